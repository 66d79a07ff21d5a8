import type { AxClient } from '../ax/client.ts'
import { AxError, NotFoundError } from '../ax/errors.ts'
import { startDeadline, type Clock } from '../clock.ts'
import { backoffMs } from '../retry.ts'
import { cancelRun } from './cancel.ts'
import type { OwnedTask } from './duty.ts'
import type { Listener } from './events.ts'
import { firstItems } from './first-items.ts'
import { hasEnded } from './status.ts'

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

/** Milliseconds in which a task whose creation got no answer becomes visible; after that there was none. */
const VISIBLE_WITHIN_MS = 10_000
/** Tasks that are read to find one by its name, and runs of it that are read to find what is still active. */
const READ = 300

/**
 * Makes sure that a task that lived only for the step is gone, after cancelling what still runs of it. It is found by its
 * unique name when nobody has seen its ID. It may be called any number of times. Never throws for what the API does.
 * @returns whether it is gone for certain
 */
export async function removeTask(owned: OwnedTask, options: RemovalOptions): Promise<boolean> {
  const { clock, random, budgetMs, onEvent } = options
  const started = clock.monotonic()
  const deadline = startDeadline(clock, budgetMs)
  for (let tries = 1; ; tries += 1) {
    const { removed, error } = await settle(remove(owned, options))
    if (removed === true) {
      onEvent({ kind: 'task-removed', name: owned.name })
      return true
    }
    if (error === undefined && clock.monotonic() - started >= VISIBLE_WITHIN_MS) return true
    const delayMs = backoffMs(tries, random(), error?.retryAfterMs)
    if (error?.transient === false || delayMs >= deadline.remaining()) {
      if (error !== undefined) onEvent({ kind: 'task-left', name: owned.name, error })
      return false
    }
    await clock.sleep(delayMs)
  }
}

type Settled = { removed: boolean; error?: undefined } | { removed?: undefined; error: AxError }

async function settle(removal: Promise<boolean>): Promise<Settled> {
  try {
    return { removed: await removal }
  } catch (error) {
    if (error instanceof AxError) return { error }
    throw error
  }
}

/** Removes the task; false when nothing of that name is visible. */
async function remove(owned: OwnedTask, options: RemovalOptions): Promise<boolean> {
  const { ax, requestMs } = options
  const id = owned.id ?? (await findByName(owned, options))
  if (id === undefined) return false
  try {
    await cancelActive(id, options)
    await ax.deleteTask(id, { timeoutMs: requestMs })
  } catch (error) {
    // Gone already, by an earlier try or by hand.
    if (!(error instanceof NotFoundError)) throw error
  }
  return true
}

async function findByName(
  { name, spaceId }: OwnedTask,
  { ax, requestMs }: RemovalOptions,
): Promise<string | undefined> {
  const call = { timeoutMs: requestMs }
  const page = (cursor: object) => ax.tasks({ space_id: spaceId, name, ...cursor }, call)
  const { items } = await firstItems(page, READ)
  return items.find((task) => task.name === name)?.id
}

/** Every run of such a task is ours, so that all that have not ended are cancelled. There is one, if any. */
async function cancelActive(taskId: string, options: RemovalOptions): Promise<void> {
  const { ax, clock, random, requestMs, onEvent } = options
  const { items } = await firstItems((cursor) => ax.taskRuns(taskId, cursor, { timeoutMs: requestMs }), READ)
  const active = items.filter((run) => !hasEnded(run))
  await Promise.all(
    active.map((run) => {
      onEvent({ kind: 'cancelling', runId: run.id, why: 'leftover' })
      return cancelRun(run.id, { ax, clock, random, budgetMs: requestMs * 2, requestMs })
    }),
  )
}
