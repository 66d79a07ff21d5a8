import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { commandsOf, openFixture, runInProcess } from '../support/fixture.ts'
import { experiment, reason, sent, told, triggers } from './support.ts'

/** Messages lead to the right place. */

const fixture = openFixture({ runDurationMs: 5 })
const folder = mkdtempSync(join(tmpdir(), 'arize-ax-messages-'))
const here = { env: { GITHUB_WORKSPACE: folder } }
afterAll(() => {
  rmSync(folder, { recursive: true })
})

beforeEach(() => {
  fixture.simulator().control.clear()
  fixture.simulator().requests.length = 0
})

test('a name that is taken says what to add or to leave out', async () => {
  await fixture.step({ task: 'answer-quality', 'experiment-name': 'pr-12' })
  const again = await fixture.step({ task: 'answer-quality', 'experiment-name': 'pr-12' })
  expect(again.exitCode).toBe(1)
  expect(reason(again)).toContain('experiment-name')
  expect(reason(again)).toContain('${{ github.run_id }}-${{ github.run_attempt }}')
})

test.each<Record<string, string>>([{}, { 'api-key': '' }, { 'api-key': '  \n' }])(
  'a missing key names who gets none',
  async (inputs) => {
    const result = await runInProcess({ inputs: { task: 'answer-quality', ...inputs } })
    expect(result.exitCode).toBe(1)
    for (const word of ['secrets: inherit', 'environment:', 'fork', 'Dependabot'])
      expect(reason(result)).toContain(word)
  },
)

/** `poll-interval`, which the fixture gives, is of no use here. */
const CREATE = { command: 'create', 'if-exists': 'reuse', 'poll-interval': '' }

test.each(['${{ vars.MODEL }}', '${MODEL}', '${{vars.MODEL}}', '${{ inputs.model || "x" }}'])(
  'an expression that was not evaluated is a warning with its line: %s',
  async (expression) => {
    const text = experiment().trim().replace('gpt-4o', JSON.stringify(expression))
    writeFileSync(join(folder, 'literal.yaml'), text)
    for (const [input, value] of [
      ['task-definition', text],
      ['task-file', 'literal.yaml'],
    ] as const) {
      const result = await fixture.step({ ...CREATE, [input]: value }, here)
      expect(commandsOf('warning', result)).toEqual([expect.stringMatching(/line 7.*sent literally/)])
    }
  },
)

test.each(['"{{question}}"', '"costs $5 {x}"', '"{{ vars.MODEL }}"', '"$${{x}"'])(
  'a template is no such expression: %s',
  async (content) => {
    const text = experiment().replace('"{{question}}"', content)
    const result = await fixture.step({ ...CREATE, 'task-definition': text })
    expect(commandsOf('warning', result)).toEqual([])
  },
)

test.each([
  ['eval.correctness.score >= 0.8', /write .correctness/],
  ['eval.correctness.label >= 0.8', /correctness\.rate/],
  ['correctness.score >= 0.8', /correctness/],
  ['correctness: 0.5', /correctness >= 0\.5/],
  ['correctness: >= 0.5', /correctness >= 0\.5/],
  ['["correctness >= 0.8"]', /without brackets/],
  ["['correctness >= 0.8', 'x >= 1']", /without brackets/],
  ['- correctness >= 0.8', /needs no bullet/],
  ['* correctness >= 0.8', /needs no bullet|every score|`\*`/],
  ['"correctness >= 0.8"', /quotes stand around names/],
  ['correctness > = 0.8', />=/],
  ['correctness = > 0.8', /`>=`/],
  ['correctness < = 0.8', /`<=`/],
  ['correctness => 0.8', />=/],
  ['correctness >= 0,8', /with a dot\. No run/],
  ['no_regression correctness', /no_regression\(correctness\)/],
  ['no-regression(correctness)', /no_regression/],
  ['not_worse correctness', /not_worse\(correctness/],
  ['0.8 <= correctness', /correctness >= 0\.8/],
  ['mean(correctness) >= 0.8', /correctness/],
  ['correctness >= 0.8 and tone >= 0.5', /two rules|end of the rule/],
])('the rule %s gets a hint and a caret, and costs nothing', async (gates, hint) => {
  const result = await fixture.step({ task: 'answer-quality', gates })
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toMatch(hint)
  expect(result.summary).toMatch(/^ *\^$/m)
  expect(fixture.simulator().requests).toEqual([])
})

test.each([
  'run.duration <= 15 minutes',
  'run.duration <= 0.5 h',
  'run.duration <= 15m',
  'run.duration <= 900',
])('the limit of %s is a duration', async (gates) => {
  const result = await fixture.step({ task: 'answer-quality', gates })
  expect(result.outputs.verdict).toBe('passed')
})

test.each(['main', 'master', 'release/1.x'])('`baseline: %s` asks for the branch', async (baseline) => {
  const inputs = { task: 'answer-quality', baseline, gates: 'correctness.delta >= 0' }
  const result = await fixture.step(inputs)
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toContain(`branch:${baseline}`)
  expect(sent(fixture, 'POST', /./)).toEqual([])
})

test.each(['Auto', 'AUTO', 'None', 'Branch:main'])('`baseline: %s` is understood', async (baseline) => {
  const result = await fixture.step({ task: 'answer-quality', baseline })
  expect(result.exitCode).toBe(0)
})

test.each<Record<string, string>>([
  { command: 'RUN', task: 'answer-quality' },
  { task: 'answer-quality', comment: 'Never', 'on-no-data': 'WARN', ephemeral: 'AUTO', wait: 'True' },
  { task: 'answer-quality', 'on-timeout': 'Cancel', 'on-inconclusive': 'Fail', 'poll-interval': 'AUTO' },
])('choices are understood in any letter case: %j', async (inputs) => {
  expect((await fixture.step(inputs)).exitCode).toBe(0)
})

test.each([
  ['a tab', experiment().replace('  experiment_type', '\texperiment_type')],
  ['a missing quote', experiment().replace('"{{question}}"', '"{{question}}')],
  ['a missing bracket', experiment().replace('}]', '}')],
  ['a colon in a text', experiment().replace('dataset: golden', 'dataset: a: golden')],
])('one slip in the YAML is one error: %s', async (_what, text) => {
  const result = await fixture.step({ 'task-definition': text })
  expect(result.exitCode).toBe(1)
  expect(reason(result)).not.toMatch(/\d+ invalid inputs/)
  expect(reason(result)).toMatch(/line \d+/)
})

test.each([
  ['composed differently', 'qualit\u0065\u0301', 'qualit\u00e9', 'U+00E9'],
  ['a no-break space', 'answer\u00a0one', 'answer one', 'U+00A0'],
  ['a zero width space', 'answer\u200b-two', 'answer-two', 'U+200B'],
  ['a full-width letter', 'answer-\uff54hree', 'answer-three', 'U+FF54'],
  ['a soft hyphen', 'answer\u00ad-four', 'answer-four', 'U+00AD'],
])('a name that looks the same shows its code points: %s', async (_what, given, real, code) => {
  fixture.simulator().world.addTask({ name: real })
  const result = await fixture.step({ task: given })
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toContain(`Did you mean "${real}"`)
  expect(reason(result)).toContain(code)
})

test('a name that differs in blanks around it says which', async () => {
  fixture.simulator().world.addTask({ name: ' padded ' })
  const result = await fixture.step({ task: 'padded' })
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toContain('U+0020')
})

test.each([
  [{ entitlement: 'TASK_RUNS' }, /TASK_RUNS/],
  [{ required_plan: 'PRO' }, /PRO/],
  [{ limit: 100, current_count: 100 }, /100/],
])('a 403 with %j is a plan or quota', async (problem, expected) => {
  fixture.simulator().control.planFault({ path: '/trigger$', kind: 'respond', status: 403, problem })
  const result = await fixture.step({ task: 'answer-quality' })
  expect(result.exitCode).toBe(1)
  expect(reason(result)).toMatch(/plan or a quota/)
  expect(reason(result)).toMatch(expected)
})

test.each([
  ['${{ steps.a.outputs.run-id }}', /run-id/],
  ['null', /ID/],
  ['1234567890', /GitHub run ID|ID/],
  ['..', /run-id/],
  ['.', /run-id/],
  ['a/../b', /run-id/],
  ['undefined', /ID/],
  ['%2e%2e', /run-id/],
])('`run-id: %s` says what is wrong with it', async (runId, expected) => {
  for (const command of ['wait', 'get-run', 'cancel']) {
    const result = await fixture.step({ command, 'run-id': runId })
    expect(result.exitCode).toBe(1)
    expect(reason(result)).toMatch(expected)
    expect(reason(result)).not.toMatch(/internal error/i)
  }
  expect(fixture.simulator().requests.filter(({ path }) => !path.startsWith('/v2/task-runs/'))).toEqual([])
})

test.each(['canceled', 'Cancelled', 'CANCELED'])('`status: %s` is a status', async (status) => {
  const result = await fixture.step({
    command: 'list-runs',
    task: 'answer-quality',
    filter: `status: ${status}`,
  })
  expect(result.exitCode).toBe(0)
  expect(sent(fixture, 'GET', /\/runs$/)[0]?.query.status).toBe('CANCELLED')
})

test('debug lines show every request and decision, no body and no key', async () => {
  const result = await fixture.step({
    task: 'answer-quality',
    'evaluation-task-ids': 'correctness-check',
    gates: 'correctness.delta >= -1',
    'tracing-metadata': 'marker: body-marker',
  })
  const lines = commandsOf('debug', result)
  expect(lines.filter((line) => /::(?:GET|POST) /.test(line))).toHaveLength(
    fixture.simulator().requests.length,
  )
  expect(lines.join('\n')).toMatch(/POST \/v2\/tasks\/.*\/trigger: 201 in \d+ms/)
  expect(lines.join('\n')).toMatch(/baseline/)
  expect(lines.join('\n')).toMatch(/The task "answer-quality" is/)
  expect(lines.join('\n')).not.toContain('body-marker')
  expect(told(result)).not.toContain(fixture.simulator().apiKey)
})

test('a task with a REMOTE evaluator warns before the trigger', async () => {
  const { world } = fixture.simulator()
  const model = world.tasks.find(({ name }) => name === 'hallucination-check')
  const remote = world.evaluators.find(({ name }) => name === 'toxicity')
  const evaluators = [{ ...model?.evaluators[0], evaluator_id: remote?.id ?? '', evaluator_name: 'toxicity' }]
  world.addTask({ ...model, name: 'remote', evaluators: evaluators as never })
  const definition = `
name: remote-in-code
type: template_evaluation
project: support-bot
evaluators: [{evaluator: toxicity, column_mappings: {output: attributes.output.value}}]
`
  for (const [input, value] of [
    ['task', 'remote'],
    ['task-definition', definition],
  ] as const) {
    const counts = { successes: 0, errors: 0, skipped: 0 }
    fixture.simulator().control.planRun({ outcome: 'cancelled', counts })
    const result = await fixture.step({ [input]: value, 'data-start-time': '-2h' })
    expect(commandsOf('warning', result)).toEqual([expect.stringMatching(/toxicity.*remote/)])
    expect(result.exitCode).toBe(1)
    const [before = ''] = result.stdout.split('Started run')
    expect(before).toContain('::warning')
  }
})

test('a path outside names the roots as they are here', async () => {
  const result = await fixture.step(
    { 'task-file': '/home/runner/work/repo/repo/a.yaml' },
    { env: { GITHUB_WORKSPACE: folder, RUNNER_TEMP: '/runner/temp' } },
  )
  expect(reason(result)).toContain(folder)
  expect(reason(result)).toContain('/runner/temp')
  expect(triggers(fixture)).toEqual([])
})
