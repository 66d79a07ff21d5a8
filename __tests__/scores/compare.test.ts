import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  compareTables,
  drops,
  losesTooMany,
  meanDelta,
  pairsHalf,
  regressionsOf,
} from '../../src/scores/compare.ts'
import type { Comparison } from '../../src/scores/compare.ts'
import { testDrop } from '../../src/scores/regression.ts'
import type { ScoreTable } from '../../src/scores/table.ts'
import { scored, scoredRows, tableOf, times } from './tables.ts'

function comparisonOf(current: ScoreTable, baseline: ScoreTable, limited = false): Comparison {
  const comparison = compareTables(current, baseline, { limited }).get('correctness')
  if (comparison === undefined) throw new Error('neither side has the score')
  return comparison
}

function row(exampleId: string | null, score: number | null, more: object = {}): object {
  return { example_id: exampleId, input: exampleId, 'eval.correctness.score': score, ...more }
}

test('rows are paired by example, whatever their order', () => {
  const current = tableOf([row('b', 0.2, { id: 'now b' }), row('a', 1, { id: 'now a' })])
  const baseline = tableOf([row('a', 0.5, { id: 'then a' }), row('b', 0.4, { id: 'then b' })])
  const comparison = comparisonOf(current, baseline)
  expect(comparison).toMatchObject({ current: [1, 0.2], baseline: [0.5, 0.4], scoredNow: 2, scoredBefore: 2 })
  expect(comparison.examples).toEqual([
    { exampleId: 'a', currentRowId: 'now a', baselineRowId: 'then a' },
    { exampleId: 'b', currentRowId: 'now b', baselineRowId: 'then b' },
  ])
  expect(meanDelta(comparison)).toBeCloseTo(0.15, 12)
})

test('repeats of an example are averaged before they are paired', () => {
  const current = tableOf([row('a', 1), row('a', 0), row('a', null), row('b', 1)])
  const baseline = tableOf([row('a', 1), row('b', 0), row('b', 1)])
  const comparison = comparisonOf(current, baseline)
  expect(comparison).toMatchObject({ current: [0.5, 1], baseline: [1, 0.5], scoredNow: 2, scoredBefore: 2 })
})

test('rows without an example are no pairs, but count as scored', () => {
  const comparison = comparisonOf(tableOf([row(null, 1), row('a', 1)]), tableOf([row(null, 1), row('a', 0)]))
  expect(comparison).toMatchObject({ current: [1], scoredNow: 2, scoredBefore: 1, lost: [] })
})

test('an example whose input was edited is no pair, and is not lost', () => {
  const current = tableOf([row('a', 1, { input: 'new' }), row('b', 1)])
  expect(comparisonOf(current, scored([]))).toMatchObject({ differing: 0 })
  const comparison = comparisonOf(current, tableOf([row('a', 0), row('b', 0)]))
  expect(comparison).toMatchObject({ current: [1], differing: 1, lost: [] })
})

test('repeats that contradict each other about the input are no pair', () => {
  const current = tableOf([row('a', 1), row('a', 1, { input: 'other' })])
  expect(comparisonOf(current, tableOf([row('a', 1)]))).toMatchObject({ current: [], differing: 1 })
})

test('a side that does not tell its input is taken at its word', () => {
  const silent = tableOf([{ example_id: 'a', 'eval.correctness.score': 1 }])
  const telling = tableOf([row('a', 0)])
  expect(comparisonOf(silent, telling)).toMatchObject({ current: [1], differing: 0 })
  expect(comparisonOf(telling, silent)).toMatchObject({ current: [0], differing: 0 })
})

test.each<[string, (number | null | 'error')[]]>([
  ['is in error', [1, 'error']],
  ['has no score', [1, null]],
  ['is gone', [1]],
])('an example that had a score and now %s is lost', (_, now) => {
  const { lost, current } = comparisonOf(scored(now), scored([1, 0], 'then'))
  expect(current).toEqual([1])
  expect(lost).toEqual([
    { exampleId: 'e1', currentRowId: now.length > 1 ? 'now-1' : '', baselineRowId: 'then-1' },
  ])
})

test('a run that was limited on purpose loses only what it ran', () => {
  const baseline = scored([1, 1, 1, 1], 'then')
  expect(comparisonOf(scored([1, 'error']), baseline, true).lost.map(({ exampleId }) => exampleId)).toEqual([
    'e1',
  ])
  expect(comparisonOf(scored([1, 'error']), baseline, false).lost).toHaveLength(3)
})

test('what had no score in the baseline cannot be lost', () => {
  expect(comparisonOf(scored([1, 'error', null]), scored([1, null, 'error'], 'then')).lost).toEqual([])
})

test('5 % lost is bearable, more is not', () => {
  const baseline = scored(times(100, 1), 'then')
  const losing = (count: number): Comparison =>
    comparisonOf(scored([...times(100 - count, 1), ...times(count, 'error' as const)]), baseline)
  expect([0, 5, 6, 100].map((count) => losesTooMany(losing(count)))).toEqual([false, false, true, true])
})

test('half of the rows must pair, and none never do', () => {
  const current = scored([1, 1, 1, 1])
  const half = [2, 1, 0].map((count) => comparisonOf(current, scored(times(count, 1), 'then')))
  expect(half.map(pairsHalf)).toEqual([true, false, false])
})

test('worse follows the direction, beyond the tolerance, the worst first', () => {
  const comparison = comparisonOf(scored([0.5, 0.1, 0.9, 0.4]), scored([0.5, 0.3, 0.5, 0.9], 'then'))
  const worse = (better: 'higher' | 'lower', tolerance: number): string[] =>
    regressionsOf(comparison, { better, tolerance }).map(({ exampleId }) => exampleId)
  expect(worse('higher', 0)).toEqual(['e3', 'e1'])
  expect(worse('higher', 0.2)).toEqual(['e3'])
  expect(worse('lower', 0)).toEqual(['e2'])
  expect(regressionsOf(comparison, { better: 'lower', tolerance: 0 })[0]?.drop).toBeCloseTo(0.4, 12)
})

test('rounding is no regression', () => {
  const comparison = comparisonOf(scored([0.3, 0.2]), scored([0.1 + 0.2, 0.1], 'then'))
  expect(regressionsOf(comparison, { better: 'higher', tolerance: 0 })).toEqual([])
  expect(regressionsOf(comparison, { better: 'lower', tolerance: 0.1 })).toEqual([])
})

test('0 and 1 on both sides are tested by McNemar, everything else by t', () => {
  const bits = testDrop(comparisonOf(scored([0, 0, 1, 1]), scored([1, 1, 0, 1], 'then')), 'higher')
  expect(bits).toMatchObject({ test: 'mcnemar', worse: 2, better: 1, pairs: 4, meanDrop: 0.25, p: 0.5 })
  const grades = testDrop(comparisonOf(scored([0, 0, 1, 0.5]), scored([1, 1, 0, 1], 'then')), 'higher')
  expect(grades).toMatchObject({ test: 't', worse: 3, better: 1 })
})

test('to turn the direction around is to swap the sides', () => {
  const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
  })
  fc.assert(
    fc.property(scores, (pairs) => {
      const a = scored(pairs.map(([first]) => first / 4))
      const b = scored(pairs.map(([, second]) => second / 4))
      expect(drops(comparisonOf(a, b), 'higher')).toEqual(
        drops(comparisonOf(b, a), 'lower').map((drop) => drop + 0),
      )
      expect(testDrop(comparisonOf(a, b), 'higher').p).toBe(testDrop(comparisonOf(b, a), 'lower').p)
    }),
  )
})

test('every score of either side is compared', () => {
  const comparisons = compareTables(scored([1]), tableOf([{ example_id: 'e0', 'eval.other.score': 1 }]), {
    limited: false,
  })
  expect(Array.from(comparisons.keys()).sort()).toEqual(['correctness', 'other'])
  expect(comparisons.get('other')).toMatchObject({ current: [], scoredNow: 0, scoredBefore: 1 })
  expect(scoredRows([1])).toHaveLength(1)
})
