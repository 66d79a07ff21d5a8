import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import * as z from 'zod'
import { readAction } from '../../scripts/action-docs.ts'
import { COMMANDS } from '../../src/settings/schema.ts'
import { blocksOf, brokenLinks, codesOf, DOCUMENTS, read } from './documents.ts'
import { isOurs, stepsIn } from './uses.ts'

/** What the documents say is there, is there. */

const action = readAction(read('action.yml'))
const INPUTS = Object.keys(action.inputs)
const OUTPUTS = Object.keys(action.outputs)
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')))

test.each(DOCUMENTS)('%s: every link into the repository leads somewhere', (path) => {
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
    const known = [...INPUTS, 'permissions', 'contents', 'actions', 'prompt', 'fail-fast', 'if']
    expect(pairs.filter(({ name }) => !known.includes(name))).toEqual([])
    const commands = pairs.filter(({ name }) => name === 'command').map(({ value }) => value)
    expect(commands.filter((value) => !COMMANDS.some((command) => command === value))).toEqual([])
  },
)

test('the README names every command, verdict and document', () => {
  const readme = read('README.md')
  for (const command of COMMANDS) expect(readme).toMatch(new RegExp(`command: ${command}\\b|\\| ${command} `))
  for (const name of readdirSync('docs').filter((each) => each.endsWith('.md')))
    expect(DOCUMENTS.some((path) => read(path).includes(name))).toBe(true)
})

test('the blocks that show an example are that example', () => {
  const shown = blocksOf('README.md').filter(({ comment }) => comment?.startsWith('examples/'))
  expect(shown.length).toBeGreaterThanOrEqual(3)
  for (const { comment = '', text } of shown) expect(text).toBe(read(comment))
})

test('every example has its place in the README and in the recipes', () => {
  const workflows = readdirSync('examples').filter((name) => name.endsWith('.yml'))
  for (const path of ['README.md', 'docs/recipes.md']) {
    const text = read(path)
    expect(workflows.filter((name) => !text.includes(`examples/${name})`))).toEqual([])
  }
})

test('the outputs that the documents read exist', () => {
  const read = DOCUMENTS.flatMap((path) =>
    blocksOf(path).flatMap(({ text }) =>
      Array.from(text.matchAll(/\.outputs\.([\w-]+)/g), ([, name = '']) => name),
    ),
  )
  expect(read.filter((name) => !OUTPUTS.includes(name))).toEqual([])
})

test('the messages that the troubleshooting goes by are messages of the action', () => {
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
