import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import type { PlanBook } from '../control.ts'
import { type HttpResponse, isProcessed, plannedResponse, send, sendFaulty } from '../faults.ts'
import { digest } from '../hash.ts'
import { CONTROL_PREFIX, controlRoutes } from '../routes/control.ts'
import { apiRoutes } from '../routes/api.ts'
import type { World } from '../world/world.ts'
import { parseJson, peek, readText } from './body.ts'
import { badRequest, Problem, problemDocument } from './problem.ts'
import type { RateLimiter } from './rate-limit.ts'
import { record, type RecordedRequest, repeatedParameters } from './recorded.ts'
import { findRoute, type Reply, type Route } from './router.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

interface RequestContext {
  request: IncomingMessage
  response: ServerResponse
  recorded: RecordedRequest
  id: string
  text: string
}

/** What the server is made of. */
export interface Parts {
  world: World
  plans: PlanBook
  apiKey: string
  requests: RecordedRequest[]
  /** How many requests have come so far, those to the control among them. */
  received: number
  limiter: RateLimiter
  /** Ends pending delays when the server closes. */
  closing: AbortSignal
}

/** @throws Problem 401 */
function authorise(request: IncomingMessage, apiKey: string): void {
  if (request.headers.authorization === `Bearer ${apiKey}`) return
  const missing = request.headers.authorization === undefined
  const detail = missing ? 'The Authorization header is missing.' : 'The API key is not valid.'
  throw new Problem(401, detail, { 'www-authenticate': 'Bearer' })
}

function dispatch(parts: Parts, context: RequestContext, routes: readonly Route[]): Reply {
  const { request, recorded, text } = context
  authorise(request, parts.apiKey)
  if (routes === apiRoutes) parts.limiter.admit()
  const { route, params } = findRoute(routes, recorded.method, recorded.path)
  const repeated = repeatedParameters(request)
  if (repeated.length > 0) throw badRequest(`'${repeated[0] ?? ''}': must not be repeated`)
  const body = parseJson(text, request.headers['content-type'])
  parts.world.advance()
  return route.run({ world: parts.world, params, query: recorded.query, body })
}

function problemResponse(error: unknown, context: RequestContext): HttpResponse {
  const status = error instanceof Problem ? error.status : 500
  const detail = error instanceof Error ? error.message : String(error)
  const document = problemDocument(status, detail, { id: context.id, path: context.recorded.path })
  const extra = error instanceof Problem ? error.headers : {}
  return {
    status,
    headers: { 'content-type': 'application/problem+json', 'x-request-id': context.id, ...extra },
    body: JSON.stringify(document),
  }
}

/** The API's response. A refusal is a problem document, and so is a bug in a handler (500). */
function responseTo(parts: Parts, context: RequestContext, routes: readonly Route[]): HttpResponse {
  try {
    const reply = dispatch(parts, context, routes)
    const hasBody = reply.body !== undefined
    return {
      status: reply.status,
      headers: { ...(hasBody ? JSON_TYPE : {}), 'x-request-id': context.id },
      body: hasBody ? JSON.stringify(reply.body) : '',
    }
  } catch (error) {
    return problemResponse(error, context)
  }
}

async function respond(parts: Parts, context: RequestContext): Promise<void> {
  const { recorded, response } = context
  parts.requests.push(recorded)
  const fault = parts.plans.takeFault(recorded.method, recorded.path)
  const delayMs = parts.plans.settings.latencyMs + (fault?.kind === 'delay' ? (fault.delayMs ?? 0) : 0)
  if (delayMs > 0) await wait(delayMs, undefined, { signal: parts.closing })
  if (fault !== null && !isProcessed(fault)) {
    const planned = plannedResponse(fault, { id: context.id, path: recorded.path })
    recorded.status = sendFaulty(response, planned, fault)
    return
  }
  recorded.status = sendFaulty(response, responseTo(parts, context, apiRoutes), fault)
}

/**
 * Handles one request from its first byte to its response. Never rejects: a client that goes away, or a server that
 * closes, just ends the exchange.
 */
export async function handleRequest(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const recorded = record(request, parts.world.now())
  parts.received += 1
  const id = `req_${digest('request', parts.received, recorded.path).slice(0, 24)}`
  const context: RequestContext = { request, response, recorded, id, text: '' }
  try {
    context.text = await readText(request)
    recorded.body = peek(context.text)
    if (recorded.path.startsWith(CONTROL_PREFIX)) {
      send(response, responseTo(parts, context, controlRoutes(parts.plans, parts.requests)))
    } else {
      await respond(parts, context)
    }
  } catch (error) {
    if (error instanceof Problem && !response.headersSent) send(response, problemResponse(error, context))
    else response.destroy()
  }
}
