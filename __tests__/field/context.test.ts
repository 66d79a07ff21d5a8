import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startFakeGitHub, TOKEN } from '../support/fake-github.ts'
import { commandsOf, openFixture } from '../support/fixture.ts'
import { experiment, sent, triggers, type More } from './support.ts'

/** Who is this run about? Proposals neither edit the shared task nor become anybody's baseline, whatever brings them. */

const fixture = openFixture({ runDurationMs: 5 })
const HEAD = 'c'.repeat(40)
const BASE = 'b'.repeat(40)
const REPOSITORY = { default_branch: 'main', full_name: 'acme/support-bot' }
const ON_MAIN = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }
const PULL = { number: 7, head: { sha: HEAD, ref: 'feature' }, base: { sha: BASE, ref: 'main' } }

/** A rule that finds out what the baseline is, and passes whatever it says. */
const COMPARED = { 'evaluation-task-ids': 'correctness-check', gates: 'correctness.delta >= -1' }

const folder = mkdtempSync(join(tmpdir(), 'arize-ax-context-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function payloadFile(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function on(eventName: string, payload: unknown, env: Record<string, string> = {}): More {
  return {
    env: { ...ON_MAIN, ...env, GITHUB_EVENT_NAME: eventName },
    ...(payload === undefined ? {} : { event: payload }),
  }
}

function earlierRun(run: Record<string, unknown>): More {
  return on('workflow_run', {
    repository: REPOSITORY,
    workflow_run: { id: 99, head_sha: HEAD, pull_requests: [], ...run },
  })
}

const FORK = { full_name: 'stranger/support-bot' }
const OWN = { full_name: 'acme/support-bot' }

let mainExperiment = ''

beforeAll(async () => {
  const inputs = { 'task-definition': experiment(), 'evaluation-task-ids': 'correctness-check' }
  const result = await fixture.step(inputs, on('push', { repository: REPOSITORY }))
  expect(result.stdout).toContain('Verdict: passed')
  expect(result.outputs['experiment-name']).toMatch(/^answers@main\.1111111\./)
  mainExperiment = result.outputs['experiment-id'] ?? ''
})

beforeEach(() => {
  fixture.simulator().requests.length = 0
})

const PROPOSALS: [string, string, More][] = [
  ['a pull request', 'pr-7.ccccccc', on('pull_request', { pull_request: PULL })],
  ['a review', 'pr-7.ccccccc', on('pull_request_review', { pull_request: PULL, repository: REPOSITORY })],
  ['a pull_request_target', 'pr-7.ccccccc', on('pull_request_target', { pull_request: PULL })],
  [
    'a comment on a pull request',
    'pr-7.nosha',
    on('issue_comment', { issue: { number: 7, pull_request: { url: 'u' } }, repository: REPOSITORY }),
  ],
  [
    'a comment on a pull request whose number is a text',
    'pr-7.nosha',
    on('issue_comment', { issue: { number: '7', pull_request: {} }, repository: REPOSITORY }),
  ],
  [
    'the run after a pull request of a fork that calls its branch main',
    'pr-of-99.ccccccc',
    earlierRun({ event: 'pull_request', head_branch: 'main', head_repository: FORK }),
  ],
  [
    'the run after a pull request of a branch',
    'pr-7.ccccccc',
    earlierRun({
      event: 'pull_request',
      head_branch: 'feature',
      head_repository: OWN,
      pull_requests: [PULL],
    }),
  ],
  [
    'the run after a push to the branch of a pull request',
    'pr-7.ccccccc',
    earlierRun({ event: 'push', head_branch: 'feature', head_repository: OWN, pull_requests: [PULL] }),
  ],
  [
    'the run after a push of a fork',
    'pr-of-99.ccccccc',
    earlierRun({ event: 'push', head_branch: 'main', head_repository: FORK }),
  ],
  ...(
    ['issue_comment', 'pull_request_target', 'workflow_run', 'check_suite', 'repository_dispatch'] as const
  ).map((event): [string, string, More] => [
    `the run after ${event}`,
    'pr-of-99.nosha',
    earlierRun({ event, head_branch: 'main', head_repository: OWN }),
  ]),
  [
    'the run after a merge queue',
    'pr-of-99.',
    earlierRun({
      event: 'merge_group',
      head_branch: `gh-readonly-queue/main/pr-7-${HEAD}`,
      head_repository: OWN,
    }),
  ],
  [
    'a check suite of a pull request',
    'pr-7.ccccccc',
    on('check_suite', {
      check_suite: { id: 5, head_sha: HEAD, pull_requests: [PULL] },
      repository: REPOSITORY,
    }),
  ],
  [
    'a check suite of a fork, which lists no pull request',
    'pr-of-5.ccccccc',
    on('check_suite', {
      check_suite: { id: 5, head_sha: HEAD, head_branch: 'main', pull_requests: [] },
      repository: REPOSITORY,
    }),
  ],
  [
    'a check run of a pull request',
    'pr-7.ccccccc',
    on('check_run', { check_run: { id: 6, head_sha: HEAD, pull_requests: [PULL] }, repository: REPOSITORY }),
  ],
  [
    'a check run whose suite has the pull request',
    'pr-7.ccccccc',
    on('check_run', {
      check_run: { id: 6, head_sha: HEAD, pull_requests: [], check_suite: { pull_requests: [PULL] } },
      repository: REPOSITORY,
    }),
  ],
  [
    'a dispatch with a pull request',
    'pr-7.ccccccc',
    on('repository_dispatch', { client_payload: { pull_request: PULL }, repository: REPOSITORY }),
  ],
  [
    'a dispatch with the number of a pull request as a text',
    'pr-7.nosha',
    on('repository_dispatch', { client_payload: { pull_request: { number: '7' } }, repository: REPOSITORY }),
  ],
  [
    'a dispatch with nothing but a number',
    'pr-7.nosha',
    on('repository_dispatch', { client_payload: { pull_request: 7 }, repository: REPOSITORY }),
  ],
  [
    'a dispatch whose pull request is something odd',
    'pr-of-1234567890.nosha',
    on('repository_dispatch', { client_payload: { pull_request: ['?'] }, repository: REPOSITORY }),
  ],
  [
    'a deployment of a branch',
    'pr-of-1234567890.ccccccc',
    {
      env: { GITHUB_EVENT_NAME: 'deployment_status', GITHUB_REF: '', GITHUB_REF_NAME: '' },
      event: { deployment: { sha: HEAD, ref: 'feature' }, repository: REPOSITORY },
    },
  ],
  ['a commit status', 'pr-of-1234567890.nosha', on('status', { sha: HEAD, repository: REPOSITORY })],
  [
    'an event that nobody knows yet',
    'pr-of-1234567890.nosha',
    on('something_new', { repository: REPOSITORY }),
  ],
  [
    'a merge queue',
    'gh-readonly-queue-main-pr-7-',
    on(
      'merge_group',
      {
        merge_group: {
          head_sha: HEAD,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${HEAD}`,
          base_ref: 'refs/heads/main',
        },
      },
      { GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-7-${HEAD}` },
    ),
  ],
  [
    'what act sends, with the ref in the environment',
    'pr-7.nosha',
    on(
      'pull_request',
      { pull_request: { head: { ref: 'feature' }, base: { ref: 'main' } } },
      { GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_NAME: '7/merge' },
    ),
  ],
  [
    'what act sends, with nothing in the environment',
    'pr-of-1234567890.nosha',
    on('pull_request', { pull_request: { head: { ref: 'feature' }, base: { ref: 'main' } } }),
  ],
  [
    'a number that is a text',
    'pr-12.',
    on('pull_request', { number: '12', pull_request: { base: { ref: 'main' } } }),
  ],
  [
    'one odd field among good ones',
    'pr-7.ccccccc',
    on('pull_request', {
      pull_request: { ...PULL, base: { sha: 5, ref: 'main' }, merged: {} },
      repository: 'odd',
    }),
  ],
  [
    'a pull_request_target without a payload',
    'pr-of-1234567890.nosha',
    on('pull_request_target', undefined, { GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'main' }),
  ],
  [
    'a pull_request_target whose payload is no JSON',
    'pr-of-1234567890.nosha',
    on('pull_request_target', undefined, {
      GITHUB_BASE_REF: 'main',
      GITHUB_EVENT_PATH: payloadFile('broken.json', '{"pull_request": {'),
    }),
  ],
  [
    'a dispatch whose payload cannot be read',
    'pr-of-1234567890.nosha',
    on('repository_dispatch', undefined, { GITHUB_EVENT_PATH: folder }),
  ],
  [
    'no payload at all',
    'pr-12.nosha',
    on('pull_request', undefined, {
      GITHUB_REF: 'refs/pull/12/merge',
      GITHUB_REF_NAME: '12/merge',
      GITHUB_BASE_REF: 'main',
    }),
  ],
  [
    'a payload with a byte order mark',
    'pr-7.ccccccc',
    on('pull_request', undefined, {
      GITHUB_EVENT_PATH: payloadFile('bom.json', `\uFEFF${JSON.stringify({ pull_request: PULL })}`),
    }),
  ],
  [
    'nothing but the name of the ref',
    'pr-12.nosha',
    { env: { GITHUB_EVENT_NAME: '', GITHUB_REF: '', GITHUB_REF_NAME: '12/merge', GITHUB_BASE_REF: '' } },
  ],
]

/** Where nothing names the branch to compare with. */
const WITHOUT_BASELINE = [/whose payload cannot/, /nothing but the name/]

test.each(PROPOSALS)(
  '%s is compared with main, edits no shared task, and is no baseline',
  async (what, key, more) => {
    const shared = fixture.simulator().world.tasks.find(({ name }) => name === 'answers')
    const before = JSON.stringify(shared)
    const result = await fixture.step(
      { 'task-definition': experiment('answers', 'Guess.'), ...COMPARED },
      more,
    )
    expect(result.exitCode).toBe(0)
    const hasBaseline = !WITHOUT_BASELINE.some((each) => each.test(what))
    expect(result.outputs['baseline-experiment-id']).toBe(hasBaseline ? mainExperiment : '')
    expect(result.outputs['task-name']).toMatch(/^answers \(.+\)$/)
    expect(result.outputs['experiment-name']?.replace('answers@', '').startsWith(key)).toBe(true)
    expect(result.outputs['experiment-name']).not.toMatch(/^answers@main\./)
    expect(sent(fixture, 'PATCH', /./)).toEqual([])
    expect(JSON.stringify(shared)).toBe(before)
    expect(fixture.simulator().world.tasks.filter(({ name }) => name.startsWith('answers '))).toEqual([])
  },
)

const PUSHES: [string, string, More][] = [
  ['a schedule', 'main.', on('schedule', { schedule: '0 3 * * *' })],
  ['a dispatch by hand', 'main.', on('workflow_dispatch', { inputs: {}, repository: REPOSITORY })],
  [
    'the run after a push to main that lists a pull request from main',
    'main.ccccccc',
    earlierRun({ event: 'push', head_branch: 'main', head_repository: OWN, pull_requests: [PULL] }),
  ],
  [
    'a deployment of the default branch',
    'main.ccccccc',
    {
      env: { GITHUB_EVENT_NAME: 'deployment_status', GITHUB_REF: '', GITHUB_REF_NAME: '' },
      event: { deployment: { sha: HEAD, ref: 'main' }, repository: REPOSITORY },
    },
  ],
  ['a dispatch without a pull request', 'main.', on('repository_dispatch', { client_payload: {} })],
]

test.each(PUSHES)('%s is about its branch, and keeps the shared task', async (_what, key, more) => {
  const result = await fixture.step({ 'task-definition': experiment('kept') }, more)
  expect(result.outputs['task-name']).toBe('kept')
  expect(result.outputs['experiment-name']?.startsWith(`kept@${key}`)).toBe(true)
})

test.each([
  ['a tag called main', { GITHUB_REF: 'refs/tags/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'tag' }],
  ['a tag called main, of which only the type is known', { GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'tag' }],
  ['a branch called pr-7', { GITHUB_REF: 'refs/heads/pr-7', GITHUB_REF_NAME: 'pr-7' }],
  ['a branch called tag-v1', { GITHUB_REF: 'refs/heads/tag-v1', GITHUB_REF_NAME: 'tag-v1' }],
  ['a branch called pr-of-99', { GITHUB_REF: 'refs/heads/pr-of-99', GITHUB_REF_NAME: 'pr-of-99' }],
])('%s has a key of its own', async (_what, env) => {
  const result = await fixture.step(
    { task: 'answer-quality' },
    { env: { GITHUB_EVENT_NAME: 'push', ...env } },
  )
  const key = result.outputs['experiment-name']?.split('@')[1]?.split('.')[0]
  expect(key).not.toMatch(/^(?:main|pr-7|tag-v1|pr-of-99)$/)
  expect(result.exitCode).toBe(0)
})

test.each(['12', '#12', ' 12 '])('`pull-request: %s` says whom a dispatch is about', async (number) => {
  const github = await startFakeGitHub()
  const result = await fixture.step(
    {
      'task-definition': experiment('answers', 'Guess.'),
      ...COMPARED,
      'pull-request': number,
      comment: 'always',
      'github-token': TOKEN,
    },
    on('workflow_dispatch', { inputs: {}, repository: REPOSITORY }, { GITHUB_API_URL: github.url }),
  )
  await github.close()
  expect(result.outputs['experiment-name']).toMatch(/^answers@pr-12\.nosha\./)
  expect(result.outputs['baseline-experiment-id']).toBe(mainExperiment)
  expect(sent(fixture, 'PATCH', /./)).toEqual([])
  expect(github.comments.map(({ issue }) => issue)).toEqual([12])
})

test.each(['', '0', '-3', '1.5', 'main', '${{ github.event.number }}'])(
  '`pull-request: %s` is nothing, or an error before anything is sent',
  async (number) => {
    const result = await fixture.step({ command: 'run', task: 'answer-quality', 'pull-request': number })
    expect(result.exitCode).toBe(number === '' ? 0 : 1)
    if (number !== '') expect(fixture.simulator().requests).toEqual([])
  },
)

test('the commit of the default branch is not told as that of the pull request', async () => {
  await fixture.step(
    { task: 'answer-quality' },
    on('issue_comment', { issue: { number: 7, pull_request: {} }, repository: REPOSITORY }),
  )
  const [body] = triggers(fixture)
  expect(body?.tracing_metadata).toMatchObject({ github_pull_request: '7' })
  expect(body?.tracing_metadata).not.toHaveProperty('github_head_sha')
})

test('a suite on a comment keeps its definitions apart from the shared tasks', async () => {
  const indented = experiment('answers', 'Guess.').trim().split('\n').join('\n      ')
  const result = await fixture.step(
    { suite: `checks:\n  - name: one\n    definition:\n      ${indented}\n` },
    on('issue_comment', { issue: { number: 7, pull_request: {} }, repository: REPOSITORY }),
  )
  expect(result.exitCode).toBe(0)
  expect(sent(fixture, 'PATCH', /./)).toEqual([])
  expect(triggers(fixture)[0]?.experiment_name).toMatch(/^answers@pr-7\.nosha\./)
})

test.each(['branch:refs/heads/main', 'branch: main', 'Branch:main'])(
  '`baseline: %s` is found',
  async (baseline) => {
    const result = await fixture.step(
      { 'task-definition': experiment(), ...COMPARED, baseline },
      on('pull_request', { pull_request: PULL }),
    )
    expect(result.outputs['baseline-experiment-id']).toBe(mainExperiment)
  },
)

test('a comment on an issue that is no pull request writes no comment', async () => {
  const github = await startFakeGitHub()
  const result = await fixture.step(
    { task: 'answer-quality', comment: 'always', 'github-token': TOKEN },
    on('issue_comment', { issue: { number: 7 }, repository: REPOSITORY }, { GITHUB_API_URL: github.url }),
  )
  await github.close()
  expect(commandsOf('notice', result)).toHaveLength(1)
  expect(github.requests).toEqual([])
})
