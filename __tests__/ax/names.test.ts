import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createAxClient, type AxClient } from '../../src/ax/client.ts'
import { errorForStatus } from '../../src/ax/errors.ts'
import { createNameResolver, isId, typeOfId, type NameResolver } from '../../src/ax/names.ts'
import { systemClock } from '../../src/clock.ts'
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
  const { url: baseUrl, apiKey } = simulator
  const ax = createAxClient({ baseUrl, apiKey, clock: systemClock, random: () => 0.5 })
  closers.push(() => ax.close())
  return createNameResolver(ax, { space, call: {} })
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
  const duplicates = [world.addSpace('duplicates'), world.addSpace('duplicates')]
  const asked = namesIn('duplicates').task('task', 'anything')
  await expect(asked).rejects.toThrow(duplicates.map(({ id }) => id).join(', '))
})

test('a space that is not there, and one that was not given, say what to do', async () => {
  await expect(namesIn('suport').task('task', 'a')).rejects.toThrow('Did you mean "support"?')
  await expect(namesIn(undefined).task('task', 'a')).rejects.toThrow(/`space`: is needed.*ARIZE_SPACE/)
})

test('a name that is like no other lists what there is', async () => {
  await expect(namesIn('support').evaluator('evaluator', 'zzzzzz')).rejects.toThrow(
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

test('every name is looked up once, whoever asks', async () => {
  const names = namesIn('support')
  simulator.requests.length = 0
  const tasks = await Promise.all(
    ['task', 'evaluation-task-ids'].map((input) => names.task(input, 'answer-quality')),
  )
  expect(tasks[0]?.id).toBe(tasks[1]?.id)
  await names.task('task', 'answer-quality')
  await names.projectId('p', 'support-bot')
  await names.projectId('q', 'support-bot')
  expect(simulator.requests.map(({ path }) => path)).toEqual(['/v2/spaces', '/v2/tasks', '/v2/projects'])
})

test('whether a task is there now is asked every time', async () => {
  const names = namesIn('support')
  const { url: baseUrl, apiKey } = simulator
  const ax = createAxClient({ baseUrl, apiKey, clock: systemClock, random: () => 0.5 })
  closers.push(() => ax.close())
  expect(await names.findTask('task', 'made-later')).toBeUndefined()
  const model = await names.task('task', 'answer-quality')
  const { name, type, dataset_id, run_configuration } = { ...model, name: 'made-later' }
  const made = await ax.createTask({ name, type, dataset_id, run_configuration })
  expect((await names.findTask('task', 'made-later'))?.id).toBe(made.id)
})

/** A client that plays pages of one list and notes the queries. */
function playingPages(list: 'tasks' | 'spaces' | 'experiments', pages: { id: string; name: string }[][]) {
  const queries: unknown[] = []
  const read = (query: { cursor?: string | undefined }) => {
    queries.push(query)
    const page = Number(query.cursor ?? 0)
    const next = page + 1 < pages.length ? String(page + 1) : undefined
    return Promise.resolve({ items: pages[page] ?? [], next })
  }
  return { ax: { [list]: read } as unknown as AxClient, queries }
}

const SPACE_ID = 'U3BhY2U6MTphQmNE'
const mine = { id: 't1', name: 'mine', type: 'RUN_EXPERIMENT' }

test('where names are unique the first page with a match is the last that is read', async () => {
  const pages = [[{ id: 't0', name: 'Mine' }], [mine, { id: 't2', name: 'mine too' }], [mine]]
  const { ax, queries } = playingPages('tasks', pages)
  const names = createNameResolver(ax, { space: SPACE_ID, call: {} })
  expect((await names.task('task', 'mine')).id).toBe('t1')
  expect(queries).toHaveLength(2)
})

test('several matches on that page are an error that lists their IDs', async () => {
  const { ax } = playingPages('tasks', [[mine, { ...mine, id: 't2' }]])
  const names = createNameResolver(ax, { space: SPACE_ID, call: {} })
  await expect(names.task('task', 'mine')).rejects.toThrow(/2 tasks are called "mine".*: t1, t2\./)
})

test('spaces are read to the end, since their names need not be unique', async () => {
  const space = (id: string) => ({ id, name: 'support' })
  const { ax } = playingPages('spaces', [[space('s1')], [space('s2')]])
  const names = createNameResolver(ax, { space: 'support', call: {} })
  await expect(names.spaceId('a test')).rejects.toThrow('s1, s2')
})

test('an ID is taken as it is, and what the list says of a task is enough if it is well-formed', async () => {
  const odd = { ...mine, evaluators: [{ column_mappings: { input: null } }] }
  const { ax } = playingPages('tasks', [[odd]])
  const read: string[] = []
  const task = (id: string) => {
    read.push(id)
    return Promise.resolve({ ...mine, id })
  }
  const names = createNameResolver({ ...ax, task } as unknown as AxClient, { space: SPACE_ID, call: {} })
  await names.task('task', 'mine')
  expect(read).toEqual(['t1'])
  await names.task('task', 'T25saW5lVGFzazo0NTpxUndY')
  await names.task('evaluation-task-ids', 'T25saW5lVGFzazo0NTpxUndY')
  expect(read).toEqual(['t1', 'T25saW5lVGFzazo0NTpxUndY'])
  expect(await names.evaluator('evaluator', 'RXZhbHVhdG9yOjEyOmFCY0Q=')).toEqual({
    id: 'RXZhbHVhdG9yOjEyOmFCY0Q=',
  })
})

test('a name that looks like the one that was given shows what differs', async () => {
  const { ax } = playingPages('tasks', [[{ id: 't1', name: 'answer\u00A0quality' }]])
  const names = createNameResolver(ax, { space: SPACE_ID, call: {} })
  await expect(names.task('task', 'answer quality')).rejects.toThrow(
    'Did you mean "answer\u00A0quality" (which has U+00A0 where you gave U+0020, at character 7)?',
  )
})

test('suggestions come from a bounded number of names, and what was found is told to who debugs', async () => {
  const many = Array.from({ length: 20 }, (_, page) =>
    Array.from({ length: 100 }, (_, index) => ({
      id: `e${page}-${index}`,
      name: `experiment ${page}-${index}`,
    })),
  )
  const { ax, queries } = playingPages('experiments', many)
  const messages: string[] = []
  const names = createNameResolver(ax, {
    space: SPACE_ID,
    call: {},
    onDebug: (message) => messages.push(message),
  })
  await expect(names.experiment('baseline', 'zzz', 'd1')).rejects.toThrow(/There are: .* and 990 more/)
  expect(queries).toHaveLength(20 + 10)
  await names.experiment('baseline', 'experiment 3-7', 'd1')
  expect(messages).toEqual(['The experiment "experiment 3-7" is e3-7.'])
})

test('an evaluator version is unknown where the key may not look, and other failures stay failures', async () => {
  const request = { method: 'GET', path: '/v2/evaluators/e', host: 'api.example' }
  const failing = (status: number) =>
    createNameResolver(
      {
        evaluator: () => Promise.reject(errorForStatus({ request, status, problem: {} })),
      } as unknown as AxClient,
      { space: undefined, call: {} },
    )
  expect(await failing(404).evaluatorVersion('e')).toBeUndefined()
  expect(await failing(403).evaluatorVersion('e')).toBeUndefined()
  await expect(failing(401).evaluatorVersion('e')).rejects.toThrow('HTTP 401')
})
