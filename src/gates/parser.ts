/**
 * Reads the rules of the `gates` input, one per line:
 *
 *     line        = [ "warn" ] rule [ "#" comment ]
 *     rule        = measure [ "by" name ] operator limit
 *                 | "no_regression" "(" ( target | "*" ) [ "," margin [ "," direction ] ] ")"
 *                 | "not_worse" "(" target "," margin [ "," direction ] ")"
 *     measure     = name [ "." ( "rate" "(" name ")" | change | statistic ) ]
 *                 | "column" "(" name ")" [ "." ( change | statistic ) ]
 *                 | "run" "." metric
 *     target      = name | "column" "(" name ")"
 *     change      = "delta" | "regressions" [ "(" tolerance [ "," direction ] ")" ]
 *     statistic   = "mean" | "median" | "min" | "max" | "stddev" | "count" | "missing" | "p01" … "p99"
 *     direction   = "higher" | "lower"
 *     operator    = ">=" | "<=" | ">" | "<" | "==" | "!=" | "≥" | "≤" | "≠"
 *     limit       = number | number "%" | duration
 *
 * A score or column without a statistic means its mean. A column has no direction of its own, so that `no_regression`,
 * `not_worse` and `regressions` on one need it. Names are bare or quoted (`lexer.ts`); an evaluator whose name is a
 * reserved word is quoted.
 */
import { suggestSimilar } from '../similar.ts'
import {
  Cursor,
  isBare,
  listWords,
  printable,
  quote,
  RuleSyntaxError,
  unknownWord,
  writeName,
} from './lexer.ts'
import type { Token, Vocabulary } from './lexer.ts'
import { RUN_METRICS, STATISTICS } from './rule.ts'
import type { Condition, DropRule, Metric, Rule, RunMetric, Target } from './rule.ts'
import { hintAfterRule, limitInFront, parseDirection, parseOperator, parseRegressions } from './thresholds.ts'
import { parseThreshold, parseTolerance, readStatistic } from './thresholds.ts'

const DROP_RULES: readonly DropRule['kind'][] = ['no_regression', 'not_worse']
const RESERVED: readonly string[] = ['warn', 'run', 'column', ...DROP_RULES]

/** What may follow the dot behind a score or a column. */
const MEASURES: Record<Target['of'], Vocabulary & { such: string }> = {
  column: {
    such: 'a statistic such as `mean` or `p95`',
    what: 'statistic of a column',
    known: [...STATISTICS, 'p01…p99', 'delta', 'regressions'],
  },
  score: {
    such: 'a measure such as `mean`, `p10` or `delta`',
    what: 'statistic',
    known: [...STATISTICS, 'p01…p99', 'rate', 'delta', 'regressions'],
    hint: 'quote names that contain a dot',
  },
}

/** Why a line of the `gates` input is not a rule. */
export interface RuleIssue {
  /** The line of the `gates` input, from 1. */
  line: number
  /** The spot in that line, in code points from 1; one past the last when something is missing at the end. */
  column: number
  /** One line: what is wrong and what to write instead. */
  message: string
  /** The line, free of control characters, and under it spaces and a caret below the spot. */
  excerpt: string
}

/** Every line of the input is either skipped (blank or a comment), or a rule, or an issue. */
export interface ParsedRules {
  rules: Rule[]
  issues: RuleIssue[]
  /** Whether the input has lines and all of them are comments. */
  onlyComments: boolean
}

/** The most UTF-16 units of the input, so that no text keeps the step busy. */
const LONGEST_INPUT = 65_536

/**
 * Reads every line of the `gates` input. Never throws: a line that is not a rule becomes an issue at its first
 * wrong spot, and the other lines are read all the same, so that a user sees all mistakes at once.
 */
export function parseRules(text: string): ParsedRules {
  const lines = text
    .slice(0, LONGEST_INPUT + 1)
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
  if (text.length > LONGEST_INPUT) {
    const message = `the rules have ${text.length} characters; at most ${LONGEST_INPUT} are allowed`
    const issue = locate(new RuleSyntaxError(0, message), lines[0] ?? '', 1)
    return { rules: [], issues: [issue], onlyComments: false }
  }
  const rules: Rule[] = []
  const issues: RuleIssue[] = []
  lines.forEach((source, index) => {
    try {
      const rule = parseLine(source, index + 1)
      if (rule !== undefined) rules.push(rule)
    } catch (error) {
      if (!(error instanceof RuleSyntaxError)) throw error
      issues.push(locate(error, source, index + 1))
    }
  })
  const onlyComments = rules.length + issues.length === 0 && lines.some((line) => line.trim() !== '')
  return { rules, issues, onlyComments }
}

/** The most code points of a line that an excerpt shows; of a longer line, those around the spot. */
const LONGEST_EXCERPT = 200

function locate({ at, message }: RuleSyntaxError, source: string, line: number): RuleIssue {
  const before = Array.from(source.slice(0, at)).length
  const characters = Array.from(printable(source))
  const start = characters.length <= LONGEST_EXCERPT ? 0 : Math.max(0, before - LONGEST_EXCERPT / 2)
  const shown = characters.slice(start, start + LONGEST_EXCERPT).join('')
  return { line, column: before + 1, message, excerpt: `${shown}\n${' '.repeat(before - start)}^` }
}

function parseLine(source: string, line: number): Rule | undefined {
  refuseList(source)
  const cursor = new Cursor(source)
  if (cursor.peek().kind === 'end') return undefined
  const advisory = parseWarn(cursor)
  const start = cursor.peek().at
  const condition = parseCondition(cursor)
  expectEnd(cursor, condition)
  return { text: cursor.textFrom(start), line, advisory, ...condition }
}

/** Explains lines that come from a list of YAML or JSON. */
function refuseList(source: string): void {
  const [, indent = '', , rule] = /^(\s*)([-*•])\s+([\p{L}_"'].*)$/u.exec(source) ?? []
  if (rule !== undefined)
    throw new RuleSyntaxError(indent.length, `a rule needs no bullet; write ${quote(rule)}`)
  const bracket = /^\s*\[/u.exec(source)?.[0]
  if (bracket === undefined) return
  throw new RuleSyntaxError(bracket.length - 1, 'write one rule per line, without brackets and quotes')
}

/** Takes the `warn` in front of an advisory rule. */
function parseWarn(cursor: Cursor): boolean {
  if (!isBare(cursor.peek(), 'warn')) return false
  const warn = cursor.take()
  const { kind } = cursor.peek()
  if (kind === 'punctuation' || kind === 'operator') throw reserved(warn)
  if (kind === 'end') throw cursor.expected('a rule after `warn`')
  return true
}

function parseCondition(cursor: Cursor): Condition & Pick<Rule, 'by'> {
  if (cursor.peek().kind === 'amount') throw limitInFront(cursor)
  const word = DROP_RULES.find((each) => isBare(cursor.peek(), each))
  if (word !== undefined) return { by: undefined, ...parseDropRule(cursor, word) }
  const metric = parseMetric(cursor)
  const by = parseSlices(cursor, metric)
  const operator = parseOperator(cursor)
  return { by, kind: 'threshold', metric, operator, threshold: parseThreshold(cursor, metric) }
}

function parseSlices(cursor: Cursor, metric: Metric): string | undefined {
  const by = cursor.peek()
  if (!isBare(by, 'by')) return undefined
  if (metric.kind === 'run')
    throw new RuleSyntaxError(by.at, 'the run has no slices; `by` follows a score or a column')
  cursor.take()
  const { name } = cursor.takeName('the name of a dataset column after `by`')
  if (cursor.isAt('.'))
    throw cursor.expected('a comparison operator such as `>=`', 'quote names that contain a dot')
  return name
}

function parseDropRule(cursor: Cursor, kind: DropRule['kind']): Condition {
  const word = cursor.take()
  if (!cursor.accept('(')) throw missingParenthesis(cursor, word)
  const start = cursor.peek()
  const target = parseTarget(cursor, kind)
  const margin = parseMargin(cursor, kind)
  const direction = margin !== undefined && cursor.accept(',') ? parseDirection(cursor) : undefined
  if (target.of === 'column')
    requireDirection(direction, start, `${kind}(${start.text}(…), ${margin ?? 0}, lower)`)
  cursor.expect(')')
  return { kind, target, margin: margin ?? 0, direction }
}

function missingParenthesis(cursor: Cursor, word: Token): RuleSyntaxError {
  const next = cursor.peek()
  if (next.kind === 'name') {
    cursor.takeRest()
    const meant = quote(`${word.text}(${cursor.textFrom(next.at)})`)
    return new RuleSyntaxError(next.at, `the name stands in parentheses; write ${meant}`)
  }
  return cursor.expected('`(` and the name of an evaluator', reservedHint(word))
}

function parseTarget(cursor: Cursor, kind: DropRule['kind']): Target | { of: 'every-score' } {
  const star = cursor.peek()
  if (cursor.accept('*')) {
    if (kind === 'no_regression') return { of: 'every-score' }
    throw new RuleSyntaxError(star.at, '`*` is every score, and stands in `no_regression(*, margin)` only')
  }
  if (isBare(cursor.peek(), 'column')) return parseColumn(cursor)
  const name = parseEvaluator(cursor)
  rejectSplitName(cursor)
  return { of: 'score', name }
}

function parseMargin(cursor: Cursor, kind: DropRule['kind']): number | undefined {
  const example = 'a margin such as 0.02'
  if (!cursor.accept(',')) {
    if (kind === 'not_worse')
      throw cursor.expected(`\`,\` and ${example}`, 'what is at most tolerated has to be proven')
    return undefined
  }
  const { at, text } = cursor.peek()
  const margin = parseTolerance(cursor, example)
  if (kind === 'not_worse' && margin === 0) {
    throw new RuleSyntaxError(at, `${quote(text)} cannot be proven; \`not_worse\` needs a margin above 0`)
  }
  return margin
}

/** A column has no evaluator that says which way it gets better. */
function requireDirection(direction: string | undefined, { at }: Token, example: string): void {
  if (direction !== undefined) return
  const help = `write \`higher\` or \`lower\`, as in ${quote(example)}`
  throw new RuleSyntaxError(at, `which way the column gets better is not known; ${help}`)
}

function parseMetric(cursor: Cursor): Metric {
  const start = cursor.peek()
  if (isBare(start, 'run')) return { kind: 'run', metric: parseRunMetric(cursor) }
  const target = isBare(start, 'column') ? parseColumn(cursor) : parseScore(cursor)
  if (!cursor.accept('.')) return { kind: 'statistic', target, statistic: 'mean' }
  const word = cursor.takeWord(MEASURES[target.of].such)
  if (word.name === 'delta') return { kind: 'delta', target }
  if (word.name === 'regressions') {
    const parsed = parseRegressions(cursor)
    if (target.of === 'column')
      requireDirection(parsed.direction, word, `.regressions(${parsed.tolerance}, lower)`)
    return { kind: 'regressions', target, ...parsed }
  }
  if (target.of === 'score') {
    if (word.name === 'rate') return { kind: 'rate', target, label: parseLabel(cursor) }
    const written = writeName(target.name)
    if (word.name === 'score')
      throw new RuleSyntaxError(start.at, `the score is written without \`.score\`: ${quote(written)}`)
    if (word.name === 'label')
      throw new RuleSyntaxError(start.at, `labels are measured by ${quote(`${written}.rate(label)`)}`)
  }
  return { kind: 'statistic', target, statistic: readStatistic(word, MEASURES[target.of]) }
}

function parseRunMetric(cursor: Cursor): RunMetric {
  const run = cursor.take()
  cursor.expect('.', `a dot and ${listWords(RUN_METRICS)}`, reservedHint(run))
  const word = cursor.takeWord(listWords(RUN_METRICS))
  const metric = RUN_METRICS.find((known) => known === word.name)
  if (metric === undefined) throw unknownWord(word, { what: 'run metric', known: RUN_METRICS })
  return metric
}

function parseColumn(cursor: Cursor): Target & { of: 'column' } {
  const word = cursor.take()
  cursor.expect('(', '`(` and the name of a column', reservedHint(word))
  return { of: 'column', name: parseClosedName(cursor, 'the name of a column') }
}

function parseLabel(cursor: Cursor): string {
  cursor.expect('(', '`(` and a label, as in `.rate(irrelevant)`')
  return parseClosedName(cursor, 'a label')
}

/** A name and the parenthesis behind it. */
function parseClosedName(cursor: Cursor, what: string): string {
  const { name } = cursor.takeName(what)
  rejectSplitName(cursor)
  cursor.expect(')')
  return name
}

function parseScore(cursor: Cursor): Target & { of: 'score' } {
  const { at } = cursor.peek()
  rejectColumnPath(cursor)
  const name = parseEvaluator(cursor)
  rejectUnquotedName(cursor, at)
  return { of: 'score', name }
}

/** The column of an evaluation as Arize AX shows it, which people paste. */
const COLUMN_PATH = /^\s*(eval\.(.+?)\.(score|label|explanation))(?![\p{L}\p{M}\p{Nd}_-])/u

function rejectColumnPath(cursor: Cursor): void {
  const [, path, name = '', field] = COLUMN_PATH.exec(cursor.ahead()) ?? []
  if (path === undefined) return
  const meant = field === 'label' ? `${writeName(name)}.rate(label)` : writeName(name)
  throw new RuleSyntaxError(cursor.peek().at, `${quote(path)} is the column; write ${quote(meant)}`)
}

/** What a whole rule in quotes ends with. */
const QUOTED_RULE = /[<>=]=?\s{0,9}[\d.]{1,19}%?$/u

/** The name of an evaluator, which the words of the language are only in quotes. */
function parseEvaluator(cursor: Cursor): string {
  const token = cursor.takeName('the name of an evaluator')
  if (!token.quoted && RESERVED.includes(token.name)) throw reserved(token)
  if (token.quoted && cursor.peek().kind === 'end' && QUOTED_RULE.test(token.name)) {
    const meant = quote(token.name)
    throw new RuleSyntaxError(token.at, `quotes stand around names, not around rules; write ${meant}`)
  }
  return token.name
}

/** Explains what follows a name when the name itself is the mistake: `Answer Relevance`, `avg(x)`, `warning x`. */
function rejectUnquotedName(cursor: Cursor, start: number): void {
  const name = cursor.textFrom(start)
  if (cursor.isAt('(')) {
    const [near] = suggestSimilar(name, ['column', ...DROP_RULES])
    const help = near
      ? `did you mean ${quote(near)}?`
      : 'the statistic follows the name, as in `correctness.p10`'
    throw new RuleSyntaxError(start, `${quote(name)} takes no parentheses; ${help}`)
  }
  const next = cursor.peek()
  if (cursor.accept(':')) {
    const limit = cursor.ahead().replace(/#.*$/su, '').trim()
    const comparison = /^[<>=!≤≥≠]/u.test(limit) ? limit : `>= ${limit || '0.85'}`
    const meant = quote(`${name} ${comparison}`)
    throw new RuleSyntaxError(next.at, `\`:\` is not a comparison operator; write ${meant}`)
  }
  if (next.kind !== 'name' || isBare(next, 'by')) return
  const hint = 'quote names that contain a space'
  if (suggestSimilar(name, ['warn']).length > 0)
    throw new RuleSyntaxError(start, `did you mean \`warn\`? If not: ${hint}`)
  throw cursor.expected('a comparison operator such as `>=`', hint)
}

function expectEnd(cursor: Cursor, condition: Condition): void {
  const token = cursor.peek()
  if (token.kind === 'end') return
  if (condition.kind !== 'threshold') {
    const hint = isBare(token, 'by')
      ? 'slices are for limits, as in `correctness.delta by topic >= -0.1`'
      : undefined
    throw cursor.expected(`nothing after \`${condition.kind}(…)\``, hint)
  }
  if (token.kind === 'operator')
    throw new RuleSyntaxError(token.at, 'a rule has one comparison; write two rules')
  const hint = isBare(token, 'by') ? '`by` stands in front of the comparison operator' : hintAfterRule(token)
  throw cursor.expected('the end of the rule', hint)
}

/** Explains what follows a name in parentheses when the name should have been quoted. */
function rejectSplitName(cursor: Cursor): void {
  const { kind, text } = cursor.peek()
  const dot = text.startsWith('.')
  if (!dot && kind !== 'name') return
  throw cursor.expected('`)`', `quote names that contain a ${dot ? 'dot' : 'space'}`)
}

function reserved(word: Token): RuleSyntaxError {
  return new RuleSyntaxError(word.at, `${quote(word.text)} is a reserved word; ${reservedHint(word)}`)
}

function reservedHint(word: Token): string {
  return `quote an evaluator of that name: "${word.text}"`
}
