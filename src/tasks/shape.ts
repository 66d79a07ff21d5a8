import type { Task } from '../ax/schemas.ts'

/** What of a task decides how it is triggered and scored: a stored one, or one that a definition describes. */
export type TaskShape = Pick<Task, 'name' | 'type' | 'project_id' | 'dataset_id' | 'last_run_at'> & {
  /** The experiments that an evaluation of a dataset evaluates when the trigger names none. */
  experiment_ids?: string[] | null | undefined
  evaluators?: { evaluator_id: string; evaluator_version_id?: string | null | undefined }[] | null | undefined
}

/** What a task of type `RUN_EXPERIMENT` does with each example: `run_configuration.experiment_type`. */
export const EXPERIMENT_TYPES = ['LLM_GENERATION', 'TEMPLATE_EVALUATION', 'AGENT_CALL'] as const
export type ExperimentType = (typeof EXPERIMENT_TYPES)[number]

/** What the task works on, which decides the parameters that a trigger may carry. */
export type TaskKind = 'project-evaluation' | 'dataset-evaluation' | 'experiment'

export const TASK_KINDS: readonly TaskKind[] = ['project-evaluation', 'dataset-evaluation', 'experiment']

/** The kind of a task. */
export function kindOf(task: Pick<TaskShape, 'type' | 'project_id'>): TaskKind {
  if (task.type === 'RUN_EXPERIMENT') return 'experiment'
  return task.project_id ? 'project-evaluation' : 'dataset-evaluation'
}
