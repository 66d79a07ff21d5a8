import type { PhrasingContent, RootContent } from 'mdast'
import type { Facts, RunRecord } from '../facts.ts'
import { durationSeconds } from '../gates/run-metrics.ts'
import { formatDuration } from './duration.ts'
import { code, link, list, paragraph, prose, table, text } from './markdown.ts'
import type { Surroundings } from './result.ts'

/** Runs that are listed: a step has one, and one for each of its evaluation tasks. */
const MOST_RUNS = 30

/** What ran, and where to look at it. */
export function runFacts(facts: Facts, { workflow, resultsFile }: Surroundings): RootContent[] {
  const about: PhrasingContent[][] = []
  if (facts.experiment !== undefined) about.push([text('Experiment: '), code(facts.experiment.name)])
  if (facts.window !== undefined) {
    about.push([text('Data window: '), code(facts.window.start), text(' to '), code(facts.window.end)])
  }
  if (facts.runs.length > 0 && workflow?.headSha !== undefined) {
    const pull = workflow.pullRequest === undefined ? '' : ` of pull request ${workflow.pullRequest}`
    about.push([text('Commit: '), code(workflow.headSha), text(pull)])
  }
  if (resultsFile !== undefined) about.push([text('Results file: '), code(resultsFile)])
  if (facts.url !== undefined) about.push([link(facts.url, 'Open in Arize AX')])
  return [...runTable(facts), ...(about.length > 0 ? [list(about)] : [])]
}

function runTable(facts: Facts): RootContent[] {
  if (facts.runs.length === 0) return []
  const rows = facts.runs.slice(0, MOST_RUNS).map((record) => runRow(record, facts))
  const head = ['Run', 'Status', 'Successes', 'Errors', 'Skipped', 'Duration'].map((word) => [text(word)])
  const left = facts.runs.length - rows.length
  const more = left > 0 ? [paragraph(text(`${left} more runs are left out.`))] : []
  return [table([head, ...rows], ['left', 'left', 'right', 'right', 'right', 'right']), ...more]
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
    prose(status ?? 'unknown', 200),
    count(run?.num_successes),
    count(run?.num_errors),
    count(run?.num_skipped),
    [text(seconds === undefined ? '–' : formatDuration(seconds * 1_000))],
  ]
}
