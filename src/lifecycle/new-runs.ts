import * as z from 'zod/mini'
import type { AxClient, CallOptions } from '../ax/client.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { firstItems } from './first-items.ts'

/** The runs that a task had before a trigger, and which therefore are not ours. */
export const runsBeforeSchema = z.object({
  ids: z.array(z.string()),
  /** When the oldest of them was created, by the server's clock; `null` when `ids` is every run of the task. */
  oldest: z.nullable(z.string()),
})
export type RunsBefore = z.infer<typeof runsBeforeSchema>

type Runs = Pick<AxClient, 'taskRuns'>

/** Runs that are remembered before a trigger. They travel in the step's state, so that they are few. */
const REMEMBERED = 100
/** The newest runs that are read to find a new one; a step is never that far behind. */
const READ = 300

/**
 * Reads the newest runs of a task: themselves, newest first, and what tells them from later ones.
 * @throws {AxError} when the server cannot be asked
 */
export async function rememberRuns(
  ax: Runs,
  taskId: string,
  call?: CallOptions,
): Promise<{ before: RunsBefore; runs: TaskRun[] }> {
  const { items, complete } = await firstItems((query) => ax.taskRuns(taskId, query, call), REMEMBERED)
  const before = {
    ids: items.map((run) => run.id),
    oldest: complete ? null : (items.at(-1)?.created_at ?? null),
  }
  return { before, runs: items }
}

/**
 * The runs of a task that were not there before. Only instants of the server are compared with each other.
 * @throws {AxError} when the server cannot be asked
 */
export async function newRuns(
  ax: Runs,
  { taskId, before }: { taskId: string; before: RunsBefore },
  call?: CallOptions,
): Promise<TaskRun[]> {
  const { items } = await firstItems((query) => ax.taskRuns(taskId, query, call), READ)
  const known = new Set(before.ids)
  const floor = Date.parse(before.oldest ?? '')
  // More is read than was remembered, so that a run beyond the remembered ones is no stranger: it is merely old.
  return items.filter((run) => !known.has(run.id) && !(Date.parse(run.created_at) <= floor))
}
