import { AxError, ConflictError, InvalidRequestError, UnprocessableError } from '../ax/errors.ts'
import type { Task } from '../ax/schemas.ts'
import { startDeadline, type Clock, type Deadline } from '../clock.ts'
import { backoffMs } from '../retry.ts'

/** What became of the creation of a task. */
export type CreateOutcome =
  | { kind: 'created'; task: Task }
  /** Somebody else has made a task of that name in the meantime. */
  | { kind: 'taken'; task: Task }
  | { kind: 'refused'; error: AxError }
  /** It may have been created, and is not visible. */
  | { kind: 'uncertain'; error: AxError }

export interface CreateOptions {
  post: () => Promise<Task>
  /** Looks for the task by its name, which the service keeps unique within a space. */
  find: () => Promise<Task | undefined>
  clock: Clock
  random: () => number
  deadline: Deadline
  interruption: AbortSignal
}

/** Milliseconds in which a task whose creation got no answer becomes visible; less only when `timeout` is shorter. */
const LOOK_MS = 30_000
const SHORTEST_LOOK_MS = 5_000
/** Milliseconds between two looks at most. */
const LONGEST_PAUSE_MS = 5_000

/**
 * Creates a task once. A POST that may have arrived is followed by a look, and only sent again when the server says that
 * there is nothing; the unique name is what makes that safe. Never throws for what the API does.
 */
export async function createOnce(options: CreateOptions): Promise<CreateOutcome> {
  const { interruption, deadline } = options
  let doubt: AxError | undefined
  for (let failures = 1; ; failures += 1) {
    const { task, error } = await settle(options.post())
    if (task !== undefined) return { kind: 'created', task }
    if (error.delivery === 'undelivered' && (await pauseBeforeRetry({ error, failures }, options))) continue
    if (error.delivery !== 'ambiguous') return afterRefusal({ error, doubt }, options)
    const seen = await lookLong(options)
    if (seen.kind === 'there') return { kind: 'created', task: seen.task }
    if (seen.kind === 'unknown' || deadline.passed() || interruption.aborted)
      return { kind: 'uncertain', error }
    doubt = error
  }
}

/** Sleeps before the next try; false when there is no time for one or the workflow is cancelled. */
async function pauseBeforeRetry(
  { error, failures }: { error: AxError; failures: number },
  { clock, random, deadline, interruption }: CreateOptions,
): Promise<boolean> {
  const delayMs = backoffMs(failures, random(), error.retryAfterMs)
  if (delayMs >= deadline.remaining()) return false
  await clock.sleep(delayMs, interruption)
  return !interruption.aborted
}

/** Nothing is sent any more. A refusal can mean that the name is taken, and after a doubt that it is taken by ours. */
async function afterRefusal(
  { error, doubt }: { error: AxError; doubt: AxError | undefined },
  options: CreateOptions,
): Promise<CreateOutcome> {
  const seen = mayMeanTaken(error) ? await lookOnce(options) : undefined
  if (seen?.kind === 'there') return { kind: doubt === undefined ? 'taken' : 'created', task: seen.task }
  return doubt === undefined ? { kind: 'refused', error } : { kind: 'uncertain', error: doubt }
}

/** Which status a taken name gets, the API does not document; these are the ones that it can be. */
function mayMeanTaken(error: AxError): boolean {
  return (
    error instanceof ConflictError ||
    error instanceof UnprocessableError ||
    error instanceof InvalidRequestError
  )
}

type Settled = { task: Task; error?: undefined } | { task?: undefined; error: AxError }

async function settle(answer: Promise<Task>): Promise<Settled> {
  try {
    return { task: await answer }
  } catch (error) {
    if (error instanceof AxError) return { error }
    throw error
  }
}

/** What a look says. A server that cannot be asked has not said that there is nothing. */
type Seen = { kind: 'there'; task: Task } | { kind: 'nothing' } | { kind: 'unknown' }

async function lookOnce({ find }: CreateOptions): Promise<Seen> {
  try {
    const task = await find()
    return task === undefined ? { kind: 'nothing' } : { kind: 'there', task }
  } catch (error) {
    if (error instanceof AxError) return { kind: 'unknown' }
    throw error
  }
}

/** Looks until the task is there or the budget is spent; what the last look says counts. */
async function lookLong(options: CreateOptions): Promise<Seen> {
  const { clock, random, interruption } = options
  const budgetMs = Math.min(LOOK_MS, Math.max(SHORTEST_LOOK_MS, options.deadline.remaining() / 2))
  const deadline = startDeadline(clock, budgetMs)
  for (let looks = 1; ; looks += 1) {
    const last = deadline.passed()
    const seen = await lookOnce(options)
    if (seen.kind === 'there' || last || interruption.aborted) return seen
    const pauseMs = Math.min(backoffMs(looks, random()), LONGEST_PAUSE_MS)
    await clock.sleep(Math.min(pauseMs, deadline.remaining()), interruption)
  }
}
