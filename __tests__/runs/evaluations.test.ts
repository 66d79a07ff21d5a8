import { expect, test } from '@jest/globals'
import type { Task, TaskRun } from '../../src/ax/schemas.ts'
import type { PendingTrigger } from '../../src/cleanup-state.ts'
import { startDeadline } from '../../src/clock.ts'
import { InputError } from '../../src/input-error.ts'
import {
  listEarlyRuns,
  planEvaluations,
  runEvaluations,
  type EvaluationOptions,
} from '../../src/runs/evaluations.ts'
import type { RunOutcome } from '../../src/runs/run-result.ts'
import { aRun, aTask, createFakeDeps, noResponse, status, type Script } from '../support/fake-api.ts'

const MINUTE = 60_000
const main = aTask('answers', 'task-1')
const onDataset: Task = { ...aTask('correctness', 'task-2'), type: 'TEMPLATE_EVALUATION' }
const onProject: Task = {
  id: 'task-3',
  name: 'toxicity',
  type: 'CODE_EVALUATION',
  project_id: 'project-1',
  dataset_id: null,
}

/** Resolves names and IDs alike. */
const names = {
  task: (input: string, nameOrId: string): Promise<Task> => {
    const found = [main, onDataset, onProject].find(({ id, name }) => nameOrId === id || nameOrId === name)
    return found === undefined
      ? Promise.reject(new InputError([{ input, message: `Task "${nameOrId}" not found` }]))
      : Promise.resolve(found)
  },
}

test('tasks on datasets are triggered, those on projects are chained', async () => {
  expect(await planEvaluations(['toxicity', 'correctness'], main, true, names)).toEqual({
    onDatasets: [onDataset],
    onProjects: [onProject],
  })
  expect(await planEvaluations([], main, true, names)).toEqual({ onDatasets: [], onProjects: [] })
})

test('a task that is given by name and by ID is used once', async () => {
  const given = ['task-2', 'correctness', 'toxicity', 'task-3', 'task-2']
  expect(await planEvaluations(given, main, true, names)).toEqual({
    onDatasets: [onDataset],
    onProjects: [onProject],
  })
})

const issuesOf = async (given: string[], of: Task, wait: boolean): Promise<string[]> => {
  const error: unknown = await planEvaluations(given, of, wait, names).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(InputError)
  const { issues } = error as InputError
  expect(issues.every(({ input }) => input === 'evaluation-task-ids')).toBe(true)
  return issues.map(({ message }) => message)
}

test('tasks that cannot score the experiment are an input error, all at once', async () => {
  const elsewhere = { ...main, dataset_id: 'dataset-2' }
  expect(await issuesOf(['answers', 'correctness', 'toxicity'], elsewhere, true)).toEqual([
    '"answers" makes experiments; give tasks that evaluate them.',
    '"correctness" is on another dataset than the task "answers".',
  ])
  expect(await issuesOf(['nope', 'neither'], main, true)).toEqual([
    'Task "nope" not found',
    'Task "neither" not found',
  ])
})

test('without waiting nobody could trigger an evaluation on a dataset; one on a project is chained', async () => {
  expect(await issuesOf(['correctness', 'toxicity'], main, false)).toEqual([
    '"correctness" is on a dataset and triggered once the experiment has ended, which needs `wait: true`.',
  ])
  expect((await planEvaluations(['toxicity'], main, false, names)).onProjects).toEqual([onProject])
})

const experimentRun = aRun({
  id: 'experiment-run',
  status: 'COMPLETED',
  experiment_id: 'exp-1',
  run_finished_at: '2026-06-01T12:00:05Z',
})
const started = aRun({ id: 'evaluation', created_at: '2026-06-01T12:00:06Z' })
const scored = { ...started, status: 'COMPLETED' }
const chained = { ...started, id: 'chained', experiment_id: 'exp-1' }
const pending: PendingTrigger = {
  taskId: 'task-3',
  correlation: { kind: 'chained', runId: 'experiment-run' },
  before: { newest: '2026-06-01T11:00:00Z', ties: [] },
}
const finished = (run = experimentRun): RunOutcome => ({ kind: 'finished', run })

interface Fixture extends Script {
  plan?: Partial<Record<'onDatasets' | 'onProjects', Task[]>>
  outcome?: RunOutcome
  options?: Partial<EvaluationOptions>
  timeoutMs?: number
  cancelledAt?: number
  /** Whether this step has triggered the experiment. */
  ours?: boolean
  /** Other pending triggers of this step, older than the one of the evaluation. */
  others?: PendingTrigger[]
}

async function evaluate(fixture: Fixture) {
  const {
    plan,
    outcome = finished(),
    options,
    timeoutMs = 60 * MINUTE,
    cancelledAt,
    ours = true,
    others = [],
    ...script
  } = fixture
  const fake = createFakeDeps(script, { cancelledAt })
  for (const each of ours ? [...others, pending] : others) fake.deps.cleanup.trackPendingTrigger(each)
  const results = await runEvaluations(
    { onDatasets: [], onProjects: [], ...plan },
    { role: 'primary', task: { id: 'task-1', name: 'answers', type: 'RUN_EXPERIMENT' }, outcome },
    {
      policy: { wait: true, timeoutMs, pollInterval: 1_000, onTimeout: 'cancel', onCancel: 'cancel' },
      deadline: startDeadline(fake.clock, timeoutMs),
      ...options,
    },
    fake.deps,
  )
  return { ...fake, results, outcomes: results.map((result) => result.outcome) }
}

test('an evaluation on the dataset is triggered with the new experiment and awaited', async () => {
  const { results, api, events } = await evaluate({
    plan: { onDatasets: [onDataset] },
    runs: [[]],
    trigger: [started],
    get: [scored],
  })
  expect(results).toEqual([
    {
      role: 'evaluation',
      task: { id: 'task-2', name: 'correctness', type: 'TEMPLATE_EVALUATION' },
      outcome: { kind: 'finished', run: scored },
    },
  ])
  const post = api.calls.find((call) => call.endpoint === 'trigger')
  expect(post?.what).toEqual({ experiment_ids: ['exp-1'] })
  expect(events[0]).toEqual({ kind: 'triggered', run: started, adopted: false, role: 'evaluation' })
  expect(events.at(-1)).toMatchObject({ kind: 'status', run: scored, role: 'evaluation' })
})

test('an experiment that became known later than its run is evaluated', async () => {
  const script: Script = { runs: [[]], trigger: [started], get: [scored] }
  const outcome = finished({ ...experimentRun, experiment_id: null })
  const plan = { onDatasets: [onDataset] }
  const late = await evaluate({ ...script, plan, outcome, options: { experimentId: 'exp-9' } })
  expect(late.api.calls.find((call) => call.endpoint === 'trigger')?.what).toEqual({
    experiment_ids: ['exp-9'],
  })
  const never = await evaluate({ ...script, plan, outcome })
  expect(never.outcomes).toEqual([{ kind: 'not-started', reason: 'no-experiment' }])
  expect(never.api.calls).toEqual([])
})

test('two evaluations of one task wait for each other where the step says so', async () => {
  const order: string[] = []
  const exclusive = async <T>(key: string, work: (first: boolean) => Promise<T>): Promise<T> => {
    order.push(`begin ${key}`)
    const value = await work(true)
    order.push(`end ${key}`)
    return value
  }
  const script = { runs: [[]], trigger: [started], get: [scored] }
  const { api } = await evaluate({ ...script, plan: { onDatasets: [onDataset] }, options: { exclusive } })
  expect(order).toEqual(['begin task-2', 'end task-2'])
  expect(api.times('get')).toHaveLength(1)
})

const old = aRun({ id: 'old', status: 'COMPLETED', created_at: '2026-06-01T09:00:00Z' })
const listed = (runs: TaskRun[] | undefined) => new Map([['task-2', Promise.resolve(runs)]])

test('runs that were listed while the experiment ran spare a list; what the server created before its end is not ours', async () => {
  const { states, api, outcomes } = await evaluate({
    plan: { onDatasets: [onDataset] },
    trigger: [started],
    get: [scored],
    options: { earlyRuns: listed([old]) },
  })
  expect(outcomes).toEqual([{ kind: 'finished', run: scored }])
  expect(api.calls.map(({ endpoint }) => endpoint)).toEqual(['trigger', 'get'])
  const before = states
    .flatMap(({ state }) => state.pending)
    .find(({ taskId }) => taskId === 'task-2')?.before
  expect(before).toEqual({ newest: '2026-06-01T12:00:04.000Z', ties: ['old'] })
})

test.each<[string, Partial<Fixture>]>([
  ['could not be read', { options: { earlyRuns: listed(undefined) } }],
  [
    'are older than another run of this step',
    { options: { earlyRuns: listed([old]), exclusive: (_key, work) => work(false) } },
  ],
  [
    'cannot be told from ours by the end of the experiment',
    { options: { earlyRuns: listed([old]) }, outcome: finished({ ...experimentRun, run_finished_at: null }) },
  ],
])('runs that %s are listed before the trigger', async (_why, fixture) => {
  const script = { runs: [[]], trigger: [started], get: [scored] }
  const { api } = await evaluate({ ...script, plan: { onDatasets: [onDataset] }, ...fixture })
  expect(api.calls.map(({ endpoint }) => endpoint)).toEqual(['runs', 'trigger', 'get'])
})

test('early lists are those of the tasks on datasets, and one that fails is no error', async () => {
  const { deps, api } = createFakeDeps({ runs: [status(503)] })
  const lists = listEarlyRuns({ onDatasets: [onDataset], onProjects: [onProject] }, deps)
  expect([...lists.keys()]).toEqual(['task-2'])
  expect(await lists.get('task-2')).toBeUndefined()
  expect(api.times('runs')).toHaveLength(1)
})

test('an early list is one page, bounded in time, and ends with the workflow', async () => {
  const page = { items: Array.from({ length: 100 }, (_, i) => aRun({ id: `run-${i}` })), next: 'more' }
  const plan = { onDatasets: [onDataset], onProjects: [] }
  const { deps, api } = createFakeDeps({ runs: [page] })
  expect(await listEarlyRuns(plan, deps).get('task-2')).toHaveLength(100)
  expect(api.calls).toMatchObject([{ what: { id: 'task-2' }, timeoutMs: 15_000 }])
  const aborted = createFakeDeps({ runs: ['hang'] }, { cancelledAt: 2_000 })
  expect(await listEarlyRuns(plan, aborted.deps).get('task-2')).toBeUndefined()
  expect(aborted.clock.elapsed()).toBe(2_000)
})

test('the chained run is found, tracked, announced and awaited', async () => {
  const { outcomes, states, events, tracked } = await evaluate({
    plan: { onProjects: [onProject] },
    runs: [[chained]],
    get: [{ ...chained, status: 'COMPLETED' }],
  })
  expect(outcomes).toMatchObject([{ kind: 'finished', run: { id: 'chained' } }])
  expect(states.some(({ state }) => state.runs.includes('chained') && state.pending.length === 0)).toBe(true)
  expect(events[0]).toEqual({ kind: 'triggered', run: chained, adopted: true, role: 'evaluation' })
  expect(events.at(-1)).toMatchObject({ kind: 'status', role: 'evaluation' })
  expect(tracked()).toMatchObject({ runs: [], pending: [] })
})

test('a chained run that outlives the timeout is cancelled if the experiment is ours, and else left', async () => {
  const script: Fixture = {
    plan: { onProjects: [onProject] },
    runs: [[chained]],
    get: [chained],
    cancel: [{ ...chained, status: 'CANCELLED' }],
    timeoutMs: 5_000,
  }
  const mine = await evaluate(script)
  expect(mine.outcomes).toMatchObject([{ kind: 'timed-out', cleanup: 'cancelled' }])
  const theirs = await evaluate({ ...script, ours: false })
  expect(theirs.outcomes).toMatchObject([{ kind: 'timed-out', cleanup: 'left-running' }])
  expect(theirs.api.times('cancel')).toEqual([])
})

test.each<[string, Partial<Fixture>, RunOutcome['kind']]>([
  ['the workflow is cancelled', { cancelledAt: 3_000 }, 'aborted'],
  ['it can no longer be read', { get: [status(403)] }, 'unknown'],
])("another step's evaluation is neither tracked nor cancelled when %s", async (_name, how, kind) => {
  const { outcomes, states, api } = await evaluate({
    plan: { onProjects: [onProject] },
    ours: false,
    runs: [[chained]],
    get: [chained],
    ...how,
  })
  expect(outcomes).toMatchObject([{ kind, run: { id: 'chained' }, cleanup: 'left-running' }])
  expect(states.flatMap(({ state }) => state.runs)).toEqual([])
  expect(api.times('cancel')).toEqual([])
})

test('of several pending triggers the one of this task and this experiment is resolved', async () => {
  const before = { newest: null, ties: ['chained'] }
  const others: PendingTrigger[] = [
    { ...pending, taskId: 'task-9', before },
    { ...pending, correlation: { kind: 'chained', runId: 'other-run' }, before },
  ]
  const { outcomes, tracked } = await evaluate({
    plan: { onProjects: [onProject] },
    others,
    runs: [[chained]],
    get: [{ ...chained, status: 'COMPLETED' }],
  })
  expect(outcomes).toMatchObject([{ kind: 'finished', run: { id: 'chained' } }])
  expect(tracked().pending).toEqual(others)
})

test('where another step triggered the experiment, a run from before that is none of it', async () => {
  const before = { ...chained, id: 'before', created_at: '2026-06-01T11:59:00Z' }
  const { outcomes } = await evaluate({
    plan: { onProjects: [onProject] },
    ours: false,
    runs: [[before]],
    timeoutMs: 10_000,
  })
  expect(outcomes).toEqual([{ kind: 'not-started', reason: 'no-chained-run', error: undefined }])
})

test('a chained run that does not come within two minutes is looked for by the post step', async () => {
  const { outcomes, clock, tracked } = await evaluate({ plan: { onProjects: [onProject] }, runs: [[]] })
  expect(outcomes).toEqual([{ kind: 'not-started', reason: 'no-chained-run', error: undefined }])
  expect(clock.elapsed()).toBe(2 * MINUTE)
  expect(tracked().pending).toEqual([pending])
})

test('what keeps a chained run from being found is said', async () => {
  const plan = { onProjects: [onProject] }
  const outage = await evaluate({ plan, runs: [noResponse()] })
  expect(outage.outcomes).toMatchObject([{ reason: 'no-chained-run', error: { delivery: 'unknown' } }])
  const two = [started, { ...started, id: 'second' }]
  const several = await evaluate({ plan, runs: [two] })
  expect(several.outcomes).toEqual([{ kind: 'not-started', reason: 'several-chained-runs', candidates: two }])
  const aborted = await evaluate({ plan, runs: [[]], cancelledAt: 3_000 })
  expect(aborted.outcomes).toEqual([{ kind: 'not-started', reason: 'aborted' }])
  expect(aborted.clock.elapsed()).toBe(3_000)
})

test('all evaluations run side by side, and the results come in the order of the plan', async () => {
  const { outcomes, clock } = await evaluate({
    plan: { onDatasets: [onDataset], onProjects: [onProject] },
    runs: [[chained]],
    trigger: [started],
    get: (_call, at, id) => ({ ...started, id: String(id), status: at < 10_000 ? 'RUNNING' : 'COMPLETED' }),
  })
  expect(outcomes).toMatchObject([
    { kind: 'finished', run: { id: 'evaluation' } },
    { kind: 'finished', run: { id: 'chained' } },
  ])
  expect(clock.elapsed()).toBeLessThan(15_000)
})

test('one that is refused does not keep the others from being awaited', async () => {
  const { outcomes } = await evaluate({
    plan: { onDatasets: [onDataset, { ...onDataset, id: 'task-4' }] },
    runs: [[]],
    trigger: (call) => (call === 0 ? status(422) : started),
    get: [scored],
  })
  expect(outcomes).toMatchObject([
    { kind: 'not-started', reason: 'rejected', error: { status: 422 } },
    { kind: 'finished' },
  ])
})

test('what can no longer be waited for is not paid for', async () => {
  const { outcomes, api } = await evaluate({ plan: { onDatasets: [onDataset] }, timeoutMs: 0 })
  expect(outcomes).toEqual([{ kind: 'not-started', reason: 'timed-out' }])
  expect(api.calls).toEqual([])
})

test('a bug in one of them is thrown, once all have been awaited', async () => {
  const evaluating = evaluate({
    plan: { onDatasets: [onDataset], onProjects: [onProject] },
    runs: [[chained]],
    trigger: () => new TypeError('a bug') as never,
    get: [{ ...chained, status: 'COMPLETED' }],
  })
  await expect(evaluating).rejects.toThrow('a bug')
})

const primaryRun = (state: string) => ({ ...experimentRun, status: state })

test.each<[string, RunOutcome]>([
  ['failed', finished(primaryRun('FAILED'))],
  ['cancelled', { kind: 'timed-out', run: primaryRun('CANCELLED'), cleanup: 'cancelled' }],
  ['left running', { kind: 'timed-out', run: primaryRun('RUNNING'), cleanup: 'left-running' }],
])(
  'an experiment run that %s evaluates nothing, and no chained run is looked for',
  async (_name, outcome) => {
    const { results, api, tracked } = await evaluate({
      plan: { onDatasets: [onDataset], onProjects: [onProject] },
      outcome,
    })
    expect(results).toEqual([])
    expect(api.calls).toEqual([])
    expect(tracked().pending).toEqual([])
  },
)

test.each<[string, RunOutcome]>([
  ['could not be cancelled', { kind: 'aborted', run: primaryRun('RUNNING'), cleanup: 'cancel-failed' }],
  ['is unknown', { kind: 'unknown', error: noResponse(), run: undefined, candidates: [] }],
])('the post step makes sure of what is chained to a run that %s', async (_name, outcome) => {
  const { results, tracked } = await evaluate({ plan: { onProjects: [onProject] }, outcome })
  expect(results).toEqual([])
  expect(tracked().pending).toEqual([pending])
})
