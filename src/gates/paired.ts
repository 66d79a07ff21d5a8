/** Rules that compare a score or column with the baseline. */
import { mean } from 'd3-array'
import {
  countChanges,
  countRegressions,
  coversRule,
  deltaInterval,
  directionOf,
  FEWEST_PAIRS,
  hasTooManyMissing,
  meanDelta,
  type PairedScores,
  testDrop,
} from '../scores/comparison.ts'
import type { Direction } from '../scores/score-report.ts'
import { holm, pairsToSettle, SIGNIFICANCE, TOLERANCE } from '../scores/statistics.ts'
import { compare } from './rule.ts'
import type {
  DropRule,
  DropTest,
  FamilyMember,
  Metric,
  NoPairsCause,
  PairedDetail,
  PairedWeakness,
  RuleDetail,
  RuleInput,
  RuleResult,
  Status,
  Target,
  TestedPairs,
  ThresholdRule,
  UnmeasuredCause,
} from './rule.ts'

/** What became of a rule, without the rule. */
export type RuleEvaluation = Omit<RuleResult, 'rule'>

export function unmeasured(cause: UnmeasuredCause): RuleEvaluation {
  return { status: 'unmeasured', value: null, detail: { kind: 'unmeasured', cause } }
}

export function noPairs(cause: NoPairsCause): RuleEvaluation {
  return { status: 'inconclusive', value: null, detail: { kind: 'no-pairs', cause } }
}

/** @param isWeak whether a rule that would pass is inconclusive */
export function evaluateThreshold(
  { operator, threshold }: ThresholdRule,
  value: number,
  detail: RuleDetail,
  isWeak = false,
): RuleEvaluation {
  const satisfied = compare(value, operator, threshold.value)
  return { status: satisfied ? (isWeak ? 'inconclusive' : 'passed') : 'failed', value, detail }
}

/** The pairs that a rule compares, or why there are none. */
export function pairsOf({ of, name }: Target, { baseline }: RuleInput): PairedScores | NoPairsCause {
  if (baseline.kind === 'none') return { code: 'no-baseline', reason: baseline.reason }
  if (baseline.kind === 'unpaired') return { code: 'unpaired-baseline' }
  const pairs = (of === 'score' ? baseline.pairs : baseline.columnPairs).get(name)
  if (pairs === undefined || pairs.baselineScored === 0) return { code: 'score-not-in-baseline' }
  return pairs.current.length === 0 ? { code: 'nothing-paired' } : pairs
}

/** What is known of pairs; whatever weakens it makes a rule that would pass inconclusive. */
function describePairs(
  pairs: PairedScores,
  { target, ruled }: { target: Target; ruled: Direction | undefined },
  { directions, baseline }: RuleInput,
): PairedDetail {
  const configured = target.of === 'score' ? directions.get(target.name) : undefined
  const { direction, source } = directionOf(ruled, configured)
  const weaknesses: PairedWeakness[] = []
  if (!coversRule(pairs)) {
    weaknesses.push('less-than-half-paired')
    if (baseline.kind === 'paired' && !baseline.coversAllRules) weaknesses.push('partial-baseline')
  }
  if (hasTooManyMissing(pairs)) weaknesses.push('too-many-newly-missing')
  return {
    pairs: pairs.current.length,
    ...countChanges(pairs, direction),
    currentScored: pairs.currentScored,
    baselineScored: pairs.baselineScored,
    newlyMissing: pairs.newlyMissing.length,
    inputDiffers: pairs.inputDiffers.length,
    direction,
    directionSource: source,
    interval: deltaInterval(pairs),
    weaknesses,
  }
}

/**
 * Evaluates `.delta` (the mean paired difference, or the difference of two means where rows cannot be paired) and
 * `.regressions` (how many examples got worse by more than the tolerance). A rule that would pass is inconclusive while too
 * little is paired or too much is newly missing: the rows that crash are the hard ones. A failed rule stays failed, since
 * the missing rows would hardly have mended it.
 */
export function evaluatePaired(
  rule: ThresholdRule,
  metric: Metric & { kind: 'delta' | 'regressions' },
  input: RuleInput,
): RuleEvaluation {
  const { kind: measure, target } = metric
  if (measure === 'delta' && input.baseline.kind === 'unpaired') return evaluateMeans(rule, target, input)
  const pairs = pairsOf(target, input)
  if ('code' in pairs) return noPairs(pairs)
  const ruled = metric.kind === 'regressions' ? metric.direction : undefined
  const comparison = describePairs(pairs, { target, ruled }, input)
  const value =
    metric.kind === 'regressions'
      ? countRegressions(pairs, comparison.direction, metric.tolerance)
      : (meanDelta(pairs) ?? 0)
  const isWeak = comparison.weaknesses.length > 0
  return evaluateThreshold(rule, value, { kind: 'paired', measure, comparison }, isWeak)
}

function evaluateMeans(
  rule: ThresholdRule,
  { of, name }: Target,
  { current, baseline }: RuleInput,
): RuleEvaluation {
  const table = baseline.kind === 'none' ? undefined : baseline.table
  const [now = [], before = []] = [current, table].map(
    (side) => (of === 'score' ? side?.scores : side?.columns)?.get(name)?.values,
  )
  const [currentMean, baselineMean] = [mean(now), mean(before)]
  if (currentMean === undefined || baselineMean === undefined) return noPairs({ code: 'score-not-in-window' })
  return evaluateThreshold(rule, currentMean - baselineMean, {
    kind: 'unpaired-delta',
    current: currentMean,
    baseline: baselineMean,
    currentCount: now.length,
    baselineCount: before.length,
  })
}

/**
 * Evaluates `no_regression` and `not_worse` on one score or column. Both fail when the mean drop is above the margin and
 * significant. Otherwise `no_regression` passes unless the drop is above the margin, and `not_worse` only when the upper end
 * of the drop's interval is within it. Too few pairs decide nothing.
 */
export function evaluateDrop(rule: DropRule, target: Target, input: RuleInput): RuleEvaluation {
  const pairs = pairsOf(target, input)
  if ('code' in pairs) return noPairs(pairs)
  const { comparison, test, status } = testPairs(rule, { pairs, target }, input)
  const kind = rule.kind === 'not_worse' ? 'not-worse' : 'no-regression'
  return { status, value: test.meanDrop, detail: { kind, test, comparison } }
}

/** Fewer changed pairs of two values than this cannot be significant: (½)³/2 is 0.0625. */
const FEWEST_CHANGED_TO_FAIL = 4

/** @param adjustedP takes the place of the p-value where several scores are tested together */
function testPairs(
  rule: DropRule,
  { pairs, target, adjustedP }: { pairs: PairedScores; target: Target; adjustedP?: number },
  input: RuleInput,
): TestedPairs {
  const { margin } = rule
  const comparison = describePairs(pairs, { target, ruled: rule.direction }, input)
  if (comparison.pairs < FEWEST_PAIRS) comparison.weaknesses.unshift('too-few-pairs')
  const { worse, better, ...drop } = testDrop(pairs, comparison.direction)
  const p = adjustedP ?? drop.p
  const test: DropTest = {
    ...drop,
    margin,
    significant: p <= SIGNIFICANCE,
    pairsToSettle: compare(drop.meanDrop, '>', margin) ? pairsToSettle(comparison.pairs, p) : null,
    cannotFail: drop.method === 'mcnemar-mid-p' && worse + better < FEWEST_CHANGED_TO_FAIL,
  }
  return { comparison, test, status: statusOf(rule, test, comparison.weaknesses) }
}

function statusOf({ kind, margin }: DropRule, test: DropTest, weaknesses: readonly PairedWeakness[]): Status {
  if (weaknesses.includes('too-few-pairs') || weaknesses.includes('less-than-half-paired'))
    return 'inconclusive'
  const exceeds = compare(test.meanDrop, '>', margin)
  if (exceeds && test.significant) return 'failed'
  const satisfied =
    kind === 'not_worse' ? test.dropHigh !== null && test.dropHigh <= margin + TOLERANCE : !exceeds
  return satisfied && weaknesses.length === 0 ? 'passed' : 'inconclusive'
}

/**
 * Evaluates a rule about every score that both sides have, at 5 % for all of them together (Holm). A score that only the
 * baseline has makes it inconclusive.
 */
export function evaluateFamily(rule: DropRule, input: RuleInput): RuleEvaluation {
  const { baseline, current } = input
  if (baseline.kind === 'none') return noPairs({ code: 'no-baseline', reason: baseline.reason })
  if (baseline.kind === 'unpaired') return noPairs({ code: 'unpaired-baseline' })
  const isMeasured = (name: string): boolean => (current.scores.get(name)?.values.length ?? 0) > 0
  if (![...current.scores.keys()].some(isMeasured))
    return unmeasured({ code: 'unknown-score', name: '*', similar: [], known: [] })
  const before = [...baseline.pairs].filter(([, { baselineScored }]) => baselineScored > 0)
  if (before.length === 0) return noPairs({ code: 'score-not-in-baseline' })
  const missingScores = before.flatMap(([name]) => (isMeasured(name) ? [] : [name])).sort()
  const common = before.flatMap(([name, pairs]) =>
    isMeasured(name) ? [{ target: { of: 'score', name } as const, pairs }] : [],
  )
  if (missingScores.length === 0 && common.every(({ pairs }) => pairs.current.length === 0)) {
    return noPairs({ code: 'nothing-paired' })
  }
  const adjusted = holm(common.map((each) => testPairs(rule, each, input).test.p))
  const members = common
    .map(({ target, pairs }, at): FamilyMember => {
      const adjustedP = adjusted[at] ?? 1
      return { score: target.name, adjustedP, ...testPairs(rule, { pairs, target, adjustedP }, input) }
    })
    .sort((a, b) => SEVERITY.indexOf(a.status) - SEVERITY.indexOf(b.status) || a.adjustedP - b.adjustedP)
  const detail: RuleDetail = { kind: 'family', members, missingScores }
  const [worst] = members
  const isDecided = worst !== undefined && (worst.status === 'failed' || missingScores.length === 0)
  const status = isDecided ? worst.status : 'inconclusive'
  return { status, value: worst?.test.meanDrop ?? null, detail }
}

/** The order in which results are listed, the worst first. */
export const SEVERITY: readonly Status[] = ['failed', 'unmeasured', 'inconclusive', 'passed']
