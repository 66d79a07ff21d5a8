import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRows, rowValue } from '../../src/ax/responses.ts'

/** Rows are cut out of the bytes of a page; what comes out is what the whole page says. */

const REQUEST = { method: 'GET', path: '/v2/experiments/e1/runs', host: 'api.example' }

function parse(body: Uint8Array | string) {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const page = parseRows('experiment_runs')({ body: bytes, request: REQUEST, redact: (text) => text })
  return { ...page, items: page.items.map(rowValue) }
}

const rows = fc.array(
  fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }), {
    noNullPrototype: true,
  }),
)
const pagination = fc.record({ has_more: fc.boolean(), next_cursor: fc.string({ unit: 'binary' }) })

test('the rows and the cursor are those of the whole page, however it is written', () => {
  const blanks = fc.constantFrom(undefined, 1, '\t')
  fc.assert(
    fc.property(rows, pagination, fc.boolean(), blanks, (items, position, first, indent) => {
      const page = first
        ? { experiment_runs: items, pagination: position }
        : { pagination: position, experiment_runs: items }
      const text = JSON.stringify(page, null, indent)
      const parsed = parse(text)
      expect(parsed.items).toEqual((JSON.parse(text) as { experiment_runs: unknown }).experiment_runs)
      expect(parsed.next).toBe(position.has_more ? position.next_cursor : undefined)
      expect(parsed.bytes).toBe(Buffer.byteLength(text))
    }),
  )
})

test.each([
  ['rows that are no objects', '{"experiment_runs":[1,"a",null,{"b":2}],"pagination":{"has_more":false}}'],
  [
    'the key in a text',
    '{"note":"\\"experiment_runs\\":[{}]","experiment_runs":[{"id":1}],"pagination":null}',
  ],
  ['the key as a text', '{"note":"experiment_runs","experiment_runs":[{"id":1}]}'],
  [
    'the key further down',
    '{"pagination":{"has_more":false,"experiment_runs":[{}]},"experiment_runs":[{"id":1}]}',
  ],
  ['the key twice', '{"experiment_runs":[{"id":1}],"experiment_runs":[{"id":2}]}'],
  ['an escaped key', '{"experiment\\u005fruns":[{"id":1}]}'],
  ['no pagination', '{"experiment_runs":[]}'],
  ['quotes and backslashes', String.raw`{"experiment_runs":[{"a":"\\","b":"\"]}","c":["\\\""]}]}`],
  ['a byte order mark', '\uFEFF{"experiment_runs":[{"é":"ü"}]}'],
])('%s: the rows are those of the whole page', (_what, text) => {
  const whole = JSON.parse(text.replace(/^\uFEFF/, '')) as { experiment_runs: unknown }
  expect(parse(text).items).toEqual(whole.experiment_runs)
})

test('what is no page is an error, wherever it is cut off or broken', () => {
  const text = '{"experiment_runs":[{"a":"b\\"c"},{"d":[1,{"e":null}]}],"pagination":{"has_more":false}}'
  for (let length = 0; length < text.length; length += 1) {
    expect(() => parse(text.slice(0, length))).toThrow(/unexpected response/)
  }
  for (const broken of [
    '{"experiment_runs":[{"a":1}{"b":2}]}',
    '{"experiment_runs":[{"a":1},]}',
    '{"experiment_runs":[,{"a":1}]}',
    '{"experiment_runs":[{"a":1]}]}',
    '{"experiment_runs":{}}',
    '{"runs":[]}',
  ]) {
    expect(() => parse(broken)).toThrow(/unexpected response/)
  }
})
