import { expect, test } from '@jest/globals'
import { formatDuration, isPlainNumber, parseDuration } from '../src/duration.ts'

test.each([
  ['90s', 90_000],
  ['30m', 1_800_000],
  ['2h', 7_200_000],
  ['1h30m', 5_400_000],
  ['1d', 86_400_000],
  ['250ms', 250],
  ['1.5h', 5_400_000],
  ['.5h', 1_800_000],
  ['45', 45_000],
  ['0.5', 500],
  ['2 H', 7_200_000],
  ['45 minutes', 2_700_000],
  ['60min', 3_600_000],
  ['1 minute', 60_000],
  ['1 Day 2 hours 3 min 4 sec 5 ms', 93_784_005],
  ['1 second', 1_000],
  ['2seconds', 2_000],
  ['1hour30minutes', 5_400_000],
  [' 10 s ', 10_000],
  ['1m 1ms', 60_001],
])('%j is %d ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
})

test.each([
  'soon',
  '',
  ' ',
  '-5m',
  '5x',
  '1m5',
  '1e3',
  'Infinity',
  '５m',
  '30m1h',
  '1h1h',
  '1 0m',
  '1,5h',
  'h',
  '1h and 5m',
  '1.m',
  '1ſ',
  `${'9'.repeat(20)}d`,
  '9'.repeat(400),
  '1h '.repeat(100),
])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined()
})

test('only a number without a unit is plain', () => {
  expect(['45', '0.5', '.5', ' 7 '].map(isPlainNumber)).toEqual([true, true, true, true])
  expect(['45s', '', '-1', '1e3', '1.'].map(isPlainNumber)).toEqual([false, false, false, false, false])
})

test.each([
  [0, '0ms'],
  [820, '820ms'],
  [4_200, '4.2s'],
  [59_940, '59.9s'],
  [59_960, '1m 00s'],
  [200_000, '3m 20s'],
  [3_900_000, '1h 05m'],
  [90_000_000, '25h 00m'],
])('%d ms is shown as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})

test('what is shown can be read again', () => {
  for (const ms of [5, 900, 1_500, 61_000, 3_660_000, 90_000_000])
    expect(parseDuration(formatDuration(ms))).toBe(ms)
})
