import type { Settings } from '../settings.ts'
import { tooManyRequests } from './problem.ts'

/** Admits at most `requestsPerSecond` requests in any one second of the simulator's clock. */
export class RateLimiter {
  readonly #settings: Readonly<Settings>
  readonly #now: () => Date
  #admitted: number[] = []

  constructor(settings: Readonly<Settings>, now: () => Date) {
    this.#settings = settings
    this.#now = now
  }

  /** @throws Problem 429 that says in whole seconds when to come again. */
  admit(): void {
    const limit = this.#settings.requestsPerSecond
    if (limit === null) return
    const now = this.#now().getTime()
    this.#admitted = this.#admitted.filter((at) => at > now - 1_000)
    if (this.#admitted.length >= limit) throw tooManyRequests('Too many requests in a second.', 1)
    this.#admitted.push(now)
  }
}
