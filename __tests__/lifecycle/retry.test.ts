import { expect, test } from '@jest/globals'
import { startDeadline } from '../../src/clock.ts'
import { backoffMs, withRetries } from '../../src/retry.ts'
import { createFakeClock } from '../support/fake-clock.ts'

class Passing extends Error {}

interface Scene {
  results: (number | Error)[]
  budgetMs?: number
  retryAfterMs?: number
  cancelledAt?: number
}

async function retry({ results, budgetMs = 60_000, retryAfterMs, cancelledAt }: Scene) {
  const clock = createFakeClock()
  const controller = new AbortController()
  if (cancelledAt === 0) controller.abort()
  else if (cancelledAt !== undefined)
    clock.at(cancelledAt, () => {
      controller.abort()
    })
  const tries: number[] = []
  const told: number[] = []
  const attempt = (): Promise<number> => {
    const result = results[Math.min(tries.length, results.length - 1)] ?? 0
    tries.push(clock.elapsed())
    return result instanceof Error ? Promise.reject(result) : Promise.resolve(result)
  }
  const result = await withRetries(attempt, {
    clock,
    random: () => 0.5,
    deadline: startDeadline(clock, budgetMs),
    again: (error) => (error instanceof Passing ? { failure: error, retryAfterMs } : undefined),
    onRetry: (_failure, delayMs) => told.push(delayMs),
    signal: controller.signal,
  }).catch((error: unknown) => error)
  return { result, tries, told, clock }
}

test('the pause doubles from a quarter of a second to fifteen seconds, between half and the whole of it', () => {
  expect([1, 2, 3, 4].map((failures) => backoffMs(failures, 0))).toEqual([125, 250, 500, 1_000])
  expect([1, 2, 3, 4].map((failures) => backoffMs(failures, 1))).toEqual([250, 500, 1_000, 2_000])
  expect(backoffMs(8, 1)).toBe(15_000)
  expect(backoffMs(5_000, 1)).toBe(15_000)
})

test('a wish of the server comes on top, so that nobody returns too early and all at once', () => {
  expect(backoffMs(1, 0, 42_000)).toBe(42_125)
  expect(backoffMs(1, 1, 42_000)).toBe(42_250)
})

test('repeats until it succeeds, and tells each pause', async () => {
  const { result, tries, told } = await retry({ results: [new Passing(), new Passing(), 7] })
  expect(result).toBe(7)
  expect(tries).toEqual([0, 187.5, 187.5 + 375])
  expect(told).toEqual([187.5, 375])
})

test('what is no passing failure is thrown at once', async () => {
  const fatal = new Error('fatal')
  const { result, tries } = await retry({ results: [fatal] })
  expect(result).toBe(fatal)
  expect(tries).toHaveLength(1)
})

test('no sleep goes beyond the deadline, and the last failure is thrown', async () => {
  const failure = new Passing()
  const { result, clock } = await retry({ results: [failure], budgetMs: 10_000 })
  expect(result).toBe(failure)
  expect(clock.elapsed()).toBeLessThan(10_000)
  const wish = await retry({ results: [failure], budgetMs: 10_000, retryAfterMs: 10_000 })
  expect(wish.tries).toEqual([0])
})

test('a sleep that ends with the deadline is not begun', async () => {
  const { tries } = await retry({ results: [new Passing()], budgetMs: 187.5 })
  expect(tries).toEqual([0])
})

test('without anybody who could abort it works the same', async () => {
  const clock = createFakeClock()
  let tries = 0
  const attempt = (): Promise<number> =>
    (tries += 1) < 3 ? Promise.reject(new Passing()) : Promise.resolve(tries)
  const again = () => ({ failure: undefined, retryAfterMs: undefined })
  const deadline = startDeadline(clock, 60_000)
  expect(await withRetries(attempt, { clock, random: () => 0.5, deadline, again })).toBe(3)
})

test.each([
  ['before the first try ends', 0, 1],
  ['in a pause', 100, 1],
  ['in a later pause', 400, 2],
])('an abort %s throws the last failure without another try', async (_name, cancelledAt, count) => {
  const failure = new Passing()
  const { result, tries, clock } = await retry({ results: [failure], cancelledAt })
  expect(result).toBe(failure)
  expect(tries).toHaveLength(count)
  expect(clock.elapsed()).toBe(cancelledAt)
})
