import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { taskDefinitionJsonSchema } from '../../scripts/definition-schema.ts'
import { read } from '../tasks/support.ts'

const FILE = new URL('../../schemas/task-definition.schema.json', import.meta.url)

test('the committed schema is the one that the code makes (`npx tsx scripts/schemas.ts`)', async () => {
  expect(JSON.parse(await readFile(FILE, 'utf8'))).toEqual(taskDefinitionJsonSchema())
})

test('it is valid itself, says which draft it is in, and has no ID', () => {
  const schema = taskDefinitionJsonSchema()
  expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.title).toBe('Arize AX task definition')
  expect(schema).not.toHaveProperty('$id')
})

const accepts = new Ajv2020({ strict: false }).compile(taskDefinitionJsonSchema())

const EVALUATION = 'name: a\ntype: template_evaluation\nproject: p\nevaluators: [{evaluator: e}]\n'
const ON_DATASET = 'name: a\ntype: CODE_EVALUATION\ndataset: d\nevaluators: [{evaluator_id: e}]\n'
const EXPERIMENT = 'name: a\ntask_type: run_experiment\ndataset_id: d\nrun_configuration:\n'
const LLM = `${EXPERIMENT}  experiment_type: llm_generation\n  ai_integration: i\n`
const AGENT = `${EXPERIMENT}  {experiment_type: AGENT_CALL, integration: i, input_template: {a: [1]}}\n`

const TRACES = `name: a
type: template_evaluation
project: p
query_filters: {filters: [{id: A, filter: x}, {id: B, filter: y}], expression: A OR B}
evaluators: [{evaluator: e, query_mappings: [{variable_name: v, query_ids: [A], attribute_path: p}]}]
`

test.each([
  EVALUATION,
  TRACES,
  `${TRACES}query_filter: null\n`,
  TRACES.replace(', {id: B, filter: y}], expression: A OR B', ']'),
  `${EVALUATION}query_filters: null\n`,
  `${EVALUATION}sampling_rate: 0.5\nis_continuous: true\nquery_filter: null\nexperiments: []\n`,
  `${ON_DATASET}experiments: [x]\nis_continuous: false\n`,
  `${ON_DATASET}experiment_ids: [x, y]\n`,
  AGENT,
  `$schema: x\n${AGENT}`,
  `${LLM}  prompt: {name: p, label: l}\n`,
  `${LLM}  prompt: {id: p}\n  model_name: m\n  invocation_parameters: {reasoning_effort: HIGH}\n`,
  `${LLM}  input_variable_format: MUSTACHE\n  messages: [{role: User, content: null}]\n`.replace(
    'User',
    'user',
  ),
  `${LLM}  input_variable_format: none\n  messages: [{role: ASSISTANT, tool_calls: [{function: {name: f, arguments: {a: 1}}}]}]\n`,
  `${EXPERIMENT}  {experiment_type: template_evaluation, ai_integration_id: i, template: t, provide_explanation: true, classification_choices: {a: 1}, evaluator_version_id: null}\n`,
])('editors and the action both accept %j', async (definition) => {
  expect(accepts(parse(definition)) || accepts.errors).toBe(true)
  await expect(read(definition)).resolves.toBeDefined()
})

test.each([
  'name: a\n',
  `${TRACES}query_filter: x\n`,
  TRACES.replace(', expression: A OR B', ''),
  TRACES.replace('id: B', 'id: b'),
  TRACES.replace('{filters: [{id: A, filter: x}, {id: B, filter: y}], expression: A OR B}', 'null'),
  TRACES.replace(/query_filters.*\n/, ''),
  TRACES.replace('evaluator: e', 'evaluator: e, column_mappings: {a: b}'),
  TRACES.replace('evaluator: e', 'evaluator: e, query_filter: x'),
  TRACES.replace('evaluators: [', 'evaluators: [{evaluator: f}, '),
  TRACES.replace('variable_name: v, ', ''),
  `${EVALUATION}query_filters: {filters: [{id: A, filter: x}]}\n`,
  '[]',
  `${EVALUATION}colour: red\n`,
  `${EVALUATION}sampling_rate: 2\n`,
  `${EVALUATION}task_type: template_evaluation\n`,
  `${EVALUATION}dataset: d\n`,
  `${EVALUATION}project_id: p\n`,
  `${EVALUATION}experiments: [x]\n`,
  `${EVALUATION}run_configuration: {experiment_type: agent_call, integration: i, input_template: {}}\n`,
  EVALUATION.replace('[{evaluator: e}]', '[]'),
  EVALUATION.replace('evaluator: e', 'evaluator: e, evaluator_id: e'),
  EVALUATION.replace('evaluator: e', 'query_filter: e'),
  EVALUATION.replace('name: a', 'name: " "'),
  ON_DATASET,
  `${ON_DATASET}experiments: []\n`,
  `${ON_DATASET}experiments: [x]\nexperiment_ids: [y]\n`,
  `${ON_DATASET}experiments: [x]\nsampling_rate: 1\n`,
  `${ON_DATASET}experiments: [x]\nis_continuous: true\n`,
  `${AGENT}query_filter: x\n`,
  `${AGENT}project: x\n`,
  AGENT.replace('integration: i', 'ai_integration: i'),
  AGENT.replace('integration: i', 'integration: i, integration_id: i'),
  AGENT.replace('{a: [1]}', '[1]'),
  LLM,
  `${LLM}  messages: [{role: user}]\n`,
  `${LLM}  prompt: {label: l}\n`,
  `${LLM}  prompt: {name: p, label: l, version: v}\n`,
  `${LLM}  prompt: {name: p}\n  messages: [{role: user}]\n`,
  `${LLM}  prompt: {name: p}\n  prompt_version_id: v\n`,
  `${LLM}  prompt: {name: p}\n  template: t\n`,
  `${LLM}  prompt: {name: p}\n  invocation_parameters: {temprature: 0}\n`,
])('editors and the action both refuse %j', async (definition) => {
  expect(accepts(parse(definition))).toBe(false)
  await expect(read(definition)).rejects.toThrow()
})
