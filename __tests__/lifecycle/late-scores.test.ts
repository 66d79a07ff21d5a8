import { expect, test } from '@jest/globals'
import { startDeadline } from '../../src/clock.ts'
import { readUntilComplete } from '../../src/lifecycle/late-scores.ts'
import type { ScoreTable } from '../../src/scores/table.ts'
import { createFakeClock } from '../support/fake-clock.ts'

/** A table of rows of which some carry the score. */
function table(rows: number, scored: number): ScoreTable {
  const values = Array.from({ length: scored }, () => 1)
  const column = {
    values,
    rowOf: values.map((_value, row) => row),
    labelled: 0,
    labels: new Map<string, number>(),
  }
  return {
    rows,
    errors: 0,
    scores: new Map([['correctness', column]]),
    columns: new Map(),
    numberColumns: new Set(),
    identities: { length: 0, at: () => undefined },
  }
}

interface Scene {
  tables: (at: number) => ScoreTable
  budgetMs?: number
  cancelledAt?: number
}

async function read({ tables, budgetMs = 300_000, cancelledAt }: Scene) {
  const clock = createFakeClock()
  const interruption = new AbortController()
  if (cancelledAt !== undefined)
    clock.at(cancelledAt, () => {
      interruption.abort()
    })
  const reads: number[] = []
  const result = await readUntilComplete({
    read: () => {
      reads.push(clock.elapsed())
      return Promise.resolve(tables(clock.elapsed()))
    },
    expected: { rows: 10, scores: ['correctness'] },
    clock,
    deadline: startDeadline(clock, budgetMs),
    interruption: interruption.signal,
  })
  return { scored: result.scores.get('correctness')?.values.length, reads, elapsed: clock.elapsed() }
}

test('what is complete is read once', async () => {
  expect(await read({ tables: () => table(10, 10) })).toEqual({ scored: 10, reads: [0], elapsed: 0 })
})

test('scores that arrive late are read when they are there, with pauses that grow', async () => {
  const { scored, reads } = await read({ tables: (at) => table(10, at < 4_000 ? 3 : 10) })
  expect(scored).toBe(10)
  expect(reads).toEqual([0, 1_000, 2_500, 4_750])
})

test('scores that never arrive are given up after a minute without anything new', async () => {
  const { scored, reads, elapsed } = await read({ tables: () => table(10, 3) })
  expect(scored).toBe(3)
  expect(elapsed).toBe(60_000)
  const pauses = reads.slice(1).map((at, i) => at - (reads[i] ?? 0))
  expect(Math.max(...pauses)).toBeLessThanOrEqual(15_000)
})

test('as long as something new arrives, the minute begins anew', async () => {
  const { elapsed } = await read({ tables: (at) => table(10, Math.min(5, Math.floor(at / 20_000))) })
  expect(elapsed).toBeGreaterThanOrEqual(160_000)
  expect(elapsed).toBeLessThan(200_000)
})

test('the budget ends it, with what is there', async () => {
  const { scored, elapsed } = await read({ tables: () => table(10, 3), budgetMs: 5_000 })
  expect({ scored, elapsed }).toEqual({ scored: 3, elapsed: 5_000 })
})

test('a cancelled workflow ends it at once', async () => {
  const { elapsed } = await read({ tables: () => table(10, 3), cancelledAt: 3_333 })
  expect(elapsed).toBe(3_333)
})
