import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'
import type { ExperimentRow, TaskRecord } from '../../simulator/world/records.ts'
import type * as wire from '../../simulator/world/wire-types.ts'

/** Any body of the API, as far as tests look into it; which fields are there depends on the endpoint. */
export interface Body {
  id: string
  name: string
  status: string | number
  detail: string
  title: string
  experiment_id: string | null
  tasks: wire.Task[]
  task_runs: wire.TaskRun[]
  experiments: wire.Experiment[]
  experiment_runs: ExperimentRow[]
  spans: wire.Span[]
  examples: wire.DatasetExample[]
  versions: wire.DatasetVersion[]
  version: wire.PromptVersion & Required<Pick<wire.EvaluatorVersion, 'template_config'>>
  pagination: { has_more: boolean; next_cursor?: string }
  [field: string]: unknown
}

export interface Reply {
  status: number
  headers: Headers
  body: Body
}

/** A simulator with a bare HTTP client, and a clock that stands still until it is moved. */
export interface Bench {
  simulator: Simulator
  /** Moves the clock, in milliseconds. */
  pass: (ms: number) => void
  request: (method: string, path: string, body?: unknown) => Promise<Reply>
  get: (path: string) => Promise<Reply>
  post: (path: string, body?: unknown) => Promise<Reply>
  close: () => Promise<void>
}

/** Runs take that long on a bench. */
export const RUN_MS = 10_000

/** Starts a simulator whose clock stands at 2026-06-01T12:00:00Z. */
export async function startBench(options: SimulatorOptions = {}): Promise<Bench> {
  let time = Date.parse('2026-06-01T12:00:00Z')
  const simulator = await startSimulator({ now: () => new Date(time), runDurationMs: RUN_MS, ...options })
  const request = async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const headers = { authorization: `Bearer ${simulator.apiKey}`, 'content-type': 'application/json' }
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const response = await fetch(simulator.url + path, { method, headers, ...sent })
    const text = await response.text()
    const parsed = (text === '' ? {} : JSON.parse(text)) as Body
    return { status: response.status, headers: response.headers, body: parsed }
  }
  return {
    simulator,
    pass: (ms) => {
      time += ms
    },
    request,
    get: (path) => request('GET', path),
    post: (path, body) => request('POST', path, body),
    close: () => simulator.close(),
  }
}

/** A seeded task by its name. */
export function taskNamed(bench: Bench, name: string): TaskRecord {
  const task = bench.simulator.world.tasks.find((one) => one.name === name)
  if (task === undefined) throw new Error(`no task ${name}`)
  return task
}

/** Triggers a run and lets it end. */
export async function runToEnd(bench: Bench, taskId: string, body: unknown = {}): Promise<Body> {
  const triggered = await bench.post(`/v2/tasks/${taskId}/trigger`, body)
  if (triggered.status !== 201) throw new Error(`trigger: ${triggered.status} ${triggered.body.detail}`)
  bench.pass(RUN_MS)
  return (await bench.get(`/v2/task-runs/${triggered.body.id}`)).body
}

/** All rows of an experiment, at most 500. */
export async function rowsOf(bench: Bench, experimentId: string | null): Promise<ExperimentRow[]> {
  return (await bench.get(`/v2/experiments/${experimentId ?? ''}/runs?limit=500`)).body.experiment_runs
}

/** The mean of a numeric column over the rows that have it. */
export function meanOf(rows: ExperimentRow[], column: string): number {
  const values = rows.map((row) => row[column]).filter((value) => typeof value === 'number')
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
