import { cut, oneLine } from './foreign.ts'
import type { Result } from './result.ts'

/** The one message that stands at the top of the workflow run and beside the pull request. */
export interface Annotation {
  level: 'error' | 'warning'
  title: string
  /** One line, under the runner's 4,096 characters. */
  message: string
}

const LONGEST = 4_000

/** The annotation of a result; none when all is well. */
export function annotationOf({ facts, judgement, green }: Result): Annotation | undefined {
  if (green && judgement?.warn !== true) return undefined
  const name = facts.task === undefined ? '' : ` "${oneLine(facts.task.name, 100)}"`
  const what = judgement?.verdict ?? 'error'
  const run = facts.runs[0]?.run?.id
  const reason = facts.problem?.message ?? judgement?.reason ?? 'The step failed.'
  const which = run === undefined ? '' : ` (run ${oneLine(run, 100)})`
  return {
    level: green ? 'warning' : 'error',
    title: `Arize AX task${name}: ${what}`,
    message: cut(`${oneLine(reason, LONGEST - 200)}${which}`, LONGEST),
  }
}
