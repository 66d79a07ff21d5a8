import { expect, test } from '@jest/globals'
import { startDeadline } from '../../src/clock.ts'
import { type ExpectedRows, readUntilComplete, type RowsRead } from '../../src/scores/row-reader.ts'
import { readRow } from '../../src/scores/rows.ts'
import { createTableBuilder, type ScoreTable } from '../../src/scores/table.ts'
import { createFakeClock } from '../support/fake-clock.ts'
import { status } from './fixture.ts'
import { scored, tableOf } from './tables.ts'

/** A number of rows of which some have the score. */
function rows(count: number, scored: number, label?: string): RowsRead {
  const builder = createTableBuilder()
  for (let at = 0; at < count; at += 1) {
    const score =
      at < scored
        ? { 'eval.correctness.score': label === undefined ? 1 : null, 'eval.correctness.label': label }
        : {}
    builder.add(readRow({ id: `row-${at}`, example_id: `e${at}`, ...score }))
  }
  return { source: { kind: 'experiment', id: 'x' }, table: builder.snapshot(), texts: undefined }
}

interface Options {
  at: (elapsedMs: number) => RowsRead
  budgetMs?: number
  cancelledAt?: number
  failsFrom?: number
}

async function read({ at, budgetMs = 300_000, cancelledAt, failsFrom = Infinity }: Options) {
  const clock = createFakeClock()
  const controller = new AbortController()
  if (cancelledAt !== undefined)
    clock.at(cancelledAt, () => {
      controller.abort()
    })
  const reads: number[] = []
  const { table } = await readUntilComplete(
    () => {
      reads.push(clock.elapsed())
      return clock.elapsed() >= failsFrom ? Promise.reject(status(503)) : Promise.resolve(at(clock.elapsed()))
    },
    { rows: 10, scores: ['correctness'] },
    startDeadline(clock, budgetMs),
    { clock, signal: controller.signal },
  )
  return { scored: table.scores.get('correctness')?.values.length, reads, elapsed: clock.elapsed() }
}

test('what is complete is read once', async () => {
  expect(await read({ at: () => rows(10, 10) })).toEqual({ scored: 10, reads: [0], elapsed: 0 })
})

test('a judgement that could not be parsed is one: nothing more is waited for', async () => {
  expect(await read({ at: () => rows(10, 10, 'NOT_PARSABLE') })).toEqual({
    scored: 0,
    reads: [0],
    elapsed: 0,
  })
})

test('scores that arrive late are read when they are there, with pauses that grow', async () => {
  const { scored, reads } = await read({ at: (ms) => rows(10, ms < 4_000 ? 3 : 10) })
  expect(scored).toBe(10)
  expect(reads).toEqual([0, 1_000, 2_500, 4_750])
})

test('scores that never arrive are given up after a minute without anything new', async () => {
  const { scored, reads, elapsed } = await read({ at: () => rows(10, 3) })
  expect(scored).toBe(3)
  expect(elapsed).toBe(60_000)
  const pauses = reads.slice(1).map((at, i) => at - (reads[i] ?? 0))
  expect(Math.max(...pauses)).toBeLessThanOrEqual(15_000)
})

test('as long as something new arrives, the minute begins anew', async () => {
  const { elapsed } = await read({ at: (ms) => rows(10, Math.min(5, Math.floor(ms / 20_000))) })
  expect(elapsed).toBeGreaterThanOrEqual(160_000)
  expect(elapsed).toBeLessThan(200_000)
})

test('the budget ends it, with what is there', async () => {
  const { scored, elapsed } = await read({ at: () => rows(10, 3), budgetMs: 5_000 })
  expect({ scored, elapsed }).toEqual({ scored: 3, elapsed: 5_000 })
})

test('a cancelled workflow ends it at once', async () => {
  const { elapsed } = await read({ at: () => rows(10, 3), cancelledAt: 3_333 })
  expect(elapsed).toBe(3_333)
})

test('what was read once stays when it cannot be read again', async () => {
  const { scored, reads } = await read({ at: () => rows(10, 3), failsFrom: 1_000 })
  expect({ scored, reads }).toEqual({ scored: 3, reads: [0, 1_000] })
})

test('what cannot be read even once is an error', async () => {
  await expect(read({ at: () => rows(10, 3), failsFrom: 0 })).rejects.toThrow('HTTP 503')
})

type Scores = Parameters<typeof scored>[0]

/** When each reading took place, of rows that are these tables one after the other, 50 s each, and then stay the last. */
async function readingsOf(tables: readonly ScoreTable[], expected: ExpectedRows): Promise<number[]> {
  const clock = createFakeClock()
  const reads: number[] = []
  const at = (): ScoreTable =>
    tables[Math.min(tables.length - 1, Math.floor(clock.elapsed() / 50_000))] ?? scored([])
  await readUntilComplete(
    () => {
      reads.push(clock.elapsed())
      return Promise.resolve({ source: { kind: 'experiment', id: 'x' }, table: at(), texts: undefined })
    },
    expected,
    startDeadline(clock, 600_000),
    { clock, signal: new AbortController().signal },
  )
  return reads
}

test.each<[string, ScoreTable, ExpectedRows, boolean]>([
  ['no rows', scored([]), { rows: 2, scores: ['correctness'] }, false],
  ['no rows, and nobody knows of any', scored([]), { rows: undefined, scores: [] }, false],
  ['one of two rows', scored([1]), { rows: 2, scores: ['correctness'] }, false],
  ['a row without its score', scored([1, null]), { rows: 2, scores: ['correctness'] }, false],
  ['all scores', scored([1, 0.5]), { rows: 2, scores: ['correctness'] }, true],
  ['a row in error, which needs no score', scored([1, 'error']), { rows: 2, scores: ['correctness'] }, true],
  ['as many rows as there are', scored([1]), { rows: undefined, scores: ['correctness'] }, true],
  ['another score', scored([1]), { rows: undefined, scores: ['other'] }, false],
  [
    'a label without a score',
    tableOf([{ id: '1', 'eval.a.label': 'good' }]),
    { rows: 1, scores: ['a'] },
    true,
  ],
])('complete or not: %s', async (_what, table, expected, isComplete) => {
  expect((await readingsOf([table], expected)).length === 1).toBe(isComplete)
})

test('every arrival is progress: a row, a score, and a row in error', async () => {
  const arrivals: Scores[] = [[], [1], [1, null], [1, 0.5], [1, 0.5, 'error']]
  const reads = await readingsOf(
    arrivals.map((scores) => scored(scores)),
    { rows: 9, scores: ['correctness'] },
  )
  expect(reads.at(-1)).toBeGreaterThanOrEqual(4 * 50_000 + 60_000)
})
