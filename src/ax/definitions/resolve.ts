import { InputError } from '../../problems.ts'
import type { NameResolver } from '../names.ts'
import { withoutAbsent } from './body.ts'
import type { CreateTaskBody, EvaluatorAttachment, TaskChanges, WireField } from './body.ts'
import { resolveConfiguration } from './configuration.ts'
import { problemOf } from './finding.ts'
import type { TaskDefinition } from './parse.ts'
import { duplicateOf } from './rules.ts'
import type { EvaluatorEntry } from './schema.ts'
import { allTogether } from './together.ts'

/**
 * Looks up every name of a whole definition and builds the body of `POST /v2/tasks`.
 * @throws {InputError} with the problems of all look-ups together
 * @throws {AxError} when the service gives no answer
 */
export async function resolveDefinition(
  definition: TaskDefinition,
  names: NameResolver,
): Promise<CreateTaskBody> {
  const { experiment_ids, query_filter, ...fields } = await resolveChanges(definition, names)
  // The rules of whole definitions have seen to it that every field is there that this type needs.
  return withoutAbsent({
    ...fields,
    experiment_ids: experiment_ids?.length === 0 ? undefined : experiment_ids,
    query_filter: query_filter ?? undefined,
  }) as CreateTaskBody
}

/**
 * Looks up every name that a definition has, and gives what it names in the terms of the API: for `update`. The part of a
 * run configuration that it gives is to be laid over the stored one (`mergeRunConfiguration`).
 * @throws {InputError} with the problems of all look-ups together
 * @throws {AxError} when the service gives no answer
 */
export async function resolveChanges(definition: TaskDefinition, names: NameResolver): Promise<TaskChanges> {
  const { fields, at } = definition
  const { name, type, sampling_rate, is_continuous, query_filter, evaluators } = fields
  const dataset = idOr(fields.dataset_id, fields.dataset, (given) => names.datasetId(at(['dataset']), given))
  const [project_id, dataset_id, experiment_ids, attached, run_configuration] = await allTogether([
    idOr(fields.project_id, fields.project, (given) => names.projectId(at(['project']), given)),
    dataset,
    resolveExperiments(definition, names, dataset),
    evaluators === undefined ? nothing : resolveEvaluators(evaluators, definition, names),
    fields.run_configuration === undefined
      ? nothing
      : resolveConfiguration(fields.run_configuration, definition, names),
  ])
  return withoutAbsent<TaskChanges>({
    name,
    type,
    project_id,
    dataset_id,
    experiment_ids,
    sampling_rate,
    is_continuous,
    query_filter: query_filter?.trim() === '' ? null : query_filter,
    evaluators: attached,
    run_configuration,
  })
}

const nothing = Promise.resolve(undefined)

function idOr(
  id: string | undefined,
  nameOrId: string | undefined,
  find: (nameOrId: string) => Promise<string>,
): Promise<string | undefined> {
  if (id !== undefined) return Promise.resolve(id)
  return nameOrId === undefined ? nothing : find(nameOrId)
}

/** An experiment's name is unique within its dataset, so the dataset is needed first. */
async function resolveExperiments(
  { fields, at }: TaskDefinition,
  names: NameResolver,
  dataset: Promise<string | undefined>,
): Promise<string[] | undefined> {
  const { experiments, experiment_ids } = fields
  if (experiments === undefined) return experiment_ids
  const datasetId = (await dataset) ?? ''
  return allTogether(
    experiments.map((each, index) => names.experimentId(at(['experiments', index]), each, datasetId)),
  )
}

async function resolveEvaluators(
  entries: EvaluatorEntry[],
  { at }: TaskDefinition,
  names: NameResolver,
): Promise<EvaluatorAttachment[]> {
  const attached = await allTogether(
    entries.map(async ({ evaluator, evaluator_id, query_filter, ...rest }, index) => {
      const look = (given: string) => names.evaluatorId(at(['evaluators', index, 'evaluator']), given)
      const id = (await idOr(evaluator_id, evaluator, look)) ?? ''
      const filter = query_filter?.trim() === '' ? undefined : query_filter
      return withoutAbsent<EvaluatorAttachment>({ evaluator_id: id, ...rest, query_filter: filter })
    }),
  )
  const place = (index: number): string => at(['evaluators', index])
  refuseDuplicates(attached, place)
  if (attached.length > 1) await refuseSecondCustomCode(attached, place, names)
  return attached
}

/** A name and an ID can mean the same evaluator. */
function refuseDuplicates(attached: EvaluatorAttachment[], at: (index: number) => string): void {
  const problems = attached.flatMap(({ evaluator_id: id }, index) => {
    const earlier = attached.findIndex((each) => each.evaluator_id === id)
    return earlier === index ? [] : [problemOf(at(index), duplicateOf(earlier))]
  })
  if (problems.length > 0) throw new InputError(problems)
}

/** The service answers 422 to more than one custom code evaluator; which ones are is in their versions. */
async function refuseSecondCustomCode(
  attached: EvaluatorAttachment[],
  at: (index: number) => string,
  names: NameResolver,
): Promise<void> {
  const custom = await allTogether(
    attached.map((each) => names.isCustomCode(each.evaluator_id, each.evaluator_version_id ?? undefined)),
  )
  const first = custom.indexOf(true)
  const problems = custom.flatMap((is, index) =>
    is && index > first
      ? [
          problemOf(
            at(index),
            `is a second custom code evaluator beside evaluators[${first}], and only one runs per task. Make a task for each`,
          ),
        ]
      : [],
  )
  if (problems.length > 0) throw new InputError(problems)
}

const WIRE_NAMES: Partial<Record<string, WireField>> = {
  name: 'name',
  type: 'type',
  project: 'project_id',
  project_id: 'project_id',
  dataset: 'dataset_id',
  dataset_id: 'dataset_id',
  experiments: 'experiment_ids',
  experiment_ids: 'experiment_ids',
  sampling_rate: 'sampling_rate',
  is_continuous: 'is_continuous',
  query_filter: 'query_filter',
  evaluators: 'evaluators',
  run_configuration: 'run_configuration',
}

/** The fields that a definition names, as the API calls them: the only ones that are compared with a stored task. */
export function namedFields({ fields }: TaskDefinition): ReadonlySet<WireField> {
  return new Set(Object.keys(fields).flatMap((field) => WIRE_NAMES[field] ?? []))
}
