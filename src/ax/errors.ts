/**
 * What is known about a request that did not succeed:
 * - `undelivered`: the server provably did not act on it (never reached it, or turned it away before looking),
 * - `refused`: the server looked at it and said no,
 * - `ambiguous`: it may or may not have been carried out.
 * Only an undelivered write may be sent again blindly.
 */
export type Delivery = 'undelivered' | 'refused' | 'ambiguous'

/** Which request failed. */
export interface RequestRef {
  method: string
  /** Path below the API root, without query. */
  path: string
  /** Host and port of the API, for messages. */
  host: string
}

interface AxErrorFacts {
  request: RequestRef
  delivery: Delivery
  /** What went wrong, without the request; the class puts the request in front. */
  what: string
  /** What the reader can do about it, as a sentence. */
  advice: string
  /** Milliseconds the server asked us to wait before the next try. */
  retryAfterMs?: number | undefined
  cause?: unknown
}

/** Any failed exchange with the Arize AX API. The message says which request, what happened and what to do. */
export abstract class AxError extends Error {
  readonly request: RequestRef
  readonly delivery: Delivery
  readonly advice: string
  readonly retryAfterMs: number | undefined

  constructor(facts: AxErrorFacts) {
    const { method, path } = facts.request
    super(`${method} ${path}: ${facts.what} ${facts.advice}`.trim(), { cause: facts.cause })
    this.name = new.target.name
    this.request = facts.request
    this.delivery = facts.delivery
    this.advice = facts.advice
    this.retryAfterMs = facts.retryAfterMs
  }

  /** Whether a later try of the same *read* may succeed: everything but a refusal. */
  get transient(): boolean {
    return this.delivery !== 'refused'
  }
}

/** The request never left: DNS, refused connection, connect time-out, TLS, proxy. */
export class UnreachableError extends AxError {
  constructor(request: RequestRef, cause: unknown) {
    super({
      request,
      cause,
      delivery: 'undelivered',
      what: `cannot reach ${request.host} (${describeCause(cause)}).`,
      advice:
        'Check `base-url` or `region`, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY, certificates).',
    })
  }
}

/** The request went out and no whole answer came back: reset, time-out, truncated body. */
export class NoAnswerError extends AxError {
  constructor(request: RequestRef, cause: unknown) {
    super({
      request,
      cause,
      delivery: 'ambiguous',
      what: `${request.host} gave no complete answer (${describeCause(cause)}).`,
      advice: 'This is a fault of the network or the service; try again later.',
    })
  }
}

/** The server answered with success, but not with what the API promises. */
export class ContractError extends AxError {
  constructor(request: RequestRef, what: string) {
    super({
      request,
      delivery: 'ambiguous',
      what: `the answer is not what the API promises: ${what}.`,
      advice:
        'Check that `base-url` points at the Arize AX API; if it does, please report this with the request above.',
    })
  }
}

/** The `application/problem+json` members that we use (RFC 9457), all optional because proxies answer too. */
export interface Problem {
  title?: string | undefined
  detail?: string | undefined
  requestId?: string | undefined
}

interface StatusFacts {
  request: RequestRef
  status: number
  problem: Problem
  retryAfterMs?: number | undefined
}

/** The server answered with a status that is not a success. */
export abstract class StatusError extends AxError {
  readonly status: number
  readonly problem: Problem

  constructor(facts: StatusFacts, delivery: Delivery, advice: string) {
    const { title, detail, requestId } = facts.problem
    const words = [title, detail].filter((word, at, all) => word !== undefined && all.indexOf(word) === at)
    const about = words.length > 0 ? ` ${words.join(': ')}` : ''
    const id = requestId === undefined ? '' : ` (request ID ${requestId})`
    super({
      request: facts.request,
      delivery,
      retryAfterMs: facts.retryAfterMs,
      what: `HTTP ${facts.status}${about}${id}${/[.!?]$/.test(about) && id === '' ? '' : '.'}`,
      advice,
    })
    this.status = facts.status
    this.problem = facts.problem
  }
}

/** 400: the service did not understand the request. */
export class InvalidRequestError extends StatusError {
  constructor(facts: StatusFacts) {
    super(
      facts,
      'refused',
      'The service refused a value; compare the inputs of this step with the detail above.',
    )
  }
}

/** 401: no valid key. Keys belong to one region, and a key of another region looks like a wrong one. */
export class AuthenticationError extends StatusError {
  constructor(facts: StatusFacts) {
    super(
      facts,
      'refused',
      `Check that \`api-key\` is complete, not revoked, and belongs to the region behind ${facts.request.host} (\`region\` or \`base-url\`).`,
    )
  }
}

/** 403: the key is valid but may not do this. */
export class PermissionError extends StatusError {
  constructor(facts: StatusFacts) {
    super(
      facts,
      'refused',
      `Give the key's user or service account the permission in this space, and check that the key belongs to the region behind ${facts.request.host}.`,
    )
  }
}

/** 404: it is not there, or the key may not see it. */
export class NotFoundError extends StatusError {
  constructor(facts: StatusFacts) {
    super(
      facts,
      'refused',
      'It does not exist, or the key may not read it: check the ID, the region and the permissions of the key.',
    )
  }
}

/** 409: it collides with something that exists. */
export class ConflictError extends StatusError {
  constructor(facts: StatusFacts) {
    super(facts, 'refused', 'Something of that name exists, or another change is under way.')
  }
}

/** 422: understood, but against a rule of the service. */
export class UnprocessableError extends StatusError {
  constructor(facts: StatusFacts) {
    super(facts, 'refused', 'The service understood the request and refused it; see the detail above.')
  }
}

/** 429: turned away before anything was done. */
export class RateLimitError extends StatusError {
  constructor(facts: StatusFacts) {
    super(
      facts,
      'undelivered',
      'Too many requests with this key; run fewer steps at once or try again later.',
    )
  }
}

/** 3xx: never followed, since the key would travel along. */
export class RedirectError extends StatusError {
  constructor(facts: StatusFacts) {
    super(
      facts,
      'refused',
      'Redirects are not followed, so that the key stays with its host; set `base-url` to the API root itself.',
    )
  }
}

/** 408 and 5xx. A 503 with `Retry-After` was turned away before anything was done; the others may have been carried out. */
export class ServerError extends StatusError {
  constructor(facts: StatusFacts) {
    const turnedAway = facts.status === 503 && facts.retryAfterMs !== undefined
    super(facts, turnedAway ? 'undelivered' : 'ambiguous', 'The service is in trouble; try again later.')
  }
}

/** Any other status that is not a success. */
export class UnexpectedStatusError extends StatusError {
  constructor(facts: StatusFacts) {
    super(facts, 'refused', 'Check that `base-url` points at the Arize AX API.')
  }
}

const BY_STATUS: Record<number, new (facts: StatusFacts) => StatusError> = {
  400: InvalidRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  408: ServerError,
  409: ConflictError,
  422: UnprocessableError,
  429: RateLimitError,
}

/** The error for an answer with this status (anything but 2xx). */
export function errorForStatus(facts: StatusFacts): StatusError {
  const { status } = facts
  const kind = BY_STATUS[status]
  if (kind !== undefined) return new kind(facts)
  if (status >= 500) return new ServerError(facts)
  if (status >= 300 && status < 400) return new RedirectError(facts)
  return new UnexpectedStatusError(facts)
}

/** The innermost readable reason of a network error: its code and message, without a stack. */
export function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const inner = cause instanceof AggregateError ? (cause.errors[0] as unknown) : cause.cause
  if (cause.message === '' || (inner instanceof Error && cause.message === 'fetch failed'))
    return describeCause(inner)
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
  return code === undefined || cause.message.includes(code) ? cause.message : `${code}: ${cause.message}`
}
