import type { Settings } from '../settings.ts'
import type { Columns, ExperimentRow, SpanRecord } from './records.ts'
import type { Evaluation, Span } from './wire-types.ts'

type Unit = 'trace_eval' | 'session_eval'

function fieldsOf(evaluation: Evaluation): Columns {
  return Object.fromEntries(Object.entries(evaluation).filter(([field]) => field !== 'name'))
}

function asColumns(unit: Unit, evaluations: readonly Evaluation[]): Columns {
  const columns: Columns = {}
  for (const evaluation of evaluations) {
    for (const [field, value] of Object.entries(fieldsOf(evaluation))) {
      columns[`${unit}.${evaluation.name}.${field}`] = value
    }
  }
  return columns
}

function asObjects(unit: Unit, evaluations: readonly Evaluation[]): Columns {
  if (evaluations.length === 0) return {}
  return { [unit]: Object.fromEntries(evaluations.map((one) => [one.name, fieldsOf(one)])) }
}

const prefixed = (unit: Unit, evaluations: readonly Evaluation[]): Evaluation[] =>
  evaluations.map((one) => ({ ...one, name: `${unit}.${one.name}` }))

/** Members of the span on the wire besides its own evaluations. */
function unitScores(
  span: SpanRecord,
  form: Settings['unitScores'],
): { evaluations?: Evaluation[]; attributes?: Columns; columns?: Columns } {
  const { trace_evaluations: trace, session_evaluations: session } = span
  switch (form) {
    case 'evaluations':
      return { evaluations: [...trace, ...session] }
    case 'prefixed-evaluations':
      return { evaluations: [...prefixed('trace_eval', trace), ...prefixed('session_eval', session)] }
    case 'columns':
      return { columns: { ...asColumns('trace_eval', trace), ...asColumns('session_eval', session) } }
    case 'nested-columns':
      return { columns: { ...asObjects('trace_eval', trace), ...asObjects('session_eval', session) } }
    case 'attributes':
      return { attributes: { ...asColumns('trace_eval', trace), ...asColumns('session_eval', session) } }
    case 'arrays':
      return {
        columns: {
          ...(trace.length > 0 ? { trace_evaluations: trace } : {}),
          ...(session.length > 0 ? { session_evaluations: session } : {}),
        },
      }
  }
}

/** A span without its project, without `evaluations` if it has none, and with the scores of its trace or session. */
export function spanOnWire(span: SpanRecord, form: Settings['unitScores']): Span & Columns {
  const own: Columns = { ...span }
  for (const internal of ['project_id', 'evaluations', 'trace_evaluations', 'session_evaluations']) {
    Reflect.deleteProperty(own, internal)
  }
  const unit = unitScores(span, form)
  const evaluations = [...span.evaluations, ...(unit.evaluations ?? [])]
  return {
    ...(own as Span & Columns),
    ...(evaluations.length > 0 ? { evaluations } : {}),
    ...(unit.attributes === undefined ? {} : { attributes: { ...span.attributes, ...unit.attributes } }),
    ...unit.columns,
  }
}

const SCORE_COLUMN = /^eval\.(.+)\.(score|label|explanation)$/

/** A row with its scores in the form that is set. */
export function rowOnWire(row: ExperimentRow, form: Settings['rowScores']): Columns {
  if (form === 'flat') return row
  const columns: Columns = {}
  const flat: Columns = {}
  const named: Record<string, Columns> = {}
  for (const [column, value] of Object.entries(row)) {
    const [, name, field] = SCORE_COLUMN.exec(column) ?? []
    if (name === undefined || field === undefined) {
      columns[column] = value
      continue
    }
    flat[column] = value
    named[name] = { ...named[name], [field]: value }
  }
  if (form === 'additional-properties') return { ...columns, additional_properties: flat }
  if (form === 'nested') return { ...columns, evaluations: named }
  const evaluations = Object.entries(named).map(([name, fields]) => ({ name, ...fields }))
  return { ...columns, evaluations }
}
