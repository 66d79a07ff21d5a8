import type { RunRecord } from '../facts.ts'
import { durationSeconds } from '../gates/run-metrics.ts'

/** Sentences about a result, in our own words, with code in backticks. They follow `Probably:` and `Next:`. */
export interface Advice {
  probably?: string
  next?: string
}

/**
 * What an unmeasured run probably was, from how it ended and how long it took. Rules of thumb from Arize's own
 * documentation of evaluation tasks; nothing for a run that measured something.
 */
export function probableCause(record: RunRecord): Advice {
  const { run, ending, task } = record
  if (ending === 'timed-out') return run?.run_started_at == null ? NEVER_STARTED : TOO_SLOW
  if (ending === 'lost') return LOST
  if (ending !== 'ended' || run === undefined) return {}
  const items = run.num_successes + run.num_errors + run.num_skipped
  if (run.status === 'CANCELLED')
    return cancelled(run.failure_reason ?? '', { seconds: durationSeconds(run), items })
  if (run.status === 'FAILED') return FAILED
  if (run.status !== 'COMPLETED') return {}
  if (items === 0) return task.type === 'RUN_EXPERIMENT' ? NO_EXAMPLES : NO_SPANS
  if (run.num_skipped === items) return ALL_SKIPPED
  return run.num_errors > 0 ? ERRORS : {}
}

function cancelled(
  failureReason: string,
  { seconds, items }: { seconds: number | undefined; items: number },
): Advice {
  if (/already has evaluation labels/i.test(failureReason)) return ALREADY_LABELLED
  if (items > 0 || seconds === undefined) return CANCELLED
  if (seconds < 2) return BAD_CREDENTIALS
  return seconds < 30 ? BROKEN_CODE : NO_MODEL
}

const NEVER_STARTED: Advice = {
  probably:
    'the run was still waiting to be started; runs wait for their turn when the service is busy or stuck.',
  next: 'run again; if it stays pending, ask Arize’s support with the ID of the run.',
}
const TOO_SLOW: Advice = {
  probably: 'there is more to evaluate than fits into the time.',
  next: 'raise `timeout`, or evaluate less with `max-spans` or `max-examples`.',
}
const LOST: Advice = {
  next: 'look at the task’s runs in Arize AX before you run this again, so that nothing is paid for twice.',
}
const FAILED: Advice = {
  next: 'the reason above is all that the service tells; open the run in Arize AX, and check the model and the AI integration of the task.',
}
const CANCELLED: Advice = {
  probably: 'somebody or something else cancelled it, in the app or by another job.',
  next: 'run again, or see who else uses the task.',
}
const NO_EXAMPLES: Advice = {
  probably: 'the dataset version has no examples, or the filter matches none.',
  next: 'check the dataset, `query-filter` and `example-ids`.',
}
const NO_SPANS: Advice = {
  probably:
    'the window has no spans yet (new ones take minutes to hours to be indexed), or the task’s filter matches none.',
  next: 'widen the window with `data-start-time`, and check the task’s filter.',
}
const ALL_SKIPPED: Advice = {
  probably: 'a column mapping of an evaluator names a column that does not exist.',
  next: 'compare the column mappings of the task with the columns of the data.',
}
const ERRORS: Advice = {
  next: 'open the run in Arize AX and read the errors of single items; when they are acceptable, raise `max-error-rate`.',
}
const ALREADY_LABELLED: Advice = {
  next: 'set `override-evaluations: true` to evaluate the same data again, or `on-no-data: pass` when this is expected.',
}
const BAD_CREDENTIALS: Advice = {
  probably: 'the AI integration has bad credentials: such runs end within about a second.',
  next: 'test the integration in the settings of Arize AX, then run again.',
}
const BROKEN_CODE: Advice = {
  probably: 'a custom code evaluator does not run: such runs end within seconds and without one result.',
  next: 'test the evaluator in Arize AX on one row, then run again.',
}
const NO_MODEL: Advice = {
  probably: 'the model cannot be reached: such runs end after minutes and without one result.',
  next: 'check the model’s name and the AI integration, then run again.',
}
