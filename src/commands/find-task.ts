import type { Task } from '../ax/schemas.ts'
import type { Context } from './context.ts'

/** Finds the task that the input `task` names and notes it. */
export async function findTask(context: Context): Promise<Task> {
  const task = await context.names.task('task', context.settings.subject.task ?? '')
  noteTask(task, context)
  return task
}

/** Notes the task that the command works on. */
export function noteTask(task: Task, { journal, onEvent }: Context): void {
  onEvent({ kind: 'task', task })
  journal.learn({ task: { id: task.id, name: task.name, type: task.type } })
}
