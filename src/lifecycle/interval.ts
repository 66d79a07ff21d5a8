/** Chooses the milliseconds until the next look at a run, given how long it has been waited for. */
export type PollSchedule = (elapsedMs: number, random: number) => number

/**
 * Where runs end with the hazard h (the share of those still under way that end within a second), a look every g seconds
 * costs 1/g requests and finds the end g/2 seconds late on average. With any price on a second of delay, the sum of both is
 * least for g = c/√h. The price hides in this c, in √s: it is set so that, over all lengths, runs are noticed sooner on
 * average than by a look every five seconds, and with fewer looks (see docs/benchmarks.md).
 */
const CALM = 0.2
/** Seconds between two looks at least, whatever is expected. */
const SHORTEST_S = 0.5
/** Without experience, a length is as likely as its half or its double, from a second to an hour. */
const UNKNOWN = { shortestS: 1, longestS: 3_600 }
/** Seconds that are looked ahead at most: beyond a day a look costs nothing. */
const FARTHEST_S = 86_400

/** What is known of the length of a run; times are seconds since its beginning. */
interface Expectation {
  /** How likely it ends at a moment, per second. */
  density(at: number): number
  /** How likely it takes longer. */
  survival(at: number): number
}

/** What a wait knows of a run when it begins. */
export interface Experience {
  /** Milliseconds that comparable runs took; empty when there were none */
  pastMs: readonly number[]
  /** Milliseconds for which the run had been under way when the wait began */
  ageMs: number
}

/**
 * Looks rarely while the run cannot have ended and closely while it should, as far as the lengths of earlier runs tell; what
 * they do not tell is taken from the lengths that runs have in general.
 */
export function learningInterval({ pastMs, ageMs }: Experience): PollSchedule {
  const expected = pastMs.length === 0 ? ofAnyRun : ofRunsLike(pastMs.map((ms) => ms / 1_000))
  return (elapsedMs, random) => {
    const since = Math.max(0, ageMs + elapsedMs) / 1_000
    return nextLook(expected, since, jittered(1, random)) * 1_000
  }
}

/** Looks at the interval that the user gave. */
export function fixedInterval(ms: number): PollSchedule {
  return (_elapsedMs, random) => jittered(ms, random)
}

/** Within 10 % of `value`, so that the steps of a matrix spread out. */
function jittered(value: number, random: number): number {
  return value * (0.9 + 0.2 * random)
}

/** Seconds from `since` until `looks` looks are due, when looks come as densely as the hazard asks for. */
function nextLook(expected: Expectation, since: number, looks: number): number {
  const density = (at: number): number => Math.sqrt(expected.density(at) / expected.survival(at)) / CALM
  const least = SHORTEST_S * looks
  let due = 0
  let ahead = 0
  while (ahead < FARTHEST_S && due < looks) {
    // A twentieth of the way to the next look where looks are dense, and never past what changes within some percent.
    const here = density(since + ahead)
    const step = Math.max(0.02, Math.min((since + ahead) * 0.02, here > 0 ? 0.05 / here : Infinity))
    const more = density(since + ahead + step / 2) * step
    if (due + more >= looks) return Math.max(least, ahead + (step * (looks - due)) / more)
    due += more
    ahead += step
  }
  return Math.max(least, ahead)
}

/** The natural logarithm of how many times the longest expected run is as long as the shortest. */
const RANGE = Math.log(UNKNOWN.longestS / UNKNOWN.shortestS)
/** Part of `RANGE` that is always taken to be left, so that a run beyond the longest is still expected to end some day. */
const LEAST_LEFT = 0.5

/** Lengths whose logarithm is spread evenly. */
const ofAnyRun: Expectation = {
  density: (at) => (at < UNKNOWN.shortestS ? 0 : 1 / (at * RANGE)),
  survival: (at) =>
    Math.max(LEAST_LEFT, Math.log(UNKNOWN.longestS / Math.max(at, UNKNOWN.shortestS))) / RANGE,
}

/**
 * Each earlier run says "like me, more or less", in a triangle around its length, and all have one voice, so that an odd one
 * among them changes little. The fewer there are, the wider each is taken, and the likelier it is that this run is like none.
 */
function ofRunsLike(past: readonly number[]): Expectation {
  const width = 0.1 + 0.5 / (past.length + 1)
  const unlike = 0.25 / (past.length + 1)
  const blend = (any: number, like: (length: number) => number): number =>
    unlike * any + ((1 - unlike) / past.length) * past.reduce((sum, length) => sum + like(length), 0)
  // How far a moment is from the middle of a triangle, in units of half its base.
  const place = (at: number, length: number): number => (at - length) / (width * length)
  return {
    density: (at) =>
      blend(
        ofAnyRun.density(at),
        (length) => Math.max(0, 1 - Math.abs(place(at, length))) / (width * length),
      ),
    survival: (at) => blend(ofAnyRun.survival(at), (length) => beyond(place(at, length))),
  }
}

/** The share of a triangle over [-1, 1] that lies beyond `x`. */
function beyond(x: number): number {
  if (x <= -1) return 1
  if (x >= 1) return 0
  return x < 0 ? 1 - (1 + x) ** 2 / 2 : (1 - x) ** 2 / 2
}
