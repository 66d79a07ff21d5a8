import { expect, test } from '@jest/globals'
import type { Task } from '../../src/ax/schemas.ts'
import { hasEnded, isKnownStatus } from '../../src/lifecycle/status.ts'
import {
  checkInputsFit,
  kindOf,
  planDatasetEvaluation,
  planExperiment,
  planProjectEvaluation,
} from '../../src/lifecycle/plan.ts'
import type { InputName } from '../../src/settings/schema.ts'
import type { RunRequest } from '../../src/settings/settings.ts'
import { InputError } from '../../src/problems.ts'
import { aRun } from '../support/fake-api.ts'

const NOW = new Date('2026-06-01T12:00:00.123Z')
const DAY = 86_400_000

const task = (fields: Partial<Task>): Task => ({
  id: 'task-1',
  name: 'check',
  type: 'TEMPLATE_EVALUATION',
  ...fields,
})
const onProject = task({ project_id: 'project-1' })
const onDataset = task({ dataset_id: 'dataset-1' })
const experiment = task({ type: 'RUN_EXPERIMENT', dataset_id: 'dataset-1' })
const request = (fields: Partial<RunRequest> = {}): RunRequest => fields as RunRequest

test('the kind of a task decides what a trigger may carry', () => {
  expect(kindOf(onProject)).toBe('project-evaluation')
  expect(kindOf(task({ type: 'CODE_EVALUATION', dataset_id: 'd', project_id: null }))).toBe(
    'dataset-evaluation',
  )
  expect(kindOf(experiment)).toBe('experiment')
})

const inputs: InputName[] = [
  'data-start-time',
  'data-end-time',
  'max-spans',
  'override-evaluations',
  'experiment-ids',
  'experiment-name',
  'dataset-version-id',
  'max-examples',
  'example-ids',
  'query-filter',
  'tracing-metadata',
  'evaluation-task-ids',
]

/** The inputs that are refused for a task. */
function refusedFor(kind: Task): string[] {
  return inputs.filter((input) => {
    try {
      checkInputsFit(kind, new Set([input]))
      return false
    } catch (error) {
      return error instanceof InputError
    }
  })
}

test('each kind refuses the inputs of the others, before anything is spent', () => {
  const ofExperiments = inputs.slice(5)
  expect(refusedFor(onProject)).toEqual(['experiment-ids', ...ofExperiments])
  expect(refusedFor(onDataset)).toEqual(['data-start-time', 'data-end-time', ...ofExperiments])
  expect(refusedFor(experiment)).toEqual(inputs.slice(0, 5))
})

test('all inputs that do not fit are told at once, with what they are for', () => {
  const given = new Set<InputName>(['api-key', 'max-spans', 'experiment-ids'])
  expect(() => {
    checkInputsFit(experiment, given)
  }).toThrow(
    '`max-spans`: is for an evaluation of a project or an evaluation of a dataset, but the task "check" is an experiment. Remove it.',
  )
  expect(() => {
    checkInputsFit(experiment, given)
  }).toThrow('`experiment-ids`: is for an evaluation of a dataset, but')
  expect(() => {
    checkInputsFit(onProject, new Set<InputName>(['max-examples']))
  }).toThrow(
    '`max-examples`: is for an experiment, but the task "check" is an evaluation of a project. Remove it.',
  )
})

test('an experiment is marked by its name and sends only what was asked for', () => {
  const parts = { name: 'ours', tracingMetadata: { commit: 'abc' }, chainedTaskIds: ['task-2'] }
  expect(planExperiment(experiment, request({ maxExamples: 3, queryFilter: "a = 'b'" }), parts)).toEqual({
    mark: { by: 'experiment', name: 'ours', datasetId: 'dataset-1' },
    window: undefined,
    chainedTaskIds: ['task-2'],
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
  const asked = request({ datasetVersionId: 'v', exampleIds: ['e'] })
  const plan = planExperiment(experiment, asked, {
    name: 'n',
    tracingMetadata: undefined,
    chainedTaskIds: [],
  })
  expect(plan.body).toStrictEqual({ experiment_name: 'n', dataset_version_id: 'v', example_ids: ['e'] })
  expect(plan.chainedTaskIds).toEqual([])
})

test('an evaluation of a dataset carries no mark', () => {
  expect(planDatasetEvaluation({ maxSpans: 5, overrideEvaluations: false }, ['exp-1'])).toEqual({
    mark: { by: 'nothing' },
    window: undefined,
    chainedTaskIds: [],
    body: { max_spans: 5, override_evaluations: false, experiment_ids: ['exp-1'] },
  })
  expect(planDatasetEvaluation({}, undefined).body).toStrictEqual({})
})

test('the window of a project is always sent, to the millisecond, and marks the run', () => {
  const asked = request({ dataStartTime: { agoMs: DAY }, maxSpans: 7, overrideEvaluations: true })
  const window = { start: '2026-05-31T12:00:00.123Z', end: '2026-06-01T12:00:00.123Z' }
  expect(planProjectEvaluation(onProject, asked, NOW)).toEqual({
    mark: { by: 'window', ...window },
    window,
    chainedTaskIds: [],
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

test.each<[string, Partial<RunRequest>, string]>([
  ['both fixed', { dataStartTime: fixed, dataEndTime: fixedEnd }, 'nothing'],
  ['fixed start, ends now', { dataStartTime: fixed }, 'window'],
  ['fixed start, relative end', { dataStartTime: fixed, dataEndTime: { agoMs: 1_000 } }, 'window'],
  ['relative start, fixed end', { dataStartTime: { agoMs: 3 * DAY }, dataEndTime: fixedEnd }, 'window'],
  ['last run as start, fixed end', { dataEndTime: fixedEnd }, 'nothing'],
])('a window that hangs on this moment tells our run from others: %s', (_name, asked, by) => {
  const ran = { ...onProject, last_run_at: '2026-05-29T00:00:00Z' }
  expect(planProjectEvaluation(ran, request(asked), NOW).mark.by).toBe(by)
})

test('an end that the inputs fix is the end', () => {
  const asked = request({ dataStartTime: fixed, dataEndTime: fixedEnd })
  const window = { start: fixed.at.toISOString(), end: fixedEnd.at.toISOString() }
  expect(planProjectEvaluation(onProject, asked, NOW).window).toEqual(window)
})

test('without a start the last run of the task is the start', () => {
  const ran = { ...onProject, last_run_at: '2026-05-29T00:00:00Z' }
  expect(planProjectEvaluation(ran, request(), NOW).window?.start).toBe('2026-05-29T00:00:00.000Z')
})

test.each([undefined, null, 'never'])('a task that never ran needs a start: %j', (last_run_at) => {
  expect(() => planProjectEvaluation({ ...onProject, last_run_at }, request(), NOW)).toThrow(
    '`data-start-time`: is needed, because the task "check" has never run and so has no last run to start from. Give a start such as `-24h`.',
  )
})

test('an empty window is refused, and so is one that ends where it starts', () => {
  const backwards = request({ dataStartTime: { agoMs: 0 }, dataEndTime: { agoMs: 0 } })
  expect(() => planProjectEvaluation(onProject, backwards, NOW)).toThrow(
    '`data-start-time`: 2026-06-01T12:00:00.123Z is not before the end of the window, 2026-06-01T12:00:00.123Z. Set an earlier start or a later end.',
  )
})

test('thirty days are the longest window', () => {
  expect(planProjectEvaluation(onProject, request({ dataStartTime: { agoMs: 30 * DAY } }), NOW).mark.by).toBe(
    'window',
  )
  const long = request({ dataStartTime: { agoMs: 30 * DAY + 1 } })
  expect(() => planProjectEvaluation(onProject, long, NOW)).toThrow(
    '`data-start-time`: 2026-05-02T12:00:00.122Z is more than 30 days before the end of the window, 2026-06-01T12:00:00.123Z; the API takes 30 days at most. Set a later start, such as `-24h`.',
  )
  const ran = { ...onProject, last_run_at: '2026-01-01T00:00:00Z' }
  expect(() => planProjectEvaluation(ran, request(), NOW)).toThrow(
    '2026-01-01T00:00:00.000Z (the last run of the task, because no start was given) is more than 30 days',
  )
})

test.each([
  ['COMPLETED', true, true],
  ['FAILED', true, true],
  ['CANCELLED', true, true],
  ['PENDING', false, true],
  ['RUNNING', false, true],
  ['PAUSED', false, false],
  ['', false, false],
])('status %j: ended %s, known %s', (status, ended, known) => {
  expect(hasEnded(aRun({ status }))).toBe(ended)
  expect(isKnownStatus(aRun({ status }))).toBe(known)
})
