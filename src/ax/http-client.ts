import { setMaxListeners } from 'node:events'
import { STATUS_CODES } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Dispatcher, Pool, buildConnector } from 'undici'
import { NoResponseError, UnreachableError } from './errors.ts'

/** One HTTP request to the API. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Path below the API root, beginning with `/v2/`, already percent-encoded. */
  path: string
  query?: Record<string, string | number | undefined> | undefined
  /** Sent as JSON when present. */
  body?: unknown
  /**
   * A kept connection can be closed by the server in the moment in which it is used again, and then nobody knows whether the
   * request was read. What must not meet that takes a fresh one.
   */
  connection: 'kept' | 'fresh'
  /** Milliseconds until the request is given up, the body of the response included. */
  timeoutMs: number
  /** Gives the request up early. */
  signal?: AbortSignal | undefined
}

export interface HttpResponse {
  status: number
  /** The first value of a header; the name in lower case. */
  header(name: string): string | undefined
  /** The decoded body (without content coding), as bytes. */
  body: Uint8Array
}

/** Sends requests to one host. */
export type HttpClient = ReturnType<typeof createHttpClient>

export interface HttpClientOptions {
  /** API root without a trailing slash. */
  baseUrl: string
  apiKey: string
  /** Proxy to connect through, with credentials if it wants some. */
  proxyUrl?: string | undefined
  userAgent: string
  /** Takes secrets out of the path that errors show. */
  redact?: ((text: string) => string) | undefined
}

type Undici = typeof import('undici')

/** Milliseconds for DNS, TCP, TLS and the proxy together. */
const CONNECT_TIMEOUT_MS = 10_000
/** Milliseconds after which an unused connection is closed, before servers and balancers on the way do it unseen. */
const IDLE_MS = 4_000
/** Bytes of one response, before and after decompression; a page of 500 rows is well below it. */
const MAX_BODY_BYTES = 256 * 1024 * 1024

/** Opens a client. Nothing is sent before the first request; `undici` is loaded meanwhile. */
export function createHttpClient(options: HttpClientOptions) {
  const root = new URL(options.baseUrl)
  const proxy = options.proxyUrl === undefined ? undefined : new URL(options.proxyUrl)
  const closed = new AbortController()
  const opening = import('undici').then((undici) => openConnections(undici, root, proxy, closed.signal))
  // Heard by `send`; without a request nobody misses it.
  opening.catch(() => undefined)

  const perform = async (request: HttpRequest, attempt: Attempt): Promise<HttpResponse> => {
    const { kept, openFresh, parseHeaders } = await opening
    attempt.signal.throwIfAborted()
    const fresh = request.connection === 'fresh' ? openFresh() : undefined
    try {
      const response = await dispatch(fresh ?? kept, dispatchOptions(root, options, request), attempt)
      // undici gives a kept connection free one turn of the event loop after the end of the body.
      if (fresh === undefined) await nextTurn()
      const headers = parseHeaders(response.headers)
      const header = (name: string): string | undefined => [headers[name]].flat()[0]
      const body = await decode(response.body, header('content-encoding'))
      return { status: response.status, header, body }
    } finally {
      void fresh?.destroy()
    }
  }
  return {
    /** Host and port of the API, for messages. */
    host: root.host,
    /**
     * Sends one request, once. Redirects are not followed: the key would travel along.
     * @throws {UnreachableError} when it is certain that nothing was sent
     * @throws {NoResponseError} when it was sent and no complete response came back
     */
    send: async (request: HttpRequest): Promise<HttpResponse> => {
      const attempt = startAttempt(request.timeoutMs, [request.signal, closed.signal])
      try {
        return await Promise.race([perform(request, attempt), attempt.aborted])
      } catch (cause) {
        const path = options.redact?.(request.path) ?? request.path
        const ref = { method: request.method, path, host: root.host }
        if (attempt.isSent()) throw new NoResponseError(ref, cause)
        throw new UnreachableError(ref, cause, proxy?.host)
      } finally {
        attempt.end()
      }
    },
    /** Destroys all connections, also those that are being opened or on which a server hangs. */
    close: async (): Promise<void> => {
      closed.abort(new Error('the client is closed'))
      await opening.then(
        ({ kept }) => kept.destroy(),
        () => undefined,
      )
    },
  }
}

/** One request under way: what ends it early, and whether it was sent. */
type Attempt = ReturnType<typeof startAttempt>

/**
 * Node holds the signals of `AbortSignal.any` and `AbortSignal.timeout` weakly, so that a request on which a server hangs could
 * lose its time-out to the garbage collector; these timers are held until the end.
 */
function startAttempt(timeoutMs: number, signals: (AbortSignal | undefined)[]) {
  const controller = new AbortController()
  const { signal } = controller
  let abortRequest: ((reason: Error) => void) | undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      const reason = errorOf(signal.reason)
      reject(reason)
      abortRequest?.(reason)
    })
  })
  aborted.catch(() => undefined)
  const fail = (reason: unknown): void => {
    controller.abort(reason)
  }
  const failAfter = (ms: number, message: string): NodeJS.Timeout => setTimeout(fail, ms, new Error(message))
  const timeout = failAfter(Math.max(1, timeoutMs), `timed out after ${(timeoutMs / 1000).toFixed(1)} s`)
  const connecting = failAfter(CONNECT_TIMEOUT_MS, `no connection within ${CONNECT_TIMEOUT_MS / 1000} s`)
  const followed = signals.filter((each) => each !== undefined)
  // Many requests follow the same signals, which Node would take for a leak and print a warning.
  setMaxListeners(0, ...followed)
  const onAbort = ({ target }: Event): void => {
    fail((target as AbortSignal).reason)
  }
  for (const each of followed) {
    if (each.aborted) fail(each.reason)
    each.addEventListener('abort', onAbort)
  }
  return {
    /** Aborted when the request is given up; then `aborted` rejects, too. */
    signal,
    aborted,
    /**
     * The connection is there, and the request goes out now: called by undici before it writes the first byte.
     * What was given up before is not sent.
     * @param abort ends the request on its connection
     */
    send: (abort: (reason: Error) => void): void => {
      if (signal.aborted) {
        abort(errorOf(signal.reason))
        return
      }
      abortRequest = abort
      clearTimeout(connecting)
    },
    /** Gives the request up. */
    fail,
    isSent: (): boolean => abortRequest !== undefined,
    /** Lets go of timers and signals. */
    end: (): void => {
      clearTimeout(timeout)
      clearTimeout(connecting)
      for (const each of followed) each.removeEventListener('abort', onAbort)
    },
  }
}

function errorOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}

/** Prepares connections to `root`, directly or through a proxy; `closed` destroys them, also while they are being opened. */
function openConnections(undici: Undici, root: URL, proxy: URL | undefined, closed: AbortSignal) {
  // Certificates are verified even if NODE_TLS_REJECT_UNAUTHORIZED says otherwise: an earlier step can set it.
  const connect = { timeout: CONNECT_TIMEOUT_MS, rejectUnauthorized: true, signal: closed }
  const pooling: Pool.Options = { keepAliveTimeout: IDLE_MS, keepAliveMaxTimeout: IDLE_MS }
  const connector = undici.buildConnector(connect)
  const open = (): Dispatcher =>
    proxy === undefined
      ? new undici.Pool(root.origin, { ...pooling, connect: connector })
      : openTunnels(undici, proxy, { ...pooling, connect })
  // undici opens a connection anew when a request on it is aborted, so that a pool could have kept ones whatever it is told.
  return { kept: open(), openFresh: open, parseHeaders: undici.util.parseHeaders }
}

/** Not only `https:` goes through a tunnel: so the proxy sees no key, and its refusals are not taken for the server's. */
function openTunnels(
  { Pool, ProxyAgent }: Undici,
  proxy: URL,
  { connect, ...pooling }: Pool.Options & { connect: buildConnector.BuildOptions },
): Dispatcher {
  return new ProxyAgent({
    ...pooling,
    uri: proxy.origin,
    ...proxyToken(proxy),
    proxyTunnel: true,
    proxyTls: connect,
    requestTls: connect,
    // For the connections to the proxy: it has as long for CONNECT as for everything else on the way.
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: CONNECT_TIMEOUT_MS }),
    factory: (origin, options: Pool.Options) =>
      new Pool(origin, { ...options, connect: failOnce(options.connect as buildConnector.connector) }),
  })
}

/**
 * undici takes the errors of a socket that closes during CONNECT for those of a kept connection, and asks the proxy again
 * without a pause, thousands of times a second: nodejs/undici#3897. Under another name they end the request.
 */
function failOnce(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) => {
    connect(options, (...[error, socket]) => {
      if (error === null) callback(null, socket)
      else callback(tunnelError(error), null)
    })
  }
}

function tunnelError(error: Error): Error {
  const [, status] = /^Proxy response \((\d{3})\)/.exec(error.message) ?? []
  if (status !== undefined) {
    return new Error(`the proxy responded ${status} ${STATUS_CODES[status] ?? ''}`.trim() + ' to CONNECT')
  }
  const isClosed = codeOf(error) === 'UND_ERR_SOCKET' || codeOf(error) === 'UND_ERR_INFO'
  return isClosed ? new Error('the proxy closed the connection during CONNECT', { cause: error }) : error
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}

/** User and password of a proxy URL, for basic authentication. */
function proxyToken({ username, password }: URL): { token?: string } {
  if (username === '' && password === '') return {}
  const credentials = `${decodePercents(username)}:${decodePercents(password)}`
  return { token: `Basic ${Buffer.from(credentials).toString('base64')}` }
}

/** What is not percent-encoded properly is taken as it is. */
export function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Sends a request and collects the whole response. */
function dispatch(dispatcher: Dispatcher, options: Dispatcher.DispatchOptions, attempt: Attempt) {
  const chunks: Uint8Array[] = []
  let bytes = 0
  let status = 0
  let headers: Buffer[] = []
  return new Promise<{ status: number; headers: Buffer[]; body: Buffer }>((resolve, reject) => {
    dispatcher.dispatch(options, {
      onConnect: attempt.send,
      onHeaders: (code, raw) => {
        status = code
        headers = raw
        return true
      },
      onData: (chunk) => {
        bytes += chunk.length
        if (bytes > MAX_BODY_BYTES) attempt.fail(new Error(TOO_LARGE))
        else chunks.push(chunk)
        return true
      },
      onComplete: () => {
        resolve({ status, headers, body: Buffer.concat(chunks, bytes) })
      },
      onError: reject,
    })
  })
}

const TOO_LARGE = `more than ${MAX_BODY_BYTES / 1024 / 1024} MiB`

/** Takes the content coding off: none, or the only one that was asked for. */
async function decode(body: Buffer, coding = 'identity'): Promise<Uint8Array> {
  if (body.length === 0 || coding === 'identity') return body
  if (coding !== 'gzip') throw new Error(`the content coding "${coding}" was not asked for`)
  const [{ gunzip }, { promisify }] = await Promise.all([import('node:zlib'), import('node:util')])
  try {
    return await promisify(gunzip)(body, { maxOutputLength: MAX_BODY_BYTES })
  } catch (error) {
    throw codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? new Error(TOO_LARGE) : error
  }
}

function dispatchOptions(
  root: URL,
  { apiKey, userAgent }: HttpClientOptions,
  { method, path, query, body, connection }: HttpRequest,
): Dispatcher.DispatchOptions {
  return {
    origin: root.origin,
    method,
    path: `${root.pathname.replace(/\/$/, '')}${path}${queryString(query)}`,
    headers: {
      authorization: `Bearer ${apiKey}`,
      accept: 'application/json, application/problem+json',
      'accept-encoding': 'gzip',
      'user-agent': userAgent,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? null : JSON.stringify(body),
    reset: connection === 'fresh',
    // The attempt has one timer over everything.
    headersTimeout: 0,
    bodyTimeout: 0,
  }
}

function queryString(query: HttpRequest['query'] = {}): string {
  const given = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) given.set(key, String(value))
  }
  return given.size === 0 ? '' : `?${given.toString()}`
}
