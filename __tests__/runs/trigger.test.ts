import { expect, test } from '@jest/globals'
import type { AxError } from '../../src/ax/errors.ts'
import { anExperiment, conflict, noResponse, status, unreachable } from '../support/fake-api.ts'
import { aNewRun, BY_WINDOW, MINUTE, old, ours, trigger, UNCORRELATED } from './trigger-fixture.ts'

test('the pending trigger is in the state before the POST, the run ID right after it', async () => {
  const { triggered, states, pending, tracked, kinds } = await trigger({ trigger: [ours] })
  expect(triggered).toMatchObject({ kind: 'triggered', run: ours, adopted: false })
  // One request before the trigger, the list of runs, and then the POST. The first state is the empty one.
  expect(states.slice(1).map(({ requests }) => requests)).toEqual([1, 2])
  expect(states[1]?.state).toMatchObject({ runs: [], pending: [pending] })
  expect(states[2]?.state).toMatchObject({ runs: ['ours'], pending: [], tasks: [] })
  expect(tracked().runs).toEqual(['ours'])
  expect(kinds()).toEqual(['triggered'])
})

test('a workflow that is cancelled before sends and tracks nothing', async () => {
  const { outcome, api, states } = await trigger({ trigger: [ours], cancelledAt: 0 })
  expect(outcome).toEqual({ kind: 'not-started', reason: 'aborted' })
  expect(api.calls).toEqual([])
  expect(states).toHaveLength(1)
})

test('a timeout that has passed before sends and tracks nothing', async () => {
  const { outcome, api } = await trigger({ trigger: [ours], timeoutMs: 0 })
  expect(outcome).toEqual({ kind: 'not-started', reason: 'timed-out' })
  expect(api.calls).toEqual([])
})

test.each<[string, AxError]>([
  ['a refused connection', unreachable()],
  ['429', status(429)],
  ['503 with Retry-After', status(503, 0)],
])('%s was not delivered: sent again, without a look', async (_name, error) => {
  const { outcome, api, kinds } = await trigger({ trigger: [error, error, ours] })
  expect(outcome).toMatchObject({ kind: 'triggered', run: ours, adopted: false })
  expect(api.calls.map((call) => call.endpoint)).toEqual(['runs', 'trigger', 'trigger', 'trigger'])
  expect(kinds()).toEqual(['trigger-retry', 'trigger-retry', 'triggered'])
})

test('Retry-After is a lower bound of the pause between two triggers', async () => {
  const { posts } = await trigger({ trigger: [status(429, 20_000), ours] })
  expect(posts).toEqual([0, 20_187.5])
})

test('what is never delivered ends with the deadline, and nothing is tracked', async () => {
  const { outcome, tracked, clock } = await trigger({ trigger: [unreachable()], timeoutMs: MINUTE })
  expect(outcome).toMatchObject({
    kind: 'not-started',
    reason: 'not-delivered',
    error: { delivery: 'not-delivered' },
  })
  expect(tracked()).toMatchObject({ runs: [], pending: [], tasks: [] })
  expect(clock.elapsed()).toBeGreaterThan(MINUTE / 2)
  expect(clock.elapsed()).toBeLessThanOrEqual(MINUTE)
})

test('a Retry-After beyond the deadline is not waited for', async () => {
  const { outcome, clock } = await trigger({ trigger: [status(429, 120_000)], timeoutMs: MINUTE })
  expect(outcome).toMatchObject({ kind: 'not-started', reason: 'not-delivered', error: { status: 429 } })
  expect(clock.elapsed()).toBe(0)
})

test.each([400, 401, 403, 404, 409, 422, 302])(
  '%d on the first send is a rejection: nothing was started and nothing is tracked',
  async (code) => {
    const { outcome, api, tracked } = await trigger({ trigger: [status(code)] })
    expect(outcome).toMatchObject({ kind: 'not-started', reason: 'rejected', error: { status: code } })
    expect(api.times('trigger')).toHaveLength(1)
    expect(tracked()).toMatchObject({ runs: [], pending: [], tasks: [] })
  },
)

test.each<[string, AxError | 'hang']>([
  ['a reset', noResponse()],
  ['a time-out', 'hang'],
  ['500', status(500)],
  ['502', status(502)],
  ['503 without Retry-After', status(503)],
  ['408', status(408)],
])('%s is ambiguous: the run that is there is adopted, and nothing is sent again', async (_name, error) => {
  const { outcome, kinds, posts, tracked } = await trigger({
    trigger: [error],
    experiments: [[anExperiment('ours-too', 'exp-2'), anExperiment('ours', 'exp-1')]],
    runs: [[aNewRun({ id: 'theirs', experiment_id: 'exp-2' }), ours, old]],
  })
  expect(outcome).toMatchObject({ kind: 'triggered', run: ours, adopted: true })
  expect(posts).toHaveLength(1)
  expect(kinds()).toEqual(['trigger-ambiguous', 'triggered'])
  expect(tracked()).toMatchObject({ runs: ['ours'], pending: [], tasks: [] })
})

test('an experiment whose run names it late is adopted when it does', async () => {
  const { outcome, clock, posts } = await trigger({
    trigger: [noResponse()],
    experiments: (_call, at) => (at < 3_000 ? [] : [anExperiment('ours', 'exp-1')]),
    runs: (_call, at) => [aNewRun({ id: 'ours', experiment_id: at < 20_000 ? null : 'exp-1' })],
  })
  expect(outcome).toMatchObject({ kind: 'triggered', adopted: true, run: { id: 'ours' } })
  expect(posts).toHaveLength(1)
  expect(clock.elapsed()).toBeLessThan(25_000)
})

test('a name that is not there after thirty seconds is sent again, under the same name', async () => {
  const { outcome, posts, api } = await trigger({ trigger: [noResponse(), ours] })
  expect(outcome).toMatchObject({ kind: 'triggered', run: ours, adopted: false })
  expect(posts).toEqual([0, 30_000])
  expect(api.times('experiments').at(-1)).toBe(30_000)
  expect(api.calls.filter((call) => call.endpoint === 'trigger').map((call) => call.what)).toEqual([
    { some: 'body' },
    { some: 'body' },
  ])
})

test('the conflict of the second send proves that the first arrived: its run is looked for and adopted', async () => {
  const { outcome, posts, tracked } = await trigger({
    trigger: [noResponse(), conflict()],
    experiments: (_call, at) => (at <= 30_000 ? [] : [anExperiment('ours', 'exp-1')]),
    runs: (_call, at) => (at <= 30_000 ? [] : [ours]),
  })
  expect(outcome).toMatchObject({ kind: 'triggered', run: ours, adopted: true })
  expect(posts).toHaveLength(2)
  expect(tracked().runs).toEqual(['ours'])
})

test.each([409, 400, 422, 401])(
  '%d after an ambiguous trigger proves nothing about it: unknown, not sent a third time',
  async (code) => {
    const { outcome, posts, tracked, pending } = await trigger({ trigger: [noResponse(), status(code)] })
    expect(outcome).toMatchObject({ kind: 'unknown', error: { status: code }, candidates: [] })
    expect(posts).toHaveLength(2)
    expect(tracked()).toMatchObject({ runs: [], pending: [pending], tasks: [] })
  },
)

test('what was never delivered after an ambiguous trigger leaves that unknown', async () => {
  const lost = noResponse()
  const { outcome, tracked } = await trigger({ trigger: [lost, unreachable()], timeoutMs: MINUTE })
  expect(outcome).toEqual({ kind: 'unknown', error: lost, candidates: [] })
  expect(tracked().pending).toHaveLength(1)
})

test('a server that never says "not found" is not sent a second trigger', async () => {
  const { outcome, posts, clock } = await trigger({ trigger: [noResponse()], experiments: [status(503)] })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: [] })
  expect(posts).toHaveLength(1)
  expect(clock.elapsed()).toBe(30_000)
})

test('an early "not found" does not count when the server can no longer be asked', async () => {
  const { posts, outcome } = await trigger({
    trigger: [noResponse()],
    experiments: (_call, at) => (at < 10_000 ? [] : noResponse()),
  })
  expect(posts).toHaveLength(1)
  expect(outcome.kind).toBe('unknown')
})

test('a server that rejects the look ends the search at once', async () => {
  const { outcome, clock } = await trigger({ trigger: [noResponse()], runs: [status(403)] })
  expect(outcome.kind).toBe('unknown')
  expect(clock.elapsed()).toBe(0)
})

test('an experiment without a visible run is not sent again, and new nameless runs are its candidates', async () => {
  const nameless = aNewRun({ id: 'nameless' })
  const { outcome, posts } = await trigger({
    trigger: [noResponse()],
    experiments: [[anExperiment('ours', 'exp-1')]],
    runs: [[nameless, aNewRun({ id: 'theirs', experiment_id: 'exp-2' })]],
  })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: [nameless] })
  expect(posts).toHaveLength(1)
})

test('a new run without an experiment may be ours, so that nothing is sent again', async () => {
  const { outcome, posts } = await trigger({ trigger: [noResponse()], runs: [[aNewRun({ id: 'nameless' })]] })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: [{ id: 'nameless' }] })
  expect(posts).toHaveLength(1)
})

test('a run that tells no experiment is not the run of an experiment that is not there', async () => {
  const { outcome } = await trigger({
    trigger: [noResponse()],
    runs: [[{ ...aNewRun({ id: 'theirs' }), experiment_id: undefined }]],
  })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: [{ id: 'theirs' }] })
})

test('the experiment is looked for by its name in its dataset', async () => {
  const { api } = await trigger({
    trigger: [noResponse()],
    experiments: [[anExperiment('ours', 'exp-1')]],
    runs: [[ours]],
  })
  const look = api.calls.find((call) => call.endpoint === 'experiments')
  expect(look).toMatchObject({ what: { dataset_id: 'dataset-1', name: 'ours' }, timeoutMs: 10_000 })
})

test('a name of the user that belongs to an old run adopts no old run', async () => {
  const { outcome, posts } = await trigger({
    trigger: [noResponse()],
    experiments: [[anExperiment('ours', 'exp-old')]],
    runs: [[old]],
  })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: [] })
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
    correlation: BY_WINDOW,
    trigger: [noResponse()],
    runs: [[aNewRun({ id: 'theirs', ...other }), aNewRun({ id: 'ours', ...exact }), { ...old, ...exact }]],
  })
  expect(outcome).toMatchObject({ kind: 'triggered', adopted: true, run: { id: 'ours' } })
  expect(posts).toHaveLength(1)
})

test('two runs with our window are an error that lists both', async () => {
  const exact = { data_start_time: BY_WINDOW.start, data_end_time: BY_WINDOW.end }
  const duplicates = [aNewRun({ id: 'one', ...exact }), aNewRun({ id: 'two', ...exact })]
  const { outcome, tracked, posts } = await trigger({
    correlation: BY_WINDOW,
    trigger: [noResponse()],
    runs: [duplicates],
  })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: duplicates })
  expect(tracked().runs).toEqual([])
  expect(posts).toHaveLength(1)
})

test.each([
  ['rounds to seconds', { data_start_time: '2026-05-31T12:00:00Z', data_end_time: '2026-06-01T12:00:00Z' }],
  ['tells no window', { data_start_time: null, data_end_time: null }],
])('a service that %s makes a candidate, never ours', async (_name, window) => {
  const { outcome } = await trigger({
    correlation: BY_WINDOW,
    trigger: [noResponse()],
    runs: [[aNewRun({ id: 'maybe', ...window })]],
  })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: [{ id: 'maybe' }] })
})

test('an evaluation of a project that is not there is not sent again: nothing but a name protects', async () => {
  const seconds = { data_start_time: '2026-05-31T12:00:01.123Z', data_end_time: BY_WINDOW.end }
  const { outcome, posts, tracked } = await trigger({
    correlation: BY_WINDOW,
    trigger: [noResponse()],
    runs: [[aNewRun({ id: 'theirs', ...seconds })]],
  })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: [] })
  expect(posts).toHaveLength(1)
  expect(tracked().pending).toHaveLength(1)
})

test.each([1, 2])(
  'the evaluation of a dataset has no correlation: %d new runs are candidates and never adopted',
  async (n) => {
    const fresh = Array.from({ length: n }, (_, i) => aNewRun({ id: `new-${i}` }))
    const { outcome, posts } = await trigger({
      correlation: UNCORRELATED,
      trigger: [noResponse()],
      runs: [[...fresh, old]],
    })
    expect(outcome).toMatchObject({ kind: 'unknown', candidates: fresh })
    expect(posts).toHaveLength(1)
  },
)

test('the evaluation of a dataset is not sent again even when nothing is there', async () => {
  const { outcome, posts } = await trigger({ correlation: UNCORRELATED, trigger: [noResponse()] })
  expect(outcome).toMatchObject({ kind: 'unknown', candidates: [] })
  expect(posts).toHaveLength(1)
})

test('a timeout that is shorter than a request leaves POST and search five seconds', async () => {
  const { outcome, api, clock } = await trigger({ trigger: ['hang'], timeoutMs: 300 })
  expect(api.calls[1]).toMatchObject({ endpoint: 'trigger', timeoutMs: 5_000 })
  expect(clock.elapsed()).toBe(10_000)
  expect(outcome).toMatchObject({ kind: 'unknown' })
})

test('a middling timeout is shared, so that a name that is not found can still be sent again', async () => {
  const { posts, api } = await trigger({ trigger: [noResponse(), ours], timeoutMs: 24_000 })
  expect(posts).toEqual([0, 12_000])
  expect(api.calls.filter((call) => call.endpoint === 'trigger').map((call) => call.timeoutMs)).toEqual([
    12_000, 6_000,
  ])
})

test('a long timeout leaves the POST thirty seconds', async () => {
  const { api } = await trigger({ trigger: [ours] })
  expect(api.calls[1]?.timeoutMs).toBe(30_000)
})

test('the grace of a cancelled POST leaves no timer behind', async () => {
  const { clock } = await trigger({ trigger: [ours] })
  expect(clock.sleeps).toEqual([])
})

test('endless pages do not keep the search busy', async () => {
  const { outcome, api } = await trigger({
    correlation: UNCORRELATED,
    trigger: [noResponse()],
    runs: (call) => ({ items: [], next: `cursor-${call}` }),
    timeoutMs: 1_000,
  })
  expect(outcome.kind).toBe('unknown')
  expect(api.times('runs').length).toBeLessThan(200)
})
