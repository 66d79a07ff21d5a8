import type { AxClient, CallOptions } from '../ax/client.ts'
import { isId, type NameResolver } from '../ax/names.ts'
import type { Experiment, Task, TaskRun } from '../ax/schemas.ts'
import type { Deps } from '../deps.ts'
import type { Rule } from '../gates/rule.ts'
import type { VerdictPolicy } from '../gates/verdict.ts'
import { provenanceOf, type WorkflowContext } from '../github/context.ts'
import { ephemeralTaskName, experimentName } from '../github/experiment-name.ts'
import { collectInputErrors, InputError, type InputIssue } from '../input-error.ts'
import { fittingOptions, resolveCommaNames, type CheckInputs } from '../inputs/checks.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { unfitInputs } from '../inputs/schema.ts'
import type { Warning } from '../progress.ts'
import { planEvaluations, type EvaluationPlan } from '../runs/evaluations.ts'
import {
  planDatasetEvaluationRequests,
  planExperimentRequest,
  planProjectEvaluationRequest,
  type RunOptions,
  type RunRequest,
} from '../runs/request.ts'
import { planScores, readEvaluatorSettings, type EvaluatorSettings, type ScorePlan } from '../scores/plan.ts'
import { planTask, type TaskPlan, type TaskTarget } from '../tasks/apply.ts'
import { kindOf, type TaskShape } from '../tasks/shape.ts'

/** What a check runs: a task that is applied and triggered, or the run of an earlier step. */
export type CheckStart =
  | { kind: 'trigger'; task: TaskPlan; requests: RunRequest[]; adoptable: boolean }
  | { kind: 'existing-run'; task: Task; run: TaskRun; experiment: Experiment | undefined }

/** Everything that can be known about a check, and can be wrong, before anything is spent. */
export interface CheckPlan {
  inputs: CheckInputs
  /** Unique within the step. */
  name: string
  advisory: boolean
  /** The task as the user names it. */
  target: string
  shape: TaskShape
  /** The task's space, where its name was looked up in it. */
  spaceId: string | undefined
  start: CheckStart
  evaluations: EvaluationPlan
  /** Absent when the step does not wait. */
  scores: ScorePlanning | undefined
  rules: readonly Rule[]
  policy: VerdictPolicy & { maxErrorRate: number }
  warnings: readonly Warning[]
}

/** How the run is scored. What completes the plan is asked for at once, and needed when the runs have ended. */
export interface ScorePlanning {
  plan: Omit<ScorePlan, keyof EvaluatorSettings>
  settings: Promise<EvaluatorSettings>
}

/** What planning needs beside the inputs. */
export interface PlanOptions {
  names: NameResolver
  context: WorkflowContext
  call: CallOptions
}

/**
 * Plans all selected checks side by side.
 * @throws {InputError} with every issue of every check
 * @throws {AxError} when the service gives no response
 */
export async function planChecks(inputs: Inputs, options: PlanOptions, deps: Deps): Promise<CheckPlan[]> {
  const selected = inputs.checks.filter((check) => check.selected)
  const evaluationTasks = selected.map((check) => evaluationTasksOf(check, options.names))
  // What is wrong with them is heard where they are needed.
  for (const each of evaluationTasks) each.catch(() => undefined)
  const [targets] = await collectInputErrors([
    collectInputErrors(selected.map((check) => resolveTarget(check, options, deps))),
    prefetchNames(selected, options.names),
  ])
  const names = nameChecks(selected, targets)
  const repeated = repeatedTasks(targets)
  return collectInputErrors(
    selected.map((check, index) => {
      const [target, name] = [targets[index], names[index]]
      if (target === undefined || name === undefined) throw new Error('Every check has a target and a name.')
      const checkName = repeated.has(target.shape.name) ? name : undefined
      const wanted = evaluationTasks[index] ?? Promise.resolve([])
      const named = { check, name, target, index, keyName: checkName, evaluationTasks: wanted }
      return planCheck(named, inputs, options, deps)
    }),
  )
}

/** Look-ups are cached, so that what is asked early is there when it is needed; what is wrong with a name is said then. */
async function prefetchNames(checks: readonly CheckInputs[], names: NameResolver): Promise<void> {
  const wanted = checks.flatMap(({ options }) => options.evaluationTaskIds ?? [])
  const ignore = (error: unknown): void => {
    if (!(error instanceof InputError)) throw error
  }
  await Promise.all(wanted.map((name) => names.task('evaluation-task-ids', name).then(undefined, ignore)))
}

/** What a check works on. */
type ResolvedTarget = { shape: TaskShape; name: string } & (
  { kind: 'task'; plan: TaskPlan } | { kind: 'run'; task: Task; run: TaskRun }
)

async function resolveTarget(
  { target }: CheckInputs,
  { names, context, call }: PlanOptions,
  deps: Deps,
): Promise<ResolvedTarget> {
  if (target.kind === 'run') {
    const run = await deps.ax.taskRun(target.runId, call)
    const task = await deps.ax.task(run.task_id, call)
    return { kind: 'run', shape: task, name: task.name, task, run }
  }
  const plan = await planTask(taskTargetOf(target, context, deps), names, deps)
  return { kind: 'task', shape: plan.shape, name: plan.target, plan }
}

function taskTargetOf(
  target: Exclude<CheckInputs['target'], { kind: 'run' }>,
  context: WorkflowContext,
  { random }: Deps,
): TaskTarget {
  if (target.kind === 'existing') return target
  const { definition, ifExists, ephemeral } = target
  const name = (taskName: string): string => ephemeralTaskName({ taskName, context, random: random() })
  return { kind: 'definition', definition, ifExists, ephemeral: ephemeral ? { name } : undefined }
}

/** Known already wherever a name was resolved in it. */
async function spaceOf({ kind, name }: ResolvedTarget, names: NameResolver): Promise<string | undefined> {
  return kind === 'run' || isId(name) ? undefined : names.spaceId(`the task "${name}"`)
}

/** @throws {InputError} when two checks have the same name */
function nameChecks(checks: readonly CheckInputs[], targets: readonly ResolvedTarget[]): string[] {
  const names = checks.map(({ name }, index) => name ?? targets[index]?.shape.name ?? '')
  const issues = checks.flatMap(({ location }, index): InputIssue[] => {
    const name = names[index] ?? ''
    if (names.indexOf(name) === index) return []
    const message = `has two checks named "${name}". Give each check a \`name\` of its own.`
    return [{ input: 'suite', message, location }]
  })
  if (issues.length > 0) throw new InputError(issues)
  return names
}

/** The names of tasks that several checks run; the experiments of those are told apart by the check's name. */
function repeatedTasks(targets: readonly ResolvedTarget[]): Set<string> {
  const names = targets.map(({ shape }) => shape.name)
  return new Set(names.filter((name, index) => names.indexOf(name) !== index))
}

interface NamedCheck {
  check: CheckInputs
  name: string
  target: ResolvedTarget
  /** Its place among the checks, which keeps the time windows of two checks apart by a millisecond each. */
  index: number
  /** The check's name where the key of its experiments needs it. */
  keyName: string | undefined
  /** Names or IDs, as the check's inputs have them. */
  evaluationTasks: Promise<string[]>
}

async function planCheck(
  named: NamedCheck,
  { waiting, reporting, suite }: Inputs,
  options: PlanOptions,
  deps: Deps,
): Promise<CheckPlan> {
  const { check, name, target } = named
  const { shape } = target
  const kind = kindOf(shape)
  refuseUnfit(check, shape, suite ? name : undefined)
  const fitting = fittingOptions(kind, check)
  const wanted = fitting.evaluationTaskIds === undefined ? [] : await named.evaluationTasks
  const [evaluations, experimentIds] = await collectInputErrors([
    planEvaluations(wanted, shape, waiting.wait, options.names),
    resolveExperimentIds(check, target, options.names),
  ])
  const parts = { ...named, fitting, evaluations, experimentIds, reporting }
  const start = await planStart(parts, options, deps)
  const scores = waiting.wait ? await planScoring(parts, options) : undefined
  const { rules, maxErrorRate, onNoData, onInconclusive } = check.gates
  return {
    inputs: check,
    name,
    advisory: check.advisory,
    target: target.name,
    shape,
    spaceId: await spaceOf(target, options.names),
    start,
    evaluations,
    scores,
    rules,
    policy: { maxErrorRate, onNoData, onInconclusive },
    warnings: [...(target.kind === 'task' ? target.plan.warnings : []), ...warningsAbout(shape, start)],
  }
}

/** A check whose names are resolved. */
interface ResolvedCheck extends NamedCheck {
  /** The options that fit the task. */
  fitting: RunOptions
  evaluations: EvaluationPlan
  experimentIds: string[] | undefined
  reporting: Pick<Inputs['reporting'], 'provenance' | 'trend'>
}

async function planScoring(
  { check, target, keyName: checkName, fitting, evaluations, experimentIds, reporting }: ResolvedCheck,
  { context, names }: PlanOptions,
): Promise<ScorePlanning> {
  const { shape } = target
  const { rules, baseline, maxErrorRate } = check.gates
  const { maxExamples, exampleIds, queryFilter } = fitting
  const request = {
    shape,
    experimentIds: target.kind === 'run' ? experimentsOfRun(target.run, shape) : experimentIds,
    rules,
    baseline,
    limited: [maxExamples, exampleIds, queryFilter].some((limit) => limit !== undefined),
    maxErrorRate,
    trend: reporting.trend,
    context,
    checkName,
  }
  const plan = await planScores(request, names)
  const evaluated = [shape, ...evaluations.onDatasets, ...evaluations.onProjects]
  const settings = readEvaluatorSettings(evaluated, names)
  // What is wrong with them is heard where they are needed.
  settings.catch(() => undefined)
  return { plan, settings }
}

/** The experiment that a run of an earlier step evaluated, where the service says it. */
function experimentsOfRun(run: TaskRun, shape: TaskShape): string[] | undefined {
  return kindOf(shape) === 'dataset-evaluation' && run.experiment_id ? [run.experiment_id] : undefined
}

/** @throws {InputError} naming each input of the check's own that its task cannot use */
function refuseUnfit(check: CheckInputs, shape: TaskShape, checkName: string | undefined): void {
  const kind = kindOf(shape)
  const where = checkName === undefined ? '' : `check "${checkName}", `
  const issues = unfitInputs(kind, check.own).map(({ input, allowed }) => ({
    input: `${where}${input}`,
    message: `is for ${allowed}, but the task "${shape.name}" is ${KIND_WORDS[kind]}. Remove it.`,
    location: check.location,
  }))
  if (issues.length > 0) throw new InputError(issues)
}

const KIND_WORDS = {
  'project-evaluation': 'an evaluation of a project',
  'dataset-evaluation': 'an evaluation of a dataset',
  experiment: 'an experiment',
} as const

/** The evaluation tasks, by name or ID. A name that contains a comma wins over its parts. */
async function evaluationTasksOf(
  { commaLists, options: { evaluationTaskIds = [] } }: CheckInputs,
  names: NameResolver,
): Promise<string[]> {
  const entries = commaLists['evaluation-task-ids']
  if (entries === undefined || evaluationTaskIds.length === 0) return evaluationTaskIds
  const find = (name: string) => names.findTask('evaluation-task-ids', name)
  return resolveCommaNames(entries, async (name) => (await find(name)) !== undefined)
}

/** The experiments of the input, else those of the definition, else none: then the service takes the task's own. */
async function resolveExperimentIds(
  { options, commaLists }: CheckInputs,
  target: ResolvedTarget,
  names: NameResolver,
): Promise<string[] | undefined> {
  if (target.kind === 'run' || kindOf(target.shape) !== 'dataset-evaluation') return undefined
  if (options.experimentIds === undefined) return target.plan.experimentIds
  const datasetId = target.shape.dataset_id ?? ''
  const entries = commaLists['experiment-ids']
  const exists = (name: string): Promise<boolean> =>
    names.experiment('experiment-ids', name, datasetId).then(
      () => true,
      (error: unknown) => {
        if (error instanceof InputError) return false
        throw error
      },
    )
  const given = entries === undefined ? options.experimentIds : await resolveCommaNames(entries, exists)
  const found = await collectInputErrors(
    given.map((each) => names.experiment('experiment-ids', each, datasetId)),
  )
  return [...new Set(found.map(({ id }) => id))]
}

async function planStart(
  parts: ResolvedCheck,
  { context, call }: PlanOptions,
  deps: Deps,
): Promise<CheckStart> {
  const { target, index, fitting, experimentIds } = parts
  const { options } = parts.check
  if (target.kind === 'run') {
    const { task, run } = target
    return { kind: 'existing-run', task, run, experiment: await experimentOf(run, deps.ax, call) }
  }
  const { plan, shape } = target
  const trigger = (requests: RunRequest[], adoptable = false): CheckStart => {
    return { kind: 'trigger', task: plan, requests, adoptable }
  }
  switch (kindOf(shape)) {
    case 'project-evaluation': {
      const now = new Date(deps.clock.now().getTime() + index)
      return trigger([planProjectEvaluationRequest(shape, fitting, now)])
    }
    case 'dataset-evaluation':
      return trigger(planDatasetEvaluationRequests(fitting, experimentIds))
    case 'experiment':
      // A name of the user's own says nothing about attempts.
      return trigger([planExperiment(parts, shape, context, deps)], options.experimentName === undefined)
  }
}

function planExperiment(
  { check, keyName: checkName, fitting: options, evaluations, reporting }: ResolvedCheck,
  shape: TaskShape,
  context: WorkflowContext,
  { random }: Deps,
): RunRequest {
  const { fingerprint } = check
  const parts = { taskName: shape.name, checkName, context, fingerprint, random: random() }
  const metadata = { ...(reporting.provenance ? provenanceOf(context) : {}), ...options.tracingMetadata }
  return planExperimentRequest(shape, options, {
    name: options.experimentName ?? experimentName(parts),
    tracingMetadata: Object.keys(metadata).length > 0 ? metadata : undefined,
    chainedTaskIds: evaluations.onProjects.map(({ id }) => id),
  })
}

/** The experiment of a run that another step triggered. Its name is worth a request, not a failed step. */
async function experimentOf(run: TaskRun, ax: AxClient, call: CallOptions): Promise<Experiment | undefined> {
  const id = run.experiment_id
  if (!id) return undefined
  return ax.experiment(id, call).catch(() => ({ id, name: '', created_at: run.created_at }))
}

function warningsAbout(shape: TaskShape, start: CheckStart): Warning[] {
  const count = shape.experiment_ids?.length ?? 0
  const asStored = start.kind === 'trigger' && start.requests.some(({ body }) => !('experiment_ids' in body))
  return kindOf(shape) === 'dataset-evaluation' && asStored && count > 1
    ? [{ code: 'several-experiments', task: shape.name, count }]
    : []
}
