import type { TaskRun } from '../ax/schemas.ts'

/** How long the runs of a task have taken; a wait learns from it when to look. */

/** Runs that are learnt from: what a task did longer ago says little about what it does now. */
const LEARNT_FROM = 10
/** How much larger or smaller a run may be than the expected one to be comparable with it. */
const SIMILAR = 1.5

/**
 * Milliseconds from trigger to end of the newest completed runs that are about as large as the next one.
 * @param runs newest first
 * @param limit the items that the next run may take at most, where that is known
 */
export function pastDurations(runs: readonly TaskRun[], limit?: number): number[] {
  const completed = runs.filter((run) => run.status === 'COMPLETED' && durationOf(run) !== undefined)
  const [newest] = completed
  if (newest === undefined) return []
  // A limit beyond what there is to do limits nothing.
  const largest = Math.max(...completed.map(sizeOf))
  const size = limit === undefined ? sizeOf(newest) : Math.min(limit, largest)
  return completed
    .filter((run) => isSimilar(sizeOf(run), size))
    .slice(0, LEARNT_FROM)
    .flatMap((run) => durationOf(run) ?? [])
}

function isSimilar(a: number, b: number): boolean {
  return a === b || (a <= b * SIMILAR && b <= a * SIMILAR)
}

function sizeOf({ num_successes, num_errors, num_skipped }: TaskRun): number {
  return num_successes + num_errors + num_skipped
}

/** Counted from the trigger, because the wait begins there; both instants are the server's. */
function durationOf({ created_at, run_started_at, run_finished_at }: TaskRun): number | undefined {
  const begun = [created_at, run_started_at ?? '']
    .map((text) => Date.parse(text))
    .find((time) => !Number.isNaN(time))
  const duration = Date.parse(run_finished_at ?? '') - (begun ?? NaN)
  return duration > 0 ? duration : undefined
}

/** Remembers, while the step lives, how long the runs of each task took. */
export interface Durations {
  /** Notes the runs that a task had before a trigger, newest first. */
  note(taskId: string, runs: readonly TaskRun[], limit?: number): void
  /** Milliseconds of its comparable runs; empty where nothing is known. */
  of(taskId: string): readonly number[]
}

export function createDurations(): Durations {
  const known = new Map<string, readonly number[]>()
  return {
    note: (taskId, runs, limit) => void known.set(taskId, pastDurations(runs, limit)),
    of: (taskId) => known.get(taskId) ?? [],
  }
}
