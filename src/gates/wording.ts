import { compare } from './comparison.ts'
import type { Limit } from './rule.ts'

/** Significant digits that people read; more only where fewer would deny a difference. */
const DIGITS = 4
const ALL_DIGITS = 15

/**
 * A measured value in the unit of its limit, with as many digits as it takes to tell the two apart: a mean of 0.84997 is
 * not shown as the 0.85 that it fails to reach.
 */
export function showBeside(value: number, limit: Limit): string {
  return limit.unit === 'percent' ? `${digits(value * 100, limit.value * 100)}%` : digits(value, limit.value)
}

/** A value with as many digits as people read. */
export function show(value: number): string {
  return String(Number(value.toPrecision(DIGITS)))
}

/** A probability; what is smaller than one in a thousand is called so. */
export function showProbability(p: number, level: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${digits(p, level, 2)}`
}

function digits(value: number, other: number, least = DIGITS): string {
  for (let count = least; count < ALL_DIGITS; count += 1) {
    const shown = Number(value.toPrecision(count))
    if (shown !== other || compare(value, '==', other)) return String(shown)
  }
  return String(value)
}

/** A number of things: `1 row`, `2 rows`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
