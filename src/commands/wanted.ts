import { namedFields, resolveDefinition } from '../ax/definitions/resolve.ts'
import type { TaskDefinition } from '../ax/definitions/parse.ts'
import type { Context } from './context.ts'
import type { Wanted } from './ensure-task.ts'

/** The definition of the step; `parseSettings` has seen to it that the commands that need one have one. */
export function definitionOf({ settings }: Context): TaskDefinition {
  const { definition } = settings.subject
  if (definition === undefined) throw new Error('This command needs a task definition.')
  return definition
}

/** The input that holds the definition. */
export function definitionInput({ settings }: Context): Wanted['input'] {
  return settings.given.has('task-file') ? 'task-file' : 'task-definition'
}

/** Resolves the names of the definition. Nothing is written. */
export async function readWanted(context: Context): Promise<Wanted> {
  const definition = definitionOf(context)
  const body = await resolveDefinition(definition, context.names)
  return { body, named: namedFields(definition), input: definitionInput(context) }
}
