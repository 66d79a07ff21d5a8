import { isDeepStrictEqual } from 'node:util'

/**
 * When two run configurations are the same: one as it was sent, one as the service echoes it. The service adds defaults,
 * writes enums in its own case and placeholders in its own form. The left side is the echo, the right one what is wanted.
 */

type Fields = Record<string, unknown>
type Same = (stored: unknown, wanted: unknown) => boolean

/** Same JSON, whatever the order of keys. */
export function sameValue(stored: unknown, wanted: unknown): boolean {
  return isDeepStrictEqual(stored ?? null, wanted ?? null)
}

/** Whether the stored configuration already is the wanted one. */
export function sameConfiguration(stored: Fields, wanted: Fields): boolean {
  return sameFields(stored, wanted, CONFIGURATION)
}

/**
 * Compares field by field. A field that `rules` knows is compared also where it is not wanted, so that a parameter that
 * was taken out of a definition is noticed; any other only where it is wanted, so that what the service adds is not.
 */
function sameFields(stored: unknown, wanted: unknown, rules: Readonly<Record<string, Same>>): boolean {
  const [before, after] = [fieldsOf(stored), fieldsOf(wanted)]
  const keys = new Set([...Object.keys(after), ...Object.keys(rules)])
  return [...keys].every((key) => (rules[key] ?? sameValue)(before[key], after[key]))
}

const inForm =
  (form: (value: unknown) => unknown): Same =>
  (stored, wanted) =>
    sameValue(form(stored), form(wanted))

const sameMap = inForm((value) => value ?? {})
const sameWord = inForm((value) => (typeof value === 'string' ? value.trim().toUpperCase() : value))

const sameToolConfig: Same = (stored, wanted) =>
  sameFields(stored, wanted, { tools: inForm((tools) => tools ?? []), tool_choice: sameValue })

const sameJsonSchema: Same = (stored, wanted) =>
  sameFields(stored, wanted, {
    name: sameValue,
    description: sameValue,
    schema: sameValue,
    strict: inForm((strict) => strict ?? false),
  })

const sameResponseFormat: Same = (stored, wanted) =>
  sameFields(stored, wanted, {
    type: inForm((type) => (typeof type === 'string' ? type.toUpperCase() : 'TEXT')),
    json_schema: sameJsonSchema,
  })

const sameInvocationParameters: Same = (stored, wanted) =>
  sameFields(stored, wanted, {
    temperature: sameValue,
    max_tokens: sameValue,
    max_completion_tokens: sameValue,
    top_p: sameValue,
    frequency_penalty: sameValue,
    presence_penalty: sameValue,
    stop: inForm((stop) => stop ?? []),
    response_format: sameResponseFormat,
    tool_config: sameToolConfig,
    top_k: sameValue,
    thinking_level: sameWord,
    thinking_budget: sameValue,
    reasoning_effort: sameWord,
    verbosity: sameWord,
  })

const sameProviderParameters: Same = (stored, wanted) =>
  sameFields(stored, wanted, {
    azure_params: sameMap,
    anthropic_headers: sameMap,
    anthropic_version: sameValue,
    bedrock_options: inForm((options) => ({ use_converse_endpoint: false, ...fieldsOf(options) })),
    region: sameValue,
  })

/** Without `model_name`, which the service may fill in from the integration: it counts only where it is wanted. */
const CONFIGURATION: Readonly<Record<string, Same>> = {
  experiment_type: sameWord,
  input_variable_format: inForm((format) => {
    const upper = typeof format === 'string' ? format.trim().toUpperCase() : format
    return upper === 'NONE' ? 'F_STRING' : upper
  }),
  messages: inForm((messages) => (Array.isArray(messages) ? messages.map(messageForm) : [])),
  invocation_parameters: sameInvocationParameters,
  provider_parameters: sameProviderParameters,
  tool_config: sameToolConfig,
  prompt_version_id: sameValue,
  evaluator_version_id: sameValue,
  classification_choices: sameMap,
  column_mapping: sameMap,
  input_template: inForm(withPlainColumns),
}

function messageForm(message: unknown): unknown {
  const { role, content, tool_call_id: answers, tool_calls: calls } = fieldsOf(message)
  return {
    role: String(role).toUpperCase(),
    content: content ?? null,
    answers: answers ?? null,
    calls: Array.isArray(calls) ? calls.map(callForm) : [],
  }
}

function callForm(call: unknown): unknown {
  const { id, function: called } = fieldsOf(call)
  const { name, arguments: given } = fieldsOf(called)
  return { id: id ?? null, name, arguments: jsonOr(given) }
}

/** The arguments of a call are JSON in a text; its white space and order of keys mean nothing. */
function jsonOr(text: unknown): unknown {
  try {
    return typeof text === 'string' ? { json: JSON.parse(text) as unknown } : text
  } catch {
    return text
  }
}

/** `{{dataset.column}}` is the same as `{{column}}`, and echoed so (`AgentCallRunConfig.input_template`). */
function withPlainColumns(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\{\{\s*(?:dataset\.)?([^{}]+?)\s*\}\}/g, '{{$1}}')
  if (Array.isArray(value)) return value.map(withPlainColumns)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlainColumns(inner)]))
}

/** The members of a map that have a value; nothing of anything else. */
function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined),
  )
}
