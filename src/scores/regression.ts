import { drops, TOLERANCE } from './compare.ts'
import type { Comparison } from './compare.ts'
import type { BetterWhen } from './direction.ts'
import { mcnemarP, mean, pairedTP } from './statistics.ts'

/** Whether a score dropped, and how likely as large a drop would be by chance alone. */
export interface DropTest {
  /** The mean of baseline − current, negated where lower is better: positive when it got worse. `undefined` without pairs. */
  meanDrop: number | undefined
  pairs: number
  /** Pairs that got worse, and pairs that got better. */
  worse: number
  better: number
  /** The exact McNemar test where all scores are 0 or 1, else the paired t-test. */
  test: 'mcnemar' | 't'
  /** One-sided, of the hypothesis that nothing got worse. */
  p: number
}

/** The level of the tests: in one of twenty comparisons without any change, chance alone looks like a drop. */
export const SIGNIFICANCE = 0.05

/** Fewer pairs than this decide nothing. */
export const FEWEST_PAIRS = 10

/** Tests the hypothesis "no drop" (a mean difference of 0, whatever margin a rule tolerates) against "it got worse". */
export function testDrop(comparison: Comparison, betterWhen: BetterWhen): DropTest {
  const differences = drops(comparison, betterWhen)
  const worse = differences.filter((drop) => drop > TOLERANCE).length
  const better = differences.filter((drop) => drop < -TOLERANCE).length
  const isBinary = comparison.current.every(isBit) && comparison.baseline.every(isBit)
  return {
    meanDrop: mean(differences),
    pairs: differences.length,
    worse,
    better,
    test: isBinary ? 'mcnemar' : 't',
    p: isBinary ? mcnemarP(worse, better) : pairedTP(differences),
  }
}

function isBit(value: number): boolean {
  return value === 0 || value === 1
}
