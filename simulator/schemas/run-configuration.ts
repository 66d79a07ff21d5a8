import * as z from 'zod'

const jsonObject = z.record(z.string(), z.unknown())
const id = z.string().min(1)

const toolConfig = z.looseObject({
  tools: z.array(jsonObject).optional(),
  tool_choice: z.unknown().optional(),
})

const responseFormat = z.strictObject({
  type: z.enum(['TEXT', 'JSON_OBJECT', 'JSON_SCHEMA']).default('TEXT'),
  json_schema: z
    .strictObject({
      name: z.string().optional(),
      description: z.string().optional(),
      schema: jsonObject.optional(),
      strict: z.boolean().default(false),
    })
    .optional(),
})

/** `InvocationParamsRequest` of the API. Ranges only where the API documents them. */
const invocationParameters = z.strictObject({
  temperature: z.number().optional(),
  max_tokens: z.int().optional(),
  max_completion_tokens: z.int().optional(),
  top_p: z.number().optional(),
  frequency_penalty: z.number().min(-2).max(2).optional(),
  presence_penalty: z.number().min(-2).max(2).optional(),
  stop: z.array(z.string()).optional(),
  response_format: responseFormat.optional(),
  tool_config: toolConfig.optional(),
  top_k: z.number().optional(),
  thinking_level: z.enum(['low', 'high']).optional(),
  thinking_budget: z.int().min(0).optional(),
  reasoning_effort: z.enum(['none', 'low', 'medium', 'high', 'xhigh']).optional(),
  verbosity: z.enum(['low', 'medium', 'high']).optional(),
})

const toolCall = z.strictObject({
  id: z.string().optional(),
  type: z.literal('FUNCTION'),
  function: z.strictObject({ name: z.string(), arguments: z.string() }),
})

const message = z.strictObject({
  role: z.enum(['USER', 'ASSISTANT', 'SYSTEM', 'TOOL']),
  content: z.string().nullable().optional(),
  tool_call_id: z.string().optional(),
  tool_calls: z.array(toolCall).optional(),
})

const llmGeneration = z.strictObject({
  experiment_type: z.literal('LLM_GENERATION'),
  ai_integration_id: id,
  model_name: z.string().min(1).optional(),
  messages: z.array(message).min(1),
  input_variable_format: z.enum(['F_STRING', 'MUSTACHE', 'NONE']),
  invocation_parameters: invocationParameters.optional(),
  provider_parameters: jsonObject.default({}),
  tool_config: toolConfig.optional(),
  prompt_version_id: id.nullable().default(null),
})

const templateEvaluation = z.strictObject({
  experiment_type: z.literal('TEMPLATE_EVALUATION'),
  ai_integration_id: id,
  model_name: z.string().min(1).optional(),
  template: z.string().min(1),
  provide_explanation: z.boolean(),
  classification_choices: z.record(z.string(), z.number()).optional(),
  column_mapping: z.record(z.string(), z.string()).optional(),
  evaluator_version_id: id.nullable().default(null),
  invocation_parameters: invocationParameters.optional(),
  provider_parameters: jsonObject.default({}),
})

/** The service echoes `{{column}}` also where `{{dataset.column}}` was sent. */
function withPlainColumns(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\{\{\s*(?:dataset\.)?([^{}]+?)\s*\}\}/g, '{{$1}}')
  if (Array.isArray(value)) return value.map(withPlainColumns)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlainColumns(inner)]))
}

const agentCall = z.strictObject({
  experiment_type: z.literal('AGENT_CALL'),
  integration_id: id,
  input_template: jsonObject.transform((template) => withPlainColumns(template) as Record<string, unknown>),
})

/**
 * What a RUN_EXPERIMENT task runs (`RunConfiguration` of the API: flat, told apart by `experiment_type`).
 * Defaults are filled in the way the service echoes them.
 */
export const runConfigurationSchema = z.discriminatedUnion('experiment_type', [
  llmGeneration,
  templateEvaluation,
  agentCall,
])

export type RunConfiguration = z.infer<typeof runConfigurationSchema>
export type LlmGeneration = z.infer<typeof llmGeneration>
export type TemplateEvaluation = z.infer<typeof templateEvaluation>
export type AgentCall = z.infer<typeof agentCall>
