import type {
  Blockquote,
  Code,
  Delete,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown, type Handle } from 'mdast-util-to-markdown'
import { compact, oneLine, pluralize, sanitize } from './format.ts'

/**
 * Builds Markdown as a syntax tree and lets mdast escape it. Our own words go in as text; untrusted text goes in as code, or
 * through `safeText`, and then no link, mention, heading, HTML or table cell can come of it.
 */

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function heading(depth: 2 | 3 | 4, ...children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children }
}

/** Our own words. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

export function strong(...children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children }
}

/** Untrusted text on one line, as code: GitHub makes nothing of what is inside. */
export function code(value: string, max = 200): PhrasingContent {
  return { type: 'inlineCode', value: oneLine(value, max) || ' ' }
}

/**
 * A rule as code that may break before a dot and behind a parenthesis, so that a table of rules fits a phone. The tags are
 * ours; the words between them are escaped text. What GitHub would autolink even there stays in one piece.
 */
export function breakableCode(value: string, max = 200): PhrasingContent[] {
  const line = oneLine(value, max)
  if (line === '' || AUTOLINK.test(line)) return [code(value, max)]
  const parts = line.split(/(?=\.[a-z])|(?<=\()(?=.)/i).flatMap((part) => [html('<wbr>'), text(part)])
  return [html('<code>'), ...parts.slice(1), html('</code>')]
}

/** A link to a page that we know; never to anything that untrusted text names. */
export function link(url: string, label: string): PhrasingContent {
  return { type: 'link', url, children: [text(label)] }
}

/** Lines of untrusted text, kept as they are. */
export function codeBlock(value: string): Code {
  return { type: 'code', value: sanitize(value) }
}

/** Our own words in small print. */
export function small(...children: PhrasingContent[]): PhrasingContent[] {
  return [html('<sub>'), ...children, html('</sub>')]
}

/** Small print on a line of its own inside a table cell; nothing for no words. */
export function under(words: string | false | null | undefined): PhrasingContent[] {
  return words ? [html('<br>'), ...small(text(words))] : []
}

/** Parts of one line with dots between them; nothing for no parts. */
export function separated(parts: readonly PhrasingContent[]): RootContent[] {
  return parts.length === 0 ? [] : [paragraph(...parts.flatMap((part) => [text(' · '), part]).slice(1))]
}

/** What is said of items beyond those that are shown, such as `more gate`; nothing where all are. */
export function leftOut(count: number, noun: string, end = ''): PhrasingContent[] {
  return count > 0 ? [text(`${pluralize(count, noun)} left out.${end}`)] : []
}

function html(value: string): PhrasingContent & RootContent {
  return { type: 'html', value }
}

/** What GitHub would turn into a mention, a reference, a link, a commit, an emoji or a formula, anywhere in a word. */
const AUTOLINK = /@[\w.-]|#\d|\bGH-\d|:\/\/|www\.|:[\w+-]+:|\$|\b[\da-f]{7,40}\b/i
/** Words that our own sentences, and many others, set as code. */
const QUOTED = /`([^`\n]+)`/

/**
 * A sentence with untrusted words in it: what it sets in backticks stays code, whatever else GitHub would autolink becomes
 * code, and the rest is escaped text.
 */
export function safeText(value: string, max = 1_000): PhrasingContent[] {
  return safeWords(oneLine(value, max), 200)
}

function safeWords(value: string, maxCode = value.length): PhrasingContent[] {
  return value
    .split(QUOTED)
    .flatMap((part, index) => (index % 2 === 1 ? [code(part, maxCode)] : neutralizeAutolinks(part)))
}

/** Text with every word that GitHub would autolink as code. */
function neutralizeAutolinks(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const word of value.split(/( )/)) {
    const last = nodes.at(-1)
    if (AUTOLINK.test(word)) nodes.push(code(word))
    else if (last?.type === 'text') last.value += word
    else if (word !== '') nodes.push(text(word))
  }
  return nodes
}

/** A part of a text, and whether it is one of the words that changed. */
export interface TextPart {
  value: string
  mark?: 'removed' | 'added' | undefined
}

/** Lines of untrusted text as a blockquote that wraps on narrow screens, changed words struck out or bold. */
export function quote(parts: readonly TextPart[]): Blockquote {
  const paragraphs: TextPart[][][] = [[]]
  for (const line of splitLines(parts)) {
    if (line.every(({ value }) => value.trim() === '')) paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  const children = paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => paragraph(...lines.flatMap(quotedLine)))
  return { type: 'blockquote', children: children.length > 0 ? children : [paragraph(text('(empty)'))] }
}

/** GitHub makes an alert of a blockquote that begins with such a marker, also where its bracket is escaped. */
const ALERT = /\[!(?=(?:note|tip|important|warning|caution)\])/gi

function splitLines(parts: readonly TextPart[]): TextPart[][] {
  const lines: TextPart[][] = [[]]
  for (const { value, mark } of parts) {
    for (const [index, piece] of sanitize(value).replace(ALERT, '[\u200b!').split('\n').entries()) {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({ value: piece, mark })
    }
  }
  return lines
}

function quotedLine(line: readonly TextPart[], index: number): PhrasingContent[] {
  const nodes = line.flatMap(({ value, mark }, at): PhrasingContent[] => {
    // No-break spaces keep the indentation of code and JSON.
    const indentation = at === 0 ? (/^\s*/.exec(value)?.[0] ?? '') : ''
    const rest = value.slice(indentation.length).replace(/\s+/g, ' ')
    const lead = indentation === '' ? [] : [text(indentation.replace(/\s/g, '\u00a0'))]
    return [...lead, ...marked(rest, mark)]
  })
  return index === 0 ? nodes : [{ type: 'break' }, ...nodes]
}

/** The marks stand right at the words, with the blanks outside: otherwise Markdown does not read them as marks. */
function marked(value: string, mark: TextPart['mark']): PhrasingContent[] {
  const [, before, words = '', after] = /^(\s*)(.*?)(\s*)$/s.exec(value) ?? []
  if (mark === undefined || words === '') return safeWords(value)
  const node: PhrasingContent = { type: mark === 'removed' ? 'delete' : 'strong', children: safeWords(words) }
  return compact([before && text(' '), node, after && text(' ')])
}

/** Blocks that stay closed until somebody clicks on the label, unless `open`; nothing for no blocks. */
export function details(label: PhrasingContent[], blocks: RootContent[], open = false): RootContent[] {
  return blocks.length === 0 ? [] : [detailsStart(label, open), ...blocks, detailsEnd()]
}

/** The beginning of details whose blocks are rendered one by one. */
export function detailsStart(label: PhrasingContent[], open = false): RootContent {
  return html(`<details${open ? ' open' : ''}>\n<summary>${label.map(toLabel).join('')}</summary>`)
}

export function detailsEnd(): RootContent {
  return html('</details>')
}

/** A label is HTML, in which Markdown means nothing: text is escaped, and only code and bold are kept. */
function toLabel(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value)
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`
    case 'strong':
      return `<b>${node.children.map(toLabel).join('')}</b>`
    default:
      return ''
  }
}

function escapeHtml(value: string): string {
  const line = sanitize(value).replace(/\s/g, ' ')
  return line.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A line between parts. */
export function separator(): RootContent {
  return { type: 'thematicBreak' }
}

/** A list of sentences with untrusted words. */
export function bullets(sentences: readonly string[]): RootContent[] {
  return list(sentences.map((each) => safeText(each)))
}

/** A list, one line each; nothing for no lines. */
export function list(lines: PhrasingContent[][]): RootContent[] {
  if (lines.length === 0) return []
  const children = lines.map((line) => ({ type: 'listItem' as const, children: [paragraph(...line)] }))
  return [{ type: 'list', ordered: false, spread: false, children }]
}

/** A table whose first row is the head. */
export function table(rows: PhrasingContent[][][], align: Table['align'] = null): RootContent {
  return {
    type: 'table',
    align,
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((children) => ({ type: 'tableCell', children })),
    })),
  }
}

/** GitHub strikes out what stands between tildes, which plain Markdown does not know. */
const UNSAFE = [{ character: '~', inConstruct: 'phrasing' as const }]

const strikethrough: Handle & { peek?: () => string } = (node: Delete, _parent, state, info) => {
  const exit = state.enter('emphasis')
  const value = state.containerPhrasing(node, { ...info, before: '~', after: '~' })
  exit()
  return `~~${value}~~`
}
strikethrough.peek = (): string => '~'

/**
 * The tree with a space between codes that touch. Without one their backticks would run together, and what was code would
 * come to life.
 */
function separateInlineCode<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node
  const children = node.children.flatMap((child, index, all) => {
    const touching = child.type === 'inlineCode' && all[index - 1]?.type === 'inlineCode'
    return touching ? [text(' '), child] : [separateInlineCode(child)]
  })
  return { ...node, children }
}

/** The Markdown of a document. */
export function render(children: RootContent[]): string {
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false })]
  const handlers = { delete: strikethrough }
  const root = separateInlineCode<Root>({ type: 'root', children })
  return toMarkdown(root, { extensions, handlers, unsafe: UNSAFE, bullet: '-', rule: '-' })
}

/** One way to show a part of a document. */
export interface Variant {
  blocks: () => RootContent[]
  /** It is rendered at no less than this, so that what cannot fit is not rendered to find out. */
  minimum?: number
}

/** A part of a document. */
export interface Section {
  /** What is missing when it is left out, in our own words. */
  name: string
  /** The part in full, and after it ever smaller variants of it; the first that fits is taken. */
  variants: readonly Variant[]
}

export interface Budget {
  max: number
  /** How a text is measured, in the unit of `max`. */
  measure: (markdown: string) => number
}

/** Kept for the sentence that says what was left out. */
const RESERVE = 500

/**
 * Renders sections in their order into one text within a budget. A section that does not fit in any variant is left out, and
 * the text says so; later ones may still fit. So the first sections, verdict and reason, are the safest.
 */
export function fitToBudget(sections: readonly Section[], { max, measure }: Budget): string {
  const parts: string[] = []
  const missing: string[] = []
  let left = max - RESERVE
  for (const { name, variants } of sections) {
    const part = firstFitting(variants, left, measure)
    if (part === undefined) missing.push(name)
    else if (part !== '') {
      parts.push(part)
      left -= measure(part) + 1
    }
  }
  if (missing.length > 0)
    parts.push(render([paragraph(text(`Left out for lack of space: ${missing.join(', ')}.`))]))
  return parts.join('\n')
}

function firstFitting(
  variants: readonly Variant[],
  limit: number,
  measure: Budget['measure'],
): string | undefined {
  for (const { blocks, minimum = 0 } of variants) {
    if (minimum > limit) continue
    const markdown = render(blocks())
    if (measure(markdown) <= limit) return markdown
  }
  return undefined
}
