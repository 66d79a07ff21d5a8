import { expect, test } from '@jest/globals'
import { startDeadline } from '../../src/clock.ts'
import { compareTables } from '../../src/scores/comparison.ts'
import { mergeTables, NOTHING_REQUIRED } from '../../src/scores/table.ts'
import { readRegressions } from '../../src/scores/report.ts'
import { readRows } from '../../src/scores/row-reader.ts'
import type { Direction } from '../../src/scores/score-report.ts'
import { createFixture, rowsOf, status, times, type Service } from './fixture.ts'

interface Options {
  current: unknown[][]
  baseline: unknown[][]
  direction?: Direction
  pageRows?: number
  /** What requests for texts fail with. */
  failures?: Service['failures']
}

async function regress({ current, baseline, direction = 'higher', pageRows = 500, failures = {} }: Options) {
  const sides = { current, baseline }
  const ids = (side: 'current' | 'baseline') => sides[side].map((_, at) => `${side}${at}`)
  const rows = Object.fromEntries([
    ...current.map((each, at) => [`current${at}`, each] as const),
    ...baseline.map((each, at) => [`baseline${at}`, each] as const),
  ])
  const service: Service = { rows, pageRows }
  const fixture = createFixture(service)
  const options = {
    columns: NOTHING_REQUIRED,
    inputColumns: undefined,
    deadline: startDeadline(fixture.clock, 60_000),
  }
  const read = (side: 'current' | 'baseline') =>
    Promise.all(ids(side).map((id) => readRows({ kind: 'experiment', id }, options, fixture.deps)))
  const parts = { current: await read('current'), baseline: await read('baseline') }
  fixture.requests.length = 0
  service.failures = failures
  const merged = (side: 'current' | 'baseline') => mergeTables(parts[side].map(({ table }) => table))
  const pairs = compareTables(merged('current'), merged('baseline'), { limited: false })
  const search = { ...parts, pairs, directionOf: () => direction, inputColumns: undefined }
  const found = await readRegressions(search, options.deadline, fixture.deps)
  return { ...found, ...fixture }
}

test('examples that got worse come worst first, with the texts of both sides, and nothing is read again', async () => {
  const { regressions, total, requests } = await regress({
    current: [rowsOf([1, 0.5, 0, 1])],
    baseline: [rowsOf([0, 1, 1, 1], 'then')],
  })
  expect(total).toBe(2)
  expect(requests).toEqual([])
  expect(regressions).toEqual([
    {
      score: 'correctness',
      exampleId: 'e2',
      baselineScore: 1,
      currentScore: 0,
      drop: 1,
      input: 'question 2',
      baselineOutput: 'then answer 2',
      currentOutput: 'now answer 2',
      explanation: 'now says 0',
    },
    expect.objectContaining({ exampleId: 'e1', drop: 0.5, currentOutput: 'now answer 1' }),
  ])
})

test('where lower is better, a rise is a regression', async () => {
  const { regressions } = await regress({
    current: [rowsOf([1, 0])],
    baseline: [rowsOf([0, 1])],
    direction: 'lower',
  })
  expect(regressions.map(({ exampleId }) => exampleId)).toEqual(['e0'])
})

test('of the repeats of an example the worst one is shown, beside the best of the baseline', async () => {
  const repeat = (side: string, scores: number[]) =>
    scores.map((score, at) => ({ ...(rowsOf([score], `${side}${at}`)[0] as object), example_id: 'e0' }))
  const { regressions } = await regress({
    current: [repeat('now', [1, 0, 1])],
    baseline: [repeat('then', [0, 1, 1])],
  })
  expect(regressions).toEqual([])
  const worse = await regress({ current: [repeat('now', [1, 0, 0])], baseline: [repeat('then', [0, 1, 1])] })
  expect(worse.regressions).toEqual([
    expect.objectContaining({
      currentOutput: 'now1 answer 0',
      explanation: 'now1 says 0',
      baselineOutput: 'then1 answer 0',
    }),
  ])
})

test('rows without IDs show their own words', async () => {
  const anonymous = (rows: unknown[]) => rows.map((row) => ({ ...(row as object), id: null }))
  for (const pageRows of [500, 2]) {
    const { regressions } = await regress({
      current: [anonymous(rowsOf([1, 1, 0]))],
      baseline: [anonymous(rowsOf([1, 1, 1], 'then'))],
      pageRows,
    })
    expect(regressions).toEqual([expect.objectContaining({ exampleId: 'e2', currentOutput: 'now answer 2' })])
  }
})

test('pooled experiments have their texts read from the right one', async () => {
  const { regressions, requests } = await regress({
    current: [rowsOf([1, 1], 'a'), rowsOf([1, 0], 'b')],
    baseline: [rowsOf([1, 1], 'c'), rowsOf([1, 1], 'd')],
    pageRows: 1,
  })
  expect(regressions).toEqual([
    expect.objectContaining({ currentOutput: 'b answer 1', baselineOutput: 'c answer 1' }),
  ])
  expect(requests.some((line) => line.startsWith('rows current0'))).toBe(false)
})

test('at most fifty are shown, and the scores take turns', async () => {
  const both = (correctness: number, tone: number, side: string) =>
    rowsOf(times(60, correctness), side).map((row) => ({ ...(row as object), 'eval.tone.score': tone }))
  const { regressions, total } = await regress({
    current: [both(0, 1, 'now')],
    baseline: [both(1, 100, 'then')],
  })
  expect(total).toBe(120)
  expect(regressions).toHaveLength(50)
  expect(regressions.filter(({ score }) => score === 'correctness')).toHaveLength(25)
  expect(regressions[0]?.score).toBe('tone')
})

test('texts that cannot be read are null, and that is said', async () => {
  const { regressions, unavailable } = await regress({
    current: [rowsOf([1, 0])],
    baseline: [rowsOf([1, 1], 'then')],
    pageRows: 1,
    failures: { 'rows baseline0': status(503) },
  })
  expect(regressions).toEqual([
    expect.objectContaining({ baselineOutput: null, currentOutput: 'now answer 1' }),
  ])
  expect(unavailable()).toEqual(['regressions'])
})
