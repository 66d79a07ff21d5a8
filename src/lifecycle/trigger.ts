import type { AxClient } from '../ax/client.ts'
import { AxError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import type { Clock, Deadline } from '../clock.ts'
import { backoffMs } from '../retry.ts'
import type { DutyBook, PendingRun } from './duty.ts'
import type { Listener } from './events.ts'
import type { Sights } from './reconcile.ts'
import { searchForRun } from './search.ts'

/** What became of a trigger. Only `triggered` names a run that is surely ours. */
export type TriggerOutcome =
  | { kind: 'triggered'; run: TaskRun; adopted: boolean }
  /** Nothing was started, for certain. */
  | { kind: 'refused'; error: AxError }
  /** Something may have been started; `candidates` are the runs that it could be. */
  | { kind: 'uncertain'; error: AxError; candidates: TaskRun[] }
  /** The workflow was cancelled; when `sent`, the post step looks for the run. */
  | { kind: 'interrupted'; sent: boolean }

export interface TriggerOptions {
  ax: Sights & Pick<AxClient, 'triggerTaskRun'>
  clock: Clock
  random: () => number
  /** Bounds the tries of a trigger that was provably not delivered. */
  deadline: Deadline
  interruption: AbortSignal
  duty: DutyBook
  onEvent: Listener
}

/** One trigger: what is sent, and how its run can be told from others. */
export interface Trigger {
  pending: PendingRun
  body: unknown
}

/** Milliseconds for the POST: a service that needs longer to say "created" leaves us in doubt, and doubt is costly. */
const TRIGGER_TIMEOUT_MS = 30_000
/** Milliseconds that the POST may still take once the workflow is cancelled: its answer names the run to cancel. */
const INTERRUPTED_GRACE_MS = 2_000
/** Milliseconds in which a lost trigger is looked for. */
const LOOK_MS = 30_000
/**
 * Milliseconds that POST and search get even when `timeout` leaves less. A POST that is cut short is no cheaper: it only
 * trades an answer for a doubt.
 */
const AT_LEAST_MS = 5_000

/** Milliseconds for POST or search: half of what is left at most, so that a name that is not found can be sent again. */
function shareOf(deadline: Deadline, mostMs: number): number {
  return Math.min(mostMs, Math.max(AT_LEAST_MS, deadline.remaining() / 2))
}

/**
 * Starts exactly one run, or says that it cannot know. A POST that may have arrived is never sent again blindly: first the
 * server is asked what it has, and only an experiment, whose unique name the server itself defends, is sent again.
 * Never throws for what the API does.
 */
export async function triggerOnce(trigger: Trigger, options: TriggerOptions): Promise<TriggerOutcome> {
  const { duty, onEvent, interruption } = options
  const { pending } = trigger
  if (interruption.aborted) return { kind: 'interrupted', sent: false }
  // Before the POST: a process that is killed while the answer is under way leaves the mark to the post step.
  duty.expect(pending)
  const outcome = await sendUntilSettled(trigger, options)
  switch (outcome.kind) {
    case 'triggered':
      duty.owe(outcome.run.id, pending)
      onEvent(outcome)
      break
    case 'refused':
      duty.forget(pending)
      break
    case 'interrupted':
      if (!outcome.sent) duty.forget(pending)
      break
    case 'uncertain':
      // The duty stays: until the post step runs, the run may have become visible.
      break
  }
  return outcome
}

async function sendUntilSettled(trigger: Trigger, options: TriggerOptions): Promise<TriggerOutcome> {
  let doubt: AxError | undefined
  for (let failures = 1; ; failures += 1) {
    const { run, error } = await post(trigger, options)
    if (run !== undefined) return { kind: 'triggered', run, adopted: false }
    if (error.delivery === 'undelivered') {
      if (await pauseBeforeRetry({ error, failures }, options)) continue
      return afterLastTry({ error, doubt }, options)
    }
    // Without an earlier doubt, a refusal proves that nothing was started. After one it proves nothing about the doubted
    // trigger, and the refusal of a name that is taken even says that it had arrived.
    if (error.delivery === 'refused' && doubt === undefined) return afterLastTry({ error, doubt }, options)
    const resolved = await resolveDoubt(error, trigger, options)
    if (resolved !== 'send-again') return resolved
    doubt = error
  }
}

/** Nothing is sent any more. What that means hangs on whether an earlier POST may have arrived. */
function afterLastTry(
  { error, doubt }: { error: AxError; doubt: AxError | undefined },
  { interruption }: TriggerOptions,
): TriggerOutcome {
  if (interruption.aborted) return { kind: 'interrupted', sent: doubt !== undefined }
  return doubt === undefined
    ? { kind: 'refused', error }
    : { kind: 'uncertain', error: doubt, candidates: [] }
}

/** Sleeps before the next try; false when there is no time for one or the workflow is cancelled. */
async function pauseBeforeRetry(
  { error, failures }: { error: AxError; failures: number },
  options: TriggerOptions,
): Promise<boolean> {
  const { clock, random, deadline, interruption, onEvent } = options
  const delayMs = backoffMs(failures, random(), error.retryAfterMs)
  if (delayMs >= deadline.remaining() || interruption.aborted) return false
  onEvent({ kind: 'trigger-retry', error, delayMs })
  await clock.sleep(delayMs, interruption)
  return !isAborted(interruption)
}

/** Asks the server what became of a POST that may have arrived. */
async function resolveDoubt(
  error: AxError,
  { pending }: Trigger,
  options: TriggerOptions,
): Promise<TriggerOutcome | 'send-again'> {
  const { ax, clock, random, interruption, deadline, onEvent } = options
  if (interruption.aborted) return { kind: 'interrupted', sent: true }
  onEvent({ kind: 'trigger-doubt', error })
  const budgetMs = shareOf(deadline, LOOK_MS)
  const sighting = await searchForRun(pending, { ax, clock, random, budgetMs, interruption })
  if (sighting.kind === 'ours') return { kind: 'triggered', run: sighting.run, adopted: true }
  if (isAborted(interruption)) return { kind: 'interrupted', sent: true }
  // Only the name of an experiment protects: a second run of the same name is refused by the server.
  const protects = pending.mark.by === 'experiment' && error.delivery === 'ambiguous'
  if (sighting.kind === 'nothing' && protects && !deadline.passed()) return 'send-again'
  return { kind: 'uncertain', error, candidates: sighting.kind === 'unclear' ? sighting.candidates : [] }
}

/** Reads the signal anew: it changes while we sleep, which the type checker cannot know. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted
}

type Posted = { run: TaskRun; error?: undefined } | { run?: undefined; error: AxError }

/** Sends the trigger once. When the workflow is cancelled meanwhile, the answer gets a last moment to arrive. */
async function post(trigger: Trigger, options: TriggerOptions): Promise<Posted> {
  const { ax, clock, interruption, deadline } = options
  const grace = new AbortController()
  const interrupted = (): void => {
    void clock.sleep(INTERRUPTED_GRACE_MS, grace.signal).then(() => {
      grace.abort()
    })
  }
  interruption.addEventListener('abort', interrupted)
  try {
    const call = { timeoutMs: shareOf(deadline, TRIGGER_TIMEOUT_MS), signal: grace.signal }
    return { run: await ax.triggerTaskRun(trigger.pending.taskId, trigger.body, call) }
  } catch (error) {
    if (error instanceof AxError) return { error }
    throw error
  } finally {
    interruption.removeEventListener('abort', interrupted)
    grace.abort()
  }
}
