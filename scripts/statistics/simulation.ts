/**
 * Random comparisons with a known truth, evaluated by the code that evaluates runs. The tables of `docs/gates.md` and the
 * promises about error rates are made of these (`tables.ts`, `__tests__/gates/simulation.test.ts`).
 */
import { randomLcg, randomNormal } from 'd3-random'
import { evaluateRules } from '../../src/gates/evaluate.ts'
import type { RuleInput, Status } from '../../src/gates/rule.ts'
import { parseRules } from '../../src/gates/parser.ts'
import type { PairedScores } from '../../src/scores/comparison.ts'
import { readRow } from '../../src/scores/rows.ts'
import { createTableBuilder } from '../../src/scores/table.ts'
import type { ScoreTable } from '../../src/scores/table.ts'

// Jest looks globals up through a proxy, which would take most of the time of millions of draws.
const { floor } = Math

/** Draws the baseline's and the current score of one example. */
export type World = (random: () => number) => [baseline: number, current: number]

/**
 * Scores of 0 and 1. Without a true drop half of the churn gets worse and half better.
 * @param churn the share of examples that change although nothing changed
 */
export function binary(churn: number, drop: number): World {
  const [worse, better] = [churn / 2 + drop, churn / 2]
  return (random) => {
    const fate = random()
    if (fate < worse) return [1, 0]
    if (fate < worse + better) return [0, 1]
    return random() < 0.7 ? [1, 1] : [0, 0]
  }
}

/** Grades whose difference is normal, with a standard deviation of `sd`. */
export function graded(sd: number, drop: number): World {
  return (random) => {
    const noise = randomNormal.source(random)(0, sd)()
    return [0.5, 0.5 - drop - noise]
  }
}

/**
 * Examples that are run `repeats` times a side. A fifth of them can go either way, so that a single run of each changes a
 * tenth of the examples; a drop makes that share of the examples fail for certain.
 */
export function repeated(repeats: number, drop: number): World {
  const uncertain = 0.2
  return (random) => {
    const kind = random()
    const chance = kind < uncertain ? 0.5 : 1
    const share = (p: number): number => {
      let right = 0
      for (let repeat = 0; repeat < repeats; repeat += 1) if (random() < p) right += 1
      return right / repeats
    }
    const isBroken = kind >= uncertain && random() < drop / (1 - uncertain)
    return [share(chance), share(isBroken ? 0 : chance)]
  }
}

/** One random comparison of so many pairs. */
function drawPairs(world: World, pairs: number, random: () => number): PairedScores {
  const current: number[] = []
  const baseline: number[] = []
  for (let at = 0; at < pairs; at += 1) {
    const [before, now] = world(random)
    baseline.push(before)
    current.push(now)
  }
  return {
    ...{ current, baseline, currentRows: [], baselineRows: [], newlyMissing: [], inputDiffers: [] },
    ...{ currentScored: pairs, baselineScored: pairs },
    identities: { current: NO_ROWS.identities, baseline: NO_ROWS.identities },
  }
}

/** Evaluation asks the table only whether the scores are there and covered. */
function tableWith(scores: readonly string[]): ScoreTable {
  const builder = createTableBuilder()
  builder.add(readRow(Object.fromEntries(scores.map((name) => [`eval.${name}.score`, 1]))))
  return builder.snapshot()
}

const NO_ROWS = tableWith([])

export interface Simulation {
  /** Rules, one per line. */
  rules: string
  /** The truth about each score, by its name. */
  worlds: Readonly<Record<string, World>>
  pairs: number
  rounds: number
}

/** How often the rules as a whole fail, are inconclusive, and pass, as shares of the rounds. The same seed, the same shares. */
export function simulate({ rules: text, worlds, pairs, rounds }: Simulation): Record<Status, number> {
  const { rules, issues } = parseRules(text)
  if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join('\n'))
  const names = Object.keys(worlds)
  const table = tableWith(names)
  const random = randomLcg((20_260_101 + pairs) / 2 ** 32)
  const counts: Record<Status, number> = { passed: 0, failed: 0, inconclusive: 0, unmeasured: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const drawn = new Map(
      Object.entries(worlds).map(([name, world]) => [name, drawPairs(world, pairs, random)]),
    )
    const results = evaluateRules(rules, inputOf(table, drawn), undefined)
    const worst = WORST_FIRST.find((status) => results.some((result) => result.status === status)) ?? 'passed'
    counts[worst] += 1
  }
  for (const status of WORST_FIRST) counts[status] /= rounds
  return counts
}

const WORST_FIRST: readonly Status[] = ['failed', 'unmeasured', 'inconclusive', 'passed']

function inputOf(current: ScoreTable, pairs: ReadonlyMap<string, PairedScores>): RuleInput {
  return {
    ...{ current, source: 'experiment', expectedRows: undefined, maxErrorRate: 0 },
    ...{ directions: new Map(), labels: new Map() },
    baseline: { kind: 'paired', table: current, pairs, columnPairs: new Map(), coversAllRules: true },
  }
}

/** A share in whole percent, as the tables show it. */
export function percent(share: number): string {
  return `${floor(100 * share + 0.5)} %`
}
