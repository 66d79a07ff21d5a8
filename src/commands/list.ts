import { everyPage } from '../ax/client.ts'
import type { Context } from './context.ts'

/** `command: list`: reads all tasks that match the filter. */
export async function list(context: Context): Promise<void> {
  const { settings, names, patientAx, journal } = context
  const { project, dataset, type, name, limit } = settings.subject.filter
  const [space_id, project_id, dataset_id] = await Promise.all([
    settings.space === undefined ? undefined : names.spaceId('the tasks of a space'),
    project === undefined ? undefined : names.projectId('filter', project),
    dataset === undefined ? undefined : names.datasetId('filter', dataset),
  ])
  const query = { space_id, project_id, dataset_id, type, name }
  const tasks = await take(
    limit,
    everyPage((page) => patientAx.tasks({ ...query, ...page })),
  )
  journal.learn({
    deed: `Found ${tasks.length} tasks.`,
    listing: { of: 'tasks', items: tasks },
    result: tasks,
  })
}

/** The first `limit` items, or all of them. */
export async function take<T>(limit: number | undefined, items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = []
  for await (const item of items) {
    taken.push(item)
    if (taken.length === limit) break
  }
  return taken
}
