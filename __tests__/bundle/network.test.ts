import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { startMute, startProxy, startTls, type Stop } from '../support/ways.ts'
import { openScene } from './scene.ts'

/** The step behind a company's proxy, and a server whose certificate the company vouches for. */

const scene = openScene({ runDurationMs: 30 })
const folder = mkdtempSync(join(tmpdir(), 'arize-ax-ways-'))
const stops: Stop[] = []
afterAll(async () => {
  for (const stop of stops) await stop.close()
  rmSync(folder, { recursive: true })
})

function keep<T extends Stop>(stop: T): T {
  stops.push(stop)
  return stop
}

test('through a proxy with credentials to a server of the company, the step does its work and tells no password', async () => {
  const { port } = new URL(scene.simulator().url)
  const tls = keep(await startTls(Number(port)))
  const proxy = keep(await startProxy({ leadsTo: tls.port }))
  const authority = join(folder, 'authority.pem')
  writeFileSync(authority, tls.certificate)
  const result = await scene.step(
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
  const { port } = new URL(scene.simulator().url)
  const tls = keep(await startTls(Number(port)))
  const result = await scene.step({
    'base-url': `https://localhost:${tls.port}`,
    task: 'answer-quality',
    timeout: '300ms',
  })
  expect(result.exitCode).toBe(1)
  expect(result.outputs['failure-reason']).toMatch(/cannot reach.*self-signed certificate.*certificates/)
})

test('a proxy that hangs ends the step at its time-out, and nothing keeps the process', async () => {
  const mute = keep(await startMute())
  const result = await scene.step(
    { 'base-url': 'https://api.example', task: 'answer-quality', timeout: '300ms' },
    { env: { HTTPS_PROXY: `http://127.0.0.1:${mute.port}` } },
  )
  expect(result.exitCode).toBe(1)
  expect(result.outputs['failure-reason']).toMatch(/cannot reach api\.example.*nothing within/)
  expect(mute.connections()).toBe(0)
})
