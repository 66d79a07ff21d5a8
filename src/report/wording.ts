import type { CheckResult, OperationOutcome, StepError, StepResult } from '../checks/result.ts'
import { formatDuration } from '../duration.ts'
import type { RunCause, RunCauseDetail, Verdict } from '../gates/verdict.ts'
import type { Status } from '../gates/rule.ts'
import type { InputIssue } from '../input-error.ts'
import type { TaskAction } from '../progress.ts'
import {
  durationSeconds,
  runOf,
  sumCounts,
  type NotStarted,
  type RunCleanup,
  type RunOutcome,
  type RunResult,
} from '../runs/run-result.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { byVariant, formatNumber, formatShare, listCodes, pluralize } from './format.ts'
import { describeRule } from './rule-wording.ts'

/** The sentences about verdicts, runs, operations and errors. Foreign words in them are not sanitized yet; code is in backticks. */

/** What the words need to know beside the result. */
export interface WordingContext {
  /** Milliseconds of `timeout`. */
  timeoutMs?: number | undefined
}

/** The verdict of a step; an error of a command that evaluates is one too. */
export function verdictOf(result: StepResult): Status | undefined {
  if (result.kind === 'checks') return result.verdict?.status
  return result.kind === 'error' && ['run', 'wait'].includes(result.command) ? 'unmeasured' : undefined
}

/** Status symbols; every one stands beside its word. */
export const SYMBOLS: Record<Status, string> = {
  passed: '✅',
  failed: '❌',
  unmeasured: '⚠️',
  inconclusive: '🟡',
}

/**
 * Why a verdict is what it is, in one or two sentences.
 * @param gates how many there are, advisory ones included
 */
export function describeVerdict(
  { reason, policy, success, status }: Verdict,
  context: WordingContext = {},
  gates = 0,
): string {
  const despite =
    success && status !== 'passed' && policy !== undefined ? ` The step passes because of \`${policy}\`.` : ''
  if (reason.kind === 'passed') return describePassed(reason.blocking, gates)
  if (reason.kind === 'run') return `${describeRunCause(reason.cause, context)}${despite}`
  const { result, more } = reason
  const others = more > 0 ? ` ${pluralize(more, 'more gate')} ${SAME_STATUS[result.status]}.` : ''
  return `\`${result.rule.text}\`: ${describeRule(result)}.${others}${despite}`
}

const SAME_STATUS: Record<Status, string> = {
  passed: 'passed',
  failed: 'failed',
  inconclusive: 'could not be decided',
  unmeasured: 'could not be measured',
}

function describePassed(blocking: number, gates: number): string {
  if (blocking === 0)
    return `The run completed and measured something; no ${gates > 0 ? 'blocking ' : ''}gates configured.`
  if (blocking === 1) return 'The gate passed.'
  return blocking === 2 ? 'Both gates passed.' : `All ${blocking} gates passed.`
}

/** The task's name: as the user gives it for an ephemeral task, which has a longer one, or where there is no task yet. */
export function nameOfTask({ task, target }: Pick<CheckResult, 'task' | 'target'>): string {
  return task === undefined || task.name.startsWith(target) ? target : task.name
}

/** The only check of a step; `undefined` where there are several. */
export function onlyCheck(checks: readonly CheckResult[]): CheckResult | undefined {
  return checks.length === 1 ? checks[0] : undefined
}

/** Why a check is what it is, also where there is no verdict. */
export function describeCheck(check: CheckResult, context: WordingContext = {}): string {
  return check.verdict === undefined
    ? 'The run was triggered; this step does not wait for it.'
    : describeVerdict(check.verdict, context, check.rules.length)
}

/** `3 checks`, `2 of 5 checks did not pass`, `2 of 5 checks did not pass (1 advisory)`. */
export function tallyChecks(checks: readonly CheckResult[]): string {
  const notPassed = checks.filter(({ verdict }) => verdict !== undefined && verdict.status !== 'passed')
  const advisory = notPassed.filter((check) => check.advisory).length
  const all = pluralize(checks.length, 'check')
  if (notPassed.length === 0) return all
  return `${notPassed.length} of ${all} did not pass${advisory === 0 ? '' : ` (${advisory} advisory)`}`
}

type ChecksResult = Extract<StepResult, { kind: 'checks' }>

/** The verdict of several checks: `2 of 5 checks did not pass (1 advisory): "a" (failed), "b" (unmeasured, advisory).` */
function describeStep({ checks, verdict }: ChecksResult): string {
  if (verdict === undefined)
    return `${pluralize(checks.length, 'run')} triggered; this step does not wait for them.`
  if (verdict.notPassed.length === 0) return `All ${checks.length} checks passed.`
  const named = verdict.notPassed.map(
    ({ name, verdict: own, advisory }) =>
      `"${name}" (${own?.status ?? 'unmeasured'}${advisory ? ', advisory' : ''})`,
  )
  return `${tallyChecks(checks)}: ${named.join(', ')}.`
}

/** Why the runs of a check measured nothing. */
export function describeRunCause({ task, detail }: RunCause, { timeoutMs }: WordingContext = {}): string {
  const sentence = describeRunDetail({ ...detail, timeoutMs })
  return task === undefined ? sentence : `Evaluation task "${task.name}": ${sentence}`
}

const describeRunDetail = byVariant<RunCauseDetail & WordingContext, 'code'>('code', {
  'no-run': 'No run was started.',
  'not-awaited': 'The run was not waited for.',
  'empty-experiment': 'The run completed, but the experiment is empty.',
  'no-items': 'The run completed, but found no data to evaluate.',
  'run-failed': ({ failureReason }) => `The run failed: ${asClause(failureReason)}`,
  'run-cancelled': ({ failureReason }) => `The run was cancelled: ${asClause(failureReason)}`,
  'already-labelled': ({ failureReason }) => `Nothing was evaluated: ${asClause(failureReason)}`,
  'timed-out': ({ timeoutMs, neverStarted, cleanup }) => {
    const within = timeoutMs === undefined ? '' : ` of ${formatDuration(timeoutMs)}`
    const what = neverStarted ? 'The run did not start' : 'The run did not finish'
    return `${what} within the timeout${within}.${describeCleanup(cleanup)}`
  },
  aborted: ({ cleanup }) =>
    `The workflow was cancelled before the run finished.${describeCleanup(cleanup, 'The run')}`,
  unknown: ({ triggered, message, candidates, cleanup }) => {
    if (triggered)
      return `The run was triggered, but its status could not be read. ${message}${describeCleanup(cleanup)}`
    const named = candidates.map(({ id, status }) => `${id} (${status.toLowerCase()})`).join(', ')
    const found = named === '' ? '' : ` It may be one of: ${named}.`
    return `A run may have been started, and could not be identified.${found} ${message}`
  },
  'no-data-found': 'The service found no data to evaluate.',
  'not-started': ({ why }) => describeNotStarted(why),
  'all-skipped': ({ items }) => `The run completed, but skipped all ${pluralize(items, 'item')}.`,
  'too-many-errors': ({ errors, items, maxErrorRate }) =>
    `The run completed with errors in ${formatNumber(errors)} of ${pluralize(items, 'item')} (${formatShare(errors / items)}; \`max-error-rate\` allows ${formatShare(maxErrorRate)}).`,
  'no-rows': 'The run completed, but its experiment has no rows.',
  'all-rows-failed': ({ rows }) =>
    `The run completed, but ${rows === 1 ? 'its only row is' : `all ${pluralize(rows, 'row')} are`} in error.`,
})

/** The reason that the service gives, as the rest of a sentence. */
function asClause(reason: string | null): string {
  const clause = reason?.trim() ?? ''
  return clause === '' ? 'the service gave no reason.' : asSentence(clause)
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

const CLEANUPS: Record<RunCleanup, string> = {
  cancelled: 'was cancelled',
  'left-running': 'was left running',
  'cancel-failed': 'could not be cancelled',
}

function describeCleanup(cleanup: RunCleanup | undefined, subject = 'It'): string {
  return cleanup === undefined ? '' : ` ${subject} ${CLEANUPS[cleanup]}.`
}

/** Why no run was started. */
const describeNotStarted = byVariant<NotStarted, 'reason'>('reason', {
  rejected: ({ error }) => `The service rejected the trigger request. ${error.message}`,
  'not-delivered': ({ error }) => `The trigger request could not be delivered. ${error.message}`,
  'timed-out': 'The timeout passed before the run was triggered.',
  aborted: 'The workflow was cancelled before the run was triggered.',
  'no-experiment': 'The experiment to evaluate never became known, so that no run was triggered.',
  'no-chained-run': ({ error }) =>
    `The service started no evaluation run for the experiment in time.${error === undefined ? '' : ` ${error.message}`}`,
  'several-chained-runs': ({ candidates }) =>
    `${pluralize(candidates.length, 'evaluation run')} cannot be told apart: ${candidates.map(({ id }) => id).join(', ')}.`,
})

/** `completed in 5m 21s; 38 successes, 1 error, 1 skipped`. */
export function describeRun(run: TaskRun): string {
  const seconds = durationSeconds(run)
  const time = seconds === undefined ? '' : ` in ${formatDuration(seconds * 1_000)}`
  const successes = pluralize(run.num_successes, 'success', 'successes')
  const rest = `${pluralize(run.num_errors, 'error')}, ${formatNumber(run.num_skipped)} skipped`
  return `${run.status.toLowerCase()}${time}; ${successes}, ${rest}`
}

/** The primary runs together, as far as they are known: how many, the sums of their counts, and the seconds of each. */
export function totalsOf(runs: readonly RunResult[]) {
  const known = runs.filter(({ role }) => role === 'primary').flatMap(({ outcome }) => runOf(outcome) ?? [])
  return {
    known: known.length,
    ...sumCounts(known),
    times: known.map(durationSeconds),
  }
}

/** What became of a run, for a list of runs. */
export const describeOutcome = byVariant<RunOutcome, 'kind'>('kind', {
  finished: ({ run }) => describeRun(run),
  'not-awaited': ({ run }) => describeRun(run),
  'timed-out': ({ run }) => `timed out (${describeRun(run)})`,
  aborted: ({ run }) => `not finished when the workflow was cancelled (${describeRun(run)})`,
  unknown: ({ run }) => `status unknown${run === undefined ? '' : `; last seen ${describeRun(run)}`}`,
  'no-data': ({ error }) => `not started: ${error.message}`,
  'not-started': 'not started',
})

const ACTIONS: Record<Exclude<TaskAction, 'updated'>, string> = {
  created: 'Task created.',
  unchanged: 'The task is up to date; nothing was changed.',
  reused: 'Using the existing task.',
  'created-ephemeral': 'Ephemeral task created.',
}

/** What applying a definition did: `` Task updated: `name`, `sampling_rate`. `` */
export function describeAction(action: TaskAction, fields: readonly string[]): string {
  if (action !== 'updated') return ACTIONS[action]
  return `Task updated${fields.length > 0 ? `: ${listCodes(fields)}` : ''}.`
}

/** What a command did that evaluates nothing. */
export const describeOperation = byVariant<OperationOutcome, 'code'>('code', {
  'task-applied': ({ action, fields }) => describeAction(action, fields),
  'task-read': 'Task found.',
  'task-deleted': 'Task deleted.',
  'task-absent': ({ target }) => `Task "${target}" not found; there is nothing to delete.`,
  'run-read': 'Run found.',
  'tasks-found': ({ count }) => `${pluralize(count, 'task')} found.`,
  'runs-found': ({ count }) => `${pluralize(count, 'run')} found.`,
  'run-cancelled': 'The run is cancelled.',
  'cancel-requested': 'Cancellation requested; the run has not ended yet.',
  'run-already-ended': ({ status }) => `The run had already ended (${status.toLowerCase()}).`,
  'run-ended-before-cancel': ({ status }) =>
    `The run ended before the cancellation reached it (${status.toLowerCase()}).`,
})

/** One input issue as a sentence: `` `timeout`: "soon" is not a duration. `` */
export function describeIssue({ input, message }: InputIssue): string {
  return `\`${input}\`: ${message}`
}

/** What ended the step, in one sentence; several input issues are listed elsewhere. */
export const describeError = byVariant<StepError, 'kind'>('kind', {
  input: ({ issues: [first, ...more] }) => {
    if (first === undefined) return 'Invalid input. No run was triggered.'
    return more.length === 0
      ? `${asSentence(describeIssue(first))} No run was triggered.`
      : `${more.length + 1} invalid inputs. No run was triggered.`
  },
  aborted: 'The workflow was cancelled before a run was triggered.',
  request: ({ error }) => error.message,
  internal: ({ error }) => `Internal error in the action; please report it: ${error.message}`,
})

/** All of an error in one paragraph: every issue, where there are several. */
export function describeErrorInFull(error: StepError): string {
  const lead = describeError(error)
  return error.kind === 'input' && error.issues.length > 1
    ? `${lead} ${error.issues.map(describeIssue).join(' · ')}`
    : lead
}

/** The result of a step in one paragraph, for the last line of the log and the results file. */
export function describeResult(result: StepResult, context: WordingContext = {}): string {
  if (result.kind === 'error') return describeErrorInFull(result.error)
  if (result.kind === 'operation') return describeOperation(result.outcome)
  const only = onlyCheck(result.checks)
  return only === undefined ? describeStep(result) : describeCheck(only, context)
}
