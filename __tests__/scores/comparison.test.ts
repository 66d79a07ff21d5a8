import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  compareTables,
  countRegressions,
  coversRule,
  directionOf,
  drops,
  hasTooManyMissing,
  meanDelta,
  type PairedScores,
  testDrop,
} from '../../src/scores/comparison.ts'
import { mergeTables, NOTHING_REQUIRED, type ScoreTable } from '../../src/scores/table.ts'
import { regressionsOf, summarizePairs } from '../../src/scores/report.ts'
import { repeated, scored, tableOf, times } from './tables.ts'

function pairsOf(current: ScoreTable, baseline: ScoreTable, limited = false): PairedScores {
  const pairs = compareTables(current, baseline, { limited }).get('correctness')
  if (pairs === undefined) throw new Error('neither side has the score')
  return pairs
}

function row(exampleId: string | null, score: number | null, more: object = {}): object {
  return { example_id: exampleId, input: exampleId, 'eval.correctness.score': score, ...more }
}

const missingIds = ({ newlyMissing, identities }: PairedScores): (string | null | undefined)[] =>
  newlyMissing.map(({ baselineRow }) => identities.baseline.at(baselineRow)?.exampleId)

test('rows are paired by example, whatever their order', () => {
  const current = tableOf([row('b', 0.2, { id: 'now b' }), row('a', 1, { id: 'now a' })])
  const baseline = tableOf([row('a', 0.5, { id: 'then a' }), row('b', 0.4, { id: 'then b' })])
  const pairs = pairsOf(current, baseline)
  expect(pairs).toMatchObject({
    current: [1, 0.2],
    baseline: [0.5, 0.4],
    currentScored: 2,
    baselineScored: 2,
  })
  expect(pairs.currentRows).toEqual([
    { lowest: 1, highest: 1 },
    { lowest: 0, highest: 0 },
  ])
  expect(meanDelta(pairs)).toBeCloseTo(0.15, 12)
})

test('repeats of an example are averaged before they are paired', () => {
  const current = tableOf([row('a', 1), row('a', 0), row('a', null), row('b', 1)])
  const baseline = tableOf([row('a', 1), row('b', 0), row('b', 1)])
  expect(pairsOf(current, baseline)).toMatchObject({
    ...{ current: [0.5, 1], baseline: [1, 0.5], currentScored: 2, baselineScored: 2, newlyMissing: [] },
  })
})

test('rows without an example are not pairs, but count as scored', () => {
  const pairs = pairsOf(tableOf([row(null, 1), row('a', 1)]), tableOf([row(null, 1), row('a', 0)]))
  expect(pairs).toMatchObject({ current: [1], currentScored: 2, baselineScored: 1, newlyMissing: [] })
})

test('an example whose input was edited is not a pair, and is not missing', () => {
  const current = tableOf([row('a', 1, { input: 'new' }), row('b', 1)])
  expect(pairsOf(current, scored([])).inputDiffers).toEqual([])
  const pairs = pairsOf(current, tableOf([row('a', 0), row('b', 0)]))
  expect(pairs).toMatchObject({
    current: [1],
    inputDiffers: [{ currentRow: 0, baselineRow: 0 }],
    newlyMissing: [],
  })
})

test('repeats that contradict each other about the input are not a pair', () => {
  const current = tableOf([row('a', 1), row('a', 1, { input: 'other' })])
  expect(pairsOf(current, tableOf([row('a', 1)]))).toMatchObject({ current: [], inputDiffers: [{}] })
})

test('a side that does not tell its input is taken at its word', () => {
  const silent = tableOf([{ example_id: 'a', 'eval.correctness.score': 1 }])
  const withInput = tableOf([row('a', 0)])
  expect(pairsOf(silent, withInput)).toMatchObject({ current: [1], inputDiffers: [] })
  expect(pairsOf(withInput, silent)).toMatchObject({ current: [0], inputDiffers: [] })
})

test.each<[string, (number | null | 'error')[]]>([
  ['is in error', [1, 'error']],
  ['has no score', [1, null]],
  ['is gone', [1]],
])('an example that had a score and now %s is newly missing', (_, now) => {
  const pairs = pairsOf(scored(now), scored([1, 0], 'then'))
  expect(pairs.current).toEqual([1])
  expect(pairs.newlyMissing).toEqual([{ currentRow: now.length > 1 ? 1 : -1, baselineRow: 1 }])
})

test('a run that was limited on purpose misses only what it ran', () => {
  const baseline = scored([1, 1, 1, 1], 'then')
  expect(missingIds(pairsOf(scored([1, 'error']), baseline, true))).toEqual(['e1'])
  expect(pairsOf(scored([1, 'error']), baseline, false).newlyMissing).toHaveLength(3)
})

test('what had no score in the baseline cannot be newly missing', () => {
  expect(pairsOf(scored([1, 'error', null]), scored([1, null, 'error'], 'then')).newlyMissing).toEqual([])
})

test('an example that lost more than half of its repeats is newly missing, and still a pair', () => {
  const baseline = repeated([[1, 1, 1], [1, 1, 1], [1, 1], [1]], 'then')
  const pairs = pairsOf(repeated([[1, null, 'error'], [0, 1, null], [1, null], [1]]), baseline)
  expect(missingIds(pairs)).toEqual(['e0'])
  expect(pairs.current).toEqual([1, 0.5, 1, 1])
})

test('the repeats of pooled attempts are expected as often as there are attempts', () => {
  const attempts = (count: number, side: string): ScoreTable =>
    mergeTables(times(count, 0).map((_, at) => scored([1, 1], `${side}${at}`)))
  expect(pairsOf(scored([1, 1]), attempts(3, 'then')).newlyMissing).toEqual([])
  expect(pairsOf(attempts(3, 'now'), scored([1, 1], 'then')).newlyMissing).toEqual([])
  const crashed = mergeTables([scored([1, 1], 'a'), scored([1, 'error'], 'b'), scored([1, 'error'], 'c')])
  expect(missingIds(pairsOf(crashed, scored([1, 1], 'then')))).toEqual(['e1'])
})

test('5 % newly missing is bearable, more is not', () => {
  const baseline = scored(times(100, 1), 'then')
  const missing = (count: number): PairedScores =>
    pairsOf(scored([...times(100 - count, 1), ...times(count, 'error' as const)]), baseline)
  expect([0, 5, 6, 100].map((count) => hasTooManyMissing(missing(count)))).toEqual([false, false, true, true])
})

test('half of the rows must pair, and none never do', () => {
  const current = scored([1, 1, 1, 1])
  const half = [2, 1, 0].map((count) => pairsOf(current, scored(times(count, 1), 'then')))
  expect(half.map(coversRule)).toEqual([true, false, false])
})

test('worse follows the direction, beyond the tolerance, the worst first', () => {
  const pairs = pairsOf(scored([0.5, 0.1, 0.9, 0.4]), scored([0.5, 0.3, 0.5, 0.9], 'then'))
  const worse = (direction: 'higher' | 'lower', tolerance: number): string[] =>
    regressionsOf(pairs, { direction, tolerance }).map(({ exampleId }) => exampleId)
  expect(worse('higher', 0)).toEqual(['e3', 'e1'])
  expect(worse('higher', 0.2)).toEqual(['e3'])
  expect(worse('lower', 0)).toEqual(['e2'])
  expect(regressionsOf(pairs, { direction: 'lower' })[0]?.drop).toBeCloseTo(0.4, 12)
  expect(regressionsOf(pairs, { direction: 'higher', most: 1 })).toHaveLength(1)
  expect(countRegressions(pairs, 'higher')).toBe(2)
})

test('of the repeats of a regression the worst row is named, and the best of the baseline', () => {
  const pairs = pairsOf(repeated([[1, 0, 0.5]]), repeated([[0.5, 1, 1]], 'then'))
  expect(regressionsOf(pairs, { direction: 'higher' })).toEqual([
    {
      exampleId: 'e0',
      currentScore: 0.5,
      drop: expect.closeTo(1 / 3, 12),
      baselineScore: expect.closeTo(5 / 6, 12),
      currentRow: { id: 'now-0-1', exampleId: 'e0', position: 1, part: 0 },
      baselineRow: { id: 'then-0-1', exampleId: 'e0', position: 1, part: 0 },
    },
  ])
  const lower = pairsOf(repeated([[0.5, 1]]), repeated([[0.5, 0]], 'then'))
  const [regression] = regressionsOf(lower, { direction: 'lower' })
  expect([regression?.currentRow.id, regression?.baselineRow.id]).toEqual(['now-0-1', 'then-0-1'])
})

test('rows without an identifier are found again by their position', () => {
  const rows = ['a', 'b', 'c'].map((example_id, at) => ({
    id: null,
    example_id,
    'eval.correctness.score': at === 1 ? 0 : 1,
  }))
  const before = rows.map((each) => ({ ...each, 'eval.correctness.score': 1 }))
  const [regression] = regressionsOf(pairsOf(tableOf(rows), tableOf(before)), { direction: 'higher' })
  expect(regression).toMatchObject({
    exampleId: 'b',
    currentRow: { id: '', position: 1 },
    baselineRow: { position: 1 },
  })
})

test('rounding is not a regression, and a mean change that is nothing but rounding is none', () => {
  const pairs = pairsOf(scored([0.3, 0.2]), scored([0.1 + 0.2, 0.1], 'then'))
  expect(regressionsOf(pairs, { direction: 'higher' })).toEqual([])
  expect(regressionsOf(pairs, { direction: 'lower', tolerance: 0.1 })).toEqual([])
  const noise = pairsOf(scored(times(20, 0.3)), scored(times(20, 0.1 + 0.2), 'then'))
  expect(meanDelta(noise)).toBe(0)
  expect(testDrop(noise, 'higher')).toMatchObject({ meanDrop: 0, p: 1, worse: 0, better: 0 })
})

test.each<[string, number[], number[], string]>([
  ['0 and 1', [0, 0, 1, 1], [1, 1, 0, 1], 'mcnemar-mid-p'],
  ['0 and 100', [0, 0, 100, 100], [100, 100, 0, 100], 'mcnemar-mid-p'],
  ['1 and 5', [1, 1, 5, 5], [5, 5, 1, 5], 'mcnemar-mid-p'],
  ['one value', [0.7, 0.7], [0.7, 0.7], 'mcnemar-mid-p'],
  ['two values but for rounding', [0.1 + 0.2, 1, 1], [1, 0.3, 1], 'mcnemar-mid-p'],
  ['three values', [0, 0, 1, 0.5], [1, 1, 0, 1], 'paired-t'],
])('scores of %s on both sides together', (_, now, then, method) => {
  expect(testDrop(pairsOf(scored(now), scored(then, 'then')), 'higher').method).toBe(method)
})

test('to turn the direction around is to swap the sides', () => {
  const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
  })
  fc.assert(
    fc.property(scores, (list) => {
      const a = scored(list.map(([first]) => first / 4))
      const b = scored(list.map(([, second]) => second / 4))
      expect(drops(pairsOf(a, b), 'higher')).toEqual(drops(pairsOf(b, a), 'lower').map((drop) => drop + 0))
      const [there, back] = [testDrop(pairsOf(a, b), 'higher'), testDrop(pairsOf(b, a), 'lower')]
      expect(there.p).toBe(back.p)
      // Where all scores are the same grade there is no interval on either side.
      const ends = (drop: typeof there): number[] => [drop.dropLow ?? -9, drop.dropHigh ?? 9]
      expect(ends(there)).toEqual(ends(back).map((end) => expect.closeTo(end, 12)))
    }),
  )
})

test('every score of either side is compared', () => {
  const other = tableOf([{ example_id: 'e0', 'eval.other.score': 1 }])
  const compared = compareTables(scored([1]), other, { limited: false })
  expect(Array.from(compared.keys()).sort()).toEqual(['correctness', 'other'])
  expect(compared.get('other')).toMatchObject({ current: [], currentScored: 0, baselineScored: 1 })
})

test('columns are paired like scores', () => {
  const required = { ...NOTHING_REQUIRED, columns: new Set(['latency_ms']) }
  const side = (latencies: number[]): ScoreTable =>
    tableOf(
      latencies.map((latency_ms, at) => ({ example_id: `e${at}`, latency_ms })),
      required,
    )
  const sides = [side([100, 300]), side([100, 200])] as const
  const pairs = compareTables(...sides, { limited: false }, 'columns').get('latency_ms')
  expect(pairs).toMatchObject({ current: [100, 300], baseline: [100, 200] })
  expect(pairs && regressionsOf(pairs, { direction: 'lower' })).toHaveLength(1)
})

test('the summary of pairs has its means over the same rows', () => {
  const current = scored([...times(50, 1), ...times(50, 0)])
  const pairs = pairsOf(current, scored([...times(40, 1), ...times(10, 0)], 'then'))
  expect(summarizePairs(pairs, 'higher')).toMatchObject({
    ...{
      count: 50,
      currentMean: 1,
      baselineMean: 0.8,
      worse: 0,
      better: 10,
      newlyMissing: 0,
      inputDiffers: 0,
    },
  })
})

test.each([
  [undefined, 'MAXIMIZE', 'higher', 'evaluator'],
  [undefined, 'minimize', 'lower', 'evaluator'],
  [undefined, 'NONE', 'higher', 'default'],
  [undefined, undefined, 'higher', 'default'],
  [undefined, 'SIDEWAYS', 'higher', 'default'],
  ['higher', 'MINIMIZE', 'higher', 'rule'],
  ['lower', undefined, 'lower', 'rule'],
] as const)(
  'a rule that says %p over an evaluator that says %p: %s is better',
  (ruled, configured, ...known) => {
    const [direction, source] = known
    expect(directionOf(ruled, configured)).toEqual({ direction, source })
  },
)
