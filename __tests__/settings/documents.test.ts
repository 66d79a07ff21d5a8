import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { actionWithDefaults, readAction, readmeWithTables } from '../../scripts/action-docs.ts'
import { OUTPUT_NAMES } from '../../src/report/output-values.ts'
import { INPUT_NAMES } from '../../src/settings/schema.ts'

/** action.yml, the README and the schema describe the same inputs and outputs. */

const action = readFileSync('action.yml', 'utf8')
const readme = readFileSync('README.md', 'utf8')

test('action.yml lists the inputs of the schema, in its order', () => {
  expect(Object.keys(readAction(action).inputs)).toEqual(INPUT_NAMES)
})

test('action.yml lists the outputs that are written, in their order', () => {
  expect(Object.keys(readAction(action).outputs)).toEqual([...OUTPUT_NAMES])
})

test('action.yml says each default of the schema, and has none of its own', async () => {
  expect(await actionWithDefaults(action)).toBe(action)
  // The token's default is an expression that only the runner can evaluate.
  expect(action.match(/^ {4}default:.*$/gm)).toEqual(['    default: ${{ github.token }}'])
})

test('the tables of the README are those of action.yml', async () => {
  expect(await readmeWithTables(readme, action)).toBe(readme)
})
