import { beforeEach, expect, test } from '@jest/globals'
import { startFakeGitHub, TOKEN } from '../support/fake-github.ts'
import { commandsOf, openFixture } from '../support/fixture.ts'
import type { StepResult } from '../../demo/runner.ts'

/** Several tasks in one step: planned together, run side by side, one verdict. */

const fixture = openFixture({ runDurationMs: 40 })
const NIGHTLY = '{name: nightly, task: hallucination-check, data-start-time: -24h, override-evaluations: true'

beforeEach(() => {
  fixture.simulator().control.clear()
  fixture.simulator().requests.length = 0
})

interface CheckJson {
  name: string
  verdict: string | null
  success: boolean
  runs: { status: string; outcome: string }[]
}

function suite(...checks: string[]): string {
  return `checks:\n${checks.map((check) => `  - ${check}`).join('\n')}\n`
}

function checksOf({ outputs }: StepResult): CheckJson[] {
  return JSON.parse(outputs.checks ?? '[]') as CheckJson[]
}

function verdicts(result: StepResult): (string | null)[][] {
  return checksOf(result).map(({ name, verdict }) => [name, verdict])
}

const writes = (): number =>
  fixture.simulator().requests.filter(({ method, path }) => method === 'POST' && path !== '/v2/spans').length

test('the outputs of the checks are in the order of the suite, and the scalar ones are empty', async () => {
  const result = await fixture.step({
    suite: suite('{task: answer-quality, gates: run.errors == 0}', `${NIGHTLY}, gates: run.errors == 0}`),
  })
  expect(result.exitCode).toBe(0)
  expect(verdicts(result)).toEqual([
    ['answer-quality', 'passed'],
    ['nightly', 'passed'],
  ])
  expect(result.outputs).toMatchObject({
    verdict: 'passed',
    'run-id': '',
    'task-id': '',
    gates: '',
    scores: '',
  })
})

test.each([
  ['failed beats unmeasured', 'run.successes >= 1000', 'nobody >= 0.5', 'failed'],
  ['unmeasured beats passed', 'run.errors == 0', 'nobody >= 0.5', 'unmeasured'],
  ['failed beats passed', 'run.errors == 0', 'hallucination <= 0.0001', 'failed'],
])('%s', async (_name, first, second, verdict) => {
  const result = await fixture.step({
    suite: suite(`{task: answer-quality, gates: "${first}"}`, `${NIGHTLY}, gates: "${second}"}`),
  })
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict } })
})

test('a failing check neither stops nor hides another, and the annotation names every check that did not pass', async () => {
  const result = await fixture.step({
    suite: suite(
      '{name: one, task: answer-quality, gates: run.successes >= 1000}',
      '{name: two, task: answer-quality, gates: run.errors == 0}',
      `${NIGHTLY}, gates: hallucination <= 0.0001}`,
    ),
  })
  expect(verdicts(result)).toEqual([
    ['one', 'failed'],
    ['two', 'passed'],
    ['nightly', 'failed'],
  ])
  const [annotation, ...others] = commandsOf('error', result)
  expect(others).toEqual([])
  expect(annotation).toMatch(/one.*nightly/)
  expect(annotation).not.toContain('two')
  expect(result.summary).toMatch(/2 of 3 checks did not pass/)
})

test('an advisory check is shown and changes nothing; a suite of such checks alone is an error', async () => {
  const advisory = '{name: advice, task: answer-quality, advisory: true, gates: run.successes >= 1000}'
  const result = await fixture.step({ suite: suite('{task: answer-quality, name: real}', advisory) })
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } })
  expect(verdicts(result)).toEqual([
    ['real', 'passed'],
    ['advice', 'failed'],
  ])
  fixture.simulator().requests.length = 0
  const alone = await fixture.step({ suite: suite(advisory) })
  expect(alone.exitCode).toBe(1)
  expect(fixture.simulator().requests).toEqual([])
})

test.each([
  ['a rule', '{name: last, task: answer-quality, gates: correctness => 1}', '`gates`'],
  ['a key', '{name: last, task: answer-quality, gatez: run.errors == 0}', 'gatez'],
  ['a task', '{name: last, task: answer-qualitee}', 'answer-qualitee'],
  [
    'an input that does not fit',
    '{name: last, task: answer-quality, data-start-time: -24h}',
    'data-start-time',
  ],
  ['an evaluation task', '{name: last, task: answer-quality, evaluation-task-ids: nobody}', 'nobody'],
])('%s that is wrong in the last check costs nothing', async (_name, last, named) => {
  const result = await fixture.step({ suite: suite('{task: answer-quality}', `${NIGHTLY}}`, last) })
  expect(result.exitCode).toBe(1)
  expect(`${result.outputs['failure-reason'] ?? ''}${result.summary}`).toContain(named.replaceAll('`', ''))
  expect(writes()).toBe(0)
})

test('everything that is wrong is said at once, without a request', async () => {
  const result = await fixture.step({
    suite: suite(
      '{task: a, gates: x => 1}',
      '{task: b, gatez: 1}',
      '{name: c}',
      '{task: d, name: d}',
      '{task: e, name: d}',
    ),
  })
  expect(fixture.simulator().requests).toEqual([])
  for (const words of ['gatez', '=>', 'line 4', '"d"']) expect(result.summary).toContain(words)
})

test('the input `checks` selects, and what it leaves out is not looked up', async () => {
  const all = suite('{name: one, task: answer-quality}', '{name: two, task: there-is-no-such-task}')
  const result = await fixture.step({ suite: all, checks: 'one' })
  expect(verdicts(result)).toEqual([['one', 'passed']])
  const unknown = await fixture.step({ suite: all, checks: 'onee' })
  expect(unknown.outputs['failure-reason']).toMatch(/onee.*one/)
})

test('two checks of one task have experiments with keys of their own', async () => {
  await fixture.step({
    suite: suite(
      '{name: short, task: answer-quality, max-examples: 5}',
      '{name: long, task: answer-quality}',
    ),
  })
  const names = fixture.simulator().world.experiments.map(({ name }) => name)
  for (const name of ['short', 'long']) expect(names.some((each) => each.includes(name))).toBe(true)
})

test('two evaluations of one dataset task run one after the other', async () => {
  const { world, control } = fixture.simulator()
  control.planRun({ task: 'correctness-check', durationMs: 150, times: 2 })
  const before = world.runs.length
  const result = await fixture.step({
    suite: suite(
      '{name: one, task: correctness-check, override-evaluations: true}',
      '{name: two, task: correctness-check, override-evaluations: true}',
    ),
  })
  expect(result.outputs.verdict).toBe('passed')
  const [first, second] = world.runs.slice(before)
  expect(second?.created_at).toBeGreaterThanOrEqual(first?.ended?.at ?? Infinity)
})

test('several experiments are evaluated by one run each, one after the other', async () => {
  const { world } = fixture.simulator()
  const dataset = world.datasets.find(({ name }) => name === 'golden-questions')
  const rows = [
    { example_id: null, output: 'x', 'eval.correctness.score': 1, 'eval.correctness.label': 'correct' },
  ]
  const ids = ['first', 'second'].map((name) => world.addExperiment(dataset?.id ?? '', name, rows).id)
  const before = world.runs.length
  await fixture.step({
    task: 'correctness-check',
    'experiment-ids': 'first, second',
    'override-evaluations': 'true',
  })
  const runs = world.runs.slice(before)
  expect(runs).toHaveLength(2)
  expect(
    fixture
      .simulator()
      .requests.flatMap(({ body }) => (body as { experiment_ids?: string[] } | null)?.experiment_ids ?? []),
  ).toEqual(ids)
})

test('with wait: false all checks are triggered and none is evaluated', async () => {
  const before = fixture.simulator().world.runs.length
  const result = await fixture.step({
    suite: suite('{task: answer-quality}', `${NIGHTLY}}`),
    wait: 'false',
  })
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: '' } })
  expect(fixture.simulator().world.runs.length - before).toBe(2)
})

test('a check that was never started before the timeout is unmeasured, and says so', async () => {
  fixture.simulator().control.planRun({ task: 'answer-quality', stall: 'running', times: 2 })
  const result = await fixture.step({
    suite: suite('{name: one, task: answer-quality}', '{name: two, task: answer-quality}'),
    'max-parallel': '1',
    timeout: '400ms',
  })
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'unmeasured' } })
  expect(checksOf(result).map(({ runs }) => runs[0]?.outcome)).toEqual(['timed-out', 'not-started'])
})

test('a trigger that is refused leaves the other checks alone', async () => {
  fixture
    .simulator()
    .control.planFault({ method: 'POST', path: '/trigger$', kind: 'respond', status: 403, times: 1 })
  const result = await fixture.step({
    suite: suite('{name: one, task: answer-quality}', '{name: two, task: answer-quality}'),
    'max-parallel': '1',
  })
  expect(verdicts(result)).toEqual([
    ['one', 'unmeasured'],
    ['two', 'passed'],
  ])
})

test('no two checks run at once with max-parallel: 1, and all do with enough', async () => {
  const { world } = fixture.simulator()
  const checks = suite(...[1, 2, 3].map((index) => `{name: c${index}, task: answer-quality}`))
  const overlaps = async (maxParallel: string): Promise<number> => {
    const before = world.runs.length
    await fixture.step({ suite: checks, 'max-parallel': maxParallel })
    const runs = world.runs.slice(before)
    return runs.filter((run, index) => index > 0 && run.created_at < (runs[index - 1]?.ended?.at ?? 0)).length
  }
  expect(await overlaps('1')).toBe(0)
  expect(await overlaps('3')).toBeGreaterThan(0)
})

test('there is one comment for all checks, and none for each', async () => {
  const github = await startFakeGitHub()
  const event = {
    pull_request: { number: 42, head: { sha: 'c'.repeat(40) }, base: { sha: 'b'.repeat(40), ref: 'main' } },
  }
  await fixture.step(
    {
      suite: suite(
        '{name: one, task: answer-quality}',
        '{name: two, task: answer-quality, gates: run.successes >= 1000}',
      ),
      comment: 'always',
      'github-token': TOKEN,
    },
    { event, env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_API_URL: github.url } },
  )
  await github.close()
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toMatch(/one[\s\S]*two/)
})
