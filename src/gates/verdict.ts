/** Whether the runs measured something, and the verdict of a check. */
import type { TaskRun } from '../ax/schemas.ts'
import {
  durationSeconds,
  isAlreadyLabelled,
  type NotStarted,
  type RunCleanup,
  type RunResult,
  type TaskRef,
} from '../runs/run-result.ts'
import type { ScoreTable } from '../scores/table.ts'
import type { RuleResult, Status } from './rule.ts'

/** Whether the runs measured something; the first cause that applies. */
export type RunValidity = { kind: 'measured' } | { kind: 'no-data' | 'unmeasured'; cause: RunCause }

/** Why a run measured nothing; `task` names the evaluation task where it is not the primary run. */
export interface RunCause {
  task: TaskRef | undefined
  detail: RunCauseDetail
}

export type RunCauseDetail =
  | { code: 'no-run' | 'not-awaited' | 'empty-experiment' | 'no-items' | 'no-rows' }
  | {
      code: 'run-failed' | 'run-cancelled' | 'already-labelled'
      failureReason: string | null
      seconds: number | null
      items: number
    }
  | { code: 'timed-out' | 'aborted'; cleanup: RunCleanup; neverStarted: boolean }
  | {
      code: 'unknown'
      message: string
      triggered: boolean
      candidates: readonly { id: string; status: string }[]
      cleanup: RunCleanup | undefined
    }
  | { code: 'no-data-found'; message: string }
  | { code: 'not-started'; why: NotStarted }
  | { code: 'all-skipped'; items: number }
  | { code: 'too-many-errors'; errors: number; items: number; maxErrorRate: number }
  | { code: 'all-rows-failed'; rows: number }

const MEASURED: RunValidity = { kind: 'measured' }

/**
 * Decides whether the runs measured something: only completed runs with at least one success and few enough errors did,
 * and every one of them has to. `no-data` is reserved for primary runs of evaluation tasks: the evaluation of a new
 * experiment has data by definition, so that finding none there is a fault and not a policy.
 * @param maxErrorRate share of errors among successes and errors, 0…1, above which a run counts as not measured
 */
export function checkRuns(runs: readonly RunResult[], maxErrorRate: number): RunValidity {
  if (!runs.some(({ role }) => role === 'primary')) return unmeasured({ code: 'no-run' })
  const checked = runs.map((run) => checkRun(run, maxErrorRate))
  const first = (kind: RunValidity['kind']) => checked.find((each) => each.kind === kind)
  return first('unmeasured') ?? first('no-data') ?? MEASURED
}

/**
 * Decides whether the rows of an experiment measured anything at all, whatever the run says of itself: an experiment
 * without rows, or with nothing but errors, did not.
 */
export function checkRows({ rows, errors }: Pick<ScoreTable, 'rows' | 'errors'>): RunValidity {
  if (rows === 0) return unmeasured({ code: 'no-rows' })
  return rows === errors ? unmeasured({ code: 'all-rows-failed', rows }) : MEASURED
}

function unmeasured(detail: RunCauseDetail): RunValidity {
  return { kind: 'unmeasured', cause: { task: undefined, detail } }
}

function checkRun({ role, task, outcome }: RunResult, maxErrorRate: number): RunValidity {
  const isEvaluationTask = task.type !== 'RUN_EXPERIMENT'
  const detail =
    outcome.kind === 'finished'
      ? finishedCause(outcome.run, isEvaluationTask, maxErrorRate)
      : unfinishedCause(outcome)
  if (detail === undefined) return MEASURED
  const isNoData = NO_DATA.has(detail.code) && role === 'primary' && isEvaluationTask
  const cause = { task: role === 'primary' ? undefined : task, detail }
  return { kind: isNoData ? 'no-data' : 'unmeasured', cause }
}

/** There was nothing to evaluate, which `on-no-data` may forgive. */
const NO_DATA: ReadonlySet<RunCauseDetail['code']> = new Set([
  'no-data-found',
  'already-labelled',
  'no-items',
])

function unfinishedCause(outcome: Exclude<RunResult['outcome'], { kind: 'finished' }>): RunCauseDetail {
  switch (outcome.kind) {
    case 'no-data':
      return { code: 'no-data-found', message: outcome.error.message }
    case 'timed-out':
    case 'aborted': {
      const { kind: code, cleanup, run } = outcome
      return { code, cleanup, neverStarted: run.status === 'PENDING' }
    }
    case 'unknown': {
      const { kind: code, error, run, cleanup } = outcome
      const candidates = outcome.candidates.map(({ id, status }) => ({ id, status }))
      return { code, message: error.message, triggered: run !== undefined, cleanup, candidates }
    }
    case 'not-awaited':
      return { code: 'not-awaited' }
    case 'not-started':
      return { code: 'not-started', why: outcome }
  }
}

function finishedCause(
  run: TaskRun,
  isEvaluationTask: boolean,
  maxErrorRate: number,
): RunCauseDetail | undefined {
  const { num_successes: successes, num_errors: errors, num_skipped: skipped } = run
  const processed = successes + errors
  const items = processed + skipped
  const failureReason = run.failure_reason?.trim() || null
  const ended = { failureReason, seconds: durationSeconds(run) ?? null, items }
  if (run.status === 'FAILED') return { code: 'run-failed', ...ended }
  if (run.status === 'CANCELLED') {
    const isLabelled = isEvaluationTask && isAlreadyLabelled(run)
    return { code: isLabelled ? 'already-labelled' : 'run-cancelled', ...ended }
  }
  if (items === 0) return { code: isEvaluationTask ? 'no-items' : 'empty-experiment' }
  if (processed === 0) return { code: 'all-skipped', items }
  const isAbove = errors / processed > maxErrorRate + 1e-9
  if (successes > 0 && !isAbove) return undefined
  return { code: 'too-many-errors', errors, items: processed, maxErrorRate }
}

/** How the user wants doubtful results to be taken. */
export interface VerdictPolicy {
  onNoData: 'fail' | 'warn' | 'pass'
  onInconclusive: 'warn' | 'fail'
}

/** Why a verdict is what it is. */
export type VerdictReason =
  | { kind: 'run'; cause: RunCause }
  /** The first of the rules that decided it, and how many more there are. */
  | { kind: 'rule'; result: RuleResult; more: number }
  | { kind: 'passed'; blocking: number }

/** The verdict of one check and what follows from it; everything that is reported derives from this value. */
export interface Verdict {
  status: Status
  /** Whether the check lets the step succeed. */
  success: boolean
  /** Whether a success deserves a warning. */
  warn: boolean
  /** The input that lets an unmeasured or inconclusive check succeed, such as `on-no-data: warn`. */
  policy: string | undefined
  reason: VerdictReason
}

/**
 * Decides. The first that applies: not measured, a failed rule, a rule that measured nothing, an inconclusive rule, passed.
 * Advisory rules change nothing.
 */
export function decideVerdict(
  validity: RunValidity,
  results: readonly RuleResult[],
  { onNoData, onInconclusive }: VerdictPolicy,
): Verdict {
  if (validity.kind !== 'measured') {
    const reason: VerdictReason = { kind: 'run', cause: validity.cause }
    const success = validity.kind === 'no-data' && onNoData !== 'fail'
    const policy = success ? `on-no-data: ${onNoData}` : undefined
    return { status: 'unmeasured', success, warn: success && onNoData === 'warn', policy, reason }
  }
  const blocking = results.filter(({ rule }) => !rule.advisory)
  for (const status of ['failed', 'unmeasured', 'inconclusive'] as const) {
    const [result, ...others] = blocking.filter((each) => each.status === status)
    if (result === undefined) continue
    const success = status === 'inconclusive' && onInconclusive === 'warn'
    const policy = success ? 'on-inconclusive: warn' : undefined
    return { status, success, warn: success, policy, reason: { kind: 'rule', result, more: others.length } }
  }
  const reason: VerdictReason = { kind: 'passed', blocking: blocking.length }
  return { status: 'passed', success: true, warn: false, policy: undefined, reason }
}
