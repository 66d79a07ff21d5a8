import type { Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** GitHub also lets a word break where it is told to (html-pipeline's `SanitizationFilter`). */
const SCHEMA = { ...defaultSchema, tagNames: [...(defaultSchema.tagNames ?? []), 'wbr'] }

/**
 * Markdown the way GitHub shows it: its dialect, HTML understood, and then only what GitHub's own allow-list permits.
 * Mentions, references, emoji and formulas, which GitHub adds after that, are not among it.
 */
const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeStringify)

/** The HTML of a Markdown text. */
export function toHtml(markdown: string): string {
  return String(pipeline.processSync(markdown))
}

/** The same as a tree, to be looked into. */
export function toTree(markdown: string): Root {
  return pipeline.runSync(pipeline.parse(markdown))
}
