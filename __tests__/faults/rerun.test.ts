import { beforeEach, expect, test } from '@jest/globals'
import type { StepResult } from '../../demo/runner.ts'
import { openFixture, until } from '../support/fixture.ts'

/** What a re-run of the job makes of the experiment that an earlier attempt left running. */

const fixture = openFixture({ runDurationMs: 2_500 })
const active = (): number => fixture.simulator().world.runs.filter((run) => run.ended === null).length

beforeEach(() => {
  fixture.simulator().control.clear()
  fixture.simulator().world.runs.splice(0)
})

/** An attempt whose runner dies in mid-wait: no signal, no post step. */
async function dies(attempt: number, inputs: Record<string, string> = {}): Promise<StepResult> {
  const known = fixture.simulator().world.runs.length
  const step = fixture.start(
    { task: 'answer-quality', ...inputs },
    { env: { GITHUB_RUN_ATTEMPT: `${attempt}` } },
  )
  await until(
    () => fixture.simulator().world.runs.length > known && step.sofar().outputs['run-id'] !== undefined,
  )
  step.process.kill('SIGKILL')
  return step.done
}

function lives(attempt: number, inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
  return fixture.step(
    { task: 'answer-quality', ...inputs },
    { env: { GITHUB_RUN_ATTEMPT: `${attempt}`, ...env } },
  )
}

test('a re-run adopts the run that the earlier attempt left active, and pays once', async () => {
  const dead = await dies(1)
  const result = await lives(2)
  expect(fixture.simulator().world.runs).toHaveLength(1)
  expect(result).toMatchObject({ exitCode: 0, state: { cleanup: '' } })
  for (const name of ['run-id', 'experiment-name'] as const)
    expect(result.outputs[name]).toBe(dead.outputs[name])
  expect(result.outputs['experiment-id']).not.toBe('')
  expect(result.stdout).toContain(`Resuming run ${dead.outputs['run-id'] ?? ''}`)
})

test('an adopted run is ours: it is cancelled at the timeout', async () => {
  await dies(1)
  const result = await lives(3, { timeout: '300ms' })
  expect(result.outputs.status).toBe('timed-out')
  // The timeout is an input, so that this step is not the one that died.
  expect(fixture.simulator().world.runs.map((run) => run.ended?.status)).toEqual([undefined, 'CANCELLED'])
})

test.each<[string, Record<string, string>, Record<string, string>]>([
  ['other inputs', { 'max-examples': '3' }, {}],
  ['another commit', {}, { GITHUB_SHA: '2222222222222222222222222222222222222222' }],
  ['another workflow run', {}, { GITHUB_RUN_ID: '987' }],
  ['another step of the job', {}, { GITHUB_ACTION: '__self_2' }],
])('%s: nothing is adopted', async (_name, inputs, env) => {
  const dead = await dies(1)
  const result = await lives(2, inputs, env)
  expect(result.outputs['run-id']).not.toBe(dead.outputs['run-id'])
  expect(fixture.simulator().world.runs).toHaveLength(2)
})

test('a first attempt adopts nothing, and neither does one whose earlier run has ended', async () => {
  await dies(1)
  const other = await lives(1)
  expect(fixture.simulator().world.runs).toHaveLength(2)
  expect(active()).toBe(0)
  const again = await lives(2)
  expect(again.outputs['run-id']).not.toBe(other.outputs['run-id'])
  expect(fixture.simulator().world.runs).toHaveLength(3)
})

test('a name of the user is not adopted: it says nothing about attempts', async () => {
  const dead = await dies(1)
  const name = (dead.outputs['experiment-name'] ?? '').replace('-1-', '-2-')
  const result = await lives(2, { 'experiment-name': name })
  expect(fixture.simulator().world.runs).toHaveLength(2)
  expect(result.outputs['experiment-name']).toBe(name)
})

test('two active runs of earlier attempts: none is taken, both are named, and a new one is started', async () => {
  const first = await dies(1)
  const second = await dies(1)
  const result = await lives(2)
  expect(fixture.simulator().world.runs).toHaveLength(3)
  expect(result.exitCode).toBe(0)
  const warning = result.stdout.split('\n').find((line) => line.startsWith('::warning'))
  expect(warning).toContain(first.outputs['run-id'])
  expect(warning).toContain(second.outputs['run-id'])
})

test('a look at earlier attempts that fails starts nothing', async () => {
  await dies(1)
  fixture
    .simulator()
    .control.planFault({ path: '^/v2/experiments$', kind: 'respond', status: 403, times: Infinity })
  const result = await lives(2)
  expect(result.exitCode).toBe(1)
  expect(fixture.simulator().world.runs).toHaveLength(1)
})
