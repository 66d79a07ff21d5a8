/** Joins what was read of the scores into what every renderer shows. */
import { deviation, max, mean, median, min, sum } from 'd3-array'
import type { Deadline } from '../clock.ts'
import type { Deps } from '../deps.ts'
import { isAboutScore, smallestMargin } from '../gates/rule.ts'
import type { FoundBaseline, Trend } from './baseline.ts'
import {
  countChanges,
  countRegressions,
  deltaInterval,
  directionOf,
  drops,
  FEWEST_PAIRS,
  intervalOf,
  meanDelta,
} from './comparison.ts'
import type { PairedScores } from './comparison.ts'
import type { RowIdentities, RowIdentity } from './identities.ts'
import type { ScorePlan } from './plan.ts'
import { readTexts, unlessFailed, type ReadOptions, type RowsRead, type RowTexts } from './row-reader.ts'
import type {
  Direction,
  PairSummary,
  Regression,
  ScoreReport,
  ScoreResult,
  ScoreSummary,
} from './score-report.ts'
import { FEWEST_CHANGED, gradedEffect, isSame, shareEffect, TOLERANCE, twoValuesOf } from './statistics.ts'
import { missingOf, type ScoreTable } from './table.ts'

/** Everything that was read, before it is joined. */
export interface ReportParts {
  plan: ScorePlan
  source: ScoreReport['source']
  /** The current experiment, and those of earlier attempts that are pooled with it; `table` has the rows of all. */
  experiment: { id: string; name: string } | undefined
  pooled: readonly { id: string; name: string }[]
  table: ScoreTable
  baseline: FoundBaseline
  /** By score; empty without a paired baseline. */
  pairs: ReadonlyMap<string, PairedScores>
  regressions: readonly Regression[]
  regressionsTotal: number
  /** By score, oldest first. */
  trend: Trend
}

/** Joins what was read into what is reported: each score once, with everything that stands in its line. */
export function buildReport(parts: ReportParts): ScoreReport {
  const { source, experiment, pooled, table, baseline, regressions, regressionsTotal } = parts
  const names = new Set([
    ...table.scores.keys(),
    ...(baseline.kind === 'none' ? [] : baseline.table.scores.keys()),
  ])
  return {
    source,
    experiment: experiment ?? null,
    pooled: pooled.map(({ id, name }) => ({ id, name })),
    rows: table.rows,
    errors: table.errors,
    scores: [...names].sort((a, b) => (a < b ? -1 : 1)).map((name) => scoreResult(name, parts)),
    baseline: baselineInfo(baseline),
    regressions: [...regressions],
    regressionsTotal,
  }
}

function scoreResult(name: string, { plan, table, baseline, pairs, trend }: ReportParts): ScoreResult {
  const { direction, source: directionSource } = reportedDirection(name, plan)
  const paired = pairs.get(name)
  const summary = (side: ScoreTable) => (side.scores.has(name) ? summarizeScore(side, name) : null)
  const [current, before] = [summary(table), baseline.kind === 'none' ? null : summary(baseline.table)]
  const [now = null, then = null] = [current?.mean, before?.mean]
  const unpairedDelta = baseline.kind === 'unpaired' && now !== null && then !== null ? now - then : null
  return {
    name,
    current,
    baseline: before,
    direction,
    directionSource,
    pairs: paired === undefined ? null : summarizePairs(paired, direction, smallestMargin(plan.rules, name)),
    delta: paired === undefined ? unpairedDelta : (meanDelta(paired) ?? null),
    deltaInterval: paired === undefined ? null : deltaInterval(paired),
    trend: [...(trend.get(name) ?? [])],
  }
}

/** Which way a score gets better: as the first rule about it says that has a direction, else as its evaluator says. */
export function reportedDirection(
  score: string,
  { rules, directions }: Pick<ScorePlan, 'rules' | 'directions'>,
): ReturnType<typeof directionOf> {
  const ruled = rules.flatMap((rule) => {
    const about = rule.kind === 'threshold' ? rule.metric : rule
    return 'direction' in about && isAboutScore(rule, score) ? (about.direction ?? []) : []
  })
  return directionOf(ruled[0], directions.get(score))
}

function baselineInfo(baseline: FoundBaseline): ScoreReport['baseline'] {
  switch (baseline.kind) {
    case 'none':
      return baseline
    case 'unpaired':
      return { kind: 'unpaired', run: baseline.run, rows: baseline.table.rows }
    case 'paired': {
      const { experiment, pooled, table, coversAllRules } = baseline
      const { id, name, created_at: createdAt, dataset_version_id: version } = experiment
      return {
        kind: 'paired',
        experiment: { id, name, createdAt, datasetVersionId: version ?? null },
        pooled: pooled.map((each) => ({ id: each.id, name: each.name })),
        rows: table.rows,
        coversAllRules,
      }
    }
  }
}

/** One score of one side in numbers; all counts are 0 when there is no such score. */
export function summarizeScore(table: ScoreTable, name: string): ScoreSummary {
  const column = table.scores.get(name)
  const { values = [], labels = [], invalid = null, unparsable = 0 } = column ?? {}
  return {
    name,
    count: values.length,
    missing: missingOf(table, name),
    mean: mean(values) ?? null,
    interval: column === undefined ? null : intervalOf(column, table.identities),
    median: median(values) ?? null,
    min: min(values) ?? null,
    max: max(values) ?? null,
    stddev: deviation(values) ?? null,
    labels: Array.from(labels, ([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count),
    invalid,
    unparsable,
  }
}

/**
 * A score beside the baseline's.
 * @param margin the smallest drop that a rule about the score acts on; below it nothing is noticed
 */
export function summarizePairs(pairs: PairedScores, direction: Direction, margin = 0): PairSummary {
  return {
    count: pairs.current.length,
    currentMean: mean(pairs.current) ?? null,
    baselineMean: mean(pairs.baseline) ?? null,
    ...countChanges(pairs, direction),
    newlyMissing: pairs.newlyMissing.length,
    inputDiffers: pairs.inputDiffers.length,
    minimumDetectableEffect: minimumDetectableEffect(pairs, margin),
  }
}

/**
 * The smallest true drop that this data would notice four times in five; `null` with too few pairs, or too few changed
 * graded ones. A rule with a margin notices nothing below the margin.
 */
export function minimumDetectableEffect(pairs: PairedScores, margin = 0): number | null {
  const n = pairs.current.length
  if (n < FEWEST_PAIRS) return null
  const two = twoValuesOf(pairs.current, pairs.baseline)
  const { worse, better } = countChanges(pairs, 'higher')
  if (two !== undefined) {
    if (isSame(two.low, two.high)) return null
    return Math.max(margin, shareEffect(Math.min(worse, better), n) * (two.high - two.low))
  }
  if (worse + better < FEWEST_CHANGED) return null
  return Math.max(margin, gradedEffect(deviation(drops(pairs, 'higher')) ?? 0, n))
}

/** Examples whose texts are shown; nobody reads more. */
const MAX_SHOWN = 50

export interface RegressionSearch {
  pairs: ReadonlyMap<string, PairedScores>
  directionOf: (score: string) => Direction
  /** The experiments of either side, in the order in which their tables were merged. */
  current: readonly RowsRead[]
  baseline: readonly RowsRead[]
  inputColumns: ReadOptions['inputColumns']
}

/**
 * The examples that got worse, the worst first, with what both sides said: of an example's repeats the worst row now and the
 * best one in the baseline. Texts that cannot be read are `null`.
 */
export async function readRegressions(
  search: RegressionSearch,
  deadline: Deadline,
  deps: Deps,
): Promise<{ regressions: Regression[]; total: number }> {
  const { pairs, directionOf, inputColumns } = search
  const total = sum(pairs, ([score, each]) => countRegressions(each, directionOf(score)))
  const shown = chooseShown(search)
  const textsOf = (side: 'current' | 'baseline') => {
    const rows = shown.map((each) => each[`${side}Row`])
    return unlessFailed(readPartTexts(search[side], rows, { inputColumns, deadline }, deps), (error) => {
      deps.onProgress({ kind: 'scores-unavailable', what: 'regressions', error })
    })
  }
  const [current, baseline] = await Promise.all([textsOf('current'), textsOf('baseline')])
  const regressions = shown.map(({ score, exampleId, baselineScore, currentScore, drop }, at) => {
    const [now, before] = [current?.[at], baseline?.[at]]
    return {
      ...{ score, exampleId, baselineScore, currentScore, drop },
      input: now?.input ?? before?.input ?? null,
      baselineOutput: before?.output ?? null,
      currentOutput: now?.output ?? null,
      explanation: now?.explanations.get(score) ?? null,
    }
  })
  return { regressions, total }
}

/** Scores take turns, the worst example of each first, so that one with large numbers does not hide the others. */
function chooseShown({ pairs, directionOf }: RegressionSearch): (PairRegression & { score: string })[] {
  const byScore = Array.from(pairs, ([score, each]) =>
    regressionsOf(each, { direction: directionOf(score), most: MAX_SHOWN }).map((worst) => ({
      score,
      ...worst,
    })),
  )
  return Array.from({ length: MAX_SHOWN }, (_, turn) => byScore.flatMap((worst) => worst[turn] ?? []))
    .flat()
    .slice(0, MAX_SHOWN)
    .sort((a, b) => b.drop - a.drop)
}

/** The texts of rows of several experiments, in the order of the rows. */
async function readPartTexts(
  parts: readonly RowsRead[],
  rows: readonly RowIdentity[],
  options: Omit<ReadOptions, 'columns'>,
  deps: Deps,
): Promise<(RowTexts | undefined)[]> {
  const found = new Map<RowIdentity, RowTexts | undefined>()
  await Promise.all(
    parts.map(async (part, at) => {
      const refs = rows.filter((row) => row.part === at)
      const texts = await readTexts(part, refs, options, deps)
      refs.forEach((row, place) => found.set(row, texts[place]))
    }),
  )
  return rows.map((row) => found.get(row))
}

/** An example that got worse, with its worst row now and its best row in the baseline. */
export interface PairRegression extends Pick<
  Regression,
  'exampleId' | 'baselineScore' | 'currentScore' | 'drop'
> {
  currentRow: RowIdentity
  baselineRow: RowIdentity
}

/** The examples that got worse by more than `tolerance`, the worst first; `most` of them. */
export function regressionsOf(
  pairs: PairedScores,
  { direction, tolerance = 0, most = Infinity }: { direction: Direction; tolerance?: number; most?: number },
): PairRegression[] {
  const isHigher = direction === 'higher'
  return drops(pairs, direction)
    .map((drop, at) => ({ drop, at }))
    .filter(({ drop }) => drop > tolerance + TOLERANCE)
    .sort((a, b) => b.drop - a.drop)
    .slice(0, most)
    .map(({ drop, at }) => {
      const [now, before] = [pairs.currentRows[at], pairs.baselineRows[at]]
      const currentRow = identify(pairs.identities.current, isHigher ? now?.lowest : now?.highest)
      const baselineRow = identify(pairs.identities.baseline, isHigher ? before?.highest : before?.lowest)
      const [currentScore = 0, baselineScore = 0] = [pairs.current[at], pairs.baseline[at]]
      const exampleId = currentRow.exampleId ?? ''
      return { exampleId, currentScore, baselineScore, drop, currentRow, baselineRow }
    })
}

function identify(identities: RowIdentities, index = -1): RowIdentity {
  return identities.at(index) ?? { id: '', exampleId: null, position: -1, part: 0 }
}
