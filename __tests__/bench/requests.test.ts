import { beforeEach, expect, test } from '@jest/globals'
import { addSuite, SINGLE_GATE } from '../../bench/critical-path.ts'
import type { RecordedRequest } from '../../simulator/server.ts'
import { openFixture } from '../support/fixture.ts'

/** What the step requests, when, and how often. */

const fixture = openFixture({ runDurationMs: 200 })

beforeEach(() => {
  fixture.simulator().requests.length = 0
})

const isPoll = ({ method, path }: RecordedRequest): boolean =>
  method === 'GET' && path.startsWith('/v2/task-runs/')

const isTrigger = ({ path }: RecordedRequest): boolean => path.endsWith('/trigger')

function withoutPolls(): RecordedRequest[] {
  return fixture.simulator().requests.filter((request) => !isPoll(request))
}

test('a gate with a baseline requests nothing twice, and no list between an experiment and its evaluation', async () => {
  await fixture.step(SINGLE_GATE)
  fixture.simulator().requests.length = 0
  const { outputs } = await fixture.step(SINGLE_GATE)
  expect(outputs['baseline-experiment-id']).not.toBe('')
  const sent = withoutPolls().map(({ method, path, query }) => `${method} ${path} ${JSON.stringify(query)}`)
  expect(sent.filter((each, index) => sent.indexOf(each) !== index)).toEqual([])
  // Twelve, the target being sixteen with the polls.
  expect(sent.length).toBeLessThanOrEqual(13)
  const all = fixture.simulator().requests
  const second = all.findLastIndex(isTrigger)
  expect(all.slice(second - 1, second).map(isPoll)).toEqual([true])
})

test('the trigger waits neither for evaluators nor for anything that is needed after the run', async () => {
  const later = ['/v2/evaluators/', '/examples$', '^/v2/experiments$']
  for (const path of later) {
    fixture.simulator().control.planFault({ path, kind: 'delay', delayMs: 400 })
  }
  await fixture.step(SINGLE_GATE)
  const { requests } = fixture.simulator()
  const sentAt = (request: RecordedRequest | undefined): number => request?.at.getTime() ?? NaN
  const evaluator = requests.find(({ path }) => path.startsWith('/v2/evaluators/'))
  expect(sentAt(requests.find(isTrigger)) - sentAt(evaluator)).toBeLessThan(400)
  // The rate of requests may be limited: what can wait comes after the trigger.
  const trigger = requests.findIndex(isTrigger)
  const columns = requests.findIndex(({ path }) => path.endsWith('/examples'))
  expect(columns).toBeGreaterThan(trigger)
})

test('the checks of a suite share the columns of their dataset, and their polls keep apart', async () => {
  const inputs = addSuite(fixture.simulator(), 4)
  const { outputs } = await fixture.step(inputs)
  expect(JSON.parse(outputs.checks ?? '')).toHaveLength(4)
  const { requests } = fixture.simulator()
  expect(requests.filter(({ path }) => path.endsWith('/examples'))).toHaveLength(1)
  const polls = requests.filter(isPoll).map(({ at }) => at.getTime())
  // Twenty-five milliseconds apart, so that 100 ms hold five at most, and one more on a busy machine.
  const most = Math.max(...polls.map((at) => polls.filter((other) => other >= at && other < at + 100).length))
  expect(most).toBeLessThanOrEqual(6)
})
