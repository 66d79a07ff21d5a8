import { expect, test } from '@jest/globals'
import { AxError } from '../../src/ax/errors.ts'
import type { TaskRun } from '../../src/ax/schemas.ts'
import { checkRows, checkRuns } from '../../src/gates/verdict.ts'
import type { RunOutcome, RunResult } from '../../src/runs/run-result.ts'

/** Only a completed run with results and few enough errors has measured anything. */

const LABELLED =
  'Skipping task run: all data matching the filters already has evaluation labels from a previous run.'
const NOTHING = { num_successes: 0, num_errors: 0, num_skipped: 0 }

function runWith(changes: Partial<TaskRun> = {}): TaskRun {
  return {
    ...{ id: 'run', task_id: 'task', status: 'COMPLETED', num_successes: 100, num_errors: 0, num_skipped: 0 },
    ...{ created_at: '2026-03-01T10:00:00Z', run_started_at: '2026-03-01T10:00:00Z' },
    ...{ run_finished_at: '2026-03-01T10:01:00Z', ...changes },
  }
}

const error = Object.assign(Object.create(AxError.prototype) as AxError, {
  message: 'No data found between a and b.',
})

interface Changes {
  type?: RunResult['task']['type']
  role?: RunResult['role']
  name?: string
}

function resultWith(
  outcome: RunOutcome,
  { type = 'RUN_EXPERIMENT', role = 'primary', name = 'answers' }: Changes = {},
): RunResult {
  return { role, task: { id: 'task', name, type }, outcome }
}

const finished = (changes: Partial<TaskRun> = {}, more?: Changes): RunResult =>
  resultWith({ kind: 'finished', run: runWith(changes) }, more)
const EVALUATION: Changes = { type: 'TEMPLATE_EVALUATION' }

test.each<[string, RunResult, string, string | undefined]>([
  ['completed', finished(), 'measured', undefined],
  ['failed', finished({ status: 'FAILED' }), 'unmeasured', 'run-failed'],
  ['cancelled', finished({ status: 'CANCELLED', failure_reason: 'by hand' }), 'unmeasured', 'run-cancelled'],
  [
    'timed out',
    resultWith({ kind: 'timed-out', run: runWith({ status: 'RUNNING' }), cleanup: 'cancelled' }),
    'unmeasured',
    'timed-out',
  ],
  [
    'aborted',
    resultWith({ kind: 'aborted', run: runWith({ status: 'RUNNING' }), cleanup: 'left-running' }),
    'unmeasured',
    'aborted',
  ],
  [
    'unknown',
    resultWith({ kind: 'unknown', error, run: undefined, candidates: [] }),
    'unmeasured',
    'unknown',
  ],
  ['not awaited', resultWith({ kind: 'not-awaited', run: runWith() }), 'unmeasured', 'not-awaited'],
  ['refused', resultWith({ kind: 'not-started', reason: 'rejected', error }), 'unmeasured', 'not-started'],
  ['never triggered', resultWith({ kind: 'not-started', reason: 'timed-out' }), 'unmeasured', 'not-started'],
  ['an empty experiment', finished(NOTHING), 'unmeasured', 'empty-experiment'],
  ['an evaluation without data', finished(NOTHING, EVALUATION), 'no-data', 'no-items'],
  [
    'an evaluation that was refused for want of data',
    resultWith({ kind: 'no-data', error }, EVALUATION),
    'no-data',
    'no-data-found',
  ],
  [
    'an experiment that was refused for want of data',
    resultWith({ kind: 'no-data', error }),
    'unmeasured',
    'no-data-found',
  ],
  [
    'labels were there',
    finished({ ...NOTHING, status: 'CANCELLED', failure_reason: LABELLED }, EVALUATION),
    'no-data',
    'already-labelled',
  ],
  [
    'an experiment that says so',
    finished({ ...NOTHING, status: 'CANCELLED', failure_reason: LABELLED }),
    'unmeasured',
    'run-cancelled',
  ],
  [
    'a failure that says so',
    finished({ ...NOTHING, status: 'FAILED', failure_reason: LABELLED }, EVALUATION),
    'unmeasured',
    'run-failed',
  ],
  ['all skipped', finished({ ...NOTHING, num_skipped: 9 }, EVALUATION), 'unmeasured', 'all-skipped'],
  ['all in error', finished({ ...NOTHING, num_errors: 9 }), 'unmeasured', 'too-many-errors'],
])('%s', (_name, result, kind, code) => {
  const validity = checkRuns([result], 0.1)
  expect([validity.kind, 'cause' in validity ? validity.cause.detail.code : undefined]).toEqual([kind, code])
})

test.each([
  [9, 1, 0.1, 'measured'],
  [8, 1, 0.1, 'unmeasured'],
  [1, 0, 0, 'measured'],
  [999, 1, 0, 'unmeasured'],
  [1, 99, 1, 'measured'],
  [0, 1, 1, 'unmeasured'],
  [7, 3, 0.3, 'measured'],
])('%d successes and %d errors with at most %d: %s', (num_successes, num_errors, rate, kind) => {
  expect(checkRuns([finished({ num_successes, num_errors, num_skipped: 0 })], rate).kind).toBe(kind)
})

test('the cause has what a report needs', () => {
  const detailOf = (result: RunResult): unknown => {
    const validity = checkRuns([result], 0.1)
    return 'cause' in validity ? validity.cause.detail : undefined
  }
  expect(detailOf(finished({ status: 'FAILED', failure_reason: ' quota \n' }))).toEqual({
    ...{ code: 'run-failed', failureReason: 'quota', seconds: 60, items: 100 },
  })
  expect(detailOf(finished({ num_successes: 80, num_errors: 20, num_skipped: 5 }))).toEqual({
    ...{ code: 'too-many-errors', errors: 20, items: 100, maxErrorRate: 0.1 },
  })
  const pending = runWith({ status: 'PENDING' })
  expect(detailOf(resultWith({ kind: 'timed-out', run: pending, cleanup: 'cancel-failed' }))).toEqual({
    ...{ code: 'timed-out', cleanup: 'cancel-failed', neverStarted: true },
  })
  const candidates = [runWith({ id: 'other', status: 'RUNNING' })]
  expect(
    detailOf(resultWith({ kind: 'unknown', error, run: runWith(), candidates, cleanup: 'cancelled' })),
  ).toEqual({
    ...{ code: 'unknown', message: error.message, triggered: true, cleanup: 'cancelled' },
    candidates: [{ id: 'other', status: 'RUNNING' }],
  })
  expect(detailOf(resultWith({ kind: 'not-started', reason: 'rejected', error }))).toMatchObject({
    ...{ code: 'not-started', why: { reason: 'rejected', error } },
  })
})

test('no run was triggered', () => {
  expect(checkRuns([], 0.1)).toMatchObject({ kind: 'unmeasured', cause: { detail: { code: 'no-run' } } })
})

test('an evaluation of a new experiment that found nothing is a fault, and named', () => {
  const evaluation = finished(NOTHING, { ...EVALUATION, role: 'evaluation', name: 'correctness' })
  expect(checkRuns([finished(), evaluation], 0.1)).toMatchObject({
    kind: 'unmeasured',
    cause: { task: { name: 'correctness' }, detail: { code: 'no-items' } },
  })
})

test('of several primary runs each must have measured something', () => {
  const empty = finished(NOTHING, EVALUATION)
  const good = finished({}, EVALUATION)
  expect(checkRuns([good, good], 0.1).kind).toBe('measured')
  expect(checkRuns([good, empty], 0.1)).toMatchObject({ kind: 'no-data', cause: { task: undefined } })
  expect(checkRuns([empty, finished({ status: 'FAILED' }, EVALUATION)], 0.1).kind).toBe('unmeasured')
})

test.each([
  [0, 0, 'no-rows'],
  [3, 3, 'all-rows-failed'],
  [3, 2, undefined],
])('%i rows, %i of them in error: %p', (rows, errors, code) => {
  const validity = checkRows({ rows, errors })
  expect('cause' in validity ? validity.cause.detail.code : undefined).toBe(code)
})
