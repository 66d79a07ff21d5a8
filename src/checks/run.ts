import { AxError } from '../ax/errors.ts'
import type { Task, TaskRun } from '../ax/schemas.ts'
import { startDeadline, type Deadline } from '../clock.ts'
import type { Deps } from '../deps.ts'
import { listEarlyRuns, runEvaluations, type EarlyRuns } from '../runs/evaluations.ts'
import { resolveExperimentId } from '../runs/reconcile.ts'
import type { RunRequest } from '../runs/request.ts'
import { refOf, runOf, type RunOutcome, type RunResult } from '../runs/run-result.ts'
import { triggerRun, type EarlierAttempt } from '../runs/trigger.ts'
import { awaitRun, type WaitPolicy } from '../runs/wait.ts'
import type { ScorePrefetch } from '../scores/read.ts'
import type { ReadInputColumns } from '../scores/row-reader.ts'
import { applyTask } from '../tasks/apply.ts'
import type { CheckPlan, ScorePlanning } from './plan.ts'
import type { CheckFindings, CheckResult } from './result.ts'

/** What all checks of a step have in common while they run. */
export interface RunContext {
  policy: WaitPolicy
  /** Of all runs of the step together. */
  deadline: Deadline
  /** The columns of a dataset, which checks may have in common; likewise the following one. */
  inputColumns: ReadInputColumns
  /** Finds the page of the Arize app for what a check works on. */
  findPage: (plan: Pick<CheckPlan, 'shape' | 'spaceId'>) => Promise<string | undefined>
  /** Runs `work` once no other work with the same key is under way, and tells it whether there was any before. */
  exclusive: <T>(key: string, work: (first: boolean) => Promise<T>) => Promise<T>
}

/** What reads scores and evaluates rules is half of the code: it is loaded while the run runs. */
async function loadEvaluation() {
  const [{ prefetchScores, readScores }, { concludeCheck }] = await Promise.all([
    import('../scores/read.ts'),
    import('./result.ts'),
  ])
  return { prefetchScores, readScores, concludeCheck }
}

/** Milliseconds for reading and comparing scores, or what is left of `timeout` when that is more. */
const SCORES_MS = 300_000

/**
 * Runs a check: applies its task, triggers it at most once, waits for the run and for the evaluations of its experiment,
 * reads the scores, and evaluates the gates. What the API does becomes part of the result and is never thrown.
 * @throws {InputError} when the task changed after it was planned, so that the definition can no longer be applied
 */
export async function runCheck(plan: CheckPlan, context: RunContext, deps: Deps): Promise<CheckResult> {
  const { policy, deadline, exclusive, findPage } = context
  for (const warning of plan.warnings) deps.onProgress({ kind: 'warning', warning })
  const applied = await applyStart(plan, context, deps)
  if (applied.task === undefined) return concludeUnstarted(plan, applied.outcome)
  const task = refOf(applied.task)
  deps.onProgress({ kind: 'task', task })

  const stopped = new AbortController()
  const background: Deps = { ...deps, signal: AbortSignal.any([deps.signal, stopped.signal]) }
  try {
    const early: { prefetch?: Prefetch | undefined } = {}
    const onStarted = (experiment: ExperimentRef): void => {
      early.prefetch ??= startPrefetch(plan, experiment, context, background)
    }
    const primary = await runPrimary(plan, applied.task, { ...context, onStarted }, deps)
    const { experiment, runs } = primary
    if (!policy.wait || runs[0] === undefined) return await conclude(plan, { task, experiment, runs })
    const { prefetch } = early
    const options = { policy, deadline, exclusive, earlyRuns: prefetch?.runs, experimentId: experiment?.id }
    const evaluations = await runEvaluations(plan.evaluations, runs[0], options, deps)
    const scores = await scoresOf(plan, primary, prefetch, { ...deps, deadline })
    const url = await findPage(plan)
    return await conclude(plan, { task, experiment, runs: [...runs, ...evaluations], ...scores, url })
  } finally {
    // What was asked early and is no longer needed must not keep the process alive.
    stopped.abort()
  }
}

/** The result of a check that was never started. */
export function skipCheck(plan: CheckPlan, reason: 'timed-out' | 'aborted'): Promise<CheckResult> {
  return concludeUnstarted(plan, { kind: 'not-started', reason })
}

function concludeUnstarted(plan: CheckPlan, outcome: RunOutcome): Promise<CheckResult> {
  const task = { id: '', name: plan.target, type: plan.shape.type }
  return conclude(plan, { runs: [{ role: 'primary', task, outcome }] })
}

async function conclude(plan: CheckPlan, findings: CheckFindings): Promise<CheckResult> {
  const { concludeCheck } = await loadEvaluation()
  return concludeCheck(plan, findings)
}

type Applied = { task: Task } | { task?: undefined; outcome: RunOutcome }

async function applyStart({ start }: CheckPlan, { deadline }: RunContext, deps: Deps): Promise<Applied> {
  if (start.kind === 'existing-run') return { task: start.task }
  try {
    const { task, action, fields } = await applyTask(start.task, deps, deadline)
    if (start.task.action.kind !== 'existing') deps.onProgress({ kind: 'task-applied', action, fields })
    return { task }
  } catch (error) {
    if (!(error instanceof AxError)) throw error
    if (deps.signal.aborted) return { outcome: { kind: 'not-started', reason: 'aborted' } }
    const reason = error.delivery === 'not-delivered' ? 'not-delivered' : 'rejected'
    return { outcome: { kind: 'not-started', reason, error } }
  }
}

interface Prefetch {
  scores: Promise<ScorePrefetch> | undefined
  runs: EarlyRuns
}

/** Asks while the run runs for what will be needed after it; not before, since a service may limit the rate of requests. */
function startPrefetch(
  plan: CheckPlan,
  self: ExperimentRef,
  { policy, findPage, inputColumns }: RunContext,
  deps: Deps,
): Prefetch | undefined {
  if (!policy.wait) return undefined
  const prefetch = async (scores: ScorePlanning): Promise<ScorePrefetch> =>
    (await loadEvaluation()).prefetchScores(scores.plan, deps, { self, inputColumns })
  const scores = plan.scores && prefetch(plan.scores)
  // What is wrong with either is heard where it is needed.
  for (const early of [scores, findPage(plan)]) early?.catch(() => undefined)
  return { scores, runs: listEarlyRuns(plan.evaluations, deps) }
}

/** The experiment of a run, as far as it is known. */
interface ExperimentRef {
  id: string | undefined
  name: string | undefined
}

/** What running needs beside the plan; `onStarted` is called when there is a run. */
type PrimaryContext = RunContext & { onStarted: (experiment: ExperimentRef) => void }

/** What became of the primary runs: one, or one for each of several experiments. */
interface Primary {
  runs: RunResult[]
  experiment?: CheckResult['experiment']
  /** Completed experiments of earlier attempts of the job. */
  earlier?: readonly EarlierAttempt[]
}

async function runPrimary(
  plan: CheckPlan,
  task: Task,
  context: PrimaryContext,
  deps: Deps,
): Promise<Primary> {
  const { start } = plan
  if (start.kind === 'existing-run') return followExisting(start, context, deps)
  let primary: Primary = { runs: [] }
  // One after the other: the service was seen to mix up the scores of experiments that are evaluated together.
  for (const request of start.requests) {
    const work = (): Promise<Primary> =>
      runRequest({ plan, task, request, adopt: start.adoptable }, context, deps)
    const mustBeAlone = request.correlation.kind === 'none'
    const next = mustBeAlone ? await context.exclusive(task.id, work) : await work()
    primary = { ...next, runs: [...primary.runs, ...next.runs] }
  }
  return primary
}

/** Triggers a run and waits for it, if the step waits. */
async function runRequest(
  { plan, task, request, adopt }: { plan: CheckPlan; task: Task; request: RunRequest; adopt: boolean },
  { deadline, policy, onStarted }: PrimaryContext,
  deps: Deps,
): Promise<Primary> {
  const { correlation, size } = request
  // The name is known before there is a response, and a step that is killed meanwhile should have said it.
  if (correlation.kind === 'experiment-name')
    deps.onProgress({ kind: 'experiment', id: undefined, name: correlation.name })
  const triggered = await triggerRun({ task, request, role: 'primary', deadline, adopt }, deps)
  if (triggered.kind === 'not-triggered') return { runs: [primaryResult(task, triggered.outcome)] }
  const { run, history, experimentName: name, earlier } = triggered
  const known = run.experiment_id ?? undefined
  onStarted({ id: known, name })
  if (name !== undefined) deps.onProgress({ kind: 'experiment', id: known, name })
  const outcome = await awaitRun(run, { policy, deadline, history, size, role: 'primary' }, deps)
  const runs = [primaryResult(task, outcome)]
  if (name === undefined) return { runs, earlier }
  const id = await experimentIdOf(outcome, { name, datasetId: plan.shape.dataset_id ?? '' }, deps)
  if (id !== known) deps.onProgress({ kind: 'experiment', id, name })
  return { runs, earlier, experiment: { id, name } }
}

/** Waits for the run of an earlier step. It is not ours, unless the user says that it is to be cancelled. */
async function followExisting(
  { task, run, experiment }: Extract<CheckPlan['start'], { kind: 'existing-run' }>,
  { policy, deadline, onStarted }: PrimaryContext,
  deps: Deps,
): Promise<Primary> {
  onStarted({ id: run.experiment_id ?? undefined, name: experiment?.name })
  if (policy.onTimeout === 'cancel' || policy.onCancel === 'cancel') deps.cleanup.trackRun(run.id)
  if (experiment !== undefined) deps.onProgress({ kind: 'experiment', ...experiment })
  const outcome = await awaitRun(run, { policy, deadline, role: 'primary' }, deps)
  const runs = [primaryResult(task, outcome)]
  if (experiment !== undefined) return { runs, experiment }
  const id = await experimentIdOf(outcome, undefined, deps)
  return { runs, experiment: id === undefined ? undefined : { id, name: '' } }
}

function primaryResult(task: Task, outcome: RunOutcome): RunResult {
  return { role: 'primary', task: refOf(task), outcome }
}

/** The experiment of a run; the service may name it some time after the run has completed. */
async function experimentIdOf(
  outcome: RunOutcome,
  experiment: { name: string; datasetId: string } | undefined,
  deps: Deps,
): Promise<string | undefined> {
  const run = runOf(outcome)
  if (run === undefined) return undefined
  const completed = outcome.kind === 'finished' && run.status === 'COMPLETED'
  return completed ? resolveExperimentId(run, experiment, deps) : (run.experiment_id ?? undefined)
}

/** Reads the scores of what ran. */
async function scoresOf(
  { scores: scoring, policy }: CheckPlan,
  { runs, experiment, earlier = [] }: Primary,
  prefetch: Prefetch | undefined,
  deps: Deps & { deadline: Deadline },
): Promise<Pick<CheckFindings, 'scores' | 'scoresError'>> {
  const [primary] = runs
  if (scoring === undefined || primary === undefined) return {}
  const plan = { ...scoring.plan, ...(await scoring.settings) }
  const deadline = startDeadline(deps.clock, Math.max(SCORES_MS, deps.deadline.remaining()))
  // A run with too many errors measured nothing, also as a repeat.
  const pooled = earlier.filter(({ run }) => errorRateOf(run) <= policy.maxErrorRate + 1e-9)
  const { readScores } = await loadEvaluation()
  const options = { experiment, pooled, prefetch: await prefetch?.scores, deadline }
  const { data, error } = await readScores(plan, primary, options, deps)
  return { scores: data, scoresError: error }
}

function errorRateOf({ num_errors: errors, num_successes: successes }: TaskRun): number {
  return errors === 0 ? 0 : errors / (errors + successes)
}
