import type { AxClient, CallOptions } from '../ax/client.ts'
import { capture, NotFoundError, type AxError } from '../ax/errors.ts'
import { collectFirst } from '../ax/pagination.ts'
import type { TaskRun } from '../ax/schemas.ts'
import type { CleanupState, CleanupTracker, EphemeralTask, PendingTrigger } from '../cleanup-state.ts'
import { startDeadline, type Deadline } from '../clock.ts'
import type { Deps } from '../deps.ts'
import type { OnProgress } from '../progress.ts'
import { backoffMs } from '../retry.ts'
import { newestRuns, pollForRun, sameRun } from './reconcile.ts'
import { isTerminal, runOf, type RunResult } from './run-result.ts'

/** Cancels runs and deletes tasks that must not outlive the step. */

/** How a cancellation went. A run that ended by itself before the cancel reached it is not an error: it is judged. */
export type CancelOutcome =
  | { kind: 'cancelled'; run: TaskRun }
  | { kind: 'ended-before'; run: TaskRun }
  /** The service accepted the cancel, but the run had not ended when the budget was spent. */
  | { kind: 'requested'; run: TaskRun }
  | { kind: 'failed'; error: AxError }

export interface CancelBudget {
  /** Milliseconds for everything. */
  budgetMs: number
  /** Milliseconds for one request. */
  requestMs: number
  /** Whether to watch a run whose cancel was accepted until it has ended; default true. */
  watch?: boolean | undefined
}

type CancelDeps = Pick<Deps, 'clock' | 'random'> & { ax: Pick<AxClient, 'taskRun' | 'cancelTaskRun'> }

/**
 * The budget of a cancellation. The runner kills a cancelled step after ten seconds, and in them there may be a trigger that
 * is still answered (2 s), the cancel of its run, the deletion of its task, and the summary.
 */
export function cancelBudget(hurried: boolean): CancelBudget {
  return hurried ? { budgetMs: 3_000, requestMs: 1_500 } : { budgetMs: 30_000, requestMs: 10_000 }
}

/** Milliseconds in which a run that was just started may be unknown to the server that is asked. */
const NOT_FOUND_GRACE_MS = 5_000

/**
 * Makes sure that a run is not active any more: reads it, cancels it if it is, and reads again until it has ended. It may
 * be called any number of times for the same run. Never throws for what the API does.
 */
export async function cancelRun(
  runId: string,
  { budgetMs, requestMs, watch = true }: CancelBudget,
  { ax, clock, random }: CancelDeps,
): Promise<CancelOutcome> {
  const started = clock.monotonic()
  const deadline = startDeadline(clock, budgetMs)
  const call = () => ({ timeoutMs: Math.min(requestMs, deadline.remaining()) })
  const attempt = createAttempt(runId, call, ax)
  for (let attempts = 1; ; attempts += 1) {
    const result = await attempt()
    if (result.kind === 'cancelled' || result.kind === 'ended-before') return result
    if (result.kind === 'requested' && !watch) return result
    const error = result.kind === 'failed' ? result.error : undefined
    const tooEarly = error instanceof NotFoundError && clock.monotonic() - started < NOT_FOUND_GRACE_MS
    const delayMs = backoffMs(attempts, random(), error?.retryAfterMs)
    const permanent = error?.delivery === 'rejected' && !tooEarly
    if (permanent || delayMs >= deadline.remaining()) return result
    await clock.sleep(delayMs)
  }
}

/** One attempt after the other; they share what is known about the cancels that were sent. */
function createAttempt(runId: string, call: () => CallOptions, ax: CancelDeps['ax']) {
  /** A cancel of ours may have arrived, so that a run that is cancelled now was cancelled by us. */
  let sent = false
  /** A cancel of ours was accepted; sending another one would only be rejected. */
  let accepted: TaskRun | undefined

  const ended = (run: TaskRun): CancelOutcome => ({
    kind: run.status === 'CANCELLED' && sent ? 'cancelled' : 'ended-before',
    run,
  })

  const read = () => capture(sameRun(ax.taskRun(runId, call()), runId))

  return async (): Promise<CancelOutcome> => {
    const before = await read()
    if (before.value !== undefined && isTerminal(before.value)) return ended(before.value)
    if (accepted !== undefined) return { kind: 'requested', run: before.value ?? accepted }
    // A failed read is no reason not to cancel: the cancel of an ended run is rejected and harms nothing.
    const { value: run, error } = await capture(sameRun(ax.cancelTaskRun(runId, call()), runId))
    if (run !== undefined) {
      sent = true
      accepted = run
      return isTerminal(run) ? ended(run) : { kind: 'requested', run }
    }
    if (error.delivery === 'unknown') sent = true
    if (error.delivery !== 'rejected') return { kind: 'failed', error }
    // Rejected: most likely because the run has just ended, and then there is nothing left to do.
    const after = await read()
    if (after.value !== undefined) {
      return isTerminal(after.value) ? ended(after.value) : { kind: 'failed', error }
    }
    return { kind: 'failed', error: after.error.delivery === 'rejected' ? error : after.error }
  }
}

/** Reports how a cancellation went. One that was accepted and not carried out yet was reported when it was sent. */
export function reportCancel(runId: string, outcome: CancelOutcome, onProgress: OnProgress): void {
  if (outcome.kind === 'failed') onProgress({ kind: 'cancel-failed', runId, error: outcome.error })
  else if (outcome.kind === 'cancelled') onProgress({ kind: 'cancelled', run: outcome.run })
  else if (outcome.kind === 'ended-before') onProgress({ kind: 'ended-before-cancel', run: outcome.run })
}

/** What the clean-up needs. The post step has no tracker: nothing comes after it. */
export type CleanupDeps = Pick<Deps, 'ax' | 'clock' | 'random' | 'onProgress'> & {
  cleanup?: CleanupTracker | undefined
}

/** Things that are cleaned up side by side; a step can have many more. */
const MAX_PARALLEL = 16
/** Milliseconds in which a run whose ID was never seen may become visible. */
const SEARCH_MS = 20_000

/**
 * Cancels runs that must not outlive the step: first those that are known, then those of triggers whose response was never
 * seen; then deletes ephemeral tasks. It may be called any number of times for the same state, reads before it writes, and
 * touches only what is surely ours. What is done is no longer tracked.
 * Never throws for what the API does.
 * @param options.hurried the process has seconds to live: the requests are sent, and whether they took effect, as well as
 * runs that would have to be searched for, is left to the post step
 */
export async function cleanUp(
  state: CleanupState,
  { hurried }: { hurried: boolean },
  deps: CleanupDeps,
): Promise<void> {
  const { budgetMs, requestMs } = cancelBudget(hurried)
  const deadline = startDeadline(deps.clock, hurried ? budgetMs : Infinity)
  const budget = () => ({ budgetMs: Math.min(budgetMs, deadline.remaining()), requestMs, watch: !hurried })
  // Runs first: an experiment that is cancelled chains no evaluation. Tasks last: their runs are cancelled by then.
  await forEachLimited(state.runs, async (runId) => {
    if (deadline.passed()) return
    if (await cancelLeftRun(runId, budget(), deps)) deps.cleanup?.untrackRun(runId)
  })
  if (!hurried) await forEachLimited(state.pending, (pending) => cleanUpTrigger(pending, budget(), deps))
  await forEachLimited(state.tasks, async (task) => {
    if (deadline.passed()) return
    if (await deleteEphemeralTask(task, budget(), deps)) deps.cleanup?.untrackTask(task.name)
  })
}

/**
 * What is left to clean up at the end of the main step: ephemeral tasks, and runs that nobody has tried to cancel because the
 * step met a bug. What could not be cancelled a moment ago, and triggers whose run was not found, are left to the post step.
 */
export function untriedCleanup(state: CleanupState, results: readonly RunResult[]): CleanupState {
  const tried = new Set(
    results.flatMap(({ outcome }) =>
      'cleanup' in outcome && outcome.cleanup !== undefined ? [runOf(outcome)?.id] : [],
    ),
  )
  return { ...state, runs: state.runs.filter((runId) => !tried.has(runId)), pending: [] }
}

async function forEachLimited<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const workers = Array.from({ length: Math.min(MAX_PARALLEL, items.length) }, async () => {
    // All workers draw from the same iterator.
    for (const item of queue) await work(item)
  })
  await Promise.all(workers)
}

/** Returns whether the run has ended for certain. */
async function cancelLeftRun(runId: string, budget: CancelBudget, deps: CleanupDeps): Promise<boolean> {
  deps.onProgress({ kind: 'cancelling', runId, why: 'cleanup' })
  const outcome = await cancelRun(runId, budget, deps)
  reportCancel(runId, outcome, deps.onProgress)
  return outcome.kind === 'cancelled' || outcome.kind === 'ended-before'
}

async function cleanUpTrigger(
  pending: PendingTrigger,
  budget: CancelBudget,
  deps: CleanupDeps,
): Promise<void> {
  const { cleanup, onProgress } = deps
  if (await wasNeverSetOff(pending, budget, deps)) {
    cleanup?.dropPendingTrigger(pending)
    return
  }
  // A run without a correlation can only ever be a candidate, and one request names those.
  const budgetMs = pending.correlation.kind === 'none' ? 0 : SEARCH_MS
  const { ax, clock, random } = deps
  const result = await pollForRun(pending, budgetMs, { ax, clock, random })
  if (result.kind === 'found') {
    const { value: run } = result
    if (isTerminal(run) || (await cancelLeftRun(run.id, budget, deps))) cleanup?.dropPendingTrigger(pending)
    else cleanup?.trackRun(run.id, pending)
  } else if (result.kind === 'ambiguous') {
    const candidates = result.candidates.map((run) => run.id)
    onProgress({ kind: 'unidentified-run', taskId: pending.taskId, candidates })
  }
}

/** Whether the run would have been chained to an experiment that ended without completing: there is nothing to look for. */
async function wasNeverSetOff(
  { correlation }: PendingTrigger,
  { requestMs }: CancelBudget,
  { ax }: CleanupDeps,
): Promise<boolean> {
  if (correlation.kind !== 'chained') return false
  const { value: experimentRun } = await capture(ax.taskRun(correlation.runId, { timeoutMs: requestMs }))
  return experimentRun !== undefined && isTerminal(experimentRun) && experimentRun.status !== 'COMPLETED'
}

/** Milliseconds in which a task whose creation got no response becomes visible; after that there was none. */
const VISIBLE_WITHIN_MS = 10_000
/** Tasks that are read to find one by its name. */
const MAX_TASKS = 300

/**
 * Makes sure that an ephemeral task is gone, after cancelling what still runs of it. It is found by its unique name when its
 * ID was never seen; a task of another name is not ours, whatever its ID. It may be called any number of times.
 * Never throws for what the API does.
 * @returns whether it is gone for certain
 */
export async function deleteEphemeralTask(
  task: EphemeralTask,
  budget: CancelBudget,
  deps: CleanupDeps,
): Promise<boolean> {
  const { clock, random, onProgress } = deps
  const started = clock.monotonic()
  const deadline = startDeadline(clock, budget.budgetMs)
  for (let attempts = 1; ; attempts += 1) {
    const { value: deleted, error } = await capture(findAndDelete(task, { ...budget, deadline }, deps))
    if (deleted === true) {
      onProgress({ kind: 'task-deleted', name: task.name })
      return true
    }
    if (error === undefined && clock.monotonic() - started >= VISIBLE_WITHIN_MS) return true
    const delayMs = backoffMs(attempts, random(), error?.retryAfterMs)
    if (error?.delivery === 'rejected' || delayMs >= deadline.remaining()) {
      if (error !== undefined) onProgress({ kind: 'task-not-deleted', name: task.name, error })
      return false
    }
    await clock.sleep(delayMs)
  }
}

/** Deletes the task; false when nothing of that name is visible. */
async function findAndDelete(
  task: EphemeralTask,
  { requestMs, watch, deadline }: CancelBudget & { deadline: Deadline },
  deps: CleanupDeps,
): Promise<boolean> {
  const { ax } = deps
  const call = (): CallOptions => ({ timeoutMs: Math.min(requestMs, deadline.remaining()) })
  try {
    const id = await findTaskId(task, call, ax)
    if (id === undefined) return false
    const budgetMs = Math.min(requestMs * 2, deadline.remaining())
    await cancelActiveRuns(await newestRuns(ax, id, call()), { budgetMs, requestMs, watch }, deps)
    await ax.deleteTask(id, call())
  } catch (error) {
    // Gone already, by an earlier attempt or by hand.
    if (!(error instanceof NotFoundError)) throw error
  }
  return true
}

/** The ID of the task that has the ephemeral task's name: the known one or, by its name, another. */
async function findTaskId(
  { id, name, spaceId }: EphemeralTask,
  call: () => CallOptions,
  ax: CleanupDeps['ax'],
): Promise<string | undefined> {
  if (id !== undefined && (await ax.task(id, call())).name === name) return id
  const tasks = await collectFirst(
    (query) => ax.tasks({ space_id: spaceId, name, ...query }, call()),
    MAX_TASKS,
  )
  return tasks.find((task) => task.name === name)?.id
}

/** Every run of an ephemeral task is ours, so that all that have not ended are cancelled. There is one, if any. */
async function cancelActiveRuns(
  runs: readonly TaskRun[],
  budget: CancelBudget,
  deps: CleanupDeps,
): Promise<void> {
  const active = runs.filter((run) => !isTerminal(run))
  await forEachLimited(active, async ({ id }) => {
    deps.onProgress({ kind: 'cancelling', runId: id, why: 'cleanup' })
    await cancelRun(id, budget, deps)
  })
}
