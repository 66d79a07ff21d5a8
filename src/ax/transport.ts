import { Agent, ProxyAgent, type Dispatcher } from 'undici'
import { NoAnswerError, UnreachableError, type RequestRef } from './errors.ts'

/** One HTTP exchange with the API. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Path below the API root, beginning with `/v2/`, already percent-encoded. */
  path: string
  query?: Record<string, string | number | undefined> | undefined
  /** Sent as JSON when present. */
  body?: unknown
  /** Milliseconds until the exchange, body included, is given up. */
  timeoutMs: number
  /** Gives the exchange up early. */
  signal?: AbortSignal | undefined
}

export interface HttpAnswer {
  status: number
  header(name: string): string | undefined
  text: string
}

/** The door to the network. */
export interface Transport {
  /** Host and port of the API, for messages. */
  readonly host: string
  /**
   * Sends one request, once. Redirects are never followed: the key would travel along.
   * @throws {UnreachableError} when provably nothing was sent
   * @throws {NoAnswerError} when it was sent and no whole answer came back
   */
  send(request: HttpRequest): Promise<HttpAnswer>
  /** Drops all connections, also those on which a server still hangs. */
  close(): Promise<void>
}

export interface TransportOptions {
  /** API root without a trailing slash. */
  baseUrl: string
  apiKey: string
  /** Proxy to go through, as the runner's environment asks for this host. */
  proxyUrl?: string | undefined
  userAgent: string
}

/** Milliseconds for DNS, TCP and TLS; a connection that takes longer is as good as none. */
const CONNECT_TIMEOUT_MS = 10_000
/** Bytes of one answer; a page of 500 rows is well below it. */
const MAX_ANSWER_BYTES = 256 * 1024 * 1024

/** Opens connections to the API: kept alive for reads, fresh for writes. */
export function createTransport(options: TransportOptions): Transport {
  const root = new URL(options.baseUrl)
  const prefix = root.pathname.replace(/\/$/, '')
  const reads = createDispatcher(options.proxyUrl, 1)
  // A kept-alive connection can be closed by the server in the moment it is used again, and then nobody knows whether
  // the request was read. Writes must not meet that doubt: they get a connection of their own.
  const writes = createDispatcher(options.proxyUrl, 0)

  const send = async (request: HttpRequest): Promise<HttpAnswer> => {
    const { method, path, query, body, timeoutMs, signal } = request
    const ref: RequestRef = { method, path, host: root.host }
    const limit = createLimit(timeoutMs, signal)
    const delivery = { begun: false }
    try {
      const answer = await watchDelivery(method === 'GET' ? reads : writes, delivery).request({
        origin: root.origin,
        path: `${prefix}${path}${queryString(query)}`,
        method,
        headers: headersFor(options, body !== undefined),
        body: body === undefined ? null : JSON.stringify(body),
        signal: limit.signal,
      })
      const header = (name: string): string | undefined => [answer.headers[name]].flat()[0]
      return { status: answer.statusCode, header, text: await answer.body.text() }
    } catch (cause) {
      const reason = limit.ranOut() ? new Error(`nothing within ${(timeoutMs / 1000).toFixed(1)} s`) : cause
      throw delivery.begun ? new NoAnswerError(ref, reason) : new UnreachableError(ref, reason)
    } finally {
      limit.clear()
    }
  }
  const close = async (): Promise<void> => {
    await Promise.all([reads.destroy(), writes.destroy()])
  }
  return { host: root.host, send, close }
}

/**
 * One signal for the time-out and the caller's wish. `AbortSignal.any` and `AbortSignal.timeout` are held weakly by Node, so
 * that an exchange on which a server hangs could lose its time-out to the garbage collector; these are held until cleared.
 */
function createLimit(timeoutMs: number, wish: AbortSignal | undefined) {
  const controller = new AbortController()
  const abort = (): void => {
    controller.abort()
  }
  let ranOut = false
  const timer = setTimeout(
    () => {
      ranOut = true
      abort()
    },
    Math.max(1, timeoutMs),
  )
  if (wish?.aborted) abort()
  wish?.addEventListener('abort', abort)
  const clear = (): void => {
    clearTimeout(timer)
    wish?.removeEventListener('abort', abort)
  }
  return { signal: controller.signal, ranOut: () => ranOut, clear }
}

function createDispatcher(proxyUrl: string | undefined, pipelining: 0 | 1): Dispatcher {
  const options = { pipelining, connect: { timeout: CONNECT_TIMEOUT_MS }, maxResponseSize: MAX_ANSWER_BYTES }
  return proxyUrl === undefined ? new Agent(options) : new ProxyAgent({ ...options, uri: proxyUrl })
}

/**
 * Notes the moment in which undici begins to write the request to a connected socket. Before it, DNS, TCP, TLS or the
 * proxy's CONNECT have failed and the server cannot have seen anything, whatever the error is called.
 */
function watchDelivery(dispatcher: Dispatcher, delivery: { begun: boolean }): Dispatcher {
  return dispatcher.compose((dispatch) => (options, handler) => {
    const watched = Object.create(handler) as Dispatcher.DispatchHandlers
    watched.onConnect = (abort) => {
      delivery.begun = true
      handler.onConnect?.(abort)
    }
    return dispatch(options, watched)
  })
}

function headersFor(options: TransportOptions, hasBody: boolean): Record<string, string> {
  return {
    authorization: `Bearer ${options.apiKey}`,
    accept: 'application/json, application/problem+json',
    'user-agent': options.userAgent,
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
  }
}

function queryString(query: HttpRequest['query']): string {
  const given = new URLSearchParams()
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined) given.set(key, String(value))
  }
  return given.size === 0 ? '' : `?${given.toString()}`
}
