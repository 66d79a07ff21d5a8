import type { Clock, Deadline } from '../clock.ts'
import { isComplete, progressMark, type Expectation } from '../scores/completeness.ts'
import type { ScoreTable } from '../scores/table.ts'

export interface LateScoresOptions {
  /** Reads all rows once. */
  read: () => Promise<ScoreTable>
  /** What should be there once everything has arrived. */
  expected: Expectation
  clock: Clock
  /** Bounds everything. */
  deadline: Deadline
  interruption: AbortSignal
}

/** Milliseconds without anything new, after which nothing more is expected. */
const UNCHANGED_MS = 60_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 15_000

/**
 * Reads rows again until their scores are complete, or have not changed for a minute, or the budget is spent: services
 * write scores a little after they say that a run has completed.
 * @throws what `read` throws
 */
export async function readUntilComplete(options: LateScoresOptions): Promise<ScoreTable> {
  const { read, expected, clock, deadline, interruption } = options
  let table = await read()
  let changedAt = clock.monotonic()
  for (
    let pauseMs = FIRST_PAUSE_MS;
    !isComplete(table, expected);
    pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)
  ) {
    const quietMs = clock.monotonic() - changedAt
    if (quietMs >= UNCHANGED_MS || deadline.passed() || interruption.aborted) break
    await clock.sleep(Math.min(pauseMs, UNCHANGED_MS - quietMs, deadline.remaining()), interruption)
    const next = await read()
    if (progressMark(next) !== progressMark(table)) changedAt = clock.monotonic()
    table = next
  }
  return table
}
