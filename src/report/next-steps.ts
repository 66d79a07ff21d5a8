import type { PhrasingContent } from 'mdast'
import type { RunRecord } from '../facts.ts'
import { durationSeconds } from '../gates/run-metrics.ts'
import { code, text } from './markdown.ts'
import type { Result } from './result.ts'

type Sentence = PhrasingContent[]

/** What the reader can do about a result, most likely cause first; nothing for a result that needs nothing. */
export function nextSteps({ facts, judgement, green }: Result): Sentence[] {
  const [main] = facts.runs
  if (judgement === undefined) return green ? waitLater(main) : []
  if (judgement.verdict !== 'unmeasured' || facts.problem !== undefined) return []
  return main === undefined ? [] : causeOf(main)
}

function waitLater(main: RunRecord | undefined): Sentence[] {
  return main?.run === undefined
    ? []
    : [
        [
          text('look at the run '),
          code(main.run.id),
          text(' later, by its ID in the output '),
          code('run-id'),
          text('.'),
        ],
      ]
}

/** What an unmeasured run probably was, from how it ended and how long it took. */
function causeOf(record: RunRecord): Sentence[] {
  const { run, ending, task } = record
  if (ending === 'timed-out') return [[text('raise '), code('timeout'), text(', or evaluate less.')]]
  if (ending !== 'ended' || run === undefined) return []
  const seconds = durationSeconds(run) ?? 0
  const items = run.num_successes + run.num_errors + run.num_skipped
  if (run.status === 'CANCELLED') return cancelledCause(record, { seconds, items })
  if (run.status !== 'COMPLETED') return []
  if (items === 0 && task.type !== 'RUN_EXPERIMENT') {
    return [
      [
        text('new spans take minutes to hours to be indexed; widen the window with '),
        code('data-start-time'),
        text(', and check the task’s filter.'),
      ],
    ]
  }
  if (items === 0) return [[text('check that the dataset has examples and that the filter matches some.')]]
  if (run.num_skipped === items)
    return [
      [
        text(
          'everything was skipped, which usually means that a column mapping names a column that does not exist.',
        ),
      ],
    ]
  return [
    [
      text('open the run in Arize AX and read the errors of single items; when they are acceptable, raise '),
      code('max-error-rate'),
      text('.'),
    ],
  ]
}

/** Rules of thumb from Arize's own documentation of evaluation tasks. */
function cancelledCause(
  { run }: RecordWithRun,
  { seconds, items }: { seconds: number; items: number },
): Sentence[] {
  if (/already has evaluation labels/i.test(run?.failure_reason ?? '')) {
    return [
      [
        text('set '),
        code('override-evaluations: true'),
        text(' to evaluate the same data again, or '),
        code('on-no-data: pass'),
        text(' when this is expected.'),
      ],
    ]
  }
  if (items > 0) return []
  if (seconds < 2)
    return [
      [
        text(
          'a run that is cancelled within about a second usually has bad credentials in its AI integration.',
        ),
      ],
    ]
  if (seconds < 30)
    return [
      [
        text(
          'a run that is cancelled within seconds without one result usually has a custom code evaluator that does not run.',
        ),
      ],
    ]
  return [
    [
      text(
        'a run that is cancelled after minutes without one result usually cannot reach its model; check the model name and the AI integration.',
      ),
    ],
  ]
}

type RecordWithRun = Pick<RunRecord, 'run'>
