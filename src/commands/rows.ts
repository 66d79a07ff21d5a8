import { setImmediate } from 'node:timers/promises'
import type { AxClient } from '../ax/client.ts'
import type { Page } from '../ax/schemas.ts'
import { createCollector, type Wanted } from '../scores/collect.ts'
import type { InputColumns } from '../scores/input-key.ts'
import { readRow, readSpan, type Row } from '../scores/rows.ts'
import type { ScoreTable } from '../scores/table.ts'

/** Rows per page, the most that the API gives. */
const PAGE_ROWS = 500

/** Where rows come from. */
export type RowSource =
  | { kind: 'experiment'; id: string; inputColumns: InputColumns | undefined }
  | { kind: 'window'; projectId: string; start: string; end: string }

/**
 * Reads all rows, page by page, and reduces them as they arrive: nothing of a row outlives its page but numbers and IDs.
 * @throws {AxError} when the service gives no answer
 */
export async function readTable(ax: AxClient, source: RowSource, wanted: Wanted): Promise<ScoreTable> {
  const collector = createCollector(wanted)
  const read = (raw: unknown): Row =>
    source.kind === 'window' ? readSpan(raw) : readRow(raw, { inputColumns: source.inputColumns })
  for await (const rows of pagesOf(ax, source)) {
    rows.reverse()
    while (rows.length > 0) collector.add(read(rows.pop()))
  }
  return collector.table()
}

/** Every raw row of a source. */
export async function* rawRows(ax: AxClient, source: RowSource): AsyncGenerator<unknown, void, undefined> {
  for await (const rows of pagesOf(ax, source)) yield* rows
}

/** The raw rows of a source, a page at a time. The next page is asked for while this one is worked on. */
async function* pagesOf(ax: AxClient, source: RowSource): AsyncGenerator<unknown[], void, undefined> {
  const page = (cursor: string | undefined): Promise<Page<unknown>> => readPage(ax, source, cursor)
  const seen = new Set<string>()
  let upcoming: Promise<Page<unknown>> | undefined = page(undefined)
  try {
    while (upcoming !== undefined) {
      const current: Page<unknown> = await upcoming
      const cursor: string | undefined = current.next
      const repeated = cursor === undefined || seen.has(cursor)
      if (cursor !== undefined) seen.add(cursor)
      upcoming = repeated ? undefined : page(cursor)
      // Whoever stops early does not want it any more; its failure then concerns nobody.
      upcoming?.catch(() => undefined)
      // A request leaves when nothing else is left to do; so it gets its turn before the work on this page.
      await setImmediate()
      yield current.items
      // A function that waits keeps its last values alive; so the page would live as long as the next one.
      current.items.length = 0
    }
  } finally {
    // No request is left behind: it would be cut off when the connections are closed, and be tried again.
    await upcoming?.catch(() => undefined)
  }
}

function readPage(ax: AxClient, source: RowSource, cursor: string | undefined): Promise<Page<unknown>> {
  if (source.kind === 'experiment') return ax.experimentRuns(source.id, { limit: PAGE_ROWS, cursor })
  const { projectId, start, end } = source
  return ax.spans({ project_id: projectId, start_time: start, end_time: end }, { limit: PAGE_ROWS, cursor })
}
