import { unprocessable } from '../http/problem.ts'

/** Reads a column of the thing that is filtered; `undefined` when it has no such column. */
export type ColumnReader = (path: string) => unknown

export type Filter = (column: ColumnReader) => boolean

const TERM = /^\s*(?:"([^"]+)"|([A-Za-z_][\w.]*))\s*(!=|=)\s*'((?:[^']|'')*)'\s*/
const AND = /^and\b/i

interface Term {
  column: string
  equal: boolean
  value: string
}

function parseTerms(source: string): Term[] {
  const terms: Term[] = []
  let rest = source
  for (;;) {
    const found = TERM.exec(rest)
    if (found === null)
      throw unprocessable(`The query filter cannot be read at '${rest.trim().slice(0, 60)}'.`)
    const value = (found[4] ?? '').replaceAll("''", "'")
    terms.push({ column: found[1] ?? found[2] ?? '', equal: found[3] === '=', value })
    rest = rest.slice(found[0].length)
    if (rest === '') return terms
    if (!AND.test(rest)) throw unprocessable(`The query filter cannot be read at '${rest.slice(0, 60)}'.`)
    rest = rest.replace(AND, '')
  }
}

/** Everything that is not an object compares as its text; a missing column equals nothing. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/**
 * Query filters as far as they are simulated: `column = 'value'` and `column != 'value'`, joined by AND. A column
 * with other characters than word characters and dots stands in double quotes.
 * @throws Problem 422 for anything else.
 */
export function parseFilter(source: string): Filter {
  const terms = parseTerms(source)
  return (column) => terms.every((term) => (textOf(column(term.column)) === term.value) === term.equal)
}

/** The conjunction of filters, where an absent or empty one matches everything. */
export function allOf(...sources: (string | null | undefined)[]): Filter {
  const filters = sources.filter((source) => typeof source === 'string' && source.trim() !== '').map(String)
  const parsed = filters.map(parseFilter)
  return (column) => parsed.every((filter) => filter(column))
}
