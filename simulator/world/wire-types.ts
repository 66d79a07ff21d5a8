/**
 * The resources of the Arize AX v2 API as they are on the wire, as far as they are simulated. Written down from the
 * generated models of the official Python SDK 8.61, which is newer than the npm client; that the official clients
 * understand these shapes is proven by running them (`scripts/official-clients/` and the tests).
 */

type DataGranularity = 'SPAN' | 'TRACE' | 'SESSION'

interface Named {
  id: string
  name: string
  created_at: string
}

export interface Organization extends Named {
  description: string
}

export interface Space extends Named {
  description: string
  is_private: boolean
}

export interface Project extends Named {
  space_id: string
  project_type: 'APPLICATION' | 'HARNESS' | 'EXPERIMENT' | null
}

/** `score` is a number on the service; the simulator can be told to send anything. */
export interface Evaluation {
  name: string
  score?: unknown
  label?: string | null
  explanation?: string
}

export interface Span {
  name: string
  context: { trace_id: string; span_id: string }
  kind: string
  parent_id?: string
  start_time: string
  end_time: string
  status_code?: 'OK' | 'ERROR' | 'UNSET'
  status_message?: string
  attributes?: Record<string, unknown>
  evaluations?: Evaluation[]
}

export interface DatasetVersion extends Named {
  dataset_id: string
  updated_at: string
}

export interface Dataset extends Named {
  space_id: string
  updated_at: string
  versions?: DatasetVersion[]
}

export type DatasetExample = { id: string; created_at: string; updated_at: string } & Record<string, unknown>

export interface Experiment extends Named {
  space_id: string
  dataset_id?: string | null
  dataset_version_id?: string | null
  updated_at: string
  experiment_traces_project_id?: string
  integration_id?: string | null
}

export type EvaluatorType = 'TEMPLATE' | 'CODE' | 'HARNESS' | 'REMOTE'

export interface Evaluator extends Named {
  description?: string | null
  type: EvaluatorType
  space_id: string
  updated_at: string
  created_by_user_id: string | null
}

export interface TemplateConfig {
  name: string
  template: string
  include_explanations: boolean
  use_function_calling?: boolean
  /** Its name until Python SDK 8.49; the npm client 1.28 still knows this one. */
  use_function_calling_if_available?: boolean
  use_structured_output?: boolean
  classification_choices?: Record<string, number> | null
  direction?: 'MAXIMIZE' | 'MINIMIZE' | 'NONE'
  data_granularity?: DataGranularity | null
  llm_config: {
    ai_integration_id: string
    model_name: string
    invocation_parameters: Record<string, unknown>
    provider_parameters: Record<string, unknown>
  }
}

interface CodeConfigCommon {
  name: string
  variables: string[]
  static_params?: { name: string; type: string; default_value: string | string[] }[]
  data_granularity?: DataGranularity | null
  query_filter?: string | null
}

export type CodeConfig =
  | (CodeConfigCommon & {
      type: 'MANAGED'
      managed_evaluator:
        'EXACT_MATCH' | 'JSON_PARSEABLE' | 'MATCHES_REGEX' | 'CONTAINS_ANY_KEYWORD' | 'CONTAINS_ALL_KEYWORDS'
    })
  | (CodeConfigCommon & { type: 'CUSTOM'; code: string; imports?: string | null })

export interface RemoteConfig {
  integration_id?: string
}

export interface EvaluatorVersion {
  id: string
  evaluator_id: string
  commit_hash: string
  commit_message: string | null
  created_at: string
  created_by_user_id: string | null
  type: EvaluatorType
  template_config?: TemplateConfig
  code_config?: CodeConfig
  remote_config?: RemoteConfig
}

export interface AiIntegration extends Named {
  provider: string
  has_api_key: boolean
  base_url?: string | null
  model_names?: string[] | null
  headers?: Record<string, string> | null
  enable_default_models: boolean
  function_calling_enabled: boolean
  auth_type: string
  provider_metadata?: Record<string, unknown> | null
  scopings: { space_id?: string | null; organization_id?: string | null }[]
  updated_at: string
  created_by_user_id: string
}

interface EndpointIntegration extends Named {
  description?: string | null
  scopings: { space_id?: string | null; organization_id?: string | null }[]
  updated_at: string
  created_by_user_id: string | null
}

export interface AgentIntegration extends EndpointIntegration {
  type: 'AGENT'
  config: {
    endpoint: string
    has_headers: boolean
    input_schema: Record<string, unknown>
    request_presets: unknown[]
  }
}

export interface EvaluatorIntegration extends EndpointIntegration {
  type: 'EVALUATOR'
  config: { endpoint: string; has_headers: boolean; input_schema: Record<string, unknown> }
}

export interface Prompt extends Named {
  description?: string | null
  space_id: string
  updated_at: string
  created_by_user_id: string
}

export interface PromptMessage {
  role: 'USER' | 'ASSISTANT' | 'SYSTEM' | 'TOOL'
  content?: string | null
  tool_call_id?: string
  tool_calls?: {
    id?: string
    type: 'FUNCTION'
    function: { name: string; arguments: string }
  }[]
}

export interface PromptVersion {
  id: string
  prompt_id: string
  commit_hash: string
  commit_message: string
  messages: PromptMessage[]
  input_variable_format: 'F_STRING' | 'MUSTACHE' | 'NONE'
  provider: string
  model: string
  invocation_params?: Record<string, unknown>
  provider_params?: Record<string, unknown>
  created_at: string
  created_by_user_id: string
  labels?: string[]
}

/** Filters of a task whose evaluators judge whole traces or sessions. */
export interface TaskQueryFilters {
  filters: { id: string; filter: string }[]
  expression: string
}

export interface TaskQueryMapping {
  variable_name: string
  query_ids: string[]
  attribute_path: string
}

export interface TaskEvaluator {
  evaluator_id: string
  evaluator_name: string
  evaluator_version_id: string | null
  query_filter: string | null
  column_mappings: Record<string, string> | null
  query_mappings?: TaskQueryMapping[] | null
}

export interface Task extends Named {
  type: 'TEMPLATE_EVALUATION' | 'CODE_EVALUATION' | 'RUN_EXPERIMENT'
  project_id: string | null
  dataset_id: string | null
  sampling_rate: number | null
  is_continuous: boolean
  query_filter: string | null
  query_filters: TaskQueryFilters | null
  evaluators: TaskEvaluator[]
  experiment_ids: string[]
  run_configuration: Record<string, unknown> | null
  last_run_at: string | null
  updated_at: string
  created_by_user_id: string | null
}

export interface TaskRun {
  id: string
  task_id: string
  experiment_id: string | null
  /** One of the API's statuses, unless a plan shows another word. */
  status: string
  run_started_at: string | null
  run_finished_at: string | null
  data_start_time: string | null
  data_end_time: string | null
  num_successes: number
  num_errors: number
  num_skipped: number
  created_at: string
  created_by_user_id: string | null
  failure_reason: string | null
}
