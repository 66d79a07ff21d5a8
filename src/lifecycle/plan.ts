import type { Task } from '../ax/schemas.ts'
import { InputError, type InputProblem } from '../problems.ts'
import type { InputName } from '../settings/schema.ts'
import type { RunRequest } from '../settings/settings.ts'
import type { Mark } from './duty.ts'

/** What of a task decides how it is triggered. */
export type TaskShape = Pick<Task, 'name' | 'type' | 'project_id' | 'dataset_id' | 'last_run_at'> & {
  /** The experiments that an evaluation of a dataset judges when the trigger names none. */
  experiment_ids?: string[] | null | undefined
  evaluators?: { evaluator_id: string; evaluator_version_id?: string | null | undefined }[] | null | undefined
}

/** What the task works on, which decides the parameters that a trigger may carry. */
export type TaskKind = 'project-evaluation' | 'dataset-evaluation' | 'experiment'

/** The kind of a task. */
export function kindOf(task: TaskShape): TaskKind {
  if (task.type === 'RUN_EXPERIMENT') return 'experiment'
  return task.project_id ? 'project-evaluation' : 'dataset-evaluation'
}

const KIND_WORDS: Record<TaskKind, string> = {
  'project-evaluation': 'an evaluation of a project',
  'dataset-evaluation': 'an evaluation of a dataset',
  experiment: 'an experiment',
}

/** Which kinds of tasks can use an input; the others would be refused by the service (HTTP 400). */
const USED_BY: Partial<Record<InputName, TaskKind[]>> = {
  'data-start-time': ['project-evaluation'],
  'data-end-time': ['project-evaluation'],
  'max-spans': ['project-evaluation', 'dataset-evaluation'],
  'override-evaluations': ['project-evaluation', 'dataset-evaluation'],
  'experiment-ids': ['dataset-evaluation'],
  'experiment-name': ['experiment'],
  'dataset-version-id': ['experiment'],
  'max-examples': ['experiment'],
  'example-ids': ['experiment'],
  'query-filter': ['experiment'],
  'tracing-metadata': ['experiment'],
  'evaluation-task-ids': ['experiment'],
}

/**
 * Checks that every given input fits the task.
 * @throws {InputError} naming each one that does not, before anything is spent
 */
export function checkInputsFit(task: TaskShape, given: ReadonlySet<InputName>): void {
  const kind = kindOf(task)
  const problems = [...given].flatMap((input): InputProblem[] => {
    const users = USED_BY[input]
    if (users === undefined || users.includes(kind)) return []
    const others = users.map((user) => KIND_WORDS[user]).join(' or ')
    return [
      { input, message: `is for ${others}, but the task "${task.name}" is ${KIND_WORDS[kind]}. Remove it.` },
    ]
  })
  if (problems.length > 0) throw new InputError(problems)
}

/** A trigger ready to be sent: the wire body, the mark that tells its run from others, and the window for people. */
export interface TriggerPlan {
  body: Record<string, unknown>
  mark: Mark
  window: { start: string; end: string } | undefined
  /** Evaluation tasks that the API runs by itself once this run has completed. */
  chainedTaskIds: string[]
}

/** What an experiment needs beside the request: everything already resolved. */
export interface ExperimentParts {
  name: string
  /** User's metadata and provenance together; absent when there is none, since its presence switches tracing on. */
  tracingMetadata: Record<string, string> | undefined
  /** Evaluation tasks that the API is to chain. */
  chainedTaskIds: string[]
}

/** The trigger of an experiment. */
export function planExperiment(task: TaskShape, request: RunRequest, parts: ExperimentParts): TriggerPlan {
  return {
    mark: { by: 'experiment', name: parts.name, datasetId: task.dataset_id ?? '' },
    window: undefined,
    chainedTaskIds: parts.chainedTaskIds,
    body: withoutAbsent({
      experiment_name: parts.name,
      dataset_version_id: request.datasetVersionId,
      max_examples: request.maxExamples,
      example_ids: request.exampleIds,
      query_filter: request.queryFilter,
      tracing_metadata: parts.tracingMetadata,
      evaluation_task_ids: parts.chainedTaskIds.length > 0 ? parts.chainedTaskIds : undefined,
    }),
  }
}

/** The trigger of an evaluation of a dataset's experiments. It carries nothing that would tell its run from others. */
export function planDatasetEvaluation(
  request: Partial<RunRequest>,
  experimentIds: string[] | undefined,
): TriggerPlan {
  return {
    mark: { by: 'nothing' },
    window: undefined,
    chainedTaskIds: [],
    body: withoutAbsent({
      max_spans: request.maxSpans,
      override_evaluations: request.overrideEvaluations,
      experiment_ids: experimentIds,
    }),
  }
}

/** The longest window that the API takes. */
const LONGEST_WINDOW_MS = 30 * 86_400_000

/**
 * The trigger of an evaluation of a project. Start and end are always sent, to the millisecond: where one of them hangs
 * on this very moment, the window tells our run from all others.
 * @throws {InputError} when there is no start, the window is empty, or it is longer than the API's 30 days
 */
export function planProjectEvaluation(task: TaskShape, request: RunRequest, now: Date): TriggerPlan {
  const { dataStartTime, dataEndTime } = request
  const start = dataStartTime === undefined ? lastRunOf(task) : resolveInstant(dataStartTime, now)
  const end = dataEndTime === undefined ? now : resolveInstant(dataEndTime, now)
  if (start >= end) {
    const message = `${start.toISOString()} is not before the end of the window, ${end.toISOString()}. Set an earlier start or a later end.`
    throw new InputError([{ input: 'data-start-time', message }])
  }
  if (end.getTime() - start.getTime() > LONGEST_WINDOW_MS) {
    const source =
      dataStartTime === undefined ? ' (the last run of the task, because no start was given)' : ''
    const message = `${start.toISOString()}${source} is more than 30 days before the end of the window, ${end.toISOString()}; the API takes 30 days at most. Set a later start, such as \`-24h\`.`
    throw new InputError([{ input: 'data-start-time', message }])
  }
  const window = { start: start.toISOString(), end: end.toISOString() }
  const hangsOnNow = dataEndTime === undefined || isRelative(dataEndTime) || isRelative(dataStartTime)
  return {
    mark: hangsOnNow ? { by: 'window', ...window } : { by: 'nothing' },
    window,
    chainedTaskIds: [],
    body: withoutAbsent({
      data_start_time: window.start,
      data_end_time: window.end,
      max_spans: request.maxSpans,
      override_evaluations: request.overrideEvaluations,
    }),
  }
}

type Instant = NonNullable<RunRequest['dataStartTime']>

function isRelative(instant: Instant | undefined): boolean {
  return instant !== undefined && 'agoMs' in instant
}

function resolveInstant(instant: Instant, now: Date): Date {
  return 'at' in instant ? instant.at : new Date(now.getTime() - instant.agoMs)
}

function lastRunOf(task: TaskShape): Date {
  const last = new Date(task.last_run_at ?? NaN)
  if (!Number.isNaN(last.getTime())) return last
  const message = `is needed, because the task "${task.name}" has never run and so has no last run to start from. Give a start such as \`-24h\`.`
  throw new InputError([{ input: 'data-start-time', message }])
}

function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
