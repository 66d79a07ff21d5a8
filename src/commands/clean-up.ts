import { cancelRun } from '../lifecycle/cancel.ts'
import { tellCancel } from '../lifecycle/events.ts'
import { removeTask } from '../lifecycle/owned-task.ts'
import type { Context } from './context.ts'
import { budgetFor } from './follow.ts'

/**
 * Cancels the runs that the step still owes and that nobody has tried to cancel: those of a step that met a fault. What
 * could not be cancelled a moment ago is left to the post step, since a step that was interrupted has seconds to live.
 * Then it removes the tasks that were to live only as long as the step.
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
  // A run of the task that nobody has seen is found and cancelled with it.
  await Promise.all(
    duty.current().tasks.map(async (task) => {
      const options = { ax, clock, random, onEvent, ...budgetFor(interruption.aborted) }
      if (await removeTask(task, options)) duty.releaseTask(task.name)
    }),
  )
}
