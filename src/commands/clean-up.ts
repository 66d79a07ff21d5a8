import { cancelRun } from '../lifecycle/cancel.ts'
import { tellCancel } from '../lifecycle/events.ts'
import type { Context } from './context.ts'
import { budgetFor } from './follow.ts'

/** Cancels every run that the step still owes, for the paths on which nobody waited for it to the end. */
export async function cleanUp(context: Context): Promise<void> {
  const { ax, clock, random, duty, interruption, onEvent } = context
  await Promise.all(
    duty.current().runs.map(async (runId) => {
      const outcome = await cancelRun(runId, { ax, clock, random, ...budgetFor(interruption.aborted) })
      tellCancel(runId, outcome, onEvent)
      if (outcome.kind !== 'failed') duty.release(runId)
    }),
  )
}
