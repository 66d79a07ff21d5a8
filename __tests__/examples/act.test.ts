import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { act, PULL_REQUEST_EVENT, withPlace, type ActOptions, type Place } from './act.ts'
import { stepOf } from './report.ts'

/**
 * The examples, executed. `ACT` names the program; without it the one on the PATH is taken, and without that the tests are
 * skipped. `.ci/run` installs it and sets `ACT`, and then a missing program is an error.
 */

const runs = act === undefined ? test.skip : test.concurrent
if (act === undefined)
  console.warn('act is not installed: the examples are not executed. CONTRIBUTING.md says how.')

jest.setTimeout(120_000)

const onPullRequest = (workflow: string): ActOptions => ({
  workflow,
  event: 'pull_request',
  payload: PULL_REQUEST_EVENT,
})
const onPush = (workflow: string): ActOptions => ({ workflow, event: 'push' })

const HEAD = 'c0ffee0c0ffee0c0ffee0c0ffee0c0ffee0c0ffe'
const BASE = 'ba5eba11ba5eba11ba5eba11ba5eba11ba5eba11'

/** What became of the newest run, for the server. */
function newestRun({ simulator }: Place): string | undefined {
  simulator.world.settle()
  return simulator.world.runs.at(-1)?.ended?.status
}

/** Waits until `holds` does; the test's own time-out is the limit. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

const sent = ({ simulator }: Place, method: string, path: RegExp): number =>
  simulator.requests.filter((each) => each.method === method && path.test(each.path)).length

// `act` knows whole minutes only, so this takes one, with the others beside it.
const runsAMinute = process.env.ACT === undefined ? test.skip : runs
runsAMinute('`timeout-minutes` cancels the run', () =>
  withPlace(async (place) => {
    place.simulator.control.planRun({ stall: 'running' })
    const workflow = join(place.repository, 'timeout.yml')
    const text = readFileSync('examples/use-the-outputs.yml', 'utf8')
    writeFileSync(workflow, text.replace('id: quality\n', '$&        timeout-minutes: 1\n'))
    const report = await place.run(onPullRequest(workflow))
    expect(report.jobs).toEqual([{ job: 'evaluate', result: 'failure' }])
    expect(stepOf(report, 'quality').outputs['run-id']).toBe(place.simulator.world.runs.at(-1)?.id)
    expect(newestRun(place)).toBe('CANCELLED')
  }),
)

runs('a green gate: the main branch makes the baseline, the pull request is compared with it', () =>
  withPlace(async (place) => {
    const main = await place.run(onPush('pull-request-gate.yml'))
    expect(main.exitCode).toBe(0)
    expect(stepOf(main, '0').outputs.verdict).toBe('inconclusive')
    const pull = await place.run(onPullRequest('pull-request-gate.yml'))
    expect(pull.jobs).toEqual([{ job: 'evaluate', result: 'success' }])
    expect(stepOf(pull, '0').outputs).toMatchObject({ verdict: 'passed', status: 'completed' })
    expect(stepOf(pull, '0').log).toContain('All 3 rules hold.')
  }),
)

runs('a red gate: the job fails, and a later step sees the outputs', () =>
  withPlace(async (place) => {
    const report = await place.run(onPullRequest('use-the-outputs.yml'))
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

runs('a run that the service fails is red, too', () =>
  withPlace(async (place) => {
    place.simulator.control.planRun({ outcome: 'failed', failureReason: 'Rate limit of the provider' })
    const report = await place.run(onPullRequest('use-the-outputs.yml'))
    expect(report.jobs).toEqual([{ job: 'evaluate', result: 'failure' }])
    expect(stepOf(report, 'quality').outputs).toMatchObject({
      verdict: 'unmeasured',
      'failure-reason': 'Rate limit of the provider',
    })
    expect(stepOf(report, '1').log).toContain('is unmeasured.')
  }),
)

runs('a worse prompt in a pull request turns the job red and leaves the shared task alone', () =>
  withPlace(async (place) => {
    const file = join(place.repository, 'tasks/answer-quality.yaml')
    expect((await place.run(onPush('prompt-as-code.yml'))).exitCode).toBe(0)
    const tasks = place.simulator.world.tasks.map(({ name }) => name)
    expect(tasks).toContain('answer-quality-as-code')
    const good = readFileSync(file, 'utf8')
    writeFileSync(file, good.replace(/content: You are .*/, 'content: Guess. Make something up.'))
    const report = await place.run(onPullRequest('prompt-as-code.yml'))
    expect(report.jobs).toEqual([{ job: 'evaluate', result: 'failure' }])
    expect(stepOf(report, '1').outputs.verdict).toBe('failed')
    expect(place.simulator.world.tasks.map(({ name }) => name)).toEqual(tasks)
  }),
)

runs('an ephemeral task is gone in the end', () =>
  withPlace(async (place) => {
    const before = place.simulator.world.tasks.length
    const report = await place.run(onPullRequest('ephemeral-task.yml'))
    expect(report.exitCode).toBe(0)
    expect(stepOf(report, '0').outputs).toMatchObject({ verdict: 'passed', 'num-successes': '5' })
    expect(place.simulator.world.tasks).toHaveLength(before)
    expect(sent(place, 'DELETE', /^\/v2\/tasks\//)).toBe(1)
  }),
)

runs('the nightly evaluation', () =>
  withPlace(async (place) => {
    const report = await place.run({ workflow: 'nightly-evaluation.yml', event: 'schedule' })
    expect(report.exitCode).toBe(0)
    expect(stepOf(report, '0').outputs.verdict).toBe('passed')
  }),
)

runs('a pipeline of steps, one operation each', () =>
  withPlace(async (place) => {
    const report = await place.run({ workflow: 'pipeline.yml', event: 'workflow_dispatch' })
    expect(report.exitCode).toBe(0)
    const start = stepOf(report, 'start').outputs
    expect(start).toMatchObject({ verdict: '', 'task-name': 'answer-quality-as-code' })
    expect(stepOf(report, 'finish').outputs).toMatchObject({ 'run-id': start['run-id'], verdict: 'passed' })
    expect(stepOf(report, 'history').outputs.result).toContain(start['run-id'])
    expect(sent(place, 'POST', /\/trigger$/)).toBe(1)
  }),
)

runs('two jobs pass a run on', () =>
  withPlace(async (place) => {
    const report = await place.run(onPullRequest('wait-in-a-later-job.yml'))
    expect(report.jobs.map(({ result }) => result)).toEqual(['success', 'success', 'success'])
    const { outputs } = stepOf(report, 'start')
    expect(outputs['run-id']).not.toBe('')
    const judged = report.steps.find(({ job, stage }) => job === 'judge' && stage === 'Main')
    expect(judged?.outputs).toMatchObject({ 'run-id': outputs['run-id'], verdict: 'passed' })
    expect(sent(place, 'POST', /\/trigger$/)).toBe(1)
  }),
)

runs('a workflow that is interrupted cancels its run', () =>
  withPlace(async (place) => {
    place.simulator.control.planRun({ stall: 'running' })
    const step = place.start(onPullRequest('cancel-on-close.yml'))
    await until(() => sent(place, 'GET', /^\/v2\/task-runs\//) > 0)
    step.process.kill('SIGINT')
    const report = await step.done
    expect(report.jobs).toEqual([{ job: 'evaluate', result: 'failure' }])
    // `act` kills the process where the runner sends signals first, so it is the post step that cancels here.
    expect(report.steps.find(({ stage }) => stage === 'Post')?.log).toContain('is cancelled.')
    expect(newestRun(place)).toBe('CANCELLED')
  }),
)

runs('closing a pull request starts nothing', () =>
  withPlace(async (place) => {
    const payload = { ...PULL_REQUEST_EVENT, action: 'closed' }
    const report = await place.run({ workflow: 'cancel-on-close.yml', event: 'pull_request', payload })
    expect(report.exitCode).toBe(0)
    expect(place.simulator.requests).toHaveLength(0)
  }),
)

runs('the legs of a matrix have experiments of their own', () =>
  withPlace(async (place) => {
    const report = await place.run(onPush('matrix.yml'))
    expect(report.jobs.map(({ result }) => result)).toEqual(['success', 'success'])
    const names = report.steps.flatMap(({ outputs }) => outputs['experiment-name']?.split('@')[0] ?? [])
    expect(names.sort()).toEqual(['answers-of-gpt-4o', 'answers-of-gpt-4o-mini'])
  }),
)

runs('a merge queue is compared with the branch that it is merged into', () =>
  withPlace(async (place) => {
    await place.run(onPush('merge-queue.yml'))
    const group = { head_sha: HEAD, base_sha: BASE, base_ref: 'refs/heads/main' }
    const report = await place.run({
      workflow: 'merge-queue.yml',
      event: 'merge_group',
      payload: { merge_group: group },
    })
    expect(report.exitCode).toBe(0)
    expect(stepOf(report, '0').outputs.verdict).toBe('passed')
  }),
)

runs('a fork proposes a task without a secret, and the other workflow evaluates it', () =>
  withPlace(async (place) => {
    const args = standIns(place)
    const proposed = await place.run({ ...onPullRequest('forks-propose.yml'), args })
    expect(proposed.exitCode).toBe(0)
    expect(place.simulator.requests).toHaveLength(0)
    await place.run(onPush('prompt-as-code.yml'))
    const before = place.simulator.world.tasks.length
    const event = {
      id: 7,
      event: 'pull_request',
      conclusion: 'success',
      head_sha: HEAD,
      head_branch: 'main',
      head_repository: { full_name: 'stranger/support-bot' },
      pull_requests: [],
    }
    const report = await place.run({
      workflow: 'forks-evaluate.yml',
      event: 'workflow_run',
      payload: { workflow_run: event },
      args,
    })
    expect(report.exitCode).toBe(0)
    const { outputs } = stepOf(report, '1')
    expect(outputs.verdict).toBe('passed')
    expect(outputs['experiment-name']).toMatch(/^answer-quality-as-code@pr-of-run-7\./)
    expect(place.simulator.world.tasks).toHaveLength(before)
  }),
)

/** Actions that keep an artifact in a folder beside the repository, since those of GitHub cannot be had here. */
function standIns({ repository }: Place): string[] {
  const kept = join(repository, '..', 'artifact')
  const scripts = {
    'actions/upload-artifact@v7': `mkdir -p "${kept}" && cp "$FROM" "${kept}"`,
    'actions/download-artifact@v8': `mkdir -p "$FROM" && cp "${kept}"/* "$FROM"`,
  }
  return Object.entries(scripts).flatMap(([action, script], at) => {
    const folder = join(repository, '..', `stand-in-${at}`)
    mkdirSync(folder)
    const step = { shell: 'bash', env: { FROM: '${{ inputs.path }}' }, run: script }
    const metadata = { name: action, inputs: { path: {} }, runs: { using: 'composite', steps: [step] } }
    writeFileSync(join(folder, 'action.yml'), JSON.stringify(metadata))
    return ['--local-repository', `${action}=${folder}`]
  })
}

runs('a self-hosted runner behind a proxy', () =>
  withPlace(async (place) => {
    const report = await place.run({ workflow: 'self-hosted.yml', event: 'workflow_dispatch' })
    expect(stepOf(report, '0').outputs.verdict).toBe('passed')
  }),
)

runs('GitHub Enterprise: the root of the API comes from a variable', () =>
  withPlace(async (place) => {
    const options = onPullRequest('github-enterprise.yml')
    const { url } = place.simulator
    const args = ['--var', `ARIZE_API_ROOT=${url}`, '--env', 'ARIZE_BASE_URL=http://127.0.0.1:9']
    const report = await place.run({ ...options, args })
    expect(stepOf(report, '0').outputs.verdict).toBe('passed')
  }),
)

runs('another region: its host is called, through the proxy', () =>
  withPlace(async (place) => {
    const targets: (string | undefined)[] = []
    const proxy = createServer().on('connect', ({ url }, socket) => {
      targets.push(url)
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const { port } = proxy.address() as AddressInfo
    const args = ['--env', `HTTPS_PROXY=http://127.0.0.1:${port}`]
    const step = place.start({ ...onPullRequest('region.yml'), args })
    await until(() => targets.length > 0)
    step.process.kill('SIGINT')
    await step.done
    proxy.close()
    expect(targets[0]).toBe('api.eu-west-1a.arize.com:443')
    expect(place.simulator.requests).toHaveLength(0)
  }),
)
