import { largest, mean, median, quantile, sampleDeviation, smallest } from '../scores/statistics.ts'
import { missingOf, rowsWithoutError } from '../scores/table.ts'
import type { ScoreColumn } from '../scores/table.ts'
import { compare } from './comparison.ts'
import { findColumn, findScore, whyNoRows, whyUncovered } from './coverage.ts'
import type { Evidence } from './evidence.ts'
import { quote } from './lexer.ts'
import { judgeDelta, judgeNoRegression, judgeRegressions } from './paired-rules.ts'
import type { NoRegressionRule, ThresholdRule } from './paired-rules.ts'
import type { Metric, Rule, Statistic } from './rule.ts'
import type { RuleResult } from './verdict.ts'
import { counted, showBeside } from './wording.ts'

type ScoreMetric = Extract<Metric, { of: 'score' }>
type ColumnMetric = Extract<Metric, { of: 'column' }>

type MetricRule = ThresholdRule & { metric: ScoreMetric }
type ColumnRule = ThresholdRule & { metric: ColumnMetric }

/** A rule that is judged by rows. */
export type ScoreRule = NoRegressionRule | MetricRule | ColumnRule

/** Whether a rule is judged by rows, and not by the run itself. */
export function isScoreRule(rule: Rule): rule is ScoreRule {
  return rule.kind === 'no_regression' || rule.metric.of !== 'run'
}

function isColumnRule(rule: ScoreRule): rule is ColumnRule {
  return rule.kind === 'threshold' && rule.metric.of === 'column'
}

/**
 * Judges a rule about a score or a column.
 * @param evidence `undefined` when the rows could not be read: then nothing is measured
 */
export function judgeScoreRule(rule: ScoreRule, evidence: Evidence | undefined): RuleResult {
  if (evidence === undefined) return unmeasured(rule, 'the scores could not be read')
  const nothing = whyNoRows(evidence)
  if (nothing !== undefined) return unmeasured(rule, nothing)
  if (isColumnRule(rule)) return judgeColumn(rule, evidence)
  const score = rule.kind === 'no_regression' ? rule.score : rule.metric.score
  const column = findScore(evidence, score)
  if (typeof column === 'string') return unmeasured(rule, column)
  const carried = neededBy(rule, column)
  const uncovered =
    carried === undefined
      ? undefined
      : whyUncovered(carried, evidence.ownCoverage.scores.has(score), evidence)
  if (uncovered !== undefined) return unmeasured(rule, uncovered)
  return rule.kind === 'no_regression'
    ? judgeNoRegression(rule, evidence)
    : judgeMetric(rule, column, evidence)
}

/**
 * How many rows carry what the rule reads: labels for `rate`, numbers for all others. `undefined` for rules about
 * `count` and `missing`, which are about coverage itself.
 */
function neededBy(rule: NoRegressionRule | MetricRule, column: ScoreColumn): number | undefined {
  if (rule.kind === 'no_regression') return column.values.length
  const { metric } = rule
  if (metric.measure === 'statistic' && isAboutCoverage(metric.statistic)) return undefined
  return metric.measure === 'rate' ? column.labelled : column.values.length
}

function isAboutCoverage(statistic: Statistic): boolean {
  return statistic === 'count' || statistic === 'missing'
}

function judgeMetric(rule: MetricRule, column: ScoreColumn, evidence: Evidence): RuleResult {
  const { metric } = rule
  switch (metric.measure) {
    case 'statistic': {
      const missing = missingOf(evidence.current, metric.score)
      return judgeStatistic(rule, metric.statistic, { values: column.values, missing })
    }
    case 'rate':
      return judgeRate(rule, metric.label, column)
    case 'delta':
      return judgeDelta(rule, metric.score, evidence)
    case 'regressions':
      return judgeRegressions(rule, metric, evidence)
  }
}

function judgeColumn(rule: ColumnRule, evidence: Evidence): RuleResult {
  const { column, statistic } = rule.metric
  const values = findColumn(evidence, column)
  if (typeof values === 'string') return unmeasured(rule, values)
  if (!isAboutCoverage(statistic)) {
    const uncovered = whyUncovered(values.length, evidence.ownCoverage.columns.has(column), evidence)
    if (uncovered !== undefined) return unmeasured(rule, uncovered)
  }
  const missing = rowsWithoutError(evidence.current) - values.length
  return judgeStatistic(rule, statistic, { values, missing })
}

interface Carried {
  values: readonly number[]
  missing: number
}

function judgeStatistic(rule: ThresholdRule, statistic: Statistic, carried: Carried): RuleResult {
  const measured = statisticOf(carried, statistic)
  if (measured === undefined) {
    return unmeasured(rule, `${counted(carried.values.length, 'value')} cannot have this statistic`)
  }
  const over = isAboutCoverage(statistic) ? '' : ` over ${counted(carried.values.length, 'row')}`
  return judged(rule, measured, `it is ${showBeside(measured, rule.limit)}${over}`)
}

/** A statistic of the values; `undefined` where too few values have none. */
function statisticOf({ values, missing }: Carried, statistic: Statistic): number | undefined {
  if (typeof statistic === 'object') return quantile(values, statistic.percentile / 100)
  switch (statistic) {
    case 'mean':
      return mean(values)
    case 'median':
      return median(values)
    case 'min':
      return smallest(values)
    case 'max':
      return largest(values)
    case 'stddev':
      return sampleDeviation(values)
    case 'count':
      return values.length
    case 'missing':
      return missing
  }
}

function judgeRate(rule: ThresholdRule, label: string, { labels, labelled }: ScoreColumn): RuleResult {
  const rows = labels.get(label) ?? 0
  const measured = rows / labelled
  const shown = showBeside(measured, { ...rule.limit, unit: 'percent' })
  const otherCase = Array.from(labels.keys()).find(
    (each) => each !== label && each.toLowerCase() === label.toLowerCase(),
  )
  const hint =
    rows === 0 && otherCase !== undefined ? `; there is ${quote(otherCase)}, and letter case counts` : ''
  return judged(rule, measured, `it is ${shown} (${rows} of ${counted(labelled, 'labelled row')})${hint}`)
}

function judged(rule: ThresholdRule, measured: number, explanation: string): RuleResult {
  const holds = compare(measured, rule.comparison, rule.limit.value)
  return { rule, outcome: holds ? 'holds' : 'broken', measured, explanation }
}

function unmeasured(rule: Rule, explanation: string): RuleResult {
  return { rule, outcome: 'unmeasured', measured: undefined, explanation }
}
