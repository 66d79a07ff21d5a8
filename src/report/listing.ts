import type { PhrasingContent, RootContent } from 'mdast'
import type { Task, TaskRun } from '../ax/schemas.ts'
import type { Listing } from '../facts.ts'
import { code, list, paragraph, text } from './markdown.ts'
import { tellRun } from './run-facts.ts'

/** Items that a summary shows; the output `result` has them all. */
const SHOWN = 50

/** The tasks or runs that were found. */
export function listing(found: Listing | undefined): RootContent[] {
  if (found === undefined || found.items.length === 0) return []
  const { length } = found.items
  const lines =
    found.of === 'tasks'
      ? found.items.slice(0, SHOWN).map(taskLine)
      : found.items.slice(0, SHOWN).map(runLine)
  const more = text(`${length - SHOWN} more are in the output `)
  const left = length > SHOWN ? [paragraph(more, code('result'), text('.'))] : []
  return [list(lines), ...left]
}

function taskLine({ name, type, id, last_run_at: last }: Task): PhrasingContent[] {
  const ran = last ? [text(', last run '), code(last)] : [text(', never run')]
  return [code(name), text(` (${type.toLowerCase()}), `), code(id), ...ran]
}

function runLine(run: TaskRun): PhrasingContent[] {
  return [code(run.id), text(' of '), code(run.created_at), text(': '), ...tellRun(run)]
}
