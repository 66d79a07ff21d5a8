import type { TaskChanges } from '../ax/definitions/body.ts'
import { mergeRunConfiguration } from '../ax/definitions/merge.ts'
import { namedFields, resolveChanges } from '../ax/definitions/resolve.ts'
import type { Task } from '../ax/schemas.ts'
import { InputError } from '../problems.ts'
import type { Context } from './context.ts'
import { updateTask } from './ensure-task.ts'
import { noteTask } from './find-task.ts'
import { definitionInput, definitionOf } from './wanted.ts'

/** `command: update`: changes the fields that the definition names; `query_filter: null` clears the filter. */
export async function update(context: Context): Promise<void> {
  const { names, journal } = context
  const definition = definitionOf(context)
  const task = await findUpdated(context)
  noteTask(task, context)
  const changes = await resolveChanges(definition, names)
  const body = withWholeConfiguration(changes, task, (path) => definition.at(path))
  const change = { body, named: namedFields(definition), input: definitionInput(context) }
  const { task: updated, deed } = await updateTask(change, task, context)
  journal.learn({ deed, result: updated, task: { id: updated.id, name: updated.name, type: updated.type } })
}

/** The task that the input `task` names, else the one that the definition names. With both, the definition renames it. */
async function findUpdated(context: Context): Promise<Task> {
  const { names, settings } = context
  const input = definitionInput(context)
  const { task } = settings.subject
  if (task !== undefined) return names.task('task', task)
  const { name } = definitionOf(context).fields
  if (name !== undefined) return names.task(input, name)
  const message =
    'is missing, and the definition has no `name` either. Give the name or ID of the task to update.'
  throw new InputError([{ input: 'task', message }])
}

/** The API replaces a run configuration whole, so that a partial one is laid over the stored one first. */
function withWholeConfiguration(
  changes: TaskChanges,
  task: Task,
  at: Parameters<typeof mergeRunConfiguration>[2],
): TaskChanges {
  const { run_configuration: partial } = changes
  if (partial === undefined) return changes
  return { ...changes, run_configuration: mergeRunConfiguration(task.run_configuration, partial, at) }
}
