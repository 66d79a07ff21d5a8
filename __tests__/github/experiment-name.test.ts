import { expect, test } from '@jest/globals'
import { readWorkflowContext } from '../../src/github/context.ts'
import {
  baselineKey,
  ephemeralTaskName,
  experimentName,
  parseExperimentName,
} from '../../src/github/experiment-name.ts'

const ENVIRONMENT = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_REF_NAME: 'main',
  GITHUB_SHA: 'a'.repeat(40),
}
const CONTEXT = readWorkflowContext(ENVIRONMENT, {})
const PARTS = { taskName: 't', context: CONTEXT, fingerprint: '[]', random: 0 }

test('a name is readable, and says what it says again', () => {
  const name = experimentName({ ...PARTS, taskName: 'answers' })
  expect(name).toMatch(/^answers@main\.aaaaaaa\.99-2-[0-9a-f]{8}-0000$/)
  expect(parseExperimentName(name)).toEqual({
    key: 'answers@main',
    sha: 'aaaaaaa',
    runId: '99',
    attempt: 2,
    digest: name.slice(-13, -5),
  })
})

test('outside of GitHub, and where the head is not known, there is a name', () => {
  const parts = { ...PARTS, taskName: 'a task', context: readWorkflowContext({}, undefined) }
  expect(experimentName(parts)).toMatch(/^a-task-[0-9a-f]{6}@local\.nosha\.0-1-[0-9a-f]{8}-0000$/)
  expect(ephemeralTaskName(parts)).toBe('a task (local 0-1-0000)')
  expect(parseExperimentName(experimentName(parts))).toMatchObject({ sha: undefined, runId: '0', attempt: 1 })
})

test.each([
  ['answer-quality', 'main'],
  ['Answer quality (v2.1)', 'release/1.x'],
  ['a@b', 'x@y'],
  ['正確さ', 'dependabot/npm_and_yarn/a-1.2.3'],
])('the key of an experiment of task %j on %j can be read from its name', (taskName, ref) => {
  const environment = { ...ENVIRONMENT, GITHUB_REF_NAME: ref, GITHUB_REF: `refs/heads/${ref}` }
  const context = readWorkflowContext(environment, {})
  expect(parseExperimentName(experimentName({ ...PARTS, taskName, context }))?.key).toBe(
    baselineKey(taskName, ref),
  )
})

test('the key names task and ref, and the check where the task alone does not', () => {
  expect(baselineKey('my task', 'main')).toMatch(/^my-task-[0-9a-f]{6}@main$/)
  expect(baselineKey('answers', 'main', 'strict')).toBe('answers+strict@main')
  expect(baselineKey('answers+strict', 'main')).not.toBe(baselineKey('answers', 'main', 'strict'))
  const name = experimentName({ ...PARTS, checkName: 'strict' })
  expect(parseExperimentName(name)?.key).toBe('t+strict@main')
})

test('matrix jobs, and two uses in one step, have names of their own', () => {
  const name = (fingerprint: string, random: number): string =>
    experimentName({ ...PARTS, fingerprint, random })
  const digest = (text: string): string => parseExperimentName(text)?.digest ?? ''
  expect(digest(name('a', 0.1))).toBe(digest(name('a', 0.9)))
  expect(digest(name('a', 0.1))).not.toBe(digest(name('b', 0.1)))
  expect(name('a', 0.1)).not.toBe(name('a', 0.9))
})

test('however long the names are, the experiment has at most 255 characters and its key is found again', () => {
  const [task, branch] = ['q'.repeat(300), `feature/${'é'.repeat(240)}`]
  const context = readWorkflowContext(
    { ...ENVIRONMENT, GITHUB_REF: `refs/heads/${branch}`, GITHUB_RUN_ID: '9'.repeat(40) },
    {},
  )
  for (const checkName of [undefined, 'c'.repeat(300)]) {
    const name = experimentName({ ...PARTS, taskName: task, checkName, context, random: 0.999 })
    expect(Array.from(name).length).toBeLessThanOrEqual(255)
    const key = baselineKey(task, context.baselineRef ?? '', checkName)
    expect(parseExperimentName(name)?.key).toBe(key)
    expect(baselineKey(`${task}x`, context.baselineRef ?? '', checkName)).not.toBe(key)
    expect(baselineKey(task, `${context.ref ?? ''}x`, checkName)).not.toBe(key)
  }
})

test('a key of the usual length is not cut', () => {
  expect(baselineKey('t'.repeat(90), 'r'.repeat(100))).toBe(`${'t'.repeat(90)}@${'r'.repeat(100)}`)
})

test.each([
  '',
  'nightly',
  'a@b',
  'a@b.ccccccc',
  'a@b.ccccccc.1-1-zzzzzzzz-0000',
  'x.a@b.ccccccc.1-1-00000000-0000',
  'ab.ccccccc.1-1-00000000-0000',
  'a@b@c.ccccccc.1-1-00000000-0000',
])('%j is a name of the user', (name) => {
  expect(parseExperimentName(name)).toBeUndefined()
})
