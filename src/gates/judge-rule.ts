import type { TaskRun } from '../ax/schemas.ts'
import type { Evidence } from './evidence.ts'
import type { Rule } from './rule.ts'
import { isRunRule, judgeRunRule } from './run-metrics.ts'
import { isScoreRule, judgeScoreRule } from './score-rules.ts'
import type { RuleResult } from './verdict.ts'

/** What rules are judged by; absent where it never came to that. */
export interface Grounds {
  run: TaskRun | undefined
  evidence: Evidence | undefined
}

/** Judges one rule, by the run or by the rows. */
export function judgeRule(rule: Rule, { run, evidence }: Grounds): RuleResult {
  if (isScoreRule(rule)) return judgeScoreRule(rule, evidence)
  if (isRunRule(rule)) return judgeRunRule(rule, run)
  throw new Error(`Nobody judges the rule "${rule.text}".`)
}
