import type { Facts, RunRecord } from '../facts.ts'
import { durationSeconds } from '../gates/run-metrics.ts'
import type { Judgement } from '../gates/verdict.ts'
import { comparedScores, ruleValues } from './result-parts.ts'

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
  'result',
  'results-file',
] as const
export type OutputName = (typeof OUTPUT_NAMES)[number]
export type OutputValues = Record<OutputName, string>

/**
 * The outputs as far as the facts are known; what is not known is empty.
 * @param resultsFile the path that the results were written to
 */
export function outputValues(
  facts: Facts,
  judgement: Judgement | undefined,
  resultsFile?: string,
): OutputValues {
  const { task, experiment, problem, scores, url } = facts
  const main = facts.runs.find((record) => record.role === 'main')
  const run = runValues(main)
  return {
    'task-id': show(task?.id),
    'task-name': show(task?.name),
    ...run,
    verdict: show(judgement?.verdict),
    'failure-reason': run['failure-reason'] || show(problem?.message),
    'experiment-id': show(experiment?.id),
    'experiment-name': show(experiment?.name),
    'baseline-experiment-id': scores?.baseline.kind === 'paired' ? scores.baseline.experiment.id : '',
    scores: scores === undefined ? '' : JSON.stringify(comparedScores(scores)),
    gates: judgement === undefined || judgement.rules.length === 0 ? '' : gatesJson(judgement),
    url: show(url),
    result: facts.result === undefined ? '' : JSON.stringify(facts.result),
    'results-file': show(resultsFile),
  }
}

function runValues(main: RunRecord | undefined) {
  const run = main?.run
  return {
    'run-id': show(run?.id),
    status: statusOf(main),
    'failure-reason': show(run?.failure_reason),
    'num-successes': show(run?.num_successes),
    'num-errors': show(run?.num_errors),
    'num-skipped': show(run?.num_skipped),
    'duration-seconds': show(run === undefined ? undefined : durationSeconds(run)),
  }
}

/** Lower-case status of the main run; `timed-out` is ours, since the service has no such status. */
function statusOf(main: RunRecord | undefined): string {
  if (main?.ending === 'timed-out') return 'timed-out'
  return main?.run?.status.toLowerCase() ?? ''
}

function show(value: string | number | null | undefined): string {
  return value === undefined || value === null ? '' : String(value)
}

function gatesJson({ rules }: Judgement): string {
  return JSON.stringify(rules.map(ruleValues))
}
