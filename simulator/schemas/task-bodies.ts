import * as z from 'zod'

import { runConfigurationSchema } from './run-configuration.ts'

const id = z.string().min(1)
const name = z.string().min(1)
const samplingRate = z.number().min(0).max(1)

const attachment = z.strictObject({
  evaluator_id: id,
  evaluator_version_id: id.nullable().optional(),
  query_filter: z.string().optional(),
  column_mappings: z.record(z.string(), z.string()).optional(),
})

const attachments = z
  .array(attachment)
  .min(1)
  .refine((list) => new Set(list.map((entry) => entry.evaluator_id)).size === list.length, {
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
