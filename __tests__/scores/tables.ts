import { createCollector } from '../../src/scores/collect.ts'
import type { Wanted } from '../../src/scores/collect.ts'
import { readRow } from '../../src/scores/rows.ts'
import type { ScoreTable } from '../../src/scores/table.ts'

/** Rows of the wire, reduced as the command does it. */
export function tableOf(rows: readonly unknown[], wanted?: Wanted): ScoreTable {
  const collector = createCollector(wanted)
  for (const row of rows) collector.add(readRow(row))
  return collector.table()
}

/** One row for each score: example `e0`, `e1`, … A score of `null` is a row without it, `'error'` a row in error. */
export function scoredRows(scores: readonly (number | null | 'error')[], side = 'now'): unknown[] {
  return scores.map((score, at) => ({
    id: `${side}-${at}`,
    example_id: `e${at}`,
    output: score === 'error' ? null : 'an answer',
    error: score === 'error' ? 'it crashed' : null,
    input: `question ${at}`,
    'eval.correctness.score': score === 'error' ? null : score,
  }))
}

/** The table of `scoredRows`. */
export function scored(scores: readonly (number | null | 'error')[], side = 'now'): ScoreTable {
  return tableOf(scoredRows(scores, side))
}

/** `count` times the same. */
export function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value)
}
