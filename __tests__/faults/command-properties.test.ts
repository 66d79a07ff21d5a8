import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { startSimulator } from '../../simulator/server.ts'
import { createFakeClock } from '../support/fake-clock.ts'
import { openCommandScene } from './command-scene.ts'
import { answers, spoilt, startHostileServer, type Deed } from './hostile-server.ts'

/**
 * A whole step against a server that does anything to its first requests, on a clock that both share: an hour passes in
 * milliseconds. Then the server comes to its senses and the post step runs.
 */

const KEY = 'ak-0123456789abcdef-secret'
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Deed>({ do: 'honest' }) },
  { weight: 1, arbitrary: fc.constant<Deed>({ do: 'cut' }) },
  { weight: 1, arbitrary: fc.constant<Deed>({ do: 'cut-after' }) },
  { weight: 1, arbitrary: spoilt },
  { weight: 2, arbitrary: answers(KEY) },
)
const story = fc.record({
  deeds: fc.array(deed, { maxLength: 25 }),
  /** Virtual milliseconds after which the workflow is cancelled, if it is. */
  cancelledAt: fc.option(fc.integer({ min: 0, max: 90_000 })),
  runMs: fc.constantFrom(10, 20_000, 3_600_000),
})

interface Seen {
  green: number
  red: number
}

async function play(
  { deeds, cancelledAt, runMs }: typeof story extends fc.Arbitrary<infer T> ? T : never,
  seen: Seen,
) {
  const clock = createFakeClock()
  const simulator = await startSimulator({ apiKey: KEY, runDurationMs: runMs, now: () => clock.now() })
  const server = await startHostileServer(simulator.url)
  const seeded = simulator.world.runs.length
  const interruption = new AbortController()
  const inputs = {
    'api-key': KEY,
    'base-url': server.url,
    space: 'support',
    task: 'answer-quality',
    timeout: '60s',
  }
  const scene = await openCommandScene({ clock, inputs, interruption: interruption.signal })
  try {
    if (cancelledAt !== null)
      clock.at(cancelledAt, () => {
        interruption.abort()
      })
    server.play(deeds)
    const result = await scene.main()
    const told = scene.told(result)
    server.play([])
    await scene.post()
    simulator.world.settle()
    const runs = simulator.world.runs.slice(seeded)
    const statuses = runs.map((run) => run.ended?.status)
    expect(runs.length).toBeLessThanOrEqual(1)
    expect(statuses).not.toContain(undefined)
    // Green is only what the server really completed.
    expect(result.green ? statuses : ['COMPLETED']).toEqual(['COMPLETED'])
    expect(result.judgement?.reason).toMatch(/\S/)
    expect(told).not.toContain(KEY)
    expect(told).not.toContain('a fault of its own: Cannot')
    seen[result.green ? 'green' : 'red'] += 1
  } finally {
    await scene.close()
    await server.close()
    await simulator.close()
  }
}

test('whatever the server does: an end, a reason, one run at most, none left behind, green only when measured', async () => {
  const seen: Seen = { green: 0, red: 0 }
  await fc.assert(
    fc.asyncProperty(story, (each) => play(each, seen)),
    { numRuns: 60, interruptAfterTimeLimit: 60_000 },
  )
  expect(seen.green).toBeGreaterThan(0)
  expect(seen.red).toBeGreaterThan(0)
}, 120_000)
