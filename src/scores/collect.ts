import type { Evaluation } from './evaluations.ts'
import type { Row } from './rows.ts'
import type { RowIdentities, ScoreColumn, ScoreTable } from './table.ts'
import { createTextList, createTextSet } from './texts.ts'

/** What has to be kept because rules name it. Everything else is kept as far as the bounds below allow. */
export interface Wanted {
  /** Names of scores. */
  scores: ReadonlySet<string>
  /** Labels by the name of their score. */
  labels: ReadonlyMap<string, ReadonlySet<string>>
  /** Names of columns. */
  columns: ReadonlySet<string>
}

export const NOTHING_WANTED: Wanted = { scores: new Set(), labels: new Map(), columns: new Set() }

/** Bounds on names that a hostile or careless evaluator could make up row by row. Names that rules name are beyond them. */
const MOST_SCORES = 200
const MOST_LABELS = 100
const LONGEST_LABEL = 200
const MOST_HINTS = 100

/** Reduces rows to a table as they arrive. */
export interface Collector {
  /** Takes a row. One with the identifier of an earlier row is ignored: pages can overlap while rows are written. */
  add(row: Row): void
  /** What was collected so far. Later rows do not change it. */
  table(): ScoreTable
}

interface Column {
  values: number[]
  rowOf: number[]
  labelled: number
  labels: Map<string, number>
}

export function createCollector(wanted: Wanted = NOTHING_WANTED): Collector {
  const identities = createIdentities()
  const scores = new Map<string, Column>()
  const columns = new Map<string, number[]>(Array.from(wanted.columns, (name) => [name, []]))
  const numberColumns = new Set<string>()
  let errors = 0
  return {
    add: (row) => {
      const index = identities.add(row)
      if (index === undefined) return
      if (row.error !== null) {
        errors += 1
        return
      }
      row.scores.forEach((evaluation, name) => {
        const column = columnFor(name, scores, wanted)
        if (column !== undefined)
          addEvaluation(column, { evaluation, index, wanted: wanted.labels.get(name) })
      })
      for (const [name, values] of columns) {
        const value = row.number(name)
        if (value !== undefined) values.push(value)
      }
      if (numberColumns.size < MOST_HINTS) for (const name of row.numberColumns()) numberColumns.add(name)
    },
    table: () => ({
      rows: identities.length(),
      errors,
      scores: new Map(Array.from(scores, ([name, column]) => [name, frozen(column)])),
      columns: new Map(Array.from(columns, ([name, values]) => [name, [...values]])),
      numberColumns: new Set(numberColumns),
      identities: identities.soFar(),
    }),
  }
}

function createIdentities() {
  const [ids, exampleIds, inputKeys] = [createTextSet(), createTextList(), createTextList()]
  return {
    length: () => ids.length,
    /** Returns the index of the row; `undefined` when a row with its identifier was there before. */
    add: ({ id, exampleId, inputKey }: Row): number | undefined => {
      if (id === '') ids.push(id)
      else if (!ids.add(id)) return undefined
      // An empty identifier is none.
      exampleIds.push(exampleId ?? '')
      inputKeys.push(inputKey)
      return ids.length - 1
    },
    soFar: (): RowIdentities => {
      const { length } = ids
      const at: RowIdentities['at'] = (index) => {
        if (!(index >= 0 && index < length)) return undefined
        return { id: ids.at(index), exampleId: exampleIds.at(index) || null, inputKey: inputKeys.at(index) }
      }
      return { length, at }
    },
  }
}

function columnFor(name: string, scores: Map<string, Column>, wanted: Wanted): Column | undefined {
  const known = scores.get(name)
  if (known !== undefined) return known
  if (scores.size >= MOST_SCORES && !wanted.scores.has(name)) return undefined
  const column: Column = { values: [], rowOf: [], labelled: 0, labels: new Map() }
  scores.set(name, column)
  return column
}

interface Said {
  evaluation: Evaluation
  /** Of the row. */
  index: number
  /** The labels that rules name. */
  wanted: ReadonlySet<string> | undefined
}

function addEvaluation(column: Column, { evaluation: { score, label }, index, wanted }: Said): void {
  if (score !== null) {
    column.values.push(score)
    column.rowOf.push(index)
  }
  if (label === null) return
  column.labelled += 1
  const { labels } = column
  const kept = label.length <= LONGEST_LABEL && (labels.has(label) || labels.size < MOST_LABELS)
  if (kept || wanted?.has(label) === true) labels.set(label, (labels.get(label) ?? 0) + 1)
}

function frozen({ values, rowOf, labelled, labels }: Column): ScoreColumn {
  return { values: [...values], rowOf: [...rowOf], labelled, labels: new Map(labels) }
}
