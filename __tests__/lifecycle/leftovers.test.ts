import { expect, test } from '@jest/globals'
import type { Duty, PendingRun } from '../../src/lifecycle/duty.ts'
import { tellCancel, type LifeEvent } from '../../src/lifecycle/events.ts'
import { cleanUpLeftovers } from '../../src/lifecycle/leftovers.ts'
import {
  anExperiment,
  aRun,
  aTask,
  createFakeApi,
  noAnswer,
  status,
  type Script,
} from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

const pending = (mark: PendingRun['mark']): PendingRun => ({
  taskId: 'task-1',
  mark,
  before: { ids: ['old'], oldest: null },
})
const byName = pending({ by: 'experiment', name: 'ours', datasetId: 'dataset-1' })
const chained = pending({ by: 'chained', runId: 'experiment-run' })
const cancelled = aRun({ status: 'CANCELLED' })

/** Cleans up under a script; a run that is cancelled is cancelled. */
async function cleanUp(duty: Partial<Duty>, script: Script) {
  const clock = createFakeClock()
  const api = createFakeApi(clock, { cancel: [cancelled], ...script })
  const events: LifeEvent[] = []
  await cleanUpLeftovers(
    { runs: [], pending: [], tasks: [], ...duty },
    { ax: api.ax, clock, random: () => 0.5, onEvent: (event) => events.push(event) },
  )
  const kinds = events.map((event) => event.kind)
  const ended = api.calls.filter((call) => call.endpoint === 'cancel').map((call) => call.what)
  return { clock, api, events, kinds, cancelled: ended }
}

test('every owed run is cancelled, and one that cannot be does not keep the others', async () => {
  const result = await cleanUp(
    { runs: ['a', 'b'] },
    { get: [aRun()], cancel: (call) => (call === 0 ? status(403) : cancelled) },
  )
  expect(result.cancelled).toEqual(['a', 'b'])
  expect(result.kinds.sort()).toEqual(['cancel-failed', 'cancelled', 'cancelling', 'cancelling'])
})

test('a run that has ended is not cancelled', async () => {
  const result = await cleanUp({ runs: ['a'] }, { get: [aRun({ status: 'COMPLETED' })] })
  expect(result.cancelled).toEqual([])
  expect(result.kinds).toEqual(['cancelling', 'ended-before-cancel'])
  expect(result.events[0]).toEqual({ kind: 'cancelling', runId: 'a', why: 'leftover' })
})

test('the run of a lost trigger is searched until it is visible, and cancelled', async () => {
  const ours = aRun({ id: 'ours', experiment_id: 'exp-1' })
  const result = await cleanUp(
    { pending: [byName] },
    {
      get: [ours],
      experiments: (_call, at) => (at < 8_000 ? [] : [anExperiment('ours', 'exp-1')]),
      runs: (_call, at) => (at < 8_000 ? [] : [ours]),
    },
  )
  expect(result.cancelled).toEqual(['ours'])
  expect(result.clock.elapsed()).toBeLessThan(14_000)
})

test('a trigger that never arrived is searched for twenty seconds and not mentioned', async () => {
  const result = await cleanUp({ pending: [byName] }, { experiments: [[]], runs: [[]] })
  expect(result.kinds).toEqual([])
  expect(result.clock.elapsed()).toBe(20_000)
})

test('the run of a lost trigger that has ended by itself is left alone', async () => {
  const ours = aRun({ id: 'ours', experiment_id: 'exp-1', status: 'COMPLETED' })
  const result = await cleanUp(
    { pending: [byName] },
    { experiments: [[anExperiment('ours', 'exp-1')]], runs: [[ours]] },
  )
  expect(result.cancelled).toEqual([])
  expect(result.kinds).toEqual([])
})

test('runs that may be ours are named and not touched', async () => {
  const result = await cleanUp(
    { pending: [pending({ by: 'nothing' })] },
    { runs: [[aRun({ id: 'one' }), aRun({ id: 'two' })]] },
  )
  expect(result.cancelled).toEqual([])
  expect(result.events).toEqual([{ kind: 'leftover-unknown', taskId: 'task-1', candidates: ['one', 'two'] }])
})

test('what carries no mark is looked at once', async () => {
  const { api, clock } = await cleanUp({ pending: [pending({ by: 'nothing' })] }, { runs: [[]] })
  expect(api.calls).toHaveLength(1)
  expect(clock.elapsed()).toBe(0)
})

test('a task that was to live only as long as the step is removed', async () => {
  const owned = { name: 'answers (pr-7)', spaceId: 'space-1' }
  const { api, kinds } = await cleanUp(
    { tasks: [owned] },
    { tasks: [[aTask(owned.name, 'task-9')]], runs: [[]], delete: [undefined] },
  )
  expect(api.calls.at(-1)).toMatchObject({ endpoint: 'delete', what: 'task-9', timeoutMs: 10_000 })
  expect(kinds).toEqual(['task-removed'])
})

test('a server that cannot be asked about one pending run does not keep the rest from being cleaned up', async () => {
  const result = await cleanUp(
    { runs: ['a'], pending: [byName, pending({ by: 'nothing' })] },
    { get: [aRun()], experiments: [noAnswer()], runs: [noAnswer()] },
  )
  expect(result.cancelled).toEqual(['a'])
  expect(result.kinds.filter((kind) => kind === 'leftover-unknown')).toHaveLength(2)
})

test('the evaluation that a completed experiment set off is cancelled', async () => {
  const evaluation = aRun({ id: 'evaluation', experiment_id: 'exp-1' })
  const experimentRun = aRun({ id: 'experiment-run', status: 'COMPLETED', experiment_id: 'exp-1' })
  const result = await cleanUp(
    { pending: [chained] },
    { get: (call) => (call < 2 ? experimentRun : evaluation), runs: [[evaluation]] },
  )
  expect(result.cancelled).toEqual(['evaluation'])
})

test.each(['CANCELLED', 'FAILED'])(
  'an experiment that is %s set no evaluation off: no search',
  async (end) => {
    const result = await cleanUp({ pending: [chained] }, { get: [aRun({ status: end })] })
    expect(result.api.times('runs')).toEqual([])
    expect(result.clock.elapsed()).toBe(0)
    expect(result.kinds).toEqual([])
  },
)

test('an experiment that cannot be read leaves its evaluation unknown', async () => {
  const result = await cleanUp({ pending: [chained] }, { get: [noAnswer()] })
  expect(result.kinds).toEqual(['leftover-unknown'])
  expect(result.api.calls.every((call) => (call.timeoutMs ?? Infinity) <= 10_000)).toBe(true)
})

test('the experiment is cancelled before its evaluation is looked for', async () => {
  const result = await cleanUp(
    { runs: ['experiment-run'], pending: [chained] },
    { get: [aRun(), cancelled], cancel: [cancelled] },
  )
  expect(result.api.calls.map((call) => call.endpoint)).toEqual(['get', 'cancel', 'get'])
  expect(result.kinds).toEqual(['cancelling', 'cancelled'])
})

test('what is no failed exchange is not swallowed', async () => {
  const clock = createFakeClock()
  const { ax } = createFakeApi(clock, {})
  const cleaned = cleanUpLeftovers(
    { runs: [], pending: [chained], tasks: [] },
    { ax, clock, random: () => 0.5, onEvent: () => undefined },
  )
  await expect(cleaned).rejects.toThrow('Nobody expected get.')
})

test('a cancel that was only taken says nothing new; every other outcome is told', () => {
  const told: LifeEvent[] = []
  const listen = (event: LifeEvent): void => void told.push(event)
  const error = noAnswer()
  tellCancel('a', { kind: 'requested', run: aRun() }, listen)
  tellCancel('a', { kind: 'cancelled', run: cancelled }, listen)
  tellCancel('a', { kind: 'ended-before', run: cancelled }, listen)
  tellCancel('a', { kind: 'failed', error }, listen)
  expect(told).toEqual([
    { kind: 'cancelled', run: cancelled },
    { kind: 'ended-before-cancel', run: cancelled },
    { kind: 'cancel-failed', runId: 'a', error },
  ])
})
