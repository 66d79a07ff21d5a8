import type { TaskType } from '../schemas.ts'
import type { ConfigurationFields, ExperimentType } from './schema.ts'

/**
 * Wire bodies of `POST /v2/tasks` and `PATCH /v2/tasks/{id}`. Fields that were not given are absent. A type-only test
 * holds them against the official client's request types.
 */

export interface EvaluatorAttachment {
  evaluator_id: string
  evaluator_version_id?: string | null | undefined
  query_filter?: string | undefined
  column_mappings?: Record<string, string> | undefined
}

export interface EvaluationTaskBody {
  name: string
  type: 'TEMPLATE_EVALUATION' | 'CODE_EVALUATION'
  project_id?: string | undefined
  dataset_id?: string | undefined
  experiment_ids?: string[] | undefined
  sampling_rate?: number | undefined
  is_continuous?: boolean | undefined
  query_filter?: string | undefined
  evaluators: EvaluatorAttachment[]
}

export interface ExperimentTaskBody {
  name: string
  type: 'RUN_EXPERIMENT'
  dataset_id: string
  run_configuration: RunConfiguration
}

export type CreateTaskBody = EvaluationTaskBody | ExperimentTaskBody

/** Fields that a definition has and the wire has not. */
type Looked = 'ai_integration' | 'integration' | 'prompt'
/** Any part of a run configuration, with IDs for names. */
export type RunConfigurationChanges = Omit<ConfigurationFields, Looked>

type Given<Field extends keyof ConfigurationFields> = NonNullable<ConfigurationFields[Field]>

interface ModelCall<Type extends ExperimentType> {
  experiment_type: Type
  ai_integration_id: string
  model_name?: string | undefined
  invocation_parameters?: Given<'invocation_parameters'> | undefined
  provider_parameters?: Given<'provider_parameters'> | undefined
}

interface LlmGeneration extends ModelCall<'LLM_GENERATION'> {
  messages: Given<'messages'>
  input_variable_format: Given<'input_variable_format'>
  tool_config?: Given<'tool_config'> | undefined
  prompt_version_id?: string | null | undefined
}

interface TemplateEvaluation extends ModelCall<'TEMPLATE_EVALUATION'> {
  template: string
  provide_explanation: boolean
  classification_choices?: Record<string, number> | undefined
  column_mapping?: Record<string, string> | undefined
  evaluator_version_id?: string | null | undefined
}

interface AgentCall {
  experiment_type: 'AGENT_CALL'
  integration_id: string
  input_template: Record<string, unknown>
}

/** A whole run configuration: flat, told apart by `experiment_type`. */
export type RunConfiguration = LlmGeneration | TemplateEvaluation | AgentCall

/** What a definition names, with IDs for names. In a definition of changes `query_filter: null` clears the filter. */
export interface TaskChanges {
  name?: string | undefined
  type?: TaskType | undefined
  project_id?: string | undefined
  dataset_id?: string | undefined
  experiment_ids?: string[] | undefined
  sampling_rate?: number | undefined
  is_continuous?: boolean | undefined
  query_filter?: string | null | undefined
  evaluators?: EvaluatorAttachment[] | undefined
  run_configuration?: RunConfigurationChanges | undefined
}

/** A field of a task on the wire. */
export type WireField = keyof TaskChanges

/** The fields that have a value. */
export function withoutAbsent<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
