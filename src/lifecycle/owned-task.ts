import { everyPage, type AxClient } from '../ax/client.ts'
import { AxError, NotFoundError } from '../ax/errors.ts'
import { startDeadline, type Clock } from '../clock.ts'
import { backoffMs } from '../retry.ts'
import { cancelRun } from './cancel.ts'
import type { OwnedTask } from './duty.ts'
import type { Listener } from './events.ts'

export interface RemovalOptions {
  ax: Pick<AxClient, 'tasks' | 'taskRuns' | 'taskRun' | 'cancelTaskRun' | 'deleteTask'>
  clock: Clock
  random: () => number
  /** Milliseconds for everything. */
  budgetMs: number
  /** Milliseconds for one request. */
  requestMs: number
  onEvent: Listener
}

/**
 * Makes sure that a task that lived only for the step is gone, after cancelling what still runs of it. It is found by its
 * unique name when nobody has seen its ID. It may be called any number of times. Never throws for what the API does.
 * @returns whether it is gone for certain
 */
export async function removeTask(owned: OwnedTask, options: RemovalOptions): Promise<boolean> {
  const { clock, random, budgetMs, onEvent } = options
  const deadline = startDeadline(clock, budgetMs)
  for (let failures = 1; ; failures += 1) {
    try {
      await remove(owned, options)
      onEvent({ kind: 'task-removed', name: owned.name })
      return true
    } catch (error) {
      if (!(error instanceof AxError)) throw error
      const delayMs = backoffMs(failures, random(), error.retryAfterMs)
      if (!error.transient || delayMs >= deadline.remaining()) {
        onEvent({ kind: 'task-left', name: owned.name, error })
        return false
      }
      await clock.sleep(delayMs)
    }
  }
}

async function remove(owned: OwnedTask, options: RemovalOptions): Promise<void> {
  const { ax, requestMs } = options
  const id = owned.id ?? (await findByName(owned, options))
  if (id === undefined) return
  try {
    await cancelActive(id, options)
    await ax.deleteTask(id, { timeoutMs: requestMs })
  } catch (error) {
    // Gone already, by an earlier try or by hand.
    if (!(error instanceof NotFoundError)) throw error
  }
}

async function findByName(
  { name, spaceId }: OwnedTask,
  { ax, requestMs }: RemovalOptions,
): Promise<string | undefined> {
  const call = { timeoutMs: requestMs }
  for await (const task of everyPage((page) => ax.tasks({ space_id: spaceId, name, ...page }, call))) {
    if (task.name === name) return task.id
  }
  return undefined
}

/** Every run of such a task is ours, so that all that are active are cancelled. There is one, if any. */
async function cancelActive(
  taskId: string,
  { ax, clock, random, requestMs, onEvent }: RemovalOptions,
): Promise<void> {
  for (const status of ['PENDING', 'RUNNING']) {
    const { items } = await ax.taskRuns(taskId, { status }, { timeoutMs: requestMs })
    for (const run of items) {
      onEvent({ kind: 'cancelling', runId: run.id, why: 'leftover' })
      await cancelRun(run.id, { ax, clock, random, budgetMs: requestMs * 2, requestMs })
    }
  }
}
