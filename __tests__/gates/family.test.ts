import { expect, test } from '@jest/globals'
import type { RuleInput } from '../../src/gates/rule.ts'
import { scored, tableOf, times } from '../scores/tables.ts'
import { detailOf, evaluateLines, inputOf, NO_BASELINE, pairedWith, statusesOf } from './rule-input.ts'

/** Rows with several scores, one list of values for each. */
function several(scores: Record<string, (number | null)[]>, side = 'now'): ReturnType<typeof tableOf> {
  const length = Math.max(...Object.values(scores).map((values) => values.length))
  return tableOf(
    times(length, 0).map((_, at) => ({
      ...{ id: `${side}-${at}`, example_id: `e${at}` },
      ...Object.fromEntries(
        Object.entries(scores).map(([name, values]) => [`eval.${name}.score`, values[at] ?? null]),
      ),
    })),
  )
}

const falling = (worse: number, n = 100): number[] => [...times(worse, 0), ...times(n - worse, 1)]

function family(now: Record<string, (number | null)[]>, then: Record<string, (number | null)[]>): RuleInput {
  const current = several(now)
  return inputOf(current, { baseline: pairedWith(current, several(then, 'then')) })
}

test('every score is tested at 5 % for all of them together, and those that fail are named first', () => {
  const then = { a: times(100, 1), b: times(100, 1), c: times(100, 1) }
  // Six of a hundred worse: p = 0.0078, times three.
  const input = family({ a: falling(0), b: falling(6), c: falling(4) }, then)
  const { members, missingScores } = detailOf('no_regression(*, 0.02)', input, 'family')
  expect(missingScores).toEqual([])
  expect(members.map(({ score, status, adjustedP }) => [score, status, adjustedP])).toEqual([
    ['b', 'failed', expect.closeTo(3 * 0.0078125, 9)],
    ['c', 'inconclusive', expect.closeTo(2 * 0.03125, 9)],
    ['a', 'passed', 1],
  ])
  expect(evaluateLines('no_regression(*, 0.02)', input)).toMatchObject([
    { status: 'failed', value: expect.closeTo(0.06, 12) },
  ])
  // By itself, four of a hundred are significant.
  expect(statusesOf('no_regression(c, 0.02)', input)).toEqual(['failed'])
  expect(
    statusesOf('no_regression(*, 0.02)', family({ a: falling(0), b: falling(0), c: falling(2) }, then)),
  ).toEqual(['passed'])
})

test('a score that only the baseline has makes a rule about every score inconclusive, and is named', () => {
  const then = { a: times(20, 1), gone: times(20, 1) }
  const input = family({ a: times(20, 1), gone: times(20, null), fresh: times(20, 1) }, then)
  expect(statusesOf('no_regression(*, 0.02)', input)).toEqual(['inconclusive'])
  expect(detailOf('no_regression(*, 0.02)', input, 'family')).toMatchObject({
    missingScores: ['gone'],
    members: [{ score: 'a', status: 'passed' }],
  })
  const failing = family({ a: times(20, 0) }, then)
  expect(statusesOf('no_regression(*, 0.02)', failing)).toEqual(['failed'])
  const unpaired = family(
    { a: times(20, 1), b: [null, ...times(19, null), ...times(20, 1)] },
    { a: times(20, 1), b: times(20, 1) },
  )
  expect(statusesOf('no_regression(*, 0.02)', unpaired)).toEqual(['inconclusive'])
})

test('a rule about every score measures nothing where there is none', () => {
  const line = 'no_regression(*, 0.02)'
  const nothing = family({ a: times(20, null) }, { a: times(20, 1) })
  expect(evaluateLines(line, nothing)).toMatchObject([
    { status: 'unmeasured', detail: { cause: { code: 'unknown-score' } } },
  ])
  const fresh = family({ a: times(20, 1) }, { b: times(20, null) })
  expect(evaluateLines(line, fresh)).toMatchObject([
    { status: 'inconclusive', detail: { cause: { code: 'score-not-in-baseline' } } },
  ])
  expect(statusesOf(line, inputOf(scored(times(20, 1)), { baseline: NO_BASELINE }))).toEqual(['inconclusive'])
  expect(
    statusesOf(line, inputOf(scored(times(20, 1)), { baseline: { kind: 'unpaired', table: scored([1]) } })),
  ).toEqual(['inconclusive'])
})

test('the newest experiment of the baseline without the score is no reason to pass', () => {
  const current = several({ correctness: times(100, 0), tone: times(100, 1) })
  const baseline = pairedWith(current, several({ tone: times(100, 1) }, 'then'))
  const lines = 'no_regression(correctness, 0.02)\ncorrectness.delta >= -0.1\nno_regression(*, 0.02)'
  // The search prefers a baseline that has it; should there be none, nothing about the score passes.
  expect(statusesOf(lines, inputOf(current, { baseline })).slice(0, 2)).toEqual([
    'inconclusive',
    'inconclusive',
  ])
})
