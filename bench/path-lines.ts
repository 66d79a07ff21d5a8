import {
  addOlderExperiments,
  addSuite,
  addTasksInFront,
  leastRoundTrips,
  openPathBench,
  SINGLE_GATE,
  TWO_EVALUATIONS,
  type PathBench,
  type PathFigures,
  type PathStep,
} from './critical-path.ts'
import type { Line } from './lines.ts'

/** The lines of the table about the critical path. */

/** How much is measured. */
export interface PathExtent {
  /** Milliseconds of a request, of the gates. */
  latencies: readonly number[]
  /** Repetitions; whatever else the machine does only adds to a time, so that the least of each figure counts. */
  rounds: number
  /** Tasks among which a name is looked up. */
  tasks: readonly number[]
  suiteLatencies: readonly number[]
  suiteRounds: number
  /** Whether the lines without targets of their own are measured as well. */
  whole: boolean
}

/** Milliseconds of the runs in gates and suites. */
const GATE_RUN_MS = 700
const SUITE_RUN_MS = 1_500
/** Milliseconds of a request where names and baselines are looked up among many. */
const LOOK_UP_LATENCY_MS = 50
/** Requests that the gate may send. */
const MOST_REQUESTS = 16
const SUITE_CHECKS = 8
const SUITE_REQUESTS_PER_SECOND = 50
const OLDER_EXPERIMENTS = 999
/** The latency at which the targets hold. */
const TARGET_LATENCY_MS = 150

export async function measurePaths(extent: PathExtent): Promise<Line[]> {
  return [
    ...(await gateLines('gate with one evaluation task', SINGLE_GATE, extent)),
    ...(extent.whole ? await gateLines('gate with two evaluation tasks', TWO_EVALUATIONS, extent) : []),
    ...(await suiteLines(extent)),
    ...(await nameLines(extent)),
    ...(extent.whole ? await baselineLines(extent) : []),
  ]
}

async function withBench<T>(work: (bench: PathBench) => Promise<T>): Promise<T> {
  const bench = await openPathBench()
  try {
    return await work(bench)
  } finally {
    await bench.close()
  }
}

/** The least of each figure over all rounds. */
async function best(bench: PathBench, step: PathStep, rounds: number): Promise<PathFigures> {
  let least = await bench.measure(step)
  for (let round = 1; round < rounds; round += 1) {
    const next = await bench.measure(step)
    const keys = Object.keys(least) as (keyof PathFigures)[]
    least = Object.fromEntries(keys.map((key) => [key, Math.min(least[key], next[key])])) as never
  }
  return least
}

function gateLines(name: string, inputs: Record<string, string>, extent: PathExtent): Promise<Line[]> {
  return withBench(async (bench) => {
    await bench.prepare(inputs, GATE_RUN_MS)
    const lines: Line[] = []
    for (const latency of extent.latencies) {
      const figures = await best(bench, { inputs, latency, runs: GATE_RUN_MS }, extent.rounds)
      lines.push(...gateLinesAt(`${name}, ${latency} ms a request`, figures, latency, inputs === SINGLE_GATE))
    }
    return lines
  })
}

function gateLinesAt(what: string, figures: PathFigures, latency: number, isSingle: boolean): Line[] {
  const { beforeTrigger, afterEnd, whole } = leastRoundTrips()
  const targets = latency === TARGET_LATENCY_MS
  return [
    {
      what: `${what}: requests`,
      ours: String(figures.requests),
      theirs: isSingle ? String(MOST_REQUESTS) : '',
      ratios: isSingle ? [figures.requests / MOST_REQUESTS] : [],
      ...(isSingle ? { target: 1, margin: 1.15 } : {}),
    },
    {
      ...against(`${what}: before the trigger`, figures.beforeTrigger, beforeTrigger, latency),
      ...(targets ? { target: 1.1, margin: 1.25 } : {}),
    },
    {
      ...against(`${what}: from the last end to the exit`, figures.afterEnd, afterEnd, latency),
      ...(targets ? { target: 2, margin: 1.25 } : {}),
    },
    against(`${what}: beyond the runs`, figures.beyondRuns, whole, latency),
  ]
}

/** A time against a chain of round trips. Without latency there is nothing to compare with. */
function against(what: string, ms: number, roundTrips: number, latency: number): Line {
  const least = roundTrips * latency
  return {
    what,
    ours: `${(ms / 1_000).toFixed(2)} s`,
    theirs: `${roundTrips} × ${latency} ms`,
    ratios: least === 0 ? [] : [ms / least],
  }
}

/** The suite against one of its checks in a step of its own; both with the limit of requests. */
function suiteLines({ suiteLatencies, suiteRounds: rounds }: PathExtent): Promise<Line[]> {
  return withBench(async (bench) => {
    const suite = addSuite(bench.simulator, SUITE_CHECKS)
    await bench.prepare(suite, SUITE_RUN_MS)
    const lines: Line[] = []
    for (const latency of suiteLatencies) {
      const step = { latency, requestsPerSecond: SUITE_REQUESTS_PER_SECOND, runs: SUITE_RUN_MS }
      const one = await best(bench, { ...step, inputs: { ...suite, checks: 'check 1' } }, rounds)
      const all = await best(bench, { ...step, inputs: suite }, rounds)
      const what = `suite of ${SUITE_CHECKS}, ${SUITE_REQUESTS_PER_SECOND} requests a second, ${latency} ms a request`
      const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`
      const least = one.wall + all.beforeTrigger - one.beforeTrigger
      lines.push(
        {
          what: `${what}: time against its planning and one of its checks`,
          ours: seconds(all.wall),
          theirs: seconds(least),
          ratios: [all.wall / least],
          target: 1.3,
          margin: 1.15,
        },
        count(`${what}: requests`, all.requests),
        count(`${what}: requests that the service refused for their rate`, all.limited),
        count(`${what}: most polls within 100 ms`, all.pollBurst),
      )
    }
    return lines
  })
}

function count(what: string, number: number): Line {
  return { what, ours: String(number), theirs: '', ratios: [] }
}

/** Every other task's name contains the one that is looked up, and all of them are listed before it. */
async function nameLines({ tasks, rounds }: PathExtent): Promise<Line[]> {
  const lines: Line[] = []
  for (const number of tasks) {
    const figures = await withBench((bench) => {
      addTasksInFront(bench.simulator, number, (each) => `answer-quality ${each}`)
      const inputs = { task: SINGLE_GATE.task, wait: 'false' }
      return best(bench, { inputs, latency: LOOK_UP_LATENCY_MS, runs: 0 }, Math.min(rounds, 2))
    })
    const what = `a name on the last page among ${number.toLocaleString('en')} that contain it: before the trigger`
    const { beforeTrigger } = leastRoundTrips(Math.ceil((number + 1) / 100))
    lines.push({
      ...against(what, figures.beforeTrigger, beforeTrigger, LOOK_UP_LATENCY_MS),
      target: 1.3,
      margin: 1.3,
    })
  }
  return lines
}

/** All experiments have the key of the baseline, which is the newest; the trend is read as well. */
function baselineLines({ rounds }: PathExtent): Promise<Line[]> {
  return withBench(async (bench) => {
    await bench.prepare(SINGLE_GATE, SUITE_RUN_MS)
    addOlderExperiments(bench.simulator, OLDER_EXPERIMENTS)
    const step = { inputs: SINGLE_GATE, latency: LOOK_UP_LATENCY_MS, runs: SUITE_RUN_MS }
    const figures = await best(bench, step, Math.min(rounds, 2))
    const what = `a baseline among ${(OLDER_EXPERIMENTS + 1).toLocaleString('en')} experiments of its key`
    const { afterEnd } = leastRoundTrips()
    return [
      count(`${what}: requests`, figures.requests),
      against(`${what}: from the last end to the exit`, figures.afterEnd, afterEnd, LOOK_UP_LATENCY_MS),
    ]
  })
}
