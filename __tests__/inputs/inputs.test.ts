import { expect, test } from '@jest/globals'
import { parseReporting } from '../../src/inputs/inputs.ts'
import type { RawInputs } from '../../src/inputs/schema.ts'
import { InputError } from '../../src/input-error.ts'
import { BASE, issuesOf, KEY, parse, parseRaw } from './support.ts'

const DEFINITION = `
name: hallucination-check
type: template_evaluation
project: support-bot
evaluators: [{evaluator: hallucination}]
`
const PULL_REQUEST = { eventName: 'pull_request', event: { pull_request: { number: 7 } } }
const WITH_DEFINITION: RawInputs = { 'api-key': KEY, 'task-definition': DEFINITION }

const problems = (inputs: RawInputs) => issuesOf({ ...BASE, ...inputs })

test('what is not said has its default', async () => {
  const inputs = await parse()
  expect(inputs).toMatchObject({
    command: 'run',
    suite: false,
    maxParallel: 4,
    waiting: {
      wait: true,
      timeoutMs: 3_600_000,
      pollInterval: 'auto',
      onTimeout: 'cancel',
      onCancel: 'cancel',
    },
    reporting: { summary: true, provenance: true, comment: 'never', trend: 10, resultsFile: undefined },
    warnings: [],
  })
  expect(inputs.checks).toEqual([
    expect.objectContaining({
      name: undefined,
      advisory: false,
      selected: true,
      target: { kind: 'existing', nameOrId: 'answer-quality' },
      gates: {
        rules: [],
        baseline: { kind: 'none' },
        onNoData: 'fail',
        onInconclusive: 'warn',
        maxErrorRate: 0.1,
      },
      location: undefined,
    }),
  ])
})

test('the space comes from the input, then from the environment', async () => {
  const environment = { ARIZE_SPACE: ' there ', ARIZE_SPACE_ID: 'x' }
  expect((await parse({ space: 'here' }, { environment })).space).toBe('here')
  expect((await parse({}, { environment })).space).toBe('there')
  expect((await parse({}, { environment: { ...environment, ARIZE_SPACE: ' ' } })).space).toBe('x')
  expect((await parse()).space).toBeUndefined()
})

test('every wrong input is reported, each once', async () => {
  const issues = await problems({
    'api-key': 'two words',
    region: 'mars',
    timeout: 'soon',
    wait: 'perhaps',
    'max-spans': '-1',
    'tracing-metadata': 'a: [1, 2]',
    gates: 'run.errors = 0\nrun.errrors == 0',
    'results-file': '../results.json',
    trend: 'all',
    'pull-request': 'main',
  })
  expect(issues.map(({ input }) => input).sort()).toEqual(
    [
      ...['api-key', 'gates', 'gates', 'max-spans', 'pull-request', 'region', 'results-file', 'timeout'],
      ...['tracing-metadata', 'trend', 'wait'],
    ].sort(),
  )
})

test('an issue about a rule has its place and a caret', async () => {
  const [issue] = await problems({ gates: 'run.errors == 0\n  run.errors = 0' })
  expect(issue).toMatchObject({ input: 'gates', message: expect.stringMatching(/^line 2, column 14: /) })
  expect(issue?.excerpt).toBe('  run.errors = 0\n             ^')
})

test('a wrong key is not shown, nor half of a key that was typed into the wrong input', async () => {
  const key = `ak-${'0123456789'.repeat(7)}`
  const world = { secrets: [key] }
  const issues = await issuesOf(
    { 'api-key': key, task: 'a', timeout: `1h ${key}`, region: key, gates: `${key} = 1`, 'max-spans': key },
    world,
  )
  expect(issues.length).toBeGreaterThanOrEqual(4)
  expect(JSON.stringify(issues)).not.toContain(key.slice(0, 12))
  expect(JSON.stringify(issues)).toContain('***')
})

test('a long value is cut, and is on one line', async () => {
  const [issue] = await problems({ timeout: `soon\n${'x'.repeat(200)}` })
  expect(issue?.message).toMatch(/^"soon x{55}…" is not a duration/)
})

test.each<[RawInputs, string]>([
  [{ 'max-examples': '5', 'example-ids': 'a' }, 'max-examples'],
  [{ 'experiment-name': 'a "quoted" name' }, 'experiment-name'],
  [{ 'experiment-name': 'a'.repeat(256) }, 'experiment-name'],
  [{ 'data-start-time': '-1h', 'data-end-time': '-2h' }, 'data-start-time'],
  [{ 'data-start-time': '2026-01-02T00:00:00Z', 'data-end-time': '2026-01-01T00:00:00Z' }, 'data-start-time'],
  [{ wait: 'false', gates: 'run.errors == 0' }, 'gates'],
  [{ checks: 'a' }, 'checks'],
  [{ ephemeral: 'true' }, 'ephemeral'],
])('inputs that cannot be together: %j', async (inputs, input) => {
  expect(await problems(inputs)).toEqual([expect.objectContaining({ input })])
})

test('metadata stays the strings that were typed', async () => {
  const { checks } = await parse({
    'tracing-metadata': 'build: 007\nnightly: yes\nratio: 1.50\nempty: ""\ndate: 2026-01-01',
  })
  expect(checks[0]?.options.tracingMetadata).toEqual({
    build: '007',
    nightly: 'yes',
    ratio: '1.50',
    empty: '',
    date: '2026-01-01',
  })
})

test.each([
  '- a',
  'just text',
  'a: {b: c}',
  'a: 1\na: 2',
  'a: &x 1\nb: *x',
  'a: !!js/function x',
  '{',
  'a: b\n---\nc: d',
])('metadata that is no map of strings: %j', async (text) => {
  expect(await problems({ 'tracing-metadata': text })).toEqual([
    { input: 'tracing-metadata', message: expect.stringMatching(/YAML/) },
  ])
})

test('the same inputs have one fingerprint in any order, other inputs another, and the key is not in it', async () => {
  const fingerprint = async (inputs: RawInputs) => (await parse(inputs)).checks[0]?.fingerprint
  const one = await fingerprint({ timeout: '5m', space: 'a' })
  expect(await fingerprint({ space: 'a', timeout: '5m' })).toBe(one)
  expect(await fingerprint({ space: 'b', timeout: '5m' })).not.toBe(one)
  expect(one).toContain('5m')
  expect(one).not.toContain(KEY)
})

test.each<[RawInputs, string]>([
  [{}, 'task'],
  [{ command: 'create' }, 'task-definition'],
  [{ command: 'update' }, 'task-definition'],
  [{ command: 'delete' }, 'task'],
  [{ command: 'get' }, 'task'],
  [{ command: 'list-runs' }, 'task'],
  [{ command: 'wait' }, 'run-id'],
  [{ command: 'cancel' }, 'run-id'],
  [{ command: 'get-run' }, 'run-id'],
])('%j cannot do without %s', async (inputs, input) => {
  expect(await issuesOf({ 'api-key': KEY, ...inputs })).toEqual([
    { input, message: expect.stringMatching(/^is required/) },
  ])
})

test.each<[RawInputs, string, string]>([
  [{ task: 'a', 'task-definition': DEFINITION }, 'task', '`task-definition`'],
  [{ task: 'a', 'task-file': 'a.yml' }, 'task', '`task-file`'],
  [{ command: 'create', task: 'a', 'task-definition': DEFINITION }, 'task', '`task-definition`'],
  [{ 'task-definition': DEFINITION, 'task-file': 'a.yml' }, 'task-definition', '`task-file`'],
  [{ suite: 'checks: [{task: a}]', 'suite-file': 's.yml' }, 'suite', '`suite-file`'],
  [{ suite: 'checks: [{task: a}]', task: 'a' }, 'suite', '`task`'],
  [{ 'suite-file': 's.yml', 'task-file': 'a.yml' }, 'suite-file', '`task-file`'],
])('%j: the message names both inputs', async (inputs, input, other) => {
  const files = { 'a.yml': DEFINITION, 's.yml': 'checks: [{task: a}]' }
  expect(await issuesOf({ 'api-key': KEY, ...inputs }, { files })).toEqual([
    { input, message: expect.stringContaining(`cannot be combined with ${other}`) },
  ])
})

test('an update takes a task and the fields to change', async () => {
  const { operation, checks } = await parse({ command: 'update', 'task-definition': 'sampling_rate: 0.5' })
  expect(operation).toMatchObject({ task: 'answer-quality' })
  expect(operation.definition?.fields).toEqual({ sampling_rate: 0.5 })
  expect(checks).toEqual([])
})

test('a definition from a file is read, and its issues have a location', async () => {
  const raw = { 'api-key': KEY, 'task-file': 'evals/check.yml' }
  const { checks } = await parseRaw(raw, { files: { 'evals/check.yml': DEFINITION } })
  expect(checks[0]?.target).toMatchObject({
    kind: 'definition',
    ifExists: 'update',
    ephemeral: false,
    definition: { fields: { name: 'hallucination-check' } },
  })
  const issues = await issuesOf(raw, { files: { 'evals/check.yml': 'name: a\ntype: nonsense\n' } })
  expect(issues[0]?.location).toMatchObject({ file: 'evals/check.yml', line: 2 })
  expect(await issuesOf(raw)).toEqual([
    { input: 'task-file', message: expect.stringContaining('does not exist') },
  ])
})

test('the task of a definition is ephemeral on proposals of any event, and stays otherwise', async () => {
  const ephemeral = async (inputs: RawInputs, world = {}): Promise<unknown> => {
    const { checks } = await parseRaw({ ...WITH_DEFINITION, ...inputs }, world)
    const target = checks[0]?.target
    return target?.kind === 'definition' && target.ephemeral
  }
  expect(await ephemeral({})).toBe(false)
  expect(await ephemeral({}, PULL_REQUEST)).toBe(true)
  expect(
    await ephemeral({}, { eventName: 'issue_comment', event: { issue: { number: 7, pull_request: {} } } }),
  ).toBe(true)
  expect(await ephemeral({}, { eventName: 'merge_group' })).toBe(true)
  expect(await ephemeral({ 'pull-request': '7' }, { eventName: 'workflow_dispatch' })).toBe(true)
  expect(await ephemeral({ ephemeral: 'false' }, PULL_REQUEST)).toBe(false)
  expect(await ephemeral({ ephemeral: 'TRUE' })).toBe(true)
  expect(await ephemeral({ wait: 'false' }, PULL_REQUEST)).toBe(false)
})

test.each<RawInputs>([{ wait: 'false' }, { 'on-timeout': 'leave' }, { 'on-cancel': 'leave' }])(
  'an ephemeral task cannot outlive its run: %j',
  async (inputs) => {
    expect(await issuesOf({ ...WITH_DEFINITION, ephemeral: 'true', ...inputs })).toEqual([
      { input: 'ephemeral', message: expect.stringContaining('deleted under its run') },
    ])
  },
)

test('`wait` checks the run of another step, and leaves it unless told otherwise', async () => {
  const raw: RawInputs = { 'api-key': KEY, command: 'wait', 'run-id': 'run-1', gates: 'correctness >= 0.8' }
  const inputs = await parseRaw(raw)
  expect(inputs.checks[0]?.target).toEqual({ kind: 'run', runId: 'run-1' })
  expect(inputs.checks[0]?.gates.rules).toHaveLength(1)
  expect(inputs.waiting).toMatchObject({ onTimeout: 'leave', onCancel: 'leave' })
  const told = await parseRaw({ ...raw, 'on-cancel': 'cancel' })
  expect(told.waiting).toMatchObject({ onTimeout: 'leave', onCancel: 'cancel' })
})

test('the ID of a run cannot lead elsewhere, and is one issue', async () => {
  expect(await issuesOf({ 'api-key': KEY, command: 'get-run', 'run-id': '..' })).toEqual([
    { input: 'run-id', message: expect.stringContaining('".." is not the ID of a run') },
  ])
})

test('the baseline is looked for where a rule needs one', async () => {
  const baseline = async (inputs: RawInputs) => (await parse(inputs)).checks[0]?.gates.baseline
  expect(await baseline({ gates: 'correctness >= 0.8' })).toEqual({ kind: 'none' })
  expect(await baseline({ gates: 'no_regression(correctness, 0.02)' })).toEqual({ kind: 'auto' })
  expect(await baseline({ gates: 'correctness.delta >= 0', baseline: 'none' })).toEqual({ kind: 'none' })
})

test('a filter is read for the commands that list', async () => {
  const filter = async (raw: RawInputs) => (await parseRaw({ 'api-key': KEY, ...raw })).operation.filter
  expect(await filter({ command: 'list', filter: 'type: run-experiment\nlimit: 5\nname: 007' })).toEqual({
    type: 'RUN_EXPERIMENT',
    limit: 5,
    name: '007',
  })
  const runs = { command: 'list-runs', task: 'a' }
  expect(await filter({ ...runs, filter: 'status: canceled' })).toEqual({ status: 'CANCELLED' })
  expect(await filter({ ...runs, filter: 'status: Cancelled' })).toEqual({ status: 'CANCELLED' })
})

test.each([
  ['projct: a', /no key `projct`.*Did you mean `project`/],
  ['status: failed', /no key `status`.*It takes `project`, `dataset`/],
  ['type: nonsense', /`type` is not one of `template_evaluation`/],
  ['limit: 0', /`limit` is not an integer ≥ 1/],
  ['- a', /YAML map/],
  [','.repeat(130_000), /longer than/],
])('the filter %.20j is refused', async (filter, message) => {
  expect(await issuesOf({ 'api-key': KEY, command: 'list', filter })).toEqual([
    { input: 'filter', message: expect.stringMatching(message) },
  ])
})

test('inputs that the command does not use are a warning', async () => {
  expect((await parse({ command: 'get', gates: 'a >= 1', timeout: '5m' })).warnings).toEqual([
    { code: 'unused-inputs', command: 'get', inputs: ['gates', 'timeout'] },
  ])
})

test('a timeout of few plain seconds is a warning', async () => {
  const warnings = async (timeout: string) => (await parse({ timeout })).warnings
  expect(await warnings('45')).toEqual([{ code: 'plain-seconds', input: 'timeout', seconds: 45 }])
  expect(await warnings('600')).toEqual([])
  expect(await warnings('45s')).toEqual([])
})

test('gates of nothing but comments are a warning', async () => {
  expect((await parse({ gates: '# correctness >= 0.8\n' })).warnings).toEqual([
    { code: 'only-comments', input: 'gates' },
  ])
})

test('a list keeps what was typed where a comma may be part of a name', async () => {
  const lists = async (inputs: RawInputs) => (await parse(inputs)).checks[0]
  expect(await lists({ 'evaluation-task-ids': 'Tone, voice & style' })).toMatchObject({
    options: { evaluationTaskIds: ['Tone', 'voice & style'] },
    commaLists: {
      'evaluation-task-ids': [{ text: 'Tone, voice & style', parts: ['Tone', 'voice & style'] }],
    },
  })
  expect((await lists({ 'experiment-ids': '"a, b"\nc' }))?.commaLists).toEqual({})
})

test('reporting is understood by itself, whatever else is wrong', () => {
  const deps = {
    redact: (text: string) => text,
    checkResultsFile: (path: string) => {
      if (path.startsWith('..')) throw new InputError([{ input: 'results-file', message: 'lies outside.' }])
    },
  }
  const raw: RawInputs = {
    gates: '==',
    timeout: 'soon',
    summary: 'false',
    comment: 'On-Failure',
    'pull-request': '12',
  }
  expect(parseReporting({ ...raw, 'results-file': 'r.json' }, deps)).toMatchObject({
    summary: false,
    comment: 'on-failure',
    pullRequest: 12,
    resultsFile: 'r.json',
  })
  expect(
    parseReporting({ summary: 'perhaps', comment: 'x', 'results-file': '../r.json' }, deps),
  ).toMatchObject({
    summary: true,
    comment: 'never',
    resultsFile: undefined,
    trend: 10,
  })
})

test('no input, however odd, makes parsing fail in another way', async () => {
  const odd = ['', '\0', '😀', '${{ x }}', '{', '[', '"', "'", '-', '..', '%', 'a\nb', ','.repeat(50)]
  for (const text of odd) {
    const raw = Object.fromEntries(
      [
        'task',
        'timeout',
        'gates',
        'baseline',
        'checks',
        'filter',
        'suite',
        'example-ids',
        'tracing-metadata',
      ].map((name) => [name, text]),
    )
    expect((await issuesOf({ 'api-key': KEY, ...raw })).length).toBeGreaterThan(0)
  }
})
