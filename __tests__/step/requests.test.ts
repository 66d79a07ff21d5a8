import { beforeEach, expect, test } from '@jest/globals'
import { openFixture } from '../support/fixture.ts'

/** What the bundle sends: names resolved exactly, and only the parameters that the task's type has. */

const fixture = openFixture({ runDurationMs: 30 })
const HEAD = 'c0ffee0c0ffee0c0ffee0c0ffee0c0ffee0c0ffe'
const BASE = 'ba5eba11ba5eba11ba5eba11ba5eba11ba5eba11'

beforeEach(() => {
  fixture.simulator().requests.length = 0
})

function triggers(): Record<string, unknown>[] {
  const posts = fixture
    .simulator()
    .requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/trigger'))
  return posts.map(({ body }) => body as Record<string, unknown>)
}

test('every parameter of an experiment is on the wire', async () => {
  const { world } = fixture.simulator()
  const dataset = world.datasets.find(({ name }) => name === 'golden-questions')
  const version = world.datasetVersions.find(({ dataset_id }) => dataset_id === dataset?.id)
  const result = await fixture.step({
    task: 'answer-quality',
    'experiment-name': 'by hand',
    'dataset-version-id': version?.id ?? '',
    'max-examples': '5',
    'query-filter': "topic = 'billing'",
    'tracing-metadata': 'build: 007\nnightly: yes',
    provenance: 'false',
    'evaluation-task-ids': 'hallucination-check',
    timeout: '5s',
  })
  expect(triggers()[0]).toEqual({
    experiment_name: 'by hand',
    dataset_version_id: version?.id,
    max_examples: 5,
    query_filter: "topic = 'billing'",
    tracing_metadata: { build: '007', nightly: 'yes' },
    evaluation_task_ids: [world.tasks.find(({ name }) => name === 'hallucination-check')?.id],
  })
  expect(result.outputs['experiment-name']).toBe('by hand')
})

test('example IDs are on the wire', async () => {
  const examples = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
  await fixture.step({ task: 'answer-quality', 'example-ids': examples.join('\n'), provenance: 'false' })
  expect(triggers()[0]).toMatchObject({ example_ids: examples })
})

test('every parameter of an evaluation of a project is on the wire, and nothing that only experiments have', async () => {
  await fixture.step({
    task: 'hallucination-check',
    'data-start-time': '2026-11-01T00:00:00+01:00',
    'data-end-time': '2026-11-02T00:00:00Z',
    'max-spans': '50',
    'override-evaluations': 'true',
  })
  expect(triggers()).toEqual([
    {
      data_start_time: '2026-10-31T23:00:00.000Z',
      data_end_time: '2026-11-02T00:00:00.000Z',
      max_spans: 50,
      override_evaluations: true,
    },
  ])
})

test('an offset becomes the right instant, and the end is always sent', async () => {
  const before = Date.now()
  await fixture.step({ task: 'hallucination-check', 'data-start-time': '-24h' })
  const [body] = triggers()
  const [start, end] = [body?.data_start_time, body?.data_end_time].map((each) => Date.parse(String(each)))
  expect((end ?? 0) - (start ?? 0)).toBe(24 * 3_600_000)
  expect(end).toBeGreaterThanOrEqual(before)
  expect(end).toBeLessThanOrEqual(Date.now())
})

test('every parameter of an evaluation of a dataset is on the wire, experiments by name', async () => {
  const { world } = fixture.simulator()
  await fixture.step({
    task: 'conciseness-check',
    'experiment-ids': 'baseline-2026-01',
    'override-evaluations': 'true',
  })
  const experiment = world.experiments.find(({ name }) => name === 'baseline-2026-01')
  expect(triggers()).toEqual([{ experiment_ids: [experiment?.id], override_evaluations: true }])
})

test('the provenance names the head of the pull request, not the merge commit', async () => {
  const event = {
    pull_request: { number: 7, head: { sha: HEAD, ref: 'main' }, base: { sha: BASE, ref: 'main' } },
  }
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '7/merge', GITHUB_ACTOR: 'octo-bot' }
  const result = await fixture.step(
    { task: 'answer-quality', 'tracing-metadata': 'github_actor: mine' },
    { event, env },
  )
  expect(triggers()[0]?.tracing_metadata).toEqual({
    github_head_sha: HEAD,
    github_base_sha: BASE,
    github_ref: 'pr-7',
    github_pull_request: '7',
    github_repository: 'acme/support-bot',
    github_workflow: 'Quality',
    github_run_url: 'https://github.com/acme/support-bot/actions/runs/1234567890',
    github_run_attempt: '1',
    github_actor: 'mine',
  })
  expect(result.outputs['experiment-name']).toMatch(
    /^answer-quality@pr-7\.c0ffee0\.1234567890-1-[0-9a-f]{8}-[0-9a-z]{4}$/,
  )
})

test('a space whose name is contained in another is resolved exactly', async () => {
  const { world } = fixture.simulator()
  const result = await fixture.step({ task: 'answer-quality' })
  expect(world.spaces.map(({ name }) => name)).toEqual(expect.arrayContaining(['support', 'support-staging']))
  const lookUp = fixture
    .simulator()
    .requests.find(({ method, path }) => method === 'GET' && path === '/v2/tasks')
  expect(lookUp?.query.space_id).toBe(world.spaces.find(({ name }) => name === 'support')?.id)
  expect(result.exitCode).toBe(0)
})

test('a task name on the second page is found', async () => {
  const { world } = fixture.simulator()
  const dataset = world.datasets[0]
  for (let at = 0; at < 120; at += 1)
    world.addTask({ name: `answer-quality copy ${at}`, dataset_id: dataset?.id ?? null })
  world.addTask({ name: 'quality copy', dataset_id: dataset?.id ?? null })
  world.addTask({ name: 'an answer-quality copy 11', dataset_id: dataset?.id ?? null })
  const result = await fixture.step({ task: 'answer-quality copy 119', wait: 'false' })
  expect(result.outputs['task-name']).toBe('answer-quality copy 119')
})

test('a task may be given by its ID, and then no space is needed', async () => {
  const id = fixture.simulator().world.tasks.find(({ name }) => name === 'answer-quality')?.id ?? ''
  const result = await fixture.step({ task: id, space: '' })
  expect(result.exitCode).toBe(0)
  expect(fixture.simulator().requests.some(({ path }) => path === '/v2/spaces')).toBe(false)
})

test('all inputs that do not fit the task are told at once, with what they are for, and nothing is sent for them', async () => {
  const experiment = await fixture.step({
    task: 'answer-quality',
    'max-spans': '5',
    'experiment-ids': 'baseline-2026-01',
  })
  expect(experiment.exitCode).toBe(1)
  const is = 'but the task "answer-quality" is an experiment. Remove it.'
  expect(experiment.outputs['failure-reason']).toContain(
    `\`max-spans\`: is for an evaluation of a project or an evaluation of a dataset, ${is}`,
  )
  expect(experiment.outputs['failure-reason']).toContain(
    `\`experiment-ids\`: is for an evaluation of a dataset, ${is}`,
  )
  const project = await fixture.step({ task: 'hallucination-check', 'max-examples': '5' })
  expect(project.outputs['failure-reason']).toContain(
    '`max-examples`: is for an experiment, but the task "hallucination-check" is an evaluation of a project. Remove it.',
  )
  expect(fixture.simulator().requests.every(({ method }) => method === 'GET')).toBe(true)
})
