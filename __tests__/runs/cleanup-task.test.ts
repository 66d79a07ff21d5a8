import { expect, test } from '@jest/globals'
import type { EphemeralTask } from '../../src/cleanup-state.ts'
import { cleanUp, deleteEphemeralTask } from '../../src/runs/cleanup.ts'
import { aRun, aTask, createFakeDeps, noResponse, status, type Script } from '../support/fake-api.ts'

const TASK: EphemeralTask = { name: 'answers (pr-7 1-1-aaaa)', spaceId: 'space-1', id: 'task-1' }
const UNSEEN: EphemeralTask = { name: TASK.name, spaceId: TASK.spaceId }

async function remove(task: EphemeralTask, script: Script, budgetMs = 30_000) {
  const fake = createFakeDeps({
    task: [aTask(TASK.name, 'task-1')],
    runs: [[]],
    delete: [undefined],
    ...script,
  })
  const gone = await deleteEphemeralTask(task, { budgetMs, requestMs: 10_000 }, fake.deps)
  return {
    ...fake,
    gone,
    kinds: fake.kinds(),
    timeouts: new Set(fake.api.calls.map(({ timeoutMs }) => timeoutMs)),
    calls: fake.api.calls.map(({ endpoint, what }) => [endpoint, what]),
  }
}

test('a task whose ID is known is deleted', async () => {
  const { gone, kinds, calls } = await remove(TASK, {})
  expect(gone).toBe(true)
  expect(kinds).toEqual(['task-deleted'])
  expect(calls.at(-1)).toEqual(['delete', 'task-1'])
})

test('active runs of it are cancelled before', async () => {
  const active = aRun({ id: 'active' })
  const script: Script = {
    runs: [[aRun({ id: 'ended', status: 'FAILED' }), active]],
    get: [active],
    cancel: [aRun({ id: 'active', status: 'CANCELLED' })],
  }
  const { calls, events } = await remove(TASK, script)
  const endpoints = calls.map(([endpoint]) => endpoint)
  expect(calls.filter(([endpoint]) => endpoint === 'cancel')).toEqual([['cancel', 'active']])
  expect(events).toContainEqual({ kind: 'cancelling', runId: 'active', why: 'cleanup' })
  expect(endpoints.indexOf('cancel')).toBeGreaterThan(-1)
  expect(endpoints.indexOf('cancel')).toBeLessThan(endpoints.indexOf('delete'))
})

test('a task whose ID nobody has seen is found by its exact name in its space', async () => {
  const near = aTask(`${TASK.name} copy`, 'other')
  const { gone, calls, timeouts } = await remove(UNSEEN, { tasks: [[near, aTask(TASK.name, 'found')]] })
  expect(gone).toBe(true)
  expect(timeouts).toEqual(new Set([10_000]))
  expect(calls[0]).toEqual(['tasks', { space_id: 'space-1', name: TASK.name, cursor: undefined }])
  expect(calls.at(-1)).toEqual(['delete', 'found'])
})

test('a task that becomes visible late is removed all the same', async () => {
  const { gone, calls, clock } = await remove(UNSEEN, {
    tasks: (_call, at) => (at < 6_000 ? [] : [aTask(TASK.name, 'late')]),
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

test('what is no failed request is not swallowed', async () => {
  await expect(remove(TASK, { runs: () => new TypeError('a bug') as never })).rejects.toThrow('a bug')
})

test('a run whose cancel hangs keeps its task for the time of two requests, and no longer', async () => {
  const { gone, api } = await remove(TASK, {
    runs: [[aRun({ id: 'active' })]],
    get: ['hang'],
    cancel: ['hang'],
  })
  expect(gone).toBe(true)
  expect(api.times('delete')).toEqual([20_000])
})

test('Retry-After is honoured', async () => {
  const { clock } = await remove(TASK, { delete: (call) => (call === 0 ? status(429, 5_000) : undefined) })
  expect(clock.elapsed()).toBe(5_187.5)
})

test('gone already is gone', async () => {
  expect((await remove(TASK, { runs: [status(404)] })).gone).toBe(true)
  expect((await remove(TASK, { delete: [status(404)] })).gone).toBe(true)
})

test('a passing fault is tried again, a lasting one and a rejection leave the task and say so', async () => {
  expect((await remove(TASK, { delete: (call) => (call < 2 ? noResponse() : undefined) })).gone).toBe(true)
  const lasting = await remove(TASK, { delete: [noResponse()] })
  expect(lasting.gone).toBe(false)
  expect(lasting.kinds).toEqual(['task-not-deleted'])
  expect(lasting.clock.elapsed()).toBeLessThanOrEqual(30_000)
  const refused = await remove(TASK, { delete: [status(403)] })
  expect(refused.kinds).toEqual(['task-not-deleted'])
  expect(refused.clock.elapsed()).toBe(0)
})

test('a task of another name is not ours, whatever its ID: it is looked for by its name', async () => {
  const other = { task: [aTask('somebody else', 'task-1')] }
  const moved = await remove(TASK, { ...other, tasks: [[aTask(TASK.name, 'task-2')]] })
  expect(moved.gone).toBe(true)
  expect(moved.calls.filter(([endpoint]) => endpoint === 'delete')).toEqual([['delete', 'task-2']])
  const forged = await remove(TASK, { ...other, tasks: [[]] })
  expect(forged.calls.some(([endpoint]) => endpoint === 'delete')).toBe(false)
  expect(forged.kinds).toEqual([])
})

test('a task that is gone when it is read is gone', async () => {
  const { gone, calls } = await remove(TASK, { task: [status(404)] })
  expect(gone).toBe(true)
  expect(calls).toEqual([['task', 'task-1']])
})

test.each<[string, Script]>([
  ['hangs', { task: ['hang'] }],
  ['hangs when the runs are listed', { runs: ['hang'] }],
  ['hangs when a run is cancelled', { runs: [[aRun()]], get: ['hang'], cancel: ['hang'], delete: ['hang'] }],
  ['hangs when the task is deleted', { delete: ['hang'] }],
])('in a hurry a task is given three seconds at a service that %s', async (_what, script) => {
  const fake = createFakeDeps({ task: [aTask(TASK.name, 'task-1')], runs: [[]], ...script })
  await cleanUp({ baseUrl: '', runs: [], pending: [], tasks: [TASK] }, { hurried: true }, fake.deps)
  expect(fake.clock.elapsed()).toBeGreaterThan(0)
  expect(fake.clock.elapsed()).toBeLessThanOrEqual(3_000)
})

test('in a hurry the run of a task is cancelled once and not watched, and the task deleted', async () => {
  const fake = createFakeDeps({
    task: [aTask(TASK.name, 'task-1')],
    runs: [[aRun({ id: 'active' })]],
    get: [aRun({ id: 'active' })],
    cancel: [aRun({ id: 'active', status: 'CANCELLING' })],
    delete: [undefined],
  })
  await cleanUp({ baseUrl: '', runs: [], pending: [], tasks: [TASK] }, { hurried: true }, fake.deps)
  const endpoints = fake.api.calls.map(({ endpoint }) => endpoint)
  expect(endpoints).toEqual(['task', 'runs', 'get', 'cancel', 'delete'])
  expect(fake.clock.elapsed()).toBe(0)
})

test('in a hurry nothing is deleted once the three seconds are over', async () => {
  const fake = createFakeDeps({ get: ['hang'], cancel: ['hang'] })
  await cleanUp({ baseUrl: '', runs: ['run-1'], pending: [], tasks: [TASK] }, { hurried: true }, fake.deps)
  expect(fake.api.calls.map(({ endpoint }) => endpoint)).toEqual(['get', 'cancel'])
  expect(fake.clock.elapsed()).toBe(3_000)
})
