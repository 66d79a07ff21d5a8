import { losesTooMany, meanDelta, pairsHalf, regressionsOf } from '../scores/compare.ts'
import type { Comparison } from '../scores/compare.ts'
import { directionOf } from '../scores/direction.ts'
import { FEWEST_PAIRS, SIGNIFICANCE, testDrop } from '../scores/regression.ts'
import type { DropTest } from '../scores/regression.ts'
import { mean } from '../scores/statistics.ts'
import type { ScoreColumn } from '../scores/table.ts'
import { compare } from './comparison.ts'
import type { Evidence } from './evidence.ts'
import type { Limit, Rule } from './rule.ts'
import type { RuleResult } from './verdict.ts'
import { counted, show, showBeside, showProbability } from './wording.ts'

export type ThresholdRule = Extract<Rule, { kind: 'threshold' }>
export type NoRegressionRule = Extract<Rule, { kind: 'no_regression' }>

/** What a paired rule came to, before the doubts about its pairs. */
type Finding = Pick<RuleResult, 'outcome' | 'measured' | 'explanation'>

/**
 * Judges `no_regression`. Broken: the mean drop is above the margin and significant at 5 %. Undecided: above the margin
 * and not significant, or too few pairs. Otherwise it holds, unless too many rows are lost.
 */
export function judgeNoRegression(rule: NoRegressionRule, evidence: Evidence): RuleResult {
  const comparison = comparisonOf(rule.score, evidence)
  if (typeof comparison === 'string') return undecided(rule, comparison)
  const { better, assumed } = directionOf(rule.direction, evidence.directions.get(rule.score))
  const test = testDrop(comparison, better)
  const finding = findRegression(rule, comparison, test)
  return { rule, ...doubted(finding, comparison, assumed) }
}

function findRegression({ margin }: NoRegressionRule, comparison: Comparison, test: DropTest): Finding {
  const { meanDrop: measured, pairs } = test
  if (measured === undefined) return { outcome: 'undecided', measured, explanation: 'nothing can be paired' }
  const told = describeDrop(test, margin)
  if (pairs < FEWEST_PAIRS) {
    const explanation = `${told}; at least ${FEWEST_PAIRS} pairs are needed`
    return { outcome: 'undecided', measured, explanation }
  }
  if (!pairsHalf(comparison)) {
    const explanation = `${told}; that is less than half of the ${comparison.scoredNow} scored rows`
    return { outcome: 'undecided', measured, explanation }
  }
  if (!compare(measured, '>', margin)) return { outcome: 'holds', measured, explanation: told }
  return test.p <= SIGNIFICANCE
    ? { outcome: 'broken', measured, explanation: `${told}: more than chance explains` }
    : { outcome: 'undecided', measured, explanation: `${told}: this can be chance` }
}

/** `on average it dropped by 0.1 (margin 0.02) over 100 pairs, 15 worse and 5 better, p = 0.021 (exact McNemar test)`. */
function describeDrop({ meanDrop = 0, pairs, worse, better, test, p }: DropTest, margin: number): string {
  const limit: Limit = { value: margin, unit: 'number' }
  const name = test === 'mcnemar' ? 'exact McNemar test' : 'paired t-test'
  const drop =
    meanDrop < 0
      ? `on average it improved by ${show(-meanDrop)}`
      : `on average it dropped by ${showBeside(meanDrop, limit)} (margin ${margin})`
  const changed = `${worse} worse and ${better} better`
  return `${drop} over ${counted(pairs, 'pair')}, ${changed}, ${showProbability(p, SIGNIFICANCE)} (${name})`
}

/** Judges `.delta`: the mean paired difference, or the difference of two means where rows cannot be paired. */
export function judgeDelta(rule: ThresholdRule, score: string, evidence: Evidence): RuleResult {
  if (evidence.baseline.kind === 'unpaired') {
    return judgeMeans(rule, evidence.current.scores.get(score), evidence.baseline.table.scores.get(score))
  }
  const comparison = comparisonOf(score, evidence)
  if (typeof comparison === 'string') return undecided(rule, comparison)
  const measured = meanDelta(comparison)
  if (measured === undefined) return undecided(rule, 'nothing can be paired')
  const explanation = `it is ${showBeside(measured, rule.limit)} over ${counted(comparison.current.length, 'pair')}`
  return { rule, ...thresholdFinding(rule, { measured, explanation, comparison, assumed: false }) }
}

function judgeMeans(
  rule: ThresholdRule,
  current: ScoreColumn | undefined,
  baseline: ScoreColumn | undefined,
): RuleResult {
  const now = mean(current?.values ?? [])
  const before = mean(baseline?.values ?? [])
  if (now === undefined || before === undefined)
    return undecided(rule, 'the earlier window has no such score')
  const measured = now - before
  const rows = `${counted(current?.values.length ?? 0, 'span')} now, ${baseline?.values.length ?? 0} then`
  const explanation = `it is ${showBeside(measured, rule.limit)}, from a mean of ${show(before)} to ${show(now)}, unpaired (${rows})`
  const holds = compare(measured, rule.comparison, rule.limit.value)
  return { rule, outcome: holds ? 'holds' : 'broken', measured, explanation }
}

export interface RegressionsMetric {
  score: string
  tolerance: number
}

/** Judges `.regressions(tolerance)`: how many examples got worse by more than the tolerance. */
export function judgeRegressions(
  rule: ThresholdRule,
  { score, tolerance }: RegressionsMetric,
  evidence: Evidence,
): RuleResult {
  const comparison = comparisonOf(score, evidence)
  if (typeof comparison === 'string') return undecided(rule, comparison)
  const pairs = comparison.current.length
  if (pairs === 0) return undecided(rule, 'nothing can be paired')
  const { better, assumed } = directionOf(undefined, evidence.directions.get(score))
  const measured = regressionsOf(comparison, { better, tolerance }).length
  const explanation = `it is ${measured} of ${counted(pairs, 'pair')}`
  return { rule, ...thresholdFinding(rule, { measured, explanation, comparison, assumed }) }
}

interface PairedValue {
  measured: number
  explanation: string
  comparison: Comparison
  assumed: boolean
}

function thresholdFinding(rule: ThresholdRule, value: PairedValue): Finding {
  const { measured, comparison, assumed } = value
  const holds = compare(measured, rule.comparison, rule.limit.value)
  const few = holds && !pairsHalf(comparison)
  const doubt = few ? `; that is less than half of the ${comparison.scoredNow} scored rows` : ''
  const outcome = few ? 'undecided' : holds ? 'holds' : 'broken'
  return doubted({ outcome, measured, explanation: value.explanation + doubt }, comparison, assumed)
}

/**
 * Adds what weakens a finding. A rule that holds while more than 5 % of the baseline's rows are lost is undecided: the
 * rows that crash are the hard ones. A broken rule stays broken, since lost rows would hardly have mended it.
 */
function doubted(finding: Finding, comparison: Comparison, assumed: boolean): Finding {
  const { lost, scoredBefore, differing } = comparison
  const remarks = [finding.explanation]
  if (lost.length > 0) remarks.push(`${lost.length} of ${scoredBefore} baseline rows have lost their score`)
  if (differing > 0) remarks.push(`${counted(differing, 'example')} left out because the input differs`)
  if (assumed) remarks.push('higher is taken as better')
  const hidden = finding.outcome === 'holds' && losesTooMany(comparison)
  if (hidden) remarks.push('with more than 5% lost nothing is proven')
  const outcome = hidden ? 'undecided' : finding.outcome
  return { ...finding, outcome, explanation: remarks.join('; ') }
}

/** The comparison that a rule needs, or why there is none. */
function comparisonOf(score: string, { baseline }: Evidence): Comparison | string {
  if (baseline.kind === 'none') return `there is no baseline: ${baseline.reason}`
  if (baseline.kind === 'unpaired') return 'the rows of two windows cannot be paired'
  const comparison = baseline.comparisons.get(score)
  if (comparison === undefined || comparison.scoredBefore === 0)
    return 'the baseline does not have this score'
  return comparison
}

function undecided(rule: Rule, explanation: string): RuleResult {
  return { rule, outcome: 'undecided', measured: undefined, explanation }
}
