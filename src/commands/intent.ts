import type { Task } from '../ax/schemas.ts'
import { checkInputsFit, type TaskShape } from '../lifecycle/plan.ts'
import type { Context } from './context.ts'
import { findTask, noteTask } from './find-task.ts'

/** What is to be run, before anything is written: a task that exists, or one that a definition describes. */
export interface Intent {
  shape: TaskShape
  /** The experiments that the definition names: the trigger says them, since a task's own cannot be changed. */
  experimentIds: string[] | undefined
  /** Makes the task be there, as the definition wants it. */
  realise(): Promise<Task>
}

/**
 * Finds out what is to be run.
 * @throws {InputError} when an input does not fit the task
 */
export async function readIntent(context: Context): Promise<Intent> {
  const { settings } = context
  const intent =
    settings.subject.definition === undefined ? await existingIntent(context) : await definedIntent(context)
  checkInputsFit(intent.shape, settings.given)
  return intent
}

async function existingIntent(context: Context): Promise<Intent> {
  const task = await findTask(context)
  const realise = (): Promise<Task> => Promise.resolve(task)
  return { shape: task, experimentIds: undefined, realise }
}

/** Loads the code of definitions only when there is one. */
async function definedIntent(context: Context): Promise<Intent> {
  const { names, settings, onEvent } = context
  const [{ readWanted }, { ensureTask }, { createEphemeral }] = await Promise.all([
    import('./wanted.ts'),
    import('./ensure-task.ts'),
    import('./ephemeral.ts'),
  ])
  const wanted = await readWanted(context)
  const { body } = wanted
  const experimentIds = 'experiment_ids' in body ? body.experiment_ids : undefined
  if (settings.subject.ephemeral) {
    const realise = async (): Promise<Task> => noted(await createEphemeral(body, context))
    return { shape: body, experimentIds, realise }
  }
  const existing = await names.maybeTask(wanted.input, body.name)
  const realise = async (): Promise<Task> => {
    const { task, deed } = await ensureTask(wanted, existing, context)
    onEvent({ kind: 'deed', deed })
    return noted(task)
  }
  return { shape: { ...body, last_run_at: existing?.last_run_at }, experimentIds, realise }

  function noted(task: Task): Task {
    noteTask(task, context)
    return task
  }
}
