import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { NoAnswerError, UnreachableError } from '../../src/ax/errors.ts'
import { createConnections } from '../../src/ax/connections.ts'
import { createTransport, type HttpRequest, type Transport } from '../../src/ax/transport.ts'
import { startMute, startProxy, startTls } from '../support/ways.ts'

/** The door to the network on every way: what arrives, what is said of what does not, and that nothing stays open. */

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

function keep<T extends { close(): Promise<void> }>(thing: T): T {
  closers.push(() => thing.close())
  return thing
}

async function serve(listener: RequestListener): Promise<{ port: number; connections: () => number }> {
  let connections = 0
  const server = createServer(listener).on('connection', () => (connections += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  keep({
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  })
  return { port: (server.address() as AddressInfo).port, connections: () => connections }
}

function open(baseUrl: string, proxyUrl?: string): Transport {
  return keep(createTransport({ baseUrl, apiKey: 'ak-test', proxyUrl, userAgent: 'test' }))
}

const GET = { method: 'GET', path: '/v2/tasks', timeoutMs: 5_000 } as const
const POST = { method: 'POST', path: '/v2/tasks', body: { name: 'é' }, timeoutMs: 5_000 } as const

async function failureOf(transport: Transport, request: HttpRequest): Promise<Error> {
  try {
    await transport.send(request)
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('The request succeeded.')
}

const echo: RequestListener = (request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { method, url, headers } = request
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }))
  })
}

test('method, path, query, key and body arrive as they should', async () => {
  const { port } = await serve(echo)
  const transport = open(`http://127.0.0.1:${port}/under`)
  const sent = await transport.send({ ...POST, query: { limit: 5, name: 'a b&c', none: undefined } })
  expect(JSON.parse(sent.text)).toMatchObject({
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
  const read = JSON.parse((await transport.send(GET)).text) as { headers: Record<string, string> }
  expect(read.headers).not.toHaveProperty('content-type')
  const bare = await transport.send({ method: 'POST', path: '/v2/cancel', timeoutMs: 5_000 })
  expect(JSON.parse(bare.text)).toMatchObject({ headers: { 'content-length': '0' }, body: '' })
})

test('status, headers and text come back; a byte order mark is no text, and a redirect is an answer', async () => {
  const { port } = await serve((_request, response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:1/', 'Retry-After': '7', 'set-cookie': ['a', 'b'] })
    response.end('\uFEFF{"é":1}')
  })
  const answer = await open(`http://127.0.0.1:${port}`).send(GET)
  expect(answer.status).toBe(302)
  expect(answer.text).toBe('{"é":1}')
  expect([answer.header('retry-after'), answer.header('set-cookie'), answer.header('x')]).toEqual([
    '7',
    'a',
    undefined,
  ])
})

test('reads share a connection, and every write has one of its own', async () => {
  const { port, connections } = await serve(echo)
  const transport = open(`http://127.0.0.1:${port}`)
  for (let read = 0; read < 5; read += 1) await transport.send(GET)
  expect(connections()).toBe(1)
  for (let write = 0; write < 3; write += 1) await transport.send(POST)
  expect(connections()).toBe(4)
})

test.each([
  ['before an answer', ''],
  ['in the middle of one', '{"half":'],
])('a connection that ends %s leaves it open what happened', async (_when, part) => {
  const { port } = await serve((_request, response) => {
    response.setHeader('content-length', '100')
    if (part === '') response.destroy()
    else response.write(part, () => response.destroy())
  })
  const transport = open(`http://127.0.0.1:${port}`)
  expect(await failureOf(transport, GET)).toBeInstanceOf(NoAnswerError)
  expect(await failureOf(transport, POST)).toBeInstanceOf(NoAnswerError)
})

test('a server that takes the request and says nothing has perhaps carried it out', async () => {
  const mute = keep(await startMute())
  const failure = await failureOf(open(`http://127.0.0.1:${mute.port}`), { ...POST, timeoutMs: 100 })
  expect(failure).toBeInstanceOf(NoAnswerError)
  expect(failure.message).toContain('nothing within 0.1 s')
})

test('a refused connection has carried nothing', async () => {
  const gone = await startMute()
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

test('closing ends an exchange on which the server hangs', async () => {
  const mute = keep(await startMute())
  const transport = open(`http://127.0.0.1:${mute.port}`)
  const failure = failureOf(transport, GET)
  while (mute.connections() === 0) await new Promise((resolve) => setImmediate(resolve))
  await transport.close()
  expect(await failure).toBeInstanceOf(NoAnswerError)
})

test('a certificate that nobody vouches for ends the connection before anything is sent', async () => {
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
  const mute = keep(await startMute())
  const hanging = await failureOf(open(`https://127.0.0.1:${mute.port}`), { ...POST, timeoutMs: 100 })
  expect(hanging).toBeInstanceOf(UnreachableError)
  const { port } = await serve(echo)
  expect(await failureOf(open(`https://127.0.0.1:${port}`), POST)).toBeInstanceOf(UnreachableError)
})

test('through a proxy everything goes in a tunnel: the proxy sees its own credentials and no key', async () => {
  const { port } = await serve(echo)
  const proxy = keep(await startProxy())
  const transport = open(`http://127.0.0.1:${port}`, `http://me:p%40ss@127.0.0.1:${proxy.port}`)
  expect(JSON.parse((await transport.send(POST)).text)).toMatchObject({
    method: 'POST',
    url: '/v2/tasks',
    headers: { authorization: 'Bearer ak-test' },
  })
  await transport.send(GET)
  await transport.send(GET)
  // One tunnel for the write, and one that both reads share.
  expect(proxy.asked.map(({ method, url }) => `${method ?? ''} ${url ?? ''}`)).toEqual([
    `CONNECT 127.0.0.1:${port}`,
    `CONNECT 127.0.0.1:${port}`,
  ])
  const credentials = `Basic ${Buffer.from('me:p@ss').toString('base64')}`
  expect(proxy.asked.map(({ headers }) => headers['proxy-authorization'])).toEqual([credentials, credentials])
  expect(JSON.stringify(proxy.asked.map(({ rawHeaders }) => rawHeaders))).not.toContain('ak-test')
})

test.each([407, 403, 502, 429])(
  'a proxy that answers %d to CONNECT is out of reach, and not the server',
  async (status) => {
    const proxy = keep(await startProxy({ refusal: status }))
    const transport = open('https://api.example:443', `http://127.0.0.1:${proxy.port}`)
    const failure = await failureOf(transport, POST)
    expect(failure).toBeInstanceOf(UnreachableError)
    expect(failure.message).toContain(`the proxy answered ${status}`)
    expect(failure.message).toContain('to CONNECT')
  },
)

test('a proxy that hangs has carried nothing, and closing lets go of it', async () => {
  const mute = keep(await startMute())
  const transport = open('https://api.example:443', `http://127.0.0.1:${mute.port}`)
  const failure = await failureOf(transport, { ...POST, timeoutMs: 100 })
  expect(failure).toBeInstanceOf(UnreachableError)
  await transport.close()
  while (mute.connections() > 0) await new Promise((resolve) => setImmediate(resolve))
})

test('a proxy that is not there, or has no way to the server, has carried nothing', async () => {
  const gone = await startMute()
  await gone.close()
  expect(await failureOf(open('http://api.example', `http://127.0.0.1:${gone.port}`), POST)).toBeInstanceOf(
    UnreachableError,
  )
  const proxy = keep(await startProxy())
  const lost = open(`http://127.0.0.1:${gone.port}`, `http://127.0.0.1:${proxy.port}`)
  expect(await failureOf(lost, POST)).toBeInstanceOf(UnreachableError)
})

test.each(['direct', 'through a proxy'])(
  'a connection that nobody uses is closed after four seconds: %s',
  async (way) => {
    const { port } = await serve(echo)
    const proxy = keep(await startProxy())
    const proxyUrl = way === 'direct' ? undefined : `http://127.0.0.1:${proxy.port}`
    const connections = createConnections(new URL(`http://127.0.0.1:${port}`), proxyUrl)
    const sending = await connections.open('kept', { path: '/' })
    const answer = new Promise<IncomingMessage>((resolve) => sending.once('response', resolve))
    sending.end()
    const { socket } = await answer
    const free = new Promise((resolve) => socket.once('free', resolve))
    ;(await answer).resume()
    await free
    await new Promise((resolve) => setImmediate(resolve))
    expect([socket.destroyed, socket.timeout]).toEqual([false, 4_000])
    connections.drop()
    expect(socket.destroyed).toBe(true)
    await expect(connections.open('kept', { path: '/' })).rejects.toThrow('closed')
  },
)

test('what is given up while the way is still looked for ends at once', async () => {
  const mute = keep(await startMute())
  const transport = open('https://api.example:443', `http://127.0.0.1:${mute.port}`)
  const wish = new AbortController()
  const failure = failureOf(transport, { ...POST, signal: wish.signal })
  wish.abort()
  expect(await failure).toBeInstanceOf(UnreachableError)
})

test('in a tunnel too, an untrusted certificate and a mute server are told apart', async () => {
  const proxy = keep(await startProxy())
  const mute = keep(await startMute())
  const { port } = await serve(echo)
  const tls = keep(await startTls(port))
  const way = `http://127.0.0.1:${proxy.port}`
  const untrusted = await failureOf(open(`https://127.0.0.1:${tls.port}`, way), POST)
  expect(untrusted).toBeInstanceOf(UnreachableError)
  expect(untrusted.message).toMatch(/self-signed certificate/)
  const silent = await failureOf(open(`http://127.0.0.1:${mute.port}`, way), { ...POST, timeoutMs: 200 })
  expect(silent).toBeInstanceOf(NoAnswerError)
})
