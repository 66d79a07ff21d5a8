import { beforeEach, expect, test } from '@jest/globals'
import { commandsOf, openScene, until } from '../bundle/scene.ts'

/** Triggers whose answer is lost, on every kind of task: one run, adopted where it carries a mark, and an error where not. */

const scene = openScene({ runDurationMs: 400 })
const ON_PROJECT = { task: 'hallucination-check', 'data-start-time': '-24h', 'override-evaluations': 'true' }
const LOST = { method: 'POST', path: '/trigger$', kind: 'reset-after' } as const

beforeEach(() => {
  scene.simulator().control.clear()
  scene.simulator().world.runs.splice(0)
  scene.simulator().requests.splice(0)
})

test.each<[string, Record<string, string>]>([
  ['an experiment', { task: 'answer-quality' }],
  ['an evaluation of a project', ON_PROJECT],
])('%s: the run is found, adopted and judged', async (_name, inputs) => {
  scene.simulator().control.planFault(LOST)
  const result = await scene.step({ ...inputs, timeout: '20s' })
  const [run, ...others] = scene.simulator().world.runs
  expect(others).toEqual([])
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'run-id': run?.id } })
  expect(commandsOf('warning', result)).toHaveLength(1)
})

test('the run of another step with the same task is never taken for ours', async () => {
  const { control, world } = scene.simulator()
  // Reaches nobody; meanwhile another step triggers the same task.
  control.planFault({ ...LOST, kind: 'reset-before' })
  const step = scene.start({ ...ON_PROJECT, timeout: '6s' })
  await until(() => scene.simulator().requests.some((each) => each.path.endsWith('/trigger')))
  const other = await scene.step(ON_PROJECT)
  const result = await step.done
  expect(other.outputs.verdict).toBe('passed')
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'unmeasured', 'run-id': '' } })
  expect(world.runs).toHaveLength(1)
})

test('an evaluation of a dataset carries no mark: the candidate is named, nothing is adopted or sent again', async () => {
  scene.simulator().control.planFault(LOST)
  const result = await scene.step({ task: 'correctness-check', timeout: '6s' })
  const [run] = scene.simulator().world.runs
  expect(scene.simulator().world.runs).toHaveLength(1)
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'unmeasured', 'run-id': '' } })
  expect(commandsOf('error', result).join()).toContain(run?.id)
})

test('two candidates lead to an error that lists both, and the post step touches neither', async () => {
  const { control, url, apiKey, world } = scene.simulator()
  control.planRun({ stall: 'running', times: 2 })
  control.planFault(LOST)
  const inputs = { task: 'correctness-check', timeout: '6s' }
  const step = scene.start(inputs)
  await until(() => world.runs.length === 1)
  // Somebody else triggers the same task while the step looks for its run.
  const path = `/v2/tasks/${encodeURIComponent(world.runs[0]?.task_id ?? '')}/trigger`
  await fetch(`${url}${path}`, { method: 'POST', headers: { authorization: `Bearer ${apiKey}` } })
  const result = await step.done
  expect(world.runs).toHaveLength(2)
  expect(result.exitCode).toBe(1)
  for (const { id } of world.runs) expect(commandsOf('error', result).join()).toContain(id)
  await scene.step(inputs, { door: 'post', state: result.state })
  expect(world.runs.map((run) => run.ended)).toEqual([null, null])
})

test('an answer to the trigger that cannot be read leads to the run that it was about', async () => {
  scene.simulator().control.planFault({ ...LOST, kind: 'garbage', body: '{"id":"somebody else"}' })
  const result = await scene.step({ task: 'answer-quality', timeout: '20s' })
  expect(scene.simulator().world.runs).toHaveLength(1)
  expect(result).toMatchObject({ exitCode: 0, outputs: { 'run-id': scene.simulator().world.runs[0]?.id } })
})

test('a name that is taken is refused at once: nothing is started, looked for or owed', async () => {
  const result = await scene.step({ task: 'answer-quality', 'experiment-name': 'baseline-2026-01' })
  expect(result).toMatchObject({ exitCode: 1, state: { duty: '' } })
  expect(commandsOf('error', result).join()).toContain('409')
  expect(scene.simulator().world.runs).toEqual([])
})

test('a list of runs that could not be read before the trigger makes no old run ours', async () => {
  const { control, world } = scene.simulator()
  const inputs = { task: 'answer-quality', 'experiment-name': 'nightly' }
  await scene.step(inputs)
  expect(world.runs).toHaveLength(1)
  // The name is taken, but the refusal is lost on the way.
  control.planFault({ path: '/runs$', kind: 'respond', status: 404 })
  control.planFault(LOST)
  const result = await scene.step({ ...inputs, timeout: '6s' })
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'unmeasured', 'run-id': '' } })
  expect(world.runs).toHaveLength(1)
})
