import { InvalidResponseError, type RequestRef } from './errors.ts'

/** One page of a list endpoint: its items and, when there are more, the cursor of the next page. */
export interface Page<Item> {
  items: Item[]
  next: string | undefined
  /** The request that it came from, for messages. */
  request?: RequestRef | undefined
  /** Bytes of the response's body. */
  bytes?: number | undefined
}

/** Reads the page at a cursor; the first one without. */
export type ReadPage<Item> = (query: { cursor: string | undefined }) => Promise<Page<Item>>

/** Pages of one list at most: no account has that many, and a server that never stops must not keep the step busy. */
const MAX_PAGES = 2_000

/**
 * Reads a list page by page.
 * @throws {InvalidResponseError} when it does not terminate: a cursor that comes back, or ever new ones
 */
export async function* readPages<Item>(page: ReadPage<Item>): AsyncGenerator<Page<Item>, void, undefined> {
  const seen = new Set<string | undefined>()
  let cursor: string | undefined
  do {
    seen.add(cursor)
    const result = await page({ cursor })
    yield result
    cursor = result.next
    if (cursor !== undefined && (seen.has(cursor) || seen.size >= MAX_PAGES)) {
      const request = result.request ?? { method: 'GET', path: 'a list', host: 'the API' }
      throw new InvalidResponseError(request, 'pagination did not terminate')
    }
  } while (cursor !== undefined)
}

/**
 * Reads the items of a list, page after page, in order.
 * @throws {InvalidResponseError} as `readPages`
 */
export async function* paginate<Item>(page: ReadPage<Item>): AsyncGenerator<Item, void, undefined> {
  for await (const { items } of readPages(page)) yield* items
}

/**
 * The items of a list, in order, up to a limit of items and of pages.
 * @throws {InvalidResponseError} as `readPages`
 */
export async function collect<Item>(
  page: ReadPage<Item>,
  { limit = Infinity, maxPages = Infinity }: { limit?: number | undefined; maxPages?: number } = {},
): Promise<Item[]> {
  const items: Item[] = []
  let pages = 0
  for await (const { items: more } of readPages(page)) {
    items.push(...more.slice(0, limit - items.length))
    pages += 1
    if (items.length >= limit || pages >= maxPages) break
  }
  return items
}

/** At most so many items, from ten pages at most: it ends soon whatever the server does, also with endless empty pages. */
export async function collectFirst<Item>(page: ReadPage<Item>, limit: number): Promise<Item[]> {
  return collect(page, { limit, maxPages: 10 })
}
