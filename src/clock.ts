import { setTimeout } from 'node:timers/promises'

/**
 * Time as the program sees it. Everything that waits, measures or stamps takes a `Clock`, so that an hour of waiting
 * is a test of milliseconds.
 */
export interface Clock {
  /** Milliseconds on a clock that never jumps; only differences mean anything. */
  monotonic(): number
  /** The wall-clock time, for instants that are sent to or compared with the server. */
  now(): Date
  /**
   * Resolves after `ms` milliseconds, or at once when `signal` is aborted. It never rejects: whoever waits looks at
   * the signal afterwards.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The machine's own clock. */
export const systemClock: Clock = {
  monotonic: () => performance.now(),
  now: () => new Date(),
  sleep: (ms, signal) => setTimeout(Math.max(0, ms), undefined, { signal }).catch(() => undefined),
}

/** A point on the monotonic clock after which nothing more is waited for. */
export interface Deadline {
  /** Milliseconds left, never negative. */
  remaining(): number
  passed(): boolean
}

/** Starts a deadline of `ms` milliseconds from now. */
export function startDeadline(clock: Clock, ms: number): Deadline {
  const end = clock.monotonic() + ms
  const remaining = (): number => Math.max(0, end - clock.monotonic())
  return { remaining, passed: () => remaining() === 0 }
}
