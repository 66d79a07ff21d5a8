import { expect, test } from '@jest/globals'
import { findRun, pollForChainedRun } from '../../src/runs/reconcile.ts'
import { aRun, createFakeDeps, noResponse, status, type Script } from '../support/fake-api.ts'

const experimentRun = aRun({
  id: 'experiment-run',
  status: 'COMPLETED',
  experiment_id: 'exp-1',
  created_at: '2026-06-01T11:50:00Z',
  run_finished_at: '2026-06-01T12:00:00Z',
})
const place = {
  taskId: 'task-2',
  before: { newest: '2026-06-01T11:50:00.000Z', ties: ['old'] },
  experimentRun,
}
const old = aRun({ id: 'old', created_at: '2026-06-01T12:00:01Z' })
const nameless = aRun({ id: 'nameless', created_at: '2026-06-01T12:00:01Z' })
const named = aRun({ id: 'named', experiment_id: 'exp-1', created_at: '2026-06-01T12:00:01Z' })
const other = aRun({ id: 'other', experiment_id: 'exp-2', created_at: '2026-06-01T12:00:01Z' })

async function find(
  runs: NonNullable<Script['runs']>,
  fixture: { budgetMs?: number; cancelledAt?: number } = {},
) {
  const { deps, clock, api } = createFakeDeps({ runs }, { cancelledAt: fixture.cancelledAt })
  const chained = await pollForChainedRun(place, fixture.budgetMs ?? 120_000, deps)
  return { chained, clock, api }
}

test('the run that names the experiment is taken at once, whatever else is new', async () => {
  const { chained, clock } = await find([[nameless, other, named, old]])
  expect(chained).toMatchObject({ kind: 'found', run: named })
  expect(clock.elapsed()).toBe(0)
})

test('a run that names another experiment is never taken, even when it is the only new one', async () => {
  const { chained, clock } = await find([[other, old]])
  expect(chained).toEqual({ kind: 'not-found', error: undefined })
  expect(clock.elapsed()).toBe(120_000)
})

test('the only new run that names none is taken when it has been alone for five seconds', async () => {
  const { chained, clock } = await find([[old], [nameless, other, old]])
  expect(chained).toMatchObject({ kind: 'found', run: nameless })
  expect(clock.elapsed()).toBeGreaterThanOrEqual(5_000)
  expect(clock.elapsed()).toBeLessThan(12_000)
})

test('another experiment that chains the same task first does not get its run taken for ours', async () => {
  const second = { ...nameless, id: 'second' }
  const { chained } = await find((_call, at) => (at < 3_000 ? [nameless] : [nameless, second]))
  expect(chained).toEqual({ kind: 'ambiguous', candidates: [nameless, second] })
})

test('one of several that gets its name in time is taken', async () => {
  const { chained } = await find((_call, at) => [
    nameless,
    at < 30_000 ? { ...named, experiment_id: null } : named,
  ])
  expect(chained).toMatchObject({ kind: 'found', run: named })
})

test('being alone starts anew when the run changes', async () => {
  const { chained, clock } = await find((_call, at) =>
    at < 4_000 ? [nameless] : [{ ...nameless, id: 'later' }],
  )
  expect(chained).toMatchObject({ kind: 'found', run: { id: 'later' } })
  expect(clock.elapsed()).toBeGreaterThanOrEqual(9_000)
})

test('being alone starts anew after there were several', async () => {
  const two = [nameless, { ...nameless, id: 'second' }]
  const { clock } = await find((_call, at) => (at < 1_000 || at >= 4_000 ? [nameless] : two))
  expect(clock.elapsed()).toBeGreaterThanOrEqual(9_000)
})

test('at the deadline the only new run is taken', async () => {
  const { chained, clock } = await find([[nameless]], { budgetMs: 2_000 })
  expect(chained).toMatchObject({ kind: 'found', run: nameless })
  expect(clock.elapsed()).toBe(2_000)
})

test('a run from before the experiment ended belongs to something else', async () => {
  const early = aRun({ id: 'early', created_at: '2026-06-01T11:59:00Z' })
  const just = aRun({ id: 'just', created_at: '2026-06-01T11:59:58Z' })
  const { chained } = await find([[early, just]])
  expect(chained).toMatchObject({ kind: 'found', run: just })
})

test('nothing in time is not found, after attempts that grow rarer up to five seconds', async () => {
  const { chained, api } = await find([[]])
  expect(chained).toEqual({ kind: 'not-found', error: undefined })
  const times = api.times('runs')
  expect(times.at(-1)).toBe(120_000)
  expect(times.length).toBeGreaterThan(20)
  expect(times.length).toBeLessThan(40)
})

test('an outage is looked through, and honours Retry-After', async () => {
  const { chained, api } = await find([noResponse(), status(429, 30_000), [named]])
  expect(chained).toMatchObject({ kind: 'found', run: named })
  expect(api.times('runs')).toEqual([0, 187.5, 30_187.5])
})

test('after an outage the attempts come at their own pace again', async () => {
  const { api } = await find([status(429, 30_000), [], [named]])
  expect(api.times('runs')).toEqual([0, 30_000, 30_375])
})

test('an outage that lasts is not found, with its error', async () => {
  const { chained } = await find([noResponse()])
  expect(chained).toMatchObject({ kind: 'not-found', error: { delivery: 'unknown' } })
})

test('one run that was seen before an outage is not several', async () => {
  const { chained } = await find((call) => (call === 0 ? [nameless] : noResponse()))
  expect(chained).toMatchObject({ kind: 'not-found', error: { delivery: 'unknown' } })
})

test('a rejection ends the search at once', async () => {
  const { chained, clock } = await find([status(403)])
  expect(chained).toMatchObject({ kind: 'not-found', error: { status: 403 } })
  expect(clock.elapsed()).toBe(0)
})

test.each<[string, NonNullable<Script['runs']>]>([
  ['between two attempts', [[]]],
  ['while the server hangs on one', ['hang']],
])('cancelled %s, it ends at once', async (_name, runs) => {
  const { chained, clock } = await find(runs, { cancelledAt: 1_234 })
  expect(chained.kind).toBe('not-found')
  expect(clock.elapsed()).toBe(1_234)
})

test('a server that hangs is asked within the budget, and once more at its end', async () => {
  const { chained, api, clock } = await find(['hang'], { budgetMs: 3_000 })
  expect(chained.kind).toBe('not-found')
  expect(api.calls.map((call) => call.timeoutMs)).toEqual([3_000, 5_000])
  expect(clock.elapsed()).toBe(8_000)
})

test('what is no failed request is not swallowed', async () => {
  const { deps } = createFakeDeps({})
  deps.ax.taskRuns = () => Promise.reject(new TypeError('a bug'))
  await expect(pollForChainedRun(place, 1_000, deps)).rejects.toThrow('a bug')
})

test('the runs that were read come with the one that was found', async () => {
  const { chained } = await find([[named, old]])
  expect(chained).toMatchObject({ runs: [named, old] })
})

const findOnce = (runs: ReturnType<typeof aRun>[], run = experimentRun) => {
  const { taskId, before } = place
  const correlation = { kind: 'chained', runId: run.id } as const
  return findRun(createFakeDeps({ runs: [runs], get: [run] }).deps.ax, { taskId, before, correlation })
}

test('the post step finds the named run, or the only new one, or says that it is ambiguous', async () => {
  const second = { ...nameless, id: 'second' }
  expect(await findOnce([nameless, second, named])).toEqual({ kind: 'found', value: named })
  expect(await findOnce([nameless, other, old])).toEqual({ kind: 'found', value: nameless })
  expect(await findOnce([nameless, second])).toEqual({ kind: 'ambiguous', candidates: [nameless, second] })
  expect(await findOnce([other, old])).toEqual({ kind: 'not-found' })
})

test('an experiment that has not completed has set nothing off', async () => {
  expect(await findOnce([nameless], { ...experimentRun, status: 'CANCELLED' })).toEqual({ kind: 'not-found' })
})

test('without an experiment ID no run names it, and without an end the trigger is the earliest', async () => {
  const unknown = { ...experimentRun, experiment_id: null, run_finished_at: null }
  const between = aRun({ id: 'between', created_at: '2026-06-01T11:51:00Z' })
  expect(await findOnce([between, other], unknown)).toEqual({ kind: 'found', value: between })
})
