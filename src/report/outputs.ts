import type { TaskRun } from '../ax/schemas.ts'
import type { CheckResult, StepError, StepResult } from '../checks/result.ts'
import { targetOf, type PairedDetail, type Rule, type RuleDetail, type RuleResult } from '../gates/rule.ts'
import type { WorkflowContext } from '../github/context.ts'
import type { InputIssue } from '../input-error.ts'
import type { ProgressEvent } from '../progress.ts'
import { durationSeconds, runOf, type RunOutcome, type RunResult, type TaskRef } from '../runs/run-result.ts'
import type { ScoreReport, ScoreResult } from '../scores/score-report.ts'
import { listCodes, oneLine, truncate } from './format.ts'
import { describeNoBaseline, describeRule, MAX_SLICE } from './rule-wording.ts'
import {
  describeCheck,
  describeError,
  describeErrorInFull,
  describeResult,
  onlyCheck,
  totalsOf,
  verdictOf,
  type WordingContext,
} from './wording.ts'

/** What later steps and scripts read: the outputs of the action, and the results file, which has all that the summary knows. */

/** Every output of the action, in the order of `action.yml`; a test compares the two. */
export const OUTPUT_NAMES = [
  'task-id',
  'task-name',
  'run-id',
  'status',
  'verdict',
  'failure-reason',
  'num-successes',
  'num-errors',
  'num-skipped',
  'duration-seconds',
  'experiment-id',
  'experiment-name',
  'baseline-experiment-id',
  'scores',
  'gates',
  'url',
  'checks',
  'result',
  'results-file',
] as const
export type OutputName = (typeof OUTPUT_NAMES)[number]
export type OutputValues = Record<OutputName, string>

const JSON_OUTPUTS: readonly OutputName[] = ['result', 'checks', 'scores', 'gates']

export interface FittedOutputs {
  values: OutputValues
  /** JSON outputs that were too large and are left empty. */
  dropped: OutputName[]
}

/**
 * The outputs of a result; what is not known is empty. With several checks the scalar outputs are empty, but for `verdict`.
 * Texts are one line and sanitized, since a later `echo` would make the runner obey.
 * @param resultsFile the path that the results were written to
 */
export function outputValues(
  result: StepResult,
  { resultsFile = '', ...context }: WordingContext & { resultsFile?: string | undefined } = {},
): FittedOutputs {
  const empty = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, ''])) as OutputValues
  const values = { verdict: verdictOf(result) ?? '', 'results-file': resultsFile }
  return withinBudget({ ...empty, ...valuesOf(result, context), ...values })
}

function valuesOf(result: StepResult, context: WordingContext): Partial<OutputValues> {
  if (result.kind === 'error') return { 'failure-reason': describeErrorInFull(result.error) }
  if (result.kind === 'operation') {
    const { task, run, experiment, data } = result
    return {
      ...taskValues(task ?? run?.task),
      ...runValues(run === undefined ? [] : [run]),
      ...experimentValues(experiment),
      result: data === undefined ? '' : toJson(data),
    }
  }
  const only = onlyCheck(result.checks)
  const checks = toJson(result.checks.map((check) => outputCheck(check, context)))
  return { ...(only && checkValues(only, context)), checks }
}

function checkValues(check: CheckResult, context: WordingContext): Partial<OutputValues> {
  const { task, runs, experiment, scores, rules, verdict, url, advisory } = check
  const run = runValues(runs)
  const tolerated = verdict?.status === 'inconclusive' && (verdict.success || advisory)
  const why = run['failure-reason'] || (verdict === undefined ? '' : describeCheck(check, context))
  return {
    ...taskValues(task),
    ...run,
    ...experimentValues(experiment),
    'failure-reason': verdict?.status === 'passed' || tolerated ? '' : why,
    'baseline-experiment-id': scores?.baseline.kind === 'paired' ? scores.baseline.experiment.id : '',
    scores: scores === undefined ? '' : toJson(scores.scores.map(outputScore)),
    gates: rules.length === 0 ? '' : toJson(rules.map(gateJson)),
    url: show(url),
  }
}

function taskValues(task: TaskRef | undefined) {
  return { 'task-id': show(task?.id), 'task-name': show(task?.name) }
}

function experimentValues(experiment: CheckResult['experiment']) {
  return { 'experiment-id': show(experiment?.id), 'experiment-name': show(experiment?.name) }
}

/** Of several primary runs: the first that did not complete, else the first; counts are sums, the time is the longest. */
function runValues(runs: readonly RunResult[]) {
  const primary = runs.filter(({ role }) => role === 'primary')
  const named = primary.find(({ outcome }) => statusOf(outcome) !== 'completed') ?? primary[0]
  const run = named && runOf(named.outcome)
  const { known, num_successes: successes, num_errors: errors, num_skipped: skipped, times } = totalsOf(runs)
  const seconds = times.filter((time) => time !== undefined)
  const ifKnown = (count: number): string => (known === 0 ? '' : String(count))
  return {
    'run-id': show(run?.id),
    status: named === undefined ? '' : statusOf(named.outcome),
    'failure-reason': show(run?.failure_reason),
    'num-successes': ifKnown(successes),
    'num-errors': ifKnown(errors),
    'num-skipped': ifKnown(skipped),
    'duration-seconds': seconds.length === 0 ? '' : String(Math.max(...seconds)),
  }
}

/** Lower-case status of a run; `timed-out` is ours, since the service has no such status. */
function statusOf(outcome: RunOutcome): string {
  return outcome.kind === 'timed-out' ? 'timed-out' : show(runOf(outcome)?.status.toLowerCase())
}

function show(value: string | null | undefined): string {
  return value ?? ''
}

/** JSON of untrusted data; empty where it cannot be written (nested too deeply). */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return ''
  }
}

/** What the output `checks` and the results file both say of a check. */
function checkHead(check: CheckResult, context: WordingContext) {
  const { name, advisory, verdict, experiment, url } = check
  return {
    name,
    advisory,
    verdict: verdict?.status,
    success: verdict?.success ?? true,
    reason: describeCheck(check, context),
    experiment: experiment && { id: experiment.id, name: experiment.name },
    url,
  }
}

/** One check in the output `checks`. */
function outputCheck(check: CheckResult, context: WordingContext) {
  const { task, runs, scores, rules } = check
  const values = runValues(runs)
  return toSnakeCase({
    ...checkHead(check, context),
    task: task && { id: task.id, name: task.name },
    runId: values['run-id'] || null,
    status: values.status || null,
    runs: runs.map(({ role, task: own, outcome }) => ({
      role,
      task: own.name,
      runId: runOf(outcome)?.id,
      status: statusOf(outcome) || null,
      outcome: outcome.kind,
    })),
    scores: scores?.scores.map(outputScore) ?? [],
    gates: rules.map(gateJson),
  })
}

const NO_SUMMARY = { count: 0, missing: 0, mean: null, interval: null, median: null, min: null, max: null }

/** A score in the outputs: what most scripts ask for; the results file has the rest. */
function outputScore({ name, current, baseline, direction, delta, deltaInterval, pairs }: ScoreResult) {
  return {
    ...(current ?? NO_SUMMARY),
    name,
    baseline_mean: pairs !== null && pairs.count > 0 ? pairs.baselineMean : (baseline?.mean ?? null),
    delta,
    delta_interval: deltaInterval,
    direction,
  }
}

/** A gate and what became of it, in the outputs and the results file. */
function gateJson(result: RuleResult) {
  const { rule, status, value } = result
  return {
    rule: rule.text,
    line: rule.line,
    advisory: rule.advisory,
    status,
    measured: value !== null && Number.isFinite(value) ? value : null,
    explanation: describeRule(result),
  }
}

/** Outputs that an event makes known, so that they are set before the wait ends; for a step with one check. */
export function earlyOutputs(event: ProgressEvent): Partial<OutputValues> {
  const values = earlyValues(event)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, oneLine(value, MAX_TEXT)]))
}

function earlyValues(event: ProgressEvent): Partial<OutputValues> {
  if (event.kind === 'task') return taskValues(event.task)
  if (event.kind === 'experiment') return experimentValues(event)
  if ((event.kind === 'triggered' || event.kind === 'status') && event.role === 'primary')
    return { 'run-id': event.run.id, status: event.run.status.toLowerCase() }
  return {}
}

/** UTF-16 units of all outputs together; the runner takes a megabyte for a whole job. */
const MAX_UNITS = 900_000
/** UTF-16 units of an output that is no JSON: JSON that is cut is none, so that it is left out as a whole. */
const MAX_TEXT = 20_000

/** The outputs within what the runner takes: the largest JSON outputs are left empty until the rest fits. */
export function withinBudget(values: OutputValues): FittedOutputs {
  const fitting = { ...values }
  for (const name of OUTPUT_NAMES)
    if (!JSON_OUTPUTS.includes(name)) fitting[name] = oneLine(fitting[name], MAX_TEXT)
  const dropped: OutputName[] = []
  const units = (): number => OUTPUT_NAMES.reduce((sum, name) => sum + name.length + fitting[name].length, 0)
  for (const name of JSON_OUTPUTS.toSorted((a, b) => fitting[b].length - fitting[a].length)) {
    if (units() <= MAX_UNITS) break
    fitting[name] = ''
    dropped.push(name)
  }
  return { values: fitting, dropped }
}

/** What is said of outputs that were left empty. */
export function describeDropped(dropped: readonly OutputName[], resultsFile?: string): string {
  const hint = 'Set `results-file` to get everything as a file.'
  const where = resultsFile === undefined ? hint : `Everything is in ${resultsFile}.`
  return `Too large for outputs and left empty: ${listCodes(dropped)}. ${where}`
}

/** The whole result as the results file has it, in the shape of `scripts/results-schema.ts`; a test compares the two. */
export function resultsOf(
  result: StepResult,
  workflow: WorkflowContext | undefined,
  context: WordingContext = {},
) {
  const operation = result.kind === 'operation' ? result : undefined
  const checks = result.kind === 'checks' ? result.checks : []
  return {
    ...toSnakeCase({
      version: 2 as const,
      command: result.command,
      verdict: verdictOf(result),
      success: result.success,
      message: describeResult(result, context),
      error: result.kind === 'error' ? errorJson(result.error) : null,
      checks: checks.map((check) => checkJson(check, context)),
      task: operation?.task && taskJson(operation.task),
      run: operation?.run && runResultJson(operation.run),
    }),
    result: operation?.data ?? null,
    workflow: workflowJson(workflow),
  }
}

function errorJson(error: StepError) {
  const issues = error.kind === 'input' ? error.issues.map(issueJson) : []
  return { kind: error.kind, message: describeError(error), issues }
}

function issueJson({ input, message, excerpt, location }: InputIssue) {
  const { file, line, column } = location ?? {}
  return { input, message, excerpt, file, line, column }
}

function checkJson(check: CheckResult, context: WordingContext) {
  const { task, window, runs, scores, scoresError, rules } = check
  return {
    ...checkHead(check, context),
    task: task && taskJson(task),
    timeWindow: window && { start: window.start, end: window.end },
    runs: runs.map(runResultJson),
    scores: scores && scoresJson(scores),
    scoresError: scoresError?.message,
    rules: rules.map(ruleJson),
  }
}

function taskJson({ id, name, type }: TaskRef) {
  return { id, name, type }
}

function runResultJson({ role, task, outcome }: RunResult) {
  const run = runOf(outcome)
  return {
    role,
    task: taskJson(task),
    outcome: outcome.kind,
    cleanup: 'cleanup' in outcome ? outcome.cleanup : null,
    error: 'error' in outcome ? outcome.error?.message : null,
    run: run && runJson(run),
  }
}

function runJson(run: TaskRun) {
  return {
    id: run.id,
    status: run.status,
    experiment_id: run.experiment_id,
    num_successes: run.num_successes,
    num_errors: run.num_errors,
    num_skipped: run.num_skipped,
    created_at: run.created_at,
    run_started_at: run.run_started_at,
    run_finished_at: run.run_finished_at,
    duration_seconds: durationSeconds(run),
    data_start_time: run.data_start_time,
    data_end_time: run.data_end_time,
    failure_reason: run.failure_reason,
  }
}

type SnakeKey<Key> = Key extends `${infer Head}${infer Rest}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${SnakeKey<Rest>}`
  : ''
type SnakeCased<T> = T extends readonly (infer Item)[]
  ? SnakeCased<Item>[]
  : T extends object
    ? { [Key in keyof T as SnakeKey<Key>]: SnakeCased<T[Key]> }
    : T extends undefined
      ? null
      : T

/** The value with every key in snake case, and `null` for what is not there. */
function toSnakeCase<T>(value: T): SnakeCased<T>
function toSnakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => toSnakeCase(item))
  if (typeof value !== 'object' || value === null) return value ?? null
  const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [snake(key), toSnakeCase(item)]))
}

/** The report itself; why there is no baseline is a sentence. */
function scoresJson(report: ScoreReport) {
  const { baseline } = report
  const told =
    baseline.kind === 'none' ? { ...baseline, reason: describeNoBaseline(baseline.reason) } : baseline
  return { ...report, baseline: told }
}

function ruleJson(result: RuleResult) {
  const { detail, rule } = result
  const comparison = 'comparison' in detail ? detail.comparison : undefined
  const slices = detail.kind === 'slices' ? detail.slices : []
  return {
    ...gateJson(result),
    interval: 'interval' in detail ? detail.interval : comparison?.interval,
    pairs: comparison && pairsJson(comparison),
    tests: testsJson(detail, rule),
    slices: slices.map(({ slice, value, ...rest }) => ({
      ...rest,
      slice: truncate(slice, MAX_SLICE),
      measured: value,
    })),
  }
}

function pairsJson({ pairs, worse, better, newlyMissing, inputDiffers }: PairedDetail) {
  return { count: pairs, worse, better, newlyMissing, inputDiffers }
}

function testsJson(detail: RuleDetail, rule: Rule) {
  if (detail.kind === 'family') {
    const kind = rule.kind === 'not_worse' ? 'not-worse' : 'no-regression'
    return detail.members.map(
      ({ score, adjustedP, test }) => ({ kind, score, ...test, p: adjustedP }) as const,
    )
  }
  if (detail.kind !== 'no-regression' && detail.kind !== 'not-worse') return []
  return [{ kind: detail.kind, score: targetOf(rule)?.name ?? '', ...detail.test }]
}

function workflowJson(workflow: Partial<WorkflowContext> = {}) {
  const { eventName, headSha, baseSha, ref, pullRequest, repository, job, step, runId, runAttempt } = workflow
  const own = { eventName, headSha, baseSha, ref, pullRequest, repository, workflow: workflow.workflow, job }
  return toSnakeCase({ ...own, step, runId, runAttempt, runUrl: workflow.runUrl, actor: workflow.actor })
}
