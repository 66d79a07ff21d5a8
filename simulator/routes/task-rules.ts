import { badRequest, conflict, notFound, unprocessable } from '../http/problem.ts'
import { parseFilter } from '../runs/filter.ts'
import type { RunConfiguration } from '../schemas/run-configuration.ts'
import type { AttachmentBody, EvaluationTaskBody } from '../schemas/task-bodies.ts'
import type { EvaluatorRecord, EvaluatorVersionRecord, TaskRecord } from '../world/records.ts'
import type { World } from '../world/world.ts'

/** Names are unique within the space. @throws Problem 409 */
export function refuseDuplicateName(
  world: World,
  name: string,
  space: { id: string; except?: string },
): void {
  const taken = world.tasks.some(
    (task) => task.space_id === space.id && task.name === name && task.id !== space.except,
  )
  if (taken) throw conflict(`A task named '${name}' already exists in the space.`)
}

/** An empty filter is no filter. @throws Problem 422 for one that cannot be read. */
export function readableFilter(filter: string | null | undefined): string | null {
  if (filter == null || filter.trim() === '') return null
  parseFilter(filter)
  return filter
}

/** Exactly one source of data, and only the fields that fit it. @throws Problem 400 */
export function checkDataSource(body: EvaluationTaskBody): void {
  if ((body.project_id === undefined) === (body.dataset_id === undefined)) {
    throw badRequest("exactly one of 'project_id' and 'dataset_id' must be provided")
  }
  const experiments = body.experiment_ids?.length ?? 0
  if (body.project_id !== undefined) {
    if (experiments > 0)
      throw badRequest("'experiment_ids': must be omitted or empty for a task on a project")
    return
  }
  if (experiments === 0)
    throw badRequest("'experiment_ids': at least one is required for a task on a dataset")
  refuseProjectFields(body)
}

/** @throws Problem 400 for fields that only a task on a project has. */
export function refuseProjectFields(body: {
  sampling_rate?: unknown
  is_continuous?: boolean | undefined
}): void {
  if (body.sampling_rate !== undefined)
    throw badRequest("'sampling_rate': only supported for a task on a project")
  if (body.is_continuous === true) throw badRequest("'is_continuous': only supported for a task on a project")
}

/** Experiments exist (404) and are of the dataset (422). */
export function checkExperiments(world: World, ids: readonly string[], datasetId: string): void {
  for (const id of ids) {
    const experiment = world.find(world.experiments, id, 'Experiment')
    if (experiment.dataset_id !== datasetId) {
      throw unprocessable(`'experiment_ids': experiment '${id}' does not belong to the dataset.`)
    }
  }
}

interface Attached {
  body: AttachmentBody
  evaluator: EvaluatorRecord
  version: EvaluatorVersionRecord
}

/** An evaluator of another space is as missing as none. @throws Problem 404; 422 for a version of another evaluator. */
function resolve(world: World, body: AttachmentBody, spaceId: string): Attached {
  const evaluator = world.find(world.evaluators, body.evaluator_id, 'Evaluator')
  if (evaluator.space_id !== spaceId) throw notFound('Evaluator', evaluator.id)
  const pin = body.evaluator_version_id ?? null
  const pinned = world.evaluatorVersions.find(({ id }) => id === pin)
  if (pin !== null && pinned?.evaluator_id !== evaluator.id) {
    throw unprocessable(`'evaluator_version_id': '${pin}' is not a version of evaluator '${evaluator.id}'.`)
  }
  return { body, evaluator, version: world.evaluatorVersion(evaluator.id, pin) }
}

/** Evaluators run in tasks of their own type; the service accepts a REMOTE one in any. @throws Problem 422 */
function checkTypes(attached: readonly Attached[], taskType: TaskRecord['type']): void {
  const other = taskType === 'CODE_EVALUATION' ? 'TEMPLATE' : 'CODE'
  const misfit = attached.find(({ evaluator }) => evaluator.type === other)
  if (misfit !== undefined) {
    throw unprocessable(
      `'evaluators': '${misfit.evaluator.name}' is of type ${other} and cannot run in a ${taskType} task.`,
    )
  }
}

/**
 * Resolves evaluator attachments.
 * @throws Problem 404 for an unknown evaluator, also for one of another space; 422 for a version of another evaluator,
 * for evaluators of different data scope or of another type, and for more than one custom code evaluator.
 */
export function attach(
  world: World,
  bodies: readonly AttachmentBody[],
  task: { spaceId: string; type: TaskRecord['type'] },
): TaskRecord['evaluators'] {
  const attached = bodies.map((body) => resolve(world, body, task.spaceId))
  checkTypes(attached, task.type)
  const custom = attached.filter(({ version }) => version.code_config?.type === 'CUSTOM')
  if (custom.length > 1) {
    throw unprocessable('Only one custom code evaluator runs per task. Create one task per custom evaluator.')
  }
  const scopes = attached
    .filter(({ version }) => version.remote_config === undefined)
    .map(({ version }) => (version.template_config ?? version.code_config)?.data_granularity ?? 'SPAN')
  if (new Set(scopes).size > 1) {
    throw unprocessable("'evaluators': all evaluators of a task must have the same data scope.")
  }
  return attached.map(({ body, evaluator }) => ({
    evaluator_id: evaluator.id,
    evaluator_name: evaluator.name,
    evaluator_version_id: body.evaluator_version_id ?? null,
    query_filter: readableFilter(body.query_filter),
    column_mappings: body.column_mappings ?? null,
    query_mappings: body.query_mappings ?? null,
  }))
}

/** The agent's schema, as far as it can be checked before the placeholders are filled. @throws Problem 422 */
function checkInputTemplate(template: Record<string, unknown>, schema: Record<string, unknown>): void {
  const required = Array.isArray(schema.required) ? schema.required.map(String) : []
  const missing = required.filter((key) => !Object.hasOwn(template, key))
  if (missing.length > 0) {
    throw unprocessable(
      `'run_configuration.input_template': misses ${missing.map((key) => `'${key}'`).join(', ')}.`,
    )
  }
  const properties = typeof schema.properties === 'object' ? (schema.properties ?? {}) : {}
  const unknown = Object.keys(template).filter((key) => !Object.hasOwn(properties, key))
  if (schema.additionalProperties === false && unknown.length > 0) {
    throw unprocessable(
      `'run_configuration.input_template.${unknown[0] ?? ''}': the agent's schema has no such field.`,
    )
  }
}

/** What a run configuration refers to exists. @throws Problem 404, 422 */
export function checkConfiguration(world: World, configuration: RunConfiguration): void {
  if (configuration.experiment_type === 'AGENT_CALL') {
    const id = configuration.integration_id
    if (world.aiIntegrations.some((integration) => integration.id === id)) {
      throw unprocessable(`'run_configuration.integration_id': '${id}' is not an integration of type AGENT.`)
    }
    const agent = world.find(world.agentIntegrations, id, 'Integration')
    checkInputTemplate(configuration.input_template, agent.config.input_schema)
    return
  }
  world.find(world.aiIntegrations, configuration.ai_integration_id, 'AI integration')
  if (configuration.experiment_type === 'LLM_GENERATION') {
    const id = configuration.prompt_version_id
    if (id !== null) world.find(world.promptVersions, id, 'Prompt version')
    return
  }
  const id = configuration.evaluator_version_id
  if (id !== null) world.find(world.evaluatorVersions, id, 'Evaluator version')
}
