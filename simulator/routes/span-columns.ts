import type { Columns } from '../world/records.ts'
import type { Evaluation } from '../world/wire-types.ts'

/** What a request asks of the columns of spans. */
export interface ColumnSelection {
  included_columns?: readonly string[] | undefined
  excluded_columns?: readonly string[] | undefined
  truncate_string_length?: number | undefined
}

/** Returned whatever is included or excluded. */
const FIXED = new Set([
  'name',
  'context',
  'kind',
  'parent_id',
  'start_time',
  'end_time',
  'status_code',
  'status_message',
  'latency_ms',
  'events',
])

type Keeps = (path: string) => boolean

function keepsOf(selection: ColumnSelection): Keeps | null {
  const { included_columns: included, excluded_columns: excluded } = selection
  if (included !== undefined) return (path) => included.includes(path)
  if (excluded !== undefined) return (path) => !excluded.includes(path)
  return null
}

function selectedEvaluation(evaluation: Evaluation, keeps: Keeps): Evaluation | null {
  const fields = Object.entries(evaluation).filter(
    ([field]) => field !== 'name' && keeps(`eval.${evaluation.name}.${field}`),
  )
  return fields.length === 0 ? null : { name: evaluation.name, ...Object.fromEntries(fields) }
}

function select(span: Columns, keeps: Keeps): Columns {
  const selected: Columns = {}
  for (const [column, value] of Object.entries(span)) {
    if (FIXED.has(column)) selected[column] = value
    else if (column === 'attributes') {
      const attributes = Object.entries(value as Columns).filter(([name]) => keeps(`attributes.${name}`))
      selected.attributes = Object.fromEntries(attributes)
    } else if (column === 'evaluations') {
      const evaluations = (value as Evaluation[]).map((one) => selectedEvaluation(one, keeps))
      const kept = evaluations.filter((one) => one !== null)
      if (kept.length > 0) selected.evaluations = kept
    } else if (keeps(column)) selected[column] = value
  }
  return selected
}

function truncated(value: unknown, length: number): unknown {
  if (typeof value === 'string') {
    const points = Array.from(value)
    return points.length <= length ? value : `${points.slice(0, length - 1).join('')}…`
  }
  if (Array.isArray(value)) return value.map((one) => truncated(one, length))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, truncated(inner, length)]))
}

/**
 * The columns of a span that were asked for. Paths are full (`attributes.input.value`, `eval.<name>.score`), unknown
 * ones are ignored; only strings inside `attributes` are truncated, to code points including the ellipsis.
 */
export function selectColumns(span: Columns, selection: ColumnSelection): Columns {
  const keeps = keepsOf(selection)
  const selected = keeps === null ? span : select(span, keeps)
  const length = selection.truncate_string_length
  if (length === undefined || selected.attributes === undefined) return selected
  return { ...selected, attributes: truncated(selected.attributes, length) }
}
