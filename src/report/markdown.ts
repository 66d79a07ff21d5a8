import type { Blockquote, Code, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { cut, disarm, oneLine } from './foreign.ts'

/**
 * Builds Markdown as a syntax tree and lets mdast escape it. Our own words go in as text; foreign text goes in as code, or
 * through `prose`, and then no link, mention, heading, HTML or table cell can come of it.
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

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}

/** Foreign text on one line, as code: GitHub makes nothing of what is inside. */
export function code(value: string, max = 200): PhrasingContent {
  return { type: 'inlineCode', value: oneLine(value, max) || ' ' }
}

/** A link to a page that we know; never to anything that foreign text names. */
export function link(url: string, label: string): PhrasingContent {
  return { type: 'link', url, children: [text(label)] }
}

/** Lines of foreign text, kept as they are. */
export function codeBlock(value: string): Code {
  return { type: 'code', value: disarm(value) }
}

/** What GitHub would turn into a mention, a reference, a link, a commit, an emoji or a formula, anywhere in a word. */
const LIVE = /@\w|#\d|\bGH-\d|:\/\/|www\.|:[\w+-]+:|\$|\b[\da-f]{7,40}\b/i
/** Words that our own sentences, and many others, set as code. */
const QUOTED = /`([^`\n]+)`/

/**
 * A sentence with foreign words in it: what it sets in backticks stays code, whatever else GitHub would bring to life
 * becomes code, and the rest is escaped text.
 */
export function prose(value: string, max = 1_000): PhrasingContent[] {
  return oneLine(value, max)
    .split(QUOTED)
    .flatMap((part, at) => (at % 2 === 1 ? [code(part)] : deadened(part)))
}

function deadened(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const word of value.split(/( )/)) {
    const last = nodes.at(-1)
    if (LIVE.test(word)) nodes.push(code(word))
    else if (last?.type === 'text') last.value += word
    else if (word !== '') nodes.push(text(word))
  }
  return nodes
}

/** Lines of foreign prose, of at most `max` characters, as a quotation that wraps on narrow screens. */
export function quotation(value: string, max: number): Blockquote {
  const passages = cut(disarm(value).trim(), max)
    .split(/\n\s*\n/)
    .map((passage) => passage.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
  const children = passages.map((lines) => paragraph(...lines.flatMap(quotedLine)))
  return { type: 'blockquote', children: children.length > 0 ? children : [paragraph(text('(empty)'))] }
}

function quotedLine(line: string, at: number): PhrasingContent[] {
  // No-break spaces keep the indentation of code and JSON.
  const indentation = /^\s*/.exec(line)?.[0].replace(/\s/g, '\u00a0') ?? ''
  const words = [...(indentation === '' ? [] : [text(indentation)]), ...prose(line, line.length)]
  return at === 0 ? words : [{ type: 'break' }, ...words]
}

/** Ends a line inside a table cell. */
export function newLine(): PhrasingContent {
  return { type: 'html', value: '<br>' }
}

/** Blocks that stay closed until somebody clicks on `label`, which has to be our own words: it is HTML. */
export function fold(label: string, blocks: RootContent[]): RootContent[] {
  return [
    { type: 'html', value: `<details>\n<summary>${label}</summary>` },
    ...blocks,
    { type: 'html', value: '</details>' },
  ]
}

/** A list of such sentences. */
export function bullets(sentences: string[]): RootContent {
  return list(sentences.map((each) => prose(each)))
}

/** A list, one line each. */
export function list(lines: PhrasingContent[][]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map((line) => ({ type: 'listItem', children: [paragraph(...line)] })),
  }
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

/**
 * The tree with a space between codes that touch. Without one their backticks would run together, and what was code would
 * come to life.
 */
function apart<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node
  const children = node.children.flatMap((child, at, all) => {
    const touching = child.type === 'inlineCode' && all[at - 1]?.type === 'inlineCode'
    return touching ? [text(' '), child] : [apart(child)]
  })
  return { ...node, children }
}

/** The Markdown of a document. */
export function render(children: RootContent[]): string {
  const root: Root = apart({ type: 'root', children })
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false })]
  return toMarkdown(root satisfies Nodes, { extensions, unsafe: UNSAFE, bullet: '-', rule: '-' })
}
