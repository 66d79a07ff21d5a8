import { expect, test } from '@jest/globals'
import type { NoPairsCause, RuleDetail, UnmeasuredCause } from '../../src/gates/rule.ts'
import type { RunCauseDetail, Verdict } from '../../src/gates/verdict.ts'
import { guidanceFor } from '../../src/report/guidance.ts'
import { describeRunCause, describeVerdict } from '../../src/report/wording.ts'
import {
  aCheck,
  aFailedCheck,
  aReport,
  aRuleResult,
  CONDITIONS,
  FAILED_RULES,
  PASSED,
  TASK,
  verdictBy,
} from './fixtures.ts'

function byRun(detail: RunCauseDetail): Verdict {
  return {
    ...PASSED,
    status: 'unmeasured',
    success: false,
    reason: { kind: 'run', cause: { task: undefined, detail } },
  }
}

const RUN = { failureReason: null, items: 0 }

test.each([
  [{ code: 'run-cancelled', ...RUN, seconds: 1.2 }, /credentials/],
  [{ code: 'run-cancelled', ...RUN, seconds: 12 }, /code evaluator/],
  [{ code: 'run-cancelled', ...RUN, seconds: 300 }, /model cannot be reached/],
  [{ code: 'run-cancelled', ...RUN, items: 5, seconds: 300 }, /somebody/],
  [{ code: 'run-cancelled', ...RUN, seconds: null }, /somebody/],
  [{ code: 'timed-out', cleanup: 'cancelled', neverStarted: true }, /queued/],
  [{ code: 'timed-out', cleanup: 'cancelled', neverStarted: false }, /more to evaluate/],
  [{ code: 'no-data-found', message: 'No data found' }, /indexed.*or the filter matches none/],
  [{ code: 'no-items' }, /indexed/],
  [{ code: 'empty-experiment' }, /no examples/],
  [{ code: 'all-skipped', items: 3 }, /column mapping/],
] as [RunCauseDetail, RegExp][])('the likely cause of %j', (detail, words) => {
  expect(guidanceFor(aCheck({ verdict: byRun(detail) })).likelyCause).toMatch(words)
})

test.each([
  [
    { code: 'unknown', message: '', triggered: true, candidates: [], cleanup: undefined },
    /before you run this again/,
  ],
  [{ code: 'already-labelled', ...RUN, seconds: 1 }, /override-evaluations: true/],
  [{ code: 'too-many-errors', errors: 5, items: 10, maxErrorRate: 0.1 }, /max-error-rate/],
  [{ code: 'not-started', why: { reason: 'timed-out' } }, /raise `timeout`/],
  [{ code: 'not-started', why: { reason: 'no-chained-run', error: undefined } }, /project and filter/],
] as [RunCauseDetail, RegExp][])('the next step after %j', (detail, words) => {
  expect(guidanceFor(aCheck({ verdict: byRun(detail) })).nextStep).toMatch(words)
})

function byRule(detail: RuleDetail, status: 'failed' | 'inconclusive' | 'unmeasured', more = {}) {
  const rules = [aRuleResult('correctness >= 0.85', CONDITIONS.mean, { status, value: null, detail })]
  return guidanceFor(aCheck({ rules, verdict: verdictBy(rules, status), ...more }))
}

test.each([
  [{ code: 'unknown-score', name: 'x', similar: [], known: [] }, /evaluation-task-ids/],
  [{ code: 'no-values', score: 'x', invalid: null, unparsable: 0 }, /evaluation-task-ids/],
  [{ code: 'no-values', score: 'x', invalid: null, unparsable: 3 }, /function calling/],
  [
    { code: 'low-coverage', count: 1, expected: 9, required: 8, invalid: null, unparsable: 0 },
    /max-error-rate/,
  ],
  [{ code: 'unknown-label', label: 'x', score: 's', known: [] }, /exactly as it writes them/],
  [{ code: 'too-many-slices', count: 99 }, /fewer different values/],
] as [UnmeasuredCause, RegExp][])('a gate that measured nothing: %j', (cause, words) => {
  expect(byRule({ kind: 'unmeasured', cause }, 'unmeasured').nextStep).toMatch(words)
})

test.each([
  [{ code: 'no-baseline', reason: { code: 'no-experiment', branch: 'main' } }, /workflow on `push`/],
  [{ code: 'no-baseline', reason: { code: 'no-branch' } }, /baseline: branch:main/],
  [{ code: 'unpaired-baseline' }, /use `\.delta`/],
  [{ code: 'nothing-paired' }, /on the present dataset/],
] as [NoPairsCause, RegExp][])('a gate without a baseline: %j', (cause, words) => {
  expect(byRule({ kind: 'no-pairs', cause }, 'inconclusive').nextStep).toMatch(words)
})

test('a failed gate sends the reader to the regressions, where there are any', () => {
  expect(guidanceFor(aFailedCheck()).nextStep).toMatch(/read the regressions below/)
  expect(guidanceFor(aFailedCheck({ scores: aReport({ regressions: [] }) })).nextStep).toMatch(
    /Open the results|open the results/,
  )
  expect(byRule({ kind: 'run-metric' }, 'failed').nextStep).toMatch(/errors of single items/)
})

test('an inconclusive comparison asks for more examples, and a passed check for nothing', () => {
  const verdict = verdictBy(FAILED_RULES, 'inconclusive')
  expect(guidanceFor(aFailedCheck({ verdict })).nextStep).toMatch(/more examples or repeats/)
  expect(guidanceFor(aCheck())).toEqual({})
})

test.each([
  [{ code: 'no-run' }, 'No run was started.'],
  [{ code: 'run-failed', ...RUN, failureReason: 'boom', seconds: 1 }, 'The run failed: boom.'],
  [{ code: 'run-failed', ...RUN, seconds: 1 }, 'The run failed: the service gave no reason.'],
  [
    { code: 'timed-out', cleanup: 'left-running', neverStarted: false },
    'The run did not finish within the timeout of 1m 30s. It was left running.',
  ],
  [
    { code: 'timed-out', cleanup: 'cancel-failed', neverStarted: true },
    'The run did not start within the timeout of 1m 30s. It could not be cancelled.',
  ],
  [
    {
      code: 'unknown',
      message: 'No response.',
      triggered: false,
      candidates: [{ id: 'r1', status: 'RUNNING' }],
      cleanup: undefined,
    },
    'A run may have been started, and could not be identified. It may be one of: r1 (running). No response.',
  ],
  [
    { code: 'too-many-errors', errors: 1_200, items: 2_400, maxErrorRate: 0.1 },
    'The run completed with errors in 1,200 of 2,400 items (50%; `max-error-rate` allows 10%).',
  ],
  [{ code: 'no-data-found', message: 'POST …: No data found' }, 'The service found no data to evaluate.'],
  [{ code: 'all-skipped', items: 3 }, 'The run completed, but skipped all 3 items.'],
  [{ code: 'all-rows-failed', rows: 1 }, 'The run completed, but its only row is in error.'],
  [
    { code: 'not-started', why: { reason: 'aborted' } },
    'The workflow was cancelled before the run was triggered.',
  ],
] as [RunCauseDetail, string][])('%j in words', (detail, words) => {
  expect(describeRunCause({ task: undefined, detail }, { timeoutMs: 90_000 })).toBe(words)
})

test('an evaluation task that measured nothing is named', () => {
  expect(describeRunCause({ task: { ...TASK, name: 'tone-check' }, detail: { code: 'no-items' } })).toBe(
    'Evaluation task "tone-check": The run completed, but found no data to evaluate.',
  )
})

test('the verdict of gates: how many passed, and how many more did not', () => {
  const passed = (blocking: number): string =>
    describeVerdict({ ...PASSED, reason: { kind: 'passed', blocking } })
  expect([0, 1, 5].map(passed)).toEqual([
    'The run completed and measured something; no gates configured.',
    'The gate passed.',
    'All 5 gates passed.',
  ])
  expect(describeVerdict({ ...PASSED, reason: { kind: 'passed', blocking: 0 } }, {}, 2)).toMatch(
    /no blocking gates configured\.$/,
  )
  const verdict = verdictBy([...FAILED_RULES, ...FAILED_RULES], 'failed')
  expect(describeVerdict(verdict)).toBe(
    '`correctness >= 0.85`: mean 0.821 (39 rows, 90% CI 0.70…0.90). 1 more gate failed.',
  )
})
