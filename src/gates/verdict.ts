import type { Measurement } from './measurement.ts'
import type { Rule } from './rule.ts'

export type Verdict = 'passed' | 'failed' | 'unmeasured' | 'inconclusive'

/** What became of one rule. */
export interface RuleResult {
  rule: Rule
  outcome: 'holds' | 'broken' | 'unmeasured' | 'undecided'
  /** The measured value in the unit of the rule's limit; absent when there is none. */
  measured: number | undefined
  /** The measured value, or why there is none, for people. */
  explanation: string
}

/** How the user wants doubtful results to be taken. */
export interface Policy {
  onNoData: 'fail' | 'warn' | 'pass'
  onInconclusive: 'warn' | 'fail'
}

/** The verdict and what follows from it. Everything that tells the result derives from this one value. */
export interface Judgement {
  verdict: Verdict
  /** Whether the step succeeds. */
  green: boolean
  /** Whether a green step deserves a warning. */
  warn: boolean
  /** One sentence that says why. */
  reason: string
  rules: RuleResult[]
}

/** Judges. The first that applies: not measured, a broken rule, a rule without its score, an undecided rule, passed. */
export function judge(measurement: Measurement, rules: RuleResult[], policy: Policy): Judgement {
  const blocking = (outcome: RuleResult['outcome']): RuleResult[] =>
    rules.filter((result) => result.outcome === outcome && !result.rule.advisory)
  const judged = (verdict: Verdict, reason: string, mood: { green: boolean; warn?: boolean }): Judgement => ({
    verdict,
    reason,
    rules,
    green: mood.green,
    warn: mood.warn ?? false,
  })
  if (measurement.kind === 'unmeasured') return judged('unmeasured', measurement.reason, { green: false })
  if (measurement.kind === 'no-data') {
    const { onNoData } = policy
    return judged('unmeasured', measurement.reason, { green: onNoData !== 'fail', warn: onNoData === 'warn' })
  }
  const broken = blocking('broken')
  if (broken.length > 0) return judged('failed', describe(broken), { green: false })
  const missing = blocking('unmeasured')
  if (missing.length > 0) return judged('unmeasured', describe(missing), { green: false })
  const undecided = blocking('undecided')
  if (undecided.length > 0) {
    const green = policy.onInconclusive === 'warn'
    return judged('inconclusive', describe(undecided), { green, warn: green })
  }
  return judged('passed', passedBecause(rules), { green: true })
}

function describe(results: RuleResult[]): string {
  const [first, ...others] = results
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  return first === undefined ? '' : `\`${first.rule.text}\`: ${first.explanation}${more}.`
}

function passedBecause(rules: RuleResult[]): string {
  const blocking = rules.filter((result) => !result.rule.advisory).length
  if (blocking === 0) return 'The run completed and measured something; no rule was set.'
  return blocking === 1 ? 'The rule holds.' : `All ${blocking} rules hold.`
}
