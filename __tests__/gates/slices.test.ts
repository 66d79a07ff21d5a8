import { expect, test } from '@jest/globals'
import { NOTHING_REQUIRED } from '../../src/scores/table.ts'
import { scored, tableOf, times } from '../scores/tables.ts'
import { detailOf, evaluateLines, inputOf, rowsBeside, statusesOf } from './rule-input.ts'

/** Rows by topic: how many, and the score of each. */
function topics(slices: Record<string, number[]>, side = 'now', more: object = {}): object[] {
  return Object.entries(slices).flatMap(([topic, scores]) =>
    scores.map((score, at) => ({
      id: `${side}-${topic}-${at}`,
      example_id: `${topic}-${at}`,
      ...(topic === '-' ? {} : { topic }),
      'eval.correctness.score': score,
      ...more,
    })),
  )
}

test('every slice has to hold, the worst is named first, and small ones are not judged', () => {
  const line = 'correctness by topic >= 0.7'
  const slices = {
    billing: times(20, 1),
    shipping: [...times(10, 0), ...times(10, 1)],
    returns: [...times(3, 1), ...times(9, 0)],
    rare: times(9, 0),
    '-': times(12, 1),
  }
  const [result] = evaluateLines(line, rowsBeside(line, topics(slices)))
  expect(result).toMatchObject({ status: 'failed', value: 0.25 })
  expect(result?.detail).toEqual({
    kind: 'slices',
    column: 'topic',
    slices: [
      { slice: 'returns', rows: 12, status: 'failed', value: 0.25 },
      { slice: 'shipping', rows: 20, status: 'failed', value: 0.5 },
      { slice: '(none)', rows: 12, status: 'passed', value: 1 },
      { slice: 'billing', rows: 20, status: 'passed', value: 1 },
      { slice: 'rare', rows: 9, status: undefined, value: 0 },
    ],
  })
})

test('slices that cannot be judged measure nothing', () => {
  const line = 'correctness by topic >= 0.7'
  const cause = (rows: object[]): unknown => detailOf(line, rowsBeside(line, rows), 'unmeasured').cause
  expect(cause(topics({ a: times(9, 1), b: times(9, 1) }))).toEqual({ code: 'no-judged-slice', slices: 2 })
  expect(cause(times(20, { 'eval.correctness.score': 1, language: 'de', id: null }))).toEqual({
    ...{ code: 'unknown-slice-column', name: 'topic', known: ['language'] },
  })
  const many = Object.fromEntries(times(51, 0).map((_, at) => [`topic ${at}`, [1]]))
  expect(cause(topics(many))).toEqual({ code: 'too-many-slices', count: 51 })
  expect(evaluateLines(line, inputOf(scored(times(20, 1))))).toMatchObject([{ status: 'unmeasured' }])
})

test('a slice without its scores is unmeasured, whatever the other slices have', () => {
  const line = 'correctness by topic >= 0.7'
  const rows = [...topics({ billing: times(90, 1) }), ...times(10, { topic: 'shipping' })]
  expect(detailOf(line, rowsBeside(line, rows), 'slices').slices).toMatchObject([
    { slice: 'shipping', rows: 10, status: 'unmeasured', value: null },
    { slice: 'billing', rows: 90, status: 'passed' },
  ])
  expect(statusesOf(line, rowsBeside(line, rows))).toEqual(['unmeasured'])
  // Where the user says how many rows are needed, a slice has as many rows as scores.
  const lines = `${line}\ncorrectness.count >= 50`
  expect(statusesOf(lines, rowsBeside(lines, rows))).toEqual(['passed', 'passed'])
})

test('labels are measured by slice', () => {
  const line = 'correctness.rate(refused) by language <= 5%'
  const rows = ['de', 'en'].flatMap((language) =>
    times(20, 0).map((_, at) => ({
      language,
      'eval.correctness.label': language === 'de' && at < 2 ? 'refused' : 'ok',
    })),
  )
  expect(detailOf(line, rowsBeside(line, rows), 'slices').slices).toEqual([
    { slice: 'de', rows: 20, status: 'failed', value: 0.1 },
    { slice: 'en', rows: 20, status: 'passed', value: 0 },
  ])
})

test('changes are measured by slice, each over its own pairs', () => {
  const line = 'correctness.delta by topic >= -0.1'
  const now = topics({ billing: times(10, 0.5), shipping: times(30, 1) })
  const then = topics({ billing: times(10, 1), shipping: times(30, 0.9) }, 'then')
  expect(detailOf(line, rowsBeside(line, now, then), 'slices').slices).toEqual([
    { slice: 'billing', rows: 10, status: 'failed', value: -0.5 },
    { slice: 'shipping', rows: 30, status: 'passed', value: expect.closeTo(0.1, 12) },
  ])
  // As a whole nothing dropped.
  expect(statusesOf('correctness.delta >= -0.1', rowsBeside(line, now, then))).toEqual(['passed'])
  const regressions = 'correctness.regressions by topic <= 3'
  expect(detailOf(regressions, rowsBeside(regressions, now, then), 'slices').slices[0]).toMatchObject({
    value: 10,
  })
  expect(evaluateLines(line, rowsBeside(line, now))).toMatchObject([
    { status: 'inconclusive', detail: { kind: 'no-pairs', cause: { code: 'no-baseline' } } },
  ])
})

test('rows that vanished from a slice make it inconclusive, not better', () => {
  const line = 'correctness.delta by topic >= -0.1'
  const now = topics({ billing: times(10, 1), shipping: times(30, 1) })
  const then = topics({ billing: [...times(10, 1), ...times(10, 0)], shipping: times(30, 1) }, 'then')
  expect(detailOf(line, rowsBeside(line, now, then), 'slices').slices).toMatchObject([
    { slice: 'billing', status: 'inconclusive' },
    { slice: 'shipping', status: 'passed' },
  ])
})

test('columns and time windows are sliced like scores', () => {
  const line = 'column(latency_ms).p95 by language <= 2000'
  const rows = ['de', 'en'].flatMap((language, at) => times(10, { language, latency_ms: 1_500 * (at + 1) }))
  expect(
    detailOf(line, rowsBeside(line, rows), 'slices').slices.map(({ slice, status }) => [slice, status]),
  ).toEqual([
    ['en', 'failed'],
    ['de', 'passed'],
  ])
  const delta = 'correctness.delta by topic >= -0.1'
  const required = { ...NOTHING_REQUIRED, groups: new Set(['topic']) }
  const window = (score: number): ReturnType<typeof tableOf> =>
    tableOf(
      topics({ a: times(10, 1), b: times(10, score) }).map((row) => ({ ...row, example_id: null })),
      required,
    )
  const input = inputOf(window(0.5), {
    source: 'time-window',
    baseline: { kind: 'unpaired', table: window(1) },
  })
  expect(detailOf(delta, input, 'slices').slices).toEqual([
    { slice: 'b', rows: 10, status: 'failed', value: -0.5 },
    { slice: 'a', rows: 10, status: 'passed', value: 0 },
  ])
})
