import { median, quantile } from 'd3-array'

/** One line of the table: a ratio, what it compares, and how large it may be. */
export interface Line {
  what: string
  /** What is measured, with its unit: ours, and what it is compared with. */
  ours: string
  theirs: string
  /** Ours as a multiple of theirs, once for each round; one figure where chance plays no part, none without a comparison. */
  ratios: readonly number[]
  /** The largest ratio that the project wants; absent where the line only informs. */
  target?: number
  /**
   * What the ratio may be beyond the target on a machine that has other things to do, before a check fails. Figures
   * without chance get none.
   */
  margin?: number
}

export interface EvaluatedLine extends Line {
  median: number
  low: number
  high: number
  meets: boolean
  /** Whether it is so far off that a check has to fail. */
  fails: boolean
}

/** Medians and quartiles of the ratios, against the targets. */
export function evaluateLine(line: Line): EvaluatedLine {
  const { ratios, target, margin = 1 } = line
  const [low = NaN, middle = NaN, high = NaN] = [
    quantile(ratios, 0.25),
    median(ratios),
    quantile(ratios, 0.75),
  ]
  const isWithin = (limit: number): boolean => target === undefined || middle <= limit * target
  return { ...line, median: middle, low, high, meets: isWithin(1), fails: !isWithin(margin) }
}

/** The ratios of figures that were measured side by side: what slows the machine slows both. */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((value, round) => value / (theirs[round] ?? NaN))
}
