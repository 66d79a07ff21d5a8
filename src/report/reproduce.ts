import type { RootContent } from 'mdast'
import type { Facts } from '../facts.ts'
import { codeBlock, fold, paragraph, text } from './markdown.ts'

/** What may stand in a command that people copy into a shell: no letter of it means anything there, and it is no option. */
const HARMLESS = /^[\w+/=][\w+/=.:-]*$/

/** How to start the same run again, without this workflow. */
export function reproduce({ command, task, window, runs, experiment }: Facts): RootContent[] {
  if (command !== 'run' || task === undefined || runs[0]?.run === undefined) return []
  const isExperiment = task.type === 'RUN_EXPERIMENT'
  const given = [task.id, window?.start, window?.end, experiment?.id]
  if (!given.every((word) => word === undefined || HARMLESS.test(word))) return []
  const options = [
    ...(window === undefined ? [] : [`--data-start-time ${window.start}`, `--data-end-time ${window.end}`]),
    ...(isExperiment ? ['--experiment-name reproduction-1'] : []),
    ...(!isExperiment && experiment?.id !== undefined ? [`--experiment-ids ${experiment.id}`] : []),
    '--wait',
  ]
  const again = isExperiment ? '' : ', which needs --override-evaluations where labels exist'
  return fold('How to reproduce it', [
    paragraph(text(`With Arize’s command line, with the same key in the environment${again}:`)),
    codeBlock([`ax tasks trigger-run ${task.id}`, ...options].join(' \\\n  ')),
  ])
}
