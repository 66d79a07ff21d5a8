import { expect, test } from '@jest/globals'
import { readDocument } from '../../src/tasks/document.ts'
import { parseTaskDefinition, readTaskDefinition } from '../../src/tasks/parse.ts'
import { issuesOf, read, issuesIn } from './support.ts'

const EVALUATION = 'name: a\ntype: template_evaluation\nproject: p\nevaluators: [{evaluator: e}]\n'
const EXPERIMENT = 'name: a\ntype: run_experiment\ndataset: d\nrun_configuration:\n'
const LLM = `${EXPERIMENT}  experiment_type: llm_generation\n  ai_integration: i\n`
const MESSAGES = `${LLM}  input_variable_format: mustache\n  messages:\n`

test.each<[string, string, string[]]>([
  [
    'an unknown field',
    `${EVALUATION}colour: red\n`,
    [
      'line 5, colour: is not a known field. Known fields are `name`, `type`, `task_type`, `project`, `project_id`, `dataset`, `dataset_id`, `experiments`, `experiment_ids`, `sampling_rate`, `is_continuous`, `query_filter`, `query_filters`, `evaluators`, `run_configuration`.',
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
    ['line 1, name: must be a string, not a number. Put it in quotes.'],
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
    ['line 5, is_continuous: must be true or false, not a string.'],
  ],
  [
    'no evaluators',
    'name: a\ntype: template_evaluation\nproject: p\nevaluators: []\n',
    ['line 4, evaluators: needs at least one entry.'],
  ],
  [
    'an evaluator as a text',
    'name: a\ntype: template_evaluation\nproject: p\nevaluators: [e]\n',
    ['line 4, evaluators[0]: must be a mapping, not a string.'],
  ],
  [
    'an evaluator without a name',
    'name: a\ntype: template_evaluation\nproject: p\nevaluators: [{query_filter: x}]\n',
    ['line 4, evaluators[0]: `evaluator` or `evaluator_id` is required.'],
  ],
  [
    'an evaluator in both forms',
    'name: a\ntype: template_evaluation\nproject: p\nevaluators: [{evaluator: e, evaluator_id: f}]\n',
    ['line 4, evaluators[0].evaluator_id: cannot be combined with `evaluator`. Give only one of them.'],
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
      'line 9, run_configuration.messages[0].tool_calls[0].function.arguments: must be a string or a mapping, not a list.',
    ],
  ],
  [
    'tokens by halves',
    `${LLM}  prompt: {name: p}\n  invocation_parameters: {max_tokens: 1.5, presence_penalty: 3, reasoning_effort: huge}\n`,
    [
      'line 8, run_configuration.invocation_parameters.max_tokens: must be an integer.',
      'line 8, run_configuration.invocation_parameters.presence_penalty: must be at most 2.',
      'line 8, run_configuration.invocation_parameters.reasoning_effort: must be one of none, low, medium, high, xhigh.',
    ],
  ],
  [
    'a list for a map',
    `${LLM}  prompt: {name: p}\n  provider_parameters: [a]\n`,
    ['line 8, run_configuration.provider_parameters: must be a mapping, not a list.'],
  ],
  [
    'a score that is a text',
    `${EXPERIMENT}  experiment_type: template_evaluation\n  ai_integration: i\n  template: t\n  provide_explanation: true\n  classification_choices: {good: 1, bad: zero}\n`,
    ['line 9, run_configuration.classification_choices.bad: must be a number, not a string.'],
  ],
])('a wrong value: %s', async (_what, definition, issues) => {
  expect(await issuesIn(definition)).toEqual(issues)
})

test('changes may be few, and a filter may be cleared', async () => {
  expect((await read('query_filter: null', 'patch')).fields).toEqual({ query_filter: null })
  const { fields } = await read('run_configuration: {model_name: gpt-4o-mini}', 'patch')
  expect(fields).toEqual({ run_configuration: { model_name: 'gpt-4o-mini' } })
})

test('a file is named with its path, and values are never shown', async () => {
  const source = { input: 'task-file', file: 'evals/check.yml' } as const
  const text = 'name: a\ntype: template_evaluation\nproject: [hunter2]\nsampling_rate: hunter2\n"hunter2\n'
  const issues = await issuesOf(readTaskDefinition(text, source, 'full'))
  expect(issues.length).toBeGreaterThan(0)
  for (const issue of issues) {
    expect(issue).toMatch(/^task-file evals\/check\.yml, line \d/)
    expect(issue).not.toContain('hunter2')
  }
})

test('a name that is shown is one short line', async () => {
  const [issue] = await issuesIn(`${EVALUATION}"a\\n::error::${'x'.repeat(200)}\`": 1\n`)
  // Never cut, since half of a secret would not be found any more.
  expect(issue).toMatch(/^line 5, \(212 characters\): is not a known field\./)
  const [short] = await issuesIn(`${EVALUATION}"a\\n::error::\`": 1\n`)
  expect(short).toMatch(/^line 5, a\?::error::\?: is not a known field\./)
})

test.each<[string, string, string[]]>([
  [
    'a run configuration that is not indented',
    `${EXPERIMENT}experiment_type: llm_generation\nai_integration: i\nprompt: {name: p}\n`,
    [
      'line 5, experiment_type: is not a field here. Indent it and `ai_integration`, `prompt` under `run_configuration`.',
    ],
  ],
  [
    'a misspelt field that is required',
    EVALUATION.replace('name:', 'nmae:'),
    ['line 1, nmae: is not a known field. Did you mean `name`?'],
  ],
  [
    'a misspelt type',
    EVALUATION.replace('type:', 'typ:'),
    ['line 2, typ: is not a known field. Did you mean `type`?'],
  ],
  [
    'a misspelt evaluator',
    EVALUATION.replace('{evaluator: e}', '{evaluater: e}'),
    ['line 4, evaluators[0].evaluater: is not a known field. Did you mean `evaluator`, `evaluator_id`?'],
  ],
])('one slip is one issue: %s', async (_what, definition, issues) => {
  expect(await issuesIn(definition)).toEqual(issues)
})

test('issues of a file say where an annotation can point', async () => {
  const text = 'name: a\ntype: template_evaluation\nproject: p\nevaluators:\n  - evaluator: 7\n'
  const source = { input: 'task-file', file: 'evals/check.yml' }
  const error: unknown = await readTaskDefinition(text, source, 'full').catch((reason: unknown) => reason)
  expect(error).toMatchObject({
    issues: [
      {
        input: 'task-file evals/check.yml, line 5, evaluators[0].evaluator',
        location: { file: 'evals/check.yml', line: 5, column: 5 },
      },
    ],
  })
  const broken: unknown = await readTaskDefinition('a: [', source, 'full').catch((reason: unknown) => reason)
  expect(broken).toMatchObject({ issues: [{ location: { file: 'evals/check.yml', line: 1, column: 5 } }] })
  await expect(readTaskDefinition('a: [', { input: 'task-definition' }, 'full')).rejects.not.toHaveProperty(
    'issues.0.location',
  )
})

test('a definition within a suite is a part of its document', async () => {
  const text =
    'checks:\n  - name: first\n    definition:\n      name: a\n      type: nothing\n      project: p\n'
  const { at } = await readDocument(text, { input: 'suite-file', file: 'suite.yml' })
  const part = at(['checks', 0, 'definition'])
  expect(part.value).toEqual({ name: 'a', type: 'nothing', project: 'p' })
  expect(() => parseTaskDefinition(part, 'full')).toThrow(
    '`suite-file suite.yml, line 5, checks[0].definition.type`: must be one of template_evaluation',
  )
  expect(() => parseTaskDefinition(at(['checks', 0, 'name']), 'full')).toThrow(
    '`suite-file suite.yml, line 2, checks[0].name`: must be a mapping of fields',
  )
})

test.each<[string, number[]]>([
  ['name: "${{ vars.NAME }}"', [1]],
  ['name: a ${NAME} b', [1]],
  ['name: ${name}', [1]],
  ['name: $NAME costs $5', []],
  [
    'query_filter: |\n  a\n  ${{ inputs.filter }}\nevaluators: [{evaluator: "${E}"}, {evaluator: "${F}"}]',
    [1, 4],
  ],
  ['run_configuration:\n  template: "It costs ${{price}} or ${price}"', []],
  ['run_configuration:\n  messages:\n    - {role: user, content: "${{ github.sha }}"}', [3]],
  ['run_configuration:\n  messages:\n    - {role: user, content: "${MODEL_HINT}"}', [3]],
  ['name: a # ${{ vars.NAME }}', []],
])('%j has unresolved expressions in the lines %j', async (text, lines) => {
  const source = { input: 'task-file', file: 'a.yml' }
  const { warnings } = await readTaskDefinition(text, source, 'patch')
  expect(warnings).toEqual(
    lines.map((line) => ({ code: 'unresolved-expression', input: 'task-file a.yml', line })),
  )
})
