import { cancelRun } from '../lifecycle/cancel.ts'
import { tellCancel } from '../lifecycle/events.ts'
import { hasEnded } from '../lifecycle/status.ts'
import type { Context } from './context.ts'
import { budgetFor } from './follow.ts'
import { readRun } from './get-run.ts'

/** `command: cancel`: makes sure that a run is not active any more. One that has ended already is no error. */
export async function cancel(context: Context): Promise<void> {
  const { ax, clock, random, journal, onEvent } = context
  const record = await readRun(context)
  if (hasEnded(record.run)) {
    const deed = `The run had already ended (${record.run.status.toLowerCase()}); nothing was cancelled.`
    journal.learn({ deed, result: record.run })
    return
  }
  const outcome = await cancelRun(record.run.id, { ax, clock, random, ...budgetFor(false) })
  tellCancel(record.run.id, outcome, onEvent)
  if (outcome.kind === 'failed') throw outcome.error
  journal.record({ ...record, run: outcome.run, ending: hasEnded(outcome.run) ? 'ended' : 'left' })
  const deeds = {
    cancelled: 'The run was cancelled.',
    requested: 'The service has taken the cancellation; the run has not ended yet.',
    'ended-before': `The run ended by itself (${outcome.run.status.toLowerCase()}) before the cancellation reached it.`,
  }
  journal.learn({ deed: deeds[outcome.kind], result: outcome.run })
}
