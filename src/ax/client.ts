import * as z from 'zod/mini'
import { startDeadline, type Clock, type Deadline } from '../clock.ts'
import { withRetries } from '../retry.ts'
import { AxError } from './errors.ts'
import type { Exchange } from './exchange.ts'
import {
  aiIntegrationSchema,
  datasetSchema,
  evaluatorSchema,
  evaluatorWithVersionSchema,
  experimentSchema,
  integrationSchema,
  nothingSchema,
  organizationSchema,
  pageSchema,
  projectSchema,
  promptSchema,
  promptVersionSchema,
  promptWithVersionSchema,
  rowSchema,
  spaceSchema,
  taskRunSchema,
  taskSchema,
} from './schemas.ts'
import type {
  EvaluatorWithVersion,
  Page,
  PromptVersion,
  PromptWithVersion,
  Task,
  TaskRun,
} from './schemas.ts'
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
export interface Patience {
  clock: Clock
  /** A number in [0, 1) for the jitter. */
  random: () => number
  /** Milliseconds for one read with all its tries. */
  budgetMs: number
  /** Gives up early. */
  signal?: AbortSignal | undefined
}

/** The endpoints of the Arize AX v2 REST API that the action uses. Every method throws `AxError` and nothing else. */
export type AxClient = ReturnType<typeof createAxClient>

type Read = <T>(
  request: Pick<HttpRequest, 'path' | 'query' | 'body'> & { method?: 'POST' },
  schema: z.ZodMiniType<T>,
  call?: CallOptions,
) => Promise<T>
type List = <T>(
  path: string,
  list: { key: string; item: z.ZodMiniType<T> },
) => (query?: Query, call?: CallOptions) => Promise<Page<T>>

type Write = <T>(
  request: Omit<HttpRequest, 'timeoutMs'>,
  schema: z.ZodMiniType<T>,
  call?: CallOptions,
) => Promise<T>

/**
 * Builds the client. Without `patience` each call is one request. With it, reads are repeated until its deadline, and
 * writes are still sent once: whether a write may be repeated is the lifecycle's decision.
 */
export function createAxClient(exchange: Exchange, patience?: Patience) {
  const read: Read = (request, schema, call) => {
    const once = (within?: Deadline) =>
      exchange(
        { method: 'GET', ...request, ...bounds({ signal: patience?.signal, ...call }, within) },
        schema,
      )
    if (patience === undefined) return once()
    const deadline = startDeadline(patience.clock, patience.budgetMs)
    return withRetries(() => once(deadline), { ...patience, deadline, again: transientFailure })
  }
  const write: Write = (request, schema, call) => exchange({ ...request, ...bounds(call) }, schema)
  const page: List = (path, list) => {
    const schema = z.lazy(() => pageSchema(list.key, list.item))
    return (query = {}, call) => read({ path, query: { limit: PAGE_LIMIT, ...query } }, schema, call)
  }
  return {
    ...taskEndpoints(read, write, page),
    /** `GET /v2/organizations` */
    organizations: page('/v2/organizations', { key: 'organizations', item: organizationSchema }),
    /** `GET /v2/spaces` */
    spaces: page('/v2/spaces', { key: 'spaces', item: spaceSchema }),
    /** `GET /v2/projects` */
    projects: page('/v2/projects', { key: 'projects', item: projectSchema }),
    /** `GET /v2/projects/{id}` */
    project: (id: string) => read({ path: `/v2/projects/${segment(id)}` }, projectSchema),
    /** `GET /v2/datasets` */
    datasets: page('/v2/datasets', { key: 'datasets', item: datasetSchema }),
    /** `GET /v2/datasets/{id}` */
    dataset: (id: string) => read({ path: `/v2/datasets/${segment(id)}` }, datasetSchema),
    /** `GET /v2/experiments` */
    experiments: page('/v2/experiments', { key: 'experiments', item: experimentSchema }),
    /** `GET /v2/experiments/{id}` */
    experiment: (id: string) => read({ path: `/v2/experiments/${segment(id)}` }, experimentSchema),
    ...rowEndpoints(read, page),
    ...lookUps(read, page),
  }
}

/** Rows in the user's own shape. */
function rowEndpoints(read: Read, page: List) {
  const spans = z.lazy(() => pageSchema('spans', rowSchema))
  return {
    /** `GET /v2/experiments/{id}/runs`, in the order of insertion, 500 a page at most */
    experimentRuns: (id: string, query?: Query): Promise<Page<unknown>> =>
      page(`/v2/experiments/${segment(id)}/runs`, { key: 'experiment_runs', item: rowSchema })(query),
    /** `GET /v2/datasets/{id}/examples`, 500 a page at most */
    examples: (id: string, query?: Query): Promise<Page<unknown>> =>
      page(`/v2/datasets/${segment(id)}/examples`, { key: 'examples', item: rowSchema })(query),
    /** `POST /v2/spans`: a read, although its filter travels in a body */
    spans: (body: Record<string, string>, query?: Query): Promise<Page<unknown>> =>
      read({ path: '/v2/spans', method: 'POST', body, query }, spans),
  }
}

/** What task definitions refer to by name. */
function lookUps(read: Read, page: List) {
  return {
    /** `GET /v2/evaluators` */
    evaluators: page('/v2/evaluators', { key: 'evaluators', item: evaluatorSchema }),
    /** `GET /v2/evaluators/{id}`: with the given version, else the latest */
    evaluator: (id: string, query?: { version_id?: string | undefined }): Promise<EvaluatorWithVersion> =>
      read({ path: `/v2/evaluators/${segment(id)}`, query }, evaluatorWithVersionSchema),
    /** `GET /v2/ai-integrations` */
    aiIntegrations: page('/v2/ai-integrations', { key: 'ai_integrations', item: aiIntegrationSchema }),
    /** `GET /v2/integrations` */
    integrations: page('/v2/integrations', { key: 'integrations', item: integrationSchema }),
    /** `GET /v2/prompts` */
    prompts: page('/v2/prompts', { key: 'prompts', item: promptSchema }),
    /** `GET /v2/prompts/{id}`: with the version of that ID or label, else the latest */
    prompt: (id: string, query?: { version_id: string } | { label: string }): Promise<PromptWithVersion> =>
      read({ path: `/v2/prompts/${segment(id)}`, query }, promptWithVersionSchema),
    /** `GET /v2/prompts/{id}/versions`, newest first */
    promptVersions: (id: string, query?: Query, call?: CallOptions): Promise<Page<PromptVersion>> =>
      page(`/v2/prompts/${segment(id)}/versions`, { key: 'prompt_versions', item: promptVersionSchema })(
        query,
        call,
      ),
  }
}

/** Tasks and their runs. */
function taskEndpoints(read: Read, write: Write, page: List) {
  return {
    /** `GET /v2/tasks` */
    tasks: page('/v2/tasks', { key: 'tasks', item: taskSchema }),
    /** `GET /v2/tasks/{id}` */
    task: (id: string): Promise<Task> => read({ path: `/v2/tasks/${segment(id)}` }, taskSchema),
    /** `POST /v2/tasks` */
    createTask: (body: unknown, call?: CallOptions): Promise<Task> =>
      write({ method: 'POST', path: '/v2/tasks', body }, taskSchema, call),
    /** `PATCH /v2/tasks/{id}` */
    updateTask: (id: string, patch: unknown, call?: CallOptions): Promise<Task> =>
      write({ method: 'PATCH', path: `/v2/tasks/${segment(id)}`, body: patch }, taskSchema, call),
    /** `DELETE /v2/tasks/{id}` */
    deleteTask: (id: string, call?: CallOptions): Promise<void> =>
      write({ method: 'DELETE', path: `/v2/tasks/${segment(id)}` }, nothingSchema, call),
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
  }
}

/** Pages of one list at most; nobody has that many tasks, and a server that never stops must not keep the step busy. */
const MOST_PAGES = 2_000

/**
 * Reads every page of a list, in order.
 * @throws {Error} when the list would never end: a cursor that comes back, or ever new ones
 */
export async function* everyPage<T>(
  page: (query: { cursor: string | undefined }) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  const seen = new Set<string>()
  let cursor: string | undefined
  do {
    const { items, next } = await page({ cursor })
    yield* items
    if (next !== undefined && (seen.has(next) || seen.size >= MOST_PAGES)) {
      throw new Error(
        'The API hands out page after page, so that a list would never end. Please report this to Arize.',
      )
    }
    if (next !== undefined) seen.add(next)
    cursor = next
  } while (cursor !== undefined)
}

function bounds(call: CallOptions = {}, within?: Deadline): Pick<HttpRequest, 'timeoutMs' | 'signal'> {
  const wanted = call.timeoutMs ?? REQUEST_TIMEOUT_MS
  return { timeoutMs: Math.min(wanted, within?.remaining() ?? wanted), signal: call.signal }
}

/** A failed exchange that is worth another try, for `withRetries`; everything else is not. */
export function transientFailure(
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
