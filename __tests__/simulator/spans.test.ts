import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { type Bench, startBench } from './bench.ts'

let bench: Bench
let project_id: string

beforeAll(async () => {
  bench = await startBench()
  const { world } = bench.simulator
  project_id = world.addProject('columns').id
  world.addSpan(project_id, {
    start_time: '2026-06-01T11:00:00.000Z',
    attributes: { 'input.value': 'Grüße 🙂🙂 an alle', nested: { deep: ['abcdefgh'] }, n: 1 },
    evaluations: [
      { name: 'a', score: 1, label: 'yes' },
      { name: 'b', score: 0 },
    ],
  })
})
afterAll(() => bench.close())

const list = async (body: object) => (await bench.post('/v2/spans', { project_id, ...body })).body.spans

test('both ends of the window are inclusive', async () => {
  const at = '2026-06-01T11:00:00Z'
  expect(await list({ start_time: at, end_time: at })).toHaveLength(1)
  expect(await list({ start_time: '2026-06-01T11:00:00.001Z' })).toHaveLength(0)
  expect(await list({ end_time: '2026-06-01T10:59:59.999Z' })).toHaveLength(0)
})

test('only the columns that are included come, beside the fixed ones', async () => {
  const [span] = await list({ included_columns: ['attributes.n', 'eval.a.score', 'no.such.column'] })
  expect(span).toMatchObject({
    name: 'llm.chat.completion',
    kind: 'LLM',
    start_time: '2026-06-01T11:00:00.000Z',
  })
  expect(span?.attributes).toEqual({ n: 1 })
  expect(span?.evaluations).toEqual([{ name: 'a', score: 1 }])
})

test('columns that are excluded do not come, and fixed ones cannot be excluded', async () => {
  const [span] = await list({ excluded_columns: ['attributes.input.value', 'eval.b.score', 'name', 'kind'] })
  expect(span).toMatchObject({ name: 'llm.chat.completion', kind: 'LLM' })
  expect(Object.keys(span?.attributes ?? {})).toEqual(['nested', 'n'])
  expect(span?.evaluations).toEqual([{ name: 'a', score: 1, label: 'yes' }])
})

test('strings in attributes are cut to code points, the ellipsis among them', async () => {
  const [span] = await list({ truncate_string_length: 7 })
  expect(span?.attributes).toEqual({ 'input.value': 'Grüße …', nested: { deep: ['abcdef…'] }, n: 1 })
  const [one] = await list({ truncate_string_length: 8 })
  expect(one?.attributes).toMatchObject({ 'input.value': 'Grüße 🙂…', nested: { deep: ['abcdefgh'] } })
  expect(one?.name).toBe('llm.chat.completion')
})

test.each([
  ["attributes.openinference.span.kind = 'LLM'", 1],
  ["span_kind = 'LLM'", 0],
  ["status_code = 'OK' AND attributes.n = 1", 1],
  ['eval.a.score >= 1', 1],
  ["eval.b.label = 'yes'", 0],
  ['input.value IS NULL', 1],
])('the filter %s finds %d', async (filter, found) => {
  expect(await list({ filter })).toHaveLength(found)
})
