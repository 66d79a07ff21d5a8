import type { AxClient, CallOptions } from '../ax/client.ts'
import { capture, NoDataFoundError, type AxError } from '../ax/errors.ts'
import { collectFirst } from '../ax/pagination.ts'
import type { Task, TaskRun } from '../ax/schemas.ts'
import type { PendingTrigger, RunSnapshot } from '../cleanup-state.ts'
import { startDeadline, type Deadline } from '../clock.ts'
import { lookUp, type Deps } from '../deps.ts'
import { parseExperimentName, type ParsedExperimentName } from '../github/experiment-name.ts'
import { postOnce, type PostOutcome } from '../post-once.ts'
import { isAborted } from '../retry.ts'
import { historyOf, type RunHistory } from './poll-interval.ts'
import { newestRuns, pollForRun, snapshotRuns } from './reconcile.ts'
import type { RunRequest } from './request.ts'
import { isTerminal, type NotStarted, type RunOutcome, type RunResult } from './run-result.ts'

export interface TriggerOptions {
  task: Pick<Task, 'id' | 'last_run_at'>
  request: RunRequest
  role: RunResult['role']
  deadline: Deadline
  /**
   * Whether the run of an earlier attempt of the job may be adopted; not for an experiment name of the user's own, which says
   * nothing about attempts.
   */
  adopt?: boolean | undefined
  /** The task's runs before the trigger, where they are known already. */
  known?: Pick<Preparation, 'before' | 'history'> | undefined
}

export type Triggered =
  | {
      kind: 'triggered'
      run: TaskRun
      /** The run was there already: of an earlier attempt, or of a POST whose response never came. */
      adopted: boolean
      history: RunHistory
      /** The experiment's name; of an adopted run it is not the one that was asked for. */
      experimentName: string | undefined
      /** Completed experiments of earlier attempts with the same commit and inputs, to be pooled with this one. */
      earlier: readonly EarlierAttempt[]
    }
  /** `outcome.kind` is `not-started`, `no-data` or `unknown`. */
  | { kind: 'not-triggered'; outcome: RunOutcome }

/** Milliseconds for all look-ups before a trigger, and for one request of them. */
const LOOK_UP_MS = 60_000
const REQUEST_MS = 15_000

/**
 * Triggers a run exactly once, or adopts the one that an earlier attempt of the job left active. From before the POST until
 * its run has ended, `deps.cleanup` knows of it, and of the runs that the service will chain to it.
 * Never throws for what the API does; what the state cannot save before the POST is thrown, and nothing was started.
 */
export async function triggerRun(options: TriggerOptions, deps: Deps): Promise<Triggered> {
  const { request, task, deadline } = options
  if (deps.signal.aborted) return notStarted({ reason: 'aborted' })
  if (deadline.passed()) return notStarted({ reason: 'timed-out' })
  const { value: known, error } = await capture(prepare(options, deps))
  if (error !== undefined) {
    return isAborted(deps.signal) ? notStarted({ reason: 'aborted' }) : notStarted(failureOf(error))
  }
  const adopted = adopt(known.earlier, options, deps)
  if (adopted !== undefined) return started(adopted, known, options, deps)
  if (isAborted(deps.signal)) return notStarted({ reason: 'aborted' })
  // What can no longer be waited for is not paid for.
  if (deadline.passed()) return notStarted({ reason: 'timed-out' })
  const { correlation } = request
  const pending = { taskId: task.id, correlation, before: known.before }
  const outcome = await send(pending, options, deps)
  if (outcome.kind !== 'created') return explain(outcome)
  const { value: run, reconciled } = outcome
  const name = correlation.kind === 'experiment-name' ? correlation.name : undefined
  return started({ run, adopted: reconciled, name }, known, options, deps)
}

/** What is known before the POST. */
interface Preparation {
  before: RunSnapshot
  history: RunHistory
  earlier: EarlierAttempts
  chained: { taskId: string; before: RunSnapshot }[]
}

/**
 * Asks the server, side by side, what it has before the trigger. The first failure ends the other requests.
 * @throws {AxError} when it cannot be asked
 */
async function prepare(
  { task, request, deadline, adopt, known }: TriggerOptions,
  deps: Deps,
): Promise<Preparation> {
  const { ax, clock, signal } = deps
  const ended = new AbortController()
  const bound = startDeadline(clock, Math.min(LOOK_UP_MS, deadline.remaining()))
  const either = AbortSignal.any([signal, ended.signal])
  const call: CallOptions = { ...lookUp(bound, { signal: either }), timeoutMs: REQUEST_MS }
  const { correlation } = request
  const search =
    adopt === true && correlation.kind === 'experiment-name'
      ? findEarlierAttempts(ax, { taskId: task.id, ...correlation }, call)
      : undefined
  const snapshotChained = async (taskId: string) => {
    const { snapshot: before } = await snapshotRuns(ax, { id: taskId, lastRunAt: null }, call)
    return { taskId, before }
  }
  const snapshotOwn = async () => {
    const own = { id: task.id, lastRunAt: task.last_run_at ?? null }
    const { snapshot: before, runs } = await snapshotRuns(ax, own, call)
    return { before, history: historyOf(runs, request.maxItems) }
  }
  try {
    const [own, chained, earlier = { active: [], completed: [] }] = await Promise.all([
      known ?? snapshotOwn(),
      Promise.all(request.chainedTaskIds.map(snapshotChained)),
      search,
    ])
    return { ...own, earlier, chained }
  } finally {
    ended.abort()
  }
}

interface StartedRun {
  run: TaskRun
  adopted: boolean
  /** The experiment's. */
  name: string | undefined
}

/** The run that an earlier attempt of this job left active. Of several none is taken, and they are named. */
function adopt({ active }: EarlierAttempts, { task }: TriggerOptions, deps: Deps): StartedRun | undefined {
  const [attempt, ...others] = active
  if (attempt === undefined) return undefined
  if (others.length > 0) {
    const candidates = active.map(({ run }) => run.id)
    deps.onProgress({ kind: 'unidentified-run', taskId: task.id, candidates })
    return undefined
  }
  const { run, name } = attempt
  deps.cleanup.trackRun(run.id)
  deps.onProgress({ kind: 'debug', message: `adopted run ${run.id} of the earlier attempt "${name}"` })
  return { run, adopted: true, name }
}

/** Sends the POST; the state knows of it before, and of what became of it right after. */
async function send(
  pending: PendingTrigger,
  { request, deadline }: TriggerOptions,
  deps: Deps,
): Promise<PostOutcome<TaskRun>> {
  const { ax, cleanup, onProgress } = deps
  cleanup.trackPendingTrigger(pending)
  const outcome = await postOnce<TaskRun>(
    {
      post: (call) => ax.triggerTaskRun(pending.taskId, request.body, call),
      reconcile: (budgetMs) => pollForRun(pending, budgetMs, deps),
      // A second experiment run of the same name is rejected by the service; nothing else protects.
      hasUniqueName: pending.correlation.kind === 'experiment-name',
      deadline,
      onRetry: (error, delayMs) => {
        onProgress({ kind: 'trigger-retry', error, delayMs })
      },
      onAmbiguous: (error) => {
        onProgress({ kind: 'trigger-ambiguous', error })
      },
    },
    deps,
  )
  if (outcome.kind === 'created') cleanup.trackRun(outcome.value.id, pending)
  // An unknown outcome stays tracked: until the post step runs, the run may have become visible.
  else if (outcome.kind !== 'unknown') cleanup.dropPendingTrigger(pending)
  return outcome
}

function started(
  { run, adopted, name }: StartedRun,
  { chained, history, earlier }: Preparation,
  { role }: TriggerOptions,
  { cleanup, onProgress }: Deps,
): Triggered {
  for (const each of chained) {
    cleanup.trackPendingTrigger({ ...each, correlation: { kind: 'chained', runId: run.id } })
  }
  onProgress({ kind: 'triggered', run, adopted, role })
  return { kind: 'triggered', run, adopted, history, experimentName: name, earlier: earlier.completed }
}

function explain(outcome: Exclude<PostOutcome<TaskRun>, { kind: 'created' }>): Triggered {
  if (outcome.kind === 'aborted') return notStarted({ reason: 'aborted' })
  const { kind, error } = outcome
  if (kind === 'unknown') return { kind: 'not-triggered', outcome: { run: undefined, ...outcome } }
  if (error instanceof NoDataFoundError) return { kind: 'not-triggered', outcome: { kind: 'no-data', error } }
  return notStarted(failureOf(error))
}

function notStarted(why: NotStarted): Triggered {
  return { kind: 'not-triggered', outcome: { kind: 'not-started', ...why } }
}

function failureOf(error: AxError): NotStarted {
  return { reason: error.delivery === 'rejected' ? 'rejected' : 'not-delivered', error }
}

/** An experiment of an earlier attempt of the same job and step, with its run. */
export interface EarlierAttempt {
  /** The experiment's ID. */
  id: string
  /** The experiment's name. */
  name: string
  run: TaskRun
}

/** What earlier attempts of the same job have left. */
export interface EarlierAttempts {
  /**
   * Those still running. One is adopted instead of paid for again; several belong to duplicates of this step, such as matrix
   * jobs with the same inputs, and nothing tells which is whose.
   */
  active: readonly EarlierAttempt[]
  /** Those that completed: their rows count as repeats of this attempt's (docs/gates.md). */
  completed: readonly EarlierAttempt[]
}

/** The experiment that this attempt would make. */
export interface NewExperiment {
  taskId: string
  datasetId: string
  name: string
}

/** Experiments that are read; those of the same workflow run are among the newest. */
const MAX_EXPERIMENTS = 300

const NONE: EarlierAttempts = { active: [], completed: [] }

/**
 * Looks for the experiments of earlier attempts of the same job and step, with the same commit and inputs. All of this is in
 * the experiment's name, so that a first attempt costs no request.
 * @throws {AxError} when the server cannot be asked: starting anew could pay twice
 */
export async function findEarlierAttempts(
  ax: Pick<AxClient, 'experiments' | 'taskRuns'>,
  { taskId, datasetId, name }: NewExperiment,
  call?: CallOptions,
): Promise<EarlierAttempts> {
  const ours = parseExperimentName(name)
  if (ours === undefined || ours.attempt <= 1) return NONE
  const filter = { dataset_id: datasetId, name: `${ours.key}.${ours.sha ?? 'nosha'}.${ours.runId}-` }
  const experiments = await collectFirst(
    (query) => ax.experiments({ ...filter, ...query }, call),
    MAX_EXPERIMENTS,
  )
  const names = new Map(
    experiments.filter((each) => isEarlierAttempt(each.name, ours)).map((each) => [each.id, each.name]),
  )
  if (names.size === 0) return NONE
  const attempts = (await newestRuns(ax, taskId, call)).flatMap((run): EarlierAttempt[] => {
    const id = run.experiment_id ?? ''
    const experimentName = names.get(id)
    return experimentName === undefined ? [] : [{ id, name: experimentName, run }]
  })
  return {
    active: attempts.filter(({ run }) => !isTerminal(run)),
    completed: attempts.filter(({ run }) => run.status === 'COMPLETED'),
  }
}

function isEarlierAttempt(name: string, ours: ParsedExperimentName): boolean {
  const other = parseExperimentName(name)
  return (
    other?.key === ours.key &&
    other.sha === ours.sha &&
    other.runId === ours.runId &&
    other.digest === ours.digest &&
    other.attempt < ours.attempt
  )
}
