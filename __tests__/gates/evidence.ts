import { parseRules } from '../../src/gates/parser.ts'
import { ownCoverageOf } from '../../src/gates/evidence.ts'
import type { Baseline, Evidence } from '../../src/gates/evidence.ts'
import { judgeScoreRule, isScoreRule } from '../../src/gates/score-rules.ts'
import type { RuleResult } from '../../src/gates/verdict.ts'
import { compareTables } from '../../src/scores/compare.ts'
import type { ComparisonScope } from '../../src/scores/compare.ts'
import type { ScoreTable } from '../../src/scores/table.ts'

export const NO_BASELINE: Baseline = { kind: 'none', reason: 'no experiment of this task was found' }

/** Evidence of an experiment whose every row should be scored. */
export function evidenceOf(current: ScoreTable, changes: Partial<Evidence> = {}): Evidence {
  return {
    current,
    source: 'experiment',
    baseline: NO_BASELINE,
    directions: new Map([['correctness', 'MAXIMIZE']]),
    maxErrorRate: 0.1,
    ownCoverage: { scores: new Set(), columns: new Set() },
    ...changes,
  }
}

export function pairedWith(
  current: ScoreTable,
  baseline: ScoreTable,
  scope: ComparisonScope = { limited: false },
): Baseline {
  return { kind: 'paired', comparisons: compareTables(current, baseline, scope) }
}

/** The results of rules, as typed, of which every line must be one about scores. */
export function judgeLines(lines: string, evidence: Evidence): RuleResult[] {
  const { rules, problems } = parseRules(lines)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return rules
    .filter(isScoreRule)
    .map((rule) => judgeScoreRule(rule, { ...evidence, ownCoverage: ownCoverageOf(rules) }))
}

export function outcomesOf(lines: string, evidence: Evidence): string[] {
  return judgeLines(lines, evidence).map(({ outcome }) => outcome)
}
