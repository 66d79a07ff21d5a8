import { expect, test } from '@jest/globals'
import { createCollector, NOTHING_WANTED } from '../../src/scores/collect.ts'
import { isComplete, progressMark } from '../../src/scores/completeness.ts'
import { readRow } from '../../src/scores/rows.ts'
import { newlyFailing, summarize } from '../../src/scores/summary.ts'
import { compareTables } from '../../src/scores/compare.ts'
import { missingOf, rowsWithoutError, type ScoreTable } from '../../src/scores/table.ts'
import { scored, scoredRows, tableOf } from './tables.ts'

test('rows in error are counted and carry nothing, even when they have a score', () => {
  const table = tableOf(
    [
      { id: '1', error: 'crash', 'eval.a.score': 1, latency_ms: 9 },
      { id: '2', 'eval.a.score': 0, 'eval.a.label': 'bad', latency_ms: 3 },
      { id: '3', 'eval.a.label': 'good' },
    ],
    { ...NOTHING_WANTED, columns: new Set(['latency_ms']) },
  )
  expect(table).toMatchObject({ rows: 3, errors: 1 })
  expect(rowsWithoutError(table)).toBe(2)
  expect(table.scores.get('a')).toEqual({
    values: [0],
    rowOf: [1],
    labelled: 2,
    labels: new Map([
      ['bad', 1],
      ['good', 1],
    ]),
  })
  expect(missingOf(table, 'a')).toBe(1)
  expect(missingOf(table, 'b')).toBe(2)
  expect(table.columns).toEqual(new Map([['latency_ms', [3]]]))
})

test('a row that comes twice counts once, and rows without an identifier all count', () => {
  const [row] = scoredRows([1])
  expect(tableOf([row, row]).rows).toBe(1)
  expect(tableOf([{}, {}]).rows).toBe(2)
})

test('a table does not change when more rows are added', () => {
  const collector = createCollector()
  collector.add(readRow({ id: '1', 'eval.a.score': 1, 'eval.a.label': 'x' }))
  const before = collector.table()
  const { identities, ...numbers } = before
  const copy = structuredClone(numbers)
  collector.add(readRow({ id: '2', 'eval.a.score': 0, 'eval.a.label': 'x', 'eval.b.score': 1 }))
  expect(before).toEqual({ ...copy, identities })
  expect(identities.length).toBe(1)
  expect(collector.table().rows).toBe(2)
})

test('names and labels without end are bounded, but never those that rules name', () => {
  const rows = Array.from({ length: 1_000 }, (_, at) => ({
    id: `${at}`,
    [`eval.score ${at}.score`]: 1,
    'eval.a.label': `label ${at}`,
    [`column ${at}`]: at,
  }))
  const wanted = {
    scores: new Set(['score 999']),
    labels: new Map([['a', new Set(['label 998', 'y'.repeat(1_000)])]]),
    columns: new Set<string>(),
  }
  const table = tableOf([...rows, { id: 'last', 'eval.a.label': 'y'.repeat(1_000) }], wanted)
  expect(table.scores.size).toBeLessThanOrEqual(202)
  expect(table.scores.get('score 999')?.values).toEqual([1])
  const a = table.scores.get('a')
  expect(a?.labelled).toBe(1_001)
  expect(a?.labels.size).toBeLessThanOrEqual(102)
  expect(a?.labels.get('label 998')).toBe(1)
  expect(a?.labels.get('y'.repeat(1_000))).toBe(1)
  expect(table.numberColumns.size).toBeLessThanOrEqual(101)
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
  const size = (text: string): number =>
    JSON.stringify([...identitiesOf(tableOf(rows(text))), ...summarize(tableOf(rows(text)))]).length
  expect(size('x'.repeat(100_000))).toBe(size('x'))
})

test('a table says which row is which, and later rows do not change it', () => {
  const collector = createCollector()
  collector.add(readRow({ id: 'a', example_id: 'e1', input: 'x' }))
  const table = collector.table()
  collector.add(readRow({ id: 'b', example_id: 7 }))
  collector.add(readRow({}))
  expect(identitiesOf(table)).toEqual([{ id: 'a', exampleId: 'e1', inputKey: expect.any(String) }])
  expect([table.identities.at(-1), table.identities.at(1)]).toEqual([undefined, undefined])
  expect(identitiesOf(collector.table()).slice(1)).toEqual([
    { id: 'b', exampleId: '7', inputKey: '' },
    { id: '', exampleId: null, inputKey: '' },
  ])
})

test('scores that are still to come make a table incomplete, and every arrival is progress', () => {
  const tables = [[], [1], [1, null], [1, 0.5], [1, 'error']].map((scores) =>
    scored(scores as (number | null | 'error')[]),
  )
  const expectation = { rows: 2, scores: ['correctness'] }
  expect(tables.map((table) => isComplete(table, expectation))).toEqual([false, false, false, true, true])
  expect(new Set(tables.map(progressMark)).size).toBe(5)
  expect(isComplete(scored([1]), { rows: undefined, scores: ['correctness'] })).toBe(true)
  expect(isComplete(scored([1]), { rows: undefined, scores: ['other'] })).toBe(false)
  expect(isComplete(scored([]), { rows: undefined, scores: [] })).toBe(false)
  const labelsOnly = tableOf([{ id: '1', 'eval.a.label': 'good' }])
  expect(isComplete(labelsOnly, { rows: 1, scores: ['a'] })).toBe(true)
})

test('a summary has the numbers of every score', () => {
  const table = tableOf([
    { id: '1', 'eval.b.score': 1, 'eval.b.label': 'y' },
    { id: '2', 'eval.b.score': 0, 'eval.b.label': 'x' },
    { id: '3', 'eval.b.label': 'x', 'eval.a.score': null },
  ])
  const empty = { mean: null, median: null, min: null, max: null, stddev: null }
  expect(summarize(table)).toEqual([
    { name: 'a', count: 0, missing: 3, ...empty, labels: [] },
    {
      name: 'b',
      count: 2,
      missing: 1,
      mean: 0.5,
      median: 0.5,
      min: 0,
      max: 1,
      stddev: Math.SQRT1_2,
      labels: [
        { label: 'x', count: 2 },
        { label: 'y', count: 1 },
      ],
    },
  ])
})

test('not too many examples that got worse are shown', () => {
  const many = Array.from({ length: 100 }, () => 1)
  const comparison = compareTables(scored(many.map(() => 0)), scored(many, 'then'), { limited: false }).get(
    'correctness',
  )
  expect(comparison && newlyFailing(comparison, { better: 'higher' })).toHaveLength(50)
})
