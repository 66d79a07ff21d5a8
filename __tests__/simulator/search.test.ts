import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { type Bench, type Body, startBench } from './bench.ts'

let bench: Bench
let runs: string
let examples: string

beforeAll(async () => {
  bench = await startBench()
  const { world } = bench.simulator
  runs = `/v2/experiments/${world.experiments[0]?.id ?? ''}/runs/search`
  examples = `/v2/datasets/${world.datasets[0]?.id ?? ''}/examples/search`
})
afterAll(() => bench.close())

/** Follows the cursors of a search to the end. */
async function everyPage(path: string, body: object): Promise<Body[]> {
  const pages: Body[] = []
  let cursor: string | undefined
  do {
    const reply = await bench.post(path, { ...body, cursor })
    expect(reply.status).toBe(200)
    pages.push(reply.body)
    cursor = reply.body.pagination.next_cursor
  } while (cursor !== undefined)
  return pages
}

test('rows of an experiment come by ID, in pages, with all their columns', async () => {
  const pages = await everyPage(runs, { limit: 15 })
  expect(pages.map((page) => page.experiment_runs.length)).toEqual([15, 15, 10])
  const rows = pages.flatMap((page) => page.experiment_runs)
  const ids = rows.map(({ id }) => id ?? '')
  expect(ids).toEqual(ids.toSorted())
  expect(rows[0]).toMatchObject({ topic: expect.any(String), 'eval.correctness.score': expect.any(Number) })
})

test('rows are filtered by scores, labels and columns', async () => {
  const filter = "eval.correctness.score < 0.5 OR eval.correctness.label = 'none' AND topic IS NOT NULL"
  const found = (await everyPage(runs, { filter })).flatMap((page) => page.experiment_runs)
  expect(found.length).toBeGreaterThan(0)
  expect(found.every((row) => row['eval.correctness.score'] === 0)).toBe(true)
})

test('examples are filtered and come in pages; the version may be named', async () => {
  const pages = await everyPage(examples, { filter: "topic = 'privacy'", limit: 3 })
  expect(pages.flatMap((page) => page.examples.map(({ topic }) => topic))).toEqual(
    Array.from({ length: 4 }, () => 'privacy'),
  )
  const dataset_version_id = bench.simulator.world.datasetVersions[0]?.id
  const [oldest] = await everyPage(examples, { dataset_version_id, limit: 500 })
  expect(oldest?.examples).toHaveLength(36)
})

test('without a body a search gives the first 50', async () => {
  expect((await bench.post(examples)).body.examples).toHaveLength(40)
})

test('a cursor belongs to its filter', async () => {
  const first = await bench.post(examples, { filter: "topic = 'billing'", limit: 2 })
  const cursor = first.body.pagination.next_cursor
  const other = await bench.post(examples, { filter: "topic = 'account'", limit: 2, cursor })
  expect(other).toMatchObject({ status: 400, body: { detail: expect.stringContaining('another filter') } })
  expect((await bench.post(examples, { limit: 2, cursor })).status).toBe(400)
})

test.each([
  [{ filter: '' }, 400, 'filter'],
  [{ filter: '  ' }, 400, 'filter'],
  [{ filter: 'output ~ 1' }, 422, 'cannot be read'],
  [{ limit: 0 }, 400, 'limit'],
  [{ limit: 501 }, 400, 'limit'],
  [{ limit: '5' }, 400, 'limit'],
  [{ colour: 'red' }, 400, 'colour'],
])('a search with %j is %d', async (body, status, named) => {
  for (const path of [runs, examples]) {
    expect(await bench.post(path, body)).toMatchObject({
      status,
      body: { detail: expect.stringContaining(named) },
    })
  }
})
