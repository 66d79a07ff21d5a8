import type { PhrasingContent, RootContent } from 'mdast'
import type { FailingRow, ScoreFacts } from '../facts.ts'
import { counted, show } from '../gates/wording.ts'
import { code, fold, heading, paragraph, quotation, strong, text } from './markdown.ts'

/** How much of the rows is shown. */
export interface RowRoom {
  /** How many rows. */
  rows: number
  /** Characters of every text. */
  characters: number
}

/** The examples that got worse, folded: input, both outputs, and what the judge said. Nothing for a room without rows. */
export function failingRows(facts: ScoreFacts | undefined, room: RowRoom): RootContent[] {
  if (facts === undefined) return []
  const { newlyFailing, newlyFailingTotal } = facts
  const shown = newlyFailing.slice(0, room.rows)
  const total = Math.max(newlyFailingTotal, newlyFailing.length)
  if (total === 0) return []
  const title = heading(3, text('Newly failing rows'))
  const told = `${counted(total, 'row')} got worse than in the baseline.`
  if (shown.length === 0) {
    const why =
      newlyFailing.length === 0 ? 'Their texts could not be read.' : 'There is no room to show them here.'
    return [title, paragraph(text(`${told} ${why}`))]
  }
  const order = shown.length === 1 ? '' : ', the worst first'
  const label =
    total === shown.length
      ? `${counted(total, 'row')} got worse than in the baseline${order}`
      : `${shown.length} of ${total} rows that got worse than in the baseline${order}`
  const left = total - shown.length
  const more =
    left > 0
      ? [
          paragraph(
            text(`${counted(left, 'row')} more got worse and ${left === 1 ? 'is' : 'are'} left out here.`),
          ),
        ]
      : []
  return [
    title,
    ...fold(
      label,
      shown.flatMap((row, at) => failingRow(row, at, room.characters)),
    ),
    ...more,
  ]
}

function failingRow(row: FailingRow, at: number, characters: number): RootContent[] {
  const head: PhrasingContent[] = [
    strong(`${at + 1}.`),
    text(' '),
    code(row.score, 100),
    text(` ${show(row.before)} → ${show(row.now)}, example `),
    code(row.exampleId, 100),
  ]
  const passage = (title: string, value: string | null): RootContent[] =>
    value === null ? [] : [paragraph(text(title)), quotation(value, characters)]
  return [
    paragraph(...head),
    ...passage('Input', row.input),
    ...passage('Output in the baseline', row.baselineOutput),
    ...passage('Output now', row.output),
    ...passage('The judge', row.explanation),
  ]
}
