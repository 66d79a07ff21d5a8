import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseRules } from '../../src/gates/parser.ts'

/** The table of bad rules: in pairs of lines, a rule, and below it a caret at the spot and the message. */
const table = readFileSync(new URL('rule-problems.txt', import.meta.url), 'utf8')
const cases = Array.from(
  table.matchAll(/^(?!==)(?<rule>.+)\n(?<indent> *)\^ (?<message>.+)$/gmu),
  ({ groups }) => ({
    rule: groups?.rule ?? '',
    indent: groups?.indent ?? '',
    message: groups?.message ?? '',
  }),
)

test('every line of the table of bad rules is used', () => {
  const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('=='))
  expect(cases.length * 2).toBe(lines.length)
})

test.each(cases)('$rule', ({ rule, indent, message }) => {
  expect(parseRules(rule)).toStrictEqual({
    rules: [],
    issues: [{ line: 1, column: indent.length + 1, message, excerpt: `${rule}\n${indent}^` }],
    onlyComments: false,
  })
})

test('all lines are read, whatever is wrong with the others', () => {
  const { rules, issues } = parseRules('a = 1\r\na >= 1\r\n\r\n# comment\r\nwarn b.men > 2\r\nb > 2')
  expect(rules.map(({ line, text }) => [line, text])).toEqual([
    [2, 'a >= 1'],
    [6, 'b > 2'],
  ])
  expect(issues.map(({ line, column }) => [line, column])).toEqual([
    [1, 3],
    [5, 8],
  ])
})

test.each<[string, string, string]>([
  ['a tab is one space', '\t a\t=\t1', '  a = 1\n    ^'],
  ['a byte order mark is no column', '\uFEFFa = 1', 'a = 1\n  ^'],
  ['a code point is one column', '"🙂🙂" = 1', '"🙂🙂" = 1\n     ^'],
  ['half a code point is one column', '"\uD83D" = 1', '"\uFFFD" = 1\n    ^'],
  ['an escape sequence is harmless', '"\u001B[31m" = 1', '"\uFFFD[31m" = 1\n        ^'],
  ['a line separator does not break the line', 'a\u2028= 1', 'a\uFFFD= 1\n  ^'],
  ['a direction override does not turn the line', '"\u202Ea" = 1', '"\uFFFDa" = 1\n     ^'],
])('in an excerpt %s', (_, rule, excerpt) => {
  const column = excerpt.length - excerpt.indexOf('\n') - 1
  expect(parseRules(rule).issues).toEqual([expect.objectContaining({ excerpt, column })])
})

test.each([
  ['a\u200B >= 1', 'unexpected `\uFFFD` (U+200B); quote names with anything but letters, digits, _ and -'],
  ['a >= \u0000', 'unexpected `\uFFFD` (U+0000); quote names with anything but letters, digits, _ and -'],
  [
    'a\u2028"\u2028" >= 1',
    'expected a comparison operator such as `>=`, found `"\uFFFD"`; quote names that contain a space',
  ],
  [`a >= ${'b'.repeat(1000)}`, `expected a limit such as 0.85 or 5%, found \`${'b'.repeat(60)}…\``],
])('the message about %j is printable and short', (rule, message) => {
  expect(parseRules(rule).issues.map((issue) => issue.message)).toEqual([message])
})

test('the input is bounded, and so is the excerpt of a long line', () => {
  const name = 'x'.repeat(60_000)
  expect(parseRules(`"${name}" >= 1`).rules).toHaveLength(1)
  const [unterminated] = parseRules(`"${name} >= 1`).issues
  expect(unterminated).toMatchObject({ column: 1, excerpt: `"${'x'.repeat(199)}\n^` })
  const [late] = parseRules(`"${name}" = 1`).issues
  expect(late).toMatchObject({ column: 60_004, excerpt: `${'x'.repeat(98)}" = 1\n${' '.repeat(100)}^` })
  const [endless] = parseRules('x >= 1\n'.repeat(1_000_000)).issues
  expect(endless).toMatchObject({
    line: 1,
    message: 'the rules have 7000000 characters; at most 65536 are allowed',
  })
})
