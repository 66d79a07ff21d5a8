import { beforeEach, expect, test } from '@jest/globals'
import { openFixture, until } from '../support/fixture.ts'

/** What happens to the runs of a suite when the workflow is cancelled or the step is killed. */

const fixture = openFixture({ runDurationMs: 60_000 })

beforeEach(() => {
  fixture.simulator().control.clear()
  fixture.simulator().world.runs.splice(0)
})

function suiteOf(count: number): string {
  const check = (_: unknown, index: number) =>
    `  - {name: check ${index}, task: answer-quality, max-examples: ${index + 1}}`
  return `checks:\n${Array.from({ length: count }, check).join('\n')}\n`
}

/** Starts a suite, all checks at once, and waits until every one has its run. */
async function startSuite(count: number) {
  const step = fixture.start({ suite: suiteOf(count), 'max-parallel': String(count) })
  await until(() => fixture.simulator().world.runs.length === count)
  // The last response has arrived once the state names all runs and no pending trigger.
  await until(() => (step.sofar().state.cleanup ?? '').includes('\\"pending\\":[]'))
  return step
}

const statuses = (): (string | undefined)[] => fixture.simulator().world.runs.map((run) => run.ended?.status)

test('SIGINT with eight active runs cancels all of them within the time that the runner gives', async () => {
  const step = await startSuite(8)
  const signalled = Date.now()
  step.process.kill('SIGINT')
  const result = await step.done
  expect(Date.now() - signalled).toBeLessThan(7_500)
  expect(statuses()).toEqual(Array.from({ length: 8 }, () => 'CANCELLED'))
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'unmeasured' }, state: { cleanup: '' } })
})

test('SIGKILL with twenty active runs: the post step leaves none', async () => {
  const step = await startSuite(20)
  step.process.kill('SIGKILL')
  const { state } = await step.done
  expect(statuses()).toEqual(Array.from({ length: 20 }, () => undefined))
  const post = await fixture.step({}, { entry: 'post', state })
  expect(post.exitCode).toBe(0)
  expect(statuses()).toEqual(Array.from({ length: 20 }, () => 'CANCELLED'))
})

test('the state of fifty checks fits into an environment variable', async () => {
  const step = await startSuite(50)
  const bytes = Buffer.byteLength(`STATE_cleanup=${step.sofar().state.cleanup ?? ''}`)
  step.process.kill('SIGKILL')
  const { state } = await step.done
  expect(bytes).toBeLessThan(128 * 1024)
  await fixture.step({}, { entry: 'post', state })
  expect(statuses()).not.toContain(undefined)
})
