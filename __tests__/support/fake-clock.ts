import type { Clock } from '../../src/clock.ts'

/** A clock whose hours pass in milliseconds: whoever sleeps is woken at once, at the virtual instant that was asked for. */
export interface FakeClock extends Clock {
  /** Milliseconds of every sleep that was asked for, in order. */
  readonly sleeps: number[]
  /** Virtual milliseconds since the start. */
  elapsed(): number
  /** Runs `action` when virtual time reaches `ms` after the start; it only does while somebody sleeps. */
  at(ms: number, action: () => void): void
}

interface Event {
  due: number
  order: number
  happen: () => void
  sleeper: boolean
}

/** More sleeps than any honest wait needs: the code under test runs in circles. */
const MOST_SLEEPS = 20_000
/** A monotonic clock starts anywhere: code that takes it for a duration is wrong. */
const MONOTONIC_START = 5_000_000
const START = Date.parse('2026-06-01T12:00:00Z')

/**
 * Starts a fake clock at `start`. Time stands still while code runs; it moves to the next event when everything that can
 * run without it has run, and events happen in the order of their instants.
 */
export function createFakeClock(start: number = START): FakeClock {
  let elapsed = 0
  let order = 0
  let events: Event[] = []
  let pumping = false
  const sleeps: number[] = []

  const pump = (): void => {
    if (pumping) return
    pumping = true
    // Two turns of the loop: promises and zero-delay work of the code under test come first.
    setImmediate(() => setImmediate(step))
  }
  const step = (): void => {
    pumping = false
    if (!events.some((event) => event.sleeper)) return
    const next = events.reduce((a, b) => (b.due < a.due || (b.due === a.due && b.order < a.order) ? b : a))
    events = events.filter((event) => event !== next)
    elapsed = Math.max(elapsed, next.due)
    next.happen()
    pump()
  }
  const add = (due: number, happen: () => void, sleeper: boolean): Event => {
    const event = { due, order: (order += 1), happen, sleeper }
    events.push(event)
    pump()
    return event
  }

  return {
    sleeps,
    elapsed: () => elapsed,
    monotonic: () => MONOTONIC_START + elapsed,
    now: () => new Date(start + elapsed),
    at: (ms, action) => void add(ms, action, false),
    sleep: (ms, signal) => {
      sleeps.push(ms)
      if (sleeps.length > MOST_SLEEPS) throw new Error('The clock was asked to sleep without end.')
      if (signal?.aborted) return Promise.resolve()
      return new Promise((resolve) => {
        const wake = (): void => {
          signal?.removeEventListener('abort', wake)
          events = events.filter((each) => each !== event)
          resolve()
        }
        const event = add(elapsed + Math.max(0, ms), wake, true)
        signal?.addEventListener('abort', wake)
      })
    },
  }
}
