import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { suiteJsonSchema } from '../../scripts/suite-schema.ts'
import {
  CHECK_INPUTS,
  commandOf,
  INPUT_NAMES,
  SECRET_INPUTS,
  unfitInputs,
  unusedInputs,
  type InputName,
} from '../../src/inputs/schema.ts'
import { taskDefinitionJsonSchema } from '../../scripts/definition-schema.ts'
import type { TaskKind } from '../../src/tasks/shape.ts'
import { SUITE } from './support.ts'

test('the command is known even when other inputs are wrong', () => {
  expect(commandOf({ command: 'Get-Run', timeout: 'soon' })).toBe('get-run')
  expect(commandOf({})).toBe('run')
  expect(commandOf({ command: 'dance' })).toBe('run')
})

test('inputs that a command does not use are known from the one table', () => {
  expect(unusedInputs('run', INPUT_NAMES)).toEqual(['run-id', 'filter'])
  expect(unusedInputs('list', ['filter', 'task', 'summary', 'results-file', 'wait'])).toEqual([
    'task',
    'wait',
  ])
  expect(unusedInputs('wait', ['suite', 'pull-request', 'trend', 'provenance'])).toEqual([
    'suite',
    'provenance',
  ])
})

test('inputs that do not fit a kind of task are known from the one table', () => {
  expect(unfitInputs('experiment', ['max-spans', 'gates', 'experiment-ids', 'max-examples'])).toEqual([
    { input: 'max-spans', allowed: 'an evaluation of a project or an evaluation of a dataset' },
    { input: 'experiment-ids', allowed: 'an evaluation of a dataset' },
  ])
})

const ONLY_WINDOW = ['data-start-time', 'data-end-time'] as const
const ONLY_EXPERIMENT = [
  ...(['experiment-name', 'dataset-version-id', 'max-examples', 'example-ids', 'query-filter'] as const),
  ...(['tracing-metadata', 'evaluation-task-ids'] as const),
]

test.each<[TaskKind, InputName[]]>([
  ['project-evaluation', ['experiment-ids', ...ONLY_EXPERIMENT]],
  ['dataset-evaluation', [...ONLY_WINDOW, ...ONLY_EXPERIMENT]],
  ['experiment', [...ONLY_WINDOW, 'max-spans', 'override-evaluations', 'experiment-ids']],
])('a task of the kind %s takes no input of the others, and everything else', (kind, unfit) => {
  expect(unfitInputs(kind, INPUT_NAMES).map(({ input }) => input)).toEqual(unfit)
})

test('a check takes every run option and every gate, and nothing of the step', () => {
  expect(CHECK_INPUTS).toEqual([
    ...['if-exists', 'ephemeral'],
    ...['data-start-time', 'data-end-time', 'max-spans', 'override-evaluations', 'experiment-ids'],
    ...['experiment-name', 'dataset-version-id', 'max-examples', 'example-ids', 'query-filter'],
    ...['tracing-metadata', 'evaluation-task-ids'],
    ...['on-no-data', 'max-error-rate', 'gates', 'baseline', 'on-inconclusive'],
  ])
  expect(SECRET_INPUTS).toEqual(['api-key', 'github-token'])
})

test('the JSON Schema of suites has a key for everything that a check takes, and no other', () => {
  const schema = suiteJsonSchema({ $schema: 's', type: 'object' }, (input) => `about ${input}`)
  const properties = schema.properties as Record<
    string,
    { properties?: object; items?: { properties: object } }
  >
  const ofChecks = Object.keys(properties.checks?.items?.properties ?? {})
  const ofDefaults = Object.keys(properties.defaults?.properties ?? {})
  expect(ofDefaults).toEqual(['advisory', ...CHECK_INPUTS])
  expect(ofChecks.filter((key) => !ofDefaults.includes(key))).toEqual([
    'name',
    'task',
    'task-file',
    'definition',
  ])
  expect(JSON.stringify(schema)).toContain('about gates')
})

test('the JSON Schema takes what the parser takes', () => {
  const schema = suiteJsonSchema(taskDefinitionJsonSchema(), () => undefined)
  const validate = new Ajv2020({ strict: false }).compile(schema)
  expect(validate(parse(SUITE))).toBe(true)
  const suites = {
    'checks: [{definition: {name: e, type: template_evaluation, project: p, evaluators: [{evaluator: x}]}}]': true,
    'checks: [{task: a, ephemeral: auto, override-evaluations: true, tracing-metadata: {a: 7}}]': true,
    'checks: [{task: a, max-error-rate: 0.1, gates: x >= 1, evaluation-task-ids: a}]': true,
    'checks: [{task: a, gatez: x}]': false,
    'checks: [{name: a}]': false,
    'checks: [{task: a, task-file: b}]': false,
    'checks: [{task: a, on-no-data: shrug}]': false,
    'checks: []': false,
    'defaults: {task: a}\nchecks: [{task: a}]': false,
    'checks: [{definition: {name: e, type: nonsense}}]': false,
  }
  for (const [suite, valid] of Object.entries(suites))
    expect([suite, validate(parse(suite))]).toEqual([suite, valid])
})
