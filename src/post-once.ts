import { capture, type AxError, type Captured } from './ax/errors.ts'
import type { Deadline } from './clock.ts'
import type { Deps } from './deps.ts'
import { backoffMs, isAborted } from './retry.ts'

/**
 * Sends a POST that creates something exactly once. Triggering a run and creating a task both go through it: what may have
 * arrived is never sent again blindly.
 */

/** What a search says about something that a POST without a response may have created. */
export type FindResult<T> =
  | { kind: 'found'; value: T }
  /** It exists or may exist; `candidates` are what it could be, none if nothing is visible or the server cannot be asked. */
  | { kind: 'ambiguous'; candidates: readonly T[] }
  | { kind: 'not-found' }

export interface PostOnceOptions<T> {
  post: (call: { timeoutMs: number; signal: AbortSignal }) => Promise<T>
  /** Searches, for about `budgetMs` milliseconds, for what an earlier attempt may have created. Never throws an `AxError`. */
  reconcile: (budgetMs: number) => Promise<FindResult<T>>
  /**
   * Whether the service refuses a second object of this name. Only then the POST is sent again after a search that found
   * nothing: if the first one did arrive after all, the service rejects the second.
   */
  hasUniqueName: boolean
  /** Bounds the attempts of a POST that was provably not delivered. */
  deadline: Deadline
  /** Called before the pause after a POST that was not delivered. */
  onRetry?: ((error: AxError, delayMs: number) => void) | undefined
  /** Called before each search. */
  onAmbiguous?: ((error: AxError) => void) | undefined
}

export type PostOutcome<T> =
  /** `reconciled`: no response came, and the object was found. */
  | { kind: 'created'; value: T; reconciled: boolean }
  /** Nothing was created, for certain; `error.delivery` says whether the service rejected it or it was never delivered. */
  | { kind: 'rejected'; error: AxError }
  /** The workflow was cancelled, and nothing was created, for certain. */
  | { kind: 'aborted' }
  /** Something may have been created. */
  | { kind: 'unknown'; error: AxError; candidates: readonly T[] }

type PostDeps = Pick<Deps, 'clock' | 'random' | 'signal'>

/** Milliseconds for the POST: a service that needs longer leaves it unknown what happened, and the search is expensive. */
const POST_TIMEOUT_MS = 30_000
/** Milliseconds that the POST may still take once the workflow is cancelled: its response names what has to be cleaned up. */
const ABORT_GRACE_MS = 2_000
/** Milliseconds of a search. */
const RECONCILE_MS = 30_000
/**
 * Milliseconds that POST and search get even when the deadline leaves less. A POST that is cut short is no cheaper: it only
 * trades a response for an unknown outcome.
 */
const MIN_BUDGET_MS = 5_000

/** Milliseconds for POST or search: half of what is left at most, so that a POST can follow a search that found nothing. */
function budgetFor(deadline: Deadline, limitMs: number): number {
  return Math.min(limitMs, Math.max(MIN_BUDGET_MS, deadline.remaining() / 2))
}

/**
 * Creates exactly one object, or says that it cannot know. A POST that was not delivered is repeated until the deadline; one
 * that may have arrived is followed by a search. Never throws for what the API does.
 */
export async function postOnce<T>(options: PostOnceOptions<T>, deps: PostDeps): Promise<PostOutcome<T>> {
  /** The failure of an earlier POST that may have arrived. */
  let unresolved: AxError | undefined
  for (let failures = 1; ; failures += 1) {
    const { value, error } = await post(options, deps)
    if (error === undefined) return { kind: 'created', value, reconciled: false }
    if (error.delivery === 'not-delivered') {
      if (await pauseBeforeRetry(error, failures, options, deps)) continue
      return conclude(error, unresolved, deps)
    }
    // A rejection proves that nothing was created, but only as long as every POST before was not delivered. After one that
    // may have arrived, the rejection of a name that is taken even says that it did.
    if (error.delivery === 'rejected' && unresolved === undefined) return conclude(error, unresolved, deps)
    const resolved = await reconcile(error, options, deps)
    if (resolved !== 'send-again') return resolved
    unresolved = error
  }
}

/** Nothing is sent any more; what that means depends on whether an earlier POST may have arrived. */
function conclude<T>(error: AxError, unresolved: AxError | undefined, { signal }: PostDeps): PostOutcome<T> {
  if (unresolved !== undefined) return { kind: 'unknown', error: unresolved, candidates: [] }
  return signal.aborted ? { kind: 'aborted' } : { kind: 'rejected', error }
}

/** Sleeps before the next attempt; false when there is no time for one or the workflow is cancelled. */
async function pauseBeforeRetry<T>(
  error: AxError,
  failures: number,
  { deadline, onRetry }: PostOnceOptions<T>,
  { clock, random, signal }: PostDeps,
): Promise<boolean> {
  const delayMs = backoffMs(failures, random(), error.retryAfterMs)
  if (delayMs >= deadline.remaining() || signal.aborted) return false
  onRetry?.(error, delayMs)
  await clock.sleep(delayMs, signal)
  return !isAborted(signal)
}

async function reconcile<T>(
  error: AxError,
  { deadline, hasUniqueName, reconcile: search, onAmbiguous }: PostOnceOptions<T>,
  { signal }: PostDeps,
): Promise<PostOutcome<T> | 'send-again'> {
  if (signal.aborted) return { kind: 'unknown', error, candidates: [] }
  onAmbiguous?.(error)
  const result = await search(budgetFor(deadline, RECONCILE_MS))
  if (result.kind === 'found') return { kind: 'created', value: result.value, reconciled: true }
  const mayRepeat = hasUniqueName && error.delivery === 'unknown' && !deadline.passed() && !isAborted(signal)
  if (result.kind === 'not-found' && mayRepeat) return 'send-again'
  return { kind: 'unknown', error, candidates: result.kind === 'ambiguous' ? result.candidates : [] }
}

/** Sends the POST once. When the workflow is cancelled meanwhile, the response gets a last moment to arrive. */
async function post<T>(options: PostOnceOptions<T>, { clock, signal }: PostDeps): Promise<Captured<T>> {
  const grace = new AbortController()
  const onAbort = (): void => {
    void clock.sleep(ABORT_GRACE_MS, grace.signal).then(() => {
      grace.abort()
    })
  }
  signal.addEventListener('abort', onAbort)
  try {
    const timeoutMs = budgetFor(options.deadline, POST_TIMEOUT_MS)
    return await capture(options.post({ timeoutMs, signal: grace.signal }))
  } finally {
    signal.removeEventListener('abort', onAbort)
    grace.abort()
  }
}
