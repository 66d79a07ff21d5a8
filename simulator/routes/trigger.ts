import { badRequest, conflict, tooManyRequests, unprocessable } from '../http/problem.ts'
import { type Call, type Reply, route } from '../http/router.ts'
import { parseInput } from '../http/validation.ts'
import { hasMatchingData } from '../runs/evaluation-work.ts'
import { parseFilter } from '../runs/filter.ts'
import { endsAt } from '../runs/schedule.ts'
import { startRun } from '../runs/start.ts'
import {
  triggerEvaluationSchema,
  type TriggerEvaluationBody,
  triggerExperimentSchema,
  type TriggerExperimentBody,
} from '../schemas/trigger-bodies.ts'
import type { DatasetVersionRecord, RunRecord, TaskRecord } from '../world/records.ts'
import { runOnWire } from '../world/wire.ts'
import type { World } from '../world/world.ts'
import { checkExperiments } from './task-rules.ts'
import { taskOf } from './tasks.ts'

const MAX_WINDOW_MS = 30 * 24 * 3_600_000

/** The window of a run on a project: the service requires both ends. @throws Problem 400 */
function windowOf(body: TriggerEvaluationBody): { start: number; end: number } {
  if (body.data_start_time === undefined || body.data_end_time === undefined) {
    throw badRequest("'data_start_time', 'data_end_time': both are required for a task on a project")
  }
  const start = Date.parse(body.data_start_time)
  const end = Date.parse(body.data_end_time)
  if (start >= end) throw badRequest("'data_start_time': must be before 'data_end_time'")
  if (end - start > MAX_WINDOW_MS) {
    throw badRequest("'data_start_time', 'data_end_time': the window must not be longer than 30 days")
  }
  return { start, end }
}

function refuse(body: TriggerEvaluationBody, fields: (keyof TriggerEvaluationBody)[], kind: string): void {
  const given = fields.filter((field) => body[field] !== undefined)
  if (given.length > 0) {
    throw badRequest(
      `${given.map((field) => `'${field}'`).join(', ')}: not applicable to a task on a ${kind}`,
    )
  }
}

function triggerEvaluation(world: World, task: TaskRecord, raw: unknown): RunRecord {
  const body = parseInput(triggerEvaluationSchema, raw ?? {})
  const common = {
    job: { kind: 'evaluation' as const, max_spans: body.max_spans, override: body.override_evaluations },
    createdAt: world.now().getTime(),
    trigger: (raw ?? {}) as Record<string, unknown>,
  }
  if (task.dataset_id === null) {
    refuse(body, ['experiment_ids'], 'project')
    const window = windowOf(body)
    if (!hasMatchingData(world, task, window)) {
      const [start, end] = [window.start, window.end].map((ms) => new Date(ms).toISOString())
      throw badRequest(`No data found between ${start ?? ''} and ${end ?? ''}`)
    }
    return startRun(world, task, { ...common, window })
  }
  refuse(body, ['data_start_time', 'data_end_time'], 'dataset')
  checkExperiments(world, body.experiment_ids ?? [], task.dataset_id)
  return startRun(world, task, { ...common, readsExperiments: body.experiment_ids ?? task.experiment_ids })
}

/** The version that a run reads. @throws Problem 404 if there is none of that ID, 422 if it is another dataset's. */
function versionOf(world: World, datasetId: string, versionId: string | undefined): DatasetVersionRecord {
  if (versionId === undefined) return world.latestVersion(datasetId)
  const version = world.find(world.datasetVersions, versionId, 'Dataset version')
  if (version.dataset_id !== datasetId) {
    throw unprocessable(`'dataset_version_id': '${versionId}' does not belong to the task's dataset.`)
  }
  return version
}

function checkExamples(version: DatasetVersionRecord, ids: readonly string[] | undefined): void {
  const known = new Set(version.examples.map(({ id }) => id))
  const unknown = (ids ?? []).filter((id) => !known.has(id))
  if (unknown.length > 0) {
    throw unprocessable(`'example_ids': not in the dataset version: ${unknown.join(', ')}`)
  }
}

function checkEvaluationTasks(world: World, ids: readonly string[] | undefined, datasetId: string): void {
  for (const id of ids ?? []) {
    const task = world.find(world.tasks, id, 'Task')
    if (task.type === 'RUN_EXPERIMENT') {
      throw unprocessable(`'evaluation_task_ids': '${id}' is not an evaluation task.`)
    }
    if (task.dataset_id !== null && task.dataset_id !== datasetId) {
      throw unprocessable(`'evaluation_task_ids': '${id}' is a task on another dataset.`)
    }
  }
}

function refuseDuplicate(world: World, name: string, datasetId: string): void {
  const taken = world.experiments.some((one) => one.dataset_id === datasetId && one.name === name)
  if (taken) throw conflict(`An experiment named '${name}' already exists in the dataset.`)
}

function triggerExperiment(world: World, task: TaskRecord, raw: unknown): RunRecord {
  const body: TriggerExperimentBody = parseInput(triggerExperimentSchema, raw ?? {})
  const { dataset_id: datasetId, run_configuration: configuration } = task
  if (datasetId === null || configuration === null) throw new Error(`Task ${task.id} has nothing to run.`)
  const version = versionOf(world, datasetId, body.dataset_version_id)
  checkExamples(version, body.example_ids)
  checkEvaluationTasks(world, body.evaluation_task_ids, datasetId)
  if (body.query_filter !== undefined) parseFilter(body.query_filter)
  refuseDuplicate(world, body.experiment_name, datasetId)
  const createdAt = world.now().getTime()
  const experiment = world.provisionExperiment({
    name: body.experiment_name,
    version,
    createdAt,
    visibleAt: createdAt + world.provisionDelayMs,
    integrationId: configuration.experiment_type === 'AGENT_CALL' ? configuration.integration_id : null,
  })
  return startRun(world, task, {
    job: { kind: 'experiment', body, configuration, version_id: version.id },
    createdAt,
    trigger: raw as Record<string, unknown>,
    experimentId: experiment.id,
  })
}

/** @throws Problem 429 while as many runs as are allowed have not ended; it says when the first of them will. */
function checkActiveRuns(world: World): void {
  const active = world.runs.filter((run) => run.ended === null)
  const limit = world.plans.settings.maxActiveRuns
  if (limit === null || active.length < limit) return
  const next = Math.min(...active.map(endsAt)) - world.now().getTime()
  const retryAfter = Math.min(60, Math.max(1, Math.ceil(next / 1_000)))
  throw tooManyRequests(`${active.length} task runs are active; no more than ${limit} can be.`, retryAfter)
}

function trigger(call: Call): Reply {
  const { world } = call
  const task = taskOf(call)
  checkActiveRuns(world)
  const start = task.type === 'RUN_EXPERIMENT' ? triggerExperiment : triggerEvaluation
  const run = start(world, task, call.body)
  return { status: 201, body: runOnWire(world, run) }
}

/** Triggering a run of a task. */
export const triggerRoutes = [route({ method: 'POST', path: '/v2/tasks/{task_id}/trigger', handle: trigger })]
