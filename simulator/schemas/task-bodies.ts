import * as z from 'zod'

import { runConfigurationSchema } from './run-configuration.ts'

const id = z.string().min(1)
const name = z.string().min(1)
const samplingRate = z.number().min(0).max(1)

/** A text of so many characters at most, counted as code points. */
export const textUpTo = (max: number) =>
  z
    .string()
    .min(1)
    .refine((text) => Array.from(text).length <= max, `must have at most ${max} characters`)

const queryId = z.string().regex(/^[A-E]$/, 'must be one of A to E')

const isUnique = (list: readonly string[]) => new Set(list).size === list.length

/** `TaskQueryFiltersInput`. The service echoes the lone ID as the expression where none is given. */
const queryFilters = z
  .strictObject({
    filters: z
      .array(z.strictObject({ id: queryId, filter: textUpTo(2_000) }))
      .min(1)
      .max(5)
      .refine((list) => isUnique(list.map((entry) => entry.id)), 'the ids must be unique'),
    expression: textUpTo(512).optional(),
  })
  .refine((body) => body.filters.length === 1 || body.expression !== undefined, {
    path: ['expression'],
    message: 'is required with two or more filters',
  })
  .transform((body) => ({ ...body, expression: body.expression ?? body.filters[0]?.id ?? '' }))

const queryMapping = z.strictObject({
  variable_name: textUpTo(256),
  query_ids: z.array(queryId).max(5),
  attribute_path: textUpTo(1_024),
})

/** Of a span (`query_filter`, `column_mappings`), or of a whole trace or session (`query_mappings`). */
const attachment = z.strictObject({
  evaluator_id: id,
  evaluator_version_id: id.nullable().optional(),
  query_filter: z.string().optional(),
  column_mappings: z.record(z.string(), z.string()).optional(),
  query_mappings: z.array(queryMapping).min(1).max(50).optional(),
})

const attachments = z
  .array(attachment)
  .min(1)
  .refine((list) => isUnique(list.map((entry) => entry.evaluator_id)), {
    message: 'duplicate evaluator_id values are not allowed',
  })

const evaluationFields = {
  name,
  project_id: id.optional(),
  dataset_id: id.optional(),
  experiment_ids: z.array(id).optional(),
  sampling_rate: samplingRate.optional(),
  is_continuous: z.boolean().optional(),
  query_filter: z.string().optional(),
  query_filters: queryFilters.optional(),
  evaluators: attachments,
}

/** Bodies of `POST /v2/tasks`, told apart by `type`. What depends on other fields is checked in the handler. */
export const createTaskSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TEMPLATE_EVALUATION'), ...evaluationFields }),
  z.strictObject({ type: z.literal('CODE_EVALUATION'), ...evaluationFields }),
  z.strictObject({
    type: z.literal('RUN_EXPERIMENT'),
    name,
    dataset_id: id,
    run_configuration: runConfigurationSchema,
  }),
])

const atLeastOne = (fields: object) => Object.values(fields).some((value) => value !== undefined)
const AT_LEAST_ONE = { message: 'at least one field must be provided' }

/** Body of `PATCH /v2/tasks/{task_id}` for the two evaluation types. */
export const updateEvaluationSchema = z
  .strictObject({
    name: name.optional(),
    sampling_rate: samplingRate.optional(),
    is_continuous: z.boolean().optional(),
    query_filter: z.string().nullable().optional(),
    query_filters: queryFilters.nullable().optional(),
    evaluators: attachments.optional(),
  })
  .refine(atLeastOne, AT_LEAST_ONE)

/** Body of `PATCH /v2/tasks/{task_id}` for RUN_EXPERIMENT. */
export const updateExperimentSchema = z
  .strictObject({ name: name.optional(), run_configuration: runConfigurationSchema.optional() })
  .refine(atLeastOne, AT_LEAST_ONE)

export type CreateTaskBody = z.infer<typeof createTaskSchema>
export type EvaluationTaskBody = Exclude<CreateTaskBody, { type: 'RUN_EXPERIMENT' }>
export type ExperimentTaskBody = Extract<CreateTaskBody, { type: 'RUN_EXPERIMENT' }>
export type AttachmentBody = z.infer<typeof attachment>
