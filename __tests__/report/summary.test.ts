import { expect, test } from '@jest/globals'
import { parseRules } from '../../src/gates/parser.ts'
import type { RuleResult } from '../../src/gates/verdict.ts'
import { annotationOf } from '../../src/report/annotation.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { aRecord, aResult, TASK } from './scenes.ts'

function ruleResults(): RuleResult[] {
  const outcomes = ['holds', 'broken', 'unmeasured'] as const
  return parseRules('run.errors <= 1\nwarn run.duration <= 1m\nrun.error_rate == 0').rules.map(
    (rule, at) => ({
      rule,
      outcome: outcomes[at] ?? 'undecided',
      measured: at,
      explanation: `it is ${at}`,
    }),
  )
}

test('a passed run', () => {
  const experiment = { id: 'RXhwZXJpbWVudDoxOmFCY0Q=', name: 'answer-quality@main.1111111.1-1-00000000-aaaa' }
  const url = 'https://app.arize.com/organizations/a/spaces/b/datasets/c?selectedTab=experiments'
  expect(renderSummary(aResult({ experiment, url }, { rules: ruleResults() }))).toMatchSnapshot()
})

test('a run that timed out, with its evaluation', () => {
  const runs = [
    aRecord({ status: 'CANCELLED', run_finished_at: null }, { ending: 'timed-out', afterwards: 'cancelled' }),
    aRecord({ id: 'r2' }, { role: 'evaluation', task: { ...TASK, name: 'correctness' } }),
  ]
  const reason = 'The run did not end within the timeout. It was cancelled.'
  expect(
    renderSummary(aResult({ runs, timeoutMs: 90_000 }, { verdict: 'unmeasured', green: false, reason })),
  ).toMatchSnapshot()
})

test('nothing to label, green because the inputs say so', () => {
  const failure_reason =
    'Skipping task run: all data matching the filters already has evaluation labels from a previous run.'
  const runs = [
    aRecord({ status: 'CANCELLED', num_successes: 0, num_errors: 0, num_skipped: 0, failure_reason }),
  ]
  const window = { start: '2026-03-01T00:00:00.000Z', end: '2026-03-02T00:00:00.000Z' }
  const judgement = {
    verdict: 'unmeasured',
    green: true,
    warn: true,
    reason: `Nothing was evaluated: ${failure_reason}`,
  } as const
  expect(renderSummary(aResult({ runs, window }, judgement))).toMatchSnapshot()
})

test('wrong inputs', () => {
  const problem = {
    message: 'irrelevant here',
    items: ['`timeout`: "soon" is not a duration.', '`gates`: line 1, column 12: `=` is not a comparison.'],
    details: 'run.errors = 0\n           ^',
  }
  const judgement = { verdict: 'unmeasured', green: false, reason: problem.message } as const
  expect(renderSummary(aResult({ problem, runs: [], task: undefined }, judgement))).toMatchSnapshot()
})

const HOSTILE =
  'x <img src=//evil> [a](http://evil) @octocat #12 GH-7 www.evil.com | `code` **b** ::error::boo\n# Head\n<!-- x'

test('foreign text brings nothing to life', () => {
  const task = { ...TASK, name: HOSTILE }
  const runs = [aRecord({ id: HOSTILE, status: HOSTILE, failure_reason: HOSTILE }, { task })]
  const experiment = { id: HOSTILE, name: HOSTILE }
  const reason = `The run failed: ${HOSTILE}`
  const judgement = { verdict: 'unmeasured', green: false, reason } as const
  const summary = renderSummary(aResult({ task, runs, experiment, foreignHost: HOSTILE }, judgement))
  expect(summary).toMatchSnapshot()
  expect(summary).not.toMatch(/::|^# |^<!--/m)
  const dead = summary.replace(/`+[^`]*`+/g, '')
  expect(dead).not.toMatch(/(?<!\\)<img|(?<!\\)\[a]|@octocat|#12|www\.|https?:/)
})

test('there is one annotation on failure, on one line, with the reason', () => {
  const result = aResult(
    {},
    { verdict: 'unmeasured', green: false, reason: `The run failed: ${HOSTILE}${'y'.repeat(9_000)}` },
  )
  const annotation = annotationOf(result)
  expect(annotation?.level).toBe('error')
  expect(annotation?.title).toBe('Arize AX task "answer-quality": unmeasured')
  expect(annotation?.message).toMatch(/^The run failed: x <img/)
  expect(annotation?.message).not.toMatch(/\n|::/)
  expect(annotation?.message.length).toBeLessThan(4_096)
})

test('there is no annotation when all is well, and a warning when green is only a wish', () => {
  expect(annotationOf(aResult())).toBeUndefined()
  expect(annotationOf(aResult({}, { verdict: 'inconclusive', green: true, warn: true }))?.level).toBe(
    'warning',
  )
})
