import { InputError } from '../../problems.ts'
import type { RunConfiguration, RunConfigurationChanges } from './body.ts'
import { pathText, problemOf, type Path } from './finding.ts'
import { CONFIGURATION_KINDS } from './kinds.ts'
import { missingFields } from './rules.ts'
import { EXPERIMENT_TYPES, type ExperimentType } from './schema.ts'

type Fields = Record<string, unknown>

/** What comes from a prompt as one thing: a new prompt does not keep parameters of the one before it. */
const OF_A_PROMPT = ['invocation_parameters', 'provider_parameters', 'tool_config', 'prompt_version_id']

/**
 * Lays changes over the stored run configuration, because the service replaces it whole. Fields are replaced whole, except
 * that `invocation_parameters` and `provider_parameters` are laid over one by one. Of the stored one are left out:
 * - everything, when the changes are to another `experiment_type`,
 * - the parameters, when the changes bring messages of another prompt version,
 * - the link to the prompt or evaluator version, when messages or template are replaced without a new link,
 * - what requests do not know, since they are strict.
 *
 * @param at the place in the definition, for messages
 * @throws {InputError} when the result misses a field that its type needs, or has one that its type does not know
 */
export function mergeRunConfiguration(
  stored: Readonly<Fields> | null | undefined,
  changes: RunConfigurationChanges,
  at: (path: Path) => string = pathText,
): RunConfiguration {
  const before = storedType(stored)
  const type = changes.experiment_type ?? before
  if (type === undefined) {
    throw new InputError([problemOf(at(['run_configuration']), 'misses `experiment_type`')])
  }
  const { fields } = CONFIGURATION_KINDS[type]
  const foreign = Object.keys(changes).filter((field) => !fields.some((each) => each === field))
  const base = before === type ? keep(stored ?? {}, fields, changes) : {}
  const merged: Fields = { ...base, ...changes, experiment_type: type }
  for (const field of ['invocation_parameters', 'provider_parameters'] as const) {
    if (changes[field] !== undefined && base[field] !== undefined) {
      merged[field] = { ...(base[field] as Fields), ...changes[field] }
    }
  }
  const problems = [
    ...foreign.map((field) =>
      problemOf(at(['run_configuration', field]), `is not for ${type.toLowerCase()}, which the task runs`),
    ),
    ...missingFields(merged, CONFIGURATION_KINDS[type], {
      path: ['run_configuration'],
      of: type.toLowerCase(),
    }).map(({ path, message }) => problemOf(at(path), message)),
  ]
  if (problems.length > 0) throw new InputError(problems)
  // Just checked: every field that the type needs is there, and no other.
  return merged as unknown as RunConfiguration
}

function storedType(stored: Readonly<Fields> | null | undefined): ExperimentType | undefined {
  const type = stored?.experiment_type
  return EXPERIMENT_TYPES.find((each) => typeof type === 'string' && type.trim().toUpperCase() === each)
}

/** What of the stored configuration stays under the changes. */
function keep(stored: Readonly<Fields>, fields: readonly string[], changes: RunConfigurationChanges): Fields {
  const dropped = new Set<string>()
  if (changes.messages !== undefined) dropped.add('prompt_version_id')
  if (changes.template !== undefined) dropped.add('evaluator_version_id')
  if (changes.messages !== undefined && changes.prompt_version_id) {
    for (const field of OF_A_PROMPT) dropped.add(field)
  }
  return Object.fromEntries(
    Object.entries(stored).filter(
      ([key, value]) => fields.includes(key) && !dropped.has(key) && value !== null && value !== undefined,
    ),
  )
}
