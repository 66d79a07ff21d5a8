import type { AxClient, CallOptions } from '../ax/client.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { chainedSighting } from './chained.ts'
import type { Mark, PendingRun } from './duty.ts'
import { firstItems } from './first-items.ts'
import { newRuns } from './new-runs.ts'

/** What the server shows of a run whose ID nobody has told us. */
export type Sighting =
  | { kind: 'ours'; run: TaskRun }
  /** It exists or may exist; `candidates` are the runs that it could be, perhaps none that is visible yet. */
  | { kind: 'unclear'; candidates: TaskRun[] }
  | { kind: 'nothing' }

export type Sights = Pick<AxClient, 'taskRuns' | 'experiments' | 'taskRun'>

/** Experiments that are read to find one by its name; the filter by name leaves hardly more than that one. */
const EXPERIMENTS_READ = 1_000
/** Milliseconds by which a service may round the instants of a window. */
const ROUNDING_MS = 1_000

/**
 * Looks once for a run of ours: an experiment by its unique name, an evaluation of a project by its data window, a chained
 * run by the experiment it belongs to. What carries no mark is only ever a candidate.
 * @throws {AxError} when the server cannot be asked
 */
export async function lookForRun(ax: Sights, pending: PendingRun, call?: CallOptions): Promise<Sighting> {
  const { mark } = pending
  switch (mark.by) {
    case 'experiment': {
      const [fresh, id] = await Promise.all([newRuns(ax, pending, call), experimentByName(ax, mark, call)])
      return sightExperiment(fresh, id)
    }
    case 'window':
      return sightWindow(await newRuns(ax, pending, call), mark)
    case 'chained':
      return chainedSighting(ax, { ...pending, experimentRun: await ax.taskRun(mark.runId, call) }, call)
    case 'nothing':
      return unclearIfAny(await newRuns(ax, pending, call))
  }
}

/** A new run belongs to the name only by the experiment's ID, which the service may fill in late. */
function sightExperiment(fresh: TaskRun[], experimentId: string | undefined): Sighting {
  const run = fresh.find((each) => experimentId !== undefined && each.experiment_id === experimentId)
  if (run !== undefined) return { kind: 'ours', run }
  const unnamed = fresh.filter((each) => !each.experiment_id)
  // The experiment is there, so the trigger has arrived, whether or not its run is visible yet.
  return experimentId === undefined ? unclearIfAny(unnamed) : { kind: 'unclear', candidates: unnamed }
}

type Window = Extract<Mark, { by: 'window' }>

function sightWindow(fresh: TaskRun[], window: Window): Sighting {
  const exact = fresh.filter((each) => distanceMs(each, window) === 0)
  const [run, ...others] = exact
  if (run !== undefined && others.length === 0) return { kind: 'ours', run }
  // A service that rounds, or leaves the window out, hides our mark: then it is no proof of absence.
  return unclearIfAny(fresh.filter((each) => !(distanceMs(each, window) >= ROUNDING_MS)))
}

/** How far apart two windows are, in milliseconds; NaN when the run names none. Texts differ for the same instant. */
function distanceMs(run: TaskRun, window: Window): number {
  const apart = (theirs: string | null | undefined, ours: string): number =>
    Math.abs(Date.parse(theirs ?? '') - Date.parse(ours))
  return Math.max(apart(run.data_start_time, window.start), apart(run.data_end_time, window.end))
}

function unclearIfAny(candidates: TaskRun[]): Sighting {
  return candidates.length === 0 ? { kind: 'nothing' } : { kind: 'unclear', candidates }
}

async function experimentByName(
  ax: Pick<AxClient, 'experiments'>,
  mark: { name: string; datasetId: string },
  call?: CallOptions,
): Promise<string | undefined> {
  const filter = { dataset_id: mark.datasetId, name: mark.name }
  const page = (query: object) => ax.experiments({ ...filter, ...query }, call)
  const { items } = await firstItems(page, EXPERIMENTS_READ)
  return items.find((experiment) => experiment.name === mark.name)?.id
}
