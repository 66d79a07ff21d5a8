/**
 * What is known about a request that did not succeed:
 * - `not-delivered`: the server certainly did not act on it (never reached it, or turned it away before looking),
 * - `rejected`: the server looked at it and said no,
 * - `unknown`: it may or may not have been carried out.
 * Only a write that was not delivered may be sent again without looking.
 */
export type Delivery = 'not-delivered' | 'rejected' | 'unknown'

/** Which request failed. */
export interface RequestRef {
  method: string
  /** Path below the API root, without query. */
  path: string
  /** Host and port of the API, for messages. */
  host: string
}

interface AxErrorDetails {
  request: RequestRef
  delivery: Delivery
  /** What went wrong, without the request; the class puts the request in front. */
  what: string
  /** What the reader can do about it, as a sentence. */
  advice: string
  /** Milliseconds the server asked us to wait before the next attempt. */
  retryAfterMs?: number | undefined
  /** Default: unless it was rejected. */
  transient?: boolean
  cause?: unknown
}

/** Any failed request to the Arize AX API. The message says which request, what happened and what to do. */
export abstract class AxError extends Error {
  readonly request: RequestRef
  readonly delivery: Delivery
  readonly advice: string
  readonly retryAfterMs: number | undefined
  /** Whether a later attempt of the same *read* may succeed. */
  readonly transient: boolean

  constructor({ request, delivery, what, advice, cause, ...details }: AxErrorDetails) {
    super(`${request.method} ${request.path}: ${what} ${advice}`.trim(), { cause })
    this.name = new.target.name
    this.request = request
    this.delivery = delivery
    this.advice = advice
    this.retryAfterMs = details.retryAfterMs
    this.transient = details.transient ?? delivery !== 'rejected'
  }
}

/** The request was not sent: DNS, refused connection, connect time-out, TLS, proxy. */
export class UnreachableError extends AxError {
  /** @param proxy host and port of the proxy on the way, without credentials */
  constructor(request: RequestRef, cause: unknown, proxy?: string) {
    const way = proxy === undefined ? '' : ` through the proxy ${proxy}`
    super({
      request,
      cause,
      delivery: 'not-delivered',
      what: `cannot reach ${request.host}${way} (${describeCause(cause)}).`,
      advice:
        'Check `base-url` or `region`, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY, certificates).',
    })
  }
}

/** The request was sent and no complete response came back: reset, time-out, truncated body. */
export class NoResponseError extends AxError {
  constructor(request: RequestRef, cause: unknown) {
    super({
      request,
      cause,
      delivery: 'unknown',
      what: `no complete response from ${request.host} (${describeCause(cause)}).`,
      advice: 'This is a fault of the network or the service; try again later.',
    })
  }
}

/** The server responded with success, but not with what the API promises. */
export class InvalidResponseError extends AxError {
  /**
   * @param transient whether another attempt may get a valid response: true for what is no JSON at all, which gateways on the
   * way send in bad moments
   */
  constructor(request: RequestRef, what: string, { transient = false }: { transient?: boolean } = {}) {
    super({
      request,
      transient,
      delivery: 'unknown',
      what: `unexpected response: ${what}.`,
      advice:
        'Check that `base-url` points at the Arize AX API; if it does, please report this with the request above.',
    })
  }
}

/** An ID that cannot be a path segment (empty, `.` or `..`). Nothing was sent. */
export class UnsafeIdError extends AxError {
  constructor(request: RequestRef, id: string) {
    super({ request, delivery: 'rejected', what: `"${id}" is not an ID.`, advice: MALFORMED_ID_ADVICE })
  }
}

const MALFORMED_ID_ADVICE =
  'Look for a `${{ … }}` expression that was not evaluated or is empty, for `null`, or for an ID of something else, such as a GitHub run ID in `run-id`.'

/** The `application/problem+json` members that we use (RFC 9457), all optional because proxies respond too. */
export interface Problem {
  title?: string | undefined
  detail?: string | undefined
  requestId?: string | undefined
  /** What a 403 says when the account's plan or a quota is the reason, such as `required plan PRO`. */
  quota?: string | undefined
}

interface StatusDetails {
  request: RequestRef
  status: number
  problem: Problem
  retryAfterMs?: number | undefined
}

/** The server responded with a status that is not a success. */
export abstract class StatusError extends AxError {
  /** What the reader can do about it. */
  protected static readonly advise: (request: RequestRef) => string = () =>
    'The service understood the request and rejected it; see the detail above.'
  protected static readonly deliveryOf: (details: StatusDetails) => Delivery = () => 'rejected'

  readonly status: number

  constructor(details: StatusDetails) {
    const { request, status, problem, retryAfterMs } = details
    const { title, detail, requestId, quota } = problem
    const words = [...new Set([title, detail])].filter(Boolean)
    const about = words.length > 0 ? ` ${words.join(': ')}` : ''
    const notes = [quota, requestId === undefined ? undefined : `request ID ${requestId}`]
    const note = notes.filter((each) => each !== undefined).join('; ')
    const end = note === '' ? (/[.!?]$/.test(about) ? '' : '.') : ` (${note}).`
    const what = `HTTP ${status}${about}${end}`
    const { advise, deliveryOf } = new.target
    super({ request, delivery: deliveryOf(details), retryAfterMs, what, advice: advise(request) })
    this.status = status
  }
}

/** 400: the service did not understand the request. */
export class InvalidRequestError extends StatusError {
  protected static override readonly advise = (): string =>
    'The service rejected a value; compare the inputs of this step with the detail above.'
}

/**
 * 400 "No data found …": the trigger of an evaluation whose time window or filter matches nothing. No run exists.
 * Seen in the Airflow provider and in public reports of live use.
 */
export class NoDataFoundError extends InvalidRequestError {
  protected static override readonly advise = (): string =>
    'Nothing matches the time window and the filters. New spans and evaluations can take up to two hours to be indexed: move or widen the window, or check the filters (full paths such as `attributes.openinference.span.kind`).'
}

/** 400 "Invalid … ID format". */
export class MalformedIdError extends InvalidRequestError {
  protected static override readonly advise = (): string => `An ID is malformed. ${MALFORMED_ID_ADVICE}`
}

/** 401: no valid key. Keys belong to one region, and a key of another region looks like a wrong one. */
export class AuthenticationError extends StatusError {
  protected static override readonly advise = ({ host }: RequestRef): string =>
    `Check that \`api-key\` is complete, not revoked, and belongs to the region behind ${host} (\`region\` or \`base-url\`).`
}

/** 403: the key is valid but may not do this. */
export class PermissionError extends StatusError {
  protected static override readonly advise = ({ host }: RequestRef): string =>
    `Give the key's user or service account the permission in this space, and check that the key belongs to the region behind ${host}.`
}

/** 403 that names a plan or a limit: no permission helps. */
export class QuotaError extends PermissionError {
  protected static override readonly advise = (): string =>
    "The account's plan or a quota does not allow this; it is not a permission of the key. Free some of the quota, or ask the account's administrator about the plan."
}

/** 404: it is not there, or the key may not see it. */
export class NotFoundError extends StatusError {
  protected static override readonly advise = (): string =>
    'It does not exist, or the key may not read it: check the ID, the region and the permissions of the key.'
}

/** 409: it collides with something that exists. Of a trigger it is the experiment's name. */
export class ConflictError extends StatusError {
  protected static override readonly advise = ({ path }: RequestRef): string =>
    path.endsWith('/trigger')
      ? 'An experiment of this name exists already: leave `experiment-name` out, or add `${{ github.run_id }}-${{ github.run_attempt }}` to it.'
      : 'Something of this name exists already, or another change is in progress.'
}

/** 422: understood, but against a rule of the service. */
export class UnprocessableError extends StatusError {}

/** 429: turned away before anything was done. */
export class RateLimitError extends StatusError {
  protected static override readonly deliveryOf = (): Delivery => 'not-delivered'
  protected static override readonly advise = (): string =>
    'Too many requests with this key; run fewer steps at once or try again later.'
}

/** 3xx: never followed, since the key would travel along. */
export class RedirectError extends StatusError {
  protected static override readonly advise = (): string =>
    'Redirects are not followed, so that the key stays with its host; set `base-url` to the API root itself.'
}

/** 408 and 5xx. A 503 with `Retry-After` was turned away before anything was done; the others may have been carried out. */
export class ServerError extends StatusError {
  protected static override readonly deliveryOf = ({ status, retryAfterMs }: StatusDetails): Delivery =>
    status === 503 && retryAfterMs !== undefined ? 'not-delivered' : 'unknown'
  protected static override readonly advise = (): string => 'Server error; try again later.'
}

/** Any other status that is not a success. */
export class UnexpectedStatusError extends StatusError {
  protected static override readonly advise = (): string =>
    'Check that `base-url` points at the Arize AX API.'
}

type StatusErrorClass = new (details: StatusDetails) => StatusError

const BY_STATUS: Record<number, StatusErrorClass> = {
  401: AuthenticationError,
  404: NotFoundError,
  408: ServerError,
  409: ConflictError,
  422: UnprocessableError,
  429: RateLimitError,
}

/**
 * The error for a response with this status (anything but 2xx).
 * @param redact takes secrets out of what the server said; which error it is, is decided before
 */
export function errorForStatus(
  details: StatusDetails,
  redact: (text: string) => string = (text) => text,
): StatusError {
  const texts = Object.entries({ ...details.problem })
  const problem = Object.fromEntries(texts.map(([key, text]) => [key, text && redact(text)]))
  return new (errorClass(details))({ ...details, problem })
}

function errorClass({ status, problem }: StatusDetails): StatusErrorClass {
  const byStatus = BY_STATUS[status]
  if (byStatus !== undefined) return byStatus
  if (status === 403) return problem.quota === undefined ? PermissionError : QuotaError
  if (status >= 500) return ServerError
  if (status !== 400) return status >= 300 && status < 400 ? RedirectError : UnexpectedStatusError
  // The service has no codes for these; the texts are in arize-ax-cli, the Airflow provider and public reports.
  const text = `${problem.title ?? ''}\n${problem.detail ?? ''}`
  if (/\bno data found\b/i.test(text)) return NoDataFoundError
  return /\binvalid\b.*\bID\b.*\bformat\b/i.test(text) ? MalformedIdError : InvalidRequestError
}

/** For `retry()`: a transient failure of a read is worth another attempt, everything else is not. */
export function shouldRetry(error: unknown): { retryAfterMs: number | undefined } | undefined {
  return error instanceof AxError && error.transient ? error : undefined
}

/** What a request returned, or why it failed. */
export type Captured<T> = { value: T; error?: undefined } | { value?: undefined; error: AxError }

/** Turns a failed request into a value; whatever else is thrown is a bug, and thrown on. */
export async function capture<T>(response: Promise<T>): Promise<Captured<T>> {
  try {
    return { value: await response }
  } catch (error) {
    if (error instanceof AxError) return { error }
    throw error
  }
}

/** The innermost readable reason of a network error: its code and message, without a stack. */
function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const inner = cause instanceof AggregateError ? (cause.errors[0] as unknown) : cause.cause
  if (cause.message === '') return describeCause(inner)
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
  return code === undefined || cause.message.includes(code) ? cause.message : `${code}: ${cause.message}`
}
