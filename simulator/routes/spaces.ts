import * as z from 'zod'

import { pageOf, pageQuery } from '../http/pagination.ts'
import { route } from '../http/router.ts'
import { spaceOnWire } from '../world/wire.ts'
import { inSpaces, nameMatches, nameQuery, spaceQuery } from './scope.ts'

const listOrganizations = route({
  method: 'GET',
  path: '/v2/organizations',
  query: { ...nameQuery, ...pageQuery },
  handle: ({ world, query }) => {
    const matching = world.organizations.filter(({ name }) => nameMatches(name, query.name))
    const page = pageOf(matching, query, ({ id }) => id)
    return { status: 200, body: { organizations: page.items, pagination: page.pagination } }
  },
})

const listSpaces = route({
  method: 'GET',
  path: '/v2/spaces',
  query: { ...nameQuery, ...pageQuery, org_id: z.string().optional() },
  handle: ({ world, query }) => {
    if (query.org_id !== undefined) world.find(world.organizations, query.org_id, 'Organization')
    const matching = world.spaces
      .filter((space) => (query.org_id ?? space.org_id) === space.org_id)
      .filter(({ name }) => nameMatches(name, query.name))
    const page = pageOf(matching, query, ({ id }) => id)
    return { status: 200, body: { spaces: page.items.map(spaceOnWire), pagination: page.pagination } }
  },
})

const getSpace = route({
  method: 'GET',
  path: '/v2/spaces/{space_id}',
  handle: ({ world, params }) => ({
    status: 200,
    body: spaceOnWire(world.find(world.spaces, params.space_id ?? '', 'Space')),
  }),
})

const PROJECT_TYPES = ['APPLICATION', 'HARNESS', 'EXPERIMENT'] as const

const listProjects = route({
  method: 'GET',
  path: '/v2/projects',
  query: { ...spaceQuery, ...nameQuery, ...pageQuery, project_type: z.enum(PROJECT_TYPES).optional() },
  handle: ({ world, query }) => {
    const within = inSpaces(world, query)
    const matching = world.projects.filter(
      (one) =>
        within(one.space_id) &&
        nameMatches(one.name, query.name) &&
        (query.project_type ?? one.project_type) === one.project_type,
    )
    const page = pageOf(matching, query, ({ id }) => id)
    return { status: 200, body: { projects: page.items, pagination: page.pagination } }
  },
})

const getProject = route({
  method: 'GET',
  path: '/v2/projects/{project_id}',
  handle: ({ world, params }) => ({
    status: 200,
    body: world.find(world.projects, params.project_id ?? '', 'Project'),
  }),
})

/** Organizations, spaces and projects. */
export const spaceRoutes = [listOrganizations, listSpaces, getSpace, listProjects, getProject]
