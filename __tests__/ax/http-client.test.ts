import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, expect, test } from '@jest/globals'
import { NoResponseError, UnreachableError } from '../../src/ax/errors.ts'
import { createHttpClient } from '../../src/ax/http-client.ts'
import { createHttpFixture, echo, failureOf, GET, POST, textOf, turn } from '../support/http-fixture.ts'
import { startSilentServer, startTls } from '../support/network.ts'

/** Requests: what arrives, what is said of what does not, and that nothing stays open. */

const { keep, serve, open, close } = createHttpFixture()
afterEach(close)

test('method, path, query, key and body arrive as they should', async () => {
  const { port } = await serve(echo)
  const client = open(`http://127.0.0.1:${port}/under`)
  const sent = await client.send({ ...POST, query: { limit: 5, name: 'a b&c', none: undefined } })
  expect(JSON.parse(textOf(sent))).toMatchObject({
    method: 'POST',
    url: '/under/v2/tasks?limit=5&name=a+b%26c',
    headers: {
      host: `127.0.0.1:${port}`,
      authorization: 'Bearer ak-test',
      'content-type': 'application/json',
      'content-length': '13',
      'user-agent': 'test',
    },
    body: '{"name":"é"}',
  })
  const read = JSON.parse(textOf(await client.send(GET))) as { headers: Record<string, string> }
  expect(read.headers).not.toHaveProperty('content-type')
  const bare = await client.send({ ...POST, path: '/v2/cancel', body: undefined })
  expect(JSON.parse(textOf(bare))).toMatchObject({ headers: { 'content-length': '0' }, body: '' })
})

test('status, headers and body come back, and a redirect is a response', async () => {
  const { port } = await serve((_request, response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:1/', 'Retry-After': '7', 'set-cookie': ['a', 'b'] })
    response.end('{"é":1}')
  })
  const response = await open(`http://127.0.0.1:${port}`).send(GET)
  expect(response.status).toBe(302)
  expect(textOf(response)).toBe('{"é":1}')
  expect([response.header('retry-after'), response.header('set-cookie'), response.header('x')]).toEqual([
    '7',
    'a',
    undefined,
  ])
})

test('reads share a connection, and every write has one of its own', async () => {
  const { port, connections } = await serve(echo)
  const client = open(`http://127.0.0.1:${port}`)
  for (let read = 0; read < 5; read += 1) await client.send(GET)
  expect(connections()).toBe(1)
  for (let write = 0; write < 3; write += 1) await client.send(POST)
  expect(connections()).toBe(4)
})

test.each([
  ['before a response', ''],
  ['in the middle of one', '{"half":'],
])('a connection that ends %s leaves it open what happened', async (_when, part) => {
  const { port } = await serve((_request, response) => {
    response.setHeader('content-length', '100')
    if (part === '') response.destroy()
    else response.write(part, () => response.destroy())
  })
  const client = open(`http://127.0.0.1:${port}`)
  expect(await failureOf(client, GET)).toBeInstanceOf(NoResponseError)
  expect(await failureOf(client, POST)).toBeInstanceOf(NoResponseError)
})

test('a server that takes the request and says nothing has perhaps carried it out', async () => {
  const silent = keep(await startSilentServer())
  const failure = await failureOf(open(`http://127.0.0.1:${silent.port}`), { ...POST, timeoutMs: 100 })
  expect(failure).toBeInstanceOf(NoResponseError)
  expect(failure.message).toContain('timed out after 0.1 s')
})

test('a refused connection has carried nothing', async () => {
  const gone = await startSilentServer()
  await gone.close()
  const failure = await failureOf(open(`http://127.0.0.1:${gone.port}`), POST)
  expect(failure).toBeInstanceOf(UnreachableError)
  expect(failure.message).toContain('ECONNREFUSED')
})

test('what is given up before it is sent has not been sent', async () => {
  const { port, connections } = await serve(echo)
  const failure = await failureOf(open(`http://127.0.0.1:${port}`), { ...POST, signal: AbortSignal.abort() })
  expect(failure).toBeInstanceOf(UnreachableError)
  expect(connections()).toBe(0)
})

test('closing ends a request on which the server hangs', async () => {
  const silent = keep(await startSilentServer())
  const client = open(`http://127.0.0.1:${silent.port}`)
  const failure = failureOf(client, GET)
  while (silent.connections() === 0) await turn()
  await client.close()
  expect(await failure).toBeInstanceOf(NoResponseError)
})

test('an untrusted certificate ends the connection before anything is sent', async () => {
  let requests = 0
  const { port } = await serve((request, response) => {
    requests += 1
    echo(request, response)
  })
  const tls = keep(await startTls(port))
  const failure = await failureOf(open(`https://127.0.0.1:${tls.port}`), POST)
  expect(failure).toBeInstanceOf(UnreachableError)
  expect(failure.message).toMatch(/self-signed certificate/)
  expect(requests).toBe(0)
})

test('a handshake that hangs or is none has carried nothing', async () => {
  const silent = keep(await startSilentServer())
  const hanging = await failureOf(open(`https://127.0.0.1:${silent.port}`), { ...POST, timeoutMs: 100 })
  expect(hanging).toBeInstanceOf(UnreachableError)
  const { port } = await serve(echo)
  expect(await failureOf(open(`https://127.0.0.1:${port}`), POST)).toBeInstanceOf(UnreachableError)
})

test('a proxy that hangs has carried nothing, and closing lets go of it', async () => {
  const silent = keep(await startSilentServer())
  const client = open('https://api.example:443', `http://127.0.0.1:${silent.port}`)
  const failure = await failureOf(client, { ...POST, timeoutMs: 100 })
  expect(failure).toBeInstanceOf(UnreachableError)
  await client.close()
  while (silent.connections() > 0) await turn()
})

test('what is given up while the way is still looked for ends at once', async () => {
  const silent = keep(await startSilentServer())
  const client = open('https://api.example:443', `http://127.0.0.1:${silent.port}`)
  const caller = new AbortController()
  const failure = failureOf(client, { ...POST, signal: caller.signal })
  caller.abort()
  expect(await failure).toBeInstanceOf(UnreachableError)
})

test('after closing nothing is sent, and nothing stays open', async () => {
  const server = await serve(echo)
  const client = open(`http://127.0.0.1:${server.port}`)
  await client.send(GET)
  await client.close()
  while (server.open() > 0) await turn()
  expect(await failureOf(client, POST)).toBeInstanceOf(UnreachableError)
  expect(server.connections()).toBe(1)
})

test('closing ends a connection that is being opened', async () => {
  const silent = keep(await startSilentServer())
  const client = open(`https://127.0.0.1:${silent.port}`)
  const failure = failureOf(client, POST)
  while (silent.connections() === 0) await turn()
  await client.close()
  expect(await failure).toBeInstanceOf(UnreachableError)
  while (silent.connections() > 0) await turn()
})

test.each([GET, POST])(
  'a %j that is aborted while it connects is never sent, and the abort is heard at once',
  async (request) => {
    let requests = 0
    const { port } = await serve((incoming, response) => {
      requests += 1
      echo(incoming, response)
    })
    const client = open(`http://127.0.0.1:${port}`)
    // Loads undici and leaves no connection behind.
    await client.send(POST)
    const caller = new AbortController()
    const failure = failureOf(client, { ...request, signal: caller.signal })
    // Only what is ready runs between here and the abort: the request waits for its connection.
    for (let step = 0; step < 20; step += 1) await Promise.resolve()
    caller.abort(new Error('the workflow was cancelled'))
    expect(await failure).toBeInstanceOf(UnreachableError)
    expect((await failure).message).toContain('the workflow was cancelled')
    await client.send(GET)
    await client.send(POST)
    for (let turns = 0; turns < 200; turns += 1) await turn()
    expect(requests).toBe(3)
  },
)

test('what is aborted while the server works on it has perhaps been carried out', async () => {
  const silent = keep(await startSilentServer())
  const caller = new AbortController()
  const failure = failureOf(open(`http://127.0.0.1:${silent.port}`), { ...POST, signal: caller.signal })
  while (silent.connections() === 0) await turn()
  for (let turns = 0; turns < 20; turns += 1) await turn()
  caller.abort()
  expect(await failure).toBeInstanceOf(NoResponseError)
  while (silent.connections() > 0) await turn()
})

test('reads side by side each get their response, without a warning', async () => {
  const warnings: Error[] = []
  const onWarning = (warning: Error): void => void warnings.push(warning)
  process.on('warning', onWarning)
  const { port } = await serve(echo)
  const client = open(`http://127.0.0.1:${port}`)
  const paths = Array.from({ length: 20 }, (_, index) => `/v2/tasks/${index}`)
  const { signal } = new AbortController()
  const responses = await Promise.all(paths.map((path) => client.send({ ...GET, path, signal })))
  expect(responses.map((response) => (JSON.parse(textOf(response)) as { url: string }).url)).toEqual(paths)
  await turn()
  process.off('warning', onWarning)
  expect(warnings).toEqual([])
})

test('a read on which the server hangs does not hold up the next one', async () => {
  const { port } = await serve((request, response) => {
    if (request.url !== '/v2/hangs') echo(request, response)
  })
  const client = open(`http://127.0.0.1:${port}`)
  const hanging = failureOf(client, { ...GET, path: '/v2/hangs', timeoutMs: 500 })
  expect((await client.send(GET)).status).toBe(200)
  expect(await hanging).toBeInstanceOf(NoResponseError)
})

test('a compressed body is decoded; what is cut off, of another coding or too large is no complete response', async () => {
  const bodies: Record<string, [string, Buffer]> = {
    '/whole': ['gzip', gzipSync('{"é":1}')],
    '/cut': ['gzip', gzipSync('{"é":1}').subarray(0, -4)],
    '/other': ['br', brotliCompressSync('{}')],
    '/bomb': ['gzip', gzipSync(Buffer.alloc(257 * 1024 * 1024))],
  }
  const { port } = await serve((request, response) => {
    const [coding, body] = bodies[request.url ?? ''] ?? ['identity', Buffer.alloc(0)]
    response.setHeader('content-encoding', coding)
    response.end(body)
  })
  const client = open(`http://127.0.0.1:${port}`)
  expect(textOf(await client.send({ ...GET, path: '/whole' }))).toBe('{"é":1}')
  for (const [path, reason] of [
    ['/cut', 'unexpected end of file'],
    ['/other', '"br"'],
    ['/bomb', 'more than 256 MiB'],
  ] as const) {
    const failure = await failureOf(client, { ...GET, path, timeoutMs: 20_000 })
    expect(failure).toBeInstanceOf(NoResponseError)
    expect(failure.message).toContain(reason)
  }
})

test('a body that never ends is given up at 256 MiB', async () => {
  const chunk = Buffer.alloc(1024 * 1024, 'a')
  const { port } = await serve((_request, response) => {
    const write = (): void => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', write)
    write()
  })
  const failure = await failureOf(open(`http://127.0.0.1:${port}`), { ...GET, timeoutMs: 20_000 })
  expect(failure).toBeInstanceOf(NoResponseError)
  expect(failure.message).toContain('more than 256 MiB')
})

test('a key that no header can carry is not sent', async () => {
  const { port, connections } = await serve(echo)
  const options = { baseUrl: `http://127.0.0.1:${port}`, apiKey: 'ak-test\nx: y', userAgent: 'test' }
  const failure = await failureOf(keep(createHttpClient(options)), GET)
  expect(failure).toBeInstanceOf(UnreachableError)
  expect(failure.message).not.toContain('ak-test')
  expect(connections()).toBe(0)
})
