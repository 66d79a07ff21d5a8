import { badRequest, unprocessable } from '../http/problem.ts'
import { parseExpression, parseFilter } from '../runs/filter.ts'
import { granularityOf } from '../runs/task-evaluators.ts'
import type { TaskRecord } from '../world/records.ts'
import type { World } from '../world/world.ts'

type Shaped = Pick<TaskRecord, 'project_id' | 'query_filter' | 'query_filters' | 'evaluators'>

/** The filters can be read (422), and the expression and the mappings name no other than them (400). */
function checkReferences(task: Shaped): void {
  if (task.query_filters == null) return
  const { filters, expression } = task.query_filters
  for (const { filter } of filters) parseFilter(filter)
  const declared = new Set(filters.map(({ id }) => id))
  const mapped = task.evaluators.flatMap(({ query_mappings: mappings }) => mappings ?? [])
  const used = [...parseExpression(expression).names, ...mapped.flatMap(({ query_ids: ids }) => ids)]
  const unknown = used.find((id) => !declared.has(id))
  if (unknown !== undefined) throw badRequest(`'query_filters': query '${unknown}' is not declared`)
}

/**
 * A task has one of two shapes: of spans (`query_filter`, `column_mappings`), or of traces or sessions
 * (`query_filters`, `query_mappings`).
 * @throws Problem 400 for a mixture, and for the second on a dataset; 422 if the evaluators' granularity is another.
 */
export function checkShape(world: World, task: Shaped): void {
  const mapped = task.evaluators.filter(({ query_mappings: mappings }) => mappings != null)
  const isOfUnits = task.query_filters != null || mapped.length > 0
  const hasSpanFields = task.evaluators.some((one) => (one.column_mappings ?? one.query_filter) !== null)
  if (isOfUnits) {
    if (task.query_filter !== null || hasSpanFields) {
      throw badRequest(
        "'query_filters' and 'query_mappings' must not be mixed with 'query_filter' and 'column_mappings'",
      )
    }
    if (mapped.length < task.evaluators.length) {
      throw badRequest("'evaluators': every evaluator of a trace or session task needs 'query_mappings'")
    }
    if (task.project_id === null) throw badRequest("'query_filters': only supported for a task on a project")
  }
  checkReferences(task)
  const granularity = granularityOf(world, task)
  if (granularity !== null && (granularity === 'SPAN') === isOfUnits) {
    const fields = isOfUnits ? "'query_filters'" : "'query_filter' and 'column_mappings'"
    throw unprocessable(`'evaluators': the data granularity ${granularity} does not go with ${fields}.`)
  }
}
