import type { Comparison } from '../scores/compare.ts'
import type { ScoreTable } from '../scores/table.ts'
import type { Rule } from './rule.ts'

/** Everything that rules about scores and columns are judged by. */
export interface Evidence {
  current: ScoreTable
  /**
   * Where the rows come from. Every row of an experiment should carry every score; of the spans in a window an
   * evaluation task judges those that its filter and sampling rate choose.
   */
  source: 'experiment' | 'window'
  /** How many rows the run says it produced or judged, where that is known; fewer were not all read. */
  expected?: number | undefined
  baseline: Baseline
  /** `direction` of the evaluators' configurations, by the name of their score. */
  directions: ReadonlyMap<string, string>
  /** The share of rows that may lack a score, 0…1: `max-error-rate`. */
  maxErrorRate: number
  /** What a rule of the user's own covers, so that `maxErrorRate` does not. */
  ownCoverage: OwnCoverage
}

/** What the scores are compared with. */
export type Baseline =
  | { kind: 'none'; reason: string }
  /** Another experiment on the same examples, by score. */
  | { kind: 'paired'; comparisons: ReadonlyMap<string, Comparison> }
  /** Another window of a project: other spans, so that only means can be compared. */
  | { kind: 'unpaired'; table: ScoreTable }

export interface OwnCoverage {
  scores: ReadonlySet<string>
  columns: ReadonlySet<string>
}

/** The scores and columns that have a blocking rule on their `count` or `missing`. */
export function ownCoverageOf(rules: readonly Rule[]): OwnCoverage {
  const scores = new Set<string>()
  const columns = new Set<string>()
  for (const rule of rules) {
    if (rule.advisory || rule.kind !== 'threshold') continue
    const { metric } = rule
    if (metric.of === 'run' || (metric.of === 'score' && metric.measure !== 'statistic')) continue
    if (metric.statistic !== 'count' && metric.statistic !== 'missing') continue
    if (metric.of === 'score') scores.add(metric.score)
    else columns.add(metric.column)
  }
  return { scores, columns }
}
