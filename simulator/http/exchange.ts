import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import type { PlanBook } from '../control.ts'
import { type Answer, letsThrough, plannedAnswer, send, sendFaulty } from '../faults.ts'
import { digest } from '../hash.ts'
import { CONTROL_PREFIX, controlRoutes } from '../routes/control.ts'
import { apiRoutes } from '../routes/api.ts'
import type { World } from '../world/world.ts'
import { parseJson, peek, readText } from './body.ts'
import { badRequest, Problem, problemDocument } from './problem.ts'
import { record, type RecordedRequest, repeatedParameters } from './recorded.ts'
import { findRoute, type Reply, type Route } from './router.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

interface Exchange {
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

function dispatch(parts: Parts, exchange: Exchange, routes: readonly Route[]): Reply {
  const { request, recorded, text } = exchange
  authorise(request, parts.apiKey)
  const { route, params } = findRoute(routes, recorded.method, recorded.path)
  const repeated = repeatedParameters(request)
  if (repeated.length > 0) throw badRequest(`'${repeated[0] ?? ''}': must not be repeated`)
  const body = parseJson(text, request.headers['content-type'])
  parts.world.settle()
  return route.run({ world: parts.world, params, query: recorded.query, body })
}

function refusal(error: unknown, exchange: Exchange): Answer {
  const status = error instanceof Problem ? error.status : 500
  const detail = error instanceof Error ? error.message : String(error)
  const document = problemDocument(status, detail, { id: exchange.id, path: exchange.recorded.path })
  const extra = error instanceof Problem ? error.headers : {}
  return {
    status,
    headers: { 'content-type': 'application/problem+json', 'x-request-id': exchange.id, ...extra },
    body: JSON.stringify(document),
  }
}

/** The API's answer. A refusal is a problem document, and so is a bug in a handler (500). */
function answerOf(parts: Parts, exchange: Exchange, routes: readonly Route[]): Answer {
  try {
    const reply = dispatch(parts, exchange, routes)
    const hasBody = reply.body !== undefined
    return {
      status: reply.status,
      headers: { ...(hasBody ? JSON_TYPE : {}), 'x-request-id': exchange.id },
      body: hasBody ? JSON.stringify(reply.body) : '',
    }
  } catch (error) {
    return refusal(error, exchange)
  }
}

async function answerApi(parts: Parts, exchange: Exchange): Promise<void> {
  const { recorded, response } = exchange
  parts.requests.push(recorded)
  const fault = parts.plans.takeFault(recorded.method, recorded.path)
  if (fault?.kind === 'delay') await wait(fault.delayMs ?? 0, undefined, { signal: parts.closing })
  if (fault !== null && !letsThrough(fault)) {
    const planned = plannedAnswer(fault, { id: exchange.id, path: recorded.path })
    recorded.status = sendFaulty(response, planned, fault)
    return
  }
  recorded.status = sendFaulty(response, answerOf(parts, exchange, apiRoutes), fault)
}

/**
 * Handles one request from its first byte to its answer. Never rejects: a client that goes away, or a server that
 * closes, just ends the exchange.
 */
export async function handleRequest(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const recorded = record(request, parts.world.now())
  const id = `req_${digest('request', parts.requests.length, recorded.path).slice(0, 24)}`
  const exchange: Exchange = { request, response, recorded, id, text: '' }
  try {
    exchange.text = await readText(request)
    recorded.body = peek(exchange.text)
    if (recorded.path.startsWith(CONTROL_PREFIX)) {
      send(response, answerOf(parts, exchange, controlRoutes(parts.plans, parts.requests)))
    } else {
      await answerApi(parts, exchange)
    }
  } catch (error) {
    if (error instanceof Problem && !response.headersSent) send(response, refusal(error, exchange))
    else response.destroy()
  }
}
