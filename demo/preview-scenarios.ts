import { startFakeGitHub, TOKEN } from '../__tests__/support/fake-github.ts'
import { startSimulator, type Simulator } from '../simulator/server.ts'
import { runStep, type StepOptions, type StepResult } from './runner.ts'

/** What the preview shows: steps of the committed bundle, run against the simulator. */

export interface PreviewScenario {
  /** Also the name of its picture. */
  name: string
  title: string
  markdown: string
}

interface Step {
  name: string
  title: string
  inputs: Record<string, string>
  options: Pick<StepOptions, 'env' | 'event' | 'files'>
  /** Whether the comment on the pull request is shown too. */
  comment?: boolean
}

const SHAS = ['a1b2c3d', 'b2c3d4e', 'c3d4e5f', 'd4e5f6a', 'e5f6a7b', 'f6a7b8c'].map((sha) =>
  sha.repeat(6).slice(0, 40),
)

function push(sha = SHAS[0]): Step['options'] {
  return { env: { GITHUB_EVENT_NAME: 'push', ...(sha === undefined ? {} : { GITHUB_SHA: sha }) } }
}

const PULL_REQUEST: Step['options'] = {
  env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '42/merge' },
  event: {
    pull_request: {
      number: 42,
      head: { sha: 'c0ffee0'.repeat(6).slice(0, 40), ref: 'shorter-answers' },
      base: { sha: 'ba5eba1'.repeat(6).slice(0, 40), ref: 'main' },
    },
  },
}

const GATES = `correctness >= 0.8
no_regression(correctness, 0.02)
correctness.delta >= -0.15
run.errors == 0
warn run.duration <= 15m`

const GROUNDED = 'You are a helpful support assistant. Answer grounded in the documentation.'
const BRIEF = 'You are a helpful support assistant. Be brief, and stay grounded in the documentation.'
const INVENTING = 'Answer at once, and make something up when you are not sure.'

/** The task as a file in the repository would define it, with this system prompt. */
function definition(prompt: string, name = 'support-answers'): string {
  return `name: ${name}
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: llm_generation
  ai_integration: openai-prod
  model_name: gpt-4o
  input_variable_format: mustache
  messages:
    - {role: system, content: "${prompt}"}
    - {role: user, content: "{{question}}"}
`
}

function gate(prompt: string, gates = GATES): Record<string, string> {
  return { 'task-definition': definition(prompt), 'evaluation-task-ids': 'correctness-check', gates }
}

const NIGHTLY = {
  task: 'hallucination-check',
  'max-error-rate': '5%',
  gates: 'hallucination <= 0.2\nhallucination.delta <= 0.05',
}

const SUITE = `defaults:
  evaluation-task-ids: [correctness-check]
checks:
  - name: answers
    task-file: answers.yaml
    gates: |
      correctness >= 0.8
      no_regression(correctness, 0.02)
  - name: brief answers
    task-file: brief.yaml
    gates: correctness >= 0.8
  - name: production
    task: hallucination-check
    data-start-time: -24h
    advisory: true
    gates: hallucination <= 0.01
`

/** Runs on main that the pull requests are compared with; the first ones show as the trend. */
const HISTORY: Step[] = [INVENTING, GROUNDED, GROUNDED, GROUNDED].map((prompt, at) => ({
  name: 'history',
  title: '',
  inputs: gate(prompt, 'run.errors == 0'),
  options: push(SHAS[at]),
}))

const STEPS: Step[] = [
  { name: 'passed', title: 'a gate that passed', inputs: gate(BRIEF), options: PULL_REQUEST },
  {
    name: 'failed',
    title: 'a gate that failed',
    inputs: gate(INVENTING),
    options: PULL_REQUEST,
    comment: true,
  },
  {
    name: 'inconclusive',
    title: 'a gate that could not be decided',
    inputs: { ...gate(GROUNDED), 'task-definition': definition(GROUNDED, 'new-answers') },
    options: PULL_REQUEST,
  },
  {
    name: 'unmeasured',
    title: 'an evaluation that found no data',
    inputs: {
      ...NIGHTLY,
      'data-start-time': '2020-01-01T00:00:00Z',
      'data-end-time': '2020-01-02T00:00:00Z',
    },
    options: push(),
  },
  {
    name: 'nightly',
    title: 'a nightly evaluation',
    inputs: NIGHTLY,
    options: { env: { GITHUB_EVENT_NAME: 'schedule' } },
  },
  {
    name: 'suite',
    title: 'several tasks',
    inputs: { 'suite-file': 'suite.yaml' },
    options: {
      ...PULL_REQUEST,
      files: {
        'suite.yaml': SUITE,
        'answers.yaml': definition(INVENTING),
        'brief.yaml': definition(BRIEF, 'brief-answers'),
      },
    },
    comment: true,
  },
  {
    name: 'invalid',
    title: 'wrong inputs',
    inputs: { ...gate(GROUNDED, 'correctness => 0.8\nno_regression correctness'), timeout: 'soon' },
    options: push(),
  },
  {
    name: 'created',
    title: 'another command',
    inputs: { command: 'create', 'task-definition': definition(GROUNDED, 'created-answers') },
    options: push(),
  },
]

/** Runs the steps one after the other and gives what they wrote. */
export async function playScenarios(): Promise<PreviewScenario[]> {
  const simulator = await startSimulator({ runDurationMs: 400 })
  const scenarios: PreviewScenario[] = []
  try {
    for (const step of HISTORY) await play(step, simulator)
    for (const step of STEPS) {
      const github = await startFakeGitHub()
      const result = await play(step, simulator, github.url)
      scenarios.push({
        name: `summary-${step.name}`,
        title: `Summary: ${step.title}`,
        markdown: result.summary,
      })
      const [comment] = github.comments
      if (comment !== undefined)
        scenarios.push({
          name: `comment-${step.name}`,
          title: `Comment: ${step.title}`,
          markdown: comment.body,
        })
      await github.close()
    }
  } finally {
    await simulator.close()
  }
  return scenarios
}

async function play(
  { inputs: given, options, comment }: Step,
  simulator: Simulator,
  gitHub = '',
): Promise<StepResult> {
  const inputs = {
    'api-key': simulator.apiKey,
    'base-url': simulator.url,
    space: 'support',
    ...given,
    ...(comment === true ? { comment: 'always', 'github-token': TOKEN } : {}),
  }
  const env = { ...options.env, ...(gitHub === '' ? {} : { GITHUB_API_URL: gitHub }) }
  const result = await runStep({ ...options, env, inputs })
  if (result.summary === '') throw new Error(`A step wrote no summary:\n${result.stdout}${result.stderr}`)
  return result
}
