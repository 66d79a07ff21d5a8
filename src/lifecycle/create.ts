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

/**
 * Creates a task once. A POST that may have arrived is followed by a look, and only sent again when there is nothing; the
 * unique name is what makes that safe. Never throws for what the API does.
 */
export async function createOnce(options: CreateOptions): Promise<CreateOutcome> {
  let doubt: AxError | undefined
  for (let failures = 1; ; failures += 1) {
    const error = await failureOf(options.post)
    if (!(error instanceof AxError)) return { kind: 'created', task: error }
    const next = await afterFailure({ error, doubt, failures }, options)
    if (next.kind !== 'again') return next
    doubt = next.doubt
  }
}

interface Failure {
  error: AxError
  /** The failure of an earlier POST that may have arrived. */
  doubt: AxError | undefined
  failures: number
}

type Next = CreateOutcome | { kind: 'again'; doubt: AxError | undefined }

async function afterFailure({ error, doubt, failures }: Failure, options: CreateOptions): Promise<Next> {
  const { clock, random, deadline, interruption } = options
  if (error.delivery === 'ambiguous') {
    const task = await lookLong(options)
    if (task !== undefined) return { kind: 'created', task }
    const again = !deadline.passed() && !interruption.aborted
    return again ? { kind: 'again', doubt: error } : { kind: 'uncertain', error }
  }
  if (error.delivery === 'undelivered') {
    const delayMs = backoffMs(failures, random(), error.retryAfterMs)
    if (delayMs < deadline.remaining() && !interruption.aborted) {
      await clock.sleep(delayMs, interruption)
      return { kind: 'again', doubt }
    }
  } else if (mayMeanTaken(error)) {
    const task = await lookOnce(options)
    // After a doubt, the task that takes the name is the one that we sent.
    if (task !== undefined) return { kind: doubt === undefined ? 'taken' : 'created', task }
  }
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

async function failureOf(post: () => Promise<Task>): Promise<Task | AxError> {
  try {
    return await post()
  } catch (error) {
    if (error instanceof AxError) return error
    throw error
  }
}

async function lookOnce({ find }: CreateOptions): Promise<Task | undefined> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof AxError) return undefined
    throw error
  }
}

async function lookLong(options: CreateOptions): Promise<Task | undefined> {
  const { clock, random, interruption } = options
  const budgetMs = Math.min(LOOK_MS, Math.max(SHORTEST_LOOK_MS, options.deadline.remaining()))
  const deadline = startDeadline(clock, budgetMs)
  for (let looks = 1; ; looks += 1) {
    const task = await lookOnce(options)
    const delayMs = backoffMs(looks, random())
    if (task !== undefined || delayMs >= deadline.remaining() || interruption.aborted) return task
    await clock.sleep(delayMs, interruption)
  }
}
