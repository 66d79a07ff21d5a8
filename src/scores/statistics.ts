/**
 * The statistics of scores. Means, quantiles and deviations are d3-array's, `undefined` of nothing: `deviation` is that of a
 * sample (divisor n − 1), and `quantile` and `median` interpolate linearly between the two nearest values: type 7 of Hyndman
 * and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), the default of R, NumPy and
 * Excel. The distributions are stdlib's, ports of Boost's and Cephes', which hold their precision far into the tails. What is
 * written here are closed forms over them.
 *
 * The level is the same everywhere: intervals are two-sided at 90 %, so that each end is a one-sided 5 % bound and agrees
 * with the one-sided tests at 5 %.
 */
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import studentCdf from '@stdlib/stats-base-dists-t-cdf'
import studentQuantile from '@stdlib/stats-base-dists-t-quantile'
import { deviation, mean, sum } from 'd3-array'
import type { Interval } from './score-report.ts'

/** Two scores closer than this are the same: 0.1 + 0.2 is 0.3. */
export const TOLERANCE = 1e-9

/** The level of the tests: in one of twenty comparisons without any change, chance alone looks like a drop. */
export const SIGNIFICANCE = 0.05

/** Φ⁻¹(0.95): the half-width of a 90 % interval in standard errors. */
export const Z95 = 1.6448536269514722
/** Φ⁻¹(0.80): what it takes beyond that to notice a drop four times in five. */
export const Z80 = 0.8416212335729143

/** The two values of scores that have at most two, as when an evaluator says yes or no. */
export interface TwoValues {
  low: number
  high: number
}

/**
 * The only two values that there are, within `TOLERANCE`; `undefined` where there are more, or none. A single value that is
 * 0 or 1 belongs to the scale 0/1; any other is both `low` and `high`, and says nothing about its scale.
 */
export function twoValuesOf(...lists: (readonly number[])[]): TwoValues | undefined {
  const first = lists.find((list) => list.length > 0)?.[0]
  if (first === undefined) return undefined
  let second: number | undefined
  for (const list of lists) {
    for (const value of list) {
      if (isSame(value, first) || (second !== undefined && isSame(value, second))) continue
      if (second !== undefined) return undefined
      second = value
    }
  }
  if (second !== undefined) return { low: Math.min(first, second), high: Math.max(first, second) }
  return isSame(first, 0) || isSame(first, 1) ? { low: 0, high: 1 } : { low: first, high: first }
}

/** Whether two scores are the same, within `TOLERANCE`. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE
}

/**
 * McNemar's test for pairs of two values, one-sided, with the mid-p correction: how likely more than `worse` of the pairs
 * that changed would have got worse, plus half the probability of exactly as many, if each were as likely to get better.
 * p = ½·[P(Bin(w + b, ½) ≤ b) + P(Bin(w + b, ½) ≤ b − 1)]; 1 when none changed.
 * @see Fagerland, Lydersen, Laake, "The McNemar test for binary matched-pairs data: mid-p and asymptotic are better than
 *   exact conditional", BMC Medical Research Methodology 13 (2013)
 */
export function mcnemarMidP(worse: number, better: number): number {
  const changed = worse + better
  if (changed === 0) return 1
  return (binomialCdf(better, changed, 0.5) + binomialCdf(better - 1, changed, 0.5)) / 2
}

/**
 * The one-sided paired t-test: how likely a mean as large as this, or larger, would be if the differences came from a
 * normal distribution with mean 0. With no variance at all, 0 for a positive mean and 1 otherwise; 1 for fewer than two
 * differences, which say nothing about their own variance, and 1 for a mean that is 0 but for rounding.
 * @see "Student" (W. S. Gosset), "The probable error of a mean", Biometrika 6 (1908)
 */
export function pairedTP(differences: readonly number[]): number {
  const average = mean(differences)
  const sd = deviation(differences)
  if (average === undefined || sd === undefined || isSame(average, 0)) return 1
  if (isNegligible(sd, average)) return average > 0 ? 0 : 1
  const t = average / (sd / Math.sqrt(differences.length))
  // By the symmetry of the distribution, P(T ≥ t) = P(T ≤ −t), which needs no subtraction from 1.
  return studentCdf(-t, differences.length - 1)
}

/** A deviation that is nothing but the rounding of differences that are all the same, such as 0.3 − 0.2 and 0.2 − 0.1. */
function isNegligible(sd: number, average: number): boolean {
  return sd <= 1e-12 * Math.max(1, Math.abs(average))
}

/**
 * The 90 % interval of a mean: Wilson's where there are at most two values and no repeats, clustered by example where
 * examples were repeated, else Student's t. `null` where the data say nothing about their own spread.
 * @param clusters the example of each value; negative where it belongs to none, so that it stands for itself
 */
export function meanInterval(values: readonly number[], clusters: readonly number[]): Interval | null {
  const two = twoValuesOf(values)
  const count = countClusters(clusters)
  if (count < values.length) return clusteredInterval(values, clusters, { two, count })
  if (two !== undefined) {
    const successes = values.filter((value) => isSame(value, two.high)).length
    return wilsonInterval(successes, values.length, two)
  }
  const average = mean(values)
  const sd = deviation(values)
  if (average === undefined || sd === undefined) return null
  const half = studentQuantile(0.95, values.length - 1) * (sd / Math.sqrt(values.length))
  return around('t', average, half, unitRange(values))
}

/** How many different examples there are; a negative number belongs to none and stands for itself. */
export function countClusters(clusters: readonly number[]): number {
  const known = clusters.filter((cluster) => cluster >= 0)
  return clusters.length - known.length + new Set(known).size
}

/** @see Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) */
function wilsonInterval(successes: number, n: number, { low, high }: TwoValues): Interval | null {
  if (isSame(low, high)) return null
  const share = successes / n
  const spread = (Z95 * Z95) / n
  const centre = (share + spread / 2) / (1 + spread)
  const half = (Z95 / (1 + spread)) * Math.sqrt((share * (1 - share)) / n + spread / (4 * n))
  const ends = around('wilson', centre, half, { low: 0, high: 1 })
  return { ...ends, low: low + ends.low * (high - low), high: low + ends.high * (high - low) }
}

/**
 * The repeats of an example are alike, so that they say less than as many examples: the residuals are summed by example.
 * Where all values are 0, or all are 1, the examples are counted as in Wilson's interval, which unlike this one then has a width.
 * @see Miller, "Adding error bars to evals", arXiv:2411.00640 (2024), section 2.2
 */
function clusteredInterval(
  values: readonly number[],
  clusters: readonly number[],
  { two, count }: { two: TwoValues | undefined; count: number },
): Interval | null {
  const average = mean(values)
  if (average === undefined) return null
  if (two !== undefined && values.every((value) => isSame(value, values[0] ?? 0)))
    return wilsonInterval(isSame(average, two.high) ? count : 0, count, two)
  if (count < 2) return null
  const residuals = new Map<number, number>()
  values.forEach((value, at) => {
    const cluster = clusters[at] ?? -1
    const key = cluster < 0 ? -1 - at : cluster
    residuals.set(key, (residuals.get(key) ?? 0) + value - average)
  })
  const squares = sum(residuals.values(), (residual) => residual * residual)
  const error = Math.sqrt((count / (count - 1)) * squares) / values.length
  if (error <= TOLERANCE) return null
  const half = studentQuantile(0.95, count - 1) * error
  return around('clustered-t', average, half, unitRange(values))
}

/**
 * The 90 % interval of a change of pairs that have two values: `rise` of `n` rose from `low` to `high`, `fall` fell.
 * @see Bonett, Price, "Adjusted Wald confidence interval for a difference of binomial proportions based on paired data",
 *   Journal of Educational and Behavioral Statistics 37 (2012)
 */
export function bonettPriceInterval(
  { rise, fall, n }: { rise: number; fall: number; n: number },
  { low, high }: TwoValues,
): Interval | null {
  if (isSame(low, high) || n === 0) return null
  const up = (rise + 1) / (n + 2)
  const down = (fall + 1) / (n + 2)
  const change = up - down
  const half = Z95 * Math.sqrt((up + down - change * change) / (n + 2))
  const ends = around('bonett-price', change, half, { low: -1, high: 1 })
  return { ...ends, low: ends.low * (high - low), high: ends.high * (high - low) }
}

/** Fewer changed pairs than this say too little about their spread for Student's t. */
export const FEWEST_CHANGED = 10

/**
 * The 90 % interval of a mean difference of graded pairs. With few changed pairs, Bonett and Price's idea is applied to
 * grades: two pairs are added that change by all that is possible, one in either direction. (Plain t has no width when
 * nothing changed.)
 * @param range the largest possible difference: 1 for scores from 0 to 1, else what was observed
 */
export function differenceInterval(differences: readonly number[], range: number): Interval | null {
  const average = mean(differences)
  if (average === undefined || range <= 0) return null
  const n = differences.length
  const bounds = { low: -range, high: range }
  if (differences.filter((each) => !isSame(each, 0)).length >= FEWEST_CHANGED) {
    const half = studentQuantile(0.95, n - 1) * ((deviation(differences) ?? 0) / Math.sqrt(n))
    return around('t', average, half, bounds)
  }
  const shrunk = sum(differences) / (n + 2)
  const variance = (sum(differences, (each) => each * each) + 2 * range * range) / (n + 2) - shrunk * shrunk
  const half = Z95 * Math.sqrt(variance / (n + 2))
  return around('adjusted', shrunk, half, bounds)
}

/** What lies within `half` of `centre`, as far as the bounds allow. */
function around(
  method: Interval['method'],
  centre: number,
  half: number,
  { low, high }: TwoValues,
): Interval {
  return { level: 0.9, low: Math.max(low, centre - half), high: Math.min(high, centre + half), method }
}

/** 0…1 where all values lie there, so that no interval promises what no score can be. */
function unitRange(values: readonly number[]): TwoValues {
  return values.every((value) => value >= 0 && value <= 1)
    ? { low: 0, high: 1 }
    : { low: -Infinity, high: Infinity }
}

/**
 * The smallest true drop `x` of a share that McNemar's test would find four times in five: the root of
 * x² = (z₉₅ + z₈₀)²/n · (q + x − x²), where q + x − x² is the variance of a pair's change when a share q of the pairs changes
 * for no reason.
 * @param least the smaller of the numbers of pairs that got worse and better: what changes by itself
 */
export function shareEffect(least: number, n: number): number {
  const k = (Z95 + Z80) ** 2 / n
  const q = (2 * (least + 1)) / (n + 2)
  return (k + Math.sqrt(k * k + 4 * (1 + k) * k * q)) / (2 * (1 + k))
}

/** The smallest true drop of a mean that the paired t-test would find four times in five; `sd` is that of the differences. */
export function gradedEffect(sd: number, n: number): number {
  return ((studentQuantile(0.95, n - 1) + studentQuantile(0.8, n - 1)) * sd) / Math.sqrt(n)
}

/** Beyond this many times the pairs that there are, nobody would collect them. */
const MOST_TIMES = 10

/** About how many pairs like these would make a drop of this size significant; `null` where that cannot be said. */
export function pairsToSettle(n: number, p: number): number | null {
  if (!(p > SIGNIFICANCE && p < 0.5)) return null
  const pairs = Math.ceil(n * (Z95 / normalQuantile(1 - p, 0, 1)) ** 2)
  return pairs <= MOST_TIMES * n ? pairs : null
}

/**
 * Holm's correction of several p-values, in their order, so that a family of tests as a whole is wrong as rarely as one.
 * @see Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979)
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = ps.map(() => 1)
  let least = 0
  Array.from(ps.keys())
    .sort((a, b) => (ps[a] ?? 1) - (ps[b] ?? 1))
    .forEach((at, rank) => {
      least = Math.max(least, Math.min(1, (ps.length - rank) * (ps[at] ?? 1)))
      adjusted[at] = least
    })
  return adjusted
}
