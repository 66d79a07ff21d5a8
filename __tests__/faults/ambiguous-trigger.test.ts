import { beforeEach, expect, test } from '@jest/globals'
import { commandsOf, openFixture, until } from '../support/fixture.ts'

/** Triggers whose response is lost, on every kind of task: one run, adopted where it carries a mark, and an error where not. */

const fixture = openFixture({ runDurationMs: 400 })
const ON_PROJECT = { task: 'hallucination-check', 'data-start-time': '-24h', 'override-evaluations': 'true' }
const LOST = { method: 'POST', path: '/trigger$', kind: 'reset-after' } as const

beforeEach(() => {
  fixture.simulator().control.clear()
  fixture.simulator().world.runs.splice(0)
  fixture.simulator().requests.splice(0)
})

test.each<[string, Record<string, string>]>([
  ['an experiment', { task: 'answer-quality' }],
  ['an evaluation of a project', ON_PROJECT],
])('%s: the run is found, adopted and judged', async (_name, inputs) => {
  fixture.simulator().control.planFault(LOST)
  const result = await fixture.step({ ...inputs, timeout: '20s' })
  const [run, ...others] = fixture.simulator().world.runs
  expect(others).toEqual([])
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'run-id': run?.id } })
  expect(commandsOf('warning', result)).toHaveLength(1)
})

test('the run of another step with the same task is never taken for ours', async () => {
  const { control, world } = fixture.simulator()
  // Reaches nobody; meanwhile another step triggers the same task.
  control.planFault({ ...LOST, kind: 'reset-before' })
  const step = fixture.start({ ...ON_PROJECT, timeout: '6s' })
  await until(() => fixture.simulator().requests.some((each) => each.path.endsWith('/trigger')))
  const other = await fixture.step(ON_PROJECT)
  const result = await step.done
  expect(other.outputs.verdict).toBe('passed')
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'unmeasured', 'run-id': '' } })
  expect(world.runs).toHaveLength(1)
})

test('an evaluation of a dataset carries no mark: the candidate is named, nothing is adopted or sent again', async () => {
  fixture.simulator().control.planFault(LOST)
  const result = await fixture.step({ task: 'correctness-check', timeout: '6s' })
  const [run] = fixture.simulator().world.runs
  expect(fixture.simulator().world.runs).toHaveLength(1)
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'unmeasured', 'run-id': '' } })
  expect(commandsOf('error', result).join()).toContain(run?.id)
})

test('two candidates lead to an error that lists both, and the post step touches neither', async () => {
  const { control, url, apiKey, world } = fixture.simulator()
  control.planRun({ stall: 'running', times: 2 })
  control.planFault(LOST)
  const inputs = { task: 'correctness-check', timeout: '6s' }
  const step = fixture.start(inputs)
  await until(() => world.runs.length === 1)
  // Somebody else triggers the same task while the step looks for its run.
  const path = `/v2/tasks/${encodeURIComponent(world.runs[0]?.task_id ?? '')}/trigger`
  await fetch(`${url}${path}`, { method: 'POST', headers: { authorization: `Bearer ${apiKey}` } })
  const result = await step.done
  expect(world.runs).toHaveLength(2)
  expect(result.exitCode).toBe(1)
  for (const { id } of world.runs) expect(commandsOf('error', result).join()).toContain(id)
  await fixture.step(inputs, { entry: 'post', state: result.state })
  expect(world.runs.map((run) => run.ended)).toEqual([null, null])
})

test('a response to the trigger that cannot be read leads to the run that it was about', async () => {
  fixture.simulator().control.planFault({ ...LOST, kind: 'garbage', body: '{"id":"somebody else"}' })
  const result = await fixture.step({ task: 'answer-quality', timeout: '20s' })
  expect(fixture.simulator().world.runs).toHaveLength(1)
  expect(result).toMatchObject({ exitCode: 0, outputs: { 'run-id': fixture.simulator().world.runs[0]?.id } })
})

test('a name that is taken is refused at once: nothing is started, looked for or owed', async () => {
  const result = await fixture.step({ task: 'answer-quality', 'experiment-name': 'baseline-2026-01' })
  expect(result).toMatchObject({ exitCode: 1, state: { cleanup: '' } })
  expect(commandsOf('error', result).join()).toContain('409')
  expect(fixture.simulator().world.runs).toEqual([])
})

test('a list of runs that could not be read before the trigger makes no old run ours', async () => {
  const { control, world } = fixture.simulator()
  const inputs = { task: 'answer-quality', 'experiment-name': 'nightly' }
  await fixture.step(inputs)
  expect(world.runs).toHaveLength(1)
  // The name is taken, but the refusal is lost on the way.
  control.planFault({ path: '/runs$', kind: 'respond', status: 404 })
  control.planFault(LOST)
  const result = await fixture.step({ ...inputs, timeout: '6s' })
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'unmeasured', 'run-id': '' } })
  expect(world.runs).toHaveLength(1)
})
