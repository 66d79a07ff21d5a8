import * as z from 'zod'

import { pageOf, pageQuery, type PageRequest, rowPageBody, rowPageQuery } from '../http/pagination.ts'
import { badRequest, notFound } from '../http/problem.ts'
import { type Call, type Reply, route } from '../http/router.ts'
import { filterText, parseInput } from '../http/validation.ts'
import { readPath } from '../runs/columns.ts'
import { allOf } from '../runs/filter.ts'
import type { ExperimentRecord, ExperimentRow } from '../world/records.ts'
import { rowOnWire } from '../world/scores-on-wire.ts'
import { experimentOnWire } from '../world/wire.ts'
import type { World } from '../world/world.ts'
import { nameMatches, nameQuery } from './scope.ts'

function isVisible(world: World, experiment: ExperimentRecord): boolean {
  return experiment.visible_at <= world.now().getTime()
}

/** An experiment that is not provisioned yet does not exist for the API. @throws Problem 404 */
function experimentOf({ world, params }: Call): ExperimentRecord {
  const experiment = world.find(world.experiments, params.experiment_id ?? '', 'Experiment')
  if (!isVisible(world, experiment)) throw notFound('Experiment', experiment.id)
  return experiment
}

const listExperiments = route({
  method: 'GET',
  path: '/v2/experiments',
  query: { ...nameQuery, ...pageQuery, dataset_id: z.string().optional(), space_id: z.string().optional() },
  handle: ({ world, query }) => {
    if (query.dataset_id !== undefined && query.space_id !== undefined) {
      throw badRequest("at most one of 'dataset_id' and 'space_id' may be provided")
    }
    if (query.dataset_id !== undefined) world.find(world.datasets, query.dataset_id, 'Dataset')
    if (query.space_id !== undefined) world.find(world.spaces, query.space_id, 'Space')
    const matching = world.experiments.filter(
      (one) =>
        isVisible(world, one) &&
        (query.dataset_id ?? one.dataset_id) === one.dataset_id &&
        (query.space_id ?? one.space_id) === one.space_id &&
        nameMatches(one.name, query.name),
    )
    const page = pageOf(matching.reverse(), query, ({ id }) => id)
    return {
      status: 200,
      body: { experiments: page.items.map(experimentOnWire), pagination: page.pagination },
    }
  },
})

const getExperiment = route({
  method: 'GET',
  path: '/v2/experiments/{experiment_id}',
  handle: (call) => ({ status: 200, body: experimentOnWire(experimentOf(call)) }),
})

const deleteExperiment = route({
  method: 'DELETE',
  path: '/v2/experiments/{experiment_id}',
  handle: (call) => {
    const { experiments } = call.world
    experiments.splice(experiments.indexOf(experimentOf(call)), 1)
    return { status: 204 }
  },
})

/** One page of rows, in the form that is set. */
function rowsReply(world: World, rows: readonly ExperimentRow[], request: PageRequest): Reply {
  const page = pageOf(rows, request, ({ id }) => id ?? '')
  const items = page.items.map((row) => rowOnWire(row, world.plans.settings.rowScores))
  return { status: 200, body: { experiment_runs: items, pagination: page.pagination } }
}

const listRows = route({
  method: 'GET',
  path: '/v2/experiments/{experiment_id}/runs',
  query: rowPageQuery,
  handle: (call) => rowsReply(call.world, experimentOf(call).rows, call.query),
})

const searchSchema = z.strictObject({ ...rowPageBody, filter: filterText.optional() })

/** In ascending order of ID, unlike the list. */
const searchRows = route({
  method: 'POST',
  path: '/v2/experiments/{experiment_id}/runs/search',
  handle: (call) => {
    const { filter, ...request } = parseInput(searchSchema, call.body ?? {})
    const matches = allOf(filter)
    const rows = experimentOf(call)
      .rows.filter((row) => matches((column) => readPath(row, column)))
      .sort((a, b) => (a.id ?? '').localeCompare(b.id ?? ''))
    return rowsReply(call.world, rows, { ...request, of: filter })
  },
})

/** Experiments and their rows ("experiment runs"; not task runs). */
export const experimentRoutes = [listExperiments, getExperiment, deleteExperiment, listRows, searchRows]
