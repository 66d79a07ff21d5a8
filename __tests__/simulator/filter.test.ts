import { expect, test } from '@jest/globals'

import { allOf, parseExpression, parseFilter } from '../../simulator/runs/filter.ts'

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
  ["topic > 'a'", true],
  ['count < 3', false],
  ['count <= 3 AND count >= 3.0 AND count > 2.5', true],
  ['missing < 3', false],
  ["topic = 'a' OR topic = 'billing'", true],
  ["NOT (topic = 'a' OR topic = 'billing')", false],
  ["topic = 'x' AND count = 3 OR topic = 'billing'", true],
  ['missing IS NULL AND topic IS NOT NULL', true],
])('%s is %s', (source, matches) => {
  expect(parseFilter(source)(read)).toBe(matches)
})

test.each([
  '',
  'topic',
  'topic = billing',
  "topic LIKE 'b%'",
  "(topic = 'a'",
  "topic = 'a')",
  'IS NULL',
  "topic IS 'a'",
  `${'('.repeat(200)}a = 1${')'.repeat(200)}`,
  "topic = 'a' AND",
  "topic = 'a' x",
])('%j is 422', (source) => {
  expect(() => parseFilter(source)).toThrow(expect.objectContaining({ status: 422 }))
})

test('absent and empty filters match everything', () => {
  expect(allOf(null, undefined, '', "topic = 'billing'")(read)).toBe(true)
  expect(allOf()(read)).toBe(true)
})

test.each([
  ['A', ['A'], true],
  ['A AND B', ['A'], false],
  ['A and (B or C)', ['A', 'C'], true],
  ['NOT A OR B', ['A'], false],
])('the expression %s over %j is %s', (source, holding, matches) => {
  expect(parseExpression(source).matches(new Set(holding))).toBe(matches)
})

test('an expression tells which filters it uses', () => {
  expect([...parseExpression('A AND (C OR A)').names]).toEqual(['A', 'C'])
})

test.each(['', 'F', 'a', 'A B', 'A AND', '(A'])('the expression %j is 422', (source) => {
  expect(() => parseExpression(source)).toThrow(expect.objectContaining({ status: 422 }))
})
