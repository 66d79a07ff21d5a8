import type { Job, RunRecord, TaskRecord, Work, WorkItem } from '../world/records.ts'
import type { World } from '../world/world.ts'
import { granularityOf } from './task-evaluators.ts'
import { allOf } from './filter.ts'
import { columnName, judge, type Knowledge, type Values, variablesOf } from './judge.ts'
import { knowledgeOf } from './knowledge.ts'
import { chosenKeys, plannedOutcome } from './outcomes.ts'
import {
  type Attached,
  type DataWindow,
  projectTargets,
  rowTargets,
  sampled,
  type Target,
  type Written,
} from './targets.ts'

type EvaluationJob = Extract<Job, { kind: 'evaluation' }>

/** The service's own words, from the examples of its API. */
export const ALREADY_LABELLED =
  'Skipping task run: all data matching the filters already has evaluation labels from a previous run. ' +
  'No new evaluations were processed, and no errors occurred. To re-evaluate this data, run the task again ' +
  'with the option to override existing evaluation labels enabled.'

/** Whether the window has anything that passes the task's filters; the service refuses a trigger otherwise. */
export function hasMatchingData(world: World, task: TaskRecord, window: DataWindow): boolean {
  return projectTargets(world, task, { window, granularity: granularityOf(world, task) }).length > 0
}

function targetsOf(world: World, task: TaskRecord, run: RunRecord): Target[] {
  if (run.reads_experiments.length > 0 || task.project_id === null) return rowTargets(world, task, run)
  const window = { start: run.data_start_time ?? -Infinity, end: run.data_end_time ?? Infinity }
  const targets = projectTargets(world, task, { window, granularity: granularityOf(world, task) })
  return sampled(targets, task.sampling_rate ?? 1)
}

/** The filter of a single evaluator has no effect on a project (seen in live use). */
function attachmentsOf(world: World, task: TaskRecord): Attached[] {
  return task.evaluators.map((attachment) => {
    const version = world.evaluatorVersion(attachment.evaluator_id, attachment.evaluator_version_id)
    return {
      version,
      column: columnName(version),
      matches: allOf(task.project_id === null ? attachment.query_filter : null),
      columnMappings: attachment.column_mappings ?? {},
      queryMappings: attachment.query_mappings ?? [],
    }
  })
}

/** The values of an evaluator's variables, or null if one of them has no column or no value: that is skipped. */
function valuesFor(attached: Attached, target: Target): Values | null {
  const values: Record<string, string> = {}
  for (const variable of variablesOf(attached.version)) {
    const value = target.read(attached, variable)
    if (value === undefined || value === null) return null
    values[variable] = typeof value === 'string' ? value : JSON.stringify(value)
  }
  return values
}

interface Assignment {
  target: Target
  attached: Attached[]
}

interface Judging {
  knowledge: Knowledge
  /** What is written instead of a judgement for this target; undefined: the judgement. */
  replacement: (target: Target) => Written | undefined
}

function itemOf(assignment: Assignment, forced: WorkItem['outcome'] | null, judging: Judging): WorkItem {
  const { target } = assignment
  if (forced === 'error' || forced === 'skipped') return { outcome: forced, apply: () => undefined }
  const replacement = judging.replacement(target)
  const judged = assignment.attached.flatMap((attached) => {
    const values = target.failed ? null : valuesFor(attached, target)
    if (values === null) return []
    const written: Written = replacement ?? { ...judge(attached.version, values, judging.knowledge) }
    return [{ column: attached.column, written }]
  })
  return {
    outcome: forced ?? (judged.length > 0 ? 'success' : 'skipped'),
    apply: () => {
      for (const { column, written } of judged) target.write(column, written)
    },
  }
}

/** The plan's replacement of scores, for the share of targets that it takes. */
function replacementOf(run: RunRecord, targets: readonly Target[]): Judging['replacement'] {
  const planned = run.plan.replaceScores
  if (planned === undefined) return () => undefined
  const keys = targets.map(({ key }) => key)
  const chosen = chosenKeys('replaced', keys, planned.share ?? 1)
  const label = planned.label === undefined ? {} : { label: planned.label }
  return ({ key }) => (chosen.has(key) ? { score: planned.score, ...label } : undefined)
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
  const judging = {
    knowledge: knowledgeOf(world),
    replacement: replacementOf(
      run,
      open.map(({ target }) => target),
    ),
  }
  const items = open.flatMap((assignment, n) => {
    const outcome = planned(n)
    return outcome === 'dropped' ? [] : [itemOf(assignment, outcome, judging)]
  })
  const delay = run.plan.scoreDelayMs ?? 0
  const visibleAt = run.created_at + run.duration_ms + delay
  return {
    items: delay > 0 ? items.map((item) => delayed(world, item, visibleAt)) : items,
    status: 'COMPLETED',
    reason: null,
  }
}
