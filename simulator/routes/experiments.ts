import * as z from 'zod'

import { pageOf, pageQuery, rowPageQuery } from '../http/pagination.ts'
import { badRequest, notFound } from '../http/problem.ts'
import { type Call, route } from '../http/router.ts'
import type { ExperimentRecord } from '../world/records.ts'
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

const listRows = route({
  method: 'GET',
  path: '/v2/experiments/{experiment_id}/runs',
  query: rowPageQuery,
  handle: (call) => {
    const page = pageOf(experimentOf(call).rows, call.query, ({ id }) => id)
    return { status: 200, body: { experiment_runs: page.items, pagination: page.pagination } }
  },
})

/** Experiments and their rows ("experiment runs"; not task runs). */
export const experimentRoutes = [listExperiments, getExperiment, deleteExperiment, listRows]
