import { everyPage } from '../ax/client.ts'
import type { Task } from '../ax/schemas.ts'
import type { Deadline } from '../clock.ts'
import type { RunRecord } from '../facts.ts'
import type { TriggerPlan } from '../lifecycle/plan.ts'
import { triggerOnce, type TriggerOutcome } from '../lifecycle/trigger.ts'
import type { Context } from './context.ts'

/** A run to be started. */
export interface Start {
  role: RunRecord['role']
  task: Task
  plan: TriggerPlan
  deadline: Deadline
}

/** Runs that are remembered before a trigger, so that they are not taken for ours afterwards. */
const REMEMBERED_RUNS = 100

/**
 * Triggers the run exactly once and records what is known of it.
 * @throws {AxError} when the service refused the trigger
 */
export async function start({ role, task, plan, deadline }: Start, context: Context): Promise<RunRecord> {
  const { ax, clock, random, interruption, duty, journal, onEvent, settings } = context
  const before = await recentRunIds(task.id, context)
  const pending = { taskId: task.id, mark: plan.mark, before }
  const outcome = await triggerOnce(
    { pending, body: plan.body },
    { ax, clock, random, deadline, interruption, duty, onEvent },
  )
  if (outcome.kind === 'refused') throw outcome.error
  const record: RunRecord = {
    role,
    task: { id: task.id, name: task.name, type: task.type },
    ...whatIsKnown(outcome),
  }
  if (record.run?.experiment_id) learnExperiment(record.run.experiment_id, context)
  if (record.run !== undefined && !settings.waiting.wait) {
    duty.release(record.run.id)
    record.ending = 'left'
  }
  journal.record(record)
  return record
}

/** Completes the experiment once its ID is known. */
export function learnExperiment(id: string, { journal }: Context): void {
  const { experiment } = journal.facts()
  if (experiment !== undefined && experiment.id !== id) journal.learn({ experiment: { ...experiment, id } })
}

/** The IDs of the newest runs of a task. */
export async function recentRunIds(taskId: string, { patientAx }: Context): Promise<string[]> {
  const ids: string[] = []
  for await (const run of everyPage((query) => patientAx.taskRuns(taskId, query))) {
    ids.push(run.id)
    if (ids.length >= REMEMBERED_RUNS) break
  }
  return ids
}

function whatIsKnown(
  outcome: Exclude<TriggerOutcome, { kind: 'refused' }>,
): Pick<RunRecord, 'run' | 'ending' | 'explanation'> {
  switch (outcome.kind) {
    case 'triggered':
      return { run: outcome.run, ending: 'waiting' }
    case 'interrupted':
      return { run: undefined, ending: 'interrupted' }
    case 'uncertain':
      return { run: undefined, ending: 'lost', explanation: explainDoubt(outcome) }
  }
}

function explainDoubt({ error, candidates }: Extract<TriggerOutcome, { kind: 'uncertain' }>): string {
  const seen =
    candidates.length === 0
      ? 'No new run of the task is visible.'
      : `These runs of the task are new and may be it: ${candidates.map((run) => `${run.id} (${run.status.toLowerCase()})`).join(', ')}.`
  return `A run may have been started, but the answer to the trigger was lost and nothing tells for certain which run it is. ${seen} Look at the task in Arize AX before you run this step again, and cancel what should not run. ${error.message}`
}
