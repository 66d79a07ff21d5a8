import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createTextList, createTextSet } from '../../src/scores/texts.ts'

/** Few and similar texts, so that they repeat; and any others. */
const texts = fc.array(
  fc.oneof(fc.constantFrom('a', 'b', 'aa', 'é', '😀', '', '__proto__'), fc.string({ unit: 'grapheme' })),
)

test('a list gives back what was put into it, however much', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 400 }), (given, times) => {
      const list = createTextList()
      const all = Array.from({ length: times }, () => given).flat()
      for (const text of all) list.push(text)
      expect(list.length).toBe(all.length)
      expect(all.every((text, index) => list.at(index) === text)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('a set knows what was added to it as a Set does', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const set = createTextSet()
      const model = new Set<string>()
      for (const text of given) {
        expect(set.add(text)).toBe(!model.has(text))
        model.add(text)
      }
      expect(Array.from({ length: set.length }, (_, index) => set.at(index))).toEqual([...model])
    }),
  )
})

test('a set grows without losing anything, also beside texts that it was not asked to know', () => {
  const set = createTextSet()
  for (let round = 0; round < 2; round += 1) {
    for (let number = 0; number < 20_000; number += 1) {
      expect(set.add(`row-${number}`)).toBe(round === 0)
      if (number % 100 === 0) set.push('')
    }
  }
  expect(set.length).toBe(20_000 + 400)
})

test('an identifier that is no Unicode is still found again', () => {
  const set = createTextSet()
  expect([set.add('a\uD800'), set.add('a\uD800'), set.at(0)]).toEqual([true, false, 'a\uFFFD'])
})
