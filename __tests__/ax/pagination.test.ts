import { expect, test } from '@jest/globals'
import { collectFirst, type Page } from '../../src/ax/pagination.ts'

/** A list of pages, each with its cursor. */
function pages(...contents: number[][]) {
  const asked: (string | undefined)[] = []
  const page = ({ cursor }: { cursor: string | undefined }): Promise<Page<number>> => {
    asked.push(cursor)
    const at = Number(cursor ?? 0)
    const next = at + 1 < contents.length ? String(at + 1) : undefined
    return Promise.resolve({ items: contents[at] ?? [], next })
  }
  return { page, asked }
}

test('reads page by page until there is no next one', async () => {
  const { page, asked } = pages([1, 2], [], [3])
  expect(await collectFirst(page, 10)).toEqual([1, 2, 3])
  expect(asked).toEqual([undefined, '1', '2'])
})

test('reads no page more than it takes', async () => {
  const { page, asked } = pages([1, 2], [3, 4], [5])
  expect(await collectFirst(page, 3)).toEqual([1, 2, 3])
  expect(asked).toHaveLength(2)
  const exact = pages([1, 2], [3])
  expect(await collectFirst(exact.page, 2)).toEqual([1, 2])
  expect(exact.asked).toHaveLength(1)
})

test('endless pages end after ten', async () => {
  let asked = 0
  const page = (): Promise<Page<number>> => Promise.resolve({ items: [], next: String((asked += 1)) })
  expect(await collectFirst(page, 10)).toEqual([])
  expect(asked).toBe(10)
})
