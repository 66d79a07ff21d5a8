import { expect, test } from '@jest/globals'
import { deviation, max, mean, median, min, quantile } from 'd3-array'
import { compareTables, deltaInterval, type PairedScores, testDrop } from '../../src/scores/comparison.ts'
import { mcnemarMidP, meanInterval, pairedTP, pairsToSettle, Z80, Z95 } from '../../src/scores/statistics.ts'
import { scored, times } from './tables.ts'

/** Fuel consumption in miles per gallon of 32 cars: Henderson and Velleman, Biometrics 37 (1981); `mtcars` in R. */
const MTCARS = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
  30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
]

/** Hours of sleep gained with one of two drugs over the other: "Student", Biometrika 6 (1908); `sleep` in R. */
const SLEEP = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]

/** Heights of crossed over self-fertilised maize, in eighths of an inch: Darwin (1876), in Fisher (1935), § 17. */
const DARWIN = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]

test('R sums up mtcars$mpg as 10.40, 15.43, 19.20, 20.09, 22.80, 33.90 with a standard deviation of 6.026948', () => {
  expect(min(MTCARS)).toBe(10.4)
  expect(quantile(MTCARS, 0.25)).toBeCloseTo(15.425, 10)
  expect(median(MTCARS)).toBeCloseTo(19.2, 10)
  expect(mean(MTCARS)).toBeCloseTo(20.090625, 10)
  expect(quantile(MTCARS, 0.75)).toBeCloseTo(22.8, 10)
  expect(max(MTCARS)).toBe(33.9)
  expect(deviation(MTCARS)).toBeCloseTo(6.026948, 6)
})

test('Excel gives PERCENTILE.INC of 1, 3, 2 and 4 at 0.3 as 1.9', () => {
  expect(quantile([1, 3, 2, 4], 0.3)).toBeCloseTo(1.9, 12)
  expect(quantile([7], 0.99)).toBe(7)
})

/** `high` and `low` in turns after a first value between them, as the Statistical Reference Datasets of NIST are made. */
function numAcc(between: number, low: number, high: number): number[] {
  return [between, ...Array.from({ length: 1_000 }, (_, at) => (at % 2 === 0 ? low : high))]
}

test.each<[string, number[], { average: number; sd: number }]>([
  ['NumAcc1', [10_000_001, 10_000_003, 10_000_002], { average: 10_000_002, sd: 1 }],
  ['NumAcc2', numAcc(1.2, 1.1, 1.3), { average: 1.2, sd: 0.1 }],
  ['NumAcc3', numAcc(1_000_000.2, 1_000_000.1, 1_000_000.3), { average: 1_000_000.2, sd: 0.1 }],
  ['NumAcc4', numAcc(10_000_000.2, 10_000_000.1, 10_000_000.3), { average: 10_000_000.2, sd: 0.1 }],
])('NIST certifies mean and standard deviation of %s', (_, values, { average, sd }) => {
  expect((mean(values) ?? 0) / average).toBeCloseTo(1, 13)
  expect(deviation(values)).toBeCloseTo(sd, 7)
})

test('nothing has no statistic, and one value no deviation', () => {
  for (const value of [mean([]), median([]), min([]), max([]), deviation([]), quantile([], 0.5)])
    expect(value).toBeUndefined()
  expect(deviation([1])).toBeUndefined()
})

test('the values are left in their order', () => {
  const values = Object.freeze([3, 1, 2])
  median(values)
  quantile(values, 0.1)
  expect(values).toEqual([3, 1, 2])
})

test.each<[string, number[], number]>([
  ['the sleep data: t = 4.0621, df = 9, two-sided p = 0.002833', SLEEP, 0.002833 / 2],
  ["Darwin's maize: t = 2.148, df = 14, two-sided p = 0.0497", DARWIN, 0.0497 / 2],
])('R gives the paired t-test of %s', (_, differences, p) => {
  const digits = 4 - Math.floor(Math.log10(p)) - 3
  expect(pairedTP(differences)).toBeCloseTo(p, digits + 2)
  expect(pairedTP(differences.map((each) => -each))).toBeCloseTo(1 - p, digits + 2)
})

/** Differences with a given t: half of them as far above their mean as the others are below it. */
function differencesWith(t: number, df: number): number[] {
  const n = df + 1
  const sd = Math.sqrt(n / df)
  return Array.from({ length: n }, (_, at) => (at % 2 === 0 ? 1 : -1) + (t * sd) / Math.sqrt(n))
}

test.each([
  [1, 6.314],
  [9, 1.833],
  [19, 1.729],
  [29, 1.699],
  [99, 1.66],
])('with %i degrees of freedom the 5 %% point is %f (NIST/SEMATECH e-Handbook, 1.3.6.7.2)', (df, t) => {
  expect(pairedTP(differencesWith(t, df))).toBeCloseTo(0.05, 4)
})

test.each<[string, number[], number]>([
  ['all the same and positive', [0.1, 0.1, 0.1], 0],
  ['all the same but for rounding', [0.3 - 0.2, 0.2 - 0.1, 0.4 - 0.3], 0],
  ['all zero', [0, 0, 0], 1],
  ['all the same and negative', [-1, -1], 1],
  ['one', [5], 1],
  ['none', [], 1],
])('differences that are %s', (_, differences, p) => {
  expect(pairedTP(differences)).toBe(p)
})

/** w, b, n, mid-p, and the 90 % interval of the drop: computed with scipy and statsmodels. */
const PAIRS: [worse: number, better: number, n: number, p: number, low: number, high: number][] = [
  [15, 5, 100, 0.0133018494, 0.0241060351, 0.1719723962],
  [12, 6, 100, 0.0835342407, -0.012655041, 0.1303020998],
  [5, 0, 60, 0.015625, 0.0125052794, 0.1487850432],
  [4, 0, 60, 0.03125, 0.0009442978, 0.1280879602],
  [3, 0, 100, 0.0625, -0.0063275205, 0.0651510499],
  [9, 2, 80, 0.0192871094, 0.0147232082, 0.1560084991],
  [8, 2, 80, 0.0327148437, 0.0049666059, 0.1413748575],
  [0, 0, 30, 1, -0.0726929471, 0.0726929471],
]

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

test.each(PAIRS)(
  'McNemar mid-p and Bonett–Price of %i worse and %i better of %i',
  (worse, better, n, p, low, high) => {
    expect(mcnemarMidP(worse, better)).toBeCloseTo(p, 9)
    const drop = testDrop(bits(worse, better, n), 'higher')
    expect(drop).toMatchObject({ method: 'mcnemar-mid-p', worse, better })
    expect(drop.p).toBeCloseTo(p, 9)
    expect(drop.dropLow).toBeCloseTo(low, 9)
    expect(drop.dropHigh).toBeCloseTo(high, 9)
    // The interval of the change has the other sign.
    expect(deltaInterval(bits(worse, better, n))).toMatchObject({
      ...{ level: 0.9, low: expect.closeTo(-high, 9), high: expect.closeTo(-low, 9), method: 'bonett-price' },
    })
    // A scale other than 0…1 changes the unit, not the test.
    const graded = testDrop(bits(worse, better, n, [1, 5]), 'higher')
    expect([graded.p, graded.meanDrop, graded.method]).toEqual([
      drop.p,
      expect.closeTo((4 * (worse - better)) / n, 12),
      'mcnemar-mid-p',
    ])
    if (worse + better > 0) expect(graded.dropHigh).toBeCloseTo(4 * high, 8)
  },
)

/** P(Bin(n, ½) ≥ least) + P(Bin(n, ½) > least), halved, in whole numbers, which cannot round. */
function exactMidP(least: number, n: number): number {
  let choose = 1n
  let doubled = 0n
  for (let k = 0; k <= n; k += 1) {
    if (k > least) doubled += 2n * choose
    if (k === least) doubled += choose
    choose = (choose * BigInt(n - k)) / BigInt(k + 1)
  }
  // Scaled so that 17 digits survive the division of two whole numbers.
  return Number(`${(doubled * 10n ** 340n) / 2n ** BigInt(n + 1)}e-340`)
}

test.each([
  [0, 7],
  [5, 5],
  [18, 5],
  [60, 40],
  [530, 470],
  [1000, 0],
])('McNemar mid-p of %i worse and %i better is exact, far into the tail', (worse, better) => {
  expect(Math.abs(mcnemarMidP(worse, better) / exactMidP(worse, worse + better) - 1)).toBeLessThan(1e-10)
})

test('no pair that changed is no evidence', () => {
  expect(mcnemarMidP(0, 0)).toBe(1)
})

test('the two normal quantiles are what they are called', () => {
  // Pairs to settle grow with the square of z over the quantile of p: at p = 0.2 that quantile is z80.
  expect(pairsToSettle(1_000, 0.2)).toBe(Math.ceil(1_000 * (Z95 / Z80) ** 2))
  expect(meanInterval(times(1_000_000, 0), times(1_000_000, -1))?.high).toBeCloseTo(Z95 ** 2 / 1e6, 10)
  expect([Z95, Z80]).toEqual([1.6448536269514722, 0.8416212335729143])
})
