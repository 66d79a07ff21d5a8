import type { Facts } from '../facts.ts'
import { assess } from '../gates/measurement.ts'
import { isRunRule, judgeRunRule } from '../gates/run-metrics.ts'
import { judge, type Judgement } from '../gates/verdict.ts'
import type { Settings } from '../settings/settings.ts'

/** Judges what happened; `undefined` when the step was not asked to wait, and so has nothing to judge. */
export function judgeFacts(facts: Facts, settings: Settings | undefined): Judgement | undefined {
  const policy = { onNoData: settings?.judging.onNoData ?? 'fail', onInconclusive: 'warn' } as const
  if (facts.problem !== undefined)
    return judge({ kind: 'unmeasured', reason: facts.problem.message }, [], policy)
  if (settings?.waiting.wait === false && facts.runs.every((record) => record.ending === 'left'))
    return undefined
  const main = facts.runs.find((record) => record.role === 'main')
  const rules = settings?.judging.rules ?? []
  const results = rules
    .filter(isRunRule)
    .map((rule) => judgeRunRule(rule, main?.ending === 'ended' ? main.run : undefined))
  return judge(assess(facts.runs, settings?.judging.maxErrorRate ?? 0), results, policy)
}
