import * as z from 'zod'

import { pageOf, pageQuery, rowPageBody, rowPageQuery } from '../http/pagination.ts'
import { notFound } from '../http/problem.ts'
import { type Call, route } from '../http/router.ts'
import { filterText, parseInput } from '../http/validation.ts'
import { readPath } from '../runs/columns.ts'
import { allOf } from '../runs/filter.ts'
import type { DatasetRecord, DatasetVersionRecord } from '../world/records.ts'
import { datasetOnWire } from '../world/wire.ts'
import { inSpaces, nameMatches, nameQuery, spaceQuery } from './scope.ts'

const datasetOf = ({ world, params }: Call): DatasetRecord =>
  world.find(world.datasets, params.dataset_id ?? '', 'Dataset')

/** The version that is asked for, or the latest. @throws Problem 404 */
function versionOf(call: Call, versionId: string | undefined): DatasetVersionRecord {
  const { world } = call
  const dataset = datasetOf(call)
  const wanted = versionId ?? world.latestVersion(dataset.id).id
  const version = world.versionsOf(dataset.id).find(({ id }) => id === wanted)
  if (version === undefined) throw notFound('Dataset version', wanted)
  return version
}

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
    const version = versionOf(call, call.query.dataset_version_id)
    const page = pageOf(version.examples, call.query, ({ id }) => id)
    return { status: 200, body: { examples: page.items, pagination: page.pagination } }
  },
})

const searchSchema = z.strictObject({
  ...rowPageBody,
  filter: filterText.optional(),
  dataset_version_id: z.string().optional(),
})

/** In the order of creation, then of ID, unlike the list. */
const searchExamples = route({
  method: 'POST',
  path: '/v2/datasets/{dataset_id}/examples/search',
  handle: (call) => {
    const { filter, dataset_version_id: versionId, ...request } = parseInput(searchSchema, call.body ?? {})
    const matches = allOf(filter)
    const examples = versionOf(call, versionId)
      .examples.filter((example) => matches((column) => readPath(example, column)))
      .sort((a, b) => a.created_at.localeCompare(b.created_at) || a.id.localeCompare(b.id))
    const page = pageOf(examples, { ...request, of: filter }, ({ id }) => id)
    return { status: 200, body: { examples: page.items, pagination: page.pagination } }
  },
})

/** Datasets and their examples. */
export const datasetRoutes = [listDatasets, getDataset, listExamples, searchExamples]
