import { expect, test } from '@jest/globals'
import type { TaskRun } from '../../src/ax/schemas.ts'
import type { CleanupState, Correlation, PendingTrigger } from '../../src/cleanup-state.ts'
import { cleanUp, untriedCleanup } from '../../src/runs/cleanup.ts'
import type { RunOutcome, RunResult } from '../../src/runs/run-result.ts'
import {
  anExperiment,
  aRun,
  aTask,
  createFakeDeps,
  noResponse,
  status,
  type Script,
} from '../support/fake-api.ts'

const pending = (correlation: Correlation): PendingTrigger => ({
  taskId: 'task-1',
  correlation,
  before: { newest: null, ties: ['old'] },
})
const byName = pending({ kind: 'experiment-name', name: 'ours', datasetId: 'dataset-1' })
const chained = pending({ kind: 'chained', runId: 'experiment-run' })

/** A response about the run that is asked for. */
const responding =
  (status: string) =>
  (_call: number, _at: number, id: unknown): TaskRun =>
    aRun({ id: String(id), status })
const running = responding('RUNNING')
const cancelled = responding('CANCELLED')

/** Cleans up under a script; a run that is cancelled is cancelled. */
async function clean(state: Partial<CleanupState>, script: Script, hurried = false) {
  const fake = createFakeDeps({ cancel: cancelled, ...script })
  const { cleanup } = fake.deps
  for (const runId of state.runs ?? []) cleanup.trackRun(runId)
  for (const each of state.pending ?? []) cleanup.trackPendingTrigger(each)
  for (const task of state.tasks ?? []) cleanup.trackTask(task)
  await cleanUp(cleanup.current(), { hurried }, fake.deps)
  const ended = fake.api.calls.filter((call) => call.endpoint === 'cancel').map((call) => call.what)
  return { ...fake, kinds: fake.kinds(), cancelled: ended }
}

test('every tracked run is cancelled, and one that cannot be does not keep the others', async () => {
  const result = await clean(
    { runs: ['a', 'b'] },
    { get: running, cancel: (...call) => (call[0] === 0 ? status(403) : cancelled(...call)) },
  )
  expect(result.cancelled).toEqual(['a', 'b'])
  expect(result.kinds.sort()).toEqual(['cancel-failed', 'cancelled', 'cancelling', 'cancelling'])
})

test('a run that has ended is not cancelled', async () => {
  const result = await clean({ runs: ['a'] }, { get: responding('COMPLETED') })
  expect(result.cancelled).toEqual([])
  expect(result.kinds).toEqual(['cancelling', 'ended-before-cancel'])
  expect(result.events[0]).toEqual({ kind: 'cancelling', runId: 'a', why: 'cleanup' })
})

test('the run of a lost trigger is searched until it is visible, and cancelled', async () => {
  const ours = aRun({ id: 'ours', experiment_id: 'exp-1' })
  const result = await clean(
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
  const result = await clean({ pending: [byName] }, { experiments: [[]], runs: [[]] })
  expect(result.kinds).toEqual([])
  expect(result.clock.elapsed()).toBe(20_000)
})

test('the run of a lost trigger that has ended by itself is left alone', async () => {
  const ours = aRun({ id: 'ours', experiment_id: 'exp-1', status: 'COMPLETED' })
  const result = await clean(
    { pending: [byName] },
    { experiments: [[anExperiment('ours', 'exp-1')]], runs: [[ours]] },
  )
  expect(result.cancelled).toEqual([])
  expect(result.kinds).toEqual([])
})

test('runs that may be ours are named and not touched', async () => {
  const result = await clean(
    { pending: [pending({ kind: 'none' })] },
    { runs: [[aRun({ id: 'one' }), aRun({ id: 'two' })]] },
  )
  expect(result.cancelled).toEqual([])
  expect(result.events).toEqual([{ kind: 'unidentified-run', taskId: 'task-1', candidates: ['one', 'two'] }])
})

test('what carries no mark is looked at once', async () => {
  const { api, clock } = await clean({ pending: [pending({ kind: 'none' })] }, { runs: [[]] })
  expect(api.calls).toHaveLength(1)
  expect(clock.elapsed()).toBe(0)
})

test('a task that was to live only as long as the step is removed', async () => {
  const task = { name: 'answers (pr-7)', spaceId: 'space-1' }
  const { api, kinds } = await clean(
    { tasks: [task] },
    { tasks: [[aTask(task.name, 'task-9')]], runs: [[]], delete: [undefined] },
  )
  expect(api.calls.at(-1)).toMatchObject({ endpoint: 'delete', what: 'task-9', timeoutMs: 10_000 })
  expect(kinds).toEqual(['task-deleted'])
})

test('a server that cannot be asked about one pending run does not keep the rest from being cleaned up', async () => {
  const result = await clean(
    { runs: ['a'], pending: [byName, pending({ kind: 'none' })] },
    { get: running, experiments: [noResponse()], runs: [noResponse()] },
  )
  expect(result.cancelled).toEqual(['a'])
  expect(result.kinds.filter((kind) => kind === 'unidentified-run')).toHaveLength(2)
})

test('the evaluation that a completed experiment set off is cancelled', async () => {
  const evaluation = aRun({ id: 'evaluation', experiment_id: 'exp-1' })
  const experimentRun = aRun({ id: 'experiment-run', status: 'COMPLETED', experiment_id: 'exp-1' })
  const result = await clean(
    { pending: [chained] },
    { get: (call) => (call < 2 ? experimentRun : evaluation), runs: [[evaluation]] },
  )
  expect(result.cancelled).toEqual(['evaluation'])
})

test.each(['CANCELLED', 'FAILED'])(
  'an experiment that is %s set no evaluation off: no search',
  async (end) => {
    const result = await clean({ pending: [chained] }, { get: responding(end) })
    expect(result.api.times('runs')).toEqual([])
    expect(result.clock.elapsed()).toBe(0)
    expect(result.kinds).toEqual([])
  },
)

test('an experiment that cannot be read leaves its evaluation unknown', async () => {
  const result = await clean({ pending: [chained] }, { get: [noResponse()] })
  expect(result.kinds).toEqual(['unidentified-run'])
  expect(result.api.calls.every((call) => (call.timeoutMs ?? Infinity) <= 10_000)).toBe(true)
})

test('the experiment is cancelled before its evaluation is looked for', async () => {
  const result = await clean(
    { runs: ['experiment-run'], pending: [chained] },
    { get: (...call) => (call[0] === 0 ? running : cancelled)(...call) },
  )
  expect(result.api.calls.map((call) => call.endpoint)).toEqual(['get', 'cancel', 'get'])
  expect(result.kinds).toEqual(['cancelling', 'cancelled'])
})

test('what is no failed request is not swallowed', async () => {
  await expect(clean({ pending: [chained] }, {})).rejects.toThrow('Nobody expected get.')
})

test('what is cleaned up is not tracked any more, and what is not stays', async () => {
  const ours = aRun({ id: 'ours', experiment_id: 'exp-1' })
  const { tracked } = await clean(
    { runs: ['a', 'b'], pending: [byName, pending({ kind: 'none' })] },
    {
      get: running,
      cancel: (...call) => (call[0] === 0 ? status(403) : cancelled(...call)),
      experiments: [[anExperiment('ours', 'exp-1')]],
      runs: [[ours]],
    },
  )
  expect(tracked()).toMatchObject({ runs: ['a'], pending: [pending({ kind: 'none' })] })
})

test('the run of a lost trigger that cannot be cancelled is tracked by its ID from then on', async () => {
  const ours = aRun({ id: 'ours', experiment_id: 'exp-1' })
  const { tracked } = await clean(
    { pending: [byName] },
    {
      get: running,
      cancel: [status(403)],
      experiments: [[anExperiment('ours', 'exp-1')]],
      runs: [[ours]],
    },
  )
  expect(tracked()).toMatchObject({ runs: ['ours'], pending: [] })
})

test.each<[string, NonNullable<Script['cancel']>]>([
  ['carried out', cancelled],
  ['refused', [status(403)]],
])('the post step cleans up without a tracker, whether its cancels are %s', async (_name, cancel) => {
  const ours = aRun({ id: 'ours', experiment_id: 'exp-1' })
  const { deps, api, kinds } = createFakeDeps({
    get: (...call) => (call[2] === 'experiment-run' ? responding('FAILED') : running)(...call),
    cancel,
    runs: [[ours]],
    experiments: [[anExperiment('ours', 'exp-1')]],
    tasks: [[aTask('ours', 'task-9')]],
    delete: [undefined],
  })
  const { ax, clock, random, onProgress } = deps
  const tasks = [{ name: 'ours', spaceId: 'space-1' }]
  const state = { baseUrl: '', runs: ['a'], pending: [byName, chained], tasks }
  await cleanUp(state, { hurried: false }, { ax, clock, random, onProgress })
  const ended = api.calls.filter(({ endpoint }) => endpoint === 'cancel').map(({ what }) => what)
  expect(ended).toEqual(['a', 'ours', 'ours'])
  expect(kinds().at(-1)).toBe('task-deleted')
})

/** A service that takes 150 ms for every request. */
function slowDeps(script: Script) {
  const fake = createFakeDeps(script)
  const { ax } = fake.deps
  const slow = <Given extends unknown[], T>(endpoint: (...given: Given) => Promise<T>) => {
    return async (...given: Given): Promise<T> => {
      await fake.clock.sleep(150)
      return endpoint(...given)
    }
  }
  Object.assign(ax, { taskRun: slow(ax.taskRun), cancelTaskRun: slow(ax.cancelTaskRun) })
  return fake
}

test.each([
  ['ends at once', cancelled],
  ['only accepts the cancel', responding('CANCELLING')],
])('fifty runs are cancelled within three seconds at a service that %s', async (_name, response) => {
  const { deps, api, clock } = slowDeps({ get: running, cancel: response })
  const runs = Array.from({ length: 50 }, (_, i) => `run-${i}`)
  await cleanUp({ baseUrl: '', runs, pending: [], tasks: [] }, { hurried: true }, deps)
  expect(
    new Set(api.calls.filter(({ endpoint }) => endpoint === 'cancel').map(({ what }) => what)).size,
  ).toBe(50)
  expect(clock.elapsed()).toBeLessThan(1_500)
  expect(api.calls.every(({ timeoutMs = Infinity }) => timeoutMs <= 1_500)).toBe(true)
})

test('in a hurry a service that hangs costs three seconds, however many runs there are', async () => {
  const runs = Array.from({ length: 50 }, (_, i) => `run-${i}`)
  const { clock, tracked, api, kinds } = await clean({ runs }, { get: ['hang'], cancel: ['hang'] }, true)
  expect(clock.elapsed()).toBeLessThanOrEqual(3_000)
  expect(tracked().runs).toHaveLength(50)
  // What there is no time for is not tried, and nobody is told that it is.
  expect(kinds.filter((kind) => kind === 'cancelling')).toHaveLength(16)
  expect(api.calls).toHaveLength(2 * 16)
})

test('in a hurry the runs that have to wait for others get what is left of the three seconds', async () => {
  const runs = Array.from({ length: 17 }, (_, i) => `run-${i}`)
  const { clock, tracked } = await clean(
    { runs },
    { get: ['hang'], cancel: (...call) => (call[1] < 2_000 ? cancelled(...call) : 'hang') },
    true,
  )
  expect(tracked().runs).toEqual(['run-16'])
  expect(clock.elapsed()).toBe(3_000)
})

test('a run that never ends costs the post step half a minute', async () => {
  const { clock, tracked } = await clean({ runs: ['a'] }, { get: running, cancel: running })
  expect(tracked().runs).toEqual(['a'])
  expect(clock.elapsed()).toBeGreaterThan(14_000)
  expect(clock.elapsed()).toBeLessThanOrEqual(30_000)
})

test('in a hurry nothing is searched for: that is left to the post step', async () => {
  const { api, tracked } = await clean({ pending: [byName, chained] }, {}, true)
  expect(api.calls).toEqual([])
  expect(tracked().pending).toHaveLength(2)
})

test('not more than sixteen runs are cancelled at a time', async () => {
  let active = 0
  let most = 0
  const fake = createFakeDeps({ cancel: cancelled })
  fake.deps.ax.taskRun = async (id) => {
    active += 1
    most = Math.max(most, active)
    await fake.clock.sleep(100)
    active -= 1
    return aRun({ id })
  }
  const runs = Array.from({ length: 40 }, (_, i) => `run-${i}`)
  await cleanUp({ baseUrl: '', runs, pending: [], tasks: [] }, { hurried: false }, fake.deps)
  expect(most).toBe(16)
  expect(fake.api.times('cancel')).toHaveLength(40)
})

test('the main step does not repeat what it has just tried, nor search again', () => {
  const task = { id: 't', name: 't', type: 'RUN_EXPERIMENT' } as const
  const result = (outcome: RunOutcome): RunResult => ({ role: 'primary', task, outcome })
  const unknown = { kind: 'unknown', error: noResponse(), candidates: [] } as const
  const state = {
    baseUrl: '',
    runs: ['tried', 'untried', 'lost', 'also untried'],
    pending: [byName],
    tasks: [{ name: 'n', spaceId: 's' }],
  }
  const results = [
    result({ kind: 'timed-out', run: aRun({ id: 'tried' }), cleanup: 'cancel-failed' }),
    result({ ...unknown, run: aRun({ id: 'lost' }), cleanup: 'cancelled' }),
    result({ ...unknown, run: aRun({ id: 'untried' }) }),
    result({ ...unknown, run: aRun({ id: 'also untried' }), cleanup: undefined }),
    result({ ...unknown, run: undefined, cleanup: 'cancel-failed' }),
    result({ kind: 'finished', run: aRun({ id: 'finished' }) }),
  ]
  expect(untriedCleanup(state, results)).toEqual({
    ...state,
    runs: ['untried', 'also untried'],
    pending: [],
  })
})
