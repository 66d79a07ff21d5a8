import { expect, test } from '@jest/globals'
import type { AxError } from '../../src/ax/errors.ts'
import { startDeadline } from '../../src/clock.ts'
import type { LifeEvent } from '../../src/lifecycle/events.ts'
import { fixedInterval } from '../../src/lifecycle/interval.ts'
import { waitForRun, type WaitOptions } from '../../src/lifecycle/wait.ts'
import { aRun, createFakeApi, noAnswer, status, unreachable, type Script } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

interface Scene {
  get: NonNullable<Script['get']>
  timeoutMs?: number
  first?: ReturnType<typeof aRun>
  options?: Partial<WaitOptions>
  /** Virtual milliseconds at which the workflow is cancelled. */
  cancelledAt?: number
}

/** Waits for `run-1` under a script of its reads; looks come every second unless the options say otherwise. */
async function wait({ get, timeoutMs = HOUR, first = aRun(), options = {}, cancelledAt }: Scene) {
  const clock = createFakeClock()
  const api = createFakeApi(clock, { get })
  const events: LifeEvent[] = []
  const interruption = new AbortController()
  if (cancelledAt !== undefined)
    clock.at(cancelledAt, () => {
      interruption.abort()
    })
  const outcome = await waitForRun(first, {
    read: (call) => api.ax.taskRun(first.id, call),
    clock,
    random: () => 0.5,
    deadline: startDeadline(clock, timeoutMs),
    schedule: fixedInterval(1_000),
    interruption: interruption.signal,
    onEvent: (event) => events.push(event),
    ...options,
  })
  const kinds = events.map((event) => event.kind)
  return { outcome, events, kinds, clock, api, reads: api.times('get') }
}

const completed = aRun({ status: 'COMPLETED', num_successes: 3 })

test('a run that has ended when it is triggered needs no look', async () => {
  const { outcome, reads } = await wait({ get: [completed], first: completed })
  expect(outcome).toEqual({ kind: 'ended', run: completed })
  expect(reads).toEqual([])
})

test.each(['COMPLETED', 'FAILED', 'CANCELLED'])(
  '%s ends the wait, with the run as it was last seen',
  async (end) => {
    const ended = aRun({ status: end, num_errors: 1 })
    const { outcome, reads, kinds } = await wait({ get: [aRun(), ended] })
    expect(outcome).toEqual({ kind: 'ended', run: ended })
    expect(reads).toEqual([1_000, 2_000])
    expect(kinds).toEqual(['status'])
  },
)

test('an hour of waiting ends with one last look at the deadline', async () => {
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
    options: { schedule: fixedInterval(60_000) },
  })
  expect(reads).toEqual([60_000, 90_000])
  expect(outcome).toEqual({ kind: 'ended', run: completed })
})

test('a timeout that is shorter than a request still gets its last look, of five seconds', async () => {
  const { outcome, api, clock } = await wait({
    get: ['hang'],
    timeoutMs: 300,
    options: { schedule: fixedInterval(100) },
  })
  expect(outcome.kind).toBe('timed-out')
  expect(api.calls.map((call) => call.timeoutMs)).toEqual([200, 5_000])
  expect(clock.elapsed()).toBe(5_300)
})

test('a server that hangs costs fifteen seconds a look, and not the wait', async () => {
  const { outcome, api } = await wait({ get: ['hang', 'hang', completed] })
  expect(outcome.kind).toBe('ended')
  expect(api.calls.map((call) => call.timeoutMs)).toEqual([15_000, 15_000, 15_000])
  expect(api.times('get')[1]).toBeGreaterThanOrEqual(16_000)
})

test.each<[string, AxError]>([
  ['a reset', noAnswer()],
  ['a refused connection', unreachable()],
  ['408', status(408)],
  ['429', status(429)],
  ['500', status(500)],
  ['502', status(502)],
  ['503', status(503)],
])('%s is an outage: repeated until the run answers, told once', async (_name, error) => {
  const { outcome, kinds } = await wait({ get: [error, error, error, completed] })
  expect(outcome.kind).toBe('ended')
  expect(kinds).toEqual(['outage', 'outage-over', 'status'])
})

test('an outage that lasts to the deadline times out instead of failing early, with one warning', async () => {
  const { outcome, kinds, clock } = await wait({ get: [noAnswer()], timeoutMs: 10 * MINUTE })
  expect(outcome.kind).toBe('timed-out')
  expect(kinds).toEqual(['outage'])
  expect(clock.elapsed()).toBe(10 * MINUTE)
})

test('two outages are two warnings, each with its length', async () => {
  const { events } = await wait({ get: [noAnswer(), noAnswer(), aRun(), noAnswer(), completed] })
  const outages = events.filter((event) => event.kind === 'outage-over')
  expect(outages.map(({ failures }) => failures)).toEqual([2, 1])
  // The pause after the first failure is 0.75 · 250 ms, after the second 0.75 · 500 ms.
  expect(outages.map(({ lastedMs }) => lastedMs)).toEqual([187.5 + 375, 187.5])
})

test('the pause grows with every failed look, up to fifteen seconds, and never beyond', async () => {
  const { clock } = await wait({ get: [noAnswer()], timeoutMs: 5 * MINUTE, options: { random: () => 0.999 } })
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

test('a Retry-After beyond the deadline leads to the last look at the deadline', async () => {
  const { outcome, reads } = await wait({
    get: [status(503, 7 * 24 * HOUR), completed],
    timeoutMs: 10 * MINUTE,
  })
  expect(reads).toEqual([1_000, 10 * MINUTE])
  expect(outcome.kind).toBe('ended')
})

test.each([401, 403, 404, 400, 422, 302])(
  '%d ends the wait at once: asking again changes nothing',
  async (code) => {
    const { outcome, reads, kinds } = await wait({ get: (call) => (call < 20 ? aRun() : status(code)) })
    expect(outcome).toMatchObject({ kind: 'lost', error: { status: code } })
    expect(reads).toHaveLength(21)
    expect(kinds).toEqual([])
  },
)

test('a run that is not visible right after the trigger is waited for, without a warning', async () => {
  const { outcome, kinds } = await wait({ get: [status(404), status(404), completed] })
  expect(outcome.kind).toBe('ended')
  expect(kinds).toEqual(['status'])
})

test('the grace for a run that is not visible ends after fifteen seconds', async () => {
  const { outcome, clock } = await wait({ get: [status(404)] })
  expect(outcome).toMatchObject({ kind: 'lost', error: { status: 404 } })
  expect(clock.elapsed()).toBeGreaterThanOrEqual(15_000)
  expect(clock.elapsed()).toBeLessThan(40_000)
})

test('an outage that follows a run that was not visible yet is told', async () => {
  const { kinds } = await wait({ get: [status(404), noAnswer(), noAnswer(), completed] })
  expect(kinds).toEqual(['outage', 'outage-over', 'status'])
})

test('an unknown status is no end, and is told once', async () => {
  const paused = aRun({ status: 'PAUSED' })
  const { outcome, kinds } = await wait({ get: [paused, paused, aRun({ status: 'RESUMING' }), completed] })
  expect(outcome.kind).toBe('ended')
  expect(kinds.filter((kind) => kind === 'unknown-status')).toHaveLength(1)
})

test('an experiment ID that arrives late is told', async () => {
  const { events } = await wait({ get: [aRun(), aRun({ experiment_id: 'exp-1' }), completed] })
  expect(events[0]).toMatchObject({ kind: 'status', run: { experiment_id: 'exp-1' } })
})

test('nothing new for a minute is a heartbeat', async () => {
  const { kinds, events } = await wait({ get: [aRun()], timeoutMs: 10 * MINUTE })
  expect(kinds).toEqual(Array.from({ length: 10 }, () => 'heartbeat'))
  expect(events[0]).toMatchObject({ elapsedMs: MINUTE })
})

test('an answer about another run is never taken for ours', async () => {
  const others = aRun({ id: 'run-2', status: 'COMPLETED', num_successes: 9 })
  const { outcome, kinds, events } = await wait({ get: [others, completed] })
  expect(outcome).toEqual({ kind: 'ended', run: completed })
  expect(kinds).toEqual(['outage', 'outage-over', 'status'])
  const message =
    'GET /v2/task-runs/run-1: the answer is not what the API promises: it is about the run run-2.'
  expect(events[0]).toMatchObject({ error: { message: expect.stringContaining(message) as unknown } })
})

test('cancelled during the last look: it is the workflow that ended the wait, not the timeout', async () => {
  const { outcome, clock } = await wait({ get: ['hang'], timeoutMs: 500, cancelledAt: 2_000 })
  expect(outcome.kind).toBe('interrupted')
  expect(clock.elapsed()).toBe(2_000)
})

test('the cancelled workflow ends the sleep at once', async () => {
  const { outcome, clock, reads } = await wait({
    get: [aRun()],
    cancelledAt: 10_500,
    options: { schedule: fixedInterval(5 * MINUTE) },
  })
  expect(outcome).toEqual({ kind: 'interrupted', run: aRun() })
  expect(clock.elapsed()).toBe(10_500)
  expect(reads).toEqual([])
})

test('the cancelled workflow ends a look on which the server hangs', async () => {
  const { outcome, clock, kinds } = await wait({ get: ['hang'], cancelledAt: 4_000 })
  expect(outcome.kind).toBe('interrupted')
  expect(clock.elapsed()).toBe(4_000)
  expect(kinds).toEqual([])
})

test('what is no failed exchange is not swallowed', async () => {
  const bug = new TypeError('a bug')
  const read = (): Promise<never> => Promise.reject(bug)
  await expect(wait({ get: [], options: { read } })).rejects.toBe(bug)
})

test('a pause of weeks is cut into days, since longer timers fire at once', async () => {
  const { clock } = await wait({
    get: [status(503, 29 * 24 * HOUR)],
    timeoutMs: 30 * 24 * HOUR,
  })
  expect(Math.max(...clock.sleeps)).toBe(24 * HOUR)
})

test('signs of life come between rare looks, with what was last seen, and cost no request', async () => {
  const { reads, events, kinds } = await wait({
    get: [aRun({ num_successes: 7 })],
    timeoutMs: 10 * MINUTE,
    options: { schedule: fixedInterval(4 * MINUTE) },
  })
  expect(reads).toEqual([4 * MINUTE, 8 * MINUTE, 10 * MINUTE])
  const [quiet, look] = ['quiet', 'heartbeat']
  expect(kinds).toEqual([quiet, quiet, quiet, look, quiet, quiet, quiet, look, quiet, look])
  expect(events[2]).toEqual({ kind: 'quiet', run: aRun(), elapsedMs: 3 * MINUTE, seenMs: 0 })
  expect(events[5]).toMatchObject({ elapsedMs: 6 * MINUTE, seenMs: 4 * MINUTE, run: { num_successes: 7 } })
})

test('while the run cannot be read, no sign of life is made up', async () => {
  const { kinds } = await wait({
    get: [unreachable()],
    timeoutMs: 10 * MINUTE,
    options: { schedule: fixedInterval(2_000) },
  })
  expect(kinds).toEqual(['outage'])
})

test('a cancelled workflow ends the sleep between two signs of life', async () => {
  const { outcome, clock } = await wait({
    get: [aRun()],
    cancelledAt: 90_000,
    options: { schedule: fixedInterval(HOUR) },
  })
  expect(outcome.kind).toBe('interrupted')
  expect(clock.elapsed()).toBe(90_000)
})
