import { expect, test } from '@jest/globals'
import { startDeadline } from '../../src/clock.ts'
import type { Task } from '../../src/ax/schemas.ts'
import { createOnce } from '../../src/lifecycle/create.ts'
import { aTask, conflict, noAnswer, status, unreachable } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

type Step = Task | undefined | Error

/** Plays the POSTs and the looks in order; the last step of each stays. */
async function create(posts: Step[], finds: Step[] = [undefined]) {
  const clock = createFakeClock()
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
    deadline: startDeadline(clock, 60_000),
    interruption: new AbortController().signal,
  })
  return { outcome, ...made }
}

const OURS = aTask('answers', 'ours')

test('a created task is created', async () => {
  expect(await create([OURS])).toEqual({ outcome: { kind: 'created', task: OURS }, posts: 1, finds: 0 })
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
  expect(await create([noAnswer()], [undefined, noAnswer(), OURS])).toEqual({
    outcome: { kind: 'created', task: OURS },
    posts: 1,
    finds: 3,
  })
})

test('a lost answer of which there is nothing to see is sent again, and a taken name then is ours', async () => {
  const finds = [...Array.from({ length: 8 }, () => undefined), OURS]
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
