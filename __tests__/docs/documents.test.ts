import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import * as z from 'zod'
import { readAction } from '../../scripts/action-docs.ts'
import { COMMANDS } from '../../src/inputs/schema.ts'
import { allCells, FAULTS, TIMES } from '../faults/table.ts'
import { blocksOf, brokenLinks, codesOf, DOCUMENTS, proseOf, read } from './documents.ts'
import { isOurs, stepsIn } from './uses.ts'

/** What the documents name exists. */

const action = readAction(read('action.yml'))
const INPUTS = Object.keys(action.inputs)
const OUTPUTS = Object.keys(action.outputs)
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')))

test.each(DOCUMENTS)('%s: every link into the repository has a target', (path) => {
  expect(brokenLinks(path)).toEqual([])
})

test.each(DOCUMENTS)('%s: every npm script that it names exists', (path) => {
  const named = Array.from(read(path).matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test.each(DOCUMENTS)('%s: every file that it names as a path exists', (path) => {
  const roots = 'src|docs|dist|demo|examples|scripts|schemas|simulator|__tests__'
  const paths = codesOf(path).filter((code) => new RegExp(`^(?:${roots})/[\\w./-]*$`).test(code))
  expect(paths.filter((each) => !existsSync(each))).toEqual([])
})

test.each(DOCUMENTS)('%s: steps use inputs that action.yml declares', (path) => {
  const steps = blocksOf(path)
    .filter(({ language }) => language === 'yaml')
    .flatMap(({ text }) => stepsIn(text))
    .filter(isOurs)
  const unknown = steps.flatMap((step) => Object.keys(step.with)).filter((name) => !INPUTS.includes(name))
  expect(unknown).toEqual([])
})

test.each(DOCUMENTS.filter((path) => !path.startsWith('simulator/')))(
  '%s: every `input: value` in the text names an input and, for `command`, a command',
  (path) => {
    const pairs = codesOf(path).flatMap((code) => {
      const [, name, value] = /^([a-z]+(?:-[a-z]+)*): (\S+)$/.exec(code) ?? []
      return name === undefined ? [] : [{ name, value }]
    })
    const others = [
      ...['permissions', 'contents', 'pull-requests', 'secrets', 'environment', 'fail-fast', 'if'],
      ...['prompt', 'advisory'],
    ]
    const known = [...INPUTS, ...others]
    expect(pairs.filter(({ name }) => !known.includes(name))).toEqual([])
    const commands = pairs.filter(({ name }) => name === 'command').map(({ value }) => value)
    expect(commands.filter((value) => !COMMANDS.some((command) => command === value))).toEqual([])
  },
)

test('the README names every command and verdict, in at most 300 lines', () => {
  const readme = read('README.md')
  expect(COMMANDS.filter((command) => !readme.includes(`\`command: ${command}\``))).toEqual([])
  for (const verdict of ['passed', 'failed', 'unmeasured', 'inconclusive'])
    expect(readme).toContain(`| \`${verdict}\` `)
  expect(readme.split('\n').length).toBeLessThanOrEqual(301)
})

test('the index names every document', () => {
  const index = read('docs/README.md')
  const links = DOCUMENTS.filter((path) => !/^docs\/README|PULL_REQUEST/.test(path))
  expect(links.filter((path) => !index.includes(`](${relative('docs', path)})`))).toEqual([])
})

test.each(DOCUMENTS)('%s: every link by a label has an address', (path) => {
  const text = proseOf(path)
  const labels = Array.from(text.matchAll(/\]\[([^\]\s]+)\]/g), ([, label = '']) => label)
  expect(labels.filter((label) => !text.includes(`\n[${label}]: https://`))).toEqual([])
})

test('the blocks that show an example are that example', () => {
  const shown = blocksOf('README.md').filter(({ comment }) => comment?.startsWith('examples/'))
  expect(shown).toHaveLength(2)
  for (const { comment = '', text } of shown) expect(text).toBe(read(comment))
})

test('every example is named in the README and in the recipes', () => {
  const workflows = readdirSync('examples').filter((name) => name.endsWith('.yml'))
  for (const path of ['README.md', 'docs/recipes.md']) {
    const text = read(path)
    expect(workflows.filter((name) => !text.includes(`examples/${name})`))).toEqual([])
  }
})

test('the table of the fault matrix is the table that the tests use', () => {
  const cells = new Map(
    allCells().map(({ route, fault, times, success }) => [`${route.name}, ${fault}, ${times}`, success]),
  )
  const lines = read('docs/reliability.md').split('\n')
  const head = lines.findIndex((line) => line.startsWith('| fault '))
  const [, ...routes] = rowOf(lines[head] ?? '')
  const rows = lines.slice(head + 2, lines.indexOf('', head)).map(rowOf)
  const shown = rows.flatMap(([fault = '', ...outcomes]) =>
    outcomes.flatMap((outcome, at) =>
      Array.from(outcome, (symbol, index) => {
        const name = `${routes[at] ?? ''}, ${fault}, ${Object.keys(TIMES)[index] ?? ''}`
        return [name, symbol === '●', cells.get(name)] as const
      }),
    ),
  )
  expect(shown).toHaveLength(routes.length * Object.keys(FAULTS).length * Object.keys(TIMES).length)
  expect(shown.filter(([, says, is]) => says !== is)).toEqual([])
})

const rowOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

test('the outputs that the documents read exist', () => {
  const read = DOCUMENTS.flatMap((path) =>
    blocksOf(path).flatMap(({ text }) =>
      Array.from(text.matchAll(/\.outputs\.([\w-]+)/g), ([, name = '']) => name),
    ),
  )
  expect(read.filter((name) => !OUTPUTS.includes(name))).toEqual([])
})

test('the messages in the troubleshooting guide are messages of the action', () => {
  const plain = (text: string): string => text.replace(/[`\\]/g, '')
  const source = plain(sourceOf('src'))
  const quoted = read('docs/troubleshooting.md')
    .split('\n')
    .filter((line) => line.startsWith('> '))
  expect(quoted.length).toBeGreaterThan(30)
  const parts = quoted.flatMap((line) => plain(line.slice(2)).split('…')).map((part) => part.trim())
  expect(parts.filter((part) => part.length > 2 && !source.includes(part))).toEqual([])
})

function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}
