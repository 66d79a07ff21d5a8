import { AxError } from '../ax/errors.ts'
import { startDeadline, type Clock } from '../clock.ts'
import { backoffMs } from '../retry.ts'
import type { PendingRun } from './duty.ts'
import { lookForRun, type Sighting, type Sights } from './reconcile.ts'

export interface SearchOptions {
  ax: Sights
  clock: Clock
  random: () => number
  /** Milliseconds in which the run may become visible. */
  budgetMs: number
  interruption?: AbortSignal | undefined
}

/** Milliseconds of one request of a look. */
const REQUEST_MS = 10_000
/** Milliseconds that the last look may take beyond the budget, so that it is a real one. */
const LAST_REQUEST_MS = 5_000
/** Milliseconds between two looks at most: what was lost should be found soon after it becomes visible. */
const LONGEST_PAUSE_MS = 5_000

/**
 * Looks until our run is seen, the budget is spent, the server refuses to be asked, or the workflow is cancelled. `nothing`
 * means that the very last look found nothing: a server that cannot be asked has not said so.
 * Never throws for what the API does.
 */
export async function searchForRun(pending: PendingRun, options: SearchOptions): Promise<Sighting> {
  const { clock, random, interruption } = options
  const deadline = startDeadline(clock, options.budgetMs)
  const sightings = createSightings()
  for (let looks = 1; ; looks += 1) {
    const last = deadline.passed()
    const timeoutMs = last ? LAST_REQUEST_MS : Math.min(REQUEST_MS, deadline.remaining())
    const error = await sightings.add(lookForRun(options.ax, pending, { timeoutMs, signal: interruption }))
    const sighting = sightings.conclusion()
    const refused = error !== undefined && !error.transient
    if (sighting.kind === 'ours' || last || refused || interruption?.aborted) return sighting
    const pauseMs = Math.min(backoffMs(looks, random()), LONGEST_PAUSE_MS)
    await clock.sleep(
      Math.min(Math.max(pauseMs, error?.retryAfterMs ?? 0), deadline.remaining()),
      interruption,
    )
  }
}

/** What several looks say together. */
function createSightings() {
  let sighting: Sighting = { kind: 'unclear', candidates: [] }
  return {
    conclusion: () => sighting,
    /** Takes the result of a look; returns the error of one that failed. */
    add: async (look: Promise<Sighting>): Promise<AxError | undefined> => {
      try {
        sighting = await look
        return undefined
      } catch (error) {
        if (!(error instanceof AxError)) throw error
        // What was seen stays what we know, but an earlier "nothing" is out of date.
        if (sighting.kind === 'nothing') sighting = { kind: 'unclear', candidates: [] }
        return error
      }
    },
  }
}
