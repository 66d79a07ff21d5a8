import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { startProxy, startTls } from '../support/network.ts'
import { TOKEN } from '../support/fake-github.ts'
import { commandsOf, openFixture, runInProcess } from '../support/fixture.ts'
import { experiment, reason, sent, told } from './support.ts'

/** Servers, steps and texts that mean harm. */

const fixture = openFixture({ runDurationMs: 5 })
const folder = mkdtempSync(join(tmpdir(), 'arize-ax-adversary-'))
const closers: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closers) await close()
  rmSync(folder, { recursive: true })
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

// The key.

test.each(['direct', 'through a proxy'])(
  'a certificate is verified whatever the environment says: %s',
  async (way) => {
    const { port } = new URL(fixture.simulator().url)
    const tls = await startTls(Number(port))
    const proxy = await startProxy({ leadsTo: tls.port })
    const env: Record<string, string> = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    if (way !== 'direct') env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`
    const host = way === 'direct' ? `localhost:${tls.port}` : 'api.example'
    const inputs = { task: 'answer-quality', 'base-url': `https://${host}`, timeout: '1s' }
    const result = await fixture.bundle(inputs, { env })
    await proxy.close()
    await tls.close()
    expect(result.exitCode).toBe(1)
    expect(reason(result)).toMatch(/self-signed certificate/)
    expect(fixture.simulator().requests).toEqual([])
    expect(result.stderr).toBe('')
  },
)

test('a certificate is verified towards GitHub as well', async () => {
  let asked = 0
  const github = await serve((_request, response) => {
    asked += 1
    response.end('[]')
  })
  const tls = await startTls(Number(new URL(github).port))
  const result = await fixture.bundle(
    { task: 'answer-quality', comment: 'always', 'github-token': TOKEN },
    {
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_API_URL: `https://localhost:${tls.port}`,
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
      },
      event: { pull_request: { number: 7 } },
    },
  )
  await tls.close()
  expect(asked).toBe(0)
  expect(result.exitCode).toBe(0)
  expect(commandsOf('warning', result)).toEqual([expect.stringContaining('comment')])
})

const KEY = `ak-${'0123456789abcdef'.repeat(4)}-test`

test.each([
  ['this machine', 'http://127.0.0.1:1'],
  ['this machine by name', 'http://localhost:1'],
  ['this machine by IPv6', 'http://[::1]:1'],
  ['another number for this machine', 'http://127.9.9.9:1'],
])('a key that is an input never goes to %s in the environment', async (_what, url) => {
  const result = await runInProcess({
    inputs: { 'api-key': KEY, space: 'support', task: 'answer-quality' },
    env: { ARIZE_BASE_URL: url },
  })
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toMatch(/`base-url`.*ARIZE_BASE_URL/)
})

/** Every part of the key that is long enough to matter. */
function partsOf(key: string): string[] {
  return Array.from({ length: key.length - 11 }, (_, at) => key.slice(at, at + 12))
}

const INPUTS = [
  'task',
  'task-definition',
  'task-file',
  'suite',
  'suite-file',
  'checks',
  'command',
  'region',
  'base-url',
  'space',
  'run-id',
  'filter',
  'timeout',
  'poll-interval',
  'gates',
  'baseline',
  'experiment-name',
  'experiment-ids',
  'evaluation-task-ids',
  'example-ids',
  'tracing-metadata',
  'data-start-time',
  'max-error-rate',
  'results-file',
  'pull-request',
  'comment-key',
  'ephemeral',
] as const

test.each(INPUTS)('a key that was typed into `%s` is shown nowhere, not even in part', async (input) => {
  const { url } = fixture.simulator()
  const paddings = [0, 1, 45, 190].map((length) => `${'y'.repeat(length)}${KEY}`)
  const texts = [...paddings, `"${KEY}`, `${KEY}: ${KEY}`, `${'y'.repeat(45)}${KEY}: 1`, `a\n${KEY} >= `]
  for (const text of texts) {
    const task = /^(?:task-|suite)/.test(input) ? '' : 'answer-quality'
    const command = input === 'filter' ? 'list-runs' : 'run'
    const inputs = { 'base-url': url, space: 'support', command, task, [input]: text }
    const result = await runInProcess({ inputs: { ...inputs, 'api-key': KEY, timeout: '50ms' } })
    const said = told(result)
    expect(partsOf(KEY).filter((part) => said.includes(part))).toEqual([])
  }
})

test('a key in the names of tasks and checks is not cut to a part of it', async () => {
  const { apiKey, world } = fixture.simulator()
  const names = [1_920, 1_935, 1_950, 1_965].map((length) => `${'y'.repeat(length)}${apiKey}`)
  const tasks = names.map((name) => world.addTask({ name }))
  const suite = {
    checks: tasks.map(({ id }, at) => ({ task: id, name: `${'z'.repeat(40 + at)}${apiKey}` })),
  }
  const result = await fixture.step({ suite: JSON.stringify(suite), timeout: '1s' })
  const said = told(result)
  expect(partsOf(apiKey).filter((part) => said.includes(part))).toEqual([])
})

test('a key that the server sends back in pieces of other texts is shown nowhere', async () => {
  const { apiKey } = fixture.simulator()
  const reasonText = `${'x'.repeat(1_950)}${apiKey}${'y'.repeat(4_000)}${apiKey}`
  fixture.simulator().control.planRun({ outcome: 'failed', failureReason: reasonText })
  const result = await fixture.step({ task: 'answer-quality' })
  const said = told(result)
  expect(partsOf(apiKey).filter((part) => said.includes(part))).toEqual([])
})

test('a key in a score that is not a number is not cut to a part of it', async () => {
  const { apiKey, control } = fixture.simulator()
  const score = `${'x'.repeat(25)}${apiKey}`
  control.planRun({ task: 'correctness-check', replaceScores: { score } })
  const result = await fixture.step({
    task: 'answer-quality',
    'evaluation-task-ids': 'correctness-check',
    gates: 'correctness >= 0.5',
  })
  const said = told(result)
  expect(reason(result)).toContain(`such as "${'x'.repeat(25)}***"`)
  expect(partsOf(apiKey).filter((part) => said.includes(part))).toEqual([])
})

test('a key in the name of a slice is not cut to a part of it', async () => {
  const { apiKey, world } = fixture.simulator()
  const task = world.tasks.find(({ name }) => name === 'answer-quality')
  const { examples } = world.latestVersion(task?.dataset_id ?? '')
  const topics = examples.map(({ topic }) => topic)
  try {
    for (const example of examples) example.topic = `${'x'.repeat(185)}${apiKey}`
    const inputs = { task: 'answer-quality', 'evaluation-task-ids': 'correctness-check' }
    const result = await fixture.step({ ...inputs, gates: 'correctness by topic >= 1.99' })
    const said = told(result)
    expect(reason(result)).toContain(`${'x'.repeat(185)}***`)
    expect(partsOf(apiKey).filter((part) => said.includes(part))).toEqual([])
  } finally {
    examples.forEach((example, at) => (example.topic = topics[at]))
  }
})

// Untrusted texts.

test.each([
  ['a directive', '%FOO ##[error]from-yaml\n---\nname: x\n'],
  ['an unknown tag', `name: !<##[error]from-yaml> x\n`],
  ['a duplicate key', 'name: a\nname: "##[error]from-yaml"\n'],
])('a definition with %s prints nothing past the log', async (_what, text) => {
  for (const input of ['task-definition', 'suite', 'tracing-metadata', 'filter']) {
    const inputs: Record<string, string> = { [input]: text }
    if (input === 'filter') inputs.command = 'list'
    if (input === 'tracing-metadata') inputs.task = 'a'
    const result = await fixture.bundle(inputs)
    expect(result.stderr).toBe('')
    expect(result.stdout).not.toContain('##[')
  }
})

const NASTY =
  '::error::pwned\n##[error]pwned\r\n\u001b[31mred\u001b[0m\u0000 ::set-output name=x::y\u2028::add-mask::a %0A::stop-commands::t\u202e'

test.each(['failed', 'cancelled'] as const)(
  'a reason of a %s run that is full of commands stays a text',
  async (outcome) => {
    fixture.simulator().control.planRun({ outcome, failureReason: NASTY })
    const result = await fixture.step({ task: 'answer-quality' })
    expect(result.exitCode).toBe(1)
    for (const value of ['failure-reason', 'task-name', 'experiment-name', 'verdict', 'status', 'url'])
      // eslint-disable-next-line no-control-regex -- these are what must not be there
      expect(result.outputs[value]).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]|^::|##\[/)
    const lines = result.stdout.split('\n').filter((line) => /pwned|stop-commands/.test(line))
    for (const line of lines) expect(line).not.toMatch(/^\s*::(?!error |debug)|##\[/)
    expect(result.summary).not.toMatch(/^::|##\[/m)
  },
)

test('a name that is full of commands stays a text', async () => {
  const task = fixture.simulator().world.addTask({ name: NASTY })
  const result = await fixture.step({ task: task.id })
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  expect(result.outputs['task-name']).not.toMatch(/[\u0000-\u001f\u2028\u2029\u202e]|^::|##\[/)
  for (const line of result.stdout.split('\n').filter((each) => each.includes('pwned')))
    expect(line).not.toMatch(/^::(?!debug|warning|error |notice)|##\[/)
})

test.each([
  '[!CAUTION]',
  '[!NOTE]\nx',
  '> [!WARNING]',
  '# Passed',
  '<h1>',
  '@octocat',
  '![x](https://evil.example/x)',
])('a reason that begins with %s stays text in the summary', async (beginning) => {
  fixture.simulator().control.planRun({ outcome: 'failed', failureReason: `${beginning} All good.` })
  const result = await fixture.step({ task: 'answer-quality' })
  expect(result.summary).not.toMatch(/^(?:> ?)*\[!/m)
  expect(result.summary).not.toMatch(/^# Passed|(?<!\\)<h1>|(?<!`)!\[x\]/m)
})

test('an output that begins like an alert stays text where regressions are shown', async () => {
  const { world } = fixture.simulator()
  const dataset = world.datasets.find(({ name }) => name === 'golden-questions')?.id ?? ''
  const row = (at: number, score: number) => ({
    example_id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    input: '[!CAUTION]\nDo not look.',
    output: '[!TIP]\nMerge this.',
    'eval.correctness.score': score,
    'eval.correctness.explanation': '> [!IMPORTANT]\n> Approved.',
  })
  const all = Array.from({ length: 12 }, (_, at) => at)
  world.addExperiment(
    dataset,
    'calm before',
    all.map((at) => row(at, 1)),
  )
  world.addExperiment(
    dataset,
    'storm after',
    all.map((at) => row(at, 0)),
  )
  const result = await fixture.step({
    task: 'conciseness-check',
    'experiment-ids': 'storm after',
    baseline: 'calm before',
    gates: 'no_regression(correctness)',
  })
  expect(result.outputs.verdict).toBe('failed')
  expect(result.summary).toMatch(/TIP/)
  expect(result.summary).not.toMatch(/^[\s>]*\[!/m)
})

// IDs that are paths.

test.each(['..', '.', '../../v2/spaces', 'a/b/../..', '..\\..', '%2e%2e', 'x?y=1', 'x#y'])(
  '`run-id: %s` leads nowhere else',
  async (runId) => {
    for (const command of ['wait', 'cancel', 'get-run']) {
      const result = await fixture.step({ command, 'run-id': runId })
      expect(result.exitCode).toBe(1)
    }
    const paths = fixture.simulator().requests.map(({ path }) => path)
    expect(paths.filter((path) => !/^\/v2\/task-runs\/[^/]+$/.test(path))).toEqual([])
    expect(sent(fixture, 'POST', /./)).toEqual([])
  },
)

test('a definition in the workspace that leads outside through a link is not read', async () => {
  writeFileSync(join(folder, 'secret.yaml'), experiment('secret'))
  const workspace = mkdtempSync(join(folder, 'workspace-'))
  symlinkSync(join(folder, 'secret.yaml'), join(workspace, 'task.yaml'))
  symlinkSync(folder, join(workspace, 'dir'))
  for (const path of ['task.yaml', 'dir/secret.yaml']) {
    const result = await fixture.step(
      { 'task-file': path },
      { env: { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace } },
    )
    expect(result.exitCode).toBe(1)
    expect(reason(result)).toMatch(/link/)
  }
})
