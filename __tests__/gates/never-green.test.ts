import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluateRules } from '../../src/gates/evaluate.ts'
import type { RuleInput, Status } from '../../src/gates/rule.ts'
import { checkRows, decideVerdict, type Verdict } from '../../src/gates/verdict.ts'
import type { ScoreTable } from '../../src/scores/table.ts'
import { scored, times } from '../scores/tables.ts'
import type { Score } from '../scores/tables.ts'
import { evaluateLines, inputOf, pairedWith, rulesOf } from './rule-input.ts'

/** One of every kind, and each as easy to satisfy as possible. */
const EASY = [
  'correctness >= -1',
  'correctness.median >= -1',
  'correctness.min >= -1',
  'correctness.max >= -1',
  'correctness.stddev >= 0',
  'correctness.p50 >= -1',
  'correctness.count >= 0',
  'correctness.missing >= 0',
  'correctness.rate(bad) <= 100%',
  'correctness.delta >= -9',
  'correctness.regressions <= 999',
  'no_regression(correctness, 9)',
  'not_worse(correctness, 9)',
  'no_regression(*, 9)',
  'no_regression(column(latency_ms), 9, lower)',
  'correctness by topic >= -1',
  'correctness.count by topic >= 0',
  'column(latency_ms).delta <= 9',
  'column(latency_ms) >= 0',
  'column(latency_ms).count >= 0',
  'column(latency_ms).missing >= 0',
]

/** The most lenient policy there is. */
function verdictOf(lines: string, input: RuleInput): Verdict {
  const policy = { onNoData: 'pass', onInconclusive: 'warn' } as const
  return decideVerdict(checkRows(input.current), evaluateLines(lines, input), policy)
}

function compared(current: ScoreTable): RuleInput {
  return inputOf(current, { baseline: pairedWith(current, scored(times(20, 1), 'then')), maxErrorRate: 1 })
}

const reason = (detail: object): object => ({ kind: 'run', cause: { task: undefined, detail } })

test.each(['', ...EASY])('an empty experiment never passes: %s', (line) => {
  expect(verdictOf(line, compared(scored([])))).toMatchObject({
    ...{ status: 'unmeasured', success: false, reason: reason({ code: 'no-rows' }) },
  })
})

test.each(['', ...EASY])('an experiment with every row in error never passes: %s', (line) => {
  expect(verdictOf(line, compared(scored(times(20, 'error' as const))))).toMatchObject({
    ...{ status: 'unmeasured', success: false, reason: reason({ code: 'all-rows-failed', rows: 20 }) },
  })
})

test.each(EASY)('without a row to measure no rule passes by itself: %s', (line) => {
  for (const table of [scored([]), scored(times(20, 'error' as const))]) {
    expect(evaluateLines(line, compared(table))).toMatchObject([{ status: 'unmeasured', value: null }])
  }
})

test('scores that could not be read are unmeasured', () => {
  for (const result of evaluateRules(rulesOf(EASY.join('\n')), undefined, undefined)) {
    expect(result).toMatchObject({
      status: 'unmeasured',
      value: null,
      detail: { cause: { code: 'not-read' } },
    })
  }
})

test('no rule about values passes without a value', () => {
  const aboutValues = EASY.filter((line) => !/count|missing/u.test(line))
  for (const line of aboutValues) {
    for (const { status } of evaluateLines(line, compared(scored(times(20, null)))))
      expect(status).toBe('unmeasured')
  }
})

test.each(['no_regression(correctness)', 'no_regression(*)', 'not_worse(correctness, 0.01)'])(
  'whatever the scores, a crash of the worse rows never makes a comparison pass that failed: %s',
  (line) => {
    const grades = (least: number): fc.Arbitrary<number> =>
      fc.integer({ min: least, max: 4 }).map((quarters) => quarters / 4)
    // Most of these comparisons fail, since the baseline is good and the current side is anything.
    const pairs = fc.array(fc.tuple(grades(3), grades(0)), { minLength: 20, maxLength: 60 })
    fc.assert(
      fc.property(pairs, (drawn) => {
        const then = scored(
          drawn.map(([before]) => before),
          'then',
        )
        const statusOf = (now: Score[]): Status | undefined => {
          const current = scored(now)
          const input = inputOf(current, { baseline: pairedWith(current, then), maxErrorRate: 1 })
          return evaluateLines(line, input)[0]?.status
        }
        fc.pre(statusOf(drawn.map(([, now]) => now)) === 'failed')
        expect(statusOf(drawn.map(([before, now]) => (now < before ? 'error' : now)))).not.toBe('passed')
      }),
      { numRuns: 100 },
    )
  },
)
