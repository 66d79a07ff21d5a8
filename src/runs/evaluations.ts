import { capture } from '../ax/errors.ts'
import type { Task, TaskRun } from '../ax/schemas.ts'
import type { PendingTrigger } from '../cleanup-state.ts'
import type { Deadline } from '../clock.ts'
import type { Deps } from '../deps.ts'
import { collectInputErrors, InputError } from '../input-error.ts'
import { kindOf, type TaskShape } from '../tasks/shape.ts'
import { historyOf } from './poll-interval.ts'
import { newestRuns, pollForChainedRun, snapshotAfter, type ChainedResult } from './reconcile.ts'
import { planDatasetEvaluationRequest } from './request.ts'
import { isTerminal, refOf, type RunOutcome, type RunResult } from './run-result.ts'
import { triggerRun } from './trigger.ts'
import { awaitRun, dropChainedTo, isChainedTo, type WaitPolicy } from './wait.ts'

/** The evaluation tasks that score a new experiment; each once. */
export interface EvaluationPlan {
  /** Triggered by the action, with the ID of the new experiment. */
  onDatasets: Task[]
  /** Chained by the service. */
  onProjects: Task[]
}

const INPUT = 'evaluation-task-ids'
/** Milliseconds in which the service starts a chained evaluation. */
const CHAINED_WITHIN_MS = 120_000

/**
 * Finds the evaluation tasks and checks that they can score what the primary task makes. Nothing is written.
 * @param given names or IDs; what resolves to the same task is used once
 * @param main the task that makes the experiment
 * @param wait whether the step waits for its runs
 * @throws {InputError} for tasks that do not exist, are no evaluations, or are on another dataset
 */
export async function planEvaluations(
  given: readonly string[],
  main: TaskShape,
  wait: boolean,
  names: { task(input: string, nameOrId: string): Promise<Task> },
): Promise<EvaluationPlan> {
  const found = await collectInputErrors<Task[]>(given.map((nameOrId) => names.task(INPUT, nameOrId)))
  const tasks = [...new Map(found.map((task) => [task.id, task])).values()]
  const issues = tasks.flatMap((task) => explainUnfit(task, main, wait) ?? [])
  if (issues.length > 0) throw new InputError(issues.map((message) => ({ input: INPUT, message })))
  return {
    onDatasets: tasks.filter((task) => kindOf(task) === 'dataset-evaluation'),
    onProjects: tasks.filter((task) => kindOf(task) === 'project-evaluation'),
  }
}

function explainUnfit(task: Task, main: TaskShape, wait: boolean): string | undefined {
  const name = `"${task.name}"`
  switch (kindOf(task)) {
    case 'experiment':
      return `${name} makes experiments; give tasks that evaluate them.`
    case 'project-evaluation':
      return undefined
    case 'dataset-evaluation':
      if (task.dataset_id !== main.dataset_id)
        return `${name} is on another dataset than the task "${main.name}".`
      return wait
        ? undefined
        : `${name} is on a dataset and triggered once the experiment has ended, which needs \`wait: true\`.`
  }
}

export interface EvaluationOptions {
  policy: WaitPolicy
  deadline: Deadline
  /** The experiment of the primary run, where it became known later than its run. */
  experimentId?: string | undefined
  /**
   * Runs `work` once no other work with the same key is under way, and tells it whether there was any before: two runs of one
   * evaluation task on a dataset cannot be told apart while both are new.
   */
  exclusive?: (<T>(key: string, work: (first: boolean) => Promise<T>) => Promise<T>) | undefined
  /** The runs of the evaluation tasks, as they were while the experiment ran. */
  earlyRuns?: EarlyRuns | undefined
}

/** The newest runs of each task, by its ID; `undefined` where they could not be read. */
export type EarlyRuns = ReadonlyMap<string, Promise<readonly TaskRun[] | undefined>>

/** Milliseconds for each list that is read early. */
const EARLY_RUNS_MS = 15_000

/** Lists, while the experiment runs, the runs of the evaluation tasks that are triggered after it. */
export function listEarlyRuns({ onDatasets }: EvaluationPlan, { ax, signal }: Deps): EarlyRuns {
  // Where that fails, the trigger asks again, and says what is wrong.
  const list = async (id: string) =>
    (await capture(newestRuns(ax, id, { limit: 100, timeoutMs: EARLY_RUNS_MS, signal }))).value
  return new Map(onDatasets.map(({ id }) => [id, list(id)]))
}

/**
 * Lets the evaluation tasks score the experiment of a completed run, all at once, and waits for their runs.
 * @returns one result per task, in the plan's order, those on datasets first; none when the primary run did not complete
 */
export async function runEvaluations(
  plan: EvaluationPlan,
  primary: RunResult,
  options: EvaluationOptions,
  deps: Deps,
): Promise<RunResult[]> {
  const { outcome } = primary
  if (outcome.kind !== 'finished' || outcome.run.status !== 'COMPLETED') {
    dropChained(outcome, deps)
    return []
  }
  const run = { ...outcome.run, experiment_id: options.experimentId ?? outcome.run.experiment_id }
  const result = async (task: Task, evaluate: typeof evaluateByTrigger): Promise<RunResult> => ({
    role: 'evaluation',
    task: refOf(task),
    outcome: await evaluate(task, run, options, deps),
  })
  // All of them are awaited to their end, even if one meets a bug: what is not awaited would go on polling.
  const results = await Promise.allSettled([
    ...plan.onDatasets.map((task) => result(task, evaluateByTrigger)),
    ...plan.onProjects.map((task) => result(task, awaitChained)),
  ])
  return results.map((each) => {
    if (each.status === 'rejected') throw each.reason
    return each.value
  })
}

/**
 * An experiment that ended without completing sets no evaluation off, and one that may live on takes its evaluations along.
 * Of any other, the post step makes sure.
 */
function dropChained(outcome: RunOutcome, { cleanup }: Deps): void {
  const run = 'run' in outcome ? outcome.run : undefined
  const left = 'cleanup' in outcome && outcome.cleanup === 'left-running'
  if (run === undefined || !(isTerminal(run) || left)) return
  dropChainedTo(run.id, cleanup)
}

async function evaluateByTrigger(
  task: Task,
  experimentRun: TaskRun,
  { policy, deadline, exclusive = (_key, work) => work(true), earlyRuns }: EvaluationOptions,
  deps: Deps,
): Promise<RunOutcome> {
  const { experiment_id: experimentId } = experimentRun
  if (!experimentId) return { kind: 'not-started', reason: 'no-experiment' }
  const request = planDatasetEvaluationRequest({}, experimentId)
  return exclusive(task.id, async (first) => {
    // After another run of ours, only a new list tells that one from the next.
    const runs = first ? await earlyRuns?.get(task.id) : undefined
    const before = runs && snapshotAfter(runs, experimentRun)
    const known = before && { before, history: historyOf(runs) }
    const triggered = await triggerRun({ task, request, role: 'evaluation', deadline, known }, deps)
    if (triggered.kind === 'not-triggered') return triggered.outcome
    const { run, history } = triggered
    return awaitRun(run, { policy, deadline, history, role: 'evaluation' }, deps)
  })
}

async function awaitChained(
  task: Task,
  experimentRun: TaskRun,
  { policy, deadline }: EvaluationOptions,
  deps: Deps,
): Promise<RunOutcome> {
  const { cleanup, onProgress } = deps
  const isOurs = (each: PendingTrigger): boolean =>
    each.taskId === task.id && isChainedTo(each, experimentRun.id)
  const pending = cleanup.current().pending.find(isOurs)
  // Where another step triggered the experiment, what came before its trigger is all that is known not to belong to it.
  const before = pending?.before ?? { newest: experimentRun.created_at, ties: [] }
  const budgetMs = Math.min(CHAINED_WITHIN_MS, deadline.remaining())
  const chained = await pollForChainedRun({ taskId: task.id, before, experimentRun }, budgetMs, deps)
  if (chained.kind !== 'found') return explainMissing(chained, deps.signal)
  const { run } = chained
  // The evaluation of another step's experiment is not ours to cancel: what is not tracked is left running.
  if (pending !== undefined) cleanup.trackRun(run.id, pending)
  onProgress({ kind: 'triggered', run, adopted: true, role: 'evaluation' })
  const history = historyOf(chained.runs)
  return awaitRun(run, { policy, deadline, history, role: 'evaluation' }, deps)
}

function explainMissing(chained: Exclude<ChainedResult, { kind: 'found' }>, signal: AbortSignal): RunOutcome {
  if (signal.aborted) return { kind: 'not-started', reason: 'aborted' }
  return chained.kind === 'ambiguous'
    ? { kind: 'not-started', reason: 'several-chained-runs', candidates: chained.candidates }
    : { kind: 'not-started', reason: 'no-chained-run', error: chained.error }
}
