import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { actionWithDefaults, readAction, readmeWithTables } from '../../scripts/action-docs.ts'
import { suiteJsonSchema } from '../../scripts/suite-schema.ts'
import { INPUT_NAMES } from '../../src/inputs/schema.ts'
import { OUTPUT_NAMES } from '../../src/report/outputs.ts'
import { taskDefinitionJsonSchema } from '../../scripts/definition-schema.ts'

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

test('the published JSON Schema of suites is that of the code, with the descriptions of action.yml', () => {
  const { inputs } = readAction(action)
  const schema = suiteJsonSchema(taskDefinitionJsonSchema(), (input) => inputs[input]?.description)
  expect(JSON.parse(readFileSync('schemas/suite.schema.json', 'utf8'))).toEqual(schema)
})
