import { expect, test } from '@jest/globals'
import type { Page } from '../../src/ax/pagination.ts'
import type { TaskRun } from '../../src/ax/schemas.ts'
import { startDeadline } from '../../src/clock.ts'
import type { ProgressEvent } from '../../src/progress.ts'
import { awaitRun } from '../../src/runs/wait.ts'
import { aRun, createFakeDeps, noResponse, status, type Script } from '../support/fake-api.ts'
import { completed, wait } from './wait-fixture.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const cancelled = aRun({ status: 'CANCELLED' })
const CANCEL = { onTimeout: 'cancel', onCancel: 'cancel' } as const

test('without waiting the run is left, and so is what the service will chain to it', async () => {
  const fake = createFakeDeps({})
  const { cleanup } = fake.deps
  const before = { newest: null, ties: [] }
  const theirs = { taskId: 't', correlation: { kind: 'chained', runId: 'other' }, before } as const
  cleanup.trackRun('run-1')
  cleanup.trackPendingTrigger({ taskId: 't', correlation: { kind: 'chained', runId: 'run-1' }, before })
  cleanup.trackPendingTrigger(theirs)
  const policy = { wait: false, timeoutMs: 1, pollInterval: 1, ...CANCEL }
  const deadline = startDeadline(fake.clock, 1)
  const outcome = await awaitRun(aRun(), { policy, deadline, role: 'primary' }, fake.deps)
  expect(outcome).toEqual({ kind: 'not-awaited', run: aRun() })
  expect(fake.tracked()).toMatchObject({ runs: [], pending: [theirs] })
  expect(fake.api.calls).toEqual([])
})

test('a run that has ended is not tracked any more', async () => {
  expect((await wait({ get: [completed], tracked: true })).tracked().runs).toEqual([])
})

test('at the timeout our run is cancelled', async () => {
  const { outcome, kinds, events, tracked } = await wait({
    get: (_call, at) => (at < 5_000 ? aRun() : aRun({ num_successes: 1 })),
    cancel: [cancelled],
    timeoutMs: 5_000,
    every: 10_000,
    policy: CANCEL,
    tracked: true,
  })
  expect(outcome).toEqual({ kind: 'timed-out', run: cancelled, cleanup: 'cancelled' })
  expect(kinds).toEqual(['cancelling', 'cancelled'])
  expect(events[0]).toEqual({ kind: 'cancelling', runId: 'run-1', why: 'timeout' })
  expect(tracked().runs).toEqual([])
})

test('when the workflow is cancelled our run is cancelled, in a hurry', async () => {
  const { outcome, events, api } = await wait({
    get: [aRun()],
    cancel: [cancelled],
    policy: CANCEL,
    tracked: true,
    cancelledAt: 500,
  })
  expect(outcome).toEqual({ kind: 'aborted', run: cancelled, cleanup: 'cancelled' })
  expect(events[0]).toEqual({ kind: 'cancelling', runId: 'run-1', why: 'cancellation' })
  expect(api.calls.map((call) => [call.endpoint, call.timeoutMs])).toEqual([
    ['get', 1_500],
    ['cancel', 1_500],
  ])
})

test('a run that can no longer be read is cancelled, since nobody will see how it ends', async () => {
  const { outcome, events } = await wait({
    get: [status(403)],
    cancel: [cancelled],
    policy: CANCEL,
    tracked: true,
  })
  expect(outcome).toMatchObject({ kind: 'unknown', error: { status: 403 }, run: cancelled, candidates: [] })
  expect(outcome).toMatchObject({ cleanup: 'cancelled' })
  expect(events[0]).toEqual({ kind: 'cancelling', runId: 'run-1', why: 'cleanup' })
})

test('a run that ended before the cancel reached it is judged', async () => {
  const { outcome, tracked } = await wait({
    get: (call) => (call < 1 ? aRun() : completed),
    timeoutMs: 500,
    policy: CANCEL,
    tracked: true,
  })
  expect(outcome).toEqual({ kind: 'finished', run: completed })
  expect(tracked().runs).toEqual([])
})

test('a cancel that fails is said, and left to the post step', async () => {
  const { outcome, kinds, tracked } = await wait({
    get: [aRun()],
    cancel: [status(403)],
    timeoutMs: 500,
    policy: CANCEL,
    tracked: true,
  })
  expect(outcome).toEqual({ kind: 'timed-out', run: aRun(), cleanup: 'cancel-failed' })
  expect(kinds).toEqual(['cancelling', 'cancel-failed'])
  expect(tracked().runs).toEqual(['run-1'])
})

test('a cancel that was accepted and not seen to take effect is left to the post step', async () => {
  const { outcome, tracked } = await wait({
    get: [aRun()],
    cancel: [aRun({ status: 'CANCELLING' })],
    timeoutMs: 500,
    policy: CANCEL,
    tracked: true,
  })
  expect(outcome).toEqual({ kind: 'timed-out', run: aRun(), cleanup: 'cancelled' })
  expect(tracked().runs).toEqual(['run-1'])
})

test.each([
  ['at the timeout', { timeoutMs: 500 }, 'timed-out'],
  ['when the workflow is cancelled', { cancelledAt: 500 }, 'aborted'],
])('our run is left where the user says so, %s', async (_name, how, kind) => {
  const { outcome, tracked, api } = await wait({ get: [aRun()], tracked: true, ...how })
  expect(outcome).toEqual({ kind, run: aRun(), cleanup: 'left-running' })
  expect(tracked().runs).toEqual([])
  expect(api.times('cancel')).toEqual([])
})

test('what happens at the timeout and at a cancellation are two choices', async () => {
  const late = await wait({
    get: [aRun()],
    cancel: [cancelled],
    timeoutMs: 500,
    policy: { onTimeout: 'cancel' },
    tracked: true,
  })
  expect(late.outcome).toMatchObject({ kind: 'timed-out', cleanup: 'cancelled' })
  const aborted = await wait({
    get: [aRun()],
    policy: { onTimeout: 'cancel' },
    tracked: true,
    cancelledAt: 500,
  })
  expect(aborted.outcome).toMatchObject({ kind: 'aborted', cleanup: 'left-running' })
})

test('the run of another step is not tracked and not cancelled', async () => {
  const { outcome, states, api } = await wait({ get: [status(403)], policy: CANCEL })
  expect(outcome).toMatchObject({ kind: 'unknown', run: aRun(), cleanup: 'left-running' })
  expect(states).toHaveLength(1)
  expect(api.times('cancel')).toEqual([])
})

const done = (id: string, seconds: number) =>
  aRun({
    id,
    status: 'COMPLETED',
    run_finished_at: new Date(Date.parse('2026-06-01T12:00:00Z') + seconds * 1_000).toISOString(),
  })
const past = Array.from({ length: 10 }, (_, i) => done(`done-${i}`, 600))
const polls = (reads: number[], from: number, to: number): number =>
  reads.filter((at) => at >= from && at < to).length
const auto = { policy: { pollInterval: 'auto' }, timeoutMs: 12 * MINUTE } as const

const debugLines = (events: readonly ProgressEvent[]): string[] =>
  events.flatMap((event) => (event.kind === 'debug' ? [event.message] : []))

test('with a history the run is polled closely when it should end', async () => {
  const { reads, api } = await wait({
    get: [aRun()],
    ...auto,
    options: { history: past.map(() => 10 * MINUTE) },
  })
  expect(polls(reads, 0, 8 * MINUTE)).toBeLessThan(25)
  expect(polls(reads, 8 * MINUTE, 12 * MINUTE)).toBeGreaterThan(60)
  expect(api.times('runs')).toEqual([])
})

test('without one it is read beside the wait, by one request', async () => {
  const { reads, api, events } = await wait({
    get: [aRun()],
    runs: [{ items: past, next: undefined }],
    ...auto,
  })
  expect(api.times('runs')).toEqual([0])
  expect(polls(reads, 8 * MINUTE, 12 * MINUTE)).toBeGreaterThan(60)
  expect(debugLines(events).at(-1)).toContain('10 earlier runs')
})

test.each<[string, NonNullable<Script['runs']>]>([
  ['hangs', ['hang']],
  ['is refused', [status(403)]],
])('a history that %s is not waited for', async (_name, runs) => {
  const { outcome, reads, clock, kinds } = await wait({ get: [aRun(), completed], runs, ...auto })
  expect(outcome.kind).toBe('finished')
  expect(reads[0]).toBeLessThan(3_000)
  expect(clock.elapsed()).toBeLessThan(6_000)
  expect(kinds).toEqual(['status'])
})

test('how often the run is polled is explained by how much is known of earlier runs', async () => {
  const unknown = 'poll interval of primary run run-1: from 0 earlier runs'
  const one = await wait({ get: [aRun(), completed], runs: [[done('only', 600)]], ...auto })
  expect(debugLines(one.events)).toEqual([unknown, 'poll interval of primary run run-1: from 1 earlier run'])
  const refused = await wait({ get: [aRun(), completed], runs: [status(403)], ...auto })
  expect(debugLines(refused.events)).toEqual([
    unknown,
    expect.stringMatching(/^no history of runs: GET \/v2\/somewhere: .*403/),
  ])
})

test.each<[string, () => Promise<Page<TaskRun>>]>([
  ['history', () => Promise.resolve({ items: past, next: undefined })],
  ['failure to read it', () => Promise.reject(noResponse())],
])('a %s that arrives after the end of the wait changes and says nothing', async (_name, respond) => {
  const fake = createFakeDeps({ get: [completed] })
  fake.deps.ax.taskRuns = async () => {
    await fake.clock.sleep(10_000)
    return respond()
  }
  const policy = { wait: true, timeoutMs: HOUR, pollInterval: 'auto', ...CANCEL } as const
  const deadline = startDeadline(fake.clock, HOUR)
  await awaitRun(aRun(), { policy, deadline, role: 'primary' }, fake.deps)
  const said = fake.events.length
  await fake.clock.sleep(20_000)
  expect(fake.events).toHaveLength(said)
})

test('the history is not read any more when the wait has ended', async () => {
  const fake = createFakeDeps({ get: [completed] })
  let signal: AbortSignal | undefined
  fake.deps.ax.taskRuns = async (_id, _query, call) => {
    signal = call?.signal
    await fake.clock.sleep(call?.timeoutMs ?? 0, call?.signal)
    throw noResponse()
  }
  const policy = { wait: true, timeoutMs: HOUR, pollInterval: 'auto', ...CANCEL } as const
  const deadline = startDeadline(fake.clock, HOUR)
  await awaitRun(aRun(), { policy, deadline, role: 'primary' }, fake.deps)
  expect(signal?.aborted).toBe(true)
  expect(fake.clock.elapsed()).toBeLessThan(5_000)
})

test('an interval of the user needs no history, and neither does a run that has ended', async () => {
  expect((await wait({ get: [completed] })).api.times('runs')).toEqual([])
  expect((await wait({ first: completed, ...auto })).api.calls).toEqual([])
})

test('progress tells role and size', async () => {
  const { events } = await wait({ get: [completed], options: { role: 'evaluation', size: 40 } })
  expect(events).toEqual([{ kind: 'status', run: completed, elapsedMs: 1_000, size: 40, role: 'evaluation' }])
})
