import { expect, test } from '@jest/globals'
import { mean } from 'd3-array'
import fc from 'fast-check'
import { compareTables, deltaInterval, type PairedScores, testDrop } from '../../src/scores/comparison.ts'
import { minimumDetectableEffect } from '../../src/scores/report.ts'
import type { Interval } from '../../src/scores/score-report.ts'
import {
  bonettPriceInterval,
  gradedEffect,
  holm,
  mcnemarMidP,
  meanInterval,
  pairsToSettle,
  shareEffect,
} from '../../src/scores/statistics.ts'
import { scored, times } from './tables.ts'

/** Hours of sleep gained with one of two drugs over the other: "Student", Biometrika 6 (1908); `sleep` in R. */
const SLEEP = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]

/** Heights of crossed over self-fertilised maize, in eighths of an inch: Darwin (1876), in Fisher (1935), § 17. */
const DARWIN = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]

/** Pairs of which `worse` fall from `high` to `low`, `better` rise, and the others stay at `high`. */
function bits(
  worse: number,
  better: number,
  n: number,
  [low, high]: [low: number, high: number] = [0, 1],
): PairedScores {
  const same = times(n - worse - better, high)
  const now = scored([...times(worse, low), ...times(better, high), ...same])
  const then = scored([...times(worse, high), ...times(better, low), ...same], 'then')
  return pairsOf(now, then)
}

function pairsOf(now: ReturnType<typeof scored>, then: ReturnType<typeof scored>): PairedScores {
  const pairs = compareTables(now, then, { limited: false }).get('correctness')
  if (pairs === undefined) throw new Error('no pairs')
  return pairs
}

const unclustered = (values: readonly number[]): number[] => values.map(() => -1)
const ends = (interval: Interval | null): (number | string | undefined)[] => [
  interval?.method,
  interval?.low,
  interval?.high,
]
const near = (method: string, low: number, high: number): unknown[] => [
  method,
  expect.closeTo(low, 11),
  expect.closeTo(high, 11),
]

test.each([
  [80, 100, 0.72669619119, 0.85749817634],
  [8, 10, 0.540792805687, 0.931442012262],
  [40, 40, 0.936646551355, 1],
  [0, 30, 0, 0.082724308125],
])("Wilson's interval of %i of %i", (successes, n, low, high) => {
  const values = [...times(successes, 1), ...times(n - successes, 0)]
  expect(ends(meanInterval(values, unclustered(values)))).toEqual(near('wilson', low, high))
  const scaled = values.map((value) => 1 + 4 * value)
  if (successes > 0 && successes < n)
    expect(ends(meanInterval(scaled, unclustered(values)))).toEqual(near('wilson', 1 + 4 * low, 1 + 4 * high))
})

test.each<[string, number[], number, number]>([
  ['the sleep data', SLEEP, 0.866994732970716, 2.2930052670292835],
  ["Darwin's maize", DARWIN, 3.7683857536552843, 38.098280913011365],
])("Student's interval of %s", (_, values, low, high) => {
  expect(ends(meanInterval(values, unclustered(values)))).toEqual(near('t', low, high))
})

/** Values and the example of each. */
function clustered(examples: number[][]): [values: number[], clusters: number[]] {
  return [examples.flat(), examples.flatMap((repeats, at) => repeats.map(() => at))]
}

test('repeats are clustered by example', () => {
  const even = clustered([
    [1, 1, 1],
    [0, 0, 1],
    [1, 1, 0],
    [0, 0, 0],
    [1, 1, 1],
    [1, 0, 1],
  ])
  const interval = meanInterval(...even)
  expect(interval?.method).toBe('clustered-t')
  expect([interval?.low, interval?.high]).toEqual([
    expect.closeTo(0.2905433106, 10),
    expect.closeTo(0.9316789116, 10),
  ])
  // The half-width in standard errors is the 95 % point of t with 5 degrees of freedom.
  expect(((interval?.high ?? 0) - (interval?.low ?? 0)) / 2 / 2.015048373333024).toBeCloseTo(
    0.15908690070307058,
    10,
  )
})

test('uneven repeats are clustered, and the interval stays on the scale', () => {
  const [values, clusters] = clustered([[1, 1, 1, 1], [0], [1, 0], [0, 0, 0]])
  const wide = meanInterval(values, clusters)
  expect(wide).toMatchObject({ method: 'clustered-t', low: 0, high: 1 })
  // On a scale without bounds the standard error shows: t with 3 degrees of freedom at 95 % is 2.353.
  const scaled = meanInterval(
    values.map((value) => 10 * value),
    clusters,
  )
  expect(((scaled?.high ?? 0) - (scaled?.low ?? 0)) / 20 / 2.3533634348018264).toBeCloseTo(
    0.29439202887759,
    10,
  )
})

test.each<[string, number[], number[]]>([
  ['no value', [], []],
  ['one graded value', [0.5], [-1]],
  ['values that are all the same and neither 0 nor 1', times(20, 0.7), times(20, -1)],
  ['repeats of a single example', [1, 0, 1], [0, 0, 0]],
  ['examples whose repeats balance each other', [1, 0, 1, 0], [0, 0, 1, 1]],
])('there is no interval of %s', (_, values, clusters) => {
  expect(meanInterval(values, clusters)).toBeNull()
})

test('repeats that are all 1 are counted by example', () => {
  const [values, clusters] = clustered(times(40, [1, 1, 1]))
  expect(ends(meanInterval(values, clusters))).toEqual(near('wilson', 0.936646551355, 1))
})

test('the change of few changed grades has a width', () => {
  const now = scored([...times(3, 0.25), ...times(36, 0.5), 1])
  const then = scored([...times(39, 0.5), 1], 'then')
  expect(ends(deltaInterval(pairsOf(now, then)))).toEqual(near('adjusted', -0.075602681645, 0.039888395931))
  const drop = testDrop(pairsOf(now, then), 'higher')
  expect([drop.dropLow, drop.dropHigh]).toEqual([
    expect.closeTo(-0.039888395931, 11),
    expect.closeTo(0.075602681645, 11),
  ])
})

test('with ten changed grades the change has the interval of t', () => {
  const before = [0, ...SLEEP.map((_, at) => at)]
  const now = scored([0, ...SLEEP.map((gain, at) => at + gain)])
  const interval = deltaInterval(pairsOf(now, scored(before, 'then')))
  // Nine of the ten patients changed, and one row was added that did not.
  expect(interval?.method).toBe('adjusted')
  const tenth = SLEEP.map((gain) => (gain === 0 ? 0.5 : gain))
  const changed = deltaInterval(
    pairsOf(
      scored(tenth.map((gain, at) => at + gain)),
      scored(
        tenth.map((_, at) => at),
        'then',
      ),
    ),
  )
  const expected = meanInterval(tenth, unclustered(tenth))
  expect(ends(changed)).toEqual(near('t', expected?.low ?? NaN, expected?.high ?? NaN))
})

test('pairs that have one value, neither 0 nor 1, say nothing about a change', () => {
  expect(deltaInterval(pairsOf(scored(times(20, 0.7)), scored(times(20, 0.7), 'then')))).toBeNull()
  expect(bonettPriceInterval({ rise: 0, fall: 0, n: 0 }, { low: 0, high: 1 })).toBeNull()
})

test.each([
  [12, 6, 100, 142],
  [4, 1, 50, 90],
  [7, 3, 80, 149],
  [3, 0, 100, 115],
])('%i worse and %i better of %i would be settled by about %i pairs', (worse, better, n, pairs) => {
  expect(pairsToSettle(n, mcnemarMidP(worse, better))).toBe(pairs)
})

test.each([0, 0.05, 0.49, 0.5, 1])('at p = %f nobody says how many pairs would settle it', (p) => {
  expect(pairsToSettle(100, p)).toBeNull()
})

test.each([
  [0.1, 100, 0.110784],
  [0.1, 30, 0.241597],
  [0.05, 300, 0.043436],
  [0.2, 50, 0.21325],
])('with a churn of %f, %i pairs would notice a drop of %f four times in five', (q, n, effect) => {
  // The churn is 2·(least + 1)/(n + 2).
  expect(shareEffect((q * (n + 2)) / 2 - 1, n)).toBeCloseTo(effect, 6)
})

test.each([
  [0.3, 100, 0.07517],
  [0.2, 30, 0.093234],
])(
  'with a deviation of %f, %i graded pairs would notice a drop of %f four times in five',
  (sd, n, effect) => {
    expect(gradedEffect(sd, n)).toBeCloseTo(effect, 6)
  },
)

test('what the data could notice is at least the margin, and is not said of too little', () => {
  const share = minimumDetectableEffect(bits(5, 5, 100))
  expect(share).toBeCloseTo(shareEffect(5, 100), 12)
  expect(minimumDetectableEffect(bits(5, 5, 100, [0, 10]))).toBeCloseTo(10 * shareEffect(5, 100), 12)
  expect(minimumDetectableEffect(bits(5, 5, 100), 0.5)).toBe(0.5)
  expect(minimumDetectableEffect(bits(5, 0, 9))).toBeNull()
  expect(
    minimumDetectableEffect(pairsOf(scored([0.1, 0.2, ...times(20, 0.5)]), scored(times(22, 0.5), 'then'))),
  ).toBeNull()
  const grades = times(30, 0).map((_, at) => at / 30)
  expect(
    minimumDetectableEffect(
      pairsOf(
        scored(grades),
        scored(
          grades.map((grade) => grade / 2),
          'then',
        ),
      ),
    ),
  ).toBeGreaterThan(0)
})

test.each([
  [
    [0.01, 0.04, 0.03],
    [0.03, 0.06, 0.06],
  ],
  [
    [0.001, 0.04, 0.03, 0.2, 0.8],
    [0.005, 0.12, 0.12, 0.4, 0.8],
  ],
  [[], []],
  [
    [0.9, 0.8],
    [1, 1],
  ],
])("Holm's correction of %j is %j", (ps, adjusted) => {
  expect(holm(ps)).toEqual(adjusted.map((p) => expect.closeTo(p, 12)))
})

test('every interval holds its estimate and stays on the scale', () => {
  const values = fc.array(
    fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
    { minLength: 1, maxLength: 60 },
  )
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 20 }), (scores, examples) => {
      const interval = meanInterval(
        scores,
        scores.map((_, at) => at % examples),
      )
      if (interval === null) return
      const average = mean(scores) ?? NaN
      expect(interval.low).toBeLessThanOrEqual(average + 1e-12)
      expect(interval.high).toBeGreaterThanOrEqual(average - 1e-12)
      expect(Math.min(interval.low, 1 - interval.high)).toBeGreaterThanOrEqual(0)
    }),
  )
})
