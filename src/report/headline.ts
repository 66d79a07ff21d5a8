import type { PhrasingContent, RootContent } from 'mdast'
import type { Problem } from '../facts.ts'
import type { Verdict } from '../gates/verdict.ts'
import { cut } from './foreign.ts'
import { bullets, code, codeBlock, heading, paragraph, prose, text } from './markdown.ts'
import type { Result } from './result.ts'

const MARKS: Record<Verdict, string> = { passed: '✅', failed: '❌', unmeasured: '⚠️', inconclusive: '❔' }
/** Wrong inputs that are listed, and characters of details. */
const MOST_ITEMS = 50
const MOST_DETAILS = 10_000

/** The first thing to read: the verdict. */
export function title({ facts, judgement, green }: Result): RootContent {
  const name = facts.task === undefined ? [] : [text(' · '), code(facts.task.name)]
  const mark = judgement === undefined ? (green ? '▶️' : '❌') : MARKS[judgement.verdict]
  const words = judgement?.verdict ?? (green ? facts.command : `${facts.command} failed`)
  return heading(2, text(`${mark} Arize AX: ${words}`), ...name)
}

/** The second: why. */
export function reason({ facts, judgement, green }: Result): RootContent[] {
  if (facts.problem !== undefined) return describe(facts.problem)
  const why = judgement?.reason ?? facts.deed ?? 'The run was triggered; this step does not wait for it.'
  const wished = judgement !== undefined && green && judgement.verdict !== 'passed'
  const despite: PhrasingContent[] = wished ? [text(' The step is green because the inputs say so.')] : []
  return [paragraph(...prose(why), ...despite)]
}

function describe({ message, items, details }: Problem): RootContent[] {
  const lead =
    items.length > 0
      ? [paragraph(text(`${items.length} inputs are wrong. Nothing was started.`)), listItems(items)]
      : [paragraph(...prose(message))]
  return details === undefined ? lead : [...lead, codeBlock(cut(details, MOST_DETAILS))]
}

function listItems(items: string[]): RootContent {
  const left = items.length - MOST_ITEMS
  return bullets([...items.slice(0, MOST_ITEMS), ...(left > 0 ? [`and ${left} more`] : [])])
}
