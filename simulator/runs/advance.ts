import type { RunRecord, Work } from '../world/records.ts'
import type { World } from '../world/world.ts'
import { evaluationWork } from './evaluation-work.ts'
import { experimentWork } from './experiment-work.ts'
import { isRemote } from './task-evaluators.ts'
import { endsAt, forcedCounts, progressAt, startsAt } from './schedule.ts'
import { startChained } from './start.ts'

interface Due {
  at: number
  happen: () => void
}

const FAILURE = 'The task run failed: the model provider could not be reached.'

function layOut(world: World, run: RunRecord): Work {
  const { outcome, failureReason } = run.plan
  if (outcome === 'failed')
    return { items: [], status: 'FAILED', reason: failureReason === undefined ? FAILURE : failureReason }
  if (outcome === 'cancelled') return { items: [], status: 'CANCELLED', reason: failureReason ?? null }
  const { job } = run
  const task = world.find(world.tasks, run.task_id, 'Task')
  if (isRemote(world, task)) return { items: [], status: 'CANCELLED', reason: null }
  const work = job.kind === 'experiment' ? experimentWork(world, run, job) : evaluationWork(world, run, job)
  if (outcome === 'completed') return { ...work, status: 'COMPLETED', reason: failureReason ?? null }
  return failureReason === undefined ? work : { ...work, reason: failureReason }
}

/** Work that cannot be laid out (an evaluator that is gone, say) fails the run, not the server. */
function workOf(world: World, run: RunRecord): Work {
  try {
    return layOut(world, run)
  } catch (error) {
    return { items: [], status: 'FAILED', reason: error instanceof Error ? error.message : String(error) }
  }
}

const COUNTED = { success: 'successes', error: 'errors', skipped: 'skipped' } as const

/** Does the work up to a share of it, and counts. Never goes back. */
function workUpTo(run: RunRecord, share: number): void {
  const items = run.work?.items ?? []
  const target = Math.floor(items.length * share)
  for (const item of items.slice(run.done, target)) {
    item.apply()
    run.counts[COUNTED[item.outcome]] += 1
  }
  run.done = Math.max(run.done, target)
  if (run.plan.counts !== undefined) run.counts = forcedCounts(run.plan.counts, share)
}

function complete(world: World, run: RunRecord): void {
  workUpTo(run, 1)
  const at = endsAt(run)
  const status = run.work?.status ?? 'COMPLETED'
  run.ended = { status, at, reason: run.work?.reason ?? null }
  if (status === 'COMPLETED') startChained(world, run, at)
}

function dueOf(world: World, run: RunRecord): Due {
  if (run.work !== null) {
    return {
      at: endsAt(run),
      happen: () => {
        complete(world, run)
      },
    }
  }
  return {
    at: startsAt(run),
    happen: () => {
      run.work = workOf(world, run)
    },
  }
}

function lateDue(world: World): Due[] {
  return world.lateResults.map((late) => ({
    at: late.at,
    happen: () => {
      world.lateResults.splice(world.lateResults.indexOf(late), 1)
      late.apply()
    },
  }))
}

/** What must happen next, if it must have happened by now; of two at the same instant the older run's comes first. */
function nextDue(world: World, now: number): Due | null {
  const open = world.runs.filter((run) => run.ended === null)
  const dues = [...lateDue(world), ...open.map((run) => dueOf(world, run))]
  return dues
    .filter(({ at }) => at <= now)
    .reduce<Due | null>((first, due) => (first !== null && first.at <= due.at ? first : due), null)
}

/**
 * Brings the world to now: whatever should have happened since the last look happens, in its order in time. There
 * are no timers; a run's state is a function of the clock.
 */
export function advance(world: World): void {
  const now = world.now().getTime()
  for (let due = nextDue(world, now); due !== null; due = nextDue(world, now)) due.happen()
  for (const run of world.runs)
    if (run.ended === null && run.work !== null) workUpTo(run, progressAt(run, now))
}

/** Ends a run that is still going, with what it has done so far. Call `advance` first. */
export function cancelRun(world: World, run: RunRecord): void {
  const reason = 'The task run was cancelled on request.'
  run.ended = { status: 'CANCELLED', at: world.now().getTime(), reason }
}
