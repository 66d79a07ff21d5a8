import { expect, test } from '@jest/globals'
import { parseRules } from '../../src/gates/parser.ts'
import {
  compare,
  type Condition,
  isPairedRule,
  type Metric,
  needsBaseline,
  readsRows,
  scaleOf,
  type Statistic,
  type Target,
  type Threshold,
} from '../../src/gates/rule.ts'
import type { Direction } from '../../src/scores/score-report.ts'
import { rulesOf } from './rule-input.ts'

const named = (name: string): Target & { of: 'score' } => ({ of: 'score', name })
const score = (statistic: Statistic, name = 'correctness'): Metric => ({
  kind: 'statistic',
  target: named(name),
  statistic,
})
const rate = (label: string, name = 'correctness'): Metric => ({ kind: 'rate', target: named(name), label })
const delta: Metric = { kind: 'delta', target: named('correctness') }
const regressions = (tolerance: number, direction?: Direction): Metric => ({
  ...{ kind: 'regressions', target: named('correctness'), tolerance, direction },
})
const columnNamed = (name = 'latency_ms'): Target => ({ of: 'column', name })
const column = (statistic: Statistic, name?: string): Metric => ({
  kind: 'statistic',
  target: columnNamed(name),
  statistic,
})
const duration: Metric = { kind: 'run', metric: 'duration' }

const plain = (value: number): Threshold => ({ value, unit: 'number' })
const percent = (value: number): Threshold => ({ value, unit: 'percent' })
const seconds = (value: number): Threshold => ({ value, unit: 'duration' })

test.each<[string, Metric]>([
  ['correctness', score('mean')],
  ['correctness.mean', score('mean')],
  ['correctness.median', score('median')],
  ['correctness.min', score('min')],
  ['correctness.max', score('max')],
  ['correctness.stddev', score('stddev')],
  ['correctness.count', score('count')],
  ['correctness.missing', score('missing')],
  ['correctness.p01', score({ percentile: 1 })],
  ['correctness.p10', score({ percentile: 10 })],
  ['correctness.p99', score({ percentile: 99 })],
  ['correctness . p10', score({ percentile: 10 })],
  ['correctness.delta', delta],
  ['correctness.regressions', regressions(0)],
  ['correctness.regressions(0)', regressions(0)],
  ['correctness.regressions(0.1)', regressions(0.1)],
  ['correctness.regressions( 10% )', regressions(0.1)],
  ['correctness.regressions(0.1, lower)', regressions(0.1, 'lower')],
  ['answer-relevance', score('mean', 'answer-relevance')],
  ['_private.p50', score({ percentile: 50 }, '_private')],
  ['Genauigkeit_über_2', score('mean', 'Genauigkeit_über_2')],
  ['正確さ', score('mean', '正確さ')],
  ['mean.max', score('max', 'mean')],
  ['p10', score('mean', 'p10')],
  ['Run', score('mean', 'Run')],
  ['"Answer Relevance"', score('mean', 'Answer Relevance')],
  ["'Answer Relevance'.min", score('min', 'Answer Relevance')],
  ['"my.eval".p95', score({ percentile: 95 }, 'my.eval')],
  [String.raw`"the \"best\" \\ it's"`, score('mean', String.raw`the "best" \ it's`)],
  [String.raw`'it\'s'`, score('mean', "it's")],
  ['"issue #7"', score('mean', 'issue #7')],
  ['"warn"', score('mean', 'warn')],
  ['"run".count', score('count', 'run')],
  ["'column'", score('mean', 'column')],
  ['"no_regression"', score('mean', 'no_regression')],
  ['column(latency_ms)', column('mean')],
  ['column(latency_ms).p95', column({ percentile: 95 })],
  ['column("my col").max', column('max', 'my col')],
  ['column(run)', column('mean', 'run')],
  ['column(latency_ms).delta', { kind: 'delta', target: columnNamed() }],
  [
    'column(latency_ms).regressions(50, lower)',
    { kind: 'regressions', target: columnNamed(), tolerance: 50, direction: 'lower' },
  ],
  ['by', score('mean', 'by')],
  ['not_worse_than', score('mean', 'not_worse_than')],
  ['"not_worse"', score('mean', 'not_worse')],
  ['eval', score('mean', 'eval')],
  ['"eval.correctness.score"', score('mean', 'eval.correctness.score')],
  ['run.errors', { kind: 'run', metric: 'errors' }],
  ['run.successes', { kind: 'run', metric: 'successes' }],
  ['run.skipped', { kind: 'run', metric: 'skipped' }],
])('%s is measured', (text, metric) => {
  const source = `${text} >= 3`
  const condition: Condition = { kind: 'threshold', metric, operator: '>=', threshold: plain(3) }
  expect(parseRules(source)).toStrictEqual({
    rules: [{ text: source, line: 1, advisory: false, by: undefined, ...condition }],
    issues: [],
    onlyComments: false,
  })
})

test.each<[string, Metric]>([
  ['correctness.rate(irrelevant)', rate('irrelevant')],
  ['correctness.rate("label with space")', rate('label with space')],
  ["'Answer Relevance'.rate('#1')", rate('#1', 'Answer Relevance')],
  ['correctness.rate(warn)', rate('warn')],
  ['run.error_rate', { kind: 'run', metric: 'error_rate' }],
])('%s is a share', (text, metric) => {
  expect(conditionsOf(`${text} <= 5%`)).toStrictEqual([
    { kind: 'threshold', metric, operator: '<=', threshold: percent(0.05) },
  ])
})

test.each<[string, Metric, Threshold]>([
  ['correctness >= 0.85', score('mean'), plain(0.85)],
  ['correctness>=0.85', score('mean'), plain(0.85)],
  ['correctness >= .5', score('mean'), plain(0.5)],
  ['correctness >= 3', score('mean'), plain(3)],
  ['correctness >= 85%', score('mean'), percent(0.85)],
  ['correctness >= 85 %', score('mean'), percent(0.85)],
  ['correctness >= 1e1%', score('mean'), percent(0.1)],
  ['correctness.delta >= -0.02', delta, plain(-0.02)],
  ['correctness.delta>=-2%', delta, percent(-0.02)],
  ['correctness.delta >= +.02', delta, plain(0.02)],
  ['correctness.delta >= -0', delta, plain(0)],
  ['column(latency_ms) >= 1e-3', column('mean'), plain(0.001)],
  ['column(latency_ms) >= 2E+3', column('mean'), plain(2000)],
  ['correctness.rate(good) >= 1', rate('good'), plain(1)],
  ['correctness.rate(good) >= 0', rate('good'), plain(0)],
  ['correctness.rate(good) >= 100%', rate('good'), percent(1)],
  ['run.duration >= 90s', duration, seconds(90)],
  ['run.duration >= 15m', duration, seconds(900)],
  ['run.duration >= 2h', duration, seconds(7200)],
  ['run.duration >= 1.5h', duration, seconds(5400)],
  ['run.duration >= 500ms', duration, seconds(0.5)],
  ['run.duration >= 1h30m', duration, seconds(5400)],
  ['run.duration >= 1h2m3s4ms', duration, seconds(3723.004)],
  ['run.duration >= 900', duration, seconds(900)],
  ['run.duration >= 15 minutes', duration, seconds(900)],
  ['run.duration >= 15 m   # slow', duration, seconds(900)],
  ['run.duration >= 1 Hour 30 min', duration, seconds(5400)],
  ['run.duration >= 1d', duration, seconds(86_400)],
])('%s has the right limit', (source, metric, threshold) => {
  expect(conditionsOf(source)).toStrictEqual([{ kind: 'threshold', metric, operator: '>=', threshold }])
})

test.each([
  ['>=', '>='],
  ['<=', '<='],
  ['>', '>'],
  ['<', '<'],
  ['==', '=='],
  ['!=', '!='],
  ['≥', '>='],
  ['≤', '<='],
  ['≠', '!='],
])('%s compares', (typed, operator) => {
  expect(conditionsOf(`correctness ${typed} 1`)).toStrictEqual([
    { kind: 'threshold', metric: score('mean'), operator, threshold: plain(1) },
  ])
})

test.each<[string, Partial<Condition>]>([
  ['no_regression(correctness)', { margin: 0, direction: undefined }],
  ['no_regression ( correctness , 0.02 )', { margin: 0.02, direction: undefined }],
  ['no_regression(correctness, 2%)', { margin: 0.02, direction: undefined }],
  ['no_regression(correctness, 0.02, lower)', { margin: 0.02, direction: 'lower' }],
  ['no_regression("correctness", 0, higher)', { margin: 0, direction: 'higher' }],
])('%s is read', (source, condition) => {
  expect(conditionsOf(source)).toStrictEqual([
    { kind: 'no_regression', target: named('correctness'), ...condition },
  ])
})

test('blank lines and comments are skipped, but counted', () => {
  const text =
    '\uFEFF# floors\r\n\r\n  \t warn  correctness >= 0.85   # advisory\r\n\n"a#b"<1#x\r  \rrun.errors == 0'
  expect(parseRules(text)).toStrictEqual({
    rules: [
      expect.objectContaining({ text: 'correctness >= 0.85', line: 3, advisory: true }),
      expect.objectContaining({ text: '"a#b"<1', line: 5, advisory: false }),
      expect.objectContaining({ text: 'run.errors == 0', line: 7, advisory: false }),
    ],
    issues: [],
    onlyComments: false,
  })
})

test.each(['', '\uFEFF', '\n\n', '# only a comment', ' \t\u00A0'])('%j has no rules', (text) => {
  expect(parseRules(text)).toMatchObject({ rules: [], issues: [] })
})

test.each([
  ['correctness >= 1', false, true],
  ['correctness.rate(a) >= 1', false, true],
  ['column(a) >= 1', false, true],
  ['correctness.delta >= 1', true, true],
  ['correctness.regressions <= 1', true, true],
  ['warn no_regression(correctness)', true, true],
  ['run.errors == 0', false, false],
])('%s: needs a baseline %p, reads rows %p', (source, baseline, scores) => {
  expect(rulesOf(source).map(needsBaseline)).toStrictEqual([baseline])
  expect(rulesOf(source).map(readsRows)).toStrictEqual([scores])
})

test.each<[Metric, string]>([
  [score('mean'), 'value'],
  [score('missing'), 'count'],
  [rate('a'), 'share'],
  [delta, 'value'],
  [regressions(0), 'count'],
  [column('count'), 'count'],
  [column({ percentile: 95 }), 'value'],
  [{ kind: 'run', metric: 'skipped' }, 'count'],
  [{ kind: 'run', metric: 'error_rate' }, 'share'],
  [duration, 'time'],
])('%j is a %s', (metric, scale) => {
  expect(scaleOf(metric)).toBe(scale)
})

/** What the rules ask for, without where and how they were typed. */
function conditionsOf(text: string): Condition[] {
  return rulesOf(text).map((rule) =>
    rule.kind === 'threshold'
      ? { kind: rule.kind, metric: rule.metric, operator: rule.operator, threshold: rule.threshold }
      : { kind: rule.kind, target: rule.target, margin: rule.margin, direction: rule.direction },
  )
}

test.each<[string, Condition]>([
  [
    'no_regression(*, 0.02)',
    { kind: 'no_regression', target: { of: 'every-score' }, margin: 0.02, direction: undefined },
  ],
  [
    'no_regression( * )',
    { kind: 'no_regression', target: { of: 'every-score' }, margin: 0, direction: undefined },
  ],
  ['no_regression("*")', { kind: 'no_regression', target: named('*'), margin: 0, direction: undefined }],
  [
    'no_regression(column(cost), 0.001, lower)',
    { kind: 'no_regression', target: columnNamed('cost'), margin: 0.001, direction: 'lower' },
  ],
  [
    'not_worse(correctness, 5%)',
    { kind: 'not_worse', target: named('correctness'), margin: 0.05, direction: undefined },
  ],
  [
    'not_worse("a b", 0.1, lower)',
    { kind: 'not_worse', target: named('a b'), margin: 0.1, direction: 'lower' },
  ],
  [
    'not_worse(column("a.b"), 3, higher)',
    { kind: 'not_worse', target: columnNamed('a.b'), margin: 3, direction: 'higher' },
  ],
])('%s is read', (source, condition) => {
  expect(conditionsOf(source)).toStrictEqual([condition])
})

test.each([
  ['correctness by topic >= 0.7', 'topic', score('mean')],
  ['correctness.rate(refused) by language >= 5%', 'language', rate('refused')],
  ['correctness.delta by "the topic" >= -0.1', 'the topic', delta],
  ['column(latency_ms).p95 by by >= 1', 'by', column({ percentile: 95 })],
])('%s is sliced', (source, by, metric) => {
  expect(rulesOf(source)).toMatchObject([{ by, metric, text: source }])
})

test.each([
  ['# only\n\n  # comments', true],
  ['', false],
  ['\n \n', false],
  ['# a comment\ncorrectness >= 1', false],
  ['# a comment\ncorrectness = 1', false],
])('%j is only comments: %p', (text, onlyComments) => {
  expect(parseRules(text).onlyComments).toBe(onlyComments)
})

test.each([
  ['not_worse(correctness, 0.1)', true, true],
  ['correctness.regressions <= 1', true, true],
  ['correctness.delta >= 0', false, true],
  ['correctness >= 0', false, false],
])('%s: compares pairs %p, needs a baseline %p', (source, paired, baseline) => {
  expect(rulesOf(source).map((rule) => [isPairedRule(rule), needsBaseline(rule)])).toEqual([
    [paired, baseline],
  ])
})

test.each([
  ['>=', [false, true, true]],
  ['<=', [true, true, false]],
  ['>', [false, false, true]],
  ['<', [true, false, false]],
  ['==', [false, true, false]],
  ['!=', [true, false, true]],
] as const)('%s compares within a tolerance', (operator, expected) => {
  expect([0.29, 0.1 + 0.2, 0.31].map((value) => compare(value, operator, 0.3))).toEqual(expected)
})
