import { expect, test } from '@jest/globals'
import { startDeadline } from '../../src/clock.ts'
import type { RunOutcome, RunResult } from '../../src/runs/run-result.ts'
import type { ScorePlan } from '../../src/scores/plan.ts'
import { prefetchScores, readScores, type ReadScoresOptions } from '../../src/scores/read.ts'
import {
  anExperiment,
  aPlan,
  aRun,
  createFixture,
  KEY,
  meanOf,
  noRegression,
  rowsOf,
  status,
  times,
  type Service,
} from './fixture.ts'

interface Options {
  service: Service
  plan?: Partial<ScorePlan>
  outcome?: RunOutcome
  options?: Partial<ReadScoresOptions>
  /** Milliseconds that the run takes while the prefetch is under way; without it nothing is requested early. */
  runMs?: number
  /** Changes the service once the run has ended. */
  whenEnded?: (service: Service) => void
  aborted?: boolean
}

const ROWS = times(20, 1)
const FINISHED: RunOutcome = { kind: 'finished', run: aRun({ num_successes: ROWS.length }) }

async function read({ service, plan, outcome = FINISHED, options, runMs, whenEnded, aborted }: Options) {
  const fixture = createFixture(service)
  const planned = aPlan(plan)
  const prefetch = runMs === undefined ? undefined : prefetchScores(planned, fixture.deps)
  await fixture.clock.sleep(runMs ?? 0)
  const early = [...fixture.requests]
  fixture.requests.length = 0
  whenEnded?.(service)
  if (aborted) fixture.abort()
  const startedAt = fixture.clock.elapsed()
  const primary: RunResult = {
    role: 'primary',
    task: { id: 't', name: 'answer-quality', type: 'RUN_EXPERIMENT' },
    outcome,
  }
  const { data, error } = await readScores(
    planned,
    primary,
    {
      deadline: startDeadline(fixture.clock, 300_000),
      prefetch,
      experiment: { id: 'current', name: 'current' },
      pooled: [],
      ...options,
    },
    fixture.deps,
  )
  return { ...fixture, data, error, early, tookMs: fixture.clock.elapsed() - startedAt }
}

/** A run with 20 good rows, and two experiments of main. */
function gate(changes: Service = {}): Service {
  return {
    experiments: [anExperiment('main1', 1, { sha: '1111111' }), anExperiment('main2', 2, { sha: '2222222' })],
    examples: [{ id: 'e0', input: 'question 0' }],
    ...changes,
    rows: {
      current: rowsOf(ROWS),
      main1: rowsOf(ROWS, 'then'),
      main2: rowsOf(ROWS, 'then'),
      ...changes.rows,
    },
  }
}

test('everything that does not depend on the run is requested while it runs: after it one request is left', async () => {
  const trend = { key: KEY, limit: 10 }
  const current = rowsOf([0, ...ROWS.slice(1)])
  const { early, requests, tookMs, data } = await read({
    service: gate({ latencyMs: 150, rows: { current } }),
    plan: { trend },
    runMs: 60_000,
  })
  expect([...early].sort()).toEqual(['examples', `experiments ${KEY}`, 'rows main1', 'rows main2'])
  expect(requests).toEqual(['rows current'])
  expect(tookMs).toBe(150)
  expect(data?.report.regressions).toEqual([
    expect.objectContaining({
      exampleId: 'e0',
      currentOutput: 'now answer 0',
      baselineOutput: 'then answer 0',
    }),
  ])
  expect(data?.report.scores[0]?.trend.map(({ experimentId }) => experimentId)).toEqual(['main2', 'main1'])
})

test('without a prefetch the same is read, side by side', async () => {
  const { data, tookMs } = await read({ service: gate({ latencyMs: 150 }) })
  expect(data?.report.baseline).toMatchObject({ kind: 'paired', experiment: { id: 'main1' }, rows: 20 })
  expect(tookMs).toBe(300)
})

test('rules get what they are evaluated against', async () => {
  const labels = new Map([['correctness', ['right']]])
  const directions = new Map([['correctness', 'MAXIMIZE']])
  const { data } = await read({ service: gate(), plan: { labels, directions } })
  expect(data?.input).toMatchObject({
    source: 'experiment',
    expectedRows: 20,
    maxErrorRate: 0.1,
    labels,
    directions,
    current: { rows: 20, errors: 0 },
    baseline: { kind: 'paired', coversAllRules: true, table: { rows: 20 } },
  })
  expect(data?.report).toMatchObject({
    source: 'experiment',
    experiment: { id: 'current', name: 'current' },
    rows: 20,
  })
})

test('a prefetch that failed is made up for when the answer is needed', async () => {
  const { early, data, unavailable } = await read({
    service: gate({ failures: { experiments: status(503), 'rows main': status(503) } }),
    runMs: 60_000,
    whenEnded: (service) => {
      service.failures = {}
    },
  })
  expect(early).toContain(`experiments ${KEY}`)
  expect(data?.report.baseline.kind).toBe('paired')
  expect(unavailable()).toEqual([])
})

test('an experiment that the prefetch took for the baseline and that does not pair is passed over', async () => {
  const { requests, data } = await read({
    service: gate({ rows: { main1: rowsOf([1], 'then') } }),
    runMs: 60_000,
  })
  expect(data?.report.baseline).toMatchObject({ experiment: { id: 'main2' } })
  expect(requests).toEqual(['rows current', 'rows main2'])
})

test('rows that cannot be read are an error that is reported, and no crash', async () => {
  const { data, error, unavailable } = await read({
    service: gate({ failures: { 'rows current': status(403) } }),
  })
  expect(data).toBeUndefined()
  expect(error?.message).toContain('403')
  expect(unavailable()).toEqual(['scores'])
})

test('a bug is not an error of the service', async () => {
  const service = gate()
  const { deps } = createFixture(service)
  deps.ax.experimentRuns = () => Promise.reject(new TypeError('a bug'))
  const options = {
    deadline: startDeadline(deps.clock, 1_000),
    prefetch: undefined,
    experiment: undefined,
    pooled: [],
  }
  const primary: RunResult = {
    role: 'primary',
    task: { id: 't', name: 'n', type: 'RUN_EXPERIMENT' },
    outcome: FINISHED,
  }
  await expect(readScores(aPlan(), primary, options, deps)).rejects.toThrow('a bug')
})

test('a baseline that cannot be read is said, and the scores are there without it', async () => {
  const { data, error, unavailable } = await read({
    service: gate({ failures: { experiments: status(503) } }),
  })
  expect(error).toBeUndefined()
  expect(data?.report.baseline).toEqual({ kind: 'none', reason: { code: 'unavailable' } })
  expect(data?.input.baseline).toEqual({ kind: 'none', reason: { code: 'unavailable' } })
  expect(unavailable()).toEqual(['baseline'])
})

test.each<[string, Partial<Options>]>([
  [
    'a run that timed out',
    { outcome: { kind: 'timed-out', run: aRun({ status: 'RUNNING' }), cleanup: 'cancelled' } },
  ],
  ['a run that failed', { outcome: { kind: 'finished', run: aRun({ status: 'FAILED' }) } }],
  [
    'a run that was cancelled',
    { outcome: { kind: 'finished', run: aRun({ status: 'CANCELLED', failure_reason: 'credentials' }) } },
  ],
  ['several experiments', { plan: { source: { kind: 'nothing' } } }],
  [
    'a run without an experiment',
    { outcome: { kind: 'finished', run: aRun({ experiment_id: null }) }, options: { experiment: undefined } },
  ],
  ['a run without a time window', { plan: { source: { kind: 'time-window', projectId: 'p' } } }],
  ['a cancelled workflow', { aborted: true }],
])('nothing is read of %s', async (_what, options) => {
  const { data, error, requests } = await read({ service: gate(), ...options })
  expect({ data, error, requests }).toEqual({ data: undefined, error: undefined, requests: [] })
})

test('the experiment may be known from elsewhere than the run', async () => {
  const { data } = await read({
    service: gate(),
    outcome: { kind: 'finished', run: aRun({ experiment_id: null, num_successes: 20 }) },
  })
  expect(data?.report.experiment?.id).toBe('current')
})

const LABELLED: RunOutcome = {
  kind: 'finished',
  run: aRun({
    status: 'CANCELLED',
    failure_reason: 'all data matching the filters already has evaluation labels',
  }),
}

test('labels that were there already are read where rules read rows', async () => {
  const source = { kind: 'experiment', id: 'current' } as const
  expect((await read({ service: gate(), outcome: LABELLED, plan: { source } })).data?.report.rows).toBe(20)
  expect(
    (await read({ service: gate(), outcome: LABELLED, plan: { source, rules: [] } })).data,
  ).toBeUndefined()
})

test('scores that arrive late are waited for where a rule names them, and not otherwise', async () => {
  const late = (): Service =>
    gate({ rows: { current: (request) => rowsOf(request < 2 ? times(20, null) : ROWS) } })
  const waited = await read({ service: late() })
  expect(waited.data?.report.scores[0]?.current?.count).toBe(20)
  expect(waited.requests.filter((line) => line === 'rows current')).toHaveLength(3)
  const brief = await read({ service: late(), plan: { rules: [] } })
  expect(brief.requests.filter((line) => line === 'rows current')).toHaveLength(1)
})

test('a rule about every score waits for those that the evaluators write', async () => {
  const rows = { current: (request: number) => rowsOf(request < 2 ? times(20, null) : ROWS) }
  const plan = {
    rules: [noRegression({ of: 'every-score' })],
    directions: new Map([['correctness', 'NONE']]),
  }
  const { data } = await read({ service: gate({ rows }), plan })
  expect(data?.report.scores[0]?.current?.count).toBe(20)
})

test('a name that no evaluator writes is not waited for', async () => {
  const plan = { rules: [meanOf('corectness')], directions: new Map([['correctness', 'NONE']]) }
  const { tookMs } = await read({ service: gate(), plan })
  expect(tookMs).toBe(0)
})

test('earlier attempts count as repeats if they measured something, and are named', async () => {
  const pooled = ['first', 'broken', 'gone'].map((id) => ({ id, name: `attempt ${id}` }))
  const { data } = await read({
    service: gate({
      rows: { first: rowsOf(times(20, 0), 'first'), broken: rowsOf(times(20, 'error'), 'broken') },
      failures: { 'rows gone': status(404) },
    }),
    options: { pooled },
  })
  expect(data?.report.pooled).toEqual([{ id: 'first', name: 'attempt first' }])
  expect(data?.input).toMatchObject({ expectedRows: 40, current: { rows: 40, parts: 2 } })
  expect(data?.report.scores[0]?.current?.mean).toBe(0.5)
  expect(data?.report.regressionsTotal).toBe(20)
})

test('the spans of the time window are read beside those of the previous run', async () => {
  const span = (id: string, score: number): object => ({
    context: { span_id: id },
    evaluations: [{ name: 'tone', score }],
  })
  const run = aRun({ experiment_id: null, data_start_time: 'now', data_end_time: 'end', num_successes: 2 })
  const earlier = aRun({
    id: 'before',
    created_at: '2026-05-31T00:00:00Z',
    data_start_time: 'then',
    data_end_time: 'e',
    num_successes: 1,
  })
  const { data, requests } = await read({
    service: {
      spans: { now: [span('1', 1), span('2', 0), {}], then: [span('3', 1)] },
      taskRuns: [run, earlier],
    },
    plan: {
      source: { kind: 'time-window', projectId: 'p' },
      datasetId: undefined,
      evaluators: 1,
      baseline: { kind: 'previous-run' },
      rules: [meanOf('tone')],
    },
    outcome: { kind: 'finished', run },
  })
  expect(data?.report).toMatchObject({
    source: 'time-window',
    experiment: null,
    rows: 3,
    scores: [{ name: 'tone', delta: -0.5 }],
  })
  expect(data?.input).toMatchObject({
    source: 'time-window',
    expectedRows: 2,
    baseline: { kind: 'unpaired' },
  })
  expect(requests).toEqual(['spans now', 'task-runs task-1', 'spans then'])
})

test('a trend that takes longer than two seconds is left out, and one that fails is said', async () => {
  const trend = { key: KEY, limit: 10 }
  const service = gate({
    latencyMs: 900,
    experiments: times(30, 0).map((_, at) => anExperiment(`e${at}`, at)),
  })
  const plan = {
    trend: { ...trend, limit: 30 },
    baseline: { kind: 'none', reason: { code: 'not-requested' } },
  } as const
  const slow = await read({ service, plan })
  expect(slow.data?.report.scores[0]?.trend).toEqual([])
  expect(slow.tookMs).toBe(900 * 2 + 2_000)
  const failed = await read({ service: gate({ failures: { 'rows main2': status(500) } }), plan: { trend } })
  expect(failed.data?.report.scores[0]?.trend).toEqual([])
  expect(failed.unavailable()).toEqual(['trend'])
})

test('an experiment is not a point of its own trend', async () => {
  const experiments = [anExperiment('current', 0), anExperiment('main1', 1)]
  const { data } = await read({
    service: gate({ experiments }),
    plan: { trend: { key: KEY, limit: 10 } },
    runMs: 60_000,
  })
  expect(data?.report.scores[0]?.trend.map(({ experimentId }) => experimentId)).toEqual(['main1'])
})

test('what was requested early ends with the step', async () => {
  const { deps, clock, abort, requests } = createFixture(gate({ latencyMs: 60_000 }))
  prefetchScores(aPlan({ trend: { key: KEY, limit: 10 } }), deps)
  clock.at(1_000, abort)
  await clock.sleep(1_000)
  const before = requests.length
  await clock.sleep(300_000)
  expect(requests).toHaveLength(before)
})

test('nothing is requested early for spans, nor for several experiments', async () => {
  for (const source of [{ kind: 'time-window', projectId: 'p' }, { kind: 'nothing' }] as const) {
    const { deps, requests } = createFixture(gate())
    prefetchScores(aPlan({ source }), deps)
    await Promise.resolve()
    expect(requests).toEqual([])
  }
})

test('an explicit baseline is read early, once', async () => {
  const baseline = { kind: 'experiment', experiment: anExperiment('main2', 2) } as const
  const { early, requests } = await read({ service: gate(), plan: { baseline }, runMs: 1_000 })
  expect(early).toEqual(['examples', 'rows main2'])
  expect(requests).toEqual(['rows current'])
})
