import { stringify } from 'yaml'
import { startSimulator } from '../simulator/server.ts'
import { runStep, type StepOptions, type StepResult } from './runner.ts'

/** Runs the committed bundle against the simulator as the runner would start it. No account is needed. */

interface Scenario {
  title: string
  /** The inputs of the step, but for the connection. */
  inputs: Record<string, string>
  options: Pick<StepOptions, 'env' | 'event'>
  /** The exit code that the scenario is to show. */
  exitCode: 0 | 1
}

const HEAD_SHA = 'c0ffee0c0ffee0c0ffee0c0ffee0c0ffee0c0ffe'
const BASE_SHA = 'ba5eba11ba5eba11ba5eba11ba5eba11ba5eba11'
const PULL_REQUEST: Scenario['options'] = {
  env: { GITHUB_EVENT_NAME: 'pull_request' },
  event: { pull_request: { number: 42, head: { sha: HEAD_SHA }, base: { sha: BASE_SHA, ref: 'main' } } },
}

const GATES = `correctness >= 0.8
no_regression(correctness, 0.02)
correctness.delta >= -0.15
run.errors == 0
warn run.duration <= 15m`

/** The task as a file in the repository would define it, with this system prompt. */
function definition(prompt: string): string {
  return `name: support-answers
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: llm_generation
  ai_integration: openai-prod
  model_name: gpt-4o
  input_variable_format: mustache
  messages:
    - {role: system, content: "${prompt}"}
    - {role: user, content: "{{question}}"}`
}

function gate(prompt: string): Record<string, string> {
  return { 'task-definition': definition(prompt), 'evaluation-task-ids': 'correctness-check', gates: GATES }
}

const SUITE = `defaults:
  evaluation-task-ids: [correctness-check]
checks:
  - name: answers
    task: answer-quality
    gates: correctness >= 0.6
  - name: first ten questions
    task: answer-quality
    max-examples: 10
    gates: run.errors == 0
  - name: production
    task: hallucination-check
    data-start-time: -24h
    override-evaluations: true
    advisory: true # shown, and never turns the step red
    gates: hallucination <= 0.01`

const SCENARIOS: Scenario[] = [
  {
    title: 'On main: run the experiment, let an evaluation score it. There is no baseline yet.',
    inputs: gate('You are a helpful support assistant. Answer grounded in the documentation.'),
    options: { env: { GITHUB_EVENT_NAME: 'push' } },
    exitCode: 0,
  },
  {
    title: 'A pull request with a good change: as good as main',
    inputs: gate('You are a helpful support assistant. Be brief, and stay grounded in the documentation.'),
    options: PULL_REQUEST,
    exitCode: 0,
  },
  {
    title: 'A pull request with a bad prompt: the gate fails and shows the examples that got worse',
    inputs: gate('Answer at once, and make something up when you are not sure.'),
    options: PULL_REQUEST,
    exitCode: 1,
  },
  {
    title: 'Every night: evaluate the production spans since the last run, beside the night before',
    inputs: {
      task: 'hallucination-check',
      'max-error-rate': '5%',
      gates: 'hallucination <= 0.2\nhallucination.delta <= 0.05',
    },
    options: { env: { GITHUB_EVENT_NAME: 'schedule' } },
    exitCode: 0,
  },
  {
    title: 'A suite: three checks in one step, planned together and run side by side, with one verdict',
    inputs: { suite: SUITE },
    options: { env: { GITHUB_EVENT_NAME: 'push' } },
    exitCode: 0,
  },
]

const simulator = await startSimulator({ runDurationMs: 3_000 })
console.log(`The Arize AX simulator listens on ${simulator.url}.`)
for (const [at, scenario] of SCENARIOS.entries()) {
  banner(`${at + 1}. ${scenario.title}`)
  part('the step in the workflow')
  console.log(stepOf(scenario))
  const result = await play(scenario)
  if (result.exitCode !== scenario.exitCode) process.exitCode = 1
}
await simulator.close()

/** The step as it would stand in a workflow. */
function stepOf({ inputs }: Scenario): string {
  const connection = { 'api-key': '${{ secrets.ARIZE_API_KEY }}', space: 'support' }
  return stringify([{ uses: './', with: { ...connection, ...inputs } }], { lineWidth: 0 })
}

async function play({ inputs: given, options }: Scenario): Promise<StepResult> {
  part('log')
  const { url, apiKey } = simulator
  const inputs = { 'api-key': apiKey, 'base-url': url, space: 'support', ...given }
  const result = await runStep({
    ...options,
    inputs,
    onOutput: (text) => process.stdout.write(withoutDebug(text)),
  })
  process.stdout.write(result.stderr)
  part(`outputs (exit code ${result.exitCode ?? 'none'})`)
  for (const [name, value] of Object.entries(result.outputs)) console.log(`${name}=${value}`)
  part('summary, as Markdown')
  console.log(result.summary)
  return result
}

/** The runner shows debug lines only when somebody asks for them. */
function withoutDebug(text: string): string {
  return text.replace(/^::debug::.*\n/gm, '')
}

function banner(title: string): void {
  console.log(`\n${'═'.repeat(100)}\n${title}\n${'═'.repeat(100)}\n`)
}

function part(title: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 95 - title.length))}`)
}
