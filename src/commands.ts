import type { CallOptions } from './ax/client.ts'
import { NotFoundError, shouldRetry } from './ax/errors.ts'
import { isId, type NameResolver } from './ax/names.ts'
import { collect } from './ax/pagination.ts'
import type { Task, TaskRun } from './ax/schemas.ts'
import type { FoundTask, Listing, OperationOutcome, StepResult } from './checks/result.ts'
import { startDeadline } from './clock.ts'
import type { Deps } from './deps.ts'
import type { Inputs } from './inputs/inputs.ts'
import type { Command } from './inputs/schema.ts'
import { retry } from './retry.ts'
import { cancelBudget, cancelRun } from './runs/cleanup.ts'
import { isTerminal, refOf, type RunResult } from './runs/run-result.ts'
import { applyTask, planTask, updateTask, type ApplyResult } from './tasks/apply.ts'

/** The commands that do one operation of the tasks API; `run` and `wait` are checks. */
export type OperationCommand = Exclude<Command, 'run' | 'wait'>

type OperationResult = Extract<StepResult, { kind: 'operation' }>
/** What an operation did; the rest of its result is absent unless given. */
type Operation = Pick<OperationResult, 'outcome'> &
  Partial<Pick<OperationResult, 'run' | 'experiment' | 'listing' | 'data'>> & { task?: Task | undefined }

interface OperationOptions {
  names: NameResolver
  call: CallOptions
}
type Execute = (inputs: Inputs, options: OperationOptions, deps: Deps) => Promise<Operation>

/**
 * Does what the command says.
 * @throws {InputError} for names that do not exist, and definitions that cannot be applied
 * @throws {AxError} when the service refuses, or gives no response
 */
export async function operate(
  command: OperationCommand,
  inputs: Inputs,
  options: OperationOptions,
  deps: Deps,
): Promise<OperationResult> {
  const { task, ...rest } = await OPERATIONS[command](inputs, options, deps)
  return {
    kind: 'operation',
    command,
    success: true,
    run: undefined,
    experiment: undefined,
    listing: undefined,
    data: undefined,
    ...rest,
    task: task === undefined ? undefined : refOf(task),
  }
}

/** Makes sure that the defined task is there. */
const createTask: Execute = async ({ operation, waiting }, { names }, deps) => {
  const { definition, ifExists } = operation
  if (definition === undefined) throw new Error('`command: create` needs a definition.')
  const plan = await planTask({ kind: 'definition', definition, ifExists, ephemeral: undefined }, names, deps)
  for (const warning of plan.warnings) deps.onProgress({ kind: 'warning', warning })
  return applied(await applyTask(plan, deps, startDeadline(deps.clock, waiting.timeoutMs)))
}

/** Changes the fields that the definition names. */
const changeTask: Execute = async ({ operation }, { names }, deps) => {
  const { definition, task: target } = operation
  if (definition === undefined) throw new Error('`command: update` needs a definition.')
  const { warnings, ...result } = await updateTask(definition, target, names, deps)
  for (const warning of warnings) deps.onProgress({ kind: 'warning', warning })
  return applied(result)
}

function applied({ task, action, fields }: ApplyResult): Operation {
  return { outcome: { code: 'task-applied', action, fields }, task, data: task }
}

/** Milliseconds for a deletion with all its attempts. */
const DELETE_MS = 30_000

/** Makes sure that a task is not there. One that never was is no error. */
const deleteTask: Execute = async ({ operation, waiting }, { names, call }, deps) => {
  const { ax, clock, random, signal } = deps
  const target = operation.task ?? ''
  const task = isId(target)
    ? await ax.task(target, call).catch(absentIfNotFound)
    : await names.findTask('task', target)
  if (task === undefined) return { outcome: { code: 'task-absent', target } }
  const deadline = startDeadline(clock, Math.min(DELETE_MS, waiting.timeoutMs))
  // Deleting twice does no harm.
  const attempt = () => ax.deleteTask(task.id, { signal }).catch(absentIfNotFound)
  await retry(attempt, { clock, random, signal, deadline, shouldRetry })
  return { outcome: { code: 'task-deleted' }, task, data: task }
}

/** Not found is what a deletion is after, also when an earlier attempt of it was carried out unseen. */
function absentIfNotFound(error: unknown): undefined {
  if (!(error instanceof NotFoundError)) throw error
}

const getTask: Execute = async ({ operation }, { names }) => {
  const task = await names.task('task', operation.task ?? '')
  return { outcome: { code: 'task-read' }, task, data: task }
}

/** Reads all tasks that match the filter. */
const listTasks: Execute = async ({ operation, space }, { names, call }, { ax }) => {
  const { project, dataset, type, name, limit } = operation.filter
  const [space_id, project_id, dataset_id] = await Promise.all([
    space === undefined ? undefined : names.spaceId('the tasks of a space'),
    project === undefined ? undefined : names.projectId('filter', project),
    dataset === undefined ? undefined : names.datasetId('filter', dataset),
  ])
  const query = { space_id, project_id, dataset_id, type, name }
  const items = await collect((page) => ax.tasks({ ...query, ...page }, call), { limit })
  const tasks = items.map(({ id, name: called, type: kind, last_run_at: last }): FoundTask => ({
    id,
    name: called,
    type: typeof kind === 'string' ? kind : '',
    last_run_at: typeof last === 'string' ? last : undefined,
  }))
  return { ...found('tasks-found', { of: 'tasks', items: tasks }), data: items }
}

/** Reads all runs of a task that match the filter, newest first. */
const listRuns: Execute = async ({ operation }, { names, call }, { ax }) => {
  const { status, limit } = operation.filter
  const task = await names.task('task', operation.task ?? '')
  const items = await collect((page) => ax.taskRuns(task.id, { status, ...page }, call), { limit })
  return { ...found('runs-found', { of: 'runs', items }), task }
}

function found(code: 'tasks-found' | 'runs-found', listing: Listing): Operation {
  return { outcome: { code, count: listing.items.length }, listing, data: listing.items }
}

const getRun: Execute = async (inputs, options, deps) => {
  const { run, ...rest } = await readRun(inputs, options, deps)
  return { outcome: { code: 'run-read' }, ...rest, run: resultOf(rest.task, run), data: run }
}

/** Makes sure that a run is not active any more. One that has ended already is no error. */
const cancelGivenRun: Execute = async (inputs, options, deps) => {
  const read = await readRun(inputs, options, deps)
  const { outcome, run } = await cancel(read.run, deps)
  return { ...read, outcome, run: resultOf(read.task, run), data: run }
}

async function cancel(active: TaskRun, deps: Deps): Promise<{ outcome: OperationOutcome; run: TaskRun }> {
  if (isTerminal(active))
    return { outcome: { code: 'run-already-ended', status: active.status.toLowerCase() }, run: active }
  const cancelled = await cancelRun(active.id, cancelBudget(false), deps)
  if (cancelled.kind === 'failed') throw cancelled.error
  const { kind, run } = cancelled
  switch (kind) {
    case 'cancelled':
      return { outcome: { code: 'run-cancelled' }, run }
    case 'requested':
      return { outcome: { code: 'cancel-requested' }, run }
    case 'ended-before':
      return { outcome: { code: 'run-ended-before-cancel', status: run.status.toLowerCase() }, run }
  }
}

/** Reads the run that `run-id` names, with its task and, where it is worth a request, the name of its experiment. */
async function readRun({ operation }: Inputs, { call }: OperationOptions, { ax, signal }: Deps) {
  const run = await ax.taskRun(operation.runId ?? '', call)
  const id = run.experiment_id
  const [task, experiment] = await Promise.all([
    ax.task(run.task_id, call),
    id ? ax.experiment(id, { signal }).catch(() => ({ id, name: '' })) : undefined,
  ])
  return { run, task, experiment: experiment && { id: experiment.id, name: experiment.name } }
}

function resultOf(task: Task, run: TaskRun): RunResult {
  const kind = isTerminal(run) ? 'finished' : 'not-awaited'
  return { role: 'primary', task: refOf(task), outcome: { kind, run } }
}

const OPERATIONS: Record<OperationCommand, Execute> = {
  create: createTask,
  update: changeTask,
  delete: deleteTask,
  get: getTask,
  list: listTasks,
  'list-runs': listRuns,
  'get-run': getRun,
  cancel: cancelGivenRun,
}
