import { expect, test } from '@jest/globals'
import type { AxClient } from '../../src/ax/client.ts'
import { NoResponseError, errorForStatus } from '../../src/ax/errors.ts'
import { findAppPage } from '../../src/checks/schedule.ts'
import { startDeadline } from '../../src/clock.ts'
import { createFakeClock } from '../support/fake-clock.ts'

const REQUEST = { method: 'GET', path: '/v2/somewhere', host: 'api.example' }
const SPACES: Record<string, string[]> = { 'org/1=': ['s0'], org2: ['s1', 'space=='] }

/** A service with two organizations; what is asked is noted. */
function service(changes: object = {}) {
  const asked: unknown[] = []
  const note = (what: unknown): void => void asked.push(what)
  const ax = {
    organizations: (_query: object, { timeoutMs }: { timeoutMs: number }) => {
      note(['organizations', timeoutMs])
      return Promise.resolve({ items: Object.keys(SPACES).map((id) => ({ id })), next: undefined })
    },
    spaces: ({ org_id: id }: { org_id: string }) => {
      note(['spaces', id])
      return Promise.resolve({ items: (SPACES[id] ?? []).map((space) => ({ id: space })), next: undefined })
    },
    dataset: (id: string) => {
      note(['dataset', id])
      return Promise.resolve({ id, name: 'd', space_id: 'space==' })
    },
    project: (id: string) => {
      note(['project', id])
      return Promise.resolve({ id, name: 'p', space_id: null })
    },
    ...changes,
  }
  return { ax: ax as unknown as AxClient, asked }
}

const appUrl = 'https://app.arize.com'

test('the page of a dataset shows its experiments, that of a project its traces', async () => {
  const { ax } = service()
  expect(await findAppPage({ task: { dataset_id: 'd/1=' }, appUrl }, ax, {})).toBe(
    'https://app.arize.com/organizations/org2/spaces/space==/datasets/d%2F1=?selectedTab=experiments',
  )
  expect(await findAppPage({ task: { project_id: 'p1' }, spaceId: 's0', appUrl }, ax, {})).toBe(
    'https://app.arize.com/organizations/org%2F1=/spaces/s0/projects/p1?selectedTab=llmTracing',
  )
})

test('a known space spares a request, and every request ends with the deadline', async () => {
  const clock = createFakeClock()
  const { ax, asked } = service()
  const call = { retry: { deadline: startDeadline(clock, 700) } }
  await findAppPage({ task: { dataset_id: 'd1' }, spaceId: 's0', appUrl }, ax, call)
  expect(asked).toEqual([
    ['organizations', 700],
    ['spaces', 'org/1='],
  ])
})

test('there is no page where the app, the space or the task’s data is not known', async () => {
  const { ax, asked } = service()
  expect(await findAppPage({ task: { dataset_id: 'd1' }, appUrl: undefined }, ax, {})).toBeUndefined()
  expect(await findAppPage({ task: {}, appUrl }, ax, {})).toBeUndefined()
  expect(asked).toEqual([])
  expect(await findAppPage({ task: { project_id: 'p1' }, appUrl }, ax, {})).toBeUndefined()
  expect(await findAppPage({ task: { dataset_id: 'd' }, spaceId: 'nowhere', appUrl }, ax, {})).toBeUndefined()
})

test('a service that says no or nothing costs the link and nothing else', async () => {
  for (const error of [
    errorForStatus({ request: REQUEST, status: 403, problem: {} }),
    new NoResponseError(REQUEST, new Error('ECONNRESET')),
  ]) {
    const { ax } = service({ organizations: () => Promise.reject(error) })
    expect(await findAppPage({ task: { dataset_id: 'd1' }, appUrl }, ax, {})).toBeUndefined()
  }
  const broken = service({ spaces: () => Promise.reject(new TypeError('a bug')) })
  await expect(findAppPage({ task: { dataset_id: 'd1' }, appUrl }, broken.ax, {})).rejects.toThrow('a bug')
})
