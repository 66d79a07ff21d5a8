import { expect, test } from '@jest/globals'
import { gateDependencies, leastRoundTrips, longestChain } from '../../bench/critical-path.ts'
import { measureSizes } from '../../bench/size.ts'
import { evaluateLine, ratiosOf } from '../../bench/lines.ts'
import { SCENARIOS, simulateWaiting } from '../../bench/waiting.ts'

/** The targets in which chance plays no part. Those that depend on the machine are checked by `npm run bench -- --check`. */

test.each([
  ['without history', SCENARIOS.unknown, 1],
  ['with ten runs of history', SCENARIOS.nightly, 0.5],
])(
  '%s, waiting asks less often and notices sooner than every five seconds',
  async (_name, scenario, target) => {
    const { ours, fixed } = await simulateWaiting(scenario, 400)
    expect(ours.requests / fixed.requests).toBeLessThanOrEqual(target)
    expect(ours.delay / fixed.delay).toBeLessThanOrEqual(target)
  },
)

test.each([
  ['short', SCENARIOS.young],
  ['misleading one time in ten', SCENARIOS.odd],
])('a history that is %s is still much better than none', async (_name, scenario) => {
  const [misled, unknown] = await Promise.all([
    simulateWaiting(scenario, 300),
    simulateWaiting(SCENARIOS.unknown, 300),
  ])
  expect(misled.ours.requests / misled.fixed.requests).toBeLessThan(
    unknown.ours.requests / unknown.fixed.requests,
  )
  expect(misled.ours.delay / misled.fixed.delay).toBeLessThan(unknown.ours.delay / unknown.fixed.delay)
})

test('a run with gates, baseline and summary loads at most 1.9 MB of code', async () => {
  const { loaded, main } = await measureSizes()
  expect(loaded).toBeGreaterThan(100_000)
  expect(loaded).toBeLessThanOrEqual(1_900_000)
  expect(main).toBeGreaterThan(loaded)
})

test('the longest chain of requests is the longest path, and pages are a chain of their own', () => {
  const dependencies = {
    a: { needs: [], requests: 1 },
    b: { needs: ['a'], requests: 3 },
    c: { needs: ['a'], requests: 1 },
    d: { needs: ['b', 'c'], requests: 1 },
  }
  expect(longestChain(dependencies, 'd')).toBe(5)
  expect(() => longestChain(dependencies, 'e')).toThrow('No request is called "e".')
  expect(longestChain(gateDependencies(), 'trigger')).toBe(4)
  expect(leastRoundTrips()).toEqual({ beforeTrigger: 3, afterEnd: 1, whole: 8 })
  expect(leastRoundTrips(51)).toEqual({ beforeTrigger: 53, afterEnd: 1, whole: 58 })
})

test('a ratio is evaluated by its median, and a check allows what lies within its margin', () => {
  const line = { what: 'x', ours: '', theirs: '', target: 1.25, margin: 1.2 }
  expect(evaluateLine({ ...line, ratios: [1, 1.2, 9] })).toMatchObject({
    median: 1.2,
    meets: true,
    fails: false,
  })
  expect(evaluateLine({ ...line, ratios: [1.4] })).toMatchObject({ meets: false, fails: false })
  expect(evaluateLine({ ...line, ratios: [1.6] })).toMatchObject({ meets: false, fails: true })
  // What could not be measured is no success.
  expect(evaluateLine({ ...line, ratios: [] })).toMatchObject({ meets: false, fails: true })
  // What has no target only informs.
  expect(evaluateLine({ what: 'x', ours: '', theirs: '', ratios: [] })).toMatchObject({
    meets: true,
    fails: false,
  })
  expect(ratiosOf([2, 3], [1, 2])).toEqual([2, 1.5])
})
