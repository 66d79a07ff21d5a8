import type { Job, RunRecord, TaskRecord } from '../world/records.ts'
import type { World } from '../world/world.ts'
import { isRemote } from './task-evaluators.ts'

/** What is known when a run is triggered; instants in epoch milliseconds. */
export interface NewRun {
  job: Job
  createdAt: number
  trigger?: Readonly<Record<string, unknown>>
  window?: { start: number; end: number } | null
  readsExperiments?: string[]
  experimentId?: string | null
  chainedFrom?: string | null
}

/** A run with a remote evaluator does not last longer. */
const REMOTE_RUN_MS = 1_000

/** Queues a run of the task: takes the plan that is open for it, and moves the task's `last_run_at`. */
export function startRun(world: World, task: TaskRecord, start: NewRun): RunRecord {
  const plan = world.plans.takeRun(task)
  task.last_run_at = new Date(start.createdAt).toISOString()
  const usual = world.runDurationMs
  const metadata = start.job.kind === 'experiment' ? start.job.body.tracing_metadata : undefined
  const run: RunRecord = {
    id: world.ids.next('TaskRun'),
    task_id: task.id,
    experiment_id: start.experimentId ?? null,
    created_at: start.createdAt,
    data_start_time: start.window?.start ?? null,
    data_end_time: start.window?.end ?? null,
    trigger: start.trigger ?? {},
    job: start.job,
    tracing_metadata: metadata ?? null,
    chained_from: start.chainedFrom ?? null,
    reads_experiments: start.readsExperiments ?? [],
    duration_ms: plan.durationMs ?? (isRemote(world, task) ? Math.min(usual, REMOTE_RUN_MS) : usual),
    plan,
    work: null,
    done: 0,
    counts: { successes: 0, errors: 0, skipped: 0 },
    ended: null,
  }
  world.runs.push(run)
  return run
}

/**
 * Starts the evaluation tasks that an experiment run named (`evaluation_task_ids`) at the instant it ended. Also a
 * task on a project evaluates the experiment's rows then; its window is the time of the experiment run.
 */
export function startChained(world: World, run: RunRecord, endedAt: number): void {
  if (run.job.kind !== 'experiment' || run.experiment_id === null) return
  for (const taskId of run.job.body.evaluation_task_ids ?? []) {
    const task = world.tasks.find(({ id }) => id === taskId)
    if (task === undefined) continue
    const chained = startRun(world, task, {
      job: { kind: 'evaluation', max_spans: 10_000, override: false },
      createdAt: endedAt,
      window: task.project_id === null ? null : { start: run.created_at, end: endedAt },
      readsExperiments: [run.experiment_id],
      chainedFrom: run.id,
    })
    chained.plan = { scoreDelayMs: run.plan.scoreDelayMs, ...chained.plan }
  }
}
