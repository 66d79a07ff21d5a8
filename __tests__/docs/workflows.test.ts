import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { AnySchema } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseDocument } from 'yaml'
import * as z from 'zod'
import { readAction } from '../../scripts/action-docs.ts'
import { COMMANDS } from '../../src/inputs/schema.ts'
import { read } from './documents.ts'
import { isOurs, outputsReadIn, stepsIn } from './uses.ts'

/** The examples use what action.yml declares, and the workflows of this repository are pinned, bounded and unprivileged. */

const action = readAction(read('action.yml'))
const workflowsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`)
const EXAMPLES = workflowsIn('examples')
const WORKFLOWS = workflowsIn('.github/workflows')

const workflowSchema = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.looseObject({ 'timeout-minutes': z.number().optional() })),
})
const workflowOf = (path: string) => workflowSchema.parse(parseDocument(read(path)).toJS())

test.each([...EXAMPLES, '.github/workflows/ci.yml'])(
  '%s: the inputs are declared, and the commands exist',
  (path) => {
    const steps = stepsIn(read(path)).filter(isOurs)
    const unknown = steps.flatMap((step) => Object.keys(step.with)).filter((name) => !(name in action.inputs))
    expect(unknown).toEqual([])
    const commands = steps.flatMap((step) => step.with.command ?? [])
    expect(commands.filter((value) => !COMMANDS.some((command) => command === value))).toEqual([])
  },
)

test.each(EXAMPLES)('%s: the outputs that are read are declared, and of a step that is there', (path) => {
  const text = read(path)
  const ids = stepsIn(text)
    .filter(isOurs)
    .flatMap(({ id }) => id ?? [])
  const known = ids.flatMap((id) => Object.keys(action.outputs).map((output) => `${id}.${output}`))
  expect(outputsReadIn(text).filter((each) => !known.includes(each))).toEqual([])
})

test.each([...EXAMPLES, ...WORKFLOWS])(
  '%s: permissions are named, and no more is written than needed',
  (path) => {
    const { permissions } = workflowOf(path)
    expect(
      Object.entries(permissions).filter(([name, level]) => level !== 'read' && name !== 'pull-requests'),
    ).toEqual([])
  },
)

test.each(WORKFLOWS)('%s: every action is pinned to a commit and says its version', (path) => {
  const uses = Array.from(read(path).matchAll(/uses: (.*)$/gm), ([, name = '']) => name)
  const external = uses.filter((name) => name !== './')
  expect(external.filter((name) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name))).toEqual([])
})

test.each(WORKFLOWS)('%s: every job ends by itself', (path) => {
  const jobs = Object.entries(workflowOf(path).jobs)
  expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined)).toEqual([])
})

test('the same action has the same commit everywhere', () => {
  const uses = WORKFLOWS.flatMap((path) => stepsIn(read(path)).map((step) => step.uses))
  const repositories = new Map(uses.map((name) => [name.replace(/@.*/, ''), new Set<string>()]))
  for (const name of uses) repositories.get(name.replace(/@.*/, ''))?.add(name)
  expect(Array.from(repositories.values()).filter((versions) => versions.size > 1)).toEqual([])
})

test('Dependabot groups its updates, leaves TypeScript below 7, and raises what Python needs', () => {
  const text = read('.github/dependabot.yml')
  expect(text).toMatch(/dependency-name: typescript\n\s+versions: \['>=7'\]/)
  expect(text.match(/package-ecosystem:/g)).toHaveLength(text.match(/groups:/g)?.length ?? 0)
  for (const name of readdirSync('scripts')) {
    if (existsSync(`scripts/${name}/requirements.txt`))
      expect(text).toContain(`directory: /scripts/${name}\n`)
  }
})

test.each([
  ['tasks', 'task-definition'],
  ['evals', 'suite'],
])('the files in examples/%s keep to the schema that they name', (folder, kind) => {
  const names = readdirSync(`examples/${folder}`).map((name) => `examples/${folder}/${name}`)
  const files = names.filter((name) => read(name).includes(`/schemas/${kind}.schema.json\n`))
  expect(files.length).toBeGreaterThanOrEqual(2)
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(read(`schemas/${kind}.schema.json`)) as AnySchema,
  )
  for (const file of files) {
    const isValid = validate(parseDocument(read(file)).toJS()) === true
    expect({ file, isValid, errors: validate.errors }).toEqual({ file, isValid: true, errors: null })
  }
})

test('the form for bugs asks for the debug log', () => {
  expect(read('.github/ISSUE_TEMPLATE/bug.yml')).toContain('ACTIONS_STEP_DEBUG')
})
