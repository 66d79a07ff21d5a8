import { expect, test } from '@jest/globals'
import { renderComment } from '../../src/report/comment.ts'
import { aResult } from './scenes.ts'
import { aRow, aScore, FAILED_RULES, ruleResults, scoreFacts, WORKFLOW } from './score-scenes.ts'

const MARKER = '<!-- arize-ax-task-run:0123456789abcdef -->'
const REASON = '`correctness >= 0.85`: it is 0.8205 over 39 rows.'

test('the comment of a failed gate', () => {
  const result = aResult(
    { scores: scoreFacts(), url: 'https://app.arize.com/organizations/a/spaces/b/datasets/c' },
    { verdict: 'failed', green: false, reason: REASON, rules: FAILED_RULES },
  )
  expect(renderComment(result, MARKER, { workflow: WORKFLOW })).toMatchSnapshot()
})

test('the comment of a passed gate', () => {
  const scores = scoreFacts({ newlyFailing: [], newlyFailingTotal: 0 })
  const rules = ruleResults(['run.errors <= 1', 'holds', 1, 'it is 1'])
  const result = aResult({ scores }, { reason: 'The rule holds.', rules })
  expect(renderComment(result, MARKER, { workflow: WORKFLOW })).toMatchSnapshot()
})

test('the comment of an unmeasured gate', () => {
  const reason = 'The run did not end within the timeout. It was cancelled.'
  const result = aResult({}, { verdict: 'unmeasured', green: false, reason })
  expect(renderComment(result, MARKER)).toMatchSnapshot()
})

const HUGE = '𝕳*_`<|\n'.repeat(2_000)

test('20,000 failing rows leave verdict and reason intact, and it says what is left out', () => {
  const row = aRow({ input: HUGE, output: HUGE, baselineOutput: HUGE, explanation: HUGE, exampleId: HUGE })
  const scores = scoreFacts({
    newlyFailing: Array.from({ length: 20_000 }, () => row),
    newlyFailingTotal: 20_000,
  })
  const comment = renderComment(
    aResult({ scores }, { verdict: 'failed', green: false, reason: REASON, rules: FAILED_RULES }),
    MARKER,
    { workflow: WORKFLOW },
  )
  expect(comment.length).toBeLessThan(64_000)
  expect(comment.startsWith(`${MARKER}\n## ❌ Arize AX: failed`)).toBe(true)
  expect(comment).toContain(REASON)
  expect(comment).toMatch(/1999\d rows more got worse and are left out here/)
})

test('what has no room is named', () => {
  const scores = Array.from({ length: 50 }, (_, at) => aScore({ name: `${HUGE}${at}`.slice(0, 200) }))
  const rules = Array.from({ length: 400 }, () => FAILED_RULES).flat()
  const long = rules.map((each) => ({ ...each, explanation: HUGE }))
  const comment = renderComment(
    aResult(
      { scores: scoreFacts({ scores }) },
      { verdict: 'failed', green: false, reason: REASON, rules: long },
    ),
    MARKER,
    { workflow: WORKFLOW },
  )
  expect(comment.length).toBeLessThan(64_000)
  expect(comment).toContain(REASON)
  expect(comment).toMatch(/Left out for lack of room: .*the rules/)
  expect(comment).toContain('Whole summary')
})
