import { expect, test } from '@jest/globals'
import type { Mark } from '../../src/lifecycle/duty.ts'
import { searchForRun } from '../../src/lifecycle/search.ts'
import { aRun, createFakeApi, noAnswer, status, type Script } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

/** Searches for a run without a mark, which is only ever a candidate, so that the whole budget is used. */
async function search(script: Script, budgetMs = 30_000, mark: Mark = { by: 'nothing' }) {
  const clock = createFakeClock()
  const api = createFakeApi(clock, script)
  const pending = { taskId: 'task-1', mark, before: { ids: [], oldest: null } }
  const sighting = await searchForRun(pending, { ax: api.ax, clock, random: () => 0.5, budgetMs })
  return { sighting, clock, api, looks: api.times('runs') }
}

test('looks grow rarer up to five seconds, and the last one is at the end of the budget', async () => {
  const { sighting, looks } = await search({ runs: [[]] })
  expect(sighting).toEqual({ kind: 'nothing' })
  expect(looks.slice(0, 4)).toEqual([0, 187.5, 562.5, 1_312.5])
  expect(looks.at(-1)).toBe(30_000)
  const pauses = looks.slice(1).map((at, i) => at - (looks[i] ?? 0))
  expect(Math.max(...pauses)).toBe(5_000)
})

test('a look has ten seconds at most, and no more than is left; the last one has five', async () => {
  const { api, clock } = await search({ runs: ['hang'] }, 12_000)
  expect(api.calls.map((call) => call.timeoutMs)).toEqual([10_000, 12_000 - 10_187.5, 5_000])
  expect(clock.elapsed()).toBe(17_000)
})

test('a budget of nothing is one look', async () => {
  expect((await search({ runs: [[]] }, 0)).looks).toEqual([0])
})

test('what was seen stays known through an outage, and "nothing" does not', async () => {
  const candidate = aRun({ id: 'maybe' })
  const seen = await search({ runs: (call) => (call === 0 ? [candidate] : noAnswer()) })
  expect(seen.sighting).toEqual({ kind: 'unclear', candidates: [candidate] })
  const empty = await search({ runs: (call) => (call === 0 ? [] : noAnswer()) })
  expect(empty.sighting).toEqual({ kind: 'unclear', candidates: [] })
  const silent = await search({ runs: [noAnswer()] })
  expect(silent.sighting).toEqual({ kind: 'unclear', candidates: [] })
})

test('Retry-After is honoured, and not beyond the budget', async () => {
  expect((await search({ runs: [status(429, 8_000), []] })).looks.slice(0, 2)).toEqual([0, 8_000])
  expect((await search({ runs: [status(429, 99_000), []] })).looks).toEqual([0, 30_000])
})

test('what is no failed exchange is not swallowed', async () => {
  await expect(search({ runs: () => new TypeError('a bug') as never })).rejects.toThrow('a bug')
})

test('a chained run is looked for by its experiment, which is read anew', async () => {
  const experimentRun = aRun({ id: 'experiment-run', status: 'COMPLETED', experiment_id: 'exp-1' })
  const evaluation = aRun({ id: 'evaluation', experiment_id: 'exp-1' })
  const script: Script = {
    get: (_call, at) => (at < 3_000 ? { ...experimentRun, status: 'RUNNING' } : experimentRun),
    runs: [[evaluation]],
  }
  const { sighting, api } = await search(script, 30_000, { by: 'chained', runId: 'experiment-run' })
  expect(sighting).toEqual({ kind: 'ours', run: evaluation })
  expect(api.calls[0]).toMatchObject({ endpoint: 'get', what: 'experiment-run' })
})
