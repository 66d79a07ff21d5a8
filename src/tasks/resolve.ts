import { isId, type NameResolver } from '../ax/names.ts'
import type { PromptVersion, TaskType } from '../ax/schemas.ts'
import { collectInputErrors, InputError, issuesOf } from '../input-error.ts'
import type { Warning } from '../progress.ts'
import { valueAt, type Path } from './document.ts'
import type { TaskDefinition } from './parse.ts'
import { duplicateOf } from './rules.ts'
import type {
  ConfigurationFields,
  CreateTaskBody,
  EvaluatorAttachment,
  EvaluatorEntry,
  RunConfigurationChanges,
  TaskChanges,
  WireField,
} from './schema.ts'

/**
 * Looks up every name of a full definition and builds the body of `POST /v2/tasks`.
 * @throws {InputError} with the issues of all look-ups together
 * @throws {AxError} when the service gives no response
 */
export async function resolveDefinition(
  definition: TaskDefinition,
  names: NameResolver,
): Promise<{ body: CreateTaskBody; warnings: Warning[] }> {
  const { name = '', type } = definition.fields
  const { body, warnings } = await resolveChanges(definition, { name, type }, names)
  // There is nothing to clear in a new task.
  const experiment_ids = body.experiment_ids?.length === 0 ? undefined : body.experiment_ids
  const filters = {
    query_filter: body.query_filter ?? undefined,
    query_filters: body.query_filters ?? undefined,
  }
  // The rules of full definitions have seen to it that every field is there that this type needs.
  return { warnings, body: withoutAbsent({ ...body, experiment_ids, ...filters }) as CreateTaskBody }
}

/**
 * Looks up every name that a definition has, and gives what it names in the terms of the API: for `update`. The part of a
 * run configuration that it gives is to be merged into the stored one (`mergeRunConfiguration`).
 * @param task what the definition is or will be applied to; without a type, evaluators of any type are accepted
 * @throws {InputError} with the issues of all look-ups together
 * @throws {AxError} when the service gives no response
 */
export async function resolveChanges(
  definition: TaskDefinition,
  task: { name: string; type: TaskType | undefined },
  names: NameResolver,
): Promise<{ body: TaskChanges; warnings: Warning[] }> {
  const { fields } = definition
  const dataset = idOf(definition, ['dataset'], (...given) => names.datasetId(...given))
  const [project_id, dataset_id, experiment_ids, attached, run_configuration] = await collectInputErrors([
    idOf(definition, ['project'], (...given) => names.projectId(...given)),
    dataset,
    resolveExperiments(definition, names, dataset),
    resolveEvaluators(definition, task, names),
    resolveConfiguration(definition, names),
  ])
  const { evaluators, warnings } = attached
  const query_filter = fields.query_filter?.trim() === '' ? null : fields.query_filter
  const ids = { project_id, dataset_id, experiment_ids }
  const byName = { $schema: undefined, project: undefined, dataset: undefined, experiments: undefined }
  const body = withoutAbsent({ ...fields, ...byName, ...ids, query_filter, evaluators, run_configuration })
  return { body, warnings: [...definition.warnings, ...warnings] }
}

/** The fields that have a value. */
function withoutAbsent<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

/** The ID that the definition gives as `<field>_id`, or that belongs to the name or ID that it gives as `<field>`. */
async function idOf(
  definition: TaskDefinition,
  path: Path,
  find: (input: string, nameOrId: string) => Promise<string>,
): Promise<string | undefined> {
  const id = valueAt(definition.fields, [...path.slice(0, -1), `${path.at(-1) ?? ''}_id`])
  if (typeof id === 'string') return id
  const given = valueAt(definition.fields, path)
  return typeof given === 'string' ? located(definition, path, (input) => find(input, given)) : undefined
}

/** Looks something up for a part of the definition, to which its issues then point. */
export async function located<T>(
  definition: TaskDefinition,
  path: Path,
  find: (input: string) => Promise<T>,
): Promise<T> {
  const { input, location } = definition.issueAt(path, '')
  try {
    return await find(input)
  } catch (error) {
    throw new InputError(
      issuesOf(error).map((issue) => (issue.input === input && location ? { location, ...issue } : issue)),
    )
  }
}

/** An experiment's name is unique within its dataset, so the dataset is needed first. One that is named twice counts once. */
async function resolveExperiments(
  definition: TaskDefinition,
  names: NameResolver,
  dataset: Promise<string | undefined>,
): Promise<string[] | undefined> {
  const { experiments, experiment_ids } = definition.fields
  const datasetId = experiments === undefined ? undefined : await dataset
  const find = async (nameOrId: string, index: number): Promise<string> => {
    if (isId(nameOrId)) return nameOrId
    const path = ['experiments', index]
    return (await located(definition, path, (input) => names.experiment(input, nameOrId, datasetId ?? ''))).id
  }
  const ids = experiments === undefined ? experiment_ids : await collectInputErrors(experiments.map(find))
  return ids && [...new Set(ids)]
}

type Granularity = 'SPAN' | 'TRACE' | 'SESSION'

/** Finds and reads all evaluators side by side, each once, and checks that the task can run them. */
async function resolveEvaluators(
  definition: TaskDefinition,
  task: { name: string; type: TaskType | undefined },
  names: NameResolver,
): Promise<{ evaluators: EvaluatorAttachment[] | undefined; warnings: Warning[] }> {
  const entries = definition.fields.evaluators
  if (entries === undefined) return { evaluators: undefined, warnings: [] }
  const found = await collectInputErrors(
    entries.map(async (entry, index) => {
      const field = entry.evaluator_id === undefined ? 'evaluator' : 'evaluator_id'
      const path = ['evaluators', index, field]
      const evaluator = await located(definition, path, (input) => names.evaluator(input, entry[field] ?? ''))
      return {
        // A filter that is empty is none.
        attachment: withoutAbsent({
          ...entry,
          evaluator: undefined,
          evaluator_id: evaluator.id,
          query_filter: entry.query_filter?.trim() === '' ? undefined : entry.query_filter,
        }),
        details: await readEvaluator(entry, evaluator, names),
      }
    }),
  )
  const evaluators = found.map(({ attachment }) => attachment)
  const ids = evaluators.map((each) => each.evaluator_id)
  const details = found.map((each) => each.details)
  const issues = details.flatMap((each, index) => {
    const earlier = ids.indexOf(ids[index] ?? '')
    const message =
      earlier < index
        ? duplicateOf(earlier)
        : (typeIssue(each, task.type) ?? setIssue(details, index) ?? formIssue(each, definition, index))
    return message === undefined ? [] : [definition.issueAt(['evaluators', index], message)]
  })
  if (issues.length > 0) throw new InputError(issues)
  const warnings = details
    .filter(({ type }) => type === 'REMOTE')
    .map(({ label }): Warning => ({ code: 'remote-evaluator', task: task.name, evaluator: label }))
  return { evaluators, warnings }
}

type EvaluatorDetails = Awaited<ReturnType<typeof readEvaluator>>

/** What the service knows of an evaluator; where the key may not look, no more than its ID. */
async function readEvaluator(
  entry: EvaluatorEntry,
  found: Awaited<ReturnType<NameResolver['evaluator']>>,
  names: NameResolver,
) {
  const read = await names.evaluatorVersion(found.id, entry.evaluator_version_id)
  const { name = found.id, type, space_id: spaceId } = read ?? found
  const { template_config: template, code_config: code } = read?.version ?? {}
  const config = template ?? code
  // An evaluator that was found by its name was found in the task's space. That may be unknown in an update by the task's ID.
  const isGivenById = isId(entry.evaluator ?? entry.evaluator_id ?? '')
  const taskSpaceId = spaceId != null && isGivenById ? await knownSpaceId(names) : undefined
  return {
    label: name,
    type,
    /** Known to be of another space than the task. */
    isOfOtherSpace: taskSpaceId !== undefined && taskSpaceId !== spaceId,
    // "When omitted or null, […] span-level evaluation is used by default" (`CustomCodeConfig.data_granularity`).
    granularity: config ? ((config.data_granularity ?? 'SPAN') as Granularity) : undefined,
    isCustomCode: code?.type === 'CUSTOM',
  }
}

async function knownSpaceId(names: NameResolver): Promise<string | undefined> {
  try {
    return await names.spaceId('the evaluators')
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** All evaluators of a task are of its type and of its space. */
function typeIssue(
  { label, type: own, isOfOtherSpace }: EvaluatorDetails,
  type: TaskType | undefined,
): string | undefined {
  if (isOfOtherSpace)
    return `belongs to another space ("${label}"), and a task runs only evaluators of its own space`
  if (type === undefined || (own !== 'TEMPLATE' && own !== 'CODE') || type === `${own}_EVALUATION`)
    return undefined
  const [evaluator, task] = [own.toLowerCase(), type.toLowerCase()]
  return `is a ${evaluator} evaluator ("${label}"), which a task of type ${task} cannot run. Make a task of type ${evaluator}_evaluation for it`
}

const EVALUATED: Record<Granularity, string> = { SPAN: 'spans', TRACE: 'traces', SESSION: 'sessions' }

/** What evaluators of one task must have in common. The service answers 422 to others. */
function setIssue(all: readonly EvaluatorDetails[], index: number): string | undefined {
  const { label, granularity, isCustomCode } = all[index] ?? {}
  const custom = all.findIndex((each) => each.isCustomCode)
  if (isCustomCode && custom < index) {
    return `is a second custom code evaluator beside evaluators[${custom}], and only one runs per task. Make a task for each`
  }
  const first = all.findIndex((each) => each.granularity !== undefined)
  const other = all[first]?.granularity
  if (granularity === undefined || other === undefined || granularity === other) return undefined
  return `evaluates ${EVALUATED[granularity]} ("${label}"), but evaluators[${first}] evaluates ${EVALUATED[other]}. Make a task for each`
}

/** "The granularity must match the chosen shape" (`CreateTemplateEvaluationTaskRequest.evaluators`). */
function formIssue(
  { granularity, label }: EvaluatorDetails,
  { fields }: TaskDefinition,
  index: number,
): string | undefined {
  const entry = fields.evaluators?.[index]
  const isOfUnits = Boolean(fields.query_filters ?? entry?.query_mappings)
  if (granularity === undefined || (granularity !== 'SPAN') === isOfUnits) return undefined
  const spans = '`query_filter` and `column_mappings`'
  const units = '`query_filters` and `query_mappings`'
  const [right, wrong] = isOfUnits ? [spans, units] : [units, spans]
  return `evaluates ${EVALUATED[granularity]} ("${label}"), for which a task has ${right}, not ${wrong}`
}

/**
 * A run configuration with IDs for names, and with what its `prompt` fills in. What the definition names beside the prompt
 * takes precedence; parameters are merged one by one.
 * @throws {InputError} with the issues of all look-ups together
 */
async function resolveConfiguration(
  definition: TaskDefinition,
  names: NameResolver,
): Promise<RunConfigurationChanges | undefined> {
  const configuration = definition.fields.run_configuration
  if (configuration === undefined) return undefined
  const { prompt, ...own } = configuration
  const path = (field: string): Path => ['run_configuration', field]
  const [aiIntegrationId, integrationId, version] = await collectInputErrors([
    idOf(definition, path('ai_integration'), (...given) => names.aiIntegrationId(...given)),
    idOf(definition, path('integration'), (...given) => names.agentIntegrationId(...given)),
    prompt === undefined ? Promise.resolve(undefined) : findPromptVersion(prompt, definition, names),
  ])
  const byName = { ai_integration: undefined, integration: undefined }
  const ids = { ai_integration_id: aiIntegrationId, integration_id: integrationId }
  const resolved = withoutAbsent({ ...own, ...byName, ...ids })
  return version === undefined ? resolved : applyPrompt(resolved, version)
}

async function findPromptVersion(
  { name, id, label, version }: NonNullable<ConfigurationFields['prompt']>,
  definition: TaskDefinition,
  names: NameResolver,
): Promise<PromptVersion> {
  const path = (field: string): Path => ['run_configuration', 'prompt', field]
  const promptId =
    id ?? (await located(definition, path('name'), (input) => names.promptId(input, name ?? '')))
  return located(definition, path(label === undefined ? 'version' : 'label'), (input) =>
    names.promptVersion(input, promptId, { label, version }),
  )
}

function applyPrompt(own: RunConfigurationChanges, version: PromptVersion): RunConfigurationChanges {
  const { tool_config: promptTools, ...promptParameters } = withoutNull(version.invocation_params ?? {})
  // Tools can be given in two places; those of the definition replace those of the prompt in either.
  const ownTools = own.tool_config ?? own.invocation_parameters?.tool_config
  const tools = ownTools === undefined && promptTools !== undefined ? { tool_config: promptTools } : {}
  const filled = {
    messages: version.messages.map((message) => withoutNull(message, 'content')),
    input_variable_format: version.input_variable_format,
    model_name: version.model || undefined,
    prompt_version_id: version.id,
    ...own,
    invocation_parameters: orAbsent({ ...promptParameters, ...tools, ...own.invocation_parameters }),
    provider_parameters: orAbsent({
      ...withoutNull(version.provider_params ?? {}),
      ...own.provider_parameters,
    }),
  }
  // The service made these values by the rules that it checks them by, so they are passed on as they are.
  return withoutAbsent(filled) as RunConfigurationChanges
}

function orAbsent(parameters: Record<string, unknown>): Record<string, unknown> | undefined {
  return Object.keys(parameters).length === 0 ? undefined : parameters
}

/** Requests know no null where responses have one; only a message's content may be null in both. */
function withoutNull(fields: Record<string, unknown>, except?: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key, value]) => value !== undefined && (value !== null || key === except))
      .map(([key, value]) => [
        key,
        key === 'tool_calls' && Array.isArray(value)
          ? value.map((call) => withoutNull(call as Record<string, unknown>))
          : value,
      ]),
  )
}

/** What the API calls the fields that a definition gives by name. */
const WIRE_NAMES: Partial<Record<string, WireField>> = {
  project: 'project_id',
  dataset: 'dataset_id',
  experiments: 'experiment_ids',
}

/** The fields that a definition names, as the API calls them: the only ones that are compared with a stored task. */
export function managedFields({ fields }: TaskDefinition): ReadonlySet<WireField> {
  return new Set(Object.keys(fields).map((field) => WIRE_NAMES[field] ?? (field as WireField)))
}
