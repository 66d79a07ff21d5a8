import { expect, test } from '@jest/globals'
import type { Rule, RuleResult, Status } from '../../src/gates/rule.ts'
import { decideVerdict, type RunValidity, type VerdictPolicy } from '../../src/gates/verdict.ts'

const STATUSES = ['passed', 'failed', 'unmeasured', 'inconclusive'] as const

const VALIDITIES: RunValidity[] = [
  { kind: 'measured' },
  { kind: 'no-data', cause: { task: undefined, detail: { code: 'no-items' } } },
  { kind: 'unmeasured', cause: { task: undefined, detail: { code: 'empty-experiment' } } },
]
const ON_NO_DATA = ['fail', 'warn', 'pass'] as const
const ON_INCONCLUSIVE = ['warn', 'fail'] as const

function resultOf(status: Status, advisory: boolean): RuleResult {
  const rule: Rule = {
    ...{ text: `${status} >= 1`, line: 1, advisory, by: undefined, kind: 'threshold', operator: '>=' },
    metric: { kind: 'statistic', target: { of: 'score', name: status }, statistic: 'mean' },
    threshold: { value: 1, unit: 'number' },
  }
  return { rule, status, value: null, detail: { kind: 'run-metric' } }
}

/** Every set of statuses, from none to all four. */
const SETS = Array.from({ length: 2 ** STATUSES.length }, (_, bits) =>
  STATUSES.filter((_status, at) => (bits & (1 << at)) !== 0),
)

/** The table of the documentation, written a second time and as plainly as possible. */
function expected(
  validity: RunValidity,
  blocking: Status[],
  policy: VerdictPolicy,
): [Status, success: boolean, warn: boolean, policy: string | undefined] {
  if (validity.kind === 'unmeasured') return ['unmeasured', false, false, undefined]
  if (validity.kind === 'no-data') {
    if (policy.onNoData === 'fail') return ['unmeasured', false, false, undefined]
    return ['unmeasured', true, policy.onNoData === 'warn', `on-no-data: ${policy.onNoData}`]
  }
  if (blocking.includes('failed')) return ['failed', false, false, undefined]
  if (blocking.includes('unmeasured')) return ['unmeasured', false, false, undefined]
  if (blocking.includes('inconclusive')) {
    return policy.onInconclusive === 'warn'
      ? ['inconclusive', true, true, 'on-inconclusive: warn']
      : ['inconclusive', false, false, undefined]
  }
  return ['passed', true, false, undefined]
}

const policies: VerdictPolicy[] = ON_NO_DATA.flatMap((onNoData) =>
  ON_INCONCLUSIVE.map((onInconclusive) => ({ onNoData, onInconclusive })),
)

test.each(VALIDITIES)('$kind: the verdict of every combination of rules and policies', (validity) => {
  for (const policy of policies) {
    for (const blocking of SETS) {
      for (const advisory of SETS) {
        const results = [
          ...advisory.map((status) => resultOf(status, true)),
          ...blocking.map((status) => resultOf(status, false)),
        ]
        const { status, success, warn, policy: input } = decideVerdict(validity, results, policy)
        expect([status, success, warn, input]).toEqual(expected(validity, blocking, policy))
      }
    }
  }
})

test('no advisory rule changes anything about the verdict', () => {
  for (const validity of VALIDITIES) {
    for (const policy of policies) {
      const alone = decideVerdict(validity, [], policy)
      for (const advisory of SETS) {
        expect(
          decideVerdict(
            validity,
            advisory.map((status) => resultOf(status, true)),
            policy,
          ),
        ).toEqual(alone)
      }
    }
  }
})

test('the reason is the rule that decided, and how many more there are', () => {
  const policy: VerdictPolicy = { onNoData: 'fail', onInconclusive: 'warn' }
  const results = STATUSES.map((status) => resultOf(status, false))
  const reasonOf = (given: RuleResult[]): unknown => decideVerdict({ kind: 'measured' }, given, policy).reason
  const named = (text: string, more = 0): object => ({ kind: 'rule', result: { rule: { text } }, more })
  expect(reasonOf(results)).toMatchObject(named('failed >= 1'))
  expect(reasonOf(results.filter(({ status }) => status !== 'failed'))).toMatchObject(
    named('unmeasured >= 1'),
  )
  expect(reasonOf(results.filter(({ status }) => status === 'inconclusive'))).toMatchObject(
    named('inconclusive >= 1'),
  )
  expect(reasonOf([...results, ...results])).toMatchObject(named('failed >= 1', 1))
  expect(reasonOf(results.filter(({ status }) => status === 'passed'))).toEqual({
    kind: 'passed',
    blocking: 1,
  })
  expect(reasonOf([])).toEqual({ kind: 'passed', blocking: 0 })
})

test('the reason of a run that measured nothing is its cause', () => {
  const [, noData, unmeasured] = VALIDITIES
  for (const validity of [noData, unmeasured]) {
    const policy: VerdictPolicy = { onNoData: 'pass', onInconclusive: 'warn' }
    if (validity === undefined || validity.kind === 'measured') throw new Error('no cause')
    expect(decideVerdict(validity, [resultOf('failed', false)], policy).reason).toEqual({
      kind: 'run',
      cause: validity.cause,
    })
  }
})
