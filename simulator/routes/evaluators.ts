import * as z from 'zod'

import { pageOf, pageQuery } from '../http/pagination.ts'
import { type Call, route } from '../http/router.ts'
import type { EvaluatorRecord } from '../world/records.ts'
import { evaluatorVersionOnWire } from '../world/wire.ts'
import { inSpaces, nameMatches, nameQuery, spaceQuery } from './scope.ts'

const evaluatorOf = ({ world, params }: Call): EvaluatorRecord =>
  world.find(world.evaluators, params.evaluator_id ?? '', 'Evaluator')

const listEvaluators = route({
  method: 'GET',
  path: '/v2/evaluators',
  query: { ...spaceQuery, ...nameQuery, ...pageQuery },
  handle: ({ world, query }) => {
    const within = inSpaces(world, query)
    const matching = world.evaluators.filter(
      (one) => within(one.space_id) && nameMatches(one.name, query.name),
    )
    const page = pageOf(matching, query, ({ id }) => id)
    return { status: 200, body: { evaluators: page.items, pagination: page.pagination } }
  },
})

const getEvaluator = route({
  method: 'GET',
  path: '/v2/evaluators/{evaluator_id}',
  query: { version_id: z.string().optional() },
  handle: (call) => {
    const evaluator = evaluatorOf(call)
    const version = call.world.evaluatorVersion(evaluator.id, call.query.version_id)
    return { status: 200, body: { ...evaluator, version: evaluatorVersionOnWire(version) } }
  },
})

const listVersions = route({
  method: 'GET',
  path: '/v2/evaluators/{evaluator_id}/versions',
  query: pageQuery,
  handle: (call) => {
    const evaluator = evaluatorOf(call)
    const newestFirst = call.world.evaluatorVersions
      .filter((one) => one.evaluator_id === evaluator.id)
      .reverse()
    const page = pageOf(newestFirst, call.query, ({ id }) => id)
    return {
      status: 200,
      body: { evaluator_versions: page.items.map(evaluatorVersionOnWire), pagination: page.pagination },
    }
  },
})

const getVersion = route({
  method: 'GET',
  path: '/v2/evaluator-versions/{version_id}',
  handle: ({ world, params }) => ({
    status: 200,
    body: evaluatorVersionOnWire(
      world.find(world.evaluatorVersions, params.version_id ?? '', 'Evaluator version'),
    ),
  }),
})

/** Evaluators and their versions. */
export const evaluatorRoutes = [listEvaluators, getEvaluator, listVersions, getVersion]
