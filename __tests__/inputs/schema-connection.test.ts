import { expect, test } from '@jest/globals'
import type { InputIssue } from '../../src/input-error.ts'
import {
  readConnection,
  REGIONS,
  type Connection,
  type InputsEnvironment,
  type RawInputs,
} from '../../src/inputs/schema.ts'

const KEY = 'ak-test-key'

function read(
  inputs: RawInputs,
  environment: InputsEnvironment = {},
): { connection: Connection; issues: InputIssue[] } {
  const issues: InputIssue[] = []
  return { connection: readConnection(inputs, environment, issues), issues }
}

const withKey = (inputs: RawInputs, environment: InputsEnvironment = {}) =>
  read({ 'api-key': KEY, ...inputs }, environment)
const allInEnvironment = (environment: InputsEnvironment) => read({}, { ARIZE_API_KEY: KEY, ...environment })

test('without a word, the key goes to the default region', () => {
  expect(withKey({})).toEqual({
    connection: {
      apiKey: KEY,
      baseUrl: 'https://api.arize.com',
      appUrl: 'https://app.arize.com',
      customHost: undefined,
    },
    issues: [],
  })
})

test('an input beats the environment', () => {
  const environment = { ARIZE_API_KEY: 'ak-other-key', ARIZE_REGION: 'eu-west-1a' }
  expect(withKey({ 'base-url': 'https://api.example.com/arize/' }, environment).connection).toEqual({
    apiKey: KEY,
    baseUrl: 'https://api.example.com/arize',
    appUrl: undefined,
    customHost: 'api.example.com',
  })
  const other = { ARIZE_BASE_URL: 'http://127.0.0.1:9' }
  expect(withKey({ 'base-url': 'https://api.example.com' }, other)).toMatchObject({
    connection: { baseUrl: 'https://api.example.com' },
    issues: [],
  })
})

test('the environment stands in for absent inputs', () => {
  const { connection } = read({}, { ARIZE_API_KEY: ' ak-env-key\n', ARIZE_REGION: 'eu-west-1a' })
  expect(connection).toMatchObject({
    apiKey: 'ak-env-key',
    baseUrl: 'https://api.eu-west-1a.arize.com',
    appUrl: 'https://app.eu-west-1a.arize.com',
  })
})

test.each(REGIONS)('the region %s is one, wherever it comes from and in any case', (region) => {
  const root = `https://api.${region}.arize.com`
  expect(withKey({ region: region.toUpperCase() }).connection.baseUrl).toBe(root)
  expect(withKey({}, { ARIZE_REGION: region }).connection.baseUrl).toBe(root)
  expect(withKey({}, { ARIZE_BASE_URL: root }).connection).toMatchObject({
    baseUrl: root,
    customHost: undefined,
  })
  expect(withKey({ 'base-url': root }).connection.customHost).toBeUndefined()
})

test.each([
  ['an input', { region: 'mars-north-1z' }, {}],
  ['the environment', {}, { ARIZE_REGION: 'mars-north-1z' }],
])(
  'a region that does not exist is refused at once, from %s, with those that do',
  (_from, inputs, environment) => {
    const { issues } = withKey(inputs, environment)
    expect(issues).toEqual([
      { input: 'region', message: expect.stringContaining('"mars-north-1z" is not a region') },
    ])
    for (const region of REGIONS) expect(issues[0]?.message).toContain(region)
  },
)

test('a host that looks like a region is refused from the environment, and named from the input', () => {
  const url = 'https://api.mars-1.arize.com'
  expect(allInEnvironment({ ARIZE_BASE_URL: url }).issues).toHaveLength(1)
  expect(withKey({ 'base-url': url })).toMatchObject({
    connection: { customHost: 'api.mars-1.arize.com' },
    issues: [],
  })
})

test.each<[RawInputs, InputsEnvironment]>([
  [{ region: 'eu-west-1a', 'base-url': 'https://api.arize.com' }, {}],
  [{}, { ARIZE_REGION: 'eu-west-1a', ARIZE_BASE_URL: 'https://api.arize.com' }],
])('region and base URL of the same level cannot be combined', (inputs, environment) => {
  expect(withKey(inputs, environment).issues).toEqual([
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
])('the base URL %s is refused', (url) => {
  expect(withKey({ 'base-url': url }).issues).toEqual([{ input: 'base-url', message: expect.any(String) }])
})

test.each([
  'http://localhost:8080',
  'http://127.0.0.1',
  'http://127.8.9.1:1',
  'http://[::1]:9',
  'https://any.example.org:8443',
])('the input may name %s', (url) => {
  expect(withKey({ 'base-url': url })).toMatchObject({ connection: { baseUrl: url }, issues: [] })
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
])('the environment may not name %s', (url) => {
  expect(allInEnvironment({ ARIZE_BASE_URL: url }).issues).toEqual([
    { input: 'base-url', message: expect.any(String) },
  ])
})

test.each([
  'https://api.arize.com',
  'https://api.eu-west-1a.arize.com/',
  'http://127.0.0.1:4000',
  'http://localhost',
])('the environment may name %s', (url) => {
  expect(allInEnvironment({ ARIZE_BASE_URL: url }).issues).toEqual([])
})

test.each(['http://127.0.0.1:4000', 'https://localhost', 'http://[::1]:4000'])(
  'a key that is an input does not go to %s, which an earlier step could have named',
  (url) => {
    expect(withKey({}, { ARIZE_BASE_URL: url }).issues).toEqual([
      { input: 'base-url', message: expect.stringMatching(/from ARIZE_BASE_URL .*`api-key`/) },
    ])
  },
)

test("a key that is an input may go to Arize's own hosts, whoever names them", () => {
  expect(withKey({}, { ARIZE_BASE_URL: 'https://api.us-east-1b.arize.com' }).issues).toEqual([])
})

test('a missing key says how to pass one, and where secrets do not arrive', () => {
  expect(read({}).issues).toEqual([
    {
      input: 'api-key',
      message: expect.stringMatching(
        /secrets\.ARIZE_API_KEY.*`secrets: inherit`.*`environment:`.*forks.*Dependabot/,
      ),
    },
  ])
})

test.each(['sesame open', 'sesame', 'sesame\nopen', 'sésame-ouvre-toi'])(
  'the wrong key %j is not shown',
  (key) => {
    const { issues } = read({ 'api-key': key })
    expect(issues).toEqual([{ input: 'api-key', message: expect.any(String) }])
    expect(JSON.stringify(issues)).not.toContain(key)
  },
)
