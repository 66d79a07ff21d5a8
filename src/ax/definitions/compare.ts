import type { Task } from '../schemas.ts'
import type { TaskChanges, WireField } from './body.ts'
import { sameConfiguration, sameValue } from './echo.ts'

/** A field that `PATCH /v2/tasks/{id}` does not take, with both values. */
export interface Unchangeable {
  field: 'type' | 'project_id' | 'dataset_id'
  stored: string | null
  wanted: string
}

/** How a stored task differs from a definition. */
export interface Comparison {
  /** The body of a PATCH that removes the difference: only fields that differ. Empty when nothing is to be done. */
  patch: Record<string, unknown>
  /** Differences that no PATCH can remove. */
  unchangeable: Unchangeable[]
  /** The names of all fields that differ, of both kinds. */
  differing: WireField[]
}

const UNCHANGEABLE = ['type', 'project_id', 'dataset_id'] as const
const CHANGEABLE = [
  'name',
  'sampling_rate',
  'is_continuous',
  'query_filter',
  'evaluators',
  'run_configuration',
] as const
type Changeable = (typeof CHANGEABLE)[number]

/**
 * Compares what a definition names with the stored task, the way the service echoes it. Other `experiment_ids` are no
 * difference: they are sent with the trigger. The service replaces `evaluators` and `run_configuration` whole, so a
 * definition that leaves out a pin or a parameter wants it gone; what the service alone knows is no difference.
 *
 * @param wanted with a whole run configuration: changes are laid over the stored one before (`mergeRunConfiguration`)
 * @param named the fields that the definition names (`namedFields`)
 */
export function compareTask(stored: Task, wanted: TaskChanges, named: ReadonlySet<WireField>): Comparison {
  const unchangeable = UNCHANGEABLE.flatMap((field): Unchangeable[] => {
    const [before, after] = [stored[field] ?? null, wanted[field]]
    return named.has(field) && after !== undefined && before !== after
      ? [{ field, stored: before, wanted: after }]
      : []
  })
  const changed = CHANGEABLE.filter((field) => named.has(field) && !SAME[field](stored, wanted))
  // A filter that is named and empty is to be cleared, for which PATCH has null.
  const patch = Object.fromEntries(changed.map((field) => [field, wanted[field] ?? null]))
  return { patch, unchangeable, differing: [...unchangeable.map(({ field }) => field), ...changed] }
}

const SAME: Record<Changeable, (stored: Task, wanted: TaskChanges) => boolean> = {
  name: (stored, wanted) => stored.name === wanted.name,
  // Without a rate everything is evaluated.
  sampling_rate: (stored, wanted) => (stored.sampling_rate ?? 1) === (wanted.sampling_rate ?? 1),
  is_continuous: (stored, wanted) => (stored.is_continuous ?? false) === (wanted.is_continuous ?? false),
  query_filter: (stored, wanted) => filterOf(stored.query_filter) === filterOf(wanted.query_filter),
  evaluators: (stored, wanted) => sameValue(attachments(stored.evaluators), attachments(wanted.evaluators)),
  run_configuration: (stored, wanted) =>
    sameConfiguration(stored.run_configuration ?? {}, wanted.run_configuration ?? {}),
}

function filterOf(filter: string | null | undefined): string | null {
  return filter == null || filter.trim() === '' ? null : filter
}

interface Attachment {
  evaluator_id: string
  evaluator_version_id?: string | null | undefined
  query_filter?: string | null | undefined
  column_mappings?: Record<string, string> | null | undefined
}

/** Attachments in one order and one form. */
function attachments(list: readonly Attachment[] | null | undefined): unknown {
  return [...(list ?? [])]
    .sort((a, b) => (a.evaluator_id < b.evaluator_id ? -1 : 1))
    .map((each) => ({
      evaluator_id: each.evaluator_id,
      evaluator_version_id: each.evaluator_version_id ?? null,
      query_filter: filterOf(each.query_filter),
      column_mappings: each.column_mappings ?? {},
    }))
}
