import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createAxClient, type AxClient } from '../../src/ax/client.ts'
import { AxError } from '../../src/ax/errors.ts'
import { paginate } from '../../src/ax/pagination.ts'
import { systemClock } from '../../src/clock.ts'
import { createRedactor } from '../../src/runner.ts'
import { responses, startHostileServer, type Reaction, type HostileServer } from './hostile-server.ts'

/** Whatever a server responses, one exchange ends in a value of the right shape or in an error that says which request failed. */

const KEY = 'ak-0123456789abcdef-secret'
let server: HostileServer
let ax: AxClient & { close(): Promise<void> }

beforeAll(async () => {
  server = await startHostileServer()
  const redact = createRedactor([KEY])
  ax = createAxClient({ baseUrl: server.url, apiKey: KEY, redact, clock: systemClock, random: Math.random })
})
afterAll(async () => {
  await ax.close()
  await server.close()
})

const reactions = fc.oneof(
  { weight: 9, arbitrary: responses(KEY) },
  { weight: 1, arbitrary: fc.constant<Reaction>({ kind: 'reset' }) },
)

/** Every endpoint that the lifecycle uses. */
function endpoints() {
  return {
    tasks: () => ax.tasks(),
    task: () => ax.task('id'),
    trigger: () => ax.triggerTaskRun('id', {}),
    runs: () => ax.taskRuns('id'),
    run: () => ax.taskRun('id/../%2e'),
    cancel: () => ax.cancelTaskRun('id'),
    spaces: () => ax.spaces(),
    experiments: () => ax.experiments(),
  }
}

test('a value or an AxError with a message, which never has the key', async () => {
  const seen = { values: 0, errors: 0 }
  const ask = async (name: keyof ReturnType<typeof endpoints>, reaction: Reaction): Promise<void> => {
    server.play([reaction])
    try {
      await endpoints()[name]()
      seen.values += 1
    } catch (error) {
      if (!(error instanceof AxError)) throw error
      expect(error.message).toMatch(/^(GET|POST) \/v2\/\S+: .+/)
      expect(`${error.message}${String(error.cause)}${JSON.stringify(error)}`).not.toContain(KEY)
      expect(error.retryAfterMs ?? 0).toBeGreaterThanOrEqual(0)
      seen.errors += 1
    }
    expect(server.requests()).toBe(1)
  }
  const names = Object.keys(endpoints()) as (keyof ReturnType<typeof endpoints>)[]
  await fc.assert(fc.asyncProperty(fc.constantFrom(...names), reactions, ask), { numRuns: 400 })
  expect(seen.errors).toBeGreaterThan(100)
})

test('a request that was carried out, or may have been, is never called not delivered', async () => {
  const ask = async (reaction: Reaction): Promise<void> => {
    server.play([reaction])
    const error = await endpoints()
      .trigger()
      .then(() => undefined)
      .catch((reason: unknown) => reason as AxError)
    if (error?.delivery !== 'not-delivered') return
    // Only these two say that nothing was done; after every other response it is unknown.
    const status = reaction.kind === 'respond' ? reaction.status : 0
    expect([429, 503]).toContain(status)
    if (status === 503) expect(error.retryAfterMs).toBeDefined()
  }
  await fc.assert(fc.asyncProperty(reactions, ask), { numRuns: 300 })
})

test('endless pages end, whatever the cursors are', async () => {
  let pages = 0
  const page = () => Promise.resolve({ items: [], next: `cursor-${(pages += 1)}` })
  const read = async (): Promise<void> => {
    for await (const item of paginate(page)) expect(item).toBeUndefined()
  }
  await expect(read()).rejects.toThrow('pagination did not terminate')
  expect(pages).toBeLessThan(10_000)
  const same = async (): Promise<void> => {
    for await (const item of paginate(() => Promise.resolve({ items: [], next: 'x' })))
      expect(item).toBeUndefined()
  }
  await expect(same()).rejects.toThrow('pagination did not terminate')
})
