import { expect, test } from '@jest/globals'
import { measureSizes } from '../../bench/size.ts'
import { judge, ratiosOf } from '../../bench/verdicts.ts'
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

test('a run with gates, baseline and summary loads at most 1.6 MB of code', async () => {
  const { loaded, main } = await measureSizes()
  expect(loaded).toBeGreaterThan(100_000)
  expect(loaded).toBeLessThanOrEqual(1_600_000)
  expect(main).toBeGreaterThan(loaded)
})

test('a ratio is judged by its median, and a check forgives what lies within its margin', () => {
  const line = { what: 'x', ours: '', theirs: '', target: 1.25, margin: 1.2 }
  expect(judge({ ...line, ratios: [1, 1.2, 9] })).toMatchObject({ median: 1.2, meets: true, fails: false })
  expect(judge({ ...line, ratios: [1.4] })).toMatchObject({ meets: false, fails: false })
  expect(judge({ ...line, ratios: [1.6] })).toMatchObject({ meets: false, fails: true })
  // What could not be measured is no success.
  expect(judge({ ...line, ratios: [] })).toMatchObject({ meets: false, fails: true })
  expect(ratiosOf([2, 3], [1, 2])).toEqual([2, 1.5])
})
