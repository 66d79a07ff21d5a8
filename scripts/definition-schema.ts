import * as z from 'zod'
import { TASK_TYPES, type TaskType } from '../src/ax/schemas.ts'
import {
  CONFIGURATION_RULES,
  EVALUATOR_RULES,
  PROMPT_RULES,
  TASK_RULES,
  type FieldRules,
} from '../src/tasks/rules.ts'
import { configurationFields, evaluatorFields, promptFields, taskFields, word } from '../src/tasks/schema.ts'
import { EXPERIMENT_TYPES, type ExperimentType } from '../src/tasks/shape.ts'

type Json = Record<string, unknown>

/** The JSON Schema (draft 2020-12) of full task definitions, for editors: generated from the same fields and rules. */
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
      .array(object(evaluatorFields, EVALUATOR_RULES))
      .min(1)
      .describe(descriptionOf(taskFields.evaluators)),
    run_configuration: z
      .union(EXPERIMENT_TYPES.map(configurationOf))
      .describe(descriptionOf(taskFields.run_configuration)),
  }
  return object(fields, TASK_RULES[type], type === 'RUN_EXPERIMENT' ? [] : EVALUATION)
}

function configurationOf(type: ExperimentType) {
  const fields = {
    ...configurationFields,
    experiment_type: word(type).describe(descriptionOf(configurationFields.experiment_type)),
    prompt: object(promptFields, PROMPT_RULES).describe(descriptionOf(configurationFields.prompt)),
  }
  return object(fields, CONFIGURATION_RULES[type])
}

/** The conditional rules of `rules.ts`: where an evaluation takes its data from, and which of its two forms it has. */
const EVALUATION: Json[] = [
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
  {
    if: { required: ['query_filters'], properties: { query_filters: { type: 'object' } } },
    then: {
      properties: {
        query_filter: { type: 'null' },
        query_filters: {
          if: { properties: { filters: { minItems: 2 } } },
          then: { required: ['expression'] },
        },
        evaluators: { items: { required: ['query_mappings'] } },
      },
    },
  },
  {
    if: { properties: { evaluators: { contains: { required: ['query_mappings'] } } } },
    then: { required: ['query_filters'], properties: { query_filters: { type: 'object' } } },
  },
]

/** An object with some of the fields, and the rules about them. */
function object(fields: z.core.$ZodLooseShape, rules: FieldRules, further: Json[] = []) {
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => rules.fields.includes(name)))
  const requiredOneOf = rules.requiredOneOf
    .filter((group) => group.length > 1)
    .map((group) => ({ anyOf: group.map(required) }))
  const exclusive = rules.mutuallyExclusive
    .filter((group) => !group.includes('query_filters'))
    .flatMap(pairs)
    .map((pair) => ({ not: { required: pair } }))
  const allOf = [...requiredOneOf, ...exclusive, ...further]
  return z
    .strictObject(own)
    .partial()
    .meta({
      required: rules.requiredOneOf.filter((group) => group.length === 1).flat(),
      ...(allOf.length > 0 ? { allOf } : {}),
    })
}

function required(field: string): Json {
  return { required: [field] }
}

function pairs(group: readonly string[]): string[][] {
  return group.flatMap((first, index) => group.slice(index + 1).map((second) => [first, second]))
}

function descriptionOf(schema: z.ZodType): string {
  return schema.description ?? ''
}
