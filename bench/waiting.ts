import { mean } from 'd3-array'
import { randomLcg } from 'd3-random'
import type { TaskRun } from '../src/ax/schemas.ts'
import { createCleanupTracker } from '../src/cleanup-state.ts'
import { startDeadline, type Clock } from '../src/clock.ts'
import type { Deps } from '../src/deps.ts'
import { historyOf, type RunHistory } from '../src/runs/poll-interval.ts'
import { awaitRun } from '../src/runs/wait.ts'

/**
 * How many requests a wait makes and how late it notices the end, by simulation: the wait's own code on a clock whose hours
 * take no time. The same seed gives the same figures. Times are seconds; requests take none.
 */

export interface Waited {
  requests: number
  /** Seconds between the run's end and its detection. */
  delay: number
}

/** What runs take, and what the task's earlier runs took. */
export interface Scenario {
  name: string
  /** Seconds of the run, and of each earlier one. */
  draw(random: () => number, place: number): { length: number; past: number[] }
}

/** Run lengths, in seconds, that the scenarios stay within. */
const SHORTEST = 2
const LONGEST = 3_600

/** Every length between 2 s and 1 h, as often as its half and its double. `place` in [0, 1) walks through them evenly. */
const anyLength = (place: number, [low, high]: [number, number] = [SHORTEST, LONGEST]): number =>
  low * (high / low) ** place

/** A task whose runs stay within 20 % of a length of its own, and one in so many takes a tenth or the triple of it. */
function nightly(name: string, earlier: number, odd = 0): Scenario {
  return {
    name,
    draw: (random, place) => {
      const usual = anyLength(place, [SHORTEST / 0.8, LONGEST / 1.2])
      const one = (): number => {
        const [whether, which, where] = [random(), random(), random()]
        if (whether < odd) return usual * (which < 0.5 ? 0.1 : 3)
        return usual * (0.8 + 0.4 * where)
      }
      return { length: one(), past: Array.from({ length: earlier }, one) }
    },
  }
}

export const SCENARIOS = {
  unknown: {
    name: 'no history: lengths log-uniform, 2 s to 1 h',
    draw: (_random, place) => ({ length: anyLength(place), past: [] }),
  },
  nightly: nightly('history of 10 runs, all within ±20 %', 10),
  young: nightly('history of 3 runs, all within ±20 %', 3),
  odd: nightly('history of 10 runs, one in ten far off', 10, 0.1),
} satisfies Record<string, Scenario>

/** How one run was waited for in both ways. */
interface Pair {
  /** Seconds of the run. */
  length: number
  ours: Waited
  fixed: Waited
}

/** Means of both ways, over all runs and over those of some lengths. */
export interface WaitingFigures {
  ours: Waited
  fixed: Waited
  byLength: { name: string; ours: Waited; fixed: Waited }[]
}

/** The last seconds of each class of lengths. */
const CLASSES: [string, number][] = [
  ['under 1 min', 60],
  ['1 to 15 min', 900],
  ['over 15 min', Infinity],
]

/** Chosen once, so that the same simulation gives the same figures. */
const SEED = 0.44

/** Mean requests and delays of both ways to wait, over `runs` runs of a scenario. */
export async function simulateWaiting(scenario: Scenario, runs: number): Promise<WaitingFigures> {
  const pairs: Pair[] = []
  const random = randomLcg(SEED)
  for (let run = 0; run < runs; run += 1) {
    const { length, past } = scenario.draw(random, (run + 0.5) / runs)
    const history = historyOf(past.map(completedRun))
    pairs.push({ length, ours: await wait(length, history, random), fixed: officialWait(length) })
  }
  const byLength = CLASSES.map(([name, end], place) => {
    const begin = CLASSES[place - 1]?.[1] ?? 0
    return { name, ...meansOf(pairs.filter(({ length }) => length >= begin && length < end)) }
  })
  return { ...meansOf(pairs), byLength }
}

function meansOf(pairs: readonly Pair[]): { ours: Waited; fixed: Waited } {
  return { ours: means(pairs.map(({ ours }) => ours)), fixed: means(pairs.map(({ fixed }) => fixed)) }
}

function means(waits: readonly Waited[]): Waited {
  return {
    requests: mean(waits, (each) => each.requests) ?? NaN,
    delay: mean(waits, (each) => each.delay) ?? NaN,
  }
}

/**
 * `waitForTaskRun` of the official client 1.28 with its defaults: it reads the run at once and then every five seconds
 * (`dist/src/tasks/waitForTaskRun.js`).
 */
function officialWait(length: number): Waited {
  const polls = Math.ceil(length / 5)
  return { requests: 1 + polls, delay: polls * 5 - length }
}

async function wait(length: number, history: RunHistory, random: () => number): Promise<Waited> {
  const clock = createVirtualClock()
  let requests = 0
  const taskRun = (): Promise<TaskRun> => {
    requests += 1
    return Promise.resolve(clock.monotonic() >= length * 1_000 ? { ...A_RUN, status: 'COMPLETED' } : A_RUN)
  }
  const timeoutMs = 10 * LONGEST * 1_000
  const deps: Deps = {
    // A wait whose history is known reads the run and nothing else.
    ax: { taskRun } as unknown as Deps['ax'],
    clock,
    random,
    signal: new AbortController().signal,
    cleanup: createCleanupTracker('', () => undefined),
    onProgress: () => undefined,
  }
  const policy = {
    wait: true,
    timeoutMs,
    pollInterval: 'auto',
    onTimeout: 'leave',
    onCancel: 'leave',
  } as const
  await awaitRun(A_RUN, { policy, deadline: startDeadline(clock, timeoutMs), history, role: 'primary' }, deps)
  return { requests, delay: clock.monotonic() / 1_000 - length }
}

const BEGUN = Date.parse('2026-06-01T02:00:00Z')

const A_RUN: TaskRun = {
  id: 'run',
  task_id: 'task',
  status: 'RUNNING',
  num_successes: 40,
  num_errors: 0,
  num_skipped: 0,
  created_at: new Date(BEGUN).toISOString(),
}

function completedRun(seconds: number): TaskRun {
  return { ...A_RUN, status: 'COMPLETED', run_finished_at: new Date(BEGUN + seconds * 1_000).toISOString() }
}

/** A clock that moves when somebody sleeps. */
function createVirtualClock(): Clock {
  let time = 0
  return {
    monotonic: () => time,
    now: () => new Date(BEGUN + time),
    sleep: (ms) => {
      time += ms
      return Promise.resolve()
    },
  }
}
