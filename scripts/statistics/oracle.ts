/**
 * Compares the gate's statistics with an independent implementation (`oracle.py`, on scipy) in random worlds:
 *
 *     npx tsx scripts/statistics/oracle.ts [worlds] [seed]
 *
 * Every number has to agree to 1e-9 and every status exactly. `PYTHON` names the interpreter.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { randomInt, randomLcg, randomUniform } from 'd3-random'
import { evaluateRules } from '../../src/gates/evaluate.ts'
import { requiredColumns } from '../../src/gates/rule.ts'
import { parseRules } from '../../src/gates/parser.ts'
import { compareTables, deltaInterval, testDrop } from '../../src/scores/comparison.ts'
import type { PairedScores } from '../../src/scores/comparison.ts'
import { minimumDetectableEffect, summarizeScore } from '../../src/scores/report.ts'
import { readRow } from '../../src/scores/rows.ts'
import type { Direction } from '../../src/scores/score-report.ts'
import { holm } from '../../src/scores/statistics.ts'
import { createTableBuilder } from '../../src/scores/table.ts'
import type { ScoreTable } from '../../src/scores/table.ts'

const TOLERANCE = 1e-9

interface WorldRow {
  example: string | null
  input: string
  score: number | null
  error: string | null
}

interface World {
  current: WorldRow[]
  baseline: WorldRow[]
  limited: boolean
  direction: 'higher' | 'lower'
  max_error_rate: number
  rules: { floor: number; margin: number; tolerance: number; most: number }
  ps: number[]
}

/** A scale of scores: two values, few grades, many, or a wide range. */
function makeScale(random: () => number): () => number {
  const scales = [
    () => (random() < 0.7 ? 1 : 0),
    () => (random() < 0.5 ? 5 : 1),
    () => Math.round(random() * 4) / 4,
    () => 0.1 + 0.2 * Math.round(random() * 4),
    () => random(),
    () => 100 * random() - 20,
    () => 1,
    () => 0.7,
  ]
  return scales[Math.floor(random() * scales.length)] ?? random
}

function makeWorld(random: () => number): World {
  const int = (low: number, high: number): number => randomInt.source(random)(low, high)()
  const uniform = (low: number, high: number): number => randomUniform.source(random)(low, high)()
  const pick = <T>(...values: T[]): T => values[int(0, values.length)] as T
  const score = makeScale(random)
  const examples = pick(3, 9, 10, 11, 30, 120)
  const repeats = pick(1, 1, 1, 3)
  const [stay, errors, gone, edited] = [
    uniform(0.3, 1),
    pick(0, 0.03, 0.2),
    pick(0, 0.04, 0.5),
    pick(0, 0, 0.1),
  ]
  // In some worlds what changes gets lower, in others higher.
  const trend = pick(Math.min, Math.max, (_: number, after: number) => after)
  const current: WorldRow[] = []
  const baseline: WorldRow[] = []
  for (let at = 0; at < examples; at += 1) {
    const example = random() < 0.03 ? null : `e${at}`
    const before = score()
    const change = random() < edited ? 'edited' : 'question'
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const row = (value: number, input: string): WorldRow => {
        const isError = random() < errors
        return {
          example,
          input,
          score: isError || random() < errors / 2 ? null : value,
          error: isError ? 'crash' : null,
        }
      }
      baseline.push(row(before, 'question'))
      if (random() >= gone) current.push(row(random() < stay ? before : trend(before, score()), change))
    }
  }
  const all = [...current, ...baseline].flatMap((row) => row.score ?? [])
  const range = all.length === 0 ? 1 : Math.max(...all) - Math.min(...all) || 1
  return {
    ...{ current, baseline, limited: random() < 0.3, direction: pick('higher', 'lower') },
    max_error_rate: pick(0, 0.1, 0.5, 1),
    rules: {
      ...{ floor: uniform(0, 1), margin: range * pick(0.01, 0.05, 0.2), tolerance: pick(0, 0.1 * range) },
      most: int(0, 20),
    },
    ps: Array.from({ length: int(1, 10) }, () => random() ** 3),
  }
}

function describeDrop(pairs: PairedScores, direction: Direction): object | null {
  if (pairs.current.length === 0) return null
  const { meanDrop: mean, p, worse, better, method } = testDrop(pairs, direction)
  return { mean, p, worse, better, binary: method === 'mcnemar-mid-p' }
}

/** What a world says, in the shape of `oracle.py`. */
function evaluate(world: World): Record<string, unknown> {
  const { direction, limited } = world
  const { floor, margin, tolerance, most } = world.rules
  const lines = {
    mean: `s >= ${floor}`,
    p10: `s.p10 >= ${floor}`,
    delta: `s.delta >= ${-margin}`,
    regressions: `s.regressions(${tolerance}, ${direction}) <= ${most}`,
    no_regression: `no_regression(s, ${margin}, ${direction})`,
    not_worse: `not_worse(s, ${margin}, ${direction})`,
    family: `no_regression(*, ${margin}, ${direction})`,
  }
  const { rules } = parseRules(Object.values(lines).join('\n'))
  const [current, table] = [world.current, world.baseline].map((rows, side) =>
    tableOf(rows, `${side}`, requiredColumns(rules)),
  )
  if (current === undefined || table === undefined) throw new Error('a world has two sides')
  const compared = compareTables(current, table, { limited })
  const pairs = compared.get('s')
  const results = evaluateRules(
    rules,
    {
      ...{ current, source: 'experiment', expectedRows: undefined, maxErrorRate: world.max_error_rate },
      ...{ directions: new Map(), labels: new Map() },
      baseline: { kind: 'paired', table, pairs: compared, columnPairs: new Map(), coversAllRules: true },
    },
    undefined,
  )
  const { interval } = summarizeScore(current, 's')
  return {
    mean_interval: endsOf(interval),
    delta_interval: endsOf((pairs && deltaInterval(pairs)) ?? null),
    drop: pairs ? describeDrop(pairs, direction) : null,
    detectable: (pairs && minimumDetectableEffect(pairs)) ?? null,
    pairs: pairs?.current.length ?? 0,
    missing: pairs?.newlyMissing.length ?? 0,
    differs: pairs?.inputDiffers.length ?? 0,
    statuses: Object.fromEntries(Object.keys(lines).map((name, at) => [name, results[at]?.status])),
    holm: holm(world.ps),
  }
}

function endsOf(interval: { method: string; low: number; high: number } | null): unknown {
  return interval && { method: interval.method, low: interval.low, high: interval.high }
}

function tableOf(
  rows: readonly WorldRow[],
  side: string,
  wanted: ReturnType<typeof requiredColumns>,
): ScoreTable {
  const builder = createTableBuilder(wanted)
  rows.forEach(({ example, input, score, error }, at) => {
    builder.add(readRow({ id: `${side}-${at}`, example_id: example, input, error, 'eval.s.score': score }))
  })
  return builder.snapshot()
}

/** The paths at which two values differ. */
function differences(ours: unknown, theirs: unknown, path: string): string[] {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    const isNear = Math.abs(ours - theirs) <= TOLERANCE * Math.max(1, Math.abs(theirs))
    return isNear ? [] : [`${path}: ${ours} here, ${theirs} there`]
  }
  if (ours === null || theirs === null || typeof ours !== 'object' || typeof theirs !== 'object') {
    return ours === theirs ? [] : [`${path}: ${String(ours)} here, ${String(theirs)} there`]
  }
  const [a, b] = [ours as Record<string, unknown>, theirs as Record<string, unknown>]
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].flatMap((name) => differences(a[name], b[name], `${path}.${name}`))
}

const [count = '1000', seed = '1'] = process.argv.slice(2)
const random = randomLcg(Number(seed) / 2 ** 20)
const worlds = Array.from({ length: Number(count) }, () => makeWorld(random))
const { stdout, stderr, status } = spawnSync(
  process.env.PYTHON ?? 'python3',
  [fileURLToPath(new URL('oracle.py', import.meta.url))],
  { input: JSON.stringify(worlds), encoding: 'utf8', maxBuffer: 2 ** 28 },
)
if (status !== 0) throw new Error(stderr)
const theirs = JSON.parse(stdout) as unknown[]
const found = worlds.flatMap((world, at) => differences(evaluate(world), theirs[at], `world ${at}`))
if (found.length > 0 || theirs.length !== worlds.length) {
  console.error(found.slice(0, 20).join('\n'))
  throw new Error(`${found.length} differences in ${worlds.length} worlds`)
}
console.log(`${worlds.length} worlds, no difference above ${TOLERANCE}`)
