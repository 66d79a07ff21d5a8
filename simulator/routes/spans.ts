import * as z from 'zod'

import { pageOf, rowPageQuery } from '../http/pagination.ts'
import { badRequest } from '../http/problem.ts'
import { route } from '../http/router.ts'
import { filterText, instant, parseInput } from '../http/validation.ts'
import { filterColumnOfSpan } from '../runs/columns.ts'
import { parseFilter } from '../runs/filter.ts'
import { spanOnWire } from '../world/scores-on-wire.ts'
import { selectColumns } from './span-columns.ts'

const WEEK_MS = 7 * 24 * 3_600_000

const columns = z.array(z.string().min(1)).min(1).max(1_000).optional()
const positive = (value: number) => Number.isInteger(value) && value >= 1
const UNPROCESSABLE = { params: { status: 422 } }

const listSpansSchema = z
  .strictObject({
    project_id: z.string().min(1),
    start_time: instant.optional(),
    end_time: instant.optional(),
    filter: filterText.optional(),
    included_columns: columns,
    excluded_columns: columns,
    truncate_string_length: z
      .number()
      .refine(positive, { message: 'must be a positive integer', ...UNPROCESSABLE })
      .optional(),
  })
  .refine((body) => body.included_columns === undefined || body.excluded_columns === undefined, {
    message: "'included_columns' and 'excluded_columns' are mutually exclusive",
    ...UNPROCESSABLE,
  })

/** Listing spans: newest first; both ends of the window are inclusive (default: a week ago to now). */
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
    if (from > to) throw badRequest("'start_time': must not be after 'end_time'")
    const matches = body.filter === undefined ? () => true : parseFilter(body.filter)
    const matching = world.spans
      .filter((span) => span.project_id === body.project_id)
      .map((span) => ({ span, at: Date.parse(span.start_time) }))
      .filter(({ span, at }) => at >= from && at <= to && matches((path) => filterColumnOfSpan(span, path)))
      .sort((a, b) => b.at - a.at)
      .map(({ span }) => span)
    const page = pageOf(matching, query, ({ context }) => context.span_id)
    const form = world.plans.settings.unitScores
    const spans = page.items.map((span) => selectColumns(spanOnWire(span, form), body))
    return { status: 200, body: { spans, pagination: page.pagination } }
  },
})

/** Spans of a project. */
export const spanRoutes = [listSpans]
