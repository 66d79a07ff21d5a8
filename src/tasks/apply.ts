import {
  AxError,
  capture,
  ConflictError,
  InvalidRequestError,
  shouldRetry,
  UnprocessableError,
} from '../ax/errors.ts'
import type { CallOptions } from '../ax/client.ts'
import type { NameResolver } from '../ax/names.ts'
import { paginate } from '../ax/pagination.ts'
import type { Task } from '../ax/schemas.ts'
import { startDeadline, type Deadline } from '../clock.ts'
import type { Deps } from '../deps.ts'
import { collectInputErrors, InputError } from '../input-error.ts'
import { postOnce, type FindResult } from '../post-once.ts'
import type { TaskAction, Warning } from '../progress.ts'
import { backoffMs, poll, retry } from '../retry.ts'
import { diffTask, mergeRunConfiguration } from './diff.ts'
import type { TaskDefinition } from './parse.ts'
import { located, managedFields, resolveChanges, resolveDefinition } from './resolve.ts'
import type { CreateTaskBody, TaskChanges } from './schema.ts'
import type { TaskShape } from './shape.ts'

/** Brings a task to what the user described: `planTask` finds out what has to be done, `applyTask` does it. */

export type IfExists = 'update' | 'reuse' | 'fail'

/** What the user wants to run. */
export type TaskTarget =
  | { kind: 'existing'; nameOrId: string }
  | {
      kind: 'definition'
      definition: TaskDefinition
      ifExists: IfExists
      /** Makes a new unique name at each call, for a task that lives only as long as the step. */
      ephemeral: { name: (taskName: string) => string } | undefined
    }

/** What is to be run, before anything is written: a task that exists, or one that a definition describes. */
export interface TaskPlan {
  shape: TaskShape
  /** The task as the user names it, since an ephemeral one has a new name each time. */
  target: string
  /** The experiments that the definition names: the trigger says them, since a task's own cannot be changed. */
  experimentIds: string[] | undefined
  warnings: Warning[]
  action: PlannedAction
}

/** What has to be done so that the task is there. */
export type PlannedAction =
  /** The user named the task itself. */
  | { kind: 'existing'; task: Task }
  | { kind: 'none'; task: Task; action: 'reused' | 'unchanged' }
  | { kind: 'update'; task: Task; patch: Record<string, unknown> }
  | { kind: 'create'; desired: DesiredTask }
  | { kind: 'create-ephemeral'; desired: DesiredTask; name: (taskName: string) => string }

/** A task as a definition describes it. */
interface DesiredTask {
  body: CreateTaskBody
  definition: TaskDefinition
  ifExists: IfExists
  spaceId: string
}

/** A task that is as planned, and what it took. */
export interface ApplyResult {
  task: Task
  action: TaskAction
  /** The fields of the API that were changed by an update. */
  fields: readonly string[]
}

type ApplyDeps = Pick<Deps, 'ax' | 'clock' | 'random' | 'signal' | 'cleanup'>

/**
 * Finds out what is to be run and what has to be done for it. Resolves every name; writes nothing.
 * @throws {InputError} when a name cannot be resolved, or the definition cannot be applied
 * @throws {AxError} when the service gives no response
 */
export async function planTask(
  target: TaskTarget,
  names: NameResolver,
  deps: Pick<Deps, 'onProgress'>,
): Promise<TaskPlan> {
  const plan = await (target.kind === 'existing'
    ? planExisting(target.nameOrId, names)
    : planDefinition(target, names))
  deps.onProgress({ kind: 'debug', message: `Task "${plan.target}": ${plan.action.kind}` })
  return plan
}

async function planExisting(target: string, names: NameResolver): Promise<TaskPlan> {
  const task = await names.task('task', target)
  const warnings = await findRemoteEvaluators(task, names)
  return { shape: task, target, experimentIds: undefined, warnings, action: { kind: 'existing', task } }
}

/**
 * The service accepts a task with a remote evaluator, and then cancels every run of it within seconds. What cannot be read
 * is no reason not to run.
 */
async function findRemoteEvaluators(task: Task, names: NameResolver): Promise<Warning[]> {
  const attached = (task.evaluators ?? []).map(({ evaluator_id: id, evaluator_version_id: version }) =>
    capture(names.evaluatorVersion(id, version)),
  )
  return (await Promise.all(attached))
    .flatMap(({ value }) => value ?? [])
    .filter(({ type }) => type === 'REMOTE')
    .map(({ name }): Warning => ({ code: 'remote-evaluator', task: task.name, evaluator: name }))
}

async function planDefinition(
  { definition, ifExists, ephemeral }: Extract<TaskTarget, { kind: 'definition' }>,
  names: NameResolver,
): Promise<TaskPlan> {
  const { name = '' } = definition.fields
  const spaceId = await names.spaceId(`the task "${name}"`)
  const [{ body, warnings }, existing] = await collectInputErrors([
    resolveDefinition(definition, names),
    ephemeral === undefined
      ? located(definition, ['name'], (input) => names.findTask(input, name))
      : Promise.resolve(undefined),
  ])
  const desired: DesiredTask = { body, definition, ifExists, spaceId }
  const action: PlannedAction =
    ephemeral === undefined
      ? planApply(desired, existing)
      : { kind: 'create-ephemeral', desired, name: ephemeral.name }
  const isReused = action.kind === 'none' && action.action === 'reused'
  const experimentIds = 'experiment_ids' in body ? body.experiment_ids : undefined
  return {
    shape: isReused ? action.task : { ...body, last_run_at: existing?.last_run_at },
    target: name,
    // A task that is used as it is can have another dataset, whose experiments are others.
    experimentIds: isReused && action.task.dataset_id !== body.dataset_id ? undefined : experimentIds,
    warnings,
    action,
  }
}

/** What the rule of `if-exists` asks for. Applying the same definition twice writes once. Throws like `planTask`. */
function planApply(desired: DesiredTask, existing: Task | undefined): PlannedAction {
  const { body, definition, ifExists } = desired
  if (existing === undefined) return { kind: 'create', desired }
  if (ifExists === 'reuse') return { kind: 'none', task: existing, action: 'reused' }
  if (ifExists === 'update') return planUpdate(existing, body, definition)
  const message = `is the name of an existing task (${existing.id}), and \`if-exists\` is \`fail\``
  throw new InputError([definition.issueAt(['name'], message)])
}

/**
 * The PATCH that makes a stored task what the definition describes.
 * @throws {InputError} when it differs in what the API cannot change
 */
function planUpdate(task: Task, desired: TaskChanges, definition: TaskDefinition): PlannedAction {
  const { patch, unchangeable } = diffTask(task, desired, managedFields(definition))
  const issues = unchangeable.map(({ field, stored }) => {
    const message = `differs from that of the task "${task.name}" (${stored ?? 'none'}), and the API cannot change it. Give the task in the definition another name, or delete the existing one`
    const name = field.replace(/_id$/, '')
    return definition.issueAt([name in definition.fields ? name : field], message)
  })
  if (issues.length > 0) throw new InputError(issues)
  return Object.keys(patch).length === 0
    ? { kind: 'none', task, action: 'unchanged' }
    : { kind: 'update', task, patch }
}

/**
 * `command: update`: changes the fields that the definition names; `query_filter: null` clears the filter.
 * @param nameOrId the task; without it the one that the definition names, else the definition renames it
 * @throws {InputError} when a name cannot be resolved, or the API cannot change what differs
 * @throws {AxError} when the service refuses it, or gives no response
 */
export async function updateTask(
  definition: TaskDefinition,
  nameOrId: string | undefined,
  names: NameResolver,
  deps: ApplyDeps,
): Promise<ApplyResult & { warnings: Warning[] }> {
  const { name } = definition.fields
  if (nameOrId === undefined && name === undefined) {
    const message =
      'is required, since the definition has no `name` either. Give the name or ID of the task to update.'
    throw new InputError([{ input: 'task', message }])
  }
  const task = await (nameOrId === undefined
    ? located(definition, ['name'], (input) => names.task(input, name ?? ''))
    : names.task('task', nameOrId))
  const { body, warnings } = await resolveChanges(definition, task, names)
  refuseHalfSwitch(task, body, definition)
  // The API replaces a run configuration whole, so that a partial one is merged into the stored one first.
  const run_configuration =
    body.run_configuration &&
    mergeRunConfiguration(task.run_configuration, body.run_configuration, definition.issueAt)
  const action = planUpdate(task, { ...body, run_configuration }, definition)
  const result = await applyTask({ action }, deps, startDeadline(deps.clock, UPDATE_MS))
  return { ...result, warnings }
}

/** A task goes from spans to traces or back only together with its evaluators, whose mappings have another form too. */
function refuseHalfSwitch(task: Task, changes: TaskChanges, definition: TaskDefinition): void {
  const evaluatesTraces = task.query_filters != null
  const [field, now, mappings] = evaluatesTraces
    ? (['query_filter', 'traces or sessions', 'column_mappings'] as const)
    : (['query_filters', 'spans', 'query_mappings'] as const)
  if (changes.evaluators !== undefined || changes[field] == null || !task.evaluators?.length) return
  const message = `requires \`evaluators\` with \`${mappings}\` beside it, because the task evaluates ${now} so far`
  throw new InputError([definition.issueAt([field], message)])
}

/** Milliseconds for the creation of a task, and for its update, unless the deadline is nearer. */
const CREATE_MS = 60_000
const UPDATE_MS = 30_000
/** Milliseconds between two searches for a task whose creation got no response, at most. */
const LONGEST_PAUSE_MS = 5_000
/** Milliseconds for one request of a search. */
const SEARCH_REQUEST_MS = 10_000
/** Unique names that are tried for an ephemeral task. One that is taken is a coincidence, five are not. */
const MAX_NAMES = 5

/**
 * Makes sure that the planned task is there.
 * @throws {InputError} when somebody else has made a task of that name meanwhile, which `if-exists` does not allow
 * @throws {AxError} when the service refuses it, nobody knows whether it was created, or the workflow was cancelled
 */
export async function applyTask(
  { action: planned }: Pick<TaskPlan, 'action'>,
  deps: ApplyDeps,
  deadline: Deadline,
): Promise<ApplyResult> {
  switch (planned.kind) {
    case 'existing':
      return { task: planned.task, action: 'reused', fields: [] }
    case 'none':
      return { task: planned.task, action: planned.action, fields: [] }
    case 'update': {
      const { task, patch } = planned
      const limit = startDeadline(deps.clock, Math.min(UPDATE_MS, deadline.remaining()))
      // To set the fields twice does no harm, so the PATCH is repeated.
      const patchOnce = (): Promise<Task> => deps.ax.updateTask(task.id, patch, { signal: deps.signal })
      const updated = await retry(patchOnce, { ...deps, deadline: limit, shouldRetry })
      return { task: updated, action: 'updated', fields: Object.keys(patch) }
    }
    case 'create': {
      const { desired } = planned
      const outcome = await createOnce(desired.body, desired.spaceId, deps, deadline)
      if (outcome.kind === 'created') return { task: outcome.task, action: 'created', fields: [] }
      if (outcome.kind !== 'taken') throw outcome.error
      // Somebody was faster: `if-exists` decides as if the task had been there all along.
      return applyTask({ action: planApply(desired, outcome.task) }, deps, deadline)
    }
    case 'create-ephemeral':
      return createEphemeral(planned, deps, deadline)
  }
}

/**
 * Creates a task that lives only as long as the step. Its unique name is in the step's state before the POST, so that the
 * post step finds the task even if the process is killed before it has seen the response. A task of that name that is there
 * already is somebody else's: neither used nor deleted.
 */
async function createEphemeral(
  { desired, name: makeName }: Extract<PlannedAction, { kind: 'create-ephemeral' }>,
  deps: ApplyDeps,
  deadline: Deadline,
): Promise<ApplyResult> {
  const { body, spaceId } = desired
  for (let attempts = 1; ; attempts += 1) {
    const name = makeName(body.name)
    deps.cleanup.trackTask({ name, spaceId })
    const outcome = await createOnce({ ...body, name }, spaceId, deps, deadline)
    if (outcome.kind === 'created') {
      deps.cleanup.trackTask({ name, spaceId, id: outcome.task.id })
      return { task: outcome.task, action: 'created-ephemeral', fields: [] }
    }
    if (outcome.kind !== 'unknown') deps.cleanup.untrackTask(name)
    if (outcome.kind !== 'taken' || attempts >= MAX_NAMES) throw outcome.error
  }
}

/** What became of the creation of a task. */
type CreateOutcome =
  | { kind: 'created'; task: Task }
  /** Somebody else has made a task of that name. */
  | { kind: 'taken'; task: Task; error: AxError }
  /** `not-created`: for certain. `unknown`: it may have been created, and is not visible. */
  | { kind: 'not-created' | 'unknown'; error: AxError }

/**
 * Creates a task once. A POST that may have arrived is followed by look-ups, and only sent again when the service says that
 * there is nothing; that names are unique within a space makes it safe. Never throws for what the API does.
 */
async function createOnce(
  body: CreateTaskBody,
  spaceId: string,
  deps: ApplyDeps,
  deadline: Deadline,
): Promise<CreateOutcome> {
  let failure: unknown
  let unresolved: AxError | undefined
  const post = (call: CallOptions): Promise<Task> =>
    deps.ax.createTask(body, call).catch((error: unknown) => {
      failure = error
      if (error instanceof AxError && error.delivery === 'unknown') unresolved = error
      throw error
    })
  const options = {
    post,
    reconcile: (budgetMs: number) => search(body.name, spaceId, budgetMs, deps),
    hasUniqueName: true,
    deadline: startDeadline(deps.clock, Math.min(CREATE_MS, deadline.remaining())),
  }
  const outcome = await postOnce<Task>(options, deps)
  if (outcome.kind === 'created') return { kind: 'created', task: outcome.value }
  // A later rejection proves nothing about the POST that may have arrived.
  if (outcome.kind === 'unknown') return { kind: 'unknown', error: unresolved ?? outcome.error }
  // An abort is seen by the caller's signal; what it interrupted is the failure of the last POST.
  const error = outcome.kind === 'rejected' ? outcome.error : (failure as AxError)
  // Which status a taken name gets, the API does not document; these are the ones that it can be.
  const codes = [ConflictError, UnprocessableError, InvalidRequestError]
  const mayBeTaken = codes.some((type) => error instanceof type)
  const taken = mayBeTaken ? await findOnce(body.name, spaceId, deps) : undefined
  return taken?.kind === 'found'
    ? { kind: 'taken', task: taken.value, error }
    : { kind: 'not-created', error }
}

/** Looks until the task is there or the budget is spent; what the last look-up says counts. */
async function search(
  name: string,
  spaceId: string,
  budgetMs: number,
  deps: ApplyDeps,
): Promise<FindResult<Task>> {
  const { clock, random, signal } = deps
  const deadline = startDeadline(clock, budgetMs)
  let result = { kind: 'not-found' } as FindResult<Task>
  await poll(
    async (attempts) => {
      result = await findOnce(name, spaceId, deps)
      if (result.kind === 'found') return { done: true, value: result }
      return { done: false, pauseMs: Math.min(backoffMs(attempts, random()), LONGEST_PAUSE_MS) }
    },
    { clock, deadline, signal },
  )
  return result
}

/** Looks for a task by its name. A service that cannot be asked has not said that there is nothing. */
async function findOnce(name: string, spaceId: string, { ax, signal }: ApplyDeps): Promise<FindResult<Task>> {
  const call = { timeoutMs: SEARCH_REQUEST_MS, signal }
  try {
    const list = paginate((page) => ax.tasks({ space_id: spaceId, name, ...page }, call))
    for await (const listed of list) {
      if (listed.name === name) return { kind: 'found', value: await ax.task(listed.id, call) }
    }
    return { kind: 'not-found' }
  } catch (error) {
    if (error instanceof AxError) return { kind: 'ambiguous', candidates: [] }
    throw error
  }
}
