import type { CreateTaskBody, TaskChanges, WireField } from '../ax/definitions/body.ts'
import { compareTask } from '../ax/definitions/compare.ts'
import type { Task } from '../ax/schemas.ts'
import { startDeadline } from '../clock.ts'
import { createOnce } from '../lifecycle/create.ts'
import { InputError } from '../problems.ts'
import type { Context } from './context.ts'
import { writeAgain } from './write-again.ts'

/** A task as a definition wants it. */
export interface Wanted {
  body: CreateTaskBody
  /** The fields that the definition names; only they are compared with what is stored. */
  named: ReadonlySet<WireField>
  /** The input that holds the definition, for messages. */
  input: 'task-definition' | 'task-file'
}

/** A task that is as wanted, and what it took. */
export interface Ensured {
  task: Task
  deed: string
}

/** Milliseconds for the creation of a task, unless `timeout` is shorter. */
const BUDGET_MS = 60_000

/**
 * Makes sure that the task is there, by the rule of `if-exists`. Applying the same definition twice writes once.
 * @throws {InputError} when it exists and `if-exists` is `fail`, or when it differs in what cannot be changed
 */
export async function ensureTask(
  wanted: Wanted,
  existing: Task | undefined,
  context: Context,
): Promise<Ensured> {
  if (existing !== undefined) return useExisting(wanted, existing, context)
  const outcome = await create(wanted.body, context)
  return outcome.kind === 'taken'
    ? useExisting(wanted, outcome.task, context)
    : { task: outcome.task, deed: 'The task was created.' }
}

/**
 * Creates a task; a name that is taken is an outcome.
 * @throws {AxError} when the service refuses it, or nobody knows whether it was created
 */
export async function create(
  body: CreateTaskBody,
  context: Context,
): Promise<{ kind: 'created' | 'taken'; task: Task }> {
  const { ax, names, clock, random, interruption, settings } = context
  const outcome = await createOnce({
    post: () => ax.createTask(body, { signal: interruption }),
    find: () => names.maybeTask('task-definition', body.name),
    clock,
    random,
    deadline: startDeadline(clock, Math.min(BUDGET_MS, settings.waiting.timeoutMs)),
    interruption,
  })
  if (outcome.kind === 'refused' || outcome.kind === 'uncertain') throw outcome.error
  return outcome
}

async function useExisting(wanted: Wanted, task: Task, context: Context): Promise<Ensured> {
  const { ifExists } = context.settings.subject
  switch (ifExists) {
    case 'reuse':
      return { task, deed: 'The task exists and was used as it is.' }
    case 'fail': {
      const message = `defines the task "${task.name}", which exists already (${task.id}), and \`if-exists\` is \`fail\`.`
      throw new InputError([{ input: wanted.input, message }])
    }
    case 'update':
      return updateTask(wanted, task, context)
  }
}

/** Fields of a task as somebody wants them. */
export interface Change extends Pick<Wanted, 'named' | 'input'> {
  body: TaskChanges
}

/**
 * Sends the fields that differ, and nothing when none does.
 * @throws {InputError} when something differs that the API cannot change
 */
export async function updateTask(
  { body, named, input }: Change,
  task: Task,
  context: Context,
): Promise<Ensured> {
  const { patch, unchangeable } = compareTask(task, body, named)
  if (unchangeable.length > 0) {
    throw new InputError(
      unchangeable.map(({ field, stored, wanted }) => ({
        input,
        message: `wants another \`${field}\` (${wanted}) than the task "${task.name}" has (${stored ?? 'none'}), which the API cannot change. Give the new task another name, or delete the old one.`,
      })),
    )
  }
  const changed = Object.keys(patch)
  if (changed.length === 0) return { task, deed: 'The task is unchanged.' }
  const updated = await writeAgain(() => context.ax.updateTask(task.id, patch), context)
  return { task: updated, deed: `The task was updated: ${changed.join(', ')}.` }
}
