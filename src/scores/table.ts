/**
 * The scores of an experiment, or of the spans of a window: numbers and identifiers only, so that its size does not
 * depend on how much the rows have to say. Made by `collect.ts`, row by row.
 */
export interface ScoreTable {
  /** Rows of any kind. */
  readonly rows: number
  /** Rows in error. They carry no score, whatever the service says of them. */
  readonly errors: number
  /** By the evaluator's column name, also where every score is null. */
  readonly scores: ReadonlyMap<string, ScoreColumn>
  /** The numbers in the columns that were asked for, of the rows without error. */
  readonly columns: ReadonlyMap<string, readonly number[]>
  /** Names of columns that hold numbers, for hints: not necessarily all of them. */
  readonly numberColumns: ReadonlySet<string>
  /** What each row is, by its index. */
  readonly identities: RowIdentities
}

export interface RowIdentities {
  readonly length: number
  /** The identity of the row at an index; `undefined` beyond the rows. */
  at(index: number): RowIdentity | undefined
}

export interface RowIdentity {
  /** To fetch the row again. Empty when the service gave none. */
  readonly id: string
  readonly exampleId: string | null
  /** See `inputKeyOf`; empty when nothing is known about the input. */
  readonly inputKey: string
}

/** What one evaluator said about the rows without error. */
export interface ScoreColumn {
  /** The scores that are numbers. */
  readonly values: readonly number[]
  /** The index of the row of each value. */
  readonly rowOf: readonly number[]
  /** Rows with any label. */
  readonly labelled: number
  /** Rows by label. Rare or endless labels may be counted in `labelled` alone; those asked for never are. */
  readonly labels: ReadonlyMap<string, number>
}

/** How many rows are not in error: the denominator of coverage and of `missing`. */
export function rowsWithoutError({ rows, errors }: ScoreTable): number {
  return rows - errors
}

/** How many rows without error lack a score. All of them, when the score does not exist. */
export function missingOf(table: ScoreTable, score: string): number {
  return rowsWithoutError(table) - (table.scores.get(score)?.values.length ?? 0)
}
