import { transientFailure, type CallOptions } from '../ax/client.ts'
import { NotFoundError, PermissionError } from '../ax/errors.ts'
import type { Task } from '../ax/schemas.ts'
import { startDeadline, type Deadline } from '../clock.ts'
import type { RunRecord } from '../facts.ts'
import { findEarlierAttempt } from '../lifecycle/earlier-attempt.ts'
import { rememberRuns, type RunsBefore } from '../lifecycle/new-runs.ts'
import type { TriggerPlan } from '../lifecycle/plan.ts'
import { triggerOnce, type TriggerOutcome } from '../lifecycle/trigger.ts'
import { withRetries } from '../retry.ts'
import type { Context } from './context.ts'

/** A run to be started. */
export interface Start {
  role: RunRecord['role']
  task: Task
  plan: TriggerPlan
  deadline: Deadline
}

/** Milliseconds for all that is asked before a trigger, and for one request of it. */
const ASKING_MS = 60_000
const REQUEST_MS = 15_000

/**
 * Triggers the run exactly once, or adopts the one that an earlier attempt of the job left active, and records what is
 * known of it.
 * @throws {AxError} when the service refused the trigger, or could not be asked and nothing was started
 */
export async function start(wanted: Start, context: Context): Promise<RunRecord> {
  const { role, task, plan } = wanted
  const { duty, journal, settings } = context
  const ask = patiently(wanted.deadline, context)
  const remember = async (taskId: string, lastRunAt: string | null): Promise<RunsBefore> => {
    const { before, runs } = await ask((call) => rememberRuns(context.ax, taskId, call)).catch(
      rememberOnlySince(lastRunAt),
    )
    context.durations.note(taskId, runs, taskId === task.id ? sizeLimit(wanted, context) : undefined)
    return before
  }
  const chained = await Promise.all(
    plan.chainedTaskIds.map(async (taskId) => ({ taskId, before: await remember(taskId, null) })),
  )
  const outcome =
    (await adopt(wanted, ask, context)) ??
    (await trigger(wanted, await remember(task.id, task.last_run_at ?? null), context))
  if (outcome.kind === 'refused') throw outcome.error
  const record: RunRecord = {
    role,
    task: { id: task.id, name: task.name, type: task.type },
    ...whatIsKnown(outcome),
  }
  const { run } = record
  if (run?.experiment_id) learnExperiment(run.experiment_id, context)
  if (run !== undefined && settings.waiting.wait) {
    for (const each of chained) duty.expect({ ...each, mark: { by: 'chained', runId: run.id } })
  } else if (run !== undefined) {
    duty.release(run.id)
    record.ending = 'left'
  }
  journal.record(record)
  return record
}

/**
 * A key that may not list runs can still start one. When the list can be read later after all, what the task ran before is
 * told by the time of its last run: it must not count as new, or an old run could be taken for ours.
 */
function rememberOnlySince(lastRunAt: string | null): (error: unknown) => { before: RunsBefore; runs: [] } {
  return (error) => {
    if (error instanceof PermissionError || error instanceof NotFoundError)
      return { before: { ids: [], oldest: lastRunAt }, runs: [] }
    throw error
  }
}

/** The items that the run may take at most, as far as the inputs say. */
function sizeLimit({ role }: Start, { settings }: Context): number | undefined {
  const { maxExamples, exampleIds, maxSpans } = settings.request
  return role === 'main' ? (maxExamples ?? exampleIds?.length ?? maxSpans) : undefined
}

type Ask = <T>(question: (call: CallOptions) => Promise<T>) => Promise<T>

/** Asks the server before something is spent, with a budget of its own: an evaluation starts long after the look-ups. */
function patiently(deadline: Deadline, { clock, random, interruption }: Context): Ask {
  const bound = startDeadline(clock, Math.min(ASKING_MS, deadline.remaining()))
  return (question) =>
    withRetries(
      () => question({ timeoutMs: Math.min(REQUEST_MS, bound.remaining()), signal: interruption }),
      { clock, random, deadline: bound, signal: interruption, again: transientFailure },
    )
}

/**
 * The run that an earlier attempt of this job left active. A name of the user's own says nothing about attempts. Several
 * are twins of this step, such as legs of a matrix with equal inputs: none of them is taken, and they are named.
 */
async function adopt(
  { task, plan }: Start,
  ask: Ask,
  { ax, settings, duty, journal, onEvent }: Context,
): Promise<TriggerOutcome | undefined> {
  const { mark } = plan
  if (mark.by !== 'experiment' || settings.request.experimentName !== undefined) return undefined
  const earlier = await ask((call) => findEarlierAttempt(ax, { taskId: task.id, ...mark }, call))
  switch (earlier.kind) {
    case 'none':
      return undefined
    case 'several':
      onEvent({ kind: 'leftover-unknown', taskId: task.id, candidates: earlier.runs.map((run) => run.id) })
      return undefined
    case 'one': {
      duty.owe(earlier.run.id)
      journal.learn({
        experiment: { id: earlier.run.experiment_id ?? undefined, name: earlier.experimentName },
      })
      const adopted = { kind: 'triggered', run: earlier.run, adopted: true } as const
      onEvent(adopted)
      return adopted
    }
  }
}

function trigger(
  { task, plan, deadline }: Start,
  before: RunsBefore,
  context: Context,
): Promise<TriggerOutcome> {
  const { ax, clock, random, interruption, duty, onEvent } = context
  const pending = { taskId: task.id, mark: plan.mark, before }
  return triggerOnce(
    { pending, body: plan.body },
    { ax, clock, random, deadline, interruption, duty, onEvent },
  )
}

/** Completes the experiment once its ID is known. */
export function learnExperiment(id: string, { journal }: Context): void {
  const { experiment } = journal.facts()
  if (experiment !== undefined && experiment.id !== id) journal.learn({ experiment: { ...experiment, id } })
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
