import { expect, test } from '@jest/globals'
import { commandsOf, openFixture, until } from '../support/fixture.ts'

const fixture = openFixture({ runDurationMs: 60 })
const TASK = { task: 'answer-quality' }

test('a completed run succeeds, and says so in outputs and summary', async () => {
  const result = await fixture.step(TASK)
  expect(result.exitCode).toBe(0)
  expect(result.outputs).toMatchObject({
    'task-name': 'answer-quality',
    status: 'completed',
    verdict: 'passed',
    'num-successes': '40',
    'num-errors': '0',
  })
  expect(result.outputs['experiment-id']).not.toBe('')
  expect(result.summary).toContain('Arize AX: passed')
  expect(commandsOf('error', result)).toEqual([])
})

test('a failed run is red, with one error annotation that carries the reason', async () => {
  fixture
    .simulator()
    .control.planRun({ task: 'answer-quality', outcome: 'failed', failureReason: 'No credit left.' })
  const result = await fixture.step(TASK)
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({
    status: 'failed',
    verdict: 'unmeasured',
    'failure-reason': 'No credit left.',
  })
  expect(commandsOf('error', result)).toEqual([expect.stringContaining('No credit left.')])
  expect(result.summary).toContain('No credit left.')
})

test('a run that somebody cancelled is red, whatever on-no-data says', async () => {
  fixture
    .simulator()
    .control.planRun({ task: 'hallucination-check', outcome: 'cancelled', failureReason: 'By hand.' })
  const result = await fixture.step({ task: 'hallucination-check', 'on-no-data': 'pass' })
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({ status: 'cancelled', verdict: 'unmeasured' })
  expect(commandsOf('error', result)).toHaveLength(1)
})

test.each([
  ['fail', 1, 1, 0],
  ['warn', 0, 0, 1],
  ['pass', 0, 0, 0],
])('nothing to label, with on-no-data: %s', async (onNoData, exitCode, errors, warnings) => {
  const window = { 'data-start-time': '-3h', 'data-end-time': '-2h' }
  await fixture.step({ task: 'hallucination-check', ...window })
  const again = await fixture.step({ task: 'hallucination-check', ...window, 'on-no-data': onNoData })
  expect(again.exitCode).toBe(exitCode)
  expect(again.outputs).toMatchObject({ status: 'cancelled', verdict: 'unmeasured' })
  expect(commandsOf('error', again)).toHaveLength(errors)
  expect(commandsOf('warning', again)).toHaveLength(warnings)
})

test('an evaluation of a window without spans is no data', async () => {
  const result = await fixture.step({
    task: 'hallucination-check',
    'data-start-time': '2020-01-01T00:00:00Z',
    'data-end-time': '2020-01-02T00:00:00Z',
  })
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({ status: '', verdict: 'unmeasured', 'run-id': '' })
  expect(result.summary).toContain('data-start-time')
})

test.each([
  ['fail', 1],
  ['pass', 0],
])(
  'an evaluation that completes without an item is no data, with on-no-data: %s',
  async (onNoData, exitCode) => {
    const counts = { successes: 0, errors: 0, skipped: 0 }
    fixture.simulator().control.planRun({ task: 'hallucination-check', counts })
    const window = { 'data-start-time': '-12h', 'data-end-time': '-10h' }
    const result = await fixture.step({ task: 'hallucination-check', ...window, 'on-no-data': onNoData })
    expect(result.exitCode).toBe(exitCode)
    expect(result.outputs).toMatchObject({ status: 'completed', verdict: 'unmeasured', 'num-successes': '0' })
    expect(result.summary).toContain('data-start-time')
  },
)

test('a run past the timeout is red and cancelled on the server', async () => {
  fixture.simulator().control.planRun({ task: 'answer-quality', stall: 'running' })
  const result = await fixture.step({ ...TASK, timeout: '300ms' })
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({ status: 'timed-out', verdict: 'unmeasured' })
  expect(await fixture.statusOf(result)).toBe('CANCELLED')
})

test('on-timeout: leave leaves it running', async () => {
  fixture.simulator().control.planRun({ task: 'answer-quality', stall: 'running' })
  const result = await fixture.step({ ...TASK, timeout: '300ms', 'on-timeout': 'leave' })
  expect(result.exitCode).toBe(1)
  expect(result.outputs.status).toBe('timed-out')
  expect(['PENDING', 'RUNNING']).toContain(await fixture.statusOf(result))
})

test('wait: false triggers, sets the outputs and leaves without a verdict', async () => {
  const result = await fixture.step({ ...TASK, wait: 'false' })
  expect(result.exitCode).toBe(0)
  expect(result.outputs['run-id']).not.toBe('')
  expect(result.outputs).toMatchObject({ status: 'pending', verdict: '' })
  expect(result.state.cleanup ?? '').toBe('')
})

test('a process that is killed in mid-wait has already set run-id', async () => {
  fixture.simulator().control.planRun({ task: 'answer-quality', stall: 'running' })
  const step = fixture.start(TASK)
  await until(() => (step.sofar().outputs['run-id'] ?? '') !== '')
  step.process.kill('SIGKILL')
  const killed = await step.done
  expect(killed.killedBy).toBe('SIGKILL')
  expect(killed.outputs['task-id']).not.toBe('')
  expect(['PENDING', 'RUNNING']).toContain(await fixture.statusOf(killed))
  const post = await fixture.step(TASK, { entry: 'post', state: killed.state })
  expect(post.exitCode).toBe(0)
  expect(await fixture.statusOf(killed)).toBe('CANCELLED')
})

test('a run with too many errors did not measure', async () => {
  fixture.simulator().control.planRun({ task: 'answer-quality', errorRate: 0.5 })
  const result = await fixture.step(TASK)
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({ status: 'completed', verdict: 'unmeasured', 'num-errors': '20' })
  fixture.simulator().control.planRun({ task: 'answer-quality', errorRate: 0.5 })
  const tolerant = await fixture.step({ ...TASK, 'max-error-rate': '50%' })
  expect(tolerant.outputs.verdict).toBe('passed')
})

test('rules about the run pass, break and warn', async () => {
  const rules =
    'run.errors == 0 # none\nrun.error_rate <= 0%\nrun.successes >= 40\nrun.duration <= 15m\nrun.skipped == 0'
  const good = await fixture.step({ ...TASK, gates: rules })
  expect(good.outputs.verdict).toBe('passed')
  fixture.simulator().control.planRun({ task: 'answer-quality', errorRate: 0.05 })
  const broken = await fixture.step({ ...TASK, gates: rules })
  expect(broken.exitCode).toBe(1)
  expect(broken.outputs.verdict).toBe('failed')
  expect(broken.summary).toContain('run.errors == 0')
  fixture.simulator().control.planRun({ task: 'answer-quality', errorRate: 0.05 })
  const advised = await fixture.step({ ...TASK, gates: 'warn run.errors == 0' })
  expect(advised.outputs.verdict).toBe('passed')
  expect(advised.outputs.gates).toContain('"status":"failed"')
})
