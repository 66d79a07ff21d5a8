/** One experiment beside its baseline, example by example, and what the pairs say. */
import { extent, mean, sum as total } from 'd3-array'
import type { RowIdentities } from './identities.ts'
import type { Direction, DirectionSource, Interval } from './score-report.ts'
import {
  bonettPriceInterval,
  differenceInterval,
  isSame,
  mcnemarMidP,
  meanInterval,
  pairedTP,
  TOLERANCE,
  twoValuesOf,
} from './statistics.ts'
import type { NumberColumn, ScoreTable } from './table.ts'

/**
 * One score (or column) of an experiment beside the same score of its baseline, example by example. The lists of pairs are
 * parallel: the same index is the same example.
 */
export interface PairedScores {
  /** The mean score of an example's repeats, now and in the baseline. */
  readonly current: readonly number[]
  readonly baseline: readonly number[]
  /** For each pair the rows, by index in either table, with the lowest and the highest score of the example. */
  readonly currentRows: readonly RowRange[]
  readonly baselineRows: readonly RowRange[]
  /** Examples with the score now, and rows with it that belong to no example. */
  readonly currentScored: number
  /** Examples with the score in the baseline. */
  readonly baselineScored: number
  /**
   * Examples that had the score in the baseline and have none now, though nobody left them out on purpose, or fewer than
   * half of their repeats. The latter are pairs as well.
   */
  readonly newlyMissing: readonly ExampleRows[]
  /** Examples with the score on both sides whose input differs, so that they are not pairs. */
  readonly inputDiffers: readonly ExampleRows[]
  readonly identities: Sides<RowIdentities>
}

interface Sides<T> {
  readonly current: T
  readonly baseline: T
}

/** Rows of one example by index. */
export interface RowRange {
  readonly lowest: number
  readonly highest: number
}

/** One row of an example on either side, by index; −1 where there is none. */
export interface ExampleRows {
  readonly currentRow: number
  readonly baselineRow: number
}

export interface ComparisonScope {
  /**
   * Whether the run was limited on purpose (`max-examples`, `example-ids`, `query-filter`). Then an example without any
   * row now was left out and is not missing. Without a limit it is: rows that vanish are the hard ones.
   */
  limited: boolean
}

/** Compares every score that either side has, or every column of numbers that was asked for. */
export function compareTables(
  current: ScoreTable,
  baseline: ScoreTable,
  { limited }: ComparisonScope,
  of: 'scores' | 'columns' = 'scores',
): ReadonlyMap<string, PairedScores> {
  const names = [...new Set([...current[of].keys(), ...baseline[of].keys()])]
  if (names.length === 0) return new Map()
  const matching: Matching = {
    identities: { current: current.identities, baseline: baseline.identities },
    currentOf: matchExamples(current.identities, baseline.identities),
    examples: { current: readExamples(current.identities), baseline: readExamples(baseline.identities) },
    // Pooled attempts are repeats of each other, so that each side should have as many repeats as it has attempts.
    expectedShare: current.parts / baseline.parts,
    limited,
  }
  const scoresOf = (table: ScoreTable, name: string): ExampleScores =>
    scoresByExample(table[of].get(name) ?? { values: [], rowOf: [] }, table.identities)
  return new Map(
    names.map((name) => [name, pairScores(scoresOf(current, name), scoresOf(baseline, name), matching)]),
  )
}

interface Matching extends ComparisonScope {
  identities: Sides<RowIdentities>
  /** For each example of the baseline its number in the current table; −1 where it has no row now. */
  currentOf: Int32Array
  examples: Sides<ExampleInfo>
  /** How many repeats an example should have now for each one in the baseline. */
  expectedShare: number
}

function matchExamples(current: RowIdentities, baseline: RowIdentities): Int32Array {
  const numbers = new Map<string, number>()
  for (let example = 0; example < current.examples; example += 1)
    numbers.set(current.exampleId(example), example)
  return Int32Array.from(
    { length: baseline.examples },
    (_, example) => numbers.get(baseline.exampleId(example)) ?? -1,
  )
}

/** By number of the example. */
interface ExampleInfo {
  firstRow: Int32Array
  /** Empty when no row tells the input; `undefined` when repeats contradict each other. */
  inputKeys: (string | undefined)[]
}

function readExamples(identities: RowIdentities): ExampleInfo {
  const firstRow = new Int32Array(identities.examples).fill(-1)
  const inputKeys: (string | undefined)[] = Array.from(firstRow, () => '')
  for (let row = 0; row < identities.length; row += 1) {
    const example = identities.exampleOf(row)
    if (example < 0) continue
    if (firstRow[example] === -1) firstRow[example] = row
    inputKeys[example] = joinKeys(inputKeys[example], identities.inputKey(row))
  }
  return { firstRow, inputKeys }
}

/**
 * What two rows of an example say of its input; `undefined` when they contradict each other. A row that does not tell its
 * input (it may come from another client) is taken at the other's word.
 */
function joinKeys(a: string | undefined, b: string | undefined): string | undefined {
  if (a === '') return b
  return b === '' || b === a ? a : undefined
}

/** The scores of the repeats of each example, by the example's number. */
interface ExampleScores {
  count: Uint32Array
  sum: Float64Array
  /** The rows with the lowest and the highest score. */
  lowest: Int32Array
  highest: Int32Array
  /** Examples with the score, and rows with it that belong to no example. */
  scored: number
  unpaired: number
}

function scoresByExample(column: NumberColumn, identities: RowIdentities): ExampleScores {
  const { examples } = identities
  const [count, sum] = [new Uint32Array(examples), new Float64Array(examples)]
  const [lowest, highest] = [new Int32Array(examples), new Int32Array(examples)]
  const [low, high] = [new Float64Array(examples), new Float64Array(examples)]
  const { values, rowOf } = column
  values.forEach((value, at) => {
    const row = rowOf[at] ?? -1
    const example = identities.exampleOf(row)
    if (example < 0) return
    const isFirst = count[example] === 0
    count[example] = (count[example] ?? 0) + 1
    sum[example] = (sum[example] ?? 0) + value
    if (isFirst || value < (low[example] ?? 0)) [low[example], lowest[example]] = [value, row]
    if (isFirst || value > (high[example] ?? 0)) [high[example], highest[example]] = [value, row]
  })
  const scored = count.filter((repeats) => repeats > 0).length
  return { count, sum, lowest, highest, scored, unpaired: values.length - total(count) }
}

function pairScores(current: ExampleScores, baseline: ExampleScores, matching: Matching): PairedScores {
  const { identities, currentOf, examples, expectedShare, limited } = matching
  const pairs = {
    ...{ current: [] as number[], baseline: [] as number[] },
    ...{ currentRows: [] as RowRange[], baselineRows: [] as RowRange[] },
    ...{ newlyMissing: [] as ExampleRows[], inputDiffers: [] as ExampleRows[] },
  }
  currentOf.forEach((now, example) => {
    const before = baseline.count[example] ?? 0
    if (before === 0) return
    const count = current.count[now] ?? 0
    const currentRow = examples.current.firstRow[now] ?? -1
    const rows = { currentRow, baselineRow: examples.baseline.firstRow[example] ?? -1 }
    if (count === 0) {
      if (currentRow >= 0 || !limited) pairs.newlyMissing.push(rows)
      return
    }
    if (joinKeys(examples.current.inputKeys[now], examples.baseline.inputKeys[example]) === undefined) {
      pairs.inputDiffers.push(rows)
      return
    }
    if (2 * count < before * expectedShare) pairs.newlyMissing.push(rows)
    pairs.current.push((current.sum[now] ?? 0) / count)
    pairs.baseline.push((baseline.sum[example] ?? 0) / before)
    pairs.currentRows.push(rangeOf(current, now))
    pairs.baselineRows.push(rangeOf(baseline, example))
  })
  const currentScored = current.scored + current.unpaired
  return { ...pairs, currentScored, baselineScored: baseline.scored, identities }
}

function rangeOf({ lowest, highest }: ExampleScores, example: number): RowRange {
  return { lowest: lowest[example] ?? -1, highest: highest[example] ?? -1 }
}

/**
 * The pairs of some examples only, as those of a slice.
 * @param isIn whether an example belongs to them, by a row of either side
 * @param currentScored how many of them have the score now
 */
export function filterPairs(
  pairs: PairedScores,
  isIn: (rows: ExampleRows) => boolean,
  currentScored: number,
): PairedScores {
  const { currentRows, baselineRows, identities } = pairs
  const areIn = currentRows.map(({ lowest: currentRow }, at) =>
    isIn({ currentRow, baselineRow: baselineRows[at]?.lowest ?? -1 }),
  )
  const pick = <T>(list: readonly T[]): T[] => list.filter((_, at) => areIn[at])
  const current = pick(pairs.current)
  const newlyMissing = pairs.newlyMissing.filter(isIn)
  const inputDiffers = pairs.inputDiffers.filter(isIn)
  return {
    ...{ current, baseline: pick(pairs.baseline) },
    ...{ currentRows: pick(currentRows), baselineRows: pick(baselineRows) },
    currentScored,
    baselineScored: current.length + newlyMissing.length + inputDiffers.length,
    ...{ newlyMissing, inputDiffers, identities },
  }
}

/** Whether at least half of the examples that are scored now are paired. */
export function coversRule({ current, currentScored }: PairedScores): boolean {
  return current.length > 0 && current.length * 2 >= currentScored
}

/** How many of the baseline's scored examples may be missing before a comparison with it proves nothing. */
const MISSING_SHARE = 0.05

/** Whether more than 5 % of the baseline's scored examples have no score now. */
export function hasTooManyMissing({ newlyMissing, baselineScored }: PairedScores): boolean {
  return newlyMissing.length > MISSING_SHARE * baselineScored + TOLERANCE
}

/**
 * Which way a score gets better: as the rule says, else as the evaluator's configuration says, else higher.
 * @param configured `direction` of the evaluator's configuration: `MAXIMIZE`, `MINIMIZE` or `NONE`, in any case
 */
export function directionOf(
  ruled: Direction | undefined,
  configured: string | undefined,
): { direction: Direction; source: DirectionSource } {
  if (ruled !== undefined) return { direction: ruled, source: 'rule' }
  const direction = CONFIGURED.get(configured?.trim().toUpperCase())
  return direction === undefined
    ? { direction: 'higher', source: 'default' }
    : { direction, source: 'evaluator' }
}

const CONFIGURED = new Map<string | undefined, Direction>([
  ['MAXIMIZE', 'higher'],
  ['MINIMIZE', 'lower'],
])

/** The mean paired difference, current − baseline; 0 where it is nothing but rounding, `undefined` without a pair. */
export function meanDelta(pairs: PairedScores): number | undefined {
  return roundedMean(drops(pairs, 'lower'))
}

function roundedMean(values: readonly number[]): number | undefined {
  const average = mean(values)
  return average !== undefined && isSame(average, 0) ? 0 : average
}

/** How much worse each pair got, in units of the score: negative when it got better. */
export function drops({ current, baseline }: PairedScores, direction: Direction): number[] {
  const sign = direction === 'higher' ? 1 : -1
  return current.map((now, at) => sign * ((baseline[at] ?? 0) - now))
}

/** How many pairs got worse, and how many got better. */
export function countChanges(pairs: PairedScores, direction: Direction): { worse: number; better: number } {
  const opposite = direction === 'higher' ? 'lower' : 'higher'
  return { worse: countRegressions(pairs, direction), better: countRegressions(pairs, opposite) }
}

/** How many examples got worse by more than `tolerance`. */
export function countRegressions(pairs: PairedScores, direction: Direction, tolerance = 0): number {
  return drops(pairs, direction).filter((drop) => drop > tolerance + TOLERANCE).length
}

/** The 90 % interval of a column's mean. */
export function intervalOf({ values, rowOf }: NumberColumn, identities: RowIdentities): Interval | null {
  return meanInterval(
    values,
    rowOf.map((row) => identities.exampleOf(row)),
  )
}

/** The 90 % interval of the mean paired difference, current − baseline; `null` where the data say nothing about it. */
export function deltaInterval(pairs: PairedScores): Interval | null {
  const { current, baseline } = pairs
  const n = current.length
  if (n === 0) return null
  const two = twoValuesOf(current, baseline)
  if (two === undefined) return differenceInterval(drops(pairs, 'lower'), rangeOfScores(pairs))
  const { worse: fall, better: rise } = countChanges(pairs, 'higher')
  return bonettPriceInterval({ rise, fall, n }, two)
}

/** The largest difference that two scores can have: 1 for scores from 0 to 1, else what was observed on both sides. */
function rangeOfScores({ current, baseline }: PairedScores): number {
  const [low = 0, high = 0] = extent([...current, ...baseline])
  return low >= 0 && high <= 1 ? 1 : high - low
}

/** What the pairs say about the hypothesis "no drop" (0, whatever margin a rule tolerates), against "it got worse". */
export interface DropStatistics {
  /** The mean of baseline − current, negated where lower is better: positive when it got worse. */
  meanDrop: number
  /** One-sided, of the hypothesis that nothing got worse. */
  p: number
  method: 'mcnemar-mid-p' | 'paired-t'
  /** The ends of the drop's 90 % interval. */
  dropLow: number | null
  dropHigh: number | null
  worse: number
  better: number
}

/** Tests for a drop; without a pair it is 0 and p is 1. McNemar where both sides together have at most two values, else t. */
export function testDrop(pairs: PairedScores, direction: Direction): DropStatistics {
  const changes = drops(pairs, direction)
  const meanDrop = roundedMean(changes) ?? 0
  const { worse, better } = countChanges(pairs, direction)
  const isBinary = twoValuesOf(pairs.current, pairs.baseline) !== undefined
  const { low = null, high = null } = deltaInterval(pairs) ?? {}
  const isHigher = direction === 'higher'
  return {
    meanDrop,
    p: meanDrop === 0 ? 1 : isBinary ? mcnemarMidP(worse, better) : pairedTP(changes),
    method: isBinary ? 'mcnemar-mid-p' : 'paired-t',
    dropLow: isHigher ? negate(high) : low,
    dropHigh: isHigher ? negate(low) : high,
    worse,
    better,
  }
}

function negate(value: number | null): number | null {
  // Adding zero turns -0 into 0.
  return value === null ? null : -value + 0
}

/** Fewer pairs than this decide nothing. */
export const FEWEST_PAIRS = 10
