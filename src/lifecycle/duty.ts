import * as z from 'zod'

/**
 * What the step owes: the runs that it started and the trigger whose answer it has not seen. It is written into the
 * runner's state before and after every step that spends something, so that the post step can clean up after a process
 * that got no chance to.
 */

/** How a run can be told from all others when the answer to its trigger was lost. */
const markSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('experiment'), name: z.string(), datasetId: z.string() }),
  z.object({ by: z.literal('window'), start: z.string(), end: z.string() }),
  z.object({ by: z.literal('nothing') }),
])
export type Mark = z.infer<typeof markSchema>

const pendingSchema = z.object({
  taskId: z.string(),
  mark: markSchema,
  /** Runs that were there before the trigger and therefore are not ours. */
  before: z.array(z.string()),
})
export type PendingTrigger = z.infer<typeof pendingSchema>

const dutySchema = z.object({ runs: z.array(z.string()), pending: z.array(pendingSchema) })
export type Duty = z.infer<typeof dutySchema>

const NOTHING: Duty = { runs: [], pending: [] }

/** Keeps the duty and saves every change of it at once. */
export interface DutyBook {
  /** Before a trigger is sent. */
  expect(trigger: PendingTrigger): void
  /** The trigger did not start anything, for certain. */
  forget(trigger: PendingTrigger): void
  /** The trigger became this run, which must not outlive the step. */
  owe(runId: string, trigger?: PendingTrigger): void
  /** The run has ended, or may live on. */
  release(runId: string): void
  current(): Duty
}

/** Starts with nothing owed. `save` must write synchronously: the process can be killed right after. */
export function createDutyBook(save: (text: string) => void): DutyBook {
  let duty = NOTHING
  const change = (next: Duty): void => {
    duty = next
    save(isSettled(duty) ? '' : JSON.stringify(duty))
  }
  const without = (trigger: PendingTrigger | undefined): PendingTrigger[] =>
    duty.pending.filter((each) => each !== trigger)
  return {
    expect: (trigger) => {
      change({ ...duty, pending: [...duty.pending, trigger] })
    },
    forget: (trigger) => {
      change({ ...duty, pending: without(trigger) })
    },
    owe: (runId, trigger) => {
      change({ runs: [...duty.runs, runId], pending: without(trigger) })
    },
    release: (runId) => {
      if (duty.runs.includes(runId)) change({ ...duty, runs: duty.runs.filter((id) => id !== runId) })
    },
    current: () => duty,
  }
}

/** Whether there is nothing to clean up. */
export function isSettled(duty: Duty): boolean {
  return duty.runs.length === 0 && duty.pending.length === 0
}

/** Reads what the main step saved; nothing, or something that we did not write, owes nothing. */
export function readDuty(text: string): Duty {
  if (text === '') return NOTHING
  try {
    return dutySchema.parse(JSON.parse(text))
  } catch {
    return NOTHING
  }
}
