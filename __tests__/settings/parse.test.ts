import { expect, test } from '@jest/globals'
import { InputError, type InputProblem } from '../../src/problems.ts'
import { parseSettings, type SettingsEnvironment } from '../../src/settings/parse.ts'
import type { RawInputs } from '../../src/settings/schema.ts'
import type { Settings } from '../../src/settings/settings.ts'

const KEY = 'ak-test-key'
const BASE: RawInputs = { 'api-key': KEY, task: 'answer-quality' }
const readFile = (): string => {
  throw new Error('No file is read here.')
}

function parse(inputs: RawInputs = {}, environment: SettingsEnvironment = {}): Promise<Settings> {
  return parseSettings({ ...BASE, ...inputs }, { environment, readFile })
}

async function problemsOf(
  inputs: RawInputs,
  environment: SettingsEnvironment = {},
): Promise<readonly InputProblem[]> {
  try {
    await parse(inputs, environment)
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

test('what is not said has its default', async () => {
  const settings = await parse()
  expect(settings).toMatchObject({
    command: 'run',
    waiting: {
      wait: true,
      timeoutMs: 3_600_000,
      pollInterval: 'auto',
      onTimeout: 'cancel',
      onCancel: 'cancel',
    },
    judging: { onNoData: 'fail', maxErrorRate: 0.1, rules: [] },
    telling: { summary: true, provenance: true },
  })
  expect(settings.connection).toEqual({
    apiKey: KEY,
    baseUrl: 'https://api.arize.com',
    appUrl: 'https://app.arize.com',
    foreignHost: undefined,
  })
})

test('an input beats the environment', async () => {
  const environment = {
    ARIZE_API_KEY: 'ak-other',
    ARIZE_REGION: 'eu-west-1a',
    ARIZE_SPACE: 'there',
    ARIZE_SPACE_ID: 'x',
  }
  const settings = await parse({ 'base-url': 'https://api.example.com/arize/', space: 'here' }, environment)
  expect(settings.connection).toMatchObject({
    apiKey: KEY,
    baseUrl: 'https://api.example.com/arize',
    appUrl: undefined,
    foreignHost: 'api.example.com',
  })
  expect(settings.space).toBe('here')
})

test('the environment stands in for absent inputs', async () => {
  const environment = {
    ARIZE_API_KEY: ' ak-env\n',
    ARIZE_REGION: 'eu-west-1a',
    ARIZE_SPACE: ' ',
    ARIZE_SPACE_ID: 'U3BhY2U6MTph',
  }
  const raw: RawInputs = { task: 'answer-quality' }
  const settings = await parseSettings(raw, { environment, readFile })
  expect(settings.connection).toMatchObject({ apiKey: 'ak-env', baseUrl: 'https://api.eu-west-1a.arize.com' })
  expect(settings.space).toBe('U3BhY2U6MTph')
})

test.each<[RawInputs, SettingsEnvironment]>([
  [{ region: 'eu-west-1a', 'base-url': 'https://api.arize.com' }, {}],
  [{}, { ARIZE_REGION: 'eu-west-1a', ARIZE_BASE_URL: 'https://api.arize.com' }],
])('region and base URL of the same level exclude each other', async (inputs, environment) => {
  expect(await problemsOf(inputs, environment)).toEqual([
    { input: 'region', message: expect.stringMatching(/`base-url`.*(Remove|Unset)/) },
  ])
})

test.each([
  'http://api.arize.com',
  'https://user:secret@api.arize.com',
  'https://api.arize.com/?a=1',
  'https://api.arize.com/#a',
  'https://api.arize.com/v2/',
  'ftp://127.0.0.1',
  'api.arize.com',
  'https://',
])('the base URL %s is refused', async (url) => {
  expect(await problemsOf({ 'base-url': url })).toEqual([{ input: 'base-url', message: expect.any(String) }])
})

test.each([
  'http://localhost:8080',
  'http://127.0.0.1',
  'http://127.8.9.1:1',
  'http://[::1]:9',
  'https://any.example.org:8443',
])('the input may name %s', async (url) => {
  expect((await parse({ 'base-url': url })).connection.baseUrl).toBe(url)
})

test.each([
  'https://api.arize.com.example.org',
  'https://example.org',
  'https://xapi.arize.com',
  'https://api.arize.com:8443',
  'https://api.a.b.arize.com',
  'http://127.0.0.1.example.org',
  'https://api.arize.com.',
  'https://localhost.example.org',
])('the environment may not name %s', async (url) => {
  expect(await problemsOf({}, { ARIZE_BASE_URL: url })).toEqual([
    { input: 'base-url', message: expect.any(String) },
  ])
})

test.each([
  'https://api.arize.com',
  'https://api.eu-west-1a.arize.com/',
  'http://127.0.0.1:4000',
  'http://localhost',
])('the environment may name %s', async (url) => {
  expect(await problemsOf({}, { ARIZE_BASE_URL: url })).toEqual([])
})

test('every wrong input is told, each once', async () => {
  const problems = await problemsOf({
    'api-key': 'two words',
    region: 'mars',
    timeout: 'soon',
    wait: 'perhaps',
    'max-spans': '-1',
    'tracing-metadata': 'a: [1, 2]',
    gates: 'run.errors = 0\nrun.errrors == 0',
  })
  expect(problems.map(({ input }) => input).sort()).toEqual(
    ['api-key', 'gates', 'gates', 'max-spans', 'region', 'timeout', 'tracing-metadata', 'wait'].sort(),
  )
})

test('a missing key says how to pass one, and forks', async () => {
  const problems = await problemsOf({ 'api-key': '' })
  expect(problems).toEqual([
    { input: 'api-key', message: expect.stringMatching(/secrets\.ARIZE_API_KEY.*forks/) },
  ])
})

test('a wrong key is not shown', async () => {
  const problems = await problemsOf({ 'api-key': 'sesame open' })
  expect(JSON.stringify(problems)).not.toContain('sesame')
})

test.each<[RawInputs, string]>([
  [{ 'max-examples': '5', 'example-ids': 'a' }, 'max-examples'],
  [{ 'experiment-name': 'a "quoted" name' }, 'experiment-name'],
  [{ 'data-start-time': '-1h', 'data-end-time': '-2h' }, 'data-start-time'],
  [{ 'data-start-time': '2026-01-02T00:00:00Z', 'data-end-time': '2026-01-01T00:00:00Z' }, 'data-start-time'],
  [{ wait: 'false', gates: 'run.errors == 0' }, 'gates'],
])('inputs that cannot stand together: %j', async (inputs, input) => {
  expect(await problemsOf(inputs)).toEqual([expect.objectContaining({ input })])
})

test('metadata stays the texts that were typed', async () => {
  const settings = await parse({
    'tracing-metadata': 'build: 007\nnightly: yes\nratio: 1.50\nempty: ""\ndate: 2026-01-01',
  })
  expect(settings.request.tracingMetadata).toEqual({
    build: '007',
    nightly: 'yes',
    ratio: '1.50',
    empty: '',
    date: '2026-01-01',
  })
})

test.each([
  '- a',
  'just text',
  'a: {b: c}',
  'a: 1\na: 2',
  'a: &x 1\nb: *x',
  'a: !!js/function x',
  '{',
  'a: b\n---\nc: d',
])('metadata that is no map of texts: %j', async (text) => {
  expect(await problemsOf({ 'tracing-metadata': text })).toEqual([
    { input: 'tracing-metadata', message: expect.stringMatching(/YAML/) },
  ])
})

test('the same inputs are canonical in any order, other inputs are not, and the key is not in it', async () => {
  const one = await parse({ timeout: '5m', space: 'a' })
  const other = await parse({ space: 'a', timeout: '5m' })
  expect(one.canonicalInputs).toBe(other.canonicalInputs)
  expect((await parse({ space: 'b', timeout: '5m' })).canonicalInputs).not.toBe(one.canonicalInputs)
  expect(one.canonicalInputs).not.toContain(KEY)
})
