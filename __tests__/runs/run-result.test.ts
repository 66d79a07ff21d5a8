import { expect, test } from '@jest/globals'
import { durationSeconds, isAlreadyLabelled, isKnownStatus, isTerminal } from '../../src/runs/run-result.ts'
import { aRun } from '../support/fake-api.ts'

test.each([
  ['COMPLETED', true, true],
  ['FAILED', true, true],
  ['CANCELLED', true, true],
  ['PENDING', false, true],
  ['RUNNING', false, true],
  ['PAUSED', false, false],
  ['', false, false],
])('status %j: ended %s, known %s', (status, ended, known) => {
  expect(isTerminal({ status })).toBe(ended)
  expect(isKnownStatus({ status })).toBe(known)
})

test('a run has taken from its start to its finish, by the clock of the server', () => {
  const run = aRun({
    created_at: '2026-06-01T12:00:00Z',
    run_started_at: '2026-06-01T12:00:10Z',
    run_finished_at: '2026-06-01T14:01:11.500+02:00',
  })
  expect(durationSeconds(run)).toBe(61.5)
  expect(durationSeconds({ ...run, run_started_at: null })).toBe(71.5)
})

test.each([
  ['has not finished', { run_finished_at: null }],
  ['finished at an instant that cannot be read', { run_finished_at: 'soon' }],
  ['started at an instant that cannot be read', { run_started_at: 'lately' }],
])('how long a run took that %s is not known', (_name, fields) => {
  const run = aRun({ run_finished_at: '2026-06-01T12:01:00Z', ...fields })
  expect(durationSeconds(run)).toBeUndefined()
})

test('a run that finished before it started, as clocks that disagree have it, took no time', () => {
  expect(durationSeconds(aRun({ run_finished_at: '2026-06-01T11:59:00Z' }))).toBe(0)
})

test.each([
  ['CANCELLED', 'All data already has evaluation labels.', true],
  ['CANCELLED', 'Everything ALREADY HAS EVALUATION LABELS', true],
  ['CANCELLED', 'Cancelled by user', false],
  ['CANCELLED', null, false],
  ['CANCELLED', undefined, false],
  ['FAILED', 'All data already has evaluation labels.', false],
  ['COMPLETED', 'All data already has evaluation labels.', false],
])('a run that is %s because of %j: all was labelled already: %s', (state, reason, labelled) => {
  expect(isAlreadyLabelled(aRun({ status: state, failure_reason: reason }))).toBe(labelled)
})
