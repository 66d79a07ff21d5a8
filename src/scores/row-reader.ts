import { setImmediate as nextTurn } from 'node:timers/promises'
import { AxError } from '../ax/errors.ts'
import type { Page } from '../ax/pagination.ts'
import { rowValue } from '../ax/responses.ts'
import { startDeadline, type Deadline } from '../clock.ts'
import { lookUp, type Deps } from '../deps.ts'
import type { RowIdentity } from './identities.ts'
import { inputColumnsOf, isObject, readEvaluations, readRow, readSpan } from './rows.ts'
import type { InputColumns, RawObject } from './rows.ts'
import { createTableBuilder, judgedOf, rowsWithoutError } from './table.ts'
import type { ScoreTable, RequiredColumns } from './table.ts'

/** Where rows come from. */
export type RowSource =
  | { kind: 'experiment'; id: string }
  /** The spans of a project between two instants, ISO 8601; the end is inclusive. */
  | { kind: 'time-window'; projectId: string; start: string; end: string }

export interface ReadOptions {
  /** What the table has to keep. */
  columns: RequiredColumns
  /** The columns of the dataset, where they are known. */
  inputColumns: InputColumns | undefined
  /** Bounds all pages together. */
  deadline: Deadline
  /** Default 2,000. */
  maxPages?: number | undefined
}

/** All rows of a source. */
export interface RowsRead {
  source: RowSource
  table: ScoreTable
  /** In the order of reading, where the rows were a single page; larger sources keep no texts. */
  texts: readonly RowTexts[] | undefined
}

/** What a report shows of a row; every text is cut to `MAX_TEXT` characters. */
export interface RowTexts {
  input: string | null
  output: string | null
  /** By score. */
  explanations: ReadonlyMap<string, string>
}

type ReadDeps = Pick<Deps, 'ax' | 'signal'>

/** Rows of a page, the most that the API allows. */
const PAGE_ROWS = 500
/** A million rows; a server that hands out ever new cursors must not keep the step busy. */
const MAX_PAGES = 2_000
/** Bytes of all pages of one source together, as far as the client counts them. */
const MAX_BYTES = 1024 ** 3

const BUDGETS = {
  time: 'the time for reading',
  pages: `${MAX_PAGES} pages`,
  bytes: `${MAX_BYTES / 1024 ** 2} MiB`,
}

/** Rows that did not end within a budget; what was read until then is no measurement of all of them. */
export class ReadBudgetError extends AxError {
  readonly budget: keyof typeof BUDGETS

  constructor({ request }: Page<unknown>, budget: keyof typeof BUDGETS) {
    super({
      request: request ?? { method: 'GET', path: 'rows', host: 'the API' },
      delivery: 'unknown',
      what: `${BUDGETS[budget]} ended before the last row.`,
      advice:
        'Evaluate fewer rows (`max-examples`, `query-filter`, a shorter time window), or allow a longer `timeout`.',
    })
    this.budget = budget
  }
}

/**
 * Reads all rows, page by page, and reduces them as they arrive: nothing of a row outlives its page but numbers and IDs,
 * and the texts of a source that has a single page.
 * @throws {ReadBudgetError} when the rows do not end within the budget
 * @throws {AxError} when the service gives no response
 */
export async function readRows(source: RowSource, options: ReadOptions, deps: ReadDeps): Promise<RowsRead> {
  const { columns, inputColumns } = options
  const builder = createTableBuilder(columns)
  let texts: RowTexts[] | undefined
  for await (const { rows, isOnly } of pagesOf(source, options, deps)) {
    if (isOnly) texts = []
    rows.reverse()
    while (rows.length > 0) {
      const raw = rowValue(rows.pop())
      texts?.push(textsOfRow(raw, inputColumns))
      builder.add(source.kind === 'time-window' ? readSpan(raw) : readRow(raw, inputColumns))
    }
  }
  return { source, table: builder.snapshot(), texts }
}

/** A row of a source: found by its ID or, without one, by how many rows were read before it. */
type RowRef = Pick<RowIdentity, 'id' | 'position'>

/**
 * The texts of some rows, in their order; `undefined` for a row that is not there any more. Only rows whose texts were not
 * kept are read again.
 * @throws {AxError} when the service gives no response
 */
export async function readTexts(
  { source, texts }: RowsRead,
  refs: readonly RowRef[],
  { inputColumns, deadline }: Omit<ReadOptions, 'columns'>,
  deps: ReadDeps,
): Promise<(RowTexts | undefined)[]> {
  if (texts !== undefined || refs.length === 0) return refs.map(({ position }) => texts?.[position])
  const keyOf = ({ id, position }: RowRef): string => (id === '' ? `#${position}` : `=${id}`)
  const keys = new Set(refs.map(keyOf))
  const found = new Map<string, RowTexts>()
  let position = 0
  for await (const { rows } of pagesOf(source, { deadline }, deps)) {
    for (const row of rows) {
      const raw = rowValue(row)
      const key = keyOf({ id: readRow(raw).id, position })
      position += 1
      if (keys.has(key) && !found.has(key)) found.set(key, textsOfRow(raw, inputColumns))
    }
    if (found.size === keys.size) break
  }
  return refs.map((ref) => found.get(keyOf(ref)))
}

/**
 * The raw rows of a source, a page at a time, and whether there is no other page. The rows are for `rowValue`, and may be
 * taken out by the reader. The next page is requested while this one is worked on.
 */
async function* pagesOf(
  source: RowSource,
  { deadline, maxPages = MAX_PAGES }: Pick<ReadOptions, 'deadline' | 'maxPages'>,
  { ax, signal }: ReadDeps,
): AsyncGenerator<{ rows: unknown[]; isOnly: boolean }> {
  const stopped = new AbortController()
  const call = { signal: AbortSignal.any([signal, stopped.signal]), retry: { deadline } }
  const request = (cursor?: string): Promise<Page<unknown>> => {
    const query = { limit: PAGE_ROWS, cursor }
    if (source.kind === 'experiment') return ax.experimentRuns(source.id, query, call)
    const { projectId, start, end } = source
    return ax.spans({ project_id: projectId, start_time: start, end_time: end }, query, call)
  }
  const seen = new Set<string>()
  let bytes = 0
  let upcoming: Promise<Page<unknown>> | undefined = request()
  try {
    for (let number = 1; upcoming !== undefined; number += 1) {
      const page: Page<unknown> = await upcoming
      upcoming = undefined
      bytes += page.bytes ?? 0
      const cursor = page.next
      if (cursor !== undefined && !seen.has(cursor)) {
        if (number >= maxPages) throw new ReadBudgetError(page, 'pages')
        if (bytes > MAX_BYTES) throw new ReadBudgetError(page, 'bytes')
        if (deadline.passed()) throw new ReadBudgetError(page, 'time')
        seen.add(cursor)
        upcoming = request(cursor)
        // Whoever stops early does not want it any more; its failure then concerns nobody.
        upcoming.catch(() => undefined)
      }
      // A request leaves when nothing else is left to do; so it gets its turn before the work on this page.
      await nextTurn()
      yield { rows: page.items, isOnly: number === 1 && upcoming === undefined }
      // A function that waits keeps its last values alive; so the page would live as long as the next one.
      page.items.length = 0
    }
  } finally {
    stopped.abort()
    await upcoming?.catch(() => undefined)
  }
}

/** Milliseconds for the columns of the dataset; without them the usual names of input columns are compared. */
const COLUMNS_MS = 30_000
/** What the API adds to the user's columns of an example. */
const NOT_INPUT = new Set(['id', 'created_at', 'updated_at', 'annotations'])

/** The columns of a dataset, each read once, where they can be known. */
export type ReadInputColumns = (datasetId: string) => Promise<InputColumns | undefined>

/** Prepares to read the columns of datasets. */
export function createColumnReader(deps: Pick<Deps, 'ax' | 'clock' | 'signal'>): ReadInputColumns {
  return memoize(async (datasetId) => {
    const call = lookUp(startDeadline(deps.clock, COLUMNS_MS), deps)
    // A key that may not read examples leaves us with the usual names of input columns.
    const page = await unlessFailed(deps.ax.examples(datasetId, { limit: 1 }, call))
    const example = rowValue(page?.items[0])
    if (!isObject(example)) return undefined
    return inputColumnsOf(Object.keys(example).filter((column) => !NOT_INPUT.has(column)))
  }).get
}

/** Remembers what was requested under a key, failures aside. */
export function memoize<Value, Rest extends unknown[]>(
  request: (key: string, ...rest: Rest) => Promise<Value>,
) {
  const requests = new Map<string, Promise<Value>>()
  const known = (key: string): Promise<Value> | undefined => requests.get(key)
  const start = (key: string, ...rest: Rest): Promise<Value> => {
    const started = request(key, ...rest)
    requests.set(key, started)
    // Asked early, a failure is heard where the answer is needed.
    started.catch(() => requests.delete(key))
    return started
  }
  return { known, get: (key: string, ...rest: Rest) => known(key) ?? start(key, ...rest) }
}

/** What should be there once all scores have arrived. */
export interface ExpectedRows {
  /** Rows of any kind, where the run says how many. */
  rows: number | undefined
  /** Scores that every row without error should have: those that rules name and that evaluators write. */
  scores: Iterable<string>
  /** Rows that should have each of them, where not every row should: of a window's spans the task evaluates some. */
  judged?: number | undefined
}

/** Milliseconds without anything new, after which nothing more is expected. */
const UNCHANGED_MS = 60_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 15_000

/**
 * Reads rows again until their scores are complete, or have not changed for a minute, or the budget is spent: services
 * write scores a little after they say that a run has completed. Rows that were read once stay when they cannot be read
 * again; whether they are enough, coverage decides.
 * @param read reads all rows once
 * @throws what the first `read` throws
 */
export async function readUntilComplete(
  read: () => Promise<RowsRead>,
  expected: ExpectedRows,
  deadline: Deadline,
  { clock, signal }: Pick<Deps, 'clock' | 'signal'>,
): Promise<RowsRead> {
  let rows = await read()
  let changedAt = clock.monotonic()
  for (let pauseMs = FIRST_PAUSE_MS; !isComplete(rows.table, expected); pauseMs *= 1.5) {
    const unchangedMs = clock.monotonic() - changedAt
    if (unchangedMs >= UNCHANGED_MS || deadline.passed() || signal.aborted) break
    const longestMs = Math.min(LONGEST_PAUSE_MS, UNCHANGED_MS - unchangedMs, deadline.remaining())
    await clock.sleep(Math.min(pauseMs, longestMs), signal)
    const next = await unlessFailed(read())
    if (next === undefined) break
    if (progressOf(next.table) !== progressOf(rows.table)) changedAt = clock.monotonic()
    rows = next
  }
  return rows
}

/** Whether everything has arrived, so that there is no use in reading again. */
function isComplete(table: ScoreTable, { rows = 0, scores, judged }: ExpectedRows): boolean {
  if (table.rows === 0 || table.rows < rows) return false
  return Array.from(scores).every((name) => judgedOf(table, name) >= (judged ?? rowsWithoutError(table)))
}

/** A text that changes whenever more rows or scores arrive. */
function progressOf({ rows, errors, scores }: ScoreTable): string {
  const counts = Array.from(scores, ([name, { values, judged }]) => [name, values.length, judged])
  return JSON.stringify([rows, errors, counts])
}

/**
 * The response, or `undefined` when the service gives none: what is nice to have must not cost what is needed.
 * @throws everything that is no `AxError`
 */
export async function unlessFailed<T>(
  response: Promise<T>,
  onFailure?: (error: AxError) => void,
): Promise<T | undefined> {
  try {
    return await response
  } catch (error) {
    if (!(error instanceof AxError)) throw error
    onFailure?.(error)
    return undefined
  }
}

/** Characters of one text that are kept; reports cut further. */
const MAX_TEXT = 4_000

function textsOfRow(raw: unknown, inputColumns: InputColumns | undefined): RowTexts {
  const row = isObject(raw) ? raw : {}
  const explanations = new Map<string, string>()
  for (const [score, { explanation }] of readEvaluations(row)) {
    if (explanation !== null) explanations.set(score, cutText(explanation))
  }
  return { input: inputOf(row, inputColumns), output: textOf(row, 'output'), explanations }
}

/** The dataset's columns that people read as the input: a question if there is one, else all of them. */
function inputOf(row: RawObject, columns: InputColumns | undefined): string | null {
  for (const name of ['input', 'question', 'query', 'prompt']) {
    const text = textOf(row, name)
    if (text !== null) return text
  }
  const given = (columns ?? []).flatMap((name) => {
    const text = textOf(row, name)
    return text === null ? [] : [`${name}: ${text}`]
  })
  return given.length === 0 ? null : cutText(given.join('\n'))
}

function textOf(row: RawObject, name: string): string | null {
  const value = Object.hasOwn(row, name) ? row[name] : undefined
  if (value === null || value === undefined) return null
  return cutText(typeof value === 'string' ? value : toJson(value))
}

/** Copied where it is cut: a slice would keep the whole text alive. */
function cutText(text: string): string {
  return text.length <= MAX_TEXT ? text : Buffer.from(text.slice(0, MAX_TEXT).toWellFormed()).toString()
}

/** JSON of the wire can be nested deeper than it can be written again. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return '…'
  }
}
