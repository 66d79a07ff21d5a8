import { expect, test } from '@jest/globals'
import type { Rule } from '../../src/gates/rule.ts'
import { compareTables } from '../../src/scores/comparison.ts'
import { buildReport, reportedDirection, type ReportParts } from '../../src/scores/report.ts'
import type { ScoreResult } from '../../src/scores/score-report.ts'
import { readRow } from '../../src/scores/rows.ts'
import { createTableBuilder, type ScoreTable } from '../../src/scores/table.ts'
import { anExperiment, aPlan, noRegression, rowsOf, scoreTarget, threshold, times } from './fixture.ts'

function tableOf(rows: readonly unknown[]): ScoreTable {
  const builder = createTableBuilder()
  for (const row of rows) builder.add(readRow(row))
  return builder.snapshot()
}

function parts(
  current: unknown[],
  baseline: unknown[] | undefined,
  changes: Partial<ReportParts> = {},
): ReportParts {
  const table = tableOf(current)
  const before = baseline && tableOf(baseline)
  return {
    plan: aPlan(),
    source: 'experiment',
    experiment: { id: 'current', name: 'name' },
    pooled: [],
    table,
    baseline:
      before === undefined
        ? { kind: 'none', reason: { code: 'not-requested' } }
        : {
            kind: 'paired',
            experiment: anExperiment('b', 1),
            pooled: [],
            parts: [],
            table: before,
            coversAllRules: true,
          },
    pairs: before === undefined ? new Map() : compareTables(table, before, { limited: false }),
    regressions: [],
    regressionsTotal: 0,
    trend: new Map(),
    ...changes,
  }
}

function scoreOf(given: ReportParts, name = 'correctness'): ScoreResult | undefined {
  return buildReport(given).scores.find((score) => score.name === name)
}

test('what stands in one line is over the same rows: the pairs have means of their own', () => {
  // Of ten rows now the eight of the baseline are pairs, and the two others are bad.
  const score = scoreOf(parts(rowsOf([...times(8, 0.9), 0, 0]), rowsOf([...times(8, 0.88), null, null])))
  expect(score?.current?.mean).toBeCloseTo(0.72)
  expect(score?.pairs).toMatchObject({ count: 8, worse: 0, better: 8, newlyMissing: 0 })
  expect(score?.pairs?.currentMean).toBeCloseTo(0.9)
  expect(score?.pairs?.baselineMean).toBeCloseTo(0.88)
  expect(score?.delta).toBeCloseTo(0.02)
  expect(score?.deltaInterval?.low).toBeLessThan(0.02)
})

test('scores of either side are reported, by name', () => {
  const now = [...rowsOf([1], 'now', 'b'), ...rowsOf([1], 'more', 'a')]
  const { scores } = buildReport(parts(now, rowsOf([1], 'then', 'c')))
  expect(scores.map(({ name, current, baseline }) => [name, current?.count, baseline?.count])).toEqual([
    ['a', 1, undefined],
    ['b', 1, undefined],
    ['c', undefined, 1],
  ])
})

test('without a baseline there is no change', () => {
  expect(scoreOf(parts(rowsOf([1]), undefined))).toMatchObject({
    baseline: null,
    pairs: null,
    delta: null,
    deltaInterval: null,
  })
})

test('of two time windows the means are compared, and nothing is paired', () => {
  const baseline = {
    kind: 'unpaired',
    run: { id: 'r', start: 's', end: 'e' },
    table: tableOf(rowsOf([1, 1])),
  } as const
  const report = buildReport(
    parts(rowsOf([1, 0]), undefined, { source: 'time-window', baseline, experiment: undefined }),
  )
  expect(report.baseline).toEqual({ kind: 'unpaired', run: baseline.run, rows: 2 })
  expect(report.scores[0]).toMatchObject({ delta: -0.5, pairs: null, deltaInterval: null })
  expect(report.experiment).toBeNull()
})

test("the baseline's size, age, dataset version and pooled experiments are always told", () => {
  const experiment = anExperiment('b', 3, { dataset_version_id: 'version' })
  const given = parts(rowsOf([1]), rowsOf([1, 1]))
  if (given.baseline.kind !== 'paired') throw new Error('There is a baseline.')
  const pooled = [anExperiment('c', 4)]
  const report = buildReport({
    ...given,
    baseline: { ...given.baseline, experiment, pooled, coversAllRules: false },
  })
  expect(report.baseline).toEqual({
    kind: 'paired',
    experiment: {
      id: 'b',
      name: experiment.name,
      createdAt: '2026-05-29T00:00:00.000Z',
      datasetVersionId: 'version',
    },
    pooled: [{ id: 'c', name: pooled[0]?.name }],
    rows: 2,
    coversAllRules: false,
  })
})

test('the smallest effect that is noticed is at least the margin of a rule', () => {
  const plan = aPlan({ rules: [{ ...noRegression('correctness'), margin: 0.9 } as Rule] })
  const rows = [rowsOf(times(100, 1)), rowsOf([...times(99, 1), 0])] as const
  expect(scoreOf(parts(...rows, { plan }))?.pairs?.minimumDetectableEffect).toBe(0.9)
})

test('trend and counts are passed on', () => {
  const point = { experimentId: 'x', createdAt: 'y', mean: 1 }
  const pooled = [{ id: 'p', name: 'earlier', more: 'is not told' }]
  const report = buildReport(
    parts(rowsOf([1, 'error']), undefined, {
      trend: new Map([['correctness', [point]]]),
      pooled,
      regressionsTotal: 7,
    }),
  )
  expect(report).toMatchObject({ rows: 2, errors: 1, regressionsTotal: 7, scores: [{ trend: [point] }] })
  expect(report.pooled).toEqual([{ id: 'p', name: 'earlier' }])
})

const REGRESSIONS = threshold({
  kind: 'regressions',
  target: scoreTarget('x'),
  tolerance: 0,
  direction: 'lower',
})

test.each([
  ['a rule', [noRegression('x', 'lower')], 'MAXIMIZE', 'lower', 'rule'],
  ['a rule on regressions', [REGRESSIONS], undefined, 'lower', 'rule'],
  ['a rule on another score', [noRegression('y', 'lower')], 'MINIMIZE', 'lower', 'evaluator'],
  [
    'a rule on a column of that name',
    [noRegression({ of: 'column', name: 'x' }, 'lower')],
    undefined,
    'higher',
    'default',
  ],
  ['a rule on every score', [noRegression({ of: 'every-score' }, 'lower')], undefined, 'lower', 'rule'],
  ['the evaluator', [], 'minimize', 'lower', 'evaluator'],
  ['nobody', [noRegression('x')], 'NONE', 'higher', 'default'],
] as const)('which way a score gets better, %s says', (_who, rules, configured, direction, source) => {
  const directions = new Map(configured === undefined ? [] : [['x', configured]])
  expect(reportedDirection('x', { rules, directions })).toEqual({ direction, source })
})
