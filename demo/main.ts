import { startSimulator } from '../simulator/server.ts'
import { runStep, type StepOptions, type StepResult } from './runner.ts'

/** Shows the committed bundle at work against the simulator, the way the runner would start it. No account is needed. */

interface Scene {
  title: string
  /** The step as it would stand in a workflow. */
  workflow: string
  options: Pick<StepOptions, 'inputs' | 'env' | 'event'>
}

const HEAD_SHA = 'c0ffee0c0ffee0c0ffee0c0ffee0c0ffee0c0ffe'
const BASE_SHA = 'ba5eba11ba5eba11ba5eba11ba5eba11ba5eba11'

const SCENES: Scene[] = [
  {
    title: 'A pull request: run the experiment, let an evaluation score it, gate on the run',
    workflow: `
      - uses: ./
        with:
          api-key: \${{ secrets.ARIZE_API_KEY }}
          space: support
          task: answer-quality
          evaluation-task-ids: correctness-check
          gates: |
            run.errors == 0
            warn run.duration <= 15m`,
    options: {
      inputs: {
        task: 'answer-quality',
        'evaluation-task-ids': 'correctness-check',
        gates: 'run.errors == 0\nwarn run.duration <= 15m',
      },
      env: { GITHUB_EVENT_NAME: 'pull_request' },
      event: { pull_request: { number: 42, head: { sha: HEAD_SHA }, base: { sha: BASE_SHA } } },
    },
  },
  {
    title: 'Every night: evaluate the production spans since the last run',
    workflow: `
      - uses: ./
        with:
          api-key: \${{ secrets.ARIZE_API_KEY }}
          space: support
          task: hallucination-check
          max-error-rate: 5%`,
    options: {
      inputs: { task: 'hallucination-check', 'max-error-rate': '5%' },
      env: { GITHUB_EVENT_NAME: 'schedule' },
    },
  },
]

const simulator = await startSimulator({ runDurationMs: 3_000 })
console.log(`A stand-in for Arize AX listens on ${simulator.url}.`)
for (const [at, scene] of SCENES.entries()) {
  banner(`${at + 1}. ${scene.title}`)
  console.log(scene.workflow.replace(/^\n/, ''))
  const result = await play(scene)
  if (result.exitCode !== 0) process.exitCode = 1
}
await simulator.close()

async function play({ options }: Scene): Promise<StepResult> {
  part('log')
  const { url, apiKey } = simulator
  const inputs = { 'api-key': apiKey, 'base-url': url, space: 'support', ...options.inputs }
  const result = await runStep({ ...options, inputs, onOutput: (text) => process.stdout.write(text) })
  process.stdout.write(result.stderr)
  part(`outputs (exit code ${result.exitCode ?? 'none'})`)
  for (const [name, value] of Object.entries(result.outputs)) console.log(`${name}=${value}`)
  part('summary, as Markdown')
  console.log(result.summary)
  return result
}

function banner(title: string): void {
  console.log(`\n${'═'.repeat(100)}\n${title}\n${'═'.repeat(100)}\n`)
}

function part(title: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 95 - title.length))}`)
}
