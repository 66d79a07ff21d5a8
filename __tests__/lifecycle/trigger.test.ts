import { expect, test } from '@jest/globals'
import type { AxError } from '../../src/ax/errors.ts'
import { anExperiment, aRun, conflict, noAnswer, status, unreachable } from '../support/fake-api.ts'
import { MINUTE, NO_MARK, ours, trigger, WINDOW } from './trigger-scene.ts'

test('the mark is in the state before the POST, the ID right after it', async () => {
  const { outcome, states, duty, kinds } = await trigger({ trigger: [ours] })
  expect(outcome).toEqual({ kind: 'triggered', run: ours, adopted: false })
  expect(states).toHaveLength(2)
  expect(states[0]).toMatch(/^0:.*"pending":\[\{"taskId":"task-1"/)
  expect(states[1]).toBe('1:{"runs":["ours"],"pending":[],"tasks":[]}')
  expect(duty.runs).toEqual(['ours'])
  expect(kinds).toEqual(['triggered'])
})

test('a workflow that is cancelled before sends and owes nothing', async () => {
  const { outcome, api, states } = await trigger({ trigger: [ours], cancelledAt: 0 })
  expect(outcome).toEqual({ kind: 'interrupted', sent: false })
  expect(api.calls).toEqual([])
  expect(states).toEqual([])
})

test.each<[string, AxError]>([
  ['a refused connection', unreachable()],
  ['429', status(429)],
  ['503 with Retry-After', status(503, 0)],
])('%s was not delivered: sent again, without a look', async (_name, error) => {
  const { outcome, api, kinds } = await trigger({ trigger: [error, error, ours] })
  expect(outcome).toEqual({ kind: 'triggered', run: ours, adopted: false })
  expect(api.calls.map((call) => call.endpoint)).toEqual(['trigger', 'trigger', 'trigger'])
  expect(kinds).toEqual(['trigger-retry', 'trigger-retry', 'triggered'])
})

test('Retry-After is a lower bound of the pause between two triggers', async () => {
  const { posts } = await trigger({ trigger: [status(429, 20_000), ours] })
  expect(posts).toEqual([0, 20_187.5])
})

test('what is never delivered ends with the deadline, as a refusal that owes nothing', async () => {
  const { outcome, duty, clock } = await trigger({ trigger: [unreachable()], timeoutMs: MINUTE })
  expect(outcome).toMatchObject({ kind: 'refused', error: { delivery: 'undelivered' } })
  expect(duty).toMatchObject({ runs: [], pending: [], tasks: [] })
  expect(clock.elapsed()).toBeGreaterThan(MINUTE / 2)
  expect(clock.elapsed()).toBeLessThanOrEqual(MINUTE)
})

test('a wish beyond the deadline is not waited for', async () => {
  const { outcome, clock } = await trigger({ trigger: [status(429, 120_000)], timeoutMs: MINUTE })
  expect(outcome).toMatchObject({ kind: 'refused', error: { status: 429 } })
  expect(clock.elapsed()).toBe(0)
})

test.each([400, 401, 403, 404, 409, 422, 302])(
  '%d on the first send is a refusal: nothing was started and nothing is owed',
  async (code) => {
    const { outcome, api, duty } = await trigger({ trigger: [status(code)] })
    expect(outcome).toMatchObject({ kind: 'refused', error: { status: code } })
    expect(api.calls).toHaveLength(1)
    expect(duty).toMatchObject({ runs: [], pending: [], tasks: [] })
  },
)

test.each<[string, AxError | 'hang']>([
  ['a reset', noAnswer()],
  ['a time-out', 'hang'],
  ['500', status(500)],
  ['502', status(502)],
  ['503 without Retry-After', status(503)],
  ['408', status(408)],
])('%s leaves a doubt: the run that is there is adopted, and nothing is sent again', async (_name, error) => {
  const { outcome, kinds, posts, duty } = await trigger({
    trigger: [error],
    experiments: [[anExperiment('ours-too', 'exp-2'), anExperiment('ours', 'exp-1')]],
    runs: [[aRun({ id: 'theirs', experiment_id: 'exp-2' }), ours, aRun({ id: 'old' })]],
  })
  expect(outcome).toEqual({ kind: 'triggered', run: ours, adopted: true })
  expect(posts).toHaveLength(1)
  expect(kinds).toEqual(['trigger-doubt', 'triggered'])
  expect(duty).toMatchObject({ runs: ['ours'], pending: [], tasks: [] })
})

test('an experiment whose run names it late is adopted when it does', async () => {
  const { outcome, clock, posts } = await trigger({
    trigger: [noAnswer()],
    experiments: (_call, at) => (at < 3_000 ? [] : [anExperiment('ours', 'exp-1')]),
    runs: (_call, at) => [aRun({ id: 'ours', experiment_id: at < 20_000 ? null : 'exp-1' })],
  })
  expect(outcome).toMatchObject({ kind: 'triggered', adopted: true, run: { id: 'ours' } })
  expect(posts).toHaveLength(1)
  expect(clock.elapsed()).toBeLessThan(25_000)
})

test('a name that is not there after thirty seconds is sent again, under the same name', async () => {
  const { outcome, posts, api } = await trigger({ trigger: [noAnswer(), ours] })
  expect(outcome).toEqual({ kind: 'triggered', run: ours, adopted: false })
  expect(posts).toEqual([0, 30_000])
  expect(api.times('experiments').at(-1)).toBe(30_000)
  expect(api.calls.filter((call) => call.endpoint === 'trigger').map((call) => call.what)).toEqual([
    { some: 'body' },
    { some: 'body' },
  ])
})

test('the conflict of the second send proves that the first arrived: its run is looked for and adopted', async () => {
  const { outcome, posts, duty } = await trigger({
    trigger: [noAnswer(), conflict()],
    experiments: (_call, at) => (at <= 30_000 ? [] : [anExperiment('ours', 'exp-1')]),
    runs: (_call, at) => (at <= 30_000 ? [] : [ours]),
  })
  expect(outcome).toEqual({ kind: 'triggered', run: ours, adopted: true })
  expect(posts).toHaveLength(2)
  expect(duty.runs).toEqual(['ours'])
})

test.each([409, 400, 422, 401])(
  '%d after a doubt proves nothing about the doubted trigger: uncertain, not sent a third time',
  async (code) => {
    const { outcome, posts, duty, pending } = await trigger({ trigger: [noAnswer(), status(code)] })
    expect(outcome).toMatchObject({ kind: 'uncertain', error: { status: code }, candidates: [] })
    expect(posts).toHaveLength(2)
    expect(duty).toMatchObject({ runs: [], pending: [pending], tasks: [] })
  },
)

test('what was never delivered after a doubt leaves the doubt', async () => {
  const lost = noAnswer()
  const { outcome, duty } = await trigger({ trigger: [lost, unreachable()], timeoutMs: MINUTE })
  expect(outcome).toEqual({ kind: 'uncertain', error: lost, candidates: [] })
  expect(duty.pending).toHaveLength(1)
})

test('a server that never says "nothing" is not sent a second trigger', async () => {
  const { outcome, posts, clock } = await trigger({ trigger: [noAnswer()], experiments: [status(503)] })
  expect(outcome).toMatchObject({ kind: 'uncertain', candidates: [] })
  expect(posts).toHaveLength(1)
  expect(clock.elapsed()).toBe(30_000)
})

test('an early "nothing" does not count when the server can no longer be asked', async () => {
  const { posts, outcome } = await trigger({
    trigger: [noAnswer()],
    experiments: (_call, at) => (at < 10_000 ? [] : noAnswer()),
  })
  expect(posts).toHaveLength(1)
  expect(outcome.kind).toBe('uncertain')
})

test('a server that refuses to be asked ends the search at once', async () => {
  const { outcome, clock } = await trigger({ trigger: [noAnswer()], runs: [status(403)] })
  expect(outcome.kind).toBe('uncertain')
  expect(clock.elapsed()).toBe(0)
})

test('an experiment without a visible run is not sent again, and new nameless runs are its candidates', async () => {
  const nameless = aRun({ id: 'nameless' })
  const { outcome, posts } = await trigger({
    trigger: [noAnswer()],
    experiments: [[anExperiment('ours', 'exp-1')]],
    runs: [[nameless, aRun({ id: 'theirs', experiment_id: 'exp-2' })]],
  })
  expect(outcome).toMatchObject({ kind: 'uncertain', candidates: [nameless] })
  expect(posts).toHaveLength(1)
})

test('a new run without an experiment may be ours, so that nothing is sent again', async () => {
  const { outcome, posts } = await trigger({ trigger: [noAnswer()], runs: [[aRun({ id: 'nameless' })]] })
  expect(outcome).toMatchObject({ kind: 'uncertain', candidates: [{ id: 'nameless' }] })
  expect(posts).toHaveLength(1)
})

test('a run that tells no experiment is not the run of an experiment that is not there', async () => {
  const { outcome } = await trigger({
    trigger: [noAnswer()],
    runs: [[{ ...aRun({ id: 'theirs' }), experiment_id: undefined }]],
  })
  expect(outcome).toMatchObject({ kind: 'uncertain', candidates: [{ id: 'theirs' }] })
})

test('the experiment is looked for by its name in its dataset', async () => {
  const { api } = await trigger({
    trigger: [noAnswer()],
    experiments: [[anExperiment('ours', 'exp-1')]],
    runs: [[ours]],
  })
  const look = api.calls.find((call) => call.endpoint === 'experiments')
  expect(look).toMatchObject({ what: { dataset_id: 'dataset-1', name: 'ours' }, timeoutMs: 10_000 })
})

test('a name of the user that belongs to an old run adopts no old run', async () => {
  const { outcome, posts } = await trigger({
    trigger: [noAnswer()],
    experiments: [[anExperiment('ours', 'exp-old')]],
    runs: [[aRun({ id: 'old', experiment_id: 'exp-old', status: 'COMPLETED' })]],
  })
  expect(outcome).toMatchObject({ kind: 'uncertain', candidates: [] })
  // The name is there, so that sending it again could only be refused.
  expect(posts).toHaveLength(1)
})

test('the evaluation of a project is known by its window, however its instants are written', async () => {
  const exact = {
    data_start_time: '2026-05-31T12:00:00.123000Z',
    data_end_time: '2026-06-01T14:00:00.123+02:00',
  }
  const other = { data_start_time: '2026-05-31T12:00:05.123Z', data_end_time: '2026-06-01T12:00:05.123Z' }
  const { outcome, posts } = await trigger({
    mark: WINDOW,
    trigger: [noAnswer()],
    runs: [[aRun({ id: 'theirs', ...other }), aRun({ id: 'ours', ...exact }), aRun({ id: 'old', ...exact })]],
  })
  expect(outcome).toMatchObject({ kind: 'triggered', adopted: true, run: { id: 'ours' } })
  expect(posts).toHaveLength(1)
})

test('two runs with our window are an error that lists both', async () => {
  const exact = { data_start_time: WINDOW.start, data_end_time: WINDOW.end }
  const twins = [aRun({ id: 'one', ...exact }), aRun({ id: 'two', ...exact })]
  const { outcome, duty, posts } = await trigger({ mark: WINDOW, trigger: [noAnswer()], runs: [twins] })
  expect(outcome).toMatchObject({ kind: 'uncertain', candidates: twins })
  expect(duty.runs).toEqual([])
  expect(posts).toHaveLength(1)
})

test.each([
  ['rounds to seconds', { data_start_time: '2026-05-31T12:00:00Z', data_end_time: '2026-06-01T12:00:00Z' }],
  ['tells no window', { data_start_time: null, data_end_time: null }],
])('a service that %s makes a candidate, never ours', async (_name, window) => {
  const { outcome } = await trigger({
    mark: WINDOW,
    trigger: [noAnswer()],
    runs: [[aRun({ id: 'maybe', ...window })]],
  })
  expect(outcome).toMatchObject({ kind: 'uncertain', candidates: [{ id: 'maybe' }] })
})

test('an evaluation of a project that is not there is not sent again: nothing but a name protects', async () => {
  const seconds = { data_start_time: '2026-05-31T12:00:01.123Z', data_end_time: WINDOW.end }
  const { outcome, posts, duty } = await trigger({
    mark: WINDOW,
    trigger: [noAnswer()],
    runs: [[aRun({ id: 'theirs', ...seconds })]],
  })
  expect(outcome).toMatchObject({ kind: 'uncertain', candidates: [] })
  expect(posts).toHaveLength(1)
  expect(duty.pending).toHaveLength(1)
})

test.each([1, 2])(
  'the evaluation of a dataset has no mark: %d new runs are candidates and never adopted',
  async (n) => {
    const fresh = Array.from({ length: n }, (_, i) => aRun({ id: `new-${i}` }))
    const { outcome, posts } = await trigger({
      mark: NO_MARK,
      trigger: [noAnswer()],
      runs: [[...fresh, aRun({ id: 'old' })]],
    })
    expect(outcome).toMatchObject({ kind: 'uncertain', candidates: fresh })
    expect(posts).toHaveLength(1)
  },
)

test('the evaluation of a dataset is not sent again even when nothing is there', async () => {
  const { outcome, posts } = await trigger({ mark: NO_MARK, trigger: [noAnswer()] })
  expect(outcome).toMatchObject({ kind: 'uncertain', candidates: [] })
  expect(posts).toHaveLength(1)
})

test('a timeout that is shorter than a request leaves POST and search five seconds', async () => {
  const { outcome, api, clock } = await trigger({ trigger: ['hang'], timeoutMs: 300 })
  expect(api.calls[0]).toMatchObject({ endpoint: 'trigger', timeoutMs: 5_000 })
  expect(clock.elapsed()).toBe(10_000)
  expect(outcome).toMatchObject({ kind: 'uncertain' })
})

test('a middling timeout is shared, so that a name that is not found can still be sent again', async () => {
  const { posts, api } = await trigger({ trigger: [noAnswer(), ours], timeoutMs: 24_000 })
  expect(posts).toEqual([0, 12_000])
  expect(api.calls.filter((call) => call.endpoint === 'trigger').map((call) => call.timeoutMs)).toEqual([
    12_000, 6_000,
  ])
})

test('a long timeout leaves the POST thirty seconds', async () => {
  const { api } = await trigger({ trigger: [ours] })
  expect(api.calls[0]?.timeoutMs).toBe(30_000)
})

test('the grace of a cancelled POST leaves no timer behind', async () => {
  const { clock } = await trigger({ trigger: [ours] })
  expect(clock.sleeps).toEqual([])
})

test('endless pages do not keep the search busy', async () => {
  const { outcome, api } = await trigger({
    mark: NO_MARK,
    trigger: [noAnswer()],
    runs: (call) => ({ items: [], next: `cursor-${call}` }),
    timeoutMs: 1_000,
  })
  expect(outcome.kind).toBe('uncertain')
  expect(api.times('runs').length).toBeLessThan(200)
})
