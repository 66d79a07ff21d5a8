import { digest } from '../hash.ts'
import type { RunPlan } from '../control.ts'
import type { WorkItem } from '../world/records.ts'

/** The given share of the keys, rounded, always the same ones for the same purpose. */
export function chosenKeys(purpose: string, keys: readonly string[], share: number): Set<string> {
  const order = keys.toSorted((a, b) => digest(purpose, a).localeCompare(digest(purpose, b)))
  return new Set(order.slice(0, Math.round(keys.length * share)))
}

/**
 * What a plan makes of the n-th item of a run: forced counts come first, then the error rate; `null` leaves the item
 * to itself, `'dropped'` means that the forced counts are used up.
 */
export function plannedOutcome(
  plan: RunPlan,
  keys: readonly string[],
): (n: number) => WorkItem['outcome'] | 'dropped' | null {
  if (plan.counts !== undefined) {
    const { successes, errors, skipped } = plan.counts
    return (n) => {
      if (n < successes) return 'success'
      if (n < successes + errors) return 'error'
      return n < successes + errors + skipped ? 'skipped' : 'dropped'
    }
  }
  const erring = chosenKeys('errs', keys, plan.errorRate ?? 0)
  return (n) => (erring.has(keys[n] ?? '') ? 'error' : null)
}
