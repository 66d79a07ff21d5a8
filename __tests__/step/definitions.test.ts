import { beforeEach, expect, test } from '@jest/globals'
import { openFixture, until } from '../support/fixture.ts'

/** Tasks that live in the repository, and tasks that live only as long as the step. */

const fixture = openFixture({ runDurationMs: 40 })
const PULL_REQUEST = {
  env: { GITHUB_EVENT_NAME: 'pull_request' },
  event: { pull_request: { number: 7, head: { sha: 'c'.repeat(40) }, base: { sha: 'b'.repeat(40) } } },
}

// The examples of the documentation; the filter is a full path, since `span_kind` matches nothing on the service.
const EXPERIMENT = `
name: answer-quality-in-code
type: run_experiment
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
const EVALUATION = `
name: hallucination-check-in-code
type: template_evaluation
project: support-bot
sampling_rate: 0.5
is_continuous: false
query_filter: attributes.openinference.span.kind = 'LLM'
evaluators:
  - evaluator: hallucination
    column_mappings: {input: attributes.input.value, output: attributes.output.value}
`

beforeEach(() => {
  fixture.simulator().control.clear()
  fixture.simulator().requests.length = 0
})

function ephemeralTasks(): string[] {
  return fixture
    .simulator()
    .world.tasks.map(({ name }) => name)
    .filter((name) => name.startsWith('answer-quality-in-code ('))
}

test('an experiment in code is created, run and kept outside of pull requests', async () => {
  const result = await fixture.step({ 'task-definition': EXPERIMENT })
  expect(result.exitCode).toBe(0)
  expect(result.outputs).toMatchObject({ 'task-name': 'answer-quality-in-code', verdict: 'passed' })
  expect(fixture.simulator().world.tasks.some(({ name }) => name === 'answer-quality-in-code')).toBe(true)
  expect(ephemeralTasks()).toEqual([])
})

test('an evaluation in code needs a start for its first run, before it is created', async () => {
  const without = await fixture.step({ 'task-definition': EVALUATION })
  expect(without.outputs['failure-reason']).toContain('`data-start-time`')
  expect(fixture.simulator().requests.every(({ method }) => method === 'GET')).toBe(true)
  const result = await fixture.step({ 'task-definition': EVALUATION, 'data-start-time': '-24h' })
  expect(result.exitCode).toBe(0)
  expect(result.outputs.verdict).toBe('passed')
})

test('on a pull request the task is ephemeral: unique, named after the definition, and gone afterwards', async () => {
  const result = await fixture.step({ 'task-definition': EXPERIMENT }, PULL_REQUEST)
  expect(result.exitCode).toBe(0)
  expect(result.outputs['task-name']).toMatch(/^answer-quality-in-code \(pr-7 1234567890-1-[0-9a-z]{4}\)$/)
  expect(result.outputs['experiment-name']).toMatch(/^answer-quality-in-code@pr-7\./)
  expect(ephemeralTasks()).toEqual([])
  expect(result.state.cleanup).toBe('')
})

test('an ephemeral task is gone after a failure and after a timeout', async () => {
  const { control } = fixture.simulator()
  control.planRun({ outcome: 'failed' })
  const failed = await fixture.step({ 'task-definition': EXPERIMENT, ephemeral: 'true' })
  expect(failed.exitCode).toBe(1)
  expect(ephemeralTasks()).toEqual([])
  control.planRun({ stall: 'running' })
  const late = await fixture.step({ 'task-definition': EXPERIMENT, ephemeral: 'true', timeout: '300ms' })
  expect(late.outputs.status).toBe('timed-out')
  expect(ephemeralTasks()).toEqual([])
})

test('an ephemeral task is gone after a cancellation', async () => {
  fixture.simulator().control.planRun({ stall: 'running' })
  const step = fixture.start({ 'task-definition': EXPERIMENT, ephemeral: 'true' })
  await until(() => (step.sofar().outputs['run-id'] ?? '') !== '')
  step.process.kill('SIGINT')
  const result = await step.done
  expect(result.outputs.verdict).toBe('unmeasured')
  expect(ephemeralTasks()).toEqual([])
})

test('an ephemeral task is gone after the process was killed and only the post step ran', async () => {
  fixture.simulator().control.planRun({ stall: 'running' })
  const step = fixture.start({ 'task-definition': EXPERIMENT, ephemeral: 'true' })
  await until(() => (step.sofar().outputs['run-id'] ?? '') !== '')
  step.process.kill('SIGKILL')
  const killed = await step.done
  expect(ephemeralTasks()).toHaveLength(1)
  await fixture.step(
    { 'task-definition': EXPERIMENT, ephemeral: 'true' },
    { entry: 'post', state: killed.state },
  )
  expect(ephemeralTasks()).toEqual([])
})

test('an ephemeral task whose creation got no response is gone after the post step', async () => {
  fixture.simulator().control.planFault({ method: 'POST', path: '^/v2/tasks$', kind: 'hang-after' })
  const step = fixture.start({ 'task-definition': EXPERIMENT, ephemeral: 'true' })
  await until(() => ephemeralTasks().length === 1)
  step.process.kill('SIGKILL')
  const killed = await step.done
  await fixture.step(
    { 'task-definition': EXPERIMENT, ephemeral: 'true' },
    { entry: 'post', state: killed.state },
  )
  expect(ephemeralTasks()).toEqual([])
})

test.each<Record<string, string>>([{ wait: 'false' }, { 'on-timeout': 'leave' }, { 'on-cancel': 'leave' }])(
  'an ephemeral task cannot outlive its run: %j',
  async (inputs) => {
    const refused = await fixture.step({ 'task-definition': EXPERIMENT, ephemeral: 'true', ...inputs })
    expect(refused.outputs['failure-reason']).toContain('`ephemeral`')
    expect(fixture.simulator().requests).toEqual([])
    const auto = await fixture.step({ 'task-definition': EXPERIMENT, ...inputs }, PULL_REQUEST)
    expect(auto.exitCode).toBe(0)
    expect(auto.outputs['task-name']).toBe('answer-quality-in-code')
  },
)

test('a definition for a dataset evaluation sends its experiments with the trigger', async () => {
  const definition = `
name: conciseness-in-code
type: code_evaluation
dataset: golden-questions
experiments: [baseline-2026-01]
evaluators: [{evaluator: conciseness}]
`
  const result = await fixture.step({ 'task-definition': definition, 'override-evaluations': 'true' })
  const trigger = fixture.simulator().requests.find(({ path }) => path.endsWith('/trigger'))
  const experiment = fixture.simulator().world.experiments.find(({ name }) => name === 'baseline-2026-01')
  expect(trigger?.body).toEqual({ experiment_ids: [experiment?.id], override_evaluations: true })
  expect(result.outputs['task-name']).toBe('conciseness-in-code')
})
