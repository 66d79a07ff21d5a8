import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { startFakeGitHub, TOKEN } from '../support/fake-github.ts'
import { commandsOf, openFixture } from '../support/fixture.ts'
import { reason, type More } from './support.ts'

/** Results files go where they may, and input errors are reported as the reporting inputs say. */

const fixture = openFixture({ runDurationMs: 5 })
const folder = mkdtempSync(join(tmpdir(), 'arize-ax-reporting-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

beforeEach(() => {
  fixture.simulator().control.clear()
  fixture.simulator().requests.length = 0
})

// Results files.

mkdirSync(join(folder, '.git', 'hooks'), { recursive: true })
mkdirSync(join(folder, 'real'), { recursive: true })
mkdirSync(join(folder, '_runner_file_commands'), { recursive: true })
symlinkSync('/etc', join(folder, 'etc'))
symlinkSync('real', join(folder, 'inside'))
symlinkSync('/etc/passwd', join(folder, 'passwd.json'))
writeFileSync(join(folder, 'env-file'), '')

test.each([
  '/etc/result.json',
  '../result.json',
  'etc/result.json',
  'inside/result.json',
  'passwd.json',
  '.git/config',
  '.GIT/config',
  'sub/.git/hooks/post-checkout',
  'real',
  '.',
  '_runner_file_commands/set_env_1',
  'env-file',
  './real/../env-file',
  'real/\u0000.json',
  `${'x'.repeat(300)}.json`,
])('`results-file: %s` is refused before anything is sent', async (path) => {
  const env = { GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, GITHUB_ENV: join(folder, 'env-file') }
  const result = await fixture.step({ task: 'answer-quality', 'results-file': path }, { env })
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toMatch(/`results-file`/)
  expect(reason(result)).not.toMatch(/internal error/i)
  expect(fixture.simulator().requests).toEqual([])
})

test('a link that was laid while the run ran is not written through', async () => {
  const place = mkdtempSync(join(folder, 'late-'))
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  mkdirSync(join(place, 'out'))
  fixture.simulator().control.planRun({ durationMs: 150 })
  const running = fixture.step(
    { task: 'answer-quality', 'results-file': 'out/result.json' },
    { env: { GITHUB_WORKSPACE: place, RUNNER_TEMP: place } },
  )
  setTimeout(() => {
    rmSync(join(place, 'out'), { recursive: true })
    symlinkSync(elsewhere, join(place, 'out'))
  }, 60)
  const result = await running
  expect(readdirSync(elsewhere)).toEqual([])
  rmSync(elsewhere, { recursive: true })
  expect(result.exitCode).toBe(0)
  expect(commandsOf('warning', result)).toEqual([expect.stringContaining('results')])
})

// Reporting of input errors.

const PULL_REQUEST = { number: 42, head: { sha: 'c'.repeat(40) }, base: { sha: 'b'.repeat(40), ref: 'main' } }

function onPullRequest(apiUrl: string, more: Record<string, string> = {}): More {
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_API_URL: apiUrl, ...more }
  return { event: { pull_request: PULL_REQUEST }, env }
}

test.each([
  ['a typo in gates', { gates: 'correctness => 0.8' }],
  ['a wrong timeout', { timeout: 'soon' }],
  ['a missing file', { task: '', 'task-file': 'nowhere.yaml' }],
  ['no task', { task: '' }],
  ['no key', { 'api-key': '' }],
  ['another wrong input about reporting', { trend: 'many' }],
  ['a task that is not there', { task: 'no such task' }],
] as [string, Record<string, string>][])('%s is reported everywhere', async (_what, wrong) => {
  const github = await startFakeGitHub()
  const place = mkdtempSync(join(folder, 'reporting-'))
  const good = { task: 'answer-quality', comment: 'on-failure', 'github-token': TOKEN }
  await fixture.step({ ...good, comment: 'always' }, onPullRequest(github.url))
  expect(github.comments[0]?.body).toContain('passed')
  const inputs = { ...good, summary: 'false', 'results-file': 'r.json', ...wrong }
  const result = await fixture.step(inputs, onPullRequest(github.url, { GITHUB_WORKSPACE: place }))
  await github.close()
  expect(result.exitCode).toBe(1)
  expect(result.summary).toBe('')
  expect(JSON.parse(readFileSync(join(place, 'r.json'), 'utf8'))).toMatchObject({ success: false })
  const bodies = github.comments.map(({ body }) => body)
  expect(bodies.at(-1)).not.toContain('✅')
  // Without a task, the comment of that task cannot be known.
  if (!('task' in wrong)) expect(bodies).toHaveLength(1)
})
