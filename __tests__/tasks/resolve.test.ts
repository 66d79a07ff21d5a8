import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { issuesOf, read, simulate, type Simulated } from './support.ts'
import { planTask } from '../../src/tasks/apply.ts'
import { resolveDefinition } from '../../src/tasks/resolve.ts'

let here: Simulated
beforeAll(async () => {
  here = await simulate()
})
afterAll(() => here.close())

/** The whole body, and that the service takes it. */
async function expectAccepted(text: string, wanted: object): Promise<void> {
  const body = await here.body(text)
  expect(body).toStrictEqual(wanted)
  const { tasks } = here.simulator.world
  const seeded = tasks.findIndex(({ name }) => name === body.name)
  if (seeded >= 0) tasks.splice(seeded, 1)
  const task = await here.ax.createTask(body)
  expect(task.name).toBe(body.name)
  await here.ax.deleteTask(task.id)
}

test('the experiment of the documentation', async () => {
  const { world } = here.simulator
  const text = `
name: answer-quality
type: run_experiment              # or template_evaluation, code_evaluation
dataset: golden-questions
run_configuration:
  experiment_type: llm_generation # or template_evaluation, agent_call
  ai_integration: openai-prod
  model_name: gpt-4o
  input_variable_format: mustache
  messages:
    - {role: system, content: Answer briefly.}
    - {role: user, content: "{{question}}"}
`
  await expectAccepted(text, {
    name: 'answer-quality',
    type: 'RUN_EXPERIMENT',
    dataset_id: here.id(world.datasets, 'golden-questions'),
    run_configuration: {
      experiment_type: 'LLM_GENERATION',
      ai_integration_id: here.id(world.aiIntegrations, 'openai-prod'),
      model_name: 'gpt-4o',
      input_variable_format: 'MUSTACHE',
      messages: [
        { role: 'SYSTEM', content: 'Answer briefly.' },
        { role: 'USER', content: '{{question}}' },
      ],
    },
  })
})

test('the evaluation of the documentation', async () => {
  const { world } = here.simulator
  const text = `
name: hallucination-check
type: template_evaluation
project: support-bot
sampling_rate: 0.5
is_continuous: false
query_filter: attributes.openinference.span.kind = 'LLM'
evaluators:
  - evaluator: hallucination
    column_mappings: {input: attributes.input.value, output: attributes.output.value}
`
  await expectAccepted(text, {
    name: 'hallucination-check',
    type: 'TEMPLATE_EVALUATION',
    project_id: here.id(world.projects, 'support-bot'),
    sampling_rate: 0.5,
    is_continuous: false,
    query_filter: "attributes.openinference.span.kind = 'LLM'",
    evaluators: [
      {
        evaluator_id: here.id(world.evaluators, 'hallucination'),
        column_mappings: { input: 'attributes.input.value', output: 'attributes.output.value' },
      },
    ],
  })
})

test('a code evaluation of experiments by their names, in JSON, pinned, with a filter of its own', async () => {
  const { world } = here.simulator
  const conciseness = here.id(world.evaluators, 'conciseness')
  const version = world.evaluatorVersion(conciseness, null).id
  const definition = {
    $schema: './task-definition.schema.json',
    name: 'concise',
    task_type: 'Code_Evaluation',
    dataset: 'golden-questions',
    experiments: ['baseline-2026-01'],
    evaluators: [
      {
        evaluator: 'conciseness',
        evaluator_version_id: version,
        query_filter: "topic = 'billing'",
        column_mappings: { output: 'output' },
      },
    ],
  }
  await expectAccepted(JSON.stringify(definition, null, 2), {
    name: 'concise',
    type: 'CODE_EVALUATION',
    dataset_id: here.id(world.datasets, 'golden-questions'),
    experiment_ids: [here.id(world.experiments, 'baseline-2026-01')],
    evaluators: [
      {
        evaluator_id: conciseness,
        evaluator_version_id: version,
        query_filter: "topic = 'billing'",
        column_mappings: { output: 'output' },
      },
    ],
  })
})

test('a template evaluation as an experiment, with every field', async () => {
  const { world } = here.simulator
  const version = world.evaluatorVersion(here.id(world.evaluators, 'correctness'), null).id
  const text = `
name: judge-experiment
type: RUN_EXPERIMENT
dataset: golden-questions
run_configuration:
  experiment_type: template_evaluation
  ai_integration: openai-prod
  model_name: gpt-4o-mini
  template: "Is {{answer}} right?"
  provide_explanation: true
  classification_choices: {correct: 1, incorrect: 0}
  column_mapping: {answer: expected_answer}
  evaluator_version_id: ${version}
  invocation_parameters: {temperature: 0, max_tokens: 200}
  provider_parameters: {azure_params: {azure_deployment_name: judge}, something_new: [1, {a: null}]}
`
  await expectAccepted(text, {
    name: 'judge-experiment',
    type: 'RUN_EXPERIMENT',
    dataset_id: here.id(world.datasets, 'golden-questions'),
    run_configuration: {
      experiment_type: 'TEMPLATE_EVALUATION',
      ai_integration_id: here.id(world.aiIntegrations, 'openai-prod'),
      model_name: 'gpt-4o-mini',
      template: 'Is {{answer}} right?',
      provide_explanation: true,
      classification_choices: { correct: 1, incorrect: 0 },
      column_mapping: { answer: 'expected_answer' },
      evaluator_version_id: version,
      invocation_parameters: { temperature: 0, max_tokens: 200 },
      provider_parameters: {
        azure_params: { azure_deployment_name: 'judge' },
        something_new: [1, { a: null }],
      },
    },
  })
})

test('an agent call', async () => {
  const { world } = here.simulator
  const text = `
name: agent
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: agent_call
  integration: support-agent
  input_template: {message: "{{dataset.question}}", locale: en}
`
  await expectAccepted(text, {
    name: 'agent',
    type: 'RUN_EXPERIMENT',
    dataset_id: here.id(world.datasets, 'golden-questions'),
    run_configuration: {
      experiment_type: 'AGENT_CALL',
      integration_id: here.id(world.agentIntegrations, 'support-agent'),
      input_template: { message: '{{dataset.question}}', locale: 'en' },
    },
  })
})

const EVERY_FIELD = `
run_configuration:
  experiment_type: llm_generation
  ai_integration: openai-prod
  input_variable_format: F_string
  prompt_version_id: null
  messages:
    - role: user
      content: "{question}"
    - role: assistant
      content: null
      tool_calls:
        - {id: c1, type: function, function: {name: look_up, arguments: '{"word": "{topic}"}'}}
        - {id: c2, function: {name: look_up, arguments: {word: "{topic}", deep: true}}}
    - {role: tool, tool_call_id: c1, content: found}
  invocation_parameters:
    temperature: 0.2
    max_tokens: 100
    max_completion_tokens: 100
    top_p: 0.9
    frequency_penalty: -2
    presence_penalty: 2
    stop: [END]
    response_format:
      type: json_schema
      json_schema: {name: answer, description: d, strict: true, schema: {type: object, required: [a]}}
    tool_config: {tools: [{type: function}], tool_choice: auto}
    top_k: 3
    thinking_level: LOW
    thinking_budget: 0
    reasoning_effort: xhigh
    verbosity: Medium
  provider_parameters: {region: eu, anthropic_headers: {anthropic_beta: [a]}, anthropic_version: v}
  tool_config: {tools: [{type: function, function: {name: look_up}}], tool_choice: {type: any}}
`

const EVERY_FIELD_ON_THE_WIRE = {
  experiment_type: 'LLM_GENERATION',
  input_variable_format: 'F_STRING',
  prompt_version_id: null,
  messages: [
    { role: 'USER', content: '{question}' },
    {
      role: 'ASSISTANT',
      content: null,
      tool_calls: [
        { id: 'c1', type: 'FUNCTION', function: { name: 'look_up', arguments: '{"word": "{topic}"}' } },
        {
          id: 'c2',
          type: 'FUNCTION',
          function: { name: 'look_up', arguments: '{"word":"{topic}","deep":true}' },
        },
      ],
    },
    { role: 'TOOL', tool_call_id: 'c1', content: 'found' },
  ],
  invocation_parameters: {
    temperature: 0.2,
    max_tokens: 100,
    max_completion_tokens: 100,
    top_p: 0.9,
    frequency_penalty: -2,
    presence_penalty: 2,
    stop: ['END'],
    response_format: {
      type: 'JSON_SCHEMA',
      json_schema: {
        name: 'answer',
        description: 'd',
        strict: true,
        schema: { type: 'object', required: ['a'] },
      },
    },
    tool_config: { tools: [{ type: 'function' }], tool_choice: 'auto' },
    top_k: 3,
    thinking_level: 'low',
    thinking_budget: 0,
    reasoning_effort: 'xhigh',
    verbosity: 'medium',
  },
  provider_parameters: {
    region: 'eu',
    anthropic_headers: { anthropic_beta: ['a'] },
    anthropic_version: 'v',
  },
  tool_config: {
    tools: [{ type: 'function', function: { name: 'look_up' } }],
    tool_choice: { type: 'any' },
  },
}

test('a generation with every field: tools, calls and parameters', async () => {
  const { world } = here.simulator
  const start = 'name: tools\ntype: run_experiment\ndataset: golden-questions'
  await expectAccepted(start + EVERY_FIELD, {
    name: 'tools',
    type: 'RUN_EXPERIMENT',
    dataset_id: here.id(world.datasets, 'golden-questions'),
    run_configuration: {
      ...EVERY_FIELD_ON_THE_WIRE,
      ai_integration_id: here.id(world.aiIntegrations, 'openai-prod'),
    },
  })
})

test('IDs pass through: nothing is asked', async () => {
  const { world, requests } = here.simulator
  const before = requests.length
  const integration = here.id(world.aiIntegrations, 'openai-prod')
  const dataset = here.id(world.datasets, 'golden-questions')
  const text = `
name: by-id
type: run_experiment
dataset: ${dataset}
run_configuration:
  experiment_type: llm_generation
  ai_integration_id: ${integration}
  input_variable_format: none
  messages: [{role: user, content: "{question}"}]
`
  const definition = await read(text)
  const { body } = await resolveDefinition(definition, here.resolver())
  expect(body).toMatchObject({ dataset_id: dataset, run_configuration: { ai_integration_id: integration } })
  expect(requests.length).toBe(before)
})

test('a name without a space is one issue of the space, however many names there are', async () => {
  const definition = await read('{name: a, type: code_evaluation, project: p, evaluators: [{evaluator: e}]}')
  const target = { kind: 'definition', definition, ifExists: 'update', ephemeral: undefined } as const
  const issues = await issuesOf(planTask(target, here.resolver(), here.deps))
  expect(issues).toEqual([
    'space: is needed for the task "a". Give the name or ID of the space, here or in ARIZE_SPACE.',
  ])
})

test('the issues of all look-ups come together, each with its place', async () => {
  const text = `
name: a
type: template_evaluation
dataset: golden-question
experiments: [x]
evaluators:
  - evaluator: correctnes
  - evaluator: hallucination
`
  expect(await issuesOf(here.body(text))).toEqual([
    'task-definition, line 4, dataset: Dataset "golden-question" not found in the space "support". Did you mean "golden-questions"? Names are matched exactly, letter case included.',
    'task-definition, line 7, evaluators[0].evaluator: Evaluator "correctnes" not found in the space "support". Did you mean "correctness"? Names are matched exactly, letter case included.',
  ])
})

test('an ambiguous name lists the IDs', async () => {
  const { world } = here.simulator
  world.addAgentIntegration('duplicate')
  world.addAgentIntegration('duplicate')
  const text = `
name: a
type: run_experiment
dataset: golden-questions
run_configuration: {experiment_type: agent_call, integration: duplicate, input_template: {}}
`
  const [issue] = await issuesOf(here.body(text))
  expect(issue).toMatch(
    /^task-definition, line 5, run_configuration.integration: 2 agent integrations are called "duplicate" .* IDs instead: \S+, \S+\.$/,
  )
})

test('two custom code evaluators, or one evaluator by name and by ID, are refused before anything is created', async () => {
  const { world } = here.simulator
  const config = world.evaluatorVersions.find(({ code_config: code }) => code?.type === 'CUSTOM')?.code_config
  if (config === undefined) throw new Error('no custom code evaluator')
  world.addEvaluator('politeness', { code_config: config }, world.evaluators[0]?.space_id)
  const start = 'name: a\ntype: code_evaluation\nproject: support-bot\nevaluators:\n'
  expect(
    await issuesOf(here.body(`${start}  - evaluator: conciseness\n  - evaluator: politeness\n`)),
  ).toEqual([
    'task-definition, line 6, evaluators[1]: is a second custom code evaluator beside evaluators[0], and only one runs per task. Make a task for each.',
  ])
  const id = here.id(world.evaluators, 'conciseness')
  expect(await issuesOf(here.body(`${start}  - evaluator: conciseness\n  - evaluator_id: ${id}\n`))).toEqual([
    'task-definition, line 6, evaluators[1]: is the same evaluator as evaluators[0]. Each evaluator can be attached once.',
  ])
})
