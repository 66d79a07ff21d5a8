import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { relayId } from '../../simulator/world/ids.ts'
import { type Bench, startBench, taskNamed } from './bench.ts'

let bench: Bench
let ids: Record<string, string>

beforeAll(async () => {
  bench = await startBench()
  const { world } = bench.simulator
  const other = world.addDataset('other', [{ question: 'q' }])
  const trace = world.evaluatorVersions[0]?.template_config
  const config = { ...trace, name: 'x', data_granularity: 'TRACE' } as NonNullable<typeof trace>
  ids = {
    missing: relayId('OnlineTask', 999),
    quality: taskNamed(bench, 'answer-quality').id,
    onProject: taskNamed(bench, 'hallucination-check').id,
    onDataset: taskNamed(bench, 'conciseness-check').id,
    project: idAt(world.projects, 0),
    dataset: idAt(world.datasets, 0),
    baseline: idAt(world.experiments, 0),
    elsewhere: world.addExperiment(other.id, 'elsewhere').id,
    otherVersion: world.latestVersion(other.id).id,
    otherTask: world.addTask({ name: 'other-check', type: 'CODE_EVALUATION', dataset_id: other.id }).id,
    neverRan: world.addTask({
      name: 'never-ran',
      type: 'CODE_EVALUATION',
      project_id: idAt(world.projects, 0),
    }).id,
    correctness: idAt(world.evaluators, 0),
    hallucination: idAt(world.evaluators, 1),
    conciseness: idAt(world.evaluators, 2),
    custom: world.addEvaluator('custom', { code_config: world.evaluatorVersions[2]?.code_config ?? never() })
      .id,
    brevity: world.evaluators.find(({ name }) => name === 'brevity')?.id ?? never(),
    ofTraces: world.addEvaluator('of-traces', { template_config: config }).id,
    versionOfCorrectness: idAt(world.evaluatorVersions, 0),
    ai: idAt(world.aiIntegrations, 0),
    agent: idAt(world.agentIntegrations, 0),
    prompt: idAt(world.prompts, 0),
  }
})
afterAll(() => bench.close())

const idAt = (list: readonly { id: string }[], i: number) => list[i]?.id ?? ''

function never(): never {
  throw new Error('not seeded')
}

/** Stands for an ID in the tables below: `$dataset`. */
function filled(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null).replace(/\$(\w+)/g, (_all, name: string) => ids[name] ?? name),
  )
}

const evaluation = {
  name: 'new',
  type: 'TEMPLATE_EVALUATION',
  project_id: '$project',
  evaluators: [{ evaluator_id: '$hallucination' }],
}
const onDataset = {
  name: 'new',
  type: 'CODE_EVALUATION',
  dataset_id: '$dataset',
  experiment_ids: ['$baseline'],
  evaluators: [{ evaluator_id: '$conciseness' }],
}
const generation = {
  experiment_type: 'LLM_GENERATION',
  ai_integration_id: '$ai',
  messages: [{ role: 'USER', content: '{{question}}' }],
  input_variable_format: 'MUSTACHE',
}
const experiment = {
  name: 'new',
  type: 'RUN_EXPERIMENT',
  dataset_id: '$dataset',
  run_configuration: generation,
}
const generating = (changes: object) => ({ ...experiment, run_configuration: { ...generation, ...changes } })
const judging = {
  experiment_type: 'TEMPLATE_EVALUATION',
  ai_integration_id: '$ai',
  template: '{{x}}',
  provide_explanation: true,
}
const calling = {
  experiment_type: 'AGENT_CALL',
  integration_id: '$agent',
  input_template: { message: '{{question}}' },
}

/** Creation: body, status, what the detail names. */
const CREATIONS: [unknown, number, string][] = [
  [[], 400, ''],
  [{}, 400, 'type'],
  [{ ...evaluation, type: 'template_evaluation' }, 400, 'type'],
  [{ ...evaluation, name: '' }, 400, 'name'],
  [{ ...evaluation, name: undefined }, 400, 'name'],
  [{ ...evaluation, colour: 'red' }, 400, 'colour'],
  [{ ...evaluation, id: 'x' }, 400, 'id'],
  [{ ...evaluation, created_at: '2026-01-01T00:00:00Z' }, 400, 'created_at'],
  [{ ...evaluation, project_id: undefined }, 400, 'project_id'],
  [{ ...evaluation, dataset_id: '$dataset' }, 400, 'dataset_id'],
  [{ ...evaluation, project_id: '$missing' }, 404, '$missing'],
  [{ ...evaluation, evaluators: [] }, 400, 'evaluators'],
  [{ ...evaluation, evaluators: undefined }, 400, 'evaluators'],
  [
    { ...evaluation, evaluators: [{ evaluator_id: '$hallucination' }, { evaluator_id: '$hallucination' }] },
    400,
    'duplicate',
  ],
  [
    { ...evaluation, evaluators: [{ evaluator_id: '$hallucination', column_mapping: {} }] },
    400,
    'evaluators.0.column_mapping',
  ],
  [{ ...evaluation, evaluators: [{ evaluator_id: '$missing' }] }, 404, '$missing'],
  [
    {
      ...evaluation,
      evaluators: [{ evaluator_id: '$hallucination', evaluator_version_id: '$versionOfCorrectness' }],
    },
    422,
    'evaluator_version_id',
  ],
  [
    {
      ...evaluation,
      type: 'CODE_EVALUATION',
      evaluators: [{ evaluator_id: '$conciseness' }, { evaluator_id: '$custom' }],
    },
    422,
    'Only one custom code evaluator',
  ],
  [{ ...evaluation, project_id: 'None' }, 400, "Invalid project ID format: 'None'"],
  [{ ...evaluation, evaluators: [{ evaluator_id: 'null' }] }, 400, 'Invalid evaluator ID format'],
  [{ ...evaluation, evaluators: [{ evaluator_id: '$brevity' }] }, 404, '$brevity'],
  [{ ...evaluation, evaluators: [{ evaluator_id: '$conciseness' }] }, 422, 'of type CODE'],
  [
    { ...evaluation, type: 'CODE_EVALUATION', evaluators: [{ evaluator_id: '$hallucination' }] },
    422,
    'of type TEMPLATE',
  ],
  [{ ...evaluation, evaluators: [{ evaluator_id: '$ofTraces' }] }, 422, 'data granularity TRACE'],
  [
    { ...evaluation, evaluators: [{ evaluator_id: '$hallucination' }, { evaluator_id: '$ofTraces' }] },
    422,
    'data scope',
  ],
  [{ ...evaluation, sampling_rate: 1.5 }, 400, 'sampling_rate'],
  [{ ...evaluation, sampling_rate: '1' }, 400, 'sampling_rate'],
  [{ ...evaluation, is_continuous: 'yes' }, 400, 'is_continuous'],
  [{ ...evaluation, query_filter: 'latency ~ 5' }, 422, 'query filter'],
  [{ ...evaluation, experiment_ids: ['$baseline'] }, 400, 'experiment_ids'],
  [{ ...evaluation, name: 'hallucination-check' }, 409, 'hallucination-check'],
  [{ ...evaluation, run_configuration: generation }, 400, 'run_configuration'],
  [{ ...onDataset, experiment_ids: [] }, 400, 'experiment_ids'],
  [{ ...onDataset, experiment_ids: undefined }, 400, 'experiment_ids'],
  [{ ...onDataset, experiment_ids: ['$missing'] }, 404, '$missing'],
  [{ ...onDataset, experiment_ids: ['$elsewhere'] }, 422, 'experiment_ids'],
  [{ ...onDataset, sampling_rate: 1 }, 400, 'sampling_rate'],
  [{ ...onDataset, is_continuous: true }, 400, 'is_continuous'],
  [{ ...experiment, dataset_id: undefined }, 400, 'dataset_id'],
  [{ ...experiment, dataset_id: '$missing' }, 404, '$missing'],
  [{ ...experiment, run_configuration: undefined }, 400, 'run_configuration'],
  [{ ...experiment, project_id: '$project' }, 400, 'project_id'],
  [{ ...experiment, evaluators: evaluation.evaluators }, 400, 'evaluators'],
  [{ ...experiment, experiment_ids: ['$baseline'] }, 400, 'experiment_ids'],
  [{ ...experiment, query_filter: "a = 'b'" }, 400, 'query_filter'],
  [{ ...experiment, name: 'answer-quality' }, 409, 'answer-quality'],
  [generating({ experiment_type: 'llm_generation' }), 400, 'run_configuration.experiment_type'],
  [generating({ ai_integration_id: undefined }), 400, 'run_configuration.ai_integration_id'],
  [generating({ ai_integration_id: '$missing' }), 404, '$missing'],
  [generating({ messages: [] }), 400, 'run_configuration.messages'],
  [generating({ messages: [{ role: 'user', content: 'x' }] }), 400, 'run_configuration.messages.0.role'],
  [generating({ input_variable_format: undefined }), 400, 'run_configuration.input_variable_format'],
  [
    generating({ invocation_parameters: { temprature: 0 } }),
    400,
    'run_configuration.invocation_parameters.temprature',
  ],
  [
    generating({ invocation_parameters: { presence_penalty: 3 } }),
    400,
    'run_configuration.invocation_parameters.presence_penalty',
  ],
  [generating({ prompt_version_id: '$missing' }), 404, '$missing'],
  [generating({ prompt: 'support-answer' }), 400, 'run_configuration.prompt'],
  [
    { ...experiment, run_configuration: { ...judging, provide_explanation: undefined } },
    400,
    'provide_explanation',
  ],
  [
    { ...experiment, run_configuration: { ...judging, column_mappings: {} } },
    400,
    'run_configuration.column_mappings',
  ],
  [{ ...experiment, run_configuration: { ...judging, evaluator_version_id: '$missing' } }, 404, '$missing'],
  [{ ...experiment, run_configuration: { ...calling, integration_id: '$missing' } }, 404, '$missing'],
  [{ ...experiment, run_configuration: { ...calling, integration_id: '$ai' } }, 422, 'integration_id'],
  [{ ...experiment, run_configuration: { ...calling, input_template: {} } }, 422, 'message'],
  [
    { ...experiment, run_configuration: { ...calling, input_template: { message: 'x', tone: 'y' } } },
    422,
    'tone',
  ],
  [{ ...experiment, run_configuration: { ...calling, input_template: 'x' } }, 400, 'input_template'],
]

test.each(CREATIONS)('POST /v2/tasks %j is refused with %d naming %s', async (body, status, named) => {
  const before = bench.simulator.world.tasks.length
  const reply = await bench.post('/v2/tasks', filled(body))
  expect(reply).toMatchObject({
    status,
    body: { status, detail: expect.stringContaining(String(filled(named))) },
  })
  expect(bench.simulator.world.tasks).toHaveLength(before)
})

const DAY = { data_start_time: '2026-05-31T00:00:00Z', data_end_time: '2026-06-01T00:00:00Z' }

/** Triggers: task, body, status, what the detail names. */
const TRIGGERS: [string, unknown, number, string][] = [
  ['$missing', {}, 404, '$missing'],
  ['None', {}, 400, "Invalid task ID format: 'None'"],
  ['$neverRan', {}, 400, 'both are required'],
  ['$onProject', {}, 400, 'both are required'],
  ['$onProject', { data_start_time: DAY.data_start_time }, 400, 'both are required'],
  ['$onProject', { data_end_time: DAY.data_end_time }, 400, 'both are required'],
  [
    '$onProject',
    { data_start_time: '2026-01-01T00:00:00Z', data_end_time: '2026-01-02T00:00:00Z' },
    400,
    'No data found between 2026-01-01T00:00:00.000Z and 2026-01-02T00:00:00.000Z',
  ],
  ['$onProject', { ...DAY, data_end_time: DAY.data_start_time }, 400, 'data_start_time'],
  ['$onProject', { ...DAY, data_start_time: '2026-04-01T00:00:00Z' }, 400, '30 days'],
  ['$onProject', { data_start_time: '2026-05-31' }, 422, "'data_start_time': Invalid ISO datetime"],
  ['$onProject', { data_start_time: '2026-05-31T00:00:00' }, 422, 'Invalid ISO datetime'],
  ['$onProject', { data_start_time: '2026-05-31T00:00:00', max_spans: 0 }, 400, 'max_spans'],
  ['$onProject', { max_spans: 0 }, 400, 'max_spans'],
  ['$onProject', { max_spans: 1.5 }, 400, 'max_spans'],
  ['$onProject', { override_evaluations: 'true' }, 400, 'override_evaluations'],
  ['$onProject', { experiment_ids: ['$baseline'] }, 400, 'experiment_ids'],
  ['$onProject', { experiment_name: 'x' }, 400, 'experiment_name'],
  ['$onDataset', DAY, 400, 'data_start_time'],
  ['$onDataset', { experiment_ids: ['$missing'] }, 404, '$missing'],
  ['$onDataset', { experiment_ids: ['$elsewhere'] }, 422, 'experiment_ids'],
  ['$onDataset', { tracing_metadata: {} }, 400, 'tracing_metadata'],
  ['$quality', {}, 400, 'experiment_name'],
  ['$quality', undefined, 400, 'experiment_name'],
  ['$quality', { experiment_name: '' }, 400, 'experiment_name'],
  ['$quality', { experiment_name: 'x'.repeat(256) }, 400, 'at most 255'],
  ['$quality', { experiment_name: 'a"b' }, 400, 'experiment_name'],
  ['$quality', { experiment_name: 'a\\b' }, 400, 'experiment_name'],
  ['$quality', { experiment_name: 'baseline-2026-01' }, 409, 'baseline-2026-01'],
  ['$quality', { experiment_name: 'x', max_spans: 5 }, 400, 'max_spans'],
  ['$quality', { experiment_name: 'x', example_ids: ['a'], max_examples: 1 }, 400, 'mutually exclusive'],
  ['$quality', { experiment_name: 'x', example_ids: ['$missing'] }, 422, '$missing'],
  ['$quality', { experiment_name: 'x', max_examples: 0 }, 400, 'max_examples'],
  ['$quality', { experiment_name: 'x', dataset_version_id: '$missing' }, 404, '$missing'],
  ['$quality', { experiment_name: 'x', dataset_version_id: '$otherVersion' }, 422, 'dataset_version_id'],
  ['$quality', { experiment_name: 'x', tracing_metadata: { attempt: 1 } }, 400, 'tracing_metadata.attempt'],
  ['$quality', { experiment_name: 'x', evaluation_task_ids: ['$missing'] }, 404, '$missing'],
  ['$quality', { experiment_name: 'x', evaluation_task_ids: ['$quality'] }, 422, 'evaluation_task_ids'],
  ['$quality', { experiment_name: 'x', evaluation_task_ids: ['$otherTask'] }, 422, 'another dataset'],
  ['$quality', { experiment_name: 'x', query_filter: 'topic LIKE b' }, 422, 'query filter'],
]

test.each(TRIGGERS)(
  'a trigger of %s with %j is refused with %d naming %s',
  async (...[task, body, status, named]) => {
    const { runs, experiments } = bench.simulator.world
    const before = [runs.length, experiments.length]
    const sent = body === undefined ? undefined : filled(body)
    const reply = await bench.post(`/v2/tasks/${String(filled(task))}/trigger`, sent)
    expect(reply).toMatchObject({
      status,
      body: { status, detail: expect.stringContaining(String(filled(named))) },
    })
    expect([runs.length, experiments.length]).toEqual(before)
  },
)

const UPDATES: [string, unknown, number, string][] = [
  ['$onProject', {}, 400, 'at least one'],
  ['$onProject', { type: 'CODE_EVALUATION' }, 400, 'type'],
  ['$onProject', { project_id: '$project' }, 400, 'project_id'],
  ['$onProject', { run_configuration: generation }, 400, 'run_configuration'],
  ['$onProject', { evaluators: [] }, 400, 'evaluators'],
  ['$onProject', { name: 'never-ran' }, 409, 'never-ran'],
  ['$onProject', { evaluators: [{ evaluator_id: '$brevity' }] }, 404, '$brevity'],
  ['$onProject', { evaluators: [{ evaluator_id: '$conciseness' }] }, 422, 'of type CODE'],
  [
    '$onDataset',
    { evaluators: [{ evaluator_id: '$conciseness' }, { evaluator_id: '$custom' }] },
    422,
    'Only one custom code evaluator',
  ],
  ['$onProject', { sampling_rate: null }, 400, 'sampling_rate'],
  ['$onDataset', { sampling_rate: 0.5 }, 400, 'sampling_rate'],
  ['$onDataset', { experiment_ids: ['$baseline'] }, 400, 'experiment_ids'],
  ['$quality', { evaluators: evaluation.evaluators }, 400, 'evaluators'],
  ['$quality', { query_filter: null }, 400, 'query_filter'],
  [
    '$quality',
    { run_configuration: { experiment_type: 'LLM_GENERATION' } },
    400,
    'run_configuration.messages',
  ],
]

test.each(UPDATES)(
  'a PATCH of %s with %j is refused with %d naming %s',
  async (...[task, body, status, named]) => {
    const reply = await bench.request('PATCH', `/v2/tasks/${String(filled(task))}`, filled(body))
    expect(reply).toMatchObject({
      status,
      body: { status, detail: expect.stringContaining(String(filled(named))) },
    })
  },
)

const READS: [string, number, string][] = [
  ['/v2/nothing', 404, 'GET /v2/nothing'],
  ['/v2/tasks/$missing', 404, '$missing'],
  ['/v2/tasks/None', 400, "Invalid task ID format: 'None'"],
  ['/v2/task-runs/18061234567', 400, 'Invalid task run ID format'],
  ['/v2/tasks/%E0%A4%A', 400, 'percent-encoding'],
  ['/v2/tasks?colour=red', 400, 'colour'],
  ['/v2/tasks?name=a&name=b', 400, 'name'],
  ['/v2/tasks?limit=0', 400, 'limit'],
  ['/v2/tasks?limit=101', 400, 'limit'],
  ['/v2/tasks?limit=ten', 400, 'limit'],
  ['/v2/tasks?cursor=nonsense', 400, 'cursor'],
  ['/v2/tasks?type=run_experiment', 400, 'type'],
  ['/v2/tasks?space_id=$missing', 404, '$missing'],
  ['/v2/tasks?project_id=$missing', 404, '$missing'],
  ['/v2/tasks/$quality?verbose=1', 400, 'verbose'],
  ['/v2/tasks/$quality/runs?status=completed', 400, 'status'],
  ['/v2/task-runs/$missing', 404, '$missing'],
  ['/v2/experiments?dataset_id=$dataset&space_id=nope', 400, 'dataset_id'],
  ['/v2/experiments/$baseline/runs?limit=501', 400, 'limit'],
  ['/v2/datasets/$dataset/examples?dataset_version_id=$otherVersion', 404, 'Dataset version'],
  ['/v2/evaluators/$conciseness?version_id=$versionOfCorrectness', 404, 'Evaluator version'],
  ['/v2/integrations?type=agent', 400, 'type'],
  ['/v2/projects?project_type=application', 400, 'project_type'],
  ['/v2/prompts/$prompt?version_id=a&label=b', 400, 'mutually exclusive'],
  ['/v2/prompts/$prompt?label=Production', 404, 'Production'],
]

test.each(READS)('GET %s is refused with %d naming %s', async (path, status, named) => {
  const reply = await bench.get(String(filled(path)))
  expect(reply).toMatchObject({
    status,
    body: { status, detail: expect.stringContaining(String(filled(named))) },
  })
})

const SPANS: [unknown, number, string][] = [
  [{}, 400, 'project_id'],
  [{ project_id: '$missing' }, 404, '$missing'],
  [{ project_id: '$project', filter: ' ' }, 400, 'filter'],
  [{ project_id: '$project', filter: 'x ~ y' }, 422, 'query filter'],
  [{ project_id: '$project', start_time: 'yesterday' }, 422, 'Invalid ISO datetime'],
  [{ project_id: '$project', included_columns: [] }, 400, 'included_columns'],
  [{ project_id: '$project', included_columns: ['a'], excluded_columns: ['b'] }, 422, 'mutually exclusive'],
  [{ project_id: '$project', truncate_string_length: 0 }, 422, 'truncate_string_length'],
  [{ project_id: '$project', limit: 5 }, 400, 'limit'],
]

test.each(SPANS)('POST /v2/spans %j is refused with %d naming %s', async (body, status, named) => {
  const reply = await bench.post('/v2/spans', filled(body))
  expect(reply).toMatchObject({
    status,
    body: { status, detail: expect.stringContaining(String(filled(named))) },
  })
})
