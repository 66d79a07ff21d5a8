import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { type Bench, RUN_MS, startBench, taskNamed } from './bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.close())

const trigger = async (name = 'answer-quality', body: unknown = { experiment_name: 'exp' }) =>
  (await bench.post(`/v2/tasks/${taskNamed(bench, name).id}/trigger`, body)).body
const runOf = async (id: string) => (await bench.get(`/v2/task-runs/${id}`)).body

test('a run waits, works and ends, by the clock alone', async () => {
  const triggered = await trigger()
  expect(triggered).toMatchObject({ status: 'PENDING', run_started_at: null, num_successes: 0 })
  bench.pass(RUN_MS * 0.1)
  expect(await runOf(triggered.id)).toMatchObject({ status: 'PENDING', run_started_at: null })
  bench.pass(RUN_MS * 0.5)
  expect(await runOf(triggered.id)).toMatchObject({
    status: 'RUNNING',
    run_started_at: '2026-06-01T12:00:02.000Z',
    run_finished_at: null,
    num_successes: 20,
  })
  bench.pass(RUN_MS)
  expect(await runOf(triggered.id)).toMatchObject({
    status: 'COMPLETED',
    run_finished_at: '2026-06-01T12:00:10.000Z',
    num_successes: 40,
    failure_reason: null,
  })
})

test('looking often or rarely makes no difference', async () => {
  const first = await trigger('answer-quality', { experiment_name: 'watched' })
  for (let i = 0; i < 40; i += 1) {
    bench.pass(RUN_MS / 40)
    await runOf(first.id)
  }
  const second = await trigger('answer-quality', { experiment_name: 'unwatched' })
  bench.pass(RUN_MS * 10)
  const [watched, unwatched] = [await runOf(first.id), await runOf(second.id)]
  expect(unwatched.num_successes).toBe(watched.num_successes)
  const outputs = bench.simulator.world.experiments
    .slice(-2)
    .map(({ rows }) => rows.map(({ output }) => output))
  expect(outputs[1]).toEqual(outputs[0])
})

test('cancelling keeps what was done, and an ended run cannot be cancelled', async () => {
  const { id, experiment_id: experiment } = await trigger()
  bench.pass(RUN_MS * 0.6)
  const cancelled = await bench.post(`/v2/task-runs/${id}/cancel`)
  expect(cancelled).toMatchObject({
    status: 200,
    body: { status: 'CANCELLED', num_successes: 20, run_finished_at: '2026-06-01T12:00:06.000Z' },
  })
  bench.pass(RUN_MS * 2)
  expect(await runOf(id)).toMatchObject({ status: 'CANCELLED', num_successes: 20 })
  const rows = (await bench.get(`/v2/experiments/${experiment ?? ''}/runs`)).body.experiment_runs
  expect(rows).toHaveLength(20)
  const again = await bench.post(`/v2/task-runs/${id}/cancel`)
  expect(again.status).toBe(400)
  expect(again.body.detail).toBe("Cannot cancel a run with status 'cancelled'")
})

test('a run that ended before the cancel arrived stays what it was', async () => {
  const { id } = await trigger()
  bench.pass(RUN_MS)
  expect((await bench.post(`/v2/task-runs/${id}/cancel`)).status).toBe(400)
  expect((await runOf(id)).status).toBe('COMPLETED')
})

test('an experiment is invisible until it is provisioned, but its name is taken', async () => {
  await bench.close()
  bench = await startBench({ provisionDelayMs: 3_000 })
  const triggered = await trigger()
  expect(triggered.experiment_id).toBeNull()
  const listed = async () =>
    (await bench.get('/v2/experiments?name=exp')).body.experiments.map(({ name }) => name)
  expect(await listed()).toEqual([])
  const { id } = taskNamed(bench, 'answer-quality')
  expect((await bench.post(`/v2/tasks/${id}/trigger`, { experiment_name: 'exp' })).status).toBe(409)
  bench.pass(3_000)
  expect((await runOf(triggered.id)).experiment_id).toEqual(expect.any(String))
  expect(await listed()).toEqual(['exp'])
})

test('a plan makes a run fail, with its reason', async () => {
  bench.simulator.control.planRun({
    task: 'answer-quality',
    outcome: 'failed',
    failureReason: 'No credit left.',
  })
  const { id } = await trigger()
  bench.pass(RUN_MS)
  expect(await runOf(id)).toMatchObject({
    status: 'FAILED',
    failure_reason: 'No credit left.',
    num_successes: 0,
  })
})

test('a plan makes a run cancel itself', async () => {
  bench.simulator.control.planRun({ outcome: 'cancelled', durationMs: 1_000 })
  const { id } = await trigger()
  bench.pass(1_000)
  expect(await runOf(id)).toMatchObject({ status: 'CANCELLED', failure_reason: null })
})

test('a plan is for one run of its task, unless it says for how many', async () => {
  bench.simulator.control.planRun({ task: 'hallucination-check', outcome: 'failed' })
  bench.simulator.control.planRun({ task: 'answer-quality', outcome: 'failed', times: 2 })
  const ids = []
  for (const name of ['a', 'b', 'c'])
    ids.push((await trigger('answer-quality', { experiment_name: name })).id)
  bench.pass(RUN_MS)
  const statuses = await Promise.all(ids.map(async (id) => (await runOf(id)).status))
  expect(statuses).toEqual(['FAILED', 'FAILED', 'COMPLETED'])
})

test('a stalled run never ends by itself', async () => {
  bench.simulator.control.planRun({ stall: 'pending' })
  bench.simulator.control.planRun({ stall: 'running' })
  const pending = await trigger('answer-quality', { experiment_name: 'a' })
  const running = await trigger('answer-quality', { experiment_name: 'b' })
  bench.pass(RUN_MS * 1_000)
  expect(await runOf(pending.id)).toMatchObject({ status: 'PENDING', run_started_at: null })
  expect(await runOf(running.id)).toMatchObject({
    status: 'RUNNING',
    num_successes: 24,
    run_finished_at: null,
  })
})

test('a strange status is shown until the run ends', async () => {
  bench.simulator.control.planRun({ status: 'PAUSED' })
  const { id } = await trigger()
  bench.pass(RUN_MS / 2)
  expect((await runOf(id)).status).toBe('PAUSED')
  bench.pass(RUN_MS)
  expect((await runOf(id)).status).toBe('COMPLETED')
})

test('forced counts are kept, and the rows agree with them', async () => {
  bench.simulator.control.planRun({ counts: { successes: 20, errors: 10, skipped: 5 } })
  const { id, experiment_id: experiment } = await trigger()
  bench.pass(RUN_MS)
  expect(await runOf(id)).toMatchObject({ num_successes: 20, num_errors: 10, num_skipped: 5 })
  const rows = (await bench.get(`/v2/experiments/${experiment ?? ''}/runs`)).body.experiment_runs
  expect(rows.filter(({ error }) => error !== null)).toHaveLength(10)
  expect(rows).toHaveLength(30)
})

test('an error rate takes exactly that share, and leaves rows with an error and no output', async () => {
  bench.simulator.control.planRun({ errorRate: 0.25 })
  const { id, experiment_id: experiment } = await trigger()
  bench.pass(RUN_MS)
  expect(await runOf(id)).toMatchObject({ status: 'COMPLETED', num_successes: 30, num_errors: 10 })
  const rows = (await bench.get(`/v2/experiments/${experiment ?? ''}/runs`)).body.experiment_runs
  const failed = rows.filter(({ error }) => error !== null)
  expect(failed).toHaveLength(10)
  expect(failed.every(({ output }) => output === null)).toBe(true)
})

test('a trigger is remembered whole, and moves last_run_at', async () => {
  const body = { experiment_name: 'exp', tracing_metadata: { commit: 'abc1234' }, max_examples: 2 }
  const { id } = await trigger('answer-quality', body)
  const run = bench.simulator.world.runs.find((one) => one.id === id)
  expect(run?.trigger).toEqual(body)
  expect(run?.tracing_metadata).toEqual({ commit: 'abc1234' })
  expect(taskNamed(bench, 'answer-quality').last_run_at).toBe('2026-06-01T12:00:00.000Z')
})

test('runs are listed newest first, and by status', async () => {
  const first = await trigger('answer-quality', { experiment_name: 'a' })
  bench.pass(RUN_MS)
  const second = await trigger('answer-quality', { experiment_name: 'b' })
  const path = `/v2/tasks/${taskNamed(bench, 'answer-quality').id}/runs`
  const all = (await bench.get(path)).body.task_runs.map(({ id }) => id)
  expect(all.slice(0, 2)).toEqual([second.id, first.id])
  expect(all).toHaveLength(3)
  const pending = (await bench.get(`${path}?status=PENDING`)).body.task_runs.map(({ id }) => id)
  expect(pending).toEqual([second.id])
})

test('deleting a task ends its runs and hides them', async () => {
  const { id } = await trigger()
  const task = taskNamed(bench, 'answer-quality')
  expect((await bench.request('DELETE', `/v2/tasks/${task.id}`)).status).toBe(204)
  expect((await bench.get(`/v2/task-runs/${id}`)).status).toBe(404)
  expect(bench.simulator.world.runs.find((run) => run.id === id)?.ended?.status).toBe('CANCELLED')
})

test('work that cannot be laid out fails the run and not the server', async () => {
  const { id, experiment_id: experiment } = await trigger()
  await bench.request('DELETE', `/v2/experiments/${experiment ?? ''}`)
  bench.pass(RUN_MS)
  expect(await runOf(id)).toMatchObject({
    status: 'FAILED',
    failure_reason: expect.stringContaining('not found'),
  })
})
