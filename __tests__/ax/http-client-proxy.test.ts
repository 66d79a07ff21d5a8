import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, expect, test } from '@jest/globals'
import { NoResponseError, UnreachableError } from '../../src/ax/errors.ts'
import { createHttpFixture, echo, failureOf, GET, POST, textOf, turn } from '../support/http-fixture.ts'
import { startProxy, startSilentServer, startTls } from '../support/network.ts'

/** The same through proxies, and that certificates are always verified. */

const { keep, serve, open, close } = createHttpFixture()
afterEach(close)

test('through a proxy everything goes in a tunnel: the proxy sees its own credentials and no key', async () => {
  const { port } = await serve(echo)
  const proxy = keep(await startProxy())
  const client = open(`http://127.0.0.1:${port}`, `http://me:p%40ss@127.0.0.1:${proxy.port}`)
  expect(JSON.parse(textOf(await client.send(POST)))).toMatchObject({
    method: 'POST',
    url: '/v2/tasks',
    headers: { authorization: 'Bearer ak-test' },
  })
  await client.send(GET)
  await client.send(GET)
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
  'a proxy that responds %d to CONNECT is out of reach, and not the server',
  async (status) => {
    const proxy = keep(await startProxy({ refusal: status }))
    const client = open('https://api.example:443', `http://127.0.0.1:${proxy.port}`)
    const failure = await failureOf(client, POST)
    expect(failure).toBeInstanceOf(UnreachableError)
    expect(failure.message).toContain(`the proxy responded ${status}`)
    expect(failure.message).toContain('to CONNECT')
  },
)

test('a proxy that is not there, or has no way to the server, has carried nothing', async () => {
  const gone = await startSilentServer()
  await gone.close()
  expect(await failureOf(open('http://api.example', `http://127.0.0.1:${gone.port}`), POST)).toBeInstanceOf(
    UnreachableError,
  )
  const proxy = keep(await startProxy())
  const lost = open(`http://127.0.0.1:${gone.port}`, `http://127.0.0.1:${proxy.port}`)
  expect(await failureOf(lost, POST)).toBeInstanceOf(UnreachableError)
})

test('in a tunnel too, an untrusted certificate and a silent server are told apart', async () => {
  const proxy = keep(await startProxy())
  const silent = keep(await startSilentServer())
  const { port } = await serve(echo)
  const tls = keep(await startTls(port))
  const way = `http://127.0.0.1:${proxy.port}`
  const untrusted = await failureOf(open(`https://127.0.0.1:${tls.port}`, way), POST)
  expect(untrusted).toBeInstanceOf(UnreachableError)
  expect(untrusted.message).toMatch(/self-signed certificate/)
  const hanging = await failureOf(open(`http://127.0.0.1:${silent.port}`, way), { ...POST, timeoutMs: 200 })
  expect(hanging).toBeInstanceOf(NoResponseError)
})

test('an unused connection is closed after four seconds, even if the server offers a minute', async () => {
  const server = await serve(echo)
  const proxy = keep(await startProxy())
  const url = `http://127.0.0.1:${server.port}`
  await Promise.all([open(url).send(GET), open(url, `http://127.0.0.1:${proxy.port}`).send(GET)])
  const free = performance.now()
  expect(server.open()).toBe(2)
  while (server.open() > 0) await turn()
  const took = performance.now() - free
  expect(took).toBeGreaterThan(2_000)
  expect(took).toBeLessThan(6_500)
})

test('a proxy that closes the connection during CONNECT is asked once', async () => {
  const proxy = keep(await startProxy({ closes: true }))
  for (const url of ['https://api.example', 'http://api.example']) {
    const failure = await failureOf(open(url, `http://127.0.0.1:${proxy.port}`), POST)
    expect(failure).toBeInstanceOf(UnreachableError)
    expect(failure.message).toContain('closed the connection during CONNECT')
  }
  expect(proxy.asked).toHaveLength(2)
})

test.each([
  ['me:p%40ss', 'me:p@ss'],
  ['me:100%safe', 'me:100%safe'],
  ['me', 'me:'],
])('the credentials %s of a proxy are %s, and no message shows them', async (given, meant) => {
  const proxy = keep(await startProxy({ refusal: 407 }))
  const client = open('https://api.example', `http://${given}@127.0.0.1:${proxy.port}`)
  const failure = await failureOf(client, POST)
  expect(proxy.asked[0]?.headers['proxy-authorization']).toBe(
    `Basic ${Buffer.from(meant).toString('base64')}`,
  )
  expect(failure.message).toContain(`api.example through the proxy 127.0.0.1:${proxy.port}`)
  expect(failure.message).not.toContain('me')
})

/** One request from a process of its own, since the environment of this one is jest's copy. */
async function requestWith(variables: Record<string, string>, ...urls: string[]): Promise<string> {
  const program = fileURLToPath(new URL('../support/request-once.ts', import.meta.url))
  const env = { ...process.env, NODE_OPTIONS: '', ...variables }
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...urls], {
    env,
  })
  return stdout
}

const UNVERIFIED = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }

test('certificates are verified even if the environment switches verification off: of the API, in a tunnel, of the proxy', async () => {
  const { port } = await serve(echo)
  const tls = keep(await startTls(port))
  const proxy = keep(await startProxy({ leadsTo: tls.port }))
  const secureProxy = keep(await startTls(proxy.port))
  expect(await requestWith(UNVERIFIED, `http://127.0.0.1:${port}`)).toBe('status 200\n')
  const outputs = await Promise.all([
    requestWith(UNVERIFIED, `https://127.0.0.1:${tls.port}`),
    requestWith(UNVERIFIED, 'https://api.example', `http://127.0.0.1:${proxy.port}`),
    requestWith(UNVERIFIED, 'https://api.example', `https://localhost:${secureProxy.port}`),
  ])
  for (const output of outputs) expect(output).toMatch(/^UnreachableError: .*self-signed certificate/)
  // The last one does not even ask.
  expect(proxy.asked).toHaveLength(1)
})

test('a certificate that is trusted but of another host ends the connection', async () => {
  const { port } = await serve(echo)
  const tls = keep(await startTls(port, []))
  const trusted = join(mkdtempSync(join(tmpdir(), 'arize-ax-test-')), 'ca.pem')
  writeFileSync(trusted, tls.certificate)
  const request = (url: string): Promise<string> => requestWith({ NODE_EXTRA_CA_CERTS: trusted }, url)
  expect(await request(`https://localhost:${tls.port}`)).toBe('status 200\n')
  expect(await request(`https://127.0.0.1:${tls.port}`)).toMatch(/^UnreachableError: .*ALTNAME/)
})
