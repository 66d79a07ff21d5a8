/** Evaluates rules: whether enough was measured, and what it says. Rules beside a baseline: `paired.ts`. */
import { deviation, max, mean, median, min, quantile } from 'd3-array'
import type { TaskRun } from '../ax/schemas.ts'
import { durationSeconds } from '../runs/run-result.ts'
import { filterPairs, intervalOf } from '../scores/comparison.ts'
import { countClusters } from '../scores/statistics.ts'
import { NO_VALUE, rowsWithoutError, sliceOf, slicesOf, sliceTable } from '../scores/table.ts'
import type { NumberColumn, ScoreColumn, RequiredColumns } from '../scores/table.ts'
import { suggestSimilar } from '../similar.ts'
import {
  evaluateDrop,
  evaluateFamily,
  evaluatePaired,
  noPairs,
  pairsOf,
  SEVERITY,
  evaluateThreshold,
  unmeasured,
} from './paired.ts'
import type { RuleEvaluation } from './paired.ts'
import { isAboutCoverage, missOf, needsBaseline, requiredColumns, targetOf } from './rule.ts'
import type {
  DropRule,
  Rule,
  RuleBaseline,
  RuleInput,
  RuleResult,
  RunMetric,
  SliceResult,
  Statistic,
  Status,
  Target,
  ThresholdRule,
  UnmeasuredCause,
} from './rule.ts'

/**
 * Evaluates the rules, in their order.
 * @param input `undefined` when the rows could not be read: then nothing about them is measured
 * @param run the primary run, where one is known
 */
export function evaluateRules(
  rules: readonly Rule[],
  input: RuleInput | undefined,
  run: TaskRun | undefined,
): RuleResult[] {
  const explicit = input && explicitCoverage(rules, input)
  return rules.map((rule) => {
    if (rule.kind === 'threshold' && rule.metric.kind === 'run') {
      return { rule, ...evaluateRun(rule, rule.metric.metric, run) }
    }
    if (input === undefined || explicit === undefined) return { rule, ...unmeasured({ code: 'not-read' }) }
    return { rule, ...evaluateRows(rule, input, explicit) }
  })
}

function evaluateRun(rule: ThresholdRule, metric: RunMetric, run: TaskRun | undefined): RuleEvaluation {
  const value = run && runMetricOf(run, metric)
  if (value === undefined) return unmeasured({ code: 'no-run-metric', metric })
  return evaluateThreshold(rule, value, { kind: 'run-metric' })
}

/** A count, the share of errors among successes and errors, or the seconds that the server worked. */
function runMetricOf(run: TaskRun, metric: RunMetric): number | undefined {
  const { num_successes: successes, num_errors: errors, num_skipped: skipped } = run
  const error_rate = successes + errors === 0 ? undefined : errors / (successes + errors)
  return { successes, errors, skipped, error_rate, duration: durationSeconds(run) }[metric]
}

/** Of a column that is no score nothing but the numbers is known. */
type Column = NumberColumn & Partial<ScoreColumn>

/** A rule about a score or column of some rows: all of them, or a slice. */
interface ColumnRule {
  rule: ThresholdRule | DropRule
  target: Target
  column: Column
  /** Whether a rule of the user's own covers the target. */
  isExplicit: boolean
}

function evaluateRows(rule: Rule, input: RuleInput, explicit: ExplicitCoverage): RuleEvaluation {
  const { rows, errors } = input.current
  if (rows === 0) return unmeasured({ code: 'no-rows' })
  if (rows <= errors) return unmeasured({ code: 'all-rows-failed', rows })
  const target = targetOf(rule)
  if (target === undefined)
    return rule.kind === 'threshold' ? unmeasured({ code: 'not-read' }) : evaluateFamily(rule, input)
  const column = columnOf(target, input)
  if (column === undefined) return unmeasured(unknownTarget(target, input))
  const covered = target.of === 'score' ? explicit.scores : explicit.columns
  const columnRule: ColumnRule = { rule, target, column, isExplicit: covered.has(target.name) }
  const issue = coverageIssue(columnRule, input) ?? labelIssue(columnRule, input)
  if (issue !== undefined) return unmeasured(issue)
  return rule.by === undefined ? measure(columnRule, input) : evaluateSlices(columnRule, rule.by, input)
}

/** A score or a column by its name; a column without numbers is none. */
function columnOf({ of, name }: Target, { current }: RuleInput): Column | undefined {
  if (of === 'score') return current.scores.get(name)
  const column = current.columns.get(name)
  return column?.values.length === 0 ? undefined : column
}

function unknownTarget({ of, name }: Target, { current }: RuleInput): UnmeasuredCause {
  const names = of === 'score' ? current.scores.keys() : current.numberColumns
  return { code: of === 'score' ? 'unknown-score' : 'unknown-column', name, ...listKnown(name, names) }
}

/** The names that exist, the most similar first. */
function listKnown(name: string, names: Iterable<string>): { similar: string[]; known: string[] } {
  const known = Array.from(names)
  const similar = suggestSimilar(name, known)
  return { similar, known: [...similar, ...known.filter((each) => !similar.includes(each)).sort()] }
}

/** The names of scores and columns whose coverage is left to a rule of the user's own. */
type ExplicitCoverage = Pick<RequiredColumns, 'scores' | 'columns'>

/**
 * What has a blocking rule on its `count` or `missing` that takes the place of the coverage by `max-error-rate`. Only
 * rules that demand at least one row do: `count <= 100` and `missing <= 100` of 100 rows demand nothing.
 */
function explicitCoverage(rules: readonly Rule[], { current }: RuleInput): ExplicitCoverage {
  const rows = rowsWithoutError(current)
  return requiredColumns(
    rules.filter((rule) => !rule.advisory && rule.by === undefined && demandsRows(rule, rows)),
  )
}

function demandsRows(rule: Rule, rows: number): boolean {
  if (rule.kind !== 'threshold' || rule.metric.kind !== 'statistic') return false
  const { operator, threshold, metric } = rule
  switch (metric.statistic) {
    case 'count':
      if (operator === '>') return threshold.value >= 0
      return (operator === '>=' || operator === '==') && threshold.value >= 1
    case 'missing':
      if (operator === '<') return threshold.value <= rows
      return (operator === '<=' || operator === '==') && threshold.value < rows
    default:
      return false
  }
}

/** Rows that carry what a rule reads: labels for `rate`, numbers for all others. */
function countFor(rule: Rule, { labelled = 0, values }: Column): number {
  return rule.kind === 'threshold' && rule.metric.kind === 'rate' ? labelled : values.length
}

/**
 * Why too few rows carry a score or column, or `undefined` when enough do: at least 1 − `max-error-rate` of the rows
 * without error, unless a rule of the user's own covers it. Rules about `count` and `missing` are about coverage itself.
 */
function coverageIssue(
  { rule, target, column, isExplicit }: ColumnRule,
  { current, source, expectedRows = 0, maxErrorRate }: RuleInput,
): UnmeasuredCause | undefined {
  if (isAboutCoverage(rule)) return undefined
  const count = countFor(rule, column)
  const { invalid = null, unparsable = 0 } = column
  if (count === 0) return { code: 'no-values', score: target.name, invalid, unparsable }
  const expected = Math.max(expectedRows, source === 'experiment' ? rowsWithoutError(current) : count)
  const required = Math.ceil((1 - maxErrorRate) * expected - 1e-9)
  if (isExplicit || count >= required) return undefined
  return { code: 'low-coverage', count, expected, required, invalid, unparsable }
}

/**
 * Why nothing can be said about a label, or `undefined` when something can: a label that neither side has and the
 * evaluator does not know is misspelt, and a limit on its share would always be kept.
 */
function labelIssue(
  { rule, column }: ColumnRule,
  { baseline, labels }: RuleInput,
): UnmeasuredCause | undefined {
  if (rule.kind !== 'threshold' || rule.metric.kind !== 'rate') return undefined
  const { label, target } = rule.metric
  const score = target.name
  const before = baseline.kind === 'none' ? undefined : baseline.table.scores.get(score)
  const seen = [column, before].flatMap((side) => [...(side?.labels?.keys() ?? [])])
  const known = new Set([...seen, ...(labels.get(score) ?? [])])
  if (known.has(label)) return undefined
  return { code: 'unknown-label', label, score, known: listKnown(label, known).known }
}

function measure({ rule, target, column }: ColumnRule, input: RuleInput): RuleEvaluation {
  if (rule.kind !== 'threshold') return evaluateDrop(rule, target, input)
  const { metric } = rule
  switch (metric.kind) {
    case 'statistic':
      return evaluateStatistic(rule, metric.statistic, column, input)
    case 'rate':
      return evaluateRate(rule, metric.label, column, input)
    case 'delta':
    case 'regressions':
      return evaluatePaired(rule, metric, input)
    case 'run':
      return unmeasured({ code: 'no-run-metric', metric: metric.metric })
  }
}

function evaluateStatistic(
  rule: ThresholdRule,
  statistic: Statistic,
  column: Column,
  { current }: RuleInput,
): RuleEvaluation {
  const value = statisticOf(column.values, statistic, rowsWithoutError(current))
  if (value === undefined) return unmeasured({ code: 'no-such-statistic' })
  const interval = statistic === 'mean' ? intervalOf(column, current.identities) : null
  const count = column.values.length
  return evaluateThreshold(rule, value, { kind: 'statistic', statistic, count, interval })
}

/** A statistic of the values; `undefined` where too few values have none. */
function statisticOf(values: readonly number[], statistic: Statistic, rows: number): number | undefined {
  if (typeof statistic === 'object') return quantile(values, statistic.percentile / 100)
  if (statistic === 'count') return values.length
  if (statistic === 'missing') return rows - values.length
  return SUMMARIES[statistic](values)
}

const SUMMARIES = { mean, median, min: min<number>, max: max<number>, stddev: deviation }

function evaluateRate(
  rule: ThresholdRule,
  label: string,
  column: Column,
  { current }: RuleInput,
): RuleEvaluation {
  const { labels = new Map<string, number>(), labelled = 0, labelOf = [], labelRowOf = [] } = column
  const rows = labels.get(label) ?? 0
  const folded = label.toLowerCase()
  const similar = rows > 0 ? undefined : [...labels.keys()].find((each) => each.toLowerCase() === folded)
  const hits = { values: labelOf.map((each) => (each === label ? 1 : 0)), rowOf: labelRowOf }
  const interval = intervalOf(hits, current.identities)
  const detail = { kind: 'rate', label, rows, labelled, similarLabel: similar ?? null, interval } as const
  return evaluateThreshold(rule, rows / labelled, detail)
}

/** A slice with fewer rows is shown and not judged. */
const FEWEST_SLICE_ROWS = 10
const MOST_SLICES = 50

/**
 * Evaluates a rule for every value of a column by itself. The slice that fares worst decides, as far as slices have enough
 * rows; a rule of which no slice has enough measured nothing.
 */
function evaluateSlices(columnRule: ColumnRule, by: string, input: RuleInput): RuleEvaluation {
  const { rule, target } = columnRule
  const { current } = input
  if ((current.groups.get(by)?.values ?? []).length === 0) {
    return unmeasured({ code: 'unknown-slice-column', name: by, known: [...current.textColumns].sort() })
  }
  const names = slicesOf(current, by)
  if (names.length > MOST_SLICES) return unmeasured({ code: 'too-many-slices', count: names.length })
  if (needsBaseline(rule) && input.baseline.kind !== 'unpaired') {
    const pairs = pairsOf(target, input)
    if ('code' in pairs) return noPairs(pairs)
  }
  const slices = names.map((slice): SliceResult => {
    const table = sliceTable(current, { by, slice }, target.name)
    const column =
      (target.of === 'score' ? table.scores : table.columns).get(target.name) ?? columnRule.column
    const part: ColumnRule = { ...columnRule, column }
    const baseline = sliceBaseline(part, { by, slice }, input)
    const sliced: RuleInput = { ...input, current: table, baseline, expectedRows: undefined }
    const expectsAll = input.source === 'experiment' && !columnRule.isExplicit
    const rows = expectsAll ? rowsWithoutError(table) : countFor(rule, column)
    const issue = rows === 0 ? { code: 'no-rows' as const } : coverageIssue(part, sliced)
    const { status, value } = issue === undefined ? measure(part, sliced) : unmeasured(issue)
    return { slice, rows, status: rows < FEWEST_SLICE_ROWS ? undefined : status, value }
  })
  slices.sort(worstFirst(rule))
  const judged = slices.flatMap(({ status }) => status ?? [])
  if (judged.length === 0) return unmeasured({ code: 'no-judged-slice', slices: slices.length })
  const status = SEVERITY.find((each) => judged.includes(each)) ?? 'passed'
  return { status, value: slices[0]?.value ?? null, detail: { kind: 'slices', column: by, slices } }
}

/** An example belongs to the slice of its row in the current table, or of its baseline row where it has none now. */
function sliceBaseline(
  { target: { of, name }, column }: ColumnRule,
  { by, slice }: { by: string; slice: string },
  { current, baseline }: RuleInput,
): RuleBaseline {
  if (baseline.kind === 'none') return baseline
  if (baseline.kind === 'unpaired') {
    const table = sliceTable(baseline.table, { by, slice }, name)
    return table.rows === 0 ? { kind: 'none', reason: { code: 'no-earlier-run' } } : { ...baseline, table }
  }
  const key = of === 'score' ? 'pairs' : 'columnPairs'
  const pairs = baseline[key].get(name)
  if (pairs === undefined) return baseline
  const scored = countClusters(column.rowOf.map((row) => current.identities.exampleOf(row)))
  const isIn = ({ currentRow, baselineRow }: { currentRow: number; baselineRow: number }): boolean =>
    (currentRow >= 0
      ? sliceOf(current, by, currentRow)
      : (sliceOf(baseline.table, by, baselineRow) ?? NO_VALUE)) === slice
  return { ...baseline, [key]: new Map([[name, filterPairs(pairs, isIn, scored)]]) }
}

/** Failed slices first, each kind by how far it misses the threshold, those that are not judged last. */
function worstFirst(rule: Rule): (a: SliceResult, b: SliceResult) => number {
  const rank = (status: Status | undefined): number =>
    status === undefined ? SEVERITY.length : SEVERITY.indexOf(status)
  const miss = ({ value }: SliceResult): number =>
    value === null || rule.kind !== 'threshold' ? 0 : missOf(value, rule.operator, rule.threshold.value)
  return (a, b) => rank(a.status) - rank(b.status) || miss(b) - miss(a) || (a.slice < b.slice ? -1 : 1)
}
