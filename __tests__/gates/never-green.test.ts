import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Evidence } from '../../src/gates/evidence.ts'
import { assessRows } from '../../src/gates/row-measurement.ts'
import { judge } from '../../src/gates/verdict.ts'
import type { Judgement } from '../../src/gates/verdict.ts'
import { parseRules } from '../../src/gates/parser.ts'
import { isScoreRule, judgeScoreRule } from '../../src/gates/score-rules.ts'
import type { ScoreTable } from '../../src/scores/table.ts'
import { scored, times } from '../scores/tables.ts'
import { evidenceOf, judgeLines, pairedWith } from './evidence.ts'

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
  'column(latency_ms) >= 0',
  'column(latency_ms).count >= 0',
  'column(latency_ms).missing >= 0',
]

/** The most lenient policy there is. */
function verdictOf(lines: string, evidence: Evidence): Judgement {
  const policy = { onNoData: 'pass', onInconclusive: 'warn' } as const
  return judge(assessRows(evidence.current), judgeLines(lines, evidence), policy)
}

function compared(current: ScoreTable): Evidence {
  const baseline = pairedWith(current, scored(times(20, 1), 'then'))
  return evidenceOf(current, { baseline, maxErrorRate: 1 })
}

test.each(['', ...EASY])('an empty experiment is never green: %s', (line) => {
  const judgement = verdictOf(line, compared(scored([])))
  expect(judgement).toMatchObject({
    verdict: 'unmeasured',
    green: false,
    reason: 'The experiment has no rows.',
  })
})

test.each(['', ...EASY])('an experiment with every row in error is never green: %s', (line) => {
  const judgement = verdictOf(line, compared(scored(times(20, 'error' as const))))
  expect(judgement).toMatchObject({
    verdict: 'unmeasured',
    green: false,
    reason: 'Each of the 20 rows of the experiment is in error.',
  })
})

test.each(EASY)('without a row to measure no rule holds by itself: %s', (line) => {
  for (const table of [scored([]), scored(times(20, 'error' as const))]) {
    expect(judgeLines(line, compared(table))).toMatchObject([{ outcome: 'unmeasured' }])
  }
})

test('scores that could not be read are unmeasured', () => {
  const { rules } = parseRules(EASY.join('\n'))
  for (const rule of rules.filter(isScoreRule)) {
    expect(judgeScoreRule(rule, undefined)).toMatchObject({ outcome: 'unmeasured', measured: undefined })
  }
})

test('no rule about values holds without a value', () => {
  const aboutValues = EASY.filter((line) => !/count|missing/u.test(line))
  for (const line of aboutValues) {
    for (const { outcome } of judgeLines(line, compared(scored(times(20, null)))))
      expect(outcome).toBe('unmeasured')
  }
})

test('whatever the scores, a crash of the worse rows never makes a comparison pass that failed', () => {
  const grades = (least: number): fc.Arbitrary<number> =>
    fc.integer({ min: least, max: 4 }).map((quarters) => quarters / 4)
  // Most of these comparisons fail, since the baseline is good and the present is anything.
  const pairs = fc.array(fc.tuple(grades(3), grades(0)), { minLength: 20, maxLength: 60 })
  const line = 'no_regression(correctness)'
  fc.assert(
    fc.property(pairs, (drawn) => {
      const then = scored(
        drawn.map(([before]) => before),
        'then',
      )
      const outcome = (now: (number | 'error')[]): string | undefined => {
        const current = scored(now)
        const evidence = evidenceOf(current, { baseline: pairedWith(current, then), maxErrorRate: 1 })
        return judgeLines(line, evidence)[0]?.outcome
      }
      fc.pre(outcome(drawn.map(([, now]) => now)) === 'broken')
      expect(outcome(drawn.map(([before, now]) => (now < before ? 'error' : now)))).not.toBe('holds')
    }),
    { numRuns: 100 },
  )
})
