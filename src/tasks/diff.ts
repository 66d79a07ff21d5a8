import { isDeepStrictEqual } from 'node:util'
import type { Task } from '../ax/schemas.ts'
import { InputError, type InputIssue } from '../input-error.ts'
import type { Path } from './document.ts'
import { CONFIGURATION_RULES, findMissing, type Fields } from './rules.ts'
import type { RunConfiguration, RunConfigurationChanges, TaskChanges, WireField } from './schema.ts'
import { EXPERIMENT_TYPES } from './shape.ts'

/** How a stored task differs from a definition, and what a partial run configuration makes of a stored one. */

type IsSame = (stored: unknown, desired: unknown) => boolean

/** The fields that `PATCH /v2/tasks/{id}` does not accept. */
const UNCHANGEABLE = ['type', 'project_id', 'dataset_id'] as const
type UnchangeableField = (typeof UNCHANGEABLE)[number]

interface TaskDiff {
  /** The body of a PATCH that removes the difference: only fields that differ. Empty when nothing is to be done. */
  patch: Record<string, unknown>
  /** Differences that no PATCH can remove, with the stored value. */
  unchangeable: { field: UnchangeableField; stored: string | null }[]
}

/**
 * Compares what a definition names with the stored task, both normalized the way the service echoes them. Other
 * `experiment_ids` are no difference: they are sent with the trigger. The service replaces `evaluators` and
 * `run_configuration` whole, so a definition that leaves out a pin or a parameter wants it gone; what the service alone knows
 * is no difference.
 *
 * @param desired with a whole run configuration: a partial one is merged before (`mergeRunConfiguration`)
 * @param managed the fields that the definition names (`managedFields`)
 */
export function diffTask(stored: Task, desired: TaskChanges, managed: ReadonlySet<WireField>): TaskDiff {
  const unchangeable = UNCHANGEABLE.flatMap((field) => {
    const [before, after] = [stored[field] ?? null, desired[field]]
    return managed.has(field) && after !== undefined && before !== after ? [{ field, stored: before }] : []
  })
  const changed = CHANGEABLE.filter(
    (field) => managed.has(field) && !CHANGES[field](stored[field], desired[field]),
  )
  // A filter that is named and empty is to be cleared, for which PATCH has null.
  const patch = Object.fromEntries(changed.map((field) => [field, desired[field] ?? null]))
  return { patch: { ...patch, ...clearOtherForm(stored, desired) }, unchangeable }
}

/**
 * A task is filtered by `query_filter` (spans) or by `query_filters` (traces and sessions), never both: what takes one form
 * has to clear the other.
 */
function clearOtherForm(stored: Task, desired: TaskChanges): Record<string, null> {
  const { query_filter, query_filters, evaluators = [] } = desired
  const ofTraces = evaluators.map((each) => each.query_mappings !== undefined)
  const evaluatesTraces = query_filters != null || ofTraces.includes(true)
  const evaluatesSpans = query_filter != null || (ofTraces.length > 0 && !ofTraces.includes(true))
  if (evaluatesTraces && normalizeFilter(stored.query_filter) !== null) return { query_filter: null }
  return evaluatesSpans && stored.query_filters != null ? { query_filters: null } : {}
}

/*
 * When two values are the same: one as it was sent, one as the service echoes it. The service adds defaults, writes enums in
 * its own case and placeholders in its own form.
 */

/** Same JSON, whatever the order of keys. */
const isEqual: IsSame = (stored, desired) => isDeepStrictEqual(stored ?? null, desired ?? null)

const normalizedBy =
  (normalize: (value: unknown) => unknown): IsSame =>
  (stored, desired) =>
    isEqual(normalize(stored), normalize(desired))

/**
 * Compares field by field. A field that `rules` knows is compared also where it is not desired, so that a parameter that was
 * taken out of a definition is noticed; any other only where it is desired, so that what the service adds is not.
 */
const fieldByField =
  (rules: Readonly<Record<string, IsSame>>): IsSame =>
  (stored, desired) => {
    const [before, after] = [fieldsOf(stored), fieldsOf(desired)]
    const keys = new Set([...Object.keys(after), ...Object.keys(rules)])
    return [...keys].every((key) => (rules[key] ?? isEqual)(before[key], after[key]))
  }

/** The same rule for several fields. */
function all(isSameField: IsSame, ...fields: string[]): Record<string, IsSame> {
  return Object.fromEntries(fields.map((field) => [field, isSameField]))
}

const withDefault = (value: unknown): IsSame => normalizedBy((given) => given ?? value)
const isSameWord = normalizedBy(upperCase)
const isSameToolConfig = fieldByField({ tools: withDefault([]), tool_choice: isEqual })

const isSameResponseFormat = fieldByField({
  type: normalizedBy((type) => upperCase(type ?? 'TEXT')),
  json_schema: fieldByField({ ...all(isEqual, 'name', 'description', 'schema'), strict: withDefault(false) }),
})

/** Without `model_name`, which the service may fill in from the integration: it counts only where it is desired. */
const isSameConfiguration = fieldByField({
  experiment_type: isSameWord,
  input_variable_format: normalizedBy((format) =>
    upperCase(format) === 'NONE' ? 'F_STRING' : upperCase(format),
  ),
  messages: normalizedBy((messages) => listOf(messages).map(normalizeMessage)),
  invocation_parameters: fieldByField({
    ...all(isEqual, 'temperature', 'max_tokens', 'max_completion_tokens', 'top_p', 'top_k'),
    ...all(isEqual, 'frequency_penalty', 'presence_penalty', 'thinking_budget'),
    ...all(isSameWord, 'thinking_level', 'reasoning_effort', 'verbosity'),
    stop: withDefault([]),
    response_format: isSameResponseFormat,
    tool_config: isSameToolConfig,
  }),
  provider_parameters: fieldByField({
    ...all(withDefault({}), 'azure_params', 'anthropic_headers'),
    ...all(isEqual, 'anthropic_version', 'region'),
    bedrock_options: normalizedBy((options) => ({ use_converse_endpoint: false, ...fieldsOf(options) })),
  }),
  tool_config: isSameToolConfig,
  ...all(isEqual, 'prompt_version_id', 'evaluator_version_id'),
  ...all(withDefault({}), 'classification_choices', 'column_mapping'),
  input_template: normalizedBy(normalizePlaceholders),
})

/** The fields that PATCH accepts. */
const CHANGES: Readonly<Record<Exclude<WireField, UnchangeableField | 'experiment_ids'>, IsSame>> = {
  name: isEqual,
  // Without a rate everything is evaluated.
  sampling_rate: withDefault(1),
  is_continuous: withDefault(false),
  query_filter: normalizedBy(normalizeFilter),
  query_filters: normalizedBy(normalizeFilters),
  evaluators: normalizedBy(normalizeEvaluators),
  run_configuration: isSameConfiguration,
}
const CHANGEABLE = Object.keys(CHANGES) as (keyof typeof CHANGES)[]

function normalizeFilter(filter: unknown): string | null {
  return typeof filter !== 'string' || filter.trim() === '' ? null : filter
}

/** A single filter is echoed with its ID as the expression (`TaskQueryFilters.expression`). */
function normalizeFilters(given: unknown): unknown {
  if (given === null || given === undefined) return null
  const { filters, expression } = fieldsOf(given)
  const sorted = sortBy(listOf(filters), ({ id }) => String(id))
  const text = typeof expression === 'string' ? expression.trim() : ''
  return {
    filters: sorted.map(({ id, filter }) => ({ id, filter })),
    expression: text || sorted.map(({ id }) => String(id)).join(),
  }
}

/** Attachments in one order and one form. */
function normalizeEvaluators(list: unknown): unknown {
  return sortBy(listOf(list), (each) => String(each.evaluator_id)).map((each) => ({
    evaluator_id: each.evaluator_id,
    evaluator_version_id: each.evaluator_version_id ?? null,
    query_filter: normalizeFilter(each.query_filter),
    column_mappings: each.column_mappings ?? {},
    query_mappings: sortBy(listOf(each.query_mappings).map(normalizeQueryMapping), JSON.stringify),
  }))
}

function normalizeQueryMapping({ variable_name, query_ids: ids, attribute_path }: Fields): Fields {
  return { variable_name, query_ids: Array.isArray(ids) ? ids.map(String).sort() : [], attribute_path }
}

function normalizeMessage({ role, content, tool_call_id, tool_calls: calls }: Fields): Fields {
  return {
    role: String(role).toUpperCase(),
    content: content ?? null,
    tool_call_id: tool_call_id ?? null,
    tool_calls: listOf(calls).map(({ id, function: called }) => {
      const { name, arguments: given } = fieldsOf(called)
      return { id: id ?? null, name, arguments: parsedOr(given) }
    }),
  }
}

/** The arguments of a call are JSON in a string; its white space and order of keys mean nothing. */
function parsedOr(text: unknown): unknown {
  try {
    return typeof text === 'string' ? { json: JSON.parse(text) as unknown } : text
  } catch {
    return text
  }
}

/** `{{dataset.column}}` is the same as `{{column}}`, and echoed so (`AgentCallRunConfig.input_template`). */
function normalizePlaceholders(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\{\{\s*(?:dataset\.)?([^{}]+?)\s*\}\}/g, '{{$1}}')
  if (Array.isArray(value)) return value.map(normalizePlaceholders)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalizePlaceholders(inner)]))
}

function upperCase(word: unknown): unknown {
  return typeof word === 'string' ? word.trim().toUpperCase() : word
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : []
}

function sortBy<T>(list: readonly T[], key: (item: T) => string): T[] {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The members of an object that have a value; nothing of anything else. */
function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => (inner ?? null) !== null))
}

/** What comes from a prompt as one thing: a new prompt does not keep parameters of the one before it. */
const PROMPT_FIELDS = ['invocation_parameters', 'provider_parameters', 'tool_config', 'prompt_version_id']

/**
 * Merges changes into the stored run configuration, because the service replaces it whole. Fields are replaced whole, except
 * that `invocation_parameters` and `provider_parameters` are merged one by one. Of the stored one are left out:
 * - everything, when the changes are to another `experiment_type`,
 * - the parameters, when the changes bring messages of another prompt version,
 * - the link to the prompt or evaluator version, when messages or template are replaced without a new link,
 * - what requests do not know, since they are strict.
 *
 * @param issueAt an issue about a part of the definition
 * @throws {InputError} when the result lacks a field that its type requires, or has one that its type does not know
 */
export function mergeRunConfiguration(
  stored: Readonly<Fields> | null | undefined,
  changes: RunConfigurationChanges,
  issueAt: (path: Path, message: string) => InputIssue,
): RunConfiguration {
  const path = ['run_configuration']
  const before = EXPERIMENT_TYPES.find((each) => each === upperCase(stored?.experiment_type))
  const type = changes.experiment_type ?? before
  if (type === undefined) throw new InputError([issueAt(path, '`experiment_type` is required')])
  const rules = CONFIGURATION_RULES[type]
  const retained = before === type ? retainedFields(stored, rules.fields, changes) : {}
  const merged: Fields = { ...retained, ...changes, experiment_type: type }
  for (const field of ['invocation_parameters', 'provider_parameters'] as const) {
    if (changes[field] !== undefined && retained[field] !== undefined) {
      merged[field] = { ...(retained[field] as Fields), ...changes[field] }
    }
  }
  const of = type.toLowerCase()
  const unexpected = Object.keys(changes).filter((field) => !rules.fields.some((each) => each === field))
  const issues = [
    ...unexpected.map((field) => issueAt([...path, field], `is not for ${of}, which the task runs`)),
    ...findMissing(merged, rules, path, ` for ${of}`).map(({ message }) => issueAt(path, message)),
  ]
  if (issues.length > 0) throw new InputError(issues)
  // Just checked: every field that the type requires is there, and no other.
  return merged as unknown as RunConfiguration
}

/** What of the stored configuration stays under the changes. */
function retainedFields(
  stored: unknown,
  fields: readonly string[],
  changes: RunConfigurationChanges,
): Fields {
  const { messages, template, prompt_version_id: prompt } = changes
  const dropped = [
    ...(messages === undefined ? [] : prompt ? PROMPT_FIELDS : ['prompt_version_id']),
    ...(template === undefined ? [] : ['evaluator_version_id']),
  ]
  const isRetained = ([key]: [string, unknown]): boolean => fields.includes(key) && !dropped.includes(key)
  return Object.fromEntries(Object.entries(fieldsOf(stored)).filter(isRetained))
}
