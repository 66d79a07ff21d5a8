import { fraction } from '../hash.ts'
import type {
  EvaluatorVersionRecord,
  ExperimentRow,
  Job,
  RunRecord,
  SpanRecord,
  TaskRecord,
  Work,
  WorkItem,
} from '../world/records.ts'
import type { World } from '../world/world.ts'
import { columnOfRow, columnOfSpan } from './columns.ts'
import { allOf, type ColumnReader, type Filter } from './filter.ts'
import { columnName, judge, type Judgement, type Knowledge, type Values, variablesOf } from './judge.ts'
import { knowledgeOf } from './knowledge.ts'
import { plannedOutcome } from './outcomes.ts'

type EvaluationJob = Extract<Job, { kind: 'evaluation' }>

/** The service's own words, from the examples of its API. */
export const ALREADY_LABELLED =
  'Skipping task run: all data matching the filters already has evaluation labels from a previous run. ' +
  'No new evaluations were processed, and no errors occurred. To re-evaluate this data, run the task again ' +
  'with the option to override existing evaluation labels enabled.'

/** A span or an experiment row, as evaluators see it. */
interface Target {
  key: string
  column: ColumnReader
  /** Nothing to judge: the experiment's own call failed. */
  failed: boolean
  has: (column: string) => boolean
  write: (column: string, judgement: Judgement) => void
}

interface Attached {
  version: EvaluatorVersionRecord
  column: string
  matches: Filter
  mappings: Record<string, string>
}

function rowTarget(row: ExperimentRow): Target {
  return {
    key: row.id,
    column: (path) => columnOfRow(row, path),
    failed: row.error !== null,
    has: (column) => ['score', 'label'].some((field) => row[`eval.${column}.${field}`] != null),
    write: (column, judgement) => {
      for (const [field, value] of Object.entries(judgement)) row[`eval.${column}.${field}`] = value
    },
  }
}

function spanTarget(span: SpanRecord): Target {
  return {
    key: span.context.span_id,
    column: (path) => columnOfSpan(span, path),
    failed: false,
    has: (column) => span.evaluations.some(({ name }) => name === column),
    write: (column, judgement) => {
      const others = span.evaluations.filter(({ name }) => name !== column)
      span.evaluations = [...others, { name: column, ...judgement }]
    },
  }
}

/** The project's spans in the run's window (start inclusive, end exclusive), oldest first. */
function spansInWindow(world: World, task: TaskRecord, run: RunRecord): SpanRecord[] {
  const from = run.data_start_time ?? -Infinity
  const to = run.data_end_time ?? Infinity
  return world.spans
    .filter((span) => span.project_id === task.project_id)
    .map((span) => ({ span, at: Date.parse(span.start_time) }))
    .filter(({ at }) => at >= from && at < to)
    .sort((a, b) => a.at - b.at)
    .map(({ span }) => span)
}

function targetsOf(world: World, task: TaskRecord, run: RunRecord): Target[] {
  const matches = allOf(task.query_filter)
  if (run.reads_experiments.length > 0 || task.project_id === null) {
    return world.experiments
      .filter(({ id }) => run.reads_experiments.includes(id))
      .flatMap(({ rows }) => rows.map(rowTarget))
      .filter((target) => matches(target.column))
  }
  const rate = task.sampling_rate ?? 1
  return spansInWindow(world, task, run)
    .map(spanTarget)
    .filter((target) => matches(target.column))
    .filter((target) => fraction('sample', target.key) < rate)
}

function attachmentsOf(world: World, task: TaskRecord): Attached[] {
  return task.evaluators.map((attachment) => {
    const version = world.evaluatorVersion(attachment.evaluator_id, attachment.evaluator_version_id)
    return {
      version,
      column: columnName(version),
      matches: allOf(attachment.query_filter),
      mappings: attachment.column_mappings ?? {},
    }
  })
}

/** The values of an evaluator's variables, or null if one of them has no column or no value: that is skipped. */
function valuesFor(attached: Attached, target: Target): Values | null {
  const values: Record<string, string> = {}
  for (const variable of variablesOf(attached.version)) {
    const value = target.column(attached.mappings[variable] ?? variable)
    if (value === undefined || value === null) return null
    values[variable] = typeof value === 'string' ? value : JSON.stringify(value)
  }
  return values
}

interface Assignment {
  target: Target
  attached: Attached[]
}

function itemOf(assignment: Assignment, forced: WorkItem['outcome'] | null, knowledge: Knowledge): WorkItem {
  const { target } = assignment
  if (forced === 'error' || forced === 'skipped') return { outcome: forced, apply: () => undefined }
  const judged = assignment.attached.flatMap((attached) => {
    const values = target.failed ? null : valuesFor(attached, target)
    return values === null
      ? []
      : [{ column: attached.column, judgement: judge(attached.version, values, knowledge) }]
  })
  return {
    outcome: forced ?? (judged.length > 0 ? 'success' : 'skipped'),
    apply: () => {
      for (const { column, judgement } of judged) target.write(column, judgement)
    },
  }
}

/** Scores that are to come late are set aside for the time after the end. */
function delayed(world: World, item: WorkItem, at: number): WorkItem {
  return { outcome: item.outcome, apply: () => void world.lateResults.push({ at, apply: item.apply }) }
}

/**
 * Lays out an evaluation run over the spans of its window, or over the rows of its experiments. What already has a
 * label of an evaluator is left alone by it, unless the run overrides; if that leaves nothing, the run cancels itself.
 */
export function evaluationWork(world: World, run: RunRecord, job: EvaluationJob): Work {
  const task = world.find(world.tasks, run.task_id, 'Task')
  const attached = attachmentsOf(world, task)
  const targets = targetsOf(world, task, run)
  const matching = targets.map((target) => ({
    target,
    attached: attached.filter((a) => a.matches(target.column)),
  }))
  const open = matching
    .map(({ target, attached: all }) => ({
      target,
      attached: job.override ? all : all.filter((one) => !target.has(one.column)),
    }))
    .filter((assignment) => assignment.attached.length > 0)
    .slice(0, job.max_spans)
  const labelled = matching.filter(({ target, attached: all }) => all.some((one) => target.has(one.column)))
  if (!job.override && labelled.length > 0 && open.every(({ target }) => target.failed)) {
    return { items: [], status: 'CANCELLED', reason: ALREADY_LABELLED }
  }
  const planned = plannedOutcome(
    run.plan,
    open.map(({ target }) => target.key),
  )
  const knowledge = knowledgeOf(world)
  const items = open.flatMap((assignment, n) => {
    const outcome = planned(n)
    return outcome === 'dropped' ? [] : [itemOf(assignment, outcome, knowledge)]
  })
  const delay = run.plan.scoreDelayMs ?? 0
  const visibleAt = run.created_at + run.duration_ms + delay
  return {
    items: delay > 0 ? items.map((item) => delayed(world, item, visibleAt)) : items,
    status: 'COMPLETED',
    reason: null,
  }
}
