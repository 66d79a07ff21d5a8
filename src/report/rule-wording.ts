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
} from '../gates/rule.ts'
import type { NoBaseline, ScoreReport } from '../scores/score-report.ts'
import {
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
  const { detail } = result
  switch (detail.kind) {
    case 'unmeasured':
      return describeUnmeasured(detail.cause)
    case 'no-pairs':
      return describeNoPairs(detail.cause)
    case 'no-regression':
    case 'not-worse':
      return describeDropRule(result, detail)
    case 'family':
      return describeFamily(detail)
    case 'slices':
      return describeSlices(result.rule, detail)
    default:
      return describeMeasured(result, detail)
  }
}

type MeasuredDetail = Extract<
  RuleDetail,
  { kind: 'run-metric' | 'statistic' | 'rate' | 'unpaired-delta' | 'paired' }
>

function describeMeasured(result: RuleResult, detail: MeasuredDetail): string {
  const value = measuredValue(result) ?? 'no value'
  switch (detail.kind) {
    case 'run-metric':
      return `measured ${value}`
    case 'statistic': {
      const name = nameStatistic(detail.statistic)
      if (name === 'count' || name === 'missing') return `${name} ${value}`
      const rows = pluralize(detail.count, 'row')
      return detail.interval === null
        ? `${name} ${value} (${rows})`
        : `${name} ${value} (${rows}, 90% CI ${formatRange(detail.interval)})`
    }
    case 'rate': {
      const { rows, labelled, similarLabel, interval } = detail
      const format =
        result.rule.kind === 'threshold' && result.rule.threshold.unit === 'percent'
          ? formatShare
          : formatScore
      const range = interval ? `, 90% CI ${formatRange(interval, format)}` : ''
      const hint = similarLabel === null ? '' : `; there is "${similarLabel}": labels are case-sensitive`
      return `rate ${value} (${formatNumber(rows)} of ${pluralize(labelled, 'labelled row')}${range})${hint}`
    }
    case 'unpaired-delta': {
      const { current, baseline, currentCount, baselineCount } = detail
      const spans = `${pluralize(currentCount, 'span')} now, ${formatNumber(baselineCount)} before`
      return `change ${value}, from ${formatScore(baseline)} to ${formatScore(current)}, unpaired (${spans})`
    }
    case 'paired': {
      const { comparison, measure } = detail
      const { pairs, interval } = comparison
      const range = interval === null ? '' : ` (90% CI ${formatChangeRange(interval)})`
      const effect =
        measure === 'regressions'
          ? `${value} of ${pluralize(pairs, 'pair')} regressed`
          : `change ${value}${range}, ${describePairs(comparison)}`
      return withWeaknesses(effect, comparison)
    }
  }
}

function nameStatistic(statistic: Statistic): string {
  return typeof statistic === 'object' ? `p${String(statistic.percentile).padStart(2, '0')}` : statistic
}

function describePairs({ pairs, worse, better }: PairedDetail): string {
  return `${pluralize(pairs, 'pair')}, ${formatNumber(worse)} worse, ${formatNumber(better)} better`
}

type DropDetail = Extract<RuleDetail, { kind: 'no-regression' | 'not-worse' }>

function describeDropRule({ status }: RuleResult, { kind, test, comparison }: DropDetail): string {
  const effect = describeDrop(test, comparison)
  if (kind === 'not-worse') return withWeaknesses(`${effect}; ${describeProof(status, test)}`, comparison)
  const more =
    status === 'failed'
      ? `: statistically significant (${formatProbability(test.p)})`
      : status === 'passed'
        ? `; ${describeNotExcluded(test, comparison)}`
        : describeUndecided(test, comparison)
  return withWeaknesses(`${effect}${more}`, comparison)
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
  const remarks = [effect]
  if (newlyMissing > 0)
    remarks.push(
      `${formatNumber(newlyMissing)} of ${pluralize(baselineScored, 'baseline example')} newly missing`,
    )
  if (inputDiffers > 0)
    remarks.push(`${pluralize(inputDiffers, 'example')} left out because the input differs`)
  if (directionSource === 'default') remarks.push('assuming higher is better')
  return [...remarks, ...weaknesses.map((weakness) => WEAKNESSES[weakness](comparison))].join('; ')
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

function describeSlices(rule: Rule, { column, slices }: Extract<RuleDetail, { kind: 'slices' }>): string {
  const failing = failingSlices(slices)
  const evaluated = slices.filter(({ status }) => status !== undefined).length
  const small = slices.length - evaluated
  const rest = small === 0 ? '' : `; ${pluralize(small, 'slice')} with fewer than 10 rows not evaluated`
  if (failing.length === 0) return `${pluralize(evaluated, 'slice')} of \`${column}\` evaluated${rest}`
  const named = failing.slice(0, MAX_LISTED).map((slice) => describeSlice(slice, rule))
  const more = failing.length > MAX_LISTED ? `, and ${failing.length - MAX_LISTED} more` : ''
  return `${failing.length} of ${pluralize(evaluated, 'slice')} of \`${column}\` did not pass: ${named.join(', ')}${more}${rest}`
}

/** The slices that did not pass, in the order of the result: the worst first. */
export function failingSlices(slices: readonly SliceResult[]): SliceResult[] {
  return slices.filter(({ status }) => status !== undefined && status !== 'passed')
}

function describeSlice({ slice, rows, value }: SliceResult, rule: Rule): string {
  return `\`${slice}\` ${value === null ? 'no value' : formatValue(rule, value)} (${pluralize(rows, 'row')})`
}

/** The measured value as it stands in a table: in the unit of the limit; `undefined` when there is none. */
export function measuredValue({
  rule,
  value,
  detail,
}: Pick<RuleResult, 'rule' | 'value' | 'detail'>): string | undefined {
  if (value === null || !Number.isFinite(value)) return undefined
  if (rule.kind === 'threshold') return formatValue(rule, value, detail)
  if (isZero(value)) return 'no change'
  return `${formatMeasured(Math.abs(value), asThreshold(rule.margin))} ${value > 0 ? 'worse' : 'better'}`
}

function formatValue(rule: Rule, value: number, detail?: RuleDetail): string {
  const limit = rule.kind === 'threshold' ? rule.threshold : asThreshold(rule.margin)
  const shown = formatMeasured(value, limit)
  const isChange =
    detail?.kind === 'unpaired-delta' || (detail?.kind === 'paired' && detail.measure === 'delta')
  return isChange && value > 0 && !isZero(value) ? `+${shown}` : shown
}

function asThreshold(value: number): Threshold {
  return { value, unit: 'number' }
}

/** What a rule demands, as it stands in a table: `≥ 0.85`, `≤ 0.02 worse`. */
export function limitOf(rule: Rule): string {
  return rule.kind === 'threshold'
    ? formatLimit(rule.operator, rule.threshold)
    : `${formatLimit('<=', asThreshold(rule.margin))} worse`
}

function describeUnmeasured(cause: UnmeasuredCause): string {
  switch (cause.code) {
    case 'not-read':
      return 'no scores were read'
    case 'no-rows':
      return 'there are no rows'
    case 'no-such-statistic':
      return 'too few values for this statistic'
    case 'all-rows-failed':
      return cause.rows === 1
        ? 'the only row is in error'
        : `all ${pluralize(cause.rows, 'row')} are in error`
    case 'unknown-score':
      return `no row has the score "${cause.name}"${alternatives(cause)}`
    case 'unknown-column':
      return `no row has a number in the column "${cause.name}"${alternatives(cause)}`
    case 'unknown-label':
      return `no row has the label "${cause.label}"; labels are case-sensitive${alternatives({ similar: [], known: cause.known })}`
    case 'unknown-slice-column':
      return `no row has the column "${cause.name}"${alternatives({ similar: [], known: cause.known })}`
    case 'too-many-slices':
      return `${formatNumber(cause.count)} slices are more than the 50 that are evaluated`
    case 'no-judged-slice':
      return `none of the ${pluralize(cause.slices, 'slice')} has at least 10 rows`
    case 'no-values':
      return `no row has this score${describeUnusable(cause)}`
    case 'low-coverage': {
      const { count, expected, required } = cause
      return `only ${formatNumber(count)} of ${pluralize(expected, 'row')} without error ${count === 1 ? 'has' : 'have'} this score; \`max-error-rate\` requires ${formatNumber(required)}${describeUnusable(cause)}`
    }
    case 'no-run-metric':
      return `the run has no ${cause.metric} to measure`
  }
}

/** UTF-16 units of a value that is quoted. */
const MAX_EXAMPLE = 41

function describeUnusable(cause: {
  invalid: { count: number; example: string } | null
  unparsable: number
}): string {
  const { invalid, unparsable } = cause
  const values =
    invalid === null
      ? ''
      : `; ${pluralize(invalid.count, 'value')} are not numbers, such as "${truncate(invalid.example, MAX_EXAMPLE)}"`
  const judgements =
    unparsable === 0 ? '' : `; ${pluralize(unparsable, 'evaluation')} could not be parsed (\`NOT_PARSABLE\`)`
  return `${values}${judgements}`
}

function alternatives({ similar, known }: { similar: string[]; known: string[] }): string {
  const others = [...similar, ...known.filter((name) => !similar.includes(name))]
  const [nearest] = similar
  const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`
  return others.length === 0 ? hint : `${hint} (available: ${listNames(others)})`
}

function listNames(names: readonly string[]): string {
  const more = names.length > MAX_LISTED ? `, and ${names.length - MAX_LISTED} more` : ''
  return `${names
    .slice(0, MAX_LISTED)
    .map((name) => `"${name}"`)
    .join(', ')}${more}`
}

function describeNoPairs(cause: NoPairsCause): string {
  if (cause.code !== 'no-baseline') return NO_PAIRS[cause.code]
  const why = describeNoBaseline(cause.reason).replace(/\.$/, '')
  return why === '' ? 'there is no baseline' : `there is no baseline: ${why}`
}

const NO_PAIRS: Record<Exclude<NoPairsCause['code'], 'no-baseline'>, string> = {
  'unpaired-baseline': 'the rows of two time windows cannot be paired',
  'score-not-in-baseline': 'the baseline does not have this score',
  'nothing-paired': 'no example could be compared with the baseline',
  'score-not-in-window': 'the earlier time window does not have this score',
}

/** Why there is nothing to compare with; empty where nobody asked. */
export function describeNoBaseline(reason: NoBaseline): string {
  switch (reason.code) {
    case 'no-experiment':
      return `no experiment of \`${reason.branch}\` was found.`
    case 'no-overlap':
      return `no experiment of \`${reason.branch}\` has scored the same examples.`
    default:
      return NO_BASELINE[reason.code]
  }
}

const NO_BASELINE: Record<Exclude<NoBaseline, { branch: string }>['code'], string> = {
  'not-requested': '',
  'not-applicable': 'this kind of task has no baseline.',
  'no-branch': 'the event does not say which branch to compare with.',
  'is-current': 'the baseline is the experiment of this run itself.',
  unavailable: 'the baseline could not be read.',
  'no-earlier-run': 'the task has no earlier completed run.',
}

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
