import { readWorkflowContext } from '../../src/github/context.ts'
import { InputError, type InputIssue } from '../../src/input-error.ts'
import { parseInputs, type Inputs } from '../../src/inputs/inputs.ts'
import type { InputsEnvironment, RawInputs } from '../../src/inputs/schema.ts'

export const KEY = 'ak-test-key'
export const BASE: RawInputs = { 'api-key': KEY, task: 'answer-quality' }

/** The example of the documentation. */
export const SUITE = `defaults:
  max-error-rate: 5%
checks:
  - name: answers
    task: answer-quality
    evaluation-task-ids: [correctness-check, tone-check]
    gates: |
      correctness >= 0.8
      no_regression(correctness, 0.02)
  - name: retrieval
    task-file: retrieval.yaml
    max-examples: 50
    gates: [context_precision >= 0.7]
  - name: safety in production
    task: toxicity-check
    data-start-time: -24h
    on-no-data: warn
    advisory: true
    gates: toxicity <= 0.01
`

/** What a test gives beside the inputs. */
export interface World {
  environment?: InputsEnvironment
  files?: Record<string, string>
  eventName?: string
  event?: unknown
  secrets?: string[]
}

/** Parses inputs, with nothing but them. */
export function parseRaw(raw: RawInputs, world: World = {}): Promise<Inputs> {
  const { environment = {}, files = {}, eventName = 'push', event, secrets = [KEY] } = world
  return parseInputs(raw, {
    environment,
    readFile: (input, path) => {
      const text = files[path]
      if (text !== undefined) return text
      throw new InputError([{ input, message: `"${path}" does not exist.` }])
    },
    context: (pullRequest) =>
      readWorkflowContext({ GITHUB_EVENT_NAME: eventName, GITHUB_REF_NAME: 'main' }, event, { pullRequest }),
    checkResultsFile: (path) => {
      if (path.startsWith('..'))
        throw new InputError([{ input: 'results-file', message: `"${path}" lies outside of the workspace.` }])
    },
    redact: (text) => secrets.reduce((clean, secret) => clean.replaceAll(secret, '***'), text),
  })
}

/** Parses inputs beside a key and a task. */
export function parse(inputs: RawInputs = {}, world: World = {}): Promise<Inputs> {
  return parseRaw({ ...BASE, ...inputs }, world)
}

/** The issues of inputs; none when they are understood. */
export async function issuesOf(raw: RawInputs, world: World = {}): Promise<readonly InputIssue[]> {
  try {
    await parseRaw(raw, world)
  } catch (error) {
    if (error instanceof InputError) return error.issues
    throw error
  }
  return []
}
