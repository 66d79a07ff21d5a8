import { afterAll, beforeAll } from '@jest/globals'
import { runStep, startStep, type RunningStep, type StepOptions, type StepResult } from '../../demo/runner.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts'

/** A simulator for one test file, and steps that are pointed at it. */
export interface Scene {
  simulator(): Simulator
  /** Runs the bundle to its end, with the connection filled in. */
  step(inputs: Record<string, string>, more?: Omit<StepOptions, 'inputs'>): Promise<StepResult>
  /** Starts the bundle and returns at once. */
  start(inputs: Record<string, string>, more?: Omit<StepOptions, 'inputs'>): RunningStep
  /** The status that the server has for the run of a step. */
  statusOf(result: StepResult): Promise<unknown>
}

/** Starts a simulator before the tests of this file and stops it after them. */
export function openScene(options: SimulatorOptions = {}): Scene {
  let simulator: Simulator | undefined
  const running = (): Simulator => {
    if (simulator === undefined) throw new Error('The simulator is started by beforeAll.')
    return simulator
  }
  beforeAll(async () => {
    simulator = await startSimulator(options)
  })
  afterAll(() => simulator?.close())
  const connected = (inputs: Record<string, string>): Record<string, string> => ({
    'api-key': running().apiKey,
    'base-url': running().url,
    space: 'support',
    'poll-interval': '20ms',
    ...inputs,
  })
  return {
    simulator: running,
    step: (inputs, more) => runStep({ ...more, inputs: connected(inputs) }),
    start: (inputs, more) => startStep({ ...more, inputs: connected(inputs) }),
    statusOf: async (result) => {
      const { url, apiKey } = running()
      const path = `/v2/task-runs/${encodeURIComponent(result.outputs['run-id'] ?? '')}`
      const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${apiKey}` } })
      return ((await answer.json()) as { status?: unknown }).status
    },
  }
}

/** The lines of a log that are workflow commands of this kind. */
export function commandsOf(kind: string, { stdout }: StepResult): string[] {
  return stdout.split('\n').filter((line) => line.startsWith(`::${kind}`))
}

/** Waits until `holds` does, looking every few milliseconds; the test's own time-out is the limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}
