import type { PhrasingContent, RootContent } from 'mdast'
import type { BaselineFacts, PairFacts, ScoreFacts } from '../facts.ts'
import { counted, show } from '../gates/wording.ts'
import type { ScoreSummary } from '../scores/summary.ts'
import { bar, signed } from './figures.ts'
import { code, fold, heading, newLine, paragraph, prose, strong, table, text } from './markdown.ts'

type Cell = PhrasingContent[]

/** Scores that are listed; an experiment with more of them has its results file. */
const MOST_SCORES = 50
/** Labels that are listed of one score. */
const MOST_LABELS = 5

/** The scores with a bar, and the baseline's beside them. */
export function scoreTable(facts: ScoreFacts | undefined): RootContent[] {
  if (facts === undefined) return []
  const title = heading(3, text(facts.source === 'window' ? 'Scores in the window' : 'Scores'))
  if (facts.scores.length === 0)
    return [title, paragraph(text(`No row carries a score. ${rowsOf(facts)}.`)), ...baselineLine(facts)]
  const shown = facts.scores.slice(0, MOST_SCORES)
  const compared = facts.baseline.kind !== 'none'
  const head = ['Score', 'Mean', ...(compared ? ['Baseline', 'Change'] : [])].map((word) => [text(word)])
  const rows = shown.map((score) => [
    nameCell(score),
    meanCell(score),
    ...(compared ? comparisonCells(score, facts.baseline) : []),
  ])
  const left = facts.scores.length - shown.length
  return [
    title,
    table([head, ...rows], (['left', 'right', 'right', 'left'] as const).slice(0, head.length)),
    paragraph(text(`${rowsOf(facts)}.${left > 0 ? ` ${left} more scores are left out.` : ''}`)),
    ...baselineLine(facts),
  ]
}

/** Everything else that is known of the scores, folded. */
export function scoreDetails(facts: ScoreFacts | undefined): RootContent[] {
  if (facts === undefined || facts.scores.length === 0) return []
  const head = ['Score', 'Rows', 'Missing', 'Median', 'Min', 'Max', 'Std. dev.', 'Labels']
  const rows = facts.scores
    .slice(0, MOST_SCORES)
    .map((score) => [
      [code(score.name, 100)],
      [text(String(score.count))],
      [text(String(score.missing))],
      ...[score.median, score.min, score.max, score.stddev].map((value) => [text(figure(value))]),
      labelCell(score),
    ])
  const align = [
    'left' as const,
    ...Array.from({ length: head.length - 2 }, () => 'right' as const),
    'left' as const,
  ]
  return fold('More numbers', [table([head.map((word) => [text(word)]), ...rows], align)])
}

function nameCell({ name, mean, min, max }: ScoreSummary): Cell {
  const drawn = mean === null ? undefined : bar(mean, { min: min ?? mean, max: max ?? mean })
  return [code(name, 100), ...(drawn === undefined ? [] : [newLine(), text(drawn)])]
}

function meanCell({ mean, missing, count }: ScoreSummary): Cell {
  const remark = missing > 0 && count > 0 ? [newLine(), text(`${missing} missing`)] : []
  return [mean === null ? text('–') : strong(show(mean)), ...remark]
}

function comparisonCells({ name, mean }: ScoreSummary, baseline: BaselineFacts): Cell[] {
  if (baseline.kind === 'none') return []
  const before = baseline.scores.find((score) => score.name === name)?.mean ?? null
  if (baseline.kind === 'unpaired') {
    const delta = mean === null || before === null ? null : mean - before
    return [[text(figure(before))], [text(delta === null ? '–' : signed(delta))]]
  }
  const pair = baseline.comparisons.find((each) => each.score === name)
  return [[text(figure(before))], pair === undefined ? [text('–')] : changeCell(pair)]
}

function changeCell(pair: PairFacts): Cell {
  const { meanDelta, pairs, worse, better, lost, betterWhen } = pair
  if (meanDelta === null) return [text('nothing to pair')]
  const improved = betterWhen === 'higher' ? meanDelta > 0 : meanDelta < 0
  const word = signed(meanDelta).startsWith('=') ? '' : improved ? ' better' : ' worse'
  const moved = `${worse} worse, ${better} better of ${counted(pairs, 'pair')}`
  const gone = lost > 0 ? `, ${lost} lost` : ''
  return [text(`${signed(meanDelta)}${word}`), newLine(), text(`${moved}${gone}`)]
}

function labelCell({ labels }: ScoreSummary): Cell {
  const named = labels
    .slice(0, MOST_LABELS)
    .flatMap(({ label, count }, at): Cell => [text(at === 0 ? '' : ', '), code(label, 40), text(` ${count}`)])
  const left = labels.length - MOST_LABELS
  return left > 0 ? [...named, text(` and ${left} more`)] : named
}

function rowsOf({ source, rows, errors }: ScoreFacts): string {
  const things = counted(rows, source === 'window' ? 'span' : 'row')
  return errors > 0 ? `${things}, ${errors} in error and not counted` : things
}

/** What stands beside the scores, or why nothing does. */
function baselineLine({ baseline }: ScoreFacts): RootContent[] {
  switch (baseline.kind) {
    case 'none':
      return baseline.reason === '' ? [] : [paragraph(text('No baseline: '), ...prose(baseline.reason))]
    case 'unpaired':
      return [
        paragraph(
          text('Baseline: the run '),
          code(baseline.run.id),
          text(' over '),
          code(baseline.run.start),
          text(' to '),
          code(baseline.run.end),
          text('; the change is a difference of means, not of pairs.'),
        ),
      ]
    case 'paired': {
      const assumed = baseline.comparisons.some((pair) => pair.directionAssumed)
      const { name, createdAt } = baseline.experiment
      const remark = assumed ? '; where no evaluator says otherwise, higher is taken as better' : ''
      return [
        paragraph(
          text('Baseline: '),
          code(name),
          text(', of '),
          code(createdAt),
          text(`; example by example${remark}.`),
        ),
      ]
    }
  }
}

function figure(value: number | null): string {
  return value === null ? '–' : show(value)
}
