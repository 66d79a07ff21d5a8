import { expect, test } from '@jest/globals'
import { parseRules } from '../../src/gates/parser.ts'
import { needsBaseline, readsScores, scaleOf } from '../../src/gates/rule.ts'
import type { Demand, Limit, Metric, Rule, Statistic } from '../../src/gates/rule.ts'

const score = (statistic: Statistic, name = 'correctness'): Metric => ({
  of: 'score',
  score: name,
  measure: 'statistic',
  statistic,
})
const rate = (label: string, name = 'correctness'): Metric => ({
  of: 'score',
  score: name,
  measure: 'rate',
  label,
})
const delta: Metric = { of: 'score', score: 'correctness', measure: 'delta' }
const regressions = (tolerance: number): Metric => ({
  of: 'score',
  score: 'correctness',
  measure: 'regressions',
  tolerance,
})
const column = (statistic: Statistic, name = 'latency_ms'): Metric => ({
  of: 'column',
  column: name,
  statistic,
})
const duration: Metric = { of: 'run', quantity: 'duration' }

const plain = (value: number): Limit => ({ value, unit: 'number' })
const percent = (value: number): Limit => ({ value, unit: 'percent' })
const seconds = (value: number): Limit => ({ value, unit: 'duration' })

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
  ['run.errors', { of: 'run', quantity: 'errors' }],
  ['run.successes', { of: 'run', quantity: 'successes' }],
  ['run.skipped', { of: 'run', quantity: 'skipped' }],
])('%s is measured', (text, metric) => {
  const source = `${text} >= 3`
  const demand: Demand = { kind: 'threshold', metric, comparison: '>=', limit: plain(3) }
  expect(parseRules(source)).toStrictEqual({
    rules: [{ text: source, line: 1, advisory: false, ...demand }],
    problems: [],
  })
})

test.each<[string, Metric]>([
  ['correctness.rate(irrelevant)', rate('irrelevant')],
  ['correctness.rate("label with space")', rate('label with space')],
  ["'Answer Relevance'.rate('#1')", rate('#1', 'Answer Relevance')],
  ['correctness.rate(warn)', rate('warn')],
  ['run.error_rate', { of: 'run', quantity: 'error_rate' }],
])('%s is a share', (text, metric) => {
  expect(demandsOf(`${text} <= 5%`)).toStrictEqual([
    { kind: 'threshold', metric, comparison: '<=', limit: percent(0.05) },
  ])
})

test.each<[string, Metric, Limit]>([
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
])('%s has the right limit', (source, metric, limit) => {
  expect(demandsOf(source)).toStrictEqual([{ kind: 'threshold', metric, comparison: '>=', limit }])
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
])('%s compares', (typed, comparison) => {
  expect(demandsOf(`correctness ${typed} 1`)).toStrictEqual([
    { kind: 'threshold', metric: score('mean'), comparison, limit: plain(1) },
  ])
})

test.each<[string, Partial<Demand>]>([
  ['no_regression(correctness)', { margin: 0, direction: undefined }],
  ['no_regression ( correctness , 0.02 )', { margin: 0.02, direction: undefined }],
  ['no_regression(correctness, 2%)', { margin: 0.02, direction: undefined }],
  ['no_regression(correctness, 0.02, lower)', { margin: 0.02, direction: 'lower' }],
  ['no_regression("correctness", 0, higher)', { margin: 0, direction: 'higher' }],
])('%s is read', (source, demand) => {
  expect(demandsOf(source)).toStrictEqual([{ kind: 'no_regression', score: 'correctness', ...demand }])
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
    problems: [],
  })
})

test.each(['', '\uFEFF', '\n\n', '# only a comment', ' \t\u00A0'])('%j has no rules', (text) => {
  expect(parseRules(text)).toStrictEqual({ rules: [], problems: [] })
})

test.each([
  ['correctness >= 1', false, true],
  ['correctness.rate(a) >= 1', false, true],
  ['column(a) >= 1', false, true],
  ['correctness.delta >= 1', true, true],
  ['correctness.regressions <= 1', true, true],
  ['warn no_regression(correctness)', true, true],
  ['run.errors == 0', false, false],
])('%s: needs a baseline %p, reads scores %p', (source, baseline, scores) => {
  expect(rulesOf(source).map(needsBaseline)).toStrictEqual([baseline])
  expect(rulesOf(source).map(readsScores)).toStrictEqual([scores])
})

test.each<[Metric, string]>([
  [score('mean'), 'value'],
  [score('missing'), 'count'],
  [rate('a'), 'share'],
  [delta, 'value'],
  [regressions(0), 'count'],
  [column('count'), 'count'],
  [column({ percentile: 95 }), 'value'],
  [{ of: 'run', quantity: 'skipped' }, 'count'],
  [{ of: 'run', quantity: 'error_rate' }, 'share'],
  [duration, 'time'],
])('%j is a %s', (metric, scale) => {
  expect(scaleOf(metric)).toBe(scale)
})

/** The rules of an input that must not have problems. */
function rulesOf(text: string): Rule[] {
  const { rules, problems } = parseRules(text)
  expect(problems).toStrictEqual([])
  return rules
}

/** What the rules demand, without where and how they were typed. */
function demandsOf(text: string): Demand[] {
  return rulesOf(text).map((rule) => {
    if (rule.kind === 'no_regression') {
      return { kind: rule.kind, score: rule.score, margin: rule.margin, direction: rule.direction }
    }
    return { kind: rule.kind, metric: rule.metric, comparison: rule.comparison, limit: rule.limit }
  })
}
