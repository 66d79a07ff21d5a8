import type { CheckResult, OperationOutcome, StepError, StepResult, StepVerdict } from '../checks/result.ts'
import { formatDuration } from '../duration.ts'
import type { RunCause, RunCauseDetail, Verdict } from '../gates/verdict.ts'
import type { Status } from '../gates/rule.ts'
import type { InputIssue } from '../input-error.ts'
import type { TaskAction } from '../progress.ts'
import {
  durationSeconds,
  runOf,
  type NotStarted,
  type RunCleanup,
  type RunOutcome,
} from '../runs/run-result.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { formatNumber, formatShare, pluralize } from './format.ts'
import { describeRule } from './rule-wording.ts'

/** The sentences about verdicts, runs, operations and errors. Foreign words in them are not sanitized yet; code is in backticks. */

/** What the words need to know beside the result. */
export interface Facts {
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
/** A check without a verdict, since nobody waited for it. */
export const STARTED_SYMBOL = '▶️'

/**
 * Why a verdict is what it is, in one or two sentences.
 * @param gates how many there are, advisory ones included
 */
export function describeVerdict(
  { reason, policy, success, status }: Verdict,
  facts: Facts = {},
  gates = 0,
): string {
  const despite =
    success && status !== 'passed' && policy !== undefined ? ` The step passes because of \`${policy}\`.` : ''
  switch (reason.kind) {
    case 'run':
      return `${describeRunCause(reason.cause, facts)}${despite}`
    case 'passed':
      return describePassed(reason.blocking, gates)
    case 'rule': {
      const { result, more } = reason
      const others = more > 0 ? ` ${pluralize(more, 'more gate')} ${SAME_STATUS[result.status]}.` : ''
      return `\`${result.rule.text}\`: ${describeRule(result)}.${others}${despite}`
    }
  }
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

/** Why a check is what it is, also where there is no verdict. */
export function describeCheck(check: CheckResult, facts: Facts = {}): string {
  return check.verdict === undefined
    ? 'The run was triggered; this step does not wait for it.'
    : describeVerdict(check.verdict, facts, check.rules.length)
}

/** `3 checks`, `2 of 5 checks did not pass`, `2 of 5 checks did not pass (1 advisory)`. */
export function tallyChecks(checks: readonly CheckResult[]): string {
  const notPassed = checks.filter(({ verdict }) => verdict !== undefined && verdict.status !== 'passed')
  const advisory = notPassed.filter((check) => check.advisory).length
  const all = pluralize(checks.length, 'check')
  if (notPassed.length === 0) return all
  return `${notPassed.length} of ${all} did not pass${advisory === 0 ? '' : ` (${advisory} advisory)`}`
}

/** The verdict of several checks: `2 of 5 checks did not pass (1 advisory): "a" (failed), "b" (unmeasured, advisory).` */
export function describeStep({
  checks,
  verdict,
}: {
  checks: readonly CheckResult[]
  verdict: StepVerdict | undefined
}): string {
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
export function describeRunCause({ task, detail }: RunCause, facts: Facts = {}): string {
  const sentence = describeCauseDetail(detail, facts)
  return task === undefined ? sentence : `Evaluation task "${task.name}": ${sentence}`
}

function describeCauseDetail(detail: RunCauseDetail, { timeoutMs }: Facts): string {
  switch (detail.code) {
    case 'no-run':
      return 'No run was started.'
    case 'not-awaited':
      return 'The run was not waited for.'
    case 'empty-experiment':
      return 'The run completed, but the experiment is empty.'
    case 'no-items':
      return 'The run completed, but found no data to evaluate.'
    case 'run-failed':
      return `The run failed: ${asClause(detail.failureReason)}`
    case 'run-cancelled':
      return `The run was cancelled: ${asClause(detail.failureReason)}`
    case 'already-labelled':
      return `Nothing was evaluated: ${asClause(detail.failureReason)}`
    case 'timed-out': {
      const within = timeoutMs === undefined ? '' : ` of ${formatDuration(timeoutMs)}`
      const what = detail.neverStarted ? 'The run did not start' : 'The run did not finish'
      return `${what} within the timeout${within}.${describeCleanup(detail.cleanup)}`
    }
    case 'aborted':
      return `The workflow was cancelled before the run finished.${describeCleanup(detail.cleanup)}`
    case 'unknown':
      return describeUnknown(detail)
    case 'no-data-found':
      return 'The service found no data to evaluate.'
    case 'not-started':
      return describeNotStarted(detail.why)
    case 'all-skipped':
      return `The run completed, but skipped all ${pluralize(detail.items, 'item')}.`
    case 'too-many-errors': {
      const { errors, items, maxErrorRate } = detail
      return `The run completed with errors in ${formatNumber(errors)} of ${pluralize(items, 'item')} (${formatShare(errors / items)}; \`max-error-rate\` allows ${formatShare(maxErrorRate)}).`
    }
    case 'no-rows':
      return 'The run completed, but its experiment has no rows.'
    case 'all-rows-failed':
      return `The run completed, but ${detail.rows === 1 ? 'its only row is' : `all ${pluralize(detail.rows, 'row')} are`} in error.`
  }
}

/** The reason that the service gives, as the rest of a sentence. */
function asClause(reason: string | null): string {
  const clause = reason?.trim() ?? ''
  if (clause === '') return 'the service gave no reason.'
  return /[.!?]$/.test(clause) ? clause : `${clause}.`
}

const CLEANUPS: Record<RunCleanup, string> = {
  cancelled: ' It was cancelled.',
  'left-running': ' It was left running.',
  'cancel-failed': ' It could not be cancelled.',
}

function describeCleanup(cleanup: RunCleanup | undefined): string {
  return cleanup === undefined ? '' : CLEANUPS[cleanup]
}

function describeUnknown(detail: Extract<RunCauseDetail, { code: 'unknown' }>): string {
  const { triggered, message, candidates, cleanup } = detail
  if (triggered)
    return `The run was triggered, but its status could not be read. ${message}${describeCleanup(cleanup)}`
  const named = candidates.map(({ id, status }) => `${id} (${status.toLowerCase()})`).join(', ')
  const found = named === '' ? '' : ` It may be one of: ${named}.`
  return `A run may have been started, and could not be identified.${found} ${message}`
}

/** Why no run was started. */
function describeNotStarted(why: NotStarted): string {
  switch (why.reason) {
    case 'rejected':
      return `The service rejected the trigger request. ${why.error.message}`
    case 'not-delivered':
      return `The trigger request could not be delivered. ${why.error.message}`
    case 'timed-out':
      return 'The timeout passed before the run was triggered.'
    case 'aborted':
      return 'The workflow was cancelled before the run was triggered.'
    case 'no-experiment':
      return 'The experiment to evaluate never became known, so that no run was triggered.'
    case 'no-chained-run':
      return `The service started no evaluation run for the experiment in time.${why.error === undefined ? '' : ` ${why.error.message}`}`
    case 'several-chained-runs':
      return `${pluralize(why.candidates.length, 'evaluation run')} cannot be told apart: ${why.candidates.map(({ id }) => id).join(', ')}.`
  }
}

/** `completed in 5m 21s; 38 successes, 1 error, 1 skipped`. */
export function describeRun(run: TaskRun): string {
  const seconds = durationSeconds(run)
  const time = seconds === undefined ? '' : ` in ${formatDuration(seconds * 1_000)}`
  const [successes, errors] = [
    pluralize(run.num_successes, 'success', 'successes'),
    pluralize(run.num_errors, 'error'),
  ]
  return `${run.status.toLowerCase()}${time}; ${successes}, ${errors}, ${formatNumber(run.num_skipped)} skipped`
}

/** What became of a run, for a list of runs. */
export function describeOutcome(outcome: RunOutcome): string {
  const run = runOf(outcome)
  const seen = run === undefined ? '' : describeRun(run)
  switch (outcome.kind) {
    case 'finished':
    case 'not-awaited':
      return seen
    case 'timed-out':
      return `timed out (${seen})`
    case 'aborted':
      return `not finished when the workflow was cancelled (${seen})`
    case 'unknown':
      return seen === '' ? 'status unknown' : `status unknown; last seen ${seen}`
    case 'no-data':
      return `not started: ${outcome.error.message}`
    case 'not-started':
      return 'not started'
  }
}

const ACTIONS: Record<TaskAction, string> = {
  created: 'Task created.',
  updated: 'Task updated',
  unchanged: 'The task is up to date; nothing was changed.',
  reused: 'Using the existing task.',
  'created-ephemeral': 'Ephemeral task created.',
}

/** What applying a definition did: `Task updated: name, sampling_rate.` */
export function describeAction(action: TaskAction, fields: readonly string[]): string {
  if (action !== 'updated') return ACTIONS[action]
  return `${ACTIONS.updated}${fields.length > 0 ? `: ${fields.map((field) => `\`${field}\``).join(', ')}` : ''}.`
}

/** What a command did that evaluates nothing. */
export function describeOperation(outcome: OperationOutcome): string {
  switch (outcome.code) {
    case 'task-applied':
      return describeAction(outcome.action, outcome.fields)
    case 'task-read':
      return 'Task found.'
    case 'task-deleted':
      return 'Task deleted.'
    case 'task-absent':
      return `Task "${outcome.target}" not found; there is nothing to delete.`
    case 'run-read':
      return 'Run found.'
    case 'tasks-found':
      return `${pluralize(outcome.count, 'task')} found.`
    case 'runs-found':
      return `${pluralize(outcome.count, 'run')} found.`
    case 'run-cancelled':
      return 'The run is cancelled.'
    case 'cancel-requested':
      return 'Cancellation requested; the run has not ended yet.'
    case 'run-already-ended':
      return `The run had already ended (${outcome.status.toLowerCase()}).`
    case 'run-ended-before-cancel':
      return `The run ended before the cancellation reached it (${outcome.status.toLowerCase()}).`
  }
}

/** One input issue as a sentence: `` `timeout`: "soon" is not a duration. `` */
export function describeIssue({ input, message }: InputIssue): string {
  return `\`${input}\`: ${message}`
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** What ended the step, in one sentence; several input issues are listed elsewhere. */
export function describeError(error: StepError): string {
  switch (error.kind) {
    case 'input': {
      const [first, ...more] = error.issues
      if (first === undefined) return 'Invalid input. No run was triggered.'
      return more.length === 0
        ? `${asSentence(describeIssue(first))} No run was triggered.`
        : `${error.issues.length} invalid inputs. No run was triggered.`
    }
    case 'aborted':
      return 'The workflow was cancelled before a run was triggered.'
    case 'request':
      return error.error.message
    case 'internal':
      return `Internal error in the action; please report it: ${error.error.message}`
  }
}

/** All of an error in one paragraph: every issue, where there are several. */
export function describeErrorInFull(error: StepError): string {
  const lead = describeError(error)
  return error.kind === 'input' && error.issues.length > 1
    ? `${lead} ${error.issues.map(describeIssue).join(' · ')}`
    : lead
}

/** The result of a step in one paragraph, for the last line of the log and the results file. */
export function describeResult(result: StepResult, facts: Facts = {}): string {
  switch (result.kind) {
    case 'error':
      return describeErrorInFull(result.error)
    case 'operation':
      return describeOperation(result.outcome)
    case 'checks': {
      const [only] = result.checks
      return only !== undefined && result.checks.length === 1
        ? describeCheck(only, facts)
        : describeStep(result)
    }
  }
}
