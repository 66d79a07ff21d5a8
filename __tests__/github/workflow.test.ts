import { expect, test } from '@jest/globals'
import { baselineKey, ephemeralName, experimentName, slug } from '../../src/github/experiment-name.ts'
import { provenanceOf, readWorkflow } from '../../src/github/workflow.ts'

const HEAD = 'c'.repeat(40)
const BASE = 'b'.repeat(40)
const ENVIRONMENT = {
  GITHUB_REPOSITORY: 'acme/bot',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_REF_NAME: 'main',
  GITHUB_SHA: 'a'.repeat(40),
}
const REPOSITORY = { default_branch: 'trunk', full_name: 'acme/bot' }
const EARLIER = { id: 5, head_sha: HEAD, head_branch: 'main', head_repository: { full_name: 'acme/bot' } }

test.each([
  ['a push', {}, { headSha: 'a'.repeat(40), ref: 'main', baselineRef: 'main', pullRequest: undefined }],
  [
    'a pull request, whose fork calls its branch like the base',
    { pull_request: { number: 7, head: { sha: HEAD, ref: 'main' }, base: { sha: BASE, ref: 'main' } } },
    { headSha: HEAD, baseSha: BASE, ref: 'pr-7', baselineRef: 'main', pullRequest: 7 },
  ],
  [
    'a merge queue',
    { merge_group: { head_sha: HEAD, base_sha: BASE, base_ref: 'refs/heads/release/1' } },
    { headSha: HEAD, baseSha: BASE, ref: 'main', baselineRef: 'release/1' },
  ],
  [
    'a workflow_run after a pull request of a fork',
    { workflow_run: { ...EARLIER, event: 'pull_request', pull_requests: [] }, repository: REPOSITORY },
    { headSha: HEAD, ref: 'pr-of-run-5', baselineRef: 'trunk' },
  ],
  [
    'a workflow_run after a pull request of the repository',
    {
      workflow_run: {
        ...EARLIER,
        event: 'pull_request',
        pull_requests: [{ number: 8, base: { ref: 'dev' } }],
      },
      repository: REPOSITORY,
    },
    { ref: 'pr-8', baselineRef: 'dev', pullRequest: 8 },
  ],
  [
    'a workflow_run after a push of the repository',
    { workflow_run: { ...EARLIER, event: 'push' }, repository: REPOSITORY },
    { headSha: HEAD, ref: 'main', baselineRef: 'main' },
  ],
  [
    'a workflow_run after a push of a fork',
    {
      workflow_run: { ...EARLIER, event: 'push', head_repository: { full_name: 'evil/bot' } },
      repository: REPOSITORY,
    },
    { ref: 'pr-of-run-5', baselineRef: 'trunk' },
  ],
  [
    'a comment on a pull request',
    { issue: { number: 9, pull_request: {} }, repository: REPOSITORY },
    { ref: 'pr-9', baselineRef: 'trunk', pullRequest: 9 },
  ],
  ['a payload of nonsense', { pull_request: 'no', merge_group: 7 }, { ref: 'main', baselineRef: 'main' }],
])('%s', (_name, event, expected) => {
  expect(readWorkflow(ENVIRONMENT, event)).toMatchObject(expected)
})

test('a tag is compared with the default branch', () => {
  const environment = { ...ENVIRONMENT, GITHUB_REF_NAME: 'v1.2', GITHUB_REF_TYPE: 'tag' }
  expect(readWorkflow(environment, { repository: REPOSITORY })).toMatchObject({
    ref: 'v1.2',
    baselineRef: 'trunk',
  })
})

test('outside of GitHub nothing is known, and nothing breaks', () => {
  const workflow = readWorkflow({}, undefined)
  expect(Object.values(workflow).every((fact) => fact === undefined)).toBe(true)
  expect(provenanceOf(workflow)).toEqual({})
  const parts = { taskName: 'a task', workflow, canonicalInputs: '[]', random: 0 }
  expect(experimentName(parts)).toMatch(/^a-task-[0-9a-f]{6}@local\.local\.0-1-[0-9a-f]{8}-0000$/)
  expect(ephemeralName(parts)).toBe('a task (local 0-1-0000)')
})

test('different texts have different slugs, and slugs have no dots', () => {
  expect(slug('a-b_C9')).toBe('a-b_C9')
  expect(new Set(['a.b', 'a-b', 'a b', 'a/b', 'ä-b'].map(slug)).size).toBe(5)
  expect(slug('feature/x.y')).toMatch(/^[A-Za-z0-9_-]+$/)
  expect(baselineKey('my task', 'main')).toMatch(/^my-task-[0-9a-f]{6}@main$/)
})

test('the legs of a matrix, and two uses in one step, have names of their own', () => {
  const workflow = readWorkflow(ENVIRONMENT, {})
  const name = (canonicalInputs: string, random: number): string =>
    experimentName({ taskName: 't', workflow, canonicalInputs, random })
  const digest = (text: string): string => /-([0-9a-f]{8})-....$/.exec(text)?.[1] ?? ''
  expect(digest(name('a', 0.1))).toBe(digest(name('a', 0.9)))
  expect(digest(name('a', 0.1))).not.toBe(digest(name('b', 0.1)))
  expect(name('a', 0.1)).not.toBe(name('a', 0.9))
})
