import type { RunPlan } from '../control.ts'
import type { RunConfiguration } from '../schemas/run-configuration.ts'
import type { TriggerExperimentBody } from '../schemas/trigger-bodies.ts'
import type * as wire from './wire-types.ts'

export type OrganizationRecord = wire.Organization
/** `org_id` is not on the wire: the service tells a space's organization only through the `org_id` filter. */
export type SpaceRecord = wire.Space & { org_id: string }
export type ProjectRecord = wire.Project
/**
 * `trace_evaluations` and `session_evaluations` hold the scores of the whole trace or session, on its first span; in
 * which form the wire shows them is a setting (`unitScores`).
 */
export type SpanRecord = wire.Span & {
  project_id: string
  evaluations: wire.Evaluation[]
  trace_evaluations: wire.Evaluation[]
  session_evaluations: wire.Evaluation[]
}
export type DatasetRecord = Omit<wire.Dataset, 'versions'>
export type ExampleRecord = wire.DatasetExample
export type DatasetVersionRecord = wire.DatasetVersion & { examples: ExampleRecord[] }
export type EvaluatorRecord = wire.Evaluator
export type TemplateConfig = wire.TemplateConfig
export type CodeConfig = wire.CodeConfig
export type EvaluatorVersionRecord = wire.EvaluatorVersion
export type AiIntegrationRecord = wire.AiIntegration
export type AgentIntegrationRecord = wire.AgentIntegration
export type EvaluatorIntegrationRecord = wire.EvaluatorIntegration
export type PromptRecord = wire.Prompt
export type PromptVersionRecord = wire.PromptVersion & { labels: string[] }

/** Dataset, experiment or span columns by name. */
export type Columns = Record<string, unknown>

/**
 * One row of an experiment, in the flat shape of the wire (`eval.<column>.score|label|explanation`). The service was
 * seen to send rows with `id: null`, and rows of experiments without a dataset have no example.
 */
export type ExperimentRow = {
  id: string | null
  example_id?: string | null
  output: string | null
  error: string | null
} & Columns

/** `visible_at` (epoch ms): from when on the API shows it; a fresh experiment is provisioned first. */
export type ExperimentRecord = wire.Experiment & { visible_at: number; rows: ExperimentRow[] }

/** `space_id` is not on the wire: a task of the service does not tell its space. */
export type TaskRecord = Omit<wire.Task, 'run_configuration'> & {
  space_id: string
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
