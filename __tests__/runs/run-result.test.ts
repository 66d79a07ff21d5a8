import { expect, test } from '@jest/globals'
import { isKnownStatus, isTerminal } from '../../src/runs/run-result.ts'

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
