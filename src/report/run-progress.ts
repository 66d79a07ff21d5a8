import type { TaskRun } from '../ax/schemas.ts'
import { formatDuration } from './duration.ts'

/** What is seen of a run at one time. */
export interface Glance {
  run: TaskRun
  /** Milliseconds since the wait began. */
  elapsedMs: number
}

/** An estimate from less than this share of a run is a guess. */
const FEWEST_SHARE = 0.05
/** Milliseconds: nobody needs to know the second. */
const COARSE_MS = 5_000

/**
 * How far a run is: `running for 2m 10s: 30 of 40 items (75%), about 45s left, 1 with errors`.
 * @param size items in all, where that is known
 */
export function describeProgress({ run, elapsedMs }: Glance, size: number | undefined): string {
  const { num_successes: successes, num_errors: errors, num_skipped: skipped } = run
  const done = successes + errors + skipped
  const facts = [
    ...howFar(done, size),
    ...timeLeft(run, { done, size, elapsedMs }),
    ...(errors > 0 ? [`${errors} with errors`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ]
  const told = facts.length === 0 ? '' : `: ${facts.join(', ')}`
  return `${run.status.toLowerCase()} after ${formatDuration(elapsedMs)}${told}`
}

function howFar(done: number, size: number | undefined): string[] {
  // Counts beyond the size show that it was none.
  if (size === undefined || size === 0 || done > size) return done === 0 ? [] : [`${done} done`]
  return [`${done} of ${size} items (${Math.floor((100 * done) / size)}%)`]
}

function timeLeft(
  run: TaskRun,
  { done, size = 0, elapsedMs }: { done: number; size: number | undefined; elapsedMs: number },
): string[] {
  if (run.status !== 'RUNNING' || done >= size || done < size * FEWEST_SHARE || done === 0) return []
  const leftMs = (elapsedMs * (size - done)) / done
  return [`about ${formatDuration(Math.max(COARSE_MS, Math.round(leftMs / COARSE_MS) * COARSE_MS))} left`]
}
