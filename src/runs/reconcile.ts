import type { AxClient, CallOptions } from '../ax/client.ts'
import { capture, InvalidResponseError, NotFoundError, PermissionError, type AxError } from '../ax/errors.ts'
import { collectFirst } from '../ax/pagination.ts'
import type { Experiment, TaskRun } from '../ax/schemas.ts'
import type { Correlation, PendingTrigger, RunSnapshot } from '../cleanup-state.ts'
import { startDeadline, type Clock } from '../clock.ts'
import type { Deps } from '../deps.ts'
import type { FindResult } from '../post-once.ts'
import { backoffMs, poll } from '../retry.ts'

/** Finds the run of a trigger whose response never came, and the run that the service chains to an experiment. */

type RunReader = Pick<AxClient, 'taskRuns' | 'experiments' | 'taskRun'>
type ListRuns = Pick<AxClient, 'taskRuns'>
type SearchDeps = Pick<Deps, 'clock' | 'random'> & { signal?: AbortSignal | undefined }

/** The newest runs that are read before a trigger. */
const SNAPSHOT_RUNS = 100
/** The newest runs that are read to find a certain one; a step is never that far behind. */
const MAX_RUNS = 300
/** Experiments that are read to find one by its name; the filter by name leaves hardly more than that one. */
const MAX_EXPERIMENTS = 1_000
/** Milliseconds by which a service may round instants. */
const ROUNDING_MS = 1_000

/**
 * The response, if it is about the run that was asked for: a cache in between must not pass off another run's result as ours.
 * @throws {InvalidResponseError} when it is about another one
 */
export async function sameRun(response: Promise<TaskRun>, id: string): Promise<TaskRun> {
  const run = await response
  if (run.id === id) return run
  const request = { method: 'GET', path: `/v2/task-runs/${id}`, host: '' }
  throw new InvalidResponseError(request, `it is about the run ${run.id}`)
}

/**
 * The newest runs of a task, newest first.
 * @throws {AxError} when the server cannot be asked
 */
export async function newestRuns(
  ax: ListRuns,
  taskId: string,
  { limit = MAX_RUNS, ...call }: CallOptions & { limit?: number } = {},
): Promise<TaskRun[]> {
  return collectFirst((query) => ax.taskRuns(taskId, query, call), limit)
}

/** What tells these runs from later ones. Runs whose instant cannot be read count as ties, so that they are never new. */
export function snapshotOf(runs: readonly TaskRun[]): RunSnapshot {
  const instants = runs.map((run) => Date.parse(run.created_at))
  const newest = instants.reduce((latest, each) => (each > latest ? each : latest), -Infinity)
  return {
    newest: Number.isFinite(newest) ? new Date(newest).toISOString() : null,
    ties: runs.filter((_run, index) => !((instants[index] ?? NaN) < newest)).map((run) => run.id),
  }
}

/**
 * What tells a run that is triggered after `earlier` has ended from all before, given a list that was read while that one ran.
 * The server's clock stands in for a new list: what it created before that end cannot be ours.
 * @returns `undefined` where the server does not say when it ended
 */
export function snapshotAfter(runs: readonly TaskRun[], earlier: TaskRun): RunSnapshot | undefined {
  const ended = Date.parse(earlier.run_finished_at ?? '') - ROUNDING_MS
  if (Number.isNaN(ended)) return undefined
  const { newest, ties } = snapshotOf(runs)
  return Date.parse(newest ?? '') >= ended
    ? { newest, ties }
    : { newest: new Date(ended).toISOString(), ties }
}

/**
 * Reads the newest runs of a task before a trigger: what tells them from later ones, and the runs themselves, newest first.
 * A key that may not list runs can still start one. In case that the list can be read later after all, the runs until the
 * task's last one count as old then: none of them may be taken for ours.
 * @param lastRunAt `last_run_at` of the task
 * @throws {AxError} when the server cannot be asked
 */
export async function snapshotRuns(
  ax: ListRuns,
  task: { id: string; lastRunAt: string | null },
  call?: CallOptions,
): Promise<{ snapshot: RunSnapshot; runs: TaskRun[] }> {
  try {
    const runs = await newestRuns(ax, task.id, { limit: SNAPSHOT_RUNS, ...call })
    return { snapshot: snapshotOf(runs), runs }
  } catch (error) {
    if (!(error instanceof PermissionError || error instanceof NotFoundError)) throw error
    // The next millisecond: the last run itself is old, too, although its ID is not known.
    const after = Date.parse(task.lastRunAt ?? '') + 1
    const newest = Number.isNaN(after) ? null : new Date(after).toISOString()
    return { snapshot: { newest, ties: [] }, runs: [] }
  }
}

/**
 * The runs of a task that were not there before. Only instants of the server are compared with each other.
 * @throws {AxError} when the server cannot be asked
 */
export async function runsSince(
  ax: ListRuns,
  { taskId, before }: { taskId: string; before: RunSnapshot },
  call?: CallOptions,
): Promise<TaskRun[]> {
  return newRunsAmong(await newestRuns(ax, taskId, call), before)
}

function newRunsAmong(runs: readonly TaskRun[], before: RunSnapshot): TaskRun[] {
  const ties = new Set(before.ties)
  const newest = Date.parse(before.newest ?? '')
  // An instant that cannot be read makes a candidate: nothing says that the run is old.
  return runs.filter((run) => !ties.has(run.id) && !(Date.parse(run.created_at) < newest))
}

/**
 * Looks once for a run of ours: an experiment by its unique name, an evaluation of a project by its data window, a chained
 * run by the experiment it belongs to. A run without a correlation is only ever a candidate.
 * @throws {AxError} when the server cannot be asked
 */
export async function findRun(
  ax: RunReader,
  pending: PendingTrigger,
  call?: CallOptions,
): Promise<FindResult<TaskRun>> {
  const { correlation } = pending
  switch (correlation.kind) {
    case 'experiment-name': {
      const [recent, experiment] = await Promise.all([
        runsSince(ax, pending, call),
        findExperiment(ax, correlation, call),
      ])
      return matchExperiment(recent, experiment?.id)
    }
    case 'time-window':
      return matchWindow(await runsSince(ax, pending, call), correlation)
    case 'chained': {
      const experimentRun = await ax.taskRun(correlation.runId, call)
      if (experimentRun.status !== 'COMPLETED') return { kind: 'not-found' }
      const { named, unnamed } = await findChained(ax, { ...pending, experimentRun }, call)
      const [only, ...others] = unnamed
      if (named !== undefined) return { kind: 'found', value: named }
      return only !== undefined && others.length === 0
        ? { kind: 'found', value: only }
        : ambiguousIfAny(unnamed)
    }
    case 'none':
      return ambiguousIfAny(await runsSince(ax, pending, call))
  }
}

/** A new run belongs to the name only by the experiment's ID, which the service may fill in late. */
function matchExperiment(recent: TaskRun[], experimentId: string | undefined): FindResult<TaskRun> {
  const run = recent.find((each) => experimentId !== undefined && each.experiment_id === experimentId)
  if (run !== undefined) return { kind: 'found', value: run }
  const unnamed = recent.filter((each) => !each.experiment_id)
  // The experiment exists, so the trigger has arrived, whether or not its run is visible yet.
  return experimentId === undefined ? ambiguousIfAny(unnamed) : { kind: 'ambiguous', candidates: unnamed }
}

type Window = Extract<Correlation, { kind: 'time-window' }>

function matchWindow(recent: TaskRun[], window: Window): FindResult<TaskRun> {
  const exact = recent.filter((each) => distanceMs(each, window) === 0)
  const [run, ...others] = exact
  if (run !== undefined && others.length === 0) return { kind: 'found', value: run }
  // A service that rounds, or leaves the window out, hides the correlation: then it is no proof of absence.
  return ambiguousIfAny(recent.filter((each) => !(distanceMs(each, window) >= ROUNDING_MS)))
}

/** How far apart two windows are, in milliseconds; NaN when the run names none. Texts differ for the same instant. */
function distanceMs(run: TaskRun, window: Window): number {
  const apart = (theirs: string | null | undefined, ours: string): number =>
    Math.abs(Date.parse(theirs ?? '') - Date.parse(ours))
  return Math.max(apart(run.data_start_time, window.start), apart(run.data_end_time, window.end))
}

function ambiguousIfAny(candidates: TaskRun[]): FindResult<TaskRun> {
  return candidates.length === 0 ? { kind: 'not-found' } : { kind: 'ambiguous', candidates }
}

/**
 * The experiment of that very name, which the service keeps unique within a dataset.
 * @throws {AxError} when the server cannot be asked
 */
export async function findExperiment(
  ax: Pick<AxClient, 'experiments'>,
  { name, datasetId }: { name: string; datasetId: string },
  call?: CallOptions,
): Promise<Experiment | undefined> {
  const filter = { dataset_id: datasetId, name }
  const experiments = await collectFirst(
    (query) => ax.experiments({ ...filter, ...query }, call),
    MAX_EXPERIMENTS,
  )
  return experiments.find((experiment) => experiment.name === name)
}

/** Milliseconds of one attempt, and of the last one, which may go beyond the budget so that it is a real one. */
const REQUEST_MS = 10_000
const LAST_REQUEST_MS = 5_000
/** Milliseconds between two attempts at most: what was missed should be found soon after it becomes visible. */
const MAX_PAUSE_MS = 5_000

/** Repeats one attempt, each within its own time-out, until it is done or the budget is spent. */
async function search<T>(
  attempt: (call: CallOptions, last: boolean) => Promise<{ value: T } | { error?: AxError }>,
  budgetMs: number,
  { clock, random, signal }: SearchDeps,
): Promise<T | undefined> {
  const deadline = startDeadline(clock, budgetMs)
  return poll<T | undefined>(
    async (attempts) => {
      const last = deadline.passed()
      const timeoutMs = last ? LAST_REQUEST_MS : Math.min(REQUEST_MS, deadline.remaining())
      const result = await attempt({ timeoutMs, signal }, last)
      if ('value' in result) return { done: true, value: result.value }
      const { error } = result
      if (signal?.aborted || error?.delivery === 'rejected') return { done: true, value: undefined }
      const pauseMs = Math.min(backoffMs(attempts, random()), MAX_PAUSE_MS)
      return { done: false, pauseMs: Math.max(pauseMs, error?.retryAfterMs ?? 0) }
    },
    { clock, deadline, signal },
  )
}

/**
 * Looks until our run is found, the budget is spent, the server rejects the request, or the workflow is cancelled. `not-found`
 * means that the very last attempt found nothing: a server that cannot be asked has not said so.
 * Never throws for what the API does.
 */
export async function pollForRun(
  pending: PendingTrigger,
  budgetMs: number,
  deps: SearchDeps & { ax: RunReader },
): Promise<FindResult<TaskRun>> {
  let latest: FindResult<TaskRun> = { kind: 'ambiguous', candidates: [] }
  await search(
    async (call) => {
      const { value, error } = await capture(findRun(deps.ax, pending, call))
      if (value !== undefined) latest = value
      // What was seen stays what we know, but an earlier "not found" is out of date.
      else if (latest.kind === 'not-found') latest = { kind: 'ambiguous', candidates: [] }
      return value?.kind === 'found' ? { value } : { error }
    },
    budgetMs,
    deps,
  )
  return latest
}

/** Where a chained run appears. */
export interface ChainedPlace {
  /** The evaluation task. */
  taskId: string
  before: RunSnapshot
  /** The experiment's run: only once it has completed, the service starts the evaluation. */
  experimentRun: TaskRun
}

/** How the search for the evaluation run that the service chains to an experiment ended. */
export type ChainedResult =
  /** `runs` are the task's runs, newest first. */
  | { kind: 'found'; run: TaskRun; runs: readonly TaskRun[] }
  | { kind: 'not-found'; error: AxError | undefined }
  /** Several new runs, and nothing says which belongs to the experiment. */
  | { kind: 'ambiguous'; candidates: readonly TaskRun[] }

/**
 * Milliseconds for which a run that names no experiment must have been the only new one. Another experiment that ends at
 * the same time chains the same evaluation task, and its run may be visible before ours.
 */
const ALONE_MS = 5_000
/** Milliseconds by which a chained run may seem older than the end of the run that it is chained to. */
const TOLERANCE_MS = 5_000

/**
 * Looks for the evaluation run that the service starts by itself when an experiment has completed. It takes a run that
 * names the experiment, or else the only new run that names none; it never guesses among several, and never takes a run
 * that names another experiment. Never throws for what the API does.
 */
export async function pollForChainedRun(
  place: ChainedPlace,
  budgetMs: number,
  deps: SearchDeps & { ax: ListRuns },
): Promise<ChainedResult> {
  const choose = createChooser(deps.clock)
  let candidates: readonly TaskRun[] = []
  let failure: AxError | undefined
  const found = await search(
    async (call, last) => {
      const { value, error } = await capture(findChained(deps.ax, place, call))
      failure = error
      if (value === undefined) return { error }
      candidates = value.unnamed
      const run = choose(value, last)
      return run === undefined ? {} : { value: { run, runs: value.runs } }
    },
    budgetMs,
    deps,
  )
  if (found !== undefined) return { kind: 'found', ...found }
  return candidates.length > 1 ? { kind: 'ambiguous', candidates } : { kind: 'not-found', error: failure }
}

interface ChainedCandidates {
  /** The run that names our experiment. */
  named: TaskRun | undefined
  /** New runs that name no experiment. */
  unnamed: TaskRun[]
  /** All runs that were read. */
  runs: TaskRun[]
}

async function findChained(
  ax: ListRuns,
  { taskId, before, experimentRun }: ChainedPlace,
  call?: CallOptions,
): Promise<ChainedCandidates> {
  const runs = await newestRuns(ax, taskId, call)
  const recent = newRunsAmong(runs, before)
  // Both instants are the server's. Without an end, the trigger is the earliest that it can be.
  const since = Date.parse(experimentRun.run_finished_at ?? experimentRun.created_at) - TOLERANCE_MS
  const ours = experimentRun.experiment_id
  return {
    named: recent.find((run) => ours && run.experiment_id === ours),
    unnamed: recent.filter((run) => !run.experiment_id && !(Date.parse(run.created_at) < since)),
    runs,
  }
}

/** Remembers since when a run has been the only one. */
function createChooser(clock: Clock) {
  let alone: { id: string; since: number } | undefined
  return ({ named, unnamed }: ChainedCandidates, last: boolean): TaskRun | undefined => {
    const [only, ...others] = unnamed
    if (named !== undefined) return named
    if (only === undefined || others.length > 0) {
      alone = undefined
      return undefined
    }
    if (alone?.id !== only.id) alone = { id: only.id, since: clock.monotonic() }
    return last || clock.monotonic() - alone.since >= ALONE_MS ? only : undefined
  }
}

/** Milliseconds in which the service names the experiment of a completed run. */
const EXPERIMENT_ID_WITHIN_MS = 30_000

/**
 * The ID of the experiment that a run made. The service may tell it only some time after the run has completed: it is read
 * again for a while, and found by its unique name where that is known.
 * @param experiment `undefined` where another step has triggered the run
 * @returns `undefined` when the ID did not become known
 */
export async function resolveExperimentId(
  run: TaskRun,
  experiment: { name: string; datasetId: string } | undefined,
  deps: SearchDeps & { ax: RunReader },
): Promise<string | undefined> {
  if (run.experiment_id) return run.experiment_id
  const { ax } = deps
  return search(
    async (call) => {
      const [again, named] = await Promise.all([
        capture(ax.taskRun(run.id, call)),
        experiment === undefined ? undefined : capture(findExperiment(ax, experiment, call)),
      ])
      const id = again.value?.experiment_id || named?.value?.id
      return id ? { value: id } : { error: again.error }
    },
    EXPERIMENT_ID_WITHIN_MS,
    deps,
  )
}
