import type { Correlation } from '../../src/cleanup-state.ts'
import { startDeadline } from '../../src/clock.ts'
import type { RunRequest } from '../../src/runs/request.ts'
import { triggerRun, type TriggerOptions } from '../../src/runs/trigger.ts'
import { aRun, createFakeDeps, type Script } from '../support/fake-api.ts'

export const MINUTE = 60_000
/** How a run can be told from others. */
export const BY_NAME = {
  kind: 'experiment-name',
  name: 'ours',
  datasetId: 'dataset-1',
} as const satisfies Correlation
export const BY_WINDOW = {
  kind: 'time-window',
  start: '2026-05-31T12:00:00.123Z',
  end: '2026-06-01T12:00:00.123Z',
} as const satisfies Correlation
export const UNCORRELATED = { kind: 'none' } as const satisfies Correlation

export interface Fixture extends Script {
  correlation?: Correlation
  timeoutMs?: number
  /** Virtual milliseconds at which the workflow is cancelled. */
  cancelledAt?: number | undefined
  request?: Partial<RunRequest>
  options?: Partial<TriggerOptions>
}

/** Created after the run that the task had before, as everything new is. */
export const NEW = '2026-06-01T12:00:01.000Z'
/** The run that the task had before the trigger. */
export const old = aRun({ id: 'old', status: 'COMPLETED', experiment_id: 'exp-old' })
/** The run that the trigger makes. */
export const ours = aRun({ id: 'ours', experiment_id: 'exp-1', created_at: NEW })

/** A run that was not there before the trigger. */
export const aNewRun = (fields: Parameters<typeof aRun>[0]) => aRun({ created_at: NEW, ...fields })

/** Triggers once under a script, on a task that had one run before; nothing new is visible unless the script says so. */
export async function trigger({
  correlation = BY_NAME,
  timeoutMs = 60 * MINUTE,
  cancelledAt,
  request,
  options,
  runs = [[old]],
  ...script
}: Fixture) {
  // The list is read once before the trigger; the script of the test begins after that.
  const later: Extract<typeof runs, (...given: never) => unknown> =
    typeof runs === 'function' ? runs : (call) => runs[Math.min(call, runs.length - 1)] ?? []
  const fake = createFakeDeps(
    {
      experiments: [[]],
      ...script,
      runs: (call, at, what) => (call === 0 ? [old] : later(call - 1, at, what)),
    },
    { cancelledAt },
  )
  const triggered = await triggerRun(
    {
      task: { id: 'task-1', last_run_at: null },
      role: 'primary',
      deadline: startDeadline(fake.clock, timeoutMs),
      request: {
        body: { some: 'body' },
        correlation,
        window: undefined,
        chainedTaskIds: [],
        ...request,
      },
      ...options,
    },
    fake.deps,
  )
  const outcome = triggered.kind === 'triggered' ? triggered : triggered.outcome
  const pending = { taskId: 'task-1', correlation, before: { newest: old.created_at, ties: ['old'] } }
  return { ...fake, triggered, outcome, pending, posts: fake.api.times('trigger') }
}
