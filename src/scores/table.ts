import { sum } from 'd3-array'
import { createIdentities, mergeIdentities, type RowIdentities } from './identities.ts'
import { columnNames, numberIn, textIn, type Evaluation, type Row } from './rows.ts'

/**
 * The scores of an experiment, or of the spans of a time window: numbers and identifiers only, so that its size does not
 * depend on how much the rows have to say.
 */
export interface ScoreTable {
  /** Rows of any kind. */
  readonly rows: number
  /** Rows in error. They carry no score, whatever the service says of them. */
  readonly errors: number
  /** Their indexes. */
  readonly errorRows: readonly number[]
  /** How many experiments the rows come from; more than one where attempts are pooled. */
  readonly parts: number
  /** By the evaluator's column name, also where every score is null. */
  readonly scores: ReadonlyMap<string, ScoreColumn>
  /** The numbers in the columns that were asked for, of the rows without error. */
  readonly columns: ReadonlyMap<string, NumberColumn>
  /** The columns by which rules slice. */
  readonly groups: ReadonlyMap<string, GroupColumn>
  /** Names of columns that hold numbers, and text, for hints: not necessarily all of them. */
  readonly numberColumns: ReadonlySet<string>
  readonly textColumns: ReadonlySet<string>
  /** What each row is, by its index. */
  readonly identities: RowIdentities
}

/** Numbers, and the index of the row of each. */
export interface NumberColumn {
  readonly values: readonly number[]
  readonly rowOf: readonly number[]
}

/** What one evaluator said about the rows without error; `values` are the scores that are numbers. */
export interface ScoreColumn extends NumberColumn {
  /** Rows that the evaluator said anything about: a score, a label, or an answer that could not be read. */
  readonly judged: number
  /** Rows with any label. */
  readonly labelled: number
  /** Rows by label. Rare or endless labels may be counted in `labelled` alone; those asked for never are. */
  readonly labels: ReadonlyMap<string, number>
  /** Row by row, where a label of the score was asked for: the label (`''` for one that is not counted) and its row. */
  readonly labelOf: readonly string[]
  readonly labelRowOf: readonly number[]
  /** Rows whose judgement could not be read (`NOT_PARSABLE`). */
  readonly unparsable: number
  /** Scores that are not numbers, and one of them. */
  readonly invalid: { readonly count: number; readonly example: string } | null
}

/** The value of a text column on every row, in error or not. */
export interface GroupColumn {
  /** The values, in the order of their first row, at most `MOST_GROUPS`. */
  readonly values: readonly string[]
  /** By row: an index into `values`; −1 for a row without the column (or with a value beyond the bound). */
  readonly valueOf: readonly number[]
}

/** What has to be kept because rules name it. Everything else is kept as far as the bounds below allow. */
export interface RequiredColumns {
  /** Names of scores. */
  scores: ReadonlySet<string>
  /** Labels by the name of their score. */
  labels: ReadonlyMap<string, ReadonlySet<string>>
  /** Names of columns with numbers. */
  columns: ReadonlySet<string>
  /** Names of columns by which rules slice. */
  groups: ReadonlySet<string>
}

export const NOTHING_REQUIRED: RequiredColumns = {
  ...{ scores: new Set(), labels: new Map(), columns: new Set(), groups: new Set() },
}

/** Bounds on names that a hostile or careless evaluator could make up row by row. Names that rules name are beyond them. */
const MOST_SCORES = 200
const MOST_LABELS = 100
const LONGEST_LABEL = 200
const MOST_HINTS = 100
/** Far more slices than a rule may have, so that a message can say how many there are. */
const MOST_GROUPS = 1_000
/** Reports show far less: a secret is only found, and taken out, as long as it is whole. */
const LONGEST_GROUP = 1_000

/** A column while it is collected. */
type Growing<Column> = {
  -readonly [Key in keyof Column]: Column[Key] extends readonly (infer Item)[]
    ? Item[]
    : Column[Key] extends ReadonlyMap<infer Name, infer Value>
      ? Map<Name, Value>
      : Column[Key]
}

/** Reduces rows to a table as they arrive. */
export function createTableBuilder(required: RequiredColumns = NOTHING_REQUIRED) {
  const identities = createIdentities()
  const scores = new Map<string, Growing<ScoreColumn>>()
  const columns = new Map<string, Growing<NumberColumn>>()
  for (const name of required.columns) columns.set(name, { values: [], rowOf: [] })
  const groups = new Map<string, { codes: Map<string, number>; valueOf: number[] }>()
  for (const name of required.groups) groups.set(name, { codes: new Map(), valueOf: [] })
  const [numberColumns, textColumns] = [new Set<string>(), new Set<string>()]
  const errorRows: number[] = []
  /** Traces and sessions that were counted, with the name of the score. */
  const scopes = new Set<string>()
  const isRepeated = (name: string, { scope }: Evaluation): boolean => {
    const { size } = scopes
    return scope !== undefined && scopes.add(`${name}\n${scope}`).size === size
  }
  return {
    /** Takes a row. One with the identifier of an earlier row is ignored: pages can overlap while rows are written. */
    add: (row: Row): void => {
      const index = identities.add(row)
      if (index === undefined) return
      for (const [name, { codes, valueOf }] of groups) valueOf.push(groupCode(codes, textIn(row, name)))
      if (row.error !== null) {
        errorRows.push(index)
        return
      }
      row.scores.forEach((evaluation, name) => {
        const column = columnFor(name, scores, required)
        if (column === undefined || isRepeated(name, evaluation)) return
        addEvaluation(column, evaluation, index, required.labels.get(name))
      })
      for (const [name, column] of columns) addNumber(column, numberIn(row, name), index)
      if (numberColumns.size < MOST_HINTS) addAll(numberColumns, columnNames(row, 'number'))
      if (groups.size > 0 && textColumns.size < MOST_HINTS) addAll(textColumns, columnNames(row, 'text'))
    },
    /** What was collected so far. Later rows do not change it. */
    snapshot: (): ScoreTable => ({
      rows: identities.length(),
      errors: errorRows.length,
      errorRows: [...errorRows],
      parts: 1,
      scores: mapValues(scores, (column) => ({
        ...column,
        ...{ values: [...column.values], rowOf: [...column.rowOf], labels: new Map(column.labels) },
        ...{ labelOf: [...column.labelOf], labelRowOf: [...column.labelRowOf] },
      })),
      columns: mapValues(columns, ({ values, rowOf }) => ({ values: [...values], rowOf: [...rowOf] })),
      groups: mapValues(groups, ({ codes, valueOf }) => ({
        values: [...codes.keys()],
        valueOf: [...valueOf],
      })),
      numberColumns: new Set(numberColumns),
      textColumns: new Set(textColumns),
      identities: identities.soFar(),
    }),
  }
}

function addAll(set: Set<string>, names: readonly string[]): void {
  for (const name of names) set.add(name)
}

function mapValues<In, Out>(map: ReadonlyMap<string, In>, change: (value: In) => Out): Map<string, Out> {
  return new Map(Array.from(map, ([name, value]) => [name, change(value)]))
}

/** The number of a value, a new one for a new value; −1 for none, and for a new value beyond the bound. */
function groupCode(codes: Map<string, number>, value: string | undefined): number {
  if (value === undefined) return -1
  const name = value.length > LONGEST_GROUP ? `${value.slice(0, LONGEST_GROUP).toWellFormed()}…` : value
  const known = codes.get(name)
  if (known !== undefined || codes.size >= MOST_GROUPS) return known ?? -1
  codes.set(name, codes.size)
  return codes.size - 1
}

function columnFor(
  name: string,
  scores: Map<string, Growing<ScoreColumn>>,
  required: RequiredColumns,
): Growing<ScoreColumn> | undefined {
  const known = scores.get(name)
  if (known !== undefined) return known
  if (scores.size >= MOST_SCORES && !required.scores.has(name)) return undefined
  const column: Growing<ScoreColumn> = {
    ...{ values: [], rowOf: [], judged: 0, labelled: 0, labels: new Map(), labelOf: [], labelRowOf: [] },
    ...{ unparsable: 0, invalid: null },
  }
  scores.set(name, column)
  return column
}

function addNumber(
  { values, rowOf }: Growing<NumberColumn>,
  value: number | null | undefined,
  row: number,
): void {
  if (value === null || value === undefined) return
  values.push(value)
  rowOf.push(row)
}

/** @param required the labels that rules name */
function addEvaluation(
  column: Growing<ScoreColumn>,
  { score, label, unparsable, invalid }: Evaluation,
  row: number,
  required: ReadonlySet<string> | undefined,
): void {
  if (score !== null || label !== null || unparsable || invalid !== undefined) column.judged += 1
  if (unparsable) column.unparsable += 1
  if (invalid !== undefined)
    column.invalid = { example: invalid, ...column.invalid, count: (column.invalid?.count ?? 0) + 1 }
  addNumber(column, score, row)
  if (label === null) return
  column.labelled += 1
  const isKept = isCounted(column.labels, label) || required?.has(label) === true
  if (isKept) count(column.labels, label)
  if (required === undefined) return
  column.labelOf.push(isKept ? label : '')
  column.labelRowOf.push(row)
}

function isCounted(labels: ReadonlyMap<string, number>, label: string): boolean {
  return label.length <= LONGEST_LABEL && (labels.has(label) || labels.size < MOST_LABELS)
}

function count(labels: Map<string, number>, label: string, times = 1): void {
  labels.set(label, (labels.get(label) ?? 0) + times)
}

/** How many rows are not in error: the denominator of coverage and of `missing`. */
export function rowsWithoutError({ rows, errors }: Pick<ScoreTable, 'rows' | 'errors'>): number {
  return rows - errors
}

/** How many rows without error lack a score. All of them, when the score does not exist. */
export function missingOf(table: ScoreTable, score: string): number {
  return rowsWithoutError(table) - (table.scores.get(score)?.values.length ?? 0)
}

/** How many rows an evaluator said anything about: 0 when there is no such score. */
export function judgedOf({ scores }: ScoreTable, score: string): number {
  return scores.get(score)?.judged ?? 0
}

/**
 * The tables of several experiments as one: rows of the same example become repeats of it.
 * @param tables at least one, all read with the same columns
 */
export function mergeTables(tables: readonly ScoreTable[]): ScoreTable {
  const [only, ...others] = tables
  if (only !== undefined && others.length === 0) return only
  let end = 0
  const parts = tables.map((table) => moveRows(table, (end += table.rows) - table.rows))
  return {
    rows: end,
    errors: sum(parts, ({ errors }) => errors),
    errorRows: parts.flatMap(({ errorRows }) => errorRows),
    parts: sum(parts, (each) => each.parts),
    scores: mergeMaps(parts, ({ scores }) => scores, mergeScores),
    columns: mergeMaps(parts, ({ columns }) => columns, mergeNumbers),
    groups: mergeMaps(parts, ({ groups }) => groups, mergeGroups),
    numberColumns: new Set(parts.flatMap(({ numberColumns }) => [...numberColumns])),
    textColumns: new Set(parts.flatMap(({ textColumns }) => [...textColumns])),
    identities: mergeIdentities(parts.map(({ identities }) => identities)),
  }
}

/** The table with the indexes that its rows have when `start` others come first. */
function moveRows(table: ScoreTable, start: number): ScoreTable {
  const moved = (rows: readonly number[]): number[] => rows.map((row) => row + start)
  return {
    ...table,
    errorRows: moved(table.errorRows),
    scores: mapValues(table.scores, (score) => ({
      ...score,
      ...{ rowOf: moved(score.rowOf), labelRowOf: moved(score.labelRowOf) },
    })),
    columns: mapValues(table.columns, ({ values, rowOf }) => ({ values, rowOf: moved(rowOf) })),
  }
}

function mergeMaps<Column>(
  tables: readonly ScoreTable[],
  of: (table: ScoreTable) => ReadonlyMap<string, Column>,
  merge: (columns: Column[]) => Column,
): Map<string, Column> {
  const names = new Set(tables.flatMap((table) => [...of(table).keys()]))
  return new Map(
    Array.from(names, (name) => [name, merge(tables.flatMap((table) => of(table).get(name) ?? []))]),
  )
}

function mergeNumbers(columns: readonly NumberColumn[]): NumberColumn {
  return { values: columns.flatMap(({ values }) => values), rowOf: columns.flatMap(({ rowOf }) => rowOf) }
}

function mergeScores(columns: readonly ScoreColumn[]): ScoreColumn {
  const labels = new Map<string, number>()
  for (const column of columns) for (const [label, times] of column.labels) count(labels, label, times)
  const invalid = columns.flatMap((column) => column.invalid ?? [])
  const [first] = invalid
  return {
    ...mergeNumbers(columns),
    labels,
    judged: sum(columns, ({ judged }) => judged),
    labelled: sum(columns, ({ labelled }) => labelled),
    labelOf: columns.flatMap(({ labelOf }) => labelOf),
    labelRowOf: columns.flatMap(({ labelRowOf }) => labelRowOf),
    unparsable: sum(columns, ({ unparsable }) => unparsable),
    invalid: first === undefined ? null : { ...first, count: sum(invalid, (each) => each.count) },
  }
}

function mergeGroups(columns: readonly GroupColumn[]): GroupColumn {
  const codes = new Map<string, number>()
  const valueOf = columns.flatMap((column) => {
    const known = column.values.map((value) => groupCode(codes, value))
    return column.valueOf.map((code) => known[code] ?? -1)
  })
  return { values: [...codes.keys()], valueOf }
}

/** The slice of rows that have no value in the column by which they are sliced. */
export const NO_VALUE = '(none)'

/** The slice of a row; `undefined` when the table was read without that column. */
export function sliceOf({ groups }: ScoreTable, column: string, row: number): string | undefined {
  const group = groups.get(column)
  return group && (group.values[group.valueOf[row] ?? -1] ?? NO_VALUE)
}

/** The slices that have rows. None when the table was read without that column. */
export function slicesOf({ groups }: ScoreTable, column: string): string[] {
  const { values, valueOf } = groups.get(column) ?? { values: [], valueOf: [] }
  return [...new Set(valueOf.includes(-1) ? [...values, NO_VALUE] : values)]
}

/**
 * The rows of one slice, with nothing but the score or number column of that name. Rows keep their indexes, so that the
 * identities are those of the whole table.
 */
export function sliceTable(
  table: ScoreTable,
  { by, slice }: { by: string; slice: string },
  name: string,
): ScoreTable {
  const isIn = (row: number): boolean => sliceOf(table, by, row) === slice
  const errorRows = table.errorRows.filter(isIn)
  const [score, column] = [table.scores.get(name), table.columns.get(name)]
  return {
    ...table,
    rows: (table.groups.get(by)?.valueOf ?? []).filter((_, row) => isIn(row)).length,
    ...{ errors: errorRows.length, errorRows },
    scores: new Map(score && [[name, filterScore(score, isIn)]]),
    columns: new Map(column && [[name, filterNumbers(column, isIn)]]),
  }
}

function filterNumbers({ values, rowOf }: NumberColumn, isIn: (row: number) => boolean): NumberColumn {
  return { values: values.filter((_, at) => isIn(rowOf[at] ?? -1)), rowOf: rowOf.filter(isIn) }
}

/** What is not kept row by row is unknown in a slice, and no rule asks for it. */
function filterScore(score: ScoreColumn, isIn: (row: number) => boolean): ScoreColumn {
  const labelOf = score.labelOf.filter((_, at) => isIn(score.labelRowOf[at] ?? -1))
  const labels = new Map<string, number>()
  for (const label of labelOf) if (label !== '') count(labels, label)
  return {
    ...filterNumbers(score, isIn),
    ...{ labelled: labelOf.length, judged: labelOf.length, unparsable: 0, invalid: null, labels },
    ...{ labelOf, labelRowOf: score.labelRowOf.filter(isIn) },
  }
}
