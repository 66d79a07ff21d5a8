import { expect, test } from '@jest/globals'
import { binary, graded, repeated, simulate } from '../../scripts/statistics/simulation.ts'
import type { World } from '../../scripts/statistics/simulation.ts'

/** How often the rules are wrong, by simulation: the promises of the documentation, held against the evaluation itself. */

const unchanged: [string, World][] = [
  ['0/1 scores of which a fifth changes', binary(0.2, 0)],
  ['grades', graded(0.3, 0)],
]
const cases = unchanged.flatMap(([name, world]) =>
  [10, 30, 100, 1_000].map((pairs) => [pairs, name, world] as const),
)

test.each(cases)('no change, %i pairs of %s: no_regression fails in about 5 %% at most', (pairs, _, x) => {
  // What passes without a margin passes with any.
  const rounds = pairs === 1_000 ? 2_000 : 4_000
  const { failed } = simulate({ rules: 'no_regression(x)', worlds: { x }, pairs, rounds })
  expect(failed).toBeLessThanOrEqual(0.055)
})

test.each([
  ['0/1 scores', binary(0.1, 0.1), 0.7],
  ['grades', graded(0.3, 0.1), 0.9],
  ['0/1 scores with three repeats', repeated(3, 0.1), 0.9],
])('a true drop of 0.10, 100 pairs of %s: no_regression fails in most runs', (_, x, least) => {
  const { failed } = simulate({ rules: 'no_regression(x, 0.02)', worlds: { x }, pairs: 100, rounds: 500 })
  expect(failed).toBeGreaterThanOrEqual(least)
})

test.each([
  ['0/1 scores, a fifth worse and a twentieth better', binary(0.1, 0.15)],
  ['grades that drop by 0.10', graded(0.3, 0.1)],
])('a true drop, 100 pairs of %s, margin 0.05: no_regression fails in at least 85 %%', (_, x) => {
  const { failed } = simulate({ rules: 'no_regression(x, 0.05)', worlds: { x }, pairs: 100, rounds: 1_000 })
  expect(failed).toBeGreaterThanOrEqual(0.85)
})

test.each([
  ['0/1 scores', (drop: number) => binary(0.1, drop)],
  ['grades', (drop: number) => graded(0.3, drop)],
])('not_worse passes a drop as large as its margin in about 5 %% at most: %s', (_, world) => {
  for (const pairs of [30, 100]) {
    const { passed } = simulate({
      rules: 'not_worse(x, 0.1)',
      worlds: { x: world(0.1) },
      pairs,
      rounds: 3_000,
    })
    expect(passed).toBeLessThanOrEqual(0.05 + 0.012)
  }
  const { passed } = simulate({
    rules: 'not_worse(x, 0.1)',
    worlds: { x: world(0) },
    pairs: 300,
    rounds: 300,
  })
  expect(passed).toBeGreaterThanOrEqual(0.95)
})

test('ten rules fail far more often than one although nothing changed, and a rule about all of them does not', () => {
  const names = Array.from({ length: 10 }, (_, at) => `x${at}`)
  const worlds = Object.fromEntries(names.map((name) => [name, graded(0.3, 0)]))
  const failed = (rules: string): number => simulate({ rules, worlds, pairs: 30, rounds: 500 }).failed
  expect(failed(names.map((name) => `no_regression(${name}, 0.02)`).join('\n'))).toBeGreaterThanOrEqual(0.3)
  expect(failed('no_regression(*, 0.02)')).toBeLessThanOrEqual(0.05 + 0.03)
})

test('the same seed gives the same shares', () => {
  const simulation = { rules: 'no_regression(x)', worlds: { x: binary(0.2, 0.05) }, pairs: 20, rounds: 50 }
  expect(simulate(simulation)).toEqual(simulate(simulation))
})
