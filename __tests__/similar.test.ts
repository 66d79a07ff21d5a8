import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nearest } from '../src/nearest.ts'

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
])('near %j among %j is %j', (word, known, expected) => {
  expect(nearest(word, new Set(known))).toEqual(expected)
  expect(nearest(word, known)).toEqual(expected)
})

test('suggestions are known, at most three, and one slip in a long word is always forgiven', () => {
  const word = fc.stringMatching(/^[a-z]{5,20}$/u)
  fc.assert(
    fc.property(word, fc.array(word), fc.nat(), (meant, others, seed) => {
      const slip = seed % meant.length
      const typed = meant.slice(0, slip) + meant.slice(slip + 1)
      const found = nearest(typed, [meant, ...others])
      expect(found.length).toBeGreaterThanOrEqual(1)
      expect(found.length).toBeLessThanOrEqual(3)
      for (const suggestion of found) expect([meant, ...others]).toContain(suggestion)
    }),
  )
})
