import type { TaskRun } from '../ax/schemas.ts'
import type { RunRecord } from '../facts.ts'

/** Whether the runs measured something. */
export type Measurement =
  | { kind: 'measured' }
  /** An evaluation that found nothing to evaluate; `on-no-data` says what that means. */
  | { kind: 'no-data'; reason: string }
  | { kind: 'unmeasured'; reason: string }

/**
 * How the service says that there was nothing left to evaluate. Every other cancellation is one.
 * Seen in the API's own example of a cancelled run.
 */
const ALREADY_LABELLED = /already has evaluation labels/i

/** Whether the run found that there was nothing left to evaluate. */
export function isLabelledAlready({ status, failure_reason: reason }: TaskRun): boolean {
  return status === 'CANCELLED' && ALREADY_LABELLED.test(reason ?? '')
}

/**
 * Decides whether the runs measured something. Only a completed run with at least one success and few enough errors did.
 * @param maxErrorRate share of errors among successes and errors, above which a run counts as not measured
 */
export function assess(runs: RunRecord[], maxErrorRate: number): Measurement {
  const [main, ...evaluations] = runs
  if (main === undefined) return { kind: 'unmeasured', reason: 'No run was started.' }
  const first = assessRun(main, maxErrorRate)
  if (first.kind !== 'measured') return first
  for (const record of evaluations) {
    const measurement = assessRun(record, maxErrorRate)
    // The evaluation of a new experiment has data by definition, so that finding none is a fault and no policy.
    if (measurement.kind !== 'measured') {
      return { kind: 'unmeasured', reason: `Evaluation task "${record.task.name}": ${measurement.reason}` }
    }
  }
  return first
}

function assessRun(record: RunRecord, maxErrorRate: number): Measurement {
  const unended = reasonWithoutEnd(record)
  if (unended !== undefined) return { kind: 'unmeasured', reason: unended }
  const { run, task } = record
  if (run === undefined) return { kind: 'unmeasured', reason: 'Nothing is known about the run.' }
  const told = run.failure_reason?.trim() || undefined
  const isEvaluation = task.type !== 'RUN_EXPERIMENT'
  if (run.status === 'FAILED')
    return { kind: 'unmeasured', reason: `The run failed: ${told ?? 'no reason was given.'}` }
  if (run.status === 'CANCELLED') {
    const noData = isEvaluation && isLabelledAlready(run)
    return noData
      ? { kind: 'no-data', reason: `Nothing was evaluated: ${told ?? ''}` }
      : { kind: 'unmeasured', reason: `The run was cancelled: ${told ?? 'no reason was given.'}` }
  }
  return assessCounts(
    { successes: run.num_successes, errors: run.num_errors, skipped: run.num_skipped },
    {
      maxErrorRate,
      isEvaluation,
    },
  )
}

function reasonWithoutEnd({ ending, afterwards, explanation }: RunRecord): string | undefined {
  const fate = {
    cancelled: ' It was cancelled.',
    left: ' It was left running.',
    'cancel-failed': ' It could not be cancelled.',
  }
  const then = afterwards === undefined ? '' : fate[afterwards]
  switch (ending) {
    case 'ended':
      return undefined
    case 'timed-out':
      return `The run did not end within the timeout.${then}`
    case 'interrupted':
      return `The workflow was cancelled before the run ended.${then}`
    case 'lost':
      return `${explanation ?? 'The run could not be followed.'}${then}`
    case 'waiting':
    case 'left':
      return 'The run was not waited for.'
  }
}

interface Counts {
  successes: number
  errors: number
  skipped: number
}

function assessCounts(
  counts: Counts,
  { maxErrorRate, isEvaluation }: { maxErrorRate: number; isEvaluation: boolean },
): Measurement {
  const { successes, errors, skipped } = counts
  if (successes + errors + skipped === 0) {
    return isEvaluation
      ? { kind: 'no-data', reason: 'The run completed, but found no data to evaluate.' }
      : { kind: 'unmeasured', reason: 'The run completed, but the experiment is empty.' }
  }
  if (successes + errors === 0) {
    return { kind: 'unmeasured', reason: `The run completed, but skipped all ${skipped} items.` }
  }
  const rate = errors / (successes + errors)
  if (successes === 0 || rate > maxErrorRate + 1e-9) {
    const limit = `${percent(maxErrorRate)} are allowed by \`max-error-rate\``
    const reason = `The run completed with errors in ${errors} of ${successes + errors} items (${percent(rate)}; ${limit}).`
    return { kind: 'unmeasured', reason }
  }
  return { kind: 'measured' }
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`
}
