import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { startSimulator } from '../../simulator/server.ts'
import { createFakeClock } from '../support/fake-clock.ts'
import { commandsOf, runInProcess } from '../support/fixture.ts'
import { responses, replaced, startHostileServer, type Reaction } from './hostile-server.ts'

/**
 * A whole step against a server that does anything to its first requests, on a clock that both share: an hour passes in
 * milliseconds. Then the server behaves again, and the post step runs.
 */

const KEY = 'ak-0123456789abcdef-secret'
const reaction: fc.Arbitrary<Reaction> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Reaction>({ kind: 'pass-through' }) },
  { weight: 1, arbitrary: fc.constant<Reaction>({ kind: 'reset' }) },
  { weight: 1, arbitrary: fc.constant<Reaction>({ kind: 'reset-after' }) },
  { weight: 1, arbitrary: replaced },
  { weight: 2, arbitrary: responses(KEY) },
)
const story = fc.record({
  reactions: fc.array(reaction, { maxLength: 25 }),
  /** Virtual milliseconds after which the workflow is cancelled, if it is. */
  cancelledAt: fc.option(fc.integer({ min: 0, max: 90_000 })),
  runMs: fc.constantFrom(10, 20_000, 3_600_000),
})

interface Seen {
  success: number
  failure: number
}

async function play(
  { reactions, cancelledAt, runMs }: typeof story extends fc.Arbitrary<infer T> ? T : never,
  seen: Seen,
) {
  const clock = createFakeClock()
  const simulator = await startSimulator({ apiKey: KEY, runDurationMs: runMs, now: () => clock.now() })
  const server = await startHostileServer(simulator.url)
  const seeded = simulator.world.runs.length
  const cancellation = new AbortController()
  const inputs = {
    'api-key': KEY,
    'base-url': server.url,
    space: 'support',
    task: 'answer-quality',
    timeout: '60s',
  }
  const machine = { clock, random: () => 0.5, signal: cancellation.signal }
  try {
    if (cancelledAt !== null)
      clock.at(cancelledAt, () => {
        cancellation.abort()
      })
    server.play(reactions)
    const result = await runInProcess({ inputs }, machine)
    server.play([])
    const post = await runInProcess({ inputs, entry: 'post', state: result.state }, machine)
    simulator.world.advance()
    const runs = simulator.world.runs.slice(seeded)
    const statuses = runs.map((run) => run.ended?.status)
    expect(runs.length).toBeLessThanOrEqual(1)
    expect(statuses).not.toContain(undefined)
    // Success is only what the server really completed.
    const success = result.exitCode === 0
    expect(success ? statuses : ['COMPLETED']).toEqual(['COMPLETED'])
    expect(result.outputs.verdict).toBe(success ? 'passed' : 'unmeasured')
    expect(result.summary).toMatch(/\S/)
    // A failure says why, once.
    const reasons = commandsOf('error', result).map((line) => line.replace(/^::error[^:]*::/, ''))
    expect(reasons).toEqual(success ? [] : [expect.stringMatching(/\S/)])
    const written = JSON.stringify([result, post]).replaceAll(`::add-mask::${KEY}`, '')
    expect(written).not.toContain(KEY)
    expect(written).not.toContain('Internal error')
    seen[success ? 'success' : 'failure'] += 1
  } finally {
    await server.close()
    await simulator.close()
  }
}

test('whatever the server does: an end, a reason, one run at most, none left behind, success only when measured', async () => {
  const seen: Seen = { success: 0, failure: 0 }
  await fc.assert(
    fc.asyncProperty(story, (each) => play(each, seen)),
    { numRuns: 60, interruptAfterTimeLimit: 60_000 },
  )
  expect(seen.success).toBeGreaterThan(0)
  expect(seen.failure).toBeGreaterThan(0)
}, 120_000)
