import * as z from 'zod'

import { pageOf, pageQuery } from '../http/pagination.ts'
import { badRequest, notFound } from '../http/problem.ts'
import { type Call, route } from '../http/router.ts'
import type { PromptRecord, PromptVersionRecord } from '../world/records.ts'
import type { World } from '../world/world.ts'
import { inSpaces, nameMatches, nameQuery, spaceQuery } from './scope.ts'

const promptOf = ({ world, params }: Call): PromptRecord =>
  world.find(world.prompts, params.prompt_id ?? '', 'Prompt')

/** Newest first. */
function versionsOf(world: World, prompt: PromptRecord): PromptVersionRecord[] {
  return world.promptVersions.filter((version) => version.prompt_id === prompt.id).reverse()
}

/** The version under a label; labels are case-sensitive. @throws Problem 404 */
function labelled(world: World, prompt: PromptRecord, label: string): PromptVersionRecord {
  const version = versionsOf(world, prompt).find(({ labels }) => labels.includes(label))
  if (version === undefined) throw notFound('Prompt label', label)
  return version
}

const listPrompts = route({
  method: 'GET',
  path: '/v2/prompts',
  query: { ...spaceQuery, ...nameQuery, ...pageQuery },
  handle: ({ world, query }) => {
    const within = inSpaces(world, query)
    const matching = world.prompts.filter((one) => within(one.space_id) && nameMatches(one.name, query.name))
    const page = pageOf(matching, query, ({ id }) => id)
    return { status: 200, body: { prompts: page.items, pagination: page.pagination } }
  },
})

const getPrompt = route({
  method: 'GET',
  path: '/v2/prompts/{prompt_id}',
  query: { version_id: z.string().optional(), label: z.string().optional() },
  handle: (call) => {
    const { world, query } = call
    if (query.version_id !== undefined && query.label !== undefined) {
      throw badRequest("'version_id' and 'label' are mutually exclusive")
    }
    const prompt = promptOf(call)
    if (query.label !== undefined) {
      return { status: 200, body: { ...prompt, version: labelled(world, prompt, query.label) } }
    }
    const versions = versionsOf(world, prompt)
    const version =
      query.version_id === undefined ? versions[0] : versions.find(({ id }) => id === query.version_id)
    if (version === undefined) throw notFound('Prompt version', query.version_id ?? prompt.id)
    return { status: 200, body: { ...prompt, version } }
  },
})

const listVersions = route({
  method: 'GET',
  path: '/v2/prompts/{prompt_id}/versions',
  query: pageQuery,
  handle: (call) => {
    const page = pageOf(versionsOf(call.world, promptOf(call)), call.query, ({ id }) => id)
    return { status: 200, body: { prompt_versions: page.items, pagination: page.pagination } }
  },
})

const getLabel = route({
  method: 'GET',
  path: '/v2/prompts/{prompt_id}/labels/{label_name}',
  handle: (call) => ({
    status: 200,
    body: labelled(call.world, promptOf(call), call.params.label_name ?? ''),
  }),
})

const getVersion = route({
  method: 'GET',
  path: '/v2/prompt-versions/{version_id}',
  handle: ({ world, params }) => ({
    status: 200,
    body: world.find(world.promptVersions, params.version_id ?? '', 'Prompt version'),
  }),
})

/** The Prompt Hub: prompts, versions, labels. */
export const promptRoutes = [listPrompts, getPrompt, listVersions, getLabel, getVersion]
