import type { AxClient, CallOptions } from '../ax/client.ts'
import { AxError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { startDeadline, type Clock } from '../clock.ts'
import { backoffMs } from '../retry.ts'
import { newRuns, type RunsBefore } from './new-runs.ts'
import type { Sighting } from './reconcile.ts'

/** How the search for the evaluation run that the service chains to an experiment ended. */
export type ChainedRun =
  | { kind: 'found'; run: TaskRun }
  | { kind: 'none'; error: AxError | undefined }
  /** Several new runs, and nothing says which belongs to the experiment. */
  | { kind: 'several'; runs: TaskRun[] }
  | { kind: 'interrupted' }

/** Where a chained run shows up. */
export interface ChainedPlace {
  /** The evaluation task. */
  taskId: string
  before: RunsBefore
  /** The experiment's run: only once it has completed, the service starts the evaluation. */
  experimentRun: TaskRun
}

export interface ChainedOptions {
  ax: Pick<AxClient, 'taskRuns'>
  clock: Clock
  random: () => number
  /** Milliseconds until the search is given up. */
  budgetMs: number
  interruption: AbortSignal
}

/** Milliseconds of one look, and of the last one, which may go beyond the budget. */
const REQUEST_MS = 10_000
const LAST_REQUEST_MS = 5_000
/** Milliseconds between two looks at most. */
const LONGEST_PAUSE_MS = 5_000
/**
 * Milliseconds for which a run that names no experiment must have been the only new one. Another experiment that ends at
 * the same time chains the same evaluation task, and its run may be visible before ours.
 */
const ALONE_MS = 5_000
/** Milliseconds by which a chained run may seem older than the end that set it off. */
const TOLERANCE_MS = 5_000

/**
 * Looks for the evaluation run that the service starts by itself when an experiment has completed. It takes a run that
 * names the experiment, or else the only new run that names none; it never guesses among several, and never takes a run
 * that names another experiment. Never throws for what the API does.
 */
export async function findChainedRun(place: ChainedPlace, options: ChainedOptions): Promise<ChainedRun> {
  const { clock, random, interruption } = options
  const deadline = startDeadline(clock, options.budgetMs)
  const watch = createWatch(clock)
  for (let looks = 1; ; looks += 1) {
    const last = deadline.passed()
    const timeoutMs = last ? LAST_REQUEST_MS : Math.min(REQUEST_MS, deadline.remaining())
    const look = await settle(lookOnce(options.ax, place, { timeoutMs, signal: interruption }))
    const run = look.found === undefined ? undefined : watch.choose(look.found, last)
    if (run !== undefined) return { kind: 'found', run }
    if (interruption.aborted) return { kind: 'interrupted' }
    if (last || look.error?.transient === false) return watch.giveUp(look.error)
    const pauseMs = Math.min(backoffMs(looks, random()), LONGEST_PAUSE_MS)
    await clock.sleep(
      Math.min(Math.max(pauseMs, look.error?.retryAfterMs ?? 0), deadline.remaining()),
      interruption,
    )
  }
}

/**
 * Looks once, for the post step.
 * @throws {AxError} when the server cannot be asked
 */
export async function chainedSighting(
  ax: Pick<AxClient, 'taskRuns'>,
  place: ChainedPlace,
  call?: CallOptions,
): Promise<Sighting> {
  if (place.experimentRun.status !== 'COMPLETED') return { kind: 'nothing' }
  const { named, unnamed } = await lookOnce(ax, place, call)
  const [only, ...others] = unnamed
  if (named !== undefined) return { kind: 'ours', run: named }
  if (only === undefined) return { kind: 'nothing' }
  return others.length === 0 ? { kind: 'ours', run: only } : { kind: 'unclear', candidates: unnamed }
}

/** What one look found. */
interface Found {
  /** The run that names our experiment. */
  named: TaskRun | undefined
  /** New runs that name no experiment. */
  unnamed: TaskRun[]
}

async function lookOnce(
  ax: Pick<AxClient, 'taskRuns'>,
  place: ChainedPlace,
  call?: CallOptions,
): Promise<Found> {
  const { experimentRun } = place
  const fresh = await newRuns(ax, place, call)
  // Both instants are the server's. Without an end, the trigger is the earliest that it can be.
  const since = Date.parse(experimentRun.run_finished_at ?? experimentRun.created_at) - TOLERANCE_MS
  const ours = experimentRun.experiment_id
  return {
    named: fresh.find((run) => ours && run.experiment_id === ours),
    unnamed: fresh.filter((run) => !run.experiment_id && !(Date.parse(run.created_at) < since)),
  }
}

/** Remembers since when a run has been the only one, and what was seen last. */
function createWatch(clock: Clock) {
  let seen: TaskRun[] = []
  let alone: { id: string; since: number } | undefined
  return {
    choose: ({ named, unnamed }: Found, last: boolean): TaskRun | undefined => {
      seen = unnamed
      const [only, ...others] = unnamed
      if (named !== undefined) return named
      if (only === undefined || others.length > 0) {
        alone = undefined
        return undefined
      }
      if (alone?.id !== only.id) alone = { id: only.id, since: clock.monotonic() }
      return last || clock.monotonic() - alone.since >= ALONE_MS ? only : undefined
    },
    giveUp: (error: AxError | undefined): ChainedRun =>
      seen.length > 1 ? { kind: 'several', runs: seen } : { kind: 'none', error },
  }
}

type Settled = { found: Found; error?: undefined } | { found?: undefined; error: AxError }

async function settle(look: Promise<Found>): Promise<Settled> {
  try {
    return { found: await look }
  } catch (error) {
    if (error instanceof AxError) return { error }
    throw error
  }
}
