import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { runStep, type RunningStep, type StepResult } from '../../demo/runner.ts'
import { commandsOf, openFixture, until } from '../support/fixture.ts'
import { experiment, reason, sent, startAndPoll, told, type More } from './support.ts'

/** Cleanup depends on the saved state and the key, and on nothing that may have changed meanwhile. */

const fixture = openFixture({ runDurationMs: 5 })
const folder = mkdtempSync(join(tmpdir(), 'arize-ax-cleanup-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

beforeEach(() => {
  const { control, requests, world } = fixture.simulator()
  control.clear()
  requests.length = 0
  world.runs.splice(0)
})

function connection(): Record<string, string> {
  const { apiKey, url } = fixture.simulator()
  return { 'api-key': apiKey, 'base-url': url, space: 'support' }
}

function ephemeralTasks(): string[] {
  return fixture
    .simulator()
    .world.tasks.map(({ name }) => name)
    .filter((name) => name.startsWith('answers ('))
}

const statuses = (): unknown[] => fixture.simulator().world.runs.map((run) => run.ended?.status)

/** Kills a main step in mid-wait, as a cancelled container job does. */
async function killInMidWait(inputs: Record<string, string>, env: Record<string, string> = {}) {
  fixture.simulator().control.planRun({ stall: 'running' })
  const step = await startAndPoll(fixture, inputs, { env })
  step.process.kill('SIGKILL')
  return step.done
}

function post(
  { state }: StepResult,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<StepResult> {
  return runStep({ entry: 'post', inputs, env, state })
}

test.each<[string, (key: string) => { inputs: Record<string, string>; env?: Record<string, string> }]>([
  ['the inputs of main, but no file', (key) => ({ inputs: { 'api-key': key, 'task-file': 'gone.yaml' } })],
  ['no input, and the key in the environment', (key) => ({ inputs: {}, env: { ARIZE_API_KEY: key } })],
  [
    'empty inputs, as in a nested composite',
    (key) => ({
      inputs: { 'api-key': '', 'base-url': '', task: '', timeout: '', command: '' },
      env: { ARIZE_API_KEY: `${key}\n` },
    }),
  ],
  [
    'the inputs of an outer action',
    (key) => ({
      inputs: {
        'api-key': key,
        command: 'deploy',
        timeout: '45 parsecs',
        region: 'mars',
        'base-url': 'https://elsewhere.example',
        'results-file': '/etc/x',
      },
    }),
  ],
  [
    'the key of somebody else as the input',
    (key) => ({ inputs: { 'api-key': 'ak-of-somebody-else' }, env: { ARIZE_API_KEY: key } }),
  ],
  [
    'other regions and hosts in the environment',
    (key) => ({
      inputs: {},
      env: { ARIZE_API_KEY: key, ARIZE_REGION: 'mars', ARIZE_BASE_URL: 'https://elsewhere.example' },
    }),
  ],
  [
    'no workspace, no temporary folder and no event',
    (key) => ({
      inputs: { 'api-key': key },
      env: {
        GITHUB_WORKSPACE: join(folder, 'gone'),
        RUNNER_TEMP: join(folder, 'gone'),
        GITHUB_EVENT_PATH: join(folder, 'gone'),
        GITHUB_STEP_SUMMARY: join(folder, 'gone'),
        GITHUB_OUTPUT: join(folder, 'gone'),
        GITHUB_STATE: join(folder, 'gone'),
      },
    }),
  ],
  [
    'a proxy that cannot be decoded',
    (key) => ({
      inputs: { 'api-key': key },
      env: { HTTPS_PROXY: 'http://bob:100%safe@proxy.example:3128', http_proxy: 'socks5://proxy.example' },
    }),
  ],
])('after main was killed, the post step cleans up with %s', async (_what, given) => {
  const workspace = mkdtempSync(join(folder, 'workspace-'))
  writeFileSync(join(workspace, 'task.yaml'), experiment())
  const killed = await killInMidWait(
    { 'task-file': 'task.yaml', ephemeral: 'true' },
    { GITHUB_WORKSPACE: workspace },
  )
  expect(killed.killedBy).toBe('SIGKILL')
  expect(ephemeralTasks()).toHaveLength(1)
  rmSync(workspace, { recursive: true })
  const { inputs, env } = given(fixture.simulator().apiKey)
  const result = await post(killed, inputs, env)
  expect(result.exitCode).toBe(0)
  expect(commandsOf('warning', result)).toEqual([])
  expect(statuses()).toEqual(['CANCELLED'])
  expect(ephemeralTasks()).toEqual([])
  expect(told(result)).not.toContain(fixture.simulator().apiKey)
})

test('a post step that has lost the key says so, names the remedy, and fails nothing', async () => {
  const killed = await killInMidWait({ task: 'answer-quality' })
  const result = await post(killed, { 'api-key': '' })
  expect(result.exitCode).toBe(0)
  expect(commandsOf('warning', result)).toEqual([expect.stringContaining('ARIZE_API_KEY')])
  expect(statuses()).toEqual([undefined])
})

const PROXIES = [
  'http://bob:100%safe@proxy.example:3128',
  'http://bob:%E0%A4%A@proxy.example:3128',
  'bob:100%@proxy.example:3128',
  'http://[::1:3128',
  'http://',
  ':',
  '%',
  'http://user:p@ss:w@rd@proxy.example:3128/',
]

test.each(PROXIES)(
  'a proxy of %s neither ends a step that does not use it, nor its post step',
  async (proxy) => {
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY']) {
      const more: More = { env: { [name]: proxy, NO_PROXY: '127.0.0.1' } }
      const result = await fixture.step({ task: 'answer-quality' }, more)
      expect(result.exitCode).toBe(0)
      expect(result.outputs.verdict).toBe('passed')
      expect(told(result)).not.toMatch(/100%|%E0%A4|p@ss|w@rd/)
    }
  },
)

test.each(PROXIES)(
  'a proxy of %s that is needed ends in one error, with outputs and summary',
  async (proxy) => {
    const result = await fixture.step(
      { task: 'answer-quality', 'base-url': 'https://api.example', timeout: '50ms' },
      { env: { HTTPS_PROXY: proxy } },
    )
    expect(result.exitCode).toBe(1)
    expect(commandsOf('error', result)).toHaveLength(1)
    expect(reason(result)).not.toMatch(/internal error/i)
    expect(result.summary).not.toBe('')
    expect(told(result)).not.toMatch(/100%|%E0%A4|p@ss|w@rd|URIError/)
  },
)

test.each(['main', 'post'] as const)('the bundle survives a percent sign in a proxy: %s', async (entry) => {
  const env = { HTTPS_PROXY: 'http://bob:100%safe@proxy.example:3128', NO_PROXY: '*' }
  const result = await runStep({ entry, inputs: { ...connection(), task: 'answer-quality' }, env })
  expect(result).toMatchObject({ exitCode: 0, stderr: '' })
})

/** Starts a step whose run ends when the returned function is called. */
async function startWaiting(more: More): Promise<{ step: RunningStep; finish: () => void }> {
  const { control, world } = fixture.simulator()
  control.planRun({ durationMs: 600_000 })
  const step = await startAndPoll(fixture, { task: 'answer-quality' }, more)
  const finish = (): void => {
    for (const run of world.runs) if (run.ended === null) run.duration_ms = 1
  }
  return { step, finish }
}

test.each([['GITHUB_OUTPUT'], ['GITHUB_STEP_SUMMARY'], ['GITHUB_STATE'], ['GITHUB_OUTPUT,GITHUB_STATE']])(
  'a step whose %s is removed in mid-wait warns once per file and keeps its verdict',
  async (variables) => {
    const files = Object.fromEntries(
      variables.split(',').map((variable) => [variable, join(folder, `${variable}-${Date.now()}`)]),
    )
    for (const path of Object.values(files)) writeFileSync(path, '')
    const { step, finish } = await startWaiting({ env: files })
    for (const path of Object.values(files)) rmSync(path)
    finish()
    const result = await step.done
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(statuses()).toEqual(['COMPLETED'])
    // The summary is made anew by writing it; the other files belong to the runner.
    const expected = variables === 'GITHUB_STEP_SUMMARY' ? 0 : variables.split(',').length
    expect(commandsOf('warning', result)).toHaveLength(expected)
    expect(sent(fixture, 'POST', /\/cancel$/)).toEqual([])
  },
)

test.each([['GITHUB_OUTPUT'], ['GITHUB_STEP_SUMMARY']])(
  'a step whose %s is a folder from the start warns once and keeps its verdict',
  async (variable) => {
    const path = join(folder, `folder-${variable}`)
    mkdirSync(path)
    const result = await fixture.step({ task: 'answer-quality' }, { env: { [variable]: path } })
    expect(result.exitCode).toBe(0)
    expect(commandsOf('warning', result)).toEqual([expect.stringContaining(variable)])
  },
)

test.each([
  ['missing', (path: string) => path],
  [
    'a folder',
    (path: string) => {
      mkdirSync(path)
      return path
    },
  ],
])('a state file that is %s is a clear error before anything is spent', async (what, make) => {
  const path = make(join(folder, `state-${what.replace(' ', '-')}`))
  const result = await fixture.step({ task: 'answer-quality' }, { env: { GITHUB_STATE: path } })
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toMatch(/GITHUB_STATE/)
  expect(reason(result)).not.toMatch(/internal error/i)
  expect(commandsOf('error', result)).toHaveLength(1)
  expect(sent(fixture, 'POST', /./)).toEqual([])
})

test('with wait: false a state file is not missed', async () => {
  const result = await fixture.step(
    { task: 'answer-quality', wait: 'false' },
    { env: { GITHUB_STATE: join(folder, 'nowhere') } },
  )
  expect(sent(fixture, 'POST', /\/trigger$/).length).toBe(result.exitCode === 0 ? 1 : 0)
})

test('the runner’s own files may be read-only for the results', async () => {
  const path = join(folder, 'read-only')
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o500)
  const result = await fixture.step(
    { task: 'answer-quality', 'results-file': join(path, 'result.json') },
    { env: { RUNNER_TEMP: folder } },
  )
  chmodSync(path, 0o700)
  // As root nothing is read-only.
  const mayWrite = process.getuid?.() === 0
  expect(result.exitCode).toBe(mayWrite ? 0 : 1)
  expect(sent(fixture, 'POST', /./).length > 0).toBe(mayWrite)
})

test('a key with blanks around it signs a state that the same key verifies', async () => {
  const { apiKey } = fixture.simulator()
  const killed = await killInMidWait({ 'api-key': ` ${apiKey}\r\n`, task: 'answer-quality' })
  await post(killed, {}, { ARIZE_API_KEY: apiKey })
  expect(statuses()).toEqual(['CANCELLED'])
})

// A state that main did not write.

test('a state that an earlier step forged touches nothing', async () => {
  const { world, apiKey, url } = fixture.simulator()
  fixture.simulator().control.planRun({ stall: 'running' })
  await fixture.step({ task: 'answer-quality', wait: 'false' })
  const run = world.runs[0]?.id ?? ''
  const shared = world.tasks.find(({ name }) => name === 'correctness-check')
  const state = {
    baseUrl: url,
    runs: [run],
    pending: [],
    tasks: [{ id: shared?.id ?? '', name: 'correctness-check', spaceId: shared?.space_id ?? '' }],
  }
  const forged = [
    JSON.stringify(state),
    JSON.stringify({ state: JSON.stringify(state), signature: 'f'.repeat(64) }),
    JSON.stringify({ state: JSON.stringify(state), signature: '' }),
    JSON.stringify({ state: JSON.stringify(state), signature: 'é'.repeat(64) }),
    JSON.stringify({ ...state, signature: 5 }),
    '[',
  ]
  for (const cleanup of forged) {
    const result = await fixture.step({}, { entry: 'post', state: { cleanup } })
    expect(result.exitCode).toBe(0)
  }
  expect(apiKey).not.toBe('')
  expect(sent(fixture, 'POST', /\/cancel$/)).toEqual([])
  expect(sent(fixture, 'DELETE', /./)).toEqual([])
  expect(world.tasks).toContain(shared)
})

test('a state of another run, attempt or job is not believed', async () => {
  const killed = await killInMidWait({ task: 'answer-quality' })
  for (const variable of ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB']) {
    await post(killed, connection(), { [variable]: '7' })
    expect(statuses()).toEqual([undefined])
  }
})

test.each<Record<string, string>>([
  { command: 'get', task: 'answer-quality' },
  { command: 'list' },
  { command: 'get', task: 'no such task' },
  { command: 'nonsense' },
  { task: 'answer-quality', wait: 'false' },
  { task: 'answer-quality', 'on-cancel': 'leave' },
  { task: '' },
  { 'api-key': '' },
])('main saves an empty state of its own, so that no other is heard: %j', async (inputs) => {
  const result = await fixture.step(inputs)
  expect(result.state).toEqual({ cleanup: '' })
})

test('an ephemeral name that is taken is no task of ours: another name is used, and only that is deleted', async () => {
  const { world, control } = fixture.simulator()
  control.planFault({ method: 'POST', path: '^/v2/tasks$', kind: 'delay', delayMs: 200 })
  const running = fixture.step({ 'task-definition': experiment(), ephemeral: 'true' })
  await until(() => sent(fixture, 'POST', /^\/v2\/tasks$/).length === 1)
  const [post] = sent(fixture, 'POST', /^\/v2\/tasks$/)
  await until(() => post?.body !== undefined)
  const rival = world.addTask({ name: (post?.body as { name: string }).name })
  const result = await running
  expect(result.exitCode).toBe(0)
  expect(result.outputs['task-id']).not.toBe(rival.id)
  expect(world.tasks).toContain(rival)
  expect(ephemeralTasks()).toEqual([rival.name])
  world.tasks.splice(world.tasks.indexOf(rival), 1)
})

test.each([
  ['the task', '/v2/tasks/[^/]+$'],
  ['an evaluation task', '/v2/tasks$'],
])('when the look-up of %s fails, the others are ended and the step ends at once', async (_what, path) => {
  const { control, world } = fixture.simulator()
  const task = world.tasks.find(({ name }) => name === 'answer-quality')
  control.planFault({ path, kind: 'respond', status: 403, times: Infinity })
  control.planFault({ path: '^/v2/(?!spaces)', kind: 'hang', times: Infinity })
  const started = Date.now()
  const inputs = { task: task?.id ?? '', 'evaluation-task-ids': 'one\ntwo\nthree', timeout: '60s' }
  const result = await fixture.bundle(inputs)
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toContain('403')
  expect(Date.now() - started).toBeLessThan(5_000)
})
