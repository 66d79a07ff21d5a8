/** Chooses the milliseconds until the next look at a run, given how long it has been waited for. */
export type PollSchedule = (elapsedMs: number, random: number) => number

const SHORTEST_MS = 1_000
const GROWTH = 0.3

/**
 * Looks often at first and ever more rarely: `max(1 s, 0.3·√elapsed s)`. The delay until an end is noticed grows with the
 * square root of the wait, so that its share of the wait shrinks.
 */
export const growingInterval: PollSchedule = (elapsedMs, random) => {
  const seconds = GROWTH * Math.sqrt(Math.max(0, elapsedMs) / 1_000)
  return jittered(Math.max(SHORTEST_MS, seconds * 1_000), random)
}

/** Looks at the interval that the user gave. */
export function fixedInterval(ms: number): PollSchedule {
  return (_elapsedMs, random) => jittered(ms, random)
}

/** Within 10 % of `ms`, so that the steps of a matrix spread out. */
function jittered(ms: number, random: number): number {
  return ms * (0.9 + 0.2 * random)
}
