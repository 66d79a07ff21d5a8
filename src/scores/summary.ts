import type { Regression, Comparison } from './compare.ts'
import { regressionsOf } from './compare.ts'
import type { BetterWhen } from './direction.ts'
import { largest, mean, median, sampleDeviation, smallest } from './statistics.ts'
import { missingOf } from './table.ts'
import type { ScoreTable } from './table.ts'

/** One score in numbers, for tables and outputs. What cannot be computed is `null`, since JSON has no `undefined`. */
export interface ScoreSummary {
  name: string
  /** Rows with the score, and rows without error that lack it. */
  count: number
  missing: number
  mean: number | null
  median: number | null
  min: number | null
  max: number | null
  stddev: number | null
  /** Rows by label, the most frequent first. */
  labels: { label: string; count: number }[]
}

/** Sums up every score of a table, by name. */
export function summarize(table: ScoreTable): ScoreSummary[] {
  return Array.from(table.scores, ([name, { values, labels }]) => ({
    name,
    count: values.length,
    missing: missingOf(table, name),
    mean: mean(values) ?? null,
    median: median(values) ?? null,
    min: smallest(values) ?? null,
    max: largest(values) ?? null,
    stddev: sampleDeviation(values) ?? null,
    labels: Array.from(labels, ([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count),
  })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** How many rows a report can show before it stops being one. */
const MOST_SHOWN = 50

/** The examples that got worse, the worst first, as many as a report can show. */
export function newlyFailing(
  comparison: Comparison,
  { better, tolerance = 0, most = MOST_SHOWN }: { better: BetterWhen; tolerance?: number; most?: number },
): Regression[] {
  return regressionsOf(comparison, { better, tolerance }).slice(0, most)
}
