import type { TaskType } from '../ax/schemas.ts'
import type { Path } from './document.ts'
import type { configurationFields, evaluatorFields, taskFields } from './schema.ts'
import type { ExperimentType } from './shape.ts'

/**
 * Which fields go together: the conditional rules of `POST /v2/tasks` and `PATCH /v2/tasks/{id}`, as tables, from which the
 * JSON Schema is generated too. They look at the presence of fields, so that they are reported together with wrong values. A
 * discriminated union cannot do that: it stops at a wrong discriminator (a patch has none), knows no "one of these fields",
 * and calls a field of another type unknown.
 */

/** `full`: a task to be created. `patch`: changes to a task, so that nothing is required. */
export type Mode = 'full' | 'patch'

type TaskField = keyof typeof taskFields
type ConfigurationField = keyof typeof configurationFields
type EvaluatorField = keyof typeof evaluatorFields

export interface FieldRules<Field extends string = string> {
  fields: readonly Field[]
  /** Of each group at least one is required. */
  requiredOneOf: readonly (readonly Field[])[]
  /** Of each group at most one may be given. */
  mutuallyExclusive: readonly (readonly Field[])[]
}

const TYPE = ['type', 'task_type'] as const
const DATASET = ['dataset', 'dataset_id'] as const
const EXPERIMENTS = ['experiments', 'experiment_ids'] as const
const DATA_SOURCE = ['project', 'project_id', ...DATASET] as const
const FILTERS = ['query_filter', 'query_filters'] as const

/** An evaluation of a project's traces or a dataset's experiments (`CreateTemplateEvaluationTaskRequest`). */
const evaluation: FieldRules<TaskField> = {
  fields: [
    ...(['$schema', 'name', ...TYPE, ...DATA_SOURCE, ...EXPERIMENTS] as const),
    ...(['sampling_rate', 'is_continuous', ...FILTERS, 'evaluators'] as const),
  ],
  requiredOneOf: [['name'], TYPE, DATA_SOURCE, ['evaluators']],
  mutuallyExclusive: [TYPE, DATA_SOURCE, EXPERIMENTS, FILTERS],
}

/** The fields of each type of task, as `POST /v2/tasks` has them. */
export const TASK_RULES: Readonly<Record<TaskType, FieldRules<TaskField>>> = {
  TEMPLATE_EVALUATION: evaluation,
  CODE_EVALUATION: evaluation,
  RUN_EXPERIMENT: {
    fields: ['$schema', 'name', ...TYPE, ...DATASET, 'run_configuration'],
    requiredOneOf: [['name'], TYPE, DATASET, ['run_configuration']],
    mutuallyExclusive: [TYPE, DATASET],
  },
}

const AI_INTEGRATION = ['ai_integration', 'ai_integration_id'] as const
const AGENT = ['integration', 'integration_id'] as const
const MODEL = [...AI_INTEGRATION, 'model_name', 'invocation_parameters', 'provider_parameters'] as const

/** The fields of each type of experiment, as `RunConfiguration` of the API has them, and `prompt` beside them. */
export const CONFIGURATION_RULES: Readonly<Record<ExperimentType, FieldRules<ConfigurationField>>> = {
  LLM_GENERATION: {
    fields: [
      ...(['experiment_type', ...MODEL, 'prompt', 'messages'] as const),
      ...(['input_variable_format', 'tool_config', 'prompt_version_id'] as const),
    ],
    requiredOneOf: [
      ['experiment_type'],
      AI_INTEGRATION,
      ['messages', 'prompt'],
      ['input_variable_format', 'prompt'],
    ],
    mutuallyExclusive: [AI_INTEGRATION, ['prompt', 'messages'], ['prompt', 'prompt_version_id']],
  },
  TEMPLATE_EVALUATION: {
    fields: [
      ...(['experiment_type', ...MODEL, 'template', 'provide_explanation'] as const),
      ...(['classification_choices', 'column_mapping', 'evaluator_version_id'] as const),
    ],
    requiredOneOf: [['experiment_type'], AI_INTEGRATION, ['template'], ['provide_explanation']],
    mutuallyExclusive: [AI_INTEGRATION],
  },
  AGENT_CALL: {
    fields: ['experiment_type', ...AGENT, 'input_template'],
    requiredOneOf: [['experiment_type'], AGENT, ['input_template']],
    mutuallyExclusive: [AGENT],
  },
}

/** An entry of `evaluators`: `SpanEvaluatorInput` and `TraceOrSessionEvaluatorInput` of the API. */
export const EVALUATOR_RULES: FieldRules<EvaluatorField> = {
  fields: [
    ...(['evaluator', 'evaluator_id', 'evaluator_version_id', 'query_filter'] as const),
    ...(['column_mappings', 'query_mappings'] as const),
  ],
  requiredOneOf: [['evaluator', 'evaluator_id']],
  mutuallyExclusive: [
    ['evaluator', 'evaluator_id'],
    ['column_mappings', 'query_mappings'],
    ['query_filter', 'query_mappings'],
  ],
}

/** `run_configuration.prompt`. */
export const PROMPT_RULES: FieldRules = {
  fields: ['name', 'id', 'label', 'version'],
  requiredOneOf: [['name', 'id']],
  mutuallyExclusive: [
    ['name', 'id'],
    ['label', 'version'],
  ],
}

export type Fields = Record<string, unknown>

export interface FieldIssue {
  path: Path
  message: string
  /** The required fields that it is about, so that a misspelt one is reported once. */
  requiredOneOf?: readonly string[]
}

/** Everything that a definition breaks of the rules. */
export function checkRules(definition: Fields, mode: Mode): FieldIssue[] {
  const { run_configuration: configuration } = definition
  const isEvaluation = typeOf(definition, 'type') !== 'RUN_EXPERIMENT'
  const entries = asList(definition.evaluators)
  const path = ['run_configuration']
  if (mode === 'patch' && Object.keys(definition).length === 0)
    return [{ path: [], message: 'has no field to change' }]
  return [
    ...checkType(definition, { rules: TASK_RULES, mode, path: [], by: 'type' }),
    ...(isEvaluation ? checkDataSource(definition, mode) : []),
    ...checkEvaluators(entries),
    ...(isEvaluation ? checkQueryForm(definition, entries, mode) : []),
    ...(isFields(configuration)
      ? [
          ...checkType(configuration, { rules: CONFIGURATION_RULES, mode, path, by: 'experiment_type' }),
          ...checkFields(configuration.prompt, PROMPT_RULES, [...path, 'prompt']),
        ]
      : []),
  ]
}

/** The type that the fields give in upper case; another text, or none, where they give none that exists. */
function typeOf(fields: Fields, by: TypeCheck['by']): string {
  const given = fields[by] ?? (by === 'type' ? fields.task_type : undefined)
  return typeof given === 'string' ? given.trim().toUpperCase() : ''
}

interface TypeCheck {
  /** The rules of each type. */
  rules: Readonly<Record<string, FieldRules>>
  mode: Mode
  path: Path
  /** The field that gives the type. */
  by: 'type' | 'experiment_type'
}

function checkType(fields: Fields, check: TypeCheck): FieldIssue[] {
  const { rules, mode, path, by } = check
  const type = typeOf(fields, by)
  const own = rules[type]
  if (own === undefined) return checkUntyped(fields, check)
  const of = type.toLowerCase()
  const unexpected = Object.keys(fields).flatMap((field): FieldIssue[] => {
    const owners = Object.keys(rules).filter((each) => rules[each]?.fields.includes(field))
    if (own.fields.includes(field) || owners.length === 0) return []
    const message = `is for ${owners.join(' and ').toLowerCase()}, not for ${of}. Remove it, or change \`${by}\``
    return [{ path: [...path, field], message }]
  })
  return [
    ...unexpected,
    ...findConflicts(fields, own.mutuallyExclusive, path),
    ...(mode === 'full' ? findMissing(fields, own, path, ` for ${of}`) : []),
  ]
}

/** Without a type, which a full definition needs, all fields must at least belong to one type. */
function checkUntyped(fields: Fields, { rules, mode, path, by }: TypeCheck): FieldIssue[] {
  const every = Object.values(rules)
  const present = Object.keys(fields)
  const typeFields = by === 'type' ? TYPE : [by]
  const isMissing = mode === 'full' && !typeFields.some((field) => present.includes(field))
  const types = Object.keys(rules).join(', ').toLowerCase()
  const known = present.filter((field) => every.some((each) => each.fields.includes(field)))
  const incompatible = known.flatMap((second, index): FieldIssue[] => {
    const goTogether = (first: string): boolean =>
      every.some((each) => each.fields.includes(first) && each.fields.includes(second))
    const first = known.slice(0, index).find((each) => !goTogether(each))
    const message = `cannot be combined with \`${first ?? ''}\`: no \`${by}\` has both. Remove one of them`
    return first === undefined ? [] : [{ path: [...path, second], message }]
  })
  const groups = every.flatMap((each) => each.mutuallyExclusive)
  return [
    ...(isMissing ? [{ ...missing(path, [by], `: one of ${types}`), requiredOneOf: typeFields }] : []),
    ...findConflicts(fields, groups, path),
    ...incompatible.slice(0, 1),
  ]
}

/** What a mapping breaks of its rules; that it is none is an issue of the shape. */
function checkFields(fields: unknown, rules: FieldRules, path: Path): FieldIssue[] {
  if (!isFields(fields)) return []
  return [...findConflicts(fields, rules.mutuallyExclusive, path), ...findMissing(fields, rules, path)]
}

/** Fields that are required and not given. `why` follows in the message. */
export function findMissing(fields: Fields, rules: FieldRules, path: Path, why = ''): FieldIssue[] {
  return rules.requiredOneOf
    .filter((group) => group.every((field) => fields[field] === undefined))
    .map((group) => missing(path, group, why))
}

function missing(path: Path, requiredOneOf: readonly string[], why: string): FieldIssue {
  const names = requiredOneOf.map((field) => `\`${field}\``).join(' or ')
  return { path, message: `${names} is required${why}`, requiredOneOf }
}

function findConflicts(fields: Fields, groups: FieldRules['mutuallyExclusive'], path: Path): FieldIssue[] {
  const found = new Map<string, FieldIssue>()
  for (const group of groups) {
    // Of the two filters of a task one may be cleared while the other is set.
    const isGiven = (field: string): boolean =>
      fields[field] !== undefined && !(fields[field] === null && /^query_filters?$/.test(field))
    const [first, second] = group.filter(isGiven)
    if (first === undefined || second === undefined) continue
    const message = `cannot be combined with \`${first}\`. Give only one of them`
    found.set(`${first} ${second}`, { path: [...path, second], message })
  }
  return [...found.values()]
}

/** Projects have traces, which can be sampled and arrive continuously; datasets have experiments. */
function checkDataSource(definition: Fields, mode: Mode): FieldIssue[] {
  const has = (...fields: string[]): boolean => fields.some((field) => definition[field] !== undefined)
  const given = has('experiments') ? 'experiments' : 'experiment_ids'
  const isEmpty = asList(definition[given]).length === 0
  if (has('project', 'project_id')) {
    const message = 'is for evaluations of a dataset, not of a project. Remove it'
    return isEmpty ? [] : [{ path: [given], message }]
  }
  if (!has(...DATASET)) {
    const message = 'needs `dataset` beside it, because the names of experiments belong to a dataset'
    return mode === 'patch' && given === 'experiments' ? [{ path: [given], message }] : []
  }
  const isMissing = isEmpty && (mode === 'full' || has(given))
  const why = ': an evaluation of a dataset needs at least one'
  const message = 'is for evaluations of a project, not of a dataset. Remove it'
  return [
    ...(isMissing ? [missing(has(given) ? [given] : [], EXPERIMENTS, why)] : []),
    ...(has('sampling_rate') ? [{ path: ['sampling_rate'], message }] : []),
    ...(definition.is_continuous === true ? [{ path: ['is_continuous'], message }] : []),
  ]
}

function checkEvaluators(entries: unknown[]): FieldIssue[] {
  const names = entries.map((entry) =>
    isFields(entry) ? (entry.evaluator ?? entry.evaluator_id) : undefined,
  )
  return entries.flatMap((entry, index): FieldIssue[] => {
    const path = ['evaluators', index]
    const earlier = names.indexOf(names[index])
    const isRepeated = typeof names[index] === 'string' && earlier < index
    return [
      ...checkFields(entry, EVALUATOR_RULES, path),
      ...(isRepeated ? [{ path, message: duplicateOf(earlier) }] : []),
    ]
  })
}

/** Said of an entry of `evaluators` whose evaluator an earlier entry has. */
export function duplicateOf(earlier: number): string {
  return `is the same evaluator as evaluators[${earlier}]. Each evaluator can be attached once`
}

/**
 * A task has one of two forms: spans are evaluated with `query_filter` and `column_mappings`, traces and sessions with
 * `query_filters` and `query_mappings`. The API answers 400 to a mixture.
 */
function checkQueryForm(definition: Fields, evaluators: unknown[], mode: Mode): FieldIssue[] {
  const { query_filter: filter, query_filters: filters } = definition
  const entries = evaluators.map((each) => (isFields(each) ? each : {}))
  const mapped = entries.findIndex((entry) => entry.query_mappings !== undefined)
  if (!isFields(filters) && mapped < 0) return []
  const reason = `\`${isFields(filters) ? 'query_filters' : `evaluators[${mapped}].query_mappings`}\``
  const conflict = `cannot be combined with ${reason}: traces and sessions have \`query_filters\` and \`query_mappings\`, spans have \`query_filter\` and \`column_mappings\``
  const issues = entries.flatMap((entry, index): FieldIssue[] => {
    if (entry.query_mappings !== undefined) return []
    const path = ['evaluators', index]
    const field = ['column_mappings', 'query_filter'].find((each) => entry[each] !== undefined)
    return field === undefined
      ? [missing(path, ['query_mappings'], ` with ${reason}`)]
      : [{ path: [...path, field], message: conflict }]
  })
  if (isFields(filters)) return [...issues, ...checkQueryIds(filters, entries)]
  const hasFilter = typeof filter === 'string' && filter.trim() !== ''
  return [
    ...(hasFilter ? [{ path: ['query_filter'], message: conflict }] : []),
    ...(mode === 'full' ? [missing([], ['query_filters'], ` with ${reason}`)] : []),
    ...issues,
  ]
}

/** Filters have different IDs, and only their IDs can be referred to. */
function checkQueryIds({ filters, expression }: Fields, entries: Fields[]): FieldIssue[] {
  const declared = asList(filters).map((each) => (isFields(each) ? each.id : undefined))
  const path = ['query_filters']
  const isUnknown = (id: unknown): boolean =>
    typeof id === 'string' && /^[A-E]$/.test(id) && !declared.includes(id)
  const message = 'refers to a filter that `query_filters` does not have'
  const repeated = declared.flatMap((id, index): FieldIssue[] => {
    const earlier = declared.indexOf(id)
    const clash = `is the ID of filters[${earlier}] too. Each filter needs its own`
    return id === undefined || earlier === index
      ? []
      : [{ path: [...path, 'filters', index, 'id'], message: clash }]
  })
  const letters = typeof expression === 'string' ? (expression.match(/\b[A-Z]\b/g) ?? []) : []
  const mappings = entries.flatMap((entry, index) =>
    asList(entry.query_mappings).flatMap((mapping, at): FieldIssue[] => {
      const ids = isFields(mapping) ? asList(mapping.query_ids) : []
      const place = ['evaluators', index, 'query_mappings', at, 'query_ids']
      return ids.some(isUnknown) ? [{ path: place, message }] : []
    }),
  )
  const isUncombined = declared.length > 1 && expression === undefined
  const hasUnknownLetter = letters.some((letter) => !declared.includes(letter))
  return [
    ...repeated,
    ...(isUncombined ? [missing(path, ['expression'], ' with several filters, such as `A AND B`')] : []),
    ...(hasUnknownLetter ? [{ path: [...path, 'expression'], message }] : []),
    ...mappings,
  ]
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
