import type { AxClient, CallOptions } from '../../src/ax/client.ts'
import {
  ConflictError,
  errorForStatus,
  NoResponseError,
  shouldRetry,
  UnreachableError,
  type AxError,
  type Problem,
  type RequestRef,
} from '../../src/ax/errors.ts'
import type { Page } from '../../src/ax/pagination.ts'
import type { Experiment, Task, TaskRun } from '../../src/ax/schemas.ts'
import { createCleanupTracker, type CleanupState } from '../../src/cleanup-state.ts'
import type { Deps } from '../../src/deps.ts'
import type { ProgressEvent } from '../../src/progress.ts'
import { retry } from '../../src/retry.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'

/** What a scripted endpoint does at one call: respond, fail, or hang until its time-out or the abort. */
export type Step<T> = T | AxError | 'hang'

/** One call that was made: which endpoint, when (virtual milliseconds), and with what. */
export interface Call {
  endpoint: 'trigger' | 'get' | 'cancel' | 'runs' | 'experiments' | 'task' | 'tasks' | 'delete'
  at: number
  what: unknown
  timeoutMs: number | undefined
}

/** The script of every endpoint. A list is played in order and its last step stays; a function decides by itself. */
export interface Script {
  trigger?: Plot<TaskRun>
  get?: Plot<TaskRun>
  cancel?: Plot<TaskRun>
  runs?: Plot<TaskRun[] | Page<TaskRun>>
  experiments?: Plot<Experiment[] | Page<Experiment>>
  task?: Plot<Task>
  tasks?: Plot<Task[] | Page<Task>>
  delete?: Plot<undefined>
}
type Plot<T> = Step<T>[] | ((call: number, at: number, what: unknown) => Step<T>)

const REF: RequestRef = { method: 'GET', path: '/v2/somewhere', host: 'api.example' }

/** A request that never left. */
export const unreachable = (): AxError => new UnreachableError(REF, new Error('ECONNREFUSED'))
/** A request that may have arrived. */
export const noResponse = (): AxError => new NoResponseError(REF, new Error('ECONNRESET'))
/** A name that is taken. */
export const conflict = (): AxError => new ConflictError({ request: REF, status: 409, problem: {} })
/** A response with a status that is no success; `retryAfterMs` as its header says. */
export const status = (code: number, retryAfterMs?: number, problem: Problem = {}): AxError =>
  errorForStatus({ request: REF, status: code, problem, retryAfterMs })

/** A run as the service describes it; running unless said otherwise. */
export function aRun(fields: Partial<TaskRun> = {}): TaskRun {
  return {
    id: 'run-1',
    task_id: 'task-1',
    status: 'RUNNING',
    experiment_id: null,
    run_started_at: null,
    run_finished_at: null,
    data_start_time: null,
    data_end_time: null,
    num_successes: 0,
    num_errors: 0,
    num_skipped: 0,
    created_at: '2026-06-01T12:00:00.000Z',
    failure_reason: null,
    ...fields,
  }
}

/** An experiment of that name. */
export function anExperiment(name: string, id: string): Experiment {
  return { id, name, dataset_id: 'dataset-1', created_at: '2026-06-01T12:00:00.000Z' }
}

/** A task of that name. */
export function aTask(name: string, id: string): Task {
  return { id, name, type: 'RUN_EXPERIMENT', dataset_id: 'dataset-1' }
}

/** The endpoints that runs need, by script. Requests take no time, except those that hang. */
export function createFakeApi(clock: FakeClock, script: Script) {
  const calls: Call[] = []
  const once = async <T>(endpoint: Call['endpoint'], what: unknown, call: CallOptions): Promise<T> => {
    const before = calls.filter((each) => each.endpoint === endpoint).length
    calls.push({ endpoint, at: clock.elapsed(), what, timeoutMs: call.timeoutMs })
    if (call.signal?.aborted) throw unreachable()
    const plot = script[endpoint] as Plot<T> | undefined
    if (plot === undefined) throw new Error(`Nobody expected ${endpoint}.`)
    const step =
      typeof plot === 'function'
        ? plot(before, clock.elapsed(), what)
        : plot[Math.min(before, plot.length - 1)]
    if (step === 'hang') {
      await clock.sleep(call.timeoutMs ?? 30_000, call.signal)
      throw noResponse()
    }
    if (step instanceof Error) throw step
    return step as T
  }
  const play = <T>(endpoint: Call['endpoint'], what: unknown, call: CallOptions = {}): Promise<T> => {
    if (call.retry === undefined) return once(endpoint, what, call)
    const { deadline } = call.retry
    const options = { clock, random: () => 0.5, deadline, shouldRetry, signal: call.signal }
    return retry(() => once<T>(endpoint, what, call), options)
  }
  const page = <T>(step: T[] | Page<T>): Page<T> =>
    Array.isArray(step) ? { items: step, next: undefined } : step
  return {
    calls,
    /** The virtual instants of the calls of one endpoint. */
    times: (endpoint: Call['endpoint']): number[] =>
      calls.filter((each) => each.endpoint === endpoint).map((each) => each.at),
    ax: {
      triggerTaskRun: (_id: string, body: unknown, call?: CallOptions) =>
        play<TaskRun>('trigger', body, call),
      taskRun: (id: string, call?: CallOptions) => play<TaskRun>('get', id, call),
      cancelTaskRun: (id: string, call?: CallOptions) => play<TaskRun>('cancel', id, call),
      taskRuns: async (id: string, query?: object, call?: CallOptions) =>
        page(await play<TaskRun[] | Page<TaskRun>>('runs', { id, ...query }, call)),
      experiments: async (query?: object, call?: CallOptions) =>
        page(await play<Experiment[] | Page<Experiment>>('experiments', query, call)),
      task: (id: string, call?: CallOptions) => play<Task>('task', id, call),
      tasks: async (query?: object, call?: CallOptions) =>
        page(await play<Task[] | Page<Task>>('tasks', query, call)),
      deleteTask: (id: string, call?: CallOptions) => play<undefined>('delete', id, call),
    },
  }
}

/** Everything that runs need of the world, by script, and what was seen of it. */
export function createFakeDeps(script: Script, { cancelledAt }: { cancelledAt?: number | undefined } = {}) {
  const clock = createFakeClock()
  const api = createFakeApi(clock, script)
  const controller = new AbortController()
  if (cancelledAt === 0) controller.abort()
  else if (cancelledAt !== undefined)
    clock.at(cancelledAt, () => {
      controller.abort()
    })
  const events: ProgressEvent[] = []
  /** Every state that was saved, with the number of requests that had been sent by then. */
  const states: { requests: number; state: CleanupState }[] = []
  const deps: Deps = {
    // A test that needs another endpoint than these fails with a TypeError.
    ax: api.ax as unknown as AxClient,
    clock,
    random: () => 0.5,
    signal: controller.signal,
    cleanup: createCleanupTracker('https://api.example', (state) => {
      states.push({ requests: api.calls.length, state })
    }),
    onProgress: (event) => {
      events.push(event)
    },
  }
  return {
    deps,
    clock,
    api,
    events,
    states,
    abort: () => {
      controller.abort()
    },
    /** What is told of runs and tasks, without debug lines. */
    kinds: () => events.map((event) => event.kind).filter((kind) => kind !== 'debug'),
    tracked: () => deps.cleanup.current(),
  }
}
