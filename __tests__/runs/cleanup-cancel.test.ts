import { expect, test } from '@jest/globals'
import { cancelBudget, cancelRun, reportCancel, type CancelBudget } from '../../src/runs/cleanup.ts'
import { aRun, createFakeApi, noResponse, status, unreachable, type Script } from '../support/fake-api.ts'
import type { ProgressEvent } from '../../src/progress.ts'
import { createFakeClock } from '../support/fake-clock.ts'

/** Cancels `run-1` under a script, with a budget of thirty seconds and ten for a request. */
async function cancel(script: Script, options: Partial<CancelBudget> = {}) {
  const clock = createFakeClock()
  const api = createFakeApi(clock, script)
  const budget = { budgetMs: 30_000, requestMs: 10_000, ...options }
  const outcome = await cancelRun('run-1', budget, { ax: api.ax, clock, random: () => 0.5 })
  return { outcome, clock, api, sequence: api.calls.map((call) => call.endpoint) }
}

const running = aRun()
const cancelled = aRun({ status: 'CANCELLED' })
const completed = aRun({ status: 'COMPLETED', num_successes: 1 })

test('an active run is read, then cancelled', async () => {
  const { outcome, sequence } = await cancel({ get: [running], cancel: [cancelled] })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
  expect(sequence).toEqual(['get', 'cancel'])
})

test.each(['COMPLETED', 'FAILED', 'CANCELLED'])('a run that is %s is left alone', async (end) => {
  const ended = aRun({ status: end })
  const { outcome, sequence } = await cancel({ get: [ended] })
  expect(outcome).toEqual({ kind: 'ended-before', run: ended })
  expect(sequence).toEqual(['get'])
})

test.each(['COMPLETED', 'FAILED', 'CANCELLED'])(
  'a cancel that is rejected because the run is %s is no error',
  async (end) => {
    const ended = aRun({ status: end })
    const { outcome, sequence } = await cancel({ get: [running, ended], cancel: [status(400)] })
    expect(outcome).toEqual({ kind: 'ended-before', run: ended })
    expect(sequence).toEqual(['get', 'cancel', 'get'])
  },
)

test('a run that completes as the cancel is processed is judged', async () => {
  const { outcome } = await cancel({ get: [running], cancel: [completed] })
  expect(outcome).toEqual({ kind: 'ended-before', run: completed })
})

test('a cancel that is rejected although the run is active is a failure, at once', async () => {
  const { outcome, clock } = await cancel({ get: [running], cancel: [status(403)] })
  expect(outcome).toMatchObject({ kind: 'failed', error: { status: 403 } })
  expect(clock.elapsed()).toBe(0)
})

test('a read that fails does not keep the cancel from being sent', async () => {
  const { outcome, sequence } = await cancel({ get: [noResponse()], cancel: [cancelled] })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
  expect(sequence).toEqual(['get', 'cancel'])
})

test('a response about another run says nothing about ours', async () => {
  const other = aRun({ id: 'run-2', status: 'COMPLETED' })
  const { outcome, sequence } = await cancel({ get: [other, cancelled], cancel: [other] })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
  expect(sequence).toEqual(['get', 'cancel', 'get'])
})

test('a cancel whose response was lost, and which arrived, is ours', async () => {
  const { outcome, sequence } = await cancel({ get: [running, cancelled], cancel: [noResponse()] })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
  expect(sequence).toEqual(['get', 'cancel', 'get'])
})

test('somebody else cancelled while ours was not delivered', async () => {
  const { outcome } = await cancel({ get: [running, cancelled], cancel: [unreachable()] })
  expect(outcome).toEqual({ kind: 'ended-before', run: cancelled })
})

test('a cancel that is lost is repeated until the run has ended', async () => {
  const { outcome, sequence } = await cancel({
    get: [running],
    cancel: [noResponse(), status(503), cancelled],
  })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
  expect(sequence).toEqual(['get', 'cancel', 'get', 'cancel', 'get', 'cancel'])
})

test('a lost cancel that is rejected the second time had arrived', async () => {
  const { outcome } = await cancel({
    get: [running, noResponse(), cancelled],
    cancel: [noResponse(), status(400)],
  })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
})

test('a rejection that cannot be checked is checked again', async () => {
  const { outcome } = await cancel({ get: [running, noResponse(), completed], cancel: [status(400)] })
  expect(outcome).toEqual({ kind: 'ended-before', run: completed })
})

test('a rejection that may not be checked is the one that is reported', async () => {
  const { outcome, sequence } = await cancel({ get: [running, status(403)], cancel: [status(400)] })
  expect(outcome).toMatchObject({ kind: 'failed', error: { status: 400 } })
  expect(sequence).toEqual(['get', 'cancel', 'get'])
})

test('an outage ends with the budget', async () => {
  const { outcome, clock } = await cancel({ get: [noResponse()], cancel: [noResponse()] })
  expect(outcome).toMatchObject({ kind: 'failed', error: { delivery: 'unknown' } })
  expect(clock.elapsed()).toBeGreaterThan(14_000)
  expect(clock.elapsed()).toBeLessThanOrEqual(30_000)
})

test('Retry-After is honoured, and not waited for beyond the budget', async () => {
  const soon = await cancel({ get: [running], cancel: [status(429, 3_000), cancelled] })
  expect(soon.api.times('cancel')).toEqual([0, 3_187.5])
  const late = await cancel({ get: [running], cancel: [status(429, 60_000)] })
  expect(late.outcome).toMatchObject({ kind: 'failed', error: { status: 429 } })
  expect(late.clock.elapsed()).toBe(0)
})

test('a server that hangs is bounded by request and budget', async () => {
  const { outcome, clock, api } = await cancel(
    { get: ['hang'], cancel: ['hang'] },
    { budgetMs: 4_000, requestMs: 1_500 },
  )
  expect(outcome.kind).toBe('failed')
  expect(clock.elapsed()).toBeLessThanOrEqual(4_000)
  expect(api.times('cancel')[0]).toBe(1_500)
})

test('a cancel that is only accepted is watched until the run has ended, and not sent twice', async () => {
  const { outcome, sequence } = await cancel({
    get: [running, running, noResponse(), cancelled],
    cancel: [running],
  })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
  expect(sequence).toEqual(['get', 'cancel', 'get', 'get', 'get'])
})

test('an accepted cancel that never ends the run is not reported as done', async () => {
  const { outcome, api } = await cancel({ get: [running], cancel: [aRun({ status: 'CANCELLING' })] })
  expect(outcome).toEqual({ kind: 'requested', run: running })
  expect(api.times('cancel')).toHaveLength(1)
})

test('an accepted cancel with no time to watch it is reported as such', async () => {
  const { outcome } = await cancel({ get: [running], cancel: [running] }, { budgetMs: 100 })
  expect(outcome).toEqual({ kind: 'requested', run: running })
})

test('an accepted cancel whose run completed is judged', async () => {
  const { outcome } = await cancel({ get: [running, completed], cancel: [running] })
  expect(outcome).toEqual({ kind: 'ended-before', run: completed })
})

test('a run that is not visible yet is cancelled when it is', async () => {
  const { outcome } = await cancel({ get: [status(404)], cancel: [status(404), cancelled] })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
})

test('a run that does not exist is given up after five seconds', async () => {
  const { outcome, clock } = await cancel({ get: [status(404)], cancel: [status(404)] })
  expect(outcome).toMatchObject({ kind: 'failed', error: { status: 404 } })
  expect(clock.elapsed()).toBeGreaterThanOrEqual(5_000)
  expect(clock.elapsed()).toBeLessThan(10_000)
})

test('what is no failed request is not swallowed', async () => {
  await expect(cancel({ get: () => new TypeError('a bug') as never })).rejects.toThrow('a bug')
})

test('without watching, an accepted cancel is enough, and a lost one is still repeated', async () => {
  const accepted = await cancel({ get: [running], cancel: [running] }, { watch: false })
  expect(accepted.outcome).toEqual({ kind: 'requested', run: running })
  expect(accepted.sequence).toEqual(['get', 'cancel'])
  const lost = await cancel({ get: [running], cancel: [noResponse(), cancelled] }, { watch: false })
  expect(lost.outcome).toEqual({ kind: 'cancelled', run: cancelled })
})

test('a hurried cancel has three seconds', () => {
  expect(cancelBudget(true)).toEqual({ budgetMs: 3_000, requestMs: 1_500 })
  expect(cancelBudget(false)).toEqual({ budgetMs: 30_000, requestMs: 10_000 })
})

test('a cancel that was only accepted says nothing new; every other outcome is reported', () => {
  const events: ProgressEvent[] = []
  const onProgress = (event: ProgressEvent): void => void events.push(event)
  const error = noResponse()
  reportCancel('a', { kind: 'requested', run: running }, onProgress)
  reportCancel('a', { kind: 'cancelled', run: cancelled }, onProgress)
  reportCancel('a', { kind: 'ended-before', run: cancelled }, onProgress)
  reportCancel('a', { kind: 'failed', error }, onProgress)
  expect(events).toEqual([
    { kind: 'cancelled', run: cancelled },
    { kind: 'ended-before-cancel', run: cancelled },
    { kind: 'cancel-failed', runId: 'a', error },
  ])
})
