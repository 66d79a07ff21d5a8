import type { ServerResponse } from 'node:http'

import type { FaultPlan } from './control.ts'
import { problemDocument } from './http/problem.ts'

/** An answer that is ready to be sent. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

const NOT_PROCESSED = new Set<FaultPlan['kind']>(['hang', 'reset-before', 'respond'])

/** Whether the request is to be processed under this fault. */
export function letsThrough(fault: FaultPlan | null): boolean {
  return fault === null || !NOT_PROCESSED.has(fault.kind)
}

/** The answer that a `respond` fault gives instead of the API's; by default a problem document of the status. */
export function plannedAnswer(fault: FaultPlan, request: { id: string; path: string }): Answer {
  const status = fault.status ?? 500
  const document = problemDocument(status, 'A fault that was planned for this request.', request)
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

/** Sends an answer as it should be. */
export function send(response: ServerResponse, answer: Answer): void {
  const length = Buffer.byteLength(answer.body)
  const bodiless = answer.status === 204 || answer.status === 304
  response.writeHead(answer.status, { ...answer.headers, ...(bodiless ? {} : { 'content-length': length }) })
  response.end(bodiless ? undefined : answer.body)
}

/** Announces the whole body, sends half of it and cuts the connection. */
function truncate(response: ServerResponse, answer: Answer): void {
  const bytes = Buffer.from(answer.body)
  response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length })
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
}

/**
 * Answers a processed request the way the fault wants it.
 * @returns the status that went onto the wire; undefined if nothing did.
 */
export function sendFaulty(
  response: ServerResponse,
  answer: Answer,
  fault: FaultPlan | null,
): number | undefined {
  switch (fault?.kind) {
    case 'hang':
    case 'hang-after':
      return undefined
    case 'reset-before':
    case 'reset-after':
      response.destroy()
      return undefined
    case 'truncate':
      truncate(response, answer)
      return answer.status
    case 'garbage':
      send(response, { ...answer, status: 200, body: fault.body ?? '{"unexpected":' })
      return 200
    default:
      send(response, answer)
      return answer.status
  }
}
