import { STATUS_CODES, type ClientRequest, type IncomingMessage } from 'node:http'
import { createConnections } from './connections.ts'
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

/** Milliseconds for DNS, TCP, TLS and the proxy; a connection that takes longer is as good as none. */
const CONNECT_TIMEOUT_MS = 10_000
/** Bytes of one answer; a page of 500 rows is well below it. */
const MAX_ANSWER_BYTES = 256 * 1024 * 1024

/**
 * Opens a door to the API. It stands on Node's own HTTP, which is part of the program that runs us: any client library
 * would be the largest thing that a step loads before its first request (see docs/benchmarks.md).
 */
export function createTransport(options: TransportOptions): Transport {
  const root = new URL(options.baseUrl)
  const prefix = root.pathname.replace(/\/$/, '')
  const connections = createConnections(root, options.proxyUrl)

  const send = async (request: HttpRequest): Promise<HttpAnswer> => {
    const { method, path, query, body, timeoutMs } = request
    const ref: RequestRef = { method, path, host: root.host }
    const course = createCourse(timeoutMs, request.signal)
    const { signal } = course
    try {
      signal.throwIfAborted()
      const text = body === undefined ? undefined : JSON.stringify(body)
      const sending = await connections.open(method === 'GET' ? 'kept' : 'fresh', {
        method,
        path: `${prefix}${path}${queryString(query)}`,
        headers: headersFor(options, text),
        signal,
      })
      watchConnection(sending, root.protocol, course)
      return await readAnswer(sending.end(text), signal)
    } catch (cause) {
      const reason: unknown = signal.aborted ? signal.reason : cause
      throw course.begun() ? new NoAnswerError(ref, reason) : new UnreachableError(ref, reason)
    } finally {
      course.over()
    }
  }
  const close = (): Promise<void> => {
    connections.drop()
    return Promise.resolve()
  }
  return { host: root.host, send, close }
}

/** One exchange under way: how far it is, and what ends it early. */
interface Course {
  /** Aborted by the time-outs, the caller's wish, and `fail`. */
  signal: AbortSignal
  /** The connection is there, and the request goes out. */
  begin(): void
  begun(): boolean
  fail(reason: unknown): void
  /** Lets go of timers and of the caller's signal. */
  over(): void
}

/**
 * One signal for all that ends an exchange. `AbortSignal.any` and `AbortSignal.timeout` are held weakly by Node, so that an
 * exchange on which a server hangs could lose its time-out to the garbage collector; these are held until it is over.
 */
function createCourse(timeoutMs: number, wish: AbortSignal | undefined): Course {
  const controller = new AbortController()
  let begun = false
  const fail = (reason: unknown): void => {
    controller.abort(reason)
  }
  const failAfter = (ms: number, what: string): NodeJS.Timeout =>
    setTimeout(() => {
      fail(new Error(what))
    }, ms)
  const patience = failAfter(Math.max(1, timeoutMs), `nothing within ${(timeoutMs / 1000).toFixed(1)} s`)
  const connecting = failAfter(CONNECT_TIMEOUT_MS, `no connection within ${CONNECT_TIMEOUT_MS / 1000} s`)
  const obey = (): void => {
    fail(wish?.reason)
  }
  if (wish?.aborted) obey()
  wish?.addEventListener('abort', obey)
  return {
    signal: controller.signal,
    begin: () => {
      begun = true
      clearTimeout(connecting)
    },
    begun: () => begun,
    fail,
    over: () => {
      clearTimeout(patience)
      clearTimeout(connecting)
      wish?.removeEventListener('abort', obey)
    },
  }
}

/**
 * Notes the moment in which the request goes out on a connected socket. Before it, DNS, TCP, TLS or the proxy's CONNECT have
 * failed and the server cannot have seen anything, whatever the error is called.
 */
function watchConnection(sending: ClientRequest, protocol: string, course: Course): void {
  const begin = (): void => {
    course.begin()
  }
  sending.once('socket', (socket) => {
    // A tunnel is there at once, and so is a connection that is used again; but TLS is begun on a new one afterwards.
    const ready = sending.reusedSocket || (protocol !== 'https:' && !socket.connecting)
    if (ready) begin()
    else socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', begin)
  })
  sending.once('proxyConnect', ({ statusCode = 0 }: { statusCode?: number }) => {
    // Otherwise the proxy's refusal would come as if it were the server's answer.
    if (statusCode !== 200) course.fail(new Error(`the proxy answered ${nameOf(statusCode)} to CONNECT`))
  })
}

function nameOf(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim()
}

/** The whole answer; rejects when the connection ends before it, or the signal says so. */
async function readAnswer(sending: ClientRequest, signal: AbortSignal): Promise<HttpAnswer> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    // Stays: a connection that breaks after the answer's head says so here too.
    sending.on('error', reject)
    sending.once('response', resolve)
    // A request that waits for its tunnel keeps an abort to itself until it has one.
    const giveUp = (): void => {
      reject(signal.reason as Error)
    }
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp)
  })
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > MAX_ANSWER_BYTES) throw new Error(`more than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`)
    chunks.push(chunk)
  }
  const header = (name: string): string | undefined => [answer.headers[name]].flat()[0]
  // The decoder also takes a byte order mark away.
  return {
    status: answer.statusCode ?? 0,
    header,
    text: new TextDecoder().decode(Buffer.concat(chunks, bytes)),
  }
}

function headersFor(options: TransportOptions, body: string | undefined): Record<string, string> {
  return {
    authorization: `Bearer ${options.apiKey}`,
    accept: 'application/json, application/problem+json',
    'user-agent': options.userAgent,
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
  }
}

function queryString(query: HttpRequest['query']): string {
  const given = new URLSearchParams()
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined) given.set(key, String(value))
  }
  return given.size === 0 ? '' : `?${given.toString()}`
}
