import * as z from 'zod'

import { pageOf, pageQuery } from '../http/pagination.ts'
import { route } from '../http/router.ts'
import type { AiIntegrationRecord } from '../world/records.ts'
import type { World } from '../world/world.ts'
import { inSpaces, nameMatches, nameQuery, spaceQuery } from './scope.ts'

type Scopings = readonly { space_id?: string | null; organization_id?: string | null }[]

/** An integration without scopings, or with one that names no space, is visible in every space. */
function visibleIn(world: World, query: Parameters<typeof inSpaces>[1]): (scopings: Scopings) => boolean {
  const within = inSpaces(world, query)
  const anySpace = world.spaces.some(({ id }) => within(id))
  return (scopings) =>
    scopings.length === 0
      ? anySpace
      : scopings.some(({ space_id: id }) => (id == null ? anySpace : within(id)))
}

const listAiIntegrations = route({
  method: 'GET',
  path: '/v2/ai-integrations',
  query: { ...spaceQuery, ...nameQuery, ...pageQuery },
  handle: ({ world, query }) => {
    const visible = visibleIn(world, query)
    const matching = world.aiIntegrations.filter(
      (one) => visible(one.scopings) && nameMatches(one.name, query.name),
    )
    const page = pageOf(matching, query, ({ id }) => id)
    return { status: 200, body: { ai_integrations: page.items, pagination: page.pagination } }
  },
})

/** The same integration in the shape of the newer `/v2/integrations`. */
function asLlmIntegration(one: AiIntegrationRecord) {
  return {
    id: one.id,
    type: 'LLM' as const,
    name: one.name,
    scopings: one.scopings,
    created_at: one.created_at,
    updated_at: one.updated_at,
    created_by_user_id: one.created_by_user_id,
    config: {
      provider: one.provider,
      has_api_key: one.has_api_key,
      is_function_calling_enabled: one.function_calling_enabled,
      is_default_models_enabled: one.enable_default_models,
      model_names: one.model_names ?? [],
    },
  }
}

const listIntegrations = route({
  method: 'GET',
  path: '/v2/integrations',
  query: {
    ...spaceQuery,
    ...nameQuery,
    ...pageQuery,
    type: z.enum(['LLM', 'AGENT', 'EVALUATOR']).optional(),
  },
  handle: ({ world, query }) => {
    const visible = visibleIn(world, query)
    // EVALUATOR integrations are listed only when they are asked for.
    const all =
      query.type === 'EVALUATOR'
        ? world.evaluatorIntegrations
        : [...world.aiIntegrations.map(asLlmIntegration), ...world.agentIntegrations]
    const matching = all.filter(
      (one) =>
        visible(one.scopings) && nameMatches(one.name, query.name) && (query.type ?? one.type) === one.type,
    )
    const page = pageOf(matching, query, ({ id }) => id)
    return { status: 200, body: { integrations: page.items, pagination: page.pagination } }
  },
})

/** Integrations with model providers and agents. */
export const integrationRoutes = [listAiIntegrations, listIntegrations]
