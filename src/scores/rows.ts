import { isObject, readAnnotations, readEvaluations } from './evaluations.ts'
import type { Evaluation, RawObject } from './evaluations.ts'
import { inputKeyOf, type InputColumns } from './input-key.ts'
import { readNumber } from './wire-number.ts'

/** One row of an experiment, or one span of a project, as far as judging needs it. Lives only while it is read. */
export interface Row {
  /** Empty when the service gave none. */
  id: string
  /** The example of the dataset; `null` for spans and for rows of experiments without a dataset. */
  exampleId: string | null
  /** Why the task produced no output; `null` when it did. */
  error: string | null
  /** By the evaluator's column name. */
  scores: ReadonlyMap<string, Evaluation>
  /** What people said about the row; no rule reads it. */
  annotations(): ReadonlyMap<string, Evaluation>
  /** See `inputKeyOf`. */
  inputKey: string
  /** The number in a column, if there is one: a member of that name, or a path such as `metadata.cost`. */
  number(column: string): number | undefined
  /** The names of the top-level columns that hold a number. */
  numberColumns(): string[]
}

export interface RowReading {
  /** The columns of the dataset, where they are known. */
  inputColumns?: InputColumns | undefined
}

/** Reads a row of `GET /v2/experiments/{id}/runs`. Never throws: what is no object is a row that says nothing. */
export function readRow(value: unknown, { inputColumns }: RowReading = {}): Row {
  const raw = isObject(value) ? value : {}
  return new ReadRow(raw, raw, {
    id: readId(raw.id) ?? '',
    exampleId: readId(raw.example_id),
    error: readError(raw.error),
    inputKey: inputKeyOf(raw, inputColumns),
  })
}

/**
 * Reads a span of `POST /v2/spans`. A span that ended in an error is no row in error: it is data like any other, and
 * the evaluator may well have judged it. Columns are looked for among the attributes, too.
 */
export function readSpan(value: unknown): Row {
  const raw = isObject(value) ? value : {}
  const context = isObject(raw.context) ? raw.context : {}
  const attributes = isObject(raw.attributes) ? raw.attributes : {}
  const id = readId(context.span_id) ?? ''
  return new ReadRow(raw, attributes, { id, exampleId: null, error: null, inputKey: '' })
}

/** A class, since a row has thousands of siblings: its methods are made once. */
class ReadRow implements Row {
  readonly id: string
  readonly exampleId: string | null
  readonly error: string | null
  readonly inputKey: string
  readonly scores: ReadonlyMap<string, Evaluation>
  readonly #raw: RawObject
  readonly #columns: RawObject

  /** @param columns the object whose members are the columns, apart from those of the row itself */
  constructor(
    raw: RawObject,
    columns: RawObject,
    { id, exampleId, error, inputKey }: Pick<Row, 'id' | 'exampleId' | 'error' | 'inputKey'>,
  ) {
    this.id = id
    this.exampleId = exampleId
    this.error = error
    this.inputKey = inputKey
    this.scores = readEvaluations(raw)
    this.#raw = raw
    this.#columns = columns
  }

  annotations(): ReadonlyMap<string, Evaluation> {
    return readAnnotations(this.#raw)
  }

  number(column: string): number | undefined {
    return readNumber(lookUp(this.#raw, column) ?? lookUp(this.#columns, column))
  }

  numberColumns(): string[] {
    return numberColumnsOf(this.#columns)
  }
}

function readId(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

function readError(value: unknown): string | null {
  if (value === null || value === undefined || value === false) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (isObject(value) && typeof value.message === 'string' && value.message !== '') return value.message
  return 'an error that is no text'
}

/** A member by its whole name, which may have points in it, else by the path that the points describe. */
function lookUp(raw: RawObject, column: string): unknown {
  if (Object.hasOwn(raw, column)) return raw[column]
  let value: unknown = raw
  for (const name of column.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

/** Evaluations are no columns: there are better rules about them. */
function numberColumnsOf(raw: RawObject): string[] {
  return Object.keys(raw).filter((name) => typeof raw[name] === 'number' && !name.startsWith('eval.'))
}
