import {
  type DropTest,
  type FamilyMember,
  isPairedRule,
  type NoPairsCause,
  type PairedDetail,
  type Rule,
  type RuleDetail,
  type RuleResult,
  type SliceResult,
  type Statistic,
  type Threshold,
  type UnmeasuredCause,
  type Unread,
} from '../gates/rule.ts'
import type { NoBaseline, ScoreReport } from '../scores/score-report.ts'
import {
  byVariant,
  compact,
  formatChange,
  formatChangeRange,
  formatLimit,
  formatMeasured,
  formatNumber,
  formatProbability,
  formatRange,
  formatScore,
  formatShare,
  isZero,
  pluralize,
  truncate,
} from './format.ts'

/** The sentences about gates, without a full stop: effect first, p last, and always what is not excluded. */

/** Names that a message lists. */
const MAX_LISTED = 10

/** What was measured, or why nothing was. */
export function describeRule(result: RuleResult): string {
  return describeRuleDetail({ ...result.detail, result })
}

const describeRuleDetail = byVariant<RuleDetail & { result: RuleResult }, 'kind'>('kind', {
  unmeasured: ({ cause }) => describeUnmeasured(cause),
  'no-pairs': ({ cause }) => describeNoPairs(cause),
  'run-metric': ({ result }) => `measured ${shownValue(result)}`,
  statistic: ({ statistic, count, interval, result }) => {
    const name = nameStatistic(statistic)
    const measured = `${name} ${shownValue(result)}`
    if (name === 'count' || name === 'missing') return measured
    const range = interval === null ? '' : `, 90% CI ${formatRange(interval)}`
    return `${measured} (${pluralize(count, 'row')}${range})`
  },
  rate: ({ rows, labelled, similarLabel, interval, result }) => {
    const format = thresholdOf(result.rule).unit === 'percent' ? formatShare : formatScore
    const range = interval ? `, 90% CI ${formatRange(interval, format)}` : ''
    const hint = similarLabel === null ? '' : `; there is "${similarLabel}": labels are case-sensitive`
    const share = `${formatNumber(rows)} of ${pluralize(labelled, 'labelled row')}`
    return `rate ${shownValue(result)} (${share}${range})${hint}`
  },
  'unpaired-delta': ({ current, baseline, currentCount, baselineCount, result }) => {
    const spans = `${pluralize(currentCount, 'span')} now, ${formatNumber(baselineCount)} before`
    const means = `from ${formatScore(baseline)} to ${formatScore(current)}`
    return `change ${shownValue(result)}, ${means}, unpaired (${spans})`
  },
  paired: ({ comparison, measure, result }) => {
    const { pairs, interval } = comparison
    const value = shownValue(result)
    const range = interval === null ? '' : ` (90% CI ${formatChangeRange(interval)})`
    const effect =
      measure === 'regressions'
        ? `${value} of ${pluralize(pairs, 'pair')} regressed`
        : `change ${value}${range}, ${describePairs(comparison)}`
    return withWeaknesses(effect, comparison)
  },
  'no-regression': ({ test, comparison, result: { status } }) => {
    const more =
      status === 'failed'
        ? `: statistically significant (${formatProbability(test.p)})`
        : status === 'passed'
          ? `; ${describeNotExcluded(test, comparison)}`
          : describeUndecided(test, comparison)
    return withWeaknesses(`${describeDrop(test, comparison)}${more}`, comparison)
  },
  'not-worse': ({ test, comparison, result: { status } }) =>
    withWeaknesses(`${describeDrop(test, comparison)}; ${describeProof(status, test)}`, comparison),
  family: describeFamily,
  slices: ({ column, slices, result }) => describeSlices(result.rule, column, slices),
})

function nameStatistic(statistic: Statistic): string {
  return typeof statistic === 'object' ? `p${String(statistic.percentile).padStart(2, '0')}` : statistic
}

function describePairs({ pairs, worse, better }: PairedDetail): string {
  return `${pluralize(pairs, 'pair')}, ${formatNumber(worse)} worse, ${formatNumber(better)} better`
}

/** `dropped 0.10 (0.02…0.17), 100 pairs, 15 worse, 5 better`, or the change with its sign where nothing got worse. */
function describeDrop({ meanDrop, dropLow, dropHigh }: DropTest, comparison: PairedDetail): string {
  const { direction, interval } = comparison
  const pairs = describePairs(comparison)
  if (meanDrop > 0 && !isZero(meanDrop)) {
    const range =
      dropLow === null || dropHigh === null ? '' : ` (${formatRange({ low: dropLow, high: dropHigh })})`
    return `${direction === 'lower' ? 'rose' : 'dropped'} ${formatScore(meanDrop)}${range}, ${pairs}`
  }
  const range = interval === null ? '' : ` (${formatChangeRange(interval)})`
  if (isZero(meanDrop) && comparison.worse + comparison.better === 0) return `no change${range}, ${pairs}`
  return `change ${formatChange(direction === 'lower' ? meanDrop : -meanDrop)}${range}, ${pairs}`
}

/** What a passed rule has not excluded. */
function describeNotExcluded({ margin, dropHigh }: DropTest, { direction }: PairedDetail): string {
  const drop = direction === 'lower' ? 'rise' : 'drop'
  const seen = `no ${drop} above ${formatNumber(margin)} seen`
  return dropHigh === null || dropHigh <= margin
    ? seen
    : `${seen}, one of up to ${formatScore(dropHigh)} not excluded`
}

function describeUndecided(test: DropTest, { worse, better }: PairedDetail): string {
  const { meanDrop, margin, p, significant, pairsToSettle, cannotFail } = test
  const settle = pairsToSettle === null ? '' : `; about ${formatNumber(pairsToSettle)} pairs would settle it`
  if (significant || meanDrop <= margin) return settle
  const blind = cannotFail
    ? `; with ${pluralize(worse + better, 'changed example')} this rule cannot fail`
    : ''
  return `: not statistically significant (${formatProbability(p)})${settle}${blind}`
}

/** `proven: at most 0.03 worse (margin 0.05)`, `not proven: up to 0.06 worse is possible`. */
function describeProof(status: RuleResult['status'], { margin, dropHigh, p }: DropTest): string {
  if (status === 'failed') return `statistically significant (${formatProbability(p)})`
  if (dropHigh === null) return 'not proven'
  return status === 'passed'
    ? `proven: at most ${formatScore(Math.max(0, dropHigh))} worse (margin ${formatNumber(margin)})`
    : `not proven: up to ${formatScore(dropHigh)} worse is possible (margin ${formatNumber(margin)})`
}

const WEAKNESSES = {
  'too-few-pairs': () => 'at least 10 pairs are needed',
  'less-than-half-paired': ({ currentScored }: PairedDetail) =>
    `fewer than half of the ${pluralize(currentScored, 'scored example')} could be compared`,
  'too-many-newly-missing': () => 'with more than 5% newly missing, nothing is proven',
  'partial-baseline': () =>
    'no baseline covers all scores of the gates; this is the newest that has this one',
} satisfies Record<PairedDetail['weaknesses'][number], (detail: PairedDetail) => string>

/** Adds what weakens a result. */
function withWeaknesses(effect: string, comparison: PairedDetail): string {
  const { newlyMissing, baselineScored, inputDiffers, directionSource, weaknesses } = comparison
  return compact([
    effect,
    newlyMissing > 0 &&
      `${formatNumber(newlyMissing)} of ${pluralize(baselineScored, 'baseline example')} newly missing`,
    inputDiffers > 0 && `${pluralize(inputDiffers, 'example')} left out because the input differs`,
    directionSource === 'default' && 'assuming higher is better',
    ...weaknesses.map((weakness) => WEAKNESSES[weakness](comparison)),
  ]).join('; ')
}

function describeFamily({ members, missingScores }: Extract<RuleDetail, { kind: 'family' }>): string {
  const failing = members.filter(({ status }) => status === 'failed')
  const open = members.filter(({ status }) => status === 'inconclusive')
  const shown = failing.length > 0 ? failing : open
  const lead =
    shown.length === 0
      ? `no regression in ${pluralize(members.length, 'score')}`
      : `${shown.length} of ${pluralize(members.length, 'score')}: ${shown.slice(0, MAX_LISTED).map(describeMember).join('; ')}`
  const gone = missingScores.length === 0 ? '' : `; in the baseline only: ${listNames(missingScores)}`
  return `${lead}${gone}`
}

function describeMember({ score, status, adjustedP, test, comparison }: FamilyMember): string {
  const word = status === 'failed' ? 'statistically significant' : 'not statistically significant'
  const effect = `\`${score}\` ${describeDrop(test, comparison)}`
  return test.meanDrop <= test.margin
    ? effect
    : `${effect}, ${word} (Holm-adjusted ${formatProbability(adjustedP)})`
}

/** UTF-16 units of a slice's name. */
export const MAX_SLICE = 200

function describeSlices(rule: Rule, column: string, slices: readonly SliceResult[]): string {
  const failing = failingSlices(slices)
  const evaluated = slices.filter(({ status }) => status !== undefined).length
  const small = slices.length - evaluated
  const rest = small === 0 ? '' : `; ${pluralize(small, 'slice')} with fewer than 10 rows not evaluated`
  if (failing.length === 0) return `${pluralize(evaluated, 'slice')} of \`${column}\` evaluated${rest}`
  const named = listFirst(failing.map((slice) => describeSlice(slice, rule)))
  return `${failing.length} of ${pluralize(evaluated, 'slice')} of \`${column}\` did not pass: ${named}${rest}`
}

/** The slices that did not pass, in the order of the result: the worst first. */
export function failingSlices(slices: readonly SliceResult[]): SliceResult[] {
  return slices.filter(({ status }) => status !== undefined && status !== 'passed')
}

function describeSlice({ slice, rows, value }: SliceResult, rule: Rule): string {
  return `\`${truncate(slice, MAX_SLICE)}\` ${value === null ? 'no value' : formatMeasured(value, thresholdOf(rule))} (${pluralize(rows, 'row')})`
}

/** The measured value as it stands in a table: in the unit of the limit; `undefined` when there is none. */
export function measuredValue({
  rule,
  value,
  detail,
}: Pick<RuleResult, 'rule' | 'value' | 'detail'>): string | undefined {
  if (value === null || !Number.isFinite(value)) return undefined
  if (rule.kind === 'threshold') {
    const isChange = 'measure' in detail ? detail.measure === 'delta' : detail.kind === 'unpaired-delta'
    return `${isChange && value > 0 && !isZero(value) ? '+' : ''}${formatMeasured(value, rule.threshold)}`
  }
  if (isZero(value)) return 'no change'
  return `${formatMeasured(Math.abs(value), thresholdOf(rule))} ${value > 0 ? 'worse' : 'better'}`
}

function shownValue(result: RuleResult): string {
  return measuredValue(result) ?? 'no value'
}

/** What a rule demands, as it stands in a table: `≥ 0.85`, `≤ 0.02 worse`. */
export function limitOf(rule: Rule): string {
  return rule.kind === 'threshold'
    ? formatLimit(rule.operator, rule.threshold)
    : `${formatLimit('<=', thresholdOf(rule))} worse`
}

function thresholdOf(rule: Rule): Threshold {
  return rule.kind === 'threshold' ? rule.threshold : { value: rule.margin, unit: 'number' }
}

const describeUnmeasured = byVariant<UnmeasuredCause, 'code'>('code', {
  'not-read': 'no scores were read',
  'no-rows': 'there are no rows',
  'no-such-statistic': 'too few values for this statistic',
  'all-rows-failed': ({ rows }) =>
    rows === 1 ? 'the only row is in error' : `all ${pluralize(rows, 'row')} are in error`,
  'unknown-score': (cause) => `no row has the score "${cause.name}"${alternatives(cause)}`,
  'unknown-column': (cause) => `no row has a number in the column "${cause.name}"${alternatives(cause)}`,
  'unknown-label': ({ label, known }) =>
    `no row has the label "${label}"; labels are case-sensitive${alternatives({ known })}`,
  'unknown-slice-column': ({ name, known }) => `no row has the column "${name}"${alternatives({ known })}`,
  'too-many-slices': ({ count }) => `${formatNumber(count)} slices are more than the 50 that are evaluated`,
  'no-judged-slice': ({ slices }) => `none of the ${pluralize(slices, 'slice')} has at least 10 rows`,
  'no-values': (cause) => `no row has this score${describeUnusable(cause)}`,
  'low-coverage': ({ count, expected, required, ...unread }) =>
    `only ${formatNumber(count)} of ${pluralize(expected, 'row')} without error ${count === 1 ? 'has' : 'have'} this score; \`max-error-rate\` requires ${formatNumber(required)}${describeUnusable(unread)}`,
  'no-run-metric': ({ metric }) => `the run has no ${metric} to measure`,
})

/** UTF-16 units of a value that is quoted. */
const MAX_EXAMPLE = 41

function describeUnusable({ invalid, unparsable }: Unread): string {
  const values =
    invalid === null
      ? ''
      : `; ${pluralize(invalid.count, 'value is not a number', 'values are not numbers')}, such as "${truncate(invalid.example, MAX_EXAMPLE)}"`
  const judgements =
    unparsable === 0 ? '' : `; ${pluralize(unparsable, 'evaluation')} could not be parsed (\`NOT_PARSABLE\`)`
  return `${values}${judgements}`
}

function alternatives({ similar = [], known }: { similar?: string[]; known: string[] }): string {
  const [nearest] = similar
  const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`
  return known.length === 0 ? hint : `${hint} (available: ${listNames(known)})`
}

function listNames(names: readonly string[]): string {
  return listFirst(names.map((name) => `"${name}"`))
}

function listFirst(texts: readonly string[]): string {
  const more = texts.length > MAX_LISTED ? `, and ${texts.length - MAX_LISTED} more` : ''
  return `${texts.slice(0, MAX_LISTED).join(', ')}${more}`
}

const describeNoPairs = byVariant<NoPairsCause, 'code'>('code', {
  'no-baseline': ({ reason }) => {
    const why = describeNoBaseline(reason).replace(/\.$/, '')
    return why === '' ? 'there is no baseline' : `there is no baseline: ${why}`
  },
  'unpaired-baseline': 'the rows of two time windows cannot be paired',
  'score-not-in-baseline': 'the baseline does not have this score',
  'nothing-paired': 'no example could be compared with the baseline',
  'score-not-in-window': 'the earlier time window does not have this score',
})

/** Why there is nothing to compare with; empty where nobody asked. */
export const describeNoBaseline = byVariant<NoBaseline, 'code'>('code', {
  'not-requested': '',
  'not-applicable': 'this kind of task has no baseline.',
  'no-branch': 'the event does not say which branch to compare with.',
  'is-current': 'the baseline is the experiment of this run itself.',
  unavailable: 'the baseline could not be read.',
  'no-earlier-run': 'the task has no earlier completed run.',
  'no-experiment': ({ branch }) => `no experiment of \`${branch}\` was found.`,
  'no-overlap': ({ branch }) => `no experiment of \`${branch}\` has scored the same examples.`,
})

/** What several significance tests at 5 % each amount to, where that matters: two or more blocking ones. */
export function describeFamilyRisk(rules: readonly RuleResult[]): string[] {
  const tests = rules.filter(({ rule }) => rule.kind === 'no_regression' && !rule.advisory).length
  if (tests < 2) return []
  return [
    `${tests} \`no_regression\` gates at 5% each: up to ${Math.round(100 * (1 - 0.95 ** tests))}% of unchanged changes fail by chance.`,
  ]
}

/** What the data of each score could have noticed: `would notice a drop of 0.11 four times in five`. */
export function describeSensitivity({ scores }: ScoreReport, rules: readonly RuleResult[]): string[] {
  const paired = rules.some(({ rule }) => isPairedRule(rule))
  return scores.flatMap(({ name, pairs, direction }) => {
    const effect = pairs?.minimumDetectableEffect ?? null
    if (!paired || pairs === null || effect === null) return []
    const drop = direction === 'lower' ? 'rise' : 'drop'
    return [
      `\`${name}\`: ${pluralize(pairs.count, 'pair')} would notice a ${drop} of ${formatScore(effect)} four times in five.`,
    ]
  })
}
