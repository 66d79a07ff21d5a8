import type { TaskType } from '../schemas.ts'
import type { configurationFields, ExperimentType, taskFields } from './schema.ts'

export type TaskField = keyof typeof taskFields
export type ConfigurationField = keyof typeof configurationFields

/** Which fields something has, which it needs, and which exclude each other. */
export interface Kind<Field extends string = string> {
  fields: readonly Field[]
  /** Of each group at least one must be there. */
  needs: readonly (readonly Field[])[]
  /** Of each group at most one may be there. */
  exclusive: readonly (readonly Field[])[]
}

const SAME_TYPE = ['type', 'task_type'] as const
const DATASET = ['dataset', 'dataset_id'] as const
const EXPERIMENTS = ['experiments', 'experiment_ids'] as const
const DATA_SOURCE = ['project', 'project_id', ...DATASET] as const

/** An evaluation judges a project's traces or a dataset's experiments (`CreateTemplateEvaluationTaskRequest`). */
const evaluation: Kind<TaskField> = {
  fields: [
    ...(['$schema', 'name', ...SAME_TYPE, ...DATA_SOURCE, ...EXPERIMENTS] as const),
    ...(['sampling_rate', 'is_continuous', 'query_filter', 'evaluators'] as const),
  ],
  needs: [['name'], SAME_TYPE, DATA_SOURCE, ['evaluators']],
  exclusive: [SAME_TYPE, DATA_SOURCE, EXPERIMENTS],
}

/** What each type of task takes, as `POST /v2/tasks` has it. */
export const TASK_KINDS: Readonly<Record<TaskType, Kind<TaskField>>> = {
  TEMPLATE_EVALUATION: evaluation,
  CODE_EVALUATION: evaluation,
  RUN_EXPERIMENT: {
    fields: ['$schema', 'name', ...SAME_TYPE, ...DATASET, 'run_configuration'],
    needs: [['name'], SAME_TYPE, DATASET, ['run_configuration']],
    exclusive: [SAME_TYPE, DATASET],
  },
}

const AI_INTEGRATION = ['ai_integration', 'ai_integration_id'] as const
const AGENT = ['integration', 'integration_id'] as const
const MODEL = [...AI_INTEGRATION, 'model_name', 'invocation_parameters', 'provider_parameters'] as const

/** What each type of experiment takes, as `RunConfiguration` of the API has it, and `prompt` beside it. */
export const CONFIGURATION_KINDS: Readonly<Record<ExperimentType, Kind<ConfigurationField>>> = {
  LLM_GENERATION: {
    fields: [
      ...(['experiment_type', ...MODEL, 'prompt', 'messages'] as const),
      ...(['input_variable_format', 'tool_config', 'prompt_version_id'] as const),
    ],
    needs: [['experiment_type'], AI_INTEGRATION, ['messages', 'prompt'], ['input_variable_format', 'prompt']],
    exclusive: [AI_INTEGRATION, ['prompt', 'messages'], ['prompt', 'prompt_version_id']],
  },
  TEMPLATE_EVALUATION: {
    fields: [
      ...(['experiment_type', ...MODEL, 'template', 'provide_explanation'] as const),
      ...(['classification_choices', 'column_mapping', 'evaluator_version_id'] as const),
    ],
    needs: [['experiment_type'], AI_INTEGRATION, ['template'], ['provide_explanation']],
    exclusive: [AI_INTEGRATION],
  },
  AGENT_CALL: {
    fields: ['experiment_type', ...AGENT, 'input_template'],
    needs: [['experiment_type'], AGENT, ['input_template']],
    exclusive: [AGENT],
  },
}

/** An entry of `evaluators`. */
export const EVALUATOR_KIND: Kind = {
  fields: ['evaluator', 'evaluator_id', 'evaluator_version_id', 'query_filter', 'column_mappings'],
  needs: [['evaluator', 'evaluator_id']],
  exclusive: [['evaluator', 'evaluator_id']],
}

/** `run_configuration.prompt`. */
export const PROMPT_KIND: Kind = {
  fields: ['name', 'id', 'label', 'version'],
  needs: [['name', 'id']],
  exclusive: [
    ['name', 'id'],
    ['label', 'version'],
  ],
}
