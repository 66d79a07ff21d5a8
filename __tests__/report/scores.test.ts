import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quote, render } from '../../src/report/markdown.ts'
import { markChanges } from '../../src/report/scores.ts'

function marked(before: string, after: string): [string, string] {
  const [old, current] = markChanges(before, after)
  return [render([quote(old)]), render([quote(current)])]
}

test('the words that the other text lacks are marked, and neighbours share a mark', () => {
  expect(marked('It is part of the Business and Enterprise plans.', 'It is part of all plans.')).toEqual([
    '> It is part of ~~the Business and Enterprise~~ plans.\n',
    '> It is part of **all** plans.\n',
  ])
})

test('two different answers are not marked', () => {
  expect(marked('Open Settings, then Billing.', 'Please call us.')).toEqual([
    '> Open Settings, then Billing.\n',
    '> Please call us.\n',
  ])
  expect(marked('', 'anything')).toEqual(['> (empty)\n', '> anything\n'])
})

test('equal texts have no marks', () => {
  expect(marked('the same words', 'the same words')).toEqual(['> the same words\n', '> the same words\n'])
})

test('marks end with the line and stand right at the words', () => {
  expect(marked('keep this line\nand this one too', 'keep this line\nbut that\none too')[1]).toBe(
    '> keep this line\\\n> **but that**\\\n> one too\n',
  )
})

test('Markdown in the words stays text, also inside of a mark', () => {
  const [, after] = marked('a b c d', 'a b *c* ~~x~~ d')
  expect(after).toBe('> a b **\\*c\\* \\~\\~x\\~\\~** d\n')
})

test('a blockquote never begins as an alert', () => {
  expect(render([quote([{ value: '[!CAUTION]\nRead this', mark: undefined }])])).not.toContain('[!CAUTION]')
})

test('no text is lost, whatever the two are', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '*', '~~'), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const [old, current] = markChanges(before, after)
      expect(old.map(({ value }) => value).join('')).toBe(before)
      expect(current.map(({ value }) => value).join('')).toBe(after)
    }),
  )
})

test('long and different texts are given up quickly', () => {
  const before = Array.from({ length: 50_000 }, (_, at) => `a${at}`).join(' ')
  const after = Array.from({ length: 50_000 }, (_, at) => `b${at}`).join(' ')
  expect(markChanges(before, after)[0]).toEqual([{ value: before, mark: undefined }])
})
