import { expect, test } from '@jest/globals'
import {
  largest,
  mcnemarP,
  mean,
  median,
  pairedTP,
  quantile,
  sampleDeviation,
  smallest,
} from '../../src/scores/statistics.ts'

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
  expect(smallest(MTCARS)).toBe(10.4)
  expect(quantile(MTCARS, 0.25)).toBeCloseTo(15.425, 10)
  expect(median(MTCARS)).toBeCloseTo(19.2, 10)
  expect(mean(MTCARS)).toBeCloseTo(20.090625, 10)
  expect(quantile(MTCARS, 0.75)).toBeCloseTo(22.8, 10)
  expect(largest(MTCARS)).toBe(33.9)
  expect(sampleDeviation(MTCARS)).toBeCloseTo(6.026948, 6)
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
  expect(sampleDeviation(values)).toBeCloseTo(sd, 7)
})

test('nothing has no statistic, and one value no deviation', () => {
  for (const statistic of [mean, median, smallest, largest, sampleDeviation])
    expect(statistic([])).toBeUndefined()
  expect(quantile([], 0.5)).toBeUndefined()
  expect(sampleDeviation([1])).toBeUndefined()
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

test.each([
  // Fay, "Exact McNemar's Test and Matching Confidence Intervals" (R package exact2x2): two-sided p = 0.06543.
  [9, 2, 0.06543 / 2],
  // Armitage and Berry, "Statistical Methods in Medical Research" (1994), p. 127: two-sided p = 0.0129.
  [12, 2, 0.0129 / 2],
  // Tables of the binomial distribution with p = ½: P(X ≥ 15) of 20, P(X ≥ 9) of 10, P(X ≥ 8) of 10.
  [15, 5, 0.0207],
  [9, 1, 0.0107],
  [8, 2, 0.0547],
])('the exact McNemar test of %i worse and %i better gives %f', (worse, better, p) => {
  expect(mcnemarP(worse, better)).toBeCloseTo(p, 4)
})

/** P(Bin(n, ½) ≥ least) in whole numbers, which cannot round. */
function exactTail(least: number, n: number): number {
  let choose = 1n
  let tail = 0n
  for (let k = 0; k <= n; k += 1) {
    if (k >= least) tail += choose
    choose = (choose * BigInt(n - k)) / BigInt(k + 1)
  }
  // Scaled so that 17 digits survive the division of two whole numbers.
  const scaled = (tail * 10n ** 340n) / 2n ** BigInt(n)
  return Number(`${scaled}e-340`)
}

test.each([
  [0, 0],
  [0, 7],
  [5, 5],
  [18, 5],
  [60, 40],
  [530, 470],
  [1000, 0],
])('the exact McNemar test of %i worse and %i better is exact, far into the tail', (worse, better) => {
  const exact = exactTail(worse, worse + better)
  expect(Math.abs(mcnemarP(worse, better) / exact - 1)).toBeLessThan(1e-10)
})

test('no pair that changed is no evidence', () => {
  expect(mcnemarP(0, 0)).toBe(1)
})
