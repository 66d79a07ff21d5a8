import { cancelRun } from '../lifecycle/cancel.ts'
import { tellCancel } from '../lifecycle/events.ts'
import type { Context } from './context.ts'
import { budgetFor } from './follow.ts'

/**
 * Cancels the runs that the step still owes and that nobody has tried to cancel: those of a step that met a fault. What
 * could not be cancelled a moment ago is left to the post step, since a step that was interrupted has seconds to live.
 */
export async function cleanUp(context: Context): Promise<void> {
  const { ax, clock, random, duty, interruption, journal, onEvent } = context
  const tried = new Set(
    journal.facts().runs.flatMap(({ run, afterwards }) => (afterwards === undefined ? [] : [run?.id])),
  )
  const untried = duty.current().runs.filter((runId) => !tried.has(runId))
  await Promise.all(
    untried.map(async (runId) => {
      const outcome = await cancelRun(runId, { ax, clock, random, ...budgetFor(interruption.aborted) })
      tellCancel(runId, outcome, onEvent)
      if (outcome.kind === 'cancelled' || outcome.kind === 'ended-before') duty.release(runId)
    }),
  )
}
