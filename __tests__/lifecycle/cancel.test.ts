import { expect, test } from '@jest/globals'
import { cancelRun, type CancelOptions } from '../../src/lifecycle/cancel.ts'
import { aRun, createFakeApi, noAnswer, status, unreachable, type Script } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

/** Cancels `run-1` under a script, with a budget of thirty seconds and ten for a request. */
async function cancel(script: Script, options: Partial<CancelOptions> = {}) {
  const clock = createFakeClock()
  const api = createFakeApi(clock, script)
  const settings = { clock, random: () => 0.5, budgetMs: 30_000, requestMs: 10_000 }
  const outcome = await cancelRun('run-1', { ax: api.ax, ...settings, ...options })
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
  'a cancel that is refused because the run is %s is no error',
  async (end) => {
    const ended = aRun({ status: end })
    const { outcome, sequence } = await cancel({ get: [running, ended], cancel: [status(400)] })
    expect(outcome).toEqual({ kind: 'ended-before', run: ended })
    expect(sequence).toEqual(['get', 'cancel', 'get'])
  },
)

test('a run that completes as the cancel is answered is judged', async () => {
  const { outcome } = await cancel({ get: [running], cancel: [completed] })
  expect(outcome).toEqual({ kind: 'ended-before', run: completed })
})

test('a cancel that is refused although the run is active is a failure, at once', async () => {
  const { outcome, clock } = await cancel({ get: [running], cancel: [status(403)] })
  expect(outcome).toMatchObject({ kind: 'failed', error: { status: 403 } })
  expect(clock.elapsed()).toBe(0)
})

test('a read that fails does not keep the cancel from being sent', async () => {
  const { outcome, sequence } = await cancel({ get: [noAnswer()], cancel: [cancelled] })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
  expect(sequence).toEqual(['get', 'cancel'])
})

test('a cancel whose answer was lost, and which arrived, is ours', async () => {
  const { outcome, sequence } = await cancel({ get: [running, cancelled], cancel: [noAnswer()] })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
  expect(sequence).toEqual(['get', 'cancel', 'get'])
})

test('somebody else cancelled while ours was not delivered', async () => {
  const { outcome } = await cancel({ get: [running, cancelled], cancel: [unreachable()] })
  expect(outcome).toEqual({ kind: 'ended-before', run: cancelled })
})

test('a cancel that is lost is repeated until the run has ended', async () => {
  const { outcome, sequence } = await cancel({ get: [running], cancel: [noAnswer(), status(503), cancelled] })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
  expect(sequence).toEqual(['get', 'cancel', 'get', 'cancel', 'get', 'cancel'])
})

test('a lost cancel that is refused the second time had arrived', async () => {
  const { outcome } = await cancel({
    get: [running, noAnswer(), cancelled],
    cancel: [noAnswer(), status(400)],
  })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
})

test('a refusal that cannot be checked is checked again', async () => {
  const { outcome } = await cancel({ get: [running, noAnswer(), completed], cancel: [status(400)] })
  expect(outcome).toEqual({ kind: 'ended-before', run: completed })
})

test('an outage ends with the budget', async () => {
  const { outcome, clock } = await cancel({ get: [noAnswer()], cancel: [noAnswer()] })
  expect(outcome).toMatchObject({ kind: 'failed', error: { delivery: 'ambiguous' } })
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

test('a cancel that is only taken is watched until the run has ended, and not sent twice', async () => {
  const { outcome, sequence } = await cancel({
    get: [running, running, noAnswer(), cancelled],
    cancel: [running],
  })
  expect(outcome).toEqual({ kind: 'cancelled', run: cancelled })
  expect(sequence).toEqual(['get', 'cancel', 'get', 'get', 'get'])
})

test('a taken cancel that never ends the run is not reported as done', async () => {
  const { outcome, api } = await cancel({ get: [running], cancel: [aRun({ status: 'CANCELLING' })] })
  expect(outcome).toEqual({ kind: 'requested', run: running })
  expect(api.times('cancel')).toHaveLength(1)
})

test('a taken cancel with no time to watch it is told as such', async () => {
  const { outcome } = await cancel({ get: [running], cancel: [running] }, { budgetMs: 100 })
  expect(outcome).toEqual({ kind: 'requested', run: running })
})

test('a taken cancel whose run completed is judged', async () => {
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

test('what is no failed exchange is not swallowed', async () => {
  const bug = new TypeError('a bug')
  const ax = { taskRun: () => Promise.reject(bug), cancelTaskRun: () => Promise.reject(bug) }
  await expect(cancel({}, { ax })).rejects.toBe(bug)
})
