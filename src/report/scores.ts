import { groups } from 'd3-array'
import { diffArrays } from 'diff'
import type { PhrasingContent, RootContent } from 'mdast'
import type { RuleResult } from '../gates/rule.ts'
import { parseExperimentName } from '../github/experiment-name.ts'
import type {
  BaselineInfo,
  PairSummary,
  Regression,
  ScoreReport,
  ScoreResult,
  ScoreSummary,
  TrendPoint,
} from '../scores/score-report.ts'
import {
  compact,
  formatAligned,
  formatArrow,
  formatChangeRange,
  formatDay,
  formatInstant,
  formatNumber,
  formatRange,
  formatScore,
  isZero,
  oneLine,
  pluralize,
  sparkline,
  truncate,
} from './format.ts'
import {
  bullets,
  code,
  details,
  heading,
  list,
  leftOut,
  paragraph,
  quote,
  safeText,
  small,
  strong,
  table,
  text,
  type TextPart,
  type Variant,
  under,
} from './markdown.ts'
import { describeFamilyRisk, describeNoBaseline, describeSensitivity } from './rule-wording.ts'

type Cell = PhrasingContent[]

/** Scores that are listed; an experiment with more of them has its results file. */
const MAX_SCORES = 50
/** Labels that are listed of one score. */
const MAX_LABELS = 5

/** The scores beside the baseline's, and what they are based on. Three columns, so that it fits a phone. */
export function scoreTable(report: ScoreReport | undefined): RootContent[] {
  if (report === undefined) return []
  const title = heading(3, text(report.source === 'time-window' ? 'Scores in the time window' : 'Scores'))
  const baseline = baselineNote(report)
  const notes = [...rowsOf(report), ...(baseline.length === 0 ? [] : [text(' '), ...baseline])]
  if (report.scores.length === 0) return [title, paragraph(text('No row has a score. '), ...notes)]
  const shown = report.scores.slice(0, MAX_SCORES)
  const compared = report.baseline.kind !== 'none'
  const mean: Cell = [text('Mean'), ...(compared ? under('baseline → now') : [])]
  const head: Cell[] = [[text('Score')], mean, ...(compared ? [[text('Change')]] : [])]
  const rows = shown.map((score) => [
    nameCell(score),
    meanCell(score, compared),
    ...(compared ? [changeCell(score)] : []),
  ])
  return [
    title,
    table([head, ...rows], (['left', 'right', 'right'] as const).slice(0, head.length)),
    paragraph(...small(...leftOut(report.scores.length - MAX_SCORES, 'more score', ' '), ...notes)),
  ]
}

/** What the data could have noticed, for a reader who asks whether a result is chance. */
export function sensitivity(report: ScoreReport | undefined, rules: readonly RuleResult[]): RootContent[] {
  if (report === undefined) return []
  const sentences = [...describeSensitivity(report, rules), ...describeFamilyRisk(rules)]
  return details(
    [text('The smallest drop that this data can detect')],
    bullets(sentences.slice(0, MAX_SCORES)),
  )
}

/** Everything else that is known of the scores, behind a summary. */
export function scoreStatistics(report: ScoreReport | undefined): RootContent[] {
  const current = report?.scores.flatMap((score) => score.current ?? []) ?? []
  const lines = current.slice(0, MAX_SCORES).map((score): Cell => {
    const numbers = compact([
      `median ${orDash(score.median)}`,
      `min ${orDash(score.min)}`,
      `max ${orDash(score.max)}`,
      `standard deviation ${orDash(score.stddev)}`,
      `${pluralize(score.count, 'row')}, ${formatNumber(score.missing)} missing`,
      score.unparsable > 0 && `${formatNumber(score.unparsable)} not parsable`,
      score.invalid !== null && `${formatNumber(score.invalid.count)} not a number`,
    ])
    return [code(score.name, 100), text(`: ${numbers.join(', ')}`), ...labelList(score)]
  })
  return details([text('Score statistics')], list(lines))
}

function nameCell({ name, trend }: ScoreResult): Cell {
  return [code(name, 100), ...under(trend.length > 1 && describeTrend(trend))]
}

/** `earlier runs ▂▄▆ 0.810 first, 0.930 last, 2026-02-28 to 2026-03-06`. */
function describeTrend(trend: readonly TrendPoint[]): string {
  const [first, last] = [trend[0], trend.at(-1)]
  if (first === undefined || last === undefined) return ''
  const means = `${formatScore(first.mean)} first, ${formatScore(last.mean)} last`
  const days = [...new Set([first, last].map(({ createdAt }) => formatDay(createdAt)))]
  return `earlier runs ${sparkline(trend.map(({ mean }) => mean))} ${means}, ${days.join(' to ')}`
}

/** The means of both sides over the same rows, and under them the interval of all rows. */
function meanCell({ current, baseline, pairs }: ScoreResult, compared: boolean): Cell {
  const all = current?.mean ?? null
  const paired = pairs?.count ? pairs : { baselineMean: baseline?.mean ?? null, currentMean: all }
  const value = paired.currentMean ?? all
  const differs = all !== null && value !== null && !isZero(all - value)
  return [
    ...(compared ? [text(`${orDash(paired.baselineMean, formatAligned)} → `)] : []),
    value === null ? text('–') : strong(text(formatAligned(value))),
    ...under(differs && `all rows ${formatAligned(all)}`),
    ...(current === null ? [] : spreadOf(current)),
  ]
}

function spreadOf({ interval, missing }: ScoreSummary): Cell {
  return [
    ...under(interval && formatRange(interval, formatAligned)),
    ...under(missing > 0 && `${formatNumber(missing)} missing`),
  ]
}

function changeCell({ delta, deltaInterval, direction, pairs }: ScoreResult): Cell {
  if (delta === null) return [text('–')]
  const word = isZero(delta) ? '' : delta > 0 === (direction === 'higher') ? ' better' : ' worse'
  return [
    text(`${formatArrow(delta)}${word}`),
    ...under(deltaInterval && formatChangeRange(deltaInterval, formatAligned)),
    ...under(pairs?.count ? moved(pairs) : ''),
  ]
}

function moved({ count, worse, better, newlyMissing }: PairSummary): string {
  const missing = newlyMissing > 0 ? `, ${formatNumber(newlyMissing)} newly missing` : ''
  return `${formatNumber(worse)} worse, ${formatNumber(better)} better of ${formatNumber(count)}${missing}`
}

/** `; labels a 3, b 2`. */
function labelList({ labels }: ScoreSummary): Cell {
  const named = labels
    .slice(0, MAX_LABELS)
    .flatMap(({ label, count }, index): Cell => [
      text(index === 0 ? '; labels ' : ', '),
      code(label, 40),
      text(` ${formatNumber(count)}`),
    ])
  const left = labels.length - MAX_LABELS
  return left > 0 ? [...named, text(` and ${left} more`)] : named
}

function rowsOf({ source, rows, errors, pooled, scores }: ScoreReport): Cell {
  const things = pluralize(rows, source === 'time-window' ? 'span' : 'row')
  const failed = errors > 0 ? `, ${formatNumber(errors)} in error and not counted` : ''
  const repeats =
    pooled.length === 0 ? '' : `, with ${pluralize(pooled.length, 'earlier attempt')} of this job as repeats`
  const shown = scores.some(({ current, deltaInterval }) => current?.interval ?? deltaInterval)
  return [text(`${things}${failed}${repeats}.${shown ? ' Ranges are 90% confidence intervals.' : ''}`)]
}

/** What stands beside the scores, how old and how large it is, or why nothing does. */
function baselineNote({ baseline, scores }: ScoreReport): Cell {
  if (baseline.kind === 'none') {
    const why = describeNoBaseline(baseline.reason)
    return why === '' ? [] : [text('No baseline: '), ...safeText(why)]
  }
  if (baseline.kind === 'unpaired') {
    const { start, end } = baseline.run
    const window = `${formatInstant(start)} to ${formatInstant(end)}`
    return [
      ...safeText(`Baseline: the run over ${window}, ${pluralize(baseline.rows, 'span')}`),
      text('; the change is a difference of means, not of pairs.'),
    ]
  }
  const assumed = scores.some(({ directionSource, pairs }) => directionSource === 'default' && pairs !== null)
  const direction = assumed ? ' Where no evaluator says otherwise, higher is assumed to be better.' : ''
  return [...pairedBaseline(baseline), text(direction)]
}

function pairedBaseline(baseline: Extract<BaselineInfo, { kind: 'paired' }>): Cell {
  const { rows, pooled, coversAllRules } = baseline
  const { name, createdAt } = baseline.experiment
  const parsed = parseExperimentName(name)
  const which =
    parsed === undefined
      ? [code(name)]
      : [code(parsed.key), text(' at '), code(parsed.sha ?? 'an unknown commit')]
  const more = pooled.length === 0 ? '' : ` and ${pluralize(pooled.length, 'repeat')} of the same commit`
  const partial = coversAllRules
    ? ''
    : ' It does not have every score that the gates need, and no better one was found.'
  return [
    text('Baseline: '),
    ...which,
    ...safeText(`${more}, ${formatInstant(createdAt)}, ${pluralize(rows, 'row')}`),
    text(`; compared example by example.${partial}`),
  ]
}

function orDash(value: number | null, format = formatScore): string {
  return value === null ? '–' : format(value)
}

/** How much of the regressions is shown. */
export interface RowLimits {
  /** How many rows. */
  rows: number
  /** Characters of every text. */
  characters: number
  /** Whether the first is open. */
  open?: boolean
}

/** Characters of a text that is shown without details of its own. */
const SHORT = 400
/** Examples of a score that are listed outside of further details. */
const DIRECT = 5
/** Characters of the input that name an example. */
const LABEL = 80

/** The section within these limits, and how long it is at least: rendering long texts only to drop them takes seconds. */
export function regressionVariant(report: ScoreReport | undefined): (limits: RowLimits) => Variant {
  return (limits) => ({
    minimum: (report?.regressions ?? [])
      .slice(0, limits.rows)
      .flatMap((row) => [row.input, row.baselineOutput, row.currentOutput, row.explanation])
      .reduce((sum, value) => sum + Math.min((value ?? '').trim().length, limits.characters) * SURVIVING, 0),
    blocks: () => regressionSection(report, limits),
  })
}

/** The share of a text that rendering keeps at least: runs of blanks become one. */
const SURVIVING = 0.5

/**
 * The examples that got worse, grouped by score, each behind its input: both outputs with the changed words marked,
 * and what the evaluator said.
 */
function regressionSection(report: ScoreReport | undefined, limits: RowLimits): RootContent[] {
  if (report === undefined) return []
  const { regressions, regressionsTotal } = report
  const total = Math.max(regressionsTotal, regressions.length)
  if (total === 0) return []
  const title = heading(3, text('Regressions'))
  const shown = regressions.slice(0, limits.rows)
  const found = `${pluralize(total, 'example')} got worse than in the baseline`
  if (shown.length === 0) {
    const why =
      regressions.length === 0 ? 'The texts could not be read.' : 'There is no space to show them here.'
    return [title, paragraph(text(`${found}. ${why}`))]
  }
  const order = total === 1 ? '' : ', the worst first'
  const left = total - shown.length
  const more = left > 0 ? ` ${pluralize(left, 'more example')} left out.` : ''
  // In the order of their worst example.
  const byScore = groups(shown, ({ score }) => score)
  const [only, ...others] = byScore
  const lead = others.length === 0 && only !== undefined ? [code(only[0], 100), text(': ')] : []
  const blocks = byScore.flatMap(([score, rows], index) => [
    ...(others.length === 0
      ? []
      : [paragraph(code(score, 100), text(`: ${pluralize(rows.length, 'example')}`))]),
    ...examples(rows, limits, index === 0),
  ])
  return [title, paragraph(...lead, text(`${found}${order}.${more}`)), ...blocks]
}

/** The first few one by one, and the rest behind one more summary. */
function examples(rows: readonly Regression[], limits: RowLimits, first: boolean): RootContent[] {
  const blocks = rows.map((row, index) => example(row, limits, first && index === 0))
  const rest = blocks.slice(DIRECT).flat()
  const label = [text(pluralize(rows.length - DIRECT, 'more example'))]
  return [...blocks.slice(0, DIRECT).flat(), ...details(label, rest)]
}

function example(row: Regression, { characters, open = false }: RowLimits, first: boolean): RootContent[] {
  const { baselineScore, currentScore, input, baselineOutput, currentOutput, explanation } = row
  const scores = `${formatScore(baselineScore)} → ${formatScore(currentScore)}`
  const label = [text(`${scores} · `), ...nameOf(row)]
  const cut = (value: string | null): string => truncate(value ?? '', characters)
  const [before, after] = markChanges(cut(baselineOutput), cut(currentOutput))
  const plain = (value: string | null): TextPart[] => [{ value: cut(value) }]
  const blocks = [
    // A short input is the label already.
    ...(oneLine(input ?? '', LABEL) === input ? [] : passage('Input', input, plain(input))),
    ...passage('Baseline output', baselineOutput, before),
    ...passage('Current output', currentOutput, after),
    ...passage('Explanation', explanation, plain(explanation)),
    paragraph(...small(text('Example '), code(row.exampleId, 100))),
  ]
  return details(label, blocks, open && first)
}

function nameOf({ input, exampleId }: Regression): PhrasingContent[] {
  const name = oneLine(input ?? '', LABEL)
  return name === '' ? [text('example '), code(exampleId, 60)] : safeText(name, LABEL)
}

function passage(title: string, value: string | null, parts: readonly TextPart[]): RootContent[] {
  if (value === null) return []
  const length = parts.reduce((sum, part) => sum + part.value.length, 0)
  if (length <= SHORT) return [paragraph(strong(text(title))), quote(parts)]
  return details([strong(text(title)), text(` (${pluralize(value.length, 'character')})`)], [quote(parts)])
}

/** Below this share of common words, two texts are different answers, and marks would be noise. */
const SIMILAR = 0.3
/** Words that differ, beyond which the comparison is given up. */
const MAX_EDITS = 400

/**
 * Both texts with the words that the other lacks marked. Words are what stands between blanks, so that a mark always has
 * blanks around it, as Markdown wants.
 */
export function markChanges(before: string, after: string): [TextPart[], TextPart[]] {
  const unmarked: [TextPart[], TextPart[]] = [[{ value: before }], [{ value: after }]]
  const tokens = (value: string): string[] => value.split(/(\s+)/).filter((token) => token !== '')
  const [old, current] = [tokens(before), tokens(after)]
  const changes = diffArrays(old, current, { maxEditLength: MAX_EDITS })
  if (changes === undefined) return unmarked
  const isWord = (token: string): boolean => token.trim() !== ''
  const common = changes.flatMap(({ added, removed, value }) =>
    added || removed ? [] : value.filter(isWord),
  ).length
  if (common < SIMILAR * Math.max(old.filter(isWord).length, current.filter(isWord).length)) return unmarked
  const side = (own: 'added' | 'removed', other: 'added' | 'removed'): TextPart[] =>
    joinMarks(
      changes
        .filter((change) => !change[other])
        .map((change) => ({ value: change.value.join(''), mark: change[own] ? own : undefined })),
    )
  return [side('removed', 'added'), side('added', 'removed')]
}

/** Marks that only a blank keeps apart become one. */
function joinMarks(parts: readonly TextPart[]): TextPart[] {
  return parts.reduce<TextPart[]>((joined, part, index) => {
    const last = joined.at(-1)
    const isBlank = part.value.trim() === '' && !part.value.includes('\n')
    const mark = isBlank && last?.mark === parts[index + 1]?.mark ? last?.mark : part.mark
    if (last !== undefined && last.mark === mark)
      joined[joined.length - 1] = { value: last.value + part.value, mark }
    else joined.push({ value: part.value, mark })
    return joined
  }, [])
}
