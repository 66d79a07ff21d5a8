import type { Deadline } from '../clock.ts'
import type { TaskRun } from '../ax/schemas.ts'
import type { RunRecord } from '../facts.ts'
import { cancelRun } from '../lifecycle/cancel.ts'
import { tellCancel } from '../lifecycle/events.ts'
import { fixedInterval, learningInterval, type PollSchedule } from '../lifecycle/interval.ts'
import { waitForRun, type WaitOutcome } from '../lifecycle/wait.ts'
import type { Context } from './context.ts'
import { learnExperiment } from './start.ts'

/**
 * Milliseconds of a cancellation. The runner kills a cancelled step after ten seconds, and in them there may be a trigger
 * that is still answered (2 s), the cancel of its run, the removal of its task, and the summary.
 */
export function budgetFor(hurried: boolean): { budgetMs: number; requestMs: number } {
  return hurried ? { budgetMs: 3_000, requestMs: 1_500 } : { budgetMs: 30_000, requestMs: 10_000 }
}

/** Waits for a run, does with it what the inputs say when it outlives the wait, and records how it went. */
export async function followRun(record: RunRecord, deadline: Deadline, context: Context): Promise<RunRecord> {
  const { ax, clock, random, interruption, journal, onEvent } = context
  if (record.run === undefined) return record
  const runId = record.run.id
  const outcome = await waitForRun(record.run, {
    read: (call) => ax.taskRun(runId, call),
    clock,
    random,
    deadline,
    schedule: scheduleFor(record.task.id, record.run, context),
    interruption,
    onEvent: (event) => {
      if (event.kind === 'status' || event.kind === 'heartbeat') seen(event.run)
      onEvent(event)
    },
  })
  const settled = await settle(record, outcome, context)
  if (settled.run !== undefined) seen(settled.run)
  journal.record(settled)
  return settled

  function seen(run: NonNullable<RunRecord['run']>): void {
    if (run.experiment_id && record.role === 'main') learnExperiment(run.experiment_id, context)
    journal.record({ ...record, run })
  }
}

/** Milliseconds by which the clocks of the service and of the runner may differ; within them a run counts as new. */
const CLOCK_SKEW_MS = 60_000

function scheduleFor(taskId: string, run: TaskRun, { settings, durations, clock }: Context): PollSchedule {
  const { pollInterval } = settings.waiting
  if (pollInterval !== 'auto') return fixedInterval(pollInterval)
  // A run that was adopted, or that somebody else started, has been under way for a while.
  const age = clock.now().getTime() - Date.parse(run.created_at)
  return learningInterval({ pastMs: durations.of(taskId), ageMs: age > CLOCK_SKEW_MS ? age : 0 })
}

async function settle(record: RunRecord, outcome: WaitOutcome, context: Context): Promise<RunRecord> {
  const { duty, settings } = context
  const { run } = outcome
  switch (outcome.kind) {
    case 'ended':
      duty.release(run.id)
      return { ...record, run, ending: 'ended' }
    case 'timed-out':
      if (settings.waiting.onTimeout === 'leave') {
        duty.release(run.id)
        return { ...record, run, ending: 'timed-out', afterwards: 'left' }
      }
      return stop({ ...record, run, ending: 'timed-out' }, 'timeout', context)
    case 'interrupted':
      if (settings.waiting.onCancel === 'leave') {
        duty.release(run.id)
        return { ...record, run, ending: 'interrupted', afterwards: 'left' }
      }
      return stop({ ...record, run, ending: 'interrupted' }, 'interruption', context)
    case 'lost':
      return stop({ ...record, run, ending: 'lost', explanation: outcome.error.message }, 'leftover', context)
  }
}

/**
 * Cancels a run that the step no longer waits for, if it is ours to cancel. One that had ended by itself in the meantime
 * counts as ended.
 */
async function stop(
  record: RunRecord & { run: NonNullable<RunRecord['run']> },
  why: 'timeout' | 'interruption' | 'leftover',
  context: Context,
): Promise<RunRecord> {
  const { ax, clock, random, interruption, duty, onEvent } = context
  const { id } = record.run
  // Whoever only waits for a run does not end it.
  if (!duty.current().runs.includes(id)) return { ...record, afterwards: 'left' }
  onEvent({ kind: 'cancelling', runId: id, why })
  const outcome = await cancelRun(id, { ax, clock, random, ...budgetFor(interruption.aborted) })
  tellCancel(id, outcome, onEvent)
  switch (outcome.kind) {
    case 'failed':
      return { ...record, afterwards: 'cancel-failed' }
    case 'requested':
      // The duty stays, so that the post step sees whether the service kept its word.
      return { ...record, run: outcome.run, afterwards: 'cancelled' }
    case 'cancelled':
      duty.release(id)
      return { ...record, run: outcome.run, afterwards: 'cancelled' }
    case 'ended-before':
      duty.release(id)
      return { ...record, run: outcome.run, ending: 'ended' }
  }
}
