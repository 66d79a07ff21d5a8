import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { TaskChanges } from '../../src/tasks/schema.ts'
import { diffTask, mergeRunConfiguration } from '../../src/tasks/diff.ts'
import { managedFields, resolveChanges, resolveDefinition } from '../../src/tasks/resolve.ts'
import { taskSchema, type Task } from '../../src/ax/schemas.ts'
import { read, simulate, type Simulated } from './support.ts'

let here: Simulated
beforeAll(async () => {
  here = await simulate()
})
afterAll(() => here.close())

/** A stored task as the service would echo it. */
function stored(fields: object): Task {
  return taskSchema.parse({ id: 'id', name: 'a', type: 'TEMPLATE_EVALUATION', ...fields })
}

const compare = (before: object, desired: TaskChanges) =>
  diffTask(stored(before), desired, new Set(Object.keys(desired) as (keyof TaskChanges)[]))

const GENERATION = { experiment_type: 'LLM_GENERATION', ai_integration_id: 'i' } as const
const llm = (fields: object) => ({ run_configuration: { ...GENERATION, ...fields } }) as TaskChanges
const agent = (input: object): TaskChanges => ({
  run_configuration: { experiment_type: 'AGENT_CALL', integration_id: 'i', input_template: { ...input } },
})
const evaluators = (...entries: object[]) =>
  ({ evaluators: entries.map((entry) => ({ evaluator_id: 'e', ...entry })) }) as TaskChanges

const A = { id: 'A', filter: 'x' } as const
const B = { id: 'B', filter: 'y' } as const
const mapping = (variable_name: string) => ({ variable_name, query_ids: ['A', 'B'], attribute_path: 'p' })

test.each<[string, object, TaskChanges]>([
  ['no filter and an empty one', { query_filter: null }, { query_filter: '' }],
  ['no filter and none', {}, { query_filter: null }],
  ['no rate and everything', { sampling_rate: null }, { sampling_rate: 1 }],
  ['not continuous', {}, { is_continuous: false }],
  ['no pin', evaluators({ evaluator_version_id: null }), evaluators({})],
  ['no mappings', evaluators({ column_mappings: null }), evaluators({ column_mappings: {} })],
  ['no filter of an evaluator', evaluators({ query_filter: null, evaluator_name: 'E' }), evaluators({})],
  ['the order of evaluators', evaluators({}, { evaluator_id: 'f' }), evaluators({ evaluator_id: 'f' }, {})],
  [
    'the expression of a single filter',
    { query_filters: { filters: [{ id: 'A', filter: 'x' }], expression: 'A' } },
    { query_filters: { filters: [{ id: 'A', filter: 'x' }] } },
  ],
  [
    'the order of filters',
    { query_filters: { filters: [B, A], expression: ' A OR B' } },
    { query_filters: { filters: [A, B], expression: 'A OR B' } },
  ],
  ['no filters and none', { query_filters: null }, { query_filters: null }],
  [
    'the order of query mappings, and what the service adds',
    evaluators({ query_mappings: [mapping('w'), { ...mapping('v'), added: 1, query_ids: ['B', 'A'] }] }),
    evaluators({ query_mappings: [mapping('v'), mapping('w')] }),
  ],
  ['no query mappings', evaluators({ query_mappings: null }), evaluators({})],
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
])('the same: %s', (_what, before, desired) => {
  expect(compare(before, desired)).toEqual({ patch: {}, unchangeable: [] })
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
  ['query_filters', { query_filters: null }, { query_filters: { filters: [A] } }],
  [
    'query_filters',
    { query_filters: { filters: [A, B], expression: 'A OR B' } },
    { query_filters: { filters: [A, B], expression: 'A AND B' } },
  ],
  [
    'evaluators',
    evaluators({ query_mappings: [mapping('v')] }),
    evaluators({ query_mappings: [mapping('v'), mapping('w')] }),
  ],
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
])('another %s is patched', (field, before, desired) => {
  expect(compare(before, desired)).toEqual({
    patch: { [field]: desired[field as keyof TaskChanges] },
    unchangeable: [],
  })
})

test('only what the definition names is compared, and a filter is cleared with null', () => {
  const before = stored({ name: 'b', query_filter: 'x', sampling_rate: 0.5 })
  expect(diffTask(before, { name: 'a' }, new Set(['query_filter']))).toEqual({
    patch: { query_filter: null },
    unchangeable: [],
  })
})

test('the form that a task leaves is cleared, and only then', () => {
  const traces = { query_filters: { filters: [A] }, ...evaluators({ query_mappings: [mapping('v')] }) }
  const spans = { query_filter: 'x', ...evaluators({}) }
  expect(compare({ query_filter: 'y' }, traces as TaskChanges).patch).toHaveProperty('query_filter', null)
  expect(compare(traces, evaluators({})).patch).toEqual({ query_filters: null, ...evaluators({}) })
  expect(compare(traces, spans as TaskChanges).patch).toMatchObject({
    query_filter: 'x',
    query_filters: null,
  })
  expect(compare(traces, { query_filter: null }).patch).toEqual({})
  expect(compare(traces, { name: 'b', sampling_rate: 1 }).patch).toEqual({ name: 'b' })
  expect(compare(spans, { query_filters: null }).patch).toEqual({})
})

test('type, project and dataset cannot be changed', () => {
  const desired: TaskChanges = { type: 'CODE_EVALUATION', project_id: 'p', dataset_id: 'd', name: 'b' }
  expect(compare({ project_id: 'q' }, desired)).toEqual({
    patch: { name: 'b' },
    unchangeable: [
      { field: 'type', stored: 'TEMPLATE_EVALUATION' },
      { field: 'project_id', stored: 'q' },
      { field: 'dataset_id', stored: null },
    ],
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
query_filter: attributes.openinference.span.kind = 'LLM'
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
    'a template evaluation as an experiment',
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
    const named = managedFields(definition)
    const { body: desired } = await resolveDefinition(definition, here.names)
    const created = await here.ax.createTask(desired)
    expect(diffTask(created, desired, named)).toEqual({ patch: {}, unchangeable: [] })
    const again = await here.ax.task(created.id)
    expect(diffTask(again, desired, named).patch).toEqual({})

    const partial = await read(changes, 'patch')
    const { body: resolved } = await resolveChanges(partial, again, here.names)
    const merged = (task: Task): TaskChanges =>
      resolved.run_configuration === undefined
        ? resolved
        : {
            ...resolved,
            run_configuration: mergeRunConfiguration(
              task.run_configuration,
              resolved.run_configuration,
              partial.issueAt,
            ),
          }
    const { patch } = diffTask(again, merged(again), managedFields(partial))
    expect(Object.keys(patch)).not.toEqual([])
    const updated = await here.ax.updateTask(created.id, patch)
    expect(diffTask(updated, merged(updated), managedFields(partial)).patch).toEqual({})
  },
)
