import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openApi } from '../../src/ax/connect.ts'
import { createNameResolver, type NameResolver } from '../../src/ax/names.ts'
import { isId, typeOfId } from '../../src/ax/ids.ts'
import { createSecrets } from '../../src/secrets.ts'
import { startSimulator, type Simulator } from '../../simulator/server.ts'

let simulator: Simulator
const closers: (() => Promise<void>)[] = []

beforeAll(async () => {
  simulator = await startSimulator()
})
afterAll(async () => {
  await Promise.all(closers.map((close) => close()))
  await simulator.close()
})

function namesIn(space: string | undefined): NameResolver {
  const connection = {
    apiKey: simulator.apiKey,
    baseUrl: simulator.url,
    appUrl: undefined,
    foreignHost: undefined,
  }
  const api = openApi(connection, undefined, createSecrets([]))
  closers.push(() => api.close())
  return createNameResolver(api.ax, space)
}

test.each([
  ['T25saW5lVGFzazo0NTpxUndY', 'OnlineTask'],
  ['VGFzazoxMjM0NQ==', 'Task'],
  ['answer-quality', undefined],
  ['task', undefined],
  ['YWJj', undefined],
  ['', undefined],
  [Buffer.from('12:30').toString('base64'), undefined],
])('the type in %j is %s', (text, type) => {
  expect(typeOfId(text)).toBe(type)
  expect(isId(text)).toBe(type !== undefined)
})

test('the same name in two spaces is found in the right one, and case matters', async () => {
  const { world } = simulator
  const other = world.spaces.find(({ name }) => name === 'support-staging')
  const project = world.addProject('shared', other?.id)
  const here = world.projects.find(({ name }) => name === 'support-bot')
  await expect(namesIn('support-staging').projectId('project', 'shared')).resolves.toBe(project.id)
  await expect(namesIn('support').projectId('project', 'support-bot')).resolves.toBe(here?.id)
  await expect(namesIn('support').projectId('project', 'Support-Bot')).rejects.toThrow(
    'Did you mean "support-bot"?',
  )
})

test('two spaces of one name are ambiguous, and their IDs are listed', async () => {
  const { world } = simulator
  const twins = [world.addSpace('twins'), world.addSpace('twins')]
  const asked = namesIn('twins').task('task', 'anything')
  await expect(asked).rejects.toThrow(twins.map(({ id }) => id).join(', '))
})

test('a space that is not there, and one that was not given, say what to do', async () => {
  await expect(namesIn('suport').task('task', 'a')).rejects.toThrow('Did you mean "support"?')
  await expect(namesIn(undefined).task('task', 'a')).rejects.toThrow(/`space`: is needed.*ARIZE_SPACE/)
})

test('what has no near name lists what there is', async () => {
  await expect(namesIn('support').evaluatorId('evaluator', 'zzzzzz')).rejects.toThrow(
    /There are: "correctness"/,
  )
})

test('the space is looked up once', async () => {
  const names = namesIn('support')
  simulator.requests.length = 0
  await Promise.all([
    names.task('task', 'answer-quality'),
    names.projectId('p', 'support-bot'),
    names.datasetId('d', 'golden-questions'),
  ])
  expect(simulator.requests.filter(({ path }) => path === '/v2/spaces')).toHaveLength(1)
})
