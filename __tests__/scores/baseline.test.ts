import { expect, test } from '@jest/globals'
import { baselineKey, experimentName } from '../../src/github/experiment-name.ts'
import { readWorkflow } from '../../src/github/workflow.ts'
import { baselineKeyOf, candidatesFor, pairsEnough } from '../../src/scores/baseline.ts'
import type { CandidateExperiment } from '../../src/scores/baseline.ts'
import { directionOf } from '../../src/scores/direction.ts'
import { scored, tableOf, times } from './tables.ts'

function nameFor(taskName: string, environment: Record<string, string>): string {
  const workflow = readWorkflow(environment, undefined)
  return experimentName({ taskName, workflow, canonicalInputs: '', random: 0.5 })
}

test.each([
  ['answer-quality', 'main'],
  ['Answer quality (v2.1)', 'release/1.x'],
  ['a@b', 'x@y'],
  ['正確さ', 'dependabot/npm_and_yarn/a-1.2.3'],
])('the key of an experiment of task %j on %j can be read from its name', (task, ref) => {
  const sha = '0123456789abcdef0123456789abcdef01234567'
  const environment = { GITHUB_REF_NAME: ref, GITHUB_SHA: sha, GITHUB_RUN_ID: '123', GITHUB_RUN_ATTEMPT: '2' }
  expect(baselineKeyOf(nameFor(task, environment))).toBe(baselineKey(task, ref))
})

test('the key can be read outside GitHub, too', () => {
  expect(baselineKeyOf(nameFor('answer-quality', {}))).toBe('answer-quality@local')
})

test.each([
  '',
  'answer-quality',
  'answer-quality@main',
  'my answer-quality@main.0123456.1-1-01234567-abcd',
  'answer-quality@main.0123456.1-1-01234567-abcd-2',
  'answer-quality@main.0123456.1-1-01234567',
  'answer-quality@main.0123456.1-1',
  'answer.quality@main.0123456.1-1-01234567-abcd',
  'answer-quality.0123456.1-1-01234567-abcd',
  'a@b@c.0123456.1-1-01234567-abcd',
  'answer-quality@main.0123456.1-1-01234567-abcd\n',
])('the name %j has no key', (name) => {
  expect(baselineKeyOf(name)).toBeUndefined()
})

const KEY = 'answer-quality@main'
let count = 0

function experiment(changes: Partial<CandidateExperiment> = {}): CandidateExperiment {
  count += 1
  const random = count.toString(36).padStart(4, '0')
  return {
    id: `experiment ${count}`,
    name: `${KEY}.0123456.${count}-1-01234567-${random}`,
    dataset_id: 'dataset',
    created_at: '2026-03-01T00:00:00Z',
    ...changes,
  }
}

function search(experiments: CandidateExperiment[], self = { id: 'self', name: 'self' }): string[] {
  return candidatesFor({ key: KEY, experiments, self, datasetId: 'dataset' }).map(({ id }) => id)
}

test('candidates come newest first, whatever their order and time zone, and at most five', () => {
  const days = ['2026-03-02T00:00:00Z', 'no date', '2026-03-04T00:00:00+02:00', '2026-03-03T21:59:59.999Z']
  const experiments = days.map((created_at, at) => experiment({ id: `${at}`, created_at }))
  expect(search(experiments)).toEqual(['2', '3', '0', '1'])
  expect(search(times(9, 0).map(() => experiment()))).toHaveLength(5)
})

test('an experiment is never its own baseline', () => {
  const self = experiment()
  expect(search([self], self)).toEqual([])
  expect(search([self], { ...self, id: 'not known yet' })).toEqual([])
  expect(search([{ ...self, name: experiment().name }], self)).toEqual([])
})

test('other tasks, branches, datasets and names of the user are no candidates', () => {
  const salt = '.0123456.1-1-01234567-abcd'
  const others = [
    { name: `other@main${salt}` },
    { name: `answer-quality@pr-7${salt}` },
    { name: 'answer-quality@main' },
    { dataset_id: 'other' },
    { dataset_id: null },
    { dataset_id: undefined },
  ]
  expect(search(others.map(experiment))).toEqual([])
})

test('a candidate pairs enough when half of the rows that are scored now find their like', () => {
  const current = scored(times(10, 1))
  expect(pairsEnough(current, scored(times(5, 0), 'then'))).toBe(true)
  expect(pairsEnough(current, scored(times(4, 0), 'then'))).toBe(false)
  expect(pairsEnough(current, scored(times(10, null), 'then'))).toBe(false)
  expect(pairsEnough(scored([]), scored(times(5, 0), 'then'))).toBe(false)
  expect(pairsEnough(scored([...times(5, 1), ...times(95, null)]), scored(times(5, 0), 'then'))).toBe(true)
})

test('a candidate without one of two scores still pairs, one with edited inputs or other examples does not', () => {
  const row = (at: number, more: object): object => ({
    example_id: `e${at}`,
    'eval.correctness.score': 1,
    ...more,
  })
  const current = tableOf([0, 1, 2].map((at) => row(at, { input: `${at}`, 'eval.new.score': 1 })))
  expect(pairsEnough(current, tableOf([0, 1, 2].map((at) => row(at, { input: `${at}` }))))).toBe(true)
  expect(pairsEnough(current, tableOf([0, 1, 2].map((at) => row(at, { input: 'edited' }))))).toBe(false)
  expect(pairsEnough(current, tableOf([3, 4, 5].map((at) => row(at, {}))))).toBe(false)
  expect(pairsEnough(tableOf([row(0, {}), row(0, {}), row(0, {})]), tableOf([row(0, {})]))).toBe(true)
  const loose = { example_id: null, 'eval.correctness.score': 1 }
  expect(pairsEnough(tableOf([row(0, {}), loose, loose]), tableOf([row(0, {})]))).toBe(false)
})

test.each([
  [undefined, 'MAXIMIZE', 'higher', false],
  [undefined, 'minimize', 'lower', false],
  [undefined, 'NONE', 'higher', true],
  [undefined, undefined, 'higher', true],
  [undefined, 'SIDEWAYS', 'higher', true],
  ['higher', 'MINIMIZE', 'higher', false],
  ['lower', undefined, 'lower', false],
] as const)(
  'a rule that says %p over an evaluator that says %p: %s is better',
  (ruled, configured, ...known) => {
    const [better, assumed] = known
    expect(directionOf(ruled, configured)).toEqual({ better, assumed })
  },
)
