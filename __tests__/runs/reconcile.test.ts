import { expect, test } from '@jest/globals'
import type { TaskRun } from '../../src/ax/schemas.ts'
import type { Correlation, RunSnapshot } from '../../src/cleanup-state.ts'
import {
  pollForRun,
  resolveExperimentId,
  runsSince,
  snapshotAfter,
  snapshotOf,
  snapshotRuns,
} from '../../src/runs/reconcile.ts'
import {
  anExperiment,
  aRun,
  createFakeApi,
  createFakeDeps,
  noResponse,
  status,
  type Script,
} from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

/** Runs of one task, newest first, one a minute. */
const history = Array.from({ length: 250 }, (_, i) =>
  aRun({
    id: `run-${i}`,
    created_at: new Date(Date.parse('2026-06-01T12:00:00Z') - i * 60_000).toISOString(),
  }),
)
const TASK = { id: 'task-1', lastRunAt: null }

test('a snapshot is the newest instant and its ties, from one page of runs', async () => {
  const { ax, calls } = createFakeApi(createFakeClock(), {
    runs: [{ items: history.slice(0, 100), next: 'more' }],
  })
  const { snapshot, runs } = await snapshotRuns(ax, TASK)
  expect(snapshot).toEqual({ newest: '2026-06-01T12:00:00.000Z', ties: ['run-0'] })
  expect(runs).toHaveLength(100)
  expect(calls).toHaveLength(1)
})

test('a task without runs has no newest one', async () => {
  const { ax } = createFakeApi(createFakeClock(), { runs: [[]] })
  expect(await snapshotRuns(ax, TASK)).toEqual({ snapshot: { newest: null, ties: [] }, runs: [] })
})

test('an endless empty list has no newest run', async () => {
  const { ax } = createFakeApi(createFakeClock(), {
    runs: (call) => ({ items: [], next: `cursor-${call}` }),
  })
  expect((await snapshotRuns(ax, TASK)).snapshot).toEqual({ newest: null, ties: [] })
})

test('the newest run is the newest wherever the list has it, and instants are compared as such', () => {
  const runs = [
    aRun({ id: 'older', created_at: '2026-06-01T11:00:00Z' }),
    aRun({ id: 'newest', created_at: '2026-06-01T14:00:00+02:00' }),
    aRun({ id: 'tie', created_at: '2026-06-01T12:00:00.000500Z' }),
    aRun({ id: 'odd', created_at: 'yesterday' }),
  ]
  expect(snapshotOf(runs)).toEqual({ newest: '2026-06-01T12:00:00.000Z', ties: ['newest', 'tie', 'odd'] })
  expect(snapshotOf(runs.slice(3))).toEqual({ newest: null, ties: ['odd'] })
})

test('a list that was read while another run went on tells what is triggered after its end from all before', () => {
  const earlier = aRun({ status: 'COMPLETED', run_finished_at: '2026-06-01T12:00:05Z' })
  const before = aRun({ id: 'before', created_at: '2026-06-01T11:00:00Z' })
  const after = aRun({ id: 'after', created_at: '2026-06-01T12:00:06.000Z' })
  // A service that rounds may date the end of the one, and the creation of the next, differently by a second.
  expect(snapshotAfter([before], earlier)).toEqual({ newest: '2026-06-01T12:00:04.000Z', ties: ['before'] })
  expect(snapshotAfter([], earlier)).toEqual({ newest: '2026-06-01T12:00:04.000Z', ties: [] })
  expect(snapshotAfter([after, before], earlier)).toEqual({ newest: after.created_at, ties: ['after'] })
  expect(snapshotAfter([before], { ...earlier, run_finished_at: null })).toBeUndefined()
})

test('where runs may not be listed, all until the last run of the task are old', async () => {
  const forbidden = createFakeApi(createFakeClock(), { runs: [status(403)] }).ax
  const lastRunAt = '2026-06-01T11:00:00Z'
  const known = await snapshotRuns(forbidden, { id: 'task-1', lastRunAt })
  expect(known).toEqual({ snapshot: { newest: '2026-06-01T11:00:00.001Z', ties: [] }, runs: [] })
  expect((await snapshotRuns(forbidden, TASK)).snapshot).toEqual({ newest: null, ties: [] })
  const failing = createFakeApi(createFakeClock(), { runs: [noResponse()] }).ax
  await expect(snapshotRuns(failing, TASK)).rejects.toMatchObject({ delivery: 'unknown' })
})

const newRuns = async (before: RunSnapshot, runs: TaskRun[]): Promise<string[]> => {
  const { ax } = createFakeApi(createFakeClock(), { runs: [runs] })
  return (await runsSince(ax, { taskId: 'task-1', before })).map(({ id }) => id)
}

test('of a long history only what is newer is new', async () => {
  const fresh = aRun({ id: 'fresh', created_at: '2026-06-01T12:00:01Z' })
  expect(await newRuns(snapshotOf(history.slice(0, 100)), [fresh, ...history])).toEqual(['fresh'])
  expect(await newRuns({ newest: null, ties: [] }, [fresh])).toEqual(['fresh'])
})

test('a run of the newest instant is new unless it was there; an instant that cannot be read makes a candidate', async () => {
  const before = { newest: '2026-06-01T11:00:00Z', ties: ['known', 'odd-but-known'] }
  const runs = [
    aRun({ id: 'known', created_at: '2026-06-01T11:00:00Z' }),
    aRun({ id: 'older', created_at: '2026-06-01T10:59:59.999Z' }),
    aRun({ id: 'newer', created_at: '2026-06-01T11:00:00.001Z' }),
    aRun({ id: 'same', created_at: '2026-06-01T13:00:00+02:00' }),
    aRun({ id: 'odd', created_at: 'yesterday' }),
    aRun({ id: 'odd-but-known', created_at: 'yesterday' }),
  ]
  expect(await newRuns(before, runs)).toEqual(['newer', 'same', 'odd'])
})

test('bounds and cursors are passed on', async () => {
  const clock = createFakeClock()
  const api = createFakeApi(clock, {
    runs: (call) => ({ items: [aRun({ id: `${call}` })], next: `c${call}` }),
  })
  await runsSince(api.ax, { taskId: 'task-9', before: { newest: null, ties: [] } }, { timeoutMs: 77 })
  expect(api.calls).toHaveLength(10)
  expect(api.calls[1]).toMatchObject({ what: { id: 'task-9', cursor: 'c0' }, timeoutMs: 77 })
})

/** Searches for a run without a correlation, which is only ever a candidate, so that the whole budget is used. */
async function search(script: Script, budgetMs = 30_000, correlation: Correlation = { kind: 'none' }) {
  const clock = createFakeClock()
  const api = createFakeApi(clock, script)
  const pending = { taskId: 'task-1', correlation, before: { newest: null, ties: [] } }
  const result = await pollForRun(pending, budgetMs, { ax: api.ax, clock, random: () => 0.5 })
  return { result, clock, api, attempts: api.times('runs') }
}

test('attempts grow rarer up to five seconds, and the last one is at the end of the budget', async () => {
  const { result, attempts } = await search({ runs: [[]] })
  expect(result).toEqual({ kind: 'not-found' })
  expect(attempts.slice(0, 4)).toEqual([0, 187.5, 562.5, 1_312.5])
  expect(attempts.at(-1)).toBe(30_000)
  const pauses = attempts.slice(1).map((at, i) => at - (attempts[i] ?? 0))
  expect(Math.max(...pauses)).toBe(5_000)
})

test('a look has ten seconds at most, and no more than is left; the last one has five', async () => {
  const { api, clock } = await search({ runs: ['hang'] }, 12_000)
  expect(api.calls.map((call) => call.timeoutMs)).toEqual([10_000, 12_000 - 10_187.5, 5_000])
  expect(clock.elapsed()).toBe(17_000)
})

test('a budget of nothing is one look', async () => {
  expect((await search({ runs: [[]] }, 0)).attempts).toEqual([0])
})

test('what was seen stays known through an outage, and "not found" does not', async () => {
  const candidate = aRun({ id: 'maybe' })
  const seen = await search({ runs: (call) => (call === 0 ? [candidate] : noResponse()) })
  expect(seen.result).toEqual({ kind: 'ambiguous', candidates: [candidate] })
  const empty = await search({ runs: (call) => (call === 0 ? [] : noResponse()) })
  expect(empty.result).toEqual({ kind: 'ambiguous', candidates: [] })
  const silent = await search({ runs: [noResponse()] })
  expect(silent.result).toEqual({ kind: 'ambiguous', candidates: [] })
})

test('Retry-After is honoured, and not beyond the budget', async () => {
  expect((await search({ runs: [status(429, 8_000), []] })).attempts.slice(0, 2)).toEqual([0, 8_000])
  expect((await search({ runs: [status(429, 99_000), []] })).attempts).toEqual([0, 30_000])
})

test('what is no failed request is not swallowed', async () => {
  await expect(search({ runs: () => new TypeError('a bug') as never })).rejects.toThrow('a bug')
})

test('a chained run is looked for by its experiment, which is read anew', async () => {
  const experimentRun = aRun({ id: 'experiment-run', status: 'COMPLETED', experiment_id: 'exp-1' })
  const evaluation = aRun({ id: 'evaluation', experiment_id: 'exp-1' })
  const script: Script = {
    get: (_call, at) => (at < 3_000 ? { ...experimentRun, status: 'RUNNING' } : experimentRun),
    runs: [[evaluation]],
  }
  const { result, api } = await search(script, 30_000, { kind: 'chained', runId: 'experiment-run' })
  expect(result).toEqual({ kind: 'found', value: evaluation })
  expect(api.calls[0]).toMatchObject({ endpoint: 'get', what: 'experiment-run' })
})

const finished = aRun({ id: 'run-1', status: 'COMPLETED' })
const EXPERIMENT = { name: 'ours', datasetId: 'dataset-1' }

async function resolve(script: Script, experiment: typeof EXPERIMENT | undefined, run = finished) {
  const { deps, clock, api } = createFakeDeps(script)
  const id = await resolveExperimentId(run, experiment, deps)
  return { id, elapsed: clock.elapsed(), calls: api.calls }
}

test('an experiment ID that is known costs no request', async () => {
  const { id, calls } = await resolve({}, EXPERIMENT, { ...finished, experiment_id: 'exp-1' })
  expect(id).toBe('exp-1')
  expect(calls).toEqual([])
})

test('an experiment ID that comes late is read again until it is there', async () => {
  const get: Script['get'] = (_call, at) => ({ ...finished, experiment_id: at < 2_600 ? null : 'exp-1' })
  const { id, elapsed } = await resolve({ get }, undefined)
  expect(id).toBe('exp-1')
  expect(elapsed).toBeLessThan(6_000)
})

test('an experiment that its run does not name is found by its name', async () => {
  const experiments: Script['experiments'] = [
    [anExperiment('ours too', 'exp-2')],
    [anExperiment('ours', 'exp-1')],
  ]
  const { id, calls } = await resolve({ get: [finished], experiments }, EXPERIMENT)
  expect(id).toBe('exp-1')
  expect(calls[1]?.what).toMatchObject({ dataset_id: 'dataset-1', name: 'ours' })
})

test('either of the two is enough', async () => {
  const found = await resolve(
    { get: [noResponse()], experiments: [[anExperiment('ours', 'exp-1')]] },
    EXPERIMENT,
  )
  expect(found).toMatchObject({ id: 'exp-1', elapsed: 0 })
  const named = { ...finished, experiment_id: 'exp-1' }
  expect((await resolve({ get: [named], experiments: [status(403)] }, EXPERIMENT)).id).toBe('exp-1')
})

test('an experiment that never becomes known is given up after half a minute, or at once when the run may not be read', async () => {
  expect(await resolve({ get: [finished] }, undefined)).toMatchObject({ id: undefined, elapsed: 30_000 })
  expect(await resolve({ get: [status(403)] }, undefined)).toMatchObject({ id: undefined, elapsed: 0 })
})
