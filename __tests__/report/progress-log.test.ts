import { expect, test } from '@jest/globals'
import { ServerError } from '../../src/ax/errors.ts'
import type { ProgressEvent } from '../../src/progress.ts'
import {
  describeOverallProgress,
  describeProgress,
  describeRunProgress,
} from '../../src/report/progress-log.ts'
import { aRun } from './fixtures.ts'

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
  [running(1_200), 4_000, 'running after 1m 00s: 1,200 of 4,000 items (30%), about 2m 20s left'],
  [running(50), 40, 'running after 1m 00s: 50 done'],
  [running(3), 0, 'running after 1m 00s: 3 done'],
  [
    aRun({ status: 'PENDING', num_successes: 0, num_errors: 0, num_skipped: 0 }),
    40,
    'pending after 1m 00s: 0 of 40 items (0%)',
  ],
  [aRun(), 40, 'completed after 1m 00s: 40 of 40 items (100%), 1 with errors, 1 skipped'],
])('progress %#', (run, size, words) => {
  expect(describeRunProgress({ run, elapsedMs: 60_000, size })).toBe(words)
})

const REQUEST = { method: 'GET', path: '/v2/task-runs/r', host: 'api.example.com' }
const ERROR = new ServerError({ request: REQUEST, status: 502, problem: {} })

test('a heartbeat says that nothing has changed, and how far the run is', () => {
  const event = { kind: 'heartbeat', run: running(10), elapsedMs: 60_000, role: 'primary' } as const
  expect(describeProgress(event).text).toBe('still running after 1m 00s: 10 done')
  expect(describeProgress({ ...event, size: 40 }).text).toBe(
    'still running after 1m 00s: 10 of 40 items (25%), about 3m 00s left',
  )
  expect(describeProgress({ ...event, role: 'evaluation' }, 'answers').text).toBe(
    '[answers] Evaluation: still running after 1m 00s: 10 done',
  )
})

test('between two polls the log says when the run was last seen, and how', () => {
  const event = {
    kind: 'last-seen',
    run: running(10),
    elapsedMs: 180_000,
    seenMs: 60_000,
    size: 40,
    role: 'primary',
  } as const
  expect(describeProgress(event).text).toBe(
    'waiting for 3m 00s; last seen running after 1m 00s: 10 of 40 items (25%), about 3m 00s left',
  )
})

test.each([
  [
    { kind: 'trigger-retry', error: ERROR, delayMs: 5_000 },
    'info',
    /^Trigger request not delivered; retrying in 5s\./,
  ],
  [
    { kind: 'trigger-ambiguous', error: ERROR },
    'warning',
    /^No response to the trigger request; checking whether the run was started\./,
  ],
  [
    { kind: 'triggered', run: aRun({ status: 'PENDING' }), adopted: false, role: 'primary' },
    'info',
    /^Started run \S+ \(pending\)\.$/,
  ],
  [
    { kind: 'triggered', run: aRun(), adopted: true, role: 'evaluation' },
    'info',
    /^Resuming evaluation run /,
  ],
  [
    { kind: 'outage', error: ERROR },
    'warning',
    /^Could not get the run status; retrying until the timeout\./,
  ],
  [{ kind: 'outage-over', failures: 3, lastedMs: 9_000 }, 'info', /after 3 failed requests in 9s\.$/],
  [
    { kind: 'look-up-outage', error: ERROR },
    'warning',
    /^The service does not respond to look-ups; retrying\./,
  ],
  [
    { kind: 'unknown-status', run: aRun({ status: 'PAUSED' }) },
    'warning',
    /^Unknown run status "PAUSED"; treating it as still running\.$/,
  ],
  [{ kind: 'cancelling', runId: 'r', why: 'timeout' }, 'info', /^Cancelling run r \(timeout\)\.$/],
  [{ kind: 'cancel-failed', runId: 'r', error: ERROR }, 'warning', /^Could not cancel run r\./],
  [{ kind: 'unidentified-run', taskId: 't', candidates: ['a', 'b'] }, 'warning', /may be one of: a, b\.$/],
  [
    { kind: 'task-applied', action: 'updated', fields: ['name', 'sampling_rate'] },
    'info',
    /^Task updated: `name`, `sampling_rate`\.$/,
  ],
  [
    { kind: 'task-not-deleted', name: 'x', error: ERROR },
    'warning',
    /^Could not delete the ephemeral task "x"\./,
  ],
  [
    { kind: 'scores-unavailable', what: 'baseline', error: ERROR },
    'warning',
    /^Could not read the baseline\./,
  ],
  [
    { kind: 'warning', warning: { code: 'unused-inputs', command: 'get', inputs: ['gates', 'timeout'] } },
    'warning',
    /^`command: get` does not use `gates`, `timeout`\.$/,
  ],
  [
    { kind: 'warning', warning: { code: 'plain-seconds', input: 'timeout', seconds: 30 } },
    'warning',
    /^`timeout: 30` is read as 30 seconds; write `30s` or `30m`\.$/,
  ],
  [{ kind: 'debug', message: 'chose the baseline' }, 'debug', /^chose the baseline$/],
] as [ProgressEvent, string, RegExp][])('the event %j', (event, level, words) => {
  const line = describeProgress(event)
  expect(line.level).toBe(level)
  expect(line.text).toMatch(words)
})

test('several checks share one line', () => {
  const text = describeOverallProgress({
    total: 5,
    finished: 2,
    elapsedMs: 200_000,
    running: [
      { check: 'answers', run: running(30), size: 40 },
      { check: 'tone', run: aRun({ status: 'PENDING', num_successes: 0, num_errors: 0, num_skipped: 0 }) },
    ],
  })
  expect(text).toBe('2 of 5 checks done after 3m 20s; running: answers 30 of 40 items (75%), tone (pending)')
})

test('what is untrusted in an event is one line and no command', () => {
  const event = { kind: 'task-deleted', name: 'a\n::error::b' } as const
  expect(describeProgress(event, '##[x]\ny').text).not.toMatch(/\n|::|##\[/)
})
