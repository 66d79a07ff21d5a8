import { en } from 'zod/locales'
import * as z from 'zod/mini'
import { errorForStatus, InvalidResponseError, type Problem, type RequestRef } from './errors.ts'
import type { HttpResponse } from './http-client.ts'
import type { Page } from './pagination.ts'
import { pageSchema, problemSchema, rowSchema } from './schemas.ts'

/** A successful response on its way to a value. */
export interface Success {
  body: Uint8Array
  request: RequestRef
  /** Takes secrets out of what errors say. */
  redact: (text: string) => string
}

/**
 * Makes a value of a successful response.
 * @throws {InvalidResponseError} when it is not what the API promises
 */
export type Parse<T> = (success: Success) => T

/** The value as a schema reads it. */
export function parseBy<T>(schema: z.ZodMiniType<T>): Parse<T> {
  return (success) => validate(schema, parseBody(success), success)
}

/** A page of a list whose items are in the member `key`. */
export function parsePage<Item>(key: string, item: z.ZodMiniType<Item>): Parse<Page<Item>> {
  const schema = z.lazy(() => pageSchema(key, item))
  return (success) => ({ ...parseBy(schema)(success), request: success.request, bytes: success.body.length })
}

/**
 * A page of rows, which are the user's own and can be large: they are cut out of the bytes, so that the text of the whole page
 * is never in memory, and parsed when they are read (`rowValue`), so that few of them are alive at once. V8 makes its young
 * generation larger with the sum of what survives in it.
 */
export function parseRows(key: string): Parse<Page<unknown>> {
  const schema = z.lazy(() => pageSchema(key, rowSchema))
  return (success) => {
    const cut = cutRows(success, key)
    const page = validate(schema, cut === undefined ? parseBody(success) : cut.rest, success)
    const { request, body } = success
    return { items: cut?.rows ?? page.items, next: page.next, request, bytes: body.length }
  }
}

/** A row that is still JSON, in the bytes of its page. */
class UnparsedRow {
  readonly parse: () => unknown

  constructor(bytes: Buffer, success: Success) {
    this.parse = () => parseJson(bytes.toString('utf8'), 'row', success)
  }
}

/**
 * The value of an item of a page of rows.
 * @throws {InvalidResponseError} when it is no JSON
 */
export function rowValue(item: unknown): unknown {
  return item instanceof UnparsedRow ? item.parse() : item
}

/** How zod names what is wrong with a value; its small build has no words of its own. */
const WORDING = { error: en().localeError }

function validate<T>(schema: z.ZodMiniType<T>, value: unknown, { request, redact }: Success): T {
  const parsed = schema.safeParse(value, WORDING)
  if (parsed.success) return parsed.data
  const shown = parsed.error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`)
  throw new InvalidResponseError(request, redact(shown.join('; ')))
}

/** `undefined` for an empty body. */
function parseBody(success: Success): unknown {
  const text = textOf(success.body)
  return text === '' ? undefined : parseJson(text, 'body', success)
}

function parseJson(text: string, part: 'body' | 'row', { request, redact }: Success): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const what = `a ${part} without JSON (${excerpt(redact(text))})`
    throw new InvalidResponseError(request, what, { transient: part === 'body' })
  }
}

/** The decoder also takes a byte order mark away. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

const [QUOTE, BACKSLASH, COMMA, BRACE] = [0x22, 0x5c, 0x2c, 0x7b]
const OPENING = new Set([0x7b, 0x5b])
const CLOSING = new Set([0x7d, 0x5d])
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d])

/**
 * The objects of the array at `key`, and everything else of the body with that array empty. `undefined` when the body is not
 * as simple as that; then it has to be parsed as a whole.
 */
function cutRows(success: Success, key: string): { rows: UnparsedRow[]; rest: unknown } | undefined {
  const { body } = success
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const found = bytes.indexOf(`"${key}"`)
  const open = found < 0 ? -1 : bytes.indexOf('[', found)
  if (open < 0 || !/^"\w+"\s*:\s*\[$/.test(bytes.toString('latin1', found, open + 1))) return undefined
  const rows: UnparsedRow[] = []
  let at = skipBlanks(bytes, open + 1)
  for (let more = bytes[at] === BRACE; more;) {
    const end = skipNested(bytes, at)
    rows.push(new UnparsedRow(bytes.subarray(at, end), success))
    at = skipBlanks(bytes, end)
    more = bytes[at] === COMMA
    if (more) at = skipBlanks(bytes, at + 1)
    if (more && bytes[at] !== BRACE) return undefined
  }
  try {
    const rest: unknown = JSON.parse(textOf(bytes.subarray(0, open + 1)) + bytes.toString('utf8', at))
    const emptied = (rest as Record<string, unknown>)[key]
    return Array.isArray(emptied) && emptied.length === 0 ? { rows, rest } : undefined
  } catch {
    return undefined
  }
}

function skipBlanks(bytes: Uint8Array, start: number): number {
  let at = start
  while (BLANK.has(bytes[at] ?? 0)) at += 1
  return at
}

/** The position after the object or array that begins at `start`, at the end of the bytes if it does not end. */
function skipNested(bytes: Buffer, start: number): number {
  let depth = 0
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) at = closingQuote(bytes, at)
    else if (OPENING.has(byte)) depth += 1
    else if (CLOSING.has(byte) && (depth -= 1) === 0) return at + 1
  }
  return bytes.length
}

/** The position of the quote that ends the string that begins at `start`. */
function closingQuote(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(QUOTE, start + 1); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
    let backslashes = 0
    while (bytes[at - 1 - backslashes] === BACKSLASH) backslashes += 1
    if (backslashes % 2 === 0) return at
  }
  return bytes.length
}

/** The error that a response without success is. */
export function readFailure(response: HttpResponse, request: RequestRef, redact: (text: string) => string) {
  const problem = readProblem(response, redact)
  const { status } = response
  return errorForStatus({ request, status, problem, retryAfterMs: retryAfterMs(response) }, redact)
}

function readProblem(response: HttpResponse, redact: (text: string) => string): Problem {
  const text = textOf(response.body)
  const headerId = requestIdOf(response)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // What gateways send is no JSON.
  }
  const parsed = problemSchema.safeParse(json)
  if (!parsed.success) {
    return { title: text === '' ? undefined : excerpt(redact(text)), requestId: headerId }
  }
  const { title, detail, request_id: requestId = headerId, ...fields } = parsed.data
  return { title, detail, requestId, quota: describeQuota(fields) }
}

/** What a 403 says of a plan or a quota; `undefined` when it says nothing of them. */
function describeQuota(fields: Partial<z.infer<typeof problemSchema>>): string | undefined {
  const { entitlement, required_plan: plan, limit, current_count: count } = fields
  const parts = Object.entries({ entitlement, 'required plan': plan, limit, 'current count': count })
  const given = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
  return given.length === 0 ? undefined : given.join(', ')
}

/** The service's own name of the request, for support. */
export function requestIdOf(response: HttpResponse): string | undefined {
  return response.header('x-request-id') ?? response.header('x-trace-id')
}

/** The first words of a response that is not what was expected, with markup and line breaks flattened. */
function excerpt(text: string): string {
  const words = text
    .slice(0, 2_000)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length > 120 ? `${words.slice(0, 120)}…` : words
}

/** Milliseconds of a `Retry-After` header, which is in seconds or a date (RFC 9110, section 10.2.3). */
function retryAfterMs(response: HttpResponse): number | undefined {
  const value = response.header('retry-after')?.trim()
  if (value === undefined || value === '') return undefined
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1_000
  const until = Date.parse(value)
  const sent = Date.parse(response.header('date') ?? '')
  // Both instants are the server's, so that a wrong clock on the runner does not matter.
  return Number.isNaN(until) || Number.isNaN(sent) ? undefined : Math.max(0, until - sent)
}
