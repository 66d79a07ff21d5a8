import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { runStep } from '../../demo/runner.ts'
import { startProxy, startTls, type Endpoint } from '../support/network.ts'
import { commandsOf, openFixture } from '../support/fixture.ts'
import { experiment, reason, sent, startAndPoll, told, triggers } from './support.ts'

/** Texts and numbers that are not what they seem. */

const fixture = openFixture({ runDurationMs: 5 })
const folder = mkdtempSync(join(tmpdir(), 'arize-ax-text-'))
const endpoints: Endpoint[] = []
afterAll(async () => {
  for (const endpoint of endpoints) await endpoint.close()
  rmSync(folder, { recursive: true })
})

function keep<T extends Endpoint>(endpoint: T): T {
  endpoints.push(endpoint)
  return endpoint
}

beforeEach(() => {
  fixture.simulator().control.clear()
  fixture.simulator().requests.length = 0
})

const EVALUATED = { task: 'answer-quality', 'evaluation-task-ids': 'correctness-check' }

test.each([
  [{ score: 0, label: 'NOT_PARSABLE' }, 'correctness <= 0.5'],
  [{ score: null, label: 'NOT_PARSABLE' }, 'correctness.rate(correct) <= 50%'],
  [{ score: 1, label: 'NOT_PARSABLE' }, 'correctness >= 0.5'],
  [{ score: 0, label: 'NOT_PARSABLE' }, 'correctness.rate(incorrect) <= 50%'],
])('a judgement that could not be read measures nothing: %j against %s', async (replaceScores, gates) => {
  fixture.simulator().control.planRun({ task: 'correctness-check', replaceScores })
  const result = await fixture.step({ ...EVALUATED, gates })
  expect(result.exitCode).toBe(1)
  expect(result.outputs.verdict).toBe('unmeasured')
  expect(result.summary).toMatch(/function calling/)
})

test('a few judgements that could not be read leave the mean of the others', async () => {
  fixture.simulator().control.planRun({
    task: 'correctness-check',
    replaceScores: { share: 0.05, score: 0, label: 'NOT_PARSABLE' },
  })
  const result = await fixture.step({ ...EVALUATED, gates: 'correctness >= 0.85' })
  expect(result.outputs.verdict).toBe('passed')
})

test('a proxy password that is a part of a name changes no name', async () => {
  const { world } = fixture.simulator()
  const suite = world.addTask({ name: 'test-suite' })
  for (const password of ['test', 'J', '1', 'VGFz', 'support']) {
    const proxy = `http://bob:${password}@127.0.0.1:1`
    const result = await fixture.step({ task: 'test-suite' }, { env: { HTTPS_PROXY: proxy } })
    expect(result.exitCode).toBe(0)
    expect(sent(fixture, 'POST', /\/trigger$/).at(-1)?.path).toContain(encodeURIComponent(suite.id))
    const short = password.length < 4
    expect(commandsOf('warning', result)).toEqual(short ? [expect.stringContaining('HTTPS_PROXY')] : [])
    if (short) expect(result.outputs['task-name']).toBe('test-suite')
  }
})

test('what is redacted where it is told is saved as it is for the post step', async () => {
  const { world, url, apiKey } = fixture.simulator()
  fixture.simulator().control.planRun({ stall: 'running' })
  const proxy = { env: { HTTPS_PROXY: 'http://bob:VGFz@127.0.0.1:1' } }
  const step = await startAndPoll(fixture, { task: 'answer-quality' }, proxy)
  step.process.kill('SIGKILL')
  const { state } = await step.done
  const post = { entry: 'post', state, ...proxy } as const
  await fixture.step({ 'api-key': apiKey, 'base-url': url }, post)
  expect(world.runs.at(-1)?.ended?.status).toBe('CANCELLED')
})

/** A server that is reached through the proxy only, with a certificate of the company. */
async function company(options: { refusal?: number } = {}) {
  const { port } = new URL(fixture.simulator().url)
  const tls = keep(await startTls(Number(port)))
  const proxy = keep(await startProxy({ leadsTo: tls.port, ...options }))
  const authority = join(folder, 'authority.pem')
  writeFileSync(authority, tls.certificate)
  return { proxy, env: { NODE_EXTRA_CA_CERTS: authority } }
}

const FAR = { 'base-url': 'https://api.example', task: 'answer-quality' }

test.each([
  ['HTTPS_PROXY', (at: string) => at],
  ['https_proxy', (at: string) => `localhost:${at.split(':')[1] ?? ''}`],
  ['HTTPS_PROXY', (at: string) => `bob:hunter%32pw@${at}`],
  ['HTTPS_PROXY', (at: string) => `bob:hun:ter@2pw@${at}/`],
  ['https_proxy', (at: string) => `HTTP://bob:100%hunter@${at}`],
  ['HTTPS_PROXY', (at: string) => ` http://hunter2pw@${at} `],
])('a proxy in %s is understood as curl does, in both entry points', async (variable, write) => {
  const { proxy, env } = await company()
  const value = write(`127.0.0.1:${proxy.port}`)
  fixture.simulator().control.planRun({ stall: 'running' })
  const step = await startAndPoll(fixture, FAR, { env: { ...env, [variable]: value } })
  step.process.kill('SIGKILL')
  const killed = await step.done
  const post = await runStep({
    entry: 'post',
    inputs: { 'api-key': fixture.simulator().apiKey },
    state: killed.state,
    env: { ...env, [variable]: value },
  })
  expect(post.exitCode).toBe(0)
  expect(fixture.simulator().world.runs.at(-1)?.ended?.status).toBe('CANCELLED')
  expect(new Set(proxy.asked.map(({ url }) => url))).toEqual(new Set(['api.example:443']))
  for (const result of [killed, post]) {
    expect(told(result)).not.toMatch(/hunter|hun:ter/)
    if (value.includes(':hun')) expect(result.stdout).toMatch(/^::add-mask::.*hun/m)
  }
})

test.each(['socks5://proxy.corp:1080', 'socks5h://bob:hunter2@proxy.corp', 'ftp://proxy.corp', 'ldap://x'])(
  'the proxy %s is an error that names the variable',
  async (proxy) => {
    const result = await fixture.step(FAR, { env: { HTTPS_PROXY: proxy } })
    expect(result.exitCode).toBe(1)
    expect(reason(result)).toMatch(/HTTPS_PROXY.*(?:socks5|socks5h|ftp|ldap)/)
    expect(told(result)).not.toContain('hunter2')
    expect(fixture.simulator().requests).toEqual([])
  },
)

test('a proxy that cannot be reached is named without credentials', async () => {
  const result = await fixture.step(
    { ...FAR, timeout: '200ms' },
    { env: { HTTPS_PROXY: 'bob:hunter2@localhost:1' } },
  )
  expect(reason(result)).toMatch(/proxy localhost:1/)
  expect(told(result)).not.toContain('hunter2')
})

// Lists.

test.each([
  ['on a line of its own', 'Tone, voice & style\ncorrectness-check'],
  ['alone on the only line', 'Tone, voice & style'],
  ['in quotes', '"Tone, voice & style", correctness-check'],
  ['in single quotes', "'Tone, voice & style',correctness-check"],
  ['in JSON', '["Tone, voice & style", "correctness-check"]'],
  ['as an item', '- Tone, voice & style\n- correctness-check'],
  ['as a quoted item', "- 'Tone, voice & style'\n- correctness-check"],
])('a name with a comma can be written %s', async (_how, list) => {
  const { world } = fixture.simulator()
  const model = world.tasks.find(({ name }) => name === 'conciseness-check')
  if (!world.tasks.some(({ name }) => name === 'Tone, voice & style'))
    world.addTask({ ...model, name: 'Tone, voice & style' })
  const result = await fixture.step({ task: 'answer-quality', 'evaluation-task-ids': list })
  expect(result.exitCode).toBe(0)
  expect(triggers(fixture)).toHaveLength(list.includes('correctness') ? 3 : 2)
})

test('an experiment whose name has a comma can be evaluated', async () => {
  const { world } = fixture.simulator()
  const dataset = world.datasets.find(({ name }) => name === 'golden-questions')?.id ?? ''
  const named = world.addExperiment(dataset, 'before, after', [{ output: 'a' }])
  await fixture.step({ task: 'conciseness-check', 'experiment-ids': 'before, after' })
  expect(triggers(fixture)).toEqual([{ experiment_ids: [named.id] }])
})

// Files.

function file(name: string, content: string | Buffer): { 'task-file': string } {
  writeFileSync(join(folder, name), content)
  return { 'task-file': name }
}
const here = { env: { GITHUB_WORKSPACE: folder } }

test.each([
  ['Latin-1', Buffer.from(experiment('qualität'), 'latin1'), /UTF-8.*Latin-1/],
  ['Windows-1252', Buffer.concat([Buffer.from('name: a \x93b\x94', 'latin1')]), /UTF-8.*Windows-1252/],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${experiment('qualität')}`, 'utf16le'), /UTF-16/],
  ['UTF-16 without a mark', Buffer.from(experiment('quality'), 'utf16le'), /UTF-16/],
  ['UTF-16 big endian', Buffer.from(`\uFEFF${experiment('q')}`, 'utf16le').swap16(), /UTF-16/],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x6e, 0, 0, 0]), /UTF-(?:16|32)/],
  ['a cut UTF-8', Buffer.from(experiment('qualität')).subarray(0, 15), /UTF-8/],
])('a file in %s is an error that names the encoding', async (what, bytes, expected) => {
  for (const inputs of [
    file(`${what}.yaml`, bytes),
    { 'suite-file': file(`suite-${what}.yaml`, bytes)['task-file'] },
  ]) {
    const result = await fixture.step(inputs, here)
    expect(result.exitCode).toBe(1)
    expect(reason(result)).toMatch(expected)
    expect(fixture.simulator().requests).toEqual([])
  }
})

test.each([
  ['with a byte order mark', `\uFEFF${experiment('qualität')}`],
  ['with Windows line ends', experiment('qualität').replaceAll('\n', '\r\n')],
  ['with a trailing document mark', `${experiment('qualität')}---\n`],
  ['between document marks', `---\n${experiment('qualität')}...\n`],
])('a UTF-8 file %s is read', async (what, text) => {
  const result = await fixture.step(file(`utf8 ${what}.yaml`, text), here)
  expect(result.outputs['task-name']).toBe('qualität')
})

test.each([
  ['a definition pasted into it', experiment(), /task-definition/],
  ['a long name', `${'x'.repeat(300)}.yaml`, /too long/],
  ['a folder', '.', /workspace|regular file/],
  ['a file below a file', 'plain/x.yaml', /folder|exist/],
  ['a NUL', 'a\0b', /path/],
  ['a one-line definition', '{"name": "x", "type": "run_experiment"}', /exist|path/],
])('a task-file that is %s is an input error', async (_what, path, expected) => {
  writeFileSync(join(folder, 'plain'), '')
  const result = await fixture.step({ 'task-file': path }, here)
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toMatch(/`task-file`/)
  expect(reason(result)).toMatch(expected)
  expect(reason(result)).not.toMatch(/internal error/i)
})

test.each(['..tasks/a.yaml', '...', './..a/../..tasks/a.yaml'])('the path %s is inside', async (path) => {
  mkdirSync(join(folder, '..tasks'), { recursive: true })
  mkdirSync(join(folder, '..a'), { recursive: true })
  writeFileSync(join(folder, '..tasks', 'a.yaml'), experiment('inside'))
  writeFileSync(join(folder, '...'), experiment('inside'))
  const result = await fixture.step({ 'task-file': path }, here)
  expect(result.outputs['task-name']).toBe('inside')
})

test.each([
  '-99999999999999999999d',
  '-1e9d',
  '-9007199254740993s',
  '9999999-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '-271822-04-20T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '0000-00-00T00:00:00Z',
  '-',
  '-0.0.1d',
  'NaN',
])('`data-start-time: %s` is an input error', async (start) => {
  const result = await fixture.step({ task: 'hallucination-check', 'data-start-time': start })
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toMatch(/`data-start-time`/)
  expect(reason(result)).not.toMatch(/internal error/i)
})

test.each(['-24h', '- 24 hours', '-1D', '-1440 min', '-86400s', '-1d 0h'])(
  '`data-start-time: %s` is a day ago',
  async (start) => {
    await fixture.step({ task: 'hallucination-check', 'data-start-time': start })
    const { data_start_time: from, data_end_time: to } = triggers(fixture)[0] ?? {}
    expect(Date.parse(String(to)) - Date.parse(String(from))).toBe(86_400_000)
  },
)
