import type { CheckResult, StepError, StepResult } from '../checks/result.ts'
import type { RuleResult } from '../gates/rule.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Runner, Annotation } from '../runner.ts'
import { runOf } from '../runs/run-result.ts'
import type { ScoreReport, ScoreResult } from '../scores/score-report.ts'
import {
  formatArrow,
  formatChangeRange,
  formatRange,
  formatScore,
  oneLine,
  oneLineVerbatim,
  pluralize,
  truncate,
} from './format.ts'
import { describeDropped, OUTPUT_NAMES, outputValues, resultsOf } from './outputs.ts'
import { MAX_LINE, redactDeep, type ProgressIo } from './progress-log.ts'
import { describeRule } from './rule-wording.ts'
import type { ReportContext } from './sections.ts'
import {
  describeCheck,
  describeErrorInFull,
  describeIssue,
  describeResult,
  nameOfTask,
  onlyCheck,
  tallyChecks,
  type WordingContext,
} from './wording.ts'

/** Lines of the log under a title. */
export interface LogGroup {
  title: string
  lines: string[]
  /** Whether the lines are printed outside of a group, since something in them failed. */
  open: boolean
}

/** Lines of one group; the summary and the results file have more. */
const MAX_LINES = 100
/** The runner cuts annotations at 4,096 characters. */
const MAX_ANNOTATION = 4_000

/** The runner's log, files and commands, as far as reports are written through them. Each may throw. */
export type ReportIo = Omit<ProgressIo, 'debug'> &
  Pick<Runner, 'group' | 'appendSummary' | 'annotate' | 'writeResultsFile'>

export interface PublishOptions {
  reporting: Pick<Inputs['reporting'], 'summary' | 'comment' | 'commentKey' | 'githubToken' | 'resultsFile'>
  context: ReportContext
  /** The task or suite as the user names it, since an ephemeral task has a new name each time. */
  target: string
  /** The root of GitHub's REST API. */
  apiUrl: string
}

/**
 * Reports a result everywhere: log, results file, outputs, annotation, summary, comment. Each is tried even if another
 * fails, and none changes the verdict. Secrets are taken out first, before anything cuts or measures a text.
 */
export async function publish(result: StepResult, options: PublishOptions, io: ReportIo): Promise<void> {
  const { reporting, context } = options
  const clean = redactDeep(result, io.redact)
  const attempt = attemptWith(io)
  await attempt('log', () => {
    for (const { title, lines, open } of logGroups(clean)) {
      if (open) for (const line of [`${title}:`, ...lines]) io.info(line)
      else io.group(title, lines)
    }
    // The annotation says all of an error, in the log as well.
    if (clean.kind !== 'error') io.info(finalLine(clean, context))
  })
  const path = reporting.resultsFile
  const resultsFile = await attempt('results file', () => {
    if (path === undefined) return undefined
    const json = JSON.stringify(resultsOf(clean, context.workflow, context), null, 2)
    return io.writeResultsFile(path, `${json}\n`)
  })
  await attempt('outputs', () => {
    const { values, dropped } = outputValues(clean, { ...context, resultsFile })
    if (dropped.length > 0) io.warning(describeDropped(dropped, resultsFile))
    for (const name of OUTPUT_NAMES) io.setOutput(name, values[name])
  })
  await attempt('annotation', () => {
    const annotation = annotationOf(clean, context)
    if (annotation !== undefined) io.annotate(annotation)
  })
  if (reporting.summary) {
    await attempt('summary', async () => {
      const { renderSummary } = await import('./summary.ts')
      io.appendSummary(renderSummary(clean, { ...context, resultsFile }))
    })
  }
  await attempt('comment', () => writeComment(clean, options, io))
}

/** Writes something; what goes wrong with it is a warning. */
function attemptWith({ warning, redact }: ReportIo) {
  return async <T>(what: string, write: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await write()
    } catch (error) {
      try {
        const message = error instanceof Error ? error.message : String(error)
        warning(`Could not write the ${what}. ${redact(message)}`)
      } catch {
        // A log that cannot be written leaves nobody to tell.
      }
      return undefined
    }
  }
}

async function writeComment(result: StepResult, options: PublishOptions, io: ReportIo): Promise<void> {
  const { reporting, context, target, apiUrl } = options
  const { workflow } = context
  const evaluates = result.kind === 'checks' ? result.verdict !== undefined : result.kind === 'error'
  if (reporting.comment === 'never' || !evaluates) return
  // A merge queue tests many pull requests at once; none of them is the one to tell.
  if (workflow?.eventName === 'merge_group') return
  if (workflow?.repository === undefined || workflow.pullRequest === undefined) {
    io.notice(
      'No comment written: the event that started this workflow has no pull request; `pull-request` can name one.',
    )
    return
  }
  if (reporting.githubToken === '') {
    io.warning('No comment written: `github-token` is empty.')
    return
  }
  const [{ commentMarker, publishComment }, { renderComment }] = await Promise.all([
    import('../github/comments.ts'),
    import('./summary.ts'),
  ])
  const { repository, pullRequest } = workflow
  const marker = commentMarker({ workflow, target, key: reporting.commentKey })
  const refusal = await publishComment({
    place: { token: reporting.githubToken, apiUrl, repository, pullRequest },
    marker,
    body: io.redact(renderComment(result, marker, context)),
    create: reporting.comment === 'always' || !result.success,
  })
  if (refusal !== undefined) io.warning(`Could not write the comment. ${io.redact(refusal)}`)
}

/** What stands in the log before its last line: an error's issues, or scores and gates of every check. */
export function logGroups(result: StepResult): LogGroup[] {
  if (result.kind === 'operation') return []
  if (result.kind === 'error') return errorGroups(result.error).map(shortened)
  const several = result.checks.length > 1
  const groups = result.checks.flatMap((check) =>
    checkGroups(check, several ? `${oneLine(check.name, 60)}: ` : ''),
  )
  return groups.filter(({ lines }) => lines.length > 0).map(shortened)
}

/** Every issue on a line of its own; under a rule, a caret at the spot: both lines begin alike, so that it stands right. */
function errorGroups(error: StepError): LogGroup[] {
  if (error.kind !== 'input') return []
  const lines = error.issues.flatMap((issue) => [
    oneLine(describeIssue(issue), MAX_LINE),
    ...(issue.excerpt ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => oneLineVerbatim(`  | ${line}`, MAX_LINE)),
  ])
  return [{ title: 'Invalid inputs', lines, open: true }]
}

function checkGroups({ rules, scores, verdict, advisory }: CheckResult, prefix: string): LogGroup[] {
  const failing = verdict !== undefined && verdict.status !== 'passed' && !advisory
  const lines = scores?.scores.map((score) => scoreLine(score, scores)) ?? []
  return [
    { title: `${prefix}Scores`, lines, open: false },
    { title: `${prefix}Gates`, lines: rules.map(ruleLine), open: failing },
  ]
}

function scoreLine({ name, current, delta, deltaInterval }: ScoreResult, { source }: ScoreReport): string {
  const rows = pluralize(current?.count ?? 0, source === 'time-window' ? 'span' : 'row')
  const range = current?.interval ? ` (${formatRange(current.interval)})` : ''
  const mean = typeof current?.mean === 'number' ? `mean ${formatScore(current.mean)}${range}` : 'no mean'
  const changeRange = deltaInterval === null ? '' : ` (${formatChangeRange(deltaInterval)})`
  const change = delta === null ? '' : `, ${formatArrow(delta)}${changeRange} from the baseline`
  return oneLine(`${name}: ${mean}, ${rows}${change}`, MAX_LINE)
}

function ruleLine(result: RuleResult): string {
  const { rule, status } = result
  const label = rule.advisory ? `${status} (advisory)` : status
  return oneLine(`${label}: ${rule.text}: ${describeRule(result)}`, MAX_LINE)
}

function shortened({ title, lines, open }: LogGroup): LogGroup {
  const left = lines.length - MAX_LINES
  return { title, open, lines: left > 0 ? [...lines.slice(0, MAX_LINES), `and ${left} more`] : lines }
}

/** The last line of the log. */
export function finalLine(result: StepResult, context: WordingContext = {}): string {
  const sentence = describeResult(result, context)
  const verdict = result.kind === 'checks' ? result.verdict?.status : undefined
  return oneLine(verdict === undefined ? sentence : `Verdict: ${verdict}. ${sentence}`, MAX_LINE)
}

/** The annotation of a result; none when all is well. It names every check that did not pass, and why. */
export function annotationOf(result: StepResult, context: WordingContext = {}): Annotation | undefined {
  const level = result.success ? 'warning' : 'error'
  if (result.kind === 'operation') return undefined
  if (result.kind === 'error') return { level, ...annotationOfError(result.error) }
  const { verdict, checks } = result
  if (verdict === undefined || (result.success && !verdict.warn)) return undefined
  const only = onlyCheck(checks)
  if (only !== undefined) {
    const run = only.runs[0] && runOf(only.runs[0].outcome)
    const which = run === undefined ? '' : ` (run ${oneLine(run.id, 100)})`
    const name = oneLine(nameOfTask(only), 100)
    const message = `${oneLine(describeResult(result, context), MAX_ANNOTATION - which.length - 1)}${which}`
    return { level, title: `Arize AX task "${name}": ${verdict.status}`, message }
  }
  const title = `Arize AX: ${verdict.status}: ${tallyChecks(checks)}`
  return { level, title, message: nameChecks(verdict.notPassed, context) }
}

/** All checks that did not pass; the more there are, the less is said of each, but every one is named. */
function nameChecks(notPassed: readonly CheckResult[], context: WordingContext): string {
  const share = Math.floor(MAX_ANNOTATION / Math.max(1, notPassed.length)) - 3
  const each = notPassed.map((check) => {
    const { verdict, advisory } = check
    if (verdict === undefined) return ''
    const lead = `"${oneLine(check.name, Math.max(20, Math.min(60, share - 20)))}" ${verdict.status}${advisory ? ' (advisory)' : ''}`
    const remaining = share - lead.length - 2
    return remaining < 20 ? lead : `${lead}: ${oneLine(describeCheck(check, context), remaining)}`
  })
  return truncate(each.join(' · '), MAX_ANNOTATION)
}

function annotationOfError(error: StepError): Omit<Annotation, 'level'> {
  const message = oneLine(describeErrorInFull(error), MAX_ANNOTATION)
  if (error.kind !== 'input') return { title: 'Arize AX: error', message }
  const { file, line, column } = error.issues.find(({ location }) => location !== undefined)?.location ?? {}
  return { title: 'Arize AX: invalid inputs', message, file, line, column }
}
