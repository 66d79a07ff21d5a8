import { TASK_TYPES } from '../schemas.ts'
import type { Finding, Path } from './finding.ts'
import { CONFIGURATION_KINDS, EVALUATOR_KIND, PROMPT_KIND, TASK_KINDS, type Kind } from './kinds.ts'
import { EXPERIMENT_TYPES } from './schema.ts'

/** `whole`: a task to be created. `partial`: changes to a task, so nothing has to be there. */
export type Mode = 'whole' | 'partial'

type Fields = Record<string, unknown>

/**
 * The conditional rules of the tasks API (`POST /v2/tasks`, `PATCH /v2/tasks/{id}`): which fields go together. They look
 * at which fields are there, not at their values, so that they can be told in one go with what is wrong with the values.
 */
export function checkRules(definition: Fields, mode: Mode): Finding[] {
  const type = typeAmong(TASK_TYPES, definition.type ?? definition.task_type)
  const { run_configuration: configuration, evaluators } = definition
  return [
    ...checkKind(definition, { kinds: TASK_KINDS, type, mode, path: [], by: 'type' }),
    ...(type === 'RUN_EXPERIMENT' ? [] : checkDataSource(definition, mode)),
    ...(Array.isArray(evaluators) ? checkEvaluators(evaluators) : []),
    ...(isFields(configuration) ? checkConfiguration(configuration, mode) : []),
    ...(mode === 'partial' && Object.keys(definition).length === 0
      ? [{ path: [], message: 'names nothing to change' }]
      : []),
  ]
}

function checkConfiguration(configuration: Fields, mode: Mode): Finding[] {
  const path = ['run_configuration']
  const type = typeAmong(EXPERIMENT_TYPES, configuration.experiment_type)
  const { prompt } = configuration
  return [
    ...checkKind(configuration, { kinds: CONFIGURATION_KINDS, type, mode, path, by: 'experiment_type' }),
    ...(isFields(prompt) ? checkOne(prompt, PROMPT_KIND, [...path, 'prompt']) : []),
  ]
}

interface KindCheck<Type extends string> {
  kinds: Readonly<Record<Type, Kind>>
  /** The type that was given; absent when none or none that exists was given. */
  type: Type | undefined
  mode: Mode
  path: Path
  /** The field that gives the type. */
  by: string
}

function checkKind<Type extends string>(fields: Fields, check: KindCheck<Type>): Finding[] {
  const { kinds, type, mode, path, by } = check
  const present = Object.keys(fields)
  if (type === undefined) {
    const groups = Object.values<Kind>(kinds).flatMap((kind) => kind.exclusive)
    const missing = mode === 'whole' && !present.includes(by) ? missingType(check, present) : []
    return [...missing, ...clashes(fields, groups, path), ...checkTogether(present, check)]
  }
  const kind = kinds[type]
  const foreign = present.flatMap((field): Finding[] => {
    const owners = ownersOf(field, kinds)
    if (kind.fields.includes(field) || owners.length === 0) return []
    const message = `is for ${owners.map(small).join(' and ')}, not for ${small(type)}. Remove it, or change \`${by}\``
    return [{ path: [...path, field], message }]
  })
  const whole = mode === 'whole' ? missingFields(fields, kind, { path, of: small(type) }) : []
  return [...foreign, ...clashes(fields, kind.exclusive, path), ...whole]
}

function missingType({ kinds, path, by }: KindCheck<string>, present: string[]): Finding[] {
  if (by === 'type' && present.includes('task_type')) return []
  const types = Object.keys(kinds).map(small).join(', ')
  return [{ path, message: `misses \`${by}\`, which is one of ${types}` }]
}

function checkOne(fields: Fields, kind: Kind, path: Path): Finding[] {
  return [...clashes(fields, kind.exclusive, path), ...missingFields(fields, kind, { path })]
}

/** Fields that are needed and not there. */
export function missingFields(fields: Fields, kind: Kind, place: { path: Path; of?: string }): Finding[] {
  return kind.needs.flatMap((group): Finding[] => {
    if (group.some((field) => fields[field] !== undefined)) return []
    const names = group.map((field) => `\`${field}\``).join(' or ')
    const needer = place.of === undefined ? '' : `, which ${place.of} needs`
    return [{ path: place.path, message: `misses ${names}${needer}` }]
  })
}

function clashes(fields: Fields, groups: Kind['exclusive'], path: Path): Finding[] {
  const found = new Map<string, Finding>()
  for (const group of groups) {
    const [first, second] = group.filter((field) => fields[field] !== undefined)
    if (first === undefined || second === undefined) continue
    const message = `excludes \`${first}\`. Give only one of them`
    found.set(`${first} ${second}`, { path: [...path, second], message })
  }
  return [...found.values()]
}

/** Without a type all fields must at least fit one type. */
function checkTogether<Type extends string>(present: string[], check: KindCheck<Type>): Finding[] {
  const owned = present.filter((field) => ownersOf(field, check.kinds).length > 0)
  const kinds = Object.values<Kind>(check.kinds)
  for (const [index, second] of owned.entries()) {
    const first = owned.slice(0, index).find((each) => !kinds.some((kind) => hasBoth(kind, each, second)))
    if (first === undefined) continue
    const message = `does not go with \`${first}\`: no \`${check.by}\` has both. Remove one of them`
    return [{ path: [...check.path, second], message }]
  }
  return []
}

function hasBoth(kind: Kind, first: string, second: string): boolean {
  return kind.fields.includes(first) && kind.fields.includes(second)
}

function ownersOf<Type extends string>(field: string, kinds: Readonly<Record<Type, Kind>>): Type[] {
  return (Object.keys(kinds) as Type[]).filter((type) => kinds[type].fields.includes(field))
}

/** Projects have traces, which can be sampled and arrive continuously; datasets have experiments. */
function checkDataSource(definition: Fields, mode: Mode): Finding[] {
  const { dataset, dataset_id: datasetId, project, project_id: projectId } = definition
  const given = definition.experiments === undefined ? 'experiment_ids' : 'experiments'
  const list = definition[given]
  const empty = !Array.isArray(list) || list.length === 0
  if (project !== undefined || projectId !== undefined) {
    const message = 'is for evaluations of a dataset, not of a project. Remove it'
    return empty ? [] : [{ path: [given], message }]
  }
  if (dataset !== undefined || datasetId !== undefined) {
    const needed = mode === 'whole' || list !== undefined
    const message = 'misses `experiments` or `experiment_ids`: an evaluation of a dataset needs at least one'
    const missing = { path: list === undefined ? [] : [given], message }
    return [...(empty && needed ? [missing] : []), ...refuseProjectFields(definition)]
  }
  const message = 'needs `dataset` beside it, because an experiment has its name within a dataset'
  return mode === 'partial' && given === 'experiments' ? [{ path: [given], message }] : []
}

function refuseProjectFields({ sampling_rate: rate, is_continuous: continuous }: Fields): Finding[] {
  const message = 'is for evaluations of a project, not of a dataset. Remove it'
  return [
    ...(rate === undefined ? [] : [{ path: ['sampling_rate'], message }]),
    ...(continuous === true ? [{ path: ['is_continuous'], message }] : []),
  ]
}

function checkEvaluators(evaluators: unknown[]): Finding[] {
  const seen = new Map<string, number>()
  return evaluators.flatMap((entry, index): Finding[] => {
    if (!isFields(entry)) return []
    const path = ['evaluators', index]
    const name = entry.evaluator ?? entry.evaluator_id
    const before = typeof name === 'string' ? seen.get(name) : undefined
    if (typeof name === 'string') seen.set(name, before ?? index)
    return [
      ...checkOne(entry, EVALUATOR_KIND, path),
      ...(before === undefined ? [] : [{ path, message: duplicateOf(before) }]),
    ]
  })
}

/** Said of an entry of `evaluators` whose evaluator an earlier entry has. */
export function duplicateOf(earlier: number): string {
  return `is the same evaluator as evaluators[${earlier}]. Each evaluator can be attached once`
}

function typeAmong<Type extends string>(types: readonly Type[], given: unknown): Type | undefined {
  if (typeof given !== 'string') return undefined
  const wanted = given.trim().toUpperCase()
  return types.find((type) => type === wanted)
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function small(type: string): string {
  return type.toLowerCase()
}
