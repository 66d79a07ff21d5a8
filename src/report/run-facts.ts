import type { PhrasingContent, RootContent } from 'mdast'
import type { TaskRun } from '../ax/schemas.ts'
import type { Facts, RunRecord } from '../facts.ts'
import { durationSeconds } from '../gates/run-metrics.ts'
import { counted } from '../gates/wording.ts'
import { formatDuration } from './duration.ts'
import { code, heading, link, list, prose, text } from './markdown.ts'
import type { Surroundings } from './result.ts'

/** Runs that are listed: a step has one, and one for each of its evaluation tasks. */
const MOST_RUNS = 30

/** What ran, and where to look at it. A list, so that it fits a phone. */
export function runFacts(facts: Facts, { workflow, resultsFile }: Surroundings): RootContent[] {
  const lines = facts.runs.slice(0, MOST_RUNS).map((record) => runLine(record, facts))
  const left = facts.runs.length - lines.length
  if (left > 0) lines.push([text(`${left} more runs are left out.`)])
  if (facts.experiment !== undefined) lines.push([text('Experiment: '), code(facts.experiment.name)])
  if (facts.window !== undefined) {
    lines.push([text('Data window: '), code(facts.window.start), text(' to '), code(facts.window.end)])
  }
  if (facts.runs.length > 0 && workflow?.headSha !== undefined) {
    const pull = workflow.pullRequest === undefined ? '' : ` of pull request ${workflow.pullRequest}`
    lines.push([text('Commit: '), code(workflow.headSha), text(pull)])
  }
  if (resultsFile !== undefined) lines.push([text('Results file: '), code(resultsFile)])
  if (facts.url !== undefined) lines.push([link(facts.url, 'Open in Arize AX')])
  if (lines.length === 0) return []
  // The heading also keeps this list apart from one before it: Markdown would make one of the two.
  return [heading(3, text(facts.runs.length > 0 ? 'What ran' : 'Where to look')), list(lines)]
}

function runLine({ role, task, run, ending }: RunRecord, { timeoutMs = 0 }: Facts): PhrasingContent[] {
  const which = role === 'main' ? [text('Run ')] : [text('Evaluation '), code(task.name), text(', run ')]
  const late = ending === 'timed-out' ? `, timed out after ${formatDuration(timeoutMs)}` : ''
  const told = run === undefined ? [text(': nothing is known')] : [text(': '), ...tellRun(run)]
  return [...which, code(run?.id ?? 'unknown'), ...told, text(late)]
}

/** `completed in 5m 21s; 38 successes, 1 error, 1 skipped`. */
export function tellRun(run: TaskRun): PhrasingContent[] {
  const { status, num_successes: successes, num_errors: errors, num_skipped: skipped } = run
  const seconds = durationSeconds(run)
  const time = seconds === undefined ? '' : ` in ${formatDuration(seconds * 1_000)}`
  const counts = `${successes} ${successes === 1 ? 'success' : 'successes'}, ${counted(errors, 'error')}, ${skipped} skipped`
  return [...prose(status.toLowerCase(), 200), text(`${time}; ${counts}`)]
}
