import type { Wanted } from '../scores/collect.ts'
import type { Rule } from './rule.ts'

/** What has to be collected from the rows so that the rules can be judged. */
export function wantedBy(rules: readonly Rule[]): Wanted {
  const scores = new Set<string>()
  const labels = new Map<string, Set<string>>()
  const columns = new Set<string>()
  for (const rule of rules) {
    if (rule.kind === 'no_regression') {
      scores.add(rule.score)
      continue
    }
    const { metric } = rule
    if (metric.of === 'column') columns.add(metric.column)
    if (metric.of !== 'score') continue
    scores.add(metric.score)
    if (metric.measure !== 'rate') continue
    labels.set(metric.score, (labels.get(metric.score) ?? new Set()).add(metric.label))
  }
  return { scores, labels, columns }
}
