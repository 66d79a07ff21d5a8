import { expect, test } from '@jest/globals'
import type { Measurement } from '../../src/gates/measurement.ts'
import type { Rule } from '../../src/gates/rule.ts'
import { judge } from '../../src/gates/verdict.ts'
import type { Policy, RuleResult, Verdict } from '../../src/gates/verdict.ts'

const OUTCOMES = ['holds', 'broken', 'unmeasured', 'undecided'] as const
type Outcome = (typeof OUTCOMES)[number]

const MEASUREMENTS: Measurement[] = [
  { kind: 'measured' },
  { kind: 'no-data', reason: 'No data.' },
  { kind: 'unmeasured', reason: 'The run failed.' },
]
const ON_NO_DATA = ['fail', 'warn', 'pass'] as const
const ON_INCONCLUSIVE = ['warn', 'fail'] as const

function resultOf(outcome: Outcome, advisory: boolean): RuleResult {
  const rule: Rule = {
    text: `${outcome} >= 1`,
    line: 1,
    advisory,
    kind: 'threshold',
    metric: { of: 'score', score: outcome, measure: 'statistic', statistic: 'mean' },
    comparison: '>=',
    limit: { value: 1, unit: 'number' },
  }
  return { rule, outcome, measured: undefined, explanation: 'because' }
}

/** Every set of outcomes, from none to all four. */
const SETS = Array.from({ length: 2 ** OUTCOMES.length }, (_, bits) =>
  OUTCOMES.filter((_outcome, at) => (bits & (1 << at)) !== 0),
)

/** The table of the documentation, said a second time and as plainly as possible. */
function expected(
  measurement: Measurement,
  blocking: Outcome[],
  policy: Policy,
): [Verdict, boolean, boolean] {
  if (measurement.kind === 'unmeasured') return ['unmeasured', false, false]
  if (measurement.kind === 'no-data') {
    return ['unmeasured', policy.onNoData !== 'fail', policy.onNoData === 'warn']
  }
  if (blocking.includes('broken')) return ['failed', false, false]
  if (blocking.includes('unmeasured')) return ['unmeasured', false, false]
  if (blocking.includes('undecided')) {
    const green = policy.onInconclusive === 'warn'
    return ['inconclusive', green, green]
  }
  return ['passed', true, false]
}

const policies: Policy[] = ON_NO_DATA.flatMap((onNoData) =>
  ON_INCONCLUSIVE.map((onInconclusive) => ({ onNoData, onInconclusive })),
)

test.each(MEASUREMENTS)('$kind: the verdict of every combination of rules and policies', (measurement) => {
  for (const policy of policies) {
    for (const blocking of SETS) {
      for (const advisory of SETS) {
        const rules = [
          ...advisory.map((outcome) => resultOf(outcome, true)),
          ...blocking.map((outcome) => resultOf(outcome, false)),
        ]
        const { verdict, green, warn, reason } = judge(measurement, rules, policy)
        expect([verdict, green, warn]).toEqual(expected(measurement, blocking, policy))
        expect(reason).toMatch(/\S/u)
      }
    }
  }
})

test('no advisory rule changes verdict, colour or reason', () => {
  for (const measurement of MEASUREMENTS) {
    for (const policy of policies) {
      const alone = judge(measurement, [], policy)
      for (const advisory of SETS) {
        const rules = advisory.map((outcome) => resultOf(outcome, true))
        expect({ ...judge(measurement, rules, policy), rules: [] }).toEqual(alone)
      }
    }
  }
})

test('the reason names the rule that decided', () => {
  const policy: Policy = { onNoData: 'fail', onInconclusive: 'warn' }
  const rules = OUTCOMES.map((outcome) => resultOf(outcome, false))
  const reasonOf = (results: RuleResult[]): string => judge({ kind: 'measured' }, results, policy).reason
  expect(reasonOf(rules)).toBe('`broken >= 1`: because.')
  expect(reasonOf(rules.filter(({ outcome }) => outcome !== 'broken'))).toBe('`unmeasured >= 1`: because.')
  expect(reasonOf(rules.filter(({ outcome }) => outcome === 'undecided'))).toBe('`undecided >= 1`: because.')
  expect(reasonOf([...rules, ...rules])).toBe('`broken >= 1`: because (and 1 more).')
})
