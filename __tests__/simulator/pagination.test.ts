import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { type Bench, rowsOf, runToEnd, startBench, taskNamed } from './bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.close())

/** Follows cursors to the end. */
async function pagesOf<T>(
  path: string,
  pick: (body: Awaited<ReturnType<Bench['get']>>['body']) => T[],
): Promise<T[][]> {
  const pages: T[][] = []
  let cursor = ''
  for (;;) {
    const { body } = await bench.get(path + cursor)
    pages.push(pick(body))
    if (!body.pagination.has_more) {
      expect(body.pagination).not.toHaveProperty('next_cursor')
      return pages
    }
    cursor = `&cursor=${encodeURIComponent(body.pagination.next_cursor ?? '')}`
  }
}

test('250 tasks come in three pages, each once', async () => {
  const { world } = bench.simulator
  for (let i = 0; i < 250; i += 1) world.addTask({ name: `many-${i}` })
  const pages = await pagesOf('/v2/tasks?name=many-&limit=100', ({ tasks }) => tasks.map(({ name }) => name))
  expect(pages.map(({ length }) => length)).toEqual([100, 100, 50])
  expect(pages.flat()).toEqual(Array.from({ length: 250 }, (_, i) => `many-${i}`))
})

test('a page holds 50 unless told otherwise', async () => {
  for (let i = 0; i < 60; i += 1) bench.simulator.world.addTask({ name: `many-${i}` })
  expect((await bench.get('/v2/tasks?name=many-')).body.tasks).toHaveLength(50)
})

test('the last page may be exactly full', async () => {
  for (let i = 0; i < 4; i += 1) bench.simulator.world.addTask({ name: `many-${i}` })
  const pages = await pagesOf('/v2/tasks?name=many-&limit=2', ({ tasks }) => tasks)
  expect(pages.map(({ length }) => length)).toEqual([2, 2])
})

test('an empty list is one page', async () => {
  const { body } = await bench.get('/v2/tasks?name=nothing-like-that')
  expect(body).toEqual({ tasks: [], pagination: { has_more: false } })
})

test('a run that is added while a client pages shifts nothing', async () => {
  const task = taskNamed(bench, 'answer-quality')
  for (const name of ['a', 'b', 'c']) await runToEnd(bench, task.id, { experiment_name: name })
  const path = `/v2/tasks/${task.id}/runs?limit=2`
  const first = (await bench.get(path)).body
  await runToEnd(bench, task.id, { experiment_name: 'd' })
  const second = (await bench.get(`${path}&cursor=${first.pagination.next_cursor ?? ''}`)).body
  const seen = [...first.task_runs, ...second.task_runs].map(({ id }) => id)
  expect(new Set(seen).size).toBe(4)
})

test('a cursor outlives the item that it points to', async () => {
  const { world } = bench.simulator
  for (let i = 0; i < 6; i += 1) world.addTask({ name: `many-${i}` })
  const path = '/v2/tasks?name=many-&limit=2'
  const first = (await bench.get(path)).body
  await bench.request('DELETE', `/v2/tasks/${first.tasks[1]?.id ?? ''}`)
  const second = (await bench.get(`${path}&cursor=${first.pagination.next_cursor ?? ''}`)).body
  expect(second.tasks.map(({ name }) => name)).toEqual(['many-2', 'many-3'])
})

test('rows come in pages of up to 500, in the order in which they were written', async () => {
  const { world } = bench.simulator
  const rows = Array.from({ length: 620 }, (_, i) => ({ output: String(i) }))
  const experiment = world.addExperiment(world.datasets[0]?.id ?? '', 'large', rows)
  expect(await rowsOf(bench, experiment.id)).toHaveLength(500)
  const path = `/v2/experiments/${experiment.id}/runs?limit=250`
  const pages = await pagesOf(path, ({ experiment_runs: page }) => page.map(({ output }) => output))
  expect(pages.flat()).toEqual(rows.map(({ output }) => output))
})
