import type { Operator, Threshold } from '../gates/rule.ts'
import type { Interval } from '../scores/score-report.ts'
import { formatDuration } from '../duration.ts'

/**
 * Numbers as people read them: rounded, with thousands separators, and never so short that they deny a difference. And texts
 * that are safe to show: what a model, a server or a pull request wrote is untrusted until it has been through `sanitize`.
 */

/** Two numbers closer than this are the same; gates tolerate as much. */
const SAME = 1e-9
/** Significant digits of a number that stands beside a threshold. */
const DIGITS = 4
const ALL_DIGITS = 15
const MINUS = '\u2212'
const NO_BREAK_SPACE = '\u00a0'

/** Whether a difference is none. */
export function isZero(value: number): boolean {
  return Math.abs(value) <= SAME
}

/** A count or another number that needs no aligned decimals: `3`, `1,530`, `0.042`. */
export function formatNumber(value: number): string {
  return withDecimals(value, 0)
}

/** A mean or another statistic of a score in a sentence: `0.70`, `0.821`, `1,530`. */
export function formatScore(value: number): string {
  return withDecimals(value, 2)
}

/** The same in a table, where numbers of one size have the same decimals: `0.700`, `0.821`, `1,530`. */
export function formatAligned(value: number): string {
  return withDecimals(value, 3)
}

function withDecimals(value: number, least: number): string {
  const size = Math.abs(value)
  const most = size < 10 ? 3 : size < 100 ? 2 : size < 1_000 ? 1 : 0
  const minimumFractionDigits = Math.min(least, most)
  if (isZero(value)) return toText(0, { minimumFractionDigits })
  if (size < 0.0005) return toText(value, { maximumSignificantDigits: 2 })
  for (let decimals = most; ; decimals += 1) {
    const shown = toText(value, { minimumFractionDigits, maximumFractionDigits: decimals })
    // 0.9996 is not 1.
    const denies = decimals < 6 && most > 0 && !isZero(value - Math.round(value)) && !/\.\d*[1-9]/.test(shown)
    if (!denies) return shown
  }
}

function toText(value: number, options: Intl.NumberFormatOptions): string {
  return value.toLocaleString('en-US', options).replace('-', MINUS)
}

/** A change with its sign: `+0.05`, `−0.05`, `0.00`. */
export function formatChange(delta: number, format = formatScore): string {
  return delta > 0 && !isZero(delta) ? `+${format(delta)}` : format(delta)
}

/** A change with an arrow: `▲ 0.050`, `▼ 0.050`, `= 0.000`. */
export function formatArrow(delta: number): string {
  const arrow = isZero(delta) ? '=' : delta > 0 ? '▲' : '▼'
  return `${arrow}${NO_BREAK_SPACE}${formatAligned(Math.abs(delta))}`
}

type Range = Pick<Interval, 'low' | 'high'>

/** Both ends of an interval of values: `0.70…0.90`. */
export function formatRange({ low, high }: Range, format = formatScore): string {
  return `${format(low)}…${format(high)}`
}

/** Both ends of an interval of changes: `−0.06…+0.06`. */
export function formatChangeRange(range: Range, format = formatScore): string {
  return formatRange(range, (delta) => formatChange(delta, format))
}

/** A share as a percentage: `17.9%`. */
export function formatShare(share: number): string {
  return `${toText(share * 100, { maximumFractionDigits: 1 })}%`
}

/**
 * A measured value in the unit of its threshold, with as many digits as it takes to tell the two apart: a mean of 0.84997
 * is not shown as the 0.85 that it fails to reach.
 */
export function formatMeasured(value: number, { value: limit, unit }: Threshold): string {
  if (unit === 'percent') return `${digitsBeside(value * 100, limit * 100)}%`
  if (unit === 'number') return digitsBeside(value, limit)
  const [shown, other] = [value, limit].map((seconds) => formatDuration(seconds * 1_000))
  return shown === other && !isZero(value - limit) ? `${digitsBeside(value, limit)}s` : String(shown)
}

function digitsBeside(value: number, other: number): string {
  if (Number.isInteger(value)) return toText(value, {})
  const plain = formatScore(value)
  if (plain !== formatScore(other) || isZero(value - other)) return plain
  return exactly(withDigits(value, DIGITS, (shown) => shown !== other))
}

/** The value with at least so many significant digits, and more until what is shown is true. */
function withDigits(value: number, least: number, isTrue: (shown: number) => boolean): number {
  for (let count = least; count < ALL_DIGITS; count += 1) {
    const shown = Number(value.toPrecision(count))
    if (isTrue(shown)) return shown
  }
  return value
}

function exactly(value: number): string {
  return toText(value, { maximumSignificantDigits: ALL_DIGITS })
}

const SIGNS: Record<Operator, string> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '==': '=', '!=': '≠' }

/** What a rule demands: `≥ 0.85`, `≤ 5%`, `≤ 15m 00s`. */
export function formatLimit(operator: Operator, { value, unit }: Threshold): string {
  const limits = {
    number: () => exactly(value),
    percent: () => `${exactly(value * 100)}%`,
    duration: () => formatDuration(value * 1_000),
  }
  return `${SIGNS[operator]}${NO_BREAK_SPACE}${limits[unit]()}`
}

/** A probability; what is smaller than one in a thousand is called so. */
export function formatProbability(p: number): string {
  if (p < 0.001) return 'p < 0.001'
  // Two digits, and more where they would put the value on the other side of 5 %.
  const isTrue = (shown: number): boolean => shown > 0.05 === p > 0.05 && (shown !== 0.05 || p === 0.05)
  return `p = ${withDigits(p, 2, isTrue)}`
}

/** A number of things: `1 row`, `2 rows`, `1,200 rows`. */
export function pluralize(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`
}

/** Names as code: `` `a`, `b` ``. */
export function listCodes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

/** The items that are there; a condition that is not met leaves `false`, `''` or `undefined`. */
export function compact<Item>(items: readonly (Item | false | '' | undefined)[]): Item[] {
  return items.filter((item): item is Item => Boolean(item))
}

const BLOCKS = '▁▂▃▄▅▆▇█'

/** Values from left to right as blocks between their smallest and largest; equal values are all of middle height. */
export function sparkline(values: readonly number[]): string {
  const low = Math.min(...values)
  const span = Math.max(...values) - low
  const height = (value: number): number => (isZero(span) ? 3 : Math.round(((value - low) / span) * 7))
  return values.map((value) => BLOCKS[height(value)]).join('')
}

/** The day of an instant: `2026-03-07`; what is no instant stays as it is. */
export function formatDay(instant: string): string {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? instant : new Date(time).toISOString().slice(0, 10)
}

/** An instant to the minute: `2026-03-07 10:30 UTC`; what is no instant stays as it is. */
export function formatInstant(instant: string): string {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? instant : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/**
 * Control characters but tab and line feed, and characters that reorder or hide text (bidirectional controls and zero
 * widths; "Trojan Source", CVE-2021-42574). The zero-width space stays, since it is what we put in ourselves.
 */
const INVISIBLE = /(?![\t\n\u200b])[\p{Cc}\p{Cf}\u2028\u2029]/gu
const ZERO_WIDTH_SPACE = '\u200b'

/** Breaks workflow commands (`::error::`, `##[error]`) and shows what would be invisible; lines and blanks stay. */
export function sanitize(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(INVISIBLE, '\ufffd')
    .replace(/:(?=:)/g, `:${ZERO_WIDTH_SPACE}`)
    .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
}

/** The text sanitized, on one line, at most `max` UTF-16 units long. */
export function oneLine(text: string, max = 500): string {
  return truncate(sanitize(text).replace(/\s+/g, ' ').trim(), max)
}

/** The text sanitized, on one line, with its blanks kept: for a rule and the caret under it. */
export function oneLineVerbatim(text: string, max = 500): string {
  return truncate(sanitize(text).replace(/[\n\t]/g, ' '), max)
}

/**
 * Makes a table of sentences, or of anything else, into a function: one entry for every variant of a union, fixed or made of
 * what the variant says.
 * @param key the field that tells the variants apart
 */
export function byVariant<Variant extends Record<Key, string>, Key extends string, Entry = string>(
  key: Key,
  table: { [Value in Variant[Key]]: Entry | ((variant: Variant & Record<Key, Value>) => Entry) },
): (variant: Variant) => Entry {
  return (variant) => {
    const entry: Entry | ((variant: Variant) => Entry) = table[variant[key]]
    return entry instanceof Function ? entry(variant) : entry
  }
}

/** At most `max` UTF-16 units of the text, never half a character; an ellipsis stands for the rest. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text
  return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
