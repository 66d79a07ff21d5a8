import type { CheckResult } from '../checks/result.ts'
import type { NoPairsCause, RuleResult, UnmeasuredCause } from '../gates/rule.ts'
import type { RunCauseDetail } from '../gates/verdict.ts'
import type { NotStarted } from '../runs/run-result.ts'
import type { NoBaseline } from '../scores/score-report.ts'
import { byVariant } from './format.ts'

/** Sentences that follow "Likely cause:" and "Next step:", in our own words, with code in backticks. */
export interface Guidance {
  likelyCause?: string
  nextStep?: string
}

/** Guidance, or the next step alone. */
type Advice = Guidance | string

/**
 * What a check's result probably means and what the reader can do about it; empty for a result that needs nothing. One table
 * by cause: rules of thumb from Arize's documentation of evaluation tasks.
 */
export function guidanceFor(check: CheckResult): Guidance {
  const advice = adviceFor(check)
  return typeof advice === 'string' ? { nextStep: advice } : advice
}

function adviceFor(check: CheckResult): Advice {
  if (check.verdict === undefined) return NOT_AWAITED
  const { reason } = check.verdict
  if (reason.kind === 'passed') return {}
  return reason.kind === 'run' ? adviceForRun(reason.cause.detail) : adviceForRule(reason.result, check)
}

const NOT_AWAITED = 'wait for it in a later step or job with `command: wait` and the output `run-id`.'

const NO_SPANS =
  'the time window has no spans yet (new ones take minutes to hours to be indexed), or the filter matches none.'
const ALL_ROWS_FAILED = 'open the experiment in Arize AX and read the errors of its rows.'

const adviceForRun = byVariant<RunCauseDetail, 'code', Advice>('code', {
  'no-run': {},
  'not-awaited': NOT_AWAITED,
  'empty-experiment': {
    likelyCause: 'the dataset version has no examples, or the filter matches none.',
    nextStep: 'check the dataset, `query-filter` and `example-ids`.',
  },
  'no-items': {
    likelyCause: NO_SPANS,
    nextStep: 'widen the window with `data-start-time`, and check the task’s filter.',
  },
  'no-data-found': {
    likelyCause: NO_SPANS,
    nextStep:
      'widen the window with `data-start-time`, and check the filter; `on-no-data` decides whether this fails.',
  },
  'run-failed':
    'open the run in Arize AX, and check the model and the AI integration of the task; the service says no more than the reason above.',
  'run-cancelled': ({ seconds, items }) =>
    items > 0 || seconds === null ? CANCELLED_BY_OTHERS : adviceForCancelled(seconds),
  'already-labelled':
    'set `override-evaluations: true` to evaluate the same data again, or `on-no-data: pass` when this is expected.',
  'timed-out': ({ neverStarted }) => (neverStarted ? STILL_QUEUED : TOO_SLOW),
  aborted: {},
  unknown: 'check the task’s runs in Arize AX before you run this again, so that nothing is paid for twice.',
  'not-started': ({ why }) => BY_NOT_STARTED[why.reason],
  'all-skipped': {
    likelyCause: 'a column mapping of an evaluator names a column that does not exist.',
    nextStep: 'compare the column mappings of the task with the columns of the data.',
  },
  'too-many-errors':
    'open the run in Arize AX and read the errors of single items; when they are acceptable, raise `max-error-rate`.',
  'no-rows': 'open the experiment in Arize AX; if it has rows, run again.',
  'all-rows-failed': ALL_ROWS_FAILED,
})

const STILL_QUEUED: Guidance = {
  likelyCause: 'the run was still queued; runs wait for their turn when the service is busy.',
  nextStep: 'run again; if it stays pending, contact Arize support with the ID of the run.',
}
const TOO_SLOW: Guidance = {
  likelyCause: 'there is more to evaluate than fits into the time.',
  nextStep: 'raise `timeout`, or evaluate less with `max-spans` or `max-examples`.',
}
const CANCELLED_BY_OTHERS: Guidance = {
  likelyCause: 'somebody or something else cancelled it, in the app or by another job.',
  nextStep: 'run again, or see who else uses the task.',
}

/** How a run ends that nobody cancelled tells what was wrong with it. */
function adviceForCancelled(seconds: number): Advice {
  if (seconds < 2)
    return {
      likelyCause: 'the AI integration has bad credentials: such runs end within about a second.',
      nextStep: 'test the integration in the settings of Arize AX, then run again.',
    }
  if (seconds < 30)
    return {
      likelyCause:
        'a custom code evaluator does not run: such runs end within seconds and without one result.',
      nextStep: 'test the evaluator in Arize AX on one row, then run again.',
    }
  return {
    likelyCause: 'the model cannot be reached: such runs end after minutes and without one result.',
    nextStep: 'check the model’s name and the AI integration, then run again.',
  }
}

const BY_NOT_STARTED: Record<NotStarted['reason'], Advice> = {
  rejected: {},
  'not-delivered': {},
  aborted: {},
  'timed-out': 'raise `timeout`: it covers all runs of the step.',
  'no-experiment': 'open the task’s run in Arize AX; if it has made an experiment, run again.',
  'no-chained-run': {
    likelyCause:
      'the evaluation task is not active, or its filter does not match the traces of the experiment.',
    nextStep: 'check the evaluation task’s project and filter, or give a task on the dataset instead.',
  },
  'several-chained-runs':
    'run again when no other job uses the same evaluation task, or give a task on the dataset.',
}

const COMPARE_NAME: Guidance = {
  likelyCause: 'the gate names a score that no evaluator writes, or that too few rows have.',
  nextStep:
    'compare the name with the scores below, and add the tasks that write it to `evaluation-task-ids`.',
}

const BY_UNMEASURED_CAUSE: Record<UnmeasuredCause['code'], Advice> = {
  'not-read': 'run again; when it happens again, check that the key may read experiments and spans.',
  'no-rows': 'check the dataset, or the time window and the filter of the task.',
  'no-such-statistic': 'evaluate more rows, or use another statistic.',
  'all-rows-failed': ALL_ROWS_FAILED,
  'unknown-score': COMPARE_NAME,
  'unknown-column': 'compare the name with the columns of the experiment.',
  'unknown-label': 'use one of the labels of the evaluator, exactly as it writes them.',
  'unknown-slice-column': 'use a column of the dataset.',
  'too-many-slices': 'use a column with fewer different values.',
  'no-judged-slice': 'use a column with fewer different values, or a larger dataset.',
  'no-values': COMPARE_NAME,
  'low-coverage':
    'open the rows without the score in Arize AX; when they are expected, raise `max-error-rate` or add a gate on `.count`.',
  'no-run-metric': 'wait for the run to finish; only then does it have these numbers.',
}

const UNPARSABLE: Guidance = {
  likelyCause: 'the model does not keep to the output format of the evaluator.',
  nextStep: 'switch function calling on in the evaluator, or use another model.',
}

function adviceForRule({ status, detail }: RuleResult, { scores }: CheckResult): Advice {
  if (detail.kind === 'unmeasured') {
    const unparsable = 'unparsable' in detail.cause && detail.cause.unparsable > 0
    return unparsable ? UNPARSABLE : BY_UNMEASURED_CAUSE[detail.cause.code]
  }
  if (detail.kind === 'no-pairs') return adviceForNoPairs(detail.cause)
  if (status === 'inconclusive')
    return 'run again, or give the dataset more examples or repeats; `on-inconclusive` decides whether this fails.'
  if (detail.kind === 'run-metric') return 'open the run in Arize AX and read the errors of single items.'
  if (detail.kind === 'slices') return 'look at the slices that did not pass, the worst first.'
  if (scores === undefined || scores.regressions.length === 0)
    return 'open the results in Arize AX and sort by the score of the gate.'
  return 'read the regressions below and fix the cause. If the change is intended, update the gate or the expected outputs in the same pull request.'
}

const FIRST_BASELINE =
  'run the same task once on the base branch; a workflow on `push` to that branch keeps the baseline fresh. `on-inconclusive` decides whether this fails.'

const BY_NO_BASELINE: Record<NoBaseline['code'], Advice> = {
  'not-requested': 'set `baseline: auto`, or name an experiment.',
  'no-branch': 'name the branch with `baseline: branch:main`.',
  'is-current': 'name an earlier experiment with `baseline`.',
  unavailable: 'run again; when it happens again, check that the key may read experiments.',
  'no-earlier-run': 'nothing: the next run is compared with this one.',
  'not-applicable': 'remove the gate, or use one that needs no baseline.',
  'no-experiment': FIRST_BASELINE,
  'no-overlap': FIRST_BASELINE,
}

const adviceForNoPairs = byVariant<NoPairsCause, 'code', Advice>('code', {
  'no-baseline': ({ reason }) => BY_NO_BASELINE[reason.code],
  'unpaired-baseline': 'use `.delta`, which compares the means of two time windows.',
  'score-not-in-baseline': FIRST_BASELINE,
  'nothing-paired': {
    likelyCause: 'the dataset was replaced, or its examples have new inputs.',
    nextStep: 'run the same task once on the base branch, on the present dataset.',
  },
  'score-not-in-window': 'nothing: the next run is compared with this one.',
})
