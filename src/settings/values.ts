import * as z from 'zod/mini'

/**
 * How single inputs are written. Each schema takes the trimmed text of an input and gives its value; messages say what
 * is allowed, and the caller puts the input's name and what was given in front.
 */

const UNIT_MS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/
const DURATION_PART = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g

/** Milliseconds of a duration such as `90s`, `30m`, `1h30m`; a plain number is seconds. `undefined` when it is none. */
export function durationMs(text: string): number | undefined {
  const compact = text.replace(/\s+/g, '').toLowerCase()
  if (/^\d+(?:\.\d+)?$/.test(compact)) return Number(compact) * 1_000
  if (!DURATION.test(compact)) return undefined
  let total = 0
  for (const [, number, unit] of compact.matchAll(DURATION_PART))
    total += Number(number) * (UNIT_MS[unit ?? ''] ?? 0)
  return total
}

const LONGEST_MS = 30 * 86_400_000
const DURATION_FORMS = 'a duration such as `90s`, `30m`, `2h` (a plain number is seconds)'

/**
 * The schema of a text that `read` understands.
 * @param read gives the value, or what `fail` gives it for a text that is none, with what is allowed
 */
export function written<Value>(read: (text: string, fail: (message: string) => never) => Value) {
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

/** A duration in milliseconds, from 10 ms to 30 days. */
export const duration = written((text, fail) => {
  const ms = durationMs(text)
  if (ms === undefined || ms < 10 || ms > LONGEST_MS) return fail(`is not ${DURATION_FORMS}, at most 30 days`)
  return ms
})

/** `auto`, or a duration in milliseconds. */
export const pollInterval = written((text, fail): number | 'auto' => {
  if (text.toLowerCase() === 'auto') return 'auto'
  const ms = durationMs(text)
  if (ms === undefined || ms < 10 || ms > LONGEST_MS) return fail(`is neither \`auto\` nor ${DURATION_FORMS}`)
  return ms
})

/** `true` or `false`, in any case. */
export const flag = written((text, fail) => {
  const word = text.toLowerCase()
  return word === 'true' || word === 'false' ? word === 'true' : fail('is neither `true` nor `false`')
})

/** One of some words, in any case. */
export function oneOf<const Word extends string>(...words: Word[]) {
  return written((text, fail) => {
    const found = words.find((word) => word === text.toLowerCase())
    return found ?? fail(`is not one of ${words.map((word) => `\`${word}\``).join(', ')}`)
  })
}

/** A whole number from 1. */
export const wholeNumber = written((text, fail) => {
  const number = /^\d+$/.test(text) ? Number(text) : 0
  return Number.isSafeInteger(number) && number >= 1 ? number : fail('is not a whole number from 1')
})

/** A share between 0 and 1, written as `10%` or `0.1`. */
export const share = written((text, fail) => {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text)
  const value = match === null ? NaN : Number(match[1]) / (match[2] === '%' ? 100 : 1)
  if (Number.isNaN(value)) return fail('is not a share such as `10%` or `0.1`')
  if (value > 1) return fail(`is more than everything; a share is \`0%\` to \`100%\`, or 0 to 1`)
  return value
})

/** Names or IDs, one per line or separated by commas; order kept, repeats dropped. */
export const list = written((text, fail) => {
  const items = text.split(/[\n\r,]+/).map((item) => item.trim())
  const given = [...new Set(items.filter((item) => item !== ''))]
  return given.length > 0 ? given : fail('has no entry; give one per line, or separated by commas')
})

/** An instant that the user fixed, or milliseconds back from the moment of the trigger. */
export type Instant = { at: Date } | { agoMs: number }

const ZONED = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/
const INSTANT_FORMS =
  'an instant with its zone such as `2026-03-01T00:00:00Z`, or an offset back from now such as `-24h` or `-7d`'

/** ISO 8601 with a zone, or an offset such as `-24h`. A date without a zone would mean another hour on each runner. */
export const instant = written((text, fail): Instant => {
  if (text.toLowerCase() === 'now') return { agoMs: 0 }
  if (text.startsWith('-')) {
    const agoMs = /[a-z]$/i.test(text) ? durationMs(text.slice(1)) : undefined
    return agoMs === undefined ? fail(`is not ${INSTANT_FORMS}`) : { agoMs }
  }
  const iso = text.replace(' ', 'T').toUpperCase()
  const at = new Date(iso)
  if (!ZONED.test(text) || Number.isNaN(at.getTime()) || !isRealDay(iso))
    return fail(`is not ${INSTANT_FORMS}`)
  return { at }
})

/** `Date` turns 30 February into 2 March; nobody meant that. */
function isRealDay(iso: string): boolean {
  const day = iso.slice(0, 10)
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

/** Any text that is not blank. */
export const text = z.string()
