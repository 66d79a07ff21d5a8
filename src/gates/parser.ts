/**
 * Reads the rules of the `gates` input, one per line:
 *
 *     line        = [ "warn" ] rule [ "#" comment ]
 *     rule        = measure comparison limit
 *                 | "no_regression" "(" name [ "," margin [ "," ( "higher" | "lower" ) ] ] ")"
 *     measure     = name [ "." ( statistic | "rate" "(" name ")" | "delta" | "regressions" [ "(" tolerance ")" ] ) ]
 *                 | "column" "(" name ")" [ "." statistic ]
 *                 | "run" "." quantity
 *     statistic   = "mean" | "median" | "min" | "max" | "stddev" | "count" | "missing" | "p01" … "p99"
 *     comparison  = ">=" | "<=" | ">" | "<" | "==" | "!=" | "≥" | "≤" | "≠"
 *     limit       = number | number "%" | duration
 *
 * A score or column without a statistic means its mean. Names are bare or quoted (`lexer.ts`); an evaluator
 * whose name is one of the words `warn`, `run`, `column` and `no_regression` is quoted.
 */
import { nearest } from '../nearest.ts'
import { Cursor, Misstep, printable, quote } from './lexer.ts'
import type { NameToken, Token } from './lexer.ts'
import { DIRECTIONS, RUN_QUANTITIES, scaleOf, STATISTICS } from './rule.ts'
import type { Comparison, Demand, Direction, Limit, Metric, ParsedRules } from './rule.ts'
import type { Rule, RuleProblem, RunQuantity, Scale, Statistic } from './rule.ts'

const RESERVED = ['warn', 'run', 'column', 'no_regression']

/** The words that can stand at a place, for the error about one that cannot. */
interface Vocabulary {
  what: string
  known: readonly string[]
  /** What else may have been meant when no known word is near. */
  hint?: string
}

const RUN_WORDS: Vocabulary = { what: 'quantity of a run', known: RUN_QUANTITIES }
const COLUMN_WORDS: Vocabulary = { what: 'statistic of a column', known: [...STATISTICS, 'p01…p99'] }
const SCORE_WORDS: Vocabulary = {
  what: 'statistic',
  known: [...STATISTICS, 'p01…p99', 'rate', 'delta', 'regressions'],
  hint: 'a name with a point in it is quoted',
}

/**
 * Reads every line of the `gates` input. Never throws: a line that is not a rule becomes a problem at its first
 * wrong spot, and the other lines are read all the same, so that a user sees all mistakes at once.
 */
export function parseRules(text: string): ParsedRules {
  const parsed: ParsedRules = { rules: [], problems: [] }
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u)
  lines.forEach((source, index) => {
    try {
      const rule = parseLine(source, index + 1)
      if (rule !== undefined) parsed.rules.push(rule)
    } catch (error) {
      if (!(error instanceof Misstep)) throw error
      parsed.problems.push({ line: index + 1, ...located(error, source) })
    }
  })
  return parsed
}

function located(misstep: Misstep, source: string): Omit<RuleProblem, 'line'> {
  const before = Array.from(source.slice(0, misstep.at)).length
  const excerpt = `${printable(source)}\n${' '.repeat(before)}^`
  return { column: before + 1, message: misstep.message, excerpt }
}

function parseLine(source: string, line: number): Rule | undefined {
  const cursor = new Cursor(source)
  if (cursor.peek().kind === 'end') return undefined
  const advisory = parseWarn(cursor)
  const start = cursor.peek().at
  const demand = parseDemand(cursor)
  expectEnd(cursor, demand)
  return { text: cursor.textFrom(start), line, advisory, ...demand }
}

function isBare(token: Token, word?: string): token is NameToken {
  return token.kind === 'name' && !token.quoted && (word === undefined || token.name === word)
}

/** Takes the `warn` in front of an advisory rule. */
function parseWarn(cursor: Cursor): boolean {
  if (!isBare(cursor.peek(), 'warn')) return false
  const warn = cursor.take()
  const { kind } = cursor.peek()
  if (kind === 'mark' || kind === 'comparison') throw reserved(warn)
  if (kind === 'end') throw expected(cursor, 'a rule after `warn`')
  return true
}

function parseDemand(cursor: Cursor): Demand {
  if (cursor.peek().kind === 'amount') throw limitInFront(cursor)
  if (isBare(cursor.peek(), 'no_regression')) return parseNoRegression(cursor)
  const metric = parseMetric(cursor)
  const comparison = parseComparison(cursor)
  const limit = parseLimit(cursor, metric)
  return { kind: 'threshold', metric, comparison, limit }
}

function parseNoRegression(cursor: Cursor): Demand {
  const word = cursor.take()
  if (!cursor.takes('(')) throw expected(cursor, '`(` and the name of an evaluator', reservedHint(word))
  const score = parseEvaluator(cursor)
  refuseSplitName(cursor)
  const margin = cursor.takes(',') ? parseTolerance(cursor, 'a margin such as 0.02') : 0
  const direction = cursor.takes(',') ? parseDirection(cursor) : undefined
  expectClosing(cursor)
  return { kind: 'no_regression', score, margin, direction }
}

function parseDirection(cursor: Cursor): Direction {
  const token = cursor.peek()
  const direction = DIRECTIONS.find((word) => isBare(token, word))
  if (direction === undefined) {
    const hint = token.kind === 'amount' ? 'decimals are written with a point' : undefined
    throw expected(cursor, '`higher` or `lower` (which way the score gets better)', hint)
  }
  cursor.take()
  return direction
}

function parseMetric(cursor: Cursor): Metric {
  if (isBare(cursor.peek(), 'run')) return { of: 'run', quantity: parseRunQuantity(cursor) }
  if (isBare(cursor.peek(), 'column')) return parseColumn(cursor)
  return parseScore(cursor)
}

function parseRunQuantity(cursor: Cursor): RunQuantity {
  const run = cursor.take()
  if (!cursor.takes('.')) throw expected(cursor, `a point and ${listed(RUN_QUANTITIES)}`, reservedHint(run))
  const word = takeWord(cursor, listed(RUN_QUANTITIES))
  const quantity = RUN_QUANTITIES.find((known) => known === word.name)
  if (quantity === undefined) throw unknown(word, RUN_WORDS)
  return quantity
}

function parseColumn(cursor: Cursor): Metric {
  const word = cursor.take()
  if (!cursor.takes('(')) throw expected(cursor, '`(` and the name of a column', reservedHint(word))
  const column = takeName(cursor, 'the name of a column').name
  refuseSplitName(cursor)
  expectClosing(cursor)
  if (!cursor.takes('.')) return { of: 'column', column, statistic: 'mean' }
  const statistic = takeWord(cursor, 'a statistic such as `mean` or `p95`')
  return { of: 'column', column, statistic: readStatistic(statistic, COLUMN_WORDS) }
}

function parseScore(cursor: Cursor): Metric {
  const { at } = cursor.peek()
  const score = parseEvaluator(cursor)
  refuseLooseName(cursor, at)
  if (!cursor.takes('.')) return { of: 'score', score, measure: 'statistic', statistic: 'mean' }
  const word = takeWord(cursor, 'a measure such as `mean`, `p10` or `delta`')
  switch (word.name) {
    case 'rate':
      return { of: 'score', score, measure: 'rate', label: parseLabel(cursor) }
    case 'delta':
      return { of: 'score', score, measure: 'delta' }
    case 'regressions':
      return { of: 'score', score, measure: 'regressions', tolerance: parseRegressionTolerance(cursor) }
    default:
      return { of: 'score', score, measure: 'statistic', statistic: readStatistic(word, SCORE_WORDS) }
  }
}

/** The name of an evaluator, which the words of the language are only in quotes. */
function parseEvaluator(cursor: Cursor): string {
  const token = takeName(cursor, 'the name of an evaluator')
  if (!token.quoted && RESERVED.includes(token.name)) throw reserved(token)
  return token.name
}

/** Explains what follows a name when the name itself is the mistake: `Answer Relevance`, `avg(x)`, `warning x`. */
function refuseLooseName(cursor: Cursor, start: number): void {
  const name = cursor.textFrom(start)
  if (cursor.sees('(')) {
    const hint = nearest(name, ['column', 'no_regression']).map((near) => `did you mean ${quote(near)}?`)[0]
    const help = hint ?? 'a statistic stands behind the name, as in `correctness.p10`'
    throw new Misstep(start, `${quote(name)} takes no parentheses; ${help}`)
  }
  if (cursor.peek().kind !== 'name') return
  const hint = 'a name with a space in it is quoted'
  if (nearest(name, ['warn']).length > 0) throw new Misstep(start, `did you mean \`warn\`? If not: ${hint}`)
  throw expected(cursor, 'a comparison such as `>=`', hint)
}

function parseLabel(cursor: Cursor): string {
  if (!cursor.takes('(')) throw expected(cursor, '`(` and a label, as in `.rate(irrelevant)`')
  const label = takeName(cursor, 'a label').name
  refuseSplitName(cursor)
  expectClosing(cursor)
  return label
}

function parseRegressionTolerance(cursor: Cursor): number {
  if (!cursor.takes('(')) return 0
  const tolerance = parseTolerance(cursor, 'a tolerance such as 0.1')
  expectClosing(cursor)
  return tolerance
}

/** A tolerance or margin: how much worse, in units of the score, still counts as no worse. */
function parseTolerance(cursor: Cursor, what: string): number {
  const token = cursor.peek()
  if (token.kind !== 'amount') {
    const direction = DIRECTIONS.find((word) => isBare(token, word))
    throw expected(cursor, what, direction && `the margin comes first, as in ${quote(`0, ${direction}`)}`)
  }
  const { value, unit } = token.amount
  if (unit === 'duration') throw expected(cursor, what)
  if (value < 0) {
    const help = 'write the drop that is tolerated as 0 or more'
    throw new Misstep(token.at, `${quote(token.text)} is negative; ${help}`)
  }
  cursor.take()
  return value
}

function readStatistic(word: NameToken, vocabulary: Vocabulary): Statistic {
  const statistic = STATISTICS.find((name) => name === word.name)
  if (statistic !== undefined) return statistic
  if (/^p\d+$/iu.test(word.name)) return { percentile: readPercentile(word) }
  throw unknown(word, vocabulary)
}

function readPercentile({ name, at }: NameToken): number {
  const percentile = Number(name.slice(1))
  const spelled = `p${String(percentile).padStart(2, '0')}`
  if (percentile < 1 || percentile > 99) {
    const end = percentile < 1 ? 'the lowest value is `min`' : 'the highest value is `max`'
    throw new Misstep(at, `percentiles go from p01 to p99; ${end}`)
  }
  if (name !== spelled) {
    throw new Misstep(at, `percentiles have a small p and two digits; did you mean ${quote(spelled)}?`)
  }
  return percentile
}

function parseComparison(cursor: Cursor): Comparison {
  const token = cursor.peek()
  if (token.kind !== 'comparison') throw expected(cursor, 'a comparison such as `>=`')
  cursor.take()
  return token.comparison
}

function parseLimit(cursor: Cursor, metric: Metric): Limit {
  const token = cursor.peek()
  const scale = scaleOf(metric)
  if (token.kind !== 'amount') throw expected(cursor, `a limit such as ${EXAMPLES[scale]}`)
  const problem = LIMIT_PROBLEMS[scale](token.amount)
  if (problem !== undefined) throw new Misstep(token.at, `${quote(token.text)} ${problem}`)
  cursor.take()
  // A plain number of seconds is a duration as well, and is shown as one.
  return scale === 'time' ? { ...token.amount, unit: 'duration' } : token.amount
}

const EXAMPLES: Record<Scale, string> = {
  time: '15m or 1h30m',
  count: '3',
  share: '5% or 0.05',
  value: '0.85 or 5%',
}

const NOT_A_TIME = 'is a duration, which only `run.duration` is compared with; write a plain number'
const NOT_A_SHARE = 'is a percentage, but this is a count; the shares are `run.error_rate` and `.rate(label)`'
const NOT_A_RATE = 'is no rate; rates go from 0 to 1, or from 0% to 100%'

/** Why a limit makes no sense on a scale, to follow the limit as typed. */
const LIMIT_PROBLEMS: Record<Scale, (limit: Limit) => string | undefined> = {
  time: ({ value, unit }) => {
    if (unit === 'percent') return 'is a percentage; compare `run.duration` with a duration such as 15m'
    return value < 0 ? 'is negative, which no duration is' : undefined
  },
  count: ({ unit }) => {
    if (unit === 'duration') return NOT_A_TIME
    return unit === 'percent' ? NOT_A_SHARE : undefined
  },
  share: ({ value, unit }) => {
    if (unit === 'duration') return NOT_A_TIME
    if (value >= 0 && value <= 1) return undefined
    if (unit === 'percent' || value < 0 || value > 100) return NOT_A_RATE
    return `means ${shortened(value * 100)} %; did you mean ${shortened(value)}%?`
  },
  value: ({ unit }) => (unit === 'duration' ? NOT_A_TIME : undefined),
}

/** A number without the digits that only binary fractions bring in, as in 110.00000000000001. */
function shortened(value: number): string {
  return String(Number(value.toPrecision(12)))
}

/** Turns a comparison around, for the same demand with its sides exchanged. */
const MIRRORED: Record<Comparison, Comparison> = {
  '>=': '<=',
  '<=': '>=',
  '>': '<',
  '<': '>',
  '==': '==',
  '!=': '!=',
}

/** The error for `0.85 <= correctness`. One way to write a rule is easier to read than two. */
function limitInFront(cursor: Cursor): Misstep {
  const limit = cursor.take()
  const sign = cursor.peek()
  if (sign.kind !== 'comparison') {
    return new Misstep(limit.at, `a rule starts with what is measured, not with ${quote(limit.text)}`)
  }
  cursor.take()
  const measure = cursor.peek().at
  const rest = cursor.takeRest()
  if (rest.length === 0 || rest.some(({ kind }) => kind === 'comparison')) {
    return new Misstep(limit.at, 'the limit stands on the right, and there is one comparison in a rule')
  }
  const turned = `${cursor.textFrom(measure)} ${MIRRORED[sign.comparison]} ${limit.text}`
  return new Misstep(limit.at, `the limit stands on the right; write ${quote(turned)}`)
}

function expectEnd(cursor: Cursor, demand: Demand): void {
  const token = cursor.peek()
  if (token.kind === 'end') return
  if (demand.kind === 'no_regression') throw expected(cursor, 'nothing after `no_regression(…)`')
  if (token.kind === 'comparison') throw new Misstep(token.at, 'a rule has one comparison; write two rules')
  throw expected(cursor, 'the end of the rule', hintAfterRule(token))
}

function hintAfterRule(token: Token): string {
  if (token.kind === 'mark' && token.mark === ',') return 'decimals are written with a point'
  const unit = isBare(token) && /^(?:h|m|s|ms)$/u.test(token.name)
  if (unit || token.kind === 'amount') return 'a duration is written without spaces'
  return 'write one rule per line'
}

function expectClosing(cursor: Cursor): void {
  if (!cursor.takes(')')) throw expected(cursor, '`)`')
}

/** Explains what follows a name in parentheses when the name should have been quoted. */
function refuseSplitName(cursor: Cursor): void {
  const { kind, text } = cursor.peek()
  const point = text.startsWith('.')
  if (!point && kind !== 'name') return
  throw expected(cursor, '`)`', `a name with a ${point ? 'point' : 'space'} in it is quoted`)
}

function takeName(cursor: Cursor, what: string): NameToken {
  const token = cursor.peek()
  if (token.kind !== 'name') {
    const digits = token.kind === 'amount' || token.kind === 'garble'
    throw expected(cursor, what, digits ? 'a name that starts with a digit is quoted' : undefined)
  }
  cursor.take()
  return token
}

/** Takes a word of the language, which unlike a name is never quoted. */
function takeWord(cursor: Cursor, what: string): NameToken {
  const token = cursor.peek()
  if (!isBare(token)) throw expected(cursor, what)
  cursor.take()
  return token
}

/** The error for a token that does not belong where it stands. */
function expected(cursor: Cursor, what: string, hint?: string): Misstep {
  const { at, kind, text } = cursor.peek()
  const found = kind === 'end' ? 'the end of the rule' : quote(text)
  return new Misstep(at, `expected ${what}, found ${found}${hint === undefined ? '' : `; ${hint}`}`)
}

/** The error for a word that the language does not have. */
function unknown(word: NameToken, { what, known, hint }: Vocabulary): Misstep {
  const near = nearest(word.name, known).map(quote)
  const choices = `there are ${known.join(', ')}${hint === undefined ? '' : `; ${hint}`}`
  const help = near.length > 0 ? `did you mean ${listed(near)}?` : choices
  return new Misstep(word.at, `unknown ${what} ${quote(word.name)}; ${help}`)
}

function reserved(word: Token): Misstep {
  return new Misstep(word.at, `${quote(word.text)} is a word of the rule language; ${reservedHint(word)}`)
}

function reservedHint(word: Token): string {
  return `an evaluator of that name is quoted: "${word.text}"`
}

/** `a, b or c`. */
function listed(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]*)$/u, ' or $1')
}
