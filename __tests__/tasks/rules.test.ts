import { expect, test } from '@jest/globals'
import { issuesIn, read } from './support.ts'

const EVALUATION = 'name: a\ntype: template_evaluation\nproject: p\nevaluators: [{evaluator: e}]\n'
const ON_DATASET = 'name: a\ntype: code_evaluation\ndataset: d\nevaluators: [{evaluator: e}]\n'
const EXPERIMENT = 'name: a\ntype: run_experiment\ndataset: d\nrun_configuration:\n'
const LLM = `${EXPERIMENT}  experiment_type: llm_generation\n  ai_integration: i\n`

test.each<[string, string, string[]]>([
  [
    'no name',
    'type: run_experiment\ndataset: d\nrun_configuration: {experiment_type: agent_call, integration: i, input_template: {}}\n',
    [': `name` is required for run_experiment.'],
  ],
  [
    'an evaluation of nothing',
    'name: a\ntype: code_evaluation\n',
    [
      ': `project` or `project_id` or `dataset` or `dataset_id` is required for code_evaluation.',
      ': `evaluators` is required for code_evaluation.',
    ],
  ],
  [
    'both names of the type',
    `${EVALUATION}task_type: template_evaluation\n`,
    ['line 5, task_type: cannot be combined with `type`. Give only one of them.'],
  ],
  [
    'a project and a dataset',
    `${EVALUATION}dataset_id: d\n`,
    ['line 5, dataset_id: cannot be combined with `project`. Give only one of them.'],
  ],
  [
    'a dataset in both forms',
    `${ON_DATASET}dataset_id: d\nexperiments: [x]\n`,
    ['line 5, dataset_id: cannot be combined with `dataset`. Give only one of them.'],
  ],
  [
    'experiments in both forms',
    `${ON_DATASET}experiments: [x]\nexperiment_ids: [y]\n`,
    ['line 6, experiment_ids: cannot be combined with `experiments`. Give only one of them.'],
  ],
  [
    'a dataset without experiments',
    ON_DATASET,
    [': `experiments` or `experiment_ids` is required: an evaluation of a dataset needs at least one.'],
  ],
  [
    'a dataset with no experiments',
    `${ON_DATASET}experiments: []\n`,
    [
      'line 5, experiments: `experiments` or `experiment_ids` is required: an evaluation of a dataset needs at least one.',
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
    [': `run_configuration` is required for run_experiment.'],
  ],
  [
    'a configuration without a type',
    `${EXPERIMENT}  ai_integration: i\n`,
    [
      'line 4, run_configuration: `experiment_type` is required: one of llm_generation, template_evaluation, agent_call.',
    ],
  ],
  [
    'a generation without anything',
    `${EXPERIMENT}  experiment_type: llm_generation\n`,
    [
      'line 4, run_configuration: `ai_integration` or `ai_integration_id` is required for llm_generation.',
      'line 4, run_configuration: `messages` or `prompt` is required for llm_generation.',
      'line 4, run_configuration: `input_variable_format` or `prompt` is required for llm_generation.',
    ],
  ],
  [
    'an evaluation as an experiment without anything',
    `${EXPERIMENT}  experiment_type: template_evaluation\n`,
    ['`ai_integration` or `ai_integration_id`', '`template`', '`provide_explanation`'].map(
      (field) => `line 4, run_configuration: ${field} is required for template_evaluation.`,
    ),
  ],
  [
    'an agent without anything',
    `${EXPERIMENT}  experiment_type: agent_call\n`,
    ['`integration` or `integration_id`', '`input_template`'].map(
      (field) => `line 4, run_configuration: ${field} is required for agent_call.`,
    ),
  ],
  [
    'an integration in both forms',
    `${LLM}  ai_integration_id: i\n  prompt: {name: p}\n`,
    [
      'line 7, run_configuration.ai_integration_id: cannot be combined with `ai_integration`. Give only one of them.',
    ],
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
      'line 8, run_configuration.messages: cannot be combined with `prompt`. Give only one of them.',
      'line 9, run_configuration.prompt_version_id: cannot be combined with `prompt`. Give only one of them.',
    ],
  ],
  [
    'a prompt without a name, with two versions',
    `${LLM}  prompt: {label: l, version: v}\n`,
    [
      'line 7, run_configuration.prompt.version: cannot be combined with `label`. Give only one of them.',
      'line 7, run_configuration.prompt: `name` or `id` is required.',
    ],
  ],
])('a broken rule: %s', async (_what, definition, issues) => {
  expect((await issuesIn(definition)).sort()).toEqual([...issues].sort())
})

test.each<[string, string, string[]]>([
  ['nothing', '{}', [': has no field to change.']],
  [
    'fields of two types',
    'query_filter: x\nrun_configuration: {model_name: m}\n',
    [
      'line 2, run_configuration: cannot be combined with `query_filter`: no `type` has both. Remove one of them.',
    ],
  ],
  [
    'fields of two experiments',
    'run_configuration:\n  messages: [{role: user}]\n  template: t\n',
    [
      'line 3, run_configuration.template: cannot be combined with `messages`: no `experiment_type` has both. Remove one of them.',
    ],
  ],
  [
    'experiments of no dataset',
    'experiments: [x]\n',
    ['line 1, experiments: needs `dataset` beside it, because the names of experiments belong to a dataset.'],
  ],
  [
    'both forms',
    'dataset: d\ndataset_id: e\n',
    ['line 2, dataset_id: cannot be combined with `dataset`. Give only one of them.'],
  ],
])('changes: %s', async (_what, definition, issues) => {
  expect(await issuesIn(definition, 'patch')).toEqual(issues)
})

const TRACES = `name: a
type: template_evaluation
project: p
query_filters:
  filters:
    - {id: A, filter: "attributes.llm.model_name = 'gpt-4o'"}
    - {id: B, filter: "status_code = 'ERROR'"}
  expression: A AND NOT B
evaluators:
  - evaluator: e
    query_mappings:
      - {variable_name: input, query_ids: [A], attribute_path: attributes.input.value}
      - {variable_name: history, query_ids: [], attribute_path: attributes.output.value}
`
const CONFLICT =
  'traces and sessions have `query_filters` and `query_mappings`, spans have `query_filter` and `column_mappings`.'

test('a trace evaluation is read as it is', async () => {
  const { fields } = await read(TRACES)
  expect(fields.query_filters).toEqual({
    filters: [
      { id: 'A', filter: "attributes.llm.model_name = 'gpt-4o'" },
      { id: 'B', filter: "status_code = 'ERROR'" },
    ],
    expression: 'A AND NOT B',
  })
  expect(fields.evaluators?.[0]?.query_mappings).toHaveLength(2)
})

test.each<[string, string, string[]]>([
  [
    'both filters of a task',
    `${TRACES}query_filter: x\n`,
    ['line 4, query_filters: cannot be combined with `query_filter`. Give only one of them.'],
  ],
  [
    'both mappings of an evaluator',
    `${TRACES}    column_mappings: {}\n`,
    [
      'line 11, evaluators[0].query_mappings: cannot be combined with `column_mappings`. Give only one of them.',
    ],
  ],
  [
    'an evaluator of each form',
    `${TRACES}  - {evaluator: f, column_mappings: {a: b}}\n  - evaluator: g\n`,
    [
      `line 14, evaluators[1].column_mappings: cannot be combined with \`query_filters\`: ${CONFLICT}`,
      'line 15, evaluators[2]: `query_mappings` is required with `query_filters`.',
    ],
  ],
  [
    'mappings without filters',
    TRACES.replace(/query_filters:[^]*?\nevaluators/, 'query_filter: x\nevaluators'),
    [
      ': `query_filters` is required with `evaluators[0].query_mappings`.',
      `line 4, query_filter: cannot be combined with \`evaluators[0].query_mappings\`: ${CONFLICT}`,
    ],
  ],
  [
    'several filters without an expression',
    TRACES.replace(/ {2}expression.*\n/, ''),
    ['line 4, query_filters: `expression` is required with several filters, such as `A AND B`.'],
  ],
  [
    'IDs that do not exist, or exist twice',
    TRACES.replace('id: B', 'id: A').replace('A AND NOT B', 'A AND NOT C').replace('[A]', '[D]'),
    [
      'line 7, query_filters.filters[1].id: is the ID of filters[0] too. Each filter needs its own.',
      'line 8, query_filters.expression: refers to a filter that `query_filters` does not have.',
      'line 12, evaluators[0].query_mappings[0].query_ids: refers to a filter that `query_filters` does not have.',
    ],
  ],
  [
    'an ID that is none',
    TRACES.replace('id: A', 'id: a').replace('[A]', '[F]'),
    [
      'line 6, query_filters.filters[0].id: must be one of A, B, C, D, E.',
      'line 8, query_filters.expression: refers to a filter that `query_filters` does not have.',
      'line 12, evaluators[0].query_mappings[0].query_ids[0]: must be one of A, B, C, D, E.',
    ],
  ],
  [
    'what is too long',
    TRACES.replace('A AND NOT B', 'A AND '.repeat(90) + 'B')
      .replace("attributes.llm.model_name = 'gpt-4o'", 'x'.repeat(2_001))
      .replace('variable_name: input', `variable_name: ${'v'.repeat(257)}`)
      .replace('attribute_path: attributes.input.value', `attribute_path: ${'p'.repeat(1_025)}`),
    [
      'line 6, query_filters.filters[0].filter: must have at most 2000 characters.',
      'line 8, query_filters.expression: must have at most 512 characters.',
      'line 12, evaluators[0].query_mappings[0].variable_name: must have at most 256 characters.',
      'line 12, evaluators[0].query_mappings[0].attribute_path: must have at most 1024 characters.',
    ],
  ],
  [
    'too many filters and mappings',
    TRACES.replace(/ {4}- \{id: B.*\n/, (line) => line + '    - {id: C, filter: x}\n'.repeat(4)).replace(
      / {6}- \{variable_name: history.*\n/,
      (line) => line.repeat(50),
    ),
    [
      'line 5, query_filters.filters: must have at most 5 entries.',
      'line 15, evaluators[0].query_mappings: must have at most 50 entries.',
    ],
  ],
  [
    'an experiment with filters',
    `${EXPERIMENT}  {experiment_type: agent_call, integration: i, input_template: {}}\nquery_filters: null\n`,
    [
      'line 6, query_filters: is for template_evaluation and code_evaluation, not for run_experiment. Remove it, or change `type`.',
    ],
  ],
])('traces and sessions: %s', async (_what, definition, issues) => {
  const isRepeatedId = (issue: string): boolean => /filters\[[345]\]\.id/.test(issue)
  expect((await issuesIn(definition)).filter((issue) => !isRepeatedId(issue))).toEqual(issues)
})

test('a patch may set the filters of one form and clear the other', async () => {
  const patch = 'query_filter: null\nquery_filters: {filters: [{id: A, filter: x}]}\n'
  expect((await read(patch, 'patch')).fields).toEqual({
    query_filter: null,
    query_filters: { filters: [{ id: 'A', filter: 'x' }] },
  })
  expect((await read('query_filters: null', 'patch')).fields).toEqual({ query_filters: null })
})
