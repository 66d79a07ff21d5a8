import type { RootContent } from 'mdast'
import { adviceLines } from './advice-lines.ts'
import { assemble, type Section } from './assemble.ts'
import { failingRows } from './failing-rows.ts'
import { reason, title } from './headline.ts'
import { code, link, paragraph, text } from './markdown.ts'
import type { Result, Surroundings } from './result.ts'
import { ruleList, troubles } from './rule-list.ts'
import { scoreTable } from './score-table.ts'

/** UTF-16 units; GitHub takes 65,536, and redaction may lengthen a text. */
const MOST_UNITS = 63_500
const ROOMS = [
  { rows: 5, characters: 600 },
  { rows: 3, characters: 300 },
  { rows: 1, characters: 150 },
  { rows: 0, characters: 0 },
]

/**
 * The comment on a pull request: the summary's own parts, but fewer and shorter. Pure; always under 64,000 characters.
 * @param marker the hidden first line by which the comment is found again
 */
export function renderComment(result: Result, marker: string, surroundings: Surroundings = {}): string {
  const { facts, judgement } = result
  const section = (name: string, blocks: RootContent[]): Section => ({ name, forms: [blocks] })
  const sections = [
    section('the verdict', [title(result)]),
    section('the reason', reason(result)),
    section('the scores', scoreTable(facts.scores)),
    section('the rules', ruleList(troubles(judgement?.rules ?? []), 'Rules that do not hold')),
    { name: 'the newly failing rows', forms: ROOMS.map((room) => failingRows(facts.scores, room)) },
    section('what to do next', adviceLines(result)),
    section('the links', links(result, surroundings)),
  ]
  const most = MOST_UNITS - marker.length - 1
  return `${marker}\n${assemble(sections, { most, measure: (markdown) => markdown.length })}`
}

function links({ facts }: Result, { workflow }: Surroundings): RootContent[] {
  const parts = []
  if (workflow?.runUrl !== undefined) parts.push(link(workflow.runUrl, 'Whole summary'))
  if (facts.url !== undefined) parts.push(link(facts.url, 'Open in Arize AX'))
  if (workflow?.headSha !== undefined) parts.push(code(workflow.headSha.slice(0, 7)))
  if (parts.length === 0) return []
  return [paragraph(...parts.flatMap((part, at) => (at === 0 ? [part] : [text(' · '), part])))]
}
