import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { createAxClient, type AxClient, type AxClientOptions } from '../../src/ax/client.ts'
import { AxError, NoDataFoundError, PermissionError, QuotaError } from '../../src/ax/errors.ts'
import { collect, paginate } from '../../src/ax/pagination.ts'
import { startDeadline } from '../../src/clock.ts'
import { createRedactor } from '../../src/runner.ts'
import { createFakeClock } from '../support/fake-clock.ts'

/** What responses become: values, or errors that know whether the request may be sent again. */

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function serve(listener: RequestListener, options: Partial<AxClientOptions> = {}): Promise<AxClient> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}/prefix`, options)
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

function connect(baseUrl: string, options: Partial<AxClientOptions> = {}): AxClient {
  const client = createAxClient({
    baseUrl,
    apiKey: 'ak-test-secret',
    redact: createRedactor(['ak-test-secret']),
    clock: createFakeClock(),
    random: () => 0.5,
    ...options,
  })
  closers.unshift(() => client.close())
  return client
}

async function failureOf(response: Promise<unknown>): Promise<AxError> {
  try {
    await response
  } catch (error) {
    if (error instanceof AxError) return error
    throw error
  }
  throw new Error('It succeeded.')
}

function responding(status: number, headers: Record<string, string>, body: string): RequestListener {
  return (_request, response) => {
    response.writeHead(status, headers).end(body)
  }
}

/** Plays one response after the other; the last one stays. */
function playing(...steps: RequestListener[]): RequestListener & { count: () => number } {
  let count = 0
  const listener: RequestListener = (request, response) => {
    const step = steps[Math.min(count, steps.length - 1)]
    count += 1
    step?.(request, response)
  }
  return Object.assign(listener, { count: () => count })
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
const OK = responding(200, {}, JSON.stringify(RUN))

test.each([
  [400, {}, 'InvalidRequestError', 'rejected', undefined],
  [401, {}, 'AuthenticationError', 'rejected', undefined],
  [403, {}, 'PermissionError', 'rejected', undefined],
  [404, {}, 'NotFoundError', 'rejected', undefined],
  [409, {}, 'ConflictError', 'rejected', undefined],
  [422, {}, 'UnprocessableError', 'rejected', undefined],
  [418, {}, 'UnexpectedStatusError', 'rejected', undefined],
  [307, { location: '/elsewhere' }, 'RedirectError', 'rejected', undefined],
  [429, { 'retry-after': '42' }, 'RateLimitError', 'not-delivered', 42_000],
  [429, {}, 'RateLimitError', 'not-delivered', undefined],
  [408, {}, 'ServerError', 'unknown', undefined],
  [500, {}, 'ServerError', 'unknown', undefined],
  [502, { 'retry-after': '1' }, 'ServerError', 'unknown', 1_000],
  [503, {}, 'ServerError', 'unknown', undefined],
  [503, { 'retry-after': '2' }, 'ServerError', 'not-delivered', 2_000],
  [
    503,
    { 'retry-after': 'Sun, 01 Mar 2026 00:00:09 GMT', date: 'Sun, 01 Mar 2026 00:00:02 GMT' },
    'ServerError',
    'not-delivered',
    7_000,
  ],
])('HTTP %d with %j is a %s, %s', async (status, headers, name, delivery, retryAfterMs) => {
  const problem = { status, title: 'A title', detail: 'A detail.', request_id: 'req_7' }
  const ax = await serve(responding(status, headers, JSON.stringify(problem)))
  const error = await failureOf(ax.triggerTaskRun('t1', {}))
  expect(error).toMatchObject({ name, delivery, retryAfterMs, transient: delivery !== 'rejected' })
  expect(error.message).toMatch(
    new RegExp(`^POST /v2/tasks/t1/trigger: HTTP ${status} A title: A detail. \\(request ID req_7\\)`),
  )
  expect(error.message.endsWith(error.advice)).toBe(true)
})

test.each([
  [400, { title: 'No data found between 2026-03-01 and 2026-03-02' }, 'NoDataFoundError', /indexed/],
  [400, { title: 'Invalid request parameters', detail: 'no data found' }, 'NoDataFoundError', /window/],
  [400, { title: 'Bad Request', detail: 'Invalid task ID format' }, 'MalformedIdError', /`null`.*run-id/],
  [400, { title: 'Invalid ID format' }, 'MalformedIdError', /expression/],
  [400, { title: 'Invalid request parameters' }, 'InvalidRequestError', /compare the inputs/],
  [403, { title: 'Access forbidden' }, 'PermissionError', /permission in this space/],
  [
    403,
    { title: 'Access forbidden', entitlement: 'experiments' },
    'QuotaError',
    /\(entitlement experiments\)/,
  ],
  [403, { title: 'No', required_plan: 'PRO' }, 'QuotaError', /\(required plan PRO\)\. The account's plan/],
  [403, { title: 'No', limit: 0, current_count: 5 }, 'QuotaError', /\(limit 0, current count 5\)/],
  [
    409,
    { title: 'Resource conflict' },
    'ConflictError',
    /leave `experiment-name` out, or add `\$\{\{ github/,
  ],
])('HTTP %d that says %j is a %s', async (status, problem, name, advice) => {
  const ax = await serve(responding(status, {}, JSON.stringify({ status, ...problem })))
  const error = await failureOf(ax.triggerTaskRun('t1', {}))
  expect(error.name).toBe(name)
  expect(error.message).toMatch(advice)
  expect(error.delivery).toBe('rejected')
})

test('the special cases of 400 and 403 are cases of them', async () => {
  const noData = await serve(responding(400, {}, '{"title":"No data found"}'))
  expect(await failureOf(noData.triggerTaskRun('t1', {}))).toBeInstanceOf(NoDataFoundError)
  const quota = await failureOf((await serve(responding(403, {}, '{"limit":5}'))).triggerTaskRun('t1', {}))
  expect(quota).toBeInstanceOf(QuotaError)
  expect(quota).toBeInstanceOf(PermissionError)
})

test('another conflict than that of a trigger says nothing of experiments', async () => {
  const ax = await serve(responding(409, {}, '{"title":"Resource conflict"}'))
  expect((await failureOf(ax.createTask({}))).message).not.toContain('experiment')
})

test('an HTML page is shown by its words, and the request ID comes from the header', async () => {
  const headers = { 'content-type': 'text/html', 'x-request-id': 'trace-1' }
  const ax = await serve(responding(502, headers, '<html><h1>Bad  gateway</h1>ak-test-secret</html>'))
  const error = await failureOf(ax.taskRun('r1'))
  expect(error.message).toContain('HTTP 502 Bad gateway *** (request ID trace-1)')
})

test('unknown members are kept, unknown statuses are read, needed members are demanded', async () => {
  const good = await serve(responding(200, {}, JSON.stringify({ ...RUN, status: 'Canceled' })))
  expect(await good.taskRun('r1')).toMatchObject({ status: 'CANCELLED', something_new: true })
  const odd = await serve(responding(200, {}, JSON.stringify({ ...RUN, status: 'paused' })))
  expect((await odd.taskRun('r1')).status).toBe('PAUSED')
  const least = await serve(responding(200, {}, '{"id":"r1","status":"PENDING"}'))
  expect(await least.taskRun('r1')).toMatchObject({ status: 'PENDING', num_errors: 0 })
  const bad = await serve(responding(200, {}, JSON.stringify({ ...RUN, id: 7 })))
  const error = await failureOf(bad.taskRun('r1'))
  expect(error).toMatchObject({ name: 'InvalidResponseError', delivery: 'unknown', transient: false })
  expect(error.message).toContain('unexpected response: id: ')
})

test.each(['{"id":', 'hello', '<html></html>'])(
  'a success with the body %j is an invalid response that may be better the next time',
  async (body) => {
    const ax = await serve(responding(200, {}, body))
    expect(await failureOf(ax.taskRun('r1'))).toMatchObject({
      name: 'InvalidResponseError',
      delivery: 'unknown',
      transient: true,
    })
  },
)

test('a success without a body is an invalid response where one is needed', async () => {
  const ax = await serve(responding(200, {}, ''))
  expect(await failureOf(ax.taskRun('r1'))).toMatchObject({ name: 'InvalidResponseError', transient: false })
  await expect(ax.deleteTask('t1')).resolves.toBeUndefined()
})

test('a byte order mark is no text', async () => {
  const ax = await serve(responding(200, {}, `\uFEFF${JSON.stringify(RUN)}`))
  expect((await ax.taskRun('r1')).id).toBe('r1')
})

test('responses are not changed, and what errors say of them has no secret', async () => {
  const secretive = { ...RUN, id: 'ak-test-secret', failure_reason: 'ak-test-secret' }
  const ax = await serve(responding(200, {}, JSON.stringify(secretive)))
  expect(await ax.taskRun('r1')).toMatchObject({ id: 'ak-test-secret', failure_reason: 'ak-test-secret' })
  const problem = { title: `${'x'.repeat(100)}ak-test-secret`, request_id: 'ak-test-secret' }
  const failing = await serve(responding(422, {}, JSON.stringify(problem)))
  const long = await serve(responding(200, {}, `${'x'.repeat(110)}ak-test-secret`))
  for (const error of [
    await failureOf(failing.taskRun('ak-test-secret')),
    await failureOf(long.taskRun('r1')),
    await failureOf(connect('http://127.0.0.1:1').taskRun('ak-test-secret')),
  ]) {
    expect(JSON.stringify([error.message, error, error.stack])).not.toContain('ak-test')
  }
})

test('which error it is does not depend on secrets', async () => {
  const ax = await serve(responding(400, {}, '{"title":"No data found"}'), {
    redact: createRedactor(['found']),
  })
  const error = await failureOf(ax.triggerTaskRun('t1', {}))
  expect(error).toBeInstanceOf(NoDataFoundError)
  expect(error.message).toContain('No data ***')
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

test.each(['', '.', '..'])('the ID %j is refused before anything is sent', async (id) => {
  const plot = playing(OK)
  const ax = await serve(plot)
  const deadline = startDeadline(createFakeClock(), 60_000)
  for (const call of [
    ax.taskRun(id),
    ax.cancelTaskRun(id),
    ax.experimentRuns(id, {}, { retry: { deadline } }),
  ]) {
    expect(await failureOf(call)).toMatchObject({ name: 'UnsafeIdError', delivery: 'rejected' })
  }
  expect(plot.count()).toBe(0)
})

test('a refused connection, an unknown host and a server without TLS are not delivered', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const tls = await failureOf(connect(`https://127.0.0.1:${port}`).triggerTaskRun('t1', {}))
  expect(tls).toMatchObject({ name: 'UnreachableError', delivery: 'not-delivered' })
  await new Promise((resolve) => server.close(resolve))
  const refused = await failureOf(connect(`http://127.0.0.1:${port}`).triggerTaskRun('t1', {}))
  expect(refused).toMatchObject({ name: 'UnreachableError', delivery: 'not-delivered' })
  expect(refused.message).toContain('ECONNREFUSED')
  const unknown = await failureOf(connect('http://no-such-host.invalid').triggerTaskRun('t1', {}))
  expect(unknown).toMatchObject({ name: 'UnreachableError', delivery: 'not-delivered' })
})

test('of a reset, a truncated body and a server that hangs it is unknown what was done', async () => {
  const reset = await serve((request) => request.socket.destroy())
  expect(await failureOf(reset.triggerTaskRun('t1', {}))).toMatchObject({
    name: 'NoResponseError',
    delivery: 'unknown',
  })
  const truncated = await serve((request, response) => {
    response.writeHead(201, { 'content-length': '1000' }).write('{"id":"r')
    setTimeout(() => request.socket.destroy(), 20)
  })
  expect(await failureOf(truncated.triggerTaskRun('t1', {}))).toMatchObject({ name: 'NoResponseError' })
  const hanging = await serve(() => undefined)
  expect(await failureOf(hanging.triggerTaskRun('t1', {}, { timeoutMs: 50 }))).toMatchObject({
    name: 'NoResponseError',
  })
  const stopped = failureOf(hanging.taskRun('r1', { signal: AbortSignal.timeout(30) }))
  expect(await stopped).toMatchObject({ delivery: 'unknown' })
})

test('a read is repeated until it succeeds; the outage is reported once, and again after it was over', async () => {
  const clock = createFakeClock()
  const outages: AxError[] = []
  const bad = responding(503, {}, '')
  const plot = playing(bad, responding(200, {}, 'hello'), bad, OK, bad, OK)
  const ax = await serve(plot, { clock, onOutage: (error) => outages.push(error) })
  const call = { retry: { deadline: startDeadline(clock, 60_000) } }
  expect((await ax.taskRun('r1', call)).id).toBe('r1')
  expect(outages).toHaveLength(1)
  expect((await ax.taskRun('r1', call)).id).toBe('r1')
  expect(outages).toHaveLength(2)
  expect(plot.count()).toBe(6)
  expect(clock.sleeps).toHaveLength(4)
})

test('a read without retry, a rejection, an invalid response and every write are one request', async () => {
  const clock = createFakeClock()
  const call = { retry: { deadline: startDeadline(clock, 60_000) } }
  const unavailable = playing(responding(503, {}, ''))
  const ax = await serve(unavailable, { clock })
  await failureOf(ax.taskRun('r1'))
  await failureOf(ax.cancelTaskRun('r1', call))
  expect(unavailable.count()).toBe(2)
  for (const listener of [responding(404, {}, ''), responding(200, {}, '{"id":7}')]) {
    const plot = playing(listener)
    await failureOf((await serve(plot, { clock })).taskRun('r1', call))
    expect(plot.count()).toBe(1)
  }
  expect(clock.sleeps).toEqual([])
})

test('a read is not repeated beyond its deadline', async () => {
  const clock = createFakeClock()
  const ax = await serve(responding(503, {}, ''), { clock })
  const failure = failureOf(ax.taskRun('r1', { retry: { deadline: startDeadline(clock, 10_000) } }))
  expect(await failure).toMatchObject({ name: 'ServerError' })
  expect(clock.elapsed()).toBeGreaterThan(5_000)
  expect(clock.elapsed()).toBeLessThanOrEqual(10_000)
})

test('every request leaves a trace without key and body', async () => {
  const traces: unknown[] = []
  const plot = playing(
    responding(200, { 'x-request-id': 'req_1' }, JSON.stringify(RUN)),
    responding(404, {}, ''),
  )
  const ax = await serve(plot, { onRequest: (trace) => traces.push(trace) })
  await ax.triggerTaskRun('t1', { experiment_name: 'name' })
  const error = await failureOf(ax.taskRun('r1'))
  const unreachable = connect('http://127.0.0.1:1', { onRequest: (trace) => traces.push(trace) })
  const lost = await failureOf(unreachable.taskRun('r1'))
  expect(traces).toEqual([
    {
      method: 'POST',
      path: '/v2/tasks/t1/trigger',
      status: 200,
      requestId: 'req_1',
      error: undefined,
      durationMs: 0,
    },
    { method: 'GET', path: '/v2/task-runs/r1', status: 404, requestId: undefined, error, durationMs: 0 },
    {
      method: 'GET',
      path: '/v2/task-runs/r1',
      status: undefined,
      requestId: undefined,
      error: lost,
      durationMs: 0,
    },
  ])
})

test('a list that repeats a cursor ends with an error of the service', async () => {
  const page = { tasks: [], pagination: { has_more: true, next_cursor: 'again' } }
  const ax = await serve(responding(200, {}, JSON.stringify(page)))
  const error = await failureOf(collect((query) => ax.tasks(query)))
  expect(error).toMatchObject({ name: 'InvalidResponseError', transient: false })
  expect(error.message).toContain('GET /v2/tasks: unexpected response: pagination did not terminate')
})

test('a list is read page by page, up to a limit', async () => {
  const cursors: (string | null)[] = []
  const ax = await serve((request, response) => {
    const cursor = new URL(request.url ?? '', 'http://host').searchParams.get('cursor')
    cursors.push(cursor)
    const page = Number(cursor ?? 0)
    const runs = [0, 1].map((index) => ({ ...RUN, id: `r${2 * page + index}` }))
    const pagination = page < 2 ? { has_more: true, next_cursor: String(page + 1) } : { has_more: false }
    response.end(JSON.stringify({ task_runs: runs, pagination }))
  })
  const runs = (query: { cursor: string | undefined }) => ax.taskRuns('t1', query)
  const ids: string[] = []
  for await (const { id } of paginate(runs)) ids.push(id)
  expect(ids).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5'])
  expect(cursors).toEqual([null, '1', '2'])
  expect(await collect(runs, { limit: 3 })).toHaveLength(3)
  expect(await collect(runs, { limit: 6 })).toHaveLength(6)
  expect(await collect(runs)).toHaveLength(6)
  cursors.length = 0
  expect(await collect(runs, { limit: 2 })).toHaveLength(2)
  expect(cursors).toEqual([null])
  cursors.length = 0
  expect(await collect(runs, { maxPages: 2 })).toHaveLength(4)
  expect(cursors).toEqual([null, '1'])
})

test('an odd task in a list does not make the others unreadable', async () => {
  const odd = { id: 't2', name: 'other', evaluators: [{ column_mappings: { input: null } }] }
  const page = { tasks: [odd, { id: 't1', name: 'mine' }], pagination: { has_more: false } }
  const ax = await serve(responding(200, {}, JSON.stringify(page)))
  expect((await ax.tasks()).items.map(({ name }) => name)).toEqual(['other', 'mine'])
})
