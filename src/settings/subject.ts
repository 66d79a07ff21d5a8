import type { TaskDefinition } from '../ax/definitions/parse.ts'
import { InputError, type InputProblem } from '../problems.ts'
import { readFilter } from './filter.ts'
import type { Command, InputValues } from './schema.ts'
import type { Subject } from './settings.ts'

/** Reads the text of a file that the user named; throws `InputError`. */
export type ReadFile = (input: string, path: string) => string

interface SubjectDoors {
  readFile: ReadFile
  /** `GITHUB_EVENT_NAME` */
  eventName: string | undefined
}

type Values = Partial<InputValues>

/** Finds out what the command works on and checks that it was given. Problems are pushed. */
export async function readSubject(
  values: Values,
  doors: SubjectDoors,
  problems: InputProblem[],
): Promise<Subject> {
  const definition = await readDefinition(values, doors.readFile, problems)
  const { command } = values
  if (command !== undefined) checkSubject(command, values, problems)
  checkEphemeral(values, problems)
  return {
    task: values.task,
    definition,
    ifExists: values['if-exists'] ?? 'update',
    ephemeral: isEphemeral(values, doors.eventName),
    runId: values['run-id'],
    filter: await readFilter(values.filter, command, problems),
  }
}

async function readDefinition(
  values: Values,
  readFile: ReadFile,
  problems: InputProblem[],
): Promise<TaskDefinition | undefined> {
  const { 'task-definition': inline, 'task-file': file, command } = values
  if (inline !== undefined && file !== undefined) {
    problems.push({ input: 'task-definition', message: 'and `task-file` exclude each other. Keep one.' })
    return undefined
  }
  if (inline === undefined && file === undefined) return undefined
  try {
    const { readTaskDefinition } = await import('../ax/definitions/parse.ts')
    const mode = command === 'update' ? 'partial' : 'whole'
    return file === undefined
      ? await readTaskDefinition(inline ?? '', { input: 'task-definition' }, mode)
      : await readTaskDefinition(readFile('task-file', file), { input: 'task-file', file }, mode)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    problems.push(...error.problems)
    return undefined
  }
}

/** Says of each command what it cannot do without. */
function checkSubject(command: Command, values: Values, problems: InputProblem[]): void {
  const problem = (input: string, message: string): void => void problems.push({ input, message })
  const hasTask = values.task !== undefined
  const hasDefinition = values['task-definition'] !== undefined || values['task-file'] !== undefined
  switch (command) {
    case 'run':
      if (!hasTask && !hasDefinition) {
        problem(
          'task',
          'is missing. Give the name or ID of an existing task, or define one in `task-definition` or `task-file`.',
        )
      }
      if (hasTask && hasDefinition) problem('task', 'and a task definition exclude each other. Keep one.')
      break
    case 'create':
      if (!hasDefinition) problem('task-definition', 'is missing. Define the task here or in `task-file`.')
      break
    case 'update':
      if (!hasDefinition)
        problem('task-definition', 'is missing. Give the fields to change here or in `task-file`.')
      break
    case 'delete':
    case 'get':
    case 'list-runs':
      if (!hasTask) problem('task', `is missing. \`command: ${command}\` needs the name or ID of a task.`)
      break
    case 'wait':
    case 'cancel':
    case 'get-run':
      if (values['run-id'] === undefined) {
        problem(
          'run-id',
          `is missing. \`command: ${command}\` needs the ID of a run, such as the output \`run-id\` of an earlier step.`,
        )
      }
      break
    case 'list':
      break
  }
}

/** A run that may outlive the step cannot have a task that does not. */
function mayOutlive(values: Values): boolean {
  return values.wait === false || values['on-timeout'] === 'leave' || values['on-cancel'] === 'leave'
}

function checkEphemeral(values: Values, problems: InputProblem[]): void {
  if (values.ephemeral !== 'true' || values.command !== 'run') return
  const problem = (message: string): void => void problems.push({ input: 'ephemeral', message })
  if (values.task !== undefined)
    problem('is for tasks that are defined in the step, not for an existing `task`.')
  if (mayOutlive(values)) {
    problem(
      'cannot be `true` with `wait: false`, `on-timeout: leave` or `on-cancel: leave`: the task would be deleted under its run.',
    )
  }
}

function isEphemeral(values: Values, eventName = ''): boolean {
  const defined = values['task-definition'] !== undefined || values['task-file'] !== undefined
  if (values.command !== 'run' || !defined || values.ephemeral === 'false') return false
  const onProposal = eventName.startsWith('pull_request') || eventName === 'merge_group'
  return values.ephemeral === 'true' || (onProposal && !mayOutlive(values))
}
