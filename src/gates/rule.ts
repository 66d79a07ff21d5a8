/** What a rule of the `gates` input says once it is understood. How it is written: `parser.ts`. */

export type Comparison = '>=' | '<=' | '>' | '<' | '==' | '!='

/** Which way an evaluator's score gets better. */
export const DIRECTIONS = ['higher', 'lower'] as const

export type Direction = (typeof DIRECTIONS)[number]

/** The statistics with a name. `stddev` is that of a sample; `count` and `missing` count rows. */
export const STATISTICS = ['mean', 'median', 'min', 'max', 'stddev', 'count', 'missing'] as const

/** A named statistic, or `p01`…`p99` as the whole number 1…99 (linear interpolation, type 7). */
export type Statistic = (typeof STATISTICS)[number] | { percentile: number }

/** What can be asked about the run itself: three counts, a share and a time in seconds. */
export const RUN_QUANTITIES = ['errors', 'error_rate', 'successes', 'skipped', 'duration'] as const

export type RunQuantity = (typeof RUN_QUANTITIES)[number]

/** What a threshold rule measures. */
export type Metric =
  | { of: 'score'; score: string; measure: 'statistic'; statistic: Statistic }
  /** The share, 0…1, of the rows with this label among the rows with any label; case-sensitive. */
  | { of: 'score'; score: string; measure: 'rate'; label: string }
  /** The mean paired difference, current − baseline. */
  | { of: 'score'; score: string; measure: 'delta' }
  /** How many rows are worse than in the baseline by more than `tolerance` (≥ 0, in units of the score). */
  | { of: 'score'; score: string; measure: 'regressions'; tolerance: number }
  | { of: 'column'; column: string; statistic: Statistic }
  | { of: 'run'; quantity: RunQuantity }

/**
 * What a metric is compared with.
 *
 * `value` is ready to compare: percentages as fractions (5 % is 0.05), times in seconds. `unit` says how to
 * show it: `percent` when it was typed with a `%`, `duration` for every limit of `run.duration`.
 */
export interface Limit {
  value: number
  unit: 'number' | 'percent' | 'duration'
}

/** What a rule demands. */
export type Demand =
  | { kind: 'threshold'; metric: Metric; comparison: Comparison; limit: Limit }
  /** `margin` (≥ 0, in units of the score) is the drop that is tolerated; no `direction`: the evaluator's own. */
  | { kind: 'no_regression'; score: string; margin: number; direction: Direction | undefined }

interface RuleBase {
  /** As typed, but trimmed, without the comment and without a leading `warn`. */
  text: string
  /** The line of the `gates` input, from 1. */
  line: number
  /** Written with a leading `warn`: told, but never part of the verdict. */
  advisory: boolean
}

export type Rule = RuleBase & Demand

/** Why a line of the `gates` input is not a rule. */
export interface RuleProblem {
  /** The line of the `gates` input, from 1. */
  line: number
  /** The spot in that line, in code points from 1; one past the last when something is missing at the end. */
  column: number
  /** One line: what is wrong and what to write instead. */
  message: string
  /** The line, free of control characters, and under it spaces and a caret below the spot. */
  excerpt: string
}

/** Every line of the input is either skipped (blank or a comment), or a rule, or a problem. */
export interface ParsedRules {
  rules: Rule[]
  problems: RuleProblem[]
}

/** Whether the rule compares rows with those of a baseline, and is inconclusive where there is none. */
/** Whether a rule compares example by example, which spans of two windows cannot. */
export function isPairedRule(rule: Rule): boolean {
  if (rule.kind === 'no_regression') return true
  return rule.metric.of === 'score' && rule.metric.measure === 'regressions'
}

export function needsBaseline(rule: Rule): boolean {
  if (rule.kind === 'no_regression') return true
  return (
    rule.metric.of === 'score' && (rule.metric.measure === 'delta' || rule.metric.measure === 'regressions')
  )
}

/** Whether the rule needs the rows' scores or columns to be read: every rule but those about `run`. */
export function readsScores(rule: Rule): boolean {
  return rule.kind === 'no_regression' || rule.metric.of !== 'run'
}

/** What kind of number a metric is: seconds, rows or items, a part of 1, or whatever an evaluator returns. */
export type Scale = 'time' | 'count' | 'share' | 'value'

/** The scale of a metric, which decides what limits make sense for it and how its values are shown. */
export function scaleOf(metric: Metric): Scale {
  if (metric.of === 'run') {
    if (metric.quantity === 'duration') return 'time'
    return metric.quantity === 'error_rate' ? 'share' : 'count'
  }
  if (metric.of === 'score' && metric.measure === 'rate') return 'share'
  if (metric.of === 'score' && metric.measure === 'delta') return 'value'
  if (metric.of === 'score' && metric.measure === 'regressions') return 'count'
  return metric.statistic === 'count' || metric.statistic === 'missing' ? 'count' : 'value'
}
