import type { components } from '../../node_modules/@arizeai/ax-client/dist/src/__generated__/api/v2.d.ts'
import type { RunPlan } from '../control.ts'
import type { RunConfiguration } from '../schemas/run-configuration.ts'
import type { TriggerExperimentBody } from '../schemas/trigger-bodies.ts'

/** The wire types of the official client: a record that drifts from the real protocol does not compile. */
export type Wire = components['schemas']

export type OrganizationRecord = Wire['Organization']
/** `org_id` is not on the wire: the service tells a space's organization only through the `org_id` filter. */
export type SpaceRecord = Wire['Space'] & { org_id: string }
export type ProjectRecord = Wire['Project']
export type SpanRecord = Wire['Span'] & { project_id: string; evaluations: Wire['Evaluation'][] }
export type DatasetRecord = Omit<Wire['Dataset'], 'versions'>
export type ExampleRecord = { id: string; created_at: string; updated_at: string } & Columns
export type DatasetVersionRecord = Wire['DatasetVersion'] & { examples: ExampleRecord[] }
export type EvaluatorRecord = Wire['Evaluator']
export type TemplateConfig = Wire['TemplateConfig']
export type CodeConfig = Wire['CodeConfig']
export type EvaluatorVersionRecord = Wire['EvaluatorVersionCommon'] & {
  template_config?: TemplateConfig
  code_config?: CodeConfig
}
export type AiIntegrationRecord = Wire['AiIntegration']
export type AgentIntegrationRecord = Wire['AgentIntegration']
export type PromptRecord = Wire['Prompt']
export type PromptVersionRecord = Wire['PromptVersion'] & { labels: string[] }

/** Dataset, experiment or span columns by name. */
export type Columns = Record<string, unknown>

/** One line of an experiment, in the flat shape of the wire (`eval.<column>.score|label|explanation`). */
export type ExperimentRow = {
  id: string
  example_id: string | null
  output: string | null
  error: string | null
} & Columns

/** `visible_at` (epoch ms): from when on the API shows it; a fresh experiment is provisioned first. */
export type ExperimentRecord = Wire['Experiment'] & { visible_at: number; rows: ExperimentRow[] }

/** `space_id` is not on the wire: a task of the service does not tell its space. */
export type TaskRecord = Omit<
  Wire['Task'],
  'run_configuration' | 'project_id' | 'dataset_id' | 'sampling_rate'
> & {
  space_id: string
  project_id: string | null
  dataset_id: string | null
  sampling_rate: number | null
  run_configuration: RunConfiguration | null
}

export interface RunCounts {
  successes: number
  errors: number
  skipped: number
}

/** One piece of a run's work. `apply` writes its result into the world (a row, or evaluations). */
export interface WorkItem {
  outcome: 'success' | 'error' | 'skipped'
  apply: () => void
}

export type EndStatus = 'COMPLETED' | 'FAILED' | 'CANCELLED'

/** How the work that was laid out will end if nothing comes between. */
export interface Work {
  items: WorkItem[]
  status: EndStatus
  reason: string | null
}

export type Job =
  | { kind: 'experiment'; body: TriggerExperimentBody; configuration: RunConfiguration; version_id: string }
  | { kind: 'evaluation'; max_spans: number; override: boolean }

/** A task run. Its state on the wire is computed from the clock; all instants are epoch milliseconds. */
export interface RunRecord {
  id: string
  task_id: string
  experiment_id: string | null
  created_at: number
  data_start_time: number | null
  data_end_time: number | null
  /** The trigger's body as it was received (of a chained run: empty). */
  trigger: Readonly<Record<string, unknown>>
  /** What the run does: the body with its defaults, and the configuration as it was at the trigger. */
  job: Job
  tracing_metadata: Readonly<Record<string, string>> | null
  /** The run whose end started this one (`evaluation_task_ids`). */
  chained_from: string | null
  /** The experiments whose rows an evaluation run reads; empty for spans of a project. */
  reads_experiments: string[]
  duration_ms: number
  plan: RunPlan
  /** Laid out when the run leaves PENDING. */
  work: Work | null
  /** How many items of the work are done. */
  done: number
  counts: RunCounts
  ended: { status: EndStatus; at: number; reason: string | null } | null
}
