/**
 * The statistics of scores, and the two tests of `no_regression`. Nothing here is computed by hand: sums, quantiles and
 * deviations are d3-array's; the distributions are stdlib's, a port of Boost's, which hold their precision far
 * into the tails (where jStat rounds to ten digits, and R's port for JavaScript is off in the ninth).
 */
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import studentCdf from '@stdlib/stats-base-dists-t-cdf'
import { deviation, max, mean as arithmeticMean, min, quantile as quantileOf } from 'd3-array'

/** The arithmetic mean; `undefined` of nothing. */
export function mean(values: readonly number[]): number | undefined {
  return arithmeticMean(values)
}

/** The middle value, or the mean of the two in the middle; `undefined` of nothing. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5)
}

/**
 * A quantile by linear interpolation between the two nearest values: type 7 of Hyndman and Fan, "Sample Quantiles in
 * Statistical Packages", The American Statistician 50 (1996), the default of R, NumPy and Excel's PERCENTILE.INC.
 * @param share 0…1, so that 0.1 is the tenth percentile
 */
export function quantile(values: readonly number[], share: number): number | undefined {
  return quantileOf(values, share)
}

export function smallest(values: readonly number[]): number | undefined {
  return min(values)
}

export function largest(values: readonly number[]): number | undefined {
  return max(values)
}

/** The standard deviation of a sample (divisor n − 1); `undefined` of fewer than two values. */
export function sampleDeviation(values: readonly number[]): number | undefined {
  return deviation(values)
}

/**
 * The exact one-sided McNemar test for pairs of yes and no: how likely at least `worse` of the pairs that changed would
 * have got worse, if each had been as likely to get better. p = P(Bin(worse + better, ½) ≥ worse); 1 when none changed.
 * @see McNemar, "Note on the sampling error of the difference between correlated proportions or percentages",
 *   Psychometrika 12 (1947); in its exact form it is the sign test (Conover, "Practical Nonparametric Statistics").
 */
export function mcnemarP(worse: number, better: number): number {
  // By the symmetry of Bin(n, ½), P(X ≥ worse) = P(X ≤ better), which needs no subtraction from 1.
  return binomialCdf(better, worse + better, 0.5)
}

/**
 * The one-sided paired t-test: how likely a mean as large as this, or larger, would be if the differences came from a
 * normal distribution with mean 0. With no variance at all, 0 for a positive mean and 1 otherwise; 1 for fewer than two
 * differences, which say nothing about their own variance.
 * @see "Student" (W. S. Gosset), "The probable error of a mean", Biometrika 6 (1908)
 */
export function pairedTP(differences: readonly number[]): number {
  const average = mean(differences)
  const sd = sampleDeviation(differences)
  if (average === undefined || sd === undefined) return 1
  if (isNegligible(sd, average)) return average > 0 ? 0 : 1
  const t = average / (sd / Math.sqrt(differences.length))
  // By the symmetry of the distribution, P(T ≥ t) = P(T ≤ −t), which needs no subtraction from 1.
  return studentCdf(-t, differences.length - 1)
}

/** A deviation that is nothing but the rounding of differences that are all the same, such as 0.3 − 0.2 and 0.2 − 0.1. */
function isNegligible(sd: number, average: number): boolean {
  return sd <= 1e-12 * Math.max(1, Math.abs(average))
}
