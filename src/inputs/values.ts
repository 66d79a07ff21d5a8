import * as z from 'zod/mini'
import { RUN_STATUSES, TASK_TYPES } from '../ax/schemas.ts'
import { isPlainNumber, parseDuration } from '../duration.ts'
import type { InputIssue } from '../input-error.ts'
import type { Instant } from '../runs/request.ts'
import type { BaselineChoice } from '../scores/plan.ts'
import { suggestSimilar } from '../similar.ts'

/**
 * How single inputs are written. Each schema takes the trimmed text of an input and gives its value; messages say what
 * is allowed, and the caller puts the input's name and what was given in front.
 */

/**
 * The schema of a text that `read` understands.
 * @param read gives the value, or what `fail` gives it for a text that is none, with what is allowed
 */
export function parser<Value>(read: (text: string, fail: (message: string) => never) => Value) {
  return z.pipe(
    z.string(),
    z.transform((given: string, { issues }): Value => {
      const fail = (message: string): never => {
        issues.push({ code: 'custom', message, input: given })
        return z.NEVER
      }
      return read(given, fail)
    }),
  )
}

/** Any text that is not blank. */
export const text = z.string()

/** UTF-16 units of a name; it becomes a part of a URL, which servers do not take at any length. */
const LONGEST_NAME = 1_000

function tooLong(given: string): string {
  return `has a name of ${given.length} characters; at most ${LONGEST_NAME} are allowed`
}

/** A name or an ID. */
export const name = parser((given, fail) => (given.length > LONGEST_NAME ? fail(tooLong(given)) : given))

/** A text without blanks around it; `undefined` where nothing remains. */
export function nonBlank(given: string | undefined): string | undefined {
  return given?.trim() || undefined
}

const LONGEST_MS = 30 * 86_400_000
const DURATION_FORMS =
  'a duration such as `90s`, `30m`, `1h30m`, `45 minutes` (a plain number is seconds), from 10 milliseconds to 30 days'

function durationOf(given: string): number | undefined {
  const ms = parseDuration(given)
  return ms === undefined || ms < 10 || ms > LONGEST_MS ? undefined : ms
}

/** A duration in milliseconds, from 10 ms to 30 days. */
export const duration = parser((given, fail) => durationOf(given) ?? fail(`is not ${DURATION_FORMS}`))

/** `auto`, or a duration in milliseconds. */
export const pollInterval = parser((given, fail): number | 'auto' =>
  given.toLowerCase() === 'auto'
    ? 'auto'
    : (durationOf(given) ?? fail(`is neither \`auto\` nor ${DURATION_FORMS}`)),
)

/** `true` or `false`, in any case. */
export const flag = parser((given, fail) => {
  const word = given.toLowerCase()
  return word === 'true' || word === 'false' ? word === 'true' : fail('is neither `true` nor `false`')
})

/** One of some words, in any case. */
export function oneOf<const Word extends string>(...words: Word[]) {
  return parser((given, fail) => {
    const found = words.find((word) => word === given.toLowerCase())
    return found ?? fail(`is not one of ${words.map((word) => `\`${word}\``).join(', ')}`)
  })
}

/** An integer from `least` to `most`. */
export function integer(least: number, most = Number.MAX_SAFE_INTEGER) {
  const range = most === Number.MAX_SAFE_INTEGER ? `≥ ${least}` : `from ${least} to ${most}`
  return parser((given, fail) => {
    const value = /^\d{1,16}$/.test(given) ? Number(given) : -1
    return value >= least && value <= most ? value : fail(`is not an integer ${range}`)
  })
}

/** A share between 0 and 1, written as `10%` or `0.1`. */
export const share = parser((given, fail) => {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(given)
  const value = match === null ? NaN : Number(match[1]) / (match[2] === '%' ? 100 : 1)
  if (Number.isNaN(value)) return fail('is not a share such as `10%` or `0.1`')
  return value > 1 ? fail('is above 100 %; a share is `0%` to `100%`, or 0 to 1') : value
})

const ZONED = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/
const INSTANT_FORMS =
  'an instant with its zone such as `2026-03-01T00:00:00Z`, or an offset back from now such as `-24h` or `-7d`'
/** A century: what is further back is a slip, and far enough back it would be no date at all. */
const LONGEST_OFFSET_MS = 36_525 * 86_400_000

/** ISO 8601 with a zone, or an offset such as `-24h`. A date without a zone would mean another hour on each runner. */
export const instant = parser((given, fail): Instant => {
  if (given.toLowerCase() === 'now') return { agoMs: 0 }
  if (given.startsWith('-')) {
    const offset = given.slice(1)
    const agoMs = isPlainNumber(offset) ? undefined : parseDuration(offset)
    return agoMs === undefined || agoMs > LONGEST_OFFSET_MS ? fail(`is not ${INSTANT_FORMS}`) : { agoMs }
  }
  const iso = given.replace(' ', 'T').toUpperCase()
  const at = new Date(iso)
  return ZONED.test(given) && !Number.isNaN(at.getTime()) && isRealDay(iso)
    ? { at }
    : fail(`is not ${INSTANT_FORMS}`)
})

/** `Date` turns 30 February into 2 March; nobody meant that. */
function isRealDay(iso: string): boolean {
  const day = iso.slice(0, 10)
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

/** `none`, `auto`, `branch:<name>`, or the name or ID of an experiment. */
export const baselineChoice = parser((given, fail): BaselineChoice => {
  const word = given.toLowerCase()
  if (word === 'none' || word === 'auto') return { kind: word }
  const [, named] = /^branch:(.*)$/is.exec(given) ?? []
  if (given.length > LONGEST_NAME) return fail(tooLong(given))
  if (named === undefined) return { kind: 'experiment', nameOrId: given }
  const branch = named.trim().replace(/^refs\/heads\//, '')
  return branch === '' ? fail('names no branch; write it as `branch:main`') : { kind: 'branch', branch }
})

/** A name of an experiment: 1 to 255 characters (code points), as the service counts them. */
export const experimentName = parser((given, fail) => {
  const length = Array.from(given).length
  if (length > 255) return fail(`has ${length} characters; the service takes at most 255`)
  return /["\\]/.test(given) ? fail('may contain neither `"` nor `\\`') : given
})

/** The ID of a run. It becomes a part of a path, so that `..` would lead elsewhere. */
export const runId = parser((given, fail) =>
  /^[\w+/=:.-]{1,1000}$/.test(given) && !/(?:^|\/)\.+(?:\/|$)/.test(given)
    ? given
    : fail('is not the ID of a run, such as the output `run-id` of an earlier step'),
)

/** The number of a pull request, `12` or `#12`. */
export const pullRequestNumber = parser((given, fail) => {
  const [, digits] = /^#?([1-9]\d{0,14})$/.exec(given) ?? []
  return digits === undefined ? fail('is not the number of a pull request, such as `12`') : Number(digits)
})

/**
 * One entry of a list. `text` is what was typed; where that names nothing as a whole, it stands for `parts`, which commas
 * separate. An entry that was quoted, or came from JSON or YAML, has itself as its only part.
 */
export interface ListEntry {
  text: string
  parts: readonly string[]
}

/** Names or IDs: one per line, `- item` lines, or a JSON array; commas separate the parts of an entry, quotes keep them. */
export const list = parser((given, fail): ListEntry[] => {
  const isArray = given.startsWith('[') && given.endsWith(']')
  const entries = isArray ? readArray(given, fail) : readLines(given)
  // What `fail` gives is no list.
  if (!Array.isArray(entries)) return entries
  const long = partsOf(entries).find((part) => part.length > LONGEST_NAME)
  if (long !== undefined) return fail(tooLong(long))
  return entries.length > 0 ? entries : fail('has no entry; give one per line, or separated by commas')
})

/** The entries of a list, split at commas, each once. */
export function partsOf(entries: readonly ListEntry[]): string[] {
  return [...new Set(entries.flatMap(({ parts }) => parts))]
}

const jsonArray = z.array(z.union([z.string(), z.number()]))

function readArray(given: string, fail: (message: string) => never): ListEntry[] {
  const parsed = jsonArray.safeParse(orUndefined(() => JSON.parse(given) as unknown))
  if (parsed.success) return listOf(parsed.data.map(String))
  if (/["'\n]/.test(given)) return fail('is not a valid JSON array of strings, such as `["a", "b"]`')
  // `[a, b]` is what people write who think of YAML.
  return [{ text: given, parts: splitAtCommas(given.slice(1, -1)) }].filter(({ parts }) => parts.length > 0)
}

function orUndefined(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** The entries of a list whose items are already told apart. */
export function listOf(items: readonly string[]): ListEntry[] {
  return items.flatMap((item) => nonBlank(item) ?? []).map(whole)
}

function readLines(given: string): ListEntry[] {
  const filled = given.split(/[\r\n]+/).flatMap((line) => nonBlank(line) ?? [])
  if (filled.every((line) => /^-\s/.test(line)))
    return filled.map((line) => whole(unquote(line.slice(1).trim())))
  return filled.flatMap((line) => {
    const [first, ...others] = splitAtCommas(line)
    if (first === undefined) return []
    if (others.length === 0) return [whole(first)]
    // So long a line is no name.
    return line.length > LONGEST_NAME
      ? [first, ...others].map(whole)
      : [{ text: line, parts: [first, ...others] }]
  })
}

function whole(item: string): ListEntry {
  return { text: item, parts: [item] }
}

/** A quoted item up to a comma or the end, or plain text up to a comma; a quote inside a name is a character like others. */
const ITEM = /\s*(?:"((?:[^"\\]|\\.)*)"\s*(?=,|$)|'((?:[^']|'')*)'\s*(?=,|$)|([^,]*))(?:,|$)/gy

function splitAtCommas(line: string): string[] {
  return Array.from(
    line.matchAll(ITEM),
    ([, double, single, plain]) =>
      double?.replace(/\\(["\\])/g, '$1') ?? single?.replaceAll("''", "'") ?? plain,
  ).flatMap((item) => nonBlank(item) ?? [])
}

/** A YAML list item is never split; quotes around the whole of it are not part of the name. */
function unquote(item: string): string {
  const [only = item, ...others] = /^["']/.test(item) ? splitAtCommas(item) : [item]
  return others.length === 0 ? only : item
}

/** More than this is no map that somebody wrote by hand, and the YAML parser needs quadratic time for some texts. */
const LONGEST_MAP = 16_384
const textMap = z.record(z.string(), z.string())

/**
 * Reads a YAML map whose values stay the strings that were typed: `build: 007` is "007", `on: yes` is "yes". YAML's
 * failsafe schema (YAML 1.2, section 10.1) does exactly this. Aliases and tags are refused.
 */
export async function readTextMap(
  given: string,
): Promise<{ value: Record<string, string> } | { message: string }> {
  if (given.length > LONGEST_MAP)
    return { message: `is longer than ${LONGEST_MAP.toLocaleString('en')} characters.` }
  const { parseDocument } = await import('yaml')
  const document = parseDocument(given, { schema: 'failsafe', uniqueKeys: true, logLevel: 'error' })
  const [fault] = [...document.errors, ...document.warnings]
  if (fault !== undefined) return { message: `is not valid YAML: ${fault.message.split('\n')[0] ?? ''}` }
  // Aliases make `toJS` throw when none are allowed, which then counts as "not a map".
  const { data } = textMap.safeParse(orUndefined(() => document.toJS({ maxAliasCount: 0 })))
  const message =
    'is not a YAML map of strings. Write one `key: value` per line, without lists, maps, tags or aliases.'
  return data === undefined ? { message } : { value: data }
}

const word = (words: readonly string[]) =>
  parser((given, fail) => {
    const upper = given
      .toUpperCase()
      .replaceAll('-', '_')
      .replace(/^CANCELED$/, 'CANCELLED')
    if (words.includes(upper)) return upper
    return fail(`is not one of ${words.map((each) => `\`${each.toLowerCase()}\``).join(', ')}`)
  })

/** What `list` and `list-runs` can be asked for: projects and datasets by name or ID, words as the API writes them. */
const FILTERS = {
  list: { project: text, dataset: text, type: word(TASK_TYPES), name: text, limit: integer(1) },
  'list-runs': { status: word(RUN_STATUSES), limit: integer(1) },
}
type FilterSchemas = (typeof FILTERS)['list'] & (typeof FILTERS)['list-runs']
export type Filter = { [Key in keyof FilterSchemas]?: z.output<FilterSchemas[Key]> }

/** Reads the YAML map of `filter` for `list` or `list-runs`; for other commands it says nothing. Issues are pushed. */
export async function readFilter(
  given: string | undefined,
  command: string | undefined,
  issues: InputIssue[],
): Promise<Filter> {
  if (given === undefined || (command !== 'list' && command !== 'list-runs')) return {}
  const refuse = (message: string): number => issues.push({ input: 'filter', message })
  const result = await readTextMap(given)
  if ('message' in result) refuse(result.message)
  const known = new Map<string, z.ZodMiniType>(Object.entries(FILTERS[command]))
  const filter: Record<string, unknown> = {}
  for (const [key, value] of Object.entries('value' in result ? result.value : {})) {
    const parsed = known.get(key)?.safeParse(value)
    if (parsed?.success) filter[key] = parsed.data
    else if (parsed) refuse(`\`${key}\` ${parsed.error.issues[0]?.message ?? 'is not valid'}.`)
    else refuse(describeUnknownKey(key, [...known.keys()]))
  }
  return filter
}

function describeUnknownKey(key: string, known: string[]): string {
  // A long key is not cut: half of a secret would not be found any more.
  const shown = key.length > 60 ? `(${key.length} characters)` : key
  const [similar] = suggestSimilar(shown, known)
  const hint =
    similar === undefined
      ? `It takes ${known.map((each) => `\`${each}\``).join(', ')}.`
      : `Did you mean \`${similar}\`?`
  return `has no key \`${shown}\` for this command. ${hint}`
}
