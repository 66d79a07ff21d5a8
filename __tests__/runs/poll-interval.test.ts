import { expect, test } from '@jest/globals'
import type { TaskRun } from '../../src/ax/schemas.ts'
import {
  adaptiveInterval,
  ageOf,
  fixedInterval,
  historyOf,
  type RunHistory,
} from '../../src/runs/poll-interval.ts'
import { aRun } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Milliseconds since the beginning of the wait at which a run is polled, for so long. */
function polls(history: RunHistory, untilMs: number, ageMs = 0): number[] {
  const schedule = adaptiveInterval(history, ageMs)
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

test('without history the polls become ever rarer, and never come faster than twice a second', () => {
  const at = polls([], 60 * MINUTE)
  const gaps = at.map((each, place) => each - (at[place - 1] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500)
  expect(gaps[3]).toBeLessThan(1_500)
  expect(gaps.at(-1)).toBeGreaterThan(5_000)
  expect(gaps.at(-1)).toBeLessThan(15_000)
})

test('with history the polls are rare before runs use to end, and close when they do', () => {
  const at = polls(
    Array.from({ length: 10 }, () => 10 * MINUTE),
    12 * MINUTE,
  )
  expect(within(at, 0, 8 * MINUTE)).toBeLessThan(25)
  expect(within(at, 8 * MINUTE, 12 * MINUTE)).toBeGreaterThan(60)
})

/**
 * The interval by its definition, integrated step by step: a poll is due when √hazard/0.2 has added up to one. The hazard is
 * that of a mixture of triangles around earlier durations, and of any duration from a second to an hour.
 * @param past seconds
 */
function intervalByDefinition(past: readonly number[], sinceS: number): number {
  const range = Math.log(3_600)
  const unlike = 0.25 / (past.length + 1)
  const width = 0.1 + 0.5 / (past.length + 1)
  const density = (at: number): number => {
    const triangles = past.map((each) => Math.max(0, 1 - Math.abs(at / each - 1) / width) / (width * each))
    const like = triangles.reduce((sum, each) => sum + each, 0) / past.length
    return (1 - unlike) * like + (at < 1 ? 0 : unlike / (at * range))
  }
  const step = 0.01
  // Beyond the longest duration, some part of what is of unknown length is always taken to be left.
  let alike = 1
  let due = 0
  for (let at = 0; ; at += step) {
    const left = (unlike * Math.max(0.5, Math.log(3_600 / Math.max(1, at)))) / range
    const triangular = density(at) - (at < 1 ? 0 : unlike / (at * range))
    alike -= (triangular / (1 - unlike)) * step
    const survival = left + (1 - unlike) * Math.max(0, alike)
    if (at >= sinceS) due += (Math.sqrt(density(at) / survival) / 0.2) * step
    if (due >= 1) return Math.max(0.5, at - sinceS)
  }
}

test.each<[number[], number[]]>([
  [[60], [10, 38, 42, 50, 58, 62, 70, 78, 90]],
  [
    [60, 64, 70, 300],
    [10, 45, 55, 62, 66, 72, 80, 250, 280, 305, 360],
  ],
  [Array.from({ length: 10 }, (_, at) => 100 + at), [50, 80, 90, 101, 105, 112, 130]],
])('after runs of %j seconds the interval is the one that the hazard asks for', (past, moments) => {
  const schedule = adaptiveInterval(
    past.map((each) => each * SECOND),
    0,
  )
  for (const at of moments) {
    const ratio = schedule(at * SECOND, 0.5) / SECOND / intervalByDefinition(past, at)
    expect([at, ratio > 0.97 && ratio < 1.03, ratio]).toEqual([at, true, ratio])
  }
})

test('a run that takes longer than all before is polled as one of unknown length', () => {
  const known = polls([MINUTE, MINUTE, MINUTE], 60 * MINUTE)
  const unknown = polls([], 60 * MINUTE)
  const [one, other] = [known, unknown].map((at) => within(at, 20 * MINUTE, 60 * MINUTE))
  expect((one ?? 0) / (other ?? 1)).toBeCloseTo(1, 1)
})

test('a run that ends far too early is noticed within a fraction of what it was expected to take', () => {
  const at = polls(
    Array.from({ length: 10 }, () => 60 * MINUTE),
    60 * MINUTE,
  )
  expect(Math.min(...at)).toBeLessThan(30 * SECOND)
  expect(within(at, 0, 5 * MINUTE)).toBeGreaterThan(7)
})

test('one odd run among many changes little', () => {
  const usual = Array.from({ length: 9 }, () => 10 * MINUTE)
  const calm = polls(usual, 8 * MINUTE).length
  const odd = polls([...usual, 4 * MINUTE], 8 * MINUTE).length
  expect(odd).toBeGreaterThan(calm)
  expect(odd).toBeLessThan(3 * calm)
})

test.each([60, 3_600, 3 * 3_600, 24 * 3_600])(
  'matrix jobs spread out, however long they wait: after %d s',
  (seconds) => {
    const schedule = adaptiveInterval([], 0)
    const [soon, late] = [schedule(seconds * SECOND, 0), schedule(seconds * SECOND, 0.999)]
    expect(late / soon).toBeGreaterThan(1.15)
    expect(late / soon).toBeLessThan(1.3)
  },
)

test.each([3_600, 86_400])('after %d s of an unknown run the gap is what the hazard asks for', (seconds) => {
  // Half of the logarithm is always taken to be left, so that the hazard is 1 / (age / 2), and its root over the gap is 0.2.
  const gap = adaptiveInterval([], 0)(seconds * SECOND, 0.13) / SECOND
  const polls = 0.9 + 0.2 * 0.13
  const exact = (Math.sqrt(seconds) + (polls * 0.1) / Math.sqrt(2)) ** 2 - seconds
  expect(gap / exact).toBeCloseTo(1, 4)
})

test('a run that was under way before the wait is expected sooner', () => {
  const pastMs = Array.from({ length: 5 }, () => 10 * MINUTE)
  const fresh = polls(pastMs, 3 * MINUTE)
  const old = polls(pastMs, 3 * MINUTE, 8 * MINUTE)
  expect(old.length).toBeGreaterThan(4 * fresh.length)
})

test.each([
  ['a length of nothing', [1]],
  ['lengths of a month', [30 * 86_400_000]],
  ['both', [1, 30 * 86_400_000]],
])('whatever the history is, a poll comes within a day: %s', (_name, pastMs) => {
  for (const elapsed of [0, SECOND, MINUTE, 3_600_000, 40 * 86_400_000]) {
    const pause = adaptiveInterval(pastMs, 0)(elapsed, 0.5)
    expect(pause).toBeGreaterThanOrEqual(500)
    expect(pause).toBeLessThanOrEqual(1.01 * 86_400_000)
  }
})

test('a negative age or wait, as a clock that is set back gives it, is none', () => {
  const schedule = adaptiveInterval([MINUTE], -5_000)
  expect(schedule(-5_000, 0.5)).toBe(schedule(0, 0.5))
})

const CREATED = Date.parse('2026-06-01T02:00:00Z')

/** A completed run of some length and size. */
function done(seconds: number, items: number, fields: Partial<TaskRun> = {}): TaskRun {
  return aRun({
    status: 'COMPLETED',
    num_successes: items,
    created_at: new Date(CREATED).toISOString(),
    run_finished_at: new Date(CREATED + seconds * 1_000).toISOString(),
    ...fields,
  })
}

test('only completed runs say how long a run takes, counted from their creation', () => {
  const runs = [
    aRun({ status: 'RUNNING' }),
    done(3, 10, { status: 'FAILED' }),
    done(60, 10, { run_started_at: new Date(CREATED + 20_000).toISOString() }),
  ]
  expect(historyOf(runs)).toEqual([60_000])
})

test.each([
  ['no end', { run_finished_at: null }],
  ['an end before its beginning', { run_finished_at: '2026-05-01T00:00:00Z' }],
  ['an end that cannot be read', { run_finished_at: 'soon' }],
])('a run with %s says nothing', (_name, fields) => {
  expect(historyOf([done(60, 10, fields), done(50, 10)])).toEqual([50_000])
})

test('where the creation cannot be read, the start stands for it', () => {
  const run = done(60, 10, {
    created_at: '?',
    run_started_at: new Date(CREATED + 10_000).toISOString(),
  })
  expect(historyOf([run])).toEqual([50_000])
})

test('the newest ten that are as large as the newest are learned from', () => {
  const runs = [
    done(60, 100),
    done(6, 10),
    ...Array.from({ length: 20 }, (_, place) => done(100 + place, 80)),
  ]
  expect(historyOf(runs)).toEqual([60, 100, 101, 102, 103, 104, 105, 106, 107, 108].map((s) => s * 1_000))
})

test('a limit says how large the next run can be', () => {
  const runs = [done(60, 100), done(6, 10), done(7, 12)]
  expect(historyOf(runs, 10)).toEqual([6_000, 7_000])
  // More than there ever was to do is no limit.
  expect(historyOf(runs, 5_000)).toEqual([60_000])
})

test('errors and skipped items are items too', () => {
  expect(historyOf([done(60, 100), done(50, 0, { num_errors: 60, num_skipped: 40 })])).toEqual([
    60_000, 50_000,
  ])
})

test('a run that was started before the wait has an age; clocks that differ by less than a minute make none', () => {
  const clock = createFakeClock(Date.parse('2026-06-01T12:10:00Z'))
  const ageOfRunAt = (created_at: string): number => ageOf(aRun({ created_at }), clock)
  expect(ageOfRunAt('2026-06-01T12:00:00Z')).toBe(600_000)
  expect(ageOfRunAt('2026-06-01T12:09:00Z')).toBe(0)
  expect(ageOfRunAt('2026-06-01T12:30:00Z')).toBe(0)
  expect(ageOfRunAt('unknown')).toBe(0)
})
