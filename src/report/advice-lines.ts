import type { RootContent } from 'mdast'
import { paragraph, prose, strong, text } from './markdown.ts'
import { adviceOn } from './next-steps.ts'
import type { Result } from './result.ts'

/** What it probably was, and what to do next. */
export function adviceLines(result: Result): RootContent[] {
  const { probably, next } = adviceOn(result)
  const line = (word: string, sentence: string): RootContent =>
    paragraph(strong(word), text(' '), ...prose(sentence))
  return [
    ...(probably === undefined ? [] : [line('Probably:', probably)]),
    ...(next === undefined ? [] : [line('Next:', next)]),
  ]
}
