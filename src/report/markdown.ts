import type { Code, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { disarm, oneLine } from './foreign.ts'

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

/** Words that GitHub would turn into a mention, a reference, a link or an emoji. */
const LIVE = /(\S*(?:@\w|#\d|\bGH-\d|:\/\/|www\.|:\w+:)\S*)/i
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
  return value
    .split(LIVE)
    .map((part, at) => (at % 2 === 1 ? code(part) : text(part)))
    .filter((node) => !(node.type === 'text' && node.value === ''))
}

/** A list of such sentences. */
export function bullets(sentences: string[]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: sentences.map((each) => ({ type: 'listItem', children: [paragraph(...prose(each))] })),
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

/** The Markdown of a document. */
export function render(children: RootContent[]): string {
  const root: Root = { type: 'root', children }
  return toMarkdown(root satisfies Nodes, { extensions: [gfmTableToMarkdown()], bullet: '-', rule: '-' })
}
