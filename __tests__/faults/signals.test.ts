import { beforeEach, expect, test } from '@jest/globals'
import { runStep, type RunningStep, type StepResult } from '../../demo/runner.ts'
import { commandsOf, openFixture, until } from '../support/fixture.ts'

/** What happens to a run when the workflow is cancelled or the step is killed: the bundle as a process, with real signals. */

const fixture = openFixture({ runDurationMs: 60_000 })
const TRIGGER = '^/v2/tasks/[^/]+/trigger$'

beforeEach(() => {
  fixture.simulator().control.clear()
  // Each test asks about its own runs; what is there, or was left on purpose, must not count.
  fixture.simulator().world.runs.splice(0)
  fixture.simulator().requests.splice(0)
})

/** The requests of one kind so far. */
function sent(method: string, path: RegExp): number {
  return fixture.simulator().requests.filter((each) => each.method === method && path.test(each.path)).length
}
const cancels = (): number => sent('POST', /\/cancel$/)
const statuses = (): (string | undefined)[] => fixture.simulator().world.runs.map((run) => run.ended?.status)

function start(inputs: Record<string, string> = {}, env: Record<string, string> = {}): RunningStep {
  return fixture.start({ task: 'answer-quality', ...inputs }, { env })
}

/** Starts a step and waits until it polls its run. */
async function startAndPoll(inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
  const step = start(inputs, env)
  await until(() => sent('GET', /^\/v2\/task-runs\//) > 0)
  return step
}

/** Runs the post step with what main saved. */
function post({ state }: StepResult, inputs: Record<string, string> = {}): Promise<StepResult> {
  return fixture.step({ task: 'answer-quality', ...inputs }, { entry: 'post', state })
}

/** Runs the post step and says how many requests it sent. */
async function requestsOfPost(result: StepResult): Promise<number> {
  const before = fixture.simulator().requests.length
  const { exitCode } = await post(result)
  expect(exitCode).toBe(0)
  return fixture.simulator().requests.length - before
}

/** On Windows the runner's second signal is Ctrl-Break, which no other system can send; Node raises it as an event. */
const CTRL_BREAK = 'setTimeout(() => process.emit("SIGBREAK"), 1500)'

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in mid-wait: the cancel is sent within two seconds, everything is told, and nothing is left to the post step',
  async (signal) => {
    const step = start({ 'poll-interval': '30s' })
    await until(() => step.sofar().outputs['run-id'] !== undefined)
    const signalled = Date.now()
    step.process.kill(signal)
    await until(() => cancels() === 1)
    expect(Date.now() - signalled).toBeLessThan(2_000)
    const result = await step.done
    expect(Date.now() - signalled).toBeLessThan(4_000)
    expect(statuses()).toEqual(['CANCELLED'])
    expect(result).toMatchObject({ exitCode: 1, killedBy: null, state: { cleanup: '' } })
    expect(result.outputs).toMatchObject({ status: 'cancelled', verdict: 'unmeasured' })
    expect(result.summary).toContain(
      'The workflow was cancelled before the run finished. The run was cancelled.',
    )
    expect(commandsOf('error', result)).toHaveLength(1)
    expect(await requestsOfPost(result)).toBe(0)
  },
)

test('Ctrl-Break is understood as Ctrl-C is', async () => {
  const source = `data:text/javascript,${encodeURIComponent(CTRL_BREAK)}`
  const result = await start({}, { NODE_OPTIONS: `--import=${source}` }).done
  expect(statuses()).toEqual(['CANCELLED'])
  expect(result.outputs).toMatchObject({ status: 'cancelled', verdict: 'unmeasured' })
})

test('a second and a third signal change nothing', async () => {
  const step = await startAndPoll()
  step.process.kill('SIGINT')
  step.process.kill('SIGINT')
  await until(() => cancels() === 1)
  step.process.kill('SIGTERM')
  const result = await step.done
  expect(result.exitCode).toBe(1)
  expect(cancels()).toBe(1)
  expect(result.outputs.status).toBe('cancelled')
})

test('SIGKILL in mid-wait: the post step cancels, and a second post step finds nothing to do', async () => {
  const step = await startAndPoll()
  step.process.kill('SIGKILL')
  const result = await step.done
  expect(result.killedBy).toBe('SIGKILL')
  expect(statuses()).toEqual([undefined])
  expect(result.outputs['run-id']).toBe(fixture.simulator().world.runs[0]?.id)
  const first = await post(result)
  expect(first.exitCode).toBe(0)
  expect(first.stdout).toContain(`Run ${result.outputs['run-id'] ?? ''} cancelled.`)
  expect(statuses()).toEqual(['CANCELLED'])
  await post(result)
  expect(cancels()).toBe(1)
})

test('after a normal end the post step sends nothing', async () => {
  fixture.simulator().control.planRun({ durationMs: 50 })
  const result = await start().done
  expect(result.exitCode).toBe(0)
  expect(result.state.cleanup).toBe('')
  expect(await requestsOfPost(result)).toBe(0)
})

test('cancelled while the POST is under way: the answer is waited for, and its run is cancelled', async () => {
  fixture.simulator().control.planFault({ method: 'POST', path: TRIGGER, kind: 'delay', delayMs: 800 })
  const step = start()
  await until(() => sent('POST', /\/trigger$/) === 1)
  step.process.kill('SIGINT')
  const result = await step.done
  expect(statuses()).toEqual(['CANCELLED'])
  expect(result.outputs['run-id']).toBe(fixture.simulator().world.runs[0]?.id)
  expect(await requestsOfPost(result)).toBe(0)
})

test('cancelled while the POST hangs: given up in time, and the post step finds the run by its name', async () => {
  fixture.simulator().control.planFault({ method: 'POST', path: TRIGGER, kind: 'hang-after' })
  const step = start()
  await until(() => fixture.simulator().world.runs.length === 1)
  const signalled = Date.now()
  step.process.kill('SIGINT')
  const result = await step.done
  expect(Date.now() - signalled).toBeLessThan(5_000)
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'unmeasured' } })
  expect(statuses()).toEqual([undefined])
  await post(result)
  expect(statuses()).toEqual(['CANCELLED'])
})

test('killed while the POST is under way: the mark was saved before it, and the post step cancels', async () => {
  fixture.simulator().control.planFault({ method: 'POST', path: TRIGGER, kind: 'hang-after' })
  const step = start()
  await until(() => fixture.simulator().world.runs.length === 1)
  step.process.kill('SIGKILL')
  await post(await step.done)
  expect(statuses()).toEqual(['CANCELLED'])
})

test('cancelled while a lost trigger is looked for: the post step finds the run when it becomes visible', async () => {
  const { control, requests } = fixture.simulator()
  control.planFault({ method: 'POST', path: TRIGGER, kind: 'reset-after' })
  control.planFault({ path: '^/v2/experiments$', kind: 'respond', status: 503, times: 2 })
  const step = start()
  await until(() => requests.some((each) => each.path === '/v2/experiments'))
  step.process.kill('SIGINT')
  const result = await step.done
  expect(result.exitCode).toBe(1)
  await post(result)
  expect(statuses()).toEqual(['CANCELLED'])
})

test('cancelled during the look-ups: nothing is started, and nothing is left to do', async () => {
  fixture.simulator().control.planFault({ path: '^/v2/spaces$', kind: 'hang' })
  const step = start()
  await until(() => sent('GET', /^\/v2\/spaces$/) === 1)
  const signalled = Date.now()
  step.process.kill('SIGINT')
  const result = await step.done
  expect(Date.now() - signalled).toBeLessThan(2_000)
  expect(result.exitCode).toBe(1)
  expect(result.summary).toContain('The workflow was cancelled before a run was triggered.')
  expect(sent('POST', /./)).toBe(0)
  expect(await requestsOfPost(result)).toBe(0)
})

test.each(['SIGINT', 'SIGKILL'] as const)(
  'on-cancel: leave lets the run live on after %s',
  async (signal) => {
    const step = await startAndPoll({ 'on-cancel': 'leave' })
    step.process.kill(signal)
    const result = await step.done
    expect(await requestsOfPost(result)).toBe(0)
    expect(statuses()).toEqual([undefined])
    expect(cancels()).toBe(0)
  },
)

test('a run that the step may leave on a cancel, but not at the timeout, is retried by the post step', async () => {
  const { control } = fixture.simulator()
  control.planFault({ method: 'POST', path: '/cancel$', kind: 'respond', status: 403 })
  const inputs = { 'on-cancel': 'leave', timeout: '300ms' }
  const result = await start(inputs).done
  expect(result.outputs.status).toBe('timed-out')
  expect(statuses()).toEqual([undefined])
  await post(result, inputs)
  expect(statuses()).toEqual(['CANCELLED'])
})

test('a run that ends before the cancel reaches it is judged', async () => {
  const { control } = fixture.simulator()
  control.planRun({ durationMs: 700 })
  const step = start({ 'poll-interval': '30s' })
  await until(() => fixture.simulator().world.runs.length === 1)
  await new Promise((resolve) => setTimeout(resolve, 800))
  step.process.kill('SIGINT')
  const result = await step.done
  expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'completed', verdict: 'passed' } })
  expect(cancels()).toBe(0)
})

test.each(['SIGINT', 'SIGKILL'] as const)(
  '%s while evaluations of an experiment run: all of them end, also the one that the service chained',
  async (signal) => {
    fixture.simulator().control.planRun({ task: 'answer-quality', durationMs: 50 })
    const evaluations = 'correctness-check, hallucination-check'
    const step = start({ 'evaluation-task-ids': evaluations })
    // The evaluation of a dataset carries no mark: until its ID is in the state, nothing can tell its run from others.
    const evaluation = () =>
      fixture.simulator().world.runs.find((run) => run.job.kind === 'evaluation' && !run.chained_from)
    await until(() => (step.sofar().state.cleanup ?? '').includes(evaluation()?.id ?? 'not yet'))
    step.process.kill(signal)
    const result = await step.done
    await post(result, { 'evaluation-task-ids': evaluations })
    expect(statuses().sort()).toEqual(['CANCELLED', 'CANCELLED', 'COMPLETED'])
  },
)

test('killed during the experiment: it is cancelled, and the evaluation that it would chain never starts', async () => {
  const step = await startAndPoll({ 'evaluation-task-ids': 'hallucination-check' })
  step.process.kill('SIGKILL')
  const result = await step.done
  const { state } = JSON.parse(result.state.cleanup ?? '') as { state: string }
  expect(JSON.parse(state)).toMatchObject({ pending: [{ correlation: { kind: 'chained' } }] })
  await post(result)
  expect(statuses()).toEqual(['CANCELLED'])
})

test('a post step that cannot reach the server says which run is left, and fails nothing', async () => {
  const step = await startAndPoll()
  step.process.kill('SIGKILL')
  const result = await step.done
  fixture.simulator().control.planFault({ path: '^/v2/', kind: 'respond', status: 401, times: Infinity })
  const after = await post(result)
  expect(after.exitCode).toBe(0)
  expect(commandsOf('warning', after).join('\n')).toContain(result.outputs['run-id'])
})

test('without a state the post step does and says nothing', async () => {
  const result = await runStep({ inputs: {}, entry: 'post' })
  expect(result).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
})

test('a state that main did not write cleans up nothing, sends nothing and fails nothing', async () => {
  const step = await startAndPoll()
  step.process.kill('SIGKILL')
  const { state } = await step.done
  const before = fixture.simulator().requests.length
  const unsigned = (JSON.parse(state.cleanup ?? '') as { state: string }).state
  for (const cleanup of ['{"runs":"all"}', unsigned]) {
    const after = await fixture.bundle({}, { entry: 'post', state: { cleanup } })
    expect(after).toMatchObject({ exitCode: 0, stderr: '' })
    expect(commandsOf('warning', after)).toEqual([expect.stringContaining('Cleanup skipped')])
  }
  expect(fixture.simulator().requests).toHaveLength(before)
  expect(statuses()).toEqual([undefined])
})
