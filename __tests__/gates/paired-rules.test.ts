import { expect, test } from '@jest/globals'
import type { Evidence } from '../../src/gates/evidence.ts'
import { scored, tableOf, times } from '../scores/tables.ts'
import { evidenceOf, judgeLines, outcomesOf, pairedWith } from './evidence.ts'

type Score = number | null | 'error'

/** Evidence of one score now and in the baseline, example by example. */
function beside(now: Score[], then: Score[], changes: Partial<Evidence> = {}): Evidence {
  const current = scored(now)
  return evidenceOf(current, { baseline: pairedWith(current, scored(then, 'then')), ...changes })
}

const PAIRED = 'correctness.delta >= -0.02\ncorrectness.regressions <= 3\nno_regression(correctness, 0.02)'
const all = (outcome: string): string[] => [outcome, outcome, outcome]

test('without a baseline every paired rule is undecided and says why', () => {
  for (const result of judgeLines(PAIRED, evidenceOf(scored(times(20, 1))))) {
    const explanation = 'there is no baseline: no experiment of this task was found'
    expect(result).toMatchObject({ outcome: 'undecided', measured: undefined, explanation })
  }
})

test('without the score, or without coverage, a paired rule is unmeasured, baseline or not', () => {
  const then = scored(times(20, 1), 'then')
  const other = tableOf([{ id: '1', example_id: 'e0', 'eval.other.score': 1 }])
  const few = scored([1, ...times(19, null)])
  for (const current of [other, few]) {
    expect(outcomesOf(PAIRED, evidenceOf(current))).toEqual(all('unmeasured'))
    expect(outcomesOf(PAIRED, evidenceOf(current, { baseline: pairedWith(current, then) }))).toEqual(
      all('unmeasured'),
    )
  }
})

test('a baseline that lacks the score decides nothing', () => {
  const current = scored(times(20, 1))
  const baseline = pairedWith(current, scored(times(20, null)))
  for (const result of judgeLines(PAIRED, evidenceOf(current, { baseline }))) {
    expect(result).toMatchObject({
      outcome: 'undecided',
      explanation: 'the baseline does not have this score',
    })
  }
})

test('examples that have nothing in common decide nothing', () => {
  const current = tableOf(
    times(20, 0).map((_, at) => ({ example_id: `x${at}`, 'eval.correctness.score': 1 })),
  )
  const baseline = pairedWith(current, scored(times(20, 1), 'then'), { limited: true })
  for (const result of judgeLines(PAIRED, evidenceOf(current, { baseline }))) {
    expect(result).toMatchObject({ outcome: 'undecided', explanation: 'nothing can be paired' })
  }
})

test('the same scores hold', () => {
  expect(outcomesOf(PAIRED, beside(times(20, 1), times(20, 1)))).toEqual(all('holds'))
})

test('a delta is current − baseline, raw, whatever is better', () => {
  const evidence = beside([0.5, 0.5], [0.6, 0.8], { directions: new Map([['correctness', 'MINIMIZE']]) })
  expect(judgeLines('correctness.delta >= -0.1', evidence)).toMatchObject([
    { outcome: 'broken', measured: -0.2, explanation: 'it is -0.2 over 2 pairs' },
  ])
})

test('regressions count the rows that got worse', () => {
  const evidence = beside([0, 0.9, 1, 1], [1, 1, 1, 0])
  expect(
    judgeLines('correctness.regressions <= 1\ncorrectness.regressions(0.1) <= 1', evidence),
  ).toMatchObject([
    { outcome: 'broken', measured: 2, explanation: 'it is 2 of 4 pairs' },
    { outcome: 'holds', measured: 1, explanation: 'it is 1 of 4 pairs' },
  ])
})

test('worse is lower or higher, as the evaluator says, and an assumption is told', () => {
  const line = 'correctness.regressions == 0'
  const [now, then] = [
    [0, 0, 0],
    [1, 1, 1],
  ]
  const judge = (directions: Map<string, string>): unknown =>
    judgeLines(line, beside(now, then, { directions }))
  expect(judge(new Map([['correctness', 'MINIMIZE']]))).toMatchObject([{ measured: 0 }])
  expect(judge(new Map([['correctness', 'MAXIMIZE']]))).toMatchObject([{ explanation: 'it is 3 of 3 pairs' }])
  const assumed = [{ measured: 3, explanation: 'it is 3 of 3 pairs; higher is taken as better' }]
  expect(judge(new Map([['correctness', 'NONE']]))).toMatchObject(assumed)
  expect(judge(new Map())).toMatchObject(assumed)
})

/** Scores of so many examples: the first `worse` fall from 1 to 0, the next `better` rise, the others stay at 1. */
function bits(count: number, worse: number, better: number): Evidence {
  const same = times(count - worse - better, 1)
  return beside(
    [...times(worse, 0), ...times(better, 1), ...same],
    [...times(worse, 1), ...times(better, 0), ...same],
  )
}

test.each<[string, Evidence, string, string]>([
  [
    'a significant drop',
    bits(100, 15, 5),
    'broken',
    'on average it dropped by 0.1 (margin 0.02) over 100 pairs, 15 worse and 5 better, p = 0.021 (exact McNemar test): more than chance explains',
  ],
  [
    'a drop that can be chance',
    bits(100, 12, 6),
    'undecided',
    'on average it dropped by 0.06 (margin 0.02) over 100 pairs, 12 worse and 6 better, p = 0.12 (exact McNemar test): this can be chance',
  ],
  [
    'a drop within the margin, though significant',
    bits(1000, 10, 0),
    'holds',
    'on average it dropped by 0.01 (margin 0.02) over 1000 pairs, 10 worse and 0 better, p < 0.001 (exact McNemar test)',
  ],
  [
    'an improvement',
    bits(100, 5, 15),
    'holds',
    'on average it improved by 0.1 over 100 pairs, 5 worse and 15 better, p = 0.99 (exact McNemar test)',
  ],
  [
    'nothing changed',
    bits(10, 0, 0),
    'holds',
    'on average it dropped by 0 (margin 0.02) over 10 pairs, 0 worse and 0 better, p = 1 (exact McNemar test)',
  ],
  [
    'nine pairs, all of them worse',
    bits(9, 9, 0),
    'undecided',
    'on average it dropped by 1 (margin 0.02) over 9 pairs, 9 worse and 0 better, p = 0.002 (exact McNemar test); at least 10 pairs are needed',
  ],
  [
    'nine pairs, none of them worse',
    bits(9, 0, 0),
    'undecided',
    'on average it dropped by 0 (margin 0.02) over 9 pairs, 0 worse and 0 better, p = 1 (exact McNemar test); at least 10 pairs are needed',
  ],
  [
    'grades that all drop alike',
    beside(times(10, 0.4), times(10, 0.5)),
    'broken',
    'on average it dropped by 0.1 (margin 0.02) over 10 pairs, 10 worse and 0 better, p < 0.001 (paired t-test): more than chance explains',
  ],
])('no_regression with a margin of 0.02: %s', (_, evidence, ...expected) => {
  const [outcome, explanation] = expected
  expect(judgeLines('no_regression(correctness, 0.02)', evidence)).toMatchObject([{ outcome, explanation }])
})

test('a drop of exactly the margin is tolerated', () => {
  expect(outcomesOf('no_regression(correctness, 0.1)', beside(times(10, 0.2), times(10, 0.1 + 0.2)))).toEqual(
    ['holds'],
  )
})

test('the direction of the rule beats that of the evaluator', () => {
  const evidence = beside(times(10, 0), times(10, 1), { directions: new Map([['correctness', 'MINIMIZE']]) })
  const lines =
    'no_regression(correctness)\nno_regression(correctness, 0, higher)\nno_regression(correctness, 0, lower)'
  expect(outcomesOf(lines, evidence)).toEqual(['holds', 'broken', 'holds'])
})

test('fewer pairs than half of the scored rows: nothing that holds is trusted', () => {
  const now = times(30, 1)
  expect(outcomesOf(PAIRED, beside(now, times(15, 1)))).toEqual(all('holds'))
  expect(outcomesOf(PAIRED, beside(now, times(14, 1)))).toEqual(all('undecided'))
})

test('lost rows are told, and above 5 % nothing that holds is trusted', () => {
  const then = times(100, 1)
  const losing = (count: number): Evidence =>
    beside([...times(100 - count, 1), ...times(count, 'error' as const)], then)
  expect(outcomesOf(PAIRED, losing(5))).toEqual(all('holds'))
  expect(outcomesOf(PAIRED, losing(6))).toEqual(all('undecided'))
  expect(judgeLines('correctness.regressions <= 3', losing(6))).toMatchObject([
    {
      explanation:
        'it is 0 of 94 pairs; 6 of 100 baseline rows have lost their score; with more than 5% lost nothing is proven',
    },
  ])
})

test('a broken rule stays broken, however many rows are lost', () => {
  const now: Score[] = [...times(40, 0), ...times(50, 1), ...times(10, 'error' as const)]
  expect(outcomesOf(PAIRED, beside(now, times(100, 1)))).toEqual(all('broken'))
})

test('crashing on the hard rows cannot turn a regression green', () => {
  const then = times(100, 1)
  const regressed: Score[] = [...times(10, 0), ...times(90, 1)]
  const crashed: Score[] = [...times(10, 'error' as const), ...times(90, 1)]
  const silenced: Score[] = [...times(10, null), ...times(90, 1)]
  expect(outcomesOf(PAIRED, beside(regressed, then))).toEqual(all('broken'))
  expect(outcomesOf(PAIRED, beside(crashed, then))).toEqual(all('undecided'))
  expect(outcomesOf(PAIRED, beside(silenced, then))).toEqual(all('undecided'))
  // Rows that are gone altogether.
  const current = tableOf(
    times(90, 0).map((_, at) => ({ id: `${at}`, example_id: `e${at}`, 'eval.correctness.score': 1 })),
  )
  expect(
    outcomesOf(PAIRED, evidenceOf(current, { baseline: pairedWith(current, scored(then, 'then')) })),
  ).toEqual(all('undecided'))
})

test('a run that was limited on purpose is compared on what it ran', () => {
  const current = scored(times(20, 1))
  const baseline = pairedWith(current, scored(times(500, 1), 'then'), { limited: true })
  expect(outcomesOf(PAIRED, evidenceOf(current, { baseline }))).toEqual(all('holds'))
})

test('two windows of a project are compared by their means, and nothing else', () => {
  const current = tableOf(times(4, { 'eval.correctness.score': 0.8 }))
  const table = tableOf(times(2, { 'eval.correctness.score': 0.9 }))
  const evidence = evidenceOf(current, { source: 'window', baseline: { kind: 'unpaired', table } })
  const [delta, ...others] = judgeLines(PAIRED, evidence)
  expect(delta).toMatchObject({
    outcome: 'broken',
    explanation: 'it is -0.1, from a mean of 0.9 to 0.8, unpaired (4 spans now, 2 then)',
  })
  expect(others.map(({ outcome }) => outcome)).toEqual(['undecided', 'undecided'])
  const nothing = evidenceOf(current, {
    source: 'window',
    baseline: { kind: 'unpaired', table: tableOf([]) },
  })
  expect(outcomesOf('correctness.delta >= -1', nothing)).toEqual(['undecided'])
})
