import type { FailingRow, PairFacts, ScoreFacts } from '../../src/facts.ts'
import { parseRules } from '../../src/gates/parser.ts'
import type { RuleResult } from '../../src/gates/verdict.ts'
import type { Workflow } from '../../src/github/workflow.ts'
import type { ScoreSummary } from '../../src/scores/summary.ts'

/** Builders of what the renderers get about scores. */

export const WORKFLOW: Workflow = {
  eventName: 'pull_request',
  headSha: 'c0ffee0c0ffee0c0ffee0c0ffee0c0ffee0c0ffe',
  baseSha: 'ba5eba11ba5eba11ba5eba11ba5eba11ba5eba11',
  ref: 'pr-42',
  baselineRef: 'main',
  pullRequest: 42,
  repository: 'acme/support-bot',
  workflow: 'Quality',
  job: 'evaluate',
  step: '__self',
  runId: '1234567890',
  runAttempt: '1',
  runUrl: 'https://github.com/acme/support-bot/actions/runs/1234567890',
  actor: 'octocat',
}

export function aScore(more: Partial<ScoreSummary> = {}): ScoreSummary {
  return {
    name: 'correctness',
    count: 39,
    missing: 0,
    mean: 0.8205128,
    median: 1,
    min: 0,
    max: 1,
    stddev: 0.38878,
    labels: [
      { label: 'correct', count: 32 },
      { label: 'incorrect', count: 7 },
    ],
    ...more,
  }
}

export function aPair(more: Partial<PairFacts> = {}): PairFacts {
  return {
    score: 'correctness',
    pairs: 39,
    meanDelta: -0.1025641,
    worse: 5,
    better: 1,
    lost: 0,
    betterWhen: 'higher',
    directionAssumed: false,
    ...more,
  }
}

export function aRow(more: Partial<FailingRow> = {}): FailingRow {
  return {
    score: 'correctness',
    exampleId: 'RGF0YXNldEV4YW1wbGU6MTI=',
    before: 1,
    now: 0,
    input: 'How do I cancel my subscription?',
    baselineOutput: 'Open Settings, then Billing, and choose Cancel plan.',
    output: 'You can’t cancel online.\nPlease call us:\n\n{\n  "phone": "n/a"\n}',
    explanation: 'The expected answer names the settings page; this one sends the user away.',
    ...more,
  }
}

export const PAIRED = {
  kind: 'paired',
  experiment: {
    id: 'RXhwZXJpbWVudDo3OmFCY0Q=',
    name: 'answer-quality@main.ba5eba1.99-1-00000000-aaaa',
    createdAt: '2026-03-06T02:00:00Z',
  },
  scores: [aScore({ mean: 0.9230769 })],
  comparisons: [aPair()],
} as const satisfies ScoreFacts['baseline']

export function scoreFacts(more: Partial<ScoreFacts> = {}): ScoreFacts {
  return {
    source: 'experiment',
    rows: 40,
    errors: 1,
    scores: [aScore()],
    baseline: { ...PAIRED, scores: [...PAIRED.scores], comparisons: [...PAIRED.comparisons] },
    newlyFailing: [
      aRow(),
      aRow({ exampleId: 'RGF0YXNldEV4YW1wbGU6MTM=', before: 0.9, now: 0.25, explanation: null }),
    ],
    newlyFailingTotal: 2,
    ...more,
  }
}

/** The results of rules; each line is followed by its outcome, value and explanation. */
export function ruleResults(
  ...given: [string, RuleResult['outcome'], number | undefined, string][]
): RuleResult[] {
  return given.map(([line, outcome, measured, explanation]) => {
    const [rule] = parseRules(line).rules
    if (rule === undefined) throw new Error(`no rule: ${line}`)
    return { rule, outcome, measured, explanation }
  })
}

export const FAILED_RULES = ruleResults(
  ['correctness >= 0.85', 'broken', 0.8205128, 'it is 0.8205 over 39 rows'],
  [
    'no_regression(correctness, 0.02)',
    'undecided',
    0.1025641,
    'on average it dropped by 0.1026 (margin 0.02) over 39 pairs, 5 worse and 1 better, p = 0.11 (exact McNemar test): this can be chance',
  ],
  ['"correctness".rate(incorrect) <= 20%', 'holds', 0.1794871, 'it is 17.95% (7 of 39 labelled rows)'],
  ['run.errors <= 1', 'holds', 1, 'it is 1'],
  ['warn run.duration <= 5m', 'broken', 321, 'it is 321s'],
)
