import { afterEach, expect, test } from '@jest/globals'
import { commentMarker } from '../../src/github/comment-marker.ts'
import { publishComment, type CommentOptions } from '../../src/report/publish/comment.ts'
import type { Result } from '../../src/report/result.ts'
import { createSecrets } from '../../src/secrets.ts'
import { aResult } from '../report/scenes.ts'
import { FAILED_RULES, scoreFacts, WORKFLOW } from '../report/score-scenes.ts'
import {
  BOT,
  PERSON,
  startFakeGitHub,
  TOKEN,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../support/fake-github.ts'

let github: FakeGitHub | undefined
let told: string[] = []

afterEach(async () => {
  await github?.close()
  told = []
})

async function start(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  github = await startFakeGitHub(options)
  return github
}

const PASSED = aResult({ scores: scoreFacts() })
const FAILED = aResult(
  { scores: scoreFacts() },
  { verdict: 'failed', green: false, reason: 'the s3cret reason', rules: FAILED_RULES },
)

function publish(result: Result, more: Partial<CommentOptions> = {}): Promise<void> {
  return publishComment(result, {
    mode: 'always',
    key: '',
    subject: 'answer-quality',
    token: TOKEN,
    apiUrl: github?.url ?? '',
    workflow: WORKFLOW,
    secrets: createSecrets(['s3cret']),
    warn: (message) => told.push(`warning: ${message}`),
    notice: (message) => told.push(`notice: ${message}`),
    ...more,
  })
}

const MARKER = commentMarker({ workflow: WORKFLOW, subject: 'answer-quality', key: '' })

test('a second run updates the comment of the first', async () => {
  const { comments, requests } = await start()
  await publish(FAILED)
  expect(comments).toHaveLength(1)
  expect(comments[0]?.body).toMatch(/^<!-- arize-ax-task-run:[0-9a-f]{32} -->\n## ❌ Arize AX: failed/)
  await publish(PASSED)
  expect(comments).toHaveLength(1)
  expect(comments[0]?.body).toContain('## ✅ Arize AX: passed')
  expect(requests.filter((each) => !each.startsWith('GET'))).toEqual([
    'POST /repos/acme/support-bot/issues/42/comments',
    'PATCH /repos/acme/support-bot/issues/comments/1000',
  ])
  expect(told).toEqual([])
})

test('also when it is the 150th of 320', async () => {
  const { comments, add } = await start()
  for (let at = 1; at <= 320; at += 1) add(at === 150 ? { user: BOT, body: `${MARKER}\nold` } : {})
  await publish(FAILED)
  expect(comments).toHaveLength(320)
  expect(comments[149]?.body).toContain('Arize AX: failed')
})

test.each([
  ['two jobs', { workflow: { ...WORKFLOW, job: 'other' } }],
  ['two steps', { workflow: { ...WORKFLOW, step: 'other' } }],
  ['two workflows', { workflow: { ...WORKFLOW, workflow: 'other' } }],
  ['two tasks', { subject: 'other' }],
  ['two legs of a matrix', { key: 'gpt-4o-mini' }],
])('%s keep two comments', async (_, other) => {
  const { comments } = await start()
  await publish(FAILED)
  await publish(FAILED, other)
  await publish(PASSED)
  await publish(PASSED, other)
  expect(comments.map((comment) => /Arize AX: \w+/.exec(comment.body)?.[0])).toEqual([
    'Arize AX: passed',
    'Arize AX: passed',
  ])
})

test('a comment of a person with a pasted marker is nobody’s to change', async () => {
  const { comments, add } = await start()
  add({ body: `${MARKER}\nmine` })
  add({ user: { ...PERSON, login: 'sly[bot]' }, body: `${MARKER}\nmine` })
  add({ user: BOT, body: `> ${MARKER}\nquoted by a bot` })
  await publish(FAILED)
  expect(comments.map(({ body }) => body.includes('Arize AX'))).toEqual([false, false, false, true])
})

test('a token that may ask who it is touches only its own comments', async () => {
  const { comments, add } = await start({ identity: PERSON })
  add({ user: BOT, body: `${MARKER}\nof a bot` })
  add({ user: { ...PERSON, id: 8, login: 'other' }, body: `${MARKER}\nof another` })
  add({ user: PERSON, body: `${MARKER}\nown` })
  await publish(FAILED)
  expect(comments.map(({ body }) => body.includes('Arize AX'))).toEqual([false, false, true])
})

test('on-failure: none for green, one for red, and red turns green', async () => {
  const { comments } = await start()
  await publish(PASSED, { mode: 'on-failure' })
  expect(comments).toEqual([])
  await publish(FAILED, { mode: 'on-failure' })
  expect(comments[0]?.body).toContain('failed')
  await publish(PASSED, { mode: 'on-failure' })
  expect(comments).toHaveLength(1)
  expect(comments[0]?.body).toContain('✅')
})

test('never is never, and a step that judged nothing has nothing to say', async () => {
  const { requests } = await start()
  await publish(FAILED, { mode: 'never' })
  await publish({ ...PASSED, judgement: undefined })
  expect(requests).toEqual([])
  expect(told).toEqual([])
})

test('an event without a pull request is a notice, and a merge queue is none', async () => {
  const { requests } = await start()
  await publish(FAILED, { workflow: { ...WORKFLOW, eventName: 'push', pullRequest: undefined } })
  await publish(FAILED, { workflow: { ...WORKFLOW, eventName: 'merge_group', pullRequest: undefined } })
  expect(told).toEqual([expect.stringMatching(/^notice: .*no pull request/)])
  expect(requests).toEqual([])
})

test('GitHub Enterprise has its API elsewhere', async () => {
  const { comments, requests } = await start({ root: '/api/v3' })
  await publish(FAILED)
  expect(comments).toHaveLength(1)
  expect(requests.every((each) => each.includes(' /api/v3/'))).toBe(true)
})

test.each([
  ['a read-only token', { permission: 'read' }, /pull-requests: write.*forks.*Resource not accessible/],
  ['a token without any permission', { permission: 'none' }, /pull-requests: write/],
  [
    'a rate limit',
    {
      refusal: { status: 403, headers: { 'x-ratelimit-remaining': '0' }, message: 'API rate limit exceeded' },
    },
    /limits the rate/,
  ],
  ['a broken GitHub', { refusal: { status: 502, message: 'Server Error' } }, /Server Error/],
] satisfies [string, FakeGitHubOptions, RegExp][])('%s is a warning', async (_, options, words) => {
  const { comments } = await start(options)
  await publish(FAILED)
  expect(told).toEqual([expect.stringMatching(/^warning: The comment could not be written\./)])
  expect(told[0]).toMatch(words)
  expect(comments).toEqual([])
})

test('a wrong token, none, and a server that is not there are warnings', async () => {
  const { url } = await start()
  await publish(FAILED, { token: 'wrong' })
  await publish(FAILED, { token: '' })
  await github?.close()
  await publish(FAILED, { apiUrl: url })
  expect(told).toEqual([
    expect.stringMatching(/github-token/),
    expect.stringMatching(/github-token.*empty/),
    expect.stringMatching(/^warning: The comment could not be written/),
  ])
})

test('no secret stands in a comment', async () => {
  const { comments } = await start()
  await publish(FAILED)
  expect(comments[0]?.body).toContain('the *** reason')
  expect(comments[0]?.body).not.toContain('s3cret')
})
