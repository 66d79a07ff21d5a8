import * as z from 'zod'

import type { World } from '../world/world.ts'

/** Query parameters that narrow a list to spaces, to be spread into its schema. */
export const spaceQuery = { space_id: z.string().optional(), space_name: z.string().optional() }

/** Query parameter that narrows a list by name. */
export const nameQuery = { name: z.string().optional() }

/** Name filters of the service are case-insensitive SUBSTRING filters: an exact match is the client's business. */
export function nameMatches(name: string, filter: string | undefined): boolean {
  return filter === undefined || name.toLowerCase().includes(filter.toLowerCase())
}

/**
 * Tells whether a space is within `space_id` and `space_name`.
 * @throws Problem 404 for a `space_id` that does not exist.
 */
export function inSpaces(
  world: World,
  query: { space_id?: string | undefined; space_name?: string | undefined },
): (spaceId: string) => boolean {
  if (query.space_id !== undefined) world.find(world.spaces, query.space_id, 'Space')
  const named = world.spaces.filter(({ name }) => nameMatches(name, query.space_name)).map(({ id }) => id)
  return (spaceId) => (query.space_id === undefined || query.space_id === spaceId) && named.includes(spaceId)
}
