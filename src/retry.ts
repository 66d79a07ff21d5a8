import type { Clock, Deadline } from './clock.ts'

/** How a failed attempt is repeated. */
export interface RetryOptions {
  clock: Clock
  /** A number in [0, 1) for the jitter. */
  random: () => number
  /** Nothing is tried after it, and no sleep goes beyond it. */
  deadline: Deadline
  /** Whether this failure is worth another attempt, and how long the server asked to wait, in milliseconds. */
  shouldRetry: (error: unknown) => { retryAfterMs: number | undefined } | undefined
  /** Called before each sleep. */
  onRetry?: ((error: unknown, delayMs: number) => void) | undefined
  signal?: AbortSignal | undefined
}

const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 15_000
/** Milliseconds that an attempt gets at least. */
const MIN_ATTEMPT_MS = 100

/**
 * Milliseconds before attempt number `failures + 1`: doubled each time, between half and the whole of it at random, so that
 * steps that failed together do not come back together. What the server asked for is a lower bound.
 */
export function backoffMs(failures: number, random: number, retryAfterMs = 0): number {
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failures - 1, 10))
  return retryAfterMs + ceiling * (0.5 + random / 2)
}

/**
 * Runs `attempt` until it succeeds, fails for good, or there is no time for another attempt.
 * @throws the last failure
 */
export async function retry<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { clock, random, deadline, shouldRetry, onRetry, signal } = options
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt()
    } catch (error) {
      const again = shouldRetry(error)
      if (again === undefined || signal?.aborted) throw error
      const delayMs = backoffMs(failures, random(), again.retryAfterMs)
      // An attempt that has no time to fail by itself would only hide why the others did.
      if (delayMs + MIN_ATTEMPT_MS >= deadline.remaining()) throw error
      onRetry?.(error, delayMs)
      await clock.sleep(delayMs, signal)
      if (signal?.aborted) throw error
    }
  }
}

/** What one attempt of `poll` says: the result, or how long to pause before the next one. */
export type PollAttempt<T> = { done: true; value: T } | { done: false; pauseMs: number }

export interface PollOptions {
  clock: Clock
  deadline: Deadline
  signal?: AbortSignal | undefined
}

/**
 * Repeats `attempt` until it is done. The pause is cut to what is left, so that one last attempt is made at the deadline;
 * it is told that it is the last. An abort ends the pause, and the attempt that follows sees the signal.
 * @param attempt gets its number, from 1, and whether it is the last
 * @returns the value; `undefined` when the last attempt, or the attempt after an abort, was not done
 */
export async function poll<T>(
  attempt: (attempts: number, last: boolean) => Promise<PollAttempt<T>>,
  { clock, deadline, signal }: PollOptions,
): Promise<T | undefined> {
  for (let attempts = 1; ; attempts += 1) {
    const last = deadline.passed() || signal?.aborted === true
    const result = await attempt(attempts, last)
    if (result.done) return result.value
    if (last || isAborted(signal)) return undefined
    await clock.sleep(Math.min(result.pauseMs, deadline.remaining()), signal)
  }
}

/** Reads the signal anew: it changes while something is awaited, which the type checker cannot know. */
export function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}
