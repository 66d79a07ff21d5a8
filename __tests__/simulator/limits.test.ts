import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { startSimulator } from '../../simulator/server.ts'
import { type Bench, RUN_MS, startBench, taskNamed } from './bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await startBench({ requestsPerSecond: null })
})
afterEach(() => bench.close())

const trigger = (name: string) =>
  bench.post(`/v2/tasks/${taskNamed(bench, 'answer-quality').id}/trigger`, { experiment_name: name })

test('many runs of many tasks go on at once, each by its own plan', async () => {
  const { world, control } = bench.simulator
  const outcomes = ['completed', 'failed', 'cancelled', 'completed'] as const
  const ids: string[] = []
  for (let n = 0; n < 12; n += 1) {
    const task = world.addTask({ name: `task ${n}` })
    control.planRun({ task: task.id, durationMs: (n + 1) * 1_000, outcome: outcomes[n % 4] })
    ids.push((await bench.post(`/v2/tasks/${task.id}/trigger`, { experiment_name: `e${n}` })).body.id)
  }
  const statuses = async () =>
    Promise.all(ids.map(async (id) => (await bench.get(`/v2/task-runs/${id}`)).body.status))
  bench.pass(999)
  expect((await statuses()).filter((status) => status === 'RUNNING' || status === 'PENDING')).toHaveLength(12)
  bench.pass(3_001)
  expect((await statuses()).slice(0, 5)).toEqual(['COMPLETED', 'FAILED', 'CANCELLED', 'COMPLETED', 'RUNNING'])
  bench.pass(8_000)
  expect(new Set(await statuses())).toEqual(new Set(['COMPLETED', 'FAILED', 'CANCELLED']))
})

test('a trigger beyond the limit of active runs is 429, and says when the next run ends', async () => {
  bench.simulator.control.configure({ maxActiveRuns: 2 })
  expect((await trigger('a')).status).toBe(201)
  bench.pass(4_000)
  expect((await trigger('b')).status).toBe(201)
  const refused = await trigger('c')
  expect(refused).toMatchObject({ status: 429, body: { title: 'Rate limit exceeded' } })
  expect(refused.headers.get('retry-after')).toBe('6')
  expect(bench.simulator.world.experiments.map(({ name }) => name)).not.toContain('c')
  bench.pass(RUN_MS)
  expect((await trigger('c')).status).toBe(201)
})

test('a stalled run keeps its place, and the wait is bounded', async () => {
  bench.simulator.control.configure({ maxActiveRuns: 1 })
  bench.simulator.control.planRun({ stall: 'running' })
  await trigger('a')
  bench.pass(RUN_MS * 100)
  const refused = await trigger('b')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
})

test('more requests in a second than allowed are 429, and none of them is processed', async () => {
  bench.simulator.control.configure({ requestsPerSecond: 3 })
  const replies = []
  for (let n = 0; n < 5; n += 1) replies.push(await bench.get('/v2/tasks'))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429])
  expect(replies[3]?.headers.get('retry-after')).toBe('1')
  bench.pass(1_000)
  expect((await bench.get('/v2/tasks')).status).toBe(200)
})

test('the control does not count, nor does a request without the key', async () => {
  bench.simulator.control.configure({ requestsPerSecond: 1 })
  for (let n = 0; n < 3; n += 1) expect((await bench.get('/_simulator/settings')).status).toBe(200)
  expect((await fetch(`${bench.simulator.url}/v2/tasks`)).status).toBe(401)
  expect((await bench.get('/v2/tasks')).status).toBe(200)
})

test('every request takes the latency', async () => {
  const simulator = await startSimulator({ latencyMs: 60 })
  const headers = { authorization: `Bearer ${simulator.apiKey}` }
  const start = performance.now()
  await fetch(`${simulator.url}/v2/tasks`, { headers })
  expect(performance.now() - start).toBeGreaterThanOrEqual(55)
  await simulator.close()
})

test('settings are changed over HTTP, one by one, and read back', async () => {
  expect((await bench.post('/_simulator/settings', { maxActiveRuns: 4 })).status).toBe(200)
  await bench.post('/_simulator/settings', { rowScores: 'nested' })
  expect((await bench.get('/_simulator/settings')).body).toEqual({
    latencyMs: 0,
    requestsPerSecond: null,
    maxActiveRuns: 4,
    unitScores: 'evaluations',
    rowScores: 'nested',
    misattributeScores: false,
  })
  const wrong = await bench.post('/_simulator/settings', { maxActiveRuns: 0 })
  expect(wrong).toMatchObject({ status: 400, body: { detail: expect.stringContaining('maxActiveRuns') } })
})
