import { expect, test } from '@jest/globals'
import type { Condition, RuleDetail, Status } from '../../src/gates/rule.ts'
import {
  describeFamilyRisk,
  describeNoBaseline,
  describeRule,
  describeSensitivity,
  limitOf,
  measuredValue,
} from '../../src/report/rule-wording.ts'
import {
  aReport,
  aRuleResult,
  aScore,
  CONDITIONS,
  dropTest,
  FAILED_RULES,
  pairedDetail,
  pairSummary,
} from './fixtures.ts'

function describe(condition: Condition, status: Status, value: number | null, detail: RuleDetail): string {
  return describeRule(aRuleResult('a rule', condition, { status, value, detail }))
}

const wilson = (low: number, high: number) => ({ level: 0.9, low, high, method: 'wilson' }) as const

test('a statistic says its value, its rows and its interval', () => {
  const detail = { kind: 'statistic', statistic: 'mean', count: 39, interval: wilson(0.7, 0.9) } as const
  expect(describe(CONDITIONS.mean, 'failed', 0.8205, detail)).toBe('mean 0.821 (39 rows, 90% CI 0.70…0.90)')
  expect(describe(CONDITIONS.mean, 'failed', 0.8205, { ...detail, interval: null })).toBe(
    'mean 0.821 (39 rows)',
  )
  expect(
    describe(CONDITIONS.mean, 'failed', 0.5, { ...detail, statistic: { percentile: 5 }, interval: null }),
  ).toBe('p05 0.50 (39 rows)')
  expect(
    describe(CONDITIONS.regressions, 'passed', 2, { ...detail, statistic: 'missing', interval: null }),
  ).toBe('missing 2')
})

test('a rate says how many rows have the label, and where its letter case differs', () => {
  const detail = { kind: 'rate', label: 'incorrect', rows: 7, labelled: 39, similarLabel: null } as const
  expect(describe(CONDITIONS.rate, 'passed', 7 / 39, detail)).toBe('rate 17.95% (7 of 39 labelled rows)')
  expect(describe(CONDITIONS.rate, 'passed', 7 / 39, { ...detail, interval: wilson(0.1, 0.3) })).toBe(
    'rate 17.95% (7 of 39 labelled rows, 90% CI 10%…30%)',
  )
  expect(describe(CONDITIONS.rate, 'passed', 0, { ...detail, rows: 0, similarLabel: 'Incorrect' })).toBe(
    'rate 0% (0 of 39 labelled rows); there is "Incorrect": labels are case-sensitive',
  )
})

/** The references of a hundred pairs and a margin of 0.02. */
const HUNDRED = { pairs: 100, currentScored: 100, baselineScored: 100 }

test.each([
  [
    'passed',
    { meanDrop: 0, p: 0.5, dropLow: -0.0559, dropHigh: 0.0559, pairsToSettle: null },
    { worse: 5, better: 5, interval: { level: 0.9, low: -0.0559, high: 0.0559, method: 'bonett-price' } },
    'change 0.00 (−0.056…+0.056), 100 pairs, 5 worse, 5 better; no drop above 0.02 seen, one of up to 0.056 not excluded',
  ],
  [
    'failed',
    {
      meanDrop: 0.1,
      p: 0.0133018494,
      significant: true,
      dropLow: 0.0241,
      dropHigh: 0.172,
      pairsToSettle: null,
    },
    { worse: 15, better: 5 },
    'dropped 0.10 (0.024…0.172), 100 pairs, 15 worse, 5 better: statistically significant (p = 0.013)',
  ],
  [
    'inconclusive',
    { meanDrop: 0.06, p: 0.0835342407, dropLow: -0.0127, dropHigh: 0.1303, pairsToSettle: 142 },
    { worse: 12, better: 6 },
    'dropped 0.06 (−0.013…0.13), 100 pairs, 12 worse, 6 better: not statistically significant (p = 0.084); about 142 pairs would settle it',
  ],
  [
    'inconclusive',
    { meanDrop: 0.03, p: 0.0625, dropLow: -0.0063, dropHigh: 0.0652, pairsToSettle: null, cannotFail: true },
    { worse: 3, better: 0 },
    'dropped 0.03 (−0.006…0.065), 100 pairs, 3 worse, 0 better: not statistically significant (p = 0.063); with 3 changed examples this rule cannot fail',
  ],
] as const)(
  'no_regression %s: effect first, p last, and what is not excluded',
  (status, test_, comparison, words) => {
    const detail: RuleDetail = {
      kind: 'no-regression',
      test: dropTest(test_),
      comparison: pairedDetail({ ...HUNDRED, ...comparison }),
    }
    expect(describe(CONDITIONS.noRegression, status, test_.meanDrop, detail)).toBe(words)
  },
)

test('nothing that changed is no change, however small the noise', () => {
  const test_ = dropTest({ meanDrop: 5.551e-17, p: 1, dropLow: 0, dropHigh: 0.01 })
  const detail: RuleDetail = {
    kind: 'no-regression',
    test: test_,
    comparison: pairedDetail({ worse: 0, better: 0, interval: null }),
  }
  expect(describe(CONDITIONS.noRegression, 'passed', 5.551e-17, detail)).toBe(
    'no change, 39 pairs, 0 worse, 0 better; no drop above 0.02 seen',
  )
})

test('where lower is better, a score rises when it gets worse', () => {
  const detail: RuleDetail = {
    kind: 'no-regression',
    test: dropTest({ meanDrop: 0.1, p: 0.01, dropLow: 0.02, dropHigh: 0.17 }),
    comparison: pairedDetail({ direction: 'lower' }),
  }
  expect(describe(CONDITIONS.noRegression, 'failed', 0.1, detail)).toMatch(
    /^rose 0\.10 \(0\.02…0\.17\), 39 pairs/,
  )
})

test('not_worse says what is proven', () => {
  const detail = (dropHigh: number, meanDrop = 0): RuleDetail => ({
    kind: 'not-worse',
    test: dropTest({ meanDrop, dropHigh, margin: 0.05, p: 0.5, pairsToSettle: null }),
    comparison: pairedDetail({ ...HUNDRED, worse: 0, better: 0 }),
  })
  expect(describe(CONDITIONS.notWorse, 'passed', 0, detail(0.0313))).toMatch(
    /; proven: at most 0\.031 worse \(margin 0\.05\)$/,
  )
  expect(describe(CONDITIONS.notWorse, 'inconclusive', 0, detail(0.0559))).toMatch(
    /; not proven: up to 0\.056 worse is possible \(margin 0\.05\)$/,
  )
  expect(describe(CONDITIONS.notWorse, 'failed', 0.1, detail(0.17, 0.1))).toMatch(
    /; statistically significant \(p = 0\.5\)$/,
  )
})

test('a family names the scores that failed, and those that are gone', () => {
  const member = (score: string, status: Status, meanDrop: number) => ({
    score,
    status,
    adjustedP: 0.03,
    test: dropTest({ meanDrop }),
    comparison: pairedDetail(),
  })
  const members = [member('correctness', 'failed', 0.1), member('tone', 'passed', 0)]
  const words = describe(CONDITIONS.everyScore, 'failed', 0.1, {
    kind: 'family',
    members,
    missingScores: ['old'],
  })
  expect(words).toBe(
    '1 of 2 scores: `correctness` dropped 0.10 (−0.004…0.199), 39 pairs, 5 worse, 1 better, statistically significant (Holm-adjusted p = 0.03); in the baseline only: "old"',
  )
  expect(
    describe(CONDITIONS.everyScore, 'passed', 0, {
      kind: 'family',
      members: [member('tone', 'passed', 0)],
      missingScores: [],
    }),
  ).toBe('no regression in 1 score')
})

test('slices name those that did not pass, the worst first, with their rows', () => {
  const slices = [
    { slice: 'billing', rows: 20, status: 'failed', value: 0.55 },
    { slice: 'login', rows: 30, status: 'passed', value: 0.9 },
    { slice: '(none)', rows: 3, status: undefined, value: 0.5 },
  ] as const
  expect(
    describe(CONDITIONS.mean, 'failed', 0.55, { kind: 'slices', column: 'topic', slices: [...slices] }),
  ).toBe(
    '1 of 2 slices of `topic` did not pass: `billing` 0.55 (20 rows); 1 slice with fewer than 10 rows not evaluated',
  )
})

test('what weakens a comparison is said', () => {
  const comparison = pairedDetail({
    newlyMissing: 4,
    inputDiffers: 1,
    directionSource: 'default',
    weaknesses: ['too-few-pairs', 'less-than-half-paired', 'too-many-newly-missing', 'partial-baseline'],
  })
  expect(
    describe(CONDITIONS.regressions, 'inconclusive', 4, {
      kind: 'paired',
      measure: 'regressions',
      comparison,
    }),
  ).toBe(
    '4 of 39 pairs regressed; 4 of 39 baseline examples newly missing; 1 example left out because the input differs; assuming higher is better; at least 10 pairs are needed; fewer than half of the 39 scored examples could be compared; with more than 5% newly missing, nothing is proven; no baseline covers all scores of the gates; this is the newest that has this one',
  )
})

test('changes: paired with an interval, unpaired with both means', () => {
  const paired: RuleDetail = { kind: 'paired', measure: 'delta', comparison: pairedDetail() }
  expect(describe(CONDITIONS.delta, 'failed', -0.1025641, paired)).toBe(
    'change −0.103 (90% CI −0.199…+0.004), 39 pairs, 5 worse, 1 better',
  )
  const unpaired: RuleDetail = {
    kind: 'unpaired-delta',
    current: 0.82,
    baseline: 0.8,
    currentCount: 39,
    baselineCount: 38,
  }
  expect(describe(CONDITIONS.delta, 'passed', 0.02, unpaired)).toBe(
    'change +0.02, from 0.80 to 0.82, unpaired (39 spans now, 38 before)',
  )
})

test.each([
  [{ code: 'not-read' }, 'no scores were read'],
  [{ code: 'no-rows' }, 'there are no rows'],
  [{ code: 'no-such-statistic' }, 'too few values for this statistic'],
  [{ code: 'all-rows-failed', rows: 1 }, 'the only row is in error'],
  [{ code: 'all-rows-failed', rows: 7 }, 'all 7 rows are in error'],
  [
    { code: 'unknown-score', name: 'corectness', similar: ['correctness'], known: ['correctness', 'tone'] },
    'no row has the score "corectness"; did you mean "correctness"? (available: "correctness", "tone")',
  ],
  [
    { code: 'unknown-column', name: 'cost', similar: [], known: [] },
    'no row has a number in the column "cost"',
  ],
  [
    { code: 'unknown-label', label: 'wrong', score: 's', known: ['correct', 'incorrect'] },
    'no row has the label "wrong"; labels are case-sensitive (available: "correct", "incorrect")',
  ],
  [
    { code: 'unknown-slice-column', name: 'topic', known: ['lang'] },
    'no row has the column "topic" (available: "lang")',
  ],
  [{ code: 'too-many-slices', count: 1_200 }, '1,200 slices are more than the 50 that are evaluated'],
  [{ code: 'no-judged-slice', slices: 4 }, 'none of the 4 slices has at least 10 rows'],
  [{ code: 'no-values', score: 's', invalid: null, unparsable: 0 }, 'no row has this score'],
  [
    { code: 'no-values', score: 's', invalid: { count: 97, example: '8/10' }, unparsable: 2 },
    'no row has this score; 97 values are not numbers, such as "8/10"; 2 evaluations could not be parsed (`NOT_PARSABLE`)',
  ],
  [
    { code: 'no-values', score: 's', invalid: { count: 2, example: 'x'.repeat(60) }, unparsable: 0 },
    `no row has this score; 2 values are not numbers, such as "${'x'.repeat(40)}…"`,
  ],
  [
    { code: 'low-coverage', count: 1, expected: 100, required: 90, invalid: null, unparsable: 0 },
    'only 1 of 100 rows without error has this score; `max-error-rate` requires 90',
  ],
  [{ code: 'no-run-metric', metric: 'duration' }, 'the run has no duration to measure'],
] as const)('unmeasured %j', (cause, words) => {
  const detail = { kind: 'unmeasured', cause: structuredClone(cause) } as RuleDetail
  expect(describe(CONDITIONS.mean, 'unmeasured', null, detail)).toBe(words)
})

test.each([
  [
    { code: 'no-baseline', reason: { code: 'no-experiment', branch: 'main' } },
    'there is no baseline: no experiment of `main` was found',
  ],
  [{ code: 'no-baseline', reason: { code: 'not-requested' } }, 'there is no baseline'],
  [{ code: 'unpaired-baseline' }, 'the rows of two time windows cannot be paired'],
  [{ code: 'score-not-in-baseline' }, 'the baseline does not have this score'],
  [{ code: 'nothing-paired' }, 'no example could be compared with the baseline'],
  [{ code: 'score-not-in-window' }, 'the earlier time window does not have this score'],
] as const)('without pairs: %j', (cause, words) => {
  expect(describe(CONDITIONS.delta, 'inconclusive', null, { kind: 'no-pairs', cause })).toBe(words)
})

test('every reason without a baseline has a sentence but the one that nobody asked for', () => {
  const codes = ['no-branch', 'is-current', 'unavailable', 'no-earlier-run', 'not-applicable'] as const
  for (const code of codes) expect(describeNoBaseline({ code })).toMatch(/^\w.*\.$/)
  expect(describeNoBaseline({ code: 'no-overlap', branch: 'main' })).toMatch(/`main`/)
  expect(describeNoBaseline({ code: 'not-requested' })).toBe('')
})

test('values and limits as they stand in the table', () => {
  expect(FAILED_RULES.map((result) => [measuredValue(result), limitOf(result.rule)])).toEqual([
    ['0.821', '≥\u00a00.85'],
    ['0.103 worse', '≤\u00a00.02 worse'],
    ['17.95%', '≤\u00a020%'],
    ['1', '≤\u00a01'],
    ['5m 21s', '≤\u00a05m 00s'],
  ])
  const [rule] = FAILED_RULES
  expect(rule && measuredValue({ ...rule, value: null })).toBeUndefined()
  expect(rule && measuredValue({ ...rule, value: Infinity })).toBeUndefined()
})

test('several significance tests add up, and the data says what it could notice', () => {
  const test_ = FAILED_RULES.filter(({ rule }) => rule.kind === 'no_regression')
  expect(describeFamilyRisk(test_)).toEqual([])
  expect(describeFamilyRisk([...test_, ...test_, ...test_])).toEqual([
    '3 `no_regression` gates at 5% each: up to 14% of unchanged changes fail by chance.',
  ])
  const scores = [
    aScore({ pairs: pairSummary({ count: 100, minimumDetectableEffect: 0.110784 }) }),
    aScore({ name: 'tone', pairs: pairSummary({ minimumDetectableEffect: null }) }),
  ]
  expect(describeSensitivity(aReport({ scores }), test_)).toEqual([
    '`correctness`: 100 pairs would notice a drop of 0.111 four times in five.',
  ])
  expect(describeSensitivity(aReport({ scores }), [])).toEqual([])
})
