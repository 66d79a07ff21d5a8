import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { ALREADY_LABELLED } from '../../simulator/runs/evaluation-work.ts'
import { type Bench, meanOf, RUN_MS, rowsOf, runToEnd, startBench, taskNamed } from './bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.close())

const idOf = (name: string) => taskNamed(bench, name).id
const baseline = () => bench.simulator.world.experiments[0]?.id ?? ''
const DAY = { data_start_time: '2026-05-31T12:00:00Z', data_end_time: '2026-06-01T12:00:00Z' }

test('the seeded project task has run once, a day ago', async () => {
  const runs = (await bench.get(`/v2/tasks/${idOf('hallucination-check')}/runs`)).body.task_runs
  expect(runs).toHaveLength(1)
  expect(runs[0]).toMatchObject({
    status: 'COMPLETED',
    created_at: '2026-05-31T12:00:00.000Z',
    data_start_time: '2026-05-30T12:00:00.000Z',
    num_successes: 100,
  })
})

test('spans get evaluations, some of them bad, only the kind that the filter wants', async () => {
  await runToEnd(bench, idOf('hallucination-check'), DAY)
  const project_id = bench.simulator.world.projects[0]?.id
  const all = await bench.post('/v2/spans?limit=500', { project_id, start_time: DAY.data_start_time })
  const judged = all.body.spans.filter(({ evaluations }) => evaluations !== undefined)
  expect(all.body.spans).toHaveLength(200)
  expect(judged.map(({ kind }) => kind)).toEqual(Array.from({ length: 100 }, () => 'LLM'))
  const bad = judged.filter(({ evaluations }) => evaluations?.[0]?.label === 'hallucinated')
  expect(bad.length).toBeGreaterThan(3)
  expect(bad.length).toBeLessThan(25)
  expect(bad[0]?.evaluations?.[0]).toMatchObject({ name: 'hallucination', score: 1 })
})

test('what is labelled already is left alone, and nothing else cancels the run', async () => {
  await runToEnd(bench, idOf('hallucination-check'), DAY)
  const again = await runToEnd(bench, idOf('hallucination-check'), DAY)
  expect(again).toMatchObject({
    status: 'CANCELLED',
    failure_reason: ALREADY_LABELLED,
    num_successes: 0,
    num_errors: 0,
    num_skipped: 0,
  })
  const wider = { ...DAY, data_start_time: '2026-05-30T00:00:00Z', data_end_time: '2026-06-01T12:00:01Z' }
  bench.simulator.world.addSpan(bench.simulator.world.projects[0]?.id ?? '')
  expect(await runToEnd(bench, idOf('hallucination-check'), wider)).toMatchObject({ num_successes: 1 })
  const override = await runToEnd(bench, idOf('hallucination-check'), {
    ...wider,
    override_evaluations: true,
  })
  expect(override.num_successes).toBe(201)
})

test('a window or a filter that matches nothing is refused, and no run is made', async () => {
  const task = idOf('hallucination-check')
  const before = bench.simulator.world.runs.length
  const empty = { data_start_time: '2026-01-01T00:00:00Z', data_end_time: '2026-01-02T00:00:00Z' }
  const detail = 'No data found between 2026-01-01T00:00:00.000Z and 2026-01-02T00:00:00.000Z'
  expect(await bench.post(`/v2/tasks/${task}/trigger`, empty)).toMatchObject({
    status: 400,
    body: { detail },
  })
  await bench.request('PATCH', `/v2/tasks/${task}`, { query_filter: "span_kind = 'LLM'" })
  expect(await bench.post(`/v2/tasks/${task}/trigger`, DAY)).toMatchObject({
    status: 400,
    body: { detail: 'No data found between 2026-05-31T12:00:00.000Z and 2026-06-01T12:00:00.000Z' },
  })
  expect(bench.simulator.world.runs).toHaveLength(before)
})

test('max_spans and the sampling rate bound the items', async () => {
  const bounded = await runToEnd(bench, idOf('hallucination-check'), { ...DAY, max_spans: 7 })
  expect(bounded.num_successes).toBe(7)
  await bench.request('PATCH', `/v2/tasks/${idOf('hallucination-check')}`, { sampling_rate: 0.3 })
  const sampled = await runToEnd(bench, idOf('hallucination-check'), { ...DAY, override_evaluations: true })
  expect(sampled.num_successes).toBeGreaterThan(15)
  expect(sampled.num_successes).toBeLessThan(50)
})

test('a mapping to a column that exists nowhere skips every item', async () => {
  const evaluator_id = bench.simulator.world.evaluators[1]?.id
  const evaluators = [
    { evaluator_id, column_mappings: { input: 'attributes.nope', output: 'attributes.output.value' } },
  ]
  await bench.request('PATCH', `/v2/tasks/${idOf('hallucination-check')}`, { evaluators })
  const run = await runToEnd(bench, idOf('hallucination-check'), DAY)
  expect(run).toMatchObject({ status: 'COMPLETED', num_successes: 0, num_skipped: 100 })
})

test('an evaluation of a dataset writes flat columns beside those that are there', async () => {
  const before = await rowsOf(bench, baseline())
  expect(before[0]).not.toHaveProperty(['eval.conciseness.score'])
  const run = await runToEnd(bench, idOf('conciseness-check'))
  expect(run).toMatchObject({
    status: 'COMPLETED',
    num_successes: 40,
    data_start_time: null,
    experiment_id: null,
  })
  const rows = await rowsOf(bench, baseline())
  expect(meanOf(rows, 'eval.conciseness.score')).toBeGreaterThan(0.5)
  expect(meanOf(rows, 'eval.correctness.score')).toBe(meanOf(before, 'eval.correctness.score'))
  expect(await runToEnd(bench, idOf('conciseness-check'))).toMatchObject({ status: 'CANCELLED' })
})

test('rows in error are skipped, the others evaluated', async () => {
  const { world } = bench.simulator
  const rows = [{ output: 'A short answer.' }, { error: 'boom' }, { output: 'Another one.' }]
  const experiment = world.addExperiment(world.datasets[0]?.id ?? '', 'mixed', rows)
  const run = await runToEnd(bench, idOf('conciseness-check'), { experiment_ids: [experiment.id] })
  expect(run).toMatchObject({ num_successes: 2, num_skipped: 1 })
})

test('items that err get no score', async () => {
  bench.simulator.control.planRun({ errorRate: 0.5 })
  const run = await runToEnd(bench, idOf('conciseness-check'))
  expect(run).toMatchObject({ status: 'COMPLETED', num_successes: 20, num_errors: 20 })
  const scored = (await rowsOf(bench, baseline())).filter(
    (row) => row['eval.conciseness.score'] !== undefined,
  )
  expect(scored).toHaveLength(20)
})

test('scores can appear after the end of the run', async () => {
  bench.simulator.control.planRun({ scoreDelayMs: 5_000 })
  const scored = async () =>
    (await rowsOf(bench, baseline())).filter((row) => 'eval.conciseness.score' in row).length
  const run = await runToEnd(bench, idOf('conciseness-check'))
  expect(run).toMatchObject({ status: 'COMPLETED', num_successes: 40 })
  expect(await scored()).toBe(0)
  bench.pass(4_999)
  expect(await scored()).toBe(0)
  bench.pass(1)
  expect(await scored()).toBe(40)
})

test('a chained run passes the score delay of the experiment run on', async () => {
  bench.simulator.control.planRun({ task: 'answer-quality', scoreDelayMs: 5_000 })
  const evaluation_task_ids = [idOf('correctness-check')]
  const run = await runToEnd(bench, idOf('answer-quality'), { experiment_name: 'a', evaluation_task_ids })
  bench.pass(RUN_MS)
  expect((await rowsOf(bench, run.experiment_id))[0]).not.toHaveProperty(['eval.correctness.score'])
  bench.pass(5_000)
  expect((await rowsOf(bench, run.experiment_id))[0]).toHaveProperty(['eval.correctness.score'])
})

test('managed code evaluators compute what their names say', async () => {
  const { world } = bench.simulator
  const code_config = { type: 'MANAGED' as const, name: 'exact', managed_evaluator: 'EXACT_MATCH' as const }
  const evaluator = world.addEvaluator('exact', {
    code_config: { ...code_config, variables: ['output', 'expected_answer'] },
  })
  const dataset = world.addDataset('tiny', [{ expected_answer: '4' }, { expected_answer: '5' }])
  const rows = [
    { output: '4', expected_answer: '4' },
    { output: '4', expected_answer: '5' },
  ]
  const experiment = world.addExperiment(dataset.id, 'sums', rows)
  const evaluators = [{ evaluator_id: evaluator.id }]
  const body = {
    name: 'exact',
    type: 'CODE_EVALUATION',
    dataset_id: dataset.id,
    experiment_ids: [experiment.id],
  }
  const task = (await bench.post('/v2/tasks', { ...body, evaluators })).body
  await runToEnd(bench, task.id)
  expect((await rowsOf(bench, experiment.id)).map((row) => row['eval.exact.label'])).toEqual(['pass', 'fail'])
})
