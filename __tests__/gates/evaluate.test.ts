import { expect, test } from '@jest/globals'
import type { TaskRun } from '../../src/ax/schemas.ts'
import { evaluateRules } from '../../src/gates/evaluate.ts'
import { pairedTargets, requiredColumns, smallestMargin, type Status } from '../../src/gates/rule.ts'
import { repeated, scored, tableOf, times } from '../scores/tables.ts'
import {
  detailOf,
  evaluateLines,
  inputOf,
  pairedWith,
  rowsBeside,
  rulesOf,
  statusesOf,
} from './rule-input.ts'

const grades = scored([0, 0.25, 0.5, 0.75, 1])

test.each<[string, Status, number]>([
  ['correctness >= 0.5', 'passed', 0.5],
  ['correctness > 0.5', 'failed', 0.5],
  ['correctness >= 50%', 'passed', 0.5],
  ['correctness.median <= 0.4', 'failed', 0.5],
  ['correctness.min >= 0', 'passed', 0],
  ['correctness.max == 1', 'passed', 1],
  ['correctness.p10 >= 0.1', 'passed', 0.1],
  ['correctness.stddev <= 0.39', 'failed', Math.sqrt(0.15625)],
  ['correctness.count >= 5', 'passed', 5],
  ['correctness.missing == 0', 'passed', 0],
])('%s has %s', (line, status, value) => {
  expect(evaluateLines(line, inputOf(grades))).toMatchObject([
    { status, value: expect.closeTo(value, 12), detail: { kind: 'statistic', count: 5 } },
  ])
})

test('the mean has an interval, clustered where examples were repeated, and other statistics have none', () => {
  expect(detailOf('correctness >= 0.5', inputOf(grades), 'statistic').interval).toMatchObject({ method: 't' })
  const twice = inputOf(
    repeated([
      [1, 0],
      [1, 1],
      [0, 0],
    ]),
  )
  expect(detailOf('correctness >= 0.5', twice, 'statistic').interval).toMatchObject({ method: 'clustered-t' })
  expect(detailOf('correctness.p10 >= 0.1', inputOf(grades), 'statistic').interval).toBeNull()
})

test('rounding does not fail a rule', () => {
  expect(statusesOf('correctness >= 0.3', inputOf(scored([0.1, 0.5])))).toEqual(['passed'])
  expect(statusesOf('correctness == 0.3', inputOf(scored([0.1 + 0.2])))).toEqual(['passed'])
})

const LABELS = ['bad', 'good', 'good', 'good', null].map((label, at) => ({
  id: `${at}`,
  'eval.Answer Relevance.label': label,
}))

test('a rate is the share among rows with a label, with its interval, and labels are case-sensitive', () => {
  const line = '"Answer Relevance".rate(bad) <= 5%'
  const input = { ...rowsBeside(line, LABELS), maxErrorRate: 0.2 }
  expect(evaluateLines(line, input)).toMatchObject([
    {
      ...{ status: 'failed', value: 0.25 },
      detail: {
        kind: 'rate',
        label: 'bad',
        rows: 1,
        labelled: 4,
        similarLabel: null,
        interval: { method: 'wilson' },
      },
    },
  ])
  // Labels are not scores: the mean of such an evaluator is not known.
  expect(evaluateLines('"Answer Relevance" >= 0', input)).toMatchObject([
    { status: 'unmeasured', detail: { cause: { code: 'no-values' } } },
  ])
  // One row of five lacks the label, which a stricter policy does not let pass.
  expect(statusesOf('"Answer Relevance".rate(bad) <= 50%', { ...input, maxErrorRate: 0.1 })).toEqual([
    'unmeasured',
  ])
})

test('a label that nobody has is unmeasured, with the labels that exist', () => {
  const line = 'correctness.rate(incorrect) <= 5%'
  const rows = (label: string): object[] =>
    times(20, 0).map((_, at) => ({ id: `${at}`, 'eval.correctness.label': label }))
  const input = rowsBeside(line, rows('wrong'))
  const cause = { code: 'unknown-label', label: 'incorrect', score: 'correctness', known: ['wrong'] }
  expect(evaluateLines(line, input)).toMatchObject([{ status: 'unmeasured', value: null, detail: { cause } }])
  // The evaluator's configuration knows it, or the baseline has it: then there is none now, which is good.
  const known = new Map([['correctness', ['correct', 'incorrect']]])
  expect(statusesOf(line, { ...input, labels: known })).toEqual(['passed'])
  expect(statusesOf(line, rowsBeside(line, rows('wrong'), rows('incorrect')))).toEqual(['passed'])
  expect(
    detailOf(line, { ...input, labels: new Map([['correctness', ['Incorrect']]]) }, 'unmeasured').cause,
  ).toEqual({
    ...cause,
    known: ['Incorrect', 'wrong'],
  })
  const other = { ...rowsBeside(line, rows('Incorrect')), labels: known }
  expect(detailOf(line, other, 'rate')).toMatchObject({ rows: 0, labelled: 20, similarLabel: 'Incorrect' })
})

test('a score that does not exist is unmeasured, and those that exist are named, the most similar first', () => {
  const table = tableOf([{ id: '1', 'eval.relevance.score': 1, 'eval.correctness.score': 1 }])
  const lines = 'corectness >= 0\ncorectness.count >= 0\ncorectness.missing <= 9\nno_regression(corectness)'
  for (const result of evaluateLines(lines, inputOf(table))) {
    const cause = {
      code: 'unknown-score',
      name: 'corectness',
      similar: ['correctness'],
      known: ['correctness', 'relevance'],
    }
    expect(result).toMatchObject({ status: 'unmeasured', value: null, detail: { kind: 'unmeasured', cause } })
  }
  expect(detailOf('x >= 0', inputOf(tableOf([{ id: '1' }])), 'unmeasured').cause).toMatchObject({
    similar: [],
    known: [],
  })
})

test('correctness >= 0.85 on one scored row of a hundred is unmeasured', () => {
  const table = scored([1, ...times(99, null)])
  expect(detailOf('correctness >= 0.85', inputOf(table), 'unmeasured').cause).toEqual({
    ...{ code: 'low-coverage', count: 1, expected: 100, required: 90, invalid: null, unparsable: 0 },
  })
})

test('values that are not numbers, and judgements that could not be read, are told where a rule misses them', () => {
  const rows = [
    ...times(97, { 'eval.s.score': '8/10' }),
    ...times(2, { 'eval.s.label': 'NOT_PARSABLE', 'eval.s.score': 0 }),
    {},
  ]
  expect(detailOf('s >= 0.5', inputOf(tableOf(rows)), 'unmeasured').cause).toEqual({
    ...{ code: 'no-values', score: 's', invalid: { count: 97, example: '8/10' }, unparsable: 2 },
  })
  const some = tableOf([...rows, { 'eval.s.score': 1 }])
  expect(detailOf('s >= 0.5', inputOf(some), 'unmeasured').cause).toMatchObject({
    code: 'low-coverage',
    invalid: { count: 97 },
  })
})

test('NOT_PARSABLE with a score of 0 cannot pass a rule that wants little', () => {
  const rows = times(20, { 'eval.toxicity.score': 0, 'eval.toxicity.label': 'NOT_PARSABLE' })
  expect(statusesOf('toxicity <= 0.01\ntoxicity.max == 0', inputOf(tableOf(rows)))).toEqual([
    'unmeasured',
    'unmeasured',
  ])
})

test.each([
  [90, 0.1, 'passed'],
  [89, 0.1, 'unmeasured'],
  [100, 0, 'passed'],
  [99, 0, 'unmeasured'],
  [1, 1, 'passed'],
  [0, 1, 'unmeasured'],
])('%i of 100 rows scored, a share of %f may be without: %s', (count, maxErrorRate, status) => {
  const table = scored([...times(count, 1), ...times(100 - count, null)])
  expect(statusesOf('correctness >= 0.85', inputOf(table, { maxErrorRate }))).toEqual([status])
})

test('rows in error leave the denominator of coverage', () => {
  const table = scored([...times(9, 1), null, ...times(90, 'error' as const)])
  expect(statusesOf('correctness >= 0.85', inputOf(table))).toEqual(['passed'])
})

test('rows that the run counted and nobody could read are not covered', () => {
  const input = inputOf(scored(times(10, 1)), { expectedRows: 100 })
  expect(statusesOf('correctness >= 0.85', input)).toEqual(['unmeasured'])
})

test.each<[string, Status]>([
  ['correctness.count >= 1', 'passed'],
  ['correctness.count == 1', 'passed'],
  ['correctness.count > 0', 'passed'],
  ['correctness.missing <= 99', 'passed'],
  ['correctness.missing < 100', 'passed'],
  ['correctness.missing == 99', 'passed'],
  // These demand nothing.
  ['correctness.count <= 100', 'unmeasured'],
  ['correctness.count < 100', 'unmeasured'],
  ['correctness.count != 5', 'unmeasured'],
  ['correctness.count >= 0', 'unmeasured'],
  ['correctness.count == 0', 'unmeasured'],
  ['correctness.count > -1', 'unmeasured'],
  ['correctness.missing >= 1', 'unmeasured'],
  ['correctness.missing != 5', 'unmeasured'],
  ['correctness.missing <= 100', 'unmeasured'],
  ['correctness.missing < 101', 'unmeasured'],
  // These are about something else, or not blocking.
  ['correctness.count by topic >= 1', 'unmeasured'],
  ['warn correctness.count >= 1', 'unmeasured'],
  ['relevance.count >= 1', 'unmeasured'],
  ['correctness.min >= 0', 'unmeasured'],
])('beside the rule `%s`, a barely covered score is %s', (line, status) => {
  const rows = [{ 'eval.correctness.score': 1, 'eval.relevance.score': 1 }, ...times(99, {})]
  expect(statusesOf(`correctness >= 0.85\n${line}`, inputOf(tableOf(rows)))[0]).toBe(status)
})

test('a column is evaluated like a score, among the rows without error', () => {
  const rows = [100, 200, 300, 5_000].map((latency_ms, at) => ({
    latency_ms,
    error: at === 3 ? 'crash' : null,
  }))
  const lines = 'column(latency_ms).p95 <= 2000\ncolumn(latency).max <= 1\ncolumn(latency_ms).count == 3'
  expect(evaluateLines(lines, rowsBeside(lines, rows))).toMatchObject([
    { status: 'passed', value: 290, detail: { kind: 'statistic', count: 3 } },
    {
      status: 'unmeasured',
      detail: {
        cause: { code: 'unknown-column', name: 'latency', similar: ['latency_ms'], known: ['latency_ms'] },
      },
    },
    { status: 'passed', value: 3 },
  ])
})

test('a column that few rows have is unmeasured, unless a rule of its own covers it', () => {
  const rows = [{ cost: 1 }, ...times(9, {}), {}]
  const evaluate = (lines: string): string[] => statusesOf(lines, rowsBeside(lines, rows))
  expect(evaluate('column(cost) <= 2')).toEqual(['unmeasured'])
  expect(evaluate('column(cost) <= 2\ncolumn(cost).missing <= 10')).toEqual(['passed', 'passed'])
})

test('of the spans in a time window those count that the task has evaluated', () => {
  const table = tableOf([...times(9, { 'eval.correctness.score': 1 }), ...times(91, {})])
  const source = 'time-window' as const
  expect(statusesOf('correctness >= 0.85', inputOf(table, { source }))).toEqual(['passed'])
  expect(statusesOf('correctness >= 0.85', inputOf(table, { source, expectedRows: 10 }))).toEqual(['passed'])
  expect(statusesOf('correctness >= 0.85', inputOf(table, { source, expectedRows: 90 }))).toEqual([
    'unmeasured',
  ])
})

test('one value has no standard deviation', () => {
  expect(detailOf('correctness.stddev <= 1', inputOf(scored([1])), 'unmeasured').cause).toEqual({
    code: 'no-such-statistic',
  })
})

test('rules say what has to be kept for them', () => {
  const rules = rulesOf(
    'a >= 1\na.rate(x) by topic <= 1\na.rate(y) <= 1\nb.delta >= 0\ncolumn(c) >= 1\nwarn no_regression(d)\nrun.errors == 0\nno_regression(*)\nnot_worse(column(e), 1, lower)',
  )
  expect(requiredColumns(rules)).toEqual({
    scores: new Set(['a', 'b', 'd']),
    labels: new Map([['a', new Set(['x', 'y'])]]),
    columns: new Set(['c', 'e']),
    groups: new Set(['topic']),
  })
  expect(pairedTargets(rules)).toEqual({
    scores: new Set(['b', 'd']),
    columns: new Set(['e']),
    everyScore: true,
  })
  expect(pairedTargets(rulesOf('a >= 1'))).toEqual({
    scores: new Set(),
    columns: new Set(),
    everyScore: false,
  })
})

test('the smallest margin that a score is tested with counts', () => {
  const rules = rulesOf('no_regression(a, 0.05)\nnot_worse(a, 0.02)\nno_regression(*, 0.1)\na.delta >= -0.01')
  expect(['a', 'b'].map((score) => smallestMargin(rules, score))).toEqual([0.02, 0.1])
  expect(smallestMargin(rulesOf('a >= 1'), 'a')).toBe(0)
})

const RUN: TaskRun = {
  id: 'run',
  task_id: 'task',
  status: 'COMPLETED',
  num_successes: 97,
  num_errors: 3,
  num_skipped: 2,
  created_at: '2026-03-01T10:00:00Z',
  run_started_at: '2026-03-01T10:00:10Z',
  run_finished_at: '2026-03-01T10:10:10Z',
}

test('rules about the run need no rows', () => {
  const lines =
    'run.errors == 0\nrun.error_rate <= 3%\nrun.successes >= 100\nrun.skipped <= 2\nrun.duration <= 10m'
  const results = evaluateRules(rulesOf(lines), undefined, RUN)
  expect(results.map(({ status, value }) => [status, value])).toEqual([
    ['failed', 3],
    ['passed', 0.03],
    ['failed', 97],
    ['passed', 2],
    ['passed', 600],
  ])
  const nothing = { ...RUN, num_successes: 0, num_errors: 0, run_finished_at: null }
  expect(
    evaluateRules(rulesOf('run.error_rate <= 5%\nrun.duration <= 1h'), undefined, nothing),
  ).toMatchObject([
    { status: 'unmeasured', detail: { cause: { code: 'no-run-metric', metric: 'error_rate' } } },
    { status: 'unmeasured', detail: { cause: { code: 'no-run-metric', metric: 'duration' } } },
  ])
  expect(evaluateRules(rulesOf('run.errors == 0'), undefined, undefined)).toMatchObject([
    { status: 'unmeasured' },
  ])
})

test('without a baseline on the same examples the detail says why', () => {
  const current = scored(times(20, 1))
  const other = pairedWith(current, tableOf([{ id: 'x', 'eval.other.score': 1 }]))
  expect(
    detailOf('no_regression(correctness)', inputOf(current, { baseline: other }), 'no-pairs').cause,
  ).toEqual({
    code: 'score-not-in-baseline',
  })
})
