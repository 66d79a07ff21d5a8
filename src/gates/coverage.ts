import { nearest } from '../nearest.ts'
import { rowsWithoutError } from '../scores/table.ts'
import type { ScoreColumn } from '../scores/table.ts'
import type { Evidence } from './evidence.ts'
import { quote } from './lexer.ts'
import { counted } from './wording.ts'

/** How many names of scores a message lists. */
const MOST_LISTED = 10

/** Why nothing about the rows can be measured, or `undefined` when something can. */
export function whyNoRows({ current: { rows, errors }, source }: Evidence): string | undefined {
  const row = source === 'experiment' ? 'row' : 'span'
  if (rows === 0) return `there are no ${row}s`
  if (rows > errors) return undefined
  return rows === 1 ? `the only ${row} is in error` : `all ${rows} ${row}s are in error`
}

/** A score by its name, or why there is none, with the names that exist, the nearest first. */
export function findScore({ current: { scores } }: Evidence, name: string): ScoreColumn | string {
  const column = scores.get(name)
  if (column !== undefined) return column
  const near = nearest(name, scores.keys())
  const others = Array.from(scores.keys())
    .filter((each) => !near.includes(each))
    .sort()
  return `there is no score ${quote(name)}${listed([...near, ...others], near[0])}`
}

/** A column's numbers, or why there are none. */
export function findColumn({ current }: Evidence, name: string): readonly number[] | string {
  const values = current.columns.get(name) ?? []
  if (values.length > 0) return values
  const near = nearest(name, current.numberColumns)
  return `no row has a number in the column ${quote(name)}${listed([...near], near[0])}`
}

function listed(names: string[], near: string | undefined): string {
  if (names.length === 0) return ''
  const more = names.length > MOST_LISTED ? `, and ${names.length - MOST_LISTED} more` : ''
  const list = names.slice(0, MOST_LISTED).map(quote).join(', ')
  return `${near === undefined ? '' : `; did you mean ${quote(near)}?`} (there is ${list}${more})`
}

/**
 * Why too few rows carry a score or column, or `undefined` when enough do: at least 1 − `max-error-rate` of the rows
 * without error, unless a rule of the user's own covers it.
 */
export function whyUncovered(carried: number, ownCoverage: boolean, evidence: Evidence): string | undefined {
  const { current, source, expected = 0, maxErrorRate } = evidence
  const row = source === 'experiment' ? 'row' : 'span'
  if (carried === 0) return `no ${row} carries it`
  const due = Math.max(expected, source === 'experiment' ? rowsWithoutError(current) : carried)
  if (ownCoverage || carried >= (1 - maxErrorRate) * due - 1e-9) return undefined
  const least = Math.ceil((1 - maxErrorRate) * due - 1e-9)
  return `only ${carried} of ${counted(due, row)} without error ${carried === 1 ? 'carries' : 'carry'} it (at least ${least} are needed, by \`max-error-rate\`)`
}
