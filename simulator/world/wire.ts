import { startsAt } from '../runs/schedule.ts'
import type * as r from './records.ts'
import type * as wire from './wire-types.ts'
import type { World } from './world.ts'

const isoOrNull = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString())

/** The record without what is not on the wire. */
function without<T extends object, K extends keyof T>(record: T, ...hidden: K[]): Omit<T, K> {
  const copy = { ...record }
  for (const key of hidden) Reflect.deleteProperty(copy, key)
  return copy
}

/** A space does not tell its organization on the wire. */
export const spaceOnWire = (space: r.SpaceRecord): wire.Space => without(space, 'org_id')

/** A dataset version without its examples. */
export const versionOnWire = (version: r.DatasetVersionRecord): wire.DatasetVersion =>
  without(version, 'examples')

/** A dataset with its versions, newest first. */
export function datasetOnWire(world: World, dataset: r.DatasetRecord): wire.Dataset {
  return { ...dataset, versions: world.versionsOf(dataset.id).map(versionOnWire).reverse() }
}

/** An experiment without its rows. */
export const experimentOnWire = (experiment: r.ExperimentRecord): wire.Experiment =>
  without(experiment, 'rows', 'visible_at')

/** A task without its space: the service does not tell it. */
export function taskOnWire(task: r.TaskRecord): wire.Task {
  const evaluators = task.evaluators.map((one) => ({ ...one, query_mappings: one.query_mappings ?? null }))
  return { ...without(task, 'space_id'), evaluators }
}

/** A version in today's words: `use_function_calling` was renamed. */
export function evaluatorVersionOnWire(version: r.EvaluatorVersionRecord): wire.EvaluatorVersion {
  if (version.template_config === undefined) return version
  const { use_function_calling_if_available: former, ...config } = version.template_config
  return {
    ...version,
    template_config: { ...config, use_function_calling: config.use_function_calling ?? former ?? true },
  }
}

/** The status that a run has at an instant (epoch ms); a plan may put another word for a run that has not ended. */
function statusOf(run: r.RunRecord, now: number): string {
  if (run.ended !== null) return run.ended.status
  return run.plan.status ?? (now >= startsAt(run) ? 'RUNNING' : 'PENDING')
}

/** A run as it is now. The experiment's ID is null until the experiment is provisioned. */
export function runOnWire(world: World, run: r.RunRecord): wire.TaskRun {
  const now = world.now().getTime()
  const experiment = world.experiments.find(({ id }) => id === run.experiment_id)
  const told = run.created_at + (run.plan.experimentIdDelayMs ?? 0) <= now
  const provisioned = told && (run.ended !== null || (experiment?.visible_at ?? 0) <= now)
  return {
    id: run.id,
    task_id: run.task_id,
    experiment_id: provisioned ? run.experiment_id : null,
    status: statusOf(run, now),
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
