/** Cuts a line of the `gates` input into words, numbers and signs. What they mean together: `parser.ts`. */
import { isPlainNumber, parseDuration } from '../duration.ts'
import { suggestSimilar } from '../similar.ts'
import type { Operator, Threshold } from './rule.ts'

export type Punctuation = '.' | ',' | '(' | ')' | '*' | ':' | '['

export type Token = {
  /** Where the token starts, as an index into the line. */
  at: number
  /** The token as typed, quotes included. */
  text: string
} & (
  | { kind: 'name'; name: string; quoted: boolean }
  | { kind: 'amount'; amount: Threshold }
  /** Starts like an amount and is none: `5pct`, `4o_score`. What was meant depends on where it stands. */
  | { kind: 'invalid' }
  | { kind: 'operator'; operator: Operator }
  | { kind: 'punctuation'; sign: Punctuation }
  /** Nothing follows but blanks and perhaps a comment. It sits right behind the token before it. */
  | { kind: 'end' }
)

export type NameToken = Extract<Token, { kind: 'name' }>

/** Thrown at the first spot of a line that cannot belong to a rule. */
export class RuleSyntaxError extends Error {
  /** The spot, as an index into the line. */
  readonly at: number

  constructor(at: number, message: string) {
    super(message)
    this.at = at
  }
}

/**
 * Walks through the tokens of one line. A token is read only when it is looked at, so that of several mistakes
 * in a line the first is reported. All methods that look ahead throw a `RuleSyntaxError` where there is no token.
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

  isAt(sign: Punctuation): boolean {
    const token = this.peek()
    return token.kind === 'punctuation' && token.sign === sign
  }

  /** Takes the next token if it is this sign. */
  accept(sign: Punctuation): boolean {
    const found = this.isAt(sign)
    if (found) this.take()
    return found
  }

  /** Takes this sign. */
  expect(sign: Punctuation, what = quote(sign), hint?: string): void {
    if (!this.accept(sign)) throw this.expected(what, hint)
  }

  /** Takes a name, bare or quoted. */
  takeName(what: string): NameToken {
    const token = this.peek()
    if (token.kind !== 'name') {
      const digits = token.kind === 'amount' || token.kind === 'invalid'
      throw this.expected(what, digits ? 'quote names that start with a digit' : undefined)
    }
    this.take()
    return token
  }

  /** Takes a word of the language, which unlike a name is never quoted. */
  takeWord(what: string): NameToken {
    const token = this.peek()
    if (!isBare(token)) throw this.expected(what)
    this.take()
    return token
  }

  takeRest(): Token[] {
    const rest: Token[] = []
    while (this.peek().kind !== 'end') rest.push(this.take())
    return rest
  }

  /** Takes everything up to the comment or the end, and returns it as typed but trimmed. */
  takeText(): string {
    const start = this.peek().at
    const text = /^[^#]*/u.exec(this.#line.slice(start))?.[0].trimEnd() ?? ''
    this.#end = start + text.length
    this.#next = undefined
    return text
  }

  /** The error for a next token that does not belong where it stands. */
  expected(what: string, hint?: string): RuleSyntaxError {
    const { at, kind, text } = this.peek()
    const found = kind === 'end' ? 'the end of the rule' : quote(text)
    return new RuleSyntaxError(at, `expected ${what}, found ${found}${hint === undefined ? '' : `; ${hint}`}`)
  }

  /** What follows the last token taken, as typed. */
  ahead(): string {
    return this.#line.slice(this.#end)
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
const OPERATOR = /[<>=!≤≥≠]+/uy
const PUNCTUATION = /[.,()*:[]/uy

/**
 * Reads the token that follows `from`, an index into the line: 0, or where the token before ended.
 * @throws {RuleSyntaxError} where no token can be made out.
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
  const operator = match(OPERATOR, line, at)
  if (operator !== undefined)
    return { at, text: operator, kind: 'operator', operator: readOperator(operator, line, at) }
  const sign = match(PUNCTUATION, line, at)
  if (sign !== undefined) return { at, text: sign, kind: 'punctuation', sign: sign as Punctuation }
  throw unexpected(line, at)
}

/** The text that a sticky pattern matches exactly at `at`. */
function match(pattern: RegExp, line: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(line)?.[0]
}

function readQuotedName(line: string, at: number): Token {
  const text = match(QUOTED_NAME, line, at)
  if (text === undefined) throw new RuleSyntaxError(at, `unterminated quote; add another ${line.charAt(at)}`)
  if (text.length === 2) throw new RuleSyntaxError(at, 'there is no name between the quotes')
  const name = text.slice(1, -1).replace(/\\(.)/gsu, (pair, escaped: string, offset: number) => {
    if ('"\'\\'.includes(escaped)) return escaped
    throw new RuleSyntaxError(
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
  if (value === undefined) return { at, text, kind: 'invalid' }
  if (!Number.isFinite(value)) throw new RuleSyntaxError(at, `${quote(text)} is too large a number`)
  const unit = digits === undefined ? 'duration' : percent ? 'percent' : 'number'
  // Adding zero turns -0 into 0.
  return { at, text, kind: 'amount', amount: { value: value + 0, unit } }
}

/** The seconds of a duration with units, such as `1h30m` or `15 minutes`. */
export function readSeconds(text: string): number | undefined {
  const ms = isPlainNumber(text) ? undefined : parseDuration(text)
  return ms === undefined ? undefined : ms / 1_000
}

const OPERATORS: Partial<Record<string, Operator>> = {
  ...({ '>=': '>=', '<=': '<=', '>': '>', '<': '<', '==': '==', '!=': '!=' } as const),
  ...({ '≥': '>=', '≤': '<=', '≠': '!=' } as const),
}

/** Operators of other languages, and what they are here. */
const MISTAKEN_OPERATORS: Partial<Record<string, Operator>> = {
  ...({ '=': '==', '===': '==', '=>': '>=', '=<': '<=', '<>': '!=', '!': '!=', '!==': '!=' } as const),
}

function readOperator(sign: string, line: string, at: number): Operator {
  const operator = OPERATORS[sign]
  if (operator !== undefined) return operator
  // `= >` is one operator that was written with a blank in it.
  const [, next = ''] = /^\s+([<>=]+)/u.exec(line.slice(at + sign.length)) ?? []
  const whole = `${sign}${next}`
  const meant = OPERATORS[whole] ?? MISTAKEN_OPERATORS[whole]
  const help = meant === undefined ? 'use one of >= <= > < == !=' : `did you mean ${quote(meant)}?`
  throw new RuleSyntaxError(at, `${quote(sign)} is not a comparison operator; ${help}`)
}

/** Characters that word processors, lists and other languages put into rules, and what to do about them. */
const REMEDIES: [characters: string, remedy: string][] = [
  ['“”„«»‘’‚`', 'quote names with straight quotes'],
  ['−–—‐‑', 'write a minus as a plain hyphen'],
  ['-', 'quote names that start with a hyphen'],
  ['%', 'a percent sign follows a number, as in 5%'],
  ['[]{}', 'write one rule per line, without brackets'],
  ['&|;', 'write one rule per line'],
]

function unexpected(line: string, at: number): RuleSyntaxError {
  const character = String.fromCodePoint(line.codePointAt(at) ?? 0)
  const remedy = REMEDIES.find(([characters]) => characters.includes(character))?.[1]
  const help = remedy ?? 'quote names with anything but letters, digits, _ and -'
  return new RuleSyntaxError(at, `unexpected ${describeCharacter(character)}; ${help}`)
}

/** Names the code point of a character that is not ASCII: many of them look like another, or like nothing. */
function describeCharacter(character: string): string {
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

/** A name as it is written in a rule: in quotes where it has to be. */
export function writeName(name: string): string {
  const bare = match(BARE_NAME, name, 0)
  return bare === name ? name : `"${name.replace(/["\\]/gu, '\\$&')}"`
}

/** Whether a token is a name without quotes, and if so perhaps this one. */
export function isBare(token: Token, word?: string): token is NameToken {
  return token.kind === 'name' && !token.quoted && (word === undefined || token.name === word)
}

/** The words that can stand at a place, for the error about one that cannot. */
export interface Vocabulary {
  what: string
  known: readonly string[]
  /** What else may have been meant when no known word is similar. */
  hint?: string
}

/** The error for a word that the language does not have. */
export function unknownWord(word: NameToken, { what, known, hint }: Vocabulary): RuleSyntaxError {
  const similar = suggestSimilar(word.name, known).map(quote)
  const choices = `there are ${known.join(', ')}${hint === undefined ? '' : `; ${hint}`}`
  const help = similar.length > 0 ? `did you mean ${listWords(similar)}?` : choices
  return new RuleSyntaxError(word.at, `unknown ${what} ${quote(word.name)}; ${help}`)
}

/** `a, b or c`. */
export function listWords(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]*)$/u, ' or $1')
}
