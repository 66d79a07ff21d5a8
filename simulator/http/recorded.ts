import type { IncomingMessage } from 'node:http'

/** An API request as it came, and how it was responded to. */
export interface RecordedRequest {
  method: string
  /** Without the query; percent-encoding as sent. */
  path: string
  query: Record<string, string>
  headers: Record<string, string | string[] | undefined>
  /** Parsed JSON; the text where it is not JSON; `undefined` where there is none. */
  body: unknown
  at: Date
  /** What went onto the wire; `undefined` while, or if, there was no response. */
  status: number | undefined
}

/** Starts the record of a request. The target is split by hand: nothing a client sends may throw here. */
export function record(request: IncomingMessage, at: Date): RecordedRequest {
  const [path = '/', ...rest] = (request.url ?? '/').split('?')
  const query = Object.fromEntries(new URLSearchParams(rest.join('?')))
  return {
    method: request.method ?? 'GET',
    path,
    query,
    headers: request.headers,
    body: undefined,
    at,
    status: undefined,
  }
}

/** Query parameters that stand more than once. */
export function repeatedParameters(request: IncomingMessage): string[] {
  const names = [...new URLSearchParams((request.url ?? '').split('?').slice(1).join('?')).keys()]
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))]
}
