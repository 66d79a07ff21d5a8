import type { Limit } from '../gates/rule.ts'
import { show, showBeside } from '../gates/wording.ts'
import { formatDuration } from './duration.ts'

/** Numbers as people read them in a table. */

/** Two numbers closer than this are the same. */
const SAME = 1e-9
const CELLS = 8

/**
 * A bar for a mean of scores in 0…1; only a perfect one is full, and only a zero is empty. Other scales have none, since
 * nobody said where they end.
 */
export function bar(mean: number, { min, max }: { min: number; max: number }): string | undefined {
  if (min < 0 || max > 1) return undefined
  const full =
    mean === 0 || mean === 1 ? mean * CELLS : Math.min(CELLS - 1, Math.max(1, Math.round(mean * CELLS)))
  return '█'.repeat(full) + '░'.repeat(CELLS - full)
}

/** Whether a difference is none. */
export function isNothing(delta: number): boolean {
  return Math.abs(delta) < SAME
}

/** A difference with its direction: `▲ 0.05`, `▼ 0.05`, `= 0`. */
export function signed(delta: number): string {
  if (isNothing(delta)) return '= 0'
  return `${delta > 0 ? '▲' : '▼'}\u00a0${show(Math.abs(delta))}`
}

/** A measured value in the unit of its limit, with as many digits as tell the two apart. */
export function measuredBeside(value: number, limit: Limit): string {
  if (limit.unit !== 'duration') return showBeside(value, limit)
  const [shown, other] = [value, limit.value].map((seconds) => formatDuration(seconds * 1_000))
  return shown === other && Math.abs(value - limit.value) >= SAME
    ? `${showBeside(value, limit)}s`
    : String(shown)
}
