/** A refusal of the API: thrown by handlers, sent as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  readonly headers: Record<string, string>

  constructor(status: number, detail: string, headers: Record<string, string> = {}) {
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.headers = headers
  }
}

const ERROR_PAGE = 'https://arize.com/docs/ax/rest-reference/errors'

/** Titles and anchors as the service documents them. */
const KINDS: Record<number, { title: string; anchor: string }> = {
  400: { title: 'Invalid request parameters', anchor: 'invalid-request' },
  401: { title: 'Authentication required', anchor: 'authentication-required' },
  403: { title: 'Access forbidden', anchor: 'access-forbidden' },
  404: { title: 'Resource not found', anchor: 'resource-not-found' },
  409: { title: 'Resource conflict', anchor: 'resource-conflict' },
  422: { title: 'Unprocessable Entity', anchor: 'unprocessable-entity' },
  429: { title: 'Rate limit exceeded', anchor: 'rate-limit-exceeded' },
  503: { title: 'Service Unavailable', anchor: 'service-unavailable' },
}

/** The problem document of a status. `instance` is the request's path. */
export function problemDocument(
  status: number,
  detail: string,
  request: { id: string; path: string },
): object {
  const kind = KINDS[status] ?? { title: status >= 500 ? 'Internal Server Error' : 'Error', anchor: 'errors' }
  return {
    title: kind.title,
    status,
    detail,
    type: `${ERROR_PAGE}#${kind.anchor}`,
    instance: request.path,
    request_id: request.id,
  }
}

/** 400: the request is malformed. */
export const badRequest = (detail: string): Problem => new Problem(400, detail)
/** 404: missing, or not readable with this key. */
export const notFound = (what: string, id: string): Problem =>
  new Problem(404, `${what} '${id}' was not found.`)
/** 409: a name is taken. */
export const conflict = (detail: string): Problem => new Problem(409, detail)
/** 422: well-formed, but impossible. */
export const unprocessable = (detail: string): Problem => new Problem(422, detail)
/** 429, with the seconds after which to come again. */
export const tooManyRequests = (detail: string, retryAfter: number): Problem =>
  new Problem(429, detail, { 'retry-after': String(retryAfter) })
/** 400: an ID that cannot be one of the service's. */
export const malformedId = (what: string, id: string): Problem =>
  new Problem(400, `Invalid ${what.toLowerCase()} ID format: '${id}'`)
