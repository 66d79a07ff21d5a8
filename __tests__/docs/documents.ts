import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** The documents, and what can be read out of them. */

export const DOCUMENTS = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'simulator/README.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
].sort()

export const read = (path: string): string => readFileSync(path, 'utf8')

export interface Block {
  language: string
  text: string
  /** The comment on the line before the block, such as the file that it shows. */
  comment: string | undefined
}

/** The fenced blocks of a document. */
export function blocksOf(path: string): Block[] {
  const found = read(path).matchAll(/(?:<!-- (\S+) -->\n+)?^```(\w*)\n([\s\S]*?)^```$/gm)
  return Array.from(found, ([, comment, language = '', text = '']) => ({ comment, language, text }))
}

/** A document without its fenced blocks. */
export const proseOf = (path: string): string => read(path).replace(/^```[\s\S]*?^```$/gm, '')

/** Links that point into the repository but at nothing: a file that is not there, or a heading that the file lacks. */
export function brokenLinks(path: string): string[] {
  const links = proseOf(path).matchAll(/\]\(([^)\s]+)\)|(?:href|src)="([^"]+)"/g)
  const targets = Array.from(links, ([, markdown, html]) => markdown ?? html ?? '')
  return targets.filter((target) => !/^[a-z]+:/.test(target)).filter((target) => !isThere(path, target))
}

function isThere(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? from : normalize(join(dirname(from), path))
  if (!existsSync(file)) return false
  return anchor === undefined || anchorsOf(file).has(anchor)
}

/** The anchors that GitHub gives to headings. */
function anchorsOf(path: string): Set<string> {
  const headings = Array.from(proseOf(path).matchAll(/^#+ (.*)$/gm), ([, heading = '']) => heading)
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

/** Inline code of a document. */
export function codesOf(path: string): string[] {
  return Array.from(proseOf(path).matchAll(/`([^`\n]+)`/g), ([, code = '']) => code)
}
