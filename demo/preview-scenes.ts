import type { TaskRun } from '../src/ax/schemas.ts'
import type { Facts, FailingRow, PairFacts, ScoreFacts } from '../src/facts.ts'
import { parseRules } from '../src/gates/parser.ts'
import type { RuleResult, Verdict } from '../src/gates/verdict.ts'
import type { Workflow } from '../src/github/workflow.ts'
import { renderComment } from '../src/report/comment.ts'
import type { Result, Surroundings } from '../src/report/result.ts'
import { renderSummary } from '../src/report/summary.ts'
import type { ScoreSummary } from '../src/scores/summary.ts'

/** What the preview shows: one step with each verdict, as facts that are the same every time. */

export interface PreviewScene {
  /** Also the name of its picture. */
  name: string
  title: string
  markdown: string
}

const TASK = { id: 'T25saW5lVGFzazo0NTpxUndY', name: 'answer-quality', type: 'RUN_EXPERIMENT' } as const
const URL_OF_RESULTS =
  'https://app.arize.com/organizations/QWNjb3VudDox/spaces/U3BhY2U6MTI=/datasets/RGF0YXNldDo3?selectedTab=experiments'

const WORKFLOW: Workflow = {
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
  actor: undefined,
}
const SURROUNDINGS: Surroundings = { workflow: WORKFLOW }

function run(id: string, more: Partial<TaskRun> = {}): TaskRun {
  return {
    id,
    task_id: TASK.id,
    experiment_id: null,
    status: 'COMPLETED',
    run_started_at: '2026-03-07T10:30:01.000Z',
    run_finished_at: '2026-03-07T10:32:22.000Z',
    data_start_time: null,
    data_end_time: null,
    num_successes: 40,
    num_errors: 0,
    num_skipped: 0,
    created_at: '2026-03-07T10:30:00.000Z',
    failure_reason: null,
    ...more,
  }
}

function facts(more: Partial<Facts>): Facts {
  return {
    command: 'run',
    task: TASK,
    runs: [
      { role: 'main', task: TASK, run: run('VGFza1J1bjo5OTpxUndY'), ending: 'ended' },
      {
        role: 'evaluation',
        task: { id: 'T25saW5lVGFzazo0NjpxUndY', name: 'correctness-check', type: 'TEMPLATE_EVALUATION' },
        run: run('VGFza1J1bjoxMDA6cVJ3', { run_finished_at: '2026-03-07T10:30:42.000Z' }),
        ending: 'ended',
      },
    ],
    experiment: {
      id: 'RXhwZXJpbWVudDoxMQ==',
      name: 'answer-quality@pr-42.c0ffee0.1234567890-1-5f3a9c01-k3x9',
    },
    url: URL_OF_RESULTS,
    ...more,
  }
}

function score(name: string, mean: number, more: Partial<ScoreSummary> = {}): ScoreSummary {
  const labels = [
    { label: 'correct', count: Math.round(mean * 40) },
    { label: 'incorrect', count: 40 - Math.round(mean * 40) },
  ]
  return { name, count: 40, missing: 0, mean, median: 1, min: 0, max: 1, stddev: 0.31, labels, ...more }
}

function pair(name: string, meanDelta: number, [worse, better]: [number, number]): PairFacts {
  const betterWhen = name === 'hallucination' ? 'lower' : 'higher'
  return { score: name, pairs: 40, meanDelta, worse, better, lost: 0, betterWhen, directionAssumed: false }
}

function scores(now: ScoreSummary[], comparisons: PairFacts[], rows: FailingRow[] = []): ScoreFacts {
  const before = now.map((each) => {
    const delta = comparisons.find((compared) => compared.score === each.name)?.meanDelta ?? 0
    return { ...each, mean: (each.mean ?? 0) - delta }
  })
  return {
    source: 'experiment',
    rows: 40,
    errors: 0,
    scores: now,
    baseline: {
      kind: 'paired',
      experiment: {
        id: 'RXhwZXJpbWVudDoxMA==',
        name: 'answer-quality@main.ba5eba1.1234567001-1-5f3a9c01-b7q2',
        createdAt: '2026-03-06T02:00:00Z',
      },
      scores: before,
      comparisons,
    },
    newlyFailing: rows,
    newlyFailingTotal: rows.length,
  }
}

/** The results of rules; each is the line as typed, its outcome, its value and the explanation. */
function rules(...given: [string, RuleResult['outcome'], number | undefined, string][]): RuleResult[] {
  return given.flatMap(([line, outcome, measured, explanation]) =>
    parseRules(line).rules.map((rule) => ({ rule, outcome, measured, explanation })),
  )
}

function result(known: Facts, verdict: Verdict, given: { reason: string; rules: RuleResult[] }): Result {
  const green = verdict === 'passed'
  return { facts: known, green, judgement: { verdict, green, warn: false, ...given } }
}

const PASSED = result(
  facts({
    scores: scores(
      [score('correctness', 0.95), score('hallucination', 0.05)],
      [pair('correctness', 0.025, [1, 2]), pair('hallucination', -0.05, [0, 2])],
    ),
  }),
  'passed',
  {
    reason: 'All 3 rules hold.',
    rules: rules(
      ['correctness >= 0.85', 'holds', 0.95, 'it is 0.95 over 40 rows'],
      [
        'no_regression(correctness, 0.02)',
        'holds',
        -0.025,
        'on average it improved by 0.025 over 40 pairs, 1 worse and 2 better, p = 0.88 (exact McNemar test)',
      ],
      ['run.errors == 0', 'holds', 0, 'it is 0'],
    ),
  },
)

const ROWS: FailingRow[] = [
  {
    score: 'correctness',
    exampleId: 'RXhhbXBsZToxMg==',
    before: 1,
    now: 0,
    input: 'How do I cancel my subscription?',
    baselineOutput:
      'Open Settings, then Billing, and choose “Cancel plan”. It stays active until the period ends.',
    output: 'Subscriptions cannot be cancelled online. Please call us.',
    explanation: 'The expected answer names the settings page; this one sends the user away.',
  },
  {
    score: 'correctness',
    exampleId: 'RXhhbXBsZToyOQ==',
    before: 1,
    now: 0,
    input: 'Which plans have single sign-on?',
    baselineOutput: 'Single sign-on is part of the Business and Enterprise plans.',
    output: 'All plans have single sign-on.',
    explanation: 'Only two plans have it; the answer invents the others.',
  },
]

const FAILED = result(
  facts({
    scores: scores(
      [score('correctness', 0.7), score('hallucination', 0.15)],
      [pair('correctness', -0.225, [10, 1]), pair('hallucination', 0.05, [3, 1])],
      ROWS,
    ),
  }),
  'failed',
  {
    reason: '`correctness >= 0.85`: it is 0.7 over 40 rows (and 1 more).',
    rules: rules(
      ['correctness >= 0.85', 'broken', 0.7, 'it is 0.7 over 40 rows'],
      [
        'no_regression(correctness, 0.02)',
        'broken',
        0.225,
        'on average it dropped by 0.225 (margin 0.02) over 40 pairs, 10 worse and 1 better, p = 0.0059 (exact McNemar test): more than chance explains',
      ],
      ['run.errors == 0', 'holds', 0, 'it is 0'],
      ['warn run.duration <= 2m', 'broken', 141, 'it is 141s'],
    ),
  },
)

const NIGHTLY_TASK = {
  id: 'T25saW5lVGFzazo0NzpxUndY',
  name: 'hallucination-check',
  type: 'TEMPLATE_EVALUATION',
} as const
const UNMEASURED = result(
  facts({
    task: NIGHTLY_TASK,
    experiment: undefined,
    url: undefined,
    window: { start: '2026-03-06T02:00:00.000Z', end: '2026-03-07T02:00:00.000Z' },
    runs: [
      {
        role: 'main',
        task: NIGHTLY_TASK,
        run: run('VGFza1J1bjoxMDE6cVJ3', {
          status: 'CANCELLED',
          num_successes: 0,
          run_finished_at: '2026-03-07T10:30:02.100Z',
          failure_reason: 'The task run was cancelled by the evaluation service.',
        }),
        ending: 'ended',
      },
    ],
  }),
  'unmeasured',
  {
    reason: 'The run was cancelled: The task run was cancelled by the evaluation service.',
    rules: rules(
      ['hallucination <= 0.1', 'unmeasured', undefined, 'the scores could not be read'],
      ['run.errors == 0', 'holds', 0, 'it is 0'],
    ),
  },
)

const INCONCLUSIVE = result(
  facts({
    scores: scores([score('correctness', 0.9)], [pair('correctness', -0.05, [3, 1])]),
  }),
  'inconclusive',
  {
    reason:
      '`no_regression(correctness, 0.02)`: on average it dropped by 0.05 (margin 0.02) over 40 pairs, 3 worse and 1 better, p = 0.31 (exact McNemar test): this can be chance.',
    rules: rules([
      'no_regression(correctness, 0.02)',
      'undecided',
      0.05,
      'on average it dropped by 0.05 (margin 0.02) over 40 pairs, 3 worse and 1 better, p = 0.31 (exact McNemar test): this can be chance',
    ]),
  },
)

const CREATED: Result = {
  facts: { command: 'create', task: TASK, runs: [], deed: 'The task was created.', result: TASK },
  judgement: undefined,
  green: true,
}

/** The scenes, in the order of the page. */
export function previewScenes(): PreviewScene[] {
  const summary = (name: string, title: string, told: Result): PreviewScene => ({
    name: `summary-${name}`,
    title: `Summary: ${title}`,
    markdown: renderSummary(told, SURROUNDINGS),
  })
  return [
    summary('passed', 'a gate that passed', PASSED),
    summary('failed', 'a gate that failed', FAILED),
    summary('unmeasured', 'a nightly evaluation that measured nothing', UNMEASURED),
    summary('inconclusive', 'a gate that could not be decided', INCONCLUSIVE),
    summary('created', 'another command', CREATED),
    {
      name: 'comment-failed',
      title: 'Comment: a gate that failed',
      markdown: renderComment(FAILED, '<!-- arize-ax-task-run:preview -->', SURROUNDINGS),
    },
  ]
}
