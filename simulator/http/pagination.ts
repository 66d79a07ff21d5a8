import * as z from 'zod'

import { badRequest } from './problem.ts'

const MAX_LIMIT = 100
/** Examples, experiment runs and spans come in larger pages. */
export const MAX_LIMIT_OF_ROWS = 500
const DEFAULT_LIMIT = 50

function limitUpTo(max: number): z.ZodType<number> {
  const message = `must be a whole number from 1 to ${max}`
  return z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= max, message)
    .default(DEFAULT_LIMIT)
}

/** The query parameters of every list, to be spread into its strict schema. */
export const pageQuery = { limit: limitUpTo(MAX_LIMIT), cursor: z.string().optional() }
/** The same for lists of rows. */
export const rowPageQuery = { limit: limitUpTo(MAX_LIMIT_OF_ROWS), cursor: z.string().optional() }

export interface PageRequest {
  limit: number
  cursor?: string | undefined
  /** What else must be the same on every page, e.g. the filter of a search. */
  of?: string | undefined
}

export interface PageOf<T> {
  items: T[]
  pagination: { has_more: boolean; next_cursor?: string }
}

/** The same in the body of a search. */
export const rowPageBody = {
  limit: z.int().min(1).max(MAX_LIMIT_OF_ROWS).default(DEFAULT_LIMIT),
  cursor: z.string().optional(),
}

const cursorSchema = z.strictObject({ after: z.string(), at: z.int().min(0), of: z.string().optional() })

function encode(cursor: z.infer<typeof cursorSchema>): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

/** @throws Problem 400 for anything that this server did not hand out. */
function decode(text: string): z.infer<typeof cursorSchema> {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    throw badRequest("'cursor': is not a cursor of this API")
  }
}

/**
 * One page of a list. A cursor remembers the last item shown, so what is added at the front meanwhile shifts
 * nothing; if that item is gone, its number says where to go on, rather showing something twice than not at all.
 * @param key the item's identity; empty for an item without one.
 * @throws Problem 400 for a cursor that this server did not hand out for this list.
 */
export function pageOf<T>(all: readonly T[], request: PageRequest, key: (item: T) => string): PageOf<T> {
  let start = 0
  if (request.cursor !== undefined) {
    const { after, at, of } = decode(request.cursor)
    if (of !== request.of) throw badRequest("'cursor': belongs to another filter")
    const found = after === '' ? at - 1 : all.findIndex((item) => key(item) === after)
    start = found >= 0 ? found + 1 : Math.max(0, at - 1)
  }
  const items = all.slice(start, start + request.limit)
  const last = items.at(-1)
  const end = start + items.length
  if (last === undefined || end >= all.length) return { items, pagination: { has_more: false } }
  const next = encode({ after: key(last), at: end, of: request.of })
  return { items, pagination: { has_more: true, next_cursor: next } }
}
