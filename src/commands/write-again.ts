import { transientFailure } from '../ax/client.ts'
import { startDeadline } from '../clock.ts'
import { withRetries } from '../retry.ts'
import type { Context } from './context.ts'

/** Milliseconds for a write that may be repeated. */
const BUDGET_MS = 30_000

/**
 * Repeats a write that does no harm when it is carried out twice: a PATCH that sets fields to values, a DELETE.
 * @throws {AxError} the last failure
 */
export function writeAgain<T>(
  write: () => Promise<T>,
  { clock, random, interruption, settings }: Context,
): Promise<T> {
  return withRetries(write, {
    clock,
    random,
    signal: interruption,
    deadline: startDeadline(clock, Math.min(BUDGET_MS, settings.waiting.timeoutMs)),
    again: transientFailure,
  })
}
