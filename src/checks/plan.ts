import type { AxClient, CallOptions } from '../ax/client.ts'
import { isId, type NameResolver } from '../ax/names.ts'
import type { Task, TaskRun } from '../ax/schemas.ts'
import type { Deps } from '../deps.ts'
import type { Rule } from '../gates/rule.ts'
import type { VerdictPolicy } from '../gates/verdict.ts'
import { provenanceOf, type WorkflowContext } from '../github/context.ts'
import { ephemeralTaskName, experimentName } from '../github/experiment-name.ts'
import { collectInputErrors, InputError } from '../input-error.ts'
import { fittingOptions, resolveCommaNames, type CheckInputs } from '../inputs/checks.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { KIND_WORDS, unfitInputs } from '../inputs/schema.ts'
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
  | { kind: 'existing-run'; task: Task; run: TaskRun; experiment: { id: string; name: string } | undefined }

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
  const lookUps = selected.map(async (check, index) => {
    const evaluationTasks = evaluationTasksOf(check, options.names)
    // What is wrong with them is heard where they are needed.
    evaluationTasks.catch(() => undefined)
    const target = await resolveTarget(check, options, deps)
    return { check, index, target, name: check.name ?? target.shape.name, evaluationTasks }
  })
  const [found] = await collectInputErrors([
    collectInputErrors(lookUps),
    prefetchNames(selected, options.names),
  ])
  refuseEqualNames(found)
  const taskNames = found.map(({ target }) => target.shape.name)
  const repeated = new Set(taskNames.filter((name, index) => taskNames.indexOf(name) !== index))
  return collectInputErrors(
    found.map((check) => {
      const keyName = repeated.has(check.target.shape.name) ? check.name : undefined
      return planCheck({ ...check, keyName }, inputs, options, deps)
    }),
  )
}

/** Look-ups are cached, so that what is asked early is there when it is needed; what is wrong with a name is said then. */
async function prefetchNames(checks: readonly CheckInputs[], names: NameResolver): Promise<void> {
  const requested = checks.flatMap(({ options }) => options.evaluationTaskIds ?? [])
  await Promise.all(requested.map((name) => unlessWrong(names.task('evaluation-task-ids', name))))
}

/** What was looked up; `undefined` where the input is wrong. */
async function unlessWrong<T>(lookUp: Promise<T>): Promise<T | undefined> {
  try {
    return await lookUp
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
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

interface NamedCheck {
  check: CheckInputs
  name: string
  target: ResolvedTarget
  /** Its place among the checks, which keeps the time windows of two checks apart by a millisecond each. */
  index: number
  /** The check's name, where several checks run its task: it tells the experiments of those apart. */
  keyName: string | undefined
  /** Names or IDs, as the check's inputs have them. */
  evaluationTasks: Promise<string[]>
}

/** @throws {InputError} when two checks have the same name */
function refuseEqualNames(checks: readonly Pick<NamedCheck, 'check' | 'name'>[]): void {
  const names = checks.map(({ name }) => name)
  const issues = checks
    .filter(({ name }, index) => names.indexOf(name) !== index)
    .map(({ check: { location }, name }) => ({
      input: 'suite',
      message: `has two checks named "${name}". Give each check a \`name\` of its own.`,
      location,
    }))
  if (issues.length > 0) throw new InputError(issues)
}

async function planCheck(
  named: NamedCheck,
  { waiting, reporting, suite }: Inputs,
  options: PlanOptions,
  deps: Deps,
): Promise<CheckPlan> {
  const { check, name, target } = named
  const { shape } = target
  const { names } = options
  refuseUnfit(check, shape, suite ? name : undefined)
  const fitting = fittingOptions(kindOf(shape), check)
  const requested = fitting.evaluationTaskIds === undefined ? [] : await named.evaluationTasks
  const [evaluations, experimentIds] = await collectInputErrors([
    planEvaluations(requested, shape, waiting.wait, names),
    resolveExperimentIds(check, target, names),
  ])
  const resolved = { ...named, fitting, evaluations, experimentIds, reporting }
  const start = await planStart(resolved, options, deps)
  const scores = waiting.wait ? await planScoring(resolved, options) : undefined
  const isNamed = target.kind === 'task' && !isId(target.name)
  return {
    inputs: check,
    name,
    advisory: check.advisory,
    target: target.name,
    shape,
    // Known already wherever a name was resolved in it.
    spaceId: isNamed ? await names.spaceId(`the task "${target.name}"`) : undefined,
    start,
    evaluations,
    scores,
    rules: check.gates.rules,
    policy: check.gates,
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
  const limited = [maxExamples, exampleIds, queryFilter].some((limit) => limit !== undefined)
  const ids = target.kind === 'run' ? experimentsOfRun(target.run, shape) : experimentIds
  const { trend } = reporting
  const plan = await planScores(
    { shape, experimentIds: ids, rules, baseline, limited, maxErrorRate, trend, context, checkName },
    names,
  )
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
  const find = (name: string) => names.experiment('experiment-ids', name, datasetId)
  const exists = async (name: string) => (await unlessWrong(find(name))) !== undefined
  const entries = commaLists['experiment-ids']
  const given = entries === undefined ? options.experimentIds : await resolveCommaNames(entries, exists)
  const found = await collectInputErrors(given.map(find))
  return [...new Set(found.map(({ id }) => id))]
}

async function planStart(
  check: ResolvedCheck,
  { context, call }: PlanOptions,
  deps: Deps,
): Promise<CheckStart> {
  const { target, index, fitting, experimentIds } = check
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
      return trigger([planExperiment(check, context, deps.random())], fitting.experimentName === undefined)
  }
}

function planExperiment(
  { check, target: { shape }, keyName: checkName, fitting, evaluations, reporting }: ResolvedCheck,
  context: WorkflowContext,
  random: number,
): RunRequest {
  const { fingerprint } = check
  const parts = { taskName: shape.name, checkName, context, fingerprint, random }
  const metadata = { ...(reporting.provenance ? provenanceOf(context) : {}), ...fitting.tracingMetadata }
  return planExperimentRequest(shape, fitting, {
    name: fitting.experimentName ?? experimentName(parts),
    tracingMetadata: Object.keys(metadata).length > 0 ? metadata : undefined,
    chainedTaskIds: evaluations.onProjects.map(({ id }) => id),
  })
}

/** The experiment of a run that another step triggered. Its name is worth a request, not a failed step. */
async function experimentOf({ experiment_id: id }: TaskRun, ax: AxClient, call: CallOptions) {
  return id ? ax.experiment(id, call).catch(() => ({ id, name: '' })) : undefined
}

function warningsAbout(shape: TaskShape, start: CheckStart): Warning[] {
  const count = shape.experiment_ids?.length ?? 0
  const asStored = start.kind === 'trigger' && start.requests.some(({ body }) => !('experiment_ids' in body))
  return kindOf(shape) === 'dataset-evaluation' && asStored && count > 1
    ? [{ code: 'several-experiments', task: shape.name, count }]
    : []
}
