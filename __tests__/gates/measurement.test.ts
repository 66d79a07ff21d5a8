import { expect, test } from '@jest/globals'
import type { RunRecord } from '../../src/facts.ts'
import { assess } from '../../src/gates/measurement.ts'
import { aRecord, TASK } from '../report/scenes.ts'

/** Only a completed run with results and few enough errors has measured anything. */

const EVALUATION = { task: { ...TASK, type: 'TEMPLATE_EVALUATION' } } as const
const LABELLED =
  'Skipping task run: all data matching the filters already has evaluation labels from a previous run.'
const NOTHING = { num_successes: 0, num_errors: 0, num_skipped: 0 }

function kindOf(record: RunRecord, maxErrorRate = 0.1): string {
  return assess([record], maxErrorRate).kind
}

test.each<[string, RunRecord, string]>([
  ['completed', aRecord(), 'measured'],
  ['failed', aRecord({ status: 'FAILED' }), 'unmeasured'],
  ['cancelled', aRecord({ status: 'CANCELLED', failure_reason: 'by hand' }), 'unmeasured'],
  ['an unknown end', aRecord({ status: 'PAUSED' }, { ending: 'timed-out' }), 'unmeasured'],
  [
    'timed out',
    aRecord({ status: 'RUNNING' }, { ending: 'timed-out', afterwards: 'cancelled' }),
    'unmeasured',
  ],
  ['interrupted', aRecord({ status: 'RUNNING' }, { ending: 'interrupted' }), 'unmeasured'],
  ['lost', aRecord({}, { ending: 'lost', run: undefined }), 'unmeasured'],
  ['still waited for', aRecord({}, { ending: 'waiting' }), 'unmeasured'],
  ['left', aRecord({}, { ending: 'left' }), 'unmeasured'],
  ['an empty experiment', aRecord(NOTHING), 'unmeasured'],
  ['an evaluation without data', aRecord(NOTHING, EVALUATION), 'no-data'],
  [
    'labels were there',
    aRecord({ ...NOTHING, status: 'CANCELLED', failure_reason: LABELLED }, EVALUATION),
    'no-data',
  ],
  [
    'an experiment that says so',
    aRecord({ ...NOTHING, status: 'CANCELLED', failure_reason: LABELLED }),
    'unmeasured',
  ],
  [
    'a failure that says so',
    aRecord({ ...NOTHING, status: 'FAILED', failure_reason: LABELLED }, EVALUATION),
    'unmeasured',
  ],
  ['all skipped', aRecord({ ...NOTHING, num_skipped: 9 }, EVALUATION), 'unmeasured'],
  ['all in error', aRecord({ ...NOTHING, num_errors: 9 }), 'unmeasured'],
])('%s', (_name, record, kind) => {
  expect(kindOf(record)).toBe(kind)
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
  expect(kindOf(aRecord({ num_successes, num_errors, num_skipped: 0 }), rate)).toBe(kind)
})

test('nothing was started', () => {
  expect(assess([], 0.1).kind).toBe('unmeasured')
})

test('an evaluation of a new experiment that found nothing is a fault, and named', () => {
  const evaluation = aRecord(NOTHING, {
    role: 'evaluation',
    task: { ...EVALUATION.task, id: 'e', name: 'correctness' },
  })
  expect(assess([aRecord(), evaluation], 0.1)).toEqual({
    kind: 'unmeasured',
    reason: expect.stringContaining('"correctness"'),
  })
})
