import type { TaskRun } from '../ax/schemas.ts'
import { compare } from './comparison.ts'
import type { Rule, RunQuantity } from './rule.ts'
import type { RuleResult } from './verdict.ts'

export type RunRule = Extract<Rule, { kind: 'threshold' }> & { metric: { of: 'run'; quantity: RunQuantity } }

/** Whether a rule is about the run itself. */
export function isRunRule(rule: Rule): rule is RunRule {
  return rule.kind === 'threshold' && rule.metric.of === 'run'
}

/** Judges a rule about the run itself. */
export function judgeRunRule(rule: RunRule, run: TaskRun | undefined): RuleResult {
  const measured = run === undefined ? undefined : quantityOf(run, rule.metric.quantity)
  if (measured === undefined) {
    return { rule, outcome: 'unmeasured', measured, explanation: `the run has no ${rule.metric.quantity}` }
  }
  const holds = compare(measured, rule.comparison, rule.limit.value)
  const explanation = `it is ${formatQuantity(measured, rule.metric.quantity)}`
  return { rule, outcome: holds ? 'holds' : 'broken', measured, explanation }
}

/** A quantity of a run: counts, the share of errors among successes and errors, or the seconds that the server worked. */
export function quantityOf(run: TaskRun, quantity: RunQuantity): number | undefined {
  const { num_successes: successes, num_errors: errors, num_skipped: skipped } = run
  switch (quantity) {
    case 'successes':
      return successes
    case 'errors':
      return errors
    case 'skipped':
      return skipped
    case 'error_rate':
      return successes + errors === 0 ? undefined : errors / (successes + errors)
    case 'duration':
      return durationSeconds(run)
  }
}

/** Seconds from start to finish by the server's clock, from its creation when it tells no start. */
export function durationSeconds(run: TaskRun): number | undefined {
  const started = Date.parse(run.run_started_at ?? run.created_at)
  const finished = Date.parse(run.run_finished_at ?? '')
  return Number.isNaN(started) || Number.isNaN(finished)
    ? undefined
    : Math.max(0, (finished - started) / 1_000)
}

function formatQuantity(value: number, quantity: RunQuantity): string {
  if (quantity === 'error_rate') return `${Number((value * 100).toFixed(2))}%`
  return quantity === 'duration' ? `${Number(value.toFixed(1))}s` : String(value)
}
