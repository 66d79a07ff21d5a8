import * as z from 'zod'

import { pageOf, rowPageQuery } from '../http/pagination.ts'
import { badRequest } from '../http/problem.ts'
import { route } from '../http/router.ts'
import { parseInput } from '../http/validation.ts'
import { columnOfSpan } from '../runs/columns.ts'
import { parseFilter } from '../runs/filter.ts'
import { spanOnWire } from '../world/wire.ts'

const WEEK_MS = 7 * 24 * 3_600_000
const instant = z.iso.datetime({ offset: true, error: 'must be an ISO 8601 date-time with a zone' })

const listSpansSchema = z.strictObject({
  project_id: z.string().min(1),
  start_time: instant.optional(),
  end_time: instant.optional(),
  filter: z
    .string()
    .refine((text) => text.trim() !== '', 'must not be blank')
    .optional(),
})

/** Listing spans: newest first; the window's start is inclusive (default a week ago), its end is not (default now). */
const listSpans = route({
  method: 'POST',
  path: '/v2/spans',
  query: rowPageQuery,
  handle: ({ world, query, body: raw }) => {
    const body = parseInput(listSpansSchema, raw)
    world.find(world.projects, body.project_id, 'Project')
    const now = world.now().getTime()
    const from = body.start_time === undefined ? now - WEEK_MS : Date.parse(body.start_time)
    const to = body.end_time === undefined ? now : Date.parse(body.end_time)
    if (from >= to) throw badRequest("'start_time': must be before 'end_time'")
    const matches = body.filter === undefined ? () => true : parseFilter(body.filter)
    const matching = world.spans
      .filter((span) => span.project_id === body.project_id)
      .map((span) => ({ span, at: Date.parse(span.start_time) }))
      .filter(({ span, at }) => at >= from && at < to && matches((path) => columnOfSpan(span, path)))
      .sort((a, b) => b.at - a.at)
      .map(({ span }) => span)
    const page = pageOf(matching, query, ({ context }) => context.span_id)
    return { status: 200, body: { spans: page.items.map(spanOnWire), pagination: page.pagination } }
  },
})

/** Spans of a project. */
export const spanRoutes = [listSpans]
