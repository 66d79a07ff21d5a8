import { unprocessable } from '../http/problem.ts'

/** Decides about one thing: a row, a span, a trace. */
export type Predicate<T> = (thing: T) => boolean

const MAX_DEPTH = 50

/** The tokens of a filter or expression, consumed from the left. */
export class TokenStream {
  readonly #what: string
  readonly #tokens: string[]
  #next = 0

  /**
   * @param what what is parsed, for the message.
   * @param token matches one token at its place (sticky); blanks between tokens are skipped.
   * @throws Problem 422 where no token matches.
   */
  constructor(what: string, source: string, token: RegExp) {
    this.#what = what
    this.#tokens = []
    const sticky = new RegExp(`\\s*(${token.source})`, 'y')
    while (source.slice(sticky.lastIndex).trim() !== '') {
      const at = sticky.lastIndex
      const found = sticky.exec(source)
      if (found === null) this.fail(source.slice(at).trim())
      this.#tokens.push(found[1] ?? '')
    }
  }

  peek(): string | undefined {
    return this.#tokens[this.#next]
  }

  /** The next token. @throws Problem 422 at the end. */
  take(): string {
    const token = this.#tokens[this.#next] ?? this.fail('the end')
    this.#next += 1
    return token
  }

  /** Consumes the keyword or sign if it is the next token; letter case does not count. */
  accept(word: string): boolean {
    if (this.peek()?.toUpperCase() !== word) return false
    this.#next += 1
    return true
  }

  /** @throws Problem 422 that quotes where parsing stopped. */
  fail(at = this.#tokens.slice(this.#next).join(' ') || 'the end'): never {
    throw unprocessable(`The ${this.#what} cannot be read at '${at.slice(0, 60)}'.`)
  }
}

/** A term of the grammar: consumes its tokens and returns its predicate. */
type Term<T> = (tokens: TokenStream) => Predicate<T>

function unary<T>(tokens: TokenStream, term: Term<T>, depth: number): Predicate<T> {
  if (depth > MAX_DEPTH) tokens.fail()
  if (tokens.accept('NOT')) {
    const inner = unary(tokens, term, depth + 1)
    return (thing) => !inner(thing)
  }
  if (!tokens.accept('(')) return term(tokens)
  const inner = disjunction(tokens, term, depth + 1)
  if (!tokens.accept(')')) tokens.fail()
  return inner
}

function conjunction<T>(tokens: TokenStream, term: Term<T>, depth: number): Predicate<T> {
  const parts = [unary(tokens, term, depth)]
  while (tokens.accept('AND')) parts.push(unary(tokens, term, depth))
  return (thing) => parts.every((part) => part(thing))
}

function disjunction<T>(tokens: TokenStream, term: Term<T>, depth: number): Predicate<T> {
  const parts = [conjunction(tokens, term, depth)]
  while (tokens.accept('OR')) parts.push(conjunction(tokens, term, depth))
  return (thing) => parts.some((part) => part(thing))
}

/** Terms joined by AND, OR, NOT and parentheses, to the end of the tokens. @throws Problem 422 */
export function parseBoolean<T>(tokens: TokenStream, term: Term<T>): Predicate<T> {
  const parsed = disjunction(tokens, term, 0)
  if (tokens.peek() !== undefined) tokens.fail()
  return parsed
}
