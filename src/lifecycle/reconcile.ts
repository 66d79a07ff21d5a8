import { everyPage, type AxClient } from '../ax/client.ts'
import type { TaskRun } from '../ax/schemas.ts'
import type { PendingTrigger } from './duty.ts'

/** What the server shows of a trigger whose answer was lost. */
export type Sighting =
  | { kind: 'ours'; run: TaskRun }
  /** The trigger arrived, but which run it became is not visible yet. */
  | { kind: 'arrived' }
  | { kind: 'nothing' }
  /** Runs that may be ours; nothing tells which. */
  | { kind: 'candidates'; runs: TaskRun[] }

type Reads = Pick<AxClient, 'taskRuns' | 'experiments'>

/** The newest runs that are read to find one; a step is never that far behind. */
const RUNS_READ = 300

/**
 * Looks once for the run of a trigger whose answer was lost: an experiment by its unique name, an evaluation of a project
 * by its data window. A run that carries neither mark is only ever a candidate.
 * @throws {AxError} when the server cannot be asked
 */
export async function lookForRun(ax: Reads, pending: PendingTrigger): Promise<Sighting> {
  const fresh = await newRuns(ax, pending)
  const { mark } = pending
  switch (mark.by) {
    case 'experiment': {
      const id = await experimentIdByName(ax, mark)
      const run = fresh.find((each) => id !== undefined && each.experiment_id === id)
      if (run !== undefined) return { kind: 'ours', run }
      return id === undefined ? { kind: 'nothing' } : { kind: 'arrived' }
    }
    case 'window': {
      const runs = fresh.filter((each) => sameWindow(each, mark))
      const [run, ...others] = runs
      if (run === undefined) return { kind: 'nothing' }
      return others.length === 0 ? { kind: 'ours', run } : { kind: 'candidates', runs }
    }
    case 'nothing':
      return fresh.length === 0 ? { kind: 'nothing' } : { kind: 'candidates', runs: fresh }
  }
}

async function newRuns(ax: Reads, { taskId, before }: PendingTrigger): Promise<TaskRun[]> {
  const old = new Set(before)
  const fresh: TaskRun[] = []
  let read = 0
  for await (const run of everyPage((query) => ax.taskRuns(taskId, query))) {
    if (!old.has(run.id)) fresh.push(run)
    read += 1
    if (read >= RUNS_READ) break
  }
  return fresh
}

async function experimentIdByName(
  ax: Reads,
  mark: { name: string; datasetId: string },
): Promise<string | undefined> {
  const filter = { dataset_id: mark.datasetId, name: mark.name }
  for await (const experiment of everyPage((query) => ax.experiments({ ...filter, ...query }))) {
    if (experiment.name === mark.name) return experiment.id
  }
  return undefined
}

/** Compares instants, since servers write the same one in several ways. */
function sameWindow(run: TaskRun, window: { start: string; end: string }): boolean {
  const same = (theirs: string | null | undefined, ours: string): boolean =>
    Date.parse(theirs ?? '') === Date.parse(ours)
  return same(run.data_start_time, window.start) && same(run.data_end_time, window.end)
}
