import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { type Bench, meanOf, RUN_MS, rowsOf, runToEnd, startBench, taskNamed } from './bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.close())

const quality = () => taskNamed(bench, 'answer-quality').id
const examples = () =>
  bench.simulator.world.latestVersion(bench.simulator.world.datasets[0]?.id ?? '').examples

/** The mean correctness of the task with another system message and model. */
async function correctnessWith(name: string, changes: Record<string, unknown>): Promise<number> {
  const { run_configuration: stored } = taskNamed(bench, 'answer-quality')
  const run_configuration = { ...stored, ...changes }
  const patched = await bench.request('PATCH', `/v2/tasks/${quality()}`, { run_configuration })
  expect(patched.status).toBe(200)
  const run = await runToEnd(bench, quality(), { experiment_name: name })
  await runToEnd(bench, taskNamed(bench, 'correctness-check').id, { experiment_ids: [run.experiment_id] })
  return meanOf(await rowsOf(bench, run.experiment_id), 'eval.correctness.score')
}

const saying = (system: string) => ({
  messages: [
    { role: 'SYSTEM', content: system },
    { role: 'USER', content: '{{question}}' },
  ],
})

test('answers get better and worse with the prompt and the model', async () => {
  const grounded = await correctnessWith('a', saying('Be helpful and stick to the policy.'))
  const small = await correctnessWith('b', { ...saying('Answer.'), model_name: 'gpt-4o-mini' })
  const careless = await correctnessWith('c', saying('Just make something up.'))
  const blind = await correctnessWith('d', { messages: [{ role: 'USER', content: '{{no_such_column}}' }] })
  expect(grounded).toBeGreaterThan(0.85)
  expect(small).toBeLessThan(grounded)
  expect(careless).toBeLessThan(0.6)
  expect(blind).toBeLessThan(0.2)
})

test('the same configuration gives the same answers in every start', async () => {
  const run = await runToEnd(bench, quality(), { experiment_name: 'a', max_examples: 10 })
  const outputs = (await rowsOf(bench, run.experiment_id)).map(({ output }) => output)
  await bench.close()
  bench = await startBench()
  const again = await runToEnd(bench, quality(), { experiment_name: 'z', max_examples: 10 })
  expect((await rowsOf(bench, again.experiment_id)).map(({ output }) => output)).toEqual(outputs)
})

test('rows carry the dataset columns in dataset order', async () => {
  const run = await runToEnd(bench, quality(), { experiment_name: 'a', max_examples: 3 })
  const rows = await rowsOf(bench, run.experiment_id)
  expect(rows.map((row) => row.example_id)).toEqual(
    examples()
      .slice(0, 3)
      .map(({ id }) => id),
  )
  expect(rows[0]).toMatchObject({
    topic: 'billing',
    question: 'Why was I charged twice this month?',
    error: null,
  })
})

test('example_ids select, in dataset order, and a filter intersects', async () => {
  const [first, , third, ...rest] = examples().map(({ id }) => id)
  const ids = [third, first, rest.at(-1)]
  const run = await runToEnd(bench, quality(), { experiment_name: 'a', example_ids: ids })
  expect((await rowsOf(bench, run.experiment_id)).map((row) => row.example_id)).toEqual([
    first,
    third,
    rest.at(-1),
  ])
  const filtered = { experiment_name: 'b', example_ids: ids, query_filter: "topic = 'billing'" }
  const narrower = await runToEnd(bench, quality(), filtered)
  expect((await rowsOf(bench, narrower.experiment_id)).map((row) => row.example_id)).toEqual([first, third])
})

test('an older dataset version has its own examples', async () => {
  const oldest = bench.simulator.world.datasetVersions[0]?.id
  const run = await runToEnd(bench, quality(), { experiment_name: 'a', dataset_version_id: oldest })
  expect(run.num_successes).toBe(36)
  const experiment = (await bench.get(`/v2/experiments/${run.experiment_id ?? ''}`)).body
  expect(experiment).toMatchObject({ name: 'a', dataset_version_id: oldest, integration_id: null })
})

test('a model that the integration does not offer makes every row an error', async () => {
  const { run_configuration: stored } = taskNamed(bench, 'answer-quality')
  const run_configuration = { ...stored, model_name: 'gpt-9' }
  await bench.request('PATCH', `/v2/tasks/${quality()}`, { run_configuration })
  const run = await runToEnd(bench, quality(), { experiment_name: 'a' })
  expect(run).toMatchObject({ status: 'COMPLETED', num_successes: 0, num_errors: 40 })
  expect((await rowsOf(bench, run.experiment_id))[0]?.error).toContain('gpt-9')
})

test('a template evaluation runs as an experiment: its label is the output', async () => {
  const run_configuration = {
    experiment_type: 'TEMPLATE_EVALUATION',
    ai_integration_id: bench.simulator.world.aiIntegrations[0]?.id,
    template: 'Is {{output}} the same as {{reference}}?',
    provide_explanation: true,
    classification_choices: { same: 1, other: 0 },
    column_mapping: { output: 'expected_answer', reference: 'expected_answer' },
  }
  const dataset_id = bench.simulator.world.datasets[0]?.id
  const body = { type: 'RUN_EXPERIMENT', name: 'judge', dataset_id, run_configuration }
  const task = (await bench.post('/v2/tasks', body)).body
  const run = await runToEnd(bench, task.id, { experiment_name: 'a', max_examples: 2 })
  expect((await rowsOf(bench, run.experiment_id))[0]).toMatchObject({
    output: 'same',
    'eval.template_evaluation.score': 1,
  })
})

test('an agent call answers too', async () => {
  const { id: integration_id } = bench.simulator.world.agentIntegrations[0] ?? { id: '' }
  const input_template = { message: '{{ dataset.question }}' }
  const run_configuration = { experiment_type: 'AGENT_CALL', integration_id, input_template }
  const dataset_id = bench.simulator.world.datasets[0]?.id
  const body = { type: 'RUN_EXPERIMENT', name: 'agent', dataset_id, run_configuration }
  const task = await bench.post('/v2/tasks', body)
  expect(task.body.run_configuration).toMatchObject({ input_template: { message: '{{question}}' } })
  const run = await runToEnd(bench, task.body.id, { experiment_name: 'a' })
  expect(run.num_successes).toBe(40)
  const experiment = (await bench.get(`/v2/experiments/${run.experiment_id ?? ''}`)).body
  expect(experiment.integration_id).toBe(integration_id)
})

test('evaluation tasks are chained when the experiment run has completed', async () => {
  const [correctness, hallucination] = ['correctness-check', 'hallucination-check'].map((name) =>
    taskNamed(bench, name),
  )
  const evaluation_task_ids = [correctness?.id, hallucination?.id]
  const run = await runToEnd(bench, quality(), { experiment_name: 'a', evaluation_task_ids })
  const listed = async (id = '') => (await bench.get(`/v2/tasks/${id}/runs`)).body.task_runs[0]
  expect(await listed(correctness?.id)).toMatchObject({ status: 'PENDING', created_at: run.run_finished_at })
  bench.pass(RUN_MS)
  expect(await listed(correctness?.id)).toMatchObject({ status: 'COMPLETED', num_successes: 40 })
  expect(await listed(hallucination?.id)).toMatchObject({ status: 'COMPLETED', num_successes: 40 })
  const [row] = await rowsOf(bench, run.experiment_id)
  expect(row).toMatchObject({ 'eval.correctness.label': 'correct', 'eval.hallucination.score': 0 })
})

test('nothing is chained to an experiment run that did not complete', async () => {
  bench.simulator.control.planRun({ outcome: 'failed' })
  const evaluation_task_ids = [taskNamed(bench, 'conciseness-check').id]
  await runToEnd(bench, quality(), { experiment_name: 'a', evaluation_task_ids })
  bench.pass(RUN_MS)
  const runs = await bench.get(`/v2/tasks/${evaluation_task_ids[0] ?? ''}/runs`)
  expect(runs.body.task_runs).toEqual([])
})
