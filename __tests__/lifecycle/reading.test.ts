import { expect, test } from '@jest/globals'
import type { Page } from '../../src/ax/schemas.ts'
import { firstItems } from '../../src/lifecycle/first-items.ts'
import { newRuns, rememberRuns } from '../../src/lifecycle/new-runs.ts'
import { aRun, createFakeApi } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

/** A list of pages, each with its cursor. */
function pages(...contents: number[][]) {
  const asked: (string | undefined)[] = []
  const page = ({ cursor }: { cursor: string | undefined }): Promise<Page<number>> => {
    asked.push(cursor)
    const at = Number(cursor ?? 0)
    const next = at + 1 < contents.length ? String(at + 1) : undefined
    return Promise.resolve({ items: contents[at] ?? [], next })
  }
  return { page, asked }
}

test('reads page by page until there is no next one', async () => {
  const { page, asked } = pages([1, 2], [], [3])
  expect(await firstItems(page, 10)).toEqual({ items: [1, 2, 3], complete: true })
  expect(asked).toEqual([undefined, '1', '2'])
})

test('reads no page more than it takes, and says that there is more', async () => {
  const { page, asked } = pages([1, 2], [3, 4], [5])
  expect(await firstItems(page, 3)).toEqual({ items: [1, 2, 3], complete: false })
  expect(asked).toHaveLength(2)
})

test('a last page that holds too many is no complete list', async () => {
  expect(await firstItems(pages([1, 2, 3]).page, 2)).toEqual({ items: [1, 2], complete: false })
  expect(await firstItems(pages([1, 2]).page, 2)).toEqual({ items: [1, 2], complete: true })
})

test('a full list that goes on is not complete', async () => {
  expect(await firstItems(pages([1, 2], [3]).page, 2)).toEqual({ items: [1, 2], complete: false })
})

test('endless pages end after ten', async () => {
  let asked = 0
  const page = (): Promise<Page<number>> => Promise.resolve({ items: [], next: String((asked += 1)) })
  expect(await firstItems(page, 10)).toEqual({ items: [], complete: false })
  expect(asked).toBe(10)
})

/** Runs of one task, newest first, one a minute. */
const history = Array.from({ length: 250 }, (_, i) =>
  aRun({
    id: `run-${i}`,
    created_at: new Date(Date.parse('2026-06-01T12:00:00Z') - i * 60_000).toISOString(),
  }),
)

test('the newest hundred runs are read, and remembered since when', async () => {
  const { ax } = createFakeApi(createFakeClock(), { runs: [history] })
  const { before } = await rememberRuns(ax, 'task-1')
  expect(before.ids).toHaveLength(100)
  expect(before.ids.at(-1)).toBe('run-99')
  expect(before.oldest).toBe(history[99]?.created_at)
})

test('a short history is remembered whole, and an empty one too', async () => {
  const short = createFakeApi(createFakeClock(), { runs: [history.slice(0, 3)] })
  expect(await rememberRuns(short.ax, 'task-1')).toEqual({
    before: { ids: ['run-0', 'run-1', 'run-2'], oldest: null },
    runs: history.slice(0, 3),
  })
  const empty = createFakeApi(createFakeClock(), { runs: [[]] })
  expect(await rememberRuns(empty.ax, 'task-1')).toEqual({ before: { ids: [], oldest: null }, runs: [] })
})

test('an endless empty list remembers nothing', async () => {
  const { ax } = createFakeApi(createFakeClock(), { runs: [{ items: [], next: 'more' }] })
  expect((await rememberRuns(ax, 'task-1')).before).toEqual({ ids: [], oldest: null })
})

test('a run beyond the remembered hundred is old, not new', async () => {
  const fresh = aRun({ id: 'fresh', created_at: '2026-06-01T12:00:01Z' })
  const { ax } = createFakeApi(createFakeClock(), { runs: [history, [fresh, ...history]] })
  const { before } = await rememberRuns(ax, 'task-1')
  expect((await newRuns(ax, { taskId: 'task-1', before })).map(({ id }) => id)).toEqual(['fresh'])
})

test('a run as old as the oldest remembered one is old; an instant that cannot be read makes a candidate', async () => {
  const before = { ids: ['known'], oldest: '2026-06-01T11:00:00Z' }
  const runs = [
    aRun({ id: 'known' }),
    aRun({ id: 'newer', created_at: '2026-06-01T11:00:00.001Z' }),
    aRun({ id: 'same', created_at: '2026-06-01T13:00:00+02:00' }),
    aRun({ id: 'odd', created_at: 'yesterday' }),
  ]
  const { ax } = createFakeApi(createFakeClock(), { runs: [runs] })
  expect((await newRuns(ax, { taskId: 'task-1', before })).map(({ id }) => id)).toEqual(['newer', 'odd'])
})

test('bounds and cursors are passed on', async () => {
  const clock = createFakeClock()
  const api = createFakeApi(clock, {
    runs: (call) => ({ items: [aRun({ id: `${call}` })], next: `c${call}` }),
  })
  await newRuns(api.ax, { taskId: 'task-9', before: { ids: [], oldest: null } }, { timeoutMs: 77 })
  expect(api.calls).toHaveLength(10)
  expect(api.calls[1]).toMatchObject({ what: { id: 'task-9', cursor: 'c0' }, timeoutMs: 77 })
})
