import * as z from 'zod'
import { TASK_TYPES } from '../ax/schemas.ts'
import { EXPERIMENT_TYPES, type ExperimentType } from './shape.ts'

/**
 * The shape of a task definition: every field that any type of task can have, by the names of the tasks API. Which fields
 * go together is in `rules.ts`; values are those of `POST /v2/tasks`, except that a name is accepted wherever the API wants
 * an ID, and that enum values may be in any case.
 */

/** The ID of a filter of `query_filters`. */
const QUERY_IDS = ['A', 'B', 'C', 'D', 'E'] as const

const text = z.string().regex(/\S/)
const map = z.record(z.string(), z.unknown())

/** One of some words, which may be typed in any case and become what they are here: the words of the API. */
export function word<const Words extends readonly [string, ...string[]]>(...words: Words) {
  const upper = (text: string): string => text.trim().toUpperCase()
  return z
    .string()
    .transform((typed) => words.find((each) => upper(each) === upper(typed)) ?? typed)
    .pipe(z.enum(words))
    .meta({ enum: [...words.map((each) => each.toLowerCase()), ...words.map(upper)] })
}

/** A mapping of known fields, none of which is required. */
function optional<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape).partial()
}

const toolCall = z.strictObject({
  id: text.optional(),
  type: word('FUNCTION').prefault('FUNCTION'),
  function: z.strictObject({
    name: text,
    arguments: z
      .union([z.string(), map])
      .transform((given) => (typeof given === 'string' ? given : JSON.stringify(given)))
      .describe('The arguments as a string of JSON; a mapping is written as JSON.'),
  }),
})

const message = z.strictObject({
  role: word('USER', 'ASSISTANT', 'SYSTEM', 'TOOL'),
  content: z.string().nullable().optional(),
  tool_call_id: text.optional().describe('The tool call that this message answers.'),
  tool_calls: z.array(toolCall).optional(),
})

const toolConfig = z
  .looseObject({ tools: z.array(map), tool_choice: z.unknown() })
  .partial()
  .describe('Tools that the model may call, in the words of its provider.')

const invocationParameters = optional({
  temperature: z.number(),
  max_tokens: z.int(),
  max_completion_tokens: z.int(),
  top_p: z.number(),
  frequency_penalty: z.number().min(-2).max(2),
  presence_penalty: z.number().min(-2).max(2),
  stop: z.array(z.string()),
  response_format: optional({
    type: word('TEXT', 'JSON_OBJECT', 'JSON_SCHEMA'),
    json_schema: optional({ name: text, description: z.string(), schema: map, strict: z.boolean() }),
  }),
  tool_config: toolConfig,
  top_k: z.number(),
  thinking_level: word('low', 'high'),
  thinking_budget: z.int().min(0),
  reasoning_effort: word('none', 'low', 'medium', 'high', 'xhigh'),
  verbosity: word('low', 'medium', 'high'),
})

// The API takes any member here; the known ones are named so that editors offer them and their values are checked.
const providerParameters = z
  .looseObject({
    azure_params: optional({
      azure_deployment_name: z.string(),
      azure_openai_endpoint: z.string(),
      azure_openai_version: z.string(),
    }),
    anthropic_headers: optional({ anthropic_beta: z.array(z.string().nullable()).nullable() }),
    anthropic_version: z.string(),
    bedrock_options: optional({ use_converse_endpoint: z.boolean() }),
    region: z.string(),
  })
  .partial()

/** A prompt of the Prompt Hub, in the version under a label, in a given version, or in the latest. */
export const promptFields = {
  name: text.describe('The name of the prompt.'),
  id: text.describe('The ID of the prompt.'),
  label: text.describe('The version under this label. Labels are case-sensitive.'),
  version: text.describe('The version with this ID or commit hash (at least seven digits of it).'),
}

/** Every field of a `run_configuration`, of all experiment types. */
export const configurationFields = {
  experiment_type: word(...EXPERIMENT_TYPES).describe('What is done with each example of the dataset.'),
  ai_integration: text.describe('The integration with a model provider, by name or ID.'),
  ai_integration_id: text.describe('The integration with a model provider, by ID.'),
  model_name: text.describe('The model, such as gpt-4o. Default: the one of the integration.'),
  prompt: optional(promptFields).describe(
    'Takes messages, model and parameters from the Prompt Hub; fields beside it take precedence.',
  ),
  messages: z.array(message).min(1).describe('The messages that are sent for each example.'),
  input_variable_format: word('F_STRING', 'MUSTACHE', 'NONE').describe(
    'How variables are written in messages: f_string is {x}, mustache is {{x}}.',
  ),
  invocation_parameters: invocationParameters.describe('Parameters of the model, such as temperature.'),
  provider_parameters: providerParameters.describe('Parameters of the model provider.'),
  tool_config: toolConfig,
  prompt_version_id: text
    .nullable()
    .describe('The version in the Prompt Hub that the messages come from, for traceability.'),
  template: text.describe('The prompt of the evaluation, with {{variable}} placeholders.'),
  provide_explanation: z.boolean().describe('Whether the model explains its label.'),
  classification_choices: z.record(z.string(), z.number()).describe('The score of each label.'),
  column_mapping: z
    .record(z.string(), z.string())
    .describe('The dataset column of each variable of the template.'),
  evaluator_version_id: text
    .nullable()
    .describe('The evaluator version in the Eval Hub that the template comes from.'),
  integration: text.describe('The integration of type AGENT, by name or ID.'),
  integration_id: text.describe('The integration of type AGENT, by ID.'),
  input_template: map.describe(
    'The JSON that is sent to the agent; {{column}} stands for a column of the example.',
  ),
}

/** A `run_configuration` of any experiment type. */
const configurationSchema = optional(configurationFields)

/** Filters of a trace or session evaluation, and which combination of them the traces or sessions must match. */
const queryFilters = z.strictObject({
  filters: z
    .array(
      z.strictObject({
        id: z
          .enum(QUERY_IDS)
          .describe('The letter by which expression and query_mappings refer to the filter.'),
        filter: text
          .max(2_000)
          .describe("What spans must match, such as attributes.llm.model_name = 'gpt-4o'."),
      }),
    )
    .min(1)
    .max(5)
    .describe('One to five filters.'),
  expression: text
    .max(512)
    .optional()
    .describe('Combines the filters, such as A AND NOT B; required from two on.'),
})

const queryMapping = z.strictObject({
  variable_name: text.max(256).describe('The variable of the evaluator.'),
  query_ids: z
    .array(z.enum(QUERY_IDS))
    .max(5)
    .describe('The filters whose matches provide the value; empty for any.'),
  attribute_path: text.max(1_024).describe('The attribute with the value, such as attributes.input.value.'),
})

/** Every field of an entry of `evaluators`. */
export const evaluatorFields = {
  evaluator: text.describe('The evaluator, by name or ID.'),
  evaluator_id: text.describe('The evaluator, by ID.'),
  evaluator_version_id: text
    .nullable()
    .describe('Pins a version of the evaluator. Default: always the latest.'),
  query_filter: z
    .string()
    .describe("Only data that also matches this, such as attributes.openinference.span.kind = 'LLM'."),
  column_mappings: z.record(z.string(), z.string()).describe('The column of each variable of the evaluator.'),
  query_mappings: z
    .array(queryMapping)
    .min(1)
    .max(50)
    .describe('For evaluators of traces or sessions: where each variable of the evaluator comes from.'),
}

/** Every field of a definition, of all types of tasks. */
export const taskFields = {
  $schema: z.string().describe('The schema for editors; ignored.'),
  name: text.describe('The name of the task, unique within the space.'),
  type: word(...TASK_TYPES).describe('What the task does.'),
  task_type: word(...TASK_TYPES).describe('The same as type.'),
  project: text.describe('The project whose traces are evaluated, by name or ID.'),
  project_id: text.describe('The project whose traces are evaluated, by ID.'),
  dataset: text.describe('The dataset, by name or ID.'),
  dataset_id: text.describe('The dataset, by ID.'),
  experiments: z.array(text).describe('The experiments on the dataset that are evaluated, by names or IDs.'),
  experiment_ids: z.array(text).describe('The experiments on the dataset that are evaluated, by IDs.'),
  sampling_rate: z.number().min(0).max(1).describe('The share of the traces that is evaluated, 0 to 1.'),
  is_continuous: z.boolean().describe('Whether new traces are evaluated as they arrive.'),
  query_filter: z
    .string()
    .nullable()
    .describe(
      "Only data that matches this, such as attributes.openinference.span.kind = 'LLM'; null for all.",
    ),
  query_filters: queryFilters
    .nullable()
    .describe('For evaluators of traces or sessions: the filters that their query_mappings refer to.'),
  evaluators: z.array(optional(evaluatorFields)).min(1).describe('What evaluates the data.'),
  run_configuration: configurationSchema.describe('What the experiment runs.'),
}

/** A definition of any type of task. Says nothing about which fields go together. */
export const definitionSchema = optional(taskFields)

/** The fields of a definition as they were understood: enums in the case of the API, everything else as it was given. */
export type DefinitionFields = z.output<typeof definitionSchema>
export type ConfigurationFields = z.output<typeof configurationSchema>
export type EvaluatorEntry = NonNullable<DefinitionFields['evaluators']>[number]
type QueryFilters = z.output<typeof queryFilters>

/*
 * Wire bodies of `POST /v2/tasks` and `PATCH /v2/tasks/{id}`. Fields that were not given are absent. A type-only test
 * compares them with the official client's request types.
 */

export type EvaluatorAttachment = Omit<EvaluatorEntry, 'evaluator' | 'evaluator_id'> & {
  evaluator_id: string
}

/** Any part of a run configuration, with IDs for names. */
export type RunConfigurationChanges = Omit<ConfigurationFields, 'ai_integration' | 'integration' | 'prompt'>

/** What a definition names, with IDs for names. In a patch, `query_filter: null` and `query_filters: null` clear. */
export type TaskChanges = Omit<
  DefinitionFields,
  '$schema' | 'task_type' | 'project' | 'dataset' | 'experiments' | 'evaluators' | 'run_configuration'
> & {
  evaluators?: EvaluatorAttachment[] | undefined
  run_configuration?: RunConfigurationChanges | undefined
}

/** A field of a task on the wire. */
export type WireField = keyof TaskChanges

type Configuration<
  Type extends ExperimentType,
  Needed extends keyof RunConfigurationChanges,
  Optional extends keyof RunConfigurationChanges = never,
> = { experiment_type: Type } & Required<Pick<RunConfigurationChanges, Needed>> &
  Pick<RunConfigurationChanges, Optional>

type ModelCall = 'model_name' | 'invocation_parameters' | 'provider_parameters'

/** A whole run configuration: flat, told apart by `experiment_type`. */
export type RunConfiguration =
  | Configuration<
      'LLM_GENERATION',
      'ai_integration_id' | 'messages' | 'input_variable_format',
      ModelCall | 'tool_config' | 'prompt_version_id'
    >
  | Configuration<
      'TEMPLATE_EVALUATION',
      'ai_integration_id' | 'template' | 'provide_explanation',
      ModelCall | 'classification_choices' | 'column_mapping' | 'evaluator_version_id'
    >
  | Configuration<'AGENT_CALL', 'integration_id' | 'input_template'>

export interface EvaluationTaskBody extends Omit<
  TaskChanges,
  'name' | 'type' | 'query_filter' | 'query_filters' | 'evaluators' | 'run_configuration'
> {
  name: string
  type: 'TEMPLATE_EVALUATION' | 'CODE_EVALUATION'
  query_filter?: string | undefined
  query_filters?: QueryFilters | undefined
  evaluators: EvaluatorAttachment[]
}

export interface ExperimentTaskBody {
  name: string
  type: 'RUN_EXPERIMENT'
  dataset_id: string
  run_configuration: RunConfiguration
}

export type CreateTaskBody = EvaluationTaskBody | ExperimentTaskBody
