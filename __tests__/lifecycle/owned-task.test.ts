import { expect, test } from '@jest/globals'
import type { LifeEvent } from '../../src/lifecycle/events.ts'
import type { OwnedTask } from '../../src/lifecycle/duty.ts'
import { removeTask } from '../../src/lifecycle/owned-task.ts'
import { aRun, aTask, createFakeApi, noAnswer, status, type Script } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

const OWNED: OwnedTask = { name: 'answers (pr-7 1-1-aaaa)', spaceId: 'space-1', id: 'task-1' }

async function remove(owned: OwnedTask, script: Script) {
  const clock = createFakeClock()
  const api = createFakeApi(clock, { runs: [[]], delete: [undefined], ...script })
  const events: LifeEvent[] = []
  const onEvent = (event: LifeEvent): void => void events.push(event)
  const gone = await removeTask(owned, {
    ax: api.ax,
    clock,
    random: () => 0.5,
    budgetMs: 30_000,
    requestMs: 10_000,
    onEvent,
  })
  return {
    gone,
    kinds: events.map(({ kind }) => kind),
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
    runs: (call) => (call === 1 ? [active] : []),
    get: [active],
    cancel: [aRun({ id: 'active', status: 'CANCELLED' })],
  }
  const { calls } = await remove(OWNED, script)
  const endpoints = calls.map(([endpoint]) => endpoint)
  expect(endpoints.indexOf('cancel')).toBeGreaterThan(-1)
  expect(endpoints.indexOf('cancel')).toBeLessThan(endpoints.indexOf('delete'))
})

test('a task whose ID nobody has seen is found by its exact name in its space', async () => {
  const near = aTask(`${OWNED.name} copy`, 'other')
  const unseen = { name: OWNED.name, spaceId: OWNED.spaceId }
  const { gone, calls } = await remove(unseen, { tasks: [[near, aTask(OWNED.name, 'found')]] })
  expect(gone).toBe(true)
  expect(calls[0]).toEqual(['tasks', { space_id: 'space-1', name: OWNED.name, cursor: undefined }])
  expect(calls.at(-1)).toEqual(['delete', 'found'])
  const never = await remove(unseen, { tasks: [[near]] })
  expect(never.gone).toBe(true)
  expect(never.calls.some(([endpoint]) => endpoint === 'delete')).toBe(false)
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
  expect((await remove(OWNED, { delete: [status(403)] })).kinds).toEqual(['task-left'])
})
