import type { PhrasingContent, RootContent } from 'mdast'
import type { BaselineFacts, PairFacts, ScoreFacts } from '../facts.ts'
import { counted, show } from '../gates/wording.ts'
import type { ScoreSummary } from '../scores/summary.ts'
import { bar, isNothing, signed } from './figures.ts'
import { code, fold, heading, list, newLine, paragraph, prose, strong, table, text } from './markdown.ts'
import { deltaOf } from './result-parts.ts'

type Cell = PhrasingContent[]

/** Scores that are listed; an experiment with more of them has its results file. */
const MOST_SCORES = 50
/** Labels that are listed of one score. */
const MOST_LABELS = 5

/** The scores with a bar, and the baseline's under them. Three columns, so that it fits a phone. */
export function scoreTable(facts: ScoreFacts | undefined): RootContent[] {
  if (facts === undefined) return []
  const title = heading(3, text(facts.source === 'window' ? 'Scores in the window' : 'Scores'))
  if (facts.scores.length === 0)
    return [title, paragraph(text(`No row carries a score. ${rowsOf(facts)}.`)), ...baselineLine(facts)]
  const shown = facts.scores.slice(0, MOST_SCORES)
  const compared = facts.baseline.kind !== 'none'
  const head = ['Score', 'Mean', ...(compared ? ['Change'] : [])].map((word) => [text(word)])
  const rows = shown.map((score) => {
    const comparison = compareWith(score, facts.baseline)
    const { before, change, moved } = comparison
    return [
      [...nameCell(score), ...under(moved)],
      [...meanCell(score), ...under(compared ? `was ${figure(before)}` : undefined)],
      ...(compared ? [changeCell(change)] : []),
    ]
  })
  const left = facts.scores.length - shown.length
  return [
    title,
    table([head, ...rows], (['left', 'right', 'left'] as const).slice(0, head.length)),
    paragraph(text(`${rowsOf(facts)}.${left > 0 ? ` ${left} more scores are left out.` : ''}`)),
    ...baselineLine(facts),
  ]
}

/** Everything else that is known of the scores, folded. */
export function scoreDetails(facts: ScoreFacts | undefined): RootContent[] {
  if (facts === undefined || facts.scores.length === 0) return []
  const lines = facts.scores.slice(0, MOST_SCORES).map((score): Cell => {
    const numbers = [
      `median ${figure(score.median)}`,
      `min ${figure(score.min)}`,
      `max ${figure(score.max)}`,
      `standard deviation ${figure(score.stddev)}`,
      `${counted(score.count, 'row')}, ${score.missing} missing`,
    ]
    return [code(score.name, 100), text(`: ${numbers.join(', ')}`), ...labelList(score)]
  })
  return fold('More numbers', [list(lines)])
}

function under(words: string | undefined): Cell {
  return words === undefined ? [] : [newLine(), text(words)]
}

function nameCell({ name, mean, min, max }: ScoreSummary): Cell {
  const drawn = mean === null ? undefined : bar(mean, { min: min ?? mean, max: max ?? mean })
  return [code(name, 100), ...under(drawn)]
}

function meanCell({ mean, missing, count }: ScoreSummary): Cell {
  const remark = missing > 0 && count > 0 ? `${missing} missing` : undefined
  return [mean === null ? text('–') : strong(show(mean)), ...under(remark)]
}

/** A score beside the baseline's. */
interface Comparison {
  before: number | null
  /** The difference, and what it means where that is known. */
  change: { delta: number | null; meaning?: 'better' | 'worse' | undefined }
  /** How many rows moved, where they are pairs. */
  moved?: string
}

function compareWith(score: ScoreSummary, baseline: BaselineFacts): Comparison {
  if (baseline.kind === 'none') return { before: null, change: { delta: null } }
  const before = baseline.scores.find(({ name }) => name === score.name)?.mean ?? null
  const delta = deltaOf(score, baseline)
  const pair =
    baseline.kind === 'paired' ? baseline.comparisons.find((each) => each.score === score.name) : undefined
  if (pair === undefined) return { before, change: { delta } }
  const { pairs, worse, better, lost } = pair
  const moved = `${worse} worse, ${better} better of ${counted(pairs, 'pair')}`
  return {
    before,
    change: { delta, meaning: meaningOf(pair) },
    moved: lost > 0 ? `${moved}, ${lost} lost` : moved,
  }
}

function meaningOf({ meanDelta, betterWhen }: PairFacts): 'better' | 'worse' | undefined {
  if (meanDelta === null || isNothing(meanDelta)) return undefined
  return meanDelta > 0 === (betterWhen === 'higher') ? 'better' : 'worse'
}

function changeCell({ delta, meaning }: Comparison['change']): Cell {
  return [text(delta === null ? '–' : signed(delta)), ...under(meaning)]
}

/** `; labels a 3, b 2`. */
function labelList({ labels }: ScoreSummary): Cell {
  const named = labels
    .slice(0, MOST_LABELS)
    .flatMap(({ label, count }, at): Cell => [
      text(at === 0 ? '; labels ' : ', '),
      code(label, 40),
      text(` ${count}`),
    ])
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
