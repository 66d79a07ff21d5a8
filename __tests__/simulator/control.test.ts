import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { relayId } from '../../simulator/world/ids.ts'
import { type Bench, runToEnd, startBench, taskNamed } from './bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.close())

test('runs are planned over HTTP', async () => {
  const plan = { task: 'conciseness-check', outcome: 'failed', failureReason: 'Planned.', times: 1 }
  expect((await bench.post('/_simulator/runs', plan)).status).toBe(204)
  const run = await runToEnd(bench, taskNamed(bench, 'conciseness-check').id)
  expect(run).toMatchObject({ status: 'FAILED', failure_reason: 'Planned.' })
})

test('a plan can be for every run of a task', async () => {
  await bench.post('/_simulator/runs', { task: 'conciseness-check', outcome: 'failed', times: -1 })
  const { id } = taskNamed(bench, 'conciseness-check')
  for (let i = 0; i < 3; i += 1) expect((await runToEnd(bench, id)).status).toBe('FAILED')
})

test('faults are planned over HTTP, for ever by -1, and forgotten', async () => {
  await bench.post('/_simulator/faults', { path: '^/v2/', kind: 'respond', status: 503, times: -1 })
  for (let i = 0; i < 3; i += 1) expect((await bench.get('/v2/tasks')).status).toBe(503)
  expect((await bench.request('DELETE', '/_simulator/plans')).status).toBe(204)
  expect((await bench.get('/v2/tasks')).status).toBe(200)
})

test('requests can be read back, without the key, and without those to the control', async () => {
  const missing = relayId('Model', 999)
  await bench.get('/v2/tasks?limit=3')
  await bench.post('/v2/spans', { project_id: missing })
  const { requests } = (await bench.get('/_simulator/requests')).body as unknown as { requests: object[] }
  expect(requests).toMatchObject([
    { method: 'GET', path: '/v2/tasks', query: { limit: '3' }, status: 200, at: '2026-06-01T12:00:00.000Z' },
    { method: 'POST', path: '/v2/spans', body: { project_id: missing }, status: 404 },
  ])
  expect(JSON.stringify(requests)).not.toContain(bench.simulator.apiKey)
})

test.each([
  ['runs', { outcome: 'exploded' }, 'outcome'],
  ['runs', { errorRate: 2 }, 'errorRate'],
  ['runs', { counts: { successes: 1 } }, 'counts.errors'],
  ['runs', { duration: 5 }, 'duration'],
  ['runs', { times: 0 }, 'times'],
  ['runs', { replaceScores: { label: 'NOT_PARSABLE' } }, 'replaceScores.score'],
  ['faults', { path: '(', kind: 'hang' }, 'path'],
  ['faults', { path: '.', kind: 'explode' }, 'kind'],
  ['faults', { path: '.', kind: 'hang', times: 0 }, 'times'],
  ['faults', { kind: 'hang' }, 'path'],
])('a wrong plan for %s, %j, is refused naming %s', async (what, plan, named) => {
  const reply = await bench.post(`/_simulator/${what}`, plan)
  expect(reply).toMatchObject({ status: 400, body: { detail: expect.stringContaining(`'${named}'`) } })
})

test('the control needs the key too', async () => {
  const response = await fetch(`${bench.simulator.url}/_simulator/requests`)
  expect(response.status).toBe(401)
})

test('a fault whose path is no regular expression is refused in process as well', () => {
  expect(() => {
    bench.simulator.control.planFault({ path: '(', kind: 'hang' })
  }).toThrow(SyntaxError)
})
