/** A rule of the `gates` input: what it says once it is parsed, what it is evaluated against, and what became of it. */
import type { DropStatistics, PairedScores } from '../scores/comparison.ts'
import type { Direction, DirectionSource, Interval, NoBaseline } from '../scores/score-report.ts'
import type { ScoreColumn, ScoreTable, RequiredColumns } from '../scores/table.ts'

export const DIRECTIONS: readonly Direction[] = ['higher', 'lower']

export type Operator = '>=' | '<=' | '>' | '<' | '==' | '!='

/** The statistics with a name. `stddev` is that of a sample; `count` and `missing` count rows. */
export const STATISTICS = ['mean', 'median', 'min', 'max', 'stddev', 'count', 'missing'] as const
/** A named statistic, or `p01`…`p99` as the integer 1…99 (linear interpolation, type 7). */
export type Statistic = (typeof STATISTICS)[number] | { percentile: number }

/** What can be asked about the run itself: three counts, a share and a time in seconds. */
export const RUN_METRICS = ['errors', 'error_rate', 'successes', 'skipped', 'duration'] as const
export type RunMetric = (typeof RUN_METRICS)[number]

/** A score or a column of the rows. */
export type Target = { of: 'score'; name: string } | { of: 'column'; name: string }

/** What a threshold rule measures. */
export type Metric =
  | { kind: 'statistic'; target: Target; statistic: Statistic }
  /** The share, 0…1, of the rows with this label among the rows with any label; case-sensitive. */
  | { kind: 'rate'; target: Target & { of: 'score' }; label: string }
  /** The mean paired difference, current − baseline. */
  | { kind: 'delta'; target: Target }
  /** How many examples are worse than in the baseline by more than `tolerance` (≥ 0, in units of the target). */
  | { kind: 'regressions'; target: Target; tolerance: number; direction: Direction | undefined }
  | { kind: 'run'; metric: RunMetric }

/**
 * What a metric is compared with. `value` is ready to compare: percentages as fractions (5 % is 0.05), times in seconds.
 * `unit` says how to show it: `percent` when it was typed with a `%`, `duration` for every threshold of `run.duration`.
 */
export interface Threshold {
  value: number
  unit: 'number' | 'percent' | 'duration'
}

/** What a rule asks for. */
export type Condition =
  | { kind: 'threshold'; metric: Metric; operator: Operator; threshold: Threshold }
  /**
   * `margin` (in units of the target; ≥ 0, for `not_worse` > 0) is the drop that is tolerated. `every-score` is
   * `no_regression(*, m)`. Without `direction` the evaluator's own counts.
   */
  | {
      kind: 'no_regression' | 'not_worse'
      target: Target | { of: 'every-score' }
      margin: number
      direction: Direction | undefined
    }

export type Rule = Condition & {
  /** As typed, but trimmed, without the comment and without a leading `warn`. */
  text: string
  /** The line of the `gates` input, from 1. */
  line: number
  /** Written with a leading `warn`: reported, but never part of the verdict. */
  advisory: boolean
  /** The dataset column whose every value is evaluated by itself (`by topic`). */
  by: string | undefined
}

export type ThresholdRule = Extract<Rule, { kind: 'threshold' }>
export type DropRule = Exclude<Rule, ThresholdRule>

/** The score or column that a rule is about; `undefined` for the run itself and for every score. */
export function targetOf(rule: Rule): Target | undefined {
  if (rule.kind !== 'threshold') return rule.target.of === 'every-score' ? undefined : rule.target
  return rule.metric.kind === 'run' ? undefined : rule.metric.target
}

/** Whether a rule compares example by example, which spans of two time windows cannot. */
export function isPairedRule(rule: Rule): boolean {
  return rule.kind !== 'threshold' || rule.metric.kind === 'regressions'
}

/** Whether the rule needs a baseline, and is inconclusive where there is none. */
export function needsBaseline(rule: Rule): boolean {
  return isPairedRule(rule) || (rule.kind === 'threshold' && rule.metric.kind === 'delta')
}

/** Whether the rule needs rows to be read: every rule but those about `run`. */
export function readsRows(rule: Rule): boolean {
  return rule.kind !== 'threshold' || rule.metric.kind !== 'run'
}

/** Whether a rule is about this score, by its name or as one of all. */
export function isAboutScore(rule: Rule, score: string): boolean {
  const target = targetOf(rule)
  return target === undefined ? isAboutEveryScore(rule) : target.of === 'score' && target.name === score
}

export function isAboutEveryScore(rule: Rule): boolean {
  return rule.kind !== 'threshold' && rule.target.of === 'every-score'
}

/** Whether a rule is about coverage itself. */
export function isAboutCoverage(rule: Rule): boolean {
  if (rule.kind !== 'threshold' || rule.metric.kind !== 'statistic') return false
  return rule.metric.statistic === 'count' || rule.metric.statistic === 'missing'
}

/** What has to be kept of the rows so that the rules can be evaluated. */
export function requiredColumns(rules: readonly Rule[]): RequiredColumns {
  const [scores, columns, groups] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const labels = new Map<string, Set<string>>()
  for (const rule of rules) {
    const target = targetOf(rule)
    if (target !== undefined) (target.of === 'score' ? scores : columns).add(target.name)
    if (rule.by !== undefined) groups.add(rule.by)
    if (rule.kind !== 'threshold' || rule.metric.kind !== 'rate') continue
    const { name } = rule.metric.target
    labels.set(name, (labels.get(name) ?? new Set()).add(rule.metric.label))
  }
  return { scores, labels, columns, groups }
}

/** What the rules compare with the baseline, advisory rules included; `everyScore` is true for `no_regression(*, m)`. */
export function pairedTargets(
  rules: readonly Rule[],
): Pick<RequiredColumns, 'scores' | 'columns'> & { everyScore: boolean } {
  const paired = rules.filter(needsBaseline)
  const { scores, columns } = requiredColumns(paired)
  return { scores, columns, everyScore: paired.some(isAboutEveryScore) }
}

/** The smallest margin of the rules that test a score for a drop: below it they notice nothing. 0 without such a rule. */
export function smallestMargin(rules: readonly Rule[], score: string): number {
  const margins = rules.flatMap((rule) =>
    rule.kind !== 'threshold' && isAboutScore(rule, score) ? [rule.margin] : [],
  )
  return margins.length === 0 ? 0 : Math.min(...margins)
}

/** What kind of number a metric is: seconds, rows or items, a part of 1, or whatever an evaluator returns. */
export type Scale = 'time' | 'count' | 'share' | 'value'

/** The scale of a metric, which decides what thresholds make sense for it and how its values are shown. */
export function scaleOf(metric: Metric): Scale {
  switch (metric.kind) {
    case 'run':
      if (metric.metric === 'duration') return 'time'
      return metric.metric === 'error_rate' ? 'share' : 'count'
    case 'rate':
      return 'share'
    case 'delta':
      return 'value'
    case 'regressions':
      return 'count'
    case 'statistic':
      return metric.statistic === 'count' || metric.statistic === 'missing' ? 'count' : 'value'
  }
}

/** Two numbers closer than this are the same: 0.1 + 0.2 is 0.3. */
const TOLERANCE = 1e-9

/** Whether `measured` stands in this relation to `threshold`, within a tolerance of 1e-9. */
export function compare(measured: number, operator: Operator, threshold: number): boolean {
  const miss = missOf(measured, operator, threshold)
  return operator.endsWith('=') && operator !== '!=' ? miss <= TOLERANCE : miss < -TOLERANCE
}

/** By how much a value misses a threshold; negative when it does not. */
export function missOf(measured: number, operator: Operator, threshold: number): number {
  const above = measured - threshold
  switch (operator) {
    case '>=':
    case '>':
      return -above
    case '<=':
    case '<':
      return above
    case '==':
      return Math.abs(above)
    case '!=':
      return -Math.abs(above)
  }
}

/** Everything that rules about scores and columns are evaluated against. */
export interface RuleInput {
  current: ScoreTable
  /**
   * Where the rows come from. Every row of an experiment should have every score; of the spans in a time window an
   * evaluation task evaluates those that its filter and sampling rate choose.
   */
  source: 'experiment' | 'time-window'
  /** How many rows the run says it produced or evaluated, where that is known; fewer were not all read. */
  expectedRows: number | undefined
  baseline: RuleBaseline
  /** `direction` of the evaluators' configurations, by the name of their score. */
  directions: ReadonlyMap<string, string>
  /** The labels that the evaluators' configurations allow, by the name of their score, where they are known. */
  labels: ReadonlyMap<string, readonly string[]>
  /** The share of rows that may lack a score, 0…1: `max-error-rate`. */
  maxErrorRate: number
}

/** What the scores are compared with. */
export type RuleBaseline =
  | { kind: 'none'; reason: NoBaseline }
  | {
      /** Another experiment on the same examples; `pairs` by score and `columnPairs` by column, of `compareTables`. */
      kind: 'paired'
      table: ScoreTable
      pairs: ReadonlyMap<string, PairedScores>
      columnPairs: ReadonlyMap<string, PairedScores>
      /** False: no candidate pairs half of every score that a paired rule names; this is the newest that pairs at all. */
      coversAllRules: boolean
    }
  /** Another window of a project: other spans, so that only means can be compared. */
  | { kind: 'unpaired'; table: ScoreTable }

/** The four words for a rule, a check and a step. */
export type Status = 'passed' | 'failed' | 'inconclusive' | 'unmeasured'

/** What became of one rule: data, no prose. `report/rule-wording.ts` has the words. */
export interface RuleResult {
  rule: Rule
  status: Status
  /** The measured value in the unit of the rule's threshold; `null` when there is none. */
  value: number | null
  detail: RuleDetail
}

export type RuleDetail =
  | { kind: 'unmeasured'; cause: UnmeasuredCause }
  /** The rule needs a baseline, or pairs, and there are none. */
  | { kind: 'no-pairs'; cause: NoPairsCause }
  | { kind: 'run-metric' }
  /** A statistic of a score or a column over rows. */
  | { kind: 'statistic'; statistic: Statistic; count: number; interval: Interval | null }
  | {
      kind: 'rate'
      label: string
      rows: number
      labelled: number
      similarLabel: string | null
      interval?: Interval | null
    }
  /** Means of two windows, which are not paired. */
  | { kind: 'unpaired-delta'; current: number; baseline: number; currentCount: number; baselineCount: number }
  | { kind: 'paired'; measure: 'delta' | 'regressions'; comparison: PairedDetail }
  | { kind: 'no-regression' | 'not-worse'; test: DropTest; comparison: PairedDetail }
  /** `no_regression(*, m)`: every score that both sides have, Holm-corrected. */
  | { kind: 'family'; members: FamilyMember[]; missingScores: string[] }
  /** A rule `by` a dataset column. */
  | { kind: 'slices'; column: string; slices: SliceResult[] }

/** What is known of the pairs that a rule compares, and what weakens the result. */
export interface PairedDetail {
  pairs: number
  worse: number
  better: number
  /** Examples with the score now (and rows with it that belong to no example), and in the baseline. */
  currentScored: number
  baselineScored: number
  newlyMissing: number
  inputDiffers: number
  direction: Direction
  directionSource: DirectionSource
  /** Of the change, current − baseline. */
  interval: Interval | null
  /** Why the rule is inconclusive, or weaker than it looks; empty when nothing weakens it. */
  weaknesses: PairedWeakness[]
}

export type PairedWeakness =
  'too-few-pairs' | 'less-than-half-paired' | 'too-many-newly-missing' | 'partial-baseline'

/** Whether a score dropped, and how likely as large a drop would be by chance alone. */
export interface DropTest extends Omit<DropStatistics, 'worse' | 'better'> {
  margin: number
  significant: boolean
  /** About how many pairs would settle an inconclusive result; `null` where it cannot be said. */
  pairsToSettle: number | null
  /** True when so few pairs changed that the test cannot reject at all. */
  cannotFail: boolean
}

/** What a test of pairs says. */
export interface TestedPairs {
  status: Status
  test: DropTest
  comparison: PairedDetail
}

export interface FamilyMember extends TestedPairs {
  score: string
  /** Holm-adjusted. */
  adjustedP: number
}

export interface SliceResult {
  /** `(none)` for rows without the column. */
  slice: string
  rows: number
  /** Absent for a slice that is too small to be judged. */
  status: Status | undefined
  value: number | null
}

/** Values of a score that are no numbers, and rows whose judgement could not be read. */
export type Unread = Pick<ScoreColumn, 'invalid' | 'unparsable'>

/** Why a rule measured nothing. */
export type UnmeasuredCause =
  | { code: 'not-read' | 'no-rows' | 'no-such-statistic' }
  | { code: 'all-rows-failed'; rows: number }
  | { code: 'unknown-score' | 'unknown-column'; name: string; similar: string[]; known: string[] }
  | { code: 'unknown-label'; label: string; score: string; known: string[] }
  | { code: 'unknown-slice-column'; name: string; known: string[] }
  | { code: 'too-many-slices'; count: number }
  | { code: 'no-judged-slice'; slices: number }
  | ({ code: 'no-values'; score: string } & Unread)
  | ({ code: 'low-coverage'; count: number; expected: number; required: number } & Unread)
  | { code: 'no-run-metric'; metric: string }

export type NoPairsCause =
  | { code: 'no-baseline'; reason: NoBaseline }
  | { code: 'unpaired-baseline' | 'score-not-in-baseline' | 'nothing-paired' | 'score-not-in-window' }
