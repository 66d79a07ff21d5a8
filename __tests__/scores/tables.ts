import { readRow } from '../../src/scores/rows.ts'
import { createTableBuilder } from '../../src/scores/table.ts'
import type { ScoreTable, RequiredColumns } from '../../src/scores/table.ts'

/** Rows of the wire, reduced as the program does it. */
export function tableOf(rows: readonly unknown[], wanted?: RequiredColumns): ScoreTable {
  const builder = createTableBuilder(wanted)
  for (const row of rows) builder.add(readRow(row))
  return builder.snapshot()
}

export type Score = number | null | 'error'

/** One row for each score: example `e0`, `e1`, … A score of `null` is a row without it, `'error'` a row in error. */
export function scoredRows(scores: readonly Score[], side = 'now'): unknown[] {
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
export function scored(scores: readonly Score[], side = 'now'): ScoreTable {
  return tableOf(scoredRows(scores, side))
}

/** The table of examples that were run several times: one list of scores for each example. */
export function repeated(examples: readonly (readonly Score[])[], side = 'now'): ScoreTable {
  return tableOf(
    examples.flatMap((scores, at) =>
      scores.map((score, repeat) => ({
        id: `${side}-${at}-${repeat}`,
        example_id: `e${at}`,
        input: `question ${at}`,
        error: score === 'error' ? 'it crashed' : null,
        'eval.correctness.score': score === 'error' ? null : score,
      })),
    ),
  )
}

/** `count` times the same. */
export function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value)
}
