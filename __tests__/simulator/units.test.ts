import { afterEach, beforeEach, expect, test } from '@jest/globals'

import type { Settings } from '../../simulator/server.ts'
import { type Bench, runToEnd, startBench, taskNamed } from './bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.close())

const DAY = { data_start_time: '2026-05-31T12:00:00Z', data_end_time: '2026-06-01T12:00:00Z' }
const CHAIN = "attributes.openinference.span.kind = 'CHAIN'"
const LLM = "attributes.openinference.span.kind = 'LLM'"

const evaluatorNamed = (name: string) =>
  bench.simulator.world.evaluators.find((one) => one.name === name)?.id ?? ''

const mapping = (changes: object = {}) => ({
  variable_name: 'input',
  query_ids: ['A'],
  attribute_path: 'attributes.input.value',
  ...changes,
})
const MAPPINGS = [mapping(), mapping({ variable_name: 'output', attribute_path: 'attributes.output.value' })]

function bodyFor(name: string, changes: object = {}): Record<string, unknown> {
  return {
    name: 'units',
    type: 'TEMPLATE_EVALUATION',
    project_id: bench.simulator.world.projects[0]?.id,
    query_filters: { filters: [{ id: 'A', filter: CHAIN }] },
    evaluators: [{ evaluator_id: evaluatorNamed(name), query_mappings: MAPPINGS }],
    ...changes,
  }
}

const create = (name: string, changes: object = {}) => bench.post('/v2/tasks', bodyFor(name, changes))

test('the filters are echoed, a lone one with itself as the expression', async () => {
  const created = await create('helpfulness')
  expect(created).toMatchObject({
    status: 201,
    body: {
      query_filter: null,
      query_filters: { filters: [{ id: 'A', filter: CHAIN }], expression: 'A' },
      evaluators: [{ column_mappings: null, query_filter: null, query_mappings: MAPPINGS }],
    },
  })
  const [span] = (await bench.get(`/v2/tasks?name=hallucination-check`)).body.tasks
  expect(span).toMatchObject({ query_filters: null, evaluators: [{ query_mappings: null }] })
})

test('a trace is judged once, and its score is on its first span', async () => {
  const task = (await create('helpfulness')).body
  const run = await runToEnd(bench, task.id, DAY)
  expect(run).toMatchObject({ status: 'COMPLETED', num_successes: 100, num_errors: 0, num_skipped: 0 })
  const scored = bench.simulator.world.spans.filter(({ trace_evaluations: all }) => all.length > 0)
  expect(scored).toHaveLength(100)
  expect(scored.every(({ kind, parent_id: parent }) => kind === 'CHAIN' && parent === undefined)).toBe(true)
  expect(await runToEnd(bench, task.id, DAY)).toMatchObject({ status: 'CANCELLED' })
})

test('a session is judged once, over all its traces', async () => {
  const task = (await create('resolution')).body
  const run = await runToEnd(bench, task.id, DAY)
  expect(run).toMatchObject({ status: 'COMPLETED', num_successes: 25 })
  const scored = bench.simulator.world.spans.filter(({ session_evaluations: all }) => all.length > 0)
  expect(new Set(scored.map(({ attributes }) => attributes?.['session.id'])).size).toBe(25)
})

test('the expression decides which traces are judged', async () => {
  const filters = [
    { id: 'A', filter: CHAIN },
    { id: 'B', filter: "attributes.metadata.environment = 'staging'" },
  ]
  const counts: unknown[] = []
  for (const expression of ['A AND B', 'A AND NOT B', 'A OR B']) {
    const name = `units ${expression}`
    const task = (await create('helpfulness', { name, query_filters: { filters, expression } })).body
    const run = await runToEnd(bench, task.id, { ...DAY, override_evaluations: true })
    counts.push(run.num_successes)
  }
  const [staging = 0, others = 0, all] = counts.map(Number)
  expect(staging).toBeGreaterThan(5)
  expect([staging + others, all]).toEqual([100, 100])
})

test('a variable without a value skips the trace', async () => {
  const evaluators = [
    {
      evaluator_id: evaluatorNamed('helpfulness'),
      query_mappings: [mapping({ attribute_path: 'attributes.no' })],
    },
  ]
  const task = (await create('helpfulness', { evaluators })).body
  expect(await runToEnd(bench, task.id, DAY)).toMatchObject({ num_successes: 0, num_skipped: 100 })
})

test('filters that no trace satisfies are no data', async () => {
  const query_filters = { filters: [{ id: 'A', filter: "attributes.llm.model_name = 'none'" }] }
  const task = (await create('helpfulness', { query_filters })).body
  const triggered = await bench.post(`/v2/tasks/${task.id}/trigger`, DAY)
  expect(triggered).toMatchObject({ status: 400, body: { detail: expect.stringContaining('No data found') } })
})

test('code evaluators can judge traces too', async () => {
  const { world } = bench.simulator
  const code = world.evaluatorVersions[2]?.code_config
  if (code === undefined) throw new Error('not seeded')
  const [project] = world.projects
  const evaluator = world.addEvaluator(
    'brief',
    { code_config: { ...code, data_granularity: 'TRACE' } },
    project?.space_id,
  )
  const query_mappings = [mapping({ variable_name: 'output', attribute_path: 'attributes.output.value' })]
  const evaluators = [{ evaluator_id: evaluator.id, query_mappings }]
  const task = await create('', { type: 'CODE_EVALUATION', evaluators })
  expect(await runToEnd(bench, task.body.id, DAY)).toMatchObject({ num_successes: 100 })
})

/** Changes of a task body, status, what the detail names. */
const REFUSED: [object, number, string][] = [
  [{ query_filter: LLM }, 400, 'must not be mixed'],
  [{ query_filters: undefined }, 400, "'query_filters': is required"],
  [{ query_filters: { filters: [] } }, 400, 'query_filters.filters'],
  [{ query_filters: { filters: [{ id: 'F', filter: LLM }] } }, 400, 'A to E'],
  [{ query_filters: { filters: [{ id: 'A', filter: ' ~' }] } }, 422, 'query filter'],
  [{ query_filters: { filters: [{ id: 'A', filter: 'x'.repeat(2_001) }] } }, 400, 'at most 2000'],
  [
    {
      query_filters: {
        filters: [
          { id: 'A', filter: LLM },
          { id: 'A', filter: CHAIN },
        ],
        expression: 'A',
      },
    },
    400,
    'unique',
  ],
  [
    {
      query_filters: {
        filters: [
          { id: 'A', filter: LLM },
          { id: 'B', filter: CHAIN },
        ],
      },
    },
    400,
    'query_filters.expression',
  ],
  [{ query_filters: { filters: [{ id: 'A', filter: LLM }], expression: 'A AND' } }, 422, 'expression'],
  [{ query_filters: { filters: [{ id: 'A', filter: LLM }], expression: 'A OR B' } }, 400, "query 'B'"],
  [
    { query_filters: { filters: [{ id: 'A', filter: LLM }], expression: 'A'.repeat(513) } },
    400,
    'at most 512',
  ],
  [{ query_filters: { filters: [{ id: 'B', filter: LLM }] } }, 400, "query 'A'"],
]

test.each(REFUSED)('a trace task with %j is refused with %d naming %s', async (changes, status, named) => {
  expect(await create('helpfulness', changes)).toMatchObject({
    status,
    body: { detail: expect.stringContaining(named) },
  })
})

const REFUSED_EVALUATORS: [string, object, number, string][] = [
  ['helpfulness', {}, 400, "needs 'query_mappings'"],
  ['helpfulness', { query_mappings: [] }, 400, 'query_mappings'],
  ['helpfulness', { query_mappings: Array.from({ length: 51 }, () => mapping()) }, 400, 'query_mappings'],
  ['helpfulness', { query_mappings: [mapping({ variable_name: 'x'.repeat(257) })] }, 400, 'at most 256'],
  ['helpfulness', { query_mappings: [mapping({ attribute_path: 'x'.repeat(1_025) })] }, 400, 'at most 1024'],
  ['helpfulness', { query_mappings: [mapping({ query_ids: ['E'] })] }, 400, "query 'E'"],
  ['helpfulness', { query_mappings: MAPPINGS, column_mappings: { input: 'x' } }, 400, 'must not be mixed'],
  ['helpfulness', { query_mappings: MAPPINGS, query_filter: LLM }, 400, 'must not be mixed'],
  ['hallucination', { query_mappings: MAPPINGS }, 422, 'data granularity SPAN'],
]

test.each(REFUSED_EVALUATORS)(
  'an evaluator %s with %j is refused with %d naming %s',
  async (name, fields, status, named) => {
    const evaluators = [{ evaluator_id: evaluatorNamed(name), ...fields }]
    expect(await create(name, { evaluators })).toMatchObject({
      status,
      body: { detail: expect.stringContaining(named) },
    })
  },
)

test('a PATCH with null clears the filters, and the task can change its shape', async () => {
  const { id } = (await create('helpfulness')).body
  const patch = (body: object) => bench.request('PATCH', `/v2/tasks/${id}`, body)
  expect((await patch({ query_filter: LLM })).status).toBe(400)
  expect(await patch({ query_filters: null })).toMatchObject({ status: 200, body: { query_filters: null } })
  const evaluators = [
    { evaluator_id: evaluatorNamed('hallucination'), column_mappings: { input: 'a', output: 'b' } },
  ]
  const spans = await patch({ query_filters: null, query_filter: LLM, evaluators })
  expect(spans).toMatchObject({ status: 200, body: { query_filter: LLM, query_filters: null } })
  expect((await patch({ query_filters: bodyFor('helpfulness').query_filters })).status).toBe(400)
  const { query_filters, evaluators: traces } = bodyFor('helpfulness')
  const back = await patch({ query_filter: null, query_filters, evaluators: traces })
  expect(back).toMatchObject({
    status: 200,
    body: { query_filter: null, query_filters: { expression: 'A' } },
  })
})

const SCORE = { label: expect.any(String), score: expect.any(Number), explanation: expect.any(String) }

const FORMS: [Settings['unitScores'], object][] = [
  ['evaluations', { evaluations: [{ name: 'helpfulness', ...SCORE }] }],
  ['prefixed-evaluations', { evaluations: [{ name: 'trace_eval.helpfulness', ...SCORE }] }],
  ['columns', { 'trace_eval.helpfulness.score': SCORE.score, 'trace_eval.helpfulness.label': SCORE.label }],
  ['nested-columns', { trace_eval: { helpfulness: SCORE } }],
  ['attributes', { attributes: { 'trace_eval.helpfulness.score': SCORE.score } }],
  ['arrays', { trace_evaluations: [{ name: 'helpfulness', ...SCORE }] }],
]

test.each(FORMS)('trace scores come as %s', async (unitScores, expected) => {
  bench.simulator.control.configure({ unitScores })
  await runToEnd(bench, taskNamed(bench, 'helpfulness-check').id, DAY)
  const project_id = bench.simulator.world.projects[0]?.id
  const { spans } = (await bench.post('/v2/spans', { project_id, filter: CHAIN })).body
  expect(spans).toHaveLength(50)
  for (const span of spans) expect(span).toMatchObject(expected)
})

test('session scores come as columns of their own', async () => {
  bench.simulator.control.configure({ unitScores: 'columns' })
  const task = (await create('resolution')).body
  await runToEnd(bench, task.id, DAY)
  const project_id = bench.simulator.world.projects[0]?.id
  const { spans } = (await bench.post('/v2/spans?limit=500', { project_id, ...{ filter: CHAIN } })).body
  expect(spans.filter((span) => 'session_eval.resolution.score' in span)).toHaveLength(25)
})
