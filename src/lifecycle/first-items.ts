import type { Page } from '../ax/schemas.ts'

/** Pages that are read at most. A server that hands out ever new cursors must not keep the step busy for ever. */
const MOST_PAGES = 10

/** The first items of a list, and whether that was all of it. */
export interface FirstItems<Item> {
  items: Item[]
  complete: boolean
}

/**
 * Reads the first items of a list, page by page. It ends whatever the server does: endless pages, empty pages with a
 * cursor, and a cursor that comes back all run into the bound.
 * @throws {AxError} what `page` throws
 */
export async function firstItems<Item>(
  page: (query: { cursor: string | undefined }) => Promise<Page<Item>>,
  most: number,
): Promise<FirstItems<Item>> {
  let items: Item[] = []
  let cursor: string | undefined
  for (let pages = 1; ; pages += 1) {
    const { items: more, next } = await page({ cursor })
    items = items.concat(more)
    if (next === undefined) return { items: items.slice(0, most), complete: items.length <= most }
    if (items.length >= most || pages >= MOST_PAGES) return { items: items.slice(0, most), complete: false }
    cursor = next
  }
}
