import { existsSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { TOKEN } from '../support/fake-github.ts'
import { commandsOf, openFixture } from '../support/fixture.ts'
import { reason, told } from './support.ts'

/** Everything has a budget in time, pages and bytes, and what cannot be reported hides nothing else. */

const fixture = openFixture({ runDurationMs: 5 })
const closers: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closers) await close()
})

beforeEach(() => {
  fixture.simulator().control.clear()
  fixture.simulator().requests.length = 0
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const json = (body: unknown) => ({
  kind: 'respond' as const,
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

// Budgets.

test.each([
  ['a list of spaces', '^/v2/spaces$', { spaces: [], pagination: { has_more: true, next_cursor: 'n' } }],
])('%s that never ends is given up', async (_what, path, body) => {
  fixture.simulator().control.planFault({ ...json(body), path, times: Infinity })
  const started = Date.now()
  const result = await fixture.step({ task: 'answer-quality', timeout: '5s' })
  expect(result.exitCode).toBe(1)
  expect(Date.now() - started).toBeLessThan(10_000)
})

test('rows that never end are given up, and what ended is said', async () => {
  let pages = 0
  const { url, apiKey } = fixture.simulator()
  const headers = { authorization: `Bearer ${apiKey}` }
  const front = await serve((request, response) => {
    const path = request.url ?? ''
    if (/^\/v2\/experiments\/[^/]+\/runs/.test(path)) {
      pages += 1
      response.setHeader('content-type', 'application/json')
      response.end(`{"experiment_runs":[],"pagination":{"has_more":true,"next_cursor":"c${pages}"}}`)
      return
    }
    void (async () => {
      let body = ''
      for await (const piece of request.setEncoding('utf8')) body += String(piece)
      const { method = 'GET' } = request
      const forwarded = await fetch(`${url}${path}`, {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        ...(body === '' ? {} : { body }),
      })
      response.writeHead(forwarded.status, { 'content-type': 'application/json' })
      response.end(await forwarded.text())
    })()
  })
  const started = Date.now()
  const result = await fixture.step({
    task: 'answer-quality',
    'base-url': front,
    gates: 'correctness >= 0.5',
    timeout: '5s',
  })
  expect(result.exitCode).toBe(1)
  expect(result.outputs.verdict).toBe('unmeasured')
  expect(told(result)).toMatch(/2000 pages ended/)
  expect(pages).toBeLessThanOrEqual(2_100)
  expect(Date.now() - started).toBeLessThan(25_000)
})

test('comments that never end are given up', async () => {
  const comment = { id: 1, body: 'x', user: { id: 2, login: 'somebody', type: 'User' } }
  const page = JSON.stringify(Array.from({ length: 100 }, () => comment))
  let pages = 0
  const github = await serve((request, response) => {
    pages += 1
    response.setHeader('content-type', 'application/json')
    if (request.url === '/user') response.writeHead(403).end('{}')
    else response.end(request.method === 'GET' ? page : '{}')
  })
  const result = await fixture.step(
    { task: 'answer-quality', comment: 'on-failure', 'github-token': TOKEN },
    {
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_API_URL: github },
      event: { pull_request: { number: 7 } },
    },
  )
  expect(result.exitCode).toBe(0)
  expect(pages).toBeLessThanOrEqual(105)
})

const COMMAS = ','.repeat(130_000)

test.each([
  ['tracing-metadata', { task: 'answer-quality', 'tracing-metadata': COMMAS }],
  ['tracing-metadata with brackets', { task: 'answer-quality', 'tracing-metadata': '{'.repeat(130_000) }],
  [
    'tracing-metadata in short lines',
    { task: 'answer-quality', 'tracing-metadata': 'a: b\n'.repeat(30_000) },
  ],
  ['filter', { command: 'list', filter: COMMAS }],
  ['filter of another command', { task: 'answer-quality', filter: COMMAS }],
  ['experiment-ids', { task: 'answer-quality', 'experiment-ids': COMMAS }],
  ['example-ids', { task: 'no such task', 'example-ids': 'a,'.repeat(60_000) }],
  ['example-ids with quotes', { task: 'no such task', 'example-ids': '"'.repeat(130_000) }],
  ['evaluation-task-ids', { task: 'answer-quality', 'evaluation-task-ids': COMMAS }],
  ['checks', { suite: 'checks: [{task: a}]', checks: COMMAS }],
  ['gates', { task: 'answer-quality', gates: COMMAS }],
  ['gates with quotes', { task: 'answer-quality', gates: '"\\'.repeat(60_000) }],
  ['gates of blanks', { task: 'answer-quality', gates: `a${' '.repeat(60_000)}b` }],
  ['timeout', { task: 'answer-quality', timeout: '1h'.repeat(60_000) }],
  ['data-start-time', { task: 'answer-quality', 'data-start-time': `-${'1 '.repeat(60_000)}` }],
  ['baseline', { task: 'answer-quality', baseline: COMMAS }],
  ['a definition', { 'task-definition': COMMAS }],
  ['a definition with brackets', { 'task-definition': '['.repeat(130_000) }],
  ['a definition with a bomb', { 'task-definition': `a: &a [x,x]\n${'b: [*a,*a]\n'.repeat(5_000)}` }],
  ['a suite', { suite: COMMAS }],
  ['a name', { task: 'x'.repeat(130_000) }],
] as [string, Record<string, string>][])(
  '130 KB of nothing in %s keep nobody busy',
  async (_what, inputs) => {
    const started = Date.now()
    const result = await fixture.step(inputs)
    expect(Date.now() - started).toBeLessThan(3_000)
    expect(result.exitCode === 0 || reason(result) !== '').toBe(true)
    expect(reason(result)).not.toMatch(/internal error/i)
  },
)

// Publishing.

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

test.each([200, 5_000, 100_000])('fields that are nested %d deep prevent no report', async (levels) => {
  const task = fixture.simulator().world.tasks.find(({ name }) => name === 'answer-quality')
  const body = `{"id": ${JSON.stringify(task?.id)}, "name": "deep", "type": "RUN_EXPERIMENT", "extra": ${deep(levels)}}`
  fixture.simulator().control.planFault({ ...json(body), path: '^/v2/tasks/[^/]+$', times: Infinity })
  const result = await fixture.step({ command: 'get', task: task?.id ?? '', 'results-file': 'deep.json' })
  expect(result.summary).toContain('Arize AX')
  expect(result.outputs['task-id'] === task?.id || result.exitCode === 1).toBe(true)
  if (result.exitCode === 1) expect(commandsOf('error', result)).toHaveLength(1)
})

test('rows that are nested deep prevent no report', async () => {
  const row = `{"id":"r","example_id":"e","output":${deep(5_000)},"eval.correctness.score":1}`
  fixture.simulator().control.planFault({
    ...json(`{"experiment_runs":[${row}],"pagination":{"has_more":false}}`),
    path: '^/v2/experiments/[^/]+/runs$',
    times: Infinity,
  })
  const result = await fixture.step({
    task: 'answer-quality',
    gates: 'correctness >= 0.5',
    'max-examples': '1',
  })
  expect(result.summary).toContain('Arize AX')
  expect(reason(result)).not.toMatch(/internal error/i)
})

const full = existsSync('/dev/full') ? test : test.skip

full.each([
  [['GITHUB_STEP_SUMMARY'], 1],
  [['GITHUB_OUTPUT'], 1],
  [['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'], 2],
])('a full disk (%j) prevents nothing else', async (variables, warnings) => {
  const env = Object.fromEntries(variables.map((variable) => [variable, '/dev/full']))
  const good = await fixture.step({ task: 'answer-quality' }, { env })
  expect(good.exitCode).toBe(0)
  expect(commandsOf('warning', good)).toHaveLength(warnings)
  const bad = await fixture.step({ task: 'answer-quality', gates: 'run.successes >= 1000' }, { env })
  expect(bad.exitCode).toBe(1)
  expect(commandsOf('error', bad)).toHaveLength(1)
  if (!variables.includes('GITHUB_OUTPUT')) expect(bad.outputs.verdict).toBe('failed')
  if (!variables.includes('GITHUB_STEP_SUMMARY')) expect(bad.summary).toContain('failed')
})

test('IDs of rows that were made to collide cost no minutes', async () => {
  // Array indices: engines hash them by their value.
  const rows = Array.from({ length: 20_000 }, (_, at) => ({
    id: String(at * 4_096),
    example_id: String(at * 4_096),
    output: 'a',
    'eval.correctness.score': 1,
  }))
  const { world } = fixture.simulator()
  const dataset = world.datasets.find(({ name }) => name === 'golden-questions')?.id ?? ''
  world.addExperiment(dataset, 'colliding', [{ output: 'a' }])
  const pages = Array.from({ length: 40 }, (_, at) => rows.slice(at * 500, (at + 1) * 500))
  for (const [at, page] of pages.entries()) {
    const pagination = { has_more: at < 39, next_cursor: `c${at}` }
    fixture.simulator().control.planFault({
      ...json({ experiment_runs: page, pagination }),
      path: '^/v2/experiments/[^/]+/runs$',
    })
  }
  const started = Date.now()
  const inputs = { task: 'conciseness-check', 'experiment-ids': 'colliding', gates: 'correctness >= 0.5' }
  const result = await fixture.step(inputs)
  expect(Date.now() - started).toBeLessThan(10_000)
  expect(result.outputs.verdict).toBe('passed')
})
