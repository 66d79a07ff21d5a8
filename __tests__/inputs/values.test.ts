import { expect, test } from '@jest/globals'
import type * as z from 'zod/mini'
import {
  baselineChoice,
  duration,
  experimentName,
  flag,
  instant,
  integer,
  list,
  oneOf,
  partsOf,
  pollInterval,
  pullRequestNumber,
  readTextMap,
  runId,
  share,
} from '../../src/inputs/values.ts'

function read(schema: z.ZodMiniType, text: string): unknown {
  const parsed = schema.safeParse(text)
  return parsed.success ? parsed.data : `✗ ${parsed.error.issues[0]?.message ?? ''}`
}

const refused = expect.stringMatching(/^✗ /)

test('a duration is one of the common grammar, within bounds', () => {
  expect(read(duration, '45 minutes')).toBe(2_700_000)
  for (const text of ['soon', '', '-5m', '5x', '1m5', '0', '0s', '31d', '1e3', 'Infinity'])
    expect(read(duration, text)).toEqual(refused)
})

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

test('integers have bounds', () => {
  expect(read(integer(1), '1')).toBe(1)
  expect(read(integer(0, 100), '0')).toBe(0)
  for (const text of ['0', '-1', '1.5', '1e3', 'ten', '99999999999999999999'])
    expect(read(integer(1), text)).toBe('✗ is not an integer ≥ 1')
  expect(read(integer(0, 100), '101')).toBe('✗ is not an integer from 0 to 100')
})

test.each([
  ['a, b\r\n\n c d ,a', ['a', 'b', 'c d']],
  ['a', ['a']],
  ['"Tone, voice & style", other', ['Tone, voice & style', 'other']],
  ["'Tone, voice & style', other", ['Tone, voice & style', 'other']],
  ['"a ""quoted"" name", b', ['"a ""quoted"" name"', 'b']],
  ['"a \\"quoted\\" name", b', ['a "quoted" name', 'b']],
  ["'it''s', b", ["it's", 'b']],
  ["Bob's, Ann's", ["Bob's", "Ann's"]],
  ["'90s questions, 'n more", ["'90s questions", "'n more"]],
  ['["Tone, voice & style", "other", 7]', ['Tone, voice & style', 'other', '7']],
  ['[\n  "a",\n  "b"\n]', ['a', 'b']],
  ['[a, b]', ['a', 'b']],
  ['[beta] tone, b', ['[beta] tone', 'b']],
  ['- Tone, voice & style\n- "other, too"', ['Tone, voice & style', 'other, too']],
  ['- a', ['a']],
])('the list %j', (text, items) => {
  const entries = list.safeParse(text)
  expect(partsOf(entries.data ?? [])).toEqual(items)
})

test('an entry with a comma keeps what was typed, since it may be one name', () => {
  expect(read(list, 'Tone, voice\nother')).toEqual([
    { text: 'Tone, voice', parts: ['Tone', 'voice'] },
    { text: 'other', parts: ['other'] },
  ])
  expect(read(list, '[beta]')).toEqual([{ text: '[beta]', parts: ['beta'] }])
  expect(read(list, '"a, b"')).toEqual([{ text: 'a, b', parts: ['a, b'] }])
})

test.each([' ,\n', '[]', '["a", {}]', "['a']", '["a"', ',,,'])('%j is no list', (text) => {
  if (text === '["a"') expect(read(list, text)).toEqual([{ text: '["a"', parts: ['["a"'] }])
  else expect(read(list, text)).toEqual(refused)
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
  ['-2 hours', 7_200_000],
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
  '-99999999999999999999d',
  '-99999d',
])('%s is no instant', (text) => {
  expect(read(instant, text)).toEqual(refused)
})

test.each([
  ['none', { kind: 'none' }],
  ['Auto', { kind: 'auto' }],
  ['branch:main', { kind: 'branch', branch: 'main' }],
  ['Branch: refs/heads/main', { kind: 'branch', branch: 'main' }],
  ['main', { kind: 'experiment', nameOrId: 'main' }],
  ['branch:', refused],
  ['branch:refs/heads/', refused],
])('the baseline %s', (text, choice) => {
  expect(read(baselineChoice, text)).toEqual(choice)
})

test('the name of an experiment has at most 255 code points', () => {
  expect(read(experimentName, '😀'.repeat(255))).toBe('😀'.repeat(255))
  expect(read(experimentName, 'a'.repeat(256))).toBe('✗ has 256 characters; the service takes at most 255')
  expect(read(experimentName, 'a "b"')).toEqual(refused)
  expect(read(experimentName, 'a\\b')).toEqual(refused)
})

test.each(['..', '.', '../tasks', 'a b', 'a\nb', '${{ steps.x }}', 'a?b', 'a#b'])(
  '%j is no ID of a run',
  (text) => {
    expect(read(runId, text)).toEqual(refused)
  },
)

test.each(['VGFza1J1bjoxOjEyMw==', 'run-1', 'a.b', 'a/b+c'])('%j may be the ID of a run', (text) => {
  expect(read(runId, text)).toBe(text)
})

test('pull requests are numbers', () => {
  expect(read(pullRequestNumber, '12')).toBe(12)
  expect(read(pullRequestNumber, '#12')).toBe(12)
  for (const text of ['0', '-1', '1.5', 'main', 'refs/pull/1/merge', '9'.repeat(30)])
    expect(read(pullRequestNumber, text)).toEqual(refused)
})

test('a long text of marks is refused without being parsed', async () => {
  const started = performance.now()
  expect(await readTextMap(','.repeat(130_000))).toEqual({ message: 'is longer than 16,384 characters.' })
  expect(await readTextMap(','.repeat(16_000))).toEqual({ message: expect.stringMatching(/YAML/) })
  expect(performance.now() - started).toBeLessThan(2_000)
})
