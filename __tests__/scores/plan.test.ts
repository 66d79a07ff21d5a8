import { expect, test } from '@jest/globals'
import type { NameResolver } from '../../src/ax/names.ts'
import type { EvaluatorWithVersion, Task } from '../../src/ax/schemas.ts'
import { baselineKey } from '../../src/github/experiment-name.ts'
import { InputError } from '../../src/input-error.ts'
import {
  planScores,
  readEvaluatorSettings,
  type ScorePlan,
  type ScoreRequest,
} from '../../src/scores/plan.ts'
import { anExperiment, DATASET, meanOf, noRegression, scoreTarget, status, threshold } from './fixture.ts'

const EXPERIMENT: Task = { id: 't', name: 'answer-quality', type: 'RUN_EXPERIMENT', dataset_id: DATASET }
const ON_DATASET: Task = { ...EXPERIMENT, type: 'TEMPLATE_EVALUATION' }
const ON_PROJECT: Task = { ...ON_DATASET, dataset_id: null, project_id: 'project' }

interface Options {
  request?: Partial<ScoreRequest>
  experiment?: NameResolver['experiment']
  /** The tasks that evaluate the new experiment. */
  evaluations?: Task[]
  evaluators?: Record<string, EvaluatorWithVersion['version'] | Error>
}

async function plan({
  request,
  experiment,
  evaluations = [],
  evaluators = {},
}: Options = {}): Promise<ScorePlan> {
  const names = {
    experiment: experiment ?? (() => Promise.reject(new Error('not asked for'))),
    evaluatorVersion: (id: string) => {
      const version = evaluators[id]
      if (version instanceof Error) return Promise.reject(version)
      return Promise.resolve(version && { id, name: id, version })
    },
  } satisfies Partial<NameResolver> as unknown as NameResolver
  const whole: ScoreRequest = {
    shape: EXPERIMENT,
    experimentIds: undefined,
    rules: [],
    baseline: { kind: 'auto' },
    limited: false,
    maxErrorRate: 0.1,
    trend: 10,
    context: { baselineRef: 'main', baselineBranch: 'main' },
    ...request,
  }
  const settings = await readEvaluatorSettings([whole.shape, ...evaluations], names)
  return { ...(await planScores(whole, names)), ...settings }
}

async function issuesOf(options: Options): Promise<string[]> {
  const error: unknown = await plan(options).catch((caught: unknown) => caught)
  if (!(error instanceof InputError)) throw new Error('No input error was thrown.', { cause: error })
  return error.issues.map(({ input, message }) => `${input}: ${message}`)
}

test.each([
  ['an experiment', { shape: EXPERIMENT }, { kind: 'new-experiment' }],
  ['an evaluation of a project', { shape: ON_PROJECT }, { kind: 'time-window', projectId: 'project' }],
  ['one given experiment', { shape: ON_DATASET, experimentIds: ['a'] }, { kind: 'experiment', id: 'a' }],
  [
    "the task's own experiment",
    { shape: { ...ON_DATASET, experiment_ids: ['b'] } },
    { kind: 'experiment', id: 'b' },
  ],
  ['several experiments', { shape: ON_DATASET, experimentIds: ['a', 'b'] }, { kind: 'nothing' }],
  ['no experiment', { shape: ON_DATASET }, { kind: 'nothing' }],
])('the rows of %s are planned', async (_what, request, source) => {
  expect((await plan({ request })).source).toEqual(source)
})

test('several experiments have neither baseline nor trend', async () => {
  const { baseline, trend } = await plan({ request: { shape: ON_DATASET, experimentIds: ['a', 'b'] } })
  expect(baseline).toEqual({ kind: 'none', reason: { code: 'not-applicable' } })
  expect(trend).toBeUndefined()
})

const PAIRED = [
  noRegression('x'),
  threshold({ kind: 'regressions', target: scoreTarget('x'), tolerance: 0, direction: undefined }),
]

test('paired rules about an evaluation of a project are input errors, each with its line', async () => {
  const rules = PAIRED.map((rule, at) => ({ ...rule, line: at + 3, text: `rule ${at}` }))
  const delta = threshold({ kind: 'delta', target: scoreTarget('x') })
  const issues = await issuesOf({ request: { shape: ON_PROJECT, rules: [...rules, delta, meanOf('x')] } })
  expect(issues).toEqual([
    expect.stringContaining('gates: line 3, "rule 0": the spans of two time windows cannot be paired'),
    expect.stringContaining('gates: line 4, "rule 1"'),
  ])
})

test('rules over several experiments at once, or over none, are input errors; rules about the run are not', async () => {
  const run = threshold({ kind: 'run', metric: 'errors' })
  const request = { shape: ON_DATASET, rules: [meanOf('x'), run] }
  expect(await issuesOf({ request: { ...request, experimentIds: ['a', 'b'] } })).toEqual([
    expect.stringContaining('over 2 experiments at once'),
  ])
  expect(await issuesOf({ request })).toEqual([
    expect.stringContaining('neither the task nor `experiment-ids`'),
  ])
  expect((await plan({ request: { ...request, experimentIds: ['a'] } })).rules).toHaveLength(2)
})

test('the baseline is the branch that the workflow compares with', async () => {
  expect((await plan()).baseline).toEqual({
    kind: 'key',
    key: baselineKey('answer-quality', 'main'),
    branch: 'main',
  })
  const context = { baselineRef: undefined, baselineBranch: undefined }
  expect((await plan({ request: { context } })).baseline).toEqual({
    kind: 'none',
    reason: { code: 'no-branch' },
  })
})

test('a branch that the user names is found under its key, whatever characters it has', async () => {
  const { baseline, trend } = await plan({ request: { baseline: { kind: 'branch', branch: 'release/1.x' } } })
  expect(baseline).toMatchObject({ kind: 'key', branch: 'release/1.x' })
  expect(baseline).not.toMatchObject({ key: baselineKey('answer-quality', 'release/1.x-other') })
  expect(trend).toMatchObject({ limit: 10, key: 'key' in baseline ? baseline.key : '' })
})

test('where several checks run the task, the key has the name of the check', async () => {
  const { baseline } = await plan({ request: { checkName: 'short' } })
  expect(baseline).toMatchObject({ key: baselineKey('answer-quality', 'main', 'short') })
})

test('the previous run is the baseline of an evaluation of a project; a branch or an experiment is an input error', async () => {
  const on = (baseline: ScoreRequest['baseline']): Options => ({ request: { shape: ON_PROJECT, baseline } })
  expect((await plan(on({ kind: 'auto' }))).baseline).toEqual({ kind: 'previous-run' })
  expect((await plan(on({ kind: 'auto' }))).trend).toBeUndefined()
  for (const choice of [
    { kind: 'branch', branch: 'main' },
    { kind: 'experiment', nameOrId: 'x' },
  ] as const) {
    expect(await issuesOf(on(choice))).toEqual([
      expect.stringContaining('baseline: is an experiment or a branch'),
    ])
  }
})

test('an explicit baseline is resolved once, within the dataset, and kept as it was read', async () => {
  const asked: string[][] = []
  const found = anExperiment('chosen', 1)
  const { baseline } = await plan({
    request: { baseline: { kind: 'experiment', nameOrId: 'nightly' } },
    experiment: (...question) => {
      asked.push(question)
      return Promise.resolve(found)
    },
  })
  expect(baseline).toEqual({ kind: 'experiment', experiment: found })
  expect(asked).toEqual([['baseline', 'nightly', DATASET]])
})

test('a baseline that is not there is an input error that asks whether a branch was meant', async () => {
  const issue = { input: 'baseline', message: 'Experiment "main" not found.' }
  const experiment = (): Promise<never> => Promise.reject(new InputError([issue]))
  const issues = await issuesOf({
    request: { baseline: { kind: 'experiment', nameOrId: 'main' } },
    experiment,
  })
  expect(issues).toEqual([
    expect.stringContaining('not found. If "main" is a branch, write `baseline: branch:main`.'),
  ])
})

test('without a baseline the trend is that of the branch that would be taken; `trend: 0` shows none', async () => {
  const key = baselineKey('answer-quality', 'main')
  expect(await plan({ request: { baseline: { kind: 'none' } } })).toMatchObject({
    baseline: { kind: 'none', reason: { code: 'not-requested' } },
    trend: { key, limit: 10 },
  })
  expect((await plan({ request: { trend: 0 } })).trend).toBeUndefined()
})

test('directions and labels come from the evaluators of all tasks, as far as they can be read', async () => {
  const attached = (...ids: string[]) => ids.map((evaluator_id) => ({ evaluator_id }))
  const { directions, labels, evaluators } = await plan({
    request: {
      shape: { ...ON_DATASET, experiment_ids: ['a'], evaluators: attached('template', 'secret', 'nameless') },
    },
    evaluations: [{ ...ON_DATASET, evaluators: attached('code', 'broken') }],
    evaluators: {
      template: {
        template_config: {
          name: 'correctness',
          direction: 'MAXIMIZE',
          classification_choices: { right: 1, wrong: 0 },
        },
      },
      nameless: { template_config: { direction: 'MINIMIZE' } },
      code: { code_config: { name: 'length' } },
      broken: status(503),
    },
  })
  expect([...directions]).toEqual([
    ['correctness', 'MAXIMIZE'],
    ['length', 'NONE'],
  ])
  expect([...labels]).toEqual([['correctness', ['right', 'wrong']]])
  expect(evaluators).toBe(3)
})

test('what rules name is kept of the rows', async () => {
  const rate = threshold({ kind: 'rate', target: scoreTarget('tone'), label: 'rude' })
  const { columns } = await plan({ request: { rules: [meanOf('correctness'), { ...rate, by: 'topic' }] } })
  expect(columns.scores).toEqual(new Set(['correctness', 'tone']))
  expect(columns.labels.get('tone')).toEqual(new Set(['rude']))
  expect(columns.groups).toEqual(new Set(['topic']))
})
