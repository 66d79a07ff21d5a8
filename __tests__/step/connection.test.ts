import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { runStep, type StepResult } from '../../demo/runner.ts'
import { commandsOf, openFixture } from '../support/fixture.ts'

/** Where the key goes and where it does not, and what is said when the API cannot be used. */

const fixture = openFixture({ runDurationMs: 30 })
const KEY = 'ak-0123456789abcdef-test-key'

/** Everything that a step left behind, without the line that masks the key. */
function traces(result: StepResult): string {
  const [first = '', ...lines] = result.stdout.split('\n')
  expect(first).toBe(`::add-mask::${KEY}`)
  return JSON.stringify({ ...result, stdout: lines.join('\n') })
}

async function listen(
  respond: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ url: string; server: Server }> {
  const server = createServer(respond)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test.each([
  [
    401,
    'application/problem+json',
    JSON.stringify({ title: 'Nope', status: 401, detail: `The key ${KEY} is wrong.` }),
  ],
  [400, 'application/problem+json', JSON.stringify({ title: `Bad ${encodeURIComponent(KEY)}`, status: 400 })],
  [403, 'text/html', `<h1>${KEY}</h1>`],
  [200, 'application/json', `"${KEY}"`],
  [200, 'text/plain', KEY],
])('the key is in no byte when a server echoes it with HTTP %d as %s', async (status, type, body) => {
  const { server, url } = await listen((_request, response) => {
    response.writeHead(status, { 'content-type': type, 'x-request-id': KEY }).end(body)
  })
  const inputs = { 'api-key': KEY, 'base-url': url, space: 'support', task: 'answer-quality', timeout: '1s' }
  const result = await runStep({ inputs })
  server.close()
  expect(result.exitCode).toBe(1)
  expect(traces(result)).not.toContain(KEY)
  expect(traces(result)).not.toContain(KEY.replaceAll('-', '\\\\-'))
})

test('the key is in no byte when names and reasons carry it', async () => {
  const { control, world, url } = fixture.simulator()
  control.planRun({
    task: 'answer-quality',
    outcome: 'failed',
    failureReason: `Rejected **${KEY}** and ${KEY}`,
  })
  const first = await runStep({
    inputs: {
      'api-key': fixture.simulator().apiKey,
      'base-url': url,
      space: 'support',
      task: 'answer-quality',
    },
  })
  expect(first.outputs['failure-reason']).toContain(KEY)
  const task = world.tasks.find(({ name }) => name === 'answer-quality')
  const { apiKey } = fixture.simulator()
  if (task !== undefined) task.name = `answers ${apiKey}`
  const result = await fixture.step({ task: task?.id ?? '' })
  if (task !== undefined) task.name = 'answer-quality'
  expect(
    JSON.stringify({ ...result, stdout: result.stdout.replace(`::add-mask::${apiKey}`, '') }),
  ).not.toContain(apiKey)
})

test('a key with a line break around it is masked and used without', async () => {
  const { apiKey, url } = fixture.simulator()
  const inputs = { 'api-key': `${apiKey}\n`, 'base-url': url, space: 'support', task: 'answer-quality' }
  const result = await runStep({ inputs })
  expect(result.exitCode).toBe(0)
  expect(result.stdout.startsWith('::add-mask::')).toBe(true)
})

test('ARIZE_BASE_URL cannot send the key to another host', async () => {
  const inputs = { space: 'support', task: 'answer-quality' }
  const result = await runStep({
    inputs,
    env: { ARIZE_API_KEY: KEY, ARIZE_BASE_URL: 'https://api.arize.com.example.org' },
  })
  expect(result.exitCode).toBe(1)
  expect(result.outputs['failure-reason']).toContain('api.arize.com.example.org')
  expect(commandsOf('error', result)).toHaveLength(1)
})

test('the environment may name this machine', async () => {
  const { apiKey, url } = fixture.simulator()
  const env = { ARIZE_API_KEY: apiKey, ARIZE_BASE_URL: url, ARIZE_SPACE: 'support' }
  const result = await runStep({ inputs: { task: 'answer-quality' }, env })
  expect(result.exitCode).toBe(0)
})

test('a redirect is not followed', async () => {
  let followed = 0
  const thief = await listen((_request, response) => {
    followed += 1
    response.end('{}')
  })
  const { server, url } = await listen((_request, response) => {
    response.writeHead(302, { location: `${thief.url}/v2/spaces` }).end()
  })
  const result = await runStep({
    inputs: { 'api-key': KEY, 'base-url': url, space: 'support', task: 'a task' },
  })
  server.close()
  thief.server.close()
  expect(followed).toBe(0)
  expect(result.exitCode).toBe(1)
  expect(result.outputs['failure-reason']).toContain('302')
})

test('a wrong key says what to check', async () => {
  const { url } = fixture.simulator()
  const result = await runStep({
    inputs: { 'api-key': KEY, 'base-url': url, space: 'support', task: 'answer-quality' },
  })
  expect(result.outputs['failure-reason']).toMatch(/401.*`api-key`.*region/)
  expect(commandsOf('error', result)).toHaveLength(1)
})

test('an unreachable host says what to check', async () => {
  const { server, url } = await listen(() => undefined)
  await new Promise((resolve) => server.close(resolve))
  const inputs = { 'api-key': KEY, 'base-url': url, space: 'support', task: 'answer-quality', timeout: '1s' }
  const result = await runStep({ inputs })
  expect(result.exitCode).toBe(1)
  expect(result.outputs['failure-reason']).toMatch(/cannot reach 127\.0\.0\.1.*ECONNREFUSED.*`base-url`/)
  expect(result.summary).not.toBe('')
})

test('a name that fits several tasks lists their IDs, and a near miss is suggested', async () => {
  const { world } = fixture.simulator()
  const duplicates = [world.addTask({ name: 'duplicate' }), world.addTask({ name: 'duplicate' })]
  const ambiguous = await fixture.step({ task: 'duplicate' })
  for (const { id } of duplicates) expect(ambiguous.outputs['failure-reason']).toContain(id)
  const missed = await fixture.step({ task: 'anser-quality' })
  expect(missed.outputs['failure-reason']).toContain('Did you mean "answer-quality"?')
})

test('all wrong inputs are told at once, before any request', async () => {
  fixture.simulator().requests.length = 0
  const result = await fixture.step({
    task: '',
    region: 'mars',
    timeout: 'soon',
    'max-spans': '0',
    'on-no-data': 'shrug',
    'max-error-rate': '10',
    gates: 'run.errors = 0',
  })
  expect(fixture.simulator().requests).toEqual([])
  expect(commandsOf('error', result)).toHaveLength(1)
  for (const input of ['task', 'region', 'timeout', 'max-spans', 'on-no-data', 'max-error-rate', 'gates']) {
    expect(result.outputs['failure-reason']).toContain(`\`${input}\``)
  }
  expect(result.summary).toContain('^')
})
