import { parseBoolean, type Predicate, TokenStream } from './boolean-grammar.ts'

/** Reads a column of the thing that is filtered; `undefined` when it has no such column. */
export type ColumnReader = (path: string) => unknown

export type Filter = Predicate<ColumnReader>

const TOKEN = /"[^"]+"|'(?:[^']|'')*'|-?\d+(?:\.\d+)?|[A-Za-z_][\w.-]*|!=|<>|<=|>=|[=<>()]/
const KEYWORD = /^(?:AND|OR|NOT|IS|NULL)$/i

type Comparison = (column: unknown, literal: string | number) => boolean

/** Everything that is not an object compares as its text; a missing column equals nothing. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function isEqual(column: unknown, literal: string | number): boolean {
  if (typeof column === 'number' && typeof literal === 'number') return column === literal
  return textOf(column) === String(literal)
}

/** Numbers compare as numbers, texts as texts; what cannot be compared is neither less nor greater. */
function order(column: unknown, literal: string | number): number {
  const value = typeof literal === 'number' && typeof column === 'string' ? Number(column) : column
  if (typeof value !== typeof literal) return Number.NaN
  const [left, right] = [value as string | number, literal]
  return left < right ? -1 : left > right ? 1 : 0
}

const COMPARISONS: Record<string, Comparison | undefined> = {
  '=': isEqual,
  '!=': (column, literal) => !isEqual(column, literal),
  '<>': (column, literal) => !isEqual(column, literal),
  '<': (column, literal) => order(column, literal) < 0,
  '<=': (column, literal) => order(column, literal) <= 0,
  '>': (column, literal) => order(column, literal) > 0,
  '>=': (column, literal) => order(column, literal) >= 0,
}

function parseColumn(tokens: TokenStream): string {
  const token = tokens.peek() ?? ''
  if (token.startsWith('"')) return tokens.take().slice(1, -1)
  if (!/^[A-Za-z_]/.test(token) || KEYWORD.test(token)) tokens.fail()
  return tokens.take()
}

function parseLiteral(tokens: TokenStream): string | number {
  const token = tokens.peek() ?? ''
  if (token.startsWith("'")) return tokens.take().slice(1, -1).replaceAll("''", "'")
  if (/^-?\d/.test(token)) return Number(tokens.take())
  if (!/^(?:true|false)$/i.test(token)) tokens.fail()
  return tokens.take().toLowerCase()
}

function parseComparison(tokens: TokenStream): Filter {
  const path = parseColumn(tokens)
  if (tokens.accept('IS')) {
    const negated = tokens.accept('NOT')
    if (!tokens.accept('NULL')) tokens.fail()
    return (column) => (column(path) == null) !== negated
  }
  const compare = COMPARISONS[tokens.peek() ?? ''] ?? tokens.fail()
  tokens.take()
  const literal = parseLiteral(tokens)
  return (column) => compare(column(path), literal)
}

/**
 * Query filters as far as they are simulated: `column = 'value'`, the other comparisons, `IS [NOT] NULL`, AND, OR,
 * NOT and parentheses. A column with other characters than word characters, hyphens and dots stands in double quotes.
 * @throws Problem 422 for anything else.
 */
export function parseFilter(source: string): Filter {
  return parseBoolean(new TokenStream('query filter', source, TOKEN), parseComparison)
}

/** The conjunction of filters, where an absent or empty one matches everything. */
export function allOf(...sources: (string | null | undefined)[]): Filter {
  const filters = sources.filter((source) => typeof source === 'string' && source.trim() !== '').map(String)
  const parsed = filters.map(parseFilter)
  return (column) => parsed.every((filter) => filter(column))
}

/**
 * The expression over the named filters of a trace or session task, e.g. `A AND (B OR C)`.
 * @returns the predicate over the names that hold, and the names that it uses.
 * @throws Problem 422 if it cannot be read.
 */
export function parseExpression(source: string): {
  matches: Predicate<ReadonlySet<string>>
  names: ReadonlySet<string>
} {
  const names = new Set<string>()
  const matches = parseBoolean<ReadonlySet<string>>(
    new TokenStream('expression', source, /[A-Za-z]+|[()]/),
    (tokens) => {
      const name = tokens.peek() ?? ''
      if (!/^[A-E]$/.test(name)) tokens.fail()
      names.add(tokens.take())
      return (holding) => holding.has(name)
    },
  )
  return { matches, names }
}
