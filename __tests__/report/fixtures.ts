import type { Task, TaskRun } from '../../src/ax/schemas.ts'
import { concludeStep, type CheckResult, type StepResult } from '../../src/checks/result.ts'
import type {
  Condition,
  DropTest,
  PairedDetail,
  Rule,
  RuleDetail,
  RuleResult,
  Status,
} from '../../src/gates/rule.ts'
import type { Verdict } from '../../src/gates/verdict.ts'
import { readWorkflowContext, type WorkflowContext } from '../../src/github/context.ts'
import type { RunOutcome, RunResult } from '../../src/runs/run-result.ts'
import type {
  BaselineInfo,
  PairSummary,
  Regression,
  ScoreReport,
  ScoreResult,
  ScoreSummary,
} from '../../src/scores/score-report.ts'

/** Builders of what the renderers get. */
export const TASK = {
  id: 'T25saW5lVGFzazo0NTpxUndY',
  name: 'answer-quality',
  type: 'RUN_EXPERIMENT',
} as const satisfies Pick<Task, 'id' | 'name' | 'type'>

export const WORKFLOW: WorkflowContext = {
  ...readWorkflowContext({}, undefined),
  eventName: 'pull_request',
  headSha: 'c0ffee0c0ffee0c0ffee0c0ffee0c0ffee0c0ffe',
  baseSha: 'ba5eba11ba5eba11ba5eba11ba5eba11ba5eba11',
  ref: 'pr-42',
  isProposal: true,
  pullRequest: 42,
  baselineRef: 'main',
  repository: 'acme/support-bot',
  workflow: 'Quality',
  job: 'evaluate',
  step: '__self',
  runId: '1234567890',
  runAttempt: '1',
  runUrl: 'https://github.com/acme/support-bot/actions/runs/1234567890',
  actor: 'octocat',
}

export const APP_URL = 'https://app.arize.com/organizations/a/spaces/b/datasets/c?selectedTab=experiments'

export function aRun(more: Partial<TaskRun> = {}): TaskRun {
  return {
    id: 'VGFza1J1bjo5OTpxUndY',
    task_id: TASK.id,
    experiment_id: null,
    status: 'COMPLETED',
    run_started_at: '2026-03-07T10:30:01.000Z',
    run_finished_at: '2026-03-07T10:35:22.000Z',
    data_start_time: null,
    data_end_time: null,
    num_successes: 38,
    num_errors: 1,
    num_skipped: 1,
    created_at: '2026-03-07T10:30:00.000Z',
    failure_reason: null,
    ...more,
  }
}

export function aRunResult(
  outcome: RunOutcome = { kind: 'finished', run: aRun() },
  more: Partial<RunResult> = {},
): RunResult {
  return { role: 'primary', task: TASK, outcome, ...more }
}

export function finished(run: Partial<TaskRun> = {}, more: Partial<RunResult> = {}): RunResult {
  return aRunResult({ kind: 'finished', run: aRun(run) }, more)
}

export const PASSED: Verdict = {
  status: 'passed',
  success: true,
  warn: false,
  policy: undefined,
  reason: { kind: 'passed', blocking: 0 },
}

/** The verdict that the first rule of this status makes. */
export function verdictBy(
  rules: readonly RuleResult[],
  status: Status,
  more: Partial<Verdict> = {},
): Verdict {
  const [result, ...others] = rules.filter((each) => each.status === status && !each.rule.advisory)
  if (result === undefined) throw new Error(`no ${status} rule`)
  return {
    status,
    success: false,
    warn: false,
    policy: undefined,
    reason: { kind: 'rule', result, more: others.length },
    ...more,
  }
}

export function aCheck(more: Partial<CheckResult> = {}): CheckResult {
  return {
    name: 'answer-quality',
    advisory: false,
    task: TASK,
    target: 'answer-quality',
    experiment: undefined,
    window: undefined,
    url: undefined,
    runs: [finished()],
    scores: undefined,
    scoresError: undefined,
    rules: [],
    verdict: PASSED,
    ...more,
  }
}

/** A step of these checks, concluded as the product does. */
export function aStep(checks: CheckResult[] = [aCheck()], suite = checks.length > 1): StepResult {
  return { kind: 'checks', command: 'run', suite, checks, ...concludeStep(checks) }
}

export function anOperation(more: Partial<Extract<StepResult, { kind: 'operation' }>> = {}): StepResult {
  return {
    kind: 'operation',
    command: 'create',
    outcome: { code: 'task-applied', action: 'created', fields: [] },
    task: TASK,
    run: undefined,
    experiment: undefined,
    listing: undefined,
    data: TASK,
    success: true,
    ...more,
  }
}

export function anInputError(
  ...issues: Extract<Extract<StepResult, { kind: 'error' }>['error'], { kind: 'input' }>['issues'][number][]
): StepResult {
  return { kind: 'error', command: 'run', success: false, error: { kind: 'input', issues } }
}

const CORRECTNESS = { of: 'score', name: 'correctness' } as const

export const CONDITIONS = {
  mean: {
    kind: 'threshold',
    metric: { kind: 'statistic', target: CORRECTNESS, statistic: 'mean' },
    operator: '>=',
    threshold: { value: 0.85, unit: 'number' },
  },
  rate: {
    kind: 'threshold',
    metric: { kind: 'rate', target: CORRECTNESS, label: 'incorrect' },
    operator: '<=',
    threshold: { value: 0.2, unit: 'percent' },
  },
  delta: {
    kind: 'threshold',
    metric: { kind: 'delta', target: CORRECTNESS },
    operator: '>=',
    threshold: { value: -0.02, unit: 'number' },
  },
  regressions: {
    kind: 'threshold',
    metric: { kind: 'regressions', target: CORRECTNESS, tolerance: 0.1, direction: undefined },
    operator: '<=',
    threshold: { value: 3, unit: 'number' },
  },
  errors: {
    kind: 'threshold',
    metric: { kind: 'run', metric: 'errors' },
    operator: '<=',
    threshold: { value: 1, unit: 'number' },
  },
  duration: {
    kind: 'threshold',
    metric: { kind: 'run', metric: 'duration' },
    operator: '<=',
    threshold: { value: 300, unit: 'duration' },
  },
  noRegression: { kind: 'no_regression', target: CORRECTNESS, margin: 0.02, direction: undefined },
  notWorse: { kind: 'not_worse', target: CORRECTNESS, margin: 0.05, direction: undefined },
  everyScore: { kind: 'no_regression', target: { of: 'every-score' }, margin: 0.02, direction: undefined },
} satisfies Record<string, Condition>

/** A rule of this text; `warn` in front makes it advisory. */
export function aRule(text: string, condition: Condition, line = 1): Rule {
  const advisory = text.startsWith('warn ')
  return { ...condition, text: text.replace(/^warn /, ''), line, advisory, by: undefined }
}

interface Outcome {
  status: Status
  value: number | null
  detail: RuleDetail
}

export function aRuleResult(text: string, condition: Condition, outcome: Outcome): RuleResult {
  return { rule: aRule(text, condition), ...outcome }
}

export function pairedDetail(more: Partial<PairedDetail> = {}): PairedDetail {
  return {
    pairs: 39,
    worse: 5,
    better: 1,
    currentScored: 39,
    baselineScored: 39,
    newlyMissing: 0,
    inputDiffers: 0,
    direction: 'higher',
    directionSource: 'evaluator',
    interval: { level: 0.9, low: -0.199, high: 0.0038, method: 'bonett-price' },
    weaknesses: [],
    ...more,
  }
}

export function dropTest(more: Partial<DropTest> = {}): DropTest {
  return {
    meanDrop: 0.1025641,
    margin: 0.02,
    p: 0.0625,
    method: 'mcnemar-mid-p',
    significant: false,
    dropLow: -0.0038,
    dropHigh: 0.199,
    pairsToSettle: 45,
    cannotFail: false,
    ...more,
  }
}

export const FAILED_RULES: RuleResult[] = [
  aRuleResult('correctness >= 0.85', CONDITIONS.mean, {
    status: 'failed',
    value: 0.8205128,
    detail: {
      kind: 'statistic',
      statistic: 'mean',
      count: 39,
      interval: { level: 0.9, low: 0.7, high: 0.8999, method: 'wilson' },
    },
  }),
  aRuleResult('no_regression(correctness, 0.02)', CONDITIONS.noRegression, {
    status: 'inconclusive',
    value: 0.1025641,
    detail: { kind: 'no-regression', test: dropTest(), comparison: pairedDetail() },
  }),
  aRuleResult('"correctness".rate(incorrect) <= 20%', CONDITIONS.rate, {
    status: 'passed',
    value: 0.1794871,
    detail: { kind: 'rate', label: 'incorrect', rows: 7, labelled: 39, similarLabel: null },
  }),
  aRuleResult('run.errors <= 1', CONDITIONS.errors, {
    status: 'passed',
    value: 1,
    detail: { kind: 'run-metric' },
  }),
  aRuleResult('warn run.duration <= 5m', CONDITIONS.duration, {
    status: 'failed',
    value: 321,
    detail: { kind: 'run-metric' },
  }),
]

export const FAILED: Verdict = verdictBy(FAILED_RULES, 'failed')

export function aSummary(more: Partial<ScoreSummary> = {}): ScoreSummary {
  return {
    name: 'correctness',
    count: 39,
    missing: 0,
    mean: 0.8205128,
    interval: { level: 0.9, low: 0.7, high: 0.8999, method: 'wilson' },
    median: 1,
    min: 0,
    max: 1,
    stddev: 0.38878,
    labels: [
      { label: 'correct', count: 32 },
      { label: 'incorrect', count: 7 },
    ],
    invalid: null,
    unparsable: 0,
    ...more,
  }
}

export function pairSummary(more: Partial<PairSummary> = {}): PairSummary {
  return {
    count: 39,
    currentMean: 0.8205128,
    baselineMean: 0.9230769,
    worse: 5,
    better: 1,
    newlyMissing: 0,
    inputDiffers: 0,
    minimumDetectableEffect: 0.183,
    ...more,
  }
}

export function aScore(more: Partial<ScoreResult> = {}): ScoreResult {
  return {
    name: 'correctness',
    current: aSummary(),
    baseline: aSummary({ mean: 0.9230769 }),
    direction: 'higher',
    directionSource: 'evaluator',
    pairs: pairSummary(),
    delta: -0.1025641,
    deltaInterval: { level: 0.9, low: -0.199, high: 0.0038, method: 'bonett-price' },
    trend: [],
    ...more,
  }
}

export const TREND = [0.872, 0.897, 0.885, 0.91, 0.923].map((mean, index) => ({
  experimentId: `RXhwZXJpbWVudDo${index}`,
  createdAt: `2026-03-0${index + 1}T02:00:00Z`,
  mean,
}))

export const PAIRED: Extract<BaselineInfo, { kind: 'paired' }> = {
  kind: 'paired',
  experiment: {
    id: 'RXhwZXJpbWVudDo3OmFCY0Q=',
    name: 'answer-quality@main.ba5eba1.99-1-00000000-aaaa',
    createdAt: '2026-03-06T02:00:00Z',
    datasetVersionId: 'v7',
  },
  pooled: [],
  rows: 40,
  coversAllRules: true,
}

export function aRegression(more: Partial<Regression> = {}): Regression {
  return {
    score: 'correctness',
    exampleId: 'RGF0YXNldEV4YW1wbGU6MTI=',
    baselineScore: 1,
    currentScore: 0,
    drop: 1,
    input: 'How do I cancel my subscription?',
    baselineOutput: 'You can cancel online: open Settings, then Billing, and choose Cancel plan.',
    currentOutput:
      'You can’t cancel online: open Settings, then Support,\nand call us:\n\n{\n  "phone": "n/a"\n}',
    explanation: 'The expected answer names the settings page; this one sends the user away.',
    ...more,
  }
}

export function aReport(more: Partial<ScoreReport> = {}): ScoreReport {
  return {
    source: 'experiment',
    experiment: { id: 'RXhwZXJpbWVudDo4OmFCY0Q=', name: 'answer-quality@pr-42.c0ffee0.1234567890-1' },
    pooled: [],
    rows: 40,
    errors: 1,
    scores: [aScore()],
    baseline: PAIRED,
    regressions: [
      aRegression(),
      aRegression({
        exampleId: 'RGF0YXNldEV4YW1wbGU6MTM=',
        baselineScore: 0.9,
        currentScore: 0.25,
        explanation: null,
      }),
    ],
    regressionsTotal: 2,
    ...more,
  }
}

export function aReportAlone(more: Partial<ScoreReport> = {}): ScoreReport {
  return aReport({
    baseline: { kind: 'none', reason: { code: 'not-requested' } },
    scores: [aScore({ baseline: null, pairs: null, delta: null, deltaInterval: null })],
    regressions: [],
    regressionsTotal: 0,
    ...more,
  })
}

export function aFailedCheck(more: Partial<CheckResult> = {}): CheckResult {
  return aCheck({ verdict: FAILED, rules: FAILED_RULES, scores: aReport(), url: APP_URL, ...more })
}
