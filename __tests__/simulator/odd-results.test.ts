import { afterEach, beforeEach, expect, test } from '@jest/globals'

import type { RunPlan, Settings } from '../../simulator/server.ts'
import { type Bench, RUN_MS, rowsOf, runToEnd, startBench, taskNamed } from './bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.close())

const idOf = (name: string) => taskNamed(bench, name).id
const baseline = () => bench.simulator.world.experiments[0]?.id ?? ''
const DAY = { data_start_time: '2026-05-31T12:00:00Z', data_end_time: '2026-06-01T12:00:00Z' }

/** The rows after an evaluation by the plan. */
async function evaluated(plan: RunPlan) {
  bench.simulator.control.planRun(plan)
  const run = await runToEnd(bench, idOf('conciseness-check'))
  expect(run).toMatchObject({ status: 'COMPLETED', num_successes: 40 })
  return rowsOf(bench, baseline())
}

test.each([[0], [null]])(
  'an answer of the judge that cannot be read leaves NOT_PARSABLE and %j',
  async (score) => {
    const rows = await evaluated({ replaceScores: { share: 0.25, score, label: 'NOT_PARSABLE' } })
    const replaced = rows.filter((row) => row['eval.conciseness.label'] === 'NOT_PARSABLE')
    expect(replaced).toHaveLength(10)
    expect(replaced.every((row) => row['eval.conciseness.score'] === score)).toBe(true)
    expect(rows.filter((row) => typeof row['eval.conciseness.explanation'] === 'string')).toHaveLength(30)
  },
)

test.each([['0.5'], [true], [[1]], [{ value: 1 }]])('a score can be %j', async (score) => {
  const rows = await evaluated({ replaceScores: { score } })
  expect(rows.every((row) => JSON.stringify(row['eval.conciseness.score']) === JSON.stringify(score))).toBe(
    true,
  )
  expect(rows[0]).not.toHaveProperty(['eval.conciseness.label'])
})

test('spans can have such scores too', async () => {
  const replaceScores = { score: null, label: 'NOT_PARSABLE' }
  bench.simulator.control.planRun({ replaceScores })
  await runToEnd(bench, idOf('hallucination-check'), DAY)
  const project_id = bench.simulator.world.projects[0]?.id
  const filter = "eval.hallucination.label = 'NOT_PARSABLE'"
  const { spans } = (await bench.post('/v2/spans?limit=500', { project_id, filter })).body
  expect(spans).toHaveLength(100)
  expect(spans[0]?.evaluations).toEqual([{ name: 'hallucination', ...replaceScores }])
})

test('rows can have no IDs, in pages and for evaluators too', async () => {
  bench.simulator.control.planRun({ task: 'answer-quality', nullRowIds: true, nullExampleIds: true })
  const run = await runToEnd(bench, idOf('answer-quality'), { experiment_name: 'a' })
  await runToEnd(bench, idOf('conciseness-check'), { experiment_ids: [run.experiment_id] })
  const path = `/v2/experiments/${run.experiment_id ?? ''}/runs?limit=25`
  const first = (await bench.get(path)).body
  const rest = (await bench.get(`${path}&cursor=${first.pagination.next_cursor ?? ''}`)).body
  const rows = [...first.experiment_runs, ...rest.experiment_runs]
  expect(rows.every(({ id, example_id: example }) => id === null && example === null)).toBe(true)
  expect(new Set(rows.map(({ question }) => question)).size).toBe(40)
  expect(rows.every((row) => typeof row['eval.conciseness.score'] === 'number')).toBe(true)
})

test('a run over several experiments can write onto the wrong one', async () => {
  const { world, control } = bench.simulator
  const dataset = world.datasets[0]?.id ?? ''
  const short = world.addExperiment(dataset, 'short', [{ output: 'Yes.' }])
  const long = world.addExperiment(dataset, 'long', [{ output: 'word '.repeat(60) }])
  const experiment_ids = [short.id, long.id]
  const scores = async (override_evaluations: boolean) => {
    await runToEnd(bench, idOf('conciseness-check'), { experiment_ids, override_evaluations })
    return [short, long].map(({ rows }) => rows[0]?.['eval.conciseness.score'])
  }
  expect(await scores(false)).toEqual([1, 0])
  control.configure({ misattributeScores: true })
  expect(await scores(true)).toEqual([0, 1])
  await runToEnd(bench, idOf('conciseness-check'), { experiment_ids: [short.id], override_evaluations: true })
  expect(short.rows[0]?.['eval.conciseness.score']).toBe(1)
})

test('the experiment of a run can be told long after its end', async () => {
  bench.simulator.control.planRun({ experimentIdDelayMs: RUN_MS + 2_000 })
  const run = await runToEnd(bench, idOf('answer-quality'), { experiment_name: 'late' })
  expect(run).toMatchObject({ status: 'COMPLETED', num_successes: 40, experiment_id: null })
  const [listed] = (await bench.get('/v2/experiments?name=late')).body.experiments
  bench.pass(2_000)
  const later = (await bench.get(`/v2/task-runs/${run.id}`)).body
  expect(later.experiment_id).toBe(listed?.id)
})

const FORMS: [Settings['rowScores'], object][] = [
  ['flat', { 'eval.correctness.label': 'correct', 'eval.correctness.score': 1 }],
  ['nested', { evaluations: { correctness: { label: 'correct', score: 1 } } }],
  ['array', { evaluations: [{ name: 'correctness', label: 'correct', score: 1 }] }],
  ['additional-properties', { additional_properties: { 'eval.correctness.score': 1 } }],
]

test.each(FORMS)('row scores come as %s', async (rowScores, expected) => {
  bench.simulator.control.configure({ rowScores })
  const rows = await rowsOf(bench, baseline())
  expect(rows).toHaveLength(40)
  expect(rows[0]).toMatchObject({ question: expect.any(String), ...expected })
  expect('eval.correctness.score' in (rows[0] ?? {})).toBe(rowScores === 'flat')
})

test('a task with a remote evaluator is accepted, and every run of it is cancelled within moments', async () => {
  const { world } = bench.simulator
  const remote = world.evaluators.find(({ type }) => type === 'REMOTE')
  const version = (await bench.get(`/v2/evaluators/${remote?.id ?? ''}`)).body.version
  expect(version).toMatchObject({ type: 'REMOTE', remote_config: { integration_id: expect.any(String) } })
  const body = { name: 'remote', type: 'TEMPLATE_EVALUATION', evaluators: [{ evaluator_id: remote?.id }] }
  const task = await bench.post('/v2/tasks', { ...body, project_id: world.projects[0]?.id })
  expect(task.status).toBe(201)
  const { id } = (await bench.post(`/v2/tasks/${task.body.id}/trigger`, DAY)).body
  bench.pass(1_000)
  expect((await bench.get(`/v2/task-runs/${id}`)).body).toMatchObject({
    status: 'CANCELLED',
    num_successes: 0,
    num_errors: 0,
    num_skipped: 0,
    failure_reason: null,
  })
})

test('the filter of a single evaluator has an effect on a dataset, and none on a project', async () => {
  const { world } = bench.simulator
  const patch = (task: string, evaluator: string, query_filter: string) => {
    const evaluator_id = world.evaluators.find(({ name }) => name === evaluator)?.id
    const column_mappings = { input: 'attributes.input.value', output: 'attributes.output.value' }
    const evaluators = [{ evaluator_id, query_filter, column_mappings }]
    return bench.request('PATCH', `/v2/tasks/${idOf(task)}`, { evaluators })
  }
  await patch('hallucination-check', 'hallucination', "attributes.openinference.span.kind = 'TOOL'")
  expect(await runToEnd(bench, idOf('hallucination-check'), DAY)).toMatchObject({ num_successes: 100 })
  await patch('conciseness-check', 'conciseness', "topic = 'billing'")
  const run = await runToEnd(bench, idOf('conciseness-check'))
  expect(run.num_successes).toBe(
    (await rowsOf(bench, baseline())).filter(({ topic }) => topic === 'billing').length,
  )
})

test('a 403 can mean the plan', async () => {
  const problem = { entitlement: 'TASK_RUNS', required_plan: 'PRO', limit: 100, current_count: 100 }
  await bench.post('/_simulator/faults', { path: '/trigger$', kind: 'respond', status: 403, problem })
  const reply = await bench.post(`/v2/tasks/${idOf('conciseness-check')}/trigger`, {})
  expect(reply).toMatchObject({ status: 403, body: { title: 'Access forbidden', ...problem } })
})

test('integrations of evaluators are listed only when they are asked for', async () => {
  const names = async (query: string) =>
    ((await bench.get(`/v2/integrations${query}`)).body.integrations as { name: string }[]).map(
      ({ name }) => name,
    )
  expect(await names('')).toEqual(['openai-prod', 'support-agent'])
  expect(await names('?type=EVALUATOR')).toEqual(['toxicity-endpoint'])
})

test('projects are listed by type, and evaluators in the words of today', async () => {
  const list = async (query: string) =>
    ((await bench.get(`/v2/projects?${query}`)).body.projects as { name: string }[]).map(({ name }) => name)
  expect(await list('project_type=EXPERIMENT')).toEqual(['experiments-of-support-bot'])
  expect(await list('project_type=HARNESS')).toEqual([])
  const { world } = bench.simulator
  const [first] = world.evaluators
  expect((await bench.get(`/v2/evaluators/${first?.id ?? ''}`)).body.version.template_config).toMatchObject({
    use_function_calling: true,
  })
})

test('an experiment name has up to 255 characters, counted as code points', async () => {
  const path = `/v2/tasks/${idOf('answer-quality')}/trigger`
  expect((await bench.post(path, { experiment_name: '🙂'.repeat(255) })).status).toBe(201)
  expect((await bench.post(path, { experiment_name: '🙂'.repeat(256) })).status).toBe(400)
})
