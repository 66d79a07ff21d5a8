import { expect, test } from '@jest/globals'
import type { CallOptions } from '../../src/ax/client.ts'
import { startDeadline } from '../../src/clock.ts'
import { createDutyBook } from '../../src/lifecycle/duty.ts'
import { triggerOnce } from '../../src/lifecycle/trigger.ts'
import { createFakeApi, noAnswer, status } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'
import { EXPERIMENT, MINUTE, ours, trigger } from './trigger-scene.ts'

test('cancelled while the POST is under way: its answer may still come and names the run to cancel', async () => {
  const { outcome, duty, clock } = await triggerSlowly({ whilePosting: true })
  expect(outcome).toEqual({ kind: 'triggered', run: ours, adopted: false })
  expect(duty.current()).toMatchObject({ runs: ['ours'], pending: [], tasks: [] })
  expect(clock.elapsed()).toBe(1_900)
})

test('a trigger that was answered does not listen any more, and its grace leaves no timer behind', async () => {
  const { clock, interruption } = await triggerSlowly({ whilePosting: false })
  interruption.abort()
  expect(clock.sleeps).toEqual([1_900])
  const graced = await triggerSlowly({ whilePosting: true })
  expect(graced.grace?.aborted).toBe(true)
})

/** Triggers at a service that answers after 1.9 s; the workflow is cancelled meanwhile, or not. */
async function triggerSlowly({ whilePosting }: { whilePosting: boolean }) {
  const clock = createFakeClock()
  const interruption = new AbortController()
  const duty = createDutyBook(() => undefined)
  let grace: AbortSignal | undefined
  const ax = {
    ...createFakeApi(clock, {}).ax,
    triggerTaskRun: async (_id: string, _body: unknown, call?: CallOptions) => {
      grace = call?.signal
      if (whilePosting) interruption.abort()
      await clock.sleep(1_900)
      return ours
    },
  }
  const pending = { taskId: 'task-1', mark: EXPERIMENT, before: { ids: [], oldest: null } }
  const deadline = startDeadline(clock, MINUTE)
  const onEvent = (): void => undefined
  const outcome = await triggerOnce(
    { pending, body: {} },
    { ax, clock, random: () => 0.5, deadline, interruption: interruption.signal, duty, onEvent },
  )
  return { outcome, duty, clock, interruption, grace }
}

test('what is no failed exchange is not swallowed', async () => {
  await expect(trigger({ trigger: () => new TypeError('a bug') as never })).rejects.toThrow('a bug')
})

test('cancelled while the POST hangs: given up after two seconds, and the mark stays for the post step', async () => {
  const { outcome, clock, duty, pending, posts, kinds } = await trigger({
    trigger: ['hang'],
    cancelledAt: 7_000,
  })
  expect(kinds).toEqual([])
  expect(outcome).toEqual({ kind: 'interrupted', sent: true })
  expect(clock.elapsed()).toBe(9_000)
  expect(duty).toMatchObject({ runs: [], pending: [pending], tasks: [] })
  expect(posts).toHaveLength(1)
})

test('cancelled during the pause between two tries: nothing more is sent, and nothing is owed', async () => {
  const { outcome, clock, duty, posts } = await trigger({
    trigger: [status(429, 20_000)],
    cancelledAt: 5_000,
  })
  expect(outcome).toEqual({ kind: 'interrupted', sent: false })
  expect(clock.elapsed()).toBe(5_000)
  expect(duty).toMatchObject({ runs: [], pending: [], tasks: [] })
  expect(posts).toHaveLength(1)
})

test('cancelled while a lost trigger is looked for: ends at once, and the mark stays', async () => {
  const { outcome, clock, duty } = await trigger({ trigger: [noAnswer()], cancelledAt: 12_345 })
  expect(outcome).toEqual({ kind: 'interrupted', sent: true })
  expect(clock.elapsed()).toBe(12_345)
  expect(duty.pending).toHaveLength(1)
})

test('cancelled while the server hangs on such a look: ends at once', async () => {
  const { outcome, clock } = await trigger({ trigger: [noAnswer()], runs: ['hang'], cancelledAt: 3_000 })
  expect(outcome).toEqual({ kind: 'interrupted', sent: true })
  expect(clock.elapsed()).toBe(3_000)
})

test('cancelled during a pause after a doubt: the doubt stays for the post step', async () => {
  const { outcome, duty } = await trigger({ trigger: [noAnswer(), status(429, 50_000)], cancelledAt: 40_000 })
  expect(outcome).toEqual({ kind: 'interrupted', sent: true })
  expect(duty.pending).toHaveLength(1)
})
