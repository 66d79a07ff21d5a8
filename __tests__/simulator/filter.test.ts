import { expect, test } from '@jest/globals'

import { allOf, parseFilter } from '../../simulator/runs/filter.ts'

const columns: Record<string, unknown> = {
  topic: 'billing',
  'a b': 'x',
  "o'clock": 1,
  count: 3,
  'metadata.env': 'prod',
}
const read = (path: string) => columns[path]

test.each([
  ["topic = 'billing'", true],
  ["topic = 'Billing'", false],
  ["topic != 'shipping'", true],
  ["topic='billing' AND count = '3'", true],
  ["topic = 'billing' and count != '3'", false],
  ['"a b" = \'x\'', true],
  ["metadata.env = 'prod'", true],
  ["missing = 'x'", false],
  ["missing != 'x'", true],
  ["topic = 'it''s'", false],
])('%s is %s', (source, matches) => {
  expect(parseFilter(source)(read)).toBe(matches)
})

test.each([
  '',
  'topic',
  "topic > 'a'",
  'topic = billing',
  "topic = 'a' OR topic = 'b'",
  "topic = 'a' AND",
  "topic = 'a' x",
])('%j is 422', (source) => {
  expect(() => parseFilter(source)).toThrow(expect.objectContaining({ status: 422 }))
})

test('absent and empty filters match everything', () => {
  expect(allOf(null, undefined, '', "topic = 'billing'")(read)).toBe(true)
  expect(allOf()(read)).toBe(true)
})
