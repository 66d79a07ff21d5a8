import { evaluateRules } from '../../src/gates/evaluate.ts'
import {
  requiredColumns,
  type Rule,
  type RuleBaseline,
  type RuleDetail,
  type RuleInput,
  type RuleResult,
  type Status,
} from '../../src/gates/rule.ts'
import { parseRules } from '../../src/gates/parser.ts'
import { compareTables } from '../../src/scores/comparison.ts'
import type { ComparisonScope } from '../../src/scores/comparison.ts'
import type { ScoreTable } from '../../src/scores/table.ts'
import { scored, tableOf } from '../scores/tables.ts'
import type { Score } from '../scores/tables.ts'

export const NO_BASELINE: RuleBaseline = { kind: 'none', reason: { code: 'no-experiment', branch: 'main' } }

/** The input of an experiment whose every row should be scored. */
export function inputOf(current: ScoreTable, changes: Partial<RuleInput> = {}): RuleInput {
  return {
    current,
    source: 'experiment',
    expectedRows: undefined,
    baseline: NO_BASELINE,
    directions: new Map([['correctness', 'MAXIMIZE']]),
    labels: new Map(),
    maxErrorRate: 0.1,
    ...changes,
  }
}

export function pairedWith(
  current: ScoreTable,
  table: ScoreTable,
  scope: ComparisonScope = { limited: false },
): RuleBaseline {
  const pairs = compareTables(current, table, scope)
  return {
    kind: 'paired',
    table,
    pairs,
    columnPairs: compareTables(current, table, scope, 'columns'),
    coversAllRules: true,
  }
}

/** One score now and in the baseline, example by example. */
export function beside(
  now: readonly Score[],
  then: readonly Score[],
  changes: Partial<RuleInput> = {},
): RuleInput {
  const current = scored(now)
  return inputOf(current, { baseline: pairedWith(current, scored(then, 'then')), ...changes })
}

/** The rules of an input that must not have issues. */
export function rulesOf(lines: string): Rule[] {
  const { rules, issues } = parseRules(lines)
  if (issues.length > 0) throw new Error(JSON.stringify(issues))
  return rules
}

/** The tables of rows on both sides, read as the rules need them. */
export function rowsBeside(lines: string, now: readonly object[], then?: readonly object[]): RuleInput {
  const required = requiredColumns(rulesOf(lines))
  const current = tableOf(now, required)
  return inputOf(
    current,
    then === undefined ? {} : { baseline: pairedWith(current, tableOf(then, required)) },
  )
}

export function evaluateLines(lines: string, input: RuleInput | undefined): RuleResult[] {
  return evaluateRules(rulesOf(lines), input, undefined)
}

export function statusesOf(lines: string, input: RuleInput): Status[] {
  return evaluateLines(lines, input).map(({ status }) => status)
}

/** The detail of a single rule, which must be of this kind. */
export function detailOf<Kind extends RuleDetail['kind']>(
  line: string,
  input: RuleInput,
  kind: Kind,
): RuleDetail & { kind: Kind } {
  const [result] = evaluateLines(line, input)
  if (result?.detail.kind !== kind) throw new Error(JSON.stringify(result))
  return result.detail as RuleDetail & { kind: Kind }
}
