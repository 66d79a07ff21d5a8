/** Cuts a line of the `gates` input into words, numbers and signs. What they mean together: `parser.ts`. */
import type { Comparison, Limit } from './rule.ts'

export type Mark = '.' | ',' | '(' | ')'

export type Token = {
  /** Where the token starts, as an index into the line. */
  at: number
  /** The token as typed, quotes included. */
  text: string
} & (
  | { kind: 'name'; name: string; quoted: boolean }
  | { kind: 'amount'; amount: Limit }
  /** Starts like an amount and is none: `5pct`, `4o_score`. What was meant depends on where it stands. */
  | { kind: 'garble' }
  | { kind: 'comparison'; comparison: Comparison }
  | { kind: 'mark'; mark: Mark }
  /** Nothing follows but blanks and perhaps a comment. It sits right behind the token before it. */
  | { kind: 'end' }
)

export type NameToken = Extract<Token, { kind: 'name' }>

/** Thrown at the first spot of a line that cannot belong to a rule. */
export class Misstep extends Error {
  /** The spot, as an index into the line. */
  readonly at: number

  constructor(at: number, message: string) {
    super(message)
    this.at = at
  }
}

/**
 * Walks through the tokens of one line. A token is read only when it is looked at, so that of several mistakes
 * in a line the first is told. All methods that look ahead throw a `Misstep` where no token can be made out.
 */
export class Cursor {
  readonly #line: string
  #next: Token | undefined
  #end = 0

  constructor(line: string) {
    this.#line = line
  }

  /** The next token, which stays the next. */
  peek(): Token {
    return (this.#next ??= readToken(this.#line, this.#end))
  }

  take(): Token {
    const token = this.peek()
    this.#end = token.at + token.text.length
    this.#next = undefined
    return token
  }

  sees(mark: Mark): boolean {
    const token = this.peek()
    return token.kind === 'mark' && token.mark === mark
  }

  /** Takes the next token if it is this mark. */
  takes(mark: Mark): boolean {
    const seen = this.sees(mark)
    if (seen) this.take()
    return seen
  }

  takeRest(): Token[] {
    const rest: Token[] = []
    while (this.peek().kind !== 'end') rest.push(this.take())
    return rest
  }

  /** The line as typed, from an index to the end of the last token taken. */
  textFrom(start: number): string {
    return this.#line.slice(start, this.#end)
  }
}

const BLANKS = /\s*/uy
const BARE_NAME = /[\p{L}_][\p{L}\p{M}\p{Nd}_-]*/uy
const QUOTED_NAME = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/suy
// Takes in letters, underscores and further points, so that `5pct` or `0.8.5` is one wrong number, not two tokens.
const AMOUNT = /[+-]?\.?\d(?:[\p{L}\p{M}\p{Nd}_.]|(?<=[eE])[+-](?=\d))*(?:\s*%)?/uy
const COMPARISON = /[<>=!≤≥≠]+/uy
const MARK = /[.,()]/uy

/**
 * Reads the token that follows `from`, an index into the line: 0, or where the token before ended.
 * @throws Misstep where no token can be made out.
 */
function readToken(line: string, from: number): Token {
  const at = from + (match(BLANKS, line, from)?.length ?? 0)
  const first = line.charAt(at)
  if (first === '' || first === '#') return { at: from, text: '', kind: 'end' }
  if (first === '"' || first === "'") return readQuotedName(line, at)

  const name = match(BARE_NAME, line, at)
  if (name !== undefined) return { at, text: name, kind: 'name', name, quoted: false }
  const amount = match(AMOUNT, line, at)
  if (amount !== undefined) return readAmount(amount, at)
  const sign = match(COMPARISON, line, at)
  if (sign !== undefined) return { at, text: sign, kind: 'comparison', comparison: readComparison(sign, at) }
  const mark = match(MARK, line, at)
  if (mark !== undefined) return { at, text: mark, kind: 'mark', mark: mark as Mark }
  throw unexpected(line, at)
}

/** The text that a sticky pattern matches exactly at `at`. */
function match(pattern: RegExp, line: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(line)?.[0]
}

function readQuotedName(line: string, at: number): Token {
  const text = match(QUOTED_NAME, line, at)
  if (text === undefined) throw new Misstep(at, `this quote is never closed; add another ${line.charAt(at)}`)
  if (text.length === 2) throw new Misstep(at, 'there is no name between the quotes')
  const name = text.slice(1, -1).replace(/\\(.)/gsu, (pair, escaped: string, offset: number) => {
    if ('"\'\\'.includes(escaped)) return escaped
    throw new Misstep(
      at + 1 + offset,
      `${quote(pair)} is no escape; a backslash stands before a quote or another backslash`,
    )
  })
  return { at, text, kind: 'name', name, quoted: true }
}

const NUMBER = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)(?:\s*(%))?$/u

function readAmount(text: string, at: number): Token {
  const [, digits, percent] = NUMBER.exec(text) ?? []
  const value = digits === undefined ? readSeconds(text) : Number(digits) / (percent ? 100 : 1)
  if (value === undefined) return { at, text, kind: 'garble' }
  if (!Number.isFinite(value)) throw new Misstep(at, `${quote(text)} is too large a number`)
  const unit = digits === undefined ? 'duration' : percent ? 'percent' : 'number'
  // Adding zero turns -0 into 0.
  return { at, text, kind: 'amount', amount: { value: value + 0, unit } }
}

const DURATION = ['h', 'm(?!s)', 's', 'ms'].map((unit) => `(?:(\\d+(?:\\.\\d+)?|\\.\\d+)${unit})?`)
const DURATION_PARTS = new RegExp(`^${DURATION.join('')}$`, 'u')

/** Reads `1h30m`: each unit at most once, large before small. */
function readSeconds(text: string): number | undefined {
  const parts = DURATION_PARTS.exec(text)
  if (parts === null) return undefined
  const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts
    .slice(1)
    .map((part) => Number(part || 0))
  return hours * 3600 + minutes * 60 + seconds + milliseconds / 1000
}

const COMPARISONS = new Map<string, Comparison>([
  ['>=', '>='],
  ['<=', '<='],
  ['>', '>'],
  ['<', '<'],
  ['==', '=='],
  ['!=', '!='],
  ['≥', '>='],
  ['≤', '<='],
  ['≠', '!='],
])

/** Signs of other languages, and what they are here. */
const FOREIGN_COMPARISONS = new Map([
  ['=', '=='],
  ['===', '=='],
  ['=>', '>='],
  ['=<', '<='],
  ['<>', '!='],
  ['!', '!='],
  ['!==', '!='],
])

function readComparison(sign: string, at: number): Comparison {
  const comparison = COMPARISONS.get(sign)
  if (comparison !== undefined) return comparison
  const meant = FOREIGN_COMPARISONS.get(sign)
  const help = meant === undefined ? 'use one of >= <= > < == !=' : `did you mean ${quote(meant)}?`
  throw new Misstep(at, `${quote(sign)} is not a comparison; ${help}`)
}

/** Characters that word processors, lists and other languages put into rules, and what to do about them. */
const REMEDIES: [characters: string, remedy: string][] = [
  ['“”„«»‘’‚`', 'quote names with straight quotes'],
  ['−–—‐‑', 'write a minus as a plain hyphen'],
  ['-', 'a rule needs no bullet, and a name that starts with a hyphen is quoted'],
  ['%', 'a percent sign follows a number, as in 5%'],
  ['&|;', 'write one rule per line'],
]

function unexpected(line: string, at: number): Misstep {
  const character = String.fromCodePoint(line.codePointAt(at) ?? 0)
  const remedy = REMEDIES.find(([characters]) => characters.includes(character))?.[1]
  const help = remedy ?? 'a name with anything but letters, digits, _ and - is quoted'
  return new Misstep(at, `unexpected ${describe(character)}; ${help}`)
}

/** Names the code point of a character that is not ASCII: many of them look like another, or like nothing. */
function describe(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code > 0x20 && code < 0x7f) return quote(character)
  return `${quote(character)} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`
}

/** The most code points of a rule that an error message repeats. */
const QUOTE_LENGTH = 60

/** A piece of a rule for use within a message: in backticks, printable, and not too long. */
export function quote(text: string): string {
  const characters = Array.from(printable(text))
  const cut = characters.length > QUOTE_LENGTH
  return `\`${cut ? `${characters.slice(0, QUOTE_LENGTH).join('')}…` : characters.join('')}\``
}

/**
 * Makes text safe to show on one line, code point by code point, so that columns stay what they are: tabs
 * become spaces, and what would break, reorder or hide text becomes U+FFFD.
 */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD')
}
