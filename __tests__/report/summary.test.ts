import { expect, test } from '@jest/globals'
import type { CheckResult } from '../../src/checks/result.ts'
import type { RunCauseDetail, Verdict } from '../../src/gates/verdict.ts'
import { renderComment, renderSummary } from '../../src/report/summary.ts'
import {
  aCheck,
  aFailedCheck,
  anInputError,
  anOperation,
  APP_URL,
  aRegression,
  aReport,
  aReportAlone,
  aRuleResult,
  aRun,
  aRunResult,
  aScore,
  aStep,
  aSummary,
  CONDITIONS,
  finished,
  PAIRED,
  pairSummary,
  TASK,
  TREND,
  verdictBy,
  WORKFLOW,
} from './fixtures.ts'

const CONTEXT = { workflow: WORKFLOW, timeoutMs: 90_000 }
const MARKER = '<!-- arize-ax-task-run:0123456789abcdef -->'
const EXPERIMENT = { id: 'RXhwZXJpbWVudDoxOmFCY0Q=', name: 'answer-quality@main.1111111.1-1-00000000-aaaa' }

function unmeasured(detail: RunCauseDetail, more: Partial<Verdict> = {}): Verdict {
  return {
    status: 'unmeasured',
    success: false,
    warn: false,
    policy: undefined,
    reason: { kind: 'run', cause: { task: undefined, detail } },
    ...more,
  }
}

function summary(check: CheckResult): string {
  return renderSummary(aStep([check]), CONTEXT)
}

test('a failed gate', () => {
  const scores = aReport({ scores: [aScore({ trend: TREND })] })
  const context = { ...CONTEXT, resultsFile: '/w/results.json', customHost: 'ax.example.com' }
  expect(renderSummary(aStep([aFailedCheck({ scores, experiment: EXPERIMENT })]), context)).toMatchSnapshot()
})

test('a passed gate: several scores, some better, on other scales, with labels only', () => {
  const scores = aReport({
    errors: 0,
    regressions: [],
    regressionsTotal: 0,
    scores: [
      aScore({ delta: 0.03, deltaInterval: null, pairs: pairSummary({ worse: 0, better: 2 }) }),
      aScore({
        name: 'hallucination',
        direction: 'lower',
        delta: -0.1,
        current: aSummary({ name: 'hallucination', mean: 0.1, missing: 2 }),
        pairs: pairSummary({ currentMean: 0.1, baselineMean: 0.2, worse: 1, better: 5, newlyMissing: 2 }),
      }),
      aScore({
        name: 'latency',
        delta: 0,
        current: aSummary({ name: 'latency', mean: 1530.25, min: 200, max: 9000, interval: null }),
        pairs: pairSummary({ currentMean: 1530.25, baselineMean: 1530.25, worse: 0, better: 0 }),
      }),
      aScore({
        name: 'tone',
        delta: null,
        current: aSummary({
          name: 'tone',
          mean: null,
          median: null,
          min: null,
          max: null,
          stddev: null,
          interval: null,
          count: 0,
        }),
        baseline: null,
        pairs: null,
        directionSource: 'default',
      }),
    ],
  })
  expect(summary(aCheck({ scores, experiment: EXPERIMENT, url: APP_URL }))).toMatchSnapshot()
})

test('a run that timed out, with its evaluation', () => {
  const runs = [
    aRunResult({
      kind: 'timed-out',
      run: aRun({ status: 'CANCELLED', run_finished_at: null }),
      cleanup: 'cancelled',
    }),
    finished({ id: 'r2' }, { role: 'evaluation', task: { ...TASK, name: 'correctness' } }),
  ]
  const verdict = unmeasured({ code: 'timed-out', cleanup: 'cancelled', neverStarted: false })
  expect(summary(aCheck({ runs, verdict }))).toMatchSnapshot()
})

test('nothing to evaluate, and the step passes because an input says so', () => {
  const failureReason =
    'Skipping task run: all data matching the filters already has evaluation labels from a previous run.'
  const runs = [
    finished({
      status: 'CANCELLED',
      num_successes: 0,
      num_errors: 0,
      num_skipped: 0,
      failure_reason: failureReason,
    }),
  ]
  const window = { start: '2026-03-01T00:00:00.000Z', end: '2026-03-02T00:00:00.000Z' }
  const verdict = unmeasured(
    { code: 'already-labelled', failureReason, seconds: 1, items: 0 },
    { success: true, warn: true, policy: 'on-no-data: warn' },
  )
  const task = { ...TASK, type: 'TEMPLATE_EVALUATION' } as const
  const told = summary(aCheck({ runs, window, verdict, task }))
  expect(told).toContain('The step passes because of `on-no-data: warn`.')
  expect(told).toMatchSnapshot()
})

test('an inconclusive gate without a baseline', () => {
  const rules = [
    aRuleResult('correctness.delta >= -0.02', CONDITIONS.delta, {
      status: 'inconclusive',
      value: null,
      detail: {
        kind: 'no-pairs',
        cause: { code: 'no-baseline', reason: { code: 'no-experiment', branch: 'main' } },
      },
    }),
  ]
  const scores = aReportAlone({
    baseline: { kind: 'none', reason: { code: 'no-experiment', branch: 'main' } },
  })
  const verdict = verdictBy(rules, 'inconclusive', {
    success: true,
    warn: true,
    policy: 'on-inconclusive: warn',
  })
  expect(summary(aCheck({ rules, scores, verdict }))).toMatchSnapshot()
})

test('scores in a time window, beside those of the run before', () => {
  const run = { id: 'VGFza1J1bjo5OA==', start: '2026-02-28T00:00:00.000Z', end: '2026-03-01T00:00:00.000Z' }
  const scores = aReport({
    source: 'time-window',
    rows: 400,
    baseline: { kind: 'unpaired', run, rows: 380 },
    scores: [aScore({ pairs: null, delta: 0.0205, baseline: aSummary({ mean: 0.8 }) })],
    regressions: [],
    regressionsTotal: 0,
  })
  const window = { start: '2026-03-01T00:00:00.000Z', end: '2026-03-02T00:00:00.000Z' }
  const task = { ...TASK, type: 'TEMPLATE_EVALUATION' } as const
  expect(summary(aCheck({ task, runs: [finished({}, { task })], scores, window }))).toMatchSnapshot()
})

test('slices that did not pass have a table, the worst first', () => {
  const detail = {
    kind: 'slices' as const,
    column: 'topic',
    slices: [
      { slice: 'billing', rows: 20, status: 'failed' as const, value: 0.55 },
      { slice: 'login', rows: 1_200, status: 'failed' as const, value: 0.6 },
      { slice: 'other', rows: 40, status: 'passed' as const, value: 0.9 },
    ],
  }
  const rules = [
    aRuleResult('correctness by topic >= 0.85', CONDITIONS.mean, { status: 'failed', value: 0.55, detail }),
  ]
  expect(summary(aCheck({ rules, verdict: verdictBy(rules, 'failed') }))).toContain(
    '| Slice of `topic` | Measured | Rows |\n| :- | -: | -: |\n| ❌ `billing` | **0.55** | 20 |\n| ❌ `login` | **0.60** | 1,200 |',
  )
})

test('a suite: one row per check, then each check, open where it did not pass', () => {
  const checks = [
    aCheck({ name: 'answers' }),
    aFailedCheck({ name: 'retrieval' }),
    aFailedCheck({ name: 'safety', advisory: true }),
  ]
  const told = renderSummary(aStep(checks), CONTEXT)
  expect(told).toMatch(/^## ❌ Arize AX: failed · 2 of 3 checks did not pass \(1 advisory\)\n/)
  expect(told.match(/<details(?: open)?>\n<summary><b>.*<\/summary>/g)).toEqual([
    '<details>\n<summary><b>✅ passed · <code>answers</code></b></summary>',
    '<details open>\n<summary><b>❌ failed · <code>retrieval</code></b></summary>',
    '<details open>\n<summary><b>🔸 failed (advisory) · <code>safety</code></b></summary>',
  ])
  expect(told.match(/<details/g)?.length).toBe(told.match(/<\/details>/g)?.length)
  expect(told.match(/^\| (?!Check|:-).*<sub>.*/gm)?.slice(0, 3)).toEqual([
    expect.stringMatching(/^\| ✅ `answers`<br><sub>passed<\/sub> \|/),
    expect.stringMatching(/^\| ❌ `retrieval`<br><sub>failed<\/sub> \| `correctness >= 0\.85`: mean 0\.821/),
    expect.stringMatching(/^\| 🔸 `safety`<br><sub>failed \(advisory\)<\/sub> \|/),
  ])
})

test('wrong inputs: how many, each of them, and the caret under the spot', () => {
  const step = anInputError(
    { input: 'timeout', message: '"soon" is not a duration.' },
    {
      input: 'gates',
      message: 'line 1, column 12: `=` is not a comparison.',
      excerpt: 'run.errors = 0\n           ^',
    },
  )
  expect(renderSummary(step, CONTEXT)).toMatchSnapshot()
  expect(
    renderSummary(anInputError({ input: 'timeout', message: '"soon" is not a duration.' }), CONTEXT),
  ).toContain('`timeout`: "soon" is not a duration. No run was triggered.')
})

test('an internal error asks for a report, with the stack folded', () => {
  const error = new Error('boom')
  const told = renderSummary(
    { kind: 'error', command: 'run', success: false, error: { kind: 'internal', error } },
    CONTEXT,
  )
  expect(told).toContain('Internal error in the action; please report it: boom')
  expect(told).toMatch(/<summary>Details<\/summary>/)
})

test('commands that evaluate nothing say what they did and what they found', () => {
  expect(renderSummary(anOperation(), CONTEXT)).toBe(
    '## ✅ Arize AX: create · `answer-quality`\n\nTask created.\n',
  )
  const items = Array.from({ length: 60 }, (_, at) => ({ ...TASK, id: `t${at}` }))
  const listed = renderSummary(
    anOperation({
      command: 'list',
      outcome: { code: 'tasks-found', count: 60 },
      task: undefined,
      listing: { of: 'tasks', items } as never,
    }),
    CONTEXT,
  )
  expect(listed).toContain('60 tasks found.')
  expect(listed).toContain('- `answer-quality` (run_experiment), `t0`, never run')
  expect(listed).toContain('10 more items in the output `result`.')
})

test('with `wait: false` it says how to wait later', () => {
  const told = summary(
    aCheck({
      verdict: undefined,
      runs: [aRunResult({ kind: 'not-awaited', run: aRun({ status: 'PENDING' }) })],
    }),
  )
  expect(told).toMatch(/^## ▶️ Arize AX: started/)
  expect(told).toContain('`command: wait`')
})

test('a single check of a suite is called by its name', () => {
  expect(renderSummary(aStep([aCheck({ name: 'answers' })], true), CONTEXT)).toContain('<code>answers</code>')
})

test('the regressions are grouped by score where there are several', () => {
  const regressions = [aRegression(), aRegression({ score: 'tone' }), aRegression()]
  const told = summary(aCheck({ scores: aReport({ regressions, regressionsTotal: 12 }) }))
  expect(told).toContain(
    '12 examples got worse than in the baseline, the worst first. 9 more examples left out.',
  )
  expect(told).toContain('`correctness`: 2 examples')
  expect(told).toContain('`tone`: 1 example')
})

test('five examples are listed, and the rest is behind one summary', () => {
  const regressions = Array.from({ length: 12 }, (_, at) => aRegression({ input: `question ${at}` }))
  const told = summary(aCheck({ scores: aReport({ regressions, regressionsTotal: 12 }) }))
  expect(told.match(/<summary>.*<\/summary>/g)?.slice(4, 7)).toEqual([
    '<summary>1.00 → 0.00 · question 4</summary>',
    '<summary>7 more examples</summary>',
    '<summary>1.00 → 0.00 · question 5</summary>',
  ])
})

test('rows that got worse are counted also where their texts could not be read', () => {
  expect(summary(aCheck({ scores: aReport({ regressions: [], regressionsTotal: 7 }) }))).toContain(
    '7 examples got worse than in the baseline. The texts could not be read.',
  )
})

test('a new score has no change, and where no evaluator says what is better, that is said', () => {
  const current = aSummary({ name: 'new one', mean: 0.5, interval: null })
  const fresh = aScore({ name: 'new one', current, baseline: null, pairs: null, delta: null })
  const assumed = aScore({ directionSource: 'default' })
  const told = summary(aCheck({ scores: aReport({ scores: [assumed, fresh] }) }))
  expect(told).toContain('| `new one` | – → **0.500** | – |')
  expect(told).toContain('Where no evaluator says otherwise, higher is assumed to be better.')
  expect(summary(aCheck({ scores: aReport() }))).not.toContain('assumed to be better')
})

test('an unmeasured gate: the score that it names is missing, and those that exist are below', () => {
  const names = { name: 'corectness', similar: ['correctness'], known: ['correctness'] }
  const rules = [
    aRuleResult('corectness >= 0.85', CONDITIONS.mean, {
      status: 'unmeasured',
      value: null,
      detail: { kind: 'unmeasured', cause: { code: 'unknown-score', ...names } },
    }),
  ]
  expect(
    summary(aCheck({ rules, scores: aReportAlone(), verdict: verdictBy(rules, 'unmeasured') })),
  ).toMatchSnapshot()
})

test('no row has a score', () => {
  expect(summary(aCheck({ scores: aReportAlone({ scores: [] }) }))).toContain('No row has a score.')
})

test('the mean of all rows is named where it is another than that of the pairs', () => {
  const score = aScore({
    current: aSummary({ mean: 0.722 }),
    pairs: pairSummary({ currentMean: 0.9, baselineMean: 0.88 }),
    delta: 0.02,
  })
  const told = summary(aCheck({ scores: aReport({ scores: [score] }) }))
  expect(told).toContain('0.880 → **0.900**<br><sub>all rows 0.722</sub>')
})

test('pooled attempts and a baseline that lacks a score are named', () => {
  const told = summary(
    aCheck({
      scores: aReport({
        pooled: [{ id: 'e1', name: 'earlier' }],
        baseline: { ...PAIRED, pooled: [{ id: 'e2', name: 'other' }], coversAllRules: false },
      }),
    }),
  )
  expect(told).toContain('with 1 earlier attempt of this job as repeats')
  expect(told).toContain('and 1 repeat of the same commit')
  expect(told).toContain('does not have every score that the gates need')
  expect(told).toContain('Earlier attempt `earlier`, ID `e1`')
})

test('the comment of a failed, a passed and an unmeasured gate', () => {
  const passed = aCheck({ scores: aReport({ regressions: [], regressionsTotal: 0 }) })
  const late = aCheck({
    verdict: unmeasured({ code: 'timed-out', cleanup: 'cancelled', neverStarted: true }),
  })
  for (const check of [aFailedCheck(), passed, late]) {
    expect(renderComment(aStep([check]), MARKER, CONTEXT)).toMatchSnapshot()
  }
})
