import { hash } from 'node:crypto'

/** A JSON object of the wire. Its members can be anything, and its keys can be names such as `__proto__`. */
export type RawObject = Readonly<Record<string, unknown>>

/** What one evaluator said about one row. What it did not say is `null`. */
export interface Evaluation {
  score: number | null
  label: string | null
  explanation: string | null
  /** The evaluator answered, but its answer could not be read (`NOT_PARSABLE`): there is neither score nor label. */
  unparsable?: true
  /** The score as it came, cut short, where it is not a number: `8/10`, `high`. */
  invalid?: string
  /** What an evaluation of a whole trace or session is about. It may come with every span of it, and counts once. */
  scope?: string
}

/** One row of an experiment, or one span of a project, as far as gates need it. Lives only while it is read. */
export interface Row {
  /** Empty when the service gave none. */
  id: string
  /** The example of the dataset; `null` for spans and for rows of experiments without a dataset. */
  exampleId: string | null
  /** Why the task produced no output; `null` when it did. */
  error: string | null
  /** By the evaluator's column name. */
  scores: ReadonlyMap<string, Evaluation>
  /** See `inputKeyOf`. */
  inputKey: string
  /** As it came, and the object whose members are its columns, apart from those of the row itself. */
  raw: RawObject
  columns: RawObject
}

/**
 * Reads a row of `GET /v2/experiments/{id}/runs`. Never throws: what is not an object is a row that says nothing.
 * @param inputColumns the columns of the dataset, where they are known
 */
export function readRow(value: unknown, inputColumns?: InputColumns): Row {
  const raw = isObject(value) ? value : {}
  return {
    raw,
    columns: raw,
    id: readId(raw.id) ?? '',
    exampleId: readId(raw.example_id),
    error: readError(raw.error),
    inputKey: inputKeyOf(raw, inputColumns),
    scores: readEvaluations(raw),
  }
}

/**
 * Reads a span of `POST /v2/spans`. A span that ended in an error is not a row in error: it is data like any other, and
 * the evaluator may well have judged it. Columns are looked for among the attributes, too.
 */
export function readSpan(value: unknown): Row {
  const raw = isObject(value) ? value : {}
  const context = isObject(raw.context) ? raw.context : {}
  const attributes = isObject(raw.attributes) ? raw.attributes : {}
  const scopes = { trace: readId(context.trace_id), session: readId(lookUp(attributes, 'session.id')) }
  return {
    raw,
    columns: attributes,
    id: readId(context.span_id) ?? '',
    exampleId: null,
    error: null,
    inputKey: '',
    scores: readSpanEvaluations(raw, attributes, scopes),
  }
}

/** The number in a column, if there is one: a member of that name, or a path such as `metadata.cost`. */
export function numberIn({ raw, columns }: Row, column: string): number | undefined {
  return toFiniteNumber(lookUp(raw, column) ?? lookUp(columns, column))
}

/** The text in a column, with numbers and truth values written out; nothing else is text, and empty text is none. */
export function textIn({ raw, columns }: Row, column: string): string | undefined {
  return readText(lookUp(raw, column) ?? lookUp(columns, column)) ?? undefined
}

/** The names of the top-level columns that hold a number, or something that `textIn` reads. Evaluations are no columns. */
export function columnNames({ columns }: Row, of: 'number' | 'text'): string[] {
  return Object.keys(columns).filter((name) => {
    const value = columns[name]
    const hasType = of === 'number' ? typeof value === 'number' : readText(value) !== null
    return hasType && !PREFIXES.some((prefix) => name.startsWith(prefix))
  })
}

export function isObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readId(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

function readError(value: unknown): string | null {
  if (value === null || value === undefined || value === false) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (isObject(value) && typeof value.message === 'string' && value.message !== '') return value.message
  return 'an error that is not text'
}

/** A member by its whole name, which may contain dots, else by the path that the dots describe. */
function lookUp(raw: RawObject, column: string): unknown {
  if (Object.hasOwn(raw, column)) return raw[column]
  let value: unknown = raw
  for (const name of column.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

/**
 * How the flat columns of evaluations begin: `eval.<column>.<field>`, and the same for whole traces and sessions. The column
 * may contain dots and spaces, so that the last dot decides.
 */
const PREFIX = { span: 'eval.', trace: 'trace_eval.', session: 'session_eval.' } as const
const PREFIXES = Object.values(PREFIX)

/**
 * Reads the evaluations of an experiment row, by evaluator column, from the three shapes in which they occur: flat members
 * `eval.<column>.score|label|explanation`, a nested object `evaluations: {<name>: {score, …}}`, and an array
 * `evaluations: [{name, score, …}]`. A name that occurs in several shapes is taken from the first that says something;
 * within an array the last one counts. Other flat members (`eval.<column>.metadata.<key>`, `….trace.id`,
 * `….trace.timestamp`) are technical and left out, and so are the annotations of people. Never throws; a member of the wrong
 * type says nothing.
 */
export function readEvaluations(raw: RawObject): Map<string, Evaluation> {
  return mergeEvaluations([readFlat(raw, PREFIX.span), readMember(raw.evaluations)])
}

/**
 * Reads the evaluations of a span: its own, then those of its trace and session. The API documents the span's own as
 * `evaluations`; how those of traces and sessions come is not documented, so all shapes are read, at the top and among the
 * attributes.
 */
function readSpanEvaluations(
  raw: RawObject,
  attributes: RawObject,
  scopes: Record<'trace' | 'session', string | null>,
): Map<string, Evaluation> {
  const found = [readEvaluations(raw), readEvaluations(attributes)]
  for (const level of ['trace', 'session'] as const) {
    for (const at of [raw, attributes]) {
      const read = mergeEvaluations([readFlat(at, PREFIX[level]), readMember(at[`${level}_evaluations`])])
      const id = scopes[level]
      if (id !== null) for (const evaluation of read.values()) evaluation.scope = `${level} ${id}`
      found.push(read)
    }
  }
  return mergeEvaluations(found)
}

/** One map of all; a name is taken from the first map in which it says something. */
function mergeEvaluations(maps: Map<string, Evaluation>[]): Map<string, Evaluation> {
  const [first = new Map<string, Evaluation>(), ...others] = maps
  for (const other of others) {
    for (const [name, evaluation] of other) {
      const known = first.get(name)
      if (known === undefined || saysNothing(known)) first.set(name, evaluation)
    }
  }
  return first
}

function readFlat(raw: RawObject, prefix: string): Map<string, Evaluation> {
  const fields = new Map<string, Record<string, unknown>>()
  for (const key of Object.keys(raw)) {
    if (!key.startsWith(prefix)) continue
    const dot = key.lastIndexOf('.')
    const column = key.slice(prefix.length, dot)
    const field = key.slice(dot + 1)
    if (column === '' || !FIELDS.includes(field)) continue
    const known = fields.get(column)
    if (known === undefined) fields.set(column, { [field]: raw[key] })
    else known[field] = raw[key]
  }
  return new Map(Array.from(fields, ([column, each]) => [column, readEvaluation(each)]))
}

const FIELDS = ['score', 'label', 'explanation']

function readMember(evaluations: unknown): Map<string, Evaluation> {
  const found = new Map<string, Evaluation>()
  if (isObject(evaluations)) {
    for (const [name, fields] of Object.entries(evaluations))
      if (isObject(fields)) found.set(name, readEvaluation(fields))
  } else if (Array.isArray(evaluations)) {
    for (const item of evaluations as unknown[]) {
      if (!isObject(item) || typeof item.name !== 'string' || item.name === '') continue
      const evaluation = readEvaluation(item)
      if (!found.has(item.name) || !saysNothing(evaluation)) found.set(item.name, evaluation)
    }
  }
  return found
}

/**
 * The label of a judgement that could not be read, as Arize's evaluators write it. Its score is null or 0 and measures
 * nothing: with lower-is-better a 0 would even be the best score there is.
 */
const NOT_PARSABLE = /^\s*NOT_PARSABLE\s*$/iu

/**
 * The most characters of an invalid score that are kept as an example. Reports show far fewer: a secret is only found, and
 * taken out, as long as it is whole.
 */
const LONGEST_EXAMPLE = 1_000

function readEvaluation({ score, label, explanation }: RawObject): Evaluation {
  const text = readText(label)
  const words = readText(explanation)
  if (text !== null && NOT_PARSABLE.test(text)) {
    return { score: null, label: null, explanation: words, unparsable: true }
  }
  const number = toFiniteNumber(score)
  const evaluation = { score: number ?? null, label: text, explanation: words }
  if (number !== undefined || score === null || score === undefined || score === '') return evaluation
  return { ...evaluation, invalid: exampleOf(score) }
}

function exampleOf(score: unknown): string {
  if (typeof score === 'number') return String(score)
  if (typeof score !== 'string') return Array.isArray(score) ? '[…]' : '{…}'
  return score.length > LONGEST_EXAMPLE ? `${score.slice(0, LONGEST_EXAMPLE).toWellFormed()}…` : score
}

/** Text, or a number or truth value written out (a label `1` may arrive as a number). Empty text says nothing. */
function readText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

function saysNothing({ score, label, unparsable }: Evaluation): boolean {
  return score === null && label === null && unparsable !== true
}

/** A decimal number as people and CSV files write it. `NaN`, `Infinity`, hexadecimal and the empty text are none. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u

/** Beyond this a square or a sum of squares could overflow, and an infinite mean would satisfy any floor. */
const LARGEST = 1e100

/** The most characters of a text that can still be a number worth reading. */
const LONGEST_DECIMAL = 64

/**
 * Reads a number from a value of the wire. Decimal text counts, because columns that came from a CSV file are text, and
 * `true` and `false` count as 1 and 0, because code evaluators return them. Everything else is not a number: a number that
 * is not finite, or beyond ±1e100, included.
 */
function toFiniteNumber(value: unknown): number | undefined {
  const number = convert(value)
  // Adding zero turns -0 into 0.
  return Math.abs(number) <= LARGEST ? number + 0 : undefined
}

function convert(value: unknown): number {
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value)
  const isDecimal = typeof value === 'string' && value.length <= LONGEST_DECIMAL && DECIMAL.test(value.trim())
  return isDecimal ? Number(value) : NaN
}

/** Names of columns, each once and in order, so that a digest does not depend on how somebody listed them. */
export type InputColumns = readonly string[] & { readonly _brand: 'InputColumns' }

export function inputColumnsOf(names: Iterable<string>): InputColumns {
  return [...new Set(names)].sort() as readonly string[] as InputColumns
}

/**
 * The columns that hold what was asked and what a good answer would be, where nobody knows the columns of the dataset.
 *
 * Names are listed, not ruled out: a row mixes the columns of the dataset with whatever the run wrote (`latency_ms`,
 * `cost`, `model`, a rendered prompt, retrieved documents), and nothing on the row tells which is which. A column of the
 * run that was taken for input would make exactly those rows incomparable that a change of the prompt or model touched.
 */
const USUAL_COLUMNS = inputColumnsOf([
  ...['input', 'inputs', 'question', 'query', 'user_input', 'user_query', 'attributes.input.value'],
  ...['expected', 'expected_output', 'expected_answer', 'reference', 'reference_output', 'reference_answer'],
  ...['ground_truth', 'ideal'],
])

/** How deep a value is looked into; what lies deeper is taken as equal. JSON of the wire can nest without limit. */
const DEEPEST = 32

/** 64 bits: among a million examples two different inputs share a key with a probability of 3 in 100 million. */
const DIGITS = 16

/**
 * A digest of a row's input, so that an example whose input was edited is not compared with its former self.
 *
 * Absent and `null` columns are no part of it, and the order of members in an object does not matter. A row without any
 * input column has the key `''`, which says nothing about its input.
 * @param columns the columns of the dataset, where they are known; else those of a usual name
 */
export function inputKeyOf(raw: RawObject, columns: InputColumns = USUAL_COLUMNS): string {
  // One text for all, without lists on the way: this happens for each row.
  let text = ''
  for (const name of columns) {
    const value = Object.hasOwn(raw, name) ? (raw[name] ?? null) : null
    if (value !== null) text += `${JSON.stringify(name)}:${canonical(value, DEEPEST)},`
  }
  return text === '' ? '' : hash('sha256', text).slice(0, DIGITS)
}

/** JSON with the members of objects in order. */
function canonical(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (depth === 0) return '"…"'
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth - 1)).join(',')}]`
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member, depth - 1)}`)
  return `{${members.join(',')}}`
}
