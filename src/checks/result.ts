import type { AxError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { evaluateRules } from '../gates/evaluate.ts'
import { readsRows, type RuleInput, type RuleResult, type Status } from '../gates/rule.ts'
import { checkRows, checkRuns, decideVerdict, type RunValidity, type Verdict } from '../gates/verdict.ts'
import type { InputIssue } from '../input-error.ts'
import type { TaskAction } from '../progress.ts'
import { isAlreadyLabelled, sumCounts, type RunResult, type TaskRef } from '../runs/run-result.ts'
import type { ScoreReport } from '../scores/score-report.ts'
import type { CheckPlan } from './plan.ts'

/** What one check did and found. A step with a single task has one. */
export interface CheckResult {
  /** Unique within the step: the name in the suite, else the task's. */
  name: string
  /** Shown, but never turns the step red. */
  advisory: boolean
  /** Absent when the check ended before its task was there. */
  task: TaskRef | undefined
  /** The task as the user names it, since an ephemeral one has a new name each time. */
  target: string
  /** What the trigger called the new experiment; the ID once it is known. */
  experiment: { id: string | undefined; name: string } | undefined
  /** The data window of an evaluation of a project, ISO 8601. */
  window: { start: string; end: string } | undefined
  /** The page in the Arize app. */
  url: string | undefined
  /** The primary runs first. */
  runs: RunResult[]
  scores: ScoreReport | undefined
  /** Why rows could not be read although they were asked for. */
  scoresError: AxError | undefined
  rules: RuleResult[]
  /** Absent when the step was not asked to wait. */
  verdict: Verdict | undefined
}

/** What a command other than `run` and `wait` did; `report/wording.ts` has the sentence. */
export type OperationOutcome =
  | { code: 'task-applied'; action: TaskAction; fields: readonly string[] }
  | { code: 'task-read' | 'task-deleted' | 'run-read' }
  | { code: 'task-absent'; target: string }
  | { code: 'tasks-found' | 'runs-found'; count: number }
  | { code: 'run-cancelled' | 'cancel-requested' }
  | { code: 'run-already-ended' | 'run-ended-before-cancel'; status: string }

/** Tasks, or runs of one task, that a command found. */
export type Listing = { of: 'tasks'; items: FoundTask[] } | { of: 'runs'; items: TaskRun[] }

/** A task in a list, as far as the service describes it there. */
export interface FoundTask {
  id: string
  name: string
  /** Empty where it is not told. */
  type: string
  last_run_at: string | undefined
}

/** What ended the step before anything could be judged. */
export type StepError =
  | { kind: 'input'; issues: readonly InputIssue[] }
  | { kind: 'aborted' }
  | { kind: 'request'; error: AxError }
  | { kind: 'internal'; error: Error }

/** Everything that is reported. */
export type StepResult =
  | {
      kind: 'checks'
      command: 'run' | 'wait'
      /** Whether the checks come from a suite. */
      suite: boolean
      /** In the suite's order. */
      checks: CheckResult[]
      /** Absent when the step was not asked to wait. */
      verdict: StepVerdict | undefined
      success: boolean
    }
  | {
      kind: 'operation'
      command: string
      outcome: OperationOutcome
      task: TaskRef | undefined
      run: RunResult | undefined
      experiment: { id: string; name: string } | undefined
      listing: Listing | undefined
      /** What the API returned, for the output `result`. */
      data: unknown
      success: true
    }
  | { kind: 'error'; command: string; error: StepError; success: false }

/** The verdict of all checks together. */
export interface StepVerdict {
  status: Status
  /** Whether a successful step deserves a warning. */
  warn: boolean
  /** The checks that did not pass, blocking ones first, in the suite's order. */
  notPassed: readonly CheckResult[]
}

/** What was learned while a check ran. */
export type CheckFindings = Pick<CheckResult, 'runs'> &
  Partial<Pick<CheckResult, 'task' | 'experiment' | 'scoresError' | 'url'>> & {
    scores?: { report: ScoreReport; input: RuleInput } | undefined
  }

/** Evaluates the gates of a check and decides its verdict. Pure: everything that is reported derives from the result. */
export function concludeCheck(plan: CheckPlan, findings: CheckFindings): CheckResult {
  const { runs, scores } = findings
  const run = combineRuns(runs)
  const rules = evaluateRules(plan.rules, scores?.input, run)
  const awaited = !runs.some(({ outcome }) => outcome.kind === 'not-awaited')
  return {
    name: plan.name,
    advisory: plan.advisory,
    target: plan.target,
    task: findings.task,
    experiment: findings.experiment,
    window: plan.start.kind === 'trigger' ? plan.start.requests[0]?.window : undefined,
    url: findings.url,
    runs,
    scores: scores?.report,
    scoresError: findings.scoresError,
    rules: awaited ? rules : [],
    verdict: awaited ? decideVerdict(validityOf(plan, findings, run), rules, plan.policy) : undefined,
  }
}

/**
 * The finished primary runs as one, for rules about `run`: counts are sums, the time is from the first start to the last
 * end. `undefined` unless all have finished.
 */
function combineRuns(runs: readonly RunResult[]): TaskRun | undefined {
  const finished = runs
    .filter(({ role }) => role === 'primary')
    .map(({ outcome }) => (outcome.kind === 'finished' ? outcome.run : undefined))
  const [first] = finished
  if (first === undefined || !finished.every((run) => run !== undefined)) return undefined
  if (finished.length === 1) return first
  const instants = (of: (run: TaskRun) => string | null | undefined): string[] =>
    finished.flatMap((run) => of(run) ?? []).sort()
  return {
    ...first,
    ...sumCounts(finished),
    run_started_at: instants((run) => run.run_started_at)[0],
    run_finished_at: instants((run) => run.run_finished_at).at(-1),
  }
}

/** Whether anything was measured: by the runs, by the rows that they made, or by labels that were there before. */
function validityOf(plan: CheckPlan, { runs, scores }: CheckFindings, run: TaskRun | undefined): RunValidity {
  const ofRuns = checkRuns(runs, plan.policy.maxErrorRate)
  if (scores === undefined) return ofRuns
  const ofRows: RunValidity =
    scores.report.source === 'experiment' ? checkRows(scores.input.current) : { kind: 'measured' }
  if (ofRuns.kind === 'measured') return ofRows
  // Nothing was left to evaluate: then rules about scores are evaluated on the labels that are there.
  const readsLabels = plan.rules.some((rule) => !rule.advisory && readsRows(rule))
  const labelled = ofRuns.kind === 'no-data' && run !== undefined && isAlreadyLabelled(run)
  return labelled && readsLabels ? ofRows : ofRuns
}

/** The verdict of all checks together: the worst of the blocking ones, in the order failed, unmeasured, inconclusive. */
export function concludeStep(
  checks: readonly CheckResult[],
): Pick<Extract<StepResult, { kind: 'checks' }>, 'verdict' | 'success'> {
  const blocking = checks.filter((check) => !check.advisory)
  const verdicts = blocking.flatMap(({ verdict }) => verdict ?? [])
  // Without waiting a check succeeds when its run is there.
  const success = blocking.every(({ verdict }) => verdict?.success ?? true)
  if (verdicts.length === 0) return { verdict: undefined, success }
  const worst = (['failed', 'unmeasured', 'inconclusive'] as const).find((status) =>
    verdicts.some((verdict) => verdict.status === status),
  )
  const notPassed = [...blocking, ...checks.filter((check) => check.advisory)].filter(
    ({ verdict }) => verdict !== undefined && verdict.status !== 'passed',
  )
  return {
    success,
    verdict: { status: worst ?? 'passed', warn: success && verdicts.some(({ warn }) => warn), notPassed },
  }
}
