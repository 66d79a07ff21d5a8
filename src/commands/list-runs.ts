import { everyPage } from '../ax/client.ts'
import type { Context } from './context.ts'
import { findTask } from './find-task.ts'
import { take } from './list.ts'

/** `command: list-runs`: reads all runs of a task that match the filter, newest first. */
export async function listRuns(context: Context): Promise<void> {
  const { settings, patientAx, journal } = context
  const { status, limit } = settings.subject.filter
  const task = await findTask(context)
  const runs = await take(
    limit,
    everyPage((page) => patientAx.taskRuns(task.id, { status, ...page })),
  )
  journal.learn({ deed: `Found ${runs.length} runs.`, listing: { of: 'runs', items: runs }, result: runs })
}
