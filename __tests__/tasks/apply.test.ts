import { expect, test } from '@jest/globals'
import type { AxClient } from '../../src/ax/client.ts'
import {
  errorForStatus,
  NoResponseError,
  UnreachableError,
  type AxError,
  type RequestRef,
} from '../../src/ax/errors.ts'
import type { Task } from '../../src/ax/schemas.ts'
import { createCleanupTracker, type EphemeralTask } from '../../src/cleanup-state.ts'
import { startDeadline } from '../../src/clock.ts'
import { applyTask, type IfExists, type PlannedAction } from '../../src/tasks/apply.ts'
import { createFakeClock } from '../support/fake-clock.ts'
import { issuesOf, read } from './support.ts'

const REF: RequestRef = { method: 'POST', path: '/v2/tasks', host: 'api.example' }
const unreachable = (): AxError => new UnreachableError(REF, new Error('ECONNREFUSED'))
const noResponse = (): AxError => new NoResponseError(REF, new Error('ECONNRESET'))
const status = (code: number, retryAfterMs?: number): AxError =>
  errorForStatus({ request: REF, status: code, problem: {}, retryAfterMs })

/** What a scripted endpoint does; `undefined` for a search that finds nothing. */
type Step = Task | undefined | Error

interface Script {
  posts?: Step[]
  finds?: Step[]
  patches?: Step[]
  timeoutMs?: number
  /** Virtual milliseconds at which the workflow is cancelled. */
  cancelledAt?: number
}

const BODY = {
  name: 'answers',
  type: 'CODE_EVALUATION',
  project_id: 'p',
  evaluators: [{ evaluator_id: 'e' }],
} as const
const OURS: Task = { id: 'ours', ...BODY, evaluators: [...BODY.evaluators] }
const body = { ...BODY, evaluators: [...BODY.evaluators] }
const definition = await read(
  '{name: answers, type: code_evaluation, project: p, evaluators: [{evaluator: e}]}',
)
const desired = (ifExists: IfExists = 'update') => ({ body, definition, ifExists, spaceId: 's' })

/** Applies against endpoints that play their steps in order; the last step of each stays. */
async function apply(action: PlannedAction, script: Script = {}) {
  const clock = createFakeClock()
  const controller = new AbortController()
  const { cancelledAt } = script
  if (cancelledAt !== undefined)
    clock.at(cancelledAt, () => {
      controller.abort()
    })
  const made = { posts: [] as string[], finds: 0, patches: [] as unknown[] }
  const play = (steps: Step[] = [], at: number): Promise<Step> => {
    const step = steps[Math.min(at, steps.length - 1)]
    return step instanceof Error ? Promise.reject(step) : Promise.resolve(step)
  }
  let found: Step
  const ax = {
    createTask: async (sent: { name: string }) => {
      const task = (await play(script.posts, made.posts.push(sent.name) - 1)) as Task
      return { ...task, name: sent.name }
    },
    tasks: async ({ name }: { name: string }) => {
      found = await play(script.finds, made.finds++)
      const others = [{ id: 'other', name: `${name}-2` }]
      return { items: found === undefined ? others : [...others, { id: 'ours', name }], next: undefined }
    },
    task: () => Promise.resolve(found),
    updateTask: (_id: string, patch: unknown) => play(script.patches, made.patches.push(patch) - 1),
  }
  const tracked: EphemeralTask[][] = []
  const cleanup = createCleanupTracker('https://api.example', ({ tasks }) => tracked.push([...tasks]))
  const deps = { ax: ax as unknown as AxClient, clock, random: () => 0.5, signal: controller.signal, cleanup }
  const shape = { name: 'answers', type: 'CODE_EVALUATION' } as const
  const plan = { shape, target: 'answers', experimentIds: undefined, warnings: [], action }
  const result = await applyTask(plan, deps, startDeadline(clock, script.timeoutMs ?? 60_000)).catch(
    (error: unknown) => error,
  )
  return { result, ...made, posts: made.posts.length, names: made.posts, tracked, elapsed: clock.elapsed() }
}

const create = (posts: Step[], finds: Step[] = [undefined], limits: Omit<Script, 'posts' | 'finds'> = {}) =>
  apply({ kind: 'create', desired: desired() }, { posts, finds, ...limits })

/** Searches that find nothing before the POST is sent again. */
const searchesIn30Seconds = 11

test('a created task is created', async () => {
  const { result, posts, finds } = await create([OURS])
  expect(result).toEqual({ task: OURS, action: 'created', fields: [] })
  expect({ posts, finds }).toEqual({ posts: 1, finds: 0 })
})

test('what was not delivered is sent again', async () => {
  expect(await create([unreachable(), status(429, 1_000), OURS])).toMatchObject({
    result: { action: 'created' },
    posts: 3,
  })
})

test('what was never delivered ends with the deadline', async () => {
  expect((await create([unreachable()])).result).toMatchObject({ delivery: 'not-delivered' })
})

test('a POST without a response is searched for, and what is found is ours', async () => {
  expect(await create([noResponse()], [undefined, noResponse(), OURS])).toMatchObject({
    result: { action: 'created', task: OURS },
    posts: 1,
    finds: 3,
  })
})

test('a POST of which there is nothing to see is sent again, and a taken name then is ours', async () => {
  // One search more than fit into thirty seconds.
  const finds = [...Array.from({ length: searchesIn30Seconds }, () => undefined), OURS]
  const { result, posts } = await create([noResponse(), status(409)], finds)
  expect(result).toMatchObject({ action: 'created' })
  expect(posts).toBe(2)
})

test.each([409, 422, 400])(
  'a name that somebody else took meanwhile leads back to if-exists: HTTP %d',
  async (code) => {
    expect((await create([status(code)], [OURS])).result).toEqual({
      task: OURS,
      action: 'unchanged',
      fields: [],
    })
    const reuse = { kind: 'create', desired: desired('reuse') } as const
    expect((await apply(reuse, { posts: [status(code)], finds: [OURS] })).result).toMatchObject({
      action: 'reused',
    })
    const other = { ...OURS, evaluators: [{ evaluator_id: 'f' }] }
    const { result, patches } = await create([status(code)], [other], { patches: [OURS] })
    expect(result).toEqual({ task: OURS, action: 'updated', fields: ['evaluators'] })
    expect(patches).toEqual([{ evaluators: BODY.evaluators }])
    const fail = await apply(
      { kind: 'create', desired: desired('fail') },
      { posts: [status(code)], finds: [OURS] },
    )
    expect(await issuesOf(Promise.reject(fail.result as Error))).toEqual([
      'task-definition, line 1, name: is the name of an existing task (ours), and `if-exists` is `fail`.',
    ])
  },
)

test.each([400, 401, 403, 404, 409, 422])('HTTP %d without such a task is a rejection', async (code) => {
  const { result, posts } = await create([status(code)])
  expect(result).toMatchObject({ status: code })
  expect(posts).toBe(1)
})

test('a rejection after a POST without a response proves nothing', async () => {
  const { result, posts } = await create([noResponse(), status(403)])
  expect(result).toMatchObject({ name: 'NoResponseError', delivery: 'unknown' })
  expect(posts).toBe(2)
})

test('a task that is not visible after thirty seconds is sent again, and not before', async () => {
  const { posts, finds, elapsed } = await create([noResponse(), OURS])
  expect({ posts, finds, elapsed }).toEqual({ posts: 2, finds: searchesIn30Seconds, elapsed: 30_000 })
})

test('a service that cannot be asked has not said that there is nothing: not sent again', async () => {
  const { result, posts } = await create([noResponse()], [undefined, undefined, noResponse()])
  expect(result).toMatchObject({ delivery: 'unknown' })
  expect(posts).toBe(1)
})

test('a short timeout still searches for five seconds, and then sends nothing', async () => {
  const { result, posts, elapsed } = await create([noResponse()], [undefined], { timeoutMs: 1_000 })
  expect(result).toMatchObject({ delivery: 'unknown' })
  expect({ posts, elapsed }).toEqual({ posts: 1, elapsed: 5_000 })
})

test('cancelled in the pause between two attempts: nothing more is sent', async () => {
  const { result, posts, elapsed } = await create([status(429, 20_000)], [undefined], { cancelledAt: 3_000 })
  expect(result).toMatchObject({ status: 429 })
  expect({ posts, elapsed }).toEqual({ posts: 1, elapsed: 3_000 })
})

test('cancelled while a POST without a response is searched for: ends at once, unknown', async () => {
  const { result, posts, elapsed } = await create([noResponse()], [undefined], { cancelledAt: 3_000 })
  expect(result).toMatchObject({ delivery: 'unknown' })
  expect({ posts, elapsed }).toEqual({ posts: 1, elapsed: 3_000 })
})

test('a middling timeout is shared between the search and a second POST', async () => {
  const { posts, elapsed } = await create([noResponse(), OURS], [undefined], { timeoutMs: 24_000 })
  expect({ posts, elapsed }).toEqual({ posts: 2, elapsed: 12_000 })
})

test('a rejection that cannot mean a taken name is one, whatever task is there', async () => {
  const { result, finds } = await create([status(403)], [OURS])
  expect(result).toMatchObject({ status: 403 })
  expect(finds).toBe(0)
})

test('a name that cannot be looked up after a rejection is a rejection', async () => {
  expect((await create([status(409)], [noResponse()])).result).toMatchObject({ status: 409 })
})

test('what is no failed request is not swallowed', async () => {
  expect((await create([new TypeError('a bug')])).result).toMatchObject({ message: 'a bug' })
  expect((await create([noResponse()], [new TypeError('a bug')])).result).toMatchObject({ message: 'a bug' })
})

test('an update is repeated until the deadline, since it does no harm twice', async () => {
  const action = { kind: 'update', task: OURS, patch: { name: 'b' } } as const
  const { result, patches } = await apply(action, { patches: [noResponse(), status(503), OURS] })
  expect(result).toEqual({ task: OURS, action: 'updated', fields: ['name'] })
  expect(patches).toHaveLength(3)
  const refused = await apply(action, { patches: [status(422)] })
  expect(refused).toMatchObject({ result: { status: 422 }, patches: [{ name: 'b' }] })
  const dead = await apply(action, { patches: [unreachable()], timeoutMs: 5_000 })
  expect(dead.result).toMatchObject({ delivery: 'not-delivered' })
  expect(dead.elapsed).toBeLessThanOrEqual(5_000)
})

/** Creates an ephemeral task under the names "answers 1", "answers 2", … */
const ephemeral = (script: Script) => {
  let count = 0
  const name = (taskName: string): string => `${taskName} ${(count += 1)}`
  return apply({ kind: 'create-ephemeral', desired: desired(), name }, script)
}
const tracked = (name: string, id?: string) => ({ name, spaceId: 's', ...(id && { id }) })

test('an ephemeral task is tracked before the POST, and again with its ID', async () => {
  const { result, names, tracked: states } = await ephemeral({ posts: [OURS] })
  expect(result).toMatchObject({ action: 'created-ephemeral', task: { id: 'ours', name: 'answers 1' } })
  expect(names).toEqual(['answers 1'])
  expect(states).toEqual([[], [tracked('answers 1')], [tracked('answers 1', 'ours')]])
})

test('an ephemeral name that is taken is not ours: another one is made, and the other task is left alone', async () => {
  const { result, names, tracked: states } = await ephemeral({ posts: [status(409), OURS], finds: [OURS] })
  expect(result).toMatchObject({ action: 'created-ephemeral', task: { name: 'answers 2' } })
  expect(names).toEqual(['answers 1', 'answers 2'])
  expect(states).toEqual([
    [],
    [tracked('answers 1')],
    [],
    [tracked('answers 2')],
    [tracked('answers 2', 'ours')],
  ])
})

test('names that are all taken end with the rejection', async () => {
  const { result, names, tracked: states } = await ephemeral({ posts: [status(409)], finds: [OURS] })
  expect(result).toMatchObject({ status: 409 })
  expect(names).toHaveLength(5)
  expect(states.at(-1)).toEqual([])
})

test.each<[string, Script, EphemeralTask[]]>([
  ['rejected', { posts: [status(403)], finds: [undefined] }, []],
  ['never delivered', { posts: [unreachable()] }, []],
  ['cancelled before it was delivered', { posts: [status(429, 20_000)], cancelledAt: 1_000 }, []],
  ['perhaps created', { posts: [noResponse()], finds: [noResponse()] }, [tracked('answers 1')]],
])('what stays to be cleaned up of an ephemeral task: %s', async (_what, script, left) => {
  const { result, tracked: states } = await ephemeral(script)
  expect(result).toHaveProperty('message')
  expect(states.at(-1)).toEqual(left)
})
