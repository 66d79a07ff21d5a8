import { rowsWithoutError } from './table.ts'
import type { ScoreTable } from './table.ts'

/** What should be there once all scores have arrived. */
export interface Expectation {
  /** Rows of any kind, where the run tells how many. */
  rows: number | undefined
  /** Score columns that every row without error should carry: those that rules name, or that the evaluators write. */
  scores: Iterable<string>
  /** Rows that carry each of them, where not every row should: of a window's spans, the task judges some. */
  judged?: number | undefined
}

/** Whether everything has arrived, so that reading again is no use. */
export function isComplete(table: ScoreTable, { rows, scores, judged }: Expectation): boolean {
  if (table.rows === 0 || table.rows < (rows ?? 0)) return false
  return Array.from(scores).every((name) => carriedOf(table, name) >= (judged ?? rowsWithoutError(table)))
}

/** Rows that an evaluator has judged: some evaluators give only labels. */
function carriedOf({ scores }: ScoreTable, name: string): number {
  const column = scores.get(name)
  return column === undefined ? 0 : Math.max(column.values.length, column.labelled)
}

/** A text that changes whenever more rows or scores arrive. While it stays the same, nothing happens. */
export function progressMark(table: ScoreTable): string {
  const scores = Array.from(table.scores, ([name, { values, labelled }]) => [name, values.length, labelled])
  return JSON.stringify([table.rows, table.errors, scores])
}
