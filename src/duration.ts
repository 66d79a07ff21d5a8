/** Durations as people write them, in inputs and in rules, and as they are shown. */

const NUMBER = String.raw`(\d+(?:\.\d+)?|\.\d+)\s*`
/** The units from large to small, in milliseconds. */
const UNITS = [
  { words: 'days?|d', ms: 86_400_000 },
  { words: 'hours?|h', ms: 3_600_000 },
  { words: 'minutes?|min|m', ms: 60_000 },
  { words: 'seconds?|sec|s', ms: 1_000 },
  { words: 'ms', ms: 1 },
] as const
const DURATION = new RegExp(`^${UNITS.map(({ words }) => `(?:${NUMBER}(?:${words})\\s*)?`).join('')}$`, 'i')
const PLAIN_NUMBER = /^(?:\d+(?:\.\d+)?|\.\d+)$/
/** No duration that somebody means is longer; it bounds the work of the pattern. */
const LONGEST_TEXT = 100

/** Whether the text is a number without a unit, which is taken as seconds. */
export function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text.trim())
}

/**
 * Milliseconds of a duration such as `90s`, `1h30m`, `45 minutes` or `1 d 12 h`: numbers with s, sec, second(s), m, min,
 * minute(s), h, hour(s), d, day(s) or ms, large units before small ones, in any letter case. A plain number is seconds.
 * @returns `undefined` for a text that is no duration, or too long to be counted in milliseconds
 */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > LONGEST_TEXT) return undefined
  if (isPlainNumber(trimmed)) return countable(Number(trimmed) * 1_000)
  const numbers = DURATION.exec(trimmed)?.slice(1)
  if (numbers === undefined) return undefined
  return countable(UNITS.reduce((total, { ms }, index) => total + Number(numbers[index] ?? 0) * ms, 0))
}

function countable(ms: number): number | undefined {
  return ms <= Number.MAX_SAFE_INTEGER ? ms : undefined
}

/** A duration in milliseconds for people: `820ms`, `4.2s`, `3m 20s`, `1h 05m`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)}ms`
  const tenths = Math.round(ms / 100) / 10
  if (tenths < 60) return `${tenths}s`
  const seconds = Math.round(ms / 1_000)
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}m ${String(seconds % 60).padStart(2, '0')}s`
  return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, '0')}m`
}
