import { expect, test } from '@jest/globals'
import { startDeadline } from '../../src/clock.ts'
import { inputColumnsOf } from '../../src/scores/rows.ts'
import { ReadBudgetError, readRows, readTexts, type RowSource } from '../../src/scores/row-reader.ts'
import { NOTHING_REQUIRED } from '../../src/scores/table.ts'
import { createFixture, rowsOf, status, times, type Service } from './fixture.ts'

const SOURCE: RowSource = { kind: 'experiment', id: 'x' }

function prepare(service: Service, budgetMs = 60_000) {
  const fixture = createFixture(service)
  const deadline = startDeadline(fixture.clock, budgetMs)
  const options = { columns: NOTHING_REQUIRED, inputColumns: inputColumnsOf(['input']), deadline }
  return {
    ...fixture,
    options,
    read: (more: object = {}) => readRows(SOURCE, { ...options, ...more }, fixture.deps),
  }
}

test('all pages are read, in order, and only once', async () => {
  const { read, requests } = prepare({ rows: { x: rowsOf(times(7, 1)) }, pageRows: 3 })
  expect((await read()).table.rows).toBe(7)
  expect(requests).toEqual(['rows x', 'rows x 3', 'rows x 6'])
})

test('the next page is requested while this one is worked on', async () => {
  const { read, clock } = prepare({ rows: { x: rowsOf(times(4, 1)) }, pageRows: 1, latencyMs: 100 })
  await read()
  expect(clock.elapsed()).toBe(400)
})

test('spans are read by their time window', async () => {
  const { deps, options, requests } = prepare({
    spans: { s: [{ context: { span_id: '1' } }, { context: { span_id: '2' } }] },
  })
  const window = { kind: 'time-window', projectId: 'p', start: 's', end: 'e' } as const
  expect((await readRows(window, options, deps)).table.rows).toBe(2)
  expect(requests).toEqual(['spans s'])
})

test('a cursor that comes back ends the list', async () => {
  const { read, deps } = prepare({})
  deps.ax.experimentRuns = () => Promise.resolve({ items: [{ id: 'a' }, { id: 'b' }], next: 'again' })
  expect((await read()).table.rows).toBe(2)
})

test.each([
  ['pages', { maxPages: 2 }, {}],
  ['time', {}, { latencyMs: 30_000 }],
] as const)(
  'a budget of %s that ends before the rows is an error that names it',
  async (budget, options, service) => {
    const { read } = prepare({ rows: { x: rowsOf(times(5, 1)) }, pageRows: 1, ...service })
    const error: unknown = await read(options).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ReadBudgetError)
    expect(error).toMatchObject({ budget })
  },
)

test('pages that are too large together end the reading', async () => {
  const { read, deps } = prepare({})
  let page = 0
  deps.ax.experimentRuns = () =>
    Promise.resolve({ items: [], next: String((page += 1)), bytes: 300 * 1024 ** 2 })
  await expect(read()).rejects.toThrow('1024 MiB ended before the last row')
  expect(page).toBe(4)
})

test('exactly as many pages as are allowed are read', async () => {
  const { read } = prepare({ rows: { x: rowsOf(times(2, 1)) }, pageRows: 1 })
  expect((await read({ maxPages: 2 })).table.rows).toBe(2)
})

test('texts of a single page are kept, those of more pages are read again', async () => {
  for (const [pageRows, count] of [
    [10, 1],
    [2, 3],
  ] as const) {
    const { read, requests, options, deps } = prepare({ rows: { x: rowsOf([1, 0, 1, 1]) }, pageRows })
    const rows = await read()
    const refs = [3, 1].map((at) => ({ id: `now-${at}`, position: at }))
    const texts = await readTexts(rows, refs, options, deps)
    expect(texts.map((text) => text?.output)).toEqual(['now answer 3', 'now answer 1'])
    expect(texts[1]?.explanations.get('correctness')).toBe('now says 0')
    expect(requests).toHaveLength(count === 1 ? 1 : 4)
  }
})

test('reading texts again ends with the last row that is wanted, and asks nothing when none is', async () => {
  const { read, requests, options, deps } = prepare({ rows: { x: rowsOf(times(9, 1)) }, pageRows: 1 })
  const rows = await read()
  requests.length = 0
  expect(await readTexts(rows, [], options, deps)).toEqual([])
  expect(requests).toEqual([])
  await readTexts(rows, [{ id: 'now-0', position: 0 }], options, deps)
  expect(requests.length).toBeLessThanOrEqual(2)
})

test('rows without IDs are found by their position', async () => {
  const anonymous = rowsOf([1, 0, 1]).map((row) => ({ ...(row as object), id: null }))
  for (const pageRows of [10, 1]) {
    const { read, options, deps } = prepare({ rows: { x: anonymous }, pageRows })
    const texts = await readTexts(await read(), [{ id: '', position: 1 }], options, deps)
    expect(texts[0]?.output).toBe('now answer 1')
  }
})

test('a row that is gone has no texts', async () => {
  const { read, options, deps } = prepare({
    rows: { x: (request) => (request < 2 ? rowsOf([1, 1]) : rowsOf([1])) },
    pageRows: 1,
  })
  const texts = await readTexts(await read(), [{ id: 'now-1', position: 1 }], options, deps)
  expect(texts).toEqual([undefined])
})

test('texts are cut, and what is no text is JSON', async () => {
  const rows = [{ id: 'a', question: { nested: true }, output: 'x'.repeat(10_000), other: 'no input' }]
  const { read } = prepare({ rows: { x: rows } })
  const [texts] = (await read()).texts ?? []
  expect(texts?.output).toHaveLength(4_000)
  expect(texts?.input).toBe('{"nested":true}')
})

test('without a question the input is every column of the dataset', async () => {
  const { read } = prepare({ rows: { x: [{ id: 'a', topic: 'returns', country: 'NL', model: 'm' }] } })
  const [texts] = (await read({ inputColumns: inputColumnsOf(['topic', 'country']) })).texts ?? []
  expect(texts?.input).toBe('country: NL\ntopic: returns')
})

test('a failure in the middle is an error, and an abort too', async () => {
  const rows = rowsOf(times(3, 1))
  await expect(
    prepare({ rows: { x: rows }, pageRows: 1, failures: { 'rows x 1': status(403) } }).read(),
  ).rejects.toThrow('403')
  const { read, abort, clock } = prepare({ rows: { x: rows }, pageRows: 1, latencyMs: 1_000 })
  clock.at(1_500, abort)
  await expect(read()).rejects.toThrow('503')
  expect(clock.elapsed()).toBe(1_500)
})
