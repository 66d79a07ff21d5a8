import { expect, test } from '@jest/globals'
import { branchKey, provenanceOf, readWorkflowContext, slug } from '../../src/github/context.ts'

const HEAD = 'c'.repeat(40)
const BASE = 'b'.repeat(40)
const OTHER = 'a'.repeat(40)
const ENVIRONMENT = {
  GITHUB_REPOSITORY: 'acme/bot',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_REF_NAME: 'main',
  GITHUB_SHA: OTHER,
}
const REPOSITORY = { default_branch: 'trunk', full_name: 'acme/bot' }
const EARLIER = { id: 5, head_sha: HEAD, head_branch: 'main', head_repository: { full_name: 'acme/bot' } }
const QUEUE = `refs/heads/gh-readonly-queue/release/1/pr-7-${OTHER}`

function read(
  eventName: string | undefined,
  event: unknown,
  environment: Record<string, string> = {},
  pullRequest?: number,
) {
  const env = {
    ...ENVIRONMENT,
    ...(eventName === undefined ? {} : { GITHUB_EVENT_NAME: eventName }),
    ...environment,
  }
  return readWorkflowContext(env, event, { pullRequest })
}

test.each<[string, string | undefined, unknown, Record<string, unknown>]>([
  [
    'a push',
    'push',
    {},
    { headSha: OTHER, ref: 'main', baselineRef: 'main', pullRequest: undefined, isProposal: false },
  ],
  [
    'nothing but an environment',
    undefined,
    undefined,
    { ref: 'main', baselineRef: 'main', isProposal: false },
  ],
  [
    'a schedule',
    'schedule',
    { repository: REPOSITORY },
    { ref: 'main', baselineRef: 'main', isProposal: false },
  ],
  [
    'a pull request, whose fork calls its branch like the base',
    'pull_request',
    { pull_request: { number: 7, head: { sha: HEAD, ref: 'main' }, base: { sha: BASE, ref: 'main' } } },
    { headSha: HEAD, baseSha: BASE, ref: 'pr-7', baselineRef: 'main', pullRequest: 7, isProposal: true },
  ],
  [
    'a review of a pull request',
    'pull_request_review',
    { pull_request: { number: 7, head: { sha: HEAD }, base: { ref: 'dev' } } },
    { headSha: HEAD, ref: 'pr-7', baselineRef: 'dev', isProposal: true },
  ],
  [
    'a merge queue',
    'merge_group',
    { merge_group: { head_sha: HEAD, base_sha: BASE, head_ref: QUEUE, base_ref: 'refs/heads/release/1' } },
    {
      headSha: HEAD,
      baseSha: BASE,
      refName: QUEUE.slice(11),
      baselineBranch: 'release/1',
      isProposal: true,
      pullRequest: undefined,
    },
  ],
  [
    'a merge queue whose branch is not known',
    'merge_group',
    { merge_group: { head_sha: HEAD, base_ref: 'refs/heads/main' } },
    { headSha: HEAD, ref: 'pr-of-99', baselineRef: 'main', isProposal: true },
  ],
  [
    'a workflow_run after a pull request of a fork',
    'workflow_run',
    { workflow_run: { ...EARLIER, event: 'pull_request', pull_requests: [] }, repository: REPOSITORY },
    { headSha: HEAD, ref: 'pr-of-5', baselineRef: 'trunk', isProposal: true },
  ],
  [
    'a workflow_run after a pull request of the repository',
    'workflow_run',
    {
      workflow_run: {
        ...EARLIER,
        event: 'pull_request',
        pull_requests: [{ number: 8, base: { ref: 'dev' } }],
      },
      repository: REPOSITORY,
    },
    { ref: 'pr-8', baselineRef: 'dev', pullRequest: 8, isProposal: true },
  ],
  [
    'a workflow_run after a push of the repository',
    'workflow_run',
    { workflow_run: { ...EARLIER, event: 'push' }, repository: REPOSITORY },
    { headSha: HEAD, ref: 'main', baselineRef: 'main', isProposal: false },
  ],
  [
    'a workflow_run after a push to the default branch, from which a pull request is open',
    'workflow_run',
    {
      workflow_run: {
        ...EARLIER,
        event: 'push',
        head_branch: 'trunk',
        pull_requests: [{ number: 3, base: { ref: 'release' } }],
      },
      repository: REPOSITORY,
    },
    { headSha: HEAD, ref: 'trunk', baselineRef: 'trunk', isProposal: false, pullRequest: undefined },
  ],
  [
    'a workflow_run after a push of a fork',
    'workflow_run',
    {
      workflow_run: { ...EARLIER, event: 'push', head_repository: { full_name: 'evil/bot' } },
      repository: REPOSITORY,
    },
    { ref: 'pr-of-5', baselineRef: 'trunk', isProposal: true },
  ],
  [
    'a workflow_run of an unknown repository',
    'workflow_run',
    { workflow_run: { ...EARLIER, event: 'push', head_repository: null } },
    { ref: 'pr-of-5', isProposal: true },
  ],
  [
    'a workflow_run after a comment, which ran on the default branch',
    'workflow_run',
    {
      workflow_run: { ...EARLIER, event: 'issue_comment', pull_requests: [{ number: 3 }] },
      repository: REPOSITORY,
    },
    { pullRequest: undefined, headSha: undefined, ref: 'pr-of-5', baselineRef: 'trunk', isProposal: true },
  ],
  [
    'a workflow_run after pull_request_target, whose commit may be that of the base',
    'workflow_run',
    { workflow_run: { ...EARLIER, event: 'pull_request_target', pull_requests: [] }, repository: REPOSITORY },
    { headSha: undefined, ref: 'pr-of-5', isProposal: true },
  ],
  [
    'a workflow_run without a payload',
    'workflow_run',
    undefined,
    { ref: 'pr-of-99', headSha: undefined, isProposal: true },
  ],
  [
    'a comment on a pull request',
    'issue_comment',
    { issue: { number: 9, pull_request: {} }, repository: REPOSITORY },
    { ref: 'pr-9', baselineRef: 'trunk', pullRequest: 9, headSha: undefined, isProposal: true },
  ],
  [
    'a comment on an issue, which may be about anything',
    'issue_comment',
    { issue: { number: 9 }, repository: REPOSITORY },
    { ref: 'pr-of-99', headSha: undefined, isProposal: true, pullRequest: undefined },
  ],
  [
    'a check suite of a pull request',
    'check_suite',
    {
      check_suite: {
        id: 6,
        head_sha: HEAD,
        head_branch: 'main',
        pull_requests: [{ number: 12, base: { ref: 'dev' } }],
      },
    },
    { headSha: HEAD, ref: 'pr-12', baselineRef: 'dev', pullRequest: 12, isProposal: true },
  ],
  [
    'a check suite of a fork',
    'check_suite',
    { check_suite: { id: 6, head_sha: HEAD, head_branch: null, pull_requests: [] }, repository: REPOSITORY },
    { headSha: HEAD, ref: 'pr-of-6', baselineRef: 'trunk', isProposal: true },
  ],
  [
    'a check run of a pull request',
    'check_run',
    {
      check_run: { id: 4, head_sha: HEAD, check_suite: { pull_requests: [{ number: 12 }] } },
      repository: REPOSITORY,
    },
    { headSha: HEAD, ref: 'pr-12', baselineRef: 'trunk', isProposal: true },
  ],
  [
    'a repository_dispatch with a pull request',
    'repository_dispatch',
    {
      client_payload: { pull_request: { number: 12, head: { sha: HEAD }, base: { ref: 'dev' } } },
      repository: REPOSITORY,
    },
    { headSha: HEAD, ref: 'pr-12', baselineRef: 'dev', pullRequest: 12, isProposal: true },
  ],
  [
    'a repository_dispatch with nothing but a number',
    'repository_dispatch',
    { client_payload: { pull_request: '12' }, repository: REPOSITORY },
    { headSha: undefined, ref: 'pr-12', baselineRef: 'trunk', isProposal: true },
  ],
  [
    'a repository_dispatch with a pull request that cannot be read',
    'repository_dispatch',
    { client_payload: { pull_request: 'new' }, repository: REPOSITORY },
    { headSha: undefined, ref: 'pr-of-99', isProposal: true },
  ],
  [
    'a repository_dispatch about nothing else',
    'repository_dispatch',
    { client_payload: {}, repository: REPOSITORY },
    { headSha: OTHER, ref: 'main', isProposal: false },
  ],
  [
    'a deployment of another branch',
    'deployment_status',
    { deployment: { sha: HEAD, ref: 'feature' }, repository: REPOSITORY },
    { headSha: HEAD, ref: 'pr-of-99', baselineRef: 'trunk', isProposal: true },
  ],
  [
    'a deployment of the default branch',
    'deployment_status',
    { deployment: { sha: HEAD, ref: 'trunk' }, repository: REPOSITORY },
    { headSha: HEAD, ref: 'trunk', baselineRef: 'trunk', isProposal: false },
  ],
  [
    'a payload of nonsense',
    'push',
    { pull_request: 'no', merge_group: 7 },
    { ref: 'main', baselineRef: 'main' },
  ],
  ['a payload that is a list', 'push', [1, 2], { ref: 'main', baselineRef: 'main' }],
])('%s', (_name, eventName, event, expected) => {
  expect(read(eventName, event)).toMatchObject(expected)
})

test.each<[string, unknown, Record<string, string>, Record<string, unknown>]>([
  [
    'the documented payload of act',
    { pull_request: { head: { ref: 'topic' }, base: { ref: 'trunk' } } },
    { GITHUB_REF: 'refs/pull/12/merge', GITHUB_REF_NAME: '12/merge' },
    { ref: 'pr-12', baselineRef: 'trunk', pullRequest: 12, headSha: undefined },
  ],
  [
    'a number that is a string',
    { pull_request: { number: '12', head: { sha: HEAD }, base: { sha: 'short', ref: 'dev' } } },
    {},
    { ref: 'pr-12', headSha: HEAD, baseSha: undefined, baselineRef: 'dev' },
  ],
  ['a number beside the pull request', { number: 12, pull_request: {} }, {}, { ref: 'pr-12' }],
  [
    'no payload',
    undefined,
    { GITHUB_REF: 'refs/pull/12/merge', GITHUB_REF_NAME: '12/merge', GITHUB_BASE_REF: 'dev' },
    { ref: 'pr-12', baselineRef: 'dev', headSha: undefined, isProposal: true },
  ],
  ['no payload and only the name of the ref', undefined, { GITHUB_REF_NAME: '12/merge' }, { ref: 'pr-12' }],
  [
    'no number at all',
    { pull_request: { number: null } },
    {},
    { ref: 'pr-of-99', pullRequest: undefined, isProposal: true },
  ],
  [
    'nothing',
    undefined,
    {},
    { ref: 'pr-of-99', baselineRef: undefined, isProposal: true, headSha: undefined },
  ],
])('a pull request with odd fields falls back field by field: %s', (_name, event, environment, expected) => {
  for (const eventName of ['pull_request', 'pull_request_target'])
    expect(read(eventName, event, environment)).toMatchObject(expected)
})

test('a pull request is one whatever the event is called', () => {
  expect(read('strange', undefined, { GITHUB_REF: 'refs/pull/3/head' })).toMatchObject({
    ref: 'pr-3',
    isProposal: true,
  })
  expect(read(undefined, undefined, { GITHUB_BASE_REF: 'main' })).toMatchObject({
    ref: 'pr-of-99',
    isProposal: true,
  })
})

test.each(['issues', 'status', 'discussion_comment', 'new_event'])(
  'the event %s is not known to be about a branch, and gets a key of its own',
  (eventName) => {
    const context = read(eventName, { repository: REPOSITORY }, { GITHUB_REF: 'refs/heads/main' })
    expect(context).toMatchObject({
      ref: 'pr-of-99',
      isProposal: true,
      headSha: undefined,
      baselineRef: 'trunk',
    })
  },
)

test('the input pull-request decides, and the commit is known only where the event says it', () => {
  expect(read('workflow_dispatch', { repository: REPOSITORY }, {}, 12)).toMatchObject({
    ref: 'pr-12',
    pullRequest: 12,
    headSha: undefined,
    baselineRef: 'trunk',
    isProposal: true,
  })
  expect(
    read('deployment_status', { deployment: { sha: HEAD }, repository: REPOSITORY }, {}, 12),
  ).toMatchObject({
    ref: 'pr-12',
    headSha: HEAD,
  })
  const fork = {
    workflow_run: { ...EARLIER, event: 'pull_request', pull_requests: [] },
    repository: REPOSITORY,
  }
  expect(read('workflow_run', fork, {}, 12)).toMatchObject({
    ref: 'pr-12',
    headSha: HEAD,
    baselineRef: 'trunk',
  })
  const other = {
    pull_request: { number: 7, head: { sha: HEAD }, base: { ref: 'dev' } },
    repository: REPOSITORY,
  }
  expect(read('pull_request', other, {}, 12)).toMatchObject({
    ref: 'pr-12',
    headSha: undefined,
    baselineRef: 'trunk',
  })
  expect(read('pull_request', other, {}, 7)).toMatchObject({ ref: 'pr-7', headSha: HEAD, baselineRef: 'dev' })
})

test('a tag is compared with the default branch, also one that is called like a branch', () => {
  const tag = read('push', { repository: REPOSITORY }, { GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'tag' })
  expect(tag).toMatchObject({ ref: 'tag-main', refName: 'main', baselineRef: 'trunk', isProposal: false })
  expect(read('release', { repository: REPOSITORY }, { GITHUB_REF: 'refs/tags/v1.2' }).ref).toMatch(
    /^tag-v1-2-[0-9a-f]{6}$/,
  )
})

test('branches, tags and proposals cannot collide', () => {
  const names = ['pr-7', 'tag-v1', 'pr-of-99', 'local', 'branch-pr-7', 'main', 'pr-7-x']
  const keys = names.map(branchKey)
  expect(new Set(keys).size).toBe(names.length)
  expect(keys.filter((key) => /^(?:pr|tag)-|^local$/.test(key))).toEqual([])
  expect(branchKey('main')).toBe('main')
  expect(read('push', {}, { GITHUB_REF: 'refs/heads/pr-7' })).toMatchObject({
    ref: 'branch-pr-7',
    refName: 'pr-7',
    baselineRef: 'branch-pr-7',
    baselineBranch: 'pr-7',
  })
})

test('different texts have different slugs, and slugs have no dots', () => {
  expect(slug('a-b_C9')).toBe('a-b_C9')
  expect(new Set(['a.b', 'a-b', 'a b', 'a/b', 'ä-b'].map(slug)).size).toBe(5)
  expect(slug('feature/x.y')).toMatch(/^[A-Za-z0-9_-]+$/)
})

test('outside of GitHub nothing is known, and nothing breaks', () => {
  const context = readWorkflowContext({}, undefined)
  const { isProposal, ...facts } = context
  expect(isProposal).toBe(false)
  expect(Object.values(facts).every((fact) => fact === undefined)).toBe(true)
  expect(provenanceOf(context)).toEqual({})
})

test('the provenance names what people call the ref, and the head commit', () => {
  const event = { pull_request: { number: 7, head: { sha: HEAD }, base: { sha: BASE, ref: 'main' } } }
  expect(
    provenanceOf(read('pull_request', event, { GITHUB_ACTOR: 'ann', GITHUB_WORKFLOW: 'Quality' })),
  ).toEqual({
    github_head_sha: HEAD,
    github_base_sha: BASE,
    github_ref: 'pr-7',
    github_pull_request: '7',
    github_repository: 'acme/bot',
    github_workflow: 'Quality',
    github_run_url: 'https://github.com/acme/bot/actions/runs/99',
    github_run_attempt: '2',
    github_actor: 'ann',
  })
  expect(provenanceOf(read('push', {}, { GITHUB_REF: 'refs/heads/feature/x' })).github_ref).toBe('feature/x')
})
