import { expect, test } from '@jest/globals'
import type { RunCauseDetail } from '../../src/gates/verdict.ts'
import { renderComment, renderSummary } from '../../src/report/summary.ts'
import {
  aCheck,
  aFailedCheck,
  anInputError,
  aRegression,
  aReport,
  aRuleResult,
  aScore,
  aStep,
  aSummary,
  CONDITIONS,
  FAILED_RULES,
  finished,
  PASSED,
  WORKFLOW,
} from './fixtures.ts'

/** The runner takes a megabyte of summary, GitHub 65,536 characters of comment: verdict and reason fit whatever else there is. */

const CONTEXT = { workflow: WORKFLOW, timeoutMs: 90_000 }
const MARKER = '<!-- arize-ax-task-run:0123456789abcdef -->'
const HUGE = '𝕳*_`<|\n'.repeat(2_000)

test('fifty checks with huge regressions all keep their place', () => {
  const regressions = Array.from({ length: 50 }, () =>
    aRegression({ input: HUGE, currentOutput: HUGE, baselineOutput: HUGE }),
  )
  const checks = Array.from({ length: 50 }, (_, at) =>
    aFailedCheck({ name: `check-${at}`, scores: aReport({ regressions, regressionsTotal: 50 }) }),
  )
  const told = renderSummary(aStep(checks), CONTEXT)
  expect(Buffer.byteLength(told)).toBeLessThan(1_000_000)
  for (const { name } of checks) expect(told).toContain(`<code>${name}</code>`)
  const comment = renderComment(aStep(checks), MARKER, CONTEXT)
  expect(comment.length).toBeLessThan(64_000)
  expect(comment).toContain('`check-49`')
  for (const text of [told, comment])
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length)
})

test('20,000 regressions, long and hard to escape, leave verdict and reason intact', () => {
  const row = aRegression({
    input: HUGE,
    currentOutput: HUGE,
    baselineOutput: HUGE,
    explanation: HUGE,
    exampleId: HUGE,
  })
  const regressions = Array.from({ length: 20_000 }, () => row)
  const step = aStep([aFailedCheck({ scores: aReport({ regressions, regressionsTotal: 20_000 }) })])
  const told = renderSummary(step, CONTEXT)
  expect(Buffer.byteLength(told)).toBeLessThan(1_000_000)
  expect(told).toMatch(/^## ❌ Arize AX: failed/)
  expect(told).toContain('`correctness >= 0.85`: mean 0.821')
  expect(told).toContain('**Next step:**')
  expect(told).toMatch(/20,000 examples got worse .* 19,9\d\d more examples left out/)
  const comment = renderComment(step, MARKER, CONTEXT)
  expect(comment.length).toBeLessThan(64_000)
  expect(comment.startsWith(`${MARKER}\n## ❌ Arize AX: failed`)).toBe(true)
  expect(comment).toContain('`correctness >= 0.85`: mean 0.821')
  expect(comment).toMatch(/19,99\d more examples left out/)
})

test('whatever is endless, neither summary nor comment are', () => {
  const many = <T>(make: (at: number) => T): T[] => Array.from({ length: 300 }, (_, at) => make(at))
  const scores = aReport({
    scores: many((at) =>
      aScore({
        name: `${HUGE}${at}`,
        current: aSummary({
          name: `${HUGE}${at}`,
          labels: many((n) => ({ label: `${HUGE}${n}`, count: 1 })),
        }),
      }),
    ),
  })
  const rules = many(() => FAILED_RULES).flat()
  const runs = many(() => finished({ id: HUGE, status: HUGE, failure_reason: HUGE }))
  const detail: RunCauseDetail = { code: 'run-failed', failureReason: HUGE, seconds: 1, items: 0 }
  const reason = { kind: 'run' as const, cause: { task: undefined, detail } }
  const verdict = { ...PASSED, status: 'unmeasured' as const, success: false, reason }
  const step = aStep([aCheck({ scores, runs, rules, verdict, experiment: { id: HUGE, name: HUGE } })])
  const told = renderSummary(step, CONTEXT)
  expect(Buffer.byteLength(told)).toBeLessThan(1_000_000)
  expect(told).toMatch(/^## ⚠️ Arize AX: unmeasured/)
  const comment = renderComment(step, MARKER, CONTEXT)
  expect(comment.length).toBeLessThan(64_000)
  expect(comment).toContain('Full summary')
  const issues = many((at) => ({ input: `i${at}`, message: HUGE, excerpt: HUGE }))
  expect(Buffer.byteLength(renderSummary(anInputError(...issues), CONTEXT))).toBeLessThan(1_000_000)
})

test('what has no space is named, and the full summary is linked', () => {
  const scores = Array.from({ length: 50 }, (_, at) =>
    aScore({ name: `${HUGE}${at}`, current: aSummary({ name: `${HUGE}${at}` }) }),
  )
  const cause = { code: 'unknown-score' as const, name: HUGE, similar: [], known: [HUGE] }
  const long = Array.from({ length: 400 }, () =>
    aRuleResult(`"${HUGE}" >= 0.85`, CONDITIONS.mean, {
      status: 'unmeasured',
      value: null,
      detail: { kind: 'unmeasured', cause },
    }),
  )
  const check = aFailedCheck({ scores: aReport({ scores }), rules: [...FAILED_RULES, ...long] })
  const comment = renderComment(aStep([check]), MARKER, CONTEXT)
  expect(comment.length).toBeLessThan(64_000)
  expect(comment).toContain('`correctness >= 0.85`: mean 0.821')
  expect(comment).toMatch(/Left out for lack of space: .*the gates/)
  expect(comment).toContain('Full summary')
})
