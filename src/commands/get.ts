import type { Context } from './context.ts'
import { findTask } from './find-task.ts'

/** `command: get`: reads a task. */
export async function get(context: Context): Promise<void> {
  const task = await findTask(context)
  context.journal.learn({ deed: 'The task was read.', result: task })
}
