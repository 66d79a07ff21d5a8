import type { Facts } from '../facts.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { assess, isLabelledAlready, type Measurement } from '../gates/measurement.ts'
import { readsScores, type Rule } from '../gates/rule.ts'
import { isRunRule, judgeRunRule } from '../gates/run-metrics.ts'
import { judge, type Judgement, type RuleResult } from '../gates/verdict.ts'
import type { Result } from '../report/result.ts'
import type { Judging } from '../settings/settings.ts'
import { judges } from '../settings/usage.ts'
import type { Command } from '../settings/schema.ts'

/** Makes the result of what happened: judged for the commands that judge, done or failed for the others. */
export function conclude(facts: Facts, command: Command, judging: Judging | undefined): Result {
  const judgement = judges(command) ? judgeFacts(facts, judging) : undefined
  return { facts, judgement, green: judgement?.green ?? facts.problem === undefined }
}

/** The judgement; `undefined` when the step was not asked to wait, and so has nothing to judge. */
function judgeFacts(facts: Facts, judging: Judging | undefined): Judgement | undefined {
  const policy = { onNoData: judging?.onNoData ?? 'fail', onInconclusive: judging?.onInconclusive ?? 'warn' }
  if (facts.problem !== undefined)
    return judge({ kind: 'unmeasured', reason: facts.problem.message }, [], policy)
  if (facts.runs.length > 0 && facts.runs.every((record) => record.ending === 'left')) return undefined
  const main = facts.runs.find((record) => record.role === 'main')
  const run = main?.ending === 'ended' ? main.run : undefined
  const rules = judging?.rules ?? []
  const results = rules.map((rule) => (isRunRule(rule) ? judgeRunRule(rule, run) : resultOf(rule, facts)))
  return judge(measure(facts, judging, run), results, policy)
}

/** A rule about scores was judged where the rows were read; where none were, nothing was measured. */
function resultOf(rule: Rule, { judgedRows }: Facts): RuleResult {
  const result = judgedRows?.rules.find((each) => each.rule === rule)
  return result ?? { rule, outcome: 'unmeasured', measured: undefined, explanation: 'no scores were read' }
}

/** Whether anything was measured: by the runs, by the rows that they made, or by the labels that were there before. */
function measure(facts: Facts, judging: Judging | undefined, run: TaskRun | undefined): Measurement {
  const ofRuns = assess(facts.runs, judging?.maxErrorRate ?? 0)
  if (facts.judgedRows === undefined) return ofRuns
  if (ofRuns.kind === 'measured') return facts.judgedRows.measurement
  // Nothing was left to evaluate: then the labels that are there are what the rules about scores are judged by.
  const judgedByScores = judging?.rules.some((rule) => !rule.advisory && readsScores(rule)) ?? false
  const labelled = ofRuns.kind === 'no-data' && run !== undefined && isLabelledAlready(run)
  return labelled && judgedByScores ? facts.judgedRows.measurement : ofRuns
}
