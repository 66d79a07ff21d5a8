import { expect, test } from '@jest/globals'
import {
  createTableBuilder,
  judgedOf,
  mergeTables,
  missingOf,
  NO_VALUE,
  NOTHING_REQUIRED,
  rowsWithoutError,
  type ScoreTable,
  sliceOf,
  slicesOf,
  sliceTable,
} from '../../src/scores/table.ts'
import { summarizeScore } from '../../src/scores/report.ts'
import { readRow, readSpan } from '../../src/scores/rows.ts'
import { repeated, scored, scoredRows, tableOf } from './tables.ts'

test('rows in error are counted and carry nothing, even when they have a score', () => {
  const table = tableOf(
    [
      { id: '1', error: 'crash', 'eval.a.score': 1, latency_ms: 9 },
      { id: '2', 'eval.a.score': 0, 'eval.a.label': 'bad', latency_ms: 3 },
      { id: '3', 'eval.a.label': 'good' },
    ],
    { ...NOTHING_REQUIRED, columns: new Set(['latency_ms']) },
  )
  expect(table).toMatchObject({ rows: 3, errors: 1, errorRows: [0] })
  expect(rowsWithoutError(table)).toBe(2)
  expect(table.scores.get('a')).toEqual({
    values: [0],
    rowOf: [1],
    judged: 2,
    labelled: 2,
    labels: new Map([
      ['bad', 1],
      ['good', 1],
    ]),
    labelOf: [],
    labelRowOf: [],
    unparsable: 0,
    invalid: null,
  })
  expect(missingOf(table, 'a')).toBe(1)
  expect(missingOf(table, 'b')).toBe(2)
  expect(table.columns).toEqual(new Map([['latency_ms', { values: [3], rowOf: [1] }]]))
})

test('a row that comes twice counts once, and rows without an identifier all count', () => {
  const [row] = scoredRows([1])
  expect(tableOf([row, row]).rows).toBe(1)
  expect(tableOf([{}, {}]).rows).toBe(2)
  expect(
    tableOf([
      { id: null, example_id: 'e' },
      { id: null, example_id: 'e' },
    ]).rows,
  ).toBe(2)
})

test('a judgement that could not be read counts as judged, and as missing', () => {
  const table = tableOf([
    { id: '1', 'eval.a.score': 0, 'eval.a.label': 'NOT_PARSABLE' },
    { id: '2', 'eval.a.score': 1, 'eval.a.label': 'good' },
    { id: '3' },
  ])
  expect(table.scores.get('a')).toMatchObject({ values: [1], judged: 2, labelled: 1, unparsable: 1 })
  expect(table.scores.get('a')?.labels).toEqual(new Map([['good', 1]]))
  expect([judgedOf(table, 'a'), missingOf(table, 'a'), judgedOf(table, 'b')]).toEqual([2, 2, 0])
})

test('values that are not numbers are counted, with the first as an example', () => {
  const scores = ['8/10', '7/10', 1, null]
  const table = tableOf(scores.map((score, at) => ({ id: `${at}`, 'eval.a.score': score })))
  expect(table.scores.get('a')).toMatchObject({
    values: [1],
    judged: 3,
    invalid: { count: 2, example: '8/10' },
  })
})

test('the evaluation of a trace that comes with each of its spans counts once', () => {
  const builder = createTableBuilder()
  for (const [trace_id, span_id] of ['ta', 'tb', 'tc', 'ud'].map((ids) => ids.split('')))
    builder.add(readSpan({ context: { trace_id, span_id }, 'trace_eval.a.score': 1, 'eval.b.score': 1 }))
  const { scores } = builder.snapshot()
  expect([scores.get('a')?.values.length, scores.get('b')?.values.length]).toEqual([2, 4])
})

test('a table does not change when more rows are added', () => {
  const wanted = { ...NOTHING_REQUIRED, labels: new Map([['a', new Set(['x'])]]), groups: new Set(['topic']) }
  const builder = createTableBuilder(wanted)
  builder.add(readRow({ id: '1', topic: 'x', 'eval.a.score': 1, 'eval.a.label': 'x' }))
  const before = builder.snapshot()
  const { identities, ...numbers } = before
  const copy = structuredClone(numbers)
  builder.add(readRow({ id: '2', topic: 'y', 'eval.a.score': 0, 'eval.a.label': 'x', 'eval.b.score': 1 }))
  builder.add(readRow({ id: '3', error: 'crash', 'eval.a.score': '?' }))
  expect(before).toEqual({ ...copy, identities })
  expect(identities.length).toBe(1)
  expect(builder.snapshot().rows).toBe(3)
})

test('names and labels without end are bounded, but never those that rules name', () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => ({
    id: `${at}`,
    [`eval.score ${at}.score`]: 1,
    'eval.a.label': `label ${at}`,
    [`column ${at}`]: at,
    topic: `topic ${at} ${'y'.repeat(1_000)}`,
  }))
  const wanted = {
    scores: new Set(['score 999']),
    labels: new Map([['a', new Set(['label 998', 'y'.repeat(1_000)])]]),
    columns: new Set<string>(),
    groups: new Set(['topic']),
  }
  const table = tableOf([...rows, { id: 'last', 'eval.a.label': 'y'.repeat(1_000) }], wanted)
  expect(table.scores.size).toBeLessThanOrEqual(202)
  expect(table.scores.get('score 999')?.values).toEqual([1])
  const a = table.scores.get('a')
  expect(a?.labelled).toBe(1_201)
  expect(a?.labels.size).toBeLessThanOrEqual(102)
  expect(a?.labels.get('label 998')).toBe(1)
  expect(a?.labels.get('y'.repeat(1_000))).toBe(1)
  expect(table.numberColumns.size).toBeLessThanOrEqual(101)
  expect(table.textColumns.size).toBeLessThanOrEqual(102)
  expect(table.groups.get('topic')?.values).toHaveLength(1_000)
  expect(Math.max(...(table.groups.get('topic')?.values ?? []).map(({ length }) => length))).toBe(1_001)
})

const identitiesOf = ({ identities }: ScoreTable): unknown[] =>
  Array.from({ length: identities.length }, (_, index) => identities.at(index))

test('the size of a table does not depend on what the rows have to say', () => {
  const rows = (text: string): unknown[] =>
    Array.from({ length: 20 }, (_, at) => ({
      id: `${at}`,
      example_id: `e${at}`,
      input: text,
      output: text,
      metadata: { text },
      'eval.a.score': 0.5,
      'eval.a.explanation': text,
      annotations: [{ name: 'x', text }],
    }))
  const size = (text: string): number => {
    const table = tableOf(rows(text))
    return JSON.stringify([...identitiesOf(table), { ...table, identities: undefined }, [...table.scores]])
      .length
  }
  expect(size('x'.repeat(100_000))).toBe(size('x'))
})

test('a table says which row is which, and later rows do not change it', () => {
  const builder = createTableBuilder()
  builder.add(readRow({ id: 'a', example_id: 'e1', input: 'x' }))
  const table = builder.snapshot()
  builder.add(readRow({ id: 'a', example_id: 'e1' }))
  builder.add(readRow({ id: 'b', example_id: 7 }))
  builder.add(readRow({}))
  expect(identitiesOf(table)).toEqual([{ id: 'a', exampleId: 'e1', position: 0, part: 0 }])
  expect(table.identities.inputKey(0)).toMatch(/^[0-9a-f]{16}$/u)
  expect([table.identities.at(-1), table.identities.at(1), table.identities.exampleOf(1)]).toEqual([
    undefined,
    undefined,
    -1,
  ])
  // The position counts the row that came twice, so that a second reading finds the row again.
  expect(identitiesOf(builder.snapshot()).slice(1)).toEqual([
    { id: 'b', exampleId: '7', position: 2, part: 0 },
    { id: '', exampleId: null, position: 3, part: 0 },
  ])
})

test('rows of the same example are told to be repeats of it', () => {
  const { identities } = repeated([[1, 0], [1], [0, 0, 1]])
  expect(Array.from({ length: identities.length }, (_, row) => identities.exampleOf(row))).toEqual([
    0, 0, 1, 2, 2, 2,
  ])
  expect([identities.examples, identities.exampleId(2)]).toEqual([3, 'e2'])
})

test('a summary has the numbers of a score', () => {
  const table = tableOf([
    { id: '1', 'eval.b.score': 1, 'eval.b.label': 'y' },
    { id: '2', 'eval.b.score': 0, 'eval.b.label': 'x' },
    { id: '3', 'eval.b.label': 'x', 'eval.a.score': 'high' },
    { id: '4', 'eval.a.label': 'NOT_PARSABLE' },
  ])
  const empty = { mean: null, interval: null, median: null, min: null, max: null, stddev: null, labels: [] }
  const invalid = { count: 1, example: 'high' }
  expect(summarizeScore(table, 'a')).toEqual({
    name: 'a',
    count: 0,
    missing: 4,
    ...empty,
    invalid,
    unparsable: 1,
  })
  expect(summarizeScore(table, 'c')).toEqual({
    name: 'c',
    count: 0,
    missing: 4,
    ...empty,
    invalid: null,
    unparsable: 0,
  })
  expect(summarizeScore(table, 'b')).toEqual({
    name: 'b',
    count: 2,
    missing: 2,
    mean: 0.5,
    interval: {
      level: 0.9,
      low: expect.closeTo(0.12087, 4),
      high: expect.closeTo(0.87913, 4),
      method: 'wilson',
    },
    median: 0.5,
    min: 0,
    max: 1,
    stddev: Math.SQRT1_2,
    labels: [
      { label: 'x', count: 2 },
      { label: 'y', count: 1 },
    ],
    invalid: null,
    unparsable: 0,
  })
})

const WANTED = {
  scores: new Set(['correctness']),
  labels: new Map([['correctness', new Set(['bad'])]]),
  columns: new Set(['latency_ms']),
  groups: new Set(['topic']),
}

function attempt(name: string, scores: (number | 'error')[]): ScoreTable {
  return tableOf(
    scores.map((score, at) => ({
      id: `${name}-${at}`,
      example_id: `e${at}`,
      input: `question ${at}`,
      topic: at < 2 ? 'billing' : 'shipping',
      latency_ms: 100 * at,
      error: score === 'error' ? 'crash' : null,
      'eval.correctness.score': score,
      'eval.correctness.label': score === 0 ? 'bad' : 'good',
    })),
    WANTED,
  )
}

test('pooled attempts are one table, in which examples have repeats', () => {
  const tables = [attempt('a', [1, 0, 1]), attempt('b', [0, 'error', 1])]
  const merged = mergeTables(tables)
  expect(merged).toMatchObject({ rows: 6, errors: 1, errorRows: [4], parts: 2 })
  expect(merged.scores.get('correctness')).toMatchObject({
    values: [1, 0, 1, 0, 1],
    rowOf: [0, 1, 2, 3, 5],
    labelled: 5,
    labelOf: ['good', 'bad', 'good', 'bad', 'good'],
    labelRowOf: [0, 1, 2, 3, 5],
  })
  expect(merged.scores.get('correctness')?.labels).toEqual(
    new Map([
      ['good', 3],
      ['bad', 2],
    ]),
  )
  expect(merged.columns.get('latency_ms')).toEqual({ values: [0, 100, 200, 0, 200], rowOf: [0, 1, 2, 3, 5] })
  expect(merged.identities.examples).toBe(3)
  expect(merged.identities.at(5)).toEqual({ id: 'b-2', exampleId: 'e2', position: 2, part: 1 })
  expect([0, 1, 2, 3, 4, 5].map((row) => merged.identities.exampleOf(row))).toEqual([0, 1, 2, 0, 1, 2])
  expect(merged.identities.inputKey(3)).toBe(tables[1]?.identities.inputKey(0))
  expect([0, 2, 4].map((row) => sliceOf(merged, 'topic', row))).toEqual(['billing', 'shipping', 'billing'])
})

test('one attempt is its own table, and a score that only one attempt has is kept', () => {
  const only = scored([1])
  expect(mergeTables([only])).toBe(only)
  const other = tableOf([{ id: 'x', example_id: 'e0', 'eval.other.score': 1 }])
  const merged = mergeTables([only, other])
  expect(merged.scores.get('other')).toMatchObject({ values: [1], rowOf: [1] })
  expect(merged.scores.get('correctness')).toMatchObject({ values: [1], rowOf: [0] })
})

test('a table is split by a column, and rows without a value are a slice of their own', () => {
  const rows = [
    { topic: 'a', 'eval.s.score': 1, 'eval.s.label': 'bad' },
    { topic: 'b', 'eval.s.score': 0, 'eval.s.label': 'good' },
    { topic: 'a', 'eval.s.label': 'bad' },
    { 'eval.s.score': 0.5 },
    { topic: 'b', error: 'crash' },
  ]
  const labels = new Map([['s', new Set(['bad'])]])
  const table = tableOf(rows, { ...NOTHING_REQUIRED, labels, groups: new Set(['topic']) })
  const slices = new Map(
    slicesOf(table, 'topic').map((slice) => [slice, sliceTable(table, { by: 'topic', slice }, 's')]),
  )
  expect([...slices.keys()]).toEqual(['a', 'b', NO_VALUE])
  expect(slices.get('a')).toMatchObject({ rows: 2, errors: 0 })
  expect(slices.get('b')).toMatchObject({ rows: 2, errors: 1 })
  expect(Array.from(slices.values(), ({ scores }) => scores.get('s')?.values)).toEqual([[1], [0], [0.5]])
  expect(slices.get('a')?.scores.get('s')).toMatchObject({
    labelled: 2,
    labels: new Map([['bad', 2]]),
    rowOf: [0],
  })
  expect(slicesOf(table, 'other')).toEqual([])
})
