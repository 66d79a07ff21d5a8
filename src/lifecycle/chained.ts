import { everyPage, type AxClient } from '../ax/client.ts'
import { AxError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { startDeadline, type Clock } from '../clock.ts'
import { backoffMs } from '../retry.ts'

/** How the search for the evaluation run that the service chains to an experiment ended. */
export type ChainedRun =
  | { kind: 'found'; run: TaskRun }
  | { kind: 'none'; error: AxError | undefined }
  /** Several new runs, and nothing says which belongs to the experiment. */
  | { kind: 'several'; runs: TaskRun[] }
  | { kind: 'interrupted' }

export interface ChainedSearch {
  taskId: string
  /** Runs that were there before the experiment was triggered. */
  before: string[]
  /** The experiment's run, ended: a chained run is created after it. */
  experimentRun: TaskRun
  /** Milliseconds until the search is given up. */
  budgetMs: number
}

export interface ChainedOptions {
  ax: Pick<AxClient, 'taskRuns'>
  clock: Clock
  random: () => number
  interruption: AbortSignal
}

/** New runs are at the top of the list; older pages cannot hold one. */
const RUNS_READ = 100

/**
 * Looks for the evaluation run that the service starts by itself when an experiment has ended. It takes a run that names
 * the experiment, or else the only new run; it never guesses among several.
 */
export async function findChainedRun(search: ChainedSearch, options: ChainedOptions): Promise<ChainedRun> {
  const { ax, clock, random, interruption } = options
  const deadline = startDeadline(clock, search.budgetMs)
  let error: AxError | undefined
  for (let looks = 1; ; looks += 1) {
    const found = await look(ax, search).catch((reason: unknown) => {
      if (!(reason instanceof AxError)) throw reason
      error = reason
      return []
    })
    const sure = found.find((run) => run.experiment_id === search.experimentRun.experiment_id)
    const run = sure ?? (found.length === 1 ? found[0] : undefined)
    if (run !== undefined) return { kind: 'found', run }
    if (interruption.aborted) return { kind: 'interrupted' }
    const delayMs = backoffMs(looks, random(), error?.retryAfterMs)
    if (delayMs >= deadline.remaining()) {
      return found.length > 1 ? { kind: 'several', runs: found } : { kind: 'none', error }
    }
    await clock.sleep(delayMs, interruption)
  }
}

async function look(ax: Pick<AxClient, 'taskRuns'>, search: ChainedSearch): Promise<TaskRun[]> {
  const { taskId, before, experimentRun } = search
  const old = new Set(before)
  // Both instants are the server's. Without an end, the trigger is the earliest that it can be.
  const since = Date.parse(experimentRun.run_finished_at ?? experimentRun.created_at)
  const fresh: TaskRun[] = []
  let read = 0
  for await (const run of everyPage((query) => ax.taskRuns(taskId, query))) {
    if (!old.has(run.id) && Date.parse(run.created_at) >= since) fresh.push(run)
    read += 1
    if (read >= RUNS_READ) break
  }
  return fresh
}
