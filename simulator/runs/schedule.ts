import type { RunCounts, RunRecord } from '../world/records.ts'

/** A run is PENDING for that share of its duration. */
const PENDING_SHARE = 0.2
/** A run that is stalled while running never gets beyond that share of its work. */
const STALL_SHARE = 0.6

/** When the run leaves PENDING (epoch ms); Infinity if it never does. */
export function startsAt(run: RunRecord): number {
  return run.plan.stall === 'pending' ? Infinity : run.created_at + run.duration_ms * PENDING_SHARE
}

/** When the run ends by itself (epoch ms); Infinity if it never does. */
export function endsAt(run: RunRecord): number {
  return run.plan.stall === undefined ? run.created_at + run.duration_ms : Infinity
}

/** The share of the run's work that is done at an instant, 0..1. */
export function progressAt(run: RunRecord, now: number): number {
  const working = run.duration_ms * (1 - PENDING_SHARE)
  const share = working <= 0 ? 1 : (now - startsAt(run)) / working
  return Math.max(0, Math.min(run.plan.stall === 'running' ? STALL_SHARE : 1, share))
}

/** The counts at a share of the work, where a plan forces them. */
export function forcedCounts(counts: RunCounts, share: number): RunCounts {
  return {
    successes: Math.floor(counts.successes * share),
    errors: Math.floor(counts.errors * share),
    skipped: Math.floor(counts.skipped * share),
  }
}
