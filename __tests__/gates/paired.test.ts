import { expect, test } from '@jest/globals'
import type { RuleInput, Status } from '../../src/gates/rule.ts'
import { mergeTables } from '../../src/scores/table.ts'
import { repeated, scored, tableOf, times } from '../scores/tables.ts'
import type { Score } from '../scores/tables.ts'
import { beside, detailOf, evaluateLines, inputOf, pairedWith, rowsBeside, statusesOf } from './rule-input.ts'

const PAIRED = 'correctness.delta >= -0.02\ncorrectness.regressions <= 3\nno_regression(correctness, 0.02)'
const all = (status: Status): Status[] => [status, status, status]

test('without a baseline every paired rule is inconclusive and says why', () => {
  for (const result of evaluateLines(
    `${PAIRED}\nno_regression(*, 0.1)\nnot_worse(correctness, 0.1)`,
    inputOf(scored(times(20, 1))),
  )) {
    const cause = { code: 'no-baseline', reason: { code: 'no-experiment', branch: 'main' } }
    expect(result).toMatchObject({ status: 'inconclusive', value: null, detail: { kind: 'no-pairs', cause } })
  }
})

test('without the score, or without coverage, a paired rule is unmeasured, baseline or not', () => {
  const then = scored(times(20, 1), 'then')
  const other = tableOf([{ id: '1', example_id: 'e0', 'eval.other.score': 1 }])
  const few = scored([1, ...times(19, null)])
  for (const current of [other, few]) {
    expect(statusesOf(PAIRED, inputOf(current))).toEqual(all('unmeasured'))
    expect(statusesOf(PAIRED, inputOf(current, { baseline: pairedWith(current, then) }))).toEqual(
      all('unmeasured'),
    )
  }
})

test('a baseline that lacks the score decides nothing', () => {
  const current = scored(times(20, 1))
  const baseline = pairedWith(current, scored(times(20, null)))
  for (const { status, detail } of evaluateLines(PAIRED, inputOf(current, { baseline }))) {
    expect([status, detail]).toEqual([
      'inconclusive',
      { kind: 'no-pairs', cause: { code: 'score-not-in-baseline' } },
    ])
  }
})

test('examples that have nothing in common decide nothing', () => {
  const current = tableOf(
    times(20, 0).map((_, at) => ({ example_id: `x${at}`, 'eval.correctness.score': 1 })),
  )
  const baseline = pairedWith(current, scored(times(20, 1), 'then'), { limited: true })
  for (const { status, detail } of evaluateLines(PAIRED, inputOf(current, { baseline }))) {
    expect([status, detail]).toEqual([
      'inconclusive',
      { kind: 'no-pairs', cause: { code: 'nothing-paired' } },
    ])
  }
})

test('the same scores pass', () => {
  expect(statusesOf(PAIRED, beside(times(20, 1), times(20, 1)))).toEqual(all('passed'))
})

test('a delta is current − baseline, raw, whatever is better', () => {
  const input = beside([0.5, 0.5], [0.6, 0.8], { directions: new Map([['correctness', 'MINIMIZE']]) })
  expect(evaluateLines('correctness.delta >= -0.1', input)).toMatchObject([
    {
      status: 'failed',
      value: expect.closeTo(-0.2, 12),
      detail: { kind: 'paired', comparison: { pairs: 2 } },
    },
  ])
})

test('regressions count the rows that got worse', () => {
  const input = beside([0, 0.9, 1, 1], [1, 1, 1, 0])
  expect(
    evaluateLines('correctness.regressions <= 1\ncorrectness.regressions(0.1) <= 1', input),
  ).toMatchObject([
    { status: 'failed', value: 2, detail: { comparison: { pairs: 4, worse: 2, better: 1 } } },
    { status: 'passed', value: 1 },
  ])
})

test('worse is lower or higher, as the rule or the evaluator says, and an assumption is told', () => {
  const [now, then] = [times(3, 0), times(3, 1)]
  const evaluate = (direction: string, line = 'correctness.regressions == 0'): unknown => {
    const input = beside(now, then, { directions: new Map([['correctness', direction]]) })
    const { comparison } = detailOf(line, input, 'paired')
    return [evaluateLines(line, input)[0]?.value, comparison.direction, comparison.directionSource]
  }
  expect(evaluate('MINIMIZE')).toEqual([0, 'lower', 'evaluator'])
  expect(evaluate('MAXIMIZE')).toEqual([3, 'higher', 'evaluator'])
  expect(evaluate('NONE')).toEqual([3, 'higher', 'default'])
  expect(evaluate('MAXIMIZE', 'correctness.regressions(0, lower) == 0')).toEqual([0, 'lower', 'rule'])
})

/** Scores of so many examples: the first `worse` fall from 1 to 0, the next `better` rise, the others stay at 1. */
function bits(count: number, worse: number, better: number): RuleInput {
  const same = times(count - worse - better, 1)
  return beside(
    [...times(worse, 0), ...times(better, 1), ...same],
    [...times(worse, 1), ...times(better, 0), ...same],
  )
}

test.each<[string, RuleInput, Status, object]>([
  [
    'a significant drop',
    bits(100, 15, 5),
    'failed',
    { meanDrop: 0.1, p: 0.0133018494, significant: true, pairsToSettle: null },
  ],
  [
    'a drop that can be chance',
    bits(100, 12, 6),
    'inconclusive',
    { meanDrop: 0.06, p: 0.0835342407, pairsToSettle: 142 },
  ],
  [
    '3 of 100 worse on a scale of 100',
    beside([...times(3, 0), ...times(97, 100)], times(100, 100)),
    'inconclusive',
    { p: 0.0625, cannotFail: true },
  ],
  [
    'a drop within the margin, though significant',
    bits(1000, 10, 0),
    'passed',
    { meanDrop: 0.01, significant: true },
  ],
  ['an improvement', bits(100, 5, 15), 'passed', { meanDrop: -0.1, p: expect.closeTo(0.9867, 3) }],
  ['as many worse as better', bits(100, 5, 5), 'passed', { meanDrop: 0, p: 1, significant: false }],
  [
    'nothing changed',
    bits(10, 0, 0),
    'passed',
    { meanDrop: 0, p: 1, cannotFail: true, method: 'mcnemar-mid-p' },
  ],
  ['nine pairs, all of them worse', bits(9, 9, 0), 'inconclusive', { meanDrop: 1, significant: true }],
  ['nine pairs, none of them worse', bits(9, 0, 0), 'inconclusive', { meanDrop: 0 }],
  [
    'grades that all drop alike',
    beside([...times(10, 0.4), 0], [...times(10, 0.5), 0.1]),
    'failed',
    { method: 'paired-t', p: 0 },
  ],
])('no_regression with a margin of 0.02: %s', (_, input, status, test) => {
  const line = 'no_regression(correctness, 0.02)'
  expect(statusesOf(line, input)).toEqual([status])
  const measured = new Map<string, unknown>(Object.entries(detailOf(line, input, 'no-regression').test))
  for (const [name, value] of Object.entries(test) as [string, unknown][]) {
    expect(measured.get(name)).toEqual(typeof value === 'number' ? expect.closeTo(value, 9) : value)
  }
})

test('fewer than ten pairs decide nothing, and that is said', () => {
  const line = 'no_regression(correctness, 0.02)'
  for (const input of [bits(9, 9, 0), bits(9, 0, 0)])
    expect(detailOf(line, input, 'no-regression').comparison.weaknesses).toEqual(['too-few-pairs'])
  for (const input of [bits(10, 10, 0), bits(10, 0, 0)])
    expect(detailOf(line, input, 'no-regression').comparison.weaknesses).toEqual([])
  expect(statusesOf(line, bits(10, 10, 0))).toEqual(['failed'])
})

test('rounding noise is no drop', () => {
  const input = beside(times(20, 0.3), times(20, 0.1 + 0.2))
  expect(statusesOf('no_regression(correctness)', input)).toEqual(['passed'])
  expect(detailOf('no_regression(correctness)', input, 'no-regression').test).toMatchObject({
    meanDrop: 0,
    p: 1,
  })
  expect(evaluateLines('correctness.delta == 0', input)).toMatchObject([{ value: 0, status: 'passed' }])
})

test.each<[worse: number, better: number, n: number, margin: number, high: number, status: Status]>([
  [0, 0, 100, 0.05, 0.0228056305, 'passed'],
  [0, 0, 30, 0.05, 0.0726929471, 'inconclusive'],
  [5, 5, 100, 0.05, 0.0558621579, 'inconclusive'],
  [5, 5, 300, 0.05, 0.0188673513, 'passed'],
  [3, 5, 100, 0.05, 0.0312870085, 'passed'],
  [2, 2, 200, 0.02, 0.0199458024, 'passed'],
  [15, 5, 100, 0.05, 0.1719723962, 'failed'],
  [9, 2, 80, 0.1, 0.1560084991, 'inconclusive'],
  [0, 0, 9, 0.9, 0.2, 'inconclusive'],
])('not_worse, %i worse and %i better of %i, margin %f', (worse, better, n, margin, high, status) => {
  const line = `not_worse(correctness, ${margin})`
  const input = bits(n, worse, better)
  expect(statusesOf(line, input)).toEqual([status])
  if (n >= 10) expect(detailOf(line, input, 'not-worse').test.dropHigh).toBeCloseTo(high, 9)
})

test('not_worse needs as many pairs and as few missing rows as no_regression', () => {
  const line = 'not_worse(correctness, 0.5)'
  expect(statusesOf(line, beside(times(100, 1), times(49, 1)))).toEqual(['inconclusive'])
  expect(statusesOf(line, beside([...times(94, 1), ...times(6, null)], times(100, 1)))).toEqual([
    'inconclusive',
  ])
  expect(statusesOf(line, beside([...times(95, 1), ...times(5, null)], times(100, 1)))).toEqual(['passed'])
  // What has no interval is not proven.
  expect(statusesOf(line, beside(times(20, 0.7), times(20, 0.7)))).toEqual(['inconclusive'])
})

test('a drop of exactly the margin is tolerated', () => {
  const line = 'no_regression(correctness, 0.1)'
  expect(statusesOf(line, beside(times(10, 0.2), times(10, 0.1 + 0.2)))).toEqual(['passed'])
})

test('the direction of the rule beats that of the evaluator', () => {
  const input = beside(times(10, 0), times(10, 1), { directions: new Map([['correctness', 'MINIMIZE']]) })
  const lines =
    'no_regression(correctness)\nno_regression(correctness, 0, higher)\nno_regression(correctness, 0, lower)\nnot_worse(correctness, 0.1, higher)'
  expect(statusesOf(lines, input)).toEqual(['passed', 'failed', 'passed', 'failed'])
})

test('fewer pairs than half of the scored rows: nothing that would pass is trusted', () => {
  const now = times(30, 1)
  expect(statusesOf(PAIRED, beside(now, times(15, 1)))).toEqual(all('passed'))
  expect(statusesOf(PAIRED, beside(now, times(14, 1)))).toEqual(all('inconclusive'))
  const weak = beside(now, times(14, 1))
  expect(detailOf('no_regression(correctness)', weak, 'no-regression').comparison.weaknesses).toEqual([
    'less-than-half-paired',
  ])
  const partial = { ...weak, baseline: { ...weak.baseline, coversAllRules: false } } as RuleInput
  expect(detailOf('no_regression(correctness)', partial, 'no-regression').comparison.weaknesses).toEqual([
    ...['less-than-half-paired', 'partial-baseline'],
  ])
})

test('newly missing rows are told, and above 5 % nothing that would pass is trusted', () => {
  const then = times(100, 1)
  const missing = (count: number): RuleInput =>
    beside([...times(100 - count, 1), ...times(count, 'error' as const)], then)
  expect(statusesOf(PAIRED, missing(5))).toEqual(all('passed'))
  expect(statusesOf(PAIRED, missing(6))).toEqual(all('inconclusive'))
  expect(detailOf('correctness.regressions <= 3', missing(6), 'paired').comparison).toMatchObject({
    ...{ pairs: 94, newlyMissing: 6, baselineScored: 100, weaknesses: ['too-many-newly-missing'] },
  })
})

test('repeats that were lost in every example are not hidden by those that are left', () => {
  const then = repeated(times(20, [1, 1, 1]), 'then')
  const evaluate = (repeats: Score[]): Status[] => {
    const current = repeated(times(20, repeats))
    return statusesOf(PAIRED, inputOf(current, { baseline: pairedWith(current, then), maxErrorRate: 1 }))
  }
  expect(evaluate([1, null, null])).toEqual(all('inconclusive'))
  expect(evaluate([1, 'error', 'error'])).toEqual(all('inconclusive'))
  expect(evaluate([1, 1, null])).toEqual(all('passed'))
})

test('a failed rule stays failed, however many rows are missing', () => {
  const now: Score[] = [...times(40, 0), ...times(50, 1), ...times(10, 'error' as const)]
  expect(statusesOf(PAIRED, beside(now, times(100, 1)))).toEqual(all('failed'))
})

test('crashing on the hard rows cannot make a regression pass', () => {
  const then = times(100, 1)
  const regressed: Score[] = [...times(10, 0), ...times(90, 1)]
  const crashed: Score[] = [...times(10, 'error' as const), ...times(90, 1)]
  const silenced: Score[] = [...times(10, null), ...times(90, 1)]
  expect(statusesOf(PAIRED, beside(regressed, then))).toEqual(all('failed'))
  expect(statusesOf(PAIRED, beside(crashed, then))).toEqual(all('inconclusive'))
  expect(statusesOf(PAIRED, beside(silenced, then))).toEqual(all('inconclusive'))
  // Rows that are gone altogether.
  const current = tableOf(
    times(90, 0).map((_, at) => ({ id: `${at}`, example_id: `e${at}`, 'eval.correctness.score': 1 })),
  )
  expect(
    statusesOf(PAIRED, inputOf(current, { baseline: pairedWith(current, scored(then, 'then')) })),
  ).toEqual(all('inconclusive'))
})

test('a run that was limited on purpose is compared on what it ran', () => {
  const current = scored(times(20, 1))
  const baseline = pairedWith(current, scored(times(500, 1), 'then'), { limited: true })
  expect(statusesOf(PAIRED, inputOf(current, { baseline }))).toEqual(all('passed'))
})

test('two time windows of a project are compared by their means, and nothing else', () => {
  const current = tableOf(times(4, { 'eval.correctness.score': 0.8 }))
  const table = tableOf(times(2, { 'eval.correctness.score': 0.9 }))
  const source = 'time-window' as const
  const input = inputOf(current, { source, baseline: { kind: 'unpaired', table } })
  const [delta, ...others] = evaluateLines(PAIRED, input)
  expect(delta).toMatchObject({
    status: 'failed',
    value: expect.closeTo(-0.1, 12),
    detail: { kind: 'unpaired-delta', current: 0.8, baseline: 0.9, currentCount: 4, baselineCount: 2 },
  })
  expect(others).toMatchObject(
    times(2, { status: 'inconclusive', detail: { cause: { code: 'unpaired-baseline' } } }),
  )
  const nothing = inputOf(current, { source, baseline: { kind: 'unpaired', table: tableOf([]) } })
  expect(detailOf('correctness.delta >= -1', nothing, 'no-pairs').cause).toEqual({
    code: 'score-not-in-window',
  })
})

test('three pooled attempts of a regression fail where one of them is lucky', () => {
  const then = scored(times(100, 1), 'then')
  const attempt = (worse: number, side: string) =>
    scored([...times(worse, 0), ...times(100 - worse, 1)], side)
  const evaluate = (current: ReturnType<typeof scored>): Status[] =>
    statusesOf('no_regression(correctness, 0.02)', inputOf(current, { baseline: pairedWith(current, then) }))
  expect(evaluate(attempt(2, 'c'))).toEqual(['passed'])
  expect(evaluate(mergeTables([attempt(12, 'a'), attempt(14, 'b'), attempt(2, 'c')]))).toEqual(['failed'])
})

test('a column beside the baseline has the direction of its rule', () => {
  const lines =
    'column(latency_ms).delta <= 200\nno_regression(column(latency_ms), 100, lower)\ncolumn(latency_ms).regressions(150, lower) <= 3\nnot_worse(column(latency_ms), 500, lower)'
  const rows = (start: number): object[] =>
    times(30, 0).map((_, at) => ({ example_id: `e${at}`, latency_ms: start + 7 * at }))
  const slower = rowsBeside(lines, rows(1_250), rows(1_000))
  expect(statusesOf(lines, slower)).toEqual(['failed', 'failed', 'failed', 'passed'])
  expect(statusesOf(lines, rowsBeside(lines, rows(1_000), rows(1_000)))).toEqual(times(4, 'passed'))
  expect(detailOf('no_regression(column(latency_ms), 100, lower)', slower, 'no-regression')).toMatchObject({
    ...{ test: { meanDrop: 250 }, comparison: { direction: 'lower', directionSource: 'rule' } },
  })
})
