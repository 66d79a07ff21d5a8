import { AxError, NotFoundError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import type { PendingTrigger } from '../cleanup-state.ts'
import type { Deadline } from '../clock.ts'
import type { Deps } from '../deps.ts'
import { backoffMs, isAborted, poll } from '../retry.ts'
import { cancelBudget, cancelRun, reportCancel } from './cleanup.ts'
import { adaptiveInterval, ageOf, fixedInterval, historyOf } from './poll-interval.ts'
import type { PollSchedule, RunHistory } from './poll-interval.ts'
import { newestRuns, sameRun } from './reconcile.ts'
import { isKnownStatus, isTerminal, type RunCleanup, type RunOutcome, type RunResult } from './run-result.ts'

/** What the user said about waiting. */
export interface WaitPolicy {
  wait: boolean
  /** Milliseconds over all runs that are waited for. */
  timeoutMs: number
  /** Milliseconds between two polls of a run. */
  pollInterval: number | 'auto'
  /** What happens to the run at the timeout, or when the workflow is cancelled. */
  onTimeout: 'cancel' | 'leave'
  onCancel: 'cancel' | 'leave'
}

export interface AwaitOptions {
  policy: WaitPolicy
  deadline: Deadline
  /** What is known of the task's earlier runs; where it is absent, they are read while the run is waited for. */
  history?: RunHistory | undefined
  /** The items that the run has, where that is known; for progress events. */
  size?: number | undefined
  role: RunResult['role']
}

/**
 * Waits for a run, and does with it what the policy says when it outlives the wait. A run is only ever cancelled if
 * `deps.cleanup` tracks it, as it does those that the step has triggered or adopted; when this function has returned, it tracks
 * it no longer, except one that was to be cancelled and has not been seen to end. Never throws for what the API does.
 */
export async function awaitRun(run: TaskRun, options: AwaitOptions, deps: Deps): Promise<RunOutcome> {
  const { policy } = options
  const { cleanup } = deps
  if (!policy.wait) {
    releaseRun(run.id, cleanup)
    return { kind: 'not-awaited', run }
  }
  const schedule = createSchedule(run, options, deps)
  let result: WaitResult
  try {
    result = await watchRun(run, { ...options, schedule: schedule.next }, deps)
  } finally {
    schedule.stop()
  }
  const { kind, run: last } = result
  if (kind === 'unreadable') {
    return abandonRun(last, { kind: 'unknown', error: result.error, candidates: [] }, deps)
  }
  if (kind === 'finished') {
    cleanup.untrackRun(run.id)
    return { kind, run: last }
  }
  if ((kind === 'timed-out' ? policy.onTimeout : policy.onCancel) === 'cancel') {
    return abandonRun(last, { kind }, deps)
  }
  releaseRun(run.id, cleanup)
  return { kind, run: last, cleanup: 'left-running' }
}

/** The run may live on, and so may what the service chains to it. */
function releaseRun(runId: string, cleanup: Deps['cleanup']): void {
  cleanup.untrackRun(runId)
  dropChainedTo(runId, cleanup)
}

/** What the service chains to this run is not cleaned up. */
export function dropChainedTo(runId: string, cleanup: Deps['cleanup']): void {
  for (const pending of cleanup.current().pending) {
    if (isChainedTo(pending, runId)) cleanup.dropPendingTrigger(pending)
  }
}

/** Whether the trigger is the service's own, when that run completes. */
export function isChainedTo({ correlation }: PendingTrigger, runId: string): boolean {
  return correlation.kind === 'chained' && correlation.runId === runId
}

type Abandoned =
  { kind: 'timed-out' | 'aborted' } | { kind: 'unknown'; error: AxError; candidates: readonly TaskRun[] }

/**
 * Cancels a run that is no longer waited for, if it is ours to cancel. One that had ended by itself in the meantime counts as
 * finished.
 */
async function abandonRun(run: TaskRun, outcome: Abandoned, deps: Deps): Promise<RunOutcome> {
  const { signal, cleanup, onProgress } = deps
  const end = (last: TaskRun, how: RunCleanup): RunOutcome => ({ ...outcome, run: last, cleanup: how })
  if (!cleanup.current().runs.includes(run.id)) return end(run, 'left-running')
  const why = { 'timed-out': 'timeout', aborted: 'cancellation', unknown: 'cleanup' } as const
  onProgress({ kind: 'cancelling', runId: run.id, why: why[outcome.kind] })
  const cancelled = await cancelRun(run.id, cancelBudget(signal.aborted), deps)
  reportCancel(run.id, cancelled, onProgress)
  if (cancelled.kind === 'failed') return end(run, 'cancel-failed')
  // One whose cancel was only accepted stays tracked, so that the post step sees whether the service did it.
  if (cancelled.kind !== 'requested') cleanup.untrackRun(run.id)
  return cancelled.kind === 'ended-before'
    ? { kind: 'finished', run: cancelled.run }
    : end(cancelled.run, 'cancelled')
}

/**
 * When to poll. Where the history of the task is not known, it is read beside the wait and used as soon as it is there;
 * nobody waits for it, and that it cannot be read changes nothing else.
 */
function createSchedule(run: TaskRun, { policy, history, size, role }: AwaitOptions, deps: Deps) {
  const { ax, clock, onProgress } = deps
  if (policy.pollInterval !== 'auto') {
    return { next: fixedInterval(policy.pollInterval), stop: (): void => undefined }
  }
  const ageMs = ageOf(run, clock)
  const use = (known: RunHistory): PollSchedule => {
    const comparable = known.length === 1 ? '1 earlier run' : `${known.length} earlier runs`
    onProgress({ kind: 'debug', message: `poll interval of ${role} run ${run.id}: from ${comparable}` })
    return adaptiveInterval(known, ageMs)
  }
  let schedule = use(history ?? [])
  const reading = new AbortController()
  if (history === undefined && !isTerminal(run)) {
    const call = { limit: HISTORY_RUNS, timeoutMs: HISTORY_TIMEOUT_MS, signal: reading.signal }
    newestRuns(ax, run.task_id, call).then(
      (runs) => {
        if (!reading.signal.aborted) schedule = use(historyOf(runs, size))
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        if (!reading.signal.aborted) onProgress({ kind: 'debug', message: `no history of runs: ${reason}` })
      },
    )
  }
  return {
    next: (elapsedMs: number, random: number): number => schedule(elapsedMs, random),
    stop: (): void => {
      reading.abort()
    },
  }
}

/** Runs that are read for the history, one page, and milliseconds for it. */
const HISTORY_RUNS = 100
const HISTORY_TIMEOUT_MS = 15_000
/** Milliseconds of one poll, so that a server that hangs costs one poll and not the wait. */
const READ_TIMEOUT_MS = 15_000
/** Milliseconds that the last poll may take beyond the deadline: a run that has just ended is not reported as late. */
const LAST_READ_MS = 5_000
/** Milliseconds after the trigger in which a run may be unknown to the server that reads. */
const NOT_FOUND_GRACE_MS = 15_000
/** Milliseconds of one sleep: timers of more than 2³¹ ms fire at once, and `timeout` may be 30 days. */
const MAX_SLEEP_MS = 86_400_000
/** Milliseconds between signs of life in the log. */
const HEARTBEAT_MS = 60_000

/** How the wait itself went. `run` is what was last seen of it. */
type WaitResult =
  | { kind: 'finished' | 'timed-out' | 'aborted'; run: TaskRun }
  | { kind: 'unreadable'; run: TaskRun; error: AxError }

type WatchOptions = Pick<AwaitOptions, 'deadline' | 'size' | 'role'> & { schedule: PollSchedule }

/**
 * Waits until the run has ended, the deadline has passed, the workflow is cancelled, or the run cannot be read any more.
 * Failed polls are repeated until the deadline; only a rejection (401, 403, 404 …) ends the wait early. One last poll is
 * made at the deadline, and a run that has ended beats it.
 * @param first the run as the trigger returned it
 */
async function watchRun(first: TaskRun, options: WatchOptions, deps: Deps): Promise<WaitResult> {
  const { deadline } = options
  const { clock, signal } = deps
  const watcher = createWatcher(first, options, deps)
  const result = await poll<WaitResult>(
    async (attempts, last) => {
      const run = watcher.run()
      if (isTerminal(run)) return { done: true, value: { kind: 'finished', run } }
      if (signal.aborted) return { done: true, value: { kind: 'aborted', run } }
      // The trigger has just told how the run is.
      if (attempts === 1 && !last) return { done: false, pauseMs: watcher.pauseMs() }
      const error = await watcher.read(last ? LAST_READ_MS : Math.min(READ_TIMEOUT_MS, deadline.remaining()))
      const seen = watcher.run()
      if (isTerminal(seen)) return { done: true, value: { kind: 'finished', run: seen } }
      if (isAborted(signal)) return { done: true, value: { kind: 'aborted', run: seen } }
      if (error !== undefined) return { done: true, value: { kind: 'unreadable', run: seen, error } }
      return { done: false, pauseMs: watcher.pauseMs() }
    },
    { clock: { ...clock, sleep: watcher.sleep }, deadline, signal },
  )
  return result ?? { kind: 'timed-out', run: watcher.run() }
}

/** What was last seen of the run, and what was reported of it. */
function createWatcher(first: TaskRun, { schedule, size, role }: WatchOptions, deps: Deps) {
  const { ax, clock, random, signal, onProgress } = deps
  const started = clock.monotonic()
  const elapsed = (): number => clock.monotonic() - started
  const outage = createOutage(deps, elapsed)
  let run = first
  let seenAt = 0
  let lastLoggedAt = 0
  let unknownReported = false

  const report = (kind: 'status' | 'heartbeat'): void => {
    lastLoggedAt = elapsed()
    onProgress({ kind, run, elapsedMs: lastLoggedAt, size, role })
  }
  const see = (next: TaskRun): void => {
    outage.end()
    const changed = next.status !== run.status || next.experiment_id !== run.experiment_id
    run = next
    seenAt = elapsed()
    if (!isKnownStatus(run) && !unknownReported) {
      unknownReported = true
      onProgress({ kind: 'unknown-status', run })
    }
    if (changed) report('status')
    else if (elapsed() - lastLoggedAt >= HEARTBEAT_MS) report('heartbeat')
  }

  return {
    run: () => run,
    /** Sleeps until the next poll. Signs of life come meanwhile and cost no request. */
    sleep: async (ms: number): Promise<void> => {
      const wakeAt = elapsed() + ms
      for (;;) {
        const left = wakeAt - elapsed()
        const untilHeartbeat = lastLoggedAt + HEARTBEAT_MS - elapsed()
        // While the run cannot be read, nobody knows whether it is still what it was.
        if (outage.lasts() || untilHeartbeat >= left) return clock.sleep(left, signal)
        await clock.sleep(untilHeartbeat, signal)
        if (signal.aborted) return
        lastLoggedAt = elapsed()
        onProgress({ kind: 'last-seen', run, elapsedMs: lastLoggedAt, seenMs: seenAt, size, role })
      }
    },
    /** Milliseconds until the next poll: by the schedule, or by how often polls failed and what the server asked for. */
    pauseMs: (): number => Math.min(MAX_SLEEP_MS, outage.pauseMs(random) ?? schedule(elapsed(), random())),
    /** Reads the run once; returns the error when it is a rejection that ends the wait. */
    read: async (timeoutMs: number): Promise<AxError | undefined> => {
      try {
        see(await sameRun(ax.taskRun(first.id, { timeoutMs, signal }), first.id))
        return undefined
      } catch (error) {
        if (!(error instanceof AxError)) throw error
        return signal.aborted ? undefined : outage.add(error)
      }
    },
  }
}

/** Counts the polls that failed in a row, and reports an outage once, however long it lasts. */
function createOutage({ onProgress }: Pick<Deps, 'onProgress'>, elapsed: () => number) {
  let current: { failures: number; since: number; retryAfterMs: number; reported: boolean } | undefined
  return {
    lasts: (): boolean => current !== undefined,
    /** Milliseconds until the next poll; `undefined` when the last one succeeded. */
    pauseMs: (random: () => number): number | undefined =>
      current === undefined ? undefined : backoffMs(current.failures, random(), current.retryAfterMs),
    /** Counts a failed poll; gives the error back when it is a rejection. */
    add: (error: AxError): AxError | undefined => {
      // A run that the server does not show yet is no outage.
      const tooEarly = error instanceof NotFoundError && elapsed() < NOT_FOUND_GRACE_MS
      if (error.delivery === 'rejected' && !tooEarly) return error
      const { failures, since, reported } = current ?? { failures: 0, since: elapsed(), reported: false }
      if (!reported && !tooEarly) onProgress({ kind: 'outage', error })
      const retryAfterMs = error.retryAfterMs ?? 0
      current = { failures: failures + 1, since, reported: reported || !tooEarly, retryAfterMs }
      return undefined
    },
    end: (): void => {
      if (current?.reported) {
        const { failures, since } = current
        onProgress({ kind: 'outage-over', failures, lastedMs: elapsed() - since })
      }
      current = undefined
    },
  }
}
