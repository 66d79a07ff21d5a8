import type { AxClient, CallOptions } from '../ax/client.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { firstItems } from './first-items.ts'
import { hasEnded } from './status.ts'

/** What earlier attempts of the same job have left running. */
export type EarlierAttempt =
  | { kind: 'none' }
  | { kind: 'one'; run: TaskRun; experimentName: string }
  /** Twins of this step, such as legs of a matrix with the same inputs; nothing tells which is whose. */
  | { kind: 'several'; runs: TaskRun[] }

/** The experiment that this attempt would make. */
export interface NewExperiment {
  taskId: string
  datasetId: string
  name: string
}

/** The end of a name that the action makes: `<run id>-<attempt>-<digest8>-<random4>`, after key and commit. */
const NAME = /^(?<origin>.+\.\d+)-(?<attempt>\d+)-(?<digest>[0-9a-f]{8})-[0-9a-z]{4}$/
/** Experiments and runs that are read; those of the same workflow run are among the newest. */
const READ = 300

/**
 * Looks for the experiment run of an earlier attempt of the same job and step, with the same commit and inputs, that is
 * still active: adopting it saves paying for it twice. All of this is in the experiment's name, so that a first attempt
 * costs no request.
 * @throws {AxError} when the server cannot be asked
 */
export async function findEarlierAttempt(
  ax: Pick<AxClient, 'experiments' | 'taskRuns'>,
  wanted: NewExperiment,
  call?: CallOptions,
): Promise<EarlierAttempt> {
  const mine = readName(wanted.name)
  if (mine === undefined || mine.attempt <= 1) return { kind: 'none' }
  const filter = { dataset_id: wanted.datasetId, name: `${mine.origin}-` }
  const { items: experiments } = await firstItems(
    (query) => ax.experiments({ ...filter, ...query }, call),
    READ,
  )
  const names = new Map(
    experiments.filter(({ name }) => isEarlier(name, mine)).map(({ id, name }) => [id, name]),
  )
  if (names.size === 0) return { kind: 'none' }
  const { items: runs } = await firstItems((query) => ax.taskRuns(wanted.taskId, query, call), READ)
  const active = runs.filter((run) => names.has(run.experiment_id ?? '') && !hasEnded(run))
  const [run, ...others] = active
  if (run === undefined) return { kind: 'none' }
  if (others.length > 0) return { kind: 'several', runs: active }
  return { kind: 'one', run, experimentName: names.get(run.experiment_id ?? '') ?? '' }
}

interface Name {
  /** Task, branch, commit and workflow run. */
  origin: string
  attempt: number
  /** Of job, step and inputs. */
  digest: string
}

function readName(name: string): Name | undefined {
  const parts = NAME.exec(name)?.groups
  if (parts === undefined) return undefined
  const { origin = '', attempt = '', digest = '' } = parts
  return { origin, attempt: Number(attempt), digest }
}

function isEarlier(name: string, mine: Name): boolean {
  const other = readName(name)
  return other?.origin === mine.origin && other.digest === mine.digest && other.attempt < mine.attempt
}
