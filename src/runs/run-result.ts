import type { AxError } from '../ax/errors.ts'
import type { Task, TaskRun } from '../ax/schemas.ts'

/** What reports need to know of a task. */
export type TaskRef = Pick<Task, 'id' | 'name' | 'type'>

/** Leaves the rest of the task out. */
export function refOf({ id, name, type }: Task): TaskRef {
  return { id, name, type }
}

/** What became of a run that outlived its wait. */
export type RunCleanup = 'cancelled' | 'left-running' | 'cancel-failed'

/** Why no run was started, or none is known. */
export type NotStarted =
  /** The service refused the trigger, or it could never be delivered. */
  | { reason: 'rejected' | 'not-delivered'; error: AxError }
  /** The timeout passed, or the workflow was cancelled, before the trigger. */
  | { reason: 'timed-out' | 'aborted' }
  /** The experiment that was to be evaluated never became known. */
  | { reason: 'no-experiment' }
  /** The service chained no evaluation run to the experiment in time, or several that cannot be told apart. */
  | { reason: 'no-chained-run'; error: AxError | undefined }
  | { reason: 'several-chained-runs'; candidates: readonly TaskRun[] }

/** How a run ended for the step. */
export type RunOutcome =
  /** The run reached a terminal status: completed, failed, or cancelled (by itself or by others). */
  | { kind: 'finished'; run: TaskRun }
  /** The step stopped waiting: at the timeout, or because the workflow was cancelled. */
  | { kind: 'timed-out' | 'aborted'; run: TaskRun; cleanup: RunCleanup }
  /**
   * The run can no longer be read, or nobody knows whether the trigger started one. `candidates` are the runs that it may
   * have started.
   */
  | {
      kind: 'unknown'
      error: AxError
      run: TaskRun | undefined
      candidates: readonly TaskRun[]
      cleanup?: RunCleanup | undefined
    }
  /** Triggered or read, and not waited for. */
  | { kind: 'not-awaited'; run: TaskRun }
  /** The service refused the trigger because window or filter match nothing (400 "No data found"). */
  | { kind: 'no-data'; error: AxError }
  | ({ kind: 'not-started' } & NotStarted)

/** One run of a check. `primary` is what the user asked for; `evaluation` scores the experiment that it made. */
export interface RunResult {
  role: 'primary' | 'evaluation'
  task: TaskRef
  outcome: RunOutcome
}

/** The run inside an outcome, as it was last seen. */
export function runOf(outcome: RunOutcome): TaskRun | undefined {
  return 'run' in outcome ? outcome.run : undefined
}

/** The counts of several runs as one. */
export function sumCounts(runs: readonly TaskRun[]) {
  const sum = (count: (run: TaskRun) => number): number => runs.reduce((total, run) => total + count(run), 0)
  return {
    num_successes: sum((run) => run.num_successes),
    num_errors: sum((run) => run.num_errors),
    num_skipped: sum((run) => run.num_skipped),
  }
}

const TERMINAL = new Set(['COMPLETED', 'FAILED', 'CANCELLED'])
const KNOWN = new Set([...TERMINAL, 'PENDING', 'RUNNING'])

/** Whether the run has ended. Only the three documented statuses are terminal; an unknown one is not. */
export function isTerminal({ status }: Pick<TaskRun, 'status'>): boolean {
  return TERMINAL.has(status)
}

/** Whether the API documents the status. */
export function isKnownStatus({ status }: Pick<TaskRun, 'status'>): boolean {
  return KNOWN.has(status)
}

/**
 * How the service says that nothing was left to evaluate; every other cancellation is one. Seen in the API's own example of
 * a cancelled run.
 */
const ALREADY_LABELLED = /already has evaluation labels/i

/** Whether the run found that everything had labels already. */
export function isAlreadyLabelled({ status, failure_reason: reason }: TaskRun): boolean {
  return status === 'CANCELLED' && ALREADY_LABELLED.test(reason ?? '')
}

/** Seconds from start to finish by the server's clock, from its creation where it reports no start; `undefined` while unknown. */
export function durationSeconds(run: TaskRun): number | undefined {
  const started = Date.parse(run.run_started_at ?? run.created_at)
  const finished = Date.parse(run.run_finished_at ?? '')
  return Number.isNaN(started) || Number.isNaN(finished)
    ? undefined
    : Math.max(0, (finished - started) / 1_000)
}
