import { expect, test } from '@jest/globals'
import type { StepOptions } from '../../demo/runner.ts'
import { openFixture } from '../support/fixture.ts'

/** Scores, baselines and rules through the bundle. */

const fixture = openFixture({ runDurationMs: 40 })
const GOOD = 'You are a helpful support assistant. Answer grounded in the documentation.'
const BAD = 'Guess.'
const EVALUATED = { 'evaluation-task-ids': 'correctness-check' }

function definition(prompt: string, name = 'answers'): string {
  return `
name: ${name}
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: llm_generation
  ai_integration: openai-prod
  model_name: gpt-4o
  input_variable_format: mustache
  messages: [{role: system, content: "${prompt}"}, {role: user, content: "{{question}}"}]
`
}

function pullRequest(number = 7, headRef = 'feature'): Omit<StepOptions, 'inputs'> {
  const head = { sha: 'c'.repeat(40), ref: headRef }
  return {
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: `${number}/merge` },
    event: { pull_request: { number, head, base: { sha: 'b'.repeat(40), ref: 'main' } } },
  }
}

function statusesOf(gates: string | undefined): Record<string, string> {
  const results = JSON.parse(gates ?? '[]') as { rule: string; status: string }[]
  return Object.fromEntries(results.map(({ rule, status }) => [rule, status]))
}

function addScored(name: string, rows: Record<string, unknown>[]) {
  const { world } = fixture.simulator()
  const dataset = world.datasets.find((each) => each.name === 'golden-questions')
  return world.addExperiment(dataset?.id ?? '', name, rows)
}

/** Rules about an experiment that is there already: its evaluation finds labels or adds others, and the rows are judged. */
function judgeExperiment(name: string, gates: string, more: Record<string, string> = {}) {
  return fixture.step({ task: 'conciseness-check', 'experiment-ids': name, gates, ...more })
}

const FULL_RULES = [
  'correctness >= 0.8',
  'correctness.p10 >= 0',
  'correctness.count >= 40',
  'correctness.missing == 0',
  'correctness.rate(incorrect) <= 20%',
  'correctness.delta >= -0.05',
  'correctness.regressions <= 2',
  'no_regression(correctness, 0.02)',
  'run.errors == 0',
]

test('a good change passes every kind of rule against the base branch', async () => {
  const main = await fixture.step({
    'task-definition': definition(GOOD),
    ...EVALUATED,
    gates: 'correctness >= 0.8',
  })
  expect(main.outputs.verdict).toBe('passed')
  const gates = FULL_RULES.join('\n')
  const result = await fixture.step(
    { 'task-definition': definition(GOOD), ...EVALUATED, gates },
    pullRequest(),
  )
  expect(statusesOf(result.outputs.gates)).toEqual(
    Object.fromEntries(FULL_RULES.map((rule) => [rule, 'passed'])),
  )
  expect(result.outputs.verdict).toBe('passed')
})

test('a bad prompt fails, and the advisory rule alone would not', async () => {
  const gates = [...FULL_RULES, 'warn correctness.max <= 0'].join('\n')
  const result = await fixture.step(
    { 'task-definition': definition(BAD), ...EVALUATED, gates },
    pullRequest(),
  )
  expect(result.exitCode).toBe(1)
  expect(result.outputs.verdict).toBe('failed')
  expect(statusesOf(result.outputs.gates)).toMatchObject({
    'correctness >= 0.8': 'failed',
    'correctness.delta >= -0.05': 'failed',
    'correctness.regressions <= 2': 'failed',
    'no_regression(correctness, 0.02)': 'failed',
    'correctness.count >= 40': 'passed',
  })
  const advised = await fixture.step(
    { 'task-definition': definition(BAD), ...EVALUATED, gates: 'warn correctness >= 0.8' },
    pullRequest(),
  )
  expect(advised.exitCode).toBe(0)
  expect(statusesOf(advised.outputs.gates)).toEqual({ 'correctness >= 0.8': 'failed' })
})

test('a misspelt evaluator is unmeasured, and what exists is listed', async () => {
  const result = await fixture.step(
    { 'task-definition': definition(GOOD), ...EVALUATED, gates: 'corectness >= 0.8' },
    pullRequest(),
  )
  expect(result.exitCode).toBe(1)
  expect(result.outputs.verdict).toBe('unmeasured')
  expect(result.outputs.gates).toContain('did you mean \\"correctness\\"')
})

test('rules that need a baseline are undecided without one, and on-inconclusive says what that means', async () => {
  const inputs = {
    'task-definition': definition(GOOD, 'newcomer'),
    ...EVALUATED,
    gates: 'correctness.delta >= 0',
  }
  const warned = await fixture.step(inputs, pullRequest())
  expect(warned.exitCode).toBe(0)
  expect(warned.outputs.verdict).toBe('inconclusive')
  expect((await fixture.step({ ...inputs, 'on-inconclusive': 'fail' }, pullRequest())).exitCode).toBe(1)
})

test('a run whose every row is in error never passes', async () => {
  fixture.simulator().control.planRun({ errorRate: 1 })
  const result = await fixture.step(
    { 'task-definition': definition(GOOD), 'max-error-rate': '100%' },
    pullRequest(),
  )
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({ status: 'completed', verdict: 'unmeasured' })
})

test('an experiment without rows never passes', async () => {
  const result = await fixture.step({
    task: 'answer-quality',
    'query-filter': "topic = 'nothing of the kind'",
  })
  expect(result.exitCode).toBe(1)
  expect(result.outputs.verdict).toBe('unmeasured')
})

test('one scored row of a hundred measures nothing', async () => {
  const rows = Array.from({ length: 100 }, (_, at) => ({
    output: 'a',
    ...(at === 0 ? { 'eval.correctness.score': 1 } : {}),
  }))
  addScored('sparse', rows)
  const result = await judgeExperiment('sparse', 'correctness >= 0.85')
  expect(result.exitCode).toBe(1)
  expect(statusesOf(result.outputs.gates)).toEqual({ 'correctness >= 0.85': 'unmeasured' })
  const covered = await judgeExperiment('sparse', 'correctness >= 0.85\ncorrectness.count >= 1')
  expect(covered.outputs.verdict).toBe('passed')
})

test('a regression does not pass because the hard rows crash', async () => {
  const example = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
  const rows = Array.from({ length: 60 }, (_, at) => ({
    example_id: example(at),
    output: 'a',
    'eval.correctness.score': at % 3 === 0 ? 0 : 1,
  }))
  addScored('before', rows)
  addScored(
    'crashed',
    rows.map((row, at) => (at % 3 === 1 ? { example_id: row.example_id, error: 'crashed' } : row)),
  )
  const gates = 'no_regression(correctness)\ncorrectness.delta >= 0'
  const result = await judgeExperiment('crashed', gates, {
    baseline: 'before',
    'max-error-rate': '50%',
    'on-inconclusive': 'fail',
  })
  expect(result.exitCode).toBe(1)
  expect(Object.values(statusesOf(result.outputs.gates))).toEqual(['inconclusive', 'inconclusive'])
})

test('a baseline that does not exist is an error before anything is spent', async () => {
  fixture.simulator().requests.length = 0
  const result = await judgeExperiment('baseline-2026-01', 'correctness.delta >= 0', {
    baseline: 'baseline-2025-12',
  })
  expect(result.outputs['failure-reason']).toMatch(/`baseline`.*baseline-2026-01/)
  expect(fixture.simulator().requests.every(({ method }) => method === 'GET')).toBe(true)
})

test('a fork cannot set the baseline, whatever it calls its branch', async () => {
  const name = 'forked'
  await fixture.step(
    { 'task-definition': definition(GOOD, name), ...EVALUATED },
    { env: { GITHUB_REF_NAME: 'main' } },
  )
  await fixture.step(
    { 'task-definition': definition(BAD, name), ...EVALUATED, 'max-error-rate': '1' },
    pullRequest(66, 'main'),
  )
  const after = {
    id: 5,
    event: 'pull_request',
    head_sha: 'f'.repeat(40),
    head_branch: 'main',
    pull_requests: [],
  }
  const event = { workflow_run: after, repository: { default_branch: 'main', full_name: 'acme/support-bot' } }
  const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF_NAME: 'main' }
  const poisoned = await fixture.step(
    { 'task-definition': definition(BAD, name), ...EVALUATED },
    { env, event },
  )
  expect(poisoned.outputs['experiment-name']).toMatch(/^forked@pr-of-5\./)
  const judged = await fixture.step(
    { 'task-definition': definition(BAD, name), ...EVALUATED, gates: 'correctness.delta >= -0.1' },
    pullRequest(),
  )
  expect(judged.outputs.verdict).toBe('failed')
})

test('a smoke run of three examples is no baseline, nor is a task with a dot for a dash', async () => {
  const name = 'a-b'
  await fixture.step({ 'task-definition': definition(GOOD, name), ...EVALUATED })
  await fixture.step({ 'task-definition': definition(BAD, name), ...EVALUATED, 'max-examples': '3' })
  await fixture.step({ 'task-definition': definition(BAD, 'a.b'), ...EVALUATED })
  const judged = await fixture.step(
    { 'task-definition': definition(GOOD, name), ...EVALUATED, gates: 'correctness.delta >= 0' },
    pullRequest(),
  )
  expect(statusesOf(judged.outputs.gates)).toEqual({ 'correctness.delta >= 0': 'passed' })
  expect(judged.outputs.gates).toContain('40 pairs')
})

test('rules that a task cannot satisfy are errors before anything is spent', async () => {
  fixture.simulator().requests.length = 0
  const paired = await fixture.step({ task: 'hallucination-check', gates: 'no_regression(hallucination)' })
  expect(paired.outputs['failure-reason']).toContain('spans of two time windows cannot be paired')
  const several = await judgeExperiment('baseline-2026-01, sparse', 'correctness >= 0')
  expect(several.outputs['failure-reason']).toContain('over 2 experiments at once')
  const unreadable = await fixture.step({ task: 'answer-quality', gates: 'correctness => 0.8' })
  expect(unreadable.summary).toContain('^')
  expect(fixture.simulator().requests.every(({ method }) => method === 'GET')).toBe(true)
})

test('an evaluation of a project is compared with the run before, unpaired', async () => {
  const result = await fixture.step({
    task: 'hallucination-check',
    'data-start-time': '-12h',
    gates: 'hallucination <= 0.5\nhallucination.delta <= 0.5',
  })
  expect(result.outputs.verdict).toBe('passed')
  expect(result.outputs.gates).toContain('unpaired')
})

test('labels that were there before are judged where rules name them', async () => {
  const inputs = { task: 'hallucination-check', 'data-start-time': '-12h' }
  const judged = await fixture.step({ ...inputs, gates: 'hallucination <= 0.5' })
  expect(judged.outputs).toMatchObject({ status: 'cancelled', verdict: 'passed' })
  const broken = await fixture.step({ ...inputs, gates: 'hallucination >= 0.99', 'on-no-data': 'pass' })
  expect(broken.outputs.verdict).toBe('failed')
  expect((await fixture.step(inputs)).outputs.verdict).toBe('unmeasured')
})

test('scores that arrive late are waited for', async () => {
  fixture.simulator().control.planRun({ task: 'correctness-check', scoreDelayMs: 1_500 })
  const result = await fixture.step(
    { 'task-definition': definition(GOOD), ...EVALUATED, gates: 'correctness >= 0.8' },
    pullRequest(),
  )
  expect(result.outputs.verdict).toBe('passed')
})
