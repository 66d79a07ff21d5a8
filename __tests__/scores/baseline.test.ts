import { expect, test } from '@jest/globals'
import { startDeadline } from '../../src/clock.ts'
import {
  candidatesFor,
  createEarlierResults,
  findBaseline,
  isPoolable,
  type Self,
} from '../../src/scores/baseline.ts'
import type { ScorePlan } from '../../src/scores/plan.ts'
import { readRow } from '../../src/scores/rows.ts'
import { createTableBuilder, type ScoreTable } from '../../src/scores/table.ts'
import type { Rule } from '../../src/gates/rule.ts'
import {
  anExperiment,
  aPlan,
  aRun,
  createFixture,
  KEY,
  meanOf,
  noRegression,
  rowsOf,
  scoreTarget,
  status,
  threshold,
  times,
  type Service,
} from './fixture.ts'

const SELF: Self = { id: 'current', name: 'current' }

function tableOf(rows: readonly unknown[], plan: ScorePlan = aPlan()): ScoreTable {
  const builder = createTableBuilder(plan.columns)
  for (const row of rows) builder.add(readRow(row))
  return builder.snapshot()
}

async function find(
  service: Service,
  changes: Partial<ScorePlan> = {},
  current: readonly unknown[] = rowsOf(times(10, 1)),
) {
  const fixture = createFixture(service)
  const plan = aPlan(changes)
  const results = createEarlierResults(plan, fixture.deps)
  const deadline = startDeadline(fixture.clock, 60_000)
  const subject = { plan, run: aRun(), self: SELF, current: tableOf(current, plan) }
  const found = await findBaseline(subject, results, deadline, fixture.deps)
  const opened = fixture.requests.filter((line) => line.startsWith('rows ')).map((line) => line.slice(5))
  return { found, opened, ...fixture }
}

/** Scores of the same examples, each with two evaluators. */
function two(correctness: (number | null)[], tone: (number | null)[]): unknown[] {
  return rowsOf(correctness, 'now').map((row, at) => ({ ...(row as object), 'eval.tone.score': tone[at] }))
}

/** Scored rows of these examples. */
function repeats(...examples: (string | null)[]): unknown[] {
  return examples.map((example_id, at) => ({ id: `${at}`, example_id, 'eval.correctness.score': 1 }))
}

test('candidates come newest first, whatever their order and time zone, and at most five', async () => {
  const days = ['2026-03-02T00:00:00Z', 'no date', '2026-03-04T00:00:00+02:00', '2026-03-03T21:59:59.999Z']
  const experiments = days.map((created_at, at) =>
    anExperiment(`${at}`, at, { created_at, sha: `000000${at}` }),
  )
  const { deps, clock } = createFixture({ experiments })
  const sorted = await createEarlierResults(aPlan(), deps).experiments(KEY, startDeadline(clock, 1_000))
  expect(candidatesFor(sorted, SELF).map(({ experiment }) => experiment.id)).toEqual(['2', '3', '0', '1'])
  const many = times(9, 0).map((_, at) => anExperiment(`${at}`, at, { sha: `000000${at}` }))
  expect(candidatesFor(many, SELF)).toHaveLength(5)
})

test('an experiment is never its own baseline', () => {
  const self = anExperiment('self', 0)
  expect(candidatesFor([self], self)).toEqual([])
  expect(candidatesFor([self], { ...self, id: 'not known yet' })).toEqual([])
  expect(candidatesFor([{ ...self, name: anExperiment('else', 0).name }], self)).toEqual([])
})

const SALT = '.0123456.1-1-01234567-abcd'

test.each([
  ['another task', { name: `other@main${SALT}` }],
  ['another branch', { name: `answer-quality@pr-7${SALT}` }],
  ['no salt', { name: KEY }],
  ['a name of the user', { name: `my ${KEY}${SALT}` }],
  ['more behind the salt', { name: `${KEY}${SALT}-2` }],
  ['half a salt', { name: `${KEY}.0123456.1-1-01234567` }],
  ['a line break', { name: `${KEY}${SALT}\n` }],
  ['another dataset', { dataset_id: 'other' }],
  ['no dataset', { dataset_id: null }],
])('an experiment with %s is not a candidate', async (_what, changes) => {
  const { deps, clock } = createFixture({ experiments: [anExperiment('a', 0, changes)] })
  expect(await createEarlierResults(aPlan(), deps).experiments(KEY, startDeadline(clock, 1_000))).toEqual([])
})

test('experiments of one commit are one candidate, those of an unknown commit are not', () => {
  const experiments = [
    anExperiment('a', 1, { sha: '1111111' }),
    anExperiment('b', 2, { sha: '1111111' }),
    anExperiment('c', 3, { sha: 'nosha' }),
    anExperiment('d', 4, { sha: 'nosha' }),
    anExperiment('e', 5, { sha: '1111111' }),
  ]
  const groups = candidatesFor(experiments, SELF).map(({ experiment, repeats }) =>
    [experiment, ...repeats].map(({ id }) => id),
  )
  expect(groups).toEqual([['a', 'b', 'e'], ['c'], ['d']])
})

test('the newest experiment that pairs is the baseline, and no other is opened', async () => {
  const experiments = [anExperiment('old', 2, { sha: '1111111' }), anExperiment('new', 1, { sha: '2222222' })]
  const { found, opened } = await find({
    experiments,
    rows: { new: rowsOf(times(10, 1), 'then'), old: rowsOf(times(10, 1)) },
  })
  expect(found).toMatchObject({ kind: 'paired', experiment: { id: 'new' }, coversAllRules: true, pooled: [] })
  expect(opened).toEqual(['new'])
})

test('half of the current examples are enough pairs, fewer are not', async () => {
  const experiments = [anExperiment('a', 1)]
  const half = await find({ experiments, rows: { a: rowsOf(times(5, 0), 'then') } })
  expect(half.found).toMatchObject({ kind: 'paired', coversAllRules: true })
  const few = await find({ experiments, rows: { a: rowsOf(times(4, 0), 'then') } })
  expect(few.found).toEqual({ kind: 'none', reason: { code: 'no-overlap', branch: 'main' } })
  const none = await find({ experiments, rows: { a: rowsOf(times(10, null), 'then') } })
  expect(none.found.kind).toBe('none')
})

test.each<[string, unknown[], unknown[], boolean]>([
  [
    'rows without a score need no pair',
    rowsOf([...times(5, 1), ...times(95, null)]),
    rowsOf(times(5, 0), 'then'),
    true,
  ],
  ['without a scored row nothing pairs', rowsOf(times(5, null)), rowsOf(times(5, 0), 'then'), false],
  ['repeats of an example are one', repeats('e0', 'e0', 'e0'), repeats('e0'), true],
  ['rows without an example count as not paired', repeats('e0', null, null), repeats('e0'), false],
  ['other examples do not pair', repeats('e0', 'e1'), repeats('e2', 'e3'), false],
])('enough pairs or not: %s', async (_what, current, then, isEnough) => {
  const { found } = await find({ experiments: [anExperiment('a', 1)], rows: { a: then } }, {}, current)
  expect(found.kind).toBe(isEnough ? 'paired' : 'none')
})

test('edited inputs are not pairs', async () => {
  const edited = rowsOf(times(10, 1), 'then').map((row) => ({ ...(row as object), input: 'edited' }))
  const { found } = await find({ experiments: [anExperiment('a', 1)], rows: { a: edited } })
  expect(found.kind).toBe('none')
})

test('a newer experiment that lacks a score of a paired rule is passed over', async () => {
  const rules = [noRegression('correctness'), noRegression('tone')]
  const experiments = [
    anExperiment('tone', 1, { sha: '1111111' }),
    anExperiment('both', 2, { sha: '2222222' }),
  ]
  const rows = { tone: rowsOf(times(4, 1), 'then', 'tone'), both: two(times(4, 1), times(4, 1)) }
  const { found, opened } = await find({ experiments, rows }, { rules }, two(times(4, 0), times(4, 1)))
  expect(found).toMatchObject({ experiment: { id: 'both' }, coversAllRules: true })
  expect(opened).toEqual(['tone', 'both'])
})

test('without one that covers all rules the newest that pairs at all is taken, and that is said', async () => {
  const rules = [noRegression('correctness'), noRegression('tone')]
  const experiments = [
    anExperiment('none', 1, { sha: '1111111' }),
    anExperiment('tone', 2, { sha: '2222222' }),
    anExperiment('more', 3, { sha: '3333333' }),
  ]
  const rows = {
    none: [],
    tone: rowsOf(times(4, 1), 'then', 'tone'),
    more: rowsOf(times(4, 1), 'then', 'tone'),
  }
  const { found } = await find({ experiments, rows }, { rules }, two(times(4, 0), times(4, 1)))
  expect(found).toMatchObject({ experiment: { id: 'tone' }, coversAllRules: false })
})

const EVERY = noRegression({ of: 'every-score' })

test('a rule about every score wants a baseline with every score that an earlier experiment has', async () => {
  const experiments = [
    anExperiment('tone', 1, { sha: '1111111' }),
    anExperiment('both', 2, { sha: '2222222' }),
  ]
  const rows = { tone: rowsOf(times(4, 1), 'then', 'tone'), both: two(times(4, 1), times(4, 1)) }
  const { found } = await find({ experiments, rows }, { rules: [EVERY] }, two(times(4, 0), times(4, 1)))
  expect(found).toMatchObject({ experiment: { id: 'both' }, coversAllRules: true })
})

test('a score that is new everywhere does not make every baseline a partial one', async () => {
  const experiments = [anExperiment('a', 1, { sha: '1111111' }), anExperiment('b', 2, { sha: '2222222' })]
  const rows = { a: rowsOf(times(4, 1), 'then'), b: rowsOf(times(4, 1), 'then') }
  const { found } = await find({ experiments, rows }, { rules: [EVERY] }, two(times(4, 0), times(4, 1)))
  expect(found).toMatchObject({ experiment: { id: 'a' }, coversAllRules: true })
})

test('a rule about a column wants a baseline with that column', async () => {
  const column = { of: 'column', name: 'latency_ms' } as const
  const rules: Rule[] = [threshold({ kind: 'delta', target: column })]
  const timed = (side: string) =>
    rowsOf(times(4, 1), side).map((row) => ({ ...(row as object), latency_ms: 5 }))
  const experiments = [anExperiment('a', 1, { sha: '1111111' }), anExperiment('b', 2, { sha: '2222222' })]
  const { found } = await find(
    { experiments, rows: { a: rowsOf(times(4, 1)), b: timed('then') } },
    { rules },
    timed('now'),
  )
  expect(found).toMatchObject({ experiment: { id: 'b' }, coversAllRules: true })
})

test('without a paired rule any score that pairs is enough', async () => {
  const { found, opened } = await find(
    { experiments: [anExperiment('a', 1)], rows: { a: rowsOf(times(4, 1), 'then') } },
    { rules: [meanOf('tone')] },
    two(times(4, 1), times(4, 1)),
  )
  expect(found).toMatchObject({ kind: 'paired', coversAllRules: true })
  expect(opened).toEqual(['a'])
})

test('a misspelt score in a rule does not open candidate after candidate', async () => {
  const experiments = [1, 2, 3].map((age) => anExperiment(`e${age}`, age, { sha: `000000${age}` }))
  const rows = Object.fromEntries(experiments.map(({ id }) => [id, rowsOf(times(10, 1), 'then')]))
  const { opened } = await find({ experiments, rows }, { rules: [noRegression('corectness')] })
  expect(opened).toEqual(['e1'])
})

test('other experiments of the same commit count as repeats, if they measured something', async () => {
  const experiments = ['new', 'same', 'broken'].map((id, at) => anExperiment(id, at))
  const rows = {
    new: rowsOf(times(10, 1), 'a'),
    same: rowsOf(times(10, 0), 'b'),
    broken: rowsOf([...times(8, 1), 'error' as const, 'error' as const], 'c'),
  }
  const { found } = await find({ experiments, rows })
  if (found.kind !== 'paired') throw new Error('No baseline was found.')
  expect(found.experiment.id).toBe('new')
  expect(found.pooled.map(({ id }) => id)).toEqual(['same'])
  expect(found.table).toMatchObject({ rows: 20, parts: 2 })
  expect(found.parts.map(({ table }) => table.rows)).toEqual([10, 10])
})

test('an experiment is pooled only with few errors and with every score that a rule names', () => {
  const read = (scores: (number | null | 'error')[]) => ({
    source: { kind: 'experiment', id: 'x' } as const,
    table: tableOf(rowsOf(scores)),
    texts: undefined,
  })
  const plan = aPlan()
  expect(isPoolable(read(times(10, 1)), plan)).toBe(true)
  expect(isPoolable(read([]), plan)).toBe(false)
  expect(isPoolable(read([...times(9, 1), 'error']), plan)).toBe(true)
  expect(isPoolable(read([...times(8, 1), 'error', 'error']), plan)).toBe(false)
  expect(isPoolable(read([...times(9, 1), null]), plan)).toBe(true)
  expect(isPoolable(read([...times(8, 1), null, null]), plan)).toBe(false)
  const count = threshold({ kind: 'statistic', target: scoreTarget('correctness'), statistic: 'count' }, 5)
  expect(isPoolable(read([...times(6, 1), ...times(4, null)]), aPlan({ rules: [count] }))).toBe(true)
  expect(isPoolable(read(times(10, null)), aPlan({ rules: [count] }))).toBe(false)
})

test('there is none without an experiment of the branch', async () => {
  const { found } = await find({ experiments: [] })
  expect(found).toEqual({ kind: 'none', reason: { code: 'no-experiment', branch: 'main' } })
})

test('what was planned as none stays none, and nothing is requested', async () => {
  const reason = { code: 'no-branch' } as const
  const { found, requests } = await find({}, { baseline: { kind: 'none', reason } })
  expect(found).toEqual({ kind: 'none', reason })
  expect(requests).toEqual([])
})

test('an explicit baseline is taken as it is, and not described again', async () => {
  const experiment = anExperiment('chosen', 30)
  const { found, requests } = await find(
    { rows: { chosen: rowsOf([1]) } },
    { baseline: { kind: 'experiment', experiment } },
  )
  expect(found).toMatchObject({ kind: 'paired', experiment, coversAllRules: true })
  expect(requests).toEqual(['examples', 'rows chosen'])
  const own = await find(
    {},
    { baseline: { kind: 'experiment', experiment: { ...experiment, id: 'current' } } },
  )
  expect(own.found).toEqual({ kind: 'none', reason: { code: 'is-current' } })
})

const WINDOW = { data_start_time: 's', data_end_time: 'e', num_successes: 3 }
const ON_PROJECT: Partial<ScorePlan> = {
  source: { kind: 'time-window', projectId: 'p' },
  datasetId: undefined,
  baseline: { kind: 'previous-run' },
  rules: [],
}

test('the baseline of a time window is the newest completed run before it that evaluated something', async () => {
  const taskRuns = [
    aRun({ ...WINDOW, id: 'later', created_at: '2026-06-01T12:00:01Z' }),
    aRun({ ...WINDOW, id: 'run-1' }),
    aRun({ ...WINDOW, id: 'empty', num_successes: 0 }),
    aRun({ ...WINDOW, id: 'no window', data_start_time: null }),
    aRun({ ...WINDOW, id: 'before', created_at: '2026-05-31T12:00:00Z' }),
    aRun({ ...WINDOW, id: 'older', created_at: '2026-05-30T12:00:00Z' }),
  ]
  const { found, requests } = await find(
    { taskRuns, spans: { s: [{ evaluations: [{ name: 'x', score: 1 }] }] } },
    ON_PROJECT,
  )
  expect(found).toMatchObject({
    kind: 'unpaired',
    run: { id: 'before', start: 's', end: 'e' },
    table: { rows: 1 },
  })
  expect(requests).toEqual(['task-runs task-1', 'spans s'])
})

test('without such a run there is none', async () => {
  expect((await find({ taskRuns: [aRun()] }, ON_PROJECT)).found).toEqual({
    kind: 'none',
    reason: { code: 'no-earlier-run' },
  })
})

test('each thing is requested once, however often it is needed, unless it failed', async () => {
  const service: Service = {
    rows: { a: rowsOf([1]) },
    examples: [{ id: '1', input: 'x', created_at: 'y' }],
    failures: {},
  }
  const { deps, clock, requests } = createFixture(service)
  const results = createEarlierResults(aPlan(), deps)
  const deadline = startDeadline(clock, 60_000)
  service.failures = { rows: status(503) }
  await expect(results.rows('a', deadline)).rejects.toThrow('503')
  service.failures = {}
  await Promise.all([
    results.rows('a', deadline),
    results.rows('a', deadline),
    results.fewRows('a', deadline),
  ])
  expect(await results.inputColumns()).toEqual(['input'])
  expect(requests).toEqual(['examples', 'rows a', 'rows a'])
})

test('rows that were read for the trend are not read again, unless there are too many of them', async () => {
  const rows = { small: rowsOf([1, 1]), large: rowsOf([1, 1, 1]) }
  const { deps, clock, requests } = createFixture({ rows, pageRows: 1 })
  const results = createEarlierResults(aPlan({ datasetId: undefined }), deps)
  const deadline = startDeadline(clock, 60_000)
  await results.fewRows('small', deadline)
  expect((await results.rows('small', deadline)).table.rows).toBe(2)
  const [few, all] = await Promise.allSettled([
    results.fewRows('large', deadline),
    results.rows('large', deadline),
  ])
  expect([few.status, all.status]).toEqual(['rejected', 'fulfilled'])
  expect(requests.filter((line) => line.startsWith('rows small'))).toHaveLength(2)
})

test('a key that may not read examples leaves the usual names of columns', async () => {
  const { deps } = createFixture({ failures: { examples: status(403) } })
  expect(await createEarlierResults(aPlan(), deps).inputColumns()).toBeUndefined()
})
