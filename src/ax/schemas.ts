import * as z from 'zod/mini'

/**
 * The wire schemas of the Arize AX v2 REST API: strict about what the action needs, silent about what it does not know,
 * since responses may grow. Field names stay the API's own. A test holds them against the official client's types.
 *
 * Most are made when the first answer of their kind comes: a step meets four of them, and to make them all takes longer than
 * to load zod.
 */

const someText = z.string().check(z.minLength(1))
const maybeText = z.nullish(z.string())
const upperCase = z.pipe(
  z.string(),
  z.transform((word: string) => word.trim().toUpperCase()),
)

export const TASK_TYPES = ['TEMPLATE_EVALUATION', 'CODE_EVALUATION', 'RUN_EXPERIMENT'] as const
export type TaskType = (typeof TASK_TYPES)[number]

const taskEvaluatorSchema = z.lazy(() =>
  z.looseObject({
    evaluator_id: z.string(),
    evaluator_name: maybeText,
    evaluator_version_id: maybeText,
    query_filter: maybeText,
    column_mappings: z.nullish(z.record(z.string(), z.string())),
  }),
)

export const taskSchema = z.lazy(() =>
  z.looseObject({
    id: someText,
    name: z.string(),
    type: z.pipe(upperCase, z.enum(TASK_TYPES)),
    project_id: maybeText,
    dataset_id: maybeText,
    experiment_ids: z.nullish(z.array(z.string())),
    last_run_at: maybeText,
    sampling_rate: z.nullish(z.number()),
    is_continuous: z.nullish(z.boolean()),
    query_filter: maybeText,
    evaluators: z.nullish(z.array(taskEvaluatorSchema)),
    run_configuration: z.nullish(z.looseObject({})),
  }),
)
export type Task = z.infer<typeof taskSchema>

/** Statuses of a run as the API names them. The service may add others; those are not terminal. */
export const RUN_STATUSES = ['PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'] as const
export type RunStatus = (typeof RUN_STATUSES)[number]

const count = z.pipe(
  z.nullish(z.int().check(z.minimum(0))),
  z.transform((number: number | null | undefined) => number ?? 0),
)

export const taskRunSchema = z.lazy(() =>
  z.looseObject({
    id: someText,
    task_id: someText,
    experiment_id: maybeText,
    status: z.pipe(
      upperCase,
      z.transform((status: string) => (status === 'CANCELED' ? 'CANCELLED' : status)),
    ),
    run_started_at: maybeText,
    run_finished_at: maybeText,
    data_start_time: maybeText,
    data_end_time: maybeText,
    num_successes: count,
    num_errors: count,
    num_skipped: count,
    created_at: z.string(),
    failure_reason: maybeText,
  }),
)
export type TaskRun = z.infer<typeof taskRunSchema>

const named = z.object({ id: someText, name: z.string() })
/** Anything with an ID and a name: what a look-up by name needs. */
export type Named = z.infer<typeof named>

export const spaceSchema = named
export const organizationSchema = named
export const projectSchema = z.lazy(() => z.extend(named, { space_id: maybeText }))
export const datasetSchema = z.lazy(() => z.extend(named, { space_id: maybeText }))
export const experimentSchema = z.lazy(() =>
  z.extend(named, { dataset_id: maybeText, created_at: z.string() }),
)
export type Experiment = z.infer<typeof experimentSchema>

/** A look-up by name of something that belongs to a space. */
export const evaluatorSchema = named
export const aiIntegrationSchema = named
export const integrationSchema = named
export const promptSchema = named

/** An evaluator with one of its versions: the name of its score, which way that gets better, and whose code it is. */
export const evaluatorWithVersionSchema = z.lazy(() =>
  z.extend(named, {
    version: z.looseObject({
      template_config: z.nullish(z.looseObject({ name: maybeText, direction: maybeText })),
      code_config: z.nullish(
        z.looseObject({ type: z.nullish(upperCase), name: maybeText, direction: maybeText }),
      ),
    }),
  }),
)
export type EvaluatorWithVersion = z.infer<typeof evaluatorWithVersionSchema>

const promptMessage = z.lazy(() =>
  z.object({
    role: upperCase,
    content: maybeText,
    tool_call_id: maybeText,
    tool_calls: z.nullish(
      z.array(
        z.object({
          id: maybeText,
          type: upperCase,
          function: z.object({ name: z.string(), arguments: z.string() }),
        }),
      ),
    ),
  }),
)

/** A version in the Prompt Hub. Its messages go into requests, which are strict, so unknown members are left out. */
export const promptVersionSchema = z.lazy(() =>
  z.looseObject({
    id: someText,
    commit_hash: maybeText,
    messages: z.array(promptMessage),
    input_variable_format: upperCase,
    model: maybeText,
    invocation_params: z.nullish(z.record(z.string(), z.unknown())),
    provider_params: z.nullish(z.record(z.string(), z.unknown())),
    labels: z.nullish(z.array(z.string())),
  }),
)
export type PromptVersion = z.infer<typeof promptVersionSchema>
export const promptWithVersionSchema = z.lazy(() => z.extend(named, { version: promptVersionSchema }))
export type PromptWithVersion = z.infer<typeof promptWithVersionSchema>

/** Rows, spans and examples are the user's own shape; `scores/` reads what it needs of them, and trusts nothing. */
export const rowSchema = z.unknown()

/** The answer to a request that answers with nothing (204). */
export const nothingSchema = z.pipe(
  z.unknown(),
  z.transform(() => undefined),
)

const pagination = z.object({ next_cursor: maybeText, has_more: z.boolean() })

/** One page of a list endpoint: its items and, when there are more, the cursor of the next page. */
export interface Page<Item> {
  items: Item[]
  next: string | undefined
}

/** Reads the page whose items are in the member `key`. */
export function pageSchema<Item>(key: string, item: z.ZodMiniType<Item>) {
  const wire = z.object({ pagination, [key]: z.array(item) })
  const read = (answer: z.output<typeof wire>): Page<Item> => {
    const { pagination: position } = answer as { pagination: z.infer<typeof pagination> }
    return {
      items: answer[key] as Item[],
      next: position.has_more ? (position.next_cursor ?? undefined) : undefined,
    }
  }
  return z.pipe(wire, z.transform(read))
}

/** RFC 9457 members that errors show, read leniently: a proxy's answer has none of them. */
export const problemSchema = z.lazy(() =>
  z.looseObject({
    title: z.catch(z.optional(z.string()), undefined),
    detail: z.catch(z.optional(z.string()), undefined),
    request_id: z.catch(z.optional(z.string()), undefined),
  }),
)
