import type { Clock, Deadline } from './clock.ts'

/** How a failed attempt is repeated. */
export interface RetryPolicy<Failure> {
  clock: Clock
  /** A number in [0, 1) for the jitter. */
  random: () => number
  /** Nothing is tried after it, and no sleep goes beyond it. */
  deadline: Deadline
  /** Says whether, and after which own wish of the server in milliseconds, this failure is worth another try. */
  again: (error: unknown) => { failure: Failure; retryAfterMs: number | undefined } | undefined
  /** Told before each sleep. */
  onRetry?: (failure: Failure, delayMs: number) => void
  signal?: AbortSignal | undefined
}

const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 15_000

/**
 * Milliseconds before try number `failures + 1`: doubled each time, between half and the whole of it at random, so that
 * steps that failed together do not come back together. A wish of the server is a lower bound.
 */
export function backoffMs(failures: number, random: number, retryAfterMs = 0): number {
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failures - 1, 10))
  return retryAfterMs + ceiling * (0.5 + random / 2)
}

/**
 * Runs `attempt` until it succeeds, fails for good, or there is no time for another try.
 * @throws the last failure
 */
export async function withRetries<T, Failure>(
  attempt: () => Promise<T>,
  policy: RetryPolicy<Failure>,
): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt()
    } catch (error) {
      const retry = policy.again(error)
      if (retry === undefined || policy.signal?.aborted) throw error
      const delayMs = backoffMs(failures, policy.random(), retry.retryAfterMs)
      if (delayMs >= policy.deadline.remaining()) throw error
      policy.onRetry?.(retry.failure, delayMs)
      await policy.clock.sleep(delayMs, policy.signal)
      if (policy.signal?.aborted) throw error
    }
  }
}
