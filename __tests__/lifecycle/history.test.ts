import { expect, test } from '@jest/globals'
import type { TaskRun } from '../../src/ax/schemas.ts'
import { createDurations, pastDurations } from '../../src/lifecycle/history.ts'
import { aRun } from '../support/fake-api.ts'

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
  expect(pastDurations(runs)).toEqual([60_000])
})

test.each([
  ['no end', { run_finished_at: null }],
  ['an end before its beginning', { run_finished_at: '2026-05-01T00:00:00Z' }],
  ['an end that cannot be read', { run_finished_at: 'soon' }],
])('a run with %s says nothing', (_name, fields) => {
  expect(pastDurations([done(60, 10, fields), done(50, 10)])).toEqual([50_000])
})

test('where the creation cannot be read, the start stands for it', () => {
  const run = done(60, 10, {
    created_at: '?',
    run_started_at: new Date(CREATED + 10_000).toISOString(),
  })
  expect(pastDurations([run])).toEqual([50_000])
})

test('the newest ten that are as large as the newest are learnt from', () => {
  const runs = [
    done(60, 100),
    done(6, 10),
    ...Array.from({ length: 20 }, (_, place) => done(100 + place, 80)),
  ]
  expect(pastDurations(runs)).toEqual([60, 100, 101, 102, 103, 104, 105, 106, 107, 108].map((s) => s * 1_000))
})

test('a limit says how large the next run can be', () => {
  const runs = [done(60, 100), done(6, 10), done(7, 12)]
  expect(pastDurations(runs, 10)).toEqual([6_000, 7_000])
  // More than there ever was to do is no limit.
  expect(pastDurations(runs, 5_000)).toEqual([60_000])
})

test('errors and skipped items are items too', () => {
  expect(pastDurations([done(60, 100), done(50, 0, { num_errors: 60, num_skipped: 40 })])).toEqual([
    60_000, 50_000,
  ])
})

test('each task has a history of its own', () => {
  const durations = createDurations()
  durations.note('a', [done(60, 1)])
  durations.note('b', [done(5, 1), done(6, 1)])
  expect([durations.of('a'), durations.of('b'), durations.of('c')]).toEqual([[60_000], [5_000, 6_000], []])
})
