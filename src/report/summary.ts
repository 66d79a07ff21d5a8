import type { RootContent } from 'mdast'
import type { CheckResult, StepResult } from '../checks/result.ts'
import type { RuleResult } from '../gates/rule.ts'
import { compact } from './format.ts'
import { guidanceFor } from './guidance.ts'
import {
  code,
  fitToBudget,
  detailsEnd,
  detailsStart,
  link,
  paragraph,
  render,
  safeText,
  separated,
  separator,
  strong,
  text,
  type Budget,
  type Section,
} from './markdown.ts'
import { regressionVariant, scoreStatistics, scoreTable, sensitivity, type RowLimits } from './scores.ts'
import {
  errorSection,
  countsLine,
  footer,
  gatesSection,
  listing,
  notPassed,
  overview,
  reason,
  runsSection,
  title,
  verdictLabel,
  type ReportContext,
} from './sections.ts'
import { describeCheck, describeOperation, onlyCheck } from './wording.ts'

/** Bytes; the runner drops a summary of more than 1,048,576, and redaction may lengthen a text. */
const SUMMARY_BYTES = 990_000
/** UTF-16 units; GitHub takes 65,536, and redaction may lengthen a text. */
const COMMENT_UNITS = 63_500

/** Regressions that are shown with their texts, ever fewer and shorter until they fit. */
const SUMMARY_LIMITS: readonly RowLimits[] = [
  { rows: 50, characters: 1_500, open: true },
  { rows: 25, characters: 800, open: true },
  { rows: 5, characters: 400 },
  { rows: 0, characters: 0 },
]
/** Of every check of a suite. */
const SUITE_LIMITS: readonly RowLimits[] = [
  { rows: 10, characters: 800, open: true },
  { rows: 3, characters: 300 },
  { rows: 0, characters: 0 },
]
const COMMENT_LIMITS: readonly RowLimits[] = [
  { rows: 5, characters: 600 },
  { rows: 3, characters: 300 },
  { rows: 1, characters: 150 },
  { rows: 0, characters: 0 },
]

/**
 * The job summary: the verdict and its reason first, then gates, scores, regressions, and what ran behind a summary. Pure; always under
 * a million bytes.
 */
export function renderSummary(result: StepResult, context: ReportContext): string {
  const measure = (markdown: string): number => Buffer.byteLength(markdown, 'utf8')
  const limits = result.kind === 'checks' && result.checks.length > 1 ? SUITE_LIMITS : SUMMARY_LIMITS
  const sections = (check: CheckResult): Section[] => summaryOf(check, context, limits)
  return renderDocument(result, { max: SUMMARY_BYTES, measure }, { context, sections, tail: footer(context) })
}

/**
 * The comment on a pull request: the summary's own parts, but fewer and shorter. Pure; always under 64,000 characters.
 * @param marker the hidden first line by which the comment is found again
 */
export function renderComment(result: StepResult, marker: string, context: ReportContext): string {
  const max = COMMENT_UNITS - marker.length - 1
  const measure = (markdown: string): number => markdown.length
  const tail = links(result, context)
  return `${marker}\n${renderDocument(result, { max, measure }, { context, sections: commentOf, tail })}`
}

interface Parts {
  context: ReportContext
  /** What is said of one check, but for its title and reason. */
  sections: (check: CheckResult) => Section[]
  tail: RootContent[]
}

function renderDocument(result: StepResult, budget: Budget, parts: Parts): string {
  const whole = (...body: Section[]): string =>
    fitToBudget([head(result), ...body, section('the links', parts.tail)], budget)
  if (result.kind === 'error') return whole(section('the error', errorSection(result.error)))
  if (result.kind === 'operation') {
    const done = [paragraph(...safeText(describeOperation(result.outcome)))]
    return whole(section('the result', done), section('the list', listing(result.listing)))
  }
  const only = result.suite ? undefined : onlyCheck(result.checks)
  return only === undefined ? renderSuite(result, budget, parts) : whole(...sectionsOf(only, parts))
}

/** All that is said of one check, but for its title. */
function sectionsOf(check: CheckResult, { context, sections }: Parts): Section[] {
  return [
    section('the reason', reason(describeCheck(check, context), guidanceFor(check))),
    section('the links', countsLine(check)),
    ...sections(check),
  ]
}

function head(result: StepResult): Section {
  return section('the verdict', [title(result)])
}

function section(name: string, blocks: RootContent[]): Section {
  return { name, variants: [{ blocks: () => blocks }] }
}

type Checks = Extract<StepResult, { kind: 'checks' }>

/**
 * One row per check, then each check in details that are open where it did not pass. The budget that is left is divided
 * among the checks that are still to come, so that the first ones leave space for the last.
 */
function renderSuite(result: Checks, budget: Budget, parts: Parts): string {
  const { checks } = result
  const overviewSection = section('the overview', overview(checks, parts.context))
  const lead = fitToBudget([head(result), overviewSection], { ...budget, max: budget.max / 2 })
  const end = render(parts.tail)
  let left = budget.max - budget.measure(lead) - budget.measure(end)
  const each = checks.map((check, index) => {
    const max = Math.floor(left / (checks.length - index))
    const part = renderCheck(check, { ...budget, max }, sectionsOf(check, parts))
    left -= budget.measure(part) + 1
    return part
  })
  return compact([lead, ...each, end]).join('\n')
}

/** One check of several; empty where not even its frame fits. */
function renderCheck(check: CheckResult, budget: Budget, sections: readonly Section[]): string {
  const open = check.verdict !== undefined && check.verdict.status !== 'passed'
  const label = strong(text(`${verdictLabel(check)} · `), code(check.name, 100))
  const start = render([separator(), detailsStart([label], open)])
  const end = render([detailsEnd()])
  const max = budget.max - budget.measure(start) - budget.measure(end) - 2
  const body = max < 1_000 ? '' : fitToBudget(sections, { ...budget, max })
  return body === '' ? '' : [start, body, end].join('\n')
}

function summaryOf(check: CheckResult, context: ReportContext, limits: readonly RowLimits[]): Section[] {
  const { rules, scores } = check
  return [
    section('the gates', gatesSection(rules, decidingRules(check))),
    section('the scores', scoreTable(scores)),
    section('why the scores could not be read', scoresErrorNote(check)),
    { name: 'the regressions', variants: limits.map(regressionVariant(scores)) },
    section('what the data can detect', sensitivity(scores, rules)),
    section('the score statistics', scoreStatistics(scores)),
    section('the runs', runsSection(check, context)),
  ]
}

function commentOf(check: CheckResult): Section[] {
  const { rules, scores } = check
  return [
    section('the gates', gatesSection(notPassed(rules), decidingRules(check))),
    section('the scores', scoreTable(scores)),
    { name: 'the regressions', variants: COMMENT_LIMITS.map(regressionVariant(scores)) },
  ]
}

/** The rule that the reason has explained already. */
function decidingRules({ verdict }: CheckResult): RuleResult[] {
  return verdict?.reason.kind === 'rule' ? [verdict.reason.result] : []
}

function scoresErrorNote({ scoresError }: CheckResult): RootContent[] {
  if (scoresError === undefined) return []
  return reason(`The scores could not be read. ${scoresError.message}`, {})
}

function links(result: StepResult, { workflow }: ReportContext): RootContent[] {
  const { runUrl, headSha } = workflow ?? {}
  return separated(
    compact([
      runUrl !== undefined && link(runUrl, 'Full summary'),
      result.kind !== 'operation' && headSha !== undefined && code(headSha.slice(0, 7)),
    ]),
  )
}
