import * as z from 'zod'
import { withRetries, type RetryPolicy } from '../retry.ts'
import { AxError } from './errors.ts'
import type { Exchange } from './exchange.ts'
import {
  datasetSchema,
  experimentSchema,
  organizationSchema,
  pageSchema,
  projectSchema,
  spaceSchema,
  taskRunSchema,
  taskSchema,
} from './schemas.ts'
import type { Page, Task, TaskRun } from './schemas.ts'
import type { HttpRequest } from './transport.ts'

/** Milliseconds that one request may take when nothing shortens it. */
export const REQUEST_TIMEOUT_MS = 30_000
/** Items per page, the most that every list endpoint allows. */
const PAGE_LIMIT = 100

/** What bounds one call. */
export interface CallOptions {
  /** Milliseconds for this call; default 30 s. */
  timeoutMs?: number | undefined
  signal?: AbortSignal | undefined
}

type Query = Record<string, string | number | undefined>

/** How reads are repeated when the network or the service has a bad moment. */
export type Patience = Omit<RetryPolicy<AxError>, 'again'>

/** The endpoints of the Arize AX v2 REST API that the action uses. Every method throws `AxError` and nothing else. */
export type AxClient = ReturnType<typeof createAxClient>

/**
 * Builds the client. Without `patience` each call is one request. With it, reads are repeated until its deadline, and
 * writes are still sent once: whether a write may be repeated is the lifecycle's decision.
 */
export function createAxClient(exchange: Exchange, patience?: Patience) {
  const read = <T>(
    request: Pick<HttpRequest, 'path' | 'query'>,
    schema: z.ZodType<T>,
    call?: CallOptions,
  ) => {
    const once = (): Promise<T> => exchange({ ...request, method: 'GET', ...bounds(call, patience) }, schema)
    return patience === undefined ? once() : withRetries(once, { ...patience, again: transientFailure })
  }
  const write = <T>(
    request: Omit<HttpRequest, 'timeoutMs'>,
    schema: z.ZodType<T>,
    call?: CallOptions,
  ): Promise<T> => exchange({ ...request, ...bounds(call) }, schema)
  const page = <T>(path: string, list: { key: string; item: z.ZodType<T> }) => {
    const schema = pageSchema(list.key, list.item)
    return (query: Query = {}, call?: CallOptions): Promise<Page<T>> =>
      read({ path, query: { limit: PAGE_LIMIT, ...query } }, schema, call)
  }
  return {
    /** `GET /v2/tasks` */
    tasks: page('/v2/tasks', { key: 'tasks', item: taskSchema }),
    /** `GET /v2/tasks/{id}` */
    task: (id: string): Promise<Task> => read({ path: `/v2/tasks/${segment(id)}` }, taskSchema),
    /** `POST /v2/tasks/{id}/trigger` */
    triggerTaskRun: (taskId: string, body: unknown, call?: CallOptions): Promise<TaskRun> =>
      write({ method: 'POST', path: `/v2/tasks/${segment(taskId)}/trigger`, body }, taskRunSchema, call),
    /** `GET /v2/tasks/{id}/runs`, newest first */
    taskRuns: (taskId: string, query?: Query, call?: CallOptions): Promise<Page<TaskRun>> =>
      page(`/v2/tasks/${segment(taskId)}/runs`, { key: 'task_runs', item: taskRunSchema })(query, call),
    /** `GET /v2/task-runs/{id}` */
    taskRun: (id: string, call?: CallOptions): Promise<TaskRun> =>
      read({ path: `/v2/task-runs/${segment(id)}` }, taskRunSchema, call),
    /** `POST /v2/task-runs/{id}/cancel` */
    cancelTaskRun: (id: string, call?: CallOptions): Promise<TaskRun> =>
      write({ method: 'POST', path: `/v2/task-runs/${segment(id)}/cancel` }, taskRunSchema, call),

    /** `GET /v2/organizations` */
    organizations: page('/v2/organizations', { key: 'organizations', item: organizationSchema }),
    /** `GET /v2/spaces` */
    spaces: page('/v2/spaces', { key: 'spaces', item: spaceSchema }),
    /** `GET /v2/projects/{id}` */
    project: (id: string) => read({ path: `/v2/projects/${segment(id)}` }, projectSchema),
    /** `GET /v2/datasets/{id}` */
    dataset: (id: string) => read({ path: `/v2/datasets/${segment(id)}` }, datasetSchema),
    /** `GET /v2/experiments` */
    experiments: page('/v2/experiments', { key: 'experiments', item: experimentSchema }),
  }
}

/**
 * Reads every page of a list, in order.
 * @throws {Error} when the server hands out the same cursor twice, which would never end
 */
export async function* everyPage<T>(
  page: (query: { cursor: string | undefined }) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  const seen = new Set<string>()
  let cursor: string | undefined
  do {
    const { items, next } = await page({ cursor })
    yield* items
    if (next !== undefined && seen.has(next)) {
      throw new Error(
        'The API repeats a page cursor, so that a list would never end. Please report this to Arize.',
      )
    }
    if (next !== undefined) seen.add(next)
    cursor = next
  } while (cursor !== undefined)
}

function bounds(
  call: CallOptions | undefined,
  patience?: Patience,
): Pick<HttpRequest, 'timeoutMs' | 'signal'> {
  const wanted = call?.timeoutMs ?? REQUEST_TIMEOUT_MS
  return {
    timeoutMs: Math.min(wanted, patience?.deadline.remaining() ?? wanted),
    signal: call?.signal ?? patience?.signal,
  }
}

function transientFailure(
  error: unknown,
): { failure: AxError; retryAfterMs: number | undefined } | undefined {
  return error instanceof AxError && error.transient
    ? { failure: error, retryAfterMs: error.retryAfterMs }
    : undefined
}

/** An ID as one path segment, whatever characters it has. */
function segment(id: string): string {
  return encodeURIComponent(id)
}
