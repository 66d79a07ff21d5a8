import { beforeEach, expect, test } from '@jest/globals'
import { commandsOf, openFixture } from '../support/fixture.ts'
import { experiment, reason, sent, triggers } from './support.ts'

/** Every run is triggered once, no data is no input error, and names fit into what the API takes. */

const fixture = openFixture({ runDurationMs: 5 })

beforeEach(() => {
  fixture.simulator().control.clear()
  fixture.simulator().control.configure({ misattributeScores: false })
  fixture.simulator().requests.length = 0
})

function idOf(task: string): string {
  return fixture.simulator().world.tasks.find(({ name }) => name === task)?.id ?? ''
}

function experimentId(named: string): string {
  return fixture.simulator().world.experiments.find(({ name }) => name === named)?.id ?? ''
}

function triggersOf(task: string): unknown[] {
  return sent(fixture, 'POST', new RegExp(`/${encodeURIComponent(idOf(task))}/trigger$`))
}

test.each([
  ['lines', (name: string, id: string) => `${name}\n${id}`],
  ['commas', (name: string, id: string) => `${id}, ${name},${name}`],
  ['JSON', (name: string, id: string) => JSON.stringify([name, id, ` ${name} `])],
  ['items', (name: string, id: string) => `- ${id}\n- "${name}"`],
])('an evaluation task by ID and by name is run once: %s', async (_how, write) => {
  const onDataset = 'correctness-check'
  const once = await fixture.step({
    task: 'answer-quality',
    'evaluation-task-ids': write(onDataset, idOf(onDataset)),
  })
  expect(once.exitCode).toBe(0)
  expect(triggersOf(onDataset)).toHaveLength(1)
  const onProject = 'hallucination-check'
  await fixture.step({
    task: 'answer-quality',
    'evaluation-task-ids': write(onProject, idOf(onProject)),
    timeout: '2s',
  })
  expect(triggers(fixture).at(-1)?.evaluation_task_ids).toEqual([idOf(onProject)])
})

test('an experiment by ID and by name is evaluated once', async () => {
  const id = experimentId('baseline-2026-01')
  const inputs = { task: 'conciseness-check', 'override-evaluations': 'true' }
  await fixture.step({ ...inputs, 'experiment-ids': `baseline-2026-01, ${id}` })
  const definition = `
name: conciseness-twice
type: code_evaluation
dataset: golden-questions
experiments: [baseline-2026-01, "${id}", baseline-2026-01]
evaluators: [{evaluator: conciseness}]
`
  await fixture.step({ 'task-definition': definition, 'override-evaluations': 'true' })
  expect(triggers(fixture).map(({ experiment_ids: ids }) => ids)).toEqual([[id], [id]])
  const [created] = sent(fixture, 'POST', /^\/v2\/tasks$/)
  expect((created?.body as { experiment_ids?: unknown }).experiment_ids).toEqual([id])
})

test('an example is sent once', async () => {
  const id = '00000000-0000-4000-8000-000000000001'
  await fixture.step({ task: 'answer-quality', 'example-ids': `${id}\n${id}` })
  expect(triggers(fixture)[0]?.example_ids).toEqual([id])
})

test('a check of a suite runs an evaluation task once as well', async () => {
  const id = idOf('correctness-check')
  await fixture.step({
    suite: `checks: [{task: answer-quality, evaluation-task-ids: [correctness-check, "${id}"]}]`,
  })
  expect(triggersOf('correctness-check')).toHaveLength(1)
})

const EMPTY_WINDOW = { 'data-start-time': '2020-01-01T00:00:00Z', 'data-end-time': '2020-01-02T00:00:00Z' }

test.each([
  ['fail', 1, 1, 0],
  ['warn', 0, 0, 1],
  ['pass', 0, 0, 0],
  ['PASS', 0, 0, 0],
])('a trigger without data ends by on-no-data: %s', async (onNoData, exitCode, errors, warnings) => {
  const result = await fixture.step({ task: 'hallucination-check', ...EMPTY_WINDOW, 'on-no-data': onNoData })
  expect(result.exitCode).toBe(exitCode)
  expect(result.outputs.verdict).toBe('unmeasured')
  expect(commandsOf('error', result)).toHaveLength(errors)
  expect(commandsOf('warning', result)).toHaveLength(warnings)
  expect(result.summary).toMatch(/index/)
  expect(result.summary).toMatch(/window/)
  expect(result.summary).toMatch(/filter/)
})

test.each([
  [400, 'Invalid query_filter'],
  [400, 'No database found for this task'],
  [404, 'No data found'],
  [422, 'No data found between a and b'],
  [403, 'No data found'],
])('a refusal of %d "%s" is not about data, and red whatever on-no-data says', async (status, detail) => {
  const problem = { title: 'Refused', detail }
  fixture.simulator().control.planFault({ path: '/trigger$', kind: 'respond', status, problem })
  const result = await fixture.step({
    task: 'hallucination-check',
    'data-start-time': '-3h',
    'on-no-data': 'pass',
  })
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toContain(detail)
})

test.each(['no data found between 2026-01-01 and 2026-01-02', 'NO DATA FOUND for the filter'])(
  'the refusal "%s" is no data',
  async (detail) => {
    const problem = { title: 'Bad Request', detail }
    fixture.simulator().control.planFault({ path: '/trigger$', kind: 'respond', status: 400, problem })
    const result = await fixture.step({
      task: 'hallucination-check',
      'data-start-time': '-3h',
      'on-no-data': 'pass',
    })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'unmeasured' } })
  },
)

test('an evaluation of a new experiment that finds no data is never a measurement of the score', async () => {
  const problem = { title: 'Bad Request', detail: 'No data found' }
  const fault = {
    path: `${encodeURIComponent(idOf('correctness-check'))}/trigger$`,
    kind: 'respond',
  } as const
  fixture.simulator().control.planFault({ ...fault, status: 400, problem })
  const result = await fixture.step({
    task: 'answer-quality',
    'evaluation-task-ids': 'correctness-check',
    'on-no-data': 'pass',
    gates: 'run.errors == 0',
  })
  expect(result.outputs.verdict).toBe('unmeasured')
})

const LONG = 'A very long name of a task, with (all) sorts of signs, ÄÖÜ and 🚀'.repeat(5)

test.each([
  ['a long task name and branch', LONG, `feature/${'deeply/nested/'.repeat(20)}end`],
  ['a long branch', 'answers', `feature/${'x'.repeat(300)}`],
  ['a long name of emoji', '🚀'.repeat(300), 'main'],
])(
  '%s makes a name of at most 255 characters, whose baseline is found again',
  async (_what, name, branch) => {
    const more = {
      env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch },
    }
    const inputs = {
      'task-definition': experiment(name),
      'evaluation-task-ids': 'correctness-check',
      gates: 'correctness.delta >= -1',
    }
    const first = await fixture.step(inputs, more)
    const second = await fixture.step(inputs, { env: { ...more.env, GITHUB_SHA: '2'.repeat(40) } })
    expect(Array.from(first.outputs['experiment-name'] ?? '').length).toBeLessThanOrEqual(255)
    expect(second.outputs['baseline-experiment-id']).toBe(first.outputs['experiment-id'])
  },
)

test('two long names that differ at their end are two keys', async () => {
  const keys: string[] = []
  for (const end of ['a', 'b']) {
    const { outputs } = await fixture.step({ 'task-definition': experiment(`${LONG}${end}`) })
    keys.push((outputs['experiment-name'] ?? '').split('@')[0] ?? '')
  }
  expect(new Set(keys).size).toBe(2)
})

test.each([
  ['a'.repeat(256), 1],
  ['🚀'.repeat(256), 1],
  ['say "hi"', 1],
  ['a\\b', 1],
  ['🚀'.repeat(255), 0],
  ['b'.repeat(255), 0],
])('an own name is held to the limits of the API before anything is sent', async (name, exitCode) => {
  const result = await fixture.step({ task: 'answer-quality', 'experiment-name': name })
  expect(result.exitCode).toBe(exitCode)
  if (exitCode === 1) expect(fixture.simulator().requests).toEqual([])
  else expect(triggers(fixture)[0]?.experiment_name).toBe(name)
})

test.each([
  ['the input', { task: 'conciseness-check', 'experiment-ids': 'one, two', 'override-evaluations': 'true' }],
  [
    'a definition',
    {
      'task-definition':
        'name: both\ntype: code_evaluation\ndataset: golden-questions\nexperiments: [one, two]\nevaluators: [{evaluator: conciseness}]',
      'override-evaluations': 'true',
    },
  ],
])('several experiments of %s are one run each, one after the other', async (_how, inputs) => {
  const { world, control } = fixture.simulator()
  const dataset = world.datasets.find(({ name }) => name === 'golden-questions')?.id ?? ''
  for (const name of ['one', 'two'])
    if (experimentId(name) === '') world.addExperiment(dataset, name, [{ output: 'short' }, { output: 'a' }])
  control.configure({ misattributeScores: true })
  const result = await fixture.step(inputs)
  expect(result.exitCode).toBe(0)
  expect(triggers(fixture).map(({ experiment_ids: ids }) => ids)).toEqual([
    [experimentId('one')],
    [experimentId('two')],
  ])
  expect(result.outputs['num-successes']).toBe('4')
  const order = fixture
    .simulator()
    .requests.filter(({ path }) => /\/trigger$|^\/v2\/task-runs\//.test(path))
    .map(({ method }) => method)
  expect(order.lastIndexOf('POST')).toBeGreaterThan(order.indexOf('GET'))
  expect((JSON.parse(result.outputs.checks ?? '[]') as { runs: unknown[] }[])[0]?.runs).toHaveLength(2)
})

test('a stored task with several experiments is triggered as it is, with a warning', async () => {
  const { world } = fixture.simulator()
  const task = world.tasks.find(({ name }) => name === 'conciseness-check')
  const before = task?.experiment_ids
  if (task !== undefined) task.experiment_ids = [experimentId('baseline-2026-01'), experimentId('one')]
  const result = await fixture.step({ task: 'conciseness-check', 'override-evaluations': 'true' })
  if (task !== undefined && before !== undefined) task.experiment_ids = before
  expect(triggers(fixture)).toEqual([{ override_evaluations: true }])
  expect(commandsOf('warning', result)).toEqual([expect.stringContaining('wrong experiment')])
})
