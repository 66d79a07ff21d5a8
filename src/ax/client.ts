import type * as z from 'zod/mini'
import type { Clock, Deadline } from '../clock.ts'
import { retry } from '../retry.ts'
import { AxError, shouldRetry, UnsafeIdError, type RequestRef } from './errors.ts'
import {
  createHttpClient,
  type HttpClient,
  type HttpClientOptions,
  type HttpRequest,
  type HttpResponse,
} from './http-client.ts'
import type { Page } from './pagination.ts'
import { parseBy, parsePage, parseRows, readFailure, requestIdOf, type Parse } from './responses.ts'
import * as schemas from './schemas.ts'

/** Milliseconds that one request may take when nothing shortens it. */
const REQUEST_TIMEOUT_MS = 30_000
/** Items per page, the most that every list endpoint allows. */
const PAGE_LIMIT = 100
/** How the action names itself to the service. */
const USER_AGENT = 'arize-ax-task-run-action'

/** What bounds one call. */
export interface CallOptions {
  /** Milliseconds for one request; default 30 s, and never beyond the deadline. */
  timeoutMs?: number | undefined
  signal?: AbortSignal | undefined
  /** Of a read: transient failures are repeated until the deadline. Without it, and for every write: one request. */
  retry?: { deadline: Deadline } | undefined
}

/** One request as a debug line shows it. */
export interface RequestTrace {
  method: string
  path: string
  /** Absent without a response. */
  status?: number | undefined
  requestId?: string | undefined
  /** Absent when the request succeeded. */
  error?: AxError | undefined
  /** Milliseconds. */
  durationMs: number
}

/** `redact` leaves responses as they are: IDs, names and state must stay what they are. */
export interface AxClientOptions extends Omit<HttpClientOptions, 'userAgent'> {
  clock: Clock
  /** A number in [0, 1). */
  random: () => number
  /** Called after every request. */
  onRequest?: ((trace: RequestTrace) => void) | undefined
  /** Called when a read is about to be repeated, once until a request succeeds again. */
  onOutage?: ((error: AxError) => void) | undefined
}

type Query = HttpRequest['query']

/** One request: `path` are the segments below `/v2/`. */
type OneRequest = { path: readonly string[] } & Omit<HttpRequest, 'path' | 'timeoutMs' | 'signal'>
/** A read is a GET unless its filter travels in a body. */
type Read = <T>(
  request: Pick<OneRequest, 'path' | 'query' | 'body'> & { method?: 'POST' },
  parse: Parse<T>,
  call?: CallOptions,
) => Promise<T>
type Write = <T>(
  request: Pick<OneRequest, 'path' | 'method' | 'body'>,
  schema: z.ZodMiniType<T>,
  call?: CallOptions,
) => Promise<T>

/**
 * The endpoints of the Arize AX v2 REST API that the action uses: a plural lists a collection (`GET /v2/tasks`), a singular reads
 * one thing of it (`GET /v2/tasks/{id}`). Every method throws `AxError` and nothing else.
 */
export type AxClient = ReturnType<typeof createEndpoints>

/**
 * Opens the API; nothing is sent before the first call. Reads are repeated where the call says so; writes are sent once:
 * whether a write may be repeated is decided by who knows what it spends.
 */
export function createAxClient(options: AxClientOptions): AxClient & { close(): Promise<void> } {
  const { clock, random, onOutage } = options
  const http = createHttpClient({ ...options, userAgent: USER_AGENT })
  const send = createSender(http, options)
  const closed = new AbortController()
  let inOutage = false

  const once: typeof send = async (request, parse, call) => {
    const result = await send(request, parse, call)
    inOutage = false
    return result
  }
  const read: Read = (request, parse, call = {}) => {
    const attempt = () => once({ method: 'GET', connection: 'kept', ...request }, parse, call)
    if (call.retry === undefined) return attempt()
    const onRetry = (error: unknown): void => {
      if (!inOutage && error instanceof AxError) onOutage?.(error)
      inOutage = true
    }
    const { deadline } = call.retry
    const signal = AbortSignal.any([closed.signal, ...(call.signal === undefined ? [] : [call.signal])])
    return retry(attempt, { clock, random, deadline, shouldRetry, onRetry, signal })
  }
  const write: Write = (request, schema, call = {}) =>
    once({ connection: 'fresh', ...request }, parseBy(schema), { ...call, retry: undefined })
  const close = (): Promise<void> => {
    // What nobody waits for any more must not go on, and keep the process alive.
    closed.abort()
    return http.close()
  }
  return { ...createEndpoints(read, write), close }
}

/** Puts meaning on HTTP: one request is sent, once; a status becomes an error, a body a value. */
function createSender(http: HttpClient, { clock, onRequest, redact = (text) => text }: AxClientOptions) {
  return async <T>(
    { path: segments, ...request }: OneRequest,
    parse: Parse<T>,
    { timeoutMs = REQUEST_TIMEOUT_MS, retry: within, signal }: CallOptions,
  ): Promise<T> => {
    const { method } = request
    const path = joinPath(segments, { method, host: http.host })
    const ref: RequestRef = { method, path: redact(path), host: http.host }
    const started = clock.monotonic()
    let response: HttpResponse | undefined
    const trace = (error?: AxError): void => {
      const requestId = response && requestIdOf(response)
      const durationMs = clock.monotonic() - started
      onRequest?.({ method, path: ref.path, status: response?.status, requestId, error, durationMs })
    }
    try {
      const remaining = within?.deadline.remaining() ?? timeoutMs
      response = await http.send({ ...request, path, signal, timeoutMs: Math.min(timeoutMs, remaining) })
      if (response.status < 200 || response.status > 299) throw readFailure(response, ref, redact)
      const value = parse({ body: response.body, request: ref, redact })
      trace()
      return value
    } catch (error) {
      if (error instanceof AxError) trace(error)
      throw error
    }
  }
}

/** IDs are one path segment, whatever is in them. */
function joinPath(segments: readonly string[], { method, host }: Omit<RequestRef, 'path'>): string {
  const unsafe = segments.find((segment) => /^\.{0,2}$/.test(segment))
  const path = `/v2/${segments.map(encodeURIComponent).join('/')}`
  if (unsafe !== undefined) throw new UnsafeIdError({ method, path, host }, unsafe)
  return path
}

function createEndpoints(read: Read, write: Write) {
  const { list, below, item } = createReaders(read)
  const spans = parseRows('spans')
  const evaluator = parseBy(schemas.evaluatorWithVersionSchema)
  const prompt = parseBy(schemas.promptWithVersionSchema)
  return {
    ...taskEndpoints(read, write),
    organizations: list('organizations', schemas.organizationSchema),
    spaces: list('spaces', schemas.spaceSchema),
    projects: list('projects', schemas.projectSchema),
    project: item('projects', schemas.projectSchema),
    datasets: list('datasets', schemas.datasetSchema),
    dataset: item('datasets', schemas.datasetSchema),
    experiments: list('experiments', schemas.experimentSchema),
    experiment: item('experiments', schemas.experimentSchema),
    /** `GET /v2/experiments/{id}/runs`, in the order of insertion, 500 a page at most */
    experimentRuns: below('experiments', 'runs', parseRows('experiment_runs')),
    /** `GET /v2/datasets/{id}/examples`, 500 a page at most */
    examples: below('datasets', 'examples', parseRows('examples')),
    /** `POST /v2/spans`, a read: its filter travels in the body; 500 a page at most */
    spans: (body: Record<string, unknown>, query?: Query, call?: CallOptions): Promise<Page<unknown>> =>
      read({ path: ['spans'], method: 'POST', body, query }, spans, call),
    evaluators: list('evaluators', schemas.evaluatorSchema),
    /** `GET /v2/evaluators/{id}`: with the given version, else the latest */
    evaluator: (id: string, query?: { version_id?: string }, call?: CallOptions) =>
      read({ path: ['evaluators', id], query }, evaluator, call),
    aiIntegrations: list('ai-integrations', schemas.aiIntegrationSchema),
    integrations: list('integrations', schemas.integrationSchema),
    prompts: list('prompts', schemas.promptSchema),
    /** `GET /v2/prompts/{id}`: with the version of that ID or label, else the latest */
    prompt: (id: string, query?: { version_id: string } | { label: string }, call?: CallOptions) =>
      read({ path: ['prompts', id], query }, prompt, call),
    /** `GET /v2/prompts/{id}/versions`, newest first */
    promptVersions: below('prompts', 'versions', parsePage('prompt_versions', schemas.promptVersionSchema)),
  }
}

/** Tasks and their runs. */
function taskEndpoints(read: Read, write: Write) {
  const { list, below, item } = createReaders(read)
  const { taskSchema, taskRunSchema, nothingSchema } = schemas
  return {
    /** `GET /v2/tasks`; what a task in the list says beyond ID and name is not checked */
    tasks: list('tasks', schemas.listedTaskSchema),
    task: item('tasks', taskSchema),
    createTask: (body: unknown, call?: CallOptions) =>
      write({ method: 'POST', path: ['tasks'], body }, taskSchema, call),
    updateTask: (id: string, patch: unknown, call?: CallOptions) =>
      write({ method: 'PATCH', path: ['tasks', id], body: patch }, taskSchema, call),
    deleteTask: (id: string, call?: CallOptions) =>
      write({ method: 'DELETE', path: ['tasks', id] }, nothingSchema, call),
    triggerTaskRun: (taskId: string, body: unknown, call?: CallOptions) =>
      write({ method: 'POST', path: ['tasks', taskId, 'trigger'], body }, taskRunSchema, call),
    /** `GET /v2/tasks/{id}/runs`, newest first */
    taskRuns: below('tasks', 'runs', parsePage('task_runs', taskRunSchema)),
    taskRun: item('task-runs', taskRunSchema),
    cancelTaskRun: (id: string, call?: CallOptions) =>
      write({ method: 'POST', path: ['task-runs', id, 'cancel'] }, taskRunSchema, call),
  }
}

function createReaders(read: Read) {
  const page = <T>(path: readonly string[], parse: Parse<Page<T>>, query: Query, call?: CallOptions) =>
    read({ path, query: { limit: PAGE_LIMIT, ...query } }, parse, call)
  return {
    /** A collection; the member of the response that has its items has its name. */
    list: <T>(collection: string, schema: z.ZodMiniType<T>) => {
      const parse = parsePage(collection.replaceAll('-', '_'), schema)
      return (query?: Query, call?: CallOptions) => page([collection], parse, query, call)
    },
    /** What belongs to one thing of a collection. */
    below: <T>(collection: string, part: string, parse: Parse<Page<T>>) => {
      return (id: string, query?: Query, call?: CallOptions) =>
        page([collection, id, part], parse, query, call)
    },
    /** One thing of a collection. */
    item: <T>(collection: string, schema: z.ZodMiniType<T>) => {
      const parse = parseBy(schema)
      return (id: string, call?: CallOptions) => read({ path: [collection, id] }, parse, call)
    },
  }
}
