import { expect, test } from '@jest/globals'
import { renderSummary } from '../../src/report/summary.ts'
import { aRecord, aResult, TASK } from './scenes.ts'
import {
  aPair,
  aRow,
  aScore,
  FAILED_RULES,
  PAIRED,
  ruleResults,
  scoreFacts,
  WORKFLOW,
} from './score-scenes.ts'

const EXPERIMENT = { id: 'RXhwZXJpbWVudDoxOmFCY0Q=', name: 'answer-quality@pr-42.c0ffee0.1-1-00000000-aaaa' }

test('a failed gate', () => {
  const result = aResult(
    { scores: scoreFacts(), experiment: EXPERIMENT },
    {
      verdict: 'failed',
      green: false,
      reason: '`correctness >= 0.85`: it is 0.8205 over 39 rows.',
      rules: FAILED_RULES,
    },
  )
  const surroundings = { workflow: WORKFLOW, resultsFile: 'out/results.json' }
  expect(renderSummary(result, surroundings)).toMatchSnapshot()
})

test('a passed gate: several scores, some better, on other scales, with labels only', () => {
  const scores = [
    aScore({ mean: 0.95 }),
    aScore({ name: 'hallucination', mean: 0.1, missing: 2 }),
    aScore({ name: 'latency', mean: 1530.25, min: 200, max: 9000 }),
    aScore({ name: 'tone', mean: null, median: null, min: null, max: null, stddev: null, count: 0 }),
    aScore({ name: 'new one', mean: 0.5 }),
  ]
  const baseline = {
    ...PAIRED,
    scores: [aScore({ mean: 0.9230769 }), aScore({ name: 'hallucination', mean: 0.2 })],
    comparisons: [
      aPair({ meanDelta: 0.03, worse: 0, better: 2 }),
      aPair({ score: 'hallucination', meanDelta: -0.1, worse: 1, better: 5, betterWhen: 'lower', lost: 2 }),
      aPair({ score: 'tone', meanDelta: null, pairs: 0, worse: 0, better: 0, directionAssumed: true }),
      aPair({ score: 'latency', meanDelta: 0, worse: 0, better: 0 }),
    ],
  }
  const facts = scoreFacts({ scores, errors: 0, baseline, newlyFailing: [], newlyFailingTotal: 0 })
  expect(renderSummary(aResult({ scores: facts, experiment: EXPERIMENT }))).toMatchSnapshot()
})

test('an inconclusive gate without a baseline', () => {
  const reason = '`correctness.delta >= -0.02`: there is no baseline: no experiment of `main` was found.'
  const baseline = { kind: 'none', reason: 'no experiment of `main` was found.' } as const
  const result = aResult(
    { scores: scoreFacts({ baseline, newlyFailing: [], newlyFailingTotal: 0 }) },
    {
      verdict: 'inconclusive',
      green: true,
      warn: true,
      reason,
      rules: ruleResults([
        'correctness.delta >= -0.02',
        'undecided',
        undefined,
        'there is no baseline: no experiment of `main` was found',
      ]),
    },
  )
  expect(renderSummary(result)).toMatchSnapshot()
})

test('an unmeasured gate: the score is missing', () => {
  const explanation = 'no row has the score "corectness"; there are `correctness`'
  const rules = ruleResults(['corectness >= 0.85', 'unmeasured', undefined, explanation])
  const baseline = { kind: 'none', reason: '' } as const
  const result = aResult(
    { scores: scoreFacts({ baseline, newlyFailing: [], newlyFailingTotal: 0 }) },
    { verdict: 'unmeasured', green: false, reason: `\`corectness >= 0.85\`: ${explanation}.`, rules },
  )
  expect(renderSummary(result)).toMatchSnapshot()
})

test('scores in a window, beside those of the run before', () => {
  const task = { ...TASK, type: 'TEMPLATE_EVALUATION' } as const
  const run = { id: 'VGFza1J1bjo5OA==', start: '2026-02-28T00:00:00.000Z', end: '2026-03-01T00:00:00.000Z' }
  const scores = scoreFacts({
    source: 'window',
    rows: 400,
    baseline: { kind: 'unpaired', run, scores: [aScore({ mean: 0.8 })] },
    newlyFailing: [],
    newlyFailingTotal: 0,
  })
  const window = { start: '2026-03-01T00:00:00.000Z', end: '2026-03-02T00:00:00.000Z' }
  const rules = ruleResults([
    'correctness.delta >= -0.02',
    'holds',
    0.0205128,
    'it is 0.02051, from a mean of 0.8 to 0.8205, unpaired (39 spans now, 38 then)',
  ])
  expect(
    renderSummary(aResult({ task, runs: [aRecord({}, { task })], scores, window }, { rules })),
  ).toMatchSnapshot()
})

test('no row carries a score', () => {
  const scores = scoreFacts({
    scores: [],
    baseline: { kind: 'none', reason: '' },
    newlyFailing: [],
    newlyFailingTotal: 0,
  })
  expect(renderSummary(aResult({ scores }))).toContain('No row carries a score.')
})

test('rows that got worse are counted also where their texts could not be read', () => {
  const scores = scoreFacts({ newlyFailing: [], newlyFailingTotal: 7 })
  expect(renderSummary(aResult({ scores }))).toContain(
    '7 rows got worse than in the baseline. Their texts could not be read.',
  )
})

const BYTES = new TextEncoder()
const HUGE = '𝕳*_`<|\n'.repeat(2_000)

test('20,000 failing rows, long and hard to escape, leave verdict and reason intact', () => {
  const row = aRow({ input: HUGE, output: HUGE, baselineOutput: HUGE, explanation: HUGE, exampleId: HUGE })
  const scores = scoreFacts({
    newlyFailing: Array.from({ length: 20_000 }, () => row),
    newlyFailingTotal: 20_000,
  })
  const reason = '`correctness >= 0.85`: it is 0.8205 over 39 rows.'
  const summary = renderSummary(
    aResult({ scores }, { verdict: 'failed', green: false, reason, rules: FAILED_RULES }),
  )
  expect(BYTES.encode(summary).byteLength).toBeLessThan(1_000_000)
  expect(summary).toMatch(/^## ❌ Arize AX: failed/)
  expect(summary).toContain(reason)
  expect(summary).toMatch(/\d+ of 20000 rows that got worse/)
  expect(summary).toMatch(/199\d\d rows more got worse and are left out here/)
  expect(summary).toContain('Next:')
})

test('whatever is endless, the summary is not', () => {
  const many = <T>(make: (at: number) => T): T[] => Array.from({ length: 3_000 }, (_, at) => make(at))
  const scores = scoreFacts({
    scores: many((at) =>
      aScore({ name: `${HUGE}${at}`, labels: many((n) => ({ label: `${HUGE}${n}`, count: 1 })) }),
    ),
  })
  const rules = many(() => FAILED_RULES).flat()
  const runs = many(() => aRecord({ id: HUGE, status: HUGE, failure_reason: HUGE }))
  const problem = { message: HUGE, items: many(() => HUGE), details: HUGE.repeat(100) }
  const facts = { scores, runs, problem, experiment: { id: HUGE, name: HUGE } }
  const summary = renderSummary(aResult(facts, { verdict: 'failed', green: false, reason: HUGE, rules }))
  expect(BYTES.encode(summary).byteLength).toBeLessThan(1_000_000)
  expect(summary).toMatch(/^## ❌ Arize AX: failed/)
})
