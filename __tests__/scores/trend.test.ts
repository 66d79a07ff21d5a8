import { expect, test } from '@jest/globals'
import { startDeadline } from '../../src/clock.ts'
import { createEarlierResults, readTrend } from '../../src/scores/baseline.ts'
import { anExperiment, aPlan, createFixture, KEY, rowsOf, status, times, type Service } from './fixture.ts'

async function trendOf(service: Service, limit = 10) {
  const fixture = createFixture({ latencyMs: 100, ...service })
  const results = createEarlierResults(aPlan(), fixture.deps)
  const deadline = startDeadline(fixture.clock, 60_000)
  const trend = await readTrend({ key: KEY, limit }, results, { id: 'self', name: undefined }, deadline)
  return { trend, ...fixture }
}

/** Experiments `e1`, `e2`, … whose mean is their age in days, divided by 100. */
function earlier(count: number): Service {
  const experiments = times(count, 0).map((_, at) => anExperiment(`e${at + 1}`, at + 1))
  const rows = Object.fromEntries(experiments.map(({ id }, at) => [id, rowsOf(times(2, (at + 1) / 100))]))
  return { experiments, rows }
}

test('the newest results are shown, oldest first', async () => {
  const { trend } = await trendOf(earlier(5), 3)
  expect(trend.get('correctness')).toEqual([
    { experimentId: 'e3', createdAt: '2026-05-29T00:00:00.000Z', mean: 0.03 },
    { experimentId: 'e2', createdAt: '2026-05-30T00:00:00.000Z', mean: 0.02 },
    { experimentId: 'e1', createdAt: '2026-05-31T00:00:00.000Z', mean: 0.01 },
  ])
})

test('rows are read side by side, four experiments at once', async () => {
  const { atOnce, clock } = await trendOf(earlier(8))
  expect(atOnce()).toBe(4)
  expect(clock.elapsed()).toBe(400)
})

test('the experiment itself, large experiments, and experiments without a score are left out', async () => {
  const { experiments = [], rows } = earlier(3)
  const service = {
    experiments: [...experiments, anExperiment('self', 0)],
    rows: { ...rows, e2: rowsOf(times(5, 1)), e3: rowsOf(times(2, null)) },
    pageRows: 2,
  }
  const { trend, requests } = await trendOf(service)
  expect(trend.get('correctness')?.map(({ experimentId }) => experimentId)).toEqual(['e1'])
  expect(requests.filter((line) => line.startsWith('rows e2'))).toHaveLength(2)
})

test('a service that fails is an error', async () => {
  await expect(trendOf({ ...earlier(2), failures: { 'rows e2': status(500) } })).rejects.toThrow('500')
})
