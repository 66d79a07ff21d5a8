import { sum } from 'd3-array'
import type { AxError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { startDeadline, type Deadline } from '../clock.ts'
import type { Deps } from '../deps.ts'
import { isAboutEveryScore, readsRows, type RuleBaseline, type RuleInput } from '../gates/rule.ts'
import { isAlreadyLabelled, type RunResult } from '../runs/run-result.ts'
import { candidatesFor, createEarlierResults, findBaseline, isPoolable, readTrend } from './baseline.ts'
import type { EarlierResults, FoundBaseline, Self, BaselineRequest, Trend } from './baseline.ts'
import { compareTables, type PairedScores } from './comparison.ts'
import type { EvaluatorSettings, ScorePlan } from './plan.ts'
import { buildReport, readRegressions, reportedDirection } from './report.ts'
import { readRows, readUntilComplete, unlessFailed } from './row-reader.ts'
import type { ReadInputColumns, RowSource, RowsRead } from './row-reader.ts'
import type { ScoreReport } from './score-report.ts'
import { mergeTables, rowsWithoutError, type ScoreTable } from './table.ts'

/** What was requested while the run runs, for when it has ended. */
export interface ScorePrefetch {
  results: EarlierResults
  trend: Promise<Trend> | undefined
}

export interface PrefetchOptions {
  /** The experiment of the run, as far as it is known: it may be listed already. */
  self?: Self | undefined
  /** Default: reads them itself. */
  inputColumns?: ReadInputColumns | undefined
}

/** Milliseconds for what is requested early. */
const PREFETCH_MS = 300_000
/** Milliseconds that the trend may take when everything else is there. */
const TREND_MS = 2_000

/**
 * Requests what does not depend on the run: the columns of the dataset, the baseline's candidates, the rows of the first, and
 * the trend. It ends with the signal of `deps`; a failure is heard where the answer is needed.
 */
export function prefetchScores(
  plan: Omit<ScorePlan, keyof EvaluatorSettings>,
  deps: Deps,
  { self = { id: undefined, name: undefined }, inputColumns }: PrefetchOptions = {},
): ScorePrefetch {
  const results = createEarlierResults(plan, deps, inputColumns)
  const deadline = startDeadline(deps.clock, PREFETCH_MS)
  const { source, baseline, trend: trendPlan } = plan
  if (source.kind !== 'experiment' && source.kind !== 'new-experiment') return { results, trend: undefined }
  const own = source.kind === 'experiment' ? { id: source.id, name: undefined } : self
  const baselineRows = async (): Promise<void> => {
    if (baseline.kind === 'experiment') await results.rows(baseline.experiment.id, deadline)
    if (baseline.kind !== 'key') return
    const [first] = candidatesFor(await results.experiments(baseline.key, deadline), own)
    const experiments = first === undefined ? [] : [first.experiment, ...first.repeats]
    await Promise.all(experiments.map(({ id }) => results.rows(id, deadline)))
  }
  const rows = baselineRows()
  const trend = trendPlan === undefined ? undefined : readTrend(trendPlan, results, own, deadline)
  for (const early of [results.inputColumns(), rows, trend]) early?.catch(() => undefined)
  return { results, trend }
}

/** What the rows say: for the report, and for the rules. */
interface ScoreData {
  report: ScoreReport
  input: RuleInput
}

export interface ReadScoresOptions {
  /** Bounds all reading. */
  deadline: Deadline
  prefetch: ScorePrefetch | undefined
  /** The experiment of the run, where its name or ID is known from elsewhere than the run. */
  experiment: { id: string | undefined; name: string } | undefined
  /** Completed experiments of earlier attempts of the same job, whose rows count as repeats. */
  pooled: readonly { id: string; name: string }[]
}

/**
 * Reads the scores of what ran, compares them with the baseline, and joins both into a report and the input of the rules.
 * What the API does is part of the result and never thrown.
 * @returns `error` says why rows could not be read; neither is there when there was nothing to read
 */
export async function readScores(
  plan: ScorePlan,
  primary: RunResult,
  options: ReadScoresOptions,
  deps: Deps,
): Promise<{ data: ScoreData | undefined; error: AxError | undefined }> {
  const run = scorableRun(primary, plan)
  const source = run && sourceOf(plan, run, options.experiment?.id)
  if (run === undefined || source === undefined || deps.signal.aborted)
    return { data: undefined, error: undefined }
  const prefetch = options.prefetch ?? prefetchScores(plan, deps)
  let error: AxError | undefined
  const data = await unlessFailed(gather({ ...options, plan, run, source, prefetch }, deps), (failure) => {
    error = failure
    deps.onProgress({ kind: 'scores-unavailable', what: 'scores', error: failure })
  })
  return { data, error }
}

/**
 * The run whose scores say something: it completed, or it found that everything had labels already. Then the labels that
 * are there are read where rules name them.
 */
function scorableRun({ outcome }: RunResult, { rules }: ScorePlan): TaskRun | undefined {
  if (outcome.kind !== 'finished') return undefined
  const { run } = outcome
  const readsLabels = isAlreadyLabelled(run) && rules.some(readsRows)
  return run.status === 'COMPLETED' || readsLabels ? run : undefined
}

function sourceOf({ source }: ScorePlan, run: TaskRun, knownId: string | undefined): RowSource | undefined {
  switch (source.kind) {
    case 'nothing':
      return undefined
    case 'time-window': {
      const { data_start_time: start, data_end_time: end } = run
      return start && end ? { kind: 'time-window', projectId: source.projectId, start, end } : undefined
    }
    case 'experiment':
      return source
    case 'new-experiment': {
      const id = run.experiment_id ?? knownId
      return id ? { kind: 'experiment', id } : undefined
    }
  }
}

interface Gathering extends ReadScoresOptions {
  plan: ScorePlan
  run: TaskRun
  source: RowSource
  prefetch: ScorePrefetch
}

/** @throws {AxError} when the rows of the current side cannot be read; everything else is left out then */
async function gather(gathering: Gathering, deps: Deps): Promise<ScoreData> {
  const { plan, run, source, prefetch, deadline } = gathering
  const self = { id: source.kind === 'experiment' ? source.id : undefined, name: gathering.experiment?.name }
  const [own, earlier] = await Promise.all([
    readCurrent(gathering, deps),
    readEarlierAttempts(gathering, deps),
  ])
  const current = [own, ...earlier.map(({ rows }) => rows)]
  const table = mergeTables(current.map((rows) => rows.table))
  const baseline = await findOrReport({ plan, run, self, current: table }, gathering, deps)
  const compared = compare(table, baseline, plan)
  const search = {
    pairs: compared.kind === 'paired' ? compared.pairs : new Map<string, PairedScores>(),
    directionOf: (score: string) => reportedDirection(score, plan).direction,
    current,
    baseline: baseline.kind === 'paired' ? baseline.parts : [],
    inputColumns: await prefetch.results.inputColumns(),
  }
  const { regressions, total } = await readRegressions(search, deadline, deps)
  const report = buildReport({
    plan,
    source: source.kind,
    experiment: self.id === undefined ? undefined : { id: self.id, name: self.name ?? '' },
    pooled: earlier,
    table,
    baseline,
    pairs: search.pairs,
    regressions,
    regressionsTotal: total,
    trend: await trendInTime(prefetch, self, deps),
  })
  const { directions, labels, maxErrorRate } = plan
  const ownRows = expectedRows(plan, run)
  const earlierRows = sum(earlier, ({ rows }) => rowsWithoutError(rows.table))
  const input = {
    current: table,
    source: source.kind,
    expectedRows: ownRows === undefined ? undefined : ownRows + earlierRows,
    baseline: compared,
    ...{ directions, labels, maxErrorRate },
  }
  return { report, input }
}

/** What the rules compare with. */
function compare(current: ScoreTable, baseline: FoundBaseline, { limited }: ScorePlan): RuleBaseline {
  if (baseline.kind !== 'paired') return baseline
  const pairs = compareTables(current, baseline.table, { limited })
  return { ...baseline, pairs, columnPairs: compareTables(current, baseline.table, { limited }, 'columns') }
}

/** How many rows the run says that it made or evaluated; several evaluators are counted span by span, and say nothing. */
function expectedRows({ source, evaluators }: ScorePlan, run: TaskRun): number | undefined {
  const isCounted = source.kind === 'new-experiment' || (source.kind === 'time-window' && evaluators === 1)
  return isCounted ? run.num_successes : undefined
}

/** Reads again only where a rule waits for a score that an evaluator is known, or may be expected, to write. */
async function readCurrent(
  { plan, run, source, prefetch, deadline }: Gathering,
  deps: Deps,
): Promise<RowsRead> {
  const { columns, rules, directions } = plan
  const inputColumns = source.kind === 'experiment' ? await prefetch.results.inputColumns() : undefined
  const read = (): Promise<RowsRead> => readRows(source, { columns, inputColumns, deadline }, deps)
  if (!rules.some(readsRows)) return read()
  const named = [...columns.scores, ...(rules.some(isAboutEveryScore) ? directions.keys() : [])]
  // Where the evaluators are known, a name that none of them writes is a slip and not worth waiting for.
  const scores = named.filter((name) => directions.size === 0 || directions.has(name))
  const count = expectedRows(plan, run)
  const expected =
    source.kind === 'time-window' ? { rows: undefined, scores, judged: count ?? 1 } : { rows: count, scores }
  return readUntilComplete(read, expected, deadline, deps)
}

/** Earlier attempts that measured something; one that cannot be read any more is left out. */
async function readEarlierAttempts({ plan, source, pooled, prefetch, deadline }: Gathering, deps: Deps) {
  if (source.kind !== 'experiment') return []
  const attempts = await Promise.all(
    pooled.map(async ({ id, name }) => {
      const rows = await unlessFailed(prefetch.results.rows(id, deadline), (error) => {
        deps.onProgress({ kind: 'debug', message: `earlier attempt ${name} left out: ${error.message}` })
      })
      return rows !== undefined && isPoolable(rows, plan) ? [{ id, name, rows }] : []
    }),
  )
  return attempts.flat()
}

async function findOrReport(
  request: BaselineRequest,
  { prefetch, deadline }: Gathering,
  deps: Deps,
): Promise<FoundBaseline> {
  const found = await unlessFailed(findBaseline(request, prefetch.results, deadline, deps), (error) => {
    deps.onProgress({ kind: 'scores-unavailable', what: 'baseline', error })
  })
  deps.onProgress({ kind: 'debug', message: `baseline: ${describeChoice(found)}` })
  return found ?? { kind: 'none', reason: { code: 'unavailable' } }
}

function describeChoice(found: FoundBaseline | undefined): string {
  if (found === undefined) return 'unavailable'
  if (found.kind === 'none') return found.reason.code
  if (found.kind === 'unpaired') return `run ${found.run.id}`
  const { experiment, pooled, table, coversAllRules } = found
  const repeats = pooled.length === 0 ? '' : `, pooled with ${pooled.map(({ name }) => name).join(', ')}`
  return `${experiment.name} (${experiment.id})${repeats}, ${table.rows} rows${coversAllRules ? '' : ', not for all rules'}`
}

/** What is there of the trend when everything else is, or soon after: it is never worth waiting for. */
async function trendInTime({ trend }: ScorePrefetch, self: Self, deps: Deps): Promise<Trend> {
  if (trend === undefined) return new Map()
  const done = new AbortController()
  const read = unlessFailed(trend, (error) => {
    if (!done.signal.aborted) deps.onProgress({ kind: 'scores-unavailable', what: 'trend', error })
  })
  const points = await Promise.race([read, deps.clock.sleep(TREND_MS, done.signal).then(() => undefined)])
  done.abort()
  const others = Array.from(
    points ?? [],
    ([score, all]) => [score, all.filter(({ experimentId }) => experimentId !== self.id)] as const,
  )
  return new Map(others)
}
