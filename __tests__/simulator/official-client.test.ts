import {
  cancelTaskRun,
  createClient,
  createEvaluationTask,
  createRunExperimentTask,
  deleteTask,
  getDataset,
  getPrompt,
  getTask,
  getTaskRun,
  listDatasetExamples,
  listDatasets,
  listEvaluators,
  listExperimentRuns,
  listExperiments,
  listPrompts,
  listSpans,
  listTaskRuns,
  listTasks,
  triggerTaskRun,
  updateTask,
  waitForTaskRun,
} from '@arizeai/ax-client'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { type Simulator, startSimulator } from '../../simulator/server.ts'

process.env.DISABLE_PRERELEASE_WARNING = 'true'

// The client is a development dependency that nobody changed: what it understands is the real protocol.
let simulator: Simulator
let client: ReturnType<typeof createClient>
const space = 'support'
/** The client's types ask for an ID even where it resolves the name. */
type Configuration = Parameters<typeof createRunExperimentTask>[0]['runConfiguration']
const LLM_SPANS = "attributes.openinference.span.kind = 'LLM'"
const POLL = { pollInterval: 10, timeout: 5_000 }

beforeAll(async () => {
  simulator = await startSimulator({ runDurationMs: 20 })
  client = createClient({ apiKey: simulator.apiKey, baseUrl: simulator.url })
})
afterAll(() => simulator.close())

function idOf(list: readonly { id: string; name: string }[], name: string): string {
  const found = list.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found.id
}

test('lists tasks, and filters them by name and type', async () => {
  const all = await listTasks({ client, space })
  expect(all.data.map(({ name }) => name)).toEqual([
    'answer-quality',
    'conciseness-check',
    'correctness-check',
    'hallucination-check',
    'helpfulness-check',
  ])
  const some = await listTasks({ client, space, type: 'CODE_EVALUATION' })
  expect(some.data.map(({ name }) => name)).toEqual(['conciseness-check'])
})

test('takes an evaluation task on a project through its whole life', async () => {
  const evaluatorId = idOf(simulator.world.evaluators, 'hallucination')
  const created = await createEvaluationTask({
    client,
    space,
    name: 'client-project-task',
    type: 'TEMPLATE_EVALUATION',
    project: 'support-bot',
    samplingRate: 0.5,
    evaluators: [
      { evaluatorId, columnMappings: { input: 'attributes.input.value', output: 'attributes.output.value' } },
    ],
  })
  expect(created).toMatchObject({
    samplingRate: 0.5,
    isContinuous: false,
    lastRunAt: null,
    queryFilter: null,
  })
  expect(created.evaluators[0]).toMatchObject({ evaluatorName: 'hallucination', evaluatorVersionId: null })

  const updated = await updateTask({
    client,
    task: 'client-project-task',
    space,
    queryFilter: LLM_SPANS,
  })
  expect(updated).toMatchObject({ id: created.id, queryFilter: LLM_SPANS, samplingRate: 0.5 })

  const dataEndTime = new Date()
  const dataStartTime = new Date(dataEndTime.getTime() - 24 * 3_600_000)
  const run = await triggerTaskRun({ client, task: created.id, dataStartTime, dataEndTime, maxSpans: 20 })
  expect(run).toMatchObject({ taskId: created.id, status: 'PENDING', experimentId: null })
  expect(run.dataStartTime).toEqual(dataStartTime)
  const ended = await waitForTaskRun({ client, runId: run.id, ...POLL })
  expect(ended.status).toBe('COMPLETED')
  expect(ended.numSuccesses + ended.numErrors + ended.numSkipped).toBe(20)
  expect((await getTaskRun({ client, runId: run.id })).runFinishedAt).toBeInstanceOf(Date)
  expect((await getTask({ client, task: created.id })).lastRunAt).toBeInstanceOf(Date)

  await deleteTask({ client, task: 'client-project-task', space })
  await expect(getTask({ client, task: created.id })).rejects.toThrow('was not found')
})

test('runs an evaluation task on a dataset, lists its runs, cancels one', async () => {
  const dataset = idOf((await listDatasets({ client, space })).data, 'golden-questions')
  const experiment = idOf((await listExperiments({ client, dataset })).data, 'baseline-2026-01')
  const created = await createEvaluationTask({
    client,
    space,
    name: 'client-dataset-task',
    type: 'CODE_EVALUATION',
    dataset: 'golden-questions',
    experimentIds: [experiment],
    evaluators: [{ evaluatorId: idOf(simulator.world.evaluators, 'conciseness') }],
  })
  expect(created).toMatchObject({
    datasetId: dataset,
    projectId: null,
    samplingRate: null,
    experimentIds: [experiment],
  })
  const first = await triggerTaskRun({ client, task: created.id })
  expect(await waitForTaskRun({ client, runId: first.id, ...POLL })).toMatchObject({ numSuccesses: 40 })

  simulator.control.planRun({ task: created.id, stall: 'running' })
  const second = await triggerTaskRun({ client, task: created.id, overrideEvaluations: true })
  expect(await cancelTaskRun({ client, runId: second.id })).toMatchObject({ status: 'CANCELLED' })
  await expect(cancelTaskRun({ client, runId: second.id })).rejects.toThrow('Cannot cancel a run')

  const runs = await listTaskRuns({ client, task: created.id })
  expect(runs.data.map(({ id }) => id)).toEqual([second.id, first.id])
  const completed = await listTaskRuns({ client, task: created.id, status: 'COMPLETED' })
  expect(completed.data.map(({ id }) => id)).toEqual([first.id])
})

test('creates an experiment task with every name resolved, and reads what it ran', async () => {
  const created = await createRunExperimentTask({
    client,
    space,
    name: 'client-experiment-task',
    dataset: 'golden-questions',
    runConfiguration: {
      experiment_type: 'LLM_GENERATION',
      aiIntegration: 'openai-prod',
      model_name: 'gpt-4o',
      messages: [{ role: 'USER', content: '{{question}}' }],
      input_variable_format: 'MUSTACHE',
    } as Configuration,
  })
  expect(created).toMatchObject({ type: 'RUN_EXPERIMENT', evaluators: [], experimentIds: [] })
  // The client cannot trigger this: its 1.28 drops experiment_name.
  const response = await fetch(`${simulator.url}/v2/tasks/${created.id}/trigger`, {
    method: 'POST',
    headers: { authorization: `Bearer ${simulator.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ experiment_name: 'client-experiment', max_examples: 7 }),
  })
  const { id } = (await response.json()) as { id: string }
  const run = await waitForTaskRun({ client, runId: id, ...POLL })
  expect(run).toMatchObject({ status: 'COMPLETED', numSuccesses: 7 })
  const rows = await listExperimentRuns({ client, experiment: run.experimentId ?? '' })
  expect(rows.data).toHaveLength(7)
  expect(rows.data[0]).toMatchObject({ topic: 'billing', error: null, exampleId: expect.any(String) })
})

test('resolves an agent integration by name', async () => {
  const created = await createRunExperimentTask({
    client,
    space,
    name: 'client-agent-task',
    dataset: 'golden-questions',
    runConfiguration: {
      experiment_type: 'AGENT_CALL',
      integration: 'support-agent',
      input_template: { message: '{{dataset.question}}' },
    } as unknown as Configuration,
  })
  expect(created.runConfiguration).toMatchObject({ input_template: { message: '{{question}}' } })
})

test('reads datasets, evaluators, prompts and spans', async () => {
  const dataset = await getDataset({ client, dataset: 'golden-questions', space })
  expect(dataset.versions?.map(({ name }) => name)).toEqual(['v2', 'v1'])
  const examples = await listDatasetExamples({ client, dataset: dataset.id, limit: 3 })
  expect(examples.data).toHaveLength(3)
  const evaluators = await listEvaluators({ client, space })
  expect(evaluators.data.map(({ name }) => name)).toEqual([
    'correctness',
    'hallucination',
    'conciseness',
    'helpfulness',
    'resolution',
    'toxicity',
  ])
  const prompts = await listPrompts({ client, space })
  const prompt = await getPrompt({ client, prompt: prompts.data[0]?.id ?? '', label: 'production' })
  expect(prompt.version.labels).toEqual(['production'])
  const spans = await listSpans({ client, project: 'support-bot', space, limit: 5 })
  expect(spans.data).toHaveLength(5)
  expect(spans.pagination.hasMore).toBe(true)
})
