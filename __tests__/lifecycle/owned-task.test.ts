import { expect, test } from '@jest/globals'
import type { LifeEvent } from '../../src/lifecycle/events.ts'
import type { OwnedTask } from '../../src/lifecycle/duty.ts'
import { removeTask } from '../../src/lifecycle/owned-task.ts'
import { aRun, aTask, createFakeApi, noAnswer, status, type Script } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

const OWNED: OwnedTask = { name: 'answers (pr-7 1-1-aaaa)', spaceId: 'space-1', id: 'task-1' }
const UNSEEN: OwnedTask = { name: OWNED.name, spaceId: OWNED.spaceId }

async function remove(owned: OwnedTask, script: Script, budgetMs = 30_000) {
  const clock = createFakeClock()
  const api = createFakeApi(clock, { runs: [[]], delete: [undefined], ...script })
  const events: LifeEvent[] = []
  const onEvent = (event: LifeEvent): void => void events.push(event)
  const gone = await removeTask(owned, {
    ax: api.ax,
    clock,
    random: () => 0.5,
    budgetMs,
    requestMs: 10_000,
    onEvent,
  })
  return {
    gone,
    events,
    kinds: events.map(({ kind }) => kind),
    timeouts: new Set(api.calls.map(({ timeoutMs }) => timeoutMs)),
    calls: api.calls.map(({ endpoint, what }) => [endpoint, what]),
    clock,
  }
}

test('a task whose ID is known is deleted', async () => {
  const { gone, kinds, calls } = await remove(OWNED, {})
  expect(gone).toBe(true)
  expect(kinds).toEqual(['task-removed'])
  expect(calls.at(-1)).toEqual(['delete', 'task-1'])
})

test('active runs of it are cancelled before', async () => {
  const active = aRun({ id: 'active' })
  const script: Script = {
    runs: [[aRun({ id: 'ended', status: 'FAILED' }), active]],
    get: [active],
    cancel: [aRun({ id: 'active', status: 'CANCELLED' })],
  }
  const { calls, events } = await remove(OWNED, script)
  const endpoints = calls.map(([endpoint]) => endpoint)
  expect(calls.filter(([endpoint]) => endpoint === 'cancel')).toEqual([['cancel', 'active']])
  expect(events).toContainEqual({ kind: 'cancelling', runId: 'active', why: 'leftover' })
  expect(endpoints.indexOf('cancel')).toBeGreaterThan(-1)
  expect(endpoints.indexOf('cancel')).toBeLessThan(endpoints.indexOf('delete'))
})

test('a task whose ID nobody has seen is found by its exact name in its space', async () => {
  const near = aTask(`${OWNED.name} copy`, 'other')
  const { gone, calls, timeouts } = await remove(UNSEEN, { tasks: [[near, aTask(OWNED.name, 'found')]] })
  expect(gone).toBe(true)
  expect(timeouts).toEqual(new Set([10_000]))
  expect(calls[0]).toEqual(['tasks', { space_id: 'space-1', name: OWNED.name, cursor: undefined }])
  expect(calls.at(-1)).toEqual(['delete', 'found'])
})

test('a task that becomes visible late is removed all the same', async () => {
  const { gone, calls, clock } = await remove(UNSEEN, {
    tasks: (_call, at) => (at < 6_000 ? [] : [aTask(OWNED.name, 'late')]),
  })
  expect(gone).toBe(true)
  expect(calls.at(-1)).toEqual(['delete', 'late'])
  expect(clock.elapsed()).toBeLessThan(15_000)
})

test('a task that nobody ever sees never was, which takes ten seconds to say and is no removal', async () => {
  const { gone, calls, kinds, clock } = await remove(UNSEEN, { tasks: [[]] })
  expect(gone).toBe(true)
  expect(kinds).toEqual([])
  expect(calls.some(([endpoint]) => endpoint === 'delete')).toBe(false)
  expect(clock.elapsed()).toBeGreaterThanOrEqual(10_000)
  expect(clock.elapsed()).toBeLessThan(25_000)
})

test('with less time than that, it is left to the post step to say', async () => {
  const { gone, kinds, clock } = await remove(UNSEEN, { tasks: [[]] }, 4_000)
  expect(gone).toBe(false)
  expect(kinds).toEqual([])
  expect(clock.elapsed()).toBeLessThanOrEqual(4_000)
})

test('endless pages end', async () => {
  const { gone } = await remove(UNSEEN, { tasks: (call) => ({ items: [], next: `${call}` }) }, 1_000)
  expect(gone).toBe(false)
})

test('what is no failed exchange is not swallowed', async () => {
  await expect(remove(OWNED, { runs: () => new TypeError('a bug') as never })).rejects.toThrow('a bug')
})

test('a wish of the server is honoured', async () => {
  const { clock } = await remove(OWNED, { delete: (call) => (call === 0 ? status(429, 5_000) : undefined) })
  expect(clock.elapsed()).toBe(5_187.5)
})

test('gone already is gone', async () => {
  expect((await remove(OWNED, { runs: [status(404)] })).gone).toBe(true)
  expect((await remove(OWNED, { delete: [status(404)] })).gone).toBe(true)
})

test('a passing fault is tried again, a lasting one and a refusal leave the task and say so', async () => {
  expect((await remove(OWNED, { delete: (call) => (call < 2 ? noAnswer() : undefined) })).gone).toBe(true)
  const lasting = await remove(OWNED, { delete: [noAnswer()] })
  expect(lasting.gone).toBe(false)
  expect(lasting.kinds).toEqual(['task-left'])
  expect(lasting.clock.elapsed()).toBeLessThanOrEqual(30_000)
  const refused = await remove(OWNED, { delete: [status(403)] })
  expect(refused.kinds).toEqual(['task-left'])
  expect(refused.clock.elapsed()).toBe(0)
})
