import { expect, test } from '@jest/globals'
import { fixedInterval, learningInterval, type Experience } from '../../src/lifecycle/interval.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Milliseconds since the beginning of the wait at which a run is looked at, for so long. */
function looks(experience: Partial<Experience>, untilMs: number): number[] {
  const schedule = learningInterval({ pastMs: [], ageMs: 0, ...experience })
  const at: number[] = []
  for (let now = schedule(0, 0.5); now < untilMs; now += schedule(now, 0.5)) at.push(now)
  return at
}

const within = (at: number[], from: number, to: number): number =>
  at.filter((each) => each >= from && each < to).length

test('the interval of the user varies by ten percent', () => {
  expect(fixedInterval(200)(60 * MINUTE, 0)).toBe(180)
  expect(fixedInterval(200)(0, 1)).toBeCloseTo(220)
})

test('without history the looks become ever rarer, and never come faster than twice a second', () => {
  const at = looks({}, 60 * MINUTE)
  const gaps = at.map((each, place) => each - (at[place - 1] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500)
  expect(gaps[3]).toBeLessThan(1_500)
  expect(gaps.at(-1)).toBeGreaterThan(5_000)
  expect(gaps.at(-1)).toBeLessThan(15_000)
})

test('with history the looks are rare before runs use to end, and close when they do', () => {
  const at = looks({ pastMs: Array.from({ length: 10 }, () => 10 * MINUTE) }, 12 * MINUTE)
  expect(within(at, 0, 8 * MINUTE)).toBeLessThan(25)
  expect(within(at, 8 * MINUTE, 12 * MINUTE)).toBeGreaterThan(60)
})

test('a run that takes longer than all before is looked at as one of unknown length', () => {
  const known = looks({ pastMs: [MINUTE, MINUTE, MINUTE] }, 60 * MINUTE)
  const unknown = looks({}, 60 * MINUTE)
  const [one, other] = [known, unknown].map((at) => within(at, 20 * MINUTE, 60 * MINUTE))
  expect((one ?? 0) / (other ?? 1)).toBeCloseTo(1, 1)
})

test('a run that ends far too early is noticed within a fraction of what it was expected to take', () => {
  const at = looks({ pastMs: Array.from({ length: 10 }, () => 60 * MINUTE) }, 60 * MINUTE)
  expect(Math.min(...at)).toBeLessThan(30 * SECOND)
  expect(within(at, 0, 5 * MINUTE)).toBeGreaterThan(7)
})

test('one odd run among many changes little', () => {
  const usual = Array.from({ length: 9 }, () => 10 * MINUTE)
  const calm = looks({ pastMs: usual }, 8 * MINUTE).length
  const odd = looks({ pastMs: [...usual, 4 * MINUTE] }, 8 * MINUTE).length
  expect(odd).toBeGreaterThan(calm)
  expect(odd).toBeLessThan(3 * calm)
})

test.each([60, 3_600, 3 * 3_600, 24 * 3_600])(
  'steps of a matrix spread out, however long they wait: after %d s',
  (seconds) => {
    const schedule = learningInterval({ pastMs: [], ageMs: 0 })
    const [soon, late] = [schedule(seconds * SECOND, 0), schedule(seconds * SECOND, 0.999)]
    expect(late / soon).toBeGreaterThan(1.15)
    expect(late / soon).toBeLessThan(1.3)
  },
)

test('after an hour of an unknown run the gap is what the hazard asks for', () => {
  // Half of the logarithm is always taken to be left, so that the hazard is 1 / (age / 2).
  const gap = learningInterval({ pastMs: [], ageMs: 0 })(3_600 * SECOND, 0.5) / SECOND
  const hazard = 1 / (3_600 * 0.5)
  expect(gap / (0.2 / Math.sqrt(hazard))).toBeCloseTo(1, 1)
})

test('a run that was under way before the wait is expected sooner', () => {
  const pastMs = Array.from({ length: 5 }, () => 10 * MINUTE)
  const fresh = looks({ pastMs }, 3 * MINUTE)
  const old = looks({ pastMs, ageMs: 8 * MINUTE }, 3 * MINUTE)
  expect(old.length).toBeGreaterThan(4 * fresh.length)
})

test.each([
  ['a length of nothing', [1]],
  ['lengths of a month', [30 * 86_400_000]],
  ['both', [1, 30 * 86_400_000]],
])('whatever the history is, a look comes within a day: %s', (_name, pastMs) => {
  for (const elapsed of [0, SECOND, MINUTE, 3_600_000, 40 * 86_400_000]) {
    const pause = learningInterval({ pastMs, ageMs: 0 })(elapsed, 0.5)
    expect(pause).toBeGreaterThanOrEqual(500)
    expect(pause).toBeLessThanOrEqual(1.01 * 86_400_000)
  }
})

test('a negative age or wait, as a clock that is set back gives it, is none', () => {
  const schedule = learningInterval({ pastMs: [MINUTE], ageMs: -5_000 })
  expect(schedule(-5_000, 0.5)).toBe(schedule(0, 0.5))
})
