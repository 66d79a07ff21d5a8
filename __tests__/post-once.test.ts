import { expect, test } from '@jest/globals'
import type { AxError } from '../src/ax/errors.ts'
import { startDeadline } from '../src/clock.ts'
import { postOnce, type FindResult } from '../src/post-once.ts'
import { conflict, noResponse, status, unreachable } from './support/fake-api.ts'
import { createFakeClock } from './support/fake-clock.ts'

type Step = string | AxError

interface Fixture {
  posts: Step[]
  finds?: FindResult<string>[]
  hasUniqueName?: boolean
  timeoutMs?: number
  cancelledAt?: number
}

/** Plays the POSTs and the searches in order; the last step of each stays. A search uses its whole budget. */
async function create({
  posts,
  finds = [{ kind: 'not-found' }],
  timeoutMs = 60_000,
  cancelledAt,
  ...given
}: Fixture) {
  const clock = createFakeClock()
  const controller = new AbortController()
  if (cancelledAt !== undefined)
    clock.at(cancelledAt, () => {
      controller.abort()
    })
  const sent: number[] = []
  const budgets: number[] = []
  const events: string[] = []
  const outcome = await postOnce<string>(
    {
      post: () => {
        const step = posts[Math.min(sent.length, posts.length - 1)] ?? 'nothing'
        sent.push(clock.elapsed())
        return typeof step === 'string' ? Promise.resolve(step) : Promise.reject(step)
      },
      reconcile: async (budgetMs) => {
        budgets.push(budgetMs)
        await clock.sleep(budgetMs, controller.signal)
        return finds[Math.min(budgets.length, finds.length) - 1] ?? { kind: 'not-found' }
      },
      hasUniqueName: given.hasUniqueName ?? true,
      deadline: startDeadline(clock, timeoutMs),
      onRetry: () => events.push('retry'),
      onAmbiguous: () => events.push('ambiguous'),
    },
    { clock, random: () => 0.5, signal: controller.signal },
  )
  return { outcome, sent, budgets, events }
}

test('a response is the object', async () => {
  const { outcome, events } = await create({ posts: ['made'] })
  expect(outcome).toEqual({ kind: 'created', value: 'made', reconciled: false })
  expect(events).toEqual([])
})

test('what was not delivered is sent again', async () => {
  const { outcome, sent, events } = await create({ posts: [unreachable(), status(429, 1_000), 'made'] })
  expect(outcome).toMatchObject({ kind: 'created', reconciled: false })
  expect(sent).toEqual([0, 187.5, 187.5 + 1_375])
  expect(events).toEqual(['retry', 'retry'])
})

test('a rejection is final, and so is what cannot be delivered in time', async () => {
  expect(await create({ posts: [conflict()] })).toMatchObject({
    outcome: { kind: 'rejected', error: { delivery: 'rejected' } },
    sent: [0],
  })
  const { outcome } = await create({ posts: [unreachable()] })
  expect(outcome).toMatchObject({ kind: 'rejected', error: { delivery: 'not-delivered' } })
})

test('what may have arrived is searched for, and found', async () => {
  const { outcome, sent, budgets } = await create({
    posts: [noResponse()],
    finds: [{ kind: 'found', value: 'theirs' }],
  })
  expect(outcome).toEqual({ kind: 'created', value: 'theirs', reconciled: true })
  expect(sent).toHaveLength(1)
  expect(budgets).toEqual([30_000])
})

test('what is not found is sent again only where the service defends the name', async () => {
  expect((await create({ posts: [noResponse(), 'made'] })).sent).toEqual([0, 30_000])
  const { outcome, sent } = await create({ posts: [noResponse(), 'made'], hasUniqueName: false })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: [] })
  expect(sent).toEqual([0])
})

test('candidates are passed on, and nothing is sent again', async () => {
  const { outcome, sent } = await create({
    posts: [noResponse()],
    finds: [{ kind: 'ambiguous', candidates: ['one', 'two'] }],
  })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: ['one', 'two'] })
  expect(sent).toHaveLength(1)
})

test('a rejection after a POST that may have arrived is searched for once more, and not sent a third time', async () => {
  const found = await create({
    posts: [noResponse(), conflict()],
    finds: [{ kind: 'not-found' }, { kind: 'found', value: 'ours' }],
    timeoutMs: 120_000,
  })
  expect(found.outcome).toEqual({ kind: 'created', value: 'ours', reconciled: true })
  const lost = await create({ posts: [noResponse(), conflict()], timeoutMs: 120_000 })
  expect(lost.outcome).toMatchObject({ kind: 'unknown', error: { delivery: 'rejected' } })
  expect(lost.sent).toHaveLength(2)
})

test('after the deadline nothing is sent again', async () => {
  const { outcome, sent } = await create({ posts: [noResponse()], timeoutMs: 4_000 })
  expect(outcome.kind).toBe('unknown')
  expect(sent).toEqual([0])
})

test('a cancelled workflow sends nothing again: known to be nothing, or unknown', async () => {
  const pause = await create({ posts: [status(429, 10_000), 'made'], cancelledAt: 3_000 })
  expect(pause.outcome).toEqual({ kind: 'aborted' })
  const search = await create({ posts: [noResponse(), 'made'], cancelledAt: 3_000 })
  expect(search.outcome).toMatchObject({ kind: 'unknown', error: { delivery: 'unknown' } })
  expect([...pause.sent, ...search.sent]).toEqual([0, 0])
})

test('what is no failed request is not swallowed', async () => {
  await expect(create({ posts: [new TypeError('a bug') as never] })).rejects.toThrow('a bug')
})
