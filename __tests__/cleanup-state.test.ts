import { expect, test } from '@jest/globals'
import {
  createCleanupTracker,
  isEmpty,
  MAX_STATE_BYTES,
  signState,
  verifyState,
  type CleanupState,
  type PendingTrigger,
} from '../src/cleanup-state.ts'

const pending: PendingTrigger = {
  taskId: 'task-1',
  correlation: { kind: 'experiment-name', name: 'n', datasetId: 'd' },
  before: { newest: '2026-06-01T12:00:00Z', ties: ['a'] },
}
const EMPTY: CleanupState = { baseUrl: 'https://api.example', runs: [], pending: [], tasks: [] }
const KEY = 'test-key-0123456789'
const SCOPE = '42-1'

function track() {
  const saved: CleanupState[] = []
  const tracker = createCleanupTracker(EMPTY.baseUrl, (state) => saved.push(state))
  return { saved, tracker }
}

test('it starts with nothing to clean up, and every change is saved at once', () => {
  const { saved, tracker } = track()
  expect(saved).toEqual([EMPTY])
  tracker.trackPendingTrigger(pending)
  expect(saved.at(-1)).toEqual({ ...EMPTY, pending: [pending] })
  tracker.trackRun('run-1', pending)
  expect(saved.at(-1)).toEqual({ ...EMPTY, runs: ['run-1'] })
  tracker.trackRun('run-2')
  tracker.trackRun('run-2')
  tracker.untrackRun('run-1')
  expect(saved.at(-1)).toEqual({ ...EMPTY, runs: ['run-2'] })
  tracker.untrackRun('run-2')
  expect(saved.at(-1)).toEqual(EMPTY)
  expect(saved).toHaveLength(7)
  expect(tracker.current()).toBe(saved.at(-1))
})

test('what is not tracked is not dropped, and nothing is saved for it', () => {
  const { saved, tracker } = track()
  tracker.untrackRun('stranger')
  tracker.dropPendingTrigger(pending)
  expect(saved).toHaveLength(1)
  tracker.trackPendingTrigger(pending)
  tracker.trackPendingTrigger({ ...pending, taskId: 'task-2' })
  tracker.dropPendingTrigger(pending)
  expect(tracker.current().pending.map(({ taskId }) => taskId)).toEqual(['task-2'])
})

test('an ephemeral task is tracked from before its creation until it is gone', () => {
  const { saved, tracker } = track()
  const task = { name: 'answer-quality (pr-7 1-1-aaaa)', spaceId: 'space-1' }
  tracker.trackTask(task)
  expect(saved.at(-1)?.tasks).toEqual([task])
  tracker.trackTask({ ...task, id: 'task-1' })
  expect(saved.at(-1)?.tasks).toEqual([{ ...task, id: 'task-1' }])
  tracker.trackTask({ ...task, name: 'another' })
  tracker.untrackTask('another')
  expect(tracker.current().tasks.map(({ name }) => name)).toEqual([task.name])
  tracker.untrackTask(task.name)
  expect(saved.at(-1)).toEqual(EMPTY)
})

test('a state that cannot be saved is an error before anything is sent', () => {
  const fail = (): never => {
    throw new Error('disk full')
  }
  expect(() => createCleanupTracker('', fail)).toThrow('disk full')
})

test('empty means that neither runs, triggers nor tasks are left', () => {
  expect(isEmpty(EMPTY)).toBe(true)
  expect(isEmpty({ ...EMPTY, runs: ['a'] })).toBe(false)
  expect(isEmpty({ ...EMPTY, pending: [pending] })).toBe(false)
  expect(isEmpty({ ...EMPTY, tasks: [{ name: 'n', spaceId: 's' }] })).toBe(false)
})

test.each<PendingTrigger['correlation']>([
  { kind: 'experiment-name', name: 'n', datasetId: 'd' },
  { kind: 'time-window', start: 's', end: 'e' },
  { kind: 'chained', runId: 'r' },
  { kind: 'none' },
])('a signed state is read back: $kind', (correlation) => {
  const before = { newest: null, ties: [] }
  const state = { ...EMPTY, runs: ['r'], pending: [{ ...pending, correlation, before }] }
  const text = signState(state, KEY, SCOPE)
  expect(verifyState(text, ['test-other-key', KEY], SCOPE)).toEqual({ state, apiKey: KEY })
})

test.each(['', 'nonsense', '{}', 'null', '{"state":"{}","signature":""}', '{"runs":["a"]}'])(
  'a text that is no signed state is not believed: %j',
  (text) => {
    expect(verifyState(text, [KEY], SCOPE)).toBeUndefined()
  },
)

test('a state is believed only as it was signed, by the same key, for the same workflow run', () => {
  const text = signState({ ...EMPTY, runs: ['run-1'] }, KEY, SCOPE)
  expect(verifyState(text.replace('run-1', 'run-2'), [KEY], SCOPE)).toBeUndefined()
  expect(verifyState(text, ['test-other-key'], SCOPE)).toBeUndefined()
  expect(verifyState(text, [], SCOPE)).toBeUndefined()
  expect(verifyState(text, [KEY], '43-1')).toBeUndefined()
})

test('a signed text of another form is not believed', () => {
  const odd = { ...EMPTY, runs: [1] } as unknown as CleanupState
  expect(verifyState(signState(odd, KEY, SCOPE), [KEY], SCOPE)).toBeUndefined()
})

test('the state of fifty checks with chained evaluations fits into an environment variable', () => {
  const name = 'x'.repeat(255)
  const id = 'VGFza1J1bjoxMjM0NTY3ODphQmNE'
  const before = { newest: '2026-06-01T12:00:00.000Z', ties: [id, id] }
  const each = (correlation: PendingTrigger['correlation']) => ({ taskId: id, correlation, before })
  const checks = Array.from({ length: 50 }, (_, i) => i)
  const state: CleanupState = {
    baseUrl: EMPTY.baseUrl,
    runs: checks.map((i) => `${id}-${i}`),
    pending: checks.flatMap(() => [
      each({ kind: 'experiment-name', name, datasetId: id }),
      each({ kind: 'chained', runId: id }),
    ]),
    tasks: checks.map((i) => ({ name: `${name}${i}`, spaceId: id, id })),
  }
  expect(Buffer.byteLength(signState(state, KEY, SCOPE))).toBeLessThan(MAX_STATE_BYTES)
})
