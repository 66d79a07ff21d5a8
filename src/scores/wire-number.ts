/** A decimal number as people and CSV files write it. `NaN`, `Infinity`, hexadecimal and the empty text are none. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u

/** Beyond this a square or a sum of squares could overflow, and an infinite mean would satisfy any floor. */
const LARGEST = 1e100

/** The most characters of a text that can still be a number worth reading. */
const LONGEST_DECIMAL = 64

/**
 * Reads a number from a value of the wire. Decimal text counts, because columns that came from a CSV file are text, and
 * `true` and `false` count as 1 and 0, because code evaluators return them. Everything else is no number: a number that
 * is not finite, or beyond ±1e100, included.
 */
export function readNumber(value: unknown): number | undefined {
  const number = convert(value)
  // Adding zero turns -0 into 0.
  return number !== undefined && Math.abs(number) <= LARGEST ? number + 0 : undefined
}

function convert(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value !== 'string' || value.length > LONGEST_DECIMAL) return undefined
  const text = value.trim()
  return DECIMAL.test(text) ? Number(text) : undefined
}
