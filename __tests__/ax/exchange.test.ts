import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { createAxClient, everyPage, type AxClient } from '../../src/ax/client.ts'
import { AxError } from '../../src/ax/errors.ts'
import { createExchange } from '../../src/ax/exchange.ts'
import { createTransport } from '../../src/ax/transport.ts'
import { createSecrets } from '../../src/secrets.ts'

/** What answers become: values, or errors that know whether the request may be sent again. */

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function serve(listener: RequestListener): Promise<AxClient> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}/prefix`)
  closers.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) =>
      server.close(() => {
        resolve()
      }),
    )
  })
  return client
}

function connect(baseUrl: string): AxClient {
  const transport = createTransport({ baseUrl, apiKey: 'ak-test-secret', userAgent: 'test' })
  closers.unshift(() => transport.close())
  return createAxClient(createExchange(transport, createSecrets(['ak-test-secret'])))
}

async function failureOf(answer: Promise<unknown>): Promise<AxError> {
  try {
    await answer
  } catch (error) {
    if (error instanceof AxError) return error
    throw error
  }
  throw new Error('It succeeded.')
}

function answering(status: number, headers: Record<string, string>, body: string): RequestListener {
  return (_request, response) => {
    response.writeHead(status, headers).end(body)
  }
}

const RUN = {
  id: 'r1',
  task_id: 't1',
  status: 'running',
  num_successes: 1,
  num_errors: 0,
  num_skipped: 0,
  created_at: '2026-03-07T10:30:00.000Z',
  something_new: true,
}

test.each([
  [400, {}, 'InvalidRequestError', 'refused', undefined],
  [401, {}, 'AuthenticationError', 'refused', undefined],
  [403, {}, 'PermissionError', 'refused', undefined],
  [404, {}, 'NotFoundError', 'refused', undefined],
  [409, {}, 'ConflictError', 'refused', undefined],
  [422, {}, 'UnprocessableError', 'refused', undefined],
  [418, {}, 'UnexpectedStatusError', 'refused', undefined],
  [307, { location: '/elsewhere' }, 'RedirectError', 'refused', undefined],
  [429, { 'retry-after': '42' }, 'RateLimitError', 'undelivered', 42_000],
  [429, {}, 'RateLimitError', 'undelivered', undefined],
  [408, {}, 'ServerError', 'ambiguous', undefined],
  [500, {}, 'ServerError', 'ambiguous', undefined],
  [502, { 'retry-after': '1' }, 'ServerError', 'ambiguous', 1_000],
  [503, {}, 'ServerError', 'ambiguous', undefined],
  [503, { 'retry-after': '2' }, 'ServerError', 'undelivered', 2_000],
  [
    503,
    { 'retry-after': 'Sun, 01 Mar 2026 00:00:09 GMT', date: 'Sun, 01 Mar 2026 00:00:02 GMT' },
    'ServerError',
    'undelivered',
    7_000,
  ],
])('HTTP %d with %j is a %s, %s', async (status, headers, name, delivery, retryAfterMs) => {
  const problem = { status, title: 'A title', detail: 'A detail.', request_id: 'req_7' }
  const ax = await serve(answering(status, headers, JSON.stringify(problem)))
  const error = await failureOf(ax.triggerTaskRun('t1', {}))
  expect(error).toMatchObject({ name, delivery, retryAfterMs })
  expect(error.message).toMatch(
    new RegExp(`^POST /v2/tasks/t1/trigger: HTTP ${status} A title: A detail. \\(request ID req_7\\)`),
  )
  expect(error.message.endsWith(error.advice)).toBe(true)
})

test('an HTML page is shown by its words, and the request ID comes from the header', async () => {
  const headers = { 'content-type': 'text/html', 'x-request-id': 'trace-1' }
  const ax = await serve(answering(502, headers, '<html><h1>Bad  gateway</h1>ak-test-secret</html>'))
  const error = await failureOf(ax.taskRun('r1'))
  expect(error.message).toContain('HTTP 502 Bad gateway *** (request ID trace-1)')
})

test('unknown members are kept, unknown statuses are read, needed members are demanded', async () => {
  const good = await serve(answering(200, {}, JSON.stringify({ ...RUN, status: 'Canceled' })))
  expect(await good.taskRun('r1')).toMatchObject({ status: 'CANCELLED', something_new: true })
  const odd = await serve(answering(200, {}, JSON.stringify({ ...RUN, status: 'paused' })))
  expect((await odd.taskRun('r1')).status).toBe('PAUSED')
  const bad = await serve(answering(200, {}, JSON.stringify({ ...RUN, id: 7 })))
  expect(await failureOf(bad.taskRun('r1'))).toMatchObject({ name: 'ContractError', delivery: 'ambiguous' })
})

test.each(['{"id":', 'hello', '<html></html>'])(
  'a success with the body %j breaks the contract',
  async (body) => {
    const ax = await serve(answering(200, {}, body))
    expect(await failureOf(ax.taskRun('r1'))).toMatchObject({ name: 'ContractError', delivery: 'ambiguous' })
  },
)

test('a secret in an answer never gets in', async () => {
  const ax = await serve(
    answering(200, {}, JSON.stringify({ ...RUN, failure_reason: 'ak-test-secret', 'ak-test-secret': 1 })),
  )
  expect(JSON.stringify(await ax.taskRun('r1'))).not.toContain('ak-test-secret')
})

test('IDs are one path segment, whatever is in them', async () => {
  const paths: (string | undefined)[] = []
  const ax = await serve((request, response) => {
    paths.push(request.url)
    response.end(JSON.stringify(RUN))
  })
  await ax.taskRun('../tasks?x=1#y')
  expect(paths).toEqual(['/prefix/v2/task-runs/..%2Ftasks%3Fx%3D1%23y'])
})

test('a refused connection, an unknown host and a server without TLS are undelivered', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const tls = await failureOf(connect(`https://127.0.0.1:${port}`).triggerTaskRun('t1', {}))
  expect(tls).toMatchObject({ name: 'UnreachableError', delivery: 'undelivered' })
  await new Promise((resolve) => server.close(resolve))
  const refused = await failureOf(connect(`http://127.0.0.1:${port}`).triggerTaskRun('t1', {}))
  expect(refused).toMatchObject({ name: 'UnreachableError', delivery: 'undelivered' })
  expect(refused.message).toContain('ECONNREFUSED')
  const unknown = await failureOf(connect('http://no-such-host.invalid').triggerTaskRun('t1', {}))
  expect(unknown).toMatchObject({ name: 'UnreachableError', delivery: 'undelivered' })
})

test('a reset, a truncated body and a server that hangs are ambiguous', async () => {
  const reset = await serve((request) => request.socket.destroy())
  expect(await failureOf(reset.triggerTaskRun('t1', {}))).toMatchObject({
    name: 'NoAnswerError',
    delivery: 'ambiguous',
  })
  const truncated = await serve((request, response) => {
    response.writeHead(201, { 'content-length': '1000' }).write('{"id":"r')
    setTimeout(() => request.socket.destroy(), 20)
  })
  expect(await failureOf(truncated.triggerTaskRun('t1', {}))).toMatchObject({ name: 'NoAnswerError' })
  const hanging = await serve(() => undefined)
  expect(await failureOf(hanging.triggerTaskRun('t1', {}, { timeoutMs: 50 }))).toMatchObject({
    name: 'NoAnswerError',
  })
  const stopped = failureOf(hanging.taskRun('r1', { signal: AbortSignal.timeout(30) }))
  expect(await stopped).toMatchObject({ delivery: 'ambiguous' })
})

test('a list that repeats a cursor ends with an error', async () => {
  const page = { tasks: [], pagination: { has_more: true, next_cursor: 'again' } }
  const ax = await serve(answering(200, {}, JSON.stringify(page)))
  await expect(
    (async () => {
      for await (const task of everyPage((query) => ax.tasks(query))) expect(task).toBeUndefined()
    })(),
  ).rejects.toThrow('page after page')
})
