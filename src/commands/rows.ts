import type { AxClient } from '../ax/client.ts'
import type { Page } from '../ax/schemas.ts'
import { createCollector, type Wanted } from '../scores/collect.ts'
import { readRow, readSpan } from '../scores/rows.ts'
import type { ScoreTable } from '../scores/table.ts'

/** Rows per page, the most that the API gives. */
const PAGE_ROWS = 500

/** Where rows come from. */
export type RowSource =
  | { kind: 'experiment'; id: string; inputColumns: ReadonlySet<string> | undefined }
  | { kind: 'window'; projectId: string; start: string; end: string }

/**
 * Reads all rows, page by page, and reduces them as they arrive: nothing of a row outlives its page but numbers and IDs.
 * @throws {AxError} when the service gives no answer
 */
export async function readTable(ax: AxClient, source: RowSource, wanted: Wanted): Promise<ScoreTable> {
  const collector = createCollector(wanted)
  for await (const raw of rawRows(ax, source)) {
    collector.add(
      source.kind === 'window' ? readSpan(raw) : readRow(raw, { inputColumns: source.inputColumns }),
    )
  }
  return collector.table()
}

/** Every raw row of a source. The next page is asked for while this one is worked on. */
export async function* rawRows(ax: AxClient, source: RowSource): AsyncGenerator<unknown, void, undefined> {
  const page = (cursor: string | undefined): Promise<Page<unknown>> => readPage(ax, source, cursor)
  const seen = new Set<string>()
  let upcoming: Promise<Page<unknown>> | undefined = page(undefined)
  while (upcoming !== undefined) {
    const current: Page<unknown> = await upcoming
    const cursor: string | undefined = current.next
    const repeated = cursor === undefined || seen.has(cursor)
    if (cursor !== undefined) seen.add(cursor)
    upcoming = repeated ? undefined : page(cursor)
    // Whoever stops early leaves this request behind; its failure then concerns nobody.
    upcoming?.catch(() => undefined)
    yield* current.items
  }
}

function readPage(ax: AxClient, source: RowSource, cursor: string | undefined): Promise<Page<unknown>> {
  if (source.kind === 'experiment') return ax.experimentRuns(source.id, { limit: PAGE_ROWS, cursor })
  const { projectId, start, end } = source
  return ax.spans({ project_id: projectId, start_time: start, end_time: end }, { limit: PAGE_ROWS, cursor })
}
