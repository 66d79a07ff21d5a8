import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startFakeGitHub, TOKEN } from '../support/fake-github.ts'
import { commandsOf, openFixture } from '../support/fixture.ts'

/** Comment and results file through the bundle. */

const fixture = openFixture({ runDurationMs: 30 })
const EVENT = {
  pull_request: { number: 42, head: { sha: 'c'.repeat(40) }, base: { sha: 'b'.repeat(40), ref: 'main' } },
}
const TASK = { task: 'answer-quality', 'github-token': TOKEN }

function onPullRequest(apiUrl: string, more: Record<string, string> = {}) {
  return { event: EVENT, env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_API_URL: apiUrl, ...more } }
}

test('one comment is written and kept up to date, and another job keeps its own', async () => {
  const github = await startFakeGitHub()
  const first = await fixture.step({ ...TASK, comment: 'always' }, onPullRequest(github.url))
  expect(first.exitCode).toBe(0)
  expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('passed')])
  const broken = { ...TASK, comment: 'on-failure', gates: 'run.successes >= 1000' }
  await fixture.step(broken, onPullRequest(github.url))
  expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('failed')])
  await fixture.step(broken, onPullRequest(github.url, { GITHUB_JOB: 'another' }))
  expect(github.comments).toHaveLength(2)
  await github.close()
  expect(JSON.stringify(first)).not.toContain(TOKEN)
})

test('a read-only token is a warning with the permission, and changes no verdict', async () => {
  const github = await startFakeGitHub({ permission: 'read' })
  const result = await fixture.step({ ...TASK, comment: 'always' }, onPullRequest(github.url))
  await github.close()
  expect(result.exitCode).toBe(0)
  expect(result.outputs.verdict).toBe('passed')
  expect(commandsOf('warning', result)).toEqual([expect.stringMatching(/pull-requests/)])
})

test('without a pull request there is a notice, and by default there is nothing', async () => {
  const github = await startFakeGitHub()
  const env = { GITHUB_API_URL: github.url }
  const pushed = await fixture.step({ ...TASK, comment: 'always' }, { env })
  expect(commandsOf('notice', pushed)).toHaveLength(1)
  await fixture.step(TASK, onPullRequest(github.url))
  await github.close()
  expect(github.requests).toEqual([])
})

test('the results file has it all, also when the step fails', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'results-'))
  const inputs = {
    ...TASK,
    gates: 'run.successes >= 1000',
    'results-file': join(folder, 'deep', 'result.json'),
  }
  const result = await fixture.step(inputs, { env: { RUNNER_TEMP: folder } })
  const path = result.outputs['results-file'] ?? ''
  const results = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  rmSync(folder, { recursive: true })
  expect(result.exitCode).toBe(1)
  expect(results).toMatchObject({ version: 2, verdict: 'failed' })
  const outside = await fixture.step({ ...TASK, 'results-file': '/etc/result.json' })
  expect(outside.exitCode).toBe(1)
  expect(outside.outputs['failure-reason']).toContain('`results-file`')
  expect(outside.outputs['run-id']).toBe('')
})
