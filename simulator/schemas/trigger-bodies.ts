import * as z from 'zod'

import { instant } from '../http/validation.ts'
import { textUpTo } from './task-bodies.ts'

const id = z.string().min(1)

/** Body of a trigger of an evaluation task. Which fields fit a project or a dataset is checked in the handler. */
export const triggerEvaluationSchema = z.strictObject({
  data_start_time: instant.optional(),
  data_end_time: instant.optional(),
  max_spans: z.int().min(1).default(10_000),
  override_evaluations: z.boolean().default(false),
  experiment_ids: z.array(id).min(1).optional(),
})

/** Body of a trigger of a RUN_EXPERIMENT task; `query_filter` is newer than the official client 1.28. */
export const triggerExperimentSchema = z
  .strictObject({
    experiment_name: textUpTo(255).regex(/^[^"\\]*$/, 'must not contain " or \\'),
    dataset_version_id: id.optional(),
    example_ids: z.array(id).min(1).optional(),
    max_examples: z.int().min(1).optional(),
    tracing_metadata: z.record(z.string(), z.string()).optional(),
    evaluation_task_ids: z.array(id).optional(),
    query_filter: z.string().min(1).optional(),
  })
  .refine((body) => body.example_ids === undefined || body.max_examples === undefined, {
    message: "'example_ids' and 'max_examples' are mutually exclusive",
  })

export type TriggerEvaluationBody = z.infer<typeof triggerEvaluationSchema>
export type TriggerExperimentBody = z.infer<typeof triggerExperimentSchema>
