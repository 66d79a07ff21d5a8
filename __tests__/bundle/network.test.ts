import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { startSilentServer, startProxy, startTls, type Endpoint } from '../support/network.ts'
import { openFixture } from '../support/fixture.ts'

/** The step behind a company's proxy, and a server whose certificate the company vouches for. */

const fixture = openFixture({ runDurationMs: 30 })
const folder = mkdtempSync(join(tmpdir(), 'arize-ax-ways-'))
const endpoints: Endpoint[] = []
afterAll(async () => {
  for (const endpoint of endpoints) await endpoint.close()
  rmSync(folder, { recursive: true })
})

function keep<T extends Endpoint>(endpoint: T): T {
  endpoints.push(endpoint)
  return endpoint
}

test('through a proxy with credentials to a server of the company, the step does its work and tells no password', async () => {
  const { port } = new URL(fixture.simulator().url)
  const tls = keep(await startTls(Number(port)))
  const proxy = keep(await startProxy({ leadsTo: tls.port }))
  const authority = join(folder, 'authority.pem')
  writeFileSync(authority, tls.certificate)
  const result = await fixture.bundle(
    { 'base-url': 'https://api.example', task: 'answer-quality' },
    {
      env: {
        HTTPS_PROXY: `http://runner:hunter%2Ftwo@127.0.0.1:${proxy.port}`,
        NODE_EXTRA_CA_CERTS: authority,
      },
    },
  )
  expect(result.outputs).toMatchObject({ verdict: 'passed' })
  expect(proxy.asked.length).toBeGreaterThan(0)
  expect(new Set(proxy.asked.map(({ url }) => url))).toEqual(new Set(['api.example:443']))
  const told = JSON.stringify({
    ...result,
    stdout: result.stdout.replace(/^::add-mask::.*$/gm, ''),
  })
  expect(told).not.toMatch(/hunter(%2F|\/)two/)
})

test('a certificate that nobody vouches for says what to check', async () => {
  const { port } = new URL(fixture.simulator().url)
  const tls = keep(await startTls(Number(port)))
  const result = await fixture.bundle({
    'base-url': `https://localhost:${tls.port}`,
    task: 'answer-quality',
    timeout: '300ms',
  })
  expect(result.exitCode).toBe(1)
  expect(result.outputs['failure-reason']).toMatch(/cannot reach.*self-signed certificate.*certificates/)
})

test('a proxy that hangs ends the step at its time-out, and nothing keeps the process', async () => {
  const mute = keep(await startSilentServer())
  const result = await fixture.bundle(
    { 'base-url': 'https://api.example', task: 'answer-quality', timeout: '300ms' },
    { env: { HTTPS_PROXY: `http://127.0.0.1:${mute.port}` } },
  )
  expect(result.exitCode).toBe(1)
  expect(result.outputs['failure-reason']).toMatch(/cannot reach api\.example.*timed out after/)
  expect(mute.connections()).toBe(0)
})
