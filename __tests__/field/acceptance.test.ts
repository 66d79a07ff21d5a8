import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startProxy } from '../support/network.ts'
import { commandsOf, openFixture, runInProcess } from '../support/fixture.ts'
import { experiment, reason, sent, triggers } from './support.ts'

/** What acceptance checks found: regions, late experiments, carets, regressions, results files, reporting, look-ups. */

const fixture = openFixture({ runDurationMs: 5 })
const folder = mkdtempSync(join(tmpdir(), 'arize-ax-acceptance-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

// The first step loads everything, which takes longer than the time-outs below.
beforeAll(() => fixture.step({ task: 'answer-quality' }))

beforeEach(() => {
  fixture.simulator().control.clear()
  fixture.simulator().requests.length = 0
})

const KEY = 'ak-0123456789abcdef-test-key'

/** The hosts that a step asked for through a proxy that refuses everything. */
async function hostsAskedFor(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const proxy = await startProxy({ refusal: 403 })
  const result = await runInProcess({
    inputs: { space: 'support', task: 'answer-quality', timeout: '150ms', ...inputs },
    env: { ...env, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` },
  })
  await proxy.close()
  return { result, hosts: [...new Set(proxy.asked.map(({ url }) => url))] }
}

test.each([
  ['a region that is none', { ARIZE_BASE_URL: 'https://api.mars-1.arize.com' }, /api\.mars-1\.arize\.com/],
  [
    'a region that is none',
    { ARIZE_REGION: 'mars-north-1z' },
    /us-central-1a.*us-east-1b.*eu-west-1a.*ca-central-1a/,
  ],
  ['a region that is none', { ARIZE_REGION: 'mars-1' }, /us-central-1a/],
  ['a host that only ends alike', { ARIZE_BASE_URL: 'https://evil-api.arize.com' }, /evil/],
  ['a host that only begins alike', { ARIZE_BASE_URL: 'https://api.arize.com.evil.example' }, /evil/],
  ['another port', { ARIZE_BASE_URL: 'https://api.arize.com:8443' }, /8443/],
  ['another app', { ARIZE_BASE_URL: 'https://app.arize.com' }, /app\.arize\.com/],
  ['a dot at the end', { ARIZE_BASE_URL: 'https://api.arize.com./' }, /api\.arize\.com/],
  ['user info', { ARIZE_BASE_URL: 'https://api.arize.com@evil.example' }, /user or password/],
  ['no encryption', { ARIZE_BASE_URL: 'http://api.arize.com' }, /https/],
  ['two of them', { ARIZE_BASE_URL: 'https://api.arize.com', ARIZE_REGION: 'eu-west-1a' }, /ARIZE_REGION/],
] as [string, Record<string, string>, RegExp][])(
  '%s in the environment is refused at once: %j',
  async (_what, env, expected) => {
    const { result, hosts } = await hostsAskedFor({}, { ARIZE_API_KEY: KEY, ...env })
    expect(result.exitCode).toBe(1)
    expect(reason(result)).toMatch(expected)
    expect(hosts).toEqual([])
  },
)

test.each([
  [{}, { ARIZE_REGION: 'EU-WEST-1A' }, 'api.eu-west-1a.arize.com:443'],
  [{}, { ARIZE_BASE_URL: 'https://API.eu-west-1a.arize.com/' }, 'api.eu-west-1a.arize.com:443'],
  [{ region: 'us-east-1b' }, { ARIZE_BASE_URL: 'https://evil.example' }, 'api.us-east-1b.arize.com:443'],
  [
    { 'base-url': 'https://api.eu-west-1a.arize.com' },
    { ARIZE_BASE_URL: 'https://evil.example' },
    'api.eu-west-1a.arize.com:443',
  ],
  [{ region: 'Ca-Central-1a' }, {}, 'api.ca-central-1a.arize.com:443'],
  [{}, {}, 'api.arize.com:443'],
] as [Record<string, string>, Record<string, string>, string][])(
  'the key goes to the region: %j with %j',
  async (inputs, env, host) => {
    const { result, hosts } = await hostsAskedFor(inputs, { ARIZE_API_KEY: KEY, ...env })
    expect(hosts).toEqual([host])
    expect(result.stdout).not.toContain('Sending the API key')
  },
)

test.each(['https://api.mars-1.arize.com', 'https://api.arize.com:8443', 'https://arize.internal/root'])(
  'a host of the user’s own is named in log and summary: %s',
  async (baseUrl) => {
    const { result, hosts } = await hostsAskedFor({ 'api-key': KEY, 'base-url': baseUrl })
    const { host } = new URL(baseUrl)
    expect(hosts).toEqual([host.includes(':') ? host : `${host}:443`])
    expect(result.stdout).toContain(`Sending the API key to ${host}`)
    expect(result.summary).toContain(host.replaceAll('-', '\\-').split('.')[0])
  },
)

test.each([
  ['run', { task: 'a', 'task-definition': experiment() }, 'task', 'task-definition'],
  ['run', { task: 'a', 'task-file': 'a.yaml' }, 'task', 'task-file'],
  ['create', { task: 'a', 'task-definition': experiment() }, 'task', 'task-definition'],
  ['create', { task: 'a', 'task-file': 'a.yaml' }, 'task', 'task-file'],
  ['run', { 'task-definition': experiment(), 'task-file': 'a.yaml' }, 'task-definition', 'task-file'],
  ['run', { task: 'a', suite: 'checks: [{task: b}]' }, 'task', 'suite'],
  ['run', { suite: 'checks: [{task: b}]', 'suite-file': 'x.yaml' }, 'suite', 'suite-file'],
] as [string, Record<string, string>, string, string][])(
  '%s with two ways to name a task is an error that names both: %j',
  async (command, inputs, one, other) => {
    const result = await fixture.step({ command, ...inputs })
    expect(result.exitCode).toBe(1)
    expect(reason(result)).toMatch(/cannot be combined|exactly one|one of/)
    expect(reason(result)).toContain(`\`${one}\``)
    expect(reason(result)).toContain(`\`${other}\``)
    expect(fixture.simulator().requests).toEqual([])
  },
)

test.each([
  ['with gates', { gates: 'correctness >= 0.5', 'evaluation-task-ids': 'correctness-check' }],
  ['without gates', {}],
  ['with an evaluation that the service chains', { 'evaluation-task-ids': 'hallucination-check' }],
] as [string, Record<string, string>][])(
  'an experiment that is named late is found: %s',
  async (_how, inputs) => {
    fixture.simulator().control.planRun({ task: 'answer-quality', experimentIdDelayMs: 400 })
    const result = await fixture.step({ task: 'answer-quality', timeout: '8s', ...inputs })
    expect(result.outputs['experiment-id']).not.toBe('')
    expect(sent(fixture, 'GET', /^\/v2\/experiments\/[^/]+\/runs$/).length).toBeGreaterThan(0)
    if ('gates' in inputs) expect(result.outputs.verdict).toBe('passed')
  },
)

test('an experiment that is named late is found by a later step that waits', async () => {
  fixture.simulator().control.planRun({ task: 'answer-quality', experimentIdDelayMs: 400 })
  const triggered = await fixture.step({ task: 'answer-quality', wait: 'false' })
  const runId = triggered.outputs['run-id'] ?? ''
  const result = await fixture.step({ command: 'wait', 'run-id': runId, gates: 'column(missing) >= 0' })
  expect(result.outputs['experiment-id']).not.toBe('')
})

test('the caret of a rule stands under its spot in the log', async () => {
  const result = await fixture.step({ task: 'answer-quality', gates: 'a >= 1\n  correctness  => 0.8' })
  const lines = result.stdout.split('\n')
  const at = lines.findIndex((line) => line.endsWith('|   correctness  => 0.8'))
  expect(at).toBeGreaterThan(0)
  expect(lines[at + 1]?.indexOf('^')).toBe(lines[at]?.indexOf('=>'))
  expect(commandsOf('error', result)).toEqual([expect.stringMatching(/line 2, column 16/)])
})

test('a rule of a suite file is annotated in that file', async () => {
  writeFileSync(join(folder, 'suite.yaml'), 'checks:\n  - task: answer-quality\n    gates: |\n      a => 1\n')
  const result = await fixture.step({ 'suite-file': 'suite.yaml' }, { env: { GITHUB_WORKSPACE: folder } })
  expect(commandsOf('error', result)).toEqual([expect.stringMatching(/file=suite\.yaml.*line=4/)])
})

test('an error does not point to a summary that is not written', async () => {
  const result = await fixture.step({ task: 'no such task', summary: 'false' })
  expect(result.summary).toBe('')
  expect(commandsOf('error', result)).toHaveLength(1)
  expect(result.stdout).not.toMatch(/in the summary/)
})

test.each([
  ['the same cursor', () => 'again'],
  ['ever new cursors', (at: number) => `cursor ${at}`],
])('a list of the server that never ends is the server’s fault: %s', async (_how, cursorOf) => {
  let at = 0
  const server = createServer((_request, response) => {
    at += 1
    const pagination = { has_more: true, next_cursor: cursorOf(at) }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ spaces: [], tasks: [], pagination }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const result = await fixture.step({ task: 'answer-quality', 'base-url': `http://127.0.0.1:${port}` })
  server.closeAllConnections()
  server.close()
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toMatch(/pagination did not terminate/)
  expect(reason(result)).not.toMatch(/internal error/i)
})

interface ShownRegression {
  example_id: string
  input: string
  current_output: string
  baseline_output: string
}

const example = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`

/** Two experiments of 20 examples; in the second, examples 3 and 7 got worse. */
function addPair(
  suffix: string,
  rowOf: (at: number, score: number, output: string) => Record<string, unknown>[],
) {
  const { world } = fixture.simulator()
  const dataset = world.datasets.find(({ name }) => name === 'golden-questions')?.id ?? ''
  const all = Array.from({ length: 20 }, (_, at) => at)
  world.addExperiment(
    dataset,
    `before ${suffix}`,
    all.flatMap((at) => rowOf(at, 1, `good ${at}`)),
  )
  world.addExperiment(
    dataset,
    `after ${suffix}`,
    all.flatMap((at) => (at === 3 || at === 7 ? rowOf(at, 0, `bad ${at}`) : rowOf(at, 1, `good ${at}`))),
  )
}

test.each([
  [
    'without IDs of rows',
    (at: number, score: number, output: string) => [
      { id: null, example_id: example(at), input: `question ${at}`, output, 'eval.correctness.score': score },
    ],
  ],
  [
    'with repeats without IDs, of which the second is bad',
    (at: number, score: number, output: string) => [
      {
        id: null,
        example_id: example(at),
        input: `question ${at}`,
        output: `first ${at}`,
        'eval.correctness.score': 1,
      },
      { id: null, example_id: example(at), input: `question ${at}`, output, 'eval.correctness.score': score },
    ],
  ],
])('a regression shows the words of its own row: %s', async (how, rowOf) => {
  addPair(how, rowOf)
  const result = await fixture.step(
    {
      task: 'conciseness-check',
      'experiment-ids': `after ${how}`,
      baseline: `before ${how}`,
      gates: 'no_regression(correctness)',
      'results-file': `${how}.json`,
    },
    { env: { GITHUB_WORKSPACE: folder } },
  )
  const json = JSON.parse(readFileSync(result.outputs['results-file'] ?? '', 'utf8')) as {
    checks: { scores: { regressions: ShownRegression[] } }[]
  }
  const shown = json.checks[0]?.scores.regressions ?? []
  expect(shown.map(({ example_id: id }) => id).sort()).toEqual([example(3), example(7)])
  for (const { example_id: id, input, current_output: now } of shown) {
    const at = Number(id.slice(-2))
    expect(input).toBe(`question ${at}`)
    expect(now).toBe(`bad ${at}`)
  }
})

// Look-ups.

test.each([
  ['503', { kind: 'respond', status: 503 }],
  ['429', { kind: 'respond', status: 429, headers: { 'retry-after': '0' } }],
  ['a reset', { kind: 'reset-before' }],
  ['garbage', { kind: 'garbage' }],
] as const)('look-ups that fail with %s are one warning per outage', async (_what, fault) => {
  fixture.simulator().control.planFault({ ...fault, path: '^/v2/(?:spaces|tasks)$', times: 2 })
  const result = await fixture.step({ task: 'answer-quality' })
  expect(result.exitCode).toBe(0)
  expect(commandsOf('warning', result)).toEqual([expect.stringContaining('retrying')])
})

test.each([
  ['a task', '/v2/tasks$', (world: ReturnType<typeof fixture.simulator>['world']) => world.tasks],
] as const)('%s that is odd in a list does not hide the others', async (_what, _path, listOf) => {
  const { world } = fixture.simulator()
  const odd = world.addTask({ name: 'odd' })
  Object.assign(odd, {
    evaluators: [{ evaluator_id: 5, column_mappings: { input: null } }],
    sampling_rate: 'much',
    experiment_ids: null,
    query_filters: 7,
  })
  const result = await fixture.step({ task: 'answer-quality' })
  expect(result.exitCode).toBe(0)
  const listed = await fixture.step({ command: 'list' })
  listOf(world).splice(listOf(world).indexOf(odd), 1)
  expect(listed.exitCode).toBe(0)
  expect(commandsOf('warning', result)).toEqual([])
})

test.each([
  ['experiments', '^/v2/experiments$'],
  ['spaces', '^/v2/spaces$'],
  ['datasets', '^/v2/datasets$'],
  ['evaluators', '^/v2/evaluators$'],
])('one odd item among %s does not hide the others', async (kind, path) => {
  const { world, url, apiKey } = fixture.simulator()
  const headers = { authorization: `Bearer ${apiKey}` }
  const space = world.spaces.find(({ name }) => name === 'support')?.id ?? ''
  const query = kind === 'spaces' ? '' : `?space_id=${encodeURIComponent(space)}`
  const page = (await (await fetch(`${url}/v2/${kind}${query}`, { headers })).json()) as Record<
    string,
    unknown[]
  >
  const items = [{ id: 'odd', name: null, description: 5, created_at: null, tags: {} }, ...(page[kind] ?? [])]
  const body = JSON.stringify({ ...page, [kind]: items })
  fixture.simulator().control.planFault({
    path,
    kind: 'respond',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body,
    times: Infinity,
  })
  const definition = `
name: odd-neighbours
type: code_evaluation
dataset: golden-questions
experiments: [baseline-2026-01]
evaluators: [{evaluator: conciseness}]
`
  const result = await fixture.step({ 'task-definition': definition, 'override-evaluations': 'true' })
  expect(reason(result)).toBe('')
  expect(result.exitCode).toBe(0)
})

test('an unexpected response about the task itself ends the look-ups at once', async () => {
  fixture.simulator().control.planFault({
    path: '^/v2/tasks/',
    kind: 'respond',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"id": 5}',
    times: Infinity,
  })
  const id = fixture.simulator().world.tasks[0]?.id ?? ''
  const result = await fixture.step({ task: id })
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toMatch(/unexpected response/)
  expect(sent(fixture, 'GET', /^\/v2\/tasks\//)).toHaveLength(1)
})

test('size, age and dataset version of the baseline are told when nothing is missing', async () => {
  const inputs = {
    'task-definition': experiment('told'),
    'evaluation-task-ids': 'correctness-check',
    gates: 'no_regression(correctness)',
  }
  await fixture.step(inputs)
  const result = await fixture.step(inputs, { env: { GITHUB_SHA: '2'.repeat(40) } })
  expect(result.outputs.verdict).toBe('passed')
  expect(triggers(fixture).length).toBeGreaterThan(0)
  const line =
    result.summary.split('\n').find((each) => /baseline/i.test(each) && each.includes('40 rows')) ?? ''
  expect(line).toMatch(/40 rows/)
  expect(line).toMatch(/ago|\d{4}\\?-\d{2}\\?-\d{2}/)
  expect(result.summary).toMatch(/Baseline experiment .* dataset version/)
})
