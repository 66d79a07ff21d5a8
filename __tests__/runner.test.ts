import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { InputError } from '../src/input-error.ts'
import { openRunner, type Runner } from '../src/runner.ts'

const KEY = 'ak-test-0123456789'

let folder: string
let lines: string[]
let before: NodeJS.ProcessEnv

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'runner-')))
  before = process.env
  process.env = { PATH: before.PATH, GITHUB_WORKSPACE: folder, GITHUB_RUN_ID: '99', GITHUB_JOB: 'evaluate' }
  lines = []
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    lines.push(
      ...String(chunk)
        .split('\n')
        .filter((line) => line !== ''),
    )
    return true
  })
})

afterEach(() => {
  jest.restoreAllMocks()
  process.env = before
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the runner in an environment; what it prints is in `lines`. */
function open(environment: Record<string, string> = {}): Runner {
  Object.assign(process.env, environment)
  return openRunner()
}

/** A file of the runner, and the variable that names it. */
function runnerFile(variable: string): string {
  const path = join(folder, variable)
  writeFileSync(path, '')
  process.env[variable] = path
  return path
}

const issueOf = (work: () => unknown): unknown => {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof InputError) return error.issues[0]
    throw error
  }
}

test('the key is masked by the very first output, raw and trimmed, wherever it comes from', () => {
  open({ 'INPUT_API-KEY': `${KEY}\n`, ARIZE_API_KEY: 'ak-other-0123' })
  expect(lines).toEqual([`::add-mask::${KEY}`, `::add-mask::${KEY}%0A`, '::add-mask::ak-other-0123'])
})

test('inputs are trimmed, and blank ones are absent', () => {
  const runner = open({
    INPUT_TASK: '  a task ',
    INPUT_SPACE: '  ',
    'INPUT_PULL-REQUEST': '12',
    INPUT_UNKNOWN: 'x',
  })
  expect(runner.rawInputs).toEqual({ task: 'a task', 'pull-request': '12' })
})

test('the keys are known in the order in which they count', () => {
  expect(open({ 'INPUT_API-KEY': ` ${KEY} `, ARIZE_API_KEY: 'ak-env-0123' }).apiKeys).toEqual([
    KEY,
    'ak-env-0123',
  ])
  expect(open({ 'INPUT_API-KEY': '', ARIZE_API_KEY: 'ak-env-0123' }).apiKeys).toEqual(['ak-env-0123'])
})

test('everything that is written is without secrets, and no line is a command', () => {
  const output = runnerFile('GITHUB_OUTPUT')
  const summary = runnerFile('GITHUB_STEP_SUMMARY')
  const runner = open({
    'INPUT_API-KEY': KEY,
    'INPUT_GITHUB-TOKEN': 'ghs_test_token',
    HTTPS_PROXY: 'http://bob:pass%21word@proxy.corp:3128',
  })
  lines = []
  const text = `${KEY} ghs_test_token pass!word pass%21word\n::error::boom ##[error]boom`
  runner.info(text)
  runner.notice(text)
  runner.warning(text)
  runner.debug(text)
  runner.group(text, [text, text])
  runner.annotate({ level: 'error', title: text, message: text, file: 'a.yml', line: 3, column: 5 })
  runner.setOutput('url', text)
  runner.appendSummary(text)
  expect(runner.writeResultsFile('r.json', text)).toBe(join(folder, 'r.json'))
  const written = [
    ...lines,
    ...[output, summary, join(folder, 'r.json')].map((path) => readFileSync(path, 'utf8')),
  ].join('\n')
  expect(written).not.toMatch(/ak-test|ghs_test|pass!word|pass%21word/)
  expect(written).toContain('***')
  const commands = lines.filter((line) => line.startsWith('::')).map((line) => /^::([a-z-]+)/.exec(line)?.[1])
  expect(commands).toEqual(['notice', 'warning', 'debug', 'group', 'endgroup', 'error'])
  expect(lines.filter((line) => /^.+::error|##\[/.test(line.replace(/^::/, '')))).toEqual([])
  expect(lines.at(-1)).toMatch(/^::error title=.*,file=a\.yml,line=3,col=5::\*\*\*/)
})

test('a secret is taken out before a line is cut', () => {
  const runner = open({ 'INPUT_API-KEY': KEY })
  runner.info(`${'x'.repeat(1_995)}${KEY}`)
  expect(lines.at(-1)).not.toContain('ak-')
})

test('blanks of a line are kept, so that a caret stays under its spot', () => {
  const runner = open()
  runner.info('  y = 1')
  runner.info('    ^')
  expect(lines).toEqual(['  y = 1', '    ^'])
})

test('an output is written when its value is another, and the state as it is', () => {
  const output = runnerFile('GITHUB_OUTPUT')
  const state = runnerFile('GITHUB_STATE')
  const runner = open({ HTTPS_PROXY: 'http://bob:test@proxy.corp:3128' })
  runner.setOutput('status', 'running')
  runner.setOutput('status', 'running')
  runner.setOutput('status', 'completed')
  runner.setOutput('verdict', '')
  expect(readFileSync(output, 'utf8').match(/^\w+(?=<<)/gm)).toEqual(['status', 'status', 'verdict'])
  runner.saveState('{"name":"test-suite"}')
  expect(readFileSync(state, 'utf8')).toContain('cleanup<<')
  expect(readFileSync(state, 'utf8')).toContain('{"name":"test-suite"}')
})

test('the saved state is read again, and belongs to the workflow run', () => {
  const runner = open({ STATE_cleanup: 'saved', GITHUB_RUN_ATTEMPT: '2' })
  expect(runner.savedState).toBe('saved')
  expect(runner.stateScope).toBe('["99","2","evaluate"]')
})

test('an output or summary file that cannot be written is one warning each, and the step goes on', () => {
  const runner = open({
    GITHUB_OUTPUT: join(folder, 'no', 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'no', 'summary'),
  })
  runner.setOutput('a', '1')
  runner.setOutput('b', '2')
  runner.appendSummary('x')
  runner.appendSummary('y')
  expect(lines).toEqual([
    expect.stringMatching(/^::warning::GITHUB_OUTPUT cannot be written: /),
    expect.stringMatching(/^::warning::GITHUB_STEP_SUMMARY cannot be written: /),
  ])
})

test('a state file that cannot be written is a clear error', () => {
  const runner = open({ GITHUB_STATE: join(folder, 'no', 'state') })
  expect(() => {
    runner.saveState('{}')
  }).toThrow(/GITHUB_STATE/)
})

test('without files, outputs and state are commands, as on other runners', () => {
  const runner = open()
  runner.setOutput('status', 'a\nb')
  runner.saveState('{}')
  runner.appendSummary('nowhere')
  expect(lines).toEqual(['::set-output name=status::a%0Ab', '::save-state name=cleanup::{}'])
})

test.each([
  ['proxy.corp:3128', 'http://proxy.corp:3128/'],
  ['localhost:3128', 'http://localhost:3128/'],
  ['http://proxy.corp:3128', 'http://proxy.corp:3128/'],
  ['https://proxy.corp', 'https://proxy.corp/'],
  ['HTTP://PROXY.corp:3128/', 'http://proxy.corp:3128/'],
  [' http://proxy.corp:3128 ', 'http://proxy.corp:3128/'],
  ['[::1]:3128', 'http://[::1]:3128/'],
  ['bob:passw@proxy.corp:3128', 'http://bob:passw@proxy.corp:3128/'],
  ['http://bob@proxy.corp:3128', 'http://bob@proxy.corp:3128/'],
  ['http://bob:100%safe@proxy.corp:3128', 'http://bob:100%25safe@proxy.corp:3128/'],
  ['http://bob:p%40ss%3A@proxy.corp:3128', 'http://bob:p%40ss%3A@proxy.corp:3128/'],
  ['http://bob:p@ss:w/o#r?d@proxy.corp:3128', 'http://bob:p%40ss%3Aw%2Fo%23r%3Fd@proxy.corp:3128/'],
])('the proxy %s is understood as curl does', (value, url) => {
  expect(open({ HTTPS_PROXY: value }).proxyUrl('https://api.arize.com')).toBe(url)
  expect(open({ HTTPS_PROXY: '', http_proxy: value }).proxyUrl('http://api.example.com')).toBe(url)
})

test.each([
  'socks5://proxy.corp:1080',
  'socks5h://a:b@proxy.corp',
  'ftp://proxy.corp',
  'http://proxy corp',
  'http://',
  'a:b:c:d',
])('the proxy %s is an error that names the variable, and opening does not throw', (value) => {
  const runner = open({ https_proxy: value })
  const issue = issueOf(() => runner.proxyUrl('https://api.arize.com'))
  expect(issue).toMatchObject({ input: 'https_proxy', message: expect.stringMatching(/proxy/) })
  expect(issueOf(() => runner.proxyUrl('http://api.example.com'))).toBeUndefined()
})

test.each([
  ['http://bob:100%safe@proxy.corp:3128', ['100%safe']],
  ['bob:passw@proxy.corp:3128', ['passw']],
  ['http://bob:p%40ssw@proxy.corp:3128', ['p%40ssw', 'p@ssw']],
  ['socks5://bob:passw@proxy.corp', ['passw']],
])('the password of %s is masked', (value, passwords) => {
  const runner = open({ ALL_PROXY: value })
  expect(lines).toEqual(passwords.map((password) => `::add-mask::${password.replace(/%/g, '%25')}`))
  for (const password of passwords) expect(runner.redact(`x ${password} y`)).toBe('x *** y')
})

test('a short proxy password is masked in the log only, with a warning that names the variable', () => {
  const runner = open({ HTTPS_PROXY: 'http://bob:1@proxy.corp:3128' })
  expect(lines).toEqual(['::add-mask::1'])
  expect(runner.warnings).toEqual([{ code: 'short-proxy-password', variable: 'HTTPS_PROXY' }])
  expect(runner.redact('run 1')).toBe('run 1')
  expect(open({ HTTPS_PROXY: 'http://bob:test@proxy.corp:3128' }).warnings).toEqual([])
})

test('NO_PROXY and this machine go without a proxy', () => {
  const runner = open({ HTTPS_PROXY: 'http://proxy.corp:3128', HTTP_PROXY: 'http://proxy.corp:3128' })
  const isDirect = (url: string, list: string): boolean => {
    process.env.NO_PROXY = list
    return runner.proxyUrl(url) === undefined
  }
  for (const list of [
    '*',
    'arize.com',
    '.arize.com',
    '*.arize.com',
    'a.b, API.arize.com',
    'api.arize.com:443',
    'x arize.com',
  ])
    expect([list, isDirect('https://api.arize.com', list)]).toEqual([list, true])
  for (const list of ['', 'arize.org', 'rize.com', 'api.arize.com:8443'])
    expect([list, isDirect('https://api.arize.com', list)]).toEqual([list, false])
  for (const url of ['http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1'])
    expect(isDirect(url, '')).toBe(true)
})

test('with NO_PROXY, a proxy that cannot be used does no harm', () => {
  const runner = open({ HTTPS_PROXY: 'socks5://proxy.corp', NO_PROXY: 'arize.com' })
  expect(runner.proxyUrl('https://api.arize.com')).toBeUndefined()
})

test.each([
  ['with a byte order mark', '\uFEFF{"pull_request":{"number":12}}', 'pr-12'],
  ['plain', '{"pull_request":{"number":12}}', 'pr-12'],
  ['broken', '{"pull', 'pr-of-99'],
])('the event payload is read: %s', (_name, text, ref) => {
  const path = join(folder, 'event.json')
  writeFileSync(path, text)
  const runner = open({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'pull_request' })
  expect(runner.context(undefined).ref).toBe(ref)
  expect(runner.context(5).ref).toBe('pr-5')
})

test('the payload may be missing', () => {
  expect(open({ GITHUB_EVENT_PATH: join(folder, 'absent') }).context(undefined).ref).toBeUndefined()
  expect(open({ GITHUB_EVENT_PATH: folder }).context(undefined).ref).toBeUndefined()
})

test("files are read in the workspace, and the runner's own are not written", () => {
  mkdirSync(join(folder, 'evals'))
  writeFileSync(join(folder, 'evals', 'a.yml'), 'name: a')
  const output = runnerFile('GITHUB_OUTPUT')
  const runner = open()
  expect(runner.readFile('task-file', 'evals/a.yml')).toBe('name: a')
  expect(issueOf(() => runner.readFile('task-file', '/etc/passwd'))).toMatchObject({ input: 'task-file' })
  expect(
    issueOf(() => {
      runner.checkResultsFile(output)
    }),
  ).toMatchObject({ input: 'results-file' })
  expect(issueOf(() => runner.writeResultsFile('GITHUB_OUTPUT', 'x'))).toMatchObject({
    input: 'results-file',
  })
})

test('a signal aborts, and does not end the process', () => {
  const listeners = ['SIGINT', 'SIGTERM', 'SIGBREAK'].map((name) => process.listeners(name as NodeJS.Signals))
  const signal = open().listenForSignals()
  expect(signal.aborted).toBe(false)
  process.emit('SIGTERM', 'SIGTERM')
  expect(signal.aborted).toBe(true)
  for (const [index, name] of (['SIGINT', 'SIGTERM', 'SIGBREAK'] as const).entries()) {
    for (const listener of process.listeners(name))
      if (!listeners[index]?.includes(listener)) process.removeListener(name, listener)
  }
})
