import { runStep, type StepOptions } from '../demo/runner.ts'
import { startSimulator, type RecordedRequest, type Simulator } from '../simulator/server.ts'

/**
 * What the step adds to its runs: the bundle in a process of its own against the simulator, each of whose responses takes a
 * given time. Instants are the arrivals of requests at the simulator, so that the start of the process is left out.
 */

/**
 * The requests that have to wait for each other, by what the API demands: each names those whose responses it needs, and
 * counts how many there are in a row, such as the pages of a list.
 */
export type Dependencies = Readonly<Record<string, { needs: readonly string[]; requests: number }>>

/** The longest chain of requests that depend on each other and end with the response of `last`, in round trips. */
export function longestChain(dependencies: Dependencies, last: string): number {
  const node = dependencies[last]
  if (node === undefined) throw new Error(`No request is called "${last}".`)
  return node.requests + Math.max(0, ...node.needs.map((each) => longestChain(dependencies, each)))
}

/**
 * A gate with names. Tasks of a name are listed by the ID of their space, runs below their task, and the runs that are there
 * have to be known before the trigger, so that one whose response is lost can be found. Everything else that a gate reads (the
 * evaluators, the baseline, the dataset's columns, the runs of the evaluation tasks) can be read while the runs run.
 * @param pages the page of the list that has the task
 */
export function gateDependencies(pages = 1): Dependencies {
  return {
    space: { needs: [], requests: 1 },
    task: { needs: ['space'], requests: pages },
    'evaluation tasks': { needs: ['space'], requests: 1 },
    'runs of the task': { needs: ['task'], requests: 1 },
    trigger: { needs: ['runs of the task', 'evaluation tasks'], requests: 1 },
    'end of the run': { needs: ['trigger'], requests: 1 },
    'triggers of the evaluations': { needs: ['end of the run'], requests: 1 },
    'end of the last evaluation': { needs: ['triggers of the evaluations'], requests: 1 },
    rows: { needs: ['end of the last evaluation'], requests: 1 },
  }
}

/** Round trips before the trigger can be sent, from its last response to the exit, and of the whole step. */
export function leastRoundTrips(pages = 1): { beforeTrigger: number; afterEnd: number; whole: number } {
  const dependencies = gateDependencies(pages)
  const until = (last: string): number => longestChain(dependencies, last)
  const whole = until('rows')
  return {
    beforeTrigger: until('trigger') - 1,
    afterEnd: whole - until('end of the last evaluation'),
    whole,
  }
}

/** What one step did; times in milliseconds. */
export interface PathFigures {
  requests: number
  /** From the arrival of the first request to that of the first trigger. */
  beforeTrigger: number
  /** From the response that shows the end of the last run to the exit of the process. */
  afterEnd: number
  /** Wall time of the process beyond the runs that have to follow each other. */
  beyondRuns: number
  /** Wall time of the process. */
  wall: number
  /** Responses with 429. */
  limited: number
  /** The most polls of runs that arrived within 100 ms. */
  pollBurst: number
}

export interface PathStep {
  inputs: Record<string, string>
  /** Milliseconds of every response. */
  latency: number
  /** Requests that the service takes in a second; default: any number. */
  requestsPerSecond?: number
  /** Milliseconds that pass between trigger and end of every run. */
  runs: number
}

/** A simulated service, and steps on a pull request that use it. */
export interface PathBench {
  simulator: Simulator
  /** Runs the step on the main branch, so that there is a baseline and a history of runs. */
  prepare: (inputs: Record<string, string>, runs: number) => Promise<void>
  measure: (step: PathStep) => Promise<PathFigures>
  close: () => Promise<void>
}

const PULL_REQUEST: Pick<StepOptions, 'env' | 'event'> = {
  env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '7/merge' },
  event: {
    pull_request: {
      number: 7,
      head: { sha: 'c0ffee0'.repeat(6).slice(0, 40), ref: 'better' },
      base: { sha: 'ba5eba1'.repeat(6).slice(0, 40), ref: 'main' },
    },
  },
}

export async function openPathBench(): Promise<PathBench> {
  const simulator = await startSimulator()
  const { control, requests, world } = simulator
  // The seeded runs took more than a minute, and the interval between polls is learned from earlier runs.
  world.runs.length = 0
  const connection = { 'api-key': simulator.apiKey, 'base-url': simulator.url, space: 'support' }
  const step = async (inputs: Record<string, string>, more: Partial<StepOptions>): Promise<number> => {
    const started = Date.now()
    const { exitCode, stdout } = await runStep({ ...more, inputs: { ...connection, ...inputs } })
    if (exitCode !== 0) throw new Error(`The step to measure failed:\n${stdout}`)
    return Date.now() - started
  }
  return {
    simulator,
    prepare: async (inputs, runs) => {
      world.runDurationMs = runs
      await step(inputs, {})
    },
    measure: async ({ inputs, latency, requestsPerSecond = null, runs }) => {
      requests.length = 0
      world.runDurationMs = runs
      control.configure({ latencyMs: latency, requestsPerSecond })
      const wall = await step(inputs, PULL_REQUEST)
      const ended = Date.now()
      control.configure({ latencyMs: 0, requestsPerSecond: null })
      if (process.env.BENCH_TIMELINE !== undefined) printTimeline(requests)
      const sequence = inputs.wait === 'false' ? 0 : 2 * runs
      return { ...figuresOf(requests, ended - latency), wall, beyondRuns: wall - sequence }
    },
    close: () => simulator.close(),
  }
}

function figuresOf(
  requests: readonly RecordedRequest[],
  ended: number,
): Omit<PathFigures, 'wall' | 'beyondRuns'> {
  const at = (request: RecordedRequest | undefined): number => request?.at.getTime() ?? NaN
  const polls = requests.filter(({ method, path }) => method === 'GET' && path.startsWith('/v2/task-runs/'))
  const first = at(requests[0])
  const nearOf = (poll: RecordedRequest): number =>
    polls.filter((other) => at(other) >= at(poll) && at(other) < at(poll) + 100).length
  return {
    requests: requests.length,
    beforeTrigger: at(requests.find(({ path }) => path.endsWith('/trigger'))) - first,
    afterEnd: ended - at(polls.at(-1)),
    limited: requests.filter(({ status }) => status === 429).length,
    pollBurst: Math.max(0, ...polls.map(nearOf)),
  }
}

/** With `BENCH_TIMELINE` set, what was asked when, for whoever looks for the next millisecond. */
function printTimeline(requests: readonly RecordedRequest[]): void {
  const first = requests[0]?.at.getTime() ?? NaN
  for (const { at, status, method, path, query } of requests) {
    console.error(at.getTime() - first, status ?? '–', method, path, JSON.stringify(query))
  }
}

const GATES = 'correctness >= 0.5\nno_regression(correctness, 0.02)'

/** A gate with one evaluation task. */
export const SINGLE_GATE = {
  task: 'answer-quality',
  'evaluation-task-ids': 'correctness-check',
  gates: GATES,
}

/** A gate with two evaluation tasks. */
export const TWO_EVALUATIONS = {
  ...SINGLE_GATE,
  'evaluation-task-ids': 'correctness-check\nconciseness-check',
  gates: `${GATES}\nconciseness >= 0.1`,
}

/** A suite of checks, each with tasks of its own, so that nothing but the step itself makes one wait for another. */
export function addSuite({ world }: Simulator, checks: number): Record<string, string> {
  const copy = (name: string, newName: string): void => {
    const task = world.tasks.find((each) => each.name === name)
    if (task === undefined) throw new Error(`The simulator has no task "${name}".`)
    const copied: Parameters<typeof world.addTask>[0] & { id?: string } = { ...task, name: newName }
    delete copied.id
    world.addTask(copied)
  }
  const numbers = Array.from({ length: checks }, (_, index) => index + 1)
  for (const number of numbers) {
    copy('answer-quality', `answers ${number}`)
    copy('correctness-check', `judge ${number}`)
  }
  const suite = numbers.map((number) => ({
    name: `check ${number}`,
    task: `answers ${number}`,
    'evaluation-task-ids': [`judge ${number}`],
    gates: GATES,
  }))
  return { suite: JSON.stringify({ checks: suite }), 'max-parallel': String(checks) }
}

/**
 * Adds tasks, before all others on the list.
 * @param name of the task with a number
 */
export function addTasksInFront({ world }: Simulator, count: number, name: (number: number) => string): void {
  const before = world.tasks.splice(0)
  for (let number = 1; number <= count; number += 1) world.addTask({ name: name(number) })
  world.tasks.push(...before)
}

/** Adds older experiments with the key of the baseline, each of a commit of its own and without rows. */
export function addOlderExperiments({ world }: Simulator, count: number): void {
  const newest = world.experiments.find(({ name }) => name.startsWith('answer-quality@main.'))
  if (typeof newest?.dataset_id !== 'string') throw new Error('There is no baseline.')
  const rest = world.experiments.splice(0)
  for (let number = 1; number <= count; number += 1) {
    const commit = number.toString(16).padStart(7, '0')
    world.addExperiment(newest.dataset_id, `answer-quality@main.${commit}.${number}-1-01234567-abcd`)
  }
  for (const [index, experiment] of world.experiments.entries()) {
    experiment.created_at = new Date(Date.UTC(2026, 0) + index).toISOString()
  }
  world.experiments.push(...rest)
}
