import type { PhrasingContent, RootContent } from 'mdast'
import type { Facts, Problem, RunRecord } from '../facts.ts'
import { durationSeconds } from '../gates/run-metrics.ts'
import type { RuleResult, Verdict } from '../gates/verdict.ts'
import { formatDuration } from './duration.ts'
import {
  bullets,
  code,
  codeBlock,
  heading,
  link,
  paragraph,
  prose,
  render,
  strong,
  table,
  text,
} from './markdown.ts'
import { listing } from './listing.ts'
import { nextSteps } from './next-steps.ts'
import type { Result } from './result.ts'

const MARKS: Record<Verdict, string> = { passed: '✅', failed: '❌', unmeasured: '⚠️', inconclusive: '❔' }

/** The job summary: the verdict and its reason first, then what ran, the rules, and what to do next. Pure. */
export function renderSummary(result: Result): string {
  const { facts, judgement } = result
  return render([
    ...headline(result),
    ...runTable(facts),
    ...listing(facts.listing),
    ...ruleTable(judgement?.rules ?? []),
    ...nextSteps(result).map((step) => paragraph(strong('Next:'), text(' '), ...step)),
    ...foreignHost(facts),
  ])
}

function headline({ facts, judgement, green }: Result): RootContent[] {
  const name = facts.task === undefined ? [] : [text(' · '), code(facts.task.name)]
  const mark = judgement === undefined ? (green ? '▶️' : '❌') : MARKS[judgement.verdict]
  const words = judgement?.verdict ?? (green ? facts.command : `${facts.command} failed`)
  const reason = judgement?.reason ?? facts.deed ?? 'The run was triggered; this step does not wait for it.'
  const despite =
    judgement !== undefined && green && judgement.verdict !== 'passed'
      ? [text(' The step is green because the inputs say so.')]
      : []
  const title = heading(2, text(`${mark} Arize AX: ${words}`), ...name)
  if (facts.problem === undefined) return [title, paragraph(...prose(reason), ...despite)]
  return [title, ...describe(facts.problem)]
}

function describe({ message, items, details }: Problem): RootContent[] {
  const lead =
    items.length > 0
      ? [paragraph(text(`${items.length} inputs are wrong. Nothing was started.`)), bullets(items)]
      : [paragraph(...prose(message))]
  return details === undefined ? lead : [...lead, codeBlock(details)]
}

function runTable(facts: Facts): RootContent[] {
  if (facts.runs.length === 0) return []
  const rows = facts.runs.map((record) => runRow(record, facts))
  const head = ['Run', 'Status', 'Successes', 'Errors', 'Skipped', 'Duration'].map((word) => [text(word)])
  const about: PhrasingContent[][] = []
  if (facts.experiment !== undefined) about.push([text('Experiment: '), code(facts.experiment.name)])
  if (facts.window !== undefined) {
    about.push([text('Data window: '), code(facts.window.start), text(' to '), code(facts.window.end)])
  }
  if (facts.url !== undefined) about.push([link(facts.url, 'Open in Arize AX')])
  return [
    table([head, ...rows], ['left', 'left', 'right', 'right', 'right', 'right']),
    ...about.map((line) => paragraph(...line)),
  ]
}

function runRow({ role, task, run, ending }: RunRecord, facts: Facts): PhrasingContent[][] {
  const label =
    role === 'main' ? [code(run?.id ?? 'unknown')] : [code(task.name), text(' '), code(run?.id ?? 'unknown')]
  const status =
    ending === 'timed-out'
      ? `timed out after ${formatDuration(facts.timeoutMs ?? 0)}`
      : run?.status.toLowerCase()
  const seconds = run === undefined ? undefined : durationSeconds(run)
  const count = (value: number | undefined): PhrasingContent[] => [
    text(value === undefined ? '–' : String(value)),
  ]
  return [
    label,
    prose(status ?? 'unknown'),
    count(run?.num_successes),
    count(run?.num_errors),
    count(run?.num_skipped),
    [text(seconds === undefined ? '–' : formatDuration(seconds * 1_000))],
  ]
}

const OUTCOMES: Record<RuleResult['outcome'], string> = {
  holds: '✅ holds',
  broken: '❌ broken',
  unmeasured: '⚠️ unmeasured',
  undecided: '❔ undecided',
}

function ruleTable(results: RuleResult[]): RootContent[] {
  if (results.length === 0) return []
  const head = ['Rule', 'Outcome', 'Measured'].map((word) => [text(word)])
  const rows = results.map(({ rule, outcome, explanation }) => [
    [code(rule.text), ...(rule.advisory ? [text(' (advisory)')] : [])],
    [text(OUTCOMES[outcome])],
    prose(explanation),
  ])
  return [heading(3, text('Rules')), table([head, ...rows])]
}

function foreignHost({ foreignHost: host }: Facts): RootContent[] {
  return host === undefined
    ? []
    : [
        paragraph(
          text('The API key was sent to the host '),
          code(host),
          text(', as '),
          code('base-url'),
          text(' says.'),
        ),
      ]
}
