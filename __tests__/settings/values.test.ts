import { expect, test } from '@jest/globals'
import type * as z from 'zod/mini'
import {
  duration,
  durationMs,
  flag,
  instant,
  list,
  oneOf,
  pollInterval,
  share,
  wholeNumber,
} from '../../src/settings/values.ts'

function read(schema: z.ZodMiniType, text: string): unknown {
  const parsed = schema.safeParse(text)
  return parsed.success ? parsed.data : `✗ ${parsed.error.issues[0]?.message ?? ''}`
}

const refused = expect.stringMatching(/^✗ /)

test.each([
  ['90s', 90_000],
  ['30m', 1_800_000],
  ['2h', 7_200_000],
  ['1h30m', 5_400_000],
  ['1d', 86_400_000],
  ['250ms', 250],
  ['1.5h', 5_400_000],
  ['45', 45_000],
  ['0.5', 500],
  ['2 H', 7_200_000],
])('the duration %s is %d ms', (text, ms) => {
  expect(durationMs(text)).toBe(ms)
  expect(read(duration, text)).toBe(ms)
})

test.each(['soon', '', '-5m', '5x', '1m5', '0', '0s', '31d', '1e3', 'Infinity', '５m'])(
  '%j is no duration',
  (text) => {
    expect(read(duration, text)).toEqual(refused)
  },
)

test('a poll interval may be auto', () => {
  expect(read(pollInterval, 'AUTO')).toBe('auto')
  expect(read(pollInterval, '5s')).toBe(5_000)
  expect(read(pollInterval, 'often')).toEqual(refused)
})

test.each([
  ['true', true],
  ['TRUE', true],
  ['False', false],
])('the flag %s', (text, value) => {
  expect(read(flag, text)).toBe(value)
})

test.each(['yes', '1', 'truee'])('%s is no flag', (text) => {
  expect(read(flag, text)).toEqual(refused)
})

test.each([
  ['10%', 0.1],
  ['0.1', 0.1],
  ['.5', 0.5],
  ['0', 0],
  ['100 %', 1],
])('the share %s is %d', (text, value) => {
  expect(read(share, text)).toBe(value)
})

test.each(['10', '101%', '-1%', 'a lot', '1,5%'])('%s is no share', (text) => {
  expect(read(share, text)).toEqual(refused)
})

test('whole numbers start at 1', () => {
  expect(read(wholeNumber, '1')).toBe(1)
  for (const text of ['0', '-1', '1.5', '1e3', 'ten', '99999999999999999999'])
    expect(read(wholeNumber, text)).toEqual(refused)
})

test('lists are separated by lines or commas, without blanks and repeats', () => {
  expect(read(list, 'a, b\r\n\n c d ,a')).toEqual(['a', 'b', 'c d'])
  expect(read(list, ' ,\n')).toEqual(refused)
})

test('words are read in any case', () => {
  expect(read(oneOf('cancel', 'leave'), 'Leave')).toBe('leave')
  expect(read(oneOf('cancel', 'leave'), 'stay')).toBe('✗ is not one of `cancel`, `leave`')
})

test.each([
  ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00.000Z'],
  ['2026-03-01 00:00+01:00', '2026-02-28T23:00:00.000Z'],
  ['2026-03-01t12:30:15.123z', '2026-03-01T12:30:15.123Z'],
])('the instant %s', (text, iso) => {
  expect(read(instant, text)).toEqual({ at: new Date(iso) })
})

test.each([
  ['-24h', 86_400_000],
  ['-7d', 7 * 86_400_000],
  ['-1d12h', 129_600_000],
  ['now', 0],
])('the offset %s', (text, agoMs) => {
  expect(read(instant, text)).toEqual({ agoMs })
})

test.each([
  '2026-03-01',
  '2026-03-01T00:00:00',
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '24h',
  '-24',
  'yesterday',
])('%s is no instant', (text) => {
  expect(read(instant, text)).toEqual(refused)
})
