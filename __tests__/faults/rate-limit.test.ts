import { createServer, request as forward, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { runStep } from '../../demo/runner.ts'
import { startSimulator } from '../../simulator/server.ts'

const STEPS = 20
const REQUESTS_A_SECOND = 50

/** A service in front of the simulator that answers what comes beyond its rate with 429, as the API does. */
async function startLimited(target: string): Promise<{ url: string; server: Server; refused: () => number }> {
  const recent: number[] = []
  let refused = 0
  const server = createServer((incoming, response) => {
    const now = performance.now()
    while (recent[0] !== undefined && recent[0] <= now - 1_000) recent.shift()
    if (recent.length >= REQUESTS_A_SECOND) {
      refused += 1
      response.writeHead(429, { 'retry-after': '1', 'content-type': 'application/problem+json' })
      response.end('{"title":"Rate limit exceeded","status":429}')
      return
    }
    recent.push(now)
    const { method, url, headers } = incoming
    const upstream = forward(`${target}${url ?? '/'}`, { method, headers }, (upstreamResponse) => {
      response.writeHead(upstreamResponse.statusCode ?? 500, upstreamResponse.headers)
      upstreamResponse.pipe(response)
    })
    upstream.on('error', () => response.destroy())
    incoming.pipe(upstream)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, server, refused: () => refused }
}

test('twenty steps at once, at a service that takes fifty requests a second, all succeed with one run each', async () => {
  const simulator = await startSimulator({ runDurationMs: 2_000 })
  const limited = await startLimited(simulator.url)
  const seeded = simulator.world.runs.length
  const steps = Array.from({ length: STEPS }, (_, job) =>
    runStep({
      inputs: {
        'api-key': simulator.apiKey,
        'base-url': limited.url,
        space: 'support',
        task: 'answer-quality',
        'poll-interval': '200ms',
        'tracing-metadata': `job: ${job}`,
      },
    }),
  )
  const results = await Promise.all(steps)
  limited.server.close()
  limited.server.closeAllConnections()
  await simulator.close()
  expect(results.map((result) => [result.exitCode, result.outputs.verdict])).toEqual(
    Array.from({ length: STEPS }, () => [0, 'passed']),
  )
  expect(simulator.world.runs.length - seeded).toBe(STEPS)
  // Otherwise the limit was never met and this proves nothing.
  expect(limited.refused()).toBeGreaterThan(0)
}, 120_000)
