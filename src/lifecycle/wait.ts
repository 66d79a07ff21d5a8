import { AxError, ContractError, NotFoundError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import type { Clock, Deadline } from '../clock.ts'
import { backoffMs } from '../retry.ts'
import type { Listener } from './events.ts'
import type { PollSchedule } from './interval.ts'
import { hasEnded, isKnownStatus } from './status.ts'

/** How waiting for one run went. `run` is what was last seen of it. */
export type WaitOutcome =
  | { kind: 'ended'; run: TaskRun }
  | { kind: 'timed-out'; run: TaskRun }
  | { kind: 'interrupted'; run: TaskRun }
  | { kind: 'lost'; run: TaskRun; error: AxError }

export interface WaitOptions {
  /** Reads the run once, within `timeoutMs`. */
  read: (call: { timeoutMs: number; signal: AbortSignal }) => Promise<TaskRun>
  clock: Clock
  random: () => number
  deadline: Deadline
  schedule: PollSchedule
  /** Aborted when the workflow is cancelled. */
  interruption: AbortSignal
  onEvent: Listener
}

/** Milliseconds of one look, so that a server that hangs costs one look and not the wait. */
const READ_TIMEOUT_MS = 15_000
/** Milliseconds that the last look may take beyond the deadline: a run that has just ended is not reported as late. */
const LAST_READ_MS = 5_000
/** Milliseconds after the trigger in which a run may be unknown to the server that reads. */
const NOT_FOUND_GRACE_MS = 15_000
/** Milliseconds of one sleep: timers of more than 2³¹ ms fire at once, and `timeout` may be 30 days. */
const LONGEST_SLEEP_MS = 86_400_000
/** Milliseconds between signs of life in the log. */
const HEARTBEAT_MS = 60_000

/**
 * Waits until the run has ended, the deadline has passed, the workflow is cancelled, or the run cannot be read any more.
 * Failed looks are repeated until the deadline; only a refusal (401, 403, 404 …) ends the wait early. One last look is
 * made at the deadline, and an ended run beats it.
 * @param first the run as the trigger returned it
 * @throws what `read` throws when it is no `AxError`
 */
export async function waitForRun(first: TaskRun, options: WaitOptions): Promise<WaitOutcome> {
  const { clock, deadline, interruption } = options
  const started = clock.monotonic()
  const elapsed = (): number => clock.monotonic() - started
  const interrupted = (): boolean => interruption.aborted
  const look = createLook(first, options, elapsed)

  for (;;) {
    if (hasEnded(look.run())) return { kind: 'ended', run: look.run() }
    await look.sleep(Math.min(look.pauseMs(), deadline.remaining(), LONGEST_SLEEP_MS))
    if (interrupted()) return { kind: 'interrupted', run: look.run() }
    const last = deadline.passed()
    const refusal = await look.again(last ? LAST_READ_MS : Math.min(READ_TIMEOUT_MS, deadline.remaining()))
    if (hasEnded(look.run())) return { kind: 'ended', run: look.run() }
    if (interrupted()) return { kind: 'interrupted', run: look.run() }
    if (refusal !== undefined) return { kind: 'lost', run: look.run(), error: refusal }
    if (last) return { kind: 'timed-out', run: look.run() }
  }
}

/** The state of looking: what was last seen of the run, and what the log has been told. */
function createLook(first: TaskRun, options: WaitOptions, elapsed: () => number) {
  const { read, clock, random, schedule, interruption, onEvent } = options
  const outage = createOutage(onEvent, elapsed)
  let run = first
  let seenAt = 0
  let toldAt = 0
  let toldUnknown = false

  const seen = (next: TaskRun): void => {
    outage.end()
    const changed = next.status !== run.status || next.experiment_id !== run.experiment_id
    run = next
    seenAt = elapsed()
    if (!isKnownStatus(run) && !toldUnknown) {
      toldUnknown = true
      onEvent({ kind: 'unknown-status', run })
    }
    if (changed) tell('status')
    else if (elapsed() - toldAt >= HEARTBEAT_MS) tell('heartbeat')
  }
  const tell = (kind: 'status' | 'heartbeat'): void => {
    toldAt = elapsed()
    onEvent({ kind, run, elapsedMs: toldAt })
  }

  return {
    run: () => run,
    /** Sleeps until the next look. Signs of life come meanwhile and cost no request. */
    sleep: async (ms: number): Promise<void> => {
      const wakeAt = elapsed() + ms
      for (;;) {
        const left = wakeAt - elapsed()
        const quiet = toldAt + HEARTBEAT_MS - elapsed()
        // While the run cannot be read, nobody knows whether it is still what it was.
        if (outage.lasts() || quiet <= 0 || quiet >= left) return clock.sleep(left, interruption)
        await clock.sleep(quiet, interruption)
        if (interruption.aborted) return
        toldAt = elapsed()
        onEvent({ kind: 'quiet', run, elapsedMs: toldAt, seenMs: seenAt })
      }
    },
    /** Milliseconds until the next look: by the schedule, or by how often the looks fail and what the server wishes. */
    pauseMs: (): number => outage.pauseMs(random()) ?? schedule(elapsed(), random()),
    /** Looks once; returns the error when it is a refusal that ends the wait. */
    again: async (timeoutMs: number): Promise<AxError | undefined> => {
      try {
        seen(sameRun(await read({ timeoutMs, signal: interruption }), first.id))
        return undefined
      } catch (error) {
        if (!(error instanceof AxError)) throw error
        return interruption.aborted ? undefined : outage.add(error)
      }
    },
  }
}

/** Counts the looks that failed in a row, and tells an outage once, however long it lasts. */
function createOutage(onEvent: Listener, elapsed: () => number) {
  let current: { failures: number; since: number; wishMs: number; told: boolean } | undefined
  return {
    lasts: (): boolean => current !== undefined,
    /** Milliseconds until the next look; `undefined` when the last one succeeded. */
    pauseMs: (random: number): number | undefined =>
      current === undefined ? undefined : backoffMs(current.failures, random, current.wishMs),
    /** Takes a failed look; gives the error back when it is a refusal. */
    add: (error: AxError): AxError | undefined => {
      // A run that the server does not show yet is no outage.
      const tooEarly = error instanceof NotFoundError && elapsed() < NOT_FOUND_GRACE_MS
      if (!error.transient && !tooEarly) return error
      const { failures, since, told } = current ?? { failures: 0, since: elapsed(), told: false }
      if (!told && !tooEarly) onEvent({ kind: 'outage', error })
      current = { failures: failures + 1, since, told: told || !tooEarly, wishMs: error.retryAfterMs ?? 0 }
      return undefined
    },
    end: (): void => {
      if (current?.told)
        onEvent({ kind: 'outage-over', failures: current.failures, lastedMs: elapsed() - current.since })
      current = undefined
    },
  }
}

/**
 * The answer, if it is about the run that was asked for: a cache in between must not pass off another run's result as ours.
 * @throws {ContractError} when it is about another one
 */
function sameRun(answer: TaskRun, id: string): TaskRun {
  if (answer.id === id) return answer
  const request = { method: 'GET', path: `/v2/task-runs/${id}`, host: '' }
  throw new ContractError(request, `it is about the run ${answer.id}`)
}
