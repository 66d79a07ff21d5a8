import { beforeEach, expect, test } from '@jest/globals'
import { commandsOf, openFixture } from '../support/fixture.ts'

/** The commands that read and change tasks and runs, through the bundle. */

const fixture = openFixture({ runDurationMs: 30 })

const EXPERIMENT = `
name: answer-quality-pr
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: llm_generation
  ai_integration: openai-prod
  model_name: gpt-4o
  input_variable_format: mustache
  messages:
    - {role: system, content: Answer briefly.}
    - {role: user, content: "{{question}}"}
`

beforeEach(() => {
  fixture.simulator().requests.length = 0
})

function writes(): [string, unknown][] {
  return fixture
    .simulator()
    .requests.filter(({ method, path }) => method !== 'GET' && path.startsWith('/v2/tasks'))
    .map(({ method, body }) => [method, body])
}

function taskNamed(name: string) {
  return fixture.simulator().world.tasks.find((task) => task.name === name)
}

test('create makes the task once, changes nothing the second time, and patches what differs', async () => {
  const first = await fixture.step({ command: 'create', 'task-definition': EXPERIMENT })
  expect(first.exitCode).toBe(0)
  expect(first.outputs).toMatchObject({
    'task-name': 'answer-quality-pr',
    verdict: '',
    'task-id': taskNamed('answer-quality-pr')?.id,
  })
  expect(JSON.parse(first.outputs.result ?? '')).toMatchObject({
    name: 'answer-quality-pr',
    type: 'RUN_EXPERIMENT',
  })
  expect(first.summary).toContain('Task created.')
  expect(writes().map(([method]) => method)).toEqual(['POST'])

  fixture.simulator().requests.length = 0
  const second = await fixture.step({ command: 'create', 'task-definition': EXPERIMENT })
  expect(second.summary).toContain('nothing was changed')
  expect(writes()).toEqual([])

  const changed = EXPERIMENT.replace('Answer briefly.', 'Answer at length.')
  const third = await fixture.step({ command: 'create', 'task-definition': changed })
  expect(third.exitCode).toBe(0)
  expect(writes()).toEqual([
    ['PATCH', { run_configuration: expect.objectContaining({ experiment_type: 'LLM_GENERATION' }) }],
  ])
})

test('a difference that the API cannot change is an error that names it', async () => {
  const { world } = fixture.simulator()
  const space = world.spaces.find(({ name }) => name === 'support')
  world.addDataset('silver-questions', [{ question: 'q' }], space?.id)
  await fixture.step({ command: 'create', 'task-definition': EXPERIMENT })
  fixture.simulator().requests.length = 0
  const moved = EXPERIMENT.replace('golden-questions', 'silver-questions')
  const result = await fixture.step({ command: 'create', 'task-definition': moved })
  expect(result.exitCode).toBe(1)
  expect(result.outputs['failure-reason']).toContain('line 3, dataset')
  expect(writes()).toEqual([])
})

test('if-exists decides about a task that is there', async () => {
  await fixture.step({ command: 'create', 'task-definition': EXPERIMENT })
  const changed = EXPERIMENT.replace('Answer briefly.', 'Answer anyhow.')
  fixture.simulator().requests.length = 0
  const fail = await fixture.step({ command: 'create', 'task-definition': changed, 'if-exists': 'fail' })
  expect(fail.exitCode).toBe(1)
  const reuse = await fixture.step({ command: 'create', 'task-definition': changed, 'if-exists': 'reuse' })
  expect(reuse.exitCode).toBe(0)
  expect(writes()).toEqual([])
})

test('a name that is taken between the look and the POST leads back to if-exists', async () => {
  const { control, world } = fixture.simulator()
  const definition = EXPERIMENT.replace('answer-quality-pr', 'contested')
  const model = taskNamed('answer-quality')
  control.planFault({ method: 'POST', path: '^/v2/tasks$', kind: 'delay', delayMs: 300 })
  const running = fixture.start({ command: 'create', 'task-definition': definition, 'if-exists': 'reuse' })
  while (!fixture.simulator().requests.some(({ method }) => method === 'POST'))
    await new Promise((r) => setTimeout(r, 5))
  const rival = world.addTask({ ...model, name: 'contested' })
  const result = await running.done
  expect(result.exitCode).toBe(0)
  expect(result.outputs['task-id']).toBe(rival.id)
})

test('update changes what the definition names, and null clears the filter', async () => {
  const task = taskNamed('hallucination-check')
  if (task !== undefined) task.query_filter = "metadata.environment = 'staging'"
  const inputs = { command: 'update', task: 'hallucination-check' }
  const result = await fixture.step({
    ...inputs,
    'task-definition': 'query_filter: null\nsampling_rate: 0.5',
  })
  expect(result.exitCode).toBe(0)
  expect(writes()).toEqual([['PATCH', { query_filter: null, sampling_rate: 0.5 }]])
  fixture.simulator().requests.length = 0
  const again = await fixture.step({ ...inputs, 'task-definition': 'query_filter: null\nsampling_rate: 0.5' })
  expect(again.summary).toContain('nothing was changed')
  expect(writes()).toEqual([])
})

test('a partial run configuration is laid over the stored one', async () => {
  const inputs = {
    command: 'update',
    task: 'answer-quality',
    'task-definition': 'run_configuration: {model_name: gpt-4o-mini}',
  }
  const result = await fixture.step(inputs)
  expect(result.exitCode).toBe(0)
  expect(writes()).toEqual([
    [
      'PATCH',
      {
        run_configuration: expect.objectContaining({
          model_name: 'gpt-4o-mini',
          messages: expect.any(Array),
        }),
      },
    ],
  ])
})

test('delete deletes, and what is not there is a success', async () => {
  fixture.simulator().world.addTask({ name: 'to go' })
  const gone = await fixture.step({ command: 'delete', task: 'to go' })
  expect(gone.exitCode).toBe(0)
  expect(taskNamed('to go')).toBeUndefined()
  const again = await fixture.step({ command: 'delete', task: 'to go' })
  expect(again.exitCode).toBe(0)
  expect(again.summary).toContain('nothing to delete')
})

test('get returns the task', async () => {
  const result = await fixture.step({ command: 'get', task: 'hallucination-check' })
  expect(JSON.parse(result.outputs.result ?? '')).toMatchObject({
    name: 'hallucination-check',
    evaluators: [expect.anything()],
  })
  const missing = await fixture.step({ command: 'get', task: 'halucination-check' })
  expect(missing.exitCode).toBe(1)
  expect(missing.outputs).toMatchObject({ verdict: '', result: '' })
  expect(commandsOf('error', missing)).toEqual([expect.stringContaining('hallucination-check')])
})

test('list reads all pages, filters, and stops at the limit', async () => {
  const { world } = fixture.simulator()
  const space = world.spaces.find(({ name }) => name === 'support')
  const project = world.projects.find(({ space_id }) => space_id === space?.id)
  for (let at = 0; at < 250; at += 1)
    world.addTask({ name: `bulk ${at}`, type: 'TEMPLATE_EVALUATION', project_id: project?.id ?? null })
  const all = await fixture.step({ command: 'list', filter: 'name: bulk' })
  expect(JSON.parse(all.outputs.result ?? '')).toHaveLength(250)
  const some = await fixture.step({
    command: 'list',
    filter: 'name: bulk\nlimit: 120\ntype: template_evaluation\nproject: support-bot',
  })
  expect(JSON.parse(some.outputs.result ?? '')).toHaveLength(120)
  const wrong = await fixture.step({ command: 'list', filter: 'nam: bulk\nstatus: completed' })
  expect(wrong.outputs['failure-reason']).toMatch(/`nam`.*`name`/)
})

test('runs are triggered, listed, read, waited for and cancelled by steps of their own', async () => {
  const { control } = fixture.simulator()
  const triggered = await fixture.step({ task: 'answer-quality', wait: 'false' })
  const runId = triggered.outputs['run-id'] ?? ''
  const waited = await fixture.step({ command: 'wait', 'run-id': runId, gates: 'run.errors == 0' })
  expect(waited.exitCode).toBe(0)
  expect(waited.outputs).toMatchObject({ verdict: 'passed', 'run-id': runId, 'task-name': 'answer-quality' })
  expect(waited.outputs['experiment-name']).toBe(triggered.outputs['experiment-name'])
  const late = await fixture.step({ command: 'cancel', 'run-id': runId })
  expect(late.exitCode).toBe(0)
  expect(late.summary).toContain('had already ended')

  control.planRun({ task: 'answer-quality', stall: 'running' })
  const stalled = await fixture.step({ task: 'answer-quality', wait: 'false' })
  const impatient = await fixture.step({
    command: 'wait',
    'run-id': stalled.outputs['run-id'] ?? '',
    timeout: '200ms',
  })
  expect(impatient.outputs).toMatchObject({ status: 'timed-out', verdict: 'unmeasured' })
  expect(['PENDING', 'RUNNING']).toContain(await fixture.statusOf(stalled))
  const read = await fixture.step({ command: 'get-run', 'run-id': stalled.outputs['run-id'] ?? '' })
  expect(read.outputs).toMatchObject({ status: 'running', verdict: '' })
  const cancelled = await fixture.step({ command: 'cancel', 'run-id': stalled.outputs['run-id'] ?? '' })
  expect(cancelled.exitCode).toBe(0)
  expect(cancelled.outputs).toMatchObject({ status: 'cancelled', verdict: '' })
  const listed = await fixture.step({
    command: 'list-runs',
    task: 'answer-quality',
    filter: 'status: cancelled',
  })
  expect(JSON.parse(listed.outputs.result ?? '')).toEqual([
    expect.objectContaining({ id: stalled.outputs['run-id'] }),
  ])
})

test('an input that the command does not use is one warning', async () => {
  const result = await fixture.step({
    command: 'get',
    task: 'answer-quality',
    'max-spans': '5',
    gates: 'run.errors == 0',
  })
  expect(result.exitCode).toBe(0)
  expect(commandsOf('warning', result)).toEqual([expect.stringMatching(/`max-spans`.*`gates`/)])
})

test.each([
  ['run', 'task'],
  ['create', 'task-definition'],
  ['update', 'task-definition'],
  ['delete', 'task'],
  ['get', 'task'],
  ['wait', 'run-id'],
  ['cancel', 'run-id'],
  ['get-run', 'run-id'],
  ['list-runs', 'task'],
])('%s says that it needs %s', async (command, input) => {
  const result = await fixture.step({ command })
  expect(result.exitCode).toBe(1)
  expect(result.outputs['failure-reason']).toContain(`\`${input}\`: is required`)
  expect(fixture.simulator().requests).toEqual([])
})
