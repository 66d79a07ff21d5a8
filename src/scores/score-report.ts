/**
 * What was measured, joined once: every renderer reads this and computes nothing. Numbers are in units of the score; what is
 * not known is `null`, since JSON has no `undefined`.
 */

/** A 90 % two-sided interval, so that each end is a one-sided 5 % bound. */
export interface Interval {
  level: 0.9
  low: number
  high: number
  method: 'wilson' | 't' | 'clustered-t' | 'bonett-price' | 'adjusted'
}

/** Which way a score gets better. */
export type Direction = 'higher' | 'lower'
/** Who says so: the rule, the evaluator's configuration, or nobody (then higher is assumed). */
export type DirectionSource = 'rule' | 'evaluator' | 'default'

/** One score of one side in numbers. */
export interface ScoreSummary {
  name: string
  /** Rows with the score, and rows without error that lack it. */
  count: number
  missing: number
  mean: number | null
  interval: Interval | null
  median: number | null
  min: number | null
  max: number | null
  /** Of a sample. */
  stddev: number | null
  /** Rows by label, the most frequent first. */
  labels: { label: string; count: number }[]
  /** Values that are no numbers, and one of them as an example. */
  invalid: { count: number; example: string } | null
  /** Rows whose judgement could not be read (`NOT_PARSABLE`). */
  unparsable: number
}

/** A score beside the baseline's, example by example. */
export interface PairSummary {
  /** Examples that have the score on both sides and the same input. */
  count: number
  /** Means over these pairs only. */
  currentMean: number | null
  baselineMean: number | null
  worse: number
  better: number
  /** Examples that had the score in the baseline and have none (or fewer than half of their repeats) now. */
  newlyMissing: number
  /** Examples whose input differs, which are no pairs. */
  inputDiffers: number
  /** The smallest true drop that this data would notice four times in five; `null` where it cannot be said. */
  minimumDetectableEffect: number | null
}

export interface ScoreResult {
  name: string
  current: ScoreSummary | null
  baseline: ScoreSummary | null
  direction: Direction
  directionSource: DirectionSource
  pairs: PairSummary | null
  /** Current − baseline: the mean over pairs, or the difference of the means where rows cannot be paired. */
  delta: number | null
  deltaInterval: Interval | null
  /** Earlier results on the baseline's branch, oldest first. */
  trend: TrendPoint[]
}

export interface TrendPoint {
  experimentId: string
  /** ISO 8601. */
  createdAt: string
  mean: number
}

/** What the scores are compared with. */
export type BaselineInfo =
  | { kind: 'none'; reason: NoBaseline }
  | {
      kind: 'paired'
      /** The newest of the experiments; with pooling there are several of the same key and commit. */
      experiment: { id: string; name: string; createdAt: string; datasetVersionId: string | null }
      pooled: { id: string; name: string }[]
      rows: number
      /** False: no candidate pairs half of every score that a paired rule names; this is the newest that pairs at all. */
      coversAllRules: boolean
    }
  /** Another window of a project: other spans, so that only means can be compared. */
  | { kind: 'unpaired'; run: { id: string; start: string; end: string }; rows: number }

/** Why there is no baseline. */
export type NoBaseline =
  | {
      code: 'not-requested' | 'no-branch' | 'is-current' | 'unavailable' | 'no-earlier-run' | 'not-applicable'
    }
  | { code: 'no-experiment' | 'no-overlap'; branch: string }

/** An example that got worse, with its texts; `null` where a text could not be read. */
export interface Regression {
  score: string
  exampleId: string
  baselineScore: number
  currentScore: number
  /** How much worse, in units of the score. */
  drop: number
  input: string | null
  baselineOutput: string | null
  currentOutput: string | null
  /** What the evaluator said of the current output. */
  explanation: string | null
}

/** What the rows of the experiment, or the spans of the time window, say. */
export interface ScoreReport {
  source: 'experiment' | 'time-window'
  experiment: { id: string; name: string } | null
  /** Experiments of earlier attempts that count as repeats of the current side. */
  pooled: { id: string; name: string }[]
  /** Rows of any kind, and those in error. */
  rows: number
  errors: number
  /** By name. */
  scores: ScoreResult[]
  baseline: BaselineInfo
  /** The examples that got worse, the worst first, as many as a report can show. */
  regressions: Regression[]
  /** How many got worse in all, over all scores. */
  regressionsTotal: number
}
