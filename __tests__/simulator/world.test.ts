import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { relayId } from '../../simulator/world/ids.ts'
import { type Bench, rowsOf, runToEnd, startBench } from './bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await startBench({ seed: 'empty' })
})
afterEach(() => bench.close())

test('an empty world has nothing in it', async () => {
  for (const list of [
    'tasks',
    'spaces',
    'organizations',
    'datasets',
    'experiments',
    'evaluators',
    'prompts',
  ]) {
    expect((await bench.get(`/v2/${list}`)).body[list]).toEqual([])
  }
})

test('a task can be added by its name alone, and runs', async () => {
  const task = bench.simulator.world.addTask({ name: 'mine' })
  const run = await runToEnd(bench, task.id, { experiment_name: 'first' })
  expect(run).toMatchObject({ status: 'COMPLETED', num_successes: 1 })
  expect(await rowsOf(bench, run.experiment_id)).toMatchObject([
    { question: 'What is 1+1?', expected_answer: '2' },
  ])
})

test('what a test changes is what the API shows', async () => {
  const { world } = bench.simulator
  const task = world.addTask({ name: 'before' })
  task.name = 'after'
  expect((await bench.get(`/v2/tasks/${task.id}`)).body.name).toBe('after')
})

test('an experiment that is put there has the rows that were given', async () => {
  const { world } = bench.simulator
  const dataset = world.addDataset('tiny', [{ question: 'a' }, { question: 'b' }])
  const rows = [{ output: 'x', 'eval.c.score': 0.5 }, { error: 'boom' }]
  const experiment = world.addExperiment(dataset.id, 'main', rows)
  const ids = world.latestVersion(dataset.id).examples.map(({ id }) => id)
  expect(await rowsOf(bench, experiment.id)).toMatchObject([
    { example_id: ids[0], output: 'x', error: null, 'eval.c.score': 0.5 },
    { example_id: ids[1], output: null, error: 'boom' },
  ])
})

test('IDs decode to type, number and salt, and are the same in every start', () => {
  const id = relayId('OnlineTask', 45)
  expect(Buffer.from(id, 'base64').toString()).toMatch(/^OnlineTask:45:[A-Za-z0-9]{4}$/)
  expect(id.startsWith('T25saW5lVGFzazo0NT')).toBe(true)
  expect(relayId('OnlineTask', 45)).toBe(id)
})

test('example IDs are UUIDs and outlive a new version', () => {
  const { world } = bench.simulator
  const dataset = world.addDataset('tiny', [{ question: 'a' }])
  const [before] = world.latestVersion(dataset.id).examples
  world.addDatasetVersion(dataset.id, 'v2', [{ question: 'a' }, { question: 'b' }])
  const [after] = world.latestVersion(dataset.id).examples
  expect(before?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(after?.id).toBe(before?.id)
})

test('what is added without a space is where the first dataset is', () => {
  const { world } = bench.simulator
  world.addSpace('first')
  const second = world.addSpace('second')
  world.addDataset('tiny', [], second.id)
  expect(world.addProject('bot').space_id).toBe(second.id)
  expect(world.addEvaluator('remote', { remote_config: {} })).toMatchObject({
    type: 'REMOTE',
    space_id: second.id,
  })
})

test('only relay IDs can be IDs of the service', () => {
  const { world } = bench.simulator
  const missing = relayId('OnlineTask', 7)
  expect(() => world.find(world.tasks, missing, 'Task')).toThrow(expect.objectContaining({ status: 404 }))
  for (const text of ['', 'None', 'null', '${{ vars.TASK }}', '18061234567', 'T25saW5lVGFzaw==']) {
    expect(() => world.find(world.tasks, text, 'Task')).toThrow(
      expect.objectContaining({ status: 400, message: `Invalid task ID format: '${text}'` }),
    )
  }
})
