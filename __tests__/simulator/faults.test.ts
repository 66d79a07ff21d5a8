import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { type Bench, startBench, taskNamed } from './bench.ts'

let bench: Bench
let trigger: string
beforeEach(async () => {
  bench = await startBench()
  trigger = `/v2/tasks/${taskNamed(bench, 'answer-quality').id}/trigger`
})
afterEach(() => bench.close())

const body = { experiment_name: 'exp' }
const experiments = () => bench.simulator.world.experiments.map(({ name }) => name)
const lastRequest = () => bench.simulator.requests.at(-1)
/** A request that is given up after a while, in milliseconds. */
const impatient = (path: string, ms = 60) =>
  fetch(bench.simulator.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${bench.simulator.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ms),
  })

test('delay: answers late, but answers', async () => {
  bench.simulator.control.planFault({ path: '/trigger$', kind: 'delay', delayMs: 80 })
  const before = Date.now()
  expect((await bench.post(trigger, body)).status).toBe(201)
  expect(Date.now() - before).toBeGreaterThanOrEqual(75)
})

test('hang: never answers and does nothing', async () => {
  bench.simulator.control.planFault({ path: '/trigger$', kind: 'hang' })
  await expect(impatient(trigger)).rejects.toThrow('timeout')
  expect(experiments()).not.toContain('exp')
  expect(lastRequest()).toMatchObject({ method: 'POST', path: trigger, body, status: undefined })
})

test('hang-after: does it and never answers', async () => {
  bench.simulator.control.planFault({ path: '/trigger$', kind: 'hang-after' })
  await expect(impatient(trigger)).rejects.toThrow('timeout')
  expect(experiments()).toContain('exp')
})

test('reset-before: the connection breaks and nothing was done', async () => {
  bench.simulator.control.planFault({ path: '/trigger$', kind: 'reset-before' })
  await expect(bench.post(trigger, body)).rejects.toThrow('fetch failed')
  expect(experiments()).not.toContain('exp')
})

test('reset-after: the connection breaks and it was done', async () => {
  bench.simulator.control.planFault({ path: '/trigger$', kind: 'reset-after' })
  await expect(bench.post(trigger, body)).rejects.toThrow('fetch failed')
  expect(experiments()).toContain('exp')
  expect(lastRequest()?.status).toBeUndefined()
})

test('respond: any response instead of the true one', async () => {
  const { control } = bench.simulator
  control.planFault({ path: '^/v2/tasks$', kind: 'respond', status: 429, headers: { 'Retry-After': '7' } })
  control.planFault({ path: '^/v2/tasks$', kind: 'respond', status: 429 })
  const limited = await bench.get('/v2/tasks')
  expect(limited).toMatchObject({ status: 429, body: { title: 'Rate limit exceeded' } })
  expect(limited.headers.get('retry-after')).toBe('7')
  expect((await bench.get('/v2/tasks')).headers.get('retry-after')).toBeNull()
  expect(bench.simulator.requests.map(({ status }) => status)).toEqual([429, 429])
  expect((await bench.get('/v2/tasks')).status).toBe(200)
})

test('respond: also a page of a gateway, and a redirect', async () => {
  const { control, url, apiKey } = bench.simulator
  const headers = { 'content-type': 'text/html' }
  control.planFault({ path: '.', kind: 'respond', status: 502, headers, body: '<html>Bad Gateway</html>' })
  control.planFault({
    path: '.',
    kind: 'respond',
    status: 302,
    headers: { location: 'http://127.0.0.1:1/' },
    body: '',
  })
  const init = { headers: { authorization: `Bearer ${apiKey}` }, redirect: 'manual' as const }
  const page = await fetch(`${url}/v2/tasks`, init)
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    502,
    'text/html',
    '<html>Bad Gateway</html>',
  ])
  const redirect = await fetch(`${url}/v2/tasks`, init)
  expect([redirect.status, redirect.headers.get('location')]).toEqual([302, 'http://127.0.0.1:1/'])
})

test('truncate: it was done, but only half of the answer arrives', async () => {
  bench.simulator.control.planFault({ path: '/trigger$', kind: 'truncate' })
  await expect(bench.post(trigger, body)).rejects.toThrow('terminated')
  expect(experiments()).toContain('exp')
})

test('garbage: it was done, and the answer is not JSON', async () => {
  bench.simulator.control.planFault({ path: '/trigger$', kind: 'garbage' })
  const response = await impatient(trigger, 5_000)
  expect(response.status).toBe(200)
  await expect(response.json()).rejects.toThrow('JSON')
  expect(experiments()).toContain('exp')
})

test('a fault is for its method and path, after so many, so many times', async () => {
  const fault = { method: 'GET', path: '^/v2/spaces$', kind: 'respond' as const, status: 503 }
  bench.simulator.control.planFault({ ...fault, skip: 1, times: 2 })
  const statuses = []
  await bench.get('/v2/tasks')
  for (let i = 0; i < 5; i += 1) statuses.push((await bench.get('/v2/spaces')).status)
  expect(statuses).toEqual([200, 503, 503, 200, 200])
})

test('a fault can be for ever, until it is cleared', async () => {
  bench.simulator.control.planFault({ path: '.', kind: 'respond', status: 500, times: Infinity })
  for (let i = 0; i < 5; i += 1) expect((await bench.get('/v2/tasks')).status).toBe(500)
  bench.simulator.control.clear()
  expect((await bench.get('/v2/tasks')).status).toBe(200)
})

test('closing ends what hangs and what is delayed', async () => {
  bench.simulator.control.planFault({ path: '/trigger$', kind: 'hang' })
  bench.simulator.control.planFault({ path: '/v2/tasks$', kind: 'delay', delayMs: 60_000 })
  const hanging = expect(impatient(trigger, 20_000)).rejects.toThrow('fetch failed')
  const delayed = expect(bench.get('/v2/tasks')).rejects.toThrow('fetch failed')
  while (bench.simulator.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  const before = Date.now()
  await bench.close()
  await Promise.all([hanging, delayed])
  expect(Date.now() - before).toBeLessThan(2_000)
})
