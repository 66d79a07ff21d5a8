import { expect, test } from '@jest/globals'
import type { CallOptions } from '../../src/ax/client.ts'
import { startDeadline } from '../../src/clock.ts'
import { triggerRun } from '../../src/runs/trigger.ts'
import { createFakeDeps, noResponse, status } from '../support/fake-api.ts'
import { BY_NAME, MINUTE, ours, trigger } from './trigger-fixture.ts'

test('cancelled while the POST is sent: its response may still come and names the run to cancel', async () => {
  const { triggered, tracked, clock } = await triggerSlowly({ whilePosting: true })
  expect(triggered).toMatchObject({ kind: 'triggered', run: ours, adopted: false })
  expect(tracked()).toMatchObject({ runs: ['ours'], pending: [], tasks: [] })
  expect(clock.elapsed()).toBe(1_900)
})

test('a trigger that got its response does not listen any more, and its grace leaves no timer behind', async () => {
  const { clock, abort } = await triggerSlowly({ whilePosting: false })
  abort()
  expect(clock.sleeps).toEqual([1_900])
  const graced = await triggerSlowly({ whilePosting: true })
  expect(graced.grace()?.aborted).toBe(true)
})

/** Triggers at a service that responds after 1.9 s; the workflow is cancelled meanwhile, or not. */
async function triggerSlowly({ whilePosting }: { whilePosting: boolean }) {
  const fake = createFakeDeps({ runs: [[]] })
  let grace: AbortSignal | undefined
  fake.deps.ax.triggerTaskRun = async (_id: string, _body: unknown, call?: CallOptions) => {
    grace = call?.signal
    if (whilePosting) fake.abort()
    await fake.clock.sleep(1_900)
    return ours
  }
  const triggered = await triggerRun(
    {
      task: { id: 'task-1', last_run_at: null },
      request: { body: {}, correlation: BY_NAME, window: undefined, chainedTaskIds: [] },
      role: 'primary',
      deadline: startDeadline(fake.clock, MINUTE),
    },
    fake.deps,
  )
  return { ...fake, triggered, grace: () => grace }
}

test('what is no failed request is not swallowed', async () => {
  await expect(trigger({ trigger: () => new TypeError('a bug') as never })).rejects.toThrow('a bug')
})

test('cancelled while the POST hangs: given up after two seconds, and tracked for the post step', async () => {
  const { triggered, outcome, clock, tracked, pending, posts, kinds } = await trigger({
    trigger: ['hang'],
    cancelledAt: 7_000,
  })
  expect(kinds()).toEqual([])
  expect(triggered.kind).toBe('not-triggered')
  expect(outcome).toMatchObject({ kind: 'unknown', run: undefined, candidates: [] })
  expect(clock.elapsed()).toBe(9_000)
  expect(tracked()).toMatchObject({ runs: [], pending: [pending], tasks: [] })
  expect(posts).toHaveLength(1)
})

test('cancelled during the pause between two attempts: nothing more is sent, and nothing is tracked', async () => {
  const { outcome, clock, tracked, posts } = await trigger({
    trigger: [status(429, 20_000)],
    cancelledAt: 5_000,
  })
  expect(outcome).toEqual({ kind: 'not-started', reason: 'aborted' })
  expect(clock.elapsed()).toBe(5_000)
  expect(tracked()).toMatchObject({ runs: [], pending: [], tasks: [] })
  expect(posts).toHaveLength(1)
})

test('cancelled while the run of a trigger without a response is looked for: ends at once, and stays tracked', async () => {
  const { outcome, clock, tracked } = await trigger({ trigger: [noResponse()], cancelledAt: 12_345 })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: [] })
  expect(clock.elapsed()).toBe(12_345)
  expect(tracked().pending).toHaveLength(1)
})

test('cancelled while the server hangs on such a look: ends at once', async () => {
  const { outcome, clock } = await trigger({ trigger: [noResponse()], runs: ['hang'], cancelledAt: 3_000 })
  expect(outcome.kind).toBe('unknown')
  expect(clock.elapsed()).toBe(3_000)
})

test('cancelled during a pause after an ambiguous trigger: the post step looks for its run', async () => {
  const lost = noResponse()
  const { outcome, tracked } = await trigger({ trigger: [lost, status(429, 50_000)], cancelledAt: 40_000 })
  expect(outcome).toEqual({ kind: 'unknown', error: lost, run: undefined, candidates: [] })
  expect(tracked().pending).toHaveLength(1)
})

test('cancelled while the server is asked what was there before: nothing is sent', async () => {
  const { outcome, clock, api, states } = await trigger({
    experiments: ['hang'],
    options: { adopt: true },
    correlation: { ...BY_NAME, name: 'k@main.1234567.42-2-01234567-0000' },
    cancelledAt: 3_000,
  })
  expect(outcome).toEqual({ kind: 'not-started', reason: 'aborted' })
  expect(clock.elapsed()).toBe(3_000)
  expect(api.times('trigger')).toEqual([])
  expect(states).toHaveLength(1)
})

test('cancelled as the last of these requests gets its response: nothing is sent, and nothing is tracked', async () => {
  const fake = createFakeDeps({
    runs: () => {
      fake.abort()
      return []
    },
  })
  const triggered = await triggerRun(
    {
      task: { id: 'task-1', last_run_at: null },
      request: { body: {}, correlation: BY_NAME, window: undefined, chainedTaskIds: [] },
      role: 'primary',
      deadline: startDeadline(fake.clock, MINUTE),
    },
    fake.deps,
  )
  expect(triggered).toEqual({
    kind: 'not-triggered',
    outcome: { kind: 'not-started', reason: 'aborted' },
  })
  expect(fake.api.calls.map(({ endpoint }) => endpoint)).toEqual(['runs'])
  expect(fake.states).toHaveLength(1)
})
