import { expect, test } from '@jest/globals'
import { readTaskDefinition } from '../../../src/ax/definitions/parse.ts'
import { problemsOf, read, told } from './simulated.ts'

const EVALUATION = 'name: a\ntype: template_evaluation\nproject: p\nevaluators: [{evaluator: e}]\n'
const ON_DATASET = 'name: a\ntype: code_evaluation\ndataset: d\nevaluators: [{evaluator: e}]\n'
const EXPERIMENT = 'name: a\ntype: run_experiment\ndataset: d\nrun_configuration:\n'
const LLM = `${EXPERIMENT}  experiment_type: llm_generation\n  ai_integration: i\n`
const MESSAGES = `${LLM}  input_variable_format: mustache\n  messages:\n`

test.each<[string, string, string[]]>([
  [
    'an unknown field',
    `${EVALUATION}colour: red\n`,
    [
      'line 5, colour: is not a known field. There are `name`, `type`, `task_type`, `project`, `project_id`, `dataset`, `dataset_id`, `experiments`, `experiment_ids`, `sampling_rate`, `is_continuous`, `query_filter`, `evaluators`, `run_configuration`.',
    ],
  ],
  [
    'a slip',
    `${EVALUATION}samplingRate: 1\n`,
    ['line 5, samplingRate: is not a known field. Did you mean `sampling_rate`?'],
  ],
  [
    'a slip below',
    `${MESSAGES}    - {role: user, contents: x}\n`,
    ['line 9, run_configuration.messages[0].contents: is not a known field. Did you mean `content`?'],
  ],
  [
    'a slip in an evaluator',
    'name: a\ntype: code_evaluation\nproject: p\nevaluators:\n  - evaluator: e\n    column_mapping: {}\n',
    ['line 6, evaluators[0].column_mapping: is not a known field. Did you mean `column_mappings`?'],
  ],
  [
    'a field too far left',
    `${LLM}  prompt: {name: p}\nmodel_name: gpt-4o\n`,
    ['line 8, model_name: is not a field here. Indent it under `run_configuration`.'],
  ],
  [
    'a field too far right',
    `${LLM}  prompt: {name: p}\n  dataset: d\n`,
    [
      'line 8, run_configuration.dataset: is not a field here. It belongs beside `run_configuration`, not in it.',
    ],
  ],
  [
    'a type that does not exist',
    'name: a\ntype: hunter2\n',
    ['line 2, type: must be one of template_evaluation, code_evaluation, run_experiment.'],
  ],
  [
    'a number for a text',
    'name: 7\ntype: template_evaluation\nproject: p\nevaluators: [{evaluator: e}]\n',
    ['line 1, name: must be a text, not a number. Put it in quotes.'],
  ],
  [
    'a blank name',
    'name: " "\ntype: template_evaluation\nproject: p\nevaluators: [{evaluator: e}]\n',
    ['line 1, name: must not be blank.'],
  ],
  [
    'an empty value',
    `${EVALUATION}sampling_rate:\n`,
    ['line 5, sampling_rate: must be a number, not empty.'],
  ],
  ['a rate above one', `${EVALUATION}sampling_rate: 50\n`, ['line 5, sampling_rate: must be at most 1.']],
  [
    'a rate below nothing',
    `${EVALUATION}sampling_rate: -1\n`,
    ['line 5, sampling_rate: must be at least 0.'],
  ],
  [
    'a text for a choice',
    `${EVALUATION}is_continuous: maybe\n`,
    ['line 5, is_continuous: must be true or false, not a text.'],
  ],
  [
    'no evaluators',
    'name: a\ntype: template_evaluation\nproject: p\nevaluators: []\n',
    ['line 4, evaluators: needs at least one entry.'],
  ],
  [
    'an evaluator as a text',
    'name: a\ntype: template_evaluation\nproject: p\nevaluators: [e]\n',
    ['line 4, evaluators[0]: must be a map, not a text.'],
  ],
  [
    'an evaluator without a name',
    'name: a\ntype: template_evaluation\nproject: p\nevaluators: [{query_filter: x}]\n',
    ['line 4, evaluators[0]: misses `evaluator` or `evaluator_id`.'],
  ],
  [
    'an evaluator in both forms',
    'name: a\ntype: template_evaluation\nproject: p\nevaluators: [{evaluator: e, evaluator_id: f}]\n',
    ['line 4, evaluators[0].evaluator_id: excludes `evaluator`. Give only one of them.'],
  ],
  [
    'an evaluator twice',
    'name: a\ntype: template_evaluation\nproject: p\nevaluators:\n  - evaluator: e\n  - evaluator: e\n',
    ['line 6, evaluators[1]: is the same evaluator as evaluators[0]. Each evaluator can be attached once.'],
  ],
  [
    'an experiment without messages',
    `${MESSAGES}    []\n`,
    ['line 8, run_configuration.messages: needs at least one entry.'],
  ],
  [
    'a role that does not exist',
    `${MESSAGES}    - {role: human}\n`,
    ['line 9, run_configuration.messages[0].role: must be one of user, assistant, system, tool.'],
  ],
  [
    'arguments of a call that are a list',
    `${MESSAGES}    - {role: user, tool_calls: [{function: {name: f, arguments: [1]}}]}\n`,
    [
      'line 9, run_configuration.messages[0].tool_calls[0].function.arguments: must be a text or a map, not a list.',
    ],
  ],
  [
    'tokens by halves',
    `${LLM}  prompt: {name: p}\n  invocation_parameters: {max_tokens: 1.5, presence_penalty: 3, reasoning_effort: huge}\n`,
    [
      'line 8, run_configuration.invocation_parameters.max_tokens: must be a whole number.',
      'line 8, run_configuration.invocation_parameters.presence_penalty: must be at most 2.',
      'line 8, run_configuration.invocation_parameters.reasoning_effort: must be one of none, low, medium, high, xhigh.',
    ],
  ],
  [
    'a list for a map',
    `${LLM}  prompt: {name: p}\n  provider_parameters: [a]\n`,
    ['line 8, run_configuration.provider_parameters: must be a map, not a list.'],
  ],
  [
    'a score that is a text',
    `${EXPERIMENT}  experiment_type: template_evaluation\n  ai_integration: i\n  template: t\n  provide_explanation: true\n  classification_choices: {good: 1, bad: zero}\n`,
    ['line 9, run_configuration.classification_choices.bad: must be a number, not a text.'],
  ],
])('a wrong value: %s', async (_what, definition, problems) => {
  expect(await told(definition)).toEqual(problems)
})

test.each<[string, string, string[]]>([
  [
    'no name',
    'type: run_experiment\ndataset: d\nrun_configuration: {experiment_type: agent_call, integration: i, input_template: {}}\n',
    [': misses `name`, which run_experiment needs.'],
  ],
  [
    'an evaluation of nothing',
    'name: a\ntype: code_evaluation\n',
    [
      ': misses `project` or `project_id` or `dataset` or `dataset_id`, which code_evaluation needs.',
      ': misses `evaluators`, which code_evaluation needs.',
    ],
  ],
  [
    'both names of the type',
    `${EVALUATION}task_type: template_evaluation\n`,
    ['line 5, task_type: excludes `type`. Give only one of them.'],
  ],
  [
    'a project and a dataset',
    `${EVALUATION}dataset_id: d\n`,
    ['line 5, dataset_id: excludes `project`. Give only one of them.'],
  ],
  [
    'a dataset in both forms',
    `${ON_DATASET}dataset_id: d\nexperiments: [x]\n`,
    ['line 5, dataset_id: excludes `dataset`. Give only one of them.'],
  ],
  [
    'experiments in both forms',
    `${ON_DATASET}experiments: [x]\nexperiment_ids: [y]\n`,
    ['line 6, experiment_ids: excludes `experiments`. Give only one of them.'],
  ],
  [
    'a dataset without experiments',
    ON_DATASET,
    [': misses `experiments` or `experiment_ids`: an evaluation of a dataset needs at least one.'],
  ],
  [
    'a dataset with no experiments',
    `${ON_DATASET}experiments: []\n`,
    [
      'line 5, experiments: misses `experiments` or `experiment_ids`: an evaluation of a dataset needs at least one.',
    ],
  ],
  [
    'experiments of a project',
    `${EVALUATION}experiment_ids: [x]\n`,
    ['line 5, experiment_ids: is for evaluations of a dataset, not of a project. Remove it.'],
  ],
  [
    'sampling a dataset continuously',
    `${ON_DATASET}experiments: [x]\nsampling_rate: 1\nis_continuous: true\n`,
    [
      'line 6, sampling_rate: is for evaluations of a project, not of a dataset. Remove it.',
      'line 7, is_continuous: is for evaluations of a project, not of a dataset. Remove it.',
    ],
  ],
  [
    'an evaluation that runs something',
    `${EVALUATION}run_configuration: {experiment_type: agent_call, integration: i, input_template: {}}\n`,
    [
      'line 5, run_configuration: is for run_experiment, not for template_evaluation. Remove it, or change `type`.',
    ],
  ],
  [
    'an experiment that evaluates',
    `${EXPERIMENT}  {experiment_type: agent_call, integration: i, input_template: {}}\nevaluators: [{evaluator: e}]\nproject: p\nexperiments: [x]\nsampling_rate: 1\nis_continuous: false\nquery_filter: x\n`,
    ['evaluators', 'project', 'experiments', 'sampling_rate', 'is_continuous', 'query_filter'].map(
      (field, index) =>
        `line ${index + 6}, ${field}: is for template_evaluation and code_evaluation, not for run_experiment. Remove it, or change \`type\`.`,
    ),
  ],
  [
    'an experiment without a configuration',
    'name: a\ntype: run_experiment\ndataset: d\n',
    [': misses `run_configuration`, which run_experiment needs.'],
  ],
  [
    'a configuration without a type',
    `${EXPERIMENT}  ai_integration: i\n`,
    [
      'line 4, run_configuration: misses `experiment_type`, which is one of llm_generation, template_evaluation, agent_call.',
    ],
  ],
  [
    'a generation without anything',
    `${EXPERIMENT}  experiment_type: llm_generation\n`,
    [
      'line 4, run_configuration: misses `ai_integration` or `ai_integration_id`, which llm_generation needs.',
      'line 4, run_configuration: misses `messages` or `prompt`, which llm_generation needs.',
      'line 4, run_configuration: misses `input_variable_format` or `prompt`, which llm_generation needs.',
    ],
  ],
  [
    'a judge without anything',
    `${EXPERIMENT}  experiment_type: template_evaluation\n`,
    ['`ai_integration` or `ai_integration_id`', '`template`', '`provide_explanation`'].map(
      (field) => `line 4, run_configuration: misses ${field}, which template_evaluation needs.`,
    ),
  ],
  [
    'an agent without anything',
    `${EXPERIMENT}  experiment_type: agent_call\n`,
    ['`integration` or `integration_id`', '`input_template`'].map(
      (field) => `line 4, run_configuration: misses ${field}, which agent_call needs.`,
    ),
  ],
  [
    'an integration in both forms',
    `${LLM}  ai_integration_id: i\n  prompt: {name: p}\n`,
    ['line 7, run_configuration.ai_integration_id: excludes `ai_integration`. Give only one of them.'],
  ],
  [
    'fields of another experiment',
    `${LLM}  prompt: {name: p}\n  template: t\n  integration: i\n`,
    [
      'line 8, run_configuration.template: is for template_evaluation, not for llm_generation. Remove it, or change `experiment_type`.',
      'line 9, run_configuration.integration: is for agent_call, not for llm_generation. Remove it, or change `experiment_type`.',
    ],
  ],
  [
    'a prompt and messages',
    `${LLM}  prompt: {name: p}\n  messages: [{role: user}]\n  prompt_version_id: v\n`,
    [
      'line 8, run_configuration.messages: excludes `prompt`. Give only one of them.',
      'line 9, run_configuration.prompt_version_id: excludes `prompt`. Give only one of them.',
    ],
  ],
  [
    'a prompt without a name, with two versions',
    `${LLM}  prompt: {label: l, version: v}\n`,
    [
      'line 7, run_configuration.prompt.version: excludes `label`. Give only one of them.',
      'line 7, run_configuration.prompt: misses `name` or `id`.',
    ],
  ],
])('a broken rule: %s', async (_what, definition, problems) => {
  expect((await told(definition)).sort()).toEqual([...problems].sort())
})

test.each<[string, string, string[]]>([
  ['nothing', '{}', [': names nothing to change.']],
  [
    'fields of two types',
    'query_filter: x\nrun_configuration: {model_name: m}\n',
    ['line 2, run_configuration: does not go with `query_filter`: no `type` has both. Remove one of them.'],
  ],
  [
    'fields of two experiments',
    'run_configuration:\n  messages: [{role: user}]\n  template: t\n',
    [
      'line 3, run_configuration.template: does not go with `messages`: no `experiment_type` has both. Remove one of them.',
    ],
  ],
  [
    'experiments of no dataset',
    'experiments: [x]\n',
    ['line 1, experiments: needs `dataset` beside it, because an experiment has its name within a dataset.'],
  ],
  [
    'both forms',
    'dataset: d\ndataset_id: e\n',
    ['line 2, dataset_id: excludes `dataset`. Give only one of them.'],
  ],
])('changes: %s', async (_what, definition, problems) => {
  expect(await told(definition, 'partial')).toEqual(problems)
})

test('changes may be few, and a filter may be cleared', async () => {
  expect((await read('query_filter: null', 'partial')).fields).toEqual({ query_filter: null })
  const { fields } = await read('run_configuration: {model_name: gpt-4o-mini}', 'partial')
  expect(fields).toEqual({ run_configuration: { model_name: 'gpt-4o-mini' } })
})

test('a file is named with its path, and values are never shown', async () => {
  const source = { input: 'task-file', file: 'evals/check.yml' } as const
  const text = 'name: a\ntype: template_evaluation\nproject: [hunter2]\nsampling_rate: hunter2\n"hunter2\n'
  const problems = await problemsOf(readTaskDefinition(text, source, 'whole'))
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems) {
    expect(problem).toMatch(/^task-file evals\/check\.yml, line \d/)
    expect(problem).not.toContain('hunter2')
  }
})

test('a name that is shown is one short line', async () => {
  const [problem] = await told(`${EVALUATION}"a\\n::error::${'x'.repeat(200)}\`": 1\n`)
  expect(problem).toMatch(/^line 5, a\?::error::x{40,50}…: is not a known field\./)
})
