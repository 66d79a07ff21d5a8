import type { RootContent } from 'mdast'
import { paragraph, render, text } from './markdown.ts'

/** A part of a document. */
export interface Section {
  /** What is missing when it is left out, in our own words. */
  name: string
  /** The part in full, and after it ever smaller forms of it; the first that fits is taken. */
  forms: Iterable<RootContent[]>
}

export interface Budget {
  most: number
  /** How a text is measured, in the unit of `most`. */
  measure: (markdown: string) => number
}

/** Room that is kept for the sentence that says what was left out. */
const RESERVE = 500

/**
 * Renders sections in their order into one text within a budget. A section that does not fit in any form is left out,
 * and the text says so; later ones may still fit. So the first sections, verdict and reason, are the safest.
 */
export function assemble(sections: Section[], budget: Budget): string {
  const parts: string[] = []
  const missing: string[] = []
  let left = budget.most - RESERVE
  for (const { name, forms } of sections) {
    const part = firstFitting(forms, left, budget.measure)
    if (part === undefined) missing.push(name)
    else if (part !== '') {
      parts.push(part)
      left -= budget.measure(part) + 1
    }
  }
  if (missing.length > 0)
    parts.push(render([paragraph(text(`Left out for lack of room: ${missing.join(', ')}.`))]))
  return parts.join('\n')
}

function firstFitting(
  forms: Iterable<RootContent[]>,
  room: number,
  measure: Budget['measure'],
): string | undefined {
  for (const form of forms) {
    const part = form.length === 0 ? '' : render(form)
    if (measure(part) <= room) return part
  }
  return undefined
}
