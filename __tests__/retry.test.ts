import { expect, test } from '@jest/globals'
import { startDeadline } from '../src/clock.ts'
import { backoffMs, poll, retry, type PollAttempt } from '../src/retry.ts'
import { createFakeClock } from './support/fake-clock.ts'

class Transient extends Error {}

interface Fixture {
  results: (number | Error)[]
  budgetMs?: number
  retryAfterMs?: number
  cancelledAt?: number
}

async function attempts({ results, budgetMs = 60_000, retryAfterMs, cancelledAt }: Fixture) {
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
  const result = await retry(attempt, {
    clock,
    random: () => 0.5,
    deadline: startDeadline(clock, budgetMs),
    shouldRetry: (error) => (error instanceof Transient ? { retryAfterMs } : undefined),
    onRetry: (_error, delayMs) => told.push(delayMs),
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

test('what the server asked for comes on top, so that nobody returns too early and all at once', () => {
  expect(backoffMs(1, 0, 42_000)).toBe(42_125)
  expect(backoffMs(1, 1, 42_000)).toBe(42_250)
})

test('repeats until it succeeds, and reports each pause', async () => {
  const { result, tries, told } = await attempts({ results: [new Transient(), new Transient(), 7] })
  expect(result).toBe(7)
  expect(tries).toEqual([0, 187.5, 187.5 + 375])
  expect(told).toEqual([187.5, 375])
})

test('what is no transient failure is thrown at once', async () => {
  const fatal = new Error('fatal')
  const { result, tries } = await attempts({ results: [fatal] })
  expect(result).toBe(fatal)
  expect(tries).toHaveLength(1)
})

test('no sleep goes beyond the deadline, and the last failure is thrown', async () => {
  const failure = new Transient()
  const { result, clock } = await attempts({ results: [failure], budgetMs: 10_000 })
  expect(result).toBe(failure)
  expect(clock.elapsed()).toBeLessThan(10_000)
  const late = await attempts({ results: [failure], budgetMs: 10_000, retryAfterMs: 10_000 })
  expect(late.tries).toEqual([0])
})

test('a sleep that ends with the deadline is not begun', async () => {
  const { tries } = await attempts({ results: [new Transient()], budgetMs: 187.5 })
  expect(tries).toEqual([0])
})

test('without anybody who could abort it works the same', async () => {
  const clock = createFakeClock()
  let tries = 0
  const attempt = (): Promise<number> =>
    (tries += 1) < 3 ? Promise.reject(new Transient()) : Promise.resolve(tries)
  const shouldRetry = () => ({ retryAfterMs: undefined })
  const deadline = startDeadline(clock, 60_000)
  expect(await retry(attempt, { clock, random: () => 0.5, deadline, shouldRetry })).toBe(3)
})

test.each([
  ['before the first attempt ends', 0, 1],
  ['in a pause', 100, 1],
  ['in a later pause', 400, 2],
])('an abort %s throws the last failure without another attempt', async (_name, cancelledAt, count) => {
  const failure = new Transient()
  const { result, tries, clock } = await attempts({ results: [failure], cancelledAt })
  expect(result).toBe(failure)
  expect(tries).toHaveLength(count)
  expect(clock.elapsed()).toBe(cancelledAt)
})

/** Polls every 400 ms until the script is done, and says when and how each attempt was made. */
async function pollFor(
  script: (attempts: number) => PollAttempt<string>,
  budgetMs: number,
  cancelledAt?: number,
) {
  const clock = createFakeClock()
  const controller = new AbortController()
  if (cancelledAt !== undefined)
    clock.at(cancelledAt, () => {
      controller.abort()
    })
  const made: [number, boolean][] = []
  const value = await poll(
    (attempts, last) => {
      made.push([clock.elapsed(), last])
      return Promise.resolve(script(attempts))
    },
    { clock, deadline: startDeadline(clock, budgetMs), signal: controller.signal },
  )
  return { value, made, clock }
}

const waiting = (): PollAttempt<string> => ({ done: false, pauseMs: 400 })

test('polls until it is done', async () => {
  const { value, made } = await pollFor(
    (attempts) => (attempts < 3 ? waiting() : { done: true, value: 'found' }),
    60_000,
  )
  expect(value).toBe('found')
  expect(made).toEqual([
    [0, false],
    [400, false],
    [800, false],
  ])
})

test('the last attempt is at the deadline and knows it', async () => {
  const { value, made } = await pollFor(waiting, 1_000)
  expect(value).toBeUndefined()
  expect(made).toEqual([
    [0, false],
    [400, false],
    [800, false],
    [1_000, true],
  ])
})

test('what the last attempt finds counts', async () => {
  const { value } = await pollFor(
    (attempts) => (attempts < 4 ? waiting() : { done: true, value: 'late' }),
    1_000,
  )
  expect(value).toBe('late')
})

test('no budget is one attempt', async () => {
  expect((await pollFor(waiting, 0)).made).toEqual([[0, true]])
})

test('an abort ends the pause, and the attempt that follows is the last', async () => {
  const { value, made, clock } = await pollFor(waiting, 60_000, 500)
  expect(value).toBeUndefined()
  expect(made).toEqual([
    [0, false],
    [400, false],
    [500, true],
  ])
  expect(clock.elapsed()).toBe(500)
})

test('an attempt that fails ends the polling', async () => {
  const clock = createFakeClock()
  const failing = (): Promise<PollAttempt<string>> => Promise.reject(new Error('broken'))
  const polling = poll(failing, { clock, deadline: startDeadline(clock, 1_000) })
  await expect(polling).rejects.toThrow('broken')
})
