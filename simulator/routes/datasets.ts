import * as z from 'zod'

import { pageOf, pageQuery, rowPageQuery } from '../http/pagination.ts'
import { notFound } from '../http/problem.ts'
import { type Call, route } from '../http/router.ts'
import type { DatasetRecord } from '../world/records.ts'
import { datasetOnWire } from '../world/wire.ts'
import { inSpaces, nameMatches, nameQuery, spaceQuery } from './scope.ts'

const datasetOf = ({ world, params }: Call): DatasetRecord =>
  world.find(world.datasets, params.dataset_id ?? '', 'Dataset')

const listDatasets = route({
  method: 'GET',
  path: '/v2/datasets',
  query: { ...spaceQuery, ...nameQuery, ...pageQuery },
  handle: ({ world, query }) => {
    const within = inSpaces(world, query)
    const matching = world.datasets.filter((one) => within(one.space_id) && nameMatches(one.name, query.name))
    const page = pageOf(matching, query, ({ id }) => id)
    return { status: 200, body: { datasets: page.items, pagination: page.pagination } }
  },
})

const getDataset = route({
  method: 'GET',
  path: '/v2/datasets/{dataset_id}',
  handle: (call) => ({ status: 200, body: datasetOnWire(call.world, datasetOf(call)) }),
})

const listExamples = route({
  method: 'GET',
  path: '/v2/datasets/{dataset_id}/examples',
  query: { ...rowPageQuery, dataset_version_id: z.string().optional() },
  handle: (call) => {
    const { world, query } = call
    const dataset = datasetOf(call)
    const wanted = query.dataset_version_id ?? world.latestVersion(dataset.id).id
    const version = world.versionsOf(dataset.id).find(({ id }) => id === wanted)
    if (version === undefined) throw notFound('Dataset version', wanted)
    const page = pageOf(version.examples, query, ({ id }) => id)
    return { status: 200, body: { examples: page.items, pagination: page.pagination } }
  },
})

/** Datasets and their examples. */
export const datasetRoutes = [listDatasets, getDataset, listExamples]
