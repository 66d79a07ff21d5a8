import type { AxClient } from '../ax/client.ts'
import { AxError, ConflictError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { startDeadline, type Clock, type Deadline } from '../clock.ts'
import { backoffMs } from '../retry.ts'
import type { DutyBook, PendingTrigger } from './duty.ts'
import type { Listener } from './events.ts'
import { lookForRun, type Sighting } from './reconcile.ts'

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
  ax: Pick<AxClient, 'triggerTaskRun' | 'taskRuns' | 'experiments'>
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
  pending: PendingTrigger
  body: unknown
}

/** Milliseconds for the POST: a service that needs longer to say "created" leaves us in doubt, and doubt is costly. */
const TRIGGER_TIMEOUT_MS = 30_000
/** Milliseconds that the POST may still take once the workflow is cancelled: its answer names the run to cancel. */
const INTERRUPTED_GRACE_MS = 2_000
/** Milliseconds in which a lost trigger is looked for; less only when `timeout` is shorter. */
const LOOK_MS = 30_000
const SHORTEST_LOOK_MS = 5_000

/**
 * Starts exactly one run, or says that it cannot know. A POST that may have arrived is never sent again blindly: first the
 * server is asked what it has, and only an experiment, whose unique name the server itself defends, is sent again.
 * Never throws for what the API does.
 */
export async function triggerOnce(trigger: Trigger, options: TriggerOptions): Promise<TriggerOutcome> {
  const { duty, onEvent } = options
  if (options.interruption.aborted) return { kind: 'interrupted', sent: false }
  duty.expect(trigger.pending)
  let doubt: AxError | undefined
  for (let failures = 1; ; failures += 1) {
    const posted = await post(trigger, options)
    const next =
      posted.run === undefined
        ? await afterFailure({ error: posted.error, doubt, failures }, trigger, options)
        : ({ kind: 'triggered', run: posted.run, adopted: false } as const)
    if (next.kind === 'again') {
      doubt = next.doubt
      continue
    }
    if (next.kind === 'triggered') {
      duty.owe(next.run.id, trigger.pending)
      onEvent(next)
    } else if (next.kind === 'refused' || (next.kind === 'interrupted' && !next.sent)) {
      duty.forget(trigger.pending)
    }
    return next
  }
}

interface Failure {
  error: AxError
  /** The failure of an earlier POST that may have arrived. */
  doubt: AxError | undefined
  failures: number
}

type Next = TriggerOutcome | { kind: 'again'; doubt: AxError | undefined }

/** Decides what follows a POST that brought no run. */
async function afterFailure(failure: Failure, trigger: Trigger, options: TriggerOptions): Promise<Next> {
  const { error, doubt } = failure
  // A name that is refused after a doubt is taken by the doubted trigger itself: it had arrived.
  const provesArrival = doubt !== undefined && error instanceof ConflictError
  if (error.delivery === 'ambiguous' || provesArrival)
    return resolveDoubt({ error, provesArrival }, trigger, options)
  const again = error.delivery === 'undelivered' && (await pauseBeforeRetry(failure, options))
  if (again) return { kind: 'again', doubt }
  // After a doubt, a later failure does not prove that the first POST started nothing.
  if (doubt !== undefined) return { kind: 'uncertain', error: doubt, candidates: [] }
  return options.interruption.aborted ? { kind: 'interrupted', sent: false } : { kind: 'refused', error }
}

/** Sleeps before the next try; false when there is no time for one or the workflow is cancelled. */
async function pauseBeforeRetry({ error, failures }: Failure, options: TriggerOptions): Promise<boolean> {
  const { clock, random, deadline, interruption, onEvent } = options
  const delayMs = backoffMs(failures, random(), error.retryAfterMs)
  if (delayMs >= deadline.remaining() || interruption.aborted) return false
  onEvent({ kind: 'trigger-retry', error, delayMs })
  await clock.sleep(delayMs, interruption)
  return !isAborted(interruption)
}

async function resolveDoubt(
  { error, provesArrival }: { error: AxError; provesArrival: boolean },
  { pending }: Trigger,
  options: TriggerOptions,
): Promise<Next> {
  const { interruption, deadline, onEvent } = options
  if (interruption.aborted) return { kind: 'interrupted', sent: true }
  onEvent({ kind: 'trigger-doubt', error })
  const sighting = await lookLong(pending, options)
  if (sighting.kind === 'ours') return { kind: 'triggered', run: sighting.run, adopted: true }
  if (isAborted(interruption)) return { kind: 'interrupted', sent: true }
  const maySendAgain = sighting.kind === 'nothing' && pending.mark.by === 'experiment' && !provesArrival
  if (maySendAgain && !deadline.passed()) return { kind: 'again', doubt: error }
  return { kind: 'uncertain', error, candidates: sighting.kind === 'candidates' ? sighting.runs : [] }
}

/** Reads the signal anew: it changes while we sleep, which the type checker cannot know. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted
}

type Posted = { run: TaskRun; error?: undefined } | { run?: undefined; error: AxError }

async function post(trigger: Trigger, options: TriggerOptions): Promise<Posted> {
  const grace = new AbortController()
  const interrupted = (): void => {
    void options.clock.sleep(INTERRUPTED_GRACE_MS, grace.signal).then(() => {
      grace.abort()
    })
  }
  options.interruption.addEventListener('abort', interrupted)
  try {
    const call = { timeoutMs: TRIGGER_TIMEOUT_MS, signal: grace.signal }
    return { run: await options.ax.triggerTaskRun(trigger.pending.taskId, trigger.body, call) }
  } catch (error) {
    if (error instanceof AxError) return { error }
    throw error
  } finally {
    options.interruption.removeEventListener('abort', interrupted)
    grace.abort()
  }
}

/** Looks until our run is seen, or for as long as a lost trigger may take to become visible. */
async function lookLong(pending: PendingTrigger, options: TriggerOptions): Promise<Sighting> {
  const { ax, clock, random, interruption } = options
  const budgetMs = Math.min(LOOK_MS, Math.max(SHORTEST_LOOK_MS, options.deadline.remaining()))
  const deadline = startDeadline(clock, budgetMs)
  let sighting: Sighting = { kind: 'nothing' }
  for (let looks = 1; ; looks += 1) {
    try {
      sighting = await lookForRun(ax, pending)
    } catch (error) {
      if (!(error instanceof AxError)) throw error
      // What was seen before stays what we know; a server that cannot be asked has not said "nothing".
      if (sighting.kind === 'nothing') sighting = { kind: 'arrived' }
    }
    if (sighting.kind === 'ours' || interruption.aborted) return sighting
    const delayMs = backoffMs(looks, random())
    if (delayMs >= deadline.remaining()) return sighting
    await clock.sleep(delayMs, interruption)
  }
}
