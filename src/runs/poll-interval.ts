import type { TaskRun } from '../ax/schemas.ts'
import type { Clock } from '../clock.ts'

/** Chooses the milliseconds until a run is polled again, given how long it has been waited for. */
export type PollSchedule = (elapsedMs: number, random: number) => number

/**
 * Milliseconds from trigger to end of the task's newest completed runs that are comparable with the next one; empty where
 * nothing is known.
 */
export type RunHistory = readonly number[]

/** Runs that are learned from: what a task did longer ago says little about what it does now. */
const HISTORY_RUNS = 10
/** How much larger or smaller a run may be than the expected one to be comparable with it. */
const SIMILAR_RATIO = 1.5

/**
 * How long the runs of a task took that are about as large as the next one.
 * @param runs newest first
 * @param maxItems the items that the next run has at most, where that is known
 */
export function historyOf(runs: readonly TaskRun[], maxItems?: number): RunHistory {
  const completed = runs.flatMap((run) => {
    const duration = run.status === 'COMPLETED' ? durationOf(run) : undefined
    return duration === undefined ? [] : [{ duration, items: itemsOf(run) }]
  })
  const [newest] = completed
  if (newest === undefined) return []
  // A limit beyond what there is to do limits nothing.
  const largest = Math.max(...completed.map(({ items }) => items))
  const size = maxItems === undefined ? newest.items : Math.min(maxItems, largest)
  return completed
    .filter(({ items }) => isSimilar(items, size))
    .slice(0, HISTORY_RUNS)
    .map(({ duration }) => duration)
}

function isSimilar(a: number, b: number): boolean {
  return a === b || (a <= b * SIMILAR_RATIO && b <= a * SIMILAR_RATIO)
}

function itemsOf({ num_successes, num_errors, num_skipped }: TaskRun): number {
  return num_successes + num_errors + num_skipped
}

/** Counted from the trigger, because the wait begins there; both instants are the server's. */
function durationOf({ created_at, run_started_at, run_finished_at }: TaskRun): number | undefined {
  const begun = [created_at, run_started_at ?? '']
    .map((text) => Date.parse(text))
    .find((time) => !Number.isNaN(time))
  const duration = Date.parse(run_finished_at ?? '') - (begun ?? NaN)
  return duration > 0 ? duration : undefined
}

/** Milliseconds by which the clocks of the service and of the runner may differ; within them a run counts as new. */
const CLOCK_SKEW_MS = 60_000

/** Milliseconds for which a run had been under way when it began to be waited for: adopted, or started by somebody else. */
export function ageOf(run: TaskRun, clock: Clock): number {
  const age = clock.now().getTime() - Date.parse(run.created_at)
  return age > CLOCK_SKEW_MS ? age : 0
}

/**
 * Where runs end with the hazard h (the share of those still under way that end within a second), polling every g seconds
 * costs 1/g requests and finds the end g/2 seconds late on average. With any price on a second of delay, the sum of both is
 * least for g = c/√h. The price is in this c, in √s: it is set so that, over all durations, the end of a run is noticed sooner
 * on average than by polling every five seconds, and with fewer requests (see docs/benchmarks.md).
 */
const DELAY_COST = 0.2
/** Seconds between two polls at least, whatever is expected. */
const MIN_INTERVAL_S = 0.5
/** Without a history, a duration is as likely as its half or its double, from a second to an hour. */
const UNKNOWN_DURATION = { shortestS: 1, longestS: 3_600 }

/** What is known of the duration of a run; times are seconds since its beginning. */
interface DurationModel {
  /** How likely it ends at a moment, per second. */
  density(at: number): number
  /** How likely it takes longer. */
  survival(at: number): number
}

/**
 * Polls rarely while the run cannot have ended and closely while it should, as far as the durations of earlier runs tell; what
 * they do not tell is taken from the durations that runs have in general.
 * @param ageMs milliseconds for which the run had been under way when the wait began
 */
export function adaptiveInterval(history: RunHistory, ageMs: number): PollSchedule {
  const model = history.length === 0 ? logUniformPrior : fromHistory(history.map((ms) => ms / 1_000))
  return (elapsedMs, random) => {
    const since = Math.max(0, ageMs + elapsedMs) / 1_000
    return secondsUntil(model, since, jittered(1, random)) * 1_000
  }
}

/** Polls at the interval that the user gave. */
export function fixedInterval(ms: number): PollSchedule {
  return (_elapsedMs, random) => jittered(ms, random)
}

/** Within 10 % of `value`, so that matrix jobs spread out. */
function jittered(value: number, random: number): number {
  return value * (0.9 + 0.2 * random)
}

/** Seconds from `since` until `polls` polls are due, when they come as densely as the hazard asks for. */
function secondsUntil(model: DurationModel, since: number, polls: number): number {
  const density = (at: number): number => Math.sqrt(model.density(at) / model.survival(at)) / DELAY_COST
  const least = MIN_INTERVAL_S * polls
  let due = 0
  let ahead = 0
  // The hazard of both models falls no faster than 1/t, so that this ends.
  for (;;) {
    // A twentieth of the way to the next poll where polls are dense, and never past what changes within some percent.
    const here = density(since + ahead)
    const step = Math.max(0.02, Math.min((since + ahead) * 0.02, 0.05 / here))
    const more = density(since + ahead + step / 2) * step
    if (due + more >= polls) return Math.max(least, ahead + (step * (polls - due)) / more)
    due += more
    ahead += step
  }
}

/** The natural logarithm of how many times the longest expected run is as long as the shortest. */
const LOG_RANGE = Math.log(UNKNOWN_DURATION.longestS / UNKNOWN_DURATION.shortestS)
/** Part of `LOG_RANGE` that is always taken to be left, so that a run beyond the longest is still expected to end some day. */
const MIN_LOG_LEFT = 0.5

/** Durations whose logarithm is spread evenly. */
const logUniformPrior: DurationModel = {
  density: (at) => (at < UNKNOWN_DURATION.shortestS ? 0 : 1 / (at * LOG_RANGE)),
  survival: (at) =>
    Math.max(MIN_LOG_LEFT, Math.log(UNKNOWN_DURATION.longestS / Math.max(at, UNKNOWN_DURATION.shortestS))) /
    LOG_RANGE,
}

/**
 * A mixture of triangles, one around the duration of each earlier run and all of the same weight, so that an outlier among
 * them changes little. The fewer there are, the wider each is taken, and the likelier it is that this run is like none.
 */
function fromHistory(past: readonly number[]): DurationModel {
  const width = 0.1 + 0.5 / (past.length + 1)
  const unlike = 0.25 / (past.length + 1)
  const blend = (prior: number, like: (duration: number) => number): number =>
    unlike * prior + ((1 - unlike) / past.length) * past.reduce((sum, duration) => sum + like(duration), 0)
  // How far a moment is from the middle of a triangle, in units of half its base.
  const position = (at: number, duration: number): number => (at - duration) / (width * duration)
  return {
    density: (at) =>
      blend(
        logUniformPrior.density(at),
        (duration) => Math.max(0, 1 - Math.abs(position(at, duration))) / (width * duration),
      ),
    survival: (at) =>
      blend(logUniformPrior.survival(at), (duration) => triangularSurvival(position(at, duration))),
  }
}

/** The share of a triangle over [-1, 1] that lies beyond `x`. */
function triangularSurvival(x: number): number {
  if (x <= -1) return 1
  if (x >= 1) return 0
  return x < 0 ? 1 - (1 + x) ** 2 / 2 : (1 - x) ** 2 / 2
}
