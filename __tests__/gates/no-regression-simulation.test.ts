import { expect, test } from '@jest/globals'
import { parseRules } from '../../src/gates/parser.ts'
import { isScoreRule, judgeScoreRule } from '../../src/gates/score-rules.ts'
import type { ScoreRule } from '../../src/gates/score-rules.ts'
import type { Comparison } from '../../src/scores/compare.ts'
import { scored } from '../scores/tables.ts'
import { evidenceOf } from './evidence.ts'

// Jest looks globals up through a proxy, which would take most of the time of millions of draws.
const { imul, sqrt, log, cos, PI } = Math

/**
 * How often `no_regression` is wrong, by simulation: the promise of the documentation, held against the judging itself.
 * The generator is Mulberry32 with a fixed seed, so that the test says the same every day.
 */
function uniforms(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A standard normal number, by the method of Box and Muller. */
function normal(random: () => number): number {
  return sqrt(-2 * log(1 - random())) * cos(2 * PI * random())
}

const COMPARISONS = 10_000

type Pair = [baseline: number, current: number]
type World = (random: () => number) => Pair

/** 0/1 scores: `worse` and `better` are the shares of pairs that change. */
function bits(worse: number, better: number): World {
  return (random) => {
    const fate = random()
    if (fate < worse) return [1, 0]
    if (fate < worse + better) return [0, 1]
    return random() < 0.7 ? [1, 1] : [0, 0]
  }
}

/** Scores whose drop is normal with this mean and a standard deviation of 0.3. */
function normals(drop: number): World {
  return (random) => [0.5, 0.5 - drop - 0.3 * normal(random)]
}

/** Comparisons of so many pairs, drawn one after the other. */
function* draw(world: World, pairs: number): Generator<Comparison> {
  const random = uniforms(20_260_101 + pairs)
  const examples = Array.from({ length: pairs }, (_, at) => ({
    exampleId: `e${at}`,
    currentRowId: '',
    baselineRowId: '',
  }))
  for (let round = 0; round < COMPARISONS; round += 1) {
    const current: number[] = []
    const baseline: number[] = []
    for (let at = 0; at < pairs; at += 1) {
      const [before, now] = world(random)
      baseline.push(before)
      current.push(now)
    }
    yield { examples, current, baseline, scoredNow: pairs, scoredBefore: pairs, lost: [], differing: 0 }
  }
}

function ruleWith(margin: number): ScoreRule {
  const [rule] = parseRules(`no_regression(correctness, ${margin})`).rules.filter(isScoreRule)
  if (rule === undefined) throw new Error('no rule')
  return rule
}

/** The share of comparisons that fail, for each margin, the smallest margin first. All judge the same comparisons. */
function failureRates(world: World, pairs: number, margins: number[]): number[] {
  const rules = margins.map(ruleWith)
  const failures = margins.map(() => 0)
  // Judging asks the table only whether the score is there and covered.
  const current = scored([1])
  for (const comparison of draw(world, pairs)) {
    const baseline = { kind: 'paired', comparisons: new Map([['correctness', comparison]]) } as const
    const evidence = evidenceOf(current, { baseline })
    // What holds with a small margin holds with a larger one, so that the first that does not fail ends the search.
    const failed = rules.findIndex((rule) => judgeScoreRule(rule, evidence).outcome !== 'broken')
    const count = failed === -1 ? rules.length : failed
    for (let at = 0; at < count; at += 1) failures[at] = (failures[at] ?? 0) + 1
  }
  return failures.map((each) => each / COMPARISONS)
}

const worlds: [string, World][] = [
  ['0/1 scores of which a fifth changes', bits(0.1, 0.1)],
  ['normal scores', normals(0)],
]

test.each(worlds.flatMap(([name, world]) => [10, 30, 100, 1000].map((n) => [n, name, world] as const)))(
  'no change, %i pairs of %s: at most 5.5 % fail',
  (pairs, _, world) => {
    const rates = failureRates(world, pairs, [0, 0.02])
    for (const rate of rates) expect(rate).toBeLessThanOrEqual(0.055)
  },
)

test.each<[string, World]>([
  ['0/1 scores, a fifth worse and a twentieth better', bits(0.2, 0.05)],
  ['normal scores that drop by 0.10', normals(0.1)],
])('a real drop, 100 pairs of %s, margin 0.05: at least 85 %% fail', (_, world) => {
  const [rate] = failureRates(world, 100, [0.05])
  expect(rate).toBeGreaterThanOrEqual(0.85)
})
