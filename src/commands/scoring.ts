import { AxError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { startDeadline, type Deadline } from '../clock.ts'
import type { BaselineFacts, PairFacts, RunRecord, ScoreFacts } from '../facts.ts'
import { ownCoverageOf, type Evidence } from '../gates/evidence.ts'
import { isLabelledAlready, type Measurement } from '../gates/measurement.ts'
import { wantedBy } from '../gates/needs.ts'
import { assessRows } from '../gates/row-measurement.ts'
import { readsScores } from '../gates/rule.ts'
import { isScoreRule, judgeScoreRule } from '../gates/score-rules.ts'
import { readUntilComplete } from '../lifecycle/late-scores.ts'
import { compareTables, drops, meanDelta, TOLERANCE, type Comparison } from '../scores/compare.ts'
import { directionOf } from '../scores/direction.ts'
import { inputColumnsOf, type InputColumns } from '../scores/input-key.ts'
import { summarize } from '../scores/summary.ts'
import type { ScoreTable } from '../scores/table.ts'
import { findBaseline, type FoundBaseline, type Subject } from './baseline.ts'
import type { Context } from './context.ts'
import { readFailingRows } from './failing-rows.ts'
import { readTable, type RowSource } from './rows.ts'
import type { ScorePlan } from './score-plan.ts'

/** Milliseconds for reading and comparing, or what is left of `timeout` when that is more. */
const BUDGET_MS = 300_000

/**
 * Reads the scores of what ran, compares them with the baseline, and notes both with what the rules about
 * scores say. Where the service gives no answer, those rules are unmeasured.
 */
export async function scoreRun(
  plan: ScorePlan,
  main: RunRecord,
  { context, deadline }: { context: Context; deadline: Deadline },
): Promise<void> {
  const { settings, journal, clock, interruption, onEvent } = context
  const needed = settings.judging.rules.some(readsScores)
  const run = scorable(main, needed)
  if (run === undefined || interruption.aborted) return
  const bounded = startDeadline(clock, Math.max(BUDGET_MS, deadline.remaining()))
  try {
    const source = await sourceOf(plan, run, context)
    if (source === undefined) return
    const { evidence, facts } = await gather({ plan, run, source, deadline: bounded }, context)
    const rules = settings.judging.rules.filter(isScoreRule).map((rule) => judgeScoreRule(rule, evidence))
    journal.learn({ scores: facts, judgedRows: { rules, measurement: measurementOf(evidence) } })
  } catch (error) {
    if (!(error instanceof AxError)) throw error
    onEvent({ kind: 'scores-unread', error })
  }
}

/** Whether the rows measured anything. Spans are data like any other; the run itself says whether it judged some. */
function measurementOf({ current, source }: Evidence): Measurement {
  return source === 'experiment' ? assessRows(current) : { kind: 'measured' }
}

/**
 * The run whose scores say something: it completed, or it found that everything had labels already. Then the labels are
 * there to be judged where rules name them.
 */
function scorable({ run, ending }: RunRecord, needed: boolean): TaskRun | undefined {
  if (run === undefined || ending !== 'ended') return undefined
  return run.status === 'COMPLETED' || (needed && isLabelledAlready(run)) ? run : undefined
}

async function sourceOf(
  plan: ScorePlan,
  run: TaskRun,
  { patientAx }: Context,
): Promise<RowSource | undefined> {
  const { from } = plan
  switch (from.kind) {
    case 'nothing':
      return undefined
    case 'window': {
      const { data_start_time: start, data_end_time: end } = run
      return start && end ? { kind: 'window', projectId: from.projectId, start, end } : undefined
    }
    case 'experiment':
    case 'new-experiment': {
      const id = from.kind === 'experiment' ? from.id : run.experiment_id
      if (!id) return undefined
      return { kind: 'experiment', id, inputColumns: await readInputColumns(plan.datasetId, patientAx) }
    }
  }
}

/** What the API adds to the user's columns of an example. */
const NOT_INPUT = new Set(['id', 'created_at', 'updated_at', 'annotations'])

/** The dataset's own columns: an example whose input differs from the baseline's is no pair. */
async function readInputColumns(
  datasetId: string,
  ax: Context['patientAx'],
): Promise<InputColumns | undefined> {
  if (datasetId === '') return undefined
  // A key that may not read examples leaves us with the usual names of input columns.
  const page = await unless(ax.examples(datasetId, { limit: 1 }))
  const example = page?.items[0]
  if (example === null || typeof example !== 'object') return undefined
  return inputColumnsOf(Object.keys(example).filter((column) => !NOT_INPUT.has(column)))
}

/** What it is when the service gives no answer about the baseline: rules that need one cannot be decided. */
const UNREADABLE = { kind: 'none', reason: 'it could not be read' } as const

/** The answer, or `undefined` when the service gives none: what is nice to have must not cost what is needed. */
async function unless<T>(answer: Promise<T>, onLost?: (error: AxError) => void): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof AxError)) throw error
    onLost?.(error)
    return undefined
  }
}

interface Gathering {
  plan: ScorePlan
  run: TaskRun
  source: RowSource
  deadline: Deadline
}

async function gather(
  gathering: Gathering,
  context: Context,
): Promise<{ evidence: Evidence; facts: ScoreFacts }> {
  const { plan, run, source } = gathering
  const { settings, journal, onEvent } = context
  const onLost = (error: AxError): void => {
    onEvent({ kind: 'scores-unread', error })
  }
  const { rules, maxErrorRate } = settings.judging
  const wanted = wantedBy(rules)
  const current = await readCurrent(gathering, wanted, context)
  const experiment = experimentOf(source, journal.facts().experiment)
  const inputColumns = source.kind === 'experiment' ? source.inputColumns : undefined
  const subject: Subject = { plan, run, experiment, current, wanted, inputColumns }
  const found = (await unless(findBaseline(subject, context), onLost)) ?? UNREADABLE
  const compared = compare(current, found, context)
  const failing =
    found.kind === 'paired'
      ? await unless(
          readFailingRows(
            { comparisons: compared, directions: plan.directions, current: source, baseline: found.source },
            context,
          ),
          onLost,
        )
      : undefined
  return {
    evidence: {
      current,
      source: source.kind,
      expected: expectedOf(plan, run),
      baseline: evidenceOf(found, compared),
      directions: plan.directions,
      maxErrorRate,
      ownCoverage: ownCoverageOf(rules),
    },
    facts: {
      source: source.kind,
      rows: current.rows,
      errors: current.errors,
      scores: summarize(current),
      baseline: factsOf(found, compared, plan.directions),
      newlyFailing: failing?.rows ?? [],
      newlyFailingTotal: failing?.total ?? 0,
    },
  }
}

function experimentOf(source: RowSource, known: { name: string } | undefined): Subject['experiment'] {
  return source.kind === 'experiment' ? { id: source.id, name: known?.name ?? '' } : undefined
}

/** How many rows the run says that it made or judged; several evaluators are counted span by span, and say nothing. */
function expectedOf({ from, evaluators }: ScorePlan, run: TaskRun): number | undefined {
  const counted = from.kind === 'new-experiment' || (from.kind === 'window' && evaluators === 1)
  return counted ? run.num_successes : undefined
}

/** Reads again only where a rule waits for a score that an evaluator is known, or may be expected, to write. */
async function readCurrent(
  { plan, run, source, deadline }: Gathering,
  wanted: Subject['wanted'],
  { patientAx, clock, interruption, settings }: Context,
): Promise<ScoreTable> {
  const read = (): Promise<ScoreTable> => readTable(patientAx, source, wanted)
  if (!settings.judging.rules.some(readsScores)) return read()
  // Where the evaluators are known, a name that none of them writes is a slip and not worth waiting for.
  const written = plan.directions
  const scores = [...wanted.scores].filter((name) => written.size === 0 || written.has(name))
  const count = expectedOf(plan, run)
  const expected =
    source.kind === 'window' ? { rows: undefined, scores, judged: count ?? 1 } : { rows: count, scores }
  return readUntilComplete({ read, expected, clock, deadline, interruption })
}

function compare(
  current: ScoreTable,
  found: FoundBaseline,
  { settings }: Context,
): ReadonlyMap<string, Comparison> {
  if (found.kind !== 'paired') return new Map()
  const { maxExamples, exampleIds, queryFilter } = settings.request
  const limited = [maxExamples, exampleIds, queryFilter].some((limit) => limit !== undefined)
  return compareTables(current, found.table, { limited })
}

function evidenceOf(
  found: FoundBaseline,
  comparisons: ReadonlyMap<string, Comparison>,
): Evidence['baseline'] {
  if (found.kind === 'paired') return { kind: 'paired', comparisons }
  return found.kind === 'unpaired' ? { kind: 'unpaired', table: found.table } : found
}

function factsOf(
  found: FoundBaseline,
  comparisons: ReadonlyMap<string, Comparison>,
  directions: ReadonlyMap<string, string>,
): BaselineFacts {
  if (found.kind === 'none') return found
  const scores = summarize(found.table)
  if (found.kind === 'unpaired') return { kind: 'unpaired', run: found.run, scores }
  const pairs = [...comparisons].map(([score, comparison]) =>
    pairFacts(score, comparison, directions.get(score)),
  )
  return { kind: 'paired', experiment: found.experiment, scores, comparisons: pairs }
}

function pairFacts(score: string, comparison: Comparison, configured: string | undefined): PairFacts {
  const { better, assumed } = directionOf(undefined, configured)
  const dropped = drops(comparison, better)
  return {
    score,
    pairs: comparison.examples.length,
    meanDelta: meanDelta(comparison) ?? null,
    worse: dropped.filter((drop) => drop > TOLERANCE).length,
    better: dropped.filter((drop) => drop < -TOLERANCE).length,
    lost: comparison.lost.length,
    betterWhen: better,
    directionAssumed: assumed,
  }
}
