import type { AxClient, CallOptions } from '../../src/ax/client.ts'
import { AxError, errorForStatus } from '../../src/ax/errors.ts'
import type { Page } from '../../src/ax/pagination.ts'
import type { Experiment, TaskRun } from '../../src/ax/schemas.ts'
import { createCleanupTracker } from '../../src/cleanup-state.ts'
import type { Clock } from '../../src/clock.ts'
import type { Deps } from '../../src/deps.ts'
import { type Metric, requiredColumns, type Rule, type Target } from '../../src/gates/rule.ts'
import type { Direction } from '../../src/scores/score-report.ts'
import type { ProgressEvent } from '../../src/progress.ts'
import type { ScorePlan } from '../../src/scores/plan.ts'
import { createFakeClock } from '../support/fake-clock.ts'

/** What the service has. Rows can change with every request; their number is that of the request, from 0. */
export interface Service {
  experiments?: Experiment[]
  /** By the ID of an experiment. */
  rows?: Record<string, unknown[] | ((request: number) => unknown[])>
  /** By the start of the time window. */
  spans?: Record<string, unknown[]>
  taskRuns?: TaskRun[]
  examples?: unknown[]
  /** Rows of a page; default as many as are asked for. */
  pageRows?: number
  /** What requests whose log line begins with this text fail with. */
  failures?: Record<string, AxError>
  /** Milliseconds of each request. */
  latencyMs?: number
}

export const DATASET = 'dataset-1'

/** A service without a network, and a log of what was requested of it. */
export function createFixture(service: Service = {}) {
  const clock = createFakeClock()
  const events: ProgressEvent[] = []
  const controller = new AbortController()
  const { ax, requests, atOnce } = createApi(service, clock)
  const deps: Deps = {
    ax: ax as unknown as AxClient,
    clock,
    random: () => 0.5,
    signal: controller.signal,
    cleanup: createCleanupTracker('https://api.example', () => undefined),
    onProgress: (event) => {
      events.push(event)
    },
  }
  return {
    deps,
    clock,
    requests,
    events,
    abort: () => {
      controller.abort()
    },
    /** The most requests that were under way at the same time. */
    atOnce,
    /** What was said to be unavailable. */
    unavailable: () => events.flatMap((event) => (event.kind === 'scores-unavailable' ? [event.what] : [])),
  }
}

function createApi(service: Service, clock: Clock) {
  const requests: string[] = []
  const counts = new Map<string, number>()
  let running = 0
  let atOnce = 0

  async function respond<T>(line: string, call: CallOptions | undefined, response: () => T): Promise<T> {
    requests.push(line)
    running += 1
    atOnce = Math.max(atOnce, running)
    await clock.sleep(service.latencyMs ?? 0, call?.signal)
    running -= 1
    if (call?.signal?.aborted) throw status(503)
    const failure = Object.entries(service.failures ?? {}).find(([start]) => line.startsWith(start))?.[1]
    if (failure !== undefined) throw failure
    return response()
  }
  const rowsAt = (id: string): unknown[] => {
    const rows = service.rows?.[id] ?? []
    const count = counts.get(id) ?? 0
    counts.set(id, count + 1)
    return typeof rows === 'function' ? rows(count) : rows
  }
  const pageOf = (all: unknown[], query: Query = {}): Page<unknown> => {
    const start = Number(query.cursor ?? 0)
    const end = start + Math.min(service.pageRows ?? Infinity, Number(query.limit))
    return { items: all.slice(start, end), next: end < all.length ? String(end) : undefined }
  }
  const at = (query: Query = {}): string => (query.cursor === undefined ? '' : ` ${query.cursor}`)

  const ax = {
    experimentRuns: (id, query, call) =>
      respond(`rows ${id}${at(query)}`, call, () => pageOf(rowsAt(id), query)),
    spans: (body, query, call) =>
      respond(`spans ${String(body.start_time)}${at(query)}`, call, () =>
        pageOf(service.spans?.[String(body.start_time)] ?? [], query),
      ),
    examples: (_id, query, call) => respond('examples', call, () => pageOf(service.examples ?? [], query)),
    experiments: (query, call) =>
      respond(`experiments ${String(query?.name)}`, call, () => ({
        items: service.experiments ?? [],
        next: undefined,
      })),
    taskRuns: (id, _query, call) =>
      respond(`task-runs ${id}`, call, () => ({ items: service.taskRuns ?? [], next: undefined })),
  } satisfies Partial<AxClient>
  return { ax, requests, atOnce: () => atOnce }
}

type Query = Record<string, string | number | undefined>

/** A response with a status that is no success. */
export function status(code: number): AxError {
  return errorForStatus({
    request: { method: 'GET', path: '/v2/x', host: 'api.example' },
    status: code,
    problem: {},
  })
}

/** One row for each score: example `e0`, `e1`, … A score of `null` is a row without it, `'error'` a row in error. */
export function rowsOf(
  scores: readonly (number | null | 'error')[],
  side = 'now',
  score = 'correctness',
): unknown[] {
  return scores.map((value, index) => ({
    id: `${side}-${index}`,
    example_id: `e${index}`,
    output: value === 'error' ? null : `${side} answer ${index}`,
    error: value === 'error' ? 'it crashed' : null,
    input: `question ${index}`,
    [`eval.${score}.score`]: value === 'error' ? null : value,
    [`eval.${score}.explanation`]: `${side} says ${String(value)}`,
  }))
}

/** `count` times the same. */
export function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value)
}

export const KEY = 'answer-quality@main'

/** An experiment of `KEY`, made `age` days before the first of June. */
export function anExperiment(
  id: string,
  age: number,
  { sha = '0123456', ...changes }: Partial<Experiment> & { sha?: string } = {},
): Experiment {
  return {
    id,
    name: `${KEY}.${sha}.${age}-1-01234567-${id.padEnd(4, '0').slice(0, 4)}`,
    dataset_id: DATASET,
    created_at: new Date(Date.parse('2026-06-01T00:00:00Z') - age * 86_400_000).toISOString(),
    ...changes,
  }
}

export function aRun(changes: Partial<TaskRun> = {}): TaskRun {
  return {
    id: 'run-1',
    task_id: 'task-1',
    status: 'COMPLETED',
    experiment_id: 'current',
    num_successes: 0,
    num_errors: 0,
    num_skipped: 0,
    created_at: '2026-06-01T12:00:00.000Z',
    ...changes,
  }
}

const ASIDE = { text: 'a rule', line: 1, advisory: false, by: undefined }

export function threshold(metric: Metric, value = 0.5): Rule {
  return { ...ASIDE, kind: 'threshold', metric, operator: '>=', threshold: { value, unit: 'number' } }
}

export function noRegression(target: string | (Target | { of: 'every-score' }), direction?: Direction): Rule {
  const about = typeof target === 'string' ? ({ of: 'score', name: target } as const) : target
  return { ...ASIDE, kind: 'no_regression', target: about, margin: 0.02, direction }
}

export function scoreTarget(name: string): Target & { of: 'score' } {
  return { of: 'score', name }
}

export function meanOf(name: string): Rule {
  return threshold({ kind: 'statistic', target: scoreTarget(name), statistic: 'mean' })
}

/** A plan for the experiment `current` that the run makes, compared with `KEY`. */
export function aPlan(changes: Partial<ScorePlan> = {}): ScorePlan {
  const rules = changes.rules ?? [noRegression('correctness')]
  return {
    source: { kind: 'new-experiment' },
    datasetId: DATASET,
    evaluators: 0,
    baseline: { kind: 'key', key: KEY, branch: 'main' },
    directions: new Map(),
    labels: new Map(),
    columns: requiredColumns(rules),
    limited: false,
    maxErrorRate: 0.1,
    trend: undefined,
    ...changes,
    rules,
  }
}
