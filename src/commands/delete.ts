import { NotFoundError } from '../ax/errors.ts'
import { isId } from '../ax/ids.ts'
import { writeAgain } from './write-again.ts'
import type { Context } from './context.ts'
import { noteTask } from './find-task.ts'

/** `command: delete`: makes sure that a task is not there. One that never was is no error. */
export async function deleteTask(context: Context): Promise<void> {
  const { settings, names, patientAx, ax, journal } = context
  const wanted = settings.subject.task ?? ''
  const task = isId(wanted)
    ? await patientAx.task(wanted).catch(absentWhenNotFound)
    : await names.maybeTask('task', wanted)
  if (task === undefined) {
    journal.learn({ deed: `There is no task "${wanted}"; nothing was deleted.` })
    return
  }
  noteTask(task, context)
  await writeAgain(() => ax.deleteTask(task.id).catch(absentWhenNotFound), context)
  journal.learn({ deed: 'The task was deleted.', result: task })
}

/** Not found is what a deletion is after, also when an earlier try of it was carried out unseen. */
function absentWhenNotFound(error: unknown): undefined {
  if (!(error instanceof NotFoundError)) throw error
}
