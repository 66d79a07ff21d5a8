import type { BetterWhen } from './direction.ts'
import { mean } from './statistics.ts'
import type { RowIdentity, ScoreTable } from './table.ts'

/** Two scores closer than this are the same: 0.1 + 0.2 is 0.3. */
export const TOLERANCE = 1e-9

/** One score of an experiment beside the same score of its baseline, example by example. */
export interface Comparison {
  /** The examples that have the score on both sides and the same input; the arrays beside it have the same order. */
  readonly examples: readonly PairedExample[]
  /** The mean score of an example's repeats, now. */
  readonly current: readonly number[]
  /** The mean score of an example's repeats, in the baseline. */
  readonly baseline: readonly number[]
  /** Examples with the score now, and rows with it that belong to no example. */
  readonly scoredNow: number
  /** Examples with the score in the baseline. */
  readonly scoredBefore: number
  /** Examples that had a score in the baseline and have none now, though nobody left them out on purpose. */
  readonly lost: readonly PairedExample[]
  /** Examples with the score on both sides whose input differs, so that they are no pair. */
  readonly differing: number
}

export interface PairedExample {
  readonly exampleId: string
  /** One row of the example on either side, to fetch its texts. Empty where there is none. */
  readonly currentRowId: string
  readonly baselineRowId: string
}

export interface ComparisonScope {
  /**
   * Whether the run was limited on purpose (`max-examples`, `example-ids`, `query-filter`). Then an example without any
   * row now was left out and is not lost. Without a limit it is: rows that vanish are the hard ones.
   */
  limited: boolean
}

/** Compares every score that either side has. */
export function compareTables(
  current: ScoreTable,
  baseline: ScoreTable,
  scope: ComparisonScope,
): ReadonlyMap<string, Comparison> {
  const sides = { current: indexExamples(current), baseline: indexExamples(baseline) }
  const names = new Set([...current.scores.keys(), ...baseline.scores.keys()])
  return new Map(
    Array.from(names, (name) => [
      name,
      compareScore(
        { current: scoresByExample(current, name), baseline: scoresByExample(baseline, name) },
        sides,
        scope,
      ),
    ]),
  )
}

interface Sides<T> {
  current: T
  baseline: T
}

interface ExampleScores {
  byExample: Map<string, number[]>
  /** Rows with the score that belong to no example. */
  loose: number
}

/** The scores of an example's repeats, which may be one. */
function scoresByExample(table: ScoreTable, name: string): ExampleScores {
  const byExample = new Map<string, number[]>()
  let loose = 0
  const column = table.scores.get(name)
  column?.values.forEach((value, at) => {
    const id = table.identities.at(column.rowOf[at] ?? -1)?.exampleId ?? null
    if (id === null) {
      loose += 1
      return
    }
    const repeats = byExample.get(id)
    if (repeats === undefined) byExample.set(id, [value])
    else repeats.push(value)
  })
  return { byExample, loose }
}

function compareScore(
  scores: Sides<ExampleScores>,
  examples: Sides<Map<string, ExampleRows>>,
  { limited }: ComparisonScope,
): Comparison {
  const paired: PairedExample[] = []
  const current: number[] = []
  const baseline: number[] = []
  const lost: PairedExample[] = []
  let differing = 0
  for (const [exampleId, before] of scores.baseline.byExample) {
    const now = scores.current.byExample.get(exampleId)
    const rows = { current: examples.current.get(exampleId), baseline: examples.baseline.get(exampleId) }
    const example = {
      exampleId,
      currentRowId: rows.current?.rowId ?? '',
      baselineRowId: rows.baseline?.rowId ?? '',
    }
    if (now === undefined) {
      if (rows.current !== undefined || !limited) lost.push(example)
    } else if (!haveSameInput(rows.current, rows.baseline)) {
      differing += 1
    } else {
      paired.push(example)
      current.push(mean(now) ?? 0)
      baseline.push(mean(before) ?? 0)
    }
  }
  const scoredNow = scores.current.byExample.size + scores.current.loose
  const scoredBefore = scores.baseline.byExample.size
  return { examples: paired, current, baseline, scoredNow, scoredBefore, lost, differing }
}

/** What an example's rows have in common. */
interface ExampleRows {
  /** The first of its rows. */
  rowId: string
  /** Empty when no row tells its input; `undefined` when its repeats contradict each other. */
  inputKey: string | undefined
}

/** The examples that a table has rows of, in error or not. */
function indexExamples({ identities }: ScoreTable): Map<string, ExampleRows> {
  const examples = new Map<string, ExampleRows>()
  for (let index = 0; index < identities.length; index += 1) {
    const row = identities.at(index)
    if (row?.exampleId == null) continue
    const known = examples.get(row.exampleId)
    if (known === undefined) examples.set(row.exampleId, { rowId: row.id, inputKey: row.inputKey })
    else known.inputKey = joinKeys(known, row)
  }
  return examples
}

function joinKeys({ inputKey: known }: ExampleRows, { inputKey: other }: RowIdentity): string | undefined {
  if (known === '' || other === known || other === '') return known === '' ? other : known
  return undefined
}

/** Rows that do not tell their input (they may come from another client) are taken at their example's word. */
function haveSameInput(a: ExampleRows | undefined, b: ExampleRows | undefined): boolean {
  if (a?.inputKey === undefined || b?.inputKey === undefined) return false
  return a.inputKey === '' || b.inputKey === '' || a.inputKey === b.inputKey
}

/** The mean paired difference, current − baseline, raw; `undefined` without a pair. */
export function meanDelta({ current, baseline }: Comparison): number | undefined {
  return mean(current.map((now, at) => now - (baseline[at] ?? 0)))
}

/** How much worse each pair got, in units of the score: negative when it got better. */
export function drops({ current, baseline }: Comparison, better: BetterWhen): number[] {
  const sign = better === 'higher' ? 1 : -1
  return current.map((now, at) => sign * ((baseline[at] ?? 0) - now))
}

/** An example that got worse. */
export interface Regression extends PairedExample {
  readonly current: number
  readonly baseline: number
  /** How much worse, in units of the score. */
  readonly drop: number
}

/** The examples that got worse by more than `tolerance`, the worst first. */
export function regressionsOf(
  comparison: Comparison,
  { better, tolerance }: { better: BetterWhen; tolerance: number },
): Regression[] {
  return drops(comparison, better)
    .flatMap((drop, at): Regression[] => {
      const example = comparison.examples[at]
      if (example === undefined || drop <= tolerance + TOLERANCE) return []
      return [
        { ...example, current: comparison.current[at] ?? 0, baseline: comparison.baseline[at] ?? 0, drop },
      ]
    })
    .sort((a, b) => b.drop - a.drop)
}

/** Whether at least half of the examples that are scored now are paired. */
export function pairsHalf({ examples, scoredNow }: Comparison): boolean {
  return examples.length > 0 && examples.length * 2 >= scoredNow
}

/** How many of the baseline's scored examples may be lost before a comparison with it proves nothing. */
const LOST_SHARE = 0.05

/** Whether more than 5 % of the baseline's scored examples have no score now. */
export function losesTooMany({ lost, scoredBefore }: Comparison): boolean {
  return lost.length > LOST_SHARE * scoredBefore + TOLERANCE
}
