import { compareTables } from './compare.ts'
import type { ScoreTable } from './table.ts'

/** `<slug task>@<slug ref>.<sha7>.<run id>-<attempt>-<digest8>-<random4>`, as `src/github/experiment-name.ts` makes it. */
const MADE_NAME =
  /^(?<key>[A-Za-z0-9_-]+@[A-Za-z0-9_-]+)\.(?:[0-9a-f]{7}|local)\.\d+-\d+-[0-9a-f]{8}-[0-9a-z]{4}$/u

/**
 * The baseline key in the name of an experiment that this action named; `undefined` for every other name, so that an
 * experiment that somebody named by hand is never taken for a baseline by accident.
 */
export function baselineKeyOf(experimentName: string): string | undefined {
  return MADE_NAME.exec(experimentName)?.groups?.key
}

/** What choosing needs to know of an experiment; the field names are the API's. */
export interface CandidateExperiment {
  id: string
  name: string
  dataset_id?: string | null | undefined
  /** ISO 8601. */
  created_at: string
}

export interface BaselineSearch<Experiment extends CandidateExperiment> {
  /** Of the branch to compare with: `baselineKey(task, ref)`. */
  key: string
  experiments: readonly Experiment[]
  /** The experiment to be judged. */
  self: { id: string | undefined; name: string }
  datasetId: string
}

/** How many experiments are opened in search of one that pairs. */
const MOST_CANDIDATES = 5

/** The experiments that could be the baseline, newest first, at most five. Which one it is, `pairsEnough` decides. */
export function candidatesFor<Experiment extends CandidateExperiment>({
  key,
  experiments,
  self,
  datasetId,
}: BaselineSearch<Experiment>): Experiment[] {
  return experiments
    .filter(({ id, name }) => id !== self.id && name !== self.name)
    .filter(({ name, dataset_id }) => dataset_id === datasetId && baselineKeyOf(name) === key)
    .sort((a, b) => instantOf(b) - instantOf(a))
    .slice(0, MOST_CANDIDATES)
}

/** Milliseconds; an instant that cannot be read is the oldest. */
function instantOf({ created_at }: CandidateExperiment): number {
  const instant = Date.parse(created_at)
  return Number.isNaN(instant) ? -Infinity : instant
}

/**
 * Whether an experiment can be the baseline: at least half of the examples that are scored now have the same input there,
 * and a score of the same name.
 */
export function pairsEnough(current: ScoreTable, candidate: ScoreTable): boolean {
  const paired = new Set<string>()
  for (const { examples } of compareTables(current, candidate, { limited: true }).values()) {
    for (const { exampleId } of examples) paired.add(exampleId)
  }
  return paired.size > 0 && paired.size * 2 >= countScored(current)
}

/** Examples with any score, and rows with any score that belong to no example. */
function countScored({ scores, identities }: ScoreTable): number {
  const rows = new Set(Array.from(scores.values()).flatMap(({ rowOf }) => rowOf))
  const exampleIds = Array.from(rows, (index) => identities.at(index)?.exampleId ?? null)
  const loose = exampleIds.filter((id) => id === null).length
  return new Set(exampleIds.filter((id) => id !== null)).size + loose
}
