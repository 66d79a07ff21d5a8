import type { Columns, ExperimentRow, SpanRecord } from '../world/records.ts'

/** The columns that hold what a good answer would be, in order of preference. */
const EXPECTED = ['expected_answer', 'expected_output', 'expected', 'reference', 'answer', 'ground_truth']
/** The columns that hold what was asked. */
const ASKED = ['question', 'input', 'query', 'prompt']
const NOT_DATA = new Set(['id', 'example_id', 'output', 'error', 'created_at', 'updated_at', 'annotations'])

/** A column by its name, or by walking a dotted path into nested objects. */
export function readPath(columns: Columns, path: string): unknown {
  if (Object.hasOwn(columns, path)) return columns[path]
  let value: unknown = columns
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Columns)[key]
  }
  return value
}

function firstText(columns: Columns, names: string[]): string | undefined {
  for (const name of names) {
    const value = columns[name]
    if (typeof value === 'string') return value
  }
  return undefined
}

/** The user's columns of a dataset example or an experiment row: without what the service adds. */
export function dataColumns(columns: Columns): Columns {
  return Object.fromEntries(
    Object.entries(columns).filter(([name]) => !NOT_DATA.has(name) && !name.startsWith('eval.')),
  )
}

/** What a good answer would be, where the data says so. */
export function expectedOf(columns: Columns): string | undefined {
  return firstText(columns, EXPECTED)
}

/** What was asked: a column of a usual name, else the first text column. */
export function askedOf(columns: Columns): string | undefined {
  const data = dataColumns(columns)
  return firstText(data, ASKED) ?? firstText(data, Object.keys(data))
}

/** The full path that filters must use: `span_kind` is known nowhere (seen in live use). */
const SPAN_KIND = 'attributes.openinference.span.kind'

/**
 * A column of an experiment row. `dataset.` in front is optional; the span paths of input and output are understood,
 * because a task on a project can be chained to an experiment.
 */
export function columnOfRow(row: ExperimentRow, path: string): unknown {
  if (path === 'attributes.output.value') return row.output
  if (path === 'attributes.input.value') return askedOf(row)
  if (path === SPAN_KIND) return 'LLM'
  return readPath(row, path.replace(/^dataset\./, ''))
}

const SPAN_FIELDS = ['name', 'status_code', 'status_message', 'start_time', 'end_time', 'parent_id'] as const

/**
 * A column of a span as filters know it, by its full path: `status_code`, `context.trace_id`, `attributes.…`,
 * `eval.<name>.score`. Everything else is no column.
 */
export function filterColumnOfSpan(span: SpanRecord, path: string): unknown {
  if (path === SPAN_KIND) return span.kind
  if (path === 'context.span_id') return span.context.span_id
  if (path === 'context.trace_id') return span.context.trace_id
  const field = SPAN_FIELDS.find((name) => name === path)
  if (field !== undefined) return span[field]
  const [, evaluation, member = ''] = /^eval\.(.+)\.(score|label|explanation)$/.exec(path) ?? []
  if (evaluation !== undefined) {
    const found = span.evaluations.find(({ name }) => name === evaluation)
    return found === undefined ? undefined : readPath({ ...found }, member)
  }
  if (!path.startsWith('attributes.')) return undefined
  return readPath(span.attributes ?? {}, path.slice('attributes.'.length))
}

/** A column of a span that a variable is mapped to; also `input`, `output` and attributes without their prefix. */
export function columnOfSpan(span: SpanRecord, path: string): unknown {
  const value = filterColumnOfSpan(span, path)
  if (value !== undefined) return value
  const attributes = span.attributes ?? {}
  if (path === 'input' || path === 'output') return readPath(attributes, `${path}.value`)
  return readPath(attributes, path)
}
