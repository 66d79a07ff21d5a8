import { expect, test } from '@jest/globals'
import type { Task } from '../../src/ax/schemas.ts'
import {
  planDatasetEvaluationRequests,
  planExperimentRequest,
  planProjectEvaluationRequest,
  type RunOptions,
} from '../../src/runs/request.ts'
import { kindOf } from '../../src/tasks/shape.ts'

const NOW = new Date('2026-06-01T12:00:00.123Z')
const DAY = 86_400_000

const task = (fields: Partial<Task>): Task => ({
  id: 'task-1',
  name: 'check',
  type: 'TEMPLATE_EVALUATION',
  ...fields,
})
const onProject = task({ project_id: 'project-1' })
const experiment = task({ type: 'RUN_EXPERIMENT', dataset_id: 'dataset-1' })

test('the kind of a task decides what a trigger may carry', () => {
  expect(kindOf(onProject)).toBe('project-evaluation')
  expect(kindOf(task({ type: 'CODE_EVALUATION', dataset_id: 'd', project_id: null }))).toBe(
    'dataset-evaluation',
  )
  expect(kindOf(experiment)).toBe('experiment')
})

test('an experiment is told from others by its name and sends only what was asked for', () => {
  const parts = { name: 'ours', tracingMetadata: { commit: 'abc' }, chainedTaskIds: ['task-2'] }
  expect(planExperimentRequest(experiment, { maxExamples: 3, queryFilter: "a = 'b'" }, parts)).toEqual({
    correlation: { kind: 'experiment-name', name: 'ours', datasetId: 'dataset-1' },
    window: undefined,
    chainedTaskIds: ['task-2'],
    size: 3,
    maxItems: 3,
    body: {
      experiment_name: 'ours',
      max_examples: 3,
      query_filter: "a = 'b'",
      tracing_metadata: { commit: 'abc' },
      evaluation_task_ids: ['task-2'],
    },
  })
})

test('an experiment sends everything that was asked for, and no empty list of evaluations', () => {
  const asked = { datasetVersionId: 'v', exampleIds: ['e'] }
  const plan = planExperimentRequest(experiment, asked, {
    name: 'n',
    tracingMetadata: undefined,
    chainedTaskIds: [],
  })
  expect(plan.body).toStrictEqual({ experiment_name: 'n', dataset_version_id: 'v', example_ids: ['e'] })
  expect(plan.chainedTaskIds).toEqual([])
})

test('an evaluation of a dataset carries no correlation, and evaluates one experiment', () => {
  const options = { maxSpans: 5, overrideEvaluations: false }
  expect(planDatasetEvaluationRequests(options, ['exp-1'])).toEqual([
    {
      correlation: { kind: 'none' },
      window: undefined,
      chainedTaskIds: [],
      maxItems: 5,
      body: { max_spans: 5, override_evaluations: false, experiment_ids: ['exp-1'] },
    },
  ])
})

test('several experiments are one request each, and each once', () => {
  const requests = planDatasetEvaluationRequests({}, ['exp-1', 'exp-2', 'exp-1'])
  expect(requests.map(({ body }) => body)).toEqual([
    { experiment_ids: ['exp-1'] },
    { experiment_ids: ['exp-2'] },
  ])
})

test.each([undefined, []])('without experiments (%j) the task is triggered as it is', (experimentIds) => {
  const requests = planDatasetEvaluationRequests({}, experimentIds)
  expect(requests.map(({ body }) => body)).toStrictEqual([{}])
})

test('an evaluation task is chained once, however often it was named', () => {
  const parts = { name: 'n', tracingMetadata: undefined, chainedTaskIds: ['task-2', 'task-2'] }
  const { body, chainedTaskIds } = planExperimentRequest(experiment, {}, parts)
  expect(body.evaluation_task_ids).toEqual(['task-2'])
  expect(chainedTaskIds).toEqual(['task-2'])
})

test('the size of an experiment is known where the options say it', () => {
  const parts = { name: 'n', tracingMetadata: undefined, chainedTaskIds: [] }
  const sizes = (options: Partial<RunOptions>) => {
    const { size, maxItems } = planExperimentRequest(experiment, options, parts)
    return [size, maxItems]
  }
  expect(sizes({ exampleIds: ['a', 'b'] })).toEqual([2, 2])
  expect(sizes({ maxExamples: 7 })).toEqual([7, 7])
  expect(sizes({})).toEqual([undefined, undefined])
})

test('the window of a project is always sent, to the millisecond, and tells the run from others', () => {
  const asked = { dataStartTime: { agoMs: DAY }, maxSpans: 7, overrideEvaluations: true }
  const window = { start: '2026-05-31T12:00:00.123Z', end: '2026-06-01T12:00:00.123Z' }
  expect(planProjectEvaluationRequest(onProject, asked, NOW)).toEqual({
    correlation: { kind: 'time-window', ...window },
    window,
    chainedTaskIds: [],
    maxItems: 7,
    body: {
      data_start_time: window.start,
      data_end_time: window.end,
      max_spans: 7,
      override_evaluations: true,
    },
  })
})

const fixed = { at: new Date('2026-05-30T00:00:00Z') }
const fixedEnd = { at: new Date('2026-05-31T00:00:00Z') }

test.each<[string, Partial<RunOptions>, string]>([
  ['both fixed', { dataStartTime: fixed, dataEndTime: fixedEnd }, 'none'],
  ['fixed start, ends now', { dataStartTime: fixed }, 'time-window'],
  ['fixed start, relative end', { dataStartTime: fixed, dataEndTime: { agoMs: 1_000 } }, 'time-window'],
  ['relative start, fixed end', { dataStartTime: { agoMs: 3 * DAY }, dataEndTime: fixedEnd }, 'time-window'],
  ['last run as start, fixed end', { dataEndTime: fixedEnd }, 'none'],
])('a window that hangs on this moment tells our run from others: %s', (_name, asked, kind) => {
  const ran = { ...onProject, last_run_at: '2026-05-29T00:00:00Z' }
  expect(planProjectEvaluationRequest(ran, asked, NOW).correlation.kind).toBe(kind)
})

test('an end that the inputs fix is the end', () => {
  const asked = { dataStartTime: fixed, dataEndTime: fixedEnd }
  const window = { start: fixed.at.toISOString(), end: fixedEnd.at.toISOString() }
  expect(planProjectEvaluationRequest(onProject, asked, NOW).window).toEqual(window)
})

test('without a start the last run of the task is the start', () => {
  const ran = { ...onProject, last_run_at: '2026-05-29T00:00:00Z' }
  expect(planProjectEvaluationRequest(ran, {}, NOW).window?.start).toBe('2026-05-29T00:00:00.000Z')
})

test.each([undefined, null, 'never'])('a task that never ran needs a start: %j', (last_run_at) => {
  expect(() => planProjectEvaluationRequest({ ...onProject, last_run_at }, {}, NOW)).toThrow(
    '`data-start-time`: is required, because the task "check" has never run and so has no last run to start from. Give a start such as `-24h`.',
  )
})

test('an empty window is refused, and so is one that ends where it starts', () => {
  const backwards = { dataStartTime: { agoMs: 0 }, dataEndTime: { agoMs: 0 } }
  expect(() => planProjectEvaluationRequest(onProject, backwards, NOW)).toThrow(
    '`data-start-time`: 2026-06-01T12:00:00.123Z is not before the end of the window, 2026-06-01T12:00:00.123Z. Set an earlier start or a later end.',
  )
})

test('thirty days are the longest window', () => {
  expect(
    planProjectEvaluationRequest(onProject, { dataStartTime: { agoMs: 30 * DAY } }, NOW).correlation.kind,
  ).toBe('time-window')
  const long = { dataStartTime: { agoMs: 30 * DAY + 1 } }
  expect(() => planProjectEvaluationRequest(onProject, long, NOW)).toThrow(
    '`data-start-time`: 2026-05-02T12:00:00.122Z is more than 30 days before the end of the window, 2026-06-01T12:00:00.123Z; the API takes 30 days at most. Set a later start, such as `-24h`.',
  )
  const ran = { ...onProject, last_run_at: '2026-01-01T00:00:00Z' }
  expect(() => planProjectEvaluationRequest(ran, {}, NOW)).toThrow(
    '2026-01-01T00:00:00.000Z (the last run of the task, because no start was given) is more than 30 days',
  )
})

test.each<[string, Partial<RunOptions>, string]>([
  ['an offset of ages', { dataStartTime: { agoMs: 1e25 } }, 'data-start-time'],
  ['an offset into the far future', { dataStartTime: { agoMs: -1e15 } }, 'data-start-time'],
  ['an invalid start', { dataStartTime: { at: new Date(NaN) } }, 'data-start-time'],
  [
    'the year 10000',
    { dataStartTime: fixed, dataEndTime: { at: new Date('+010000-01-01') } },
    'data-end-time',
  ],
])('an instant out of range is an input error: %s', (_name, asked, input) => {
  expect(() => planProjectEvaluationRequest(onProject, asked, NOW)).toThrow(
    `\`${input}\`: is outside of the years 0 to 9999.`,
  )
})

test.each([
  ['0000-01-01T00:00:00.000Z', '0000-01-02T00:00:00.000Z'],
  ['9999-12-30T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
])('the first and the last instant of the years 0 to 9999 are in range: %s to %s', (start, end) => {
  const asked = { dataStartTime: { at: new Date(start) }, dataEndTime: { at: new Date(end) } }
  expect(planProjectEvaluationRequest(onProject, asked, NOW).window).toEqual({ start, end })
})
