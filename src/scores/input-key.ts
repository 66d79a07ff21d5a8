import { hash } from 'node:crypto'
import type { RawObject } from './evaluations.ts'

/** Names of columns, each once and in order, so that a digest does not depend on how somebody listed them. */
export type InputColumns = readonly string[] & { readonly _brand: 'InputColumns' }

export function inputColumnsOf(names: Iterable<string>): InputColumns {
  return [...new Set(names)].sort() as readonly string[] as InputColumns
}

/**
 * The columns that hold what was asked and what a good answer would be, where nobody knows the columns of the dataset.
 *
 * Names are listed, not ruled out: a row mixes the columns of the dataset with whatever the run wrote (`latency_ms`,
 * `cost`, `model`, a rendered prompt, retrieved documents), and nothing on the row tells which is which. A column of the
 * run that was taken for input would make exactly those rows incomparable that a change of the prompt or model touched.
 */
const USUAL_COLUMNS = inputColumnsOf([
  ...['input', 'inputs', 'question', 'query', 'user_input', 'user_query', 'attributes.input.value'],
  ...['expected', 'expected_output', 'expected_answer', 'reference', 'reference_output', 'reference_answer'],
  ...['ground_truth', 'ideal'],
])

/** How deep a value is looked into; what lies deeper is taken as equal. JSON of the wire can nest without limit. */
const DEEPEST = 32

/** 64 bits: among a million examples two different inputs share a key with a probability of 3 in 100 million. */
const DIGITS = 16

/**
 * A digest of a row's input, so that an example whose input was edited is not compared with its former self.
 *
 * Absent and `null` columns are no part of it, and the order of members in an object does not matter. A row without any
 * input column has the key `''`, which says nothing about its input.
 * @param columns the columns of the dataset, where they are known; else those of a usual name
 */
export function inputKeyOf(raw: RawObject, columns: InputColumns = USUAL_COLUMNS): string {
  // One text for all, without lists on the way: this happens for each row.
  let text = ''
  for (const name of columns) {
    const value = Object.hasOwn(raw, name) ? (raw[name] ?? null) : null
    if (value !== null) text += `${JSON.stringify(name)}:${canonical(value, DEEPEST)},`
  }
  return text === '' ? '' : hash('sha256', text).slice(0, DIGITS)
}

/** JSON with the members of objects in order. */
function canonical(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (depth === 0) return '"…"'
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth - 1)).join(',')}]`
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member, depth - 1)}`)
  return `{${members.join(',')}}`
}
