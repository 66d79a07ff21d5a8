import type { Facts } from '../facts.ts'
import { assess } from '../gates/measurement.ts'
import { isRunRule, judgeRunRule } from '../gates/run-metrics.ts'
import { judge, type Judgement } from '../gates/verdict.ts'
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
  const policy = { onNoData: judging?.onNoData ?? 'fail', onInconclusive: 'warn' } as const
  if (facts.problem !== undefined)
    return judge({ kind: 'unmeasured', reason: facts.problem.message }, [], policy)
  if (facts.runs.length > 0 && facts.runs.every((record) => record.ending === 'left')) return undefined
  const main = facts.runs.find((record) => record.role === 'main')
  const judgeable = main?.ending === 'ended' ? main.run : undefined
  const results = judging?.rules.filter(isRunRule).map((rule) => judgeRunRule(rule, judgeable)) ?? []
  return judge(assess(facts.runs, judging?.maxErrorRate ?? 0), results, policy)
}
