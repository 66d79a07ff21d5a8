/** Reads what a rule compares with: operators, limits, tolerances, and the statistics that have a name. */
import { parseDuration } from '../duration.ts'
import { isBare, quote, readSeconds, RuleSyntaxError, unknownWord } from './lexer.ts'
import type { Cursor, NameToken, Token, Vocabulary } from './lexer.ts'
import { DIRECTIONS, scaleOf, STATISTICS } from './rule.ts'
import type { Metric, Operator, Scale, Statistic, Threshold } from './rule.ts'
import type { Direction } from '../scores/score-report.ts'

/** @throws {RuleSyntaxError} for a word that is no statistic */
export function readStatistic(word: NameToken, vocabulary: Vocabulary): Statistic {
  const statistic = STATISTICS.find((name) => name === word.name)
  if (statistic !== undefined) return statistic
  if (/^p\d+$/iu.test(word.name)) return { percentile: readPercentile(word) }
  throw unknownWord(word, vocabulary)
}

function readPercentile({ name, at }: NameToken): number {
  const percentile = Number(name.slice(1))
  const spelled = `p${String(percentile).padStart(2, '0')}`
  if (percentile < 1 || percentile > 99) {
    const end = percentile < 1 ? 'the lowest value is `min`' : 'the highest value is `max`'
    throw new RuleSyntaxError(at, `percentiles go from p01 to p99; ${end}`)
  }
  if (name !== spelled) {
    const meant = quote(spelled)
    throw new RuleSyntaxError(at, `percentiles have a small p and two digits; did you mean ${meant}?`)
  }
  return percentile
}

/** @throws {RuleSyntaxError} where no comparison operator stands */
export function parseOperator(cursor: Cursor): Operator {
  const token = cursor.peek()
  if (token.kind !== 'operator') throw cursor.expected('a comparison operator such as `>=`')
  cursor.take()
  const split = /^\s+=/u.exec(cursor.ahead())?.[0]
  if (split !== undefined) {
    const typed = quote(`${token.text}${split}`)
    throw new RuleSyntaxError(token.at, `${typed} is written without a space: ${quote(`${token.text}=`)}`)
  }
  return token.operator
}

/** @throws {RuleSyntaxError} for a limit that makes no sense for the metric */
export function parseThreshold(cursor: Cursor, metric: Metric): Threshold {
  const scale = scaleOf(metric)
  const token = cursor.peek()
  const problem = token.kind === 'amount' ? problemOf(token.amount, scale) : undefined
  if (problem !== undefined) throw new RuleSyntaxError(token.at, `${quote(token.text)} ${problem}`)
  if (scale === 'time' && (token.kind === 'amount' || token.kind === 'invalid'))
    return parseTime(cursor, token)
  if (token.kind !== 'amount') throw cursor.expected(`a limit such as ${EXAMPLES[scale]}`)
  cursor.take()
  return token.amount
}

/** A duration may have blanks in it (`15 minutes`), so that everything up to the end of the rule belongs to it. */
function parseTime(cursor: Cursor, token: Token): Threshold {
  const text = cursor.takeText()
  // A plain number is seconds, and is shown as a duration as well.
  if (token.kind === 'amount' && token.amount.unit === 'number' && text === token.text) {
    return { ...token.amount, unit: 'duration' }
  }
  const ms = parseDuration(text)
  if (ms !== undefined) return { value: ms / 1_000, unit: 'duration' }
  throw new RuleSyntaxError(token.at, `expected a limit such as ${EXAMPLES.time}, found ${quote(text)}`)
}

const EXAMPLES: Record<Scale, string> = {
  time: '15m or 1h30m',
  count: '3',
  share: '5% or 0.05',
  value: '0.85 or 5%',
}

/** Why a limit makes no sense on a scale, to follow the limit as typed. */
function problemOf({ value, unit }: Threshold, scale: Scale): string | undefined {
  const isPercent = unit === 'percent'
  if (scale === 'time') {
    if (isPercent) return 'is a percentage; compare `run.duration` with a duration such as 15m'
    return value < 0 ? 'is negative, which no duration is' : undefined
  }
  if (unit === 'duration')
    return 'is a duration, which only `run.duration` is compared with; write a plain number'
  if (scale === 'count' && isPercent)
    return 'is a percentage, but this is a count; the shares are `run.error_rate` and `.rate(label)`'
  if (scale !== 'share' || (value >= 0 && value <= 1)) return undefined
  if (isPercent || value < 0 || value > 100) return 'is not a rate; rates go from 0 to 1, or from 0% to 100%'
  return `means ${shortened(value * 100)} %; did you mean ${shortened(value)}%?`
}

/** A number without the digits that only binary fractions bring in, as in 110.00000000000001. */
function shortened(value: number): string {
  return String(Number(value.toPrecision(12)))
}

/** A tolerance or margin: how much worse, in units of the score, still counts as no worse. */
export function parseTolerance(cursor: Cursor, what: string): number {
  const token = cursor.peek()
  if (token.kind !== 'amount') {
    const direction = directionAt(cursor)
    throw cursor.expected(what, direction && `the margin comes first, as in ${quote(`0.02, ${direction}`)}`)
  }
  const { value, unit } = token.amount
  if (unit === 'duration') throw cursor.expected(what)
  if (value < 0) {
    const help = 'write the drop that is tolerated as 0 or more'
    throw new RuleSyntaxError(token.at, `${quote(token.text)} is negative; ${help}`)
  }
  cursor.take()
  return value
}

function directionAt(cursor: Cursor): Direction | undefined {
  return DIRECTIONS.find((word) => isBare(cursor.peek(), word))
}

/** @throws {RuleSyntaxError} where neither `higher` nor `lower` stands */
export function parseDirection(cursor: Cursor): Direction {
  const direction = directionAt(cursor)
  if (direction === undefined) {
    const hint = cursor.peek().kind === 'amount' ? 'decimals are written with a dot' : undefined
    throw cursor.expected('`higher` or `lower` (which way the score gets better)', hint)
  }
  cursor.take()
  return direction
}

/** What may follow `.regressions`: `(tolerance[, direction])`. */
export function parseRegressions(cursor: Cursor): { tolerance: number; direction: Direction | undefined } {
  if (!cursor.accept('(')) return { tolerance: 0, direction: undefined }
  const tolerance = parseTolerance(cursor, 'a tolerance such as 0.1')
  const direction = cursor.accept(',') ? parseDirection(cursor) : undefined
  cursor.expect(')')
  return { tolerance, direction }
}

/** Turns an operator around, for the same rule with its sides exchanged. */
const MIRRORED: Partial<Record<Operator, Operator>> = { '>=': '<=', '<=': '>=', '>': '<', '<': '>' }

/** The error for `0.85 <= correctness`. One way to write a rule is easier to read than two. */
export function limitInFront(cursor: Cursor): RuleSyntaxError {
  const limit = cursor.take()
  const sign = cursor.peek()
  if (sign.kind !== 'operator') {
    return new RuleSyntaxError(limit.at, `a rule starts with what is measured, not with ${quote(limit.text)}`)
  }
  cursor.take()
  const measure = cursor.peek().at
  const rest = cursor.takeRest()
  if (rest.length === 0 || rest.some(({ kind }) => kind === 'operator')) {
    const message = 'the limit stands on the right, and there is one comparison in a rule'
    return new RuleSyntaxError(limit.at, message)
  }
  const turned = `${cursor.textFrom(measure)} ${MIRRORED[sign.operator] ?? sign.operator} ${limit.text}`
  return new RuleSyntaxError(limit.at, `the limit stands on the right; write ${quote(turned)}`)
}

/** What may have been meant by what follows a complete rule. */
export function hintAfterRule(token: Token): string {
  if (token.kind === 'punctuation' && token.sign === ',') return 'decimals are written with a dot'
  if (token.kind === 'name' && readSeconds(`1 ${token.name}`) !== undefined) {
    return 'only `run.duration` is compared with a duration'
  }
  return 'write one rule per line'
}
