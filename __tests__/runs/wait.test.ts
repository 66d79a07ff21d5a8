import { expect, test } from '@jest/globals'
import type { AxError } from '../../src/ax/errors.ts'
import { aRun, noResponse, status, unreachable, type Script } from '../support/fake-api.ts'
import { completed, wait } from './wait-fixture.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

test('a run that has ended when it is triggered needs no poll', async () => {
  const { outcome, reads } = await wait({ get: [completed], first: completed })
  expect(outcome).toEqual({ kind: 'finished', run: completed })
  expect(reads).toEqual([])
})

test.each(['COMPLETED', 'FAILED', 'CANCELLED'])(
  '%s ends the wait, with the run as it was last seen',
  async (end) => {
    const ended = aRun({ status: end, num_errors: 1 })
    const { outcome, reads, kinds } = await wait({ get: [aRun(), ended] })
    expect(outcome).toEqual({ kind: 'finished', run: ended })
    expect(reads).toEqual([1_000, 2_000])
    expect(kinds).toEqual(['status'])
  },
)

test('an hour of waiting ends with one last poll at the deadline', async () => {
  const { outcome, reads, clock } = await wait({ get: [aRun()] })
  expect(outcome.kind).toBe('timed-out')
  expect(reads.at(-1)).toBe(HOUR)
  expect(clock.elapsed()).toBe(HOUR)
})

test('a run that ends between the last poll and the deadline beats the timeout', async () => {
  const get: Script['get'] = (_call, at) => (at >= 90_000 ? completed : aRun())
  const { outcome, reads } = await wait({
    get,
    timeoutMs: 90_000,
    every: 60_000,
  })
  expect(reads).toEqual([60_000, 90_000])
  expect(outcome).toEqual({ kind: 'finished', run: completed })
})

test('a timeout that is shorter than a request still gets its last poll, of five seconds', async () => {
  const { outcome, api, clock } = await wait({
    get: ['hang'],
    timeoutMs: 300,
    every: 100,
  })
  expect(outcome.kind).toBe('timed-out')
  expect(api.calls.map((call) => call.timeoutMs)).toEqual([200, 5_000])
  expect(clock.elapsed()).toBe(5_300)
})

test('a server that hangs costs fifteen seconds a poll, and not the wait', async () => {
  const { outcome, api } = await wait({ get: ['hang', 'hang', completed] })
  expect(outcome.kind).toBe('finished')
  expect(api.calls.map((call) => call.timeoutMs)).toEqual([15_000, 15_000, 15_000])
  expect(api.times('get')[1]).toBeGreaterThanOrEqual(16_000)
})

test.each<[string, AxError]>([
  ['a reset', noResponse()],
  ['a refused connection', unreachable()],
  ['408', status(408)],
  ['429', status(429)],
  ['500', status(500)],
  ['502', status(502)],
  ['503', status(503)],
])('%s is an outage: repeated until there is a response, reported once', async (_name, error) => {
  const { outcome, kinds } = await wait({ get: [error, error, error, completed] })
  expect(outcome.kind).toBe('finished')
  expect(kinds).toEqual(['outage', 'outage-over', 'status'])
})

test('an outage that lasts to the deadline times out instead of failing early, with one warning', async () => {
  const { outcome, kinds, clock } = await wait({ get: [noResponse()], timeoutMs: 10 * MINUTE })
  expect(outcome.kind).toBe('timed-out')
  expect(kinds).toEqual(['outage'])
  expect(clock.elapsed()).toBe(10 * MINUTE)
})

test('two outages are two warnings, each with its length', async () => {
  const { events } = await wait({ get: [noResponse(), noResponse(), aRun(), noResponse(), completed] })
  const outages = events.filter((event) => event.kind === 'outage-over')
  expect(outages.map(({ failures }) => failures)).toEqual([2, 1])
  // The pause after the first failure is 0.75 · 250 ms, after the second 0.75 · 500 ms.
  expect(outages.map(({ lastedMs }) => lastedMs)).toEqual([187.5 + 375, 187.5])
})

test('the pause grows with every failed poll, up to fifteen seconds, and never beyond', async () => {
  const { clock } = await wait({ get: [noResponse()], timeoutMs: 5 * MINUTE, random: () => 0.999 })
  const pauses = clock.sleeps.slice(1, -1)
  expect(pauses[0]).toBeCloseTo(250, 0)
  expect(pauses[1]).toBeCloseTo(500, 0)
  expect(Math.max(...pauses)).toBeLessThanOrEqual(15_000)
  expect(Math.max(...pauses)).toBeGreaterThan(14_000)
})

test('Retry-After is a lower bound of the pause', async () => {
  const { reads } = await wait({ get: [status(429, 42_000), completed] })
  expect(reads).toEqual([1_000, 1_000 + 42_000 + 187.5])
})

test('a Retry-After beyond the deadline leads to the last poll at the deadline', async () => {
  const { outcome, reads } = await wait({
    get: [status(503, 7 * 24 * HOUR), completed],
    timeoutMs: 10 * MINUTE,
  })
  expect(reads).toEqual([1_000, 10 * MINUTE])
  expect(outcome.kind).toBe('finished')
})

test.each([401, 403, 404, 400, 422, 302])(
  '%d ends the wait at once: asking again changes nothing',
  async (code) => {
    const { outcome, reads, kinds } = await wait({ get: (call) => (call < 20 ? aRun() : status(code)) })
    expect(outcome).toMatchObject({ kind: 'unknown', error: { status: code } })
    expect(reads).toHaveLength(21)
    expect(kinds).toEqual([])
  },
)

test('a run that is not visible right after the trigger is waited for, without a warning', async () => {
  const { outcome, kinds } = await wait({ get: [status(404), status(404), completed] })
  expect(outcome.kind).toBe('finished')
  expect(kinds).toEqual(['status'])
})

test('the grace for a run that is not visible ends after fifteen seconds', async () => {
  const { outcome, clock } = await wait({ get: [status(404)] })
  expect(outcome).toMatchObject({ kind: 'unknown', error: { status: 404 } })
  expect(clock.elapsed()).toBeGreaterThanOrEqual(15_000)
  expect(clock.elapsed()).toBeLessThan(40_000)
})

test('an outage that follows a run that was not visible yet is reported', async () => {
  const { kinds } = await wait({ get: [status(404), noResponse(), noResponse(), completed] })
  expect(kinds).toEqual(['outage', 'outage-over', 'status'])
})

test('an unknown status is not terminal, and is reported once', async () => {
  const paused = aRun({ status: 'PAUSED' })
  const { outcome, kinds } = await wait({ get: [paused, paused, aRun({ status: 'RESUMING' }), completed] })
  expect(outcome.kind).toBe('finished')
  expect(kinds.filter((kind) => kind === 'unknown-status')).toHaveLength(1)
})

test('an experiment ID that arrives late is reported', async () => {
  const { events } = await wait({ get: [aRun(), aRun({ experiment_id: 'exp-1' }), completed] })
  expect(events[0]).toMatchObject({ kind: 'status', run: { experiment_id: 'exp-1' } })
})

test('nothing new for a minute is a heartbeat', async () => {
  const { kinds, events } = await wait({ get: [aRun()], timeoutMs: 10 * MINUTE })
  expect(kinds).toEqual(Array.from({ length: 10 }, () => 'heartbeat'))
  expect(events[0]).toMatchObject({ elapsedMs: MINUTE })
})

test('a response about another run is never taken for ours', async () => {
  const others = aRun({ id: 'run-2', status: 'COMPLETED', num_successes: 9 })
  const { outcome, kinds, events } = await wait({ get: [others, completed] })
  expect(outcome).toEqual({ kind: 'finished', run: completed })
  expect(kinds).toEqual(['outage', 'outage-over', 'status'])
  const message = 'GET /v2/task-runs/run-1: unexpected response: it is about the run run-2.'
  expect(events[0]).toMatchObject({ error: { message: expect.stringContaining(message) as unknown } })
})

test('cancelled during the last poll: it is the workflow that ended the wait, not the timeout', async () => {
  const { outcome, clock } = await wait({ get: ['hang'], timeoutMs: 500, cancelledAt: 2_000 })
  expect(outcome.kind).toBe('aborted')
  expect(clock.elapsed()).toBe(2_000)
})

test('the cancelled workflow ends the sleep at once', async () => {
  const { outcome, clock, reads } = await wait({
    get: [aRun()],
    cancelledAt: 10_500,
    every: 5 * MINUTE,
  })
  expect(outcome).toEqual({ kind: 'aborted', run: aRun(), cleanup: 'left-running' })
  expect(clock.elapsed()).toBe(10_500)
  expect(reads).toEqual([])
})

test('the cancelled workflow ends a poll on which the server hangs', async () => {
  const { outcome, clock, kinds } = await wait({ get: ['hang'], cancelledAt: 4_000 })
  expect(outcome.kind).toBe('aborted')
  expect(clock.elapsed()).toBe(4_000)
  expect(kinds).toEqual([])
})

test('what is no failed request is not swallowed', async () => {
  const bug = new TypeError('a bug')
  await expect(wait({ get: () => bug as never })).rejects.toBe(bug)
})

test('a pause of weeks is cut into days, since longer timers fire at once', async () => {
  const { clock } = await wait({
    get: [status(503, 29 * 24 * HOUR)],
    timeoutMs: 30 * 24 * HOUR,
  })
  expect(Math.max(...clock.sleeps)).toBe(24 * HOUR)
})

test('signs of life come between rare polls, with what was last seen, and cost no request', async () => {
  const { reads, events, kinds } = await wait({
    get: [aRun({ num_successes: 7 })],
    timeoutMs: 10 * MINUTE,
    every: 4 * MINUTE,
  })
  expect(reads).toEqual([4 * MINUTE, 8 * MINUTE, 10 * MINUTE])
  const [lastSeen, heartbeat] = ['last-seen', 'heartbeat']
  expect(kinds).toEqual([
    ...[lastSeen, lastSeen, lastSeen, heartbeat],
    ...[lastSeen, lastSeen, lastSeen, heartbeat],
    ...[lastSeen, heartbeat],
  ])
  expect(events[2]).toEqual({
    kind: 'last-seen',
    run: aRun(),
    elapsedMs: 3 * MINUTE,
    seenMs: 0,
    role: 'primary',
  })
  expect(events[5]).toMatchObject({ elapsedMs: 6 * MINUTE, seenMs: 4 * MINUTE, run: { num_successes: 7 } })
})

test('while the run cannot be read, no sign of life is made up', async () => {
  const { kinds } = await wait({
    get: [unreachable()],
    timeoutMs: 10 * MINUTE,
    every: 2_000,
  })
  expect(kinds).toEqual(['outage'])
})

test('a cancelled workflow ends the sleep between two signs of life', async () => {
  const { outcome, clock } = await wait({
    get: [aRun()],
    cancelledAt: 90_000,
    every: HOUR,
  })
  expect(outcome.kind).toBe('aborted')
  expect(clock.elapsed()).toBe(90_000)
})
