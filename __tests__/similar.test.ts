import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatSuggestions, suggestSimilar } from '../src/similar.ts'

test.each<[string, string[], string[]]>([
  ['correctnes', ['correctness', 'relevance'], ['correctness']],
  ['corerctness', ['correctness'], ['correctness']],
  ['maen', ['median', 'mean'], ['mean']],
  ['Correctness', ['correctness', 'CORRECTNESS'], ['correctness', 'CORRECTNESS']],
  ['answer_relevance', ['Answer Relevance'], ['Answer Relevance']],
  ['u\u0308ber', ['\u00FCber'], ['\u00FCber']],
  ['aaaaaa', ['aaaabb', 'aaaaab', 'aaaaaab', 'bbbbbb', 'aaaaaa'], ['aaaaaa', 'aaaaab', 'aaaaaab']],
  ['mean', ['mean', 'mean'], ['mean']],
  ['max', ['min', 'mean'], []],
  ['x', ['y'], []],
  ['', ['a', ''], ['']],
  ['anything', [], []],
  ['a\u00A0b', ['a b'], ['a b']],
  ['ab', ['a\u200Bb'], ['a\u200Bb']],
  [' x', ['x'], ['x']],
])('similar to %j among %j is %j', (word, known, expected) => {
  expect(suggestSimilar(word, new Set(known))).toEqual(expected)
  expect(suggestSimilar(word, known)).toEqual(expected)
})

test('suggestions are known, at most three, and one slip in a long word is always forgiven', () => {
  const word = fc.stringMatching(/^[a-z]{5,20}$/u)
  fc.assert(
    fc.property(word, fc.array(word), fc.nat(), (meant, others, seed) => {
      const slip = seed % meant.length
      const typed = meant.slice(0, slip) + meant.slice(slip + 1)
      const found = suggestSimilar(typed, [meant, ...others])
      expect(found.length).toBeGreaterThanOrEqual(1)
      expect(found.length).toBeLessThanOrEqual(3)
      for (const suggestion of found) expect([meant, ...others]).toContain(suggestion)
    }),
  )
})

test.each([
  ['correctnes', ['correctness', 'a'], '"correctness", "a"'],
  ['Mean', ['mean'], '"mean"'],
  ['same', ['same'], '"same"'],
  [
    'u\u0308ber',
    ['\u00FCber'],
    '"\u00FCber" (which has U+00FC where you gave U+0075 U+0308, at character 1)',
  ],
  ['a b', ['a\u00A0b'], '"a\u00A0b" (which has U+00A0 where you gave U+0020, at character 2)'],
  ['ab', ['a\u200Bb'], '"a\u200Bb" (which has U+200B where you gave nothing, at character 2)'],
  ['x ', ['x'], '"x" (which has nothing where you gave U+0020, at character 2)'],
  ['aa', ['aa\u200B'], '"aa\u200B" (which has U+200B where you gave nothing, at character 3)'],
])('the suggestions for %j, %j, are written %s', (word, names, expected) => {
  expect(formatSuggestions(word, names)).toBe(expected)
})
