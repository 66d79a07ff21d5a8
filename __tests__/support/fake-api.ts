import {
  ConflictError,
  NoAnswerError,
  errorForStatus,
  UnreachableError,
  type AxError,
  type RequestRef,
} from '../../src/ax/errors.ts'
import type { CallOptions } from '../../src/ax/client.ts'
import type { Experiment, Page, Task, TaskRun } from '../../src/ax/schemas.ts'
import type { FakeClock } from './fake-clock.ts'

/** What a scripted endpoint does at one call: answer, fail, or hang until its time-out or the abort. */
export type Step<T> = T | AxError | 'hang'

/** One call that was made: which endpoint, when (virtual milliseconds), and with what. */
export interface Call {
  endpoint: 'trigger' | 'get' | 'cancel' | 'runs' | 'experiments' | 'tasks' | 'delete'
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
  tasks?: Plot<Task[] | Page<Task>>
  delete?: Plot<undefined>
}
type Plot<T> = Step<T>[] | ((call: number, at: number) => Step<T>)

const REF: RequestRef = { method: 'GET', path: '/v2/somewhere', host: 'api.example' }

/** A request that never left. */
export const unreachable = (): AxError => new UnreachableError(REF, new Error('ECONNREFUSED'))
/** A request that may have arrived. */
export const noAnswer = (): AxError => new NoAnswerError(REF, new Error('ECONNRESET'))
/** A name that is taken. */
export const conflict = (): AxError => new ConflictError({ request: REF, status: 409, problem: {} })
/** An answer with a status that is no success; `retryAfterMs` as its header says. */
export const status = (code: number, retryAfterMs?: number): AxError =>
  errorForStatus({ request: REF, status: code, problem: {}, retryAfterMs })

/** A run as the service tells of it; running unless said otherwise. */
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

/** The endpoints that the lifecycle uses, by script. Requests take no time, except those that hang. */
export function createFakeApi(clock: FakeClock, script: Script) {
  const calls: Call[] = []
  const play = async <T>(endpoint: Call['endpoint'], what: unknown, call: CallOptions = {}): Promise<T> => {
    const before = calls.filter((each) => each.endpoint === endpoint).length
    calls.push({ endpoint, at: clock.elapsed(), what, timeoutMs: call.timeoutMs })
    if (call.signal?.aborted) throw unreachable()
    const plot = script[endpoint] as Plot<T> | undefined
    if (plot === undefined) throw new Error(`Nobody expected ${endpoint}.`)
    const step =
      typeof plot === 'function' ? plot(before, clock.elapsed()) : plot[Math.min(before, plot.length - 1)]
    if (step === 'hang') {
      await clock.sleep(call.timeoutMs ?? 30_000, call.signal)
      throw noAnswer()
    }
    if (step instanceof Error) throw step
    return step as T
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
      tasks: async (query?: object, call?: CallOptions) =>
        page(await play<Task[] | Page<Task>>('tasks', query, call)),
      deleteTask: (id: string, call?: CallOptions) => play<undefined>('delete', id, call),
    },
  }
}
