import * as z from 'zod'

import { pageOf, pageQuery } from '../http/pagination.ts'
import { badRequest, notFound } from '../http/problem.ts'
import { type Call, route } from '../http/router.ts'
import { cancelRun } from '../runs/advance.ts'
import type { RunRecord } from '../world/records.ts'
import { runOnWire } from '../world/wire.ts'
import { taskOf } from './tasks.ts'

const STATUSES = ['PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'] as const

/** A run is gone with its task. @throws Problem 404 */
function runOf({ world, params }: Call): RunRecord {
  const run = world.find(world.runs, params.run_id ?? '', 'Task run')
  if (!world.tasks.some(({ id }) => id === run.task_id)) throw notFound('Task run', run.id)
  return run
}

const listRuns = route({
  method: 'GET',
  path: '/v2/tasks/{task_id}/runs',
  query: { ...pageQuery, status: z.enum(STATUSES).optional() },
  handle: (call) => {
    const { world, query } = call
    const task = taskOf(call)
    const newestFirst = world.runs
      .filter((run) => run.task_id === task.id)
      .reverse()
      .sort((a, b) => b.created_at - a.created_at)
      .map((run) => runOnWire(world, run))
      .filter((run) => (query.status ?? run.status) === run.status)
    const page = pageOf(newestFirst, query, ({ id }) => id)
    return { status: 200, body: { task_runs: page.items, pagination: page.pagination } }
  },
})

const getRun = route({
  method: 'GET',
  path: '/v2/task-runs/{run_id}',
  handle: (call) => ({ status: 200, body: runOnWire(call.world, runOf(call)) }),
})

const isEmptyObject = (body: unknown) =>
  typeof body === 'object' && body !== null && Object.keys(body).length === 0

const cancel = route({
  method: 'POST',
  path: '/v2/task-runs/{run_id}/cancel',
  handle: (call) => {
    const run = runOf(call)
    if (call.body !== undefined && !isEmptyObject(call.body)) throw badRequest('This request takes no body.')
    if (run.ended !== null) {
      throw badRequest(`Cannot cancel a run with status '${run.ended.status.toLowerCase()}'`)
    }
    cancelRun(call.world, run)
    return { status: 200, body: runOnWire(call.world, run) }
  },
})

/** Task runs: list of a task, get, cancel. */
export const taskRunRoutes = [listRuns, getRun, cancel]
