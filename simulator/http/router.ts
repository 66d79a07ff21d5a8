import * as z from 'zod'

import type { World } from '../world/world.ts'
import { badRequest, Problem } from './problem.ts'
import { parseInput } from './validation.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** A request as a handler sees it: authorised, its query checked, its body JSON but not yet checked. */
export interface Call<Query = unknown> {
  world: World
  params: Record<string, string>
  query: Query
  /** `undefined` when the request had no body. */
  body: unknown
}

export interface Reply {
  status: number
  body?: unknown
}

export interface Route {
  method: Method
  path: string
  run: (call: Call) => Reply
}

/** Declares an endpoint. Query parameters that `query` does not know are refused; no `query` means none are known. */
export function route<Shape extends z.core.$ZodLooseShape>(definition: {
  method: Method
  path: string
  query?: Shape
  handle: (call: Call<z.infer<z.ZodObject<Shape, z.core.$strict>>>) => Reply
}): Route {
  const schema = z.strictObject((definition.query ?? {}) as Shape)
  return {
    method: definition.method,
    path: definition.path,
    run: (call) => definition.handle({ ...call, query: parseInput(schema, call.query) }),
  }
}

/** @throws Problem 400 for percent-encoding that cannot be decoded. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw badRequest(`The path segment '${segment}' is not valid percent-encoding.`)
  }
}

function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [i, want] of wanted.entries()) {
    const have = given[i] ?? ''
    const name = /^\{(\w+)\}$/.exec(want)?.[1]
    if (name === undefined) {
      if (want !== have) return null
    } else {
      if (have === '') return null
      params[name] = decodeSegment(have)
    }
  }
  return params
}

/** Finds the endpoint of a request. @throws Problem 404 when there is none. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } {
  for (const candidate of routes) {
    if (candidate.method !== method) continue
    const params = match(candidate.path, path)
    if (params !== null) return { route: candidate, params }
  }
  throw new Problem(404, `There is no ${method} ${path}.`)
}
