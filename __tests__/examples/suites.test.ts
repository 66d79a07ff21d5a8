import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest } from '@jest/globals'
import * as z from 'zod'
import {
  HEAD,
  actTest,
  newestRun,
  onPullRequest,
  onPush,
  sent,
  until,
  withFixture,
  type Fixture,
} from './act.ts'
import { stepOf } from './report.ts'

/** The examples of suites, of other events than pull requests, and of other places than a plain job, executed. */

jest.setTimeout(120_000)

const checksOf = (outputs: Record<string, string>) =>
  z.array(z.object({ name: z.string(), verdict: z.string() })).parse(JSON.parse(outputs.checks ?? '[]'))

actTest('a suite: the main branch makes both baselines, and the pull request has one verdict', () =>
  withFixture(async (fixture) => {
    const main = await fixture.run(onPush('suite.yml'))
    expect(main.exitCode).toBe(0)
    const tasks = fixture.simulator.world.tasks.map(({ name }) => name)
    expect(tasks).toContain('fallback-answers')
    const pull = await fixture.run(onPullRequest('suite.yml'))
    const { outputs } = stepOf(pull, '1')
    expect(outputs).toMatchObject({ verdict: 'passed', 'run-id': '' })
    expect(checksOf(outputs)).toEqual([
      { name: 'answers', verdict: 'passed' },
      { name: 'fallback model', verdict: 'passed' },
    ])
    // The pull request ran the file's task under a name of its own.
    expect(fixture.simulator.world.tasks.map(({ name }) => name)).toEqual(tasks)
  }),
)

actTest('one check of a suite that fails is the verdict, and hides no other', () =>
  withFixture(async (fixture) => {
    await fixture.run(onPush('suite.yml'))
    const file = join(fixture.repository, 'evals/fallback-answers.yaml')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/content: You are .*/, 'content: Guess. Make something up.'),
    )
    const report = await fixture.run(onPullRequest('suite.yml'))
    expect(report.jobs).toEqual([{ job: 'evaluate', result: 'failure' }])
    const { outputs, log } = stepOf(report, '1')
    expect(outputs.verdict).toBe('failed')
    expect(checksOf(outputs).map(({ verdict }) => verdict)).toEqual(['passed', 'failed'])
    expect(log).toContain('1 of 2 checks did not pass')
  }),
)

actTest('a suite split over jobs: each job runs its own check', () =>
  withFixture(async (fixture) => {
    const report = await fixture.run(onPullRequest('split-suite.yml'))
    expect(report.exitCode).toBe(0)
    const ran = report.steps.flatMap(({ outputs }) => checksOf(outputs).map(({ name }) => name))
    expect(ran.sort()).toEqual(['answers', 'fallback model'])
    expect(sent(fixture, 'POST', /\/trigger$/)).toBe(4)
  }),
)

actTest('the nightly suite: spans, traces and an advisory experiment', () =>
  withFixture(async (fixture) => {
    const report = await fixture.run({ workflow: 'nightly-suite.yml', event: 'schedule' })
    expect(report.exitCode).toBe(0)
    const { outputs } = stepOf(report, '1')
    expect(outputs.verdict).toBe('passed')
    expect(checksOf(outputs)).toEqual([
      { name: 'hallucination', verdict: 'passed' },
      { name: 'helpfulness', verdict: 'passed' },
      { name: 'the model of last month', verdict: 'inconclusive' },
    ])
  }),
)

const COMMENT_EVENT = {
  action: 'created',
  issue: { number: 42, pull_request: {} },
  comment: { body: '/evaluate please', author_association: 'MEMBER' },
}

actTest('a comment sets off the evaluation of its pull request', () =>
  withFixture(async (fixture) => {
    await fixture.run(onPush('pull-request-gate.yml'))
    const report = await fixture.run({
      workflow: 'chatops.yml',
      event: 'issue_comment',
      payload: COMMENT_EVENT,
    })
    expect(report.jobs).toEqual([{ job: 'evaluate', result: 'success' }])
    expect(stepOf(report, '0').outputs['experiment-name']).toMatch(/^answer-quality@pr-42\./)
  }),
)

actTest('a comment of somebody who may not write, or about something else, sets off nothing', () =>
  withFixture(async (fixture) => {
    const others = [{ author_association: 'CONTRIBUTOR' }, { body: 'Looks good, do not /evaluate it' }]
    for (const other of others) {
      const payload = { ...COMMENT_EVENT, comment: { ...COMMENT_EVENT.comment, ...other } }
      const report = await fixture.run({ workflow: 'chatops.yml', event: 'issue_comment', payload })
      expect(report.exitCode).toBe(0)
    }
    expect(fixture.simulator.requests).toHaveLength(0)
  }),
)

actTest('by hand, the number of the pull request decides the baseline and the name', () =>
  withFixture(async (fixture) => {
    await fixture.run(onPush('pull-request-gate.yml'))
    const payload = { inputs: { 'pull-request': '7' } }
    const report = await fixture.run({ workflow: 'chatops.yml', event: 'workflow_dispatch', payload })
    const { outputs } = stepOf(report, '0')
    expect(outputs).toMatchObject({ verdict: 'passed' })
    expect(outputs['experiment-name']).toMatch(/^answer-quality@pr-7\./)
    expect(outputs['baseline-experiment-id']).not.toBe('')
  }),
)

actTest('a fork proposes a task without a secret, and the other workflow shows and evaluates it', () =>
  withFixture(async (fixture) => {
    const proposed = await fixture.run(onPullRequest('forks-propose.yml'))
    expect(proposed.exitCode).toBe(0)
    expect(fixture.simulator.requests).toHaveLength(0)
    await fixture.run(onPush('prompt-as-code.yml'))
    const before = fixture.simulator.world.tasks.length
    const event = {
      id: 7,
      event: 'pull_request',
      conclusion: 'success',
      head_sha: HEAD,
      head_branch: 'main',
      head_repository: { full_name: 'stranger/support-bot' },
      pull_requests: [],
    }
    const { programs, asked } = standInForGh(fixture)
    const report = await fixture.run({
      workflow: 'forks-evaluate.yml',
      event: 'workflow_run',
      payload: { workflow_run: event },
      programs,
    })
    expect(report.jobs.map(({ result }) => result)).toEqual(['success', 'success'])
    const path = `contents/tasks/answer-quality.yaml?ref=${HEAD}`
    expect(asked()).toEqual([expect.stringContaining(path), expect.stringContaining(path)])
    const evaluated = report.steps.find(
      ({ job, stage, id }) => job === 'evaluate' && stage === 'Main' && id === '1',
    )
    expect(evaluated?.outputs.verdict).toBe('passed')
    expect(evaluated?.outputs['experiment-name']).toMatch(/^answer-quality-as-code@pr-of-7\./)
    expect(fixture.simulator.world.tasks).toHaveLength(before)
  }),
)

/** `gh`, which prints the task of the repository instead of asking GitHub, and what it was called with. */
function standInForGh({ repository }: Fixture): { programs: string; asked: () => string[] } {
  const programs = join(repository, '..', 'programs')
  const log = join(programs, 'log')
  mkdirSync(programs)
  const task = join(repository, 'tasks/answer-quality.yaml')
  writeFileSync(join(programs, 'gh'), `#!/bin/sh\necho "$*" >> "${log}"\ncat "${task}"\n`, { mode: 0o755 })
  return { programs, asked: () => readFileSync(log, 'utf8').match(/^api .*/gm) ?? [] }
}

actTest('the gate inside a composite action of the repository', () =>
  withFixture(async (fixture) => {
    const report = await fixture.run(onPullRequest('nested-composite.yml'))
    expect(report.exitCode).toBe(0)
    expect(report.text).toContain('"inconclusive"')
    expect(newestRun(fixture)).toBe('COMPLETED')
  }),
)

actTest('killed inside a composite action, the post step cancels the run', () =>
  withFixture(async (fixture) => {
    fixture.simulator.control.planRun({ stall: 'running' })
    const step = fixture.start(onPullRequest('nested-composite.yml'))
    await until(() => sent(fixture, 'GET', /^\/v2\/task-runs\//) > 0)
    step.process.kill('SIGINT')
    await step.done
    expect(newestRun(fixture)).toBe('CANCELLED')
  }),
)

actTest('a container job: paths are relative to the workspace', () =>
  withFixture(async (fixture) => {
    // There is no container engine here; what differs in a container is tested with the bundle.
    const workflow = join(fixture.repository, 'container.yml')
    const text = readFileSync('examples/container.yml', 'utf8')
    writeFileSync(workflow, text.replace(/^ +container: .*\n/m, ''))
    const report = await fixture.run(onPullRequest(workflow))
    const { outputs } = stepOf(report, '1')
    expect(outputs.verdict).toBe('passed')
    expect(outputs['results-file']).toMatch(/\/results\.json$/)
  }),
)

actTest('another job gets verdict and page, as the space is a variable', () =>
  withFixture(async (fixture) => {
    const space = fixture.simulator.world.spaces.find(({ name }) => name === 'support')
    const args = ['--var', `ARIZE_SPACE_ID=${space?.id ?? ''}`]
    const report = await fixture.run({ ...onPullRequest('job-outputs.yml'), args })
    expect(report.jobs.map(({ result }) => result)).toEqual(['success', 'success'])
    const notified = report.steps.find(({ job, stage }) => job === 'notify' && stage === 'Main')
    expect(notified?.log).toContain('passed, see')
  }),
)
