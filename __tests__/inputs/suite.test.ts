import { expect, test } from '@jest/globals'
import type { RawInputs } from '../../src/inputs/schema.ts'
import { issuesOf, KEY, parseRaw, SUITE, type World } from './support.ts'

const RETRIEVAL = `
name: retrieval
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: llm_generation
  ai_integration: openai-prod
  input_variable_format: mustache
  messages: [{role: user, content: "{{question}}"}]
`
const FILES = { 'evals/suite.yaml': SUITE, 'evals/retrieval.yaml': RETRIEVAL }
const PULL_REQUEST = { eventName: 'pull_request', event: { pull_request: { number: 7 } } }

const inline = (suite: string, raw: RawInputs = {}, world: World = {}) =>
  parseRaw({ 'api-key': KEY, suite, ...raw }, world)
const issues = (suite: string, raw: RawInputs = {}, world: World = {}) =>
  issuesOf({ 'api-key': KEY, suite, ...raw }, world)
const ofFile = (suite: string, raw: RawInputs = {}) =>
  issuesOf(
    { 'api-key': KEY, 'suite-file': 'evals/suite.yaml', ...raw },
    { files: { ...FILES, 'evals/suite.yaml': suite } },
  )

test('the example of the documentation is understood', async () => {
  const { checks, suite, inheritable } = await parseRaw(
    { 'api-key': KEY, 'suite-file': 'evals/suite.yaml' },
    { files: FILES },
  )
  expect(suite).toBe(true)
  expect(inheritable).toEqual(new Set(['max-error-rate']))
  expect(checks.map(({ name, advisory, selected }) => ({ name, advisory, selected }))).toEqual([
    { name: 'answers', advisory: false, selected: true },
    { name: 'retrieval', advisory: false, selected: true },
    { name: 'safety in production', advisory: true, selected: true },
  ])
  const [answers, retrieval, safety] = checks
  expect(answers).toMatchObject({
    target: { kind: 'existing', nameOrId: 'answer-quality' },
    options: { evaluationTaskIds: ['correctness-check', 'tone-check'] },
    gates: { baseline: { kind: 'auto' }, maxErrorRate: 0.05, onNoData: 'fail' },
    location: { file: 'evals/suite.yaml', line: 4 },
  })
  expect(answers?.gates.rules.map(({ text }) => text)).toEqual([
    'correctness >= 0.8',
    'no_regression(correctness, 0.02)',
  ])
  expect(answers?.own).toEqual(new Set(['evaluation-task-ids', 'gates']))
  expect(answers?.inherited).toEqual(new Set(['max-error-rate']))
  expect(retrieval?.target).toMatchObject({
    kind: 'definition',
    definition: { fields: { name: 'retrieval' } },
  })
  expect(retrieval?.options.maxExamples).toBe(50)
  expect(safety?.options.dataStartTime).toEqual({ agoMs: 86_400_000 })
  expect(safety?.gates.onNoData).toBe('warn')
})

test('a suite may be JSON', async () => {
  const { checks } = await inline(JSON.stringify({ checks: [{ task: 'a', gates: ['x >= 1', 'y >= 2'] }] }))
  expect(checks[0]?.gates.rules).toHaveLength(2)
})

test('a check beats the defaults, they beat the step, and that beats what is built in', async () => {
  const suite = `
defaults: {max-error-rate: 5%, on-no-data: warn}
checks:
  - {task: a, max-error-rate: 1%}
  - {task: b}
`
  const { checks } = await inline(suite, {
    'on-no-data': 'pass',
    'on-inconclusive': 'fail',
    'max-error-rate': '50%',
  })
  expect(checks[0]?.gates).toMatchObject({ maxErrorRate: 0.01, onNoData: 'warn', onInconclusive: 'fail' })
  expect(checks[1]?.gates).toMatchObject({ maxErrorRate: 0.05, onNoData: 'warn', onInconclusive: 'fail' })
})

test('where two exclude each other, the nearer one wins', async () => {
  const suite = `
defaults: {max-examples: 5}
checks:
  - {task: a, example-ids: [x]}
  - {task: b}
`
  const { checks } = await inline(suite, { 'example-ids': 'y' })
  expect(checks[0]?.options).toMatchObject({ exampleIds: ['x'], maxExamples: undefined })
  expect(checks[0]?.inherited.has('max-examples')).toBe(false)
  expect(checks[1]?.options).toMatchObject({ exampleIds: undefined, maxExamples: 5 })
  expect(await issues('checks: [{task: a, max-examples: 1, example-ids: [x]}]')).toEqual([
    expect.objectContaining({ message: expect.stringContaining('cannot be combined with `example-ids`') }),
  ])
})

test('scalars are taken as they were typed, lists and mappings as they are', async () => {
  const suite = `
checks:
  - task: 007
    experiment-name: 1.50
    override-evaluations: yes
`
  expect((await issues(suite)).map(({ message }) => message)).toEqual(['is neither `true` nor `false`.'])
  const { checks } = await inline(`
checks:
  - task: 007
    name: 1e3
    experiment-name: 1.50
    tracing-metadata: {build: 007, nightly: no}
    evaluation-task-ids: ["Tone, voice & style", 12]
    example-ids: a, b
    gates: []
`)
  expect(checks[0]).toMatchObject({
    name: '1e3',
    target: { nameOrId: '007' },
    options: {
      experimentName: '1.50',
      tracingMetadata: { build: '007', nightly: 'no' },
      evaluationTaskIds: ['Tone, voice & style', '12'],
      exampleIds: ['a', 'b'],
    },
    gates: { rules: [] },
    commaLists: {},
  })
})

test('an empty list of gates takes away what the defaults say, a key without a value does not', async () => {
  const { checks } = await inline(`
defaults: {gates: run.errors == 0}
checks:
  - {task: a, gates: []}
  - {task: b, gates: }
`)
  expect(checks.map(({ gates }) => gates.rules.length)).toEqual([0, 1])
})

test.each<[string, string, RegExp]>([
  [
    'an unknown key',
    'checks:\n  - task: a\n    gatez: x >= 1',
    /line 3, checks\[0\]\.gatez: is not a known key\. Did you mean "gates"/,
  ],
  [
    'a key of the suite',
    'check: []\nchecks: [{task: a}]',
    /line 1, check: is not a known key\. Did you mean "checks"/,
  ],
  [
    'an input of the step',
    'checks:\n  - task: a\n    timeout: 5m',
    /line 3, checks\[0\]\.timeout: is not a key here: it is an input of the step/,
  ],
  ['a target in the defaults', 'defaults:\n  task: a\nchecks: [{task: a}]', /line 2, defaults\.task: /],
  ['a name in the defaults', 'defaults:\n  name: a\nchecks: [{task: a}]', /line 2, defaults\.name: /],
  ['no task', 'checks:\n  - name: a', /line 2, checks\[0\]: needs a task/],
  [
    'two tasks',
    'checks:\n  - task: a\n    task-file: b',
    /line 2, checks\[0\]\.task: cannot be combined with `task-file`/,
  ],
  [
    'a wrong value',
    'checks:\n  - task: a\n    on-no-data: shrug',
    /line 3, checks\[0\]\.on-no-data: is not one of/,
  ],
  [
    'a mapping for a single value',
    'checks:\n  - task: a\n    baseline: {a: b}',
    /line 3, checks\[0\]\.baseline: must be a single value/,
  ],
  [
    'a nested list',
    'checks:\n  - task: a\n    gates: [[a]]',
    /line 3, checks\[0\]\.gates: must be a single value or a list of strings/,
  ],
  ['a check that is no mapping', 'checks:\n  - a', /line 2, checks\[0\]: must be a mapping/],
  ['no checks', 'checks: []', /checks: must be a mapping with a list of checks/],
  ['nothing', '\n', /must be a mapping with a list of checks/],
  ['a text', 'answers', /must be a mapping with a list of checks/],
  [
    'an advisory of another kind',
    'checks:\n  - task: a\n    advisory: maybe',
    /line 3, checks\[0\]\.advisory: must be `true` or `false`/,
  ],
  ['broken YAML', 'checks: [', /line \d, is not|line \d: is not valid YAML|is not valid YAML/],
  [
    'an ephemeral task that is not defined',
    'checks:\n  - task: a\n    ephemeral: true',
    /line 3, checks\[0\]\.ephemeral: is for tasks that are defined/,
  ],
  [
    'a window that ends before it starts',
    'checks:\n  - task: a\n    data-start-time: -1h\n    data-end-time: -2h',
    /data-start-time: must be before/,
  ],
])('%s is an error with its line', async (_name, suite, message) => {
  const found = await issues(suite)
  expect(found.map((issue) => `${issue.input}: ${issue.message}`)).toEqual([expect.stringMatching(message)])
})

test('all issues of all checks are reported at once, and no value is shown', async () => {
  const found = await issues(
    `
defaults: {on-no-data: SECRET1}
checks:
  - {task: a, timeout: 1}
  - {task: a, max-examples: SECRET2}
  - {task-file: absent.yaml}
  - definition: {name: d, type: SECRET3}
`,
    { trend: 'SECRET4' },
  )
  expect(found.map(({ input }) => input)).toEqual([
    'trend',
    expect.stringContaining('on-no-data'),
    expect.stringContaining('timeout'),
    expect.stringContaining('max-examples'),
    'task-file',
    expect.stringMatching(/checks\[3\]\.definition.*type/),
    'suite, line 5, checks[1]',
  ])
  expect(JSON.stringify(found)).not.toMatch(/SECRET[123]/)
})

test.each<[string, number, number]>([
  ['checks:\n  - task: a\n    gates: |\n      x >= 1\n      y = 1', 5, 9],
  ['checks:\n  - task: a\n    gates: y = 1', 3, 14],
  ['checks:\n  - task: a\n    gates: |\n      y = 1', 4, 9],
  ['checks:\n  - task: a\n    gates:\n      - x >= 1\n      - "y = 1"', 5, 12],
])('a rule that cannot be parsed points at its line of the file: %j', async (suite, line, column) => {
  const [issue, ...others] = await ofFile(suite)
  expect(others).toEqual([])
  expect(issue?.location).toEqual({ file: 'evals/suite.yaml', line, column })
  expect(issue?.input).toContain(`suite-file evals/suite.yaml, line ${line}, checks[0].gates`)
  expect(issue?.excerpt).toMatch(/^y = 1\n {2}\^$/)
})

test('names are unique, by default those of the tasks', async () => {
  expect(await ofFile('checks:\n  - task: a\n  - task: a')).toEqual([
    {
      input: 'suite-file evals/suite.yaml, line 3, checks[1]',
      message: 'has the same name as checks[0], "a". Give it a `name` of its own.',
      location: { file: 'evals/suite.yaml', line: 3, column: 5 },
    },
  ])
  expect(await issues('checks:\n  - {task: a}\n  - {task: a, name: strict}')).toEqual([])
  expect(await issues('checks:\n  - {task: a, name: x}\n  - {task: b, name: x}')).toHaveLength(1)
})

test('`checks` selects by name, a comma in a name included', async () => {
  const suite = 'checks:\n  - {task: a}\n  - {task: b, name: "tone, voice"}\n  - {task: c, advisory: true}'
  const selected = async (checks: string) =>
    (await inline(suite, { checks })).checks.map((check) => check.selected)
  expect(await selected('a')).toEqual([true, false, false])
  expect(await selected('tone, voice')).toEqual([false, true, false])
  expect(await selected('a, c')).toEqual([true, false, true])
  expect(await issues(suite, { checks: 'a\ntone, voise' })).toEqual([
    { input: 'checks', message: expect.stringContaining('names "tone"') },
    { input: 'checks', message: expect.stringContaining('names "voise"') },
  ])
  expect(await issues('checks: [{task: answers}]', { checks: 'answer' })).toEqual([
    { input: 'checks', message: 'names "answer", which is not in the suite. Did you mean "answers"?' },
  ])
})

test('a suite that could not fail is an error', async () => {
  expect(await issues('defaults: {advisory: true}\nchecks: [{task: a}]')).toEqual([
    expect.objectContaining({ message: expect.stringContaining('only advisory checks') }),
  ])
  const suite = 'checks: [{task: a}, {task: b, advisory: true}]'
  expect(await issues(suite)).toEqual([])
  expect(await issues(suite, { checks: 'b' })).toEqual([
    { input: 'checks', message: expect.stringContaining('only advisory checks') },
  ])
})

test('a suite is only for `run`', async () => {
  expect(await issues('checks: [{task: a}]', { command: 'wait', 'run-id': 'r' })).toEqual([
    { input: 'suite', message: expect.stringContaining('only for `command: run`') },
  ])
})

test('the files of tasks are relative to the file of the suite, or to the workspace', async () => {
  const suite = 'checks: [{task-file: retrieval.yaml}]'
  const world = {
    files: { 'retrieval.yaml': RETRIEVAL, 'evals/suite.yaml': suite, 'evals/retrieval.yaml': RETRIEVAL },
  }
  const read = async (raw: RawInputs) => (await parseRaw({ 'api-key': KEY, ...raw }, world)).checks
  expect(await read({ suite })).toHaveLength(1)
  expect(await read({ 'suite-file': 'evals/suite.yaml' })).toHaveLength(1)
  const missing = await ofFile('checks:\n  - task-file: absent.yaml')
  expect(missing).toEqual([
    {
      input: 'task-file',
      message: '"evals/absent.yaml" does not exist.',
      location: { file: 'evals/suite.yaml', line: 2, column: 5 },
    },
  ])
})

test('tasks that a suite defines are ephemeral on proposals', async () => {
  const suite = `checks:\n  - definition: ${JSON.stringify({ name: 'e', type: 'template_evaluation', project: 'p', evaluators: [{ evaluator: 'x' }] })}\n  - {task: a}`
  const targets = async (raw: RawInputs, world: World = {}) =>
    (await inline(suite, raw, world)).checks.map(({ target }) => target)
  expect((await targets({}))[0]).toMatchObject({ ephemeral: false })
  expect((await targets({}, PULL_REQUEST))[0]).toMatchObject({ ephemeral: true })
  // What the step says counts for definitions, and is no error for the other check.
  expect((await targets({ ephemeral: 'true' }))[0]).toMatchObject({ ephemeral: true })
  expect(await issues(suite, { ephemeral: 'true', wait: 'false' })).toHaveLength(1)
})

test('gates cannot be evaluated without waiting', async () => {
  expect(await issues('checks:\n  - {task: a, gates: x >= 1}\n  - {task: b}', { wait: 'false' })).toEqual([
    expect.objectContaining({ input: 'suite, line 2, checks[0].gates' }),
  ])
})
