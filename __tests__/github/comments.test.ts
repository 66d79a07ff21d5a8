import { afterEach, expect, test } from '@jest/globals'
import { commentMarker, publishComment, type CommentRequest } from '../../src/github/comments.ts'
import { WORKFLOW } from '../report/fixtures.ts'
import {
  BOT,
  PERSON,
  startFakeGitHub,
  TOKEN,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../support/fake-github.ts'

let github: FakeGitHub | undefined

afterEach(async () => {
  await github?.close()
})

async function start(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  github = await startFakeGitHub(options)
  return github
}

const MARKER = commentMarker({ workflow: WORKFLOW, target: 'answer-quality', key: '' })

type Changes = Partial<Omit<CommentRequest, 'place'>> & Partial<CommentRequest['place']>

function publish(words: string, { token = TOKEN, apiUrl = github?.url ?? '', ...more }: Changes = {}) {
  const { marker = MARKER, create = true, budgetMs } = more
  const place = { token, apiUrl, repository: 'acme/support-bot', pullRequest: 42 }
  return publishComment({ place, marker, body: `${marker}\n${words}`, create, budgetMs })
}

test('a second run updates the comment of the first', async () => {
  const { comments, requests } = await start()
  expect(await publish('failed')).toBeUndefined()
  expect(comments.map(({ body }) => body)).toEqual([`${MARKER}\nfailed`])
  expect(await publish('passed')).toBeUndefined()
  expect(comments.map(({ body }) => body)).toEqual([`${MARKER}\npassed`])
  expect(requests.filter((each) => !each.startsWith('GET'))).toEqual([
    'POST /repos/acme/support-bot/issues/42/comments',
    'PATCH /repos/acme/support-bot/issues/comments/1000',
  ])
})

test('also when it is the 150th of 320, and no page is read after it', async () => {
  const { comments, add, requests } = await start()
  for (let at = 1; at <= 320; at += 1) add(at === 150 ? { user: BOT, body: `${MARKER}\nold` } : {})
  await publish('failed')
  expect(comments).toHaveLength(320)
  expect(comments[149]?.body).toContain('failed')
  expect(requests.filter((each) => each.includes('page=3'))).toEqual([])
})

test('with `create: false` none is made, and one that is there is updated', async () => {
  const { comments, add } = await start()
  await publish('passed', { create: false })
  expect(comments).toEqual([])
  add({ user: BOT, body: `${MARKER}\nfailed` })
  await publish('passed', { create: false })
  expect(comments[0]?.body).toContain('passed')
})

test.each([
  ['two jobs', { workflow: { ...WORKFLOW, job: 'other' } }],
  ['two steps', { workflow: { ...WORKFLOW, step: 'other' } }],
  ['two workflows', { workflow: { ...WORKFLOW, workflow: 'other' } }],
  ['two tasks', { target: 'other' }],
  ['two matrix jobs', { key: 'gpt-4o-mini' }],
])('%s keep two comments', async (_, other) => {
  const { comments } = await start()
  const marker = commentMarker({ workflow: WORKFLOW, target: 'answer-quality', key: '', ...other })
  for (const words of ['failed', 'passed']) {
    await publish(words)
    await publish(words, { marker })
  }
  expect(comments.map(({ body }) => body)).toEqual([`${MARKER}\npassed`, `${marker}\npassed`])
})

test('a comment of a person with a pasted marker is nobody’s to change', async () => {
  const { comments, add } = await start()
  add({ body: `${MARKER}\nmine` })
  add({ user: { ...PERSON, login: 'sly[bot]' }, body: `${MARKER}\nmine` })
  add({ user: BOT, body: `> ${MARKER}\nquoted by a bot` })
  await publish('failed')
  expect(comments.map(({ body }) => body.includes('failed'))).toEqual([false, false, false, true])
})

test('a token that may ask who it is touches only its own comments', async () => {
  const { comments, add } = await start({ identity: PERSON })
  add({ user: BOT, body: `${MARKER}\nof a bot` })
  add({ user: { ...PERSON, id: 8, login: 'other' }, body: `${MARKER}\nof another` })
  add({ user: PERSON, body: `${MARKER}\nown` })
  await publish('failed')
  expect(comments.map(({ body }) => body.includes('failed'))).toEqual([false, false, true])
})

test('GitHub Enterprise has its API elsewhere', async () => {
  const { comments, requests } = await start({ root: '/api/v3' })
  await publish('failed')
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
] satisfies [string, FakeGitHubOptions, RegExp][])(
  '%s is said, with what to do',
  async (_, options, words) => {
    const { comments } = await start(options)
    expect(await publish('failed')).toMatch(words)
    expect(comments).toEqual([])
  },
)

test('a wrong token is named, and a server that is not there is no exception', async () => {
  const { url } = await start()
  expect(await publish('failed', { token: 'wrong' })).toMatch(/github-token/)
  await github?.close()
  expect(await publish('failed', { apiUrl: url })).toEqual(expect.any(String))
})

test('a page of comments that never comes ends with the budget', async () => {
  const { add, comments } = await start({ hangs: true })
  for (let at = 0; at < 150; at += 1) add({})
  expect(await publish('failed', { budgetMs: 500 })).toMatch(/did not respond within 0\.5s/)
  expect(comments).toHaveLength(150)
})
