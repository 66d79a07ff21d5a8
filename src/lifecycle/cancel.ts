import type { AxClient } from '../ax/client.ts'
import { AxError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { startDeadline, type Clock } from '../clock.ts'
import { backoffMs } from '../retry.ts'
import { hasEnded } from './status.ts'

/** How a cancellation went. A run that ended by itself before the cancel reached it is not an error: it is judged. */
export type CancelOutcome =
  | { kind: 'cancelled'; run: TaskRun }
  | { kind: 'ended-before'; run: TaskRun }
  | { kind: 'failed'; error: AxError }

export interface CancelOptions {
  ax: Pick<AxClient, 'taskRun' | 'cancelTaskRun'>
  clock: Clock
  random: () => number
  /** Milliseconds for everything. */
  budgetMs: number
  /** Milliseconds for one request. */
  requestMs: number
}

/**
 * Makes sure that a run is not active any more: reads it, cancels it if it is, and reads again when the cancel is refused.
 * It may be called any number of times for the same run. Never throws for what the API does.
 */
export async function cancelRun(runId: string, options: CancelOptions): Promise<CancelOutcome> {
  const { clock, random, budgetMs } = options
  const deadline = startDeadline(clock, budgetMs)
  for (let failures = 1; ; failures += 1) {
    const attempt = await tryToCancel(runId, options)
    if (attempt.kind !== 'failed') return attempt
    const delayMs = backoffMs(failures, random(), attempt.error.retryAfterMs)
    if (!attempt.error.transient || delayMs >= deadline.remaining()) return attempt
    await clock.sleep(delayMs)
  }
}

async function tryToCancel(runId: string, { ax, requestMs }: CancelOptions): Promise<CancelOutcome> {
  const call = { timeoutMs: requestMs }
  const before = await settle(ax.taskRun(runId, call))
  if (before.run !== undefined && hasEnded(before.run)) return { kind: 'ended-before', run: before.run }
  // A failed read is no reason not to cancel: the cancel of an ended run is refused and harms nothing.
  const cancel = await settle(ax.cancelTaskRun(runId, call))
  if (cancel.run !== undefined) return cancelled(cancel.run)
  if (cancel.error.transient) return { kind: 'failed', error: cancel.error }
  const after = await settle(ax.taskRun(runId, call))
  return after.run !== undefined && hasEnded(after.run)
    ? cancelled(after.run)
    : { kind: 'failed', error: cancel.error }
}

function cancelled(run: TaskRun): CancelOutcome {
  return run.status === 'COMPLETED' || run.status === 'FAILED'
    ? { kind: 'ended-before', run }
    : { kind: 'cancelled', run }
}

type Settled = { run: TaskRun; error?: undefined } | { run?: undefined; error: AxError }

async function settle(answer: Promise<TaskRun>): Promise<Settled> {
  try {
    return { run: await answer }
  } catch (error) {
    if (error instanceof AxError) return { error }
    throw error
  }
}
