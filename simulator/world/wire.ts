import { startsAt } from '../runs/schedule.ts'
import type * as r from './records.ts'
import type { World } from './world.ts'

const isoOrNull = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString())

/** The record without what is not on the wire. */
function without<T extends object, K extends keyof T>(record: T, ...hidden: K[]): Omit<T, K> {
  const copy = { ...record }
  for (const key of hidden) Reflect.deleteProperty(copy, key)
  return copy
}

/** A space does not tell its organization on the wire. */
export const spaceOnWire = (space: r.SpaceRecord): r.Wire['Space'] => without(space, 'org_id')

/** A span without its project, and without evaluations if it has none. */
export function spanOnWire(span: r.SpanRecord): r.Wire['Span'] {
  return span.evaluations.length === 0
    ? without(span, 'project_id', 'evaluations')
    : without(span, 'project_id')
}

/** A dataset version without its examples. */
export const versionOnWire = (version: r.DatasetVersionRecord): r.Wire['DatasetVersion'] =>
  without(version, 'examples')

/** A dataset with its versions, newest first. */
export function datasetOnWire(world: World, dataset: r.DatasetRecord): r.Wire['Dataset'] {
  return { ...dataset, versions: world.versionsOf(dataset.id).map(versionOnWire).reverse() }
}

/** An experiment without its rows. */
export const experimentOnWire = (experiment: r.ExperimentRecord): r.Wire['Experiment'] =>
  without(experiment, 'rows', 'visible_at')

/** A task without its space: the service does not tell it. */
export const taskOnWire = (task: r.TaskRecord): r.Wire['Task'] => without(task, 'space_id')

/** The status that a run has at an instant (epoch ms); a plan may put another word for a run that has not ended. */
function statusOf(run: r.RunRecord, now: number): string {
  if (run.ended !== null) return run.ended.status
  return run.plan.status ?? (now >= startsAt(run) ? 'RUNNING' : 'PENDING')
}

/** A run as it is now. The experiment's ID is null until the experiment is provisioned. */
export function runOnWire(world: World, run: r.RunRecord): r.Wire['TaskRun'] {
  const now = world.now().getTime()
  const experiment = world.experiments.find(({ id }) => id === run.experiment_id)
  const provisioned = run.ended !== null || (experiment?.visible_at ?? 0) <= now
  return {
    id: run.id,
    task_id: run.task_id,
    experiment_id: provisioned ? run.experiment_id : null,
    status: statusOf(run, now) as r.Wire['TaskRunStatus'],
    run_started_at: run.work === null ? null : isoOrNull(startsAt(run)),
    run_finished_at: isoOrNull(run.ended?.at ?? null),
    data_start_time: isoOrNull(run.data_start_time),
    data_end_time: isoOrNull(run.data_end_time),
    num_successes: run.counts.successes,
    num_errors: run.counts.errors,
    num_skipped: run.counts.skipped,
    created_at: isoOrNull(run.created_at) ?? '',
    created_by_user_id: null,
    failure_reason: run.ended?.reason ?? null,
  }
}
