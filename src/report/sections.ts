import type { PhrasingContent, RootContent } from 'mdast'
import type { TaskRun } from '../ax/schemas.ts'
import type { CheckResult, FoundTask, Listing, StepError, StepResult } from '../checks/result.ts'
import { formatDuration } from '../duration.ts'
import type { RuleResult, SliceResult, Status } from '../gates/rule.ts'
import type { WorkflowContext } from '../github/context.ts'
import { isAlreadyLabelled, runOf, type RunResult } from '../runs/run-result.ts'
import type { ScoreReport } from '../scores/score-report.ts'
import { compact, formatInstant, formatNumber, pluralize, truncate } from './format.ts'
import type { Guidance } from './guidance.ts'
import {
  breakableCode,
  bullets,
  code,
  codeBlock,
  details,
  heading,
  link,
  list,
  leftOut,
  paragraph,
  safeText,
  separated,
  strong,
  table,
  text,
  under,
} from './markdown.ts'
import { describeRule, failingSlices, limitOf, measuredValue } from './rule-wording.ts'
import {
  describeCheck,
  describeError,
  describeIssue,
  describeOutcome,
  describeRun,
  nameOfTask,
  onlyCheck,
  SYMBOLS,
  tallyChecks,
  totalsOf,
  verdictOf,
  type WordingContext,
} from './wording.ts'

/** What reports know beside the result. */
export interface ReportContext extends WordingContext {
  workflow: WorkflowContext | undefined
  /** The path that `results-file` was written to. */
  resultsFile?: string | undefined
  /** The host that got the key, when it is neither Arize's nor this machine. */
  customHost?: string | undefined
}

/** Items of a list that a summary shows. */
const MAX_ISSUES = 50
const MAX_DETAILS = 10_000
const MAX_LISTED = 50
const MAX_GATES = 100
const MAX_RUNS = 30
const MAX_CHECKS = 100
/** A paragraph about what is not shown. */
function more(count: number, noun: string): RootContent[] {
  return count > 0 ? [paragraph(...leftOut(count, noun))] : []
}

/** A check without a verdict, since nobody waited for it. */
const STARTED = '▶️ started'
/** A gate that is advisory and did not pass is no failure. */
const ADVISORY_SYMBOL = '🔸'

/** The symbol and the word for a check. */
export function verdictLabel({ verdict, advisory }: CheckResult): string {
  if (verdict === undefined) return STARTED
  return `${symbolOf(verdict.status, advisory)} ${verdict.status}${advisory ? ' (advisory)' : ''}`
}

function symbolOf(status: Status, advisory: boolean): string {
  return advisory && status !== 'passed' ? ADVISORY_SYMBOL : SYMBOLS[status]
}

const ERROR_TITLES: Record<StepError['kind'], string> = {
  input: 'invalid inputs',
  aborted: 'cancelled',
  request: 'request failed',
  internal: 'internal error',
}

/** The first thing to read: the verdict. */
export function title(result: StepResult): RootContent {
  const words = (label: string, name?: string): RootContent =>
    heading(2, text(label), ...(name === undefined ? [] : [text(' · '), code(name)]))
  if (result.kind === 'operation') return words(`✅ Arize AX: ${result.command}`, result.task?.name)
  if (result.kind === 'error') {
    const verdict = verdictOf(result) === undefined ? '' : 'unmeasured · '
    return words(`❌ Arize AX: ${verdict}${ERROR_TITLES[result.error.kind]}`)
  }
  const only = result.suite ? undefined : onlyCheck(result.checks)
  if (only !== undefined) return words(withProduct(verdictLabel(only)), nameOfTask(only))
  const status = result.verdict?.status
  const label = status === undefined ? STARTED : `${SYMBOLS[status]} ${status}`
  return words(`${withProduct(label)} · ${tallyChecks(result.checks)}`)
}

/** `✅ passed` as `✅ Arize AX: passed`. */
function withProduct(label: string): string {
  return label.replace(' ', ' Arize AX: ')
}

/** Why, what it probably was, and what to do next. */
export function reason(sentence: string, { likelyCause, nextStep }: Guidance): RootContent[] {
  const line = (word: string, words: string): RootContent =>
    paragraph(strong(text(word)), text(' '), ...safeText(words))
  return compact([
    paragraph(...safeText(sentence)),
    likelyCause !== undefined && line('Likely cause:', likelyCause),
    nextStep !== undefined && line('Next step:', nextStep),
  ])
}

/** What ended the step: every issue, the line with the caret, or the stack. */
export function errorSection(error: StepError): RootContent[] {
  const lead = paragraph(...safeText(describeError(error)))
  if (error.kind === 'internal') return [lead, ...details([text('Details')], excerpt(error.error.stack))]
  if (error.kind !== 'input') return [lead]
  const { issues } = error
  const shown = issues.slice(0, MAX_ISSUES)
  const left = issues.length - shown.length
  const sentences = compact([...shown.map(describeIssue), left > 0 && `and ${left} more`])
  const excerpts = shown.flatMap((issue) => issue.excerpt ?? [])
  const lines = excerpts.length === 0 ? undefined : excerpts.join('\n\n')
  return [lead, ...bullets(issues.length > 1 ? sentences : []), ...excerpt(lines)]
}

function excerpt(words: string | undefined): RootContent[] {
  return words === undefined ? [] : [codeBlock(truncate(words, MAX_DETAILS))]
}

/** One row per check: what it is called, its verdict, and why. */
export function overview(checks: readonly CheckResult[], context: WordingContext): RootContent[] {
  const shown = checks.slice(0, MAX_CHECKS)
  const rows = shown.map((check) => [checkCell(check), safeText(describeCheck(check, context), 240)])
  return [
    table([[[text('Check')], [text('Why')]], ...rows]),
    ...more(checks.length - MAX_CHECKS, 'more check'),
  ]
}

function checkCell(check: CheckResult): PhrasingContent[] {
  const [symbol = '', ...words] = verdictLabel(check).split(' ')
  return [text(`${symbol} `), code(check.name, 80), ...under(words.join(' '))]
}

/** What ran in one line: counts, time, and the page in the Arize app. */
export function countsLine({ runs, url }: CheckResult): RootContent[] {
  const { known, num_successes: successes, num_errors: errors, num_skipped: skipped, times } = totalsOf(runs)
  const count = successes + errors + skipped
  const isLabelled =
    count === 0 && runs.flatMap(({ outcome }) => runOf(outcome) ?? []).some(isAlreadyLabelled)
  const counts = compact([
    pluralize(count, 'item'),
    pluralize(errors, 'error'),
    skipped > 0 && `${formatNumber(skipped)} skipped`,
  ])
  const what = isLabelled ? '0 new items (all data had labels already)' : counts.join(', ')
  const longest = Math.max(...times.map((each) => each ?? Infinity))
  const time = longest === Infinity ? '' : ` in ${formatDuration(longest * 1_000)}`
  return separated(
    compact([known > 0 && text(`${what}${time}`), url !== undefined && link(url, 'Open in Arize AX')]),
  )
}

/** The gates: what became of each, what was measured, and the limit; and under the table what the numbers mean. */
export function gatesSection(
  results: readonly RuleResult[],
  explained: readonly RuleResult[] = [],
): RootContent[] {
  if (results.length === 0) return []
  const shown = results.length > MAX_GATES ? worstFirst(results).slice(0, MAX_GATES) : results
  const rows = shown.map((result) => [gateCell(result), measuredCell(result)])
  // The value alone says what was measured of a run.
  const told = shown.filter((result) => result.detail.kind !== 'run-metric' && !explained.includes(result))
  const open = told.filter(({ status }) => status !== 'passed')
  const passed = told.filter(({ status }) => status === 'passed')
  return [
    heading(3, text('Gates')),
    table([[[text('Gate')], [text('Measured')]], ...rows], ['left', 'right']),
    ...more(results.length - MAX_GATES, 'more gate'),
    ...explanations(open),
    ...slicesSection(shown),
    ...details([text('What the passed gates measured')], explanations(passed)),
  ]
}

function worstFirst(results: readonly RuleResult[]): RuleResult[] {
  const rank = ({ rule, status }: RuleResult): number => (status === 'passed' ? 2 : rule.advisory ? 1 : 0)
  return results.toSorted((a, b) => rank(a) - rank(b))
}

/** The gates that did not pass, for a reader who has little space. */
export function notPassed(results: readonly RuleResult[]): RuleResult[] {
  return worstFirst(results.filter(({ status }) => status !== 'passed'))
}

function gateCell({ rule, status }: RuleResult): PhrasingContent[] {
  const words = compact([status !== 'passed' && status, rule.advisory && 'advisory'])
  const symbol = symbolOf(status, rule.advisory)
  return [text(`${symbol} `), ...breakableCode(rule.text, 300), ...under(words.join(', '))]
}

function measuredCell(result: RuleResult): PhrasingContent[] {
  return [strong(text(measuredValue(result) ?? '–')), ...under(`limit ${limitOf(result.rule)}`)]
}

function explanations(results: readonly RuleResult[]): RootContent[] {
  const words = (result: RuleResult) => safeText(`${describeRule(result)}.`, 1_500)
  return list(results.map((result) => [code(result.rule.text, 300), text(': '), ...words(result)]))
}

/** The slices that did not pass, one row each, the worst first. */
function slicesSection(results: readonly RuleResult[]): RootContent[] {
  return results.flatMap(({ rule, detail }) => {
    if (detail.kind !== 'slices') return []
    const failing = failingSlices(detail.slices)
    if (failing.length < 2) return []
    const row = ({ slice, status, value, rows }: SliceResult): PhrasingContent[][] => [
      [text(`${SYMBOLS[status ?? 'unmeasured']} `), code(slice, 80)],
      [strong(text(measuredValue({ rule, value, detail }) ?? '–'))],
      [text(formatNumber(rows))],
    ]
    const head = [[text('Slice of '), code(detail.column, 60)], [text('Measured')], [text('Rows')]]
    return [table([head, ...failing.slice(0, MAX_LISTED).map(row)], ['left', 'right', 'right'])]
  })
}

/** The tasks or runs that were found. */
export function listing(found: Listing | undefined): RootContent[] {
  if (found === undefined) return []
  const lines = found.of === 'tasks' ? found.items.map(taskLine) : found.items.map(runListingLine)
  const left = lines.length - MAX_LISTED
  const rest = text(`${pluralize(left, 'more item')} in the output `)
  return [
    ...list(lines.slice(0, MAX_LISTED)),
    ...(left > 0 ? [paragraph(rest, code('result'), text('.'))] : []),
  ]
}

function taskLine({ name, type, id, last_run_at: last }: FoundTask): PhrasingContent[] {
  const ran = last ? [text(', last run '), ...safeText(formatInstant(last))] : [text(', never run')]
  return [code(name), text(` (${type.toLowerCase()}), `), code(id), ...ran]
}

function runListingLine(run: TaskRun): PhrasingContent[] {
  return [
    code(run.id),
    text(', created '),
    ...safeText(formatInstant(run.created_at)),
    text(': '),
    ...safeText(describeRun(run)),
  ]
}

/** Everything with an ID, behind a summary: task, runs, experiments, window, commit, and how to run the same again. */
export function runsSection(check: CheckResult, { workflow }: ReportContext): RootContent[] {
  const { task, runs, experiment, window, scores } = check
  const pull = workflow?.pullRequest === undefined ? '' : ` of pull request ${workflow.pullRequest}`
  const lines = compact([
    task && named('Task', task),
    ...runs.slice(0, MAX_RUNS).map(runLine),
    runs.length > MAX_RUNS && leftOut(runs.length - MAX_RUNS, 'more run'),
    experiment && named('Experiment', experiment),
    ...(scores === undefined ? [] : comparedWith(scores)),
    window && [text('Time window '), code(window.start), text(' to '), code(window.end)],
    workflow?.headSha !== undefined &&
      runs.length > 0 && [text('Commit '), code(workflow.headSha), text(pull)],
  ])
  return details([text('Runs and IDs')], [...list(lines), ...reproduce(check)])
}

function comparedWith({ baseline, pooled }: ScoreReport): PhrasingContent[][] {
  const attempts = pooled.map((experiment) => named('Earlier attempt', experiment))
  if (baseline.kind === 'none') return attempts
  if (baseline.kind === 'unpaired') return [[text('Baseline run '), code(baseline.run.id)], ...attempts]
  const { datasetVersionId } = baseline.experiment
  const version = datasetVersionId === null ? [] : [text(', dataset version '), code(datasetVersionId)]
  return [[...named('Baseline experiment', baseline.experiment), ...version], ...attempts]
}

function named(what: string, { name, id }: { name: string; id: string | undefined }): PhrasingContent[] {
  return [text(`${what} `), code(name, 260), ...(id === undefined ? [] : [text(', ID '), code(id)])]
}

function runLine({ role, task, outcome }: RunResult): PhrasingContent[] {
  const which = role === 'primary' ? [text('Run ')] : [text('Evaluation '), code(task.name), text(', run ')]
  return [...which, code(runOf(outcome)?.id ?? 'unknown'), text(': '), ...safeText(describeOutcome(outcome))]
}

/** What may stand in a command that people copy into a shell: no letter of it means anything there, and it is no option. */
const HARMLESS = /^[\w+/=][\w+/=.:-]*$/

/** How to start the same run again, without this workflow. */
function reproduce({ task, window, runs, experiment }: CheckResult): RootContent[] {
  const [first] = runs
  if (task === undefined || first === undefined || runOf(first.outcome) === undefined) return []
  const isExperiment = task.type === 'RUN_EXPERIMENT'
  const given = [task.id, window?.start, window?.end, experiment?.id]
  if (!given.every((word) => word === undefined || HARMLESS.test(word))) return []
  const words = compact([
    `ax tasks trigger-run ${task.id}`,
    window && `--data-start-time ${window.start}`,
    window && `--data-end-time ${window.end}`,
    isExperiment && '--experiment-name reproduction-1',
    !isExperiment && experiment?.id !== undefined && `--experiment-ids ${experiment.id}`,
    '--wait',
  ])
  const again = isExperiment ? '' : ' (existing labels need `--override-evaluations`)'
  return [
    paragraph(
      ...safeText(`To run the same with Arize’s command line, with the key in the environment${again}:`),
    ),
    codeBlock(words.join(' \\\n  ')),
  ]
}

/** What is known beside the result: the results file, and a host of the user's own. */
export function footer({ resultsFile, customHost }: ReportContext): RootContent[] {
  return compact([
    resultsFile !== undefined && paragraph(text('Results file: '), code(resultsFile, 500)),
    customHost !== undefined &&
      paragraph(
        text('The API key was sent to '),
        code(customHost),
        text(' (from '),
        code('base-url'),
        text(').'),
      ),
  ])
}
