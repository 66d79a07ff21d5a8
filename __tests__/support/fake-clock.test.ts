import { expect, test } from '@jest/globals'
import { createFakeClock } from './fake-clock.ts'

test('sleepers wake in the order of their instants, and time moves to each', async () => {
  const clock = createFakeClock()
  const woken: [string, number][] = []
  const sleep = async (name: string, ms: number): Promise<void> => {
    await clock.sleep(ms)
    woken.push([name, clock.elapsed()])
  }
  await Promise.all([sleep('late', 3_600_000), sleep('early', 5), sleep('also early', 5)])
  expect(woken).toEqual([
    ['early', 5],
    ['also early', 5],
    ['late', 3_600_000],
  ])
  expect(clock.sleeps).toEqual([3_600_000, 5, 5])
  expect(clock.now().toISOString()).toBe('2026-06-01T13:00:00.000Z')
})

test('an abort wakes a sleeper at once, and one that is already aborted does not sleep', async () => {
  const clock = createFakeClock()
  const controller = new AbortController()
  clock.at(250, () => {
    controller.abort()
  })
  await clock.sleep(10_000, controller.signal)
  expect(clock.elapsed()).toBe(250)
  await clock.sleep(10_000, controller.signal)
  expect(clock.elapsed()).toBe(250)
})

test('what is planned for an instant waits until somebody sleeps', async () => {
  const clock = createFakeClock()
  let happened = false
  clock.at(100, () => {
    happened = true
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(happened).toBe(false)
  await clock.sleep(99)
  expect(happened).toBe(false)
  await clock.sleep(1)
  expect(happened).toBe(true)
})
