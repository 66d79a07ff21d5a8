import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { OutputValues } from '../../src/report/outputs.ts'
import {
  describeDropped,
  earlyOutputs,
  OUTPUT_NAMES,
  outputValues,
  withinBudget,
} from '../../src/report/outputs.ts'
import {
  aCheck,
  aFailedCheck,
  anInputError,
  anOperation,
  APP_URL,
  aReport,
  aReportAlone,
  aRun,
  aRunResult,
  aScore,
  aStep,
  aSummary,
  FAILED,
  FAILED_RULES,
  finished,
  TASK,
} from './fixtures.ts'

const EMPTY = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, ''])) as OutputValues

test('they are those of action.yml, in its order', () => {
  const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
    outputs: object
  }
  expect([...OUTPUT_NAMES]).toEqual(Object.keys(action.outputs))
})

test('everything of one check is an output', () => {
  const experiment = { id: 'e1', name: 'an experiment' }
  const { values, dropped } = outputValues(aStep([aFailedCheck({ experiment })]), {
    resultsFile: '/w/results.json',
  })
  expect(dropped).toEqual([])
  expect(values).toMatchObject({
    'task-id': TASK.id,
    'task-name': TASK.name,
    'run-id': 'VGFza1J1bjo5OTpxUndY',
    status: 'completed',
    verdict: 'failed',
    'failure-reason': '`correctness >= 0.85`: mean 0.821 (39 rows, 90% CI 0.70…0.90).',
    'num-successes': '38',
    'num-errors': '1',
    'num-skipped': '1',
    'duration-seconds': '321',
    'experiment-id': 'e1',
    'experiment-name': 'an experiment',
    'baseline-experiment-id': 'RXhwZXJpbWVudDo3OmFCY0Q=',
    url: APP_URL,
    result: '',
    'results-file': '/w/results.json',
  })
  const { deltaInterval } = aScore()
  expect(JSON.parse(values.scores)).toEqual([
    {
      ...aSummary(),
      ...{ baseline_mean: 0.9230769, delta: -0.1025641, delta_interval: deltaInterval, direction: 'higher' },
    },
  ])
  expect(JSON.parse(values.gates)).toMatchObject([
    { rule: 'correctness >= 0.85', line: 1, advisory: false, status: 'failed', measured: 0.8205128 },
    ...FAILED_RULES.slice(1).map(({ status }) => ({ status })),
  ])
  expect(JSON.parse(values.checks)).toMatchObject([
    {
      name: 'answer-quality',
      verdict: 'failed',
      success: false,
      run_id: 'VGFza1J1bjo5OTpxUndY',
      status: 'completed',
    },
  ])
})

test('without scores they are empty', () => {
  expect(outputValues(aStep()).values).toMatchObject({
    scores: '',
    'baseline-experiment-id': '',
    'results-file': '',
    gates: '',
    'failure-reason': '',
  })
})

test('an unpaired baseline gives the difference of the means', () => {
  const baseline = { kind: 'unpaired', run: { id: 'r', start: 's', end: 'e' }, rows: 3 } as const
  const scores = aReport({
    baseline,
    scores: [aScore({ pairs: null, baseline: aSummary({ mean: 0.5 }), delta: 0.3205 })],
  })
  const [only] = JSON.parse(outputValues(aStep([aCheck({ scores })])).values.scores) as object[]
  expect(only).toMatchObject({ baseline_mean: 0.5, delta: 0.3205 })
})

test('of several experiments the first run that did not complete is named, and counts are sums', () => {
  const runs = [
    finished({ id: 'r1', num_successes: 3, num_errors: 0 }),
    aRunResult({
      kind: 'timed-out',
      run: aRun({ id: 'r2', status: 'RUNNING', num_successes: 4 }),
      cleanup: 'cancelled',
    }),
    aRunResult({ kind: 'unknown', error: new Error('x') as never, run: undefined, candidates: [] }),
    finished({ id: 'e' }, { role: 'evaluation' }),
  ]
  const { values } = outputValues(aStep([aCheck({ runs })]))
  expect(values).toMatchObject({
    'run-id': 'r2',
    status: 'timed-out',
    'num-successes': '7',
    'num-errors': '1',
  })
  const [check] = JSON.parse(values.checks) as { runs: unknown[] }[]
  expect(check?.runs).toHaveLength(4)
})

test.each([
  ['passed', true, false, ''],
  ['inconclusive', true, false, ''],
  ['inconclusive', false, true, ''],
  ['inconclusive', false, false, 'of the service'],
  ['unmeasured', true, false, 'of the service'],
  ['failed', false, false, 'of the service'],
] as const)(
  'the failure reason of a check: %s, success %s, advisory %s',
  (status, success, advisory, why) => {
    const runs = [finished({ failure_reason: 'of the service' })]
    const check = aCheck({ runs, advisory, verdict: { ...FAILED, status, success } })
    expect(outputValues(aStep([check])).values['failure-reason']).toBe(why)
  },
)

test('where the service gives no reason, the failure reason is that of the verdict', () => {
  const check = aCheck({ verdict: { ...FAILED, status: 'inconclusive' } })
  expect(outputValues(aStep([check])).values['failure-reason']).toMatch(
    /^`correctness >= 0\.85`: mean 0\.821/,
  )
})

test('with several checks only the verdict and the JSON of all are filled', () => {
  const { values } = outputValues(
    aStep([aCheck({ name: 'a', scores: aReportAlone() }), aFailedCheck({ name: 'b' })]),
  )
  expect(JSON.parse(values.checks)).toMatchObject([
    { name: 'a', verdict: 'passed' },
    { name: 'b', verdict: 'failed' },
  ])
  expect({ ...values, checks: '' }).toEqual({ ...EMPTY, verdict: 'failed' })
})

test('a step that does not wait has no verdict', () => {
  const runs = [aRunResult({ kind: 'not-awaited', run: aRun({ status: 'PENDING' }) })]
  expect(outputValues(aStep([aCheck({ runs, verdict: undefined })])).values).toMatchObject({
    verdict: '',
    status: 'pending',
    'failure-reason': '',
  })
})

test('an error of a command that evaluates is unmeasured, and says why', () => {
  expect(outputValues(anInputError({ input: 'timeout', message: 'no.' })).values).toEqual({
    ...EMPTY,
    verdict: 'unmeasured',
    'failure-reason': '`timeout`: no. No run was triggered.',
  })
})

test('a command that evaluates nothing gives what the API returned', () => {
  const run = finished({ status: 'CANCELLED' })
  const { values } = outputValues(anOperation({ command: 'cancel', run, data: { a: 1 }, task: undefined }))
  expect(values).toMatchObject({ 'task-id': TASK.id, status: 'cancelled', verdict: '', result: '{"a":1}' })
})

test('text outputs are one line that no runner reads as a command', () => {
  const reason = 'a\nb\u0000\u001b[31m\n::error::c ##[error]d'
  const runs = [finished({ status: 'FAILED', failure_reason: reason })]
  const check = aCheck({ runs, task: { ...TASK, name: reason }, verdict: FAILED })
  const { values } = outputValues(aStep([check]))
  for (const name of ['failure-reason', 'task-name'] as const) {
    expect(values[name]).toMatch(/^a b/)
    // eslint-disable-next-line no-control-regex -- that is what must not be there
    expect(values[name]).not.toMatch(/[\u0000-\u001f]|::|##\[/)
  }
})

test('data that cannot be written as JSON is an empty output', () => {
  const loop: Record<string, unknown> = {}
  loop.self = loop
  expect(outputValues(anOperation({ data: loop })).values.result).toBe('')
})

test('what fits is left as it is', () => {
  const { values } = outputValues(aStep([aFailedCheck()]))
  expect(withinBudget(values)).toEqual({ values, dropped: [] })
})

test('the largest JSON goes first, whole, and texts are cut', () => {
  const values = {
    ...EMPTY,
    result: 'x'.repeat(600_000),
    scores: 'y'.repeat(400_000),
    gates: '[]',
    'failure-reason': 'z'.repeat(2_000_000),
  }
  const { values: fitting, dropped } = withinBudget(values)
  expect(dropped).toEqual(['result'])
  expect(fitting.result).toBe('')
  expect(fitting.scores).toHaveLength(400_000)
  expect(fitting.gates).toBe('[]')
  expect(fitting['failure-reason']).toHaveLength(20_000)
  expect(Object.values(fitting).join('').length).toBeLessThan(900_000)
})

test('all of them together stay within the budget, however large each is', () => {
  const values = { ...EMPTY }
  for (const name of OUTPUT_NAMES) values[name] = '😀'.repeat(500_000)
  const { values: fitting, dropped } = withinBudget(values)
  expect(Object.values(fitting).join('').length).toBeLessThan(900_000)
  expect(dropped.toSorted()).toEqual(['checks', 'gates', 'result', 'scores'])
})

test('the warning names the way to have it all', () => {
  expect(describeDropped(['result', 'gates'], undefined)).toBe(
    'Too large for outputs and left empty: `result`, `gates`. Set `results-file` to get everything as a file.',
  )
  expect(describeDropped(['result'], '/w/r.json')).toContain('Everything is in /w/r.json.')
})

test('task, run and experiment are outputs before the wait ends', () => {
  expect(earlyOutputs({ kind: 'task', task: TASK })).toEqual({ 'task-id': TASK.id, 'task-name': TASK.name })
  const run = aRun({ id: 'r', status: 'PENDING' })
  expect(earlyOutputs({ kind: 'triggered', run, adopted: false, role: 'primary' })).toEqual({
    'run-id': 'r',
    status: 'pending',
  })
  expect(earlyOutputs({ kind: 'triggered', run, adopted: false, role: 'evaluation' })).toEqual({})
  expect(earlyOutputs({ kind: 'experiment', id: undefined, name: 'e\n::x' })).toEqual({
    'experiment-id': '',
    'experiment-name': 'e :\u200b:x',
  })
  expect(earlyOutputs({ kind: 'task-deleted', name: 'x' })).toEqual({})
})
