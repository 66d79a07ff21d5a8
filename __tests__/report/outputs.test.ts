import { expect, test } from '@jest/globals'
import { describeDropped, withinBudget } from '../../src/report/output-budget.ts'
import { outputValues } from '../../src/report/output-values.ts'
import { aResult } from './scenes.ts'
import { aScore, FAILED_RULES, scoreFacts } from './score-scenes.ts'

test('scores, baseline and the results file are outputs', () => {
  const { facts, judgement } = aResult({ scores: scoreFacts() }, { rules: FAILED_RULES })
  const values = outputValues(facts, judgement, '/w/results.json')
  expect(JSON.parse(values.scores)).toEqual([{ ...aScore(), baseline_mean: 0.9230769, delta: -0.1025641 }])
  expect(values['baseline-experiment-id']).toBe('RXhwZXJpbWVudDo3OmFCY0Q=')
  expect(values['results-file']).toBe('/w/results.json')
  expect(JSON.parse(values.gates)).toHaveLength(5)
})

test('without scores they are empty', () => {
  const { facts, judgement } = aResult()
  expect(outputValues(facts, judgement)).toMatchObject({
    scores: '',
    'baseline-experiment-id': '',
    'results-file': '',
    gates: '',
  })
})

test('an unpaired baseline gives the difference of the means', () => {
  const run = { id: 'r', start: 's', end: 'e' }
  const scores = scoreFacts({ baseline: { kind: 'unpaired', run, scores: [aScore({ mean: 0.5 })] } })
  const { facts } = aResult({ scores })
  const [only] = JSON.parse(outputValues(facts, undefined).scores) as { delta: number }[]
  expect(only?.delta).toBeCloseTo(0.3205128)
})

test('what fits is left as it is', () => {
  const { facts, judgement } = aResult({ scores: scoreFacts(), result: [1, 2] })
  const values = outputValues(facts, judgement)
  expect(withinBudget(values)).toEqual({ values, dropped: [] })
})

test('the largest JSON goes first, whole, and texts are cut', () => {
  const { facts, judgement } = aResult({ result: 'x'.repeat(600_000) }, { rules: FAILED_RULES })
  const given = outputValues(facts, judgement)
  const values = { ...given, scores: 'y'.repeat(400_000), 'failure-reason': 'z'.repeat(2_000_000) }
  const { values: fitting, dropped } = withinBudget(values)
  expect(dropped).toEqual(['result'])
  expect(fitting.result).toBe('')
  expect(fitting.scores).toHaveLength(400_000)
  expect(fitting.gates).toBe(given.gates)
  expect(fitting['failure-reason']).toHaveLength(20_000)
  expect(Object.values(fitting).join('').length).toBeLessThan(900_000)
})

test('all of them together stay within the budget, however large each is', () => {
  const { facts, judgement } = aResult()
  const values = outputValues(facts, judgement)
  for (const name of Object.keys(values) as (keyof typeof values)[]) values[name] = '😀'.repeat(500_000)
  const { values: fitting, dropped } = withinBudget(values)
  expect(Object.values(fitting).join('').length).toBeLessThan(900_000)
  expect(dropped.toSorted()).toEqual(['gates', 'result', 'scores'])
})

test('the warning names the way to have it all', () => {
  expect(describeDropped(['result', 'gates'], undefined)).toBe(
    'Too large for outputs and left empty: `result`, `gates`. Give `results-file` to get all of it as a file.',
  )
  expect(describeDropped(['result'], '/w/r.json')).toContain('All of it is in /w/r.json.')
})
