import { expect, test } from '@jest/globals'
import { readWorkflowContext } from '../../src/github/context.ts'
import { experimentName } from '../../src/github/experiment-name.ts'
import { findEarlierAttempts } from '../../src/runs/trigger.ts'
import { anExperiment, aRun, createFakeApi, noResponse, type Script } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

const NONE = { active: [], completed: [] }

interface Variation {
  attempt?: string
  sha?: string
  runId?: string
  ref?: string
  inputs?: string
  job?: string
  random?: number
}

/** The name that the action itself makes, so that a change of its form fails here. */
function nameOf(variation: Variation = {}): string {
  const {
    attempt = '1',
    sha = '1234567890abcdef1234567890abcdef12345678',
    runId = '42',
    ref = 'main',
    inputs = '[]',
    job = 'evaluate',
  } = variation
  const context = readWorkflowContext(
    {
      GITHUB_SHA: sha,
      GITHUB_RUN_ID: runId,
      GITHUB_RUN_ATTEMPT: attempt,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: `refs/heads/${ref}`,
      GITHUB_REF_NAME: ref,
      GITHUB_REF_TYPE: 'branch',
      GITHUB_JOB: job,
      GITHUB_ACTION: '__self',
    },
    undefined,
  )
  const parts = { taskName: 'answer.quality', context, fingerprint: inputs }
  return experimentName({ ...parts, random: variation.random ?? 0.123 })
}

async function find(script: Script, variation: Variation = { attempt: '3' }) {
  const api = createFakeApi(createFakeClock(), script)
  const wanted = { taskId: 'task-1', datasetId: 'dataset-1', name: nameOf({ random: 0.9, ...variation }) }
  return { earlier: await findEarlierAttempts(api.ax, wanted), calls: api.calls }
}

const active = aRun({ id: 'active', experiment_id: 'exp-1' })

test('the active run of an earlier attempt is found by its experiment, with the name of that', async () => {
  const { earlier, calls } = await find({
    experiments: [
      [anExperiment('a name of their own', 'exp-2'), anExperiment(nameOf({ attempt: '2' }), 'exp-1')],
    ],
    runs: [[aRun({ id: 'theirs', experiment_id: 'exp-2' }), active, aRun({ id: 'nameless' })]],
  })
  expect(earlier).toEqual({
    active: [{ id: 'exp-1', name: nameOf({ attempt: '2' }), run: active }],
    completed: [],
  })
  expect(calls[0]?.what).toEqual({ dataset_id: 'dataset-1', name: nameOf().slice(0, -15) })
  expect(calls[1]?.what).toMatchObject({ id: 'task-1' })
})

test('a run of no known commit has earlier attempts, too', async () => {
  const { earlier, calls } = await find(
    { experiments: [[anExperiment(nameOf({ sha: '' }), 'exp-1')]], runs: [[active]] },
    { attempt: '2', sha: '' },
  )
  expect(earlier.active).toEqual([{ id: 'exp-1', name: nameOf({ sha: '' }), run: active }])
  expect(calls[0]?.what).toMatchObject({ name: nameOf({ sha: '' }).slice(0, -15) })
})

test('a first attempt asks nothing', async () => {
  const { earlier, calls } = await find({}, { attempt: '1' })
  expect(earlier).toEqual(NONE)
  expect(calls).toEqual([])
})

test('a name of another form asks nothing', async () => {
  const api = createFakeApi(createFakeClock(), {})
  for (const name of ['nightly', 'nightly.42-2-abcdefgh-0000', '42-2-01234567-0000', `${nameOf()} copy`]) {
    const wanted = { taskId: 'task-1', datasetId: 'dataset-1', name }
    expect(await findEarlierAttempts(api.ax, wanted)).toEqual(NONE)
  }
  expect(api.calls).toEqual([])
})

test.each<[string, Variation]>([
  ['the same attempt', { attempt: '3' }],
  ['a later attempt', { attempt: '4' }],
  ['another commit', { sha: 'abcdef0123456789abcdef0123456789abcdef01' }],
  ['another workflow run', { runId: '41' }],
  ['a workflow run whose number ends alike', { runId: '142' }],
  ['another branch', { ref: 'dev' }],
  ['other inputs', { inputs: '[["max-examples","3"]]' }],
  ['another job', { job: 'other' }],
])('%s is not adopted', async (_name, variation) => {
  const { earlier } = await find({
    experiments: [[anExperiment(nameOf({ attempt: '2', ...variation }), 'exp-1')]],
    runs: [[active]],
  })
  expect(earlier).toEqual(NONE)
})

test('attempts are numbers: the ninth comes before the tenth', async () => {
  const { earlier } = await find(
    { experiments: [[anExperiment(nameOf({ attempt: '9' }), 'exp-1')]], runs: [[active]] },
    { attempt: '10' },
  )
  expect(earlier.active).toHaveLength(1)
})

test.each(['COMPLETED', 'FAILED', 'CANCELLED'])('an earlier run that is %s is not adopted', async (end) => {
  const { earlier } = await find({
    experiments: [[anExperiment(nameOf(), 'exp-1')]],
    runs: [[aRun({ experiment_id: 'exp-1', status: end })]],
  })
  expect(earlier.active).toEqual([])
})

test('completed runs of all earlier attempts are given, to be pooled; failed and cancelled ones are not', async () => {
  const run = (id: string, status: string) => aRun({ id, experiment_id: `exp-of-${id}`, status })
  const completed = [run('second', 'COMPLETED'), run('first', 'COMPLETED')]
  const names = ['first', 'second', 'failed', 'cancelled'].map((id, i) =>
    anExperiment(nameOf({ attempt: i < 2 ? `${i + 1}` : '2', random: i / 10 }), `exp-of-${id}`),
  )
  const { earlier } = await find({
    experiments: [names],
    runs: [[...completed, run('failed', 'FAILED'), run('cancelled', 'CANCELLED')]],
  })
  expect(earlier).toEqual({
    active: [],
    completed: [
      { id: 'exp-of-second', name: names[1]?.name, run: completed[0] },
      { id: 'exp-of-first', name: names[0]?.name, run: completed[1] },
    ],
  })
})

test('no experiment of an earlier attempt needs no look at the runs', async () => {
  const { earlier, calls } = await find({ experiments: [[]] })
  expect(earlier).toEqual(NONE)
  expect(calls).toHaveLength(1)
})

test('several active runs belong to duplicates of the step: all are given', async () => {
  const duplicates = [active, aRun({ id: 'second', experiment_id: 'exp-2' })]
  const { earlier } = await find({
    experiments: [[anExperiment(nameOf(), 'exp-1'), anExperiment(nameOf({ random: 0.5 }), 'exp-2')]],
    runs: [duplicates],
  })
  expect(earlier.active.map(({ run }) => run)).toEqual(duplicates)
})

test('a server that cannot be asked is an error, since starting anew would pay twice', async () => {
  await expect(find({ experiments: [noResponse()] })).rejects.toMatchObject({ delivery: 'unknown' })
})
