import { expect, test } from '@jest/globals'
import { startDeadline } from '../../src/clock.ts'
import type { Task } from '../../src/ax/schemas.ts'
import { createOnce } from '../../src/lifecycle/create.ts'
import { aTask, conflict, noAnswer, status, unreachable } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

type Step = Task | undefined | Error

interface Limits {
  timeoutMs?: number
  /** Virtual milliseconds at which the workflow is cancelled. */
  cancelledAt?: number
}

/** Plays the POSTs and the looks in order; the last step of each stays. */
async function create(posts: Step[], finds: Step[] = [undefined], limits: Limits = {}) {
  const clock = createFakeClock()
  const interruption = new AbortController()
  if (limits.cancelledAt !== undefined)
    clock.at(limits.cancelledAt, () => {
      interruption.abort()
    })
  const made = { posts: 0, finds: 0 }
  const play = (steps: Step[], at: number): Promise<Task | undefined> => {
    const step = steps[Math.min(at, steps.length - 1)]
    return step instanceof Error ? Promise.reject(step) : Promise.resolve(step)
  }
  const outcome = await createOnce({
    post: () => play(posts, made.posts++) as Promise<Task>,
    find: () => play(finds, made.finds++),
    clock,
    random: () => 0.5,
    deadline: startDeadline(clock, limits.timeoutMs ?? 60_000),
    interruption: interruption.signal,
  })
  return { outcome, ...made, elapsed: clock.elapsed() }
}

const OURS = aTask('answers', 'ours')
/** Looks that find nothing before the POST is sent again. */
const looksIn30Seconds = 11

test('a created task is created', async () => {
  expect(await create([OURS])).toMatchObject({ outcome: { kind: 'created', task: OURS }, posts: 1, finds: 0 })
})

test('what was not delivered is sent again', async () => {
  expect(await create([unreachable(), status(429, 1_000), OURS])).toMatchObject({
    outcome: { kind: 'created' },
    posts: 3,
  })
})

test('what was never delivered ends with the deadline', async () => {
  expect((await create([unreachable()])).outcome).toMatchObject({
    kind: 'refused',
    error: { delivery: 'undelivered' },
  })
})

test('a lost answer is looked for, and what is found is ours', async () => {
  expect(await create([noAnswer()], [undefined, noAnswer(), OURS])).toMatchObject({
    outcome: { kind: 'created', task: OURS },
    posts: 1,
    finds: 3,
  })
})

test('a lost answer of which there is nothing to see is sent again, and a taken name then is ours', async () => {
  // One look more than fit into thirty seconds.
  const finds = [...Array.from({ length: looksIn30Seconds }, () => undefined), OURS]
  const { outcome, posts } = await create([noAnswer(), conflict()], finds)
  expect(outcome).toMatchObject({ kind: 'created' })
  expect(posts).toBe(2)
})

test.each([409, 422, 400])('a name that somebody else took meanwhile: HTTP %d', async (code) => {
  expect((await create([status(code)], [OURS])).outcome).toEqual({ kind: 'taken', task: OURS })
})

test.each([400, 401, 403, 404, 409, 422])('HTTP %d without such a task is a refusal', async (code) => {
  const { outcome, posts } = await create([status(code)])
  expect(outcome).toMatchObject({ kind: 'refused', error: { status: code } })
  expect(posts).toBe(1)
})

test('a refusal after a lost answer proves nothing', async () => {
  expect((await create([noAnswer(), status(403)])).outcome).toMatchObject({
    kind: 'uncertain',
    error: { name: 'NoAnswerError' },
  })
})

test('a task that is not visible after thirty seconds is sent again, and not before', async () => {
  const { posts, finds, elapsed } = await create([noAnswer(), OURS])
  expect({ posts, finds, elapsed }).toEqual({ posts: 2, finds: looksIn30Seconds, elapsed: 30_000 })
})

test('a server that cannot be asked has not said that there is nothing: not sent again', async () => {
  const { outcome, posts } = await create([noAnswer()], [undefined, undefined, noAnswer()])
  expect(outcome).toMatchObject({ kind: 'uncertain', error: { delivery: 'ambiguous' } })
  expect(posts).toBe(1)
})

test('a short timeout still looks for five seconds, and then sends nothing', async () => {
  const { outcome, posts, elapsed } = await create([noAnswer()], [undefined], { timeoutMs: 1_000 })
  expect(outcome.kind).toBe('uncertain')
  expect({ posts, elapsed }).toEqual({ posts: 1, elapsed: 5_000 })
})

test('cancelled in the pause between two tries: nothing more is sent', async () => {
  const { outcome, posts, elapsed } = await create([status(429, 20_000)], [undefined], { cancelledAt: 3_000 })
  expect(outcome).toMatchObject({ kind: 'refused', error: { status: 429 } })
  expect({ posts, elapsed }).toEqual({ posts: 1, elapsed: 3_000 })
})

test('cancelled while a lost answer is looked for: ends at once, uncertain', async () => {
  const { outcome, posts, elapsed } = await create([noAnswer()], [undefined], { cancelledAt: 3_000 })
  expect(outcome.kind).toBe('uncertain')
  expect({ posts, elapsed }).toEqual({ posts: 1, elapsed: 3_000 })
})

test('a middling timeout is shared between the search and a second send', async () => {
  const { posts, elapsed } = await create([noAnswer(), OURS], [undefined], { timeoutMs: 24_000 })
  expect({ posts, elapsed }).toEqual({ posts: 2, elapsed: 12_000 })
})

test('a refusal that cannot mean a taken name is one, whatever task is there', async () => {
  const { outcome, finds } = await create([status(403)], [OURS])
  expect(outcome).toMatchObject({ kind: 'refused', error: { status: 403 } })
  expect(finds).toBe(0)
})

test('a name that cannot be looked at after a refusal is a refusal', async () => {
  expect((await create([status(409)], [noAnswer()])).outcome.kind).toBe('refused')
})

test('what is no failed exchange is not swallowed', async () => {
  await expect(create([new TypeError('a bug')])).rejects.toThrow('a bug')
  await expect(create([noAnswer()], [new TypeError('a bug')])).rejects.toThrow('a bug')
})
