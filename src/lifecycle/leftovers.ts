import type { AxClient } from '../ax/client.ts'
import type { Clock } from '../clock.ts'
import { cancelRun } from './cancel.ts'
import type { Duty } from './duty.ts'
import { tellCancel, type Listener } from './events.ts'
import { lookForRun } from './reconcile.ts'

export interface LeftoverOptions {
  ax: AxClient
  /** The same API with reads that are repeated. */
  patientAx: AxClient
  clock: Clock
  random: () => number
  onEvent: Listener
}

/** Milliseconds for the cancellation of one run, and for each of its requests. */
const CANCEL_BUDGET = { budgetMs: 30_000, requestMs: 10_000 }

/**
 * Cancels what an earlier process left running: its runs, and the runs of triggers whose answer it did not live to see.
 * Only a run that is surely ours is touched.
 * @throws {AxError} when the server cannot be asked about a pending trigger
 */
export async function cleanUpLeftovers(duty: Duty, options: LeftoverOptions): Promise<void> {
  const { ax, patientAx, clock, random, onEvent } = options
  const cancel = async (runId: string): Promise<void> => {
    onEvent({ kind: 'cancelling', runId, why: 'leftover' })
    const outcome = await cancelRun(runId, { ax, clock, random, ...CANCEL_BUDGET })
    tellCancel(runId, outcome, onEvent)
  }
  await Promise.all(duty.runs.map(cancel))
  for (const pending of duty.pending) {
    const sighting = await lookForRun(patientAx, pending)
    if (sighting.kind === 'ours') await cancel(sighting.run.id)
    else if (sighting.kind !== 'nothing') {
      const candidates = sighting.kind === 'candidates' ? sighting.runs.map((run) => run.id) : []
      onEvent({ kind: 'leftover-unknown', taskId: pending.taskId, candidates })
    }
  }
}
