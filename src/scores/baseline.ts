import { group, mean, superset } from 'd3-array'
import { collect } from '../ax/pagination.ts'
import type { Experiment, TaskRun } from '../ax/schemas.ts'
import type { Deadline } from '../clock.ts'
import { lookUp, type Deps } from '../deps.ts'
import { isAboutCoverage, isAboutScore, pairedTargets } from '../gates/rule.ts'
import { parseExperimentName } from '../github/experiment-name.ts'
import { compareTables, coversRule } from './comparison.ts'
import type { BaselinePlan, ScorePlan, TrendPlan } from './plan.ts'
import { createColumnReader, memoize, ReadBudgetError, readRows, type RowsRead } from './row-reader.ts'
import type { InputColumns } from './rows.ts'
import type { NoBaseline, TrendPoint } from './score-report.ts'
import { mergeTables, rowsWithoutError, type ScoreTable } from './table.ts'

/** What was found to compare with. */
export type FoundBaseline =
  | { kind: 'none'; reason: NoBaseline }
  | PairedBaseline
  /** Another time window of the project: other spans, so that only means can be compared. */
  | { kind: 'unpaired'; run: { id: string; start: string; end: string }; table: ScoreTable }

export interface PairedBaseline {
  kind: 'paired'
  experiment: Experiment
  /** Other experiments of the same key and commit, whose rows count as repeats. */
  pooled: readonly Experiment[]
  /** The rows of `experiment`, then of each pooled one; `table` has all of them. */
  parts: readonly RowsRead[]
  table: ScoreTable
  /** Whether it pairs at least half of everything that paired rules name. */
  coversAllRules: boolean
}

/** The experiment that is compared. */
export interface Self {
  id: string | undefined
  name: string | undefined
}

/**
 * What earlier experiments of the dataset say. Each thing is requested once, however early and often it is asked for; what
 * failed is requested again by whoever needs it.
 */
export interface EarlierResults {
  /** The dataset's own columns, where they can be known: an example whose input differs from the baseline's is no pair. */
  inputColumns(): Promise<InputColumns | undefined>
  /** The experiments with this key, of the plan's dataset, newest first. */
  experiments(key: string, deadline: Deadline): Promise<readonly Experiment[]>
  rows(experimentId: string, deadline: Deadline): Promise<RowsRead>
  /** The same for an experiment of at most two pages; a larger one is a `ReadBudgetError`. */
  fewRows(experimentId: string, deadline: Deadline): Promise<RowsRead>
}

/** Experiments of one key that are listed; nobody has that many, and they are filtered by the service. */
const MAX_EXPERIMENTS = 20_000
/** Pages of an experiment that a sparkline is worth. */
const FEW_PAGES = 2

/** Prepares the requests; nothing is sent yet. */
export function createEarlierResults(
  { columns, datasetId }: Pick<ScorePlan, 'columns' | 'datasetId'>,
  deps: Deps,
  readInputColumns = createColumnReader(deps),
): EarlierResults {
  const inputColumns = async (): Promise<InputColumns | undefined> =>
    datasetId === undefined ? undefined : readInputColumns(datasetId)
  const read = async (id: string, deadline: Deadline, maxPages?: number): Promise<RowsRead> => {
    const options = { columns, inputColumns: await inputColumns(), deadline, maxPages }
    return readRows({ kind: 'experiment', id }, options, deps)
  }
  const experiments = memoize(async (key: string, deadline: Deadline) => {
    const query = { dataset_id: datasetId, name: key }
    const page = (at: object) => deps.ax.experiments({ ...query, ...at }, lookUp(deadline, deps))
    const items = await collect(page, { limit: MAX_EXPERIMENTS })
    const isOurs = ({ name, dataset_id }: Experiment): boolean =>
      dataset_id === datasetId && parseExperimentName(name)?.key === key
    return items.filter(isOurs).sort((a, b) => instantOf(b) - instantOf(a))
  })
  const few = memoize((id: string, deadline: Deadline) => read(id, deadline, FEW_PAGES))
  const rows = memoize(async (id: string, deadline: Deadline) => {
    return (await few.known(id)?.catch(() => undefined)) ?? read(id, deadline)
  })
  return {
    inputColumns,
    experiments: experiments.get,
    rows: rows.get,
    fewRows: (id, deadline) => rows.known(id) ?? few.get(id, deadline),
  }
}

/** An instant that cannot be read is the oldest. */
function instantOf({ created_at }: Experiment): number {
  return Date.parse(created_at) || -Infinity
}

/** The newest experiment of a commit, and others of the same commit, newest first. */
export interface Candidate {
  experiment: Experiment
  repeats: readonly Experiment[]
}

/** Candidates that are opened in search of one that pairs. */
const MAX_CANDIDATES = 5
/** Experiments of one commit that are pooled. */
const MAX_POOLED = 5

/**
 * The experiments that could be the baseline, newest first, at most five; which one it is, their pairs decide. Those of one
 * commit are one candidate.
 * @param experiments with the key to compare with, newest first
 */
export function candidatesFor(experiments: readonly Experiment[], self: Self): Candidate[] {
  const byCommit = group(
    withoutSelf(experiments, self),
    ({ id, name }) => parseExperimentName(name)?.sha ?? `unknown, ${id}`,
  )
  return [...byCommit.values()].slice(0, MAX_CANDIDATES).flatMap(([experiment, ...others]) => {
    return experiment === undefined ? [] : [{ experiment, repeats: others.slice(0, MAX_POOLED - 1) }]
  })
}

function withoutSelf(experiments: readonly Experiment[], self: Self): Experiment[] {
  return experiments.filter(({ id, name }) => id !== self.id && name !== self.name)
}

/**
 * Whether the rows of an experiment count as repeats of another: only if they measured something. A run with too many errors
 * did not, nor one that lacks a score that rules name, unless a rule on its count says how much is enough.
 */
export function isPoolable({ table }: RowsRead, { columns, rules, maxErrorRate }: ScorePlan): boolean {
  if (table.rows === 0 || table.errors > maxErrorRate * table.rows + 1e-9) return false
  const required = (1 - maxErrorRate) * rowsWithoutError(table) - 1e-9
  return [...columns.scores].every((name) => {
    const { values = [], labelled = 0 } = table.scores.get(name) ?? {}
    const scored = Math.max(values.length, labelled)
    return rules.some((rule) => isAboutCoverage(rule) && isAboutScore(rule, name))
      ? scored > 0
      : scored >= required
  })
}

/** What is compared; `current` has the rows of the current side. */
export interface BaselineRequest {
  plan: ScorePlan
  run: TaskRun
  self: Self
  current: ScoreTable
}

/**
 * Finds the baseline and reads its scores.
 * @throws {AxError} when the service gives no response
 */
export async function findBaseline(
  request: BaselineRequest,
  results: EarlierResults,
  deadline: Deadline,
  deps: Deps,
): Promise<FoundBaseline> {
  const { baseline } = request.plan
  switch (baseline.kind) {
    case 'none':
      return baseline
    case 'experiment': {
      const { experiment } = baseline
      if (experiment.id === request.self.id) return { kind: 'none', reason: { code: 'is-current' } }
      return readCandidate({ experiment, repeats: [] }, request.plan, results, deadline)
    }
    case 'key':
      return newestThatPairs(baseline, request, results, deadline)
    case 'previous-run':
      return previousRun(request, deadline, deps)
  }
}

/**
 * The newest of five that pairs at least half of everything that paired rules name, else the newest that pairs at least
 * half of any of it. A smoke run of three examples, or an experiment that lacks a score, is no baseline for a rule about it.
 */
async function newestThatPairs(
  { key, branch }: BaselinePlan & { kind: 'key' },
  request: BaselineRequest,
  results: EarlierResults,
  deadline: Deadline,
): Promise<FoundBaseline> {
  const candidates = candidatesFor(await results.experiments(key, deadline), request.self)
  if (candidates.length === 0) return { kind: 'none', reason: { code: 'no-experiment', branch } }
  const { named, every } = targetsOf(request)
  const opened: { found: PairedBaseline; covered: ReadonlySet<string> }[] = []
  for (const candidate of candidates) {
    const found = await readCandidate(candidate, request.plan, results, deadline)
    const covered = coveredTargets(found.table, request)
    if (superset(covered, [...named, ...every]) && covered.size > 0) return found
    opened.push({ found, covered })
  }
  // `no_regression(*, m)` is about every score; one that no candidate has must not make each of them a partial one.
  const available = new Set(opened.flatMap(({ covered }) => [...covered]))
  const needed = [...named, ...every.filter((target) => available.has(target))]
  const whole = every.length > 0 ? opened.find(({ covered }) => superset(covered, needed)) : undefined
  const partial = opened.find(({ covered }) => covered.size > 0)
  if (partial === undefined) return { kind: 'none', reason: { code: 'no-overlap', branch } }
  return whole?.found ?? { ...partial.found, coversAllRules: false }
}

/** What paired rules are about, as far as the current side has it: what they name, and all scores for `*`. */
function targetsOf({ plan, current }: BaselineRequest): { named: string[]; every: string[] } {
  const { everyScore, ...required } = pairedTargets(plan.rules)
  const named = (['scores', 'columns'] as const).flatMap((of) =>
    [...required[of]].filter((name) => current[of].has(name)).map((name) => idOf(of, name)),
  )
  return { named, every: everyScore ? Array.from(current.scores.keys(), (name) => idOf('scores', name)) : [] }
}

function idOf(of: 'scores' | 'columns', name: string): string {
  return `${of} ${name}`
}

/** The scores and columns of which at least half of the current examples have a pair. */
function coveredTargets(baseline: ScoreTable, { plan, current }: BaselineRequest): Set<string> {
  const covered = (['scores', 'columns'] as const).flatMap((of) =>
    [...compareTables(current, baseline, plan, of)].flatMap(([name, pairs]) =>
      coversRule(pairs) ? [idOf(of, name)] : [],
    ),
  )
  return new Set(covered)
}

async function readCandidate(
  { experiment, repeats }: Candidate,
  plan: ScorePlan,
  results: EarlierResults,
  deadline: Deadline,
): Promise<PairedBaseline> {
  const read = async (each: Experiment) => ({ experiment: each, rows: await results.rows(each.id, deadline) })
  const [first, ...others] = await Promise.all([read(experiment), ...repeats.map(read)])
  const pooled = others.filter(({ rows }) => isPoolable(rows, plan))
  const parts = [first.rows, ...pooled.map(({ rows }) => rows)]
  return {
    kind: 'paired',
    experiment,
    pooled: pooled.map((each) => each.experiment),
    parts,
    table: mergeTables(parts.map(({ table }) => table)),
    coversAllRules: true,
  }
}

/** Runs that are looked through for the previous one. */
const MAX_RUNS = 100

async function previousRun(
  { plan, run }: BaselineRequest,
  deadline: Deadline,
  deps: Deps,
): Promise<FoundBaseline> {
  const { source, columns } = plan
  if (source.kind !== 'time-window') return { kind: 'none', reason: { code: 'not-applicable' } }
  const call = lookUp(deadline, deps)
  const page = (at: object) => deps.ax.taskRuns(run.task_id, { status: 'COMPLETED', ...at }, call)
  const items = await collect(page, { limit: MAX_RUNS })
  for (const each of items) {
    const { id, data_start_time: start, data_end_time: end, num_successes: successes } = each
    const isEarlier = id !== run.id && Date.parse(each.created_at) <= Date.parse(run.created_at)
    if (!isEarlier || !start || !end || successes === 0) continue
    const window = { kind: 'time-window', projectId: source.projectId, start, end } as const
    const { table } = await readRows(window, { columns, inputColumns: undefined, deadline }, deps)
    return { kind: 'unpaired', run: { id, start, end }, table }
  }
  return { kind: 'none', reason: { code: 'no-earlier-run' } }
}

/** Experiments that are read at once, so that polls and rows get their turn. */
const AT_ONCE = 4

/** Earlier results by score, oldest first. */
export type Trend = ReadonlyMap<string, readonly TrendPoint[]>

/**
 * Reads the newest results with a key, a few side by side. An experiment of more than two pages is left out.
 * @throws {AxError} when the service gives no response
 */
export async function readTrend(
  { key, limit }: TrendPlan,
  results: EarlierResults,
  self: Self,
  deadline: Deadline,
): Promise<Trend> {
  const listed = await results.experiments(key, deadline)
  const experiments = withoutSelf(listed, self).slice(0, limit).reverse()
  const tables = new Map<string, ScoreTable>()
  const waiting = [...experiments]
  const work = async (): Promise<void> => {
    // The newest first: the baseline is one of them.
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const rows = await results.fewRows(next.id, deadline).catch(leaveOutLarge)
      if (rows !== undefined) tables.set(next.id, rows.table)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const trend = new Map<string, TrendPoint[]>()
  for (const { id: experimentId, created_at: createdAt } of experiments) {
    for (const [score, { values }] of tables.get(experimentId)?.scores ?? []) {
      const average = mean(values)
      if (average === undefined) continue
      trend.set(score, [...(trend.get(score) ?? []), { experimentId, createdAt, mean: average }])
    }
  }
  return trend
}

function leaveOutLarge(error: unknown): undefined {
  if (!(error instanceof ReadBudgetError)) throw error
}
