import { afterAll, beforeAll, jest } from '@jest/globals'
import { prepareStep, runStep, startStep } from '../../demo/runner.ts'
import type { RunningStep, StepOptions, StepResult } from '../../demo/runner.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts'
import { systemClock } from '../../src/clock.ts'
import { run, type Machine } from '../../src/main.ts'
// Loaded here, since jest's modules cannot be linked while others of the same graph are.
import '../../src/checks/schedule.ts'
import '../../src/commands.ts'
import '../../src/gates/evaluate.ts'
import '../../src/report/summary.ts'
import '../../src/scores/read.ts'
import { cleanUpStep } from '../../src/post.ts'

type More = Omit<StepOptions, 'inputs'>

/** A simulator for one test file, and steps that are pointed at it. */
export interface Fixture {
  simulator(): Simulator
  /** Runs the action from its sources, in this process, with the connection filled in. */
  step(inputs: Record<string, string>, more?: More): Promise<StepResult>
  /** Runs the bundle in a process of its own. */
  bundle(inputs: Record<string, string>, more?: More): Promise<StepResult>
  /** Starts the bundle in a process of its own and returns at once. */
  start(inputs: Record<string, string>, more?: More): RunningStep
  /** The status that the server has for the run of a step. */
  statusOf(result: StepResult): Promise<unknown>
}

/** Starts a simulator before the tests of this file and stops it after them. */
export function openFixture(options: SimulatorOptions = {}): Fixture {
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
    step: (inputs, more) => runInProcess({ ...more, inputs: connected(inputs) }),
    bundle: (inputs, more) => runStep({ ...more, inputs: connected(inputs) }),
    start: (inputs, more) => startStep({ ...more, inputs: connected(inputs) }),
    statusOf: async (result) => {
      const { url, apiKey } = running()
      const path = `/v2/task-runs/${encodeURIComponent(result.outputs['run-id'] ?? '')}`
      const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${apiKey}` } })
      return ((await response.json()) as { status?: unknown }).status
    },
  }
}

/** Steps in this process share its environment and its output, so that they run one after the other. */
let last: Promise<unknown> = Promise.resolve()

/** Runs the action from its sources as the runner would run the bundle, on the given clock. */
export function runInProcess(options: StepOptions, machine: Partial<Machine> = {}): Promise<StepResult> {
  const mine = last.then(() => runAlone(options, machine))
  last = mine.catch(() => undefined)
  return mine
}

async function runAlone(options: StepOptions, given: Partial<Machine>): Promise<StepResult> {
  const step = prepareStep(options)
  const before = { env: { ...process.env }, exitCode: process.exitCode }
  replaceEnvironment(step.env)
  process.exitCode = 0
  let stdout = ''
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text)
    return true
  })
  try {
    const { signal } = new AbortController()
    const machine = { clock: systemClock, random: Math.random, signal, ...given }
    if (options.entry === 'post') await cleanUpStep(machine)
    else await run(machine)
    return { stdout, stderr: '', exitCode: process.exitCode, killedBy: null, ...step.read() }
  } finally {
    write.mockRestore()
    replaceEnvironment(before.env)
    process.exitCode = before.exitCode ?? 0
    step.remove()
  }
}

/** What tools need beside the variables of a step. */
const KEPT = ['HOME', 'TMPDIR']

function replaceEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env))
    if (!KEPT.includes(name)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, env)
}

/** The lines of a log that are workflow commands of this kind. */
export function commandsOf(kind: string, { stdout }: StepResult): string[] {
  return stdout.split('\n').filter((line) => line.startsWith(`::${kind}`))
}

/** Waits until `condition` holds, checking every few milliseconds; the test's own time-out is the limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5))
}
