import type { AxClient } from '../ax/client.ts'
import { AxError, NotFoundError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { startDeadline, type Clock, type Deadline } from '../clock.ts'
import { backoffMs } from '../retry.ts'
import { hasEnded } from './status.ts'

/** How a cancellation went. A run that ended by itself before the cancel reached it is not an error: it is judged. */
export type CancelOutcome =
  | { kind: 'cancelled'; run: TaskRun }
  | { kind: 'ended-before'; run: TaskRun }
  /** The service took the cancel, but the run had not ended when the budget was spent. */
  | { kind: 'requested'; run: TaskRun }
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

/** Milliseconds in which a run that was just started may be unknown to the server that is asked. */
const NOT_FOUND_GRACE_MS = 5_000

/**
 * Makes sure that a run is not active any more: reads it, cancels it if it is, and reads again until it has ended. It may
 * be called any number of times for the same run. Never throws for what the API does.
 */
export async function cancelRun(runId: string, options: CancelOptions): Promise<CancelOutcome> {
  const { clock, random, budgetMs } = options
  const started = clock.monotonic()
  const deadline = startDeadline(clock, budgetMs)
  const attempt = createAttempt(runId, deadline, options)
  for (let tries = 1; ; tries += 1) {
    const result = await attempt()
    if (result.kind === 'cancelled' || result.kind === 'ended-before') return result
    const error = result.kind === 'failed' ? result.error : undefined
    const tooEarly = error instanceof NotFoundError && clock.monotonic() - started < NOT_FOUND_GRACE_MS
    const delayMs = backoffMs(tries, random(), error?.retryAfterMs)
    const hopeless = error !== undefined && !error.transient && !tooEarly
    if (hopeless || delayMs >= deadline.remaining()) return result
    await clock.sleep(delayMs)
  }
}

/** One attempt after the other; they share what is known about the cancels that were sent. */
function createAttempt(runId: string, deadline: Deadline, { ax, requestMs }: CancelOptions) {
  /** A cancel of ours may have arrived, so that a run that is cancelled now was cancelled by us. */
  let sent = false
  /** A cancel of ours was taken; sending another one would only be refused. */
  let taken: TaskRun | undefined

  const call = () => ({ timeoutMs: Math.min(requestMs, deadline.remaining()) })
  const ended = (run: TaskRun): CancelOutcome => ({
    kind: run.status === 'CANCELLED' && sent ? 'cancelled' : 'ended-before',
    run,
  })

  return async (): Promise<CancelOutcome> => {
    const before = await settle(ax.taskRun(runId, call()))
    if (before.run !== undefined && hasEnded(before.run)) return ended(before.run)
    if (taken !== undefined) return { kind: 'requested', run: before.run ?? taken }
    // A failed read is no reason not to cancel: the cancel of an ended run is refused and harms nothing.
    const cancel = await settle(ax.cancelTaskRun(runId, call()))
    if (cancel.run !== undefined) {
      sent = true
      taken = cancel.run
      return hasEnded(cancel.run) ? ended(cancel.run) : { kind: 'requested', run: cancel.run }
    }
    if (cancel.error.delivery === 'ambiguous') sent = true
    if (cancel.error.transient) return { kind: 'failed', error: cancel.error }
    // Refused: most likely because the run has just ended, and then there is nothing left to do.
    const after = await settle(ax.taskRun(runId, call()))
    if (after.run !== undefined) {
      return hasEnded(after.run) ? ended(after.run) : { kind: 'failed', error: cancel.error }
    }
    return { kind: 'failed', error: after.error.transient ? after.error : cancel.error }
  }
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
