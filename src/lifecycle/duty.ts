import * as z from 'zod/mini'
import { runsBeforeSchema } from './new-runs.ts'

/**
 * What the step owes: the runs that it started and those that it set off without having seen them. It is written into the
 * runner's state before and after every step that spends something, so that the post step can clean up after a process
 * that got no chance to.
 */

/** How a run can be told from all others before its ID is known. */
const markSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('experiment'), name: z.string(), datasetId: z.string() }),
  z.object({ by: z.literal('window'), start: z.string(), end: z.string() }),
  /** The service itself starts the run when this run of ours completes. */
  z.object({ by: z.literal('chained'), runId: z.string() }),
  z.object({ by: z.literal('nothing') }),
])
export type Mark = z.infer<typeof markSchema>

const pendingSchema = z.object({ taskId: z.string(), mark: markSchema, before: runsBeforeSchema })
/** A run that may exist although nobody has told us its ID. */
export type PendingRun = z.infer<typeof pendingSchema>

const ownedTaskSchema = z.object({
  /** Unique, so that the task is found even if nobody has seen its ID. */
  name: z.string(),
  spaceId: z.string(),
  id: z.optional(z.string()),
})
/** A task that lives only as long as the step. */
export type OwnedTask = z.infer<typeof ownedTaskSchema>

const dutySchema = z.object({
  runs: z.array(z.string()),
  pending: z.array(pendingSchema),
  tasks: z.array(ownedTaskSchema),
})
export type Duty = z.infer<typeof dutySchema>

const NOTHING: Duty = { runs: [], pending: [], tasks: [] }

/** Keeps the duty and saves every change of it at once. */
export interface DutyBook {
  /** Before something is sent that makes a run. */
  expect(pending: PendingRun): void
  /** It made none, for certain. */
  forget(pending: PendingRun): void
  /** It made this run, which must not outlive the step. */
  owe(runId: string, pending?: PendingRun): void
  /** The run has ended, or may live on. */
  release(runId: string): void
  /** Before the task is created, and again once its ID is known. */
  oweTask(task: OwnedTask): void
  /** The task is gone, or never was. */
  releaseTask(name: string): void
  current(): Duty
}

/** Starts with nothing owed. `save` must write synchronously: the process can be killed right after. */
export function createDutyBook(save: (text: string) => void): DutyBook {
  let duty = NOTHING
  const change = (next: Duty): void => {
    duty = next
    save(writeDuty(duty))
  }
  const without = (pending: PendingRun | undefined): PendingRun[] =>
    duty.pending.filter((each) => each !== pending)
  return {
    expect: (pending) => {
      change({ ...duty, pending: [...duty.pending, pending] })
    },
    forget: (pending) => {
      if (duty.pending.includes(pending)) change({ ...duty, pending: without(pending) })
    },
    owe: (runId, pending) => {
      change({ ...duty, runs: [...duty.runs, runId], pending: without(pending) })
    },
    release: (runId) => {
      if (duty.runs.includes(runId)) change({ ...duty, runs: duty.runs.filter((id) => id !== runId) })
    },
    oweTask: (task) => {
      change({ ...duty, tasks: [...duty.tasks.filter(({ name }) => name !== task.name), task] })
    },
    releaseTask: (gone) => {
      change({ ...duty, tasks: duty.tasks.filter(({ name }) => name !== gone) })
    },
    current: () => duty,
  }
}

/** Whether there is nothing to clean up. */
export function isSettled(duty: Duty): boolean {
  return duty.runs.length === 0 && duty.pending.length === 0 && duty.tasks.length === 0
}

/** The duty as the runner's state keeps it; empty when there is none. */
export function writeDuty(duty: Duty): string {
  return isSettled(duty) ? '' : JSON.stringify(duty)
}

/** Reads what the main step saved; nothing, or something that we did not write, owes nothing. */
export function readDuty(text: string): Duty {
  try {
    return dutySchema.parse(JSON.parse(text))
  } catch {
    return NOTHING
  }
}
