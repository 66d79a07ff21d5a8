import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createStringPool } from '../../src/scores/identities.ts'

/** Few and similar texts, so that they repeat; and any others. */
const texts = fc.array(
  fc.oneof(fc.constantFrom('a', 'b', 'aa', 'é', '😀', '', '__proto__'), fc.string({ unit: 'grapheme' })),
)

test('a pool gives back what was put into it, however much', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 400 }), (given, times) => {
      const list = createStringPool()
      const all = Array.from({ length: times }, () => given).flat()
      for (const text of all) list.push(text)
      expect(list.length).toBe(all.length)
      expect(all.every((text, index) => list.at(index) === text)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('a pool knows what was interned as a Map does', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const pool = createStringPool()
      const model = new Map<string, number>()
      for (const text of given) {
        if (!model.has(text)) model.set(text, model.size)
        expect(pool.intern(text)).toBe(model.get(text))
      }
      expect(Array.from({ length: pool.length }, (_, index) => pool.at(index))).toEqual([...model.keys()])
    }),
  )
})

test('a pool grows without losing anything, also beside strings that it was not asked to know', () => {
  const pool = createStringPool()
  const indexes = new Map<string, number>()
  for (let round = 0; round < 2; round += 1) {
    for (let number = 0; number < 20_000; number += 1) {
      const text = `row-${number}`
      const { length } = pool
      expect(pool.intern(text)).toBe(indexes.get(text) ?? length)
      if (round === 0) indexes.set(text, length)
      if (number % 100 === 0) pool.push('')
    }
  }
  expect(pool.length).toBe(20_000 + 400)
})

test('a string that is not well-formed Unicode is still found again', () => {
  const pool = createStringPool()
  expect([pool.intern('a\uD800'), pool.intern('a\uD800'), pool.at(0)]).toEqual([0, 0, 'a\uFFFD'])
})

test('strings made to collide in an unkeyed hash are found as fast as any', () => {
  // They share the low twelve bits of every unit: in a table hashed by plain FNV-1a each look-up walks through thousands.
  const made = Array.from({ length: 50_000 }, (_, number) =>
    String.fromCharCode(...[0, 4, 8, 12].map((shift) => ((number >> shift) & 15) * 0x1000 + 0x41)),
  )
  const pool = createStringPool()
  const started = performance.now()
  const indexes = made.map((text) => pool.intern(text))
  expect(performance.now() - started).toBeLessThan(5_000)
  expect(indexes).toEqual(Array.from(made.keys()))
})
