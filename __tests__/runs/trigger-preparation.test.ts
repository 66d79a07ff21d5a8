import { expect, test } from '@jest/globals'
import type { TaskRun } from '../../src/ax/schemas.ts'
import { startDeadline } from '../../src/clock.ts'
import { triggerRun, type TriggerOptions } from '../../src/runs/trigger.ts'
import { anExperiment, aRun, createFakeDeps, noResponse, status, type Script } from '../support/fake-api.ts'
import { BY_NAME, MINUTE, old, ours, trigger, UNCORRELATED } from './trigger-fixture.ts'

const nameOf = (attempt: number, random = '0000'): string =>
  `answers@main.1234567.42-${attempt}-01234567-${random}`
const THIRD = { ...BY_NAME, name: nameOf(3) }

/** Triggers with the runs as the script says, from the first request on. */
async function start(
  script: Script,
  options: Partial<TriggerOptions> & { request: TriggerOptions['request'] },
) {
  const fake = createFakeDeps({ trigger: [ours], ...script })
  const deadline = startDeadline(fake.clock, 10 * MINUTE)
  const given = { task: { id: 'task-1', last_run_at: null }, role: 'primary', deadline, ...options } as const
  const triggered = await triggerRun(given, fake.deps)
  return { ...fake, triggered, outcome: triggered.kind === 'triggered' ? triggered : triggered.outcome }
}

const request = (fields: Partial<TriggerOptions['request']> = {}): TriggerOptions['request'] => ({
  body: {},
  correlation: UNCORRELATED,
  window: undefined,
  chainedTaskIds: [],
  ...fields,
})

test('400 "No data found" is no data and not a mistake of the user; any other 400 is a rejection', async () => {
  const title = 'No data found between 2026-05-31T12:00:00Z and 2026-06-01T12:00:00Z'
  const empty = await trigger({ trigger: [status(400, undefined, { title })] })
  expect(empty.triggered).toMatchObject({
    kind: 'not-triggered',
    outcome: { kind: 'no-data', error: { status: 400 } },
  })
  expect(empty.tracked().pending).toEqual([])
  const other = await trigger({ trigger: [status(400, undefined, { title: 'Invalid query_filter' })] })
  expect(other.outcome).toMatchObject({ kind: 'not-started', reason: 'rejected' })
})

test('runs that the service will chain are tracked with what their tasks had before', async () => {
  const { tracked, api } = await start(
    { runs: (call) => (call === 0 ? [old] : [aRun({ id: `of-${call}` })]) },
    { request: request({ chainedTaskIds: ['task-2', 'task-3'] }) },
  )
  const before = (id: string) => ({ newest: old.created_at, ties: [id] })
  const correlation = { kind: 'chained', runId: 'ours' }
  expect(tracked()).toMatchObject({
    runs: ['ours'],
    pending: [
      { taskId: 'task-2', correlation, before: before('of-1') },
      { taskId: 'task-3', correlation, before: before('of-2') },
    ],
  })
  // All are asked before the trigger, side by side.
  expect(api.calls.map((call) => call.endpoint)).toEqual(['runs', 'runs', 'runs', 'trigger'])
  expect(api.calls.slice(0, 3)).toMatchObject(
    ['task-1', 'task-2', 'task-3'].map((id) => ({ what: { id }, timeoutMs: 15_000 })),
  )
})

test('an outage before the trigger is waited out', async () => {
  const { triggered, api } = await start({ runs: [noResponse(), status(503), []] }, { request: request() })
  expect(triggered.kind).toBe('triggered')
  expect(api.times('trigger')).toEqual([187.5 + 375])
  expect(api.calls[0]?.timeoutMs).toBe(15_000)
})

test('an outage that lasts for a minute starts nothing and says so', async () => {
  const { outcome, clock, api, states } = await start({ runs: [noResponse()] }, { request: request() })
  expect(outcome).toMatchObject({
    kind: 'not-started',
    reason: 'not-delivered',
    error: { delivery: 'unknown' },
  })
  expect(clock.elapsed()).toBeGreaterThan(30_000)
  expect(clock.elapsed()).toBeLessThanOrEqual(60_000)
  expect(api.times('trigger')).toEqual([])
  expect(states).toHaveLength(1)
})

test('a short timeout bounds that outage', async () => {
  const deadline = (fake: ReturnType<typeof createFakeDeps>) => startDeadline(fake.clock, 2_000)
  const fake = createFakeDeps({ runs: [noResponse()] })
  await triggerRun(
    { task: { id: 't', last_run_at: null }, request: request(), role: 'primary', deadline: deadline(fake) },
    fake.deps,
  )
  expect(fake.clock.elapsed()).toBeLessThanOrEqual(2_000)
})

test('a request that outlives the timeout starts nothing any more', async () => {
  const fake = createFakeDeps({ runs: [[]], trigger: [ours] })
  const deadline = startDeadline(fake.clock, 1_000)
  const { taskRuns } = fake.deps.ax
  fake.deps.ax.taskRuns = async (...given) => {
    await fake.clock.sleep(1_500)
    return taskRuns(...given)
  }
  const task = { id: 't', last_run_at: null }
  const triggered = await triggerRun({ task, request: request(), role: 'primary', deadline }, fake.deps)
  expect(triggered).toEqual({ kind: 'not-triggered', outcome: { kind: 'not-started', reason: 'timed-out' } })
  expect(fake.api.times('trigger')).toEqual([])
})

test('one look-up that fails ends the others', async () => {
  const { outcome, clock, api } = await start(
    { runs: (call) => (call === 0 ? 'hang' : status(401)) },
    { request: request({ chainedTaskIds: ['task-2'] }) },
  )
  expect(outcome).toMatchObject({ kind: 'not-started', reason: 'rejected', error: { status: 401 } })
  expect(clock.elapsed()).toBe(0)
  // One that went on would have met its time-out by then, and be sent again.
  await clock.sleep(MINUTE)
  expect(api.times('runs')).toEqual([0, 0])
})

test.each([403, 404])('a key that may not list runs (%d) still starts one', async (code) => {
  const { triggered, states } = await start(
    { runs: [status(code)] },
    { request: request(), task: { id: 'task-1', last_run_at: '2026-06-01T11:00:00Z' } },
  )
  expect(triggered).toMatchObject({ kind: 'triggered', history: [] })
  // What the task ran before counts as old if it can be read later after all.
  expect(states[1]?.state.pending).toMatchObject([
    { before: { newest: '2026-06-01T11:00:00.001Z', ties: [] } },
  ])
})

const done = (seconds: number, fields: Partial<TaskRun> = {}): TaskRun =>
  aRun({
    status: 'COMPLETED',
    num_successes: 10,
    run_finished_at: new Date(Date.parse('2026-06-01T12:00:00Z') + seconds * 1_000).toISOString(),
    ...fields,
  })

test('the list of runs that is read before the trigger gives the history of the wait', async () => {
  const runs = [done(30), done(5, { num_successes: 2 })]
  const { triggered, api } = await start({ runs: [runs] }, { request: request() })
  expect(triggered).toMatchObject({ history: [30_000] })
  expect(api.times('runs')).toHaveLength(1)
  const limited = await start({ runs: [runs] }, { request: request({ maxItems: 2 }) })
  expect(limited.triggered).toMatchObject({ history: [5_000] })
})

test('what was triggered is announced with its role, and its experiment named', async () => {
  const named = request({ correlation: BY_NAME })
  const { events, triggered } = await start({ runs: [[]] }, { request: named, role: 'evaluation' })
  expect(events).toEqual([{ kind: 'triggered', run: ours, adopted: false, role: 'evaluation' }])
  expect(triggered).toMatchObject({ experimentName: 'ours', earlier: [] })
})

const active = aRun({ id: 'active', experiment_id: 'exp-2' })
const third = request({ correlation: THIRD })

test('the active run of an earlier attempt is adopted: tracked, and nothing is sent', async () => {
  const completed = aRun({ id: 'completed', status: 'COMPLETED', experiment_id: 'exp-1' })
  const { triggered, api, tracked, kinds, events } = await start(
    {
      experiments: [[anExperiment(nameOf(1), 'exp-1'), anExperiment(nameOf(2), 'exp-2')]],
      runs: [[active, completed]],
    },
    { request: { ...third, chainedTaskIds: ['task-2'] }, adopt: true },
  )
  expect(triggered).toMatchObject({
    kind: 'triggered',
    run: active,
    adopted: true,
    experimentName: nameOf(2),
    earlier: [{ id: 'exp-1', name: nameOf(1), run: completed }],
  })
  expect(api.times('trigger')).toEqual([])
  expect(tracked()).toMatchObject({
    runs: ['active'],
    pending: [{ taskId: 'task-2', correlation: { kind: 'chained', runId: 'active' } }],
  })
  expect(kinds()).toEqual(['triggered'])
  expect(events.some((event) => event.kind === 'debug' && event.message.includes('active'))).toBe(true)
})

test.each([
  ['is not asked for', { adopt: false, request: third }],
  ['makes no sense without an experiment name', { adopt: true, request: request() }],
])('adopting %s: no experiment is looked for', async (_name, options) => {
  const { triggered, api } = await start({ runs: [[active]] }, options)
  expect(triggered).toMatchObject({ kind: 'triggered', adopted: false })
  expect(api.times('experiments')).toEqual([])
})

test('of several active runs none is adopted, and all are named', async () => {
  const second = aRun({ id: 'second', experiment_id: 'exp-3' })
  const { triggered, events } = await start(
    {
      experiments: [[anExperiment(nameOf(2), 'exp-2'), anExperiment(nameOf(2, 'zzzz'), 'exp-3')]],
      runs: [[active, second]],
    },
    { request: third, adopt: true },
  )
  expect(triggered).toMatchObject({ kind: 'triggered', run: ours, adopted: false })
  expect(events[0]).toEqual({ kind: 'unidentified-run', taskId: 'task-1', candidates: ['active', 'second'] })
})

test('earlier attempts that cannot be read start nothing, since that could pay twice', async () => {
  const { outcome, api } = await start(
    { experiments: [status(403)], runs: [[]] },
    { request: third, adopt: true },
  )
  expect(outcome).toMatchObject({ kind: 'not-started', reason: 'rejected', error: { status: 403 } })
  expect(api.times('trigger')).toEqual([])
})
