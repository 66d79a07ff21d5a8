import { fraction } from '../hash.ts'
import type {
  EvaluatorVersionRecord,
  ExperimentRow,
  RunRecord,
  SpanRecord,
  TaskRecord,
} from '../world/records.ts'
import type { Evaluation, TaskQueryMapping } from '../world/wire-types.ts'
import type { World } from '../world/world.ts'
import { columnOfRow, columnOfSpan, filterColumnOfSpan } from './columns.ts'
import { allOf, type ColumnReader, type Filter, parseExpression, parseFilter } from './filter.ts'

/** What an evaluator found, as it is written: `score` may be anything if a plan says so. */
export type Written = Omit<Evaluation, 'name'>

/** An evaluator of a task, ready to run. */
export interface Attached {
  version: EvaluatorVersionRecord
  /** The column that it writes. */
  column: string
  matches: Filter
  columnMappings: Record<string, string>
  queryMappings: readonly TaskQueryMapping[]
}

/** What is judged as one: a span, an experiment row, a trace or a session. */
export interface Target {
  key: string
  /** Columns as filters know them. */
  column: ColumnReader
  /** Nothing to judge: the experiment's own call failed. */
  failed: boolean
  /** The value of a variable of an evaluator; undefined or null where there is none. */
  read: (attached: Attached, variable: string) => unknown
  has: (column: string) => boolean
  write: (column: string, written: Written) => void
}

/** @param destination the row that gets the scores. */
function rowTarget(row: ExperimentRow, index: number, destination: ExperimentRow): Target {
  return {
    key: row.id ?? row.example_id ?? `row ${index}`,
    column: (path) => columnOfRow(row, path),
    failed: row.error !== null,
    read: (attached, variable) => columnOfRow(row, attached.columnMappings[variable] ?? variable),
    has: (column) => ['score', 'label'].some((field) => row[`eval.${column}.${field}`] != null),
    write: (column, written) => {
      for (const [field, value] of Object.entries(written)) destination[`eval.${column}.${field}`] = value
    },
  }
}

function replaced(evaluations: readonly Evaluation[], name: string, written: Written): Evaluation[] {
  return [...evaluations.filter((one) => one.name !== name), { name, ...written }]
}

function spanTarget(span: SpanRecord): Target {
  return {
    key: span.context.span_id,
    column: (path) => filterColumnOfSpan(span, path),
    failed: false,
    read: (attached, variable) => columnOfSpan(span, attached.columnMappings[variable] ?? variable),
    has: (column) => span.evaluations.some(({ name }) => name === column),
    write: (column, written) => {
      span.evaluations = replaced(span.evaluations, column, written)
    },
  }
}

/** What time a run on a project covers, in epoch milliseconds, both ends inclusive. */
export interface DataWindow {
  start: number
  end: number
}

/** The project's spans in the window, oldest first. */
function spansIn(world: World, task: TaskRecord, window: DataWindow): SpanRecord[] {
  return world.spans
    .filter((span) => span.project_id === task.project_id)
    .map((span) => ({ span, at: Date.parse(span.start_time) }))
    .filter(({ at }) => at >= window.start && at <= window.end)
    .sort((a, b) => a.at - b.at)
    .map(({ span }) => span)
}

type UnitLevel = 'TRACE' | 'SESSION'

const EVALUATIONS = { TRACE: 'trace_evaluations', SESSION: 'session_evaluations' } as const

/** The task's named filters, and which of them a span passes. */
type Queries = readonly { id: string; matches: Filter }[]

function unitTarget(
  spans: readonly SpanRecord[],
  key: string,
  on: { level: UnitLevel; queries: Queries },
): Target {
  const [first] = spans
  const list = EVALUATIONS[on.level]
  const admits = (span: SpanRecord, ids: readonly string[]) =>
    on.queries.length === 0 ||
    on.queries.some(
      ({ id, matches }) =>
        (ids.length === 0 || ids.includes(id)) && matches((path) => filterColumnOfSpan(span, path)),
    )
  const valuesOf = (mapping: TaskQueryMapping): unknown[] =>
    spans
      .filter((span) => admits(span, mapping.query_ids))
      .map((span) => columnOfSpan(span, mapping.attribute_path))
      .filter((value) => value != null)
  return {
    key,
    column: () => undefined,
    failed: false,
    read: ({ queryMappings }, variable) => {
      const values = queryMappings.filter((one) => one.variable_name === variable).flatMap(valuesOf)
      return values.length === 0
        ? undefined
        : values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')
    },
    has: (column) => first?.[list].some(({ name }) => name === column) ?? false,
    write: (column, written) => {
      if (first !== undefined) first[list] = replaced(first[list], column, written)
    },
  }
}

/** Traces or sessions among the spans whose filters satisfy the task's expression; scores go onto their first span. */
function unitTargets(spans: readonly SpanRecord[], task: TaskRecord, level: UnitLevel): Target[] {
  const queries = (task.query_filters?.filters ?? []).map(({ id, filter }) => ({
    id,
    matches: parseFilter(filter),
  }))
  const expression = task.query_filters?.expression
  const satisfies = expression === undefined ? () => true : parseExpression(expression).matches
  const keyOf = (span: SpanRecord) =>
    level === 'TRACE' ? span.context.trace_id : filterColumnOfSpan(span, 'attributes.session.id')
  const units = new Map<string, SpanRecord[]>()
  for (const span of spans) {
    const key = keyOf(span)
    if (typeof key === 'string') units.set(key, [...(units.get(key) ?? []), span])
  }
  const holding = (members: readonly SpanRecord[]) =>
    new Set(
      queries
        .filter(({ matches }) => members.some((span) => matches((path) => filterColumnOfSpan(span, path))))
        .map(({ id }) => id),
    )
  return [...units]
    .filter(([, members]) => satisfies(holding(members)))
    .map(([key, members]) => unitTarget(members, key, { level, queries }))
}

/** What the window of a project has that passes the task's filters, before sampling. */
export function projectTargets(
  world: World,
  task: TaskRecord,
  on: { window: DataWindow; granularity: string | null },
): Target[] {
  const spans = spansIn(world, task, on.window)
  if (on.granularity === 'TRACE' || on.granularity === 'SESSION') {
    return unitTargets(spans, task, on.granularity)
  }
  const matches = allOf(task.query_filter)
  return spans.map(spanTarget).filter((target) => matches(target.column))
}

/** The share of the targets that the task samples, always the same ones. */
export function sampled(targets: readonly Target[], rate: number): Target[] {
  return targets.filter((target) => fraction('sample', target.key) < rate)
}

/** The rows of the experiments that the run reads and that pass the task's filter. */
export function rowTargets(world: World, task: TaskRecord, run: RunRecord): Target[] {
  const matches = allOf(task.query_filter)
  const experiments = world.experiments.filter(({ id }) => run.reads_experiments.includes(id))
  const { misattributeScores } = world.plans.settings
  return experiments
    .flatMap(({ rows }, n) => {
      const next = experiments[(n + 1) % experiments.length]?.rows ?? rows
      return rows.map((row, i) => rowTarget(row, i, misattributeScores ? (next[i] ?? row) : row))
    })
    .filter((target) => matches(target.column))
}
