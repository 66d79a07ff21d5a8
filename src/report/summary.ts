import type { RootContent } from 'mdast'
import type { Facts } from '../facts.ts'
import { adviceLines } from './advice-lines.ts'
import { assemble, type Section } from './assemble.ts'
import { failingRows } from './failing-rows.ts'
import { reason, title } from './headline.ts'
import { listing } from './listing.ts'
import { code, paragraph, text } from './markdown.ts'
import { reproduce } from './reproduce.ts'
import type { Result, Surroundings } from './result.ts'
import { ruleList } from './rule-list.ts'
import { runFacts } from './run-facts.ts'
import { scoreDetails, scoreTable } from './score-table.ts'

/** Bytes; the runner drops a summary of more than 1,048,576, and redaction may lengthen a text. */
const MOST_BYTES = 990_000
/** Rows that are shown with their texts, ever fewer and shorter until they fit. */
const ROOMS = [
  { rows: 50, characters: 1_500 },
  { rows: 25, characters: 800 },
  { rows: 5, characters: 400 },
  { rows: 0, characters: 0 },
]

/**
 * The job summary: the verdict and its reason first, then scores, rules, the rows that newly fail, what ran, how to
 * reproduce it, and what to do next. Pure; always under a million bytes.
 */
export function renderSummary(result: Result, surroundings: Surroundings = {}): string {
  const { facts, judgement } = result
  const rules = judgement?.rules ?? []
  const section = (name: string, blocks: RootContent[]): Section => ({ name, forms: [blocks] })
  const sections = [
    section('the verdict', [title(result)]),
    section('the reason', reason(result)),
    section('the list', listing(facts.listing)),
    section('the scores', scoreTable(facts.scores)),
    section('the rules', ruleList(rules)),
    { name: 'the newly failing rows', forms: ROOMS.map((room) => failingRows(facts.scores, room)) },
    section('more numbers', scoreDetails(facts.scores)),
    section('what ran', runFacts(facts, surroundings)),
    section('how to reproduce it', reproduce(facts)),
    section('the host', foreignHost(facts)),
    section('what to do next', adviceLines(result)),
  ]
  return assemble(sections, { most: MOST_BYTES, measure: byteLength })
}

/** Bytes of a text in UTF-8. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength
}

function foreignHost({ foreignHost: host }: Facts): RootContent[] {
  if (host === undefined) return []
  const words = [text('The API key was sent to the host '), code(host), text(', as '), code('base-url')]
  return [paragraph(...words, text(' says.'))]
}
