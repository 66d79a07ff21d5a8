import type { Context } from './context.ts'
import { readWanted } from './wanted.ts'
import { ensureTask } from './ensure-task.ts'
import { noteTask } from './find-task.ts'

/** `command: create`: makes sure that the defined task is there. */
export async function create(context: Context): Promise<void> {
  const { names, journal } = context
  const wanted = await readWanted(context)
  const existing = await names.maybeTask(wanted.input, wanted.body.name)
  const { task, deed } = await ensureTask(wanted, existing, context)
  noteTask(task, context)
  journal.learn({ deed, result: task })
}
