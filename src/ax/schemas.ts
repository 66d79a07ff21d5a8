import * as z from 'zod/mini'

/**
 * The wire schemas of the Arize AX v2 REST API: strict about what the action needs, silent about what it does not know,
 * since responses may grow and every field of theirs may be missing (arize 8.59). Field names stay the API's own. A test
 * compares them with the official client's types.
 *
 * Most are made when the first response of their kind comes: a step meets four of them, and to make them all takes longer than
 * to load zod.
 */

const someText = z.string().check(z.minLength(1))
const maybeText = z.nullish(z.string())
/** A text whose absence must not make the rest unreadable. */
const textOrEmpty = z.pipe(
  maybeText,
  z.transform((text: string | null | undefined) => text ?? ''),
)
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
    /** Of trace and session evaluations, in place of `query_filter` and `column_mappings`. */
    query_mappings: z.nullish(z.array(z.looseObject({}))),
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
    /** Of trace and session evaluations, in place of `query_filter`. */
    query_filters: z.nullish(z.looseObject({})),
    evaluators: z.nullish(z.array(taskEvaluatorSchema)),
    run_configuration: z.nullish(z.looseObject({})),
  }),
)
export type Task = z.infer<typeof taskSchema>

/** A task in a list, of which only what a look-up by name needs is read: the others must not make it fail. */
export const listedTaskSchema = z.lazy(() => z.looseObject({ id: someText, name: textOrEmpty }))
export type ListedTask = z.infer<typeof listedTaskSchema>

/** Statuses of a run as the API names them. The service may add others; those are not terminal. */
export const RUN_STATUSES = ['PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'] as const

const count = z.pipe(
  z.nullish(z.int().check(z.minimum(0))),
  z.transform((number: number | null | undefined) => number ?? 0),
)

export const taskRunSchema = z.lazy(() =>
  z.looseObject({
    id: someText,
    task_id: textOrEmpty,
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
    created_at: textOrEmpty,
    failure_reason: maybeText,
  }),
)
export type TaskRun = z.infer<typeof taskRunSchema>

/** One without a name is none that a look-up wants, and must not hide the others. */
const named = z.object({ id: someText, name: textOrEmpty })
/** Anything with an ID and a name: what a look-up by name needs. */
export type Named = z.infer<typeof named>

export const spaceSchema = named
export const organizationSchema = named
export const projectSchema = z.lazy(() => z.extend(named, { space_id: maybeText }))
export const datasetSchema = z.lazy(() => z.extend(named, { space_id: maybeText }))
export const experimentSchema = z.lazy(() =>
  z.extend(named, {
    dataset_id: maybeText,
    dataset_version_id: maybeText,
    space_id: maybeText,
    created_at: textOrEmpty,
  }),
)
export type Experiment = z.infer<typeof experimentSchema>

export const aiIntegrationSchema = named
export const integrationSchema = named
export const promptSchema = named
export const evaluatorSchema = z.lazy(() =>
  z.extend(named, { type: z.nullish(upperCase), space_id: maybeText }),
)
export type Evaluator = z.infer<typeof evaluatorSchema>

/** What an evaluator's version says of the score that it gives. */
const scoreConfig = z.lazy(() =>
  z.looseObject({
    /** The name of the score's columns. */
    name: maybeText,
    direction: maybeText,
    data_granularity: z.nullish(upperCase),
    /** Label to score. */
    classification_choices: z.nullish(z.record(z.string(), z.nullish(z.number()))),
    /** Of code: `CUSTOM` is the user's own. */
    type: z.nullish(upperCase),
  }),
)

/** An evaluator with one of its versions. */
export const evaluatorWithVersionSchema = z.lazy(() =>
  z.extend(named, {
    type: z.nullish(upperCase),
    space_id: maybeText,
    version: z.looseObject({ template_config: z.nullish(scoreConfig), code_config: z.nullish(scoreConfig) }),
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

/** Rows, spans and examples are the user's own shape; `scores/` reads what it needs of them, and trusts nothing. */
export const rowSchema = z.unknown()

/** The response to a request that responds with nothing (204). */
export const nothingSchema = z.pipe(
  z.unknown(),
  z.transform(() => undefined),
)

const pagination = z.object({ next_cursor: maybeText, has_more: z.nullish(z.boolean()) })

/** The page of a list whose items are in the member `key`: its items and, when there are more, the cursor of the next page. */
export function pageSchema<Item>(key: string, item: z.ZodMiniType<Item>) {
  const wire = z.object({ pagination: z.nullish(pagination), [key]: z.array(item) })
  const read = (response: z.output<typeof wire>): { items: Item[]; next: string | undefined } => {
    const { pagination: position } = response as { pagination: z.infer<typeof pagination> | null | undefined }
    return {
      items: response[key] as Item[],
      next: position?.has_more ? (position.next_cursor ?? undefined) : undefined,
    }
  }
  return z.pipe(wire, z.transform(read))
}

const problemText = z.catch(z.optional(z.string()), undefined)
const scalar = z.catch(z.optional(z.pipe(z.union([z.string(), z.number()]), z.transform(String))), undefined)

/** RFC 9457 members that errors show, read leniently: a proxy's response has none of them. */
export const problemSchema = z.lazy(() =>
  z.looseObject({
    title: problemText,
    detail: problemText,
    request_id: problemText,
    /** Of a 403 whose reason is the account's plan or a quota. */
    entitlement: scalar,
    required_plan: scalar,
    limit: scalar,
    current_count: scalar,
  }),
)
