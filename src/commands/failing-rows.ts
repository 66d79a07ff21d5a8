import type { FailingRow } from '../facts.ts'
import type { Comparison, Regression } from '../scores/compare.ts'
import { directionOf } from '../scores/direction.ts'
import type { InputColumns } from '../scores/input-key.ts'
import { readRow } from '../scores/rows.ts'
import { newlyFailing } from '../scores/summary.ts'
import { regressionsOf } from '../scores/compare.ts'
import type { Context } from './context.ts'
import { rawRows, type RowSource } from './rows.ts'

/** Rows whose texts are fetched; a report that shows more is none. */
const SHOWN = 50
/** Characters of one text that are kept; the report cuts further. */
const LONGEST_TEXT = 4_000

export interface FailingOptions {
  comparisons: ReadonlyMap<string, Comparison>
  directions: ReadonlyMap<string, string>
  current: RowSource
  baseline: RowSource
}

/**
 * The examples that got worse, the worst first, with what both sides said. The rows are read a second time, because
 * nothing of them was kept when they were judged.
 * @throws {AxError} when the service gives no answer
 */
export async function readFailingRows(
  options: FailingOptions,
  { patientAx }: Context,
): Promise<{ rows: FailingRow[]; total: number }> {
  const failing = [...options.comparisons].flatMap(([score, comparison]) => {
    const { better } = directionOf(undefined, options.directions.get(score))
    return newlyFailing(comparison, { better, most: SHOWN }).map((regression) => ({ score, regression }))
  })
  const total = [...options.comparisons].reduce((sum, [score, comparison]) => {
    const { better } = directionOf(undefined, options.directions.get(score))
    return sum + regressionsOf(comparison, { better, tolerance: 0 }).length
  }, 0)
  const shown = failing.sort((a, b) => b.regression.drop - a.regression.drop).slice(0, SHOWN)
  if (shown.length === 0) return { rows: [], total }
  const ids = (side: 'currentRowId' | 'baselineRowId') =>
    new Set(shown.map(({ regression }) => regression[side]))
  const [now, before] = await Promise.all([
    textsOf(options.current, ids('currentRowId'), patientAx),
    textsOf(options.baseline, ids('baselineRowId'), patientAx),
  ])
  return { total, rows: shown.map(({ score, regression }) => failingRow(score, regression, { now, before })) }
}

interface Texts {
  input: string | null
  output: string | null
  explanations: Map<string, string | null>
}

async function textsOf(
  source: RowSource,
  wanted: Set<string>,
  ax: Context['patientAx'],
): Promise<Map<string, Texts>> {
  const found = new Map<string, Texts>()
  for await (const raw of rawRows(ax, source)) {
    const row = readRow(raw)
    if (!wanted.has(row.id)) continue
    const explanations = new Map(
      [...row.scores].map(([name, { explanation }]) => [name, cutText(explanation)]),
    )
    const inputColumns = source.kind === 'experiment' ? source.inputColumns : undefined
    found.set(row.id, { input: inputOf(raw, inputColumns), output: textOf(raw, 'output'), explanations })
    if (found.size === wanted.size) break
  }
  return found
}

function failingRow(
  score: string,
  { exampleId, current, baseline, currentRowId, baselineRowId }: Regression,
  { now, before }: { now: Map<string, Texts>; before: Map<string, Texts> },
): FailingRow {
  const texts = now.get(currentRowId)
  return {
    score,
    exampleId,
    before: baseline,
    now: current,
    input: texts?.input ?? null,
    output: texts?.output ?? null,
    baselineOutput: before.get(baselineRowId)?.output ?? null,
    explanation: texts?.explanations.get(score) ?? null,
  }
}

/** The dataset's columns that people read as the input: a question if there is one, else all of them. */
function inputOf(raw: unknown, columns: InputColumns | undefined): string | null {
  for (const name of ['input', 'question', 'query', 'prompt']) {
    const text = textOf(raw, name)
    if (text !== null) return text
  }
  const given = [...(columns ?? [])].flatMap((name) => {
    const text = textOf(raw, name)
    return text === null ? [] : [`${name}: ${text}`]
  })
  return given.length === 0 ? null : cutText(given.join('\n'))
}

function textOf(raw: unknown, name: string): string | null {
  if (raw === null || typeof raw !== 'object' || !Object.hasOwn(raw, name)) return null
  const value = (raw as Record<string, unknown>)[name]
  if (value === null || value === undefined) return null
  return cutText(typeof value === 'string' ? value : written(value))
}

function cutText(text: string | null): string | null {
  return text === null ? null : text.slice(0, LONGEST_TEXT)
}

/** JSON of the wire can be nested deeper than it can be written again. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return '…'
  }
}
