import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import {
  BASE,
  HEAD,
  PULL_REQUEST_EVENT,
  actTest,
  newestRun,
  onPullRequest,
  onPush,
  sent,
  until,
  withFixture,
} from './act.ts'
import { stepOf } from './report.ts'

/** The examples of single tasks, executed. */

jest.setTimeout(120_000)

// `act` knows whole minutes only, so that this takes one, while the others run beside it.
const runsAMinute = process.env.ACT === undefined ? test.skip : actTest
runsAMinute('`timeout-minutes` cancels the run', () =>
  withFixture(async (fixture) => {
    fixture.simulator.control.planRun({ stall: 'running' })
    const workflow = join(fixture.repository, 'timeout.yml')
    const text = readFileSync('examples/use-the-outputs.yml', 'utf8')
    writeFileSync(workflow, text.replace('id: quality\n', '$&        timeout-minutes: 1\n'))
    const report = await fixture.run(onPullRequest(workflow))
    expect(report.jobs).toEqual([{ job: 'evaluate', result: 'failure' }])
    expect(stepOf(report, 'quality').outputs['run-id']).toBe(fixture.simulator.world.runs.at(-1)?.id)
    expect(newestRun(fixture)).toBe('CANCELLED')
  }),
)

actTest('a gate that passes: the main branch makes the baseline, the pull request is compared with it', () =>
  withFixture(async (fixture) => {
    const main = await fixture.run(onPush('pull-request-gate.yml'))
    expect(main.exitCode).toBe(0)
    expect(stepOf(main, '0').outputs.verdict).toBe('inconclusive')
    const pull = await fixture.run(onPullRequest('pull-request-gate.yml'))
    expect(pull.jobs).toEqual([{ job: 'evaluate', result: 'success' }])
    expect(stepOf(pull, '0').outputs).toMatchObject({ verdict: 'passed', status: 'completed' })
    expect(stepOf(pull, '0').log).toContain('All 3 gates passed.')
  }),
)

actTest('a gate that fails: the job fails, and a later step sees the outputs', () =>
  withFixture(async (fixture) => {
    const report = await fixture.run(onPullRequest('use-the-outputs.yml'))
    expect(report.exitCode).toBe(1)
    expect(report.jobs).toEqual([{ job: 'evaluate', result: 'failure' }])
    const { outputs } = stepOf(report, 'quality')
    expect(outputs).toMatchObject({ verdict: 'failed', status: 'completed' })
    const { result, log } = stepOf(report, '1')
    expect(result).toBe('success')
    expect(log).toContain(`Run ${outputs['run-id'] ?? ''} is failed.`)
    expect(log).toContain('correctness >= 0.99')
  }),
)

actTest('a run that the service reports as failed fails the job, too', () =>
  withFixture(async (fixture) => {
    fixture.simulator.control.planRun({ outcome: 'failed', failureReason: 'Rate limit of the provider' })
    const report = await fixture.run(onPullRequest('use-the-outputs.yml'))
    expect(report.jobs).toEqual([{ job: 'evaluate', result: 'failure' }])
    expect(stepOf(report, 'quality').outputs).toMatchObject({
      verdict: 'unmeasured',
      'failure-reason': 'Rate limit of the provider',
    })
    expect(stepOf(report, '1').log).toContain('is unmeasured.')
  }),
)

actTest('a worse prompt in a pull request fails the job and does not touch the shared task', () =>
  withFixture(async (fixture) => {
    const file = join(fixture.repository, 'tasks/answer-quality.yaml')
    expect((await fixture.run(onPush('prompt-as-code.yml'))).exitCode).toBe(0)
    const tasks = fixture.simulator.world.tasks.map(({ name }) => name)
    expect(tasks).toContain('answer-quality-as-code')
    const good = readFileSync(file, 'utf8')
    writeFileSync(file, good.replace(/content: You are .*/, 'content: Guess. Make something up.'))
    const report = await fixture.run(onPullRequest('prompt-as-code.yml'))
    expect(report.jobs).toEqual([{ job: 'evaluate', result: 'failure' }])
    expect(stepOf(report, '1').outputs.verdict).toBe('failed')
    expect(fixture.simulator.world.tasks.map(({ name }) => name)).toEqual(tasks)
  }),
)

actTest('an ephemeral task is deleted when the step has ended', () =>
  withFixture(async (fixture) => {
    const before = fixture.simulator.world.tasks.length
    const report = await fixture.run(onPullRequest('ephemeral-task.yml'))
    expect(report.exitCode).toBe(0)
    expect(stepOf(report, '0').outputs).toMatchObject({ verdict: 'passed', 'num-successes': '5' })
    expect(fixture.simulator.world.tasks).toHaveLength(before)
    expect(sent(fixture, 'DELETE', /^\/v2\/tasks\//)).toBe(1)
  }),
)

actTest('the nightly evaluation', () =>
  withFixture(async (fixture) => {
    const report = await fixture.run({ workflow: 'nightly-evaluation.yml', event: 'schedule' })
    expect(report.exitCode).toBe(0)
    expect(stepOf(report, '0').outputs.verdict).toBe('passed')
  }),
)

actTest('a pipeline of steps, one operation each', () =>
  withFixture(async (fixture) => {
    const report = await fixture.run({ workflow: 'pipeline.yml', event: 'workflow_dispatch' })
    expect(report.exitCode).toBe(0)
    const trigger = stepOf(report, 'trigger').outputs
    expect(trigger).toMatchObject({ verdict: '', 'task-name': 'answer-quality-as-code' })
    expect(stepOf(report, 'wait').outputs).toMatchObject({ 'run-id': trigger['run-id'], verdict: 'passed' })
    expect(stepOf(report, 'history').outputs.result).toContain(trigger['run-id'])
    expect(sent(fixture, 'POST', /\/trigger$/)).toBe(1)
  }),
)

actTest('a later job waits for a run that an earlier one triggered', () =>
  withFixture(async (fixture) => {
    const report = await fixture.run(onPullRequest('wait-in-a-later-job.yml'))
    expect(report.jobs.map(({ result }) => result)).toEqual(['success', 'success', 'success'])
    const { outputs } = stepOf(report, 'trigger')
    expect(outputs['run-id']).not.toBe('')
    const waiting = report.steps.find(({ job, stage }) => job === 'evaluate' && stage === 'Main')
    expect(waiting?.outputs).toMatchObject({ 'run-id': outputs['run-id'], verdict: 'passed' })
    expect(sent(fixture, 'POST', /\/trigger$/)).toBe(1)
  }),
)

actTest('a workflow that is interrupted cancels its run', () =>
  withFixture(async (fixture) => {
    fixture.simulator.control.planRun({ stall: 'running' })
    const step = fixture.start(onPullRequest('cancel-on-close.yml'))
    await until(() => sent(fixture, 'GET', /^\/v2\/task-runs\//) > 0)
    step.process.kill('SIGINT')
    const report = await step.done
    expect(report.jobs).toEqual([{ job: 'evaluate', result: 'failure' }])
    // `act` kills the process where the runner sends signals first, so that it is the post step that cancels here.
    expect(report.steps.find(({ stage }) => stage === 'Post')?.log).toContain('cancelled')
    expect(newestRun(fixture)).toBe('CANCELLED')
  }),
)

actTest('closing a pull request starts nothing', () =>
  withFixture(async (fixture) => {
    const payload = { ...PULL_REQUEST_EVENT, action: 'closed' }
    const report = await fixture.run({ workflow: 'cancel-on-close.yml', event: 'pull_request', payload })
    expect(report.exitCode).toBe(0)
    expect(fixture.simulator.requests).toHaveLength(0)
  }),
)

actTest('the jobs of a matrix have experiments of their own', () =>
  withFixture(async (fixture) => {
    const report = await fixture.run(onPush('matrix.yml'))
    expect(report.jobs.map(({ result }) => result)).toEqual(['success', 'success'])
    const names = report.steps.flatMap(({ outputs }) => outputs['experiment-name']?.split('@')[0] ?? [])
    expect(names.sort()).toEqual(['answers-of-gpt-4o', 'answers-of-gpt-4o-mini'])
  }),
)

actTest('a merge queue is compared with the branch that it is merged into', () =>
  withFixture(async (fixture) => {
    await fixture.run(onPush('merge-queue.yml'))
    const group = { head_sha: HEAD, base_sha: BASE, base_ref: 'refs/heads/main' }
    const report = await fixture.run({
      workflow: 'merge-queue.yml',
      event: 'merge_group',
      payload: { merge_group: group },
    })
    expect(report.exitCode).toBe(0)
    expect(stepOf(report, '0').outputs.verdict).toBe('passed')
  }),
)

actTest('a self-hosted runner: a proxy is not asked for this machine', () =>
  withFixture(async (fixture) => {
    const report = await fixture.run({ workflow: 'self-hosted.yml', event: 'workflow_dispatch' })
    expect(stepOf(report, '0').outputs.verdict).toBe('passed')
  }),
)

actTest('GitHub Enterprise: the root of the API comes from a variable', () =>
  withFixture(
    async (fixture) => {
      // The input beats the environment.
      const args = [
        '--var',
        `ARIZE_API_ROOT=${fixture.simulator.url}`,
        '--env',
        'ARIZE_BASE_URL=http://127.0.0.1:9',
      ]
      const report = await fixture.run({ ...onPullRequest('github-enterprise.yml'), args })
      expect(stepOf(report, '0').outputs.verdict).toBe('passed')
    },
    { realHosts: true },
  ),
)

actTest('another region: its host is called, through the proxy', () =>
  withFixture(
    async (fixture) => {
      const targets: (string | undefined)[] = []
      const proxy = createServer().on('connect', ({ url }, socket) => {
        targets.push(url)
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      })
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
      const { port } = proxy.address() as AddressInfo
      const args = ['--env', `HTTPS_PROXY=http://127.0.0.1:${port}`]
      const step = fixture.start({ ...onPullRequest('region.yml'), args })
      await until(() => targets.length > 0)
      step.process.kill('SIGINT')
      await step.done
      proxy.close()
      expect(targets[0]).toBe('api.eu-west-1a.arize.com:443')
      expect(fixture.simulator.requests).toHaveLength(0)
    },
    { realHosts: true },
  ),
)
