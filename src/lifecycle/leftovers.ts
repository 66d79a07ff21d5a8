import type { AxClient } from '../ax/client.ts'
import { AxError } from '../ax/errors.ts'
import type { Clock } from '../clock.ts'
import { cancelRun } from './cancel.ts'
import type { Duty, PendingRun } from './duty.ts'
import { tellCancel, type Listener } from './events.ts'
import { removeTask } from './owned-task.ts'
import type { Sights } from './reconcile.ts'
import { searchForRun } from './search.ts'
import { hasEnded } from './status.ts'

export interface LeftoverOptions {
  ax: Sights & Pick<AxClient, 'cancelTaskRun' | 'tasks' | 'deleteTask'>
  clock: Clock
  random: () => number
  onEvent: Listener
}

/** Milliseconds for the cancellation of one run, and for each of its requests. */
const CANCEL_BUDGET = { budgetMs: 30_000, requestMs: 10_000 }
/** Milliseconds in which a run that nobody has seen may become visible. */
const SEARCH_MS = 20_000
/** Milliseconds for the one look at an experiment whose evaluation may have been chained. */
const READ_MS = 10_000

/**
 * Cancels what an earlier process left running: its runs, and the runs that it set off without having lived to see them;
 * then removes the tasks that were to live only as long as the step.
 * Only a run that is surely ours is touched. Never throws for what the API does.
 */
export async function cleanUpLeftovers(duty: Duty, options: LeftoverOptions): Promise<void> {
  // First the runs: an experiment that is cancelled chains no evaluation.
  await Promise.all(duty.runs.map((runId) => cancel(runId, options)))
  await Promise.all(duty.pending.map((pending) => settlePending(pending, options)))
  await Promise.all(duty.tasks.map((task) => removeTask(task, { ...options, ...CANCEL_BUDGET })))
}

async function cancel(runId: string, options: LeftoverOptions): Promise<void> {
  const { ax, clock, random, onEvent } = options
  onEvent({ kind: 'cancelling', runId, why: 'leftover' })
  const outcome = await cancelRun(runId, { ax, clock, random, ...CANCEL_BUDGET })
  tellCancel(runId, outcome, onEvent)
}

async function settlePending(pending: PendingRun, options: LeftoverOptions): Promise<void> {
  const { ax, clock, random, onEvent } = options
  if (await wasNeverSetOff(pending, options)) return
  // A run without a mark can only ever be a candidate, and one look names those.
  const budgetMs = pending.mark.by === 'nothing' ? 0 : SEARCH_MS
  const sighting = await searchForRun(pending, { ax, clock, random, budgetMs })
  if (sighting.kind === 'ours') {
    if (!hasEnded(sighting.run)) await cancel(sighting.run.id, options)
  } else if (sighting.kind === 'unclear') {
    const candidates = sighting.candidates.map((run) => run.id)
    onEvent({ kind: 'leftover-unknown', taskId: pending.taskId, candidates })
  }
}

/** Whether the run would have been chained to an experiment that ended without completing: there is nothing to look for. */
async function wasNeverSetOff({ mark }: PendingRun, { ax }: LeftoverOptions): Promise<boolean> {
  if (mark.by !== 'chained') return false
  try {
    const experimentRun = await ax.taskRun(mark.runId, { timeoutMs: READ_MS })
    return hasEnded(experimentRun) && experimentRun.status !== 'COMPLETED'
  } catch (error) {
    if (error instanceof AxError) return false
    throw error
  }
}
