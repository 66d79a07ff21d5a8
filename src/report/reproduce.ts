import type { RootContent } from 'mdast'
import type { Facts } from '../facts.ts'
import { codeBlock, fold, paragraph, text } from './markdown.ts'

/** What may stand in a command that people copy into a shell: no letter of it means anything there, and it is no option. */
const HARMLESS = /^[\w+/=][\w+/=.:-]*$/

/** How to start the same run again, without this workflow. */
export function reproduce({ command, task, window, runs, experiment }: Facts): RootContent[] {
  if (command !== 'run' || task === undefined || runs[0]?.run === undefined) return []
  const given = [task.id, window?.start, window?.end, experiment?.id]
  if (!given.every((word) => word === undefined || HARMLESS.test(word))) return []
  const words = ['ax', 'tasks', 'trigger-run', task.id]
  if (window !== undefined) words.push('--data-start-time', window.start, '--data-end-time', window.end)
  if (task.type === 'RUN_EXPERIMENT') words.push('--experiment-name', 'reproduction-1')
  else if (experiment?.id !== undefined) words.push('--experiment-ids', experiment.id)
  words.push('--wait')
  const again =
    task.type === 'RUN_EXPERIMENT' ? '' : ', which needs --override-evaluations where labels exist'
  return fold('How to reproduce it', [
    paragraph(text(`With Arize’s command line, with the same key in the environment${again}:`)),
    codeBlock(words.join(' ')),
  ])
}
