import type { ScoreTable } from '../scores/table.ts'
import type { Measurement } from './measurement.ts'

/**
 * Decides whether the rows of an experiment measured anything at all, whatever the run says of itself: an experiment
 * without rows, or with nothing but errors, did not.
 */
export function assessRows({ rows, errors }: ScoreTable): Measurement {
  if (rows === 0) return { kind: 'unmeasured', reason: 'The experiment has no rows.' }
  if (rows === errors) {
    const all = rows === 1 ? 'The only row' : `Each of the ${rows} rows`
    return { kind: 'unmeasured', reason: `${all} of the experiment is in error.` }
  }
  return { kind: 'measured' }
}
