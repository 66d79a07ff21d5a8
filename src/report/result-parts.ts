import type { BaselineFacts, ScoreFacts } from '../facts.ts'
import type { RuleResult } from '../gates/verdict.ts'
import type { ScoreSummary } from '../scores/summary.ts'

/** What the outputs and the results file have in common, in the words of their JSON. */

export interface ComparedScore extends ScoreSummary {
  baseline_mean: number | null
  /** Current − baseline: the mean over pairs, or the difference of the means where rows cannot be paired. */
  delta: number | null
}

/** The scores with the baseline's mean and the difference. */
export function comparedScores({ scores, baseline }: ScoreFacts): ComparedScore[] {
  return scores.map((score) => ({
    ...score,
    baseline_mean: meanBefore(score, baseline),
    delta: deltaOf(score, baseline),
  }))
}

function meanBefore({ name }: ScoreSummary, baseline: BaselineFacts): number | null {
  return baseline.kind === 'none'
    ? null
    : (baseline.scores.find((score) => score.name === name)?.mean ?? null)
}

/** Current − baseline of one score; `null` where there is nothing to compare. */
export function deltaOf(score: ScoreSummary, baseline: BaselineFacts): number | null {
  switch (baseline.kind) {
    case 'none':
      return null
    case 'paired':
      return baseline.comparisons.find((pair) => pair.score === score.name)?.meanDelta ?? null
    case 'unpaired': {
      const before = meanBefore(score, baseline)
      return score.mean === null || before === null ? null : score.mean - before
    }
  }
}

/** A rule and what became of it. */
export function ruleValues({ rule, outcome, measured, explanation }: RuleResult) {
  return {
    rule: rule.text,
    line: rule.line,
    advisory: rule.advisory,
    outcome,
    measured: measured !== undefined && Number.isFinite(measured) ? measured : null,
    explanation,
  }
}
