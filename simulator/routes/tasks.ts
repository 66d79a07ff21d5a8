import * as z from 'zod'

import { pageOf, pageQuery } from '../http/pagination.ts'
import { badRequest } from '../http/problem.ts'
import { type Call, type Reply, route } from '../http/router.ts'
import { parseInput } from '../http/validation.ts'
import { cancelRun } from '../runs/advance.ts'
import {
  createTaskSchema,
  type EvaluationTaskBody,
  type ExperimentTaskBody,
  updateEvaluationSchema,
  updateExperimentSchema,
} from '../schemas/task-bodies.ts'
import type { TaskRecord } from '../world/records.ts'
import { taskOnWire } from '../world/wire.ts'
import type { World } from '../world/world.ts'
import { inSpaces, nameMatches, nameQuery, spaceQuery } from './scope.ts'
import * as rules from './task-rules.ts'
import { checkShape } from './task-shape.ts'

const TYPES = ['TEMPLATE_EVALUATION', 'CODE_EVALUATION', 'RUN_EXPERIMENT'] as const

/** The task of a path. @throws Problem 404 */
export const taskOf = ({ world, params }: Call): TaskRecord =>
  world.find(world.tasks, params.task_id ?? '', 'Task')

const listTasks = route({
  method: 'GET',
  path: '/v2/tasks',
  query: {
    ...spaceQuery,
    ...nameQuery,
    ...pageQuery,
    project_id: z.string().optional(),
    dataset_id: z.string().optional(),
    type: z.enum(TYPES).optional(),
  },
  handle: ({ world, query }) => {
    if (query.project_id !== undefined) world.find(world.projects, query.project_id, 'Project')
    if (query.dataset_id !== undefined) world.find(world.datasets, query.dataset_id, 'Dataset')
    const within = inSpaces(world, query)
    const wanted = (task: TaskRecord) =>
      (query.project_id ?? task.project_id) === task.project_id &&
      (query.dataset_id ?? task.dataset_id) === task.dataset_id &&
      (query.type ?? task.type) === task.type
    const matching = world.tasks.filter(
      (task) => within(task.space_id) && nameMatches(task.name, query.name) && wanted(task),
    )
    const page = pageOf(matching, query, ({ id }) => id)
    return { status: 200, body: { tasks: page.items.map(taskOnWire), pagination: page.pagination } }
  },
})

function experimentTask(world: World, body: ExperimentTaskBody): TaskRecord {
  const dataset = world.find(world.datasets, body.dataset_id, 'Dataset')
  rules.checkConfiguration(world, body.run_configuration)
  rules.refuseDuplicateName(world, body.name, { id: dataset.space_id })
  return world.addTask({
    name: body.name,
    type: body.type,
    dataset_id: dataset.id,
    run_configuration: body.run_configuration,
  })
}

function evaluationTask(world: World, body: EvaluationTaskBody): TaskRecord {
  rules.checkDataSource(body)
  const source =
    body.project_id === undefined
      ? world.find(world.datasets, body.dataset_id ?? '', 'Dataset')
      : world.find(world.projects, body.project_id, 'Project')
  if (body.dataset_id !== undefined) rules.checkExperiments(world, body.experiment_ids ?? [], body.dataset_id)
  const task = { spaceId: source.space_id, type: body.type }
  const shape = {
    project_id: body.project_id ?? null,
    query_filter: rules.readableFilter(body.query_filter),
    query_filters: body.query_filters ?? null,
    evaluators: rules.attach(world, body.evaluators, task),
  }
  checkShape(world, shape)
  if (shape.query_filters === null && shape.evaluators.some((one) => one.query_mappings != null)) {
    throw badRequest("'query_filters': is required with 'query_mappings'")
  }
  rules.refuseDuplicateName(world, body.name, { id: source.space_id })
  return world.addTask({
    name: body.name,
    type: body.type,
    ...shape,
    dataset_id: body.dataset_id ?? null,
    sampling_rate: body.project_id === undefined ? null : (body.sampling_rate ?? 1),
    is_continuous: body.is_continuous ?? false,
    experiment_ids: body.experiment_ids ?? [],
  })
}

const createTask = route({
  method: 'POST',
  path: '/v2/tasks',
  handle: ({ world, body }) => {
    const wanted = parseInput(createTaskSchema, body)
    const task =
      wanted.type === 'RUN_EXPERIMENT' ? experimentTask(world, wanted) : evaluationTask(world, wanted)
    return { status: 201, body: taskOnWire(task) }
  },
})

const getTask = route({
  method: 'GET',
  path: '/v2/tasks/{task_id}',
  handle: (call) => ({ status: 200, body: taskOnWire(taskOf(call)) }),
})

function changesOf(world: World, task: TaskRecord, body: unknown): Partial<TaskRecord> {
  if (task.type === 'RUN_EXPERIMENT') {
    const changes = parseInput(updateExperimentSchema, body)
    if (changes.run_configuration !== undefined) rules.checkConfiguration(world, changes.run_configuration)
    return changes
  }
  const parsed = parseInput(updateEvaluationSchema, body)
  const { evaluators, query_filter: filter, query_filters: filters, ...changes } = parsed
  if (task.project_id === null) rules.refuseProjectFields(changes)
  const owner = { spaceId: task.space_id, type: task.type }
  const shape = {
    ...(filter === undefined ? {} : { query_filter: rules.readableFilter(filter) }),
    ...(filters === undefined ? {} : { query_filters: filters }),
    ...(evaluators === undefined ? {} : { evaluators: rules.attach(world, evaluators, owner) }),
  }
  if (Object.keys(shape).length > 0) checkShape(world, { ...task, ...shape })
  return { ...(changes as Partial<TaskRecord>), ...shape }
}

function updateTask(call: Call): Reply {
  const { world } = call
  const task = taskOf(call)
  const changes = changesOf(world, task, call.body)
  if (changes.name !== undefined) {
    rules.refuseDuplicateName(world, changes.name, { id: task.space_id, except: task.id })
  }
  Object.assign(task, changes, { updated_at: world.instant() })
  return { status: 200, body: taskOnWire(task) }
}

/** Deleting a task cancels what still runs of it. */
function deleteTask(call: Call): Reply {
  const { world } = call
  const task = taskOf(call)
  for (const run of world.runs) if (run.task_id === task.id && run.ended === null) cancelRun(world, run)
  world.tasks.splice(world.tasks.indexOf(task), 1)
  return { status: 204 }
}

/** Tasks: list, create, get, update, delete. */
export const taskRoutes = [
  listTasks,
  createTask,
  getTask,
  route({ method: 'PATCH', path: '/v2/tasks/{task_id}', handle: updateTask }),
  route({ method: 'DELETE', path: '/v2/tasks/{task_id}', handle: deleteTask }),
]
