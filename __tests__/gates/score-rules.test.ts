import { expect, test } from '@jest/globals'
import { wantedBy } from '../../src/gates/needs.ts'
import { parseRules } from '../../src/gates/parser.ts'
import { isScoreRule, judgeScoreRule } from '../../src/gates/score-rules.ts'
import { scored, tableOf, times } from '../scores/tables.ts'
import { evidenceOf, judgeLines, outcomesOf } from './evidence.ts'

const grades = scored([0, 0.25, 0.5, 0.75, 1])

test.each<[string, 'holds' | 'broken', number, string]>([
  ['correctness >= 0.5', 'holds', 0.5, 'it is 0.5 over 5 rows'],
  ['correctness > 0.5', 'broken', 0.5, 'it is 0.5 over 5 rows'],
  ['correctness >= 50%', 'holds', 0.5, 'it is 50% over 5 rows'],
  ['correctness.median <= 0.4', 'broken', 0.5, 'it is 0.5 over 5 rows'],
  ['correctness.min >= 0', 'holds', 0, 'it is 0 over 5 rows'],
  ['correctness.max == 1', 'holds', 1, 'it is 1 over 5 rows'],
  ['correctness.p10 >= 0.1', 'holds', 0.1, 'it is 0.1 over 5 rows'],
  ['correctness.stddev <= 0.39', 'broken', Math.sqrt(0.15625), 'it is 0.3953 over 5 rows'],
  ['correctness.count >= 5', 'holds', 5, 'it is 5'],
  ['correctness.missing == 0', 'holds', 0, 'it is 0'],
])('%s %s', (line, outcome, ...expected) => {
  const [measured, explanation] = expected
  const [result] = judgeLines(line, evidenceOf(grades))
  expect(result).toMatchObject({ outcome, explanation })
  expect(result?.measured).toBeCloseTo(measured, 12)
})

test('a value is never shown as the limit that it misses', () => {
  const [result] = judgeLines('correctness >= 0.85', evidenceOf(scored([0.84997, 0.84999])))
  expect(result).toMatchObject({ outcome: 'broken', explanation: 'it is 0.84998 over 2 rows' })
})

test('rounding does not break a rule', () => {
  expect(outcomesOf('correctness >= 0.3', evidenceOf(scored([0.1, 0.5])))).toEqual(['holds'])
  expect(outcomesOf('correctness == 0.3', evidenceOf(scored([0.1 + 0.2])))).toEqual(['holds'])
})

test('a rate is the share among rows with a label, and letter case counts', () => {
  const labels = ['bad', 'good', 'good', 'good', null]
  const table = tableOf(labels.map((label, at) => ({ id: `${at}`, 'eval.Answer Relevance.label': label })))
  const evidence = evidenceOf(table, { maxErrorRate: 0.2 })
  expect(judgeLines('"Answer Relevance".rate(bad) <= 5%', evidence)).toMatchObject([
    { outcome: 'broken', measured: 0.25, explanation: 'it is 25% (1 of 4 labelled rows)' },
  ])
  expect(judgeLines('"Answer Relevance".rate(Bad) <= 0.05', evidence)).toMatchObject([
    {
      outcome: 'holds',
      measured: 0,
      explanation: 'it is 0% (0 of 4 labelled rows); there is `bad`, and letter case counts',
    },
  ])
  // Labels are no scores: the mean of such an evaluator is not known.
  expect(outcomesOf('"Answer Relevance" >= 0', evidence)).toEqual(['unmeasured'])
  // One row of five lacks the label, which a stricter policy does not let pass.
  expect(outcomesOf('"Answer Relevance".rate(bad) <= 50%', { ...evidence, maxErrorRate: 0.1 })).toEqual([
    'unmeasured',
  ])
})

test('a score that does not exist is unmeasured, and those that exist are named, the nearest first', () => {
  const table = tableOf([{ id: '1', 'eval.relevance.score': 1, 'eval.correctness.score': 1 }])
  const lines = 'corectness >= 0\ncorectness.count >= 0\ncorectness.missing <= 9\nno_regression(corectness)'
  for (const result of judgeLines(lines, evidenceOf(table))) {
    expect(result).toMatchObject({
      outcome: 'unmeasured',
      measured: undefined,
      explanation:
        'there is no score `corectness`; did you mean `correctness`? (there is `correctness`, `relevance`)',
    })
  }
  expect(judgeLines('x >= 0', evidenceOf(tableOf([{ id: '1' }])))).toMatchObject([
    { outcome: 'unmeasured', explanation: 'there is no score `x`' },
  ])
})

test('correctness >= 0.85 on one scored row of a hundred is unmeasured', () => {
  const table = scored([1, ...times(99, null)])
  expect(judgeLines('correctness >= 0.85', evidenceOf(table))).toMatchObject([
    {
      outcome: 'unmeasured',
      explanation:
        'only 1 of 100 rows without error carries it (at least 90 are needed, by `max-error-rate`)',
    },
  ])
})

test.each([
  [90, 0.1, 'holds'],
  [89, 0.1, 'unmeasured'],
  [100, 0, 'holds'],
  [99, 0, 'unmeasured'],
  [1, 1, 'holds'],
  [0, 1, 'unmeasured'],
])('%i of 100 rows scored, a share of %f may be without: %s', (count, maxErrorRate, outcome) => {
  const table = scored([...times(count, 1), ...times(100 - count, null)])
  expect(outcomesOf('correctness >= 0.85', evidenceOf(table, { maxErrorRate }))).toEqual([outcome])
})

test('rows in error leave the denominator of coverage', () => {
  const table = scored([...times(9, 1), null, ...times(90, 'error' as const)])
  expect(outcomesOf('correctness >= 0.85', evidenceOf(table))).toEqual(['holds'])
})

test('rows that the run counted and nobody could read are not covered', () => {
  const evidence = evidenceOf(scored(times(10, 1)), { expected: 100 })
  expect(outcomesOf('correctness >= 0.85', evidence)).toEqual(['unmeasured'])
})

test.each<[string, string]>([
  ['correctness.count >= 1', 'holds'],
  ['correctness.missing <= 99', 'holds'],
  ['warn correctness.count >= 1', 'unmeasured'],
  ['relevance.count >= 1', 'unmeasured'],
  ['correctness.min >= 0', 'unmeasured'],
])('beside the rule `%s`, a barely covered score is judged: %s', (line, outcome) => {
  const rows = [{ 'eval.correctness.score': 1, 'eval.relevance.score': 1 }, ...times(99, {})]
  expect(outcomesOf(`correctness >= 0.85\n${line}`, evidenceOf(tableOf(rows)))[0]).toBe(outcome)
})

test('a column is judged like a score, among the rows without error', () => {
  const rows = [100, 200, 300, 5_000].map((latency_ms, at) => ({
    latency_ms,
    error: at === 3 ? 'crash' : null,
  }))
  const { rules } = parseRules(
    'column(latency_ms).p95 <= 2000\ncolumn(latency).max <= 1\ncolumn(latency_ms).count == 3',
  )
  const evidence = evidenceOf(tableOf(rows, wantedBy(rules)))
  expect(rules.filter(isScoreRule).map((rule) => judgeScoreRule(rule, evidence))).toMatchObject([
    { outcome: 'holds', measured: 290, explanation: 'it is 290 over 3 rows' },
    {
      outcome: 'unmeasured',
      explanation:
        'no row has a number in the column `latency`; did you mean `latency_ms`? (there is `latency_ms`)',
    },
    { outcome: 'holds', measured: 3 },
  ])
})

test('a column that few rows have is unmeasured, unless a rule of its own covers it', () => {
  const rows = [{ cost: 1 }, ...times(9, {}), {}]
  const judge = (lines: string): string[] =>
    outcomesOf(lines, evidenceOf(tableOf(rows, wantedBy(parseRules(lines).rules))))
  expect(judge('column(cost) <= 2')).toEqual(['unmeasured'])
  expect(judge('column(cost) <= 2\ncolumn(cost).missing <= 10')).toEqual(['holds', 'holds'])
})

test('of the spans in a window those count that the task has judged', () => {
  const table = tableOf([...times(9, { 'eval.correctness.score': 1 }), ...times(91, {})])
  const window = { source: 'window' } as const
  expect(outcomesOf('correctness >= 0.85', evidenceOf(table, window))).toEqual(['holds'])
  expect(outcomesOf('correctness >= 0.85', evidenceOf(table, { ...window, expected: 10 }))).toEqual(['holds'])
  expect(outcomesOf('correctness >= 0.85', evidenceOf(table, { ...window, expected: 90 }))).toEqual([
    'unmeasured',
  ])
})

test('one value has no standard deviation', () => {
  expect(judgeLines('correctness.stddev <= 1', evidenceOf(scored([1])))).toMatchObject([
    { outcome: 'unmeasured', explanation: '1 value cannot have this statistic' },
  ])
})

test('rules are told from those about the run', () => {
  const { rules } = parseRules('a >= 1\ncolumn(a) >= 1\nno_regression(a)\nrun.errors == 0')
  expect(rules.map(isScoreRule)).toEqual([true, true, true, false])
})

test('rules say what has to be collected for them', () => {
  const { rules } = parseRules(
    'a >= 1\na.rate(x) <= 1\na.rate(y) <= 1\nb.delta >= 0\ncolumn(c) >= 1\nwarn no_regression(d)\nrun.errors == 0',
  )
  expect(wantedBy(rules)).toEqual({
    scores: new Set(['a', 'b', 'd']),
    labels: new Map([['a', new Set(['x', 'y'])]]),
    columns: new Set(['c']),
  })
})
