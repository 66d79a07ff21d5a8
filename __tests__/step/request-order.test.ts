import { beforeEach, expect, test } from '@jest/globals'
import { openFixture } from '../support/fixture.ts'

/**
 * What every command asks of the service, in order. Reads between two writes are side by side, so that they are sorted;
 * repeated polls of a run count once.
 */

const fixture = openFixture({ runDurationMs: 20 })

const DEFINITION = `
name: requests-in-order
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: llm_generation
  ai_integration: openai-prod
  model_name: gpt-4o
  input_variable_format: mustache
  messages: [{role: user, content: "{{question}}"}]
`

beforeEach(() => {
  fixture.simulator().requests.length = 0
})

/** `METHOD path?query` of each request since the test began, with IDs and instants replaced by their kind. */
function requests(): string[] {
  const lines = fixture.simulator().requests.map(({ method, path, query }) => {
    const names = Object.keys(query).filter((name) => name !== 'limit')
    return `${method} ${withoutIds(path)}${names.length === 0 ? '' : `?${names.sort().join('&')}`}`
  })
  const phases: string[][] = [[]]
  for (const line of lines) {
    if (line.startsWith('GET ') || line.startsWith('POST /v2/spans')) phases.at(-1)?.push(line)
    else phases.push([`→ ${line}`], [])
  }
  return phases.flatMap((phase) => [...new Set(phase)].sort())
}

function withoutIds(path: string): string {
  return path.replace(/\/[A-Za-z0-9+_%-]{8,}={0,2}(?=\/|$)/g, (segment) => {
    const decoded = Buffer.from(decodeURIComponent(segment.slice(1)), 'base64').toString('latin1')
    const [, type] = /^(\w+):\d/.exec(decoded) ?? []
    return type === undefined ? segment : `/{${type}}`
  })
}

async function requestsOf(inputs: Record<string, string>): Promise<string[]> {
  const result = await fixture.step(inputs)
  expect({ inputs, exitCode: result.exitCode, error: result.outputs['failure-reason'] }).toMatchObject({
    exitCode: 0,
  })
  return requests()
}

test('run of an experiment, with an evaluation task and a baseline', async () => {
  await fixture.step({ task: 'answer-quality', 'evaluation-task-ids': 'correctness-check' })
  fixture.simulator().requests.length = 0
  const gates = 'correctness >= 0.1\nno_regression(correctness, 0.9)'
  expect(
    await requestsOf({
      task: 'answer-quality',
      'evaluation-task-ids': 'correctness-check',
      gates,
      trend: '0',
    }),
  ).toMatchSnapshot()
})

test('run of an evaluation of a project', async () => {
  expect(
    await requestsOf({ task: 'hallucination-check', 'data-start-time': '-24h', gates: 'run.errors == 0' }),
  ).toMatchSnapshot()
})

test('run without waiting', async () => {
  expect(await requestsOf({ task: 'answer-quality', wait: 'false' })).toMatchSnapshot()
})

test('create, update and delete', async () => {
  expect(await requestsOf({ command: 'create', 'task-definition': DEFINITION })).toMatchSnapshot('create')
  fixture.simulator().requests.length = 0
  const change = {
    task: 'requests-in-order',
    'task-definition': 'run_configuration: {model_name: gpt-4o-mini}',
  }
  expect(await requestsOf({ command: 'update', ...change })).toMatchSnapshot('update')
  fixture.simulator().requests.length = 0
  expect(await requestsOf({ command: 'delete', task: 'requests-in-order' })).toMatchSnapshot('delete')
})

test('commands about tasks and runs that are there', async () => {
  const triggered = await fixture.step({ task: 'answer-quality' })
  const runId = triggered.outputs['run-id'] ?? ''
  const each: Record<string, string>[] = [
    { command: 'get', task: 'answer-quality' },
    { command: 'list', filter: 'type: run_experiment' },
    { command: 'list-runs', task: 'answer-quality' },
    { command: 'get-run', 'run-id': runId },
    { command: 'cancel', 'run-id': runId },
    { command: 'wait', 'run-id': runId },
  ]
  for (const inputs of each) {
    fixture.simulator().requests.length = 0
    expect(await requestsOf(inputs)).toMatchSnapshot(inputs.command ?? '')
  }
})
