import type { Correlation } from '../cleanup-state.ts'
import { InputError } from '../input-error.ts'
import type { TaskShape } from '../tasks/shape.ts'

/** A point in time as the user gave it: fixed, or milliseconds before now. */
export type Instant = { at: Date } | { agoMs: number }

/** What the user asked of a run, by the names of the tasks API; absent where nothing was said. Names are resolved to IDs. */
export interface RunOptions {
  dataStartTime: Instant | undefined
  dataEndTime: Instant | undefined
  maxSpans: number | undefined
  overrideEvaluations: boolean | undefined
  /** Names or IDs. */
  experimentIds: string[] | undefined
  experimentName: string | undefined
  datasetVersionId: string | undefined
  maxExamples: number | undefined
  exampleIds: string[] | undefined
  queryFilter: string | undefined
  tracingMetadata: Record<string, string> | undefined
  /** Names or IDs. */
  evaluationTaskIds: string[] | undefined
}

/** One trigger, ready to be sent. */
export interface RunRequest {
  /** Of `POST /v2/tasks/{task_id}/trigger`. */
  body: Record<string, unknown>
  /** How its run is told from all others. */
  correlation: Correlation
  /** The data window of an evaluation of a project, ISO 8601. */
  window: { start: string; end: string } | undefined
  /** Evaluation tasks that the service runs by itself once this run has completed. */
  chainedTaskIds: string[]
  /** The items that the run has, where the options say it; fewer if the dataset has fewer. */
  size?: number | undefined
  /** The items that the run has at most, where the options limit them. */
  maxItems?: number | undefined
}

/** What an experiment needs beside the options: everything already resolved. */
export interface ExperimentParts {
  /** 1 to 255 code points, unique within the dataset. */
  name: string
  /** User's metadata and provenance together; absent when there is none, since its presence switches tracing on. */
  tracingMetadata: Record<string, string> | undefined
  /** Evaluation tasks that the service is to chain. */
  chainedTaskIds: string[]
}

/** The request of an experiment run. */
export function planExperimentRequest(
  task: TaskShape,
  options: Partial<RunOptions>,
  { name, tracingMetadata, chainedTaskIds }: ExperimentParts,
): RunRequest {
  const chained = [...new Set(chainedTaskIds)]
  const size = options.exampleIds?.length ?? options.maxExamples
  return {
    correlation: { kind: 'experiment-name', name, datasetId: task.dataset_id ?? '' },
    window: undefined,
    chainedTaskIds: chained,
    size,
    maxItems: size,
    body: withoutAbsent({
      experiment_name: name,
      dataset_version_id: options.datasetVersionId,
      max_examples: options.maxExamples,
      example_ids: options.exampleIds,
      query_filter: options.queryFilter,
      tracing_metadata: tracingMetadata,
      evaluation_task_ids: chained.length > 0 ? chained : undefined,
    }),
  }
}

/**
 * The requests of an evaluation of a dataset's experiments: one for each experiment, since the service was seen to write the
 * scores of a run over several onto the wrong one. They carry nothing that would tell their runs from others, so they have to
 * be sent one after the other.
 * @param experimentIds what to evaluate; `undefined` or none: what the task itself names, in one run
 */
export function planDatasetEvaluationRequests(
  options: Partial<RunOptions>,
  experimentIds: readonly string[] | undefined,
): RunRequest[] {
  if (experimentIds === undefined || experimentIds.length === 0) {
    return [planDatasetEvaluationRequest(options, undefined)]
  }
  return [...new Set(experimentIds)].map((id) => planDatasetEvaluationRequest(options, id))
}

/** The request of an evaluation of one experiment, or of those that the task itself names. */
export function planDatasetEvaluationRequest(
  options: Partial<RunOptions>,
  experimentId: string | undefined,
): RunRequest {
  return {
    correlation: { kind: 'none' },
    window: undefined,
    chainedTaskIds: [],
    maxItems: options.maxSpans,
    body: withoutAbsent({
      max_spans: options.maxSpans,
      override_evaluations: options.overrideEvaluations,
      experiment_ids: experimentId === undefined ? undefined : [experimentId],
    }),
  }
}

/** The longest window that the API takes. */
const MAX_WINDOW_MS = 30 * 86_400_000

/**
 * The request of an evaluation of a project. Start and end are always sent, to the millisecond: the service requires both,
 * and where one of them depends on this very moment, the window tells our run from all others.
 * @throws {InputError} when there is no start, an instant is out of range, the window is empty, or longer than 30 days
 */
export function planProjectEvaluationRequest(
  task: TaskShape,
  options: Partial<RunOptions>,
  now: Date,
): RunRequest {
  const { dataStartTime, dataEndTime } = options
  const start = dataStartTime === undefined ? lastRunOf(task) : resolve(dataStartTime, now, 'data-start-time')
  const end = dataEndTime === undefined ? now : resolve(dataEndTime, now, 'data-end-time')
  const window = { start: start.toISOString(), end: end.toISOString() }
  if (start >= end) {
    throw inputError(
      'data-start-time',
      `${window.start} is not before the end of the window, ${window.end}. Set an earlier start or a later end.`,
    )
  }
  if (end.getTime() - start.getTime() > MAX_WINDOW_MS) {
    const source =
      dataStartTime === undefined ? ' (the last run of the task, because no start was given)' : ''
    throw inputError(
      'data-start-time',
      `${window.start}${source} is more than 30 days before the end of the window, ${window.end}; the API takes 30 days at most. Set a later start, such as \`-24h\`.`,
    )
  }
  const dependsOnNow = dataEndTime === undefined || isRelative(dataEndTime) || isRelative(dataStartTime)
  return {
    correlation: dependsOnNow ? { kind: 'time-window', ...window } : { kind: 'none' },
    window,
    chainedTaskIds: [],
    maxItems: options.maxSpans,
    body: withoutAbsent({
      data_start_time: window.start,
      data_end_time: window.end,
      max_spans: options.maxSpans,
      override_evaluations: options.overrideEvaluations,
    }),
  }
}

function isRelative(instant: Instant | undefined): boolean {
  return instant !== undefined && 'agoMs' in instant
}

/** The years that an ISO 8601 text has four digits for; beyond them, `toISOString` writes what the API does not read. */
const EARLIEST = Date.parse('0000-01-01T00:00:00Z')
const LATEST = Date.parse('9999-12-31T23:59:59.999Z')

function resolve(instant: Instant, now: Date, input: string): Date {
  const time = 'at' in instant ? instant.at.getTime() : now.getTime() - instant.agoMs
  if (time >= EARLIEST && time <= LATEST) return new Date(time)
  throw inputError(
    input,
    'is outside of the years 0 to 9999. Give a date such as 2026-05-31T00:00:00Z or an offset such as `-24h`.',
  )
}

function lastRunOf(task: TaskShape): Date {
  const last = new Date(task.last_run_at ?? NaN)
  if (!Number.isNaN(last.getTime())) return last
  throw inputError(
    'data-start-time',
    `is required, because the task "${task.name}" has never run and so has no last run to start from. Give a start such as \`-24h\`.`,
  )
}

function inputError(input: string, message: string): InputError {
  return new InputError([{ input, message }])
}

function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
