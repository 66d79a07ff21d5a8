import { expect, test } from '@jest/globals'
import {
  formatAligned,
  formatArrow,
  formatChange,
  formatDay,
  formatInstant,
  formatLimit,
  formatMeasured,
  formatNumber,
  formatProbability,
  formatRange,
  formatScore,
  formatShare,
  oneLine,
  oneLineVerbatim,
  pluralize,
  sanitize,
  sparkline,
  truncate,
} from '../../src/report/format.ts'
import fc from 'fast-check'

test.each([
  [0, '0', '0.00', '0.000'],
  [0.7, '0.7', '0.70', '0.700'],
  [0.8205128, '0.821', '0.821', '0.821'],
  [-0.06, '−0.06', '−0.06', '−0.060'],
  [1, '1', '1.00', '1.000'],
  [0.9996, '0.9996', '0.9996', '0.9996'],
  [0.00042, '0.00042', '0.00042', '0.00042'],
  [0.0042, '0.004', '0.004', '0.004'],
  [5.551e-17, '0', '0.00', '0.000'],
  [12.345, '12.35', '12.35', '12.35'],
  [1530.25, '1,530', '1,530', '1,530'],
  [1_234_567, '1,234,567', '1,234,567', '1,234,567'],
])('%d as a number, a score, and in a table', (value, number, score, aligned) => {
  expect([formatNumber(value), formatScore(value), formatAligned(value)]).toEqual([number, score, aligned])
})

test('changes have a sign or an arrow, and none is none', () => {
  expect([0.05, -0.05, 1e-12].map((delta) => formatChange(delta))).toEqual(['+0.05', '−0.05', '0.00'])
  expect([0.05, -0.05, 0].map(formatArrow)).toEqual(['▲\u00a00.050', '▼\u00a00.050', '=\u00a00.000'])
  expect(formatRange({ low: 0.7267, high: 0.8575 })).toBe('0.727…0.858')
})

test.each([
  [0.84997, { value: 0.85, unit: 'number' }, '0.84997'],
  [0.85, { value: 0.85, unit: 'number' }, '0.85'],
  [0.8205128, { value: 0.85, unit: 'number' }, '0.821'],
  [0.05004, { value: 0.05, unit: 'percent' }, '5.004%'],
  [0.179487, { value: 0.2, unit: 'percent' }, '17.95%'],
  [321, { value: 300, unit: 'duration' }, '5m 21s'],
  [900.2, { value: 900, unit: 'duration' }, '900.2s'],
  [15_304, { value: 3, unit: 'number' }, '15,304'],
] as const)('%d beside %j is %s', (value, limit, shown) => {
  expect(formatMeasured(value, limit)).toBe(shown)
})

test('no measured value is shown as the limit that it is not', () => {
  const unit = fc.constantFrom('number' as const, 'percent' as const)
  fc.assert(
    fc.property(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.integer({ min: -200, max: 200 }),
      unit,
      (value, hundredth, kind) => {
        const limit = { value: hundredth / 100, unit: kind }
        fc.pre(Math.abs(value - limit.value) > 1e-6)
        expect(formatMeasured(value, limit)).not.toBe(formatMeasured(limit.value, limit))
      },
    ),
  )
})

test('a limit shows what a rule demands', () => {
  expect(formatLimit('>=', { value: 0.85, unit: 'number' })).toBe('≥\u00a00.85')
  expect(formatLimit('<=', { value: 0.05, unit: 'percent' })).toBe('≤\u00a05%')
  expect(formatLimit('<=', { value: 900, unit: 'duration' })).toBe('≤\u00a015m 00s')
  expect(formatLimit('!=', { value: 0, unit: 'number' })).toBe('≠\u00a00')
})

test('a probability never rounds to the other side of 5%', () => {
  expect(formatProbability(0.0133018494)).toBe('p = 0.013')
  expect(formatProbability(0.0504)).toBe('p = 0.0504')
  expect(formatProbability(0.0496)).toBe('p = 0.0496')
  expect(formatProbability(0.0000001)).toBe('p < 0.001')
})

test('counts and shares', () => {
  expect(pluralize(1, 'row')).toBe('1 row')
  expect(pluralize(1_200, 'row')).toBe('1,200 rows')
  expect(pluralize(2, 'success', 'successes')).toBe('2 successes')
  expect(formatShare(1 / 3)).toBe('33.3%')
})

test('a sparkline reaches from its smallest to its largest value', () => {
  expect(sparkline([1, 2, 3, 4, 5, 6, 7, 8])).toBe('▁▂▃▄▅▆▇█')
  expect(sparkline([0.5, 0.5])).toBe('▄▄')
})

test('instants are shown in UTC, and what is none stays', () => {
  expect(formatDay('2026-03-07T23:30:00-02:00')).toBe('2026-03-08')
  expect(formatInstant('2026-03-07T10:30:01.000Z')).toBe('2026-03-07 10:30 UTC')
  expect(formatInstant('soon')).toBe('soon')
})

test.each(['::error::x', ' ::set-output name=a::b', '##[error]x', 'a:::b', '##[group]'])(
  '%j is no command any more',
  (text) => {
    expect(sanitize(text)).not.toMatch(/::|##\[/)
  },
)

test('characters that hide or reorder text become visible', () => {
  expect(sanitize('a\u202eb\u0000c\u200dd\u001b[31me\ufeff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd[31me\ufffd')
  expect(sanitize('line\r\nline\ttab')).toBe('line\nline\ttab')
})

test('one line is one line, and cut to its length', () => {
  expect(oneLine(' a \n b\u2028c ')).toBe('a b\ufffdc')
  expect(oneLine('x'.repeat(600))).toHaveLength(500)
  expect(truncate('ab😀', 3)).toBe('ab…')
  expect(truncate('a😀b', 3)).toBe('a…')
})

test('blanks stay where a caret has to stand right', () => {
  expect(oneLineVerbatim('  a\t b\nc')).toBe('  a  b c')
})

test('no text whatever becomes a command, more than a line, or broken Unicode', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 2, max: 50 }),
      (text, max) => {
        for (const line of [
          oneLine(`${text}::${text}##[`, max),
          oneLineVerbatim(`${text}::${text}##[`, max),
        ]) {
          expect(line).not.toMatch(/::|##\[|[\r\n]/)
          expect(line.length).toBeLessThanOrEqual(max)
          expect(line.isWellFormed()).toBe(true)
        }
      },
    ),
  )
})
