import { expect, test } from '@jest/globals'
import { inputColumnsOf, inputKeyOf } from '../../src/scores/rows.ts'

const row = {
  id: 'r',
  example_id: 'e',
  input: 'What is 2+2?',
  expected_output: '4',
  output: '4',
  error: null,
}

test.each<[string, object]>([
  ['another row of the same example', { id: 'other' }],
  ['another output', { output: 'four' }],
  ['another latency', { latency_ms: 900 }],
  ['another cost and model', { cost_usd: 0.1, model: 'other' }],
  ['another rendered prompt', { prompt: 'Answer!', messages: [{ role: 'USER', content: 'x' }] }],
  ['other retrieved documents', { context: ['a'], documents: [{ id: 1 }] }],
  ['another score', { 'eval.correctness.score': 0, 'eval.input.score': 1 }],
  ['another trace', { 'result.trace.id': 't', 'result.trace.timestamp': 3 }],
  ['an annotation', { annotations: [{ name: 'input' }] }],
  ['an empty input column', { question: null }],
])('%s does not change the input', (_, change) => {
  expect(inputKeyOf({ ...row, ...change })).toBe(inputKeyOf(row))
})

test.each<[string, object]>([
  ['another question', { input: 'What is 2+3?' }],
  ['another expected answer', { expected_output: '5' }],
  ['a further input column', { question: 'Why?' }],
  ['a number instead of text', { expected_output: 4 }],
  ['a nested change', { input: { text: 'What is 2+2?' } }],
])('%s changes the input', (_, change) => {
  expect(inputKeyOf({ ...row, ...change })).not.toBe(inputKeyOf(row))
})

test('the order of members does not matter, that of lists does', () => {
  const key = (input: unknown): string => inputKeyOf({ input })
  expect(key({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(key({ b: [{ d: 3, c: 2 }], a: 1 }))
  expect(key([1, 2])).not.toBe(key([2, 1]))
  expect(key({ a: 1 })).not.toBe(key('{"a":1}'))
})

test('the columns of the dataset, where they are known, decide alone', () => {
  const columns = inputColumnsOf(['model', 'country', 'model'])
  const key = (raw: Record<string, unknown>): string => inputKeyOf(raw, columns)
  expect(key({ country: 'FR', input: 'a' })).toBe(key({ country: 'FR', input: 'b' }))
  expect(key({ country: 'FR' })).not.toBe(key({ country: 'DE' }))
  expect(key({ model: 'a' })).not.toBe(key({ model: 'b' }))
})

test('a row without input says so', () => {
  expect(inputKeyOf({ id: 'r', output: 'x', latency_ms: 3 })).toBe('')
})

test('an input that is nested without end is no trouble', () => {
  const depth = 100_000
  const input: unknown = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
  expect(inputKeyOf({ input })).toMatch(/^[0-9a-f]{16}$/)
})
