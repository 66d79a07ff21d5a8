import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cut, disarm, oneLine } from '../../src/report/foreign.ts'

test.each(['::error::x', ' ::set-output name=a::b', '##[error]x', 'a:::b', '##[group]'])(
  '%j is no command any more',
  (text) => {
    expect(disarm(text)).not.toMatch(/::|##\[/)
  },
)

test('characters that hide or reorder text become visible', () => {
  expect(disarm('a\u202eb\u0000c\u200dd\u001b[31me\ufeff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd[31me\ufffd')
  expect(disarm('line\r\nline\ttab')).toBe('line\nline\ttab')
})

test('one line is one line, and cut to its length', () => {
  expect(oneLine(' a \n b\u2028c ')).toBe('a b\ufffdc')
  expect(oneLine('x'.repeat(600))).toHaveLength(500)
  expect(cut('ab😀', 3)).toBe('ab…')
  expect(cut('a😀b', 3)).toBe('a…')
})

test('no text whatever becomes a command, more than a line, or broken Unicode', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 2, max: 50 }),
      (text, max) => {
        const line = oneLine(`${text}::${text}##[`, max)
        expect(line).not.toMatch(/::|##\[|[\r\n]/)
        expect(line.length).toBeLessThanOrEqual(max)
        expect(line.isWellFormed()).toBe(true)
      },
    ),
  )
})
