import type { TaskRecord } from '../world/records.ts'
import type { World } from '../world/world.ts'

/** What a task judges one by one: SPAN, TRACE or SESSION; null where only remote evaluators are attached. */
export function granularityOf(world: World, task: Pick<TaskRecord, 'evaluators'>): string | null {
  for (const one of task.evaluators) {
    const version = world.evaluatorVersion(one.evaluator_id, one.evaluator_version_id)
    const config = version.template_config ?? version.code_config
    if (config !== undefined) return config.data_granularity ?? 'SPAN'
  }
  return null
}

/** The service cancels every run of a task with a REMOTE evaluator (seen in live use). */
export function isRemote(world: World, task: Pick<TaskRecord, 'evaluators'>): boolean {
  return task.evaluators.some((one) =>
    world.evaluators.some(({ id, type }) => id === one.evaluator_id && type === 'REMOTE'),
  )
}
