import * as z from 'zod'
import { TASK_TYPES, type TaskType } from '../schemas.ts'
import { CONFIGURATION_KINDS, EVALUATOR_KIND, PROMPT_KIND, TASK_KINDS, type Kind } from './kinds.ts'
import {
  configurationFields,
  evaluatorFields,
  EXPERIMENT_TYPES,
  promptFields,
  taskFields,
  word,
} from './schema.ts'
import type { ExperimentType } from './schema.ts'

type Json = Record<string, unknown>

/** The JSON Schema (draft 2020-12) of whole task definitions, for editors: made from the same fields and rules. */
export function taskDefinitionJsonSchema(): Json {
  const definition = z.union(TASK_TYPES.map(taskOf)).meta({
    title: 'Arize AX task definition',
    description: 'A task of Arize AX as a file: an evaluation of a project or a dataset, or an experiment.',
  })
  return z.toJSONSchema(definition, { io: 'input', target: 'draft-2020-12', reused: 'inline' })
}

function taskOf(type: TaskType) {
  const given = word(type).describe('What the task does.')
  const fields = {
    ...taskFields,
    type: given,
    task_type: given,
    evaluators: z
      .array(object(evaluatorFields, EVALUATOR_KIND))
      .min(1)
      .describe(words(taskFields.evaluators)),
    run_configuration: z
      .union(EXPERIMENT_TYPES.map(configurationOf))
      .describe(words(taskFields.run_configuration)),
  }
  return object(fields, TASK_KINDS[type], type === 'RUN_EXPERIMENT' ? [] : DATA_SOURCE)
}

function configurationOf(type: ExperimentType) {
  const fields = {
    ...configurationFields,
    experiment_type: word(type).describe(words(configurationFields.experiment_type)),
    prompt: object(promptFields, PROMPT_KIND).describe(words(configurationFields.prompt)),
  }
  return object(fields, CONFIGURATION_KINDS[type])
}

/** The conditional rules of `rules.ts` on where an evaluation takes its data from. */
const DATA_SOURCE: Json[] = [
  {
    if: { anyOf: [{ required: ['dataset'] }, { required: ['dataset_id'] }] },
    then: {
      oneOf: [{ required: ['experiments'] }, { required: ['experiment_ids'] }],
      not: { required: ['sampling_rate'] },
      properties: {
        experiments: { minItems: 1 },
        experiment_ids: { minItems: 1 },
        is_continuous: { const: false },
      },
    },
    else: { properties: { experiments: { maxItems: 0 }, experiment_ids: { maxItems: 0 } } },
  },
]

/** An object with the fields of a kind and its rules. */
function object(fields: z.core.$ZodLooseShape, kind: Kind, further: Json[] = []) {
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => kind.fields.includes(name)))
  const needs = kind.needs
    .filter((group) => group.length > 1)
    .map((group) => ({ anyOf: group.map(required) }))
  const exclusive = kind.exclusive.flatMap(pairs).map((pair) => ({ not: { required: pair } }))
  const allOf = [...needs, ...exclusive, ...further]
  return z
    .strictObject(own)
    .partial()
    .meta({
      required: kind.needs.filter((group) => group.length === 1).flat(),
      ...(allOf.length > 0 ? { allOf } : {}),
    })
}

function required(field: string): Json {
  return { required: [field] }
}

function pairs(group: readonly string[]): string[][] {
  return group.flatMap((first, index) => group.slice(index + 1).map((second) => [first, second]))
}

function words(schema: z.ZodType): string {
  return schema.description ?? ''
}
