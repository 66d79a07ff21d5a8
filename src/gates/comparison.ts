import type { Comparison } from './rule.ts'

/** Two numbers closer than this are the same: 0.1 + 0.2 is 0.3. */
const TOLERANCE = 1e-9

/** Whether `measured` stands in this relation to `limit`, within a tolerance of 1e-9. */
export function compare(measured: number, comparison: Comparison, limit: number): boolean {
  const same = Math.abs(measured - limit) <= TOLERANCE
  switch (comparison) {
    case '>=':
      return same || measured > limit
    case '<=':
      return same || measured < limit
    case '>':
      return !same && measured > limit
    case '<':
      return !same && measured < limit
    case '==':
      return same
    case '!=':
      return !same
  }
}
