import { expect, test } from '@jest/globals'
import { logGroups } from '../../src/report/log-groups.ts'
import { describeEvent } from '../../src/report/progress.ts'
import { describeProgress } from '../../src/report/run-progress.ts'
import { aResult, aRun } from './scenes.ts'
import { FAILED_RULES, scoreFacts } from './score-scenes.ts'

const running = (successes: number, errors = 0, skipped = 0) =>
  aRun({ status: 'RUNNING', num_successes: successes, num_errors: errors, num_skipped: skipped })

test.each([
  [running(0), undefined, 'running after 1m 00s'],
  [running(0), 40, 'running after 1m 00s: 0 of 40 items (0%)'],
  [running(30), undefined, 'running after 1m 00s: 30 done'],
  [running(30), 40, 'running after 1m 00s: 30 of 40 items (75%), about 20s left'],
  [
    running(18, 1, 1),
    40,
    'running after 1m 00s: 20 of 40 items (50%), about 1m 00s left, 1 with errors, 1 skipped',
  ],
  [running(1), 40, 'running after 1m 00s: 1 of 40 items (2%)'],
  [running(399), 400, 'running after 1m 00s: 399 of 400 items (99%), about 5s left'],
  [running(50), 40, 'running after 1m 00s: 50 done'],
  [running(3), 0, 'running after 1m 00s: 3 done'],
  [
    aRun({ status: 'PENDING', num_successes: 0, num_errors: 0, num_skipped: 0 }),
    40,
    'pending after 1m 00s: 0 of 40 items (0%)',
  ],
  [aRun(), 40, 'completed after 1m 00s: 40 of 40 items (100%), 1 with errors, 1 skipped'],
])('progress %#', (run, size, words) => {
  expect(describeProgress({ run, elapsedMs: 60_000 }, size)).toBe(words)
})

test('a heartbeat says that nothing has changed, and how far it is', () => {
  const event = { kind: 'heartbeat', run: running(10), elapsedMs: 60_000 } as const
  expect(describeEvent(event).text).toBe('still running after 1m 00s: 10 done')
  expect(describeEvent(event, () => 40).text).toBe(
    'still running after 1m 00s: 10 of 40 items (25%), about 3m 00s left',
  )
})

test('between two looks the log says when the run was last seen, and how', () => {
  const event = { kind: 'quiet', run: running(10), elapsedMs: 180_000, seenMs: 60_000 } as const
  expect(describeEvent(event, () => 40).text).toBe(
    'waiting for 3m 00s; last seen running after 1m 00s: 10 of 40 items (25%), about 3m 00s left',
  )
})

test('scores and rules are groups; what there is not is none', () => {
  const groups = logGroups(aResult({ scores: scoreFacts() }, { rules: FAILED_RULES }))
  expect(groups.map(({ title, lines }) => [title, lines.length])).toEqual([
    ['Scores', 1],
    ['Rules', 5],
  ])
  expect(groups[0]?.lines[0]).toBe('correctness: mean 0.8205 over 39, ▼\u00a00.1026 from the baseline')
  expect(groups[1]?.lines[0]).toBe('broken: correctness >= 0.85: it is 0.8205 over 39 rows')
  expect(logGroups(aResult())).toEqual([])
})

test('a group of many lines is cut', () => {
  const rules = Array.from({ length: 200 }, () => FAILED_RULES).flat()
  const [group] = logGroups(aResult({}, { rules }))
  expect(group?.lines).toHaveLength(101)
  expect(group?.lines.at(-1)).toBe('and 900 more')
})
