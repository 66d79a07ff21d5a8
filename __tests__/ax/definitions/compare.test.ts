import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { TaskChanges } from '../../../src/ax/definitions/body.ts'
import { compareTask } from '../../../src/ax/definitions/compare.ts'
import { mergeRunConfiguration } from '../../../src/ax/definitions/merge.ts'
import { namedFields, resolveChanges, resolveDefinition } from '../../../src/ax/definitions/resolve.ts'
import { taskSchema, type Task } from '../../../src/ax/schemas.ts'
import { read, simulate, type Simulated } from './simulated.ts'

let here: Simulated
beforeAll(async () => {
  here = await simulate()
})
afterAll(() => here.close())

/** A stored task as the service would echo it. */
function stored(fields: object): Task {
  return taskSchema.parse({ id: 'id', name: 'a', type: 'TEMPLATE_EVALUATION', ...fields })
}

const compare = (before: object, wanted: TaskChanges) =>
  compareTask(stored(before), wanted, new Set(Object.keys(wanted) as (keyof TaskChanges)[]))

const GENERATION = { experiment_type: 'LLM_GENERATION', ai_integration_id: 'i' } as const
const llm = (fields: object) => ({ run_configuration: { ...GENERATION, ...fields } }) as TaskChanges
const agent = (input: object): TaskChanges => ({
  run_configuration: { experiment_type: 'AGENT_CALL', integration_id: 'i', input_template: { ...input } },
})
const evaluators = (...entries: object[]) =>
  ({ evaluators: entries.map((entry) => ({ evaluator_id: 'e', ...entry })) }) as TaskChanges

test.each<[string, object, TaskChanges]>([
  ['no filter and an empty one', { query_filter: null }, { query_filter: '' }],
  ['no filter and none', {}, { query_filter: null }],
  ['no rate and everything', { sampling_rate: null }, { sampling_rate: 1 }],
  ['not continuous', {}, { is_continuous: false }],
  ['no pin', evaluators({ evaluator_version_id: null }), evaluators({})],
  ['no mappings', evaluators({ column_mappings: null }), evaluators({ column_mappings: {} })],
  ['no filter of an evaluator', evaluators({ query_filter: null, evaluator_name: 'E' }), evaluators({})],
  ['the order of evaluators', evaluators({}, { evaluator_id: 'f' }), evaluators({ evaluator_id: 'f' }, {})],
  ['other experiments', { experiment_ids: ['x'] }, { experiment_ids: ['y'] }],
  ['no provider parameters', llm({ provider_parameters: {} }), llm({})],
  ['provider parameters that are empty', llm({}), llm({ provider_parameters: {} })],
  ['no prompt version', llm({ prompt_version_id: null }), llm({})],
  ['a model of the integration', llm({ model_name: 'gpt-4o' }), llm({})],
  [
    'the case of enums',
    llm({ experiment_type: 'llm_generation', input_variable_format: 'mustache' }),
    llm({ input_variable_format: 'MUSTACHE' }),
  ],
  ['NONE is F_STRING', llm({ input_variable_format: 'F_STRING' }), llm({ input_variable_format: 'NONE' })],
  [
    'defaults of messages',
    llm({ messages: [{ role: 'user', content: 'a', tool_calls: [], tool_call_id: null }] }),
    llm({ messages: [{ role: 'USER', content: 'a' }] }),
  ],
  [
    'JSON in arguments',
    llm({
      messages: [
        {
          role: 'USER',
          tool_calls: [
            { id: null, type: 'FUNCTION', function: { name: 'f', arguments: '{ "b": 1, "a": 2 }' } },
          ],
        },
      ],
    }),
    llm({
      messages: [
        {
          role: 'USER',
          tool_calls: [{ type: 'FUNCTION', function: { name: 'f', arguments: '{"a":2,"b":1}' } }],
        },
      ],
    }),
  ],
  [
    'defaults of a response format',
    llm({ invocation_parameters: { response_format: { type: 'TEXT', json_schema: null } } }),
    llm({}),
  ],
  [
    'defaults of a JSON schema',
    llm({
      invocation_parameters: {
        response_format: { type: 'JSON_SCHEMA', json_schema: { name: 'n', strict: false } },
      },
    }),
    llm({ invocation_parameters: { response_format: { type: 'JSON_SCHEMA', json_schema: { name: 'n' } } } }),
  ],
  [
    'nulls and news in parameters',
    llm({ invocation_parameters: { temperature: 0, top_p: null, brand_new: 1 } }),
    llm({ invocation_parameters: { temperature: 0 } }),
  ],
  ['what the service adds', llm({ added_by_the_service: { a: 1 } }), llm({})],
  [
    'the order of keys',
    llm({ tool_config: { tool_choice: 'a', tools: [{ b: 1, a: { d: 1, c: 2 } }] } }),
    llm({ tool_config: { tools: [{ a: { c: 2, d: 1 }, b: 1 }], tool_choice: 'a' } }),
  ],
  ['placeholders', agent({ a: ['{{question}}'] }), agent({ a: ['{{ dataset.question }}'] })],
  [
    'use_converse_endpoint',
    llm({ provider_parameters: { bedrock_options: { use_converse_endpoint: false } } }),
    llm({}),
  ],
])('the same: %s', (_what, before, wanted) => {
  expect(compare(before, wanted)).toEqual({ patch: {}, unchangeable: [], differing: [] })
})

test.each<[string, object, TaskChanges]>([
  ['name', { name: 'b' }, { name: 'a' }],
  ['sampling_rate', { sampling_rate: null }, { sampling_rate: 0.5 }],
  ['is_continuous', { is_continuous: false }, { is_continuous: true }],
  ['query_filter', { query_filter: null }, { query_filter: 'x' }],
  ['evaluators', evaluators({}), evaluators({ evaluator_id: 'f' })],
  ['evaluators', evaluators({ evaluator_version_id: 'v' }), evaluators({})],
  ['evaluators', evaluators({}), evaluators({ column_mappings: { a: 'b' } })],
  ['evaluators', evaluators({}), evaluators({ query_filter: 'x' })],
  ['run_configuration', llm({ model_name: 'a' }), llm({ model_name: 'b' })],
  ['run_configuration', llm({ tool_config: { tools: [{}] } }), llm({})],
  ['run_configuration', llm({ invocation_parameters: { temperature: 1 } }), llm({})],
  [
    'run_configuration',
    llm({ invocation_parameters: { temperature: 1 } }),
    llm({ invocation_parameters: { top_k: 1 } }),
  ],
  ['run_configuration', llm({ prompt_version_id: 'v' }), llm({ prompt_version_id: null })],
  [
    'run_configuration',
    llm({ messages: [{ role: 'USER', content: 'a' }] }),
    llm({ messages: [{ role: 'USER', content: 'b' }] }),
  ],
  ['run_configuration', llm({ something: 1 }), llm({ something: 2 })],
  ['run_configuration', agent({ a: '{{x}}' }), agent({ a: '{{y}}' })],
  ['run_configuration', llm({}), agent({})],
])('another %s is patched', (field, before, wanted) => {
  const { patch, unchangeable, differing } = compare(before, wanted)
  expect({ unchangeable, differing }).toEqual({ unchangeable: [], differing: [field] })
  expect(patch).toEqual({ [field]: wanted[field as keyof TaskChanges] })
})

test('only what the definition names is compared, and a filter is cleared with null', () => {
  const before = stored({ name: 'b', query_filter: 'x', sampling_rate: 0.5 })
  expect(compareTask(before, { name: 'a' }, new Set(['query_filter']))).toEqual({
    patch: { query_filter: null },
    unchangeable: [],
    differing: ['query_filter'],
  })
})

test('type, project and dataset cannot be changed', () => {
  const wanted: TaskChanges = { type: 'CODE_EVALUATION', project_id: 'p', dataset_id: 'd', name: 'b' }
  expect(compare({ project_id: 'q' }, wanted)).toEqual({
    patch: { name: 'b' },
    unchangeable: [
      { field: 'type', stored: 'TEMPLATE_EVALUATION', wanted: 'CODE_EVALUATION' },
      { field: 'project_id', stored: 'q', wanted: 'p' },
      { field: 'dataset_id', stored: null, wanted: 'd' },
    ],
    differing: ['type', 'project_id', 'dataset_id', 'name'],
  })
})

const FILES: [string, string, string][] = [
  [
    'an evaluation',
    `
name: twice-1
type: template_evaluation
project: support-bot
sampling_rate: 0.5
query_filter: span_kind = 'LLM'
evaluators: [{evaluator: hallucination, column_mappings: {input: a, output: b}}]
`,
    '{sampling_rate: 0.25, query_filter: null, evaluators: [{evaluator: hallucination}]}',
  ],
  [
    'a generation from the Prompt Hub',
    `
name: twice-2
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: llm_generation
  ai_integration: openai-prod
  prompt: {name: support-answer, label: staging}
  invocation_parameters: {max_tokens: 10, response_format: {type: json_schema, json_schema: {name: a}}}
`,
    '{run_configuration: {model_name: gpt-4o, invocation_parameters: {temperature: 0.5}}}',
  ],
  [
    'an agent',
    `
name: twice-3
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: agent_call
  integration: support-agent
  input_template: {message: "{{dataset.question}}"}
`,
    '{name: twice-three, run_configuration: {input_template: {message: "{{ dataset.topic }}"}}}',
  ],
  [
    'a judge',
    `
name: twice-4
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: template_evaluation
  ai_integration: openai-prod
  template: "{{answer}}"
  provide_explanation: false
`,
    '{run_configuration: {provide_explanation: true, column_mapping: {answer: expected_answer}}}',
  ],
]

test.each(FILES)(
  '%s applied twice is patched never; changes applied twice once',
  async (_what, text, changes) => {
    const definition = await read(text)
    const named = namedFields(definition)
    const wanted = await resolveDefinition(definition, here.names)
    const created = await here.ax.createTask(wanted)
    expect(compareTask(created, wanted, named)).toEqual({ patch: {}, unchangeable: [], differing: [] })
    const again = await here.ax.task(created.id)
    expect(compareTask(again, wanted, named).patch).toEqual({})

    const partial = await read(changes, 'partial')
    const resolved = await resolveChanges(partial, here.names)
    const laidOver = (task: Task): TaskChanges =>
      resolved.run_configuration === undefined
        ? resolved
        : {
            ...resolved,
            run_configuration: mergeRunConfiguration(task.run_configuration, resolved.run_configuration),
          }
    const { patch } = compareTask(again, laidOver(again), namedFields(partial))
    expect(Object.keys(patch)).not.toEqual([])
    const updated = await here.ax.updateTask(created.id, patch)
    expect(compareTask(updated, laidOver(updated), namedFields(partial)).patch).toEqual({})
  },
)
