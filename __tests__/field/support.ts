import type { RunningStep, StepOptions, StepResult } from '../../demo/runner.ts'
import { until, type Fixture } from '../support/fixture.ts'

/** What the field tests have in common: definitions, and what a step sent and told. */

export type More = Omit<StepOptions, 'inputs'>

/** A task definition of an experiment. */
export function experiment(name = 'answers', system = 'Answer grounded in the documentation.'): string {
  return `
name: ${JSON.stringify(name)}
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: llm_generation
  ai_integration: openai-prod
  model_name: gpt-4o
  input_variable_format: mustache
  messages: [{role: system, content: ${JSON.stringify(system)}}, {role: user, content: "{{question}}"}]
`
}

/** Requests so far of one method whose path matches. */
export function sent(fixture: Fixture, method: string, path: RegExp) {
  return fixture.simulator().requests.filter((each) => each.method === method && path.test(each.path))
}

/** The bodies of all triggers so far. */
export function triggers(fixture: Fixture): Record<string, unknown>[] {
  return sent(fixture, 'POST', /\/trigger$/).map(({ body }) => body as Record<string, unknown>)
}

/** Everything that a step told, without the lines that mask secrets. */
export function told(result: StepResult): string {
  return JSON.stringify({ ...result, stdout: result.stdout.replaceAll(/^::add-mask::.*$/gm, '') })
}

/** What an error says, wherever: the output, the annotation and the log. */
export function reason(result: StepResult): string {
  return result.outputs['failure-reason'] ?? ''
}

/** Starts the bundle in a process of its own and waits until it polls its run. */
export async function startAndPoll(
  fixture: Fixture,
  inputs: Record<string, string>,
  more: More = {},
): Promise<RunningStep> {
  const { requests } = fixture.simulator()
  const before = requests.length
  const step = fixture.start(inputs, more)
  const polls = (): boolean => requests.slice(before).some(({ path }) => path.startsWith('/v2/task-runs/'))
  await until(() => polls() || step.process.exitCode !== null)
  if (!polls()) throw new Error(`The step ended early: ${JSON.stringify(await step.done)}`)
  return step
}
