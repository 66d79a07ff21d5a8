import type { ServerResponse } from 'node:http'

import type { FaultPlan } from './control.ts'
import { problemDocument } from './http/problem.ts'

/** A response that is ready to be sent. */
export interface HttpResponse {
  status: number
  headers: Record<string, string>
  body: string
}

const NOT_PROCESSED = new Set<FaultPlan['kind']>(['hang', 'reset-before', 'respond'])

/** Whether the request is to be processed under this fault. */
export function isProcessed(fault: FaultPlan | null): boolean {
  return fault === null || !NOT_PROCESSED.has(fault.kind)
}

/** The response that a `respond` fault gives instead of the API's; by default a problem document of the status. */
export function plannedResponse(fault: FaultPlan, request: { id: string; path: string }): HttpResponse {
  const status = fault.status ?? 500
  const detail = 'A fault that was planned for this request.'
  const document = { ...problemDocument(status, detail, request), ...fault.problem }
  const headers: Record<string, string> =
    fault.body === undefined ? { 'content-type': 'application/problem+json' } : {}
  const planned = Object.entries(fault.headers ?? {}).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ])
  return {
    status,
    headers: { ...headers, 'x-request-id': request.id, ...Object.fromEntries(planned) },
    body: fault.body ?? JSON.stringify(document),
  }
}

/** Sends a response as it should be. */
export function send(stream: ServerResponse, response: HttpResponse): void {
  const length = Buffer.byteLength(response.body)
  const bodiless = response.status === 204 || response.status === 304
  stream.writeHead(response.status, {
    ...response.headers,
    ...(bodiless ? {} : { 'content-length': length }),
  })
  stream.end(bodiless ? undefined : response.body)
}

/** Announces the whole body, sends half of it and cuts the connection. */
function truncate(stream: ServerResponse, response: HttpResponse): void {
  const bytes = Buffer.from(response.body)
  stream.writeHead(response.status, { ...response.headers, 'content-length': bytes.length })
  stream.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => stream.destroy())
}

/**
 * Sends the response of a processed request the way the fault wants it.
 * @returns the status that went onto the wire; undefined if nothing did.
 */
export function sendFaulty(
  stream: ServerResponse,
  response: HttpResponse,
  fault: FaultPlan | null,
): number | undefined {
  switch (fault?.kind) {
    case 'hang':
    case 'hang-after':
      return undefined
    case 'reset-before':
    case 'reset-after':
      stream.destroy()
      return undefined
    case 'truncate':
      truncate(stream, response)
      return response.status
    case 'garbage':
      send(stream, { ...response, status: 200, body: fault.body ?? '{"unexpected":' })
      return 200
    default:
      send(stream, response)
      return response.status
  }
}
