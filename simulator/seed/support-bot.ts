import { startRun } from '../runs/start.ts'
import type { CodeConfig, TaskRecord, TemplateConfig } from '../world/records.ts'
import type { World } from '../world/world.ts'
import { QUESTIONS } from './questions.ts'
import { seedSpans } from './spans.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Seeded runs took about that long. */
const EARLIER_RUN_MS = 85_000

function template(aiIntegrationId: string, config: Partial<TemplateConfig>): TemplateConfig {
  return {
    name: 'evaluation',
    template: '{output}',
    include_explanations: true,
    use_function_calling: true,
    use_structured_output: true,
    classification_choices: null,
    direction: 'MAXIMIZE',
    data_granularity: null,
    llm_config: {
      ai_integration_id: aiIntegrationId,
      model_name: 'gpt-4o',
      invocation_parameters: { temperature: 0 },
      provider_parameters: {},
    },
    ...config,
  }
}

const CONCISENESS: CodeConfig = {
  type: 'CUSTOM',
  name: 'conciseness',
  code: 'class Conciseness(CodeEvaluator):\n    def evaluate(self, output):\n        words = len(output.split())\n        return EvaluationResult(score=max(0.0, min(1.0, 1 - (words - 12) / 40)))\n',
  imports: null,
  variables: ['output'],
  static_params: [],
  data_granularity: null,
  query_filter: null,
}

function seedEvaluators(world: World, spaceId: string, aiIntegrationId: string) {
  const correctness = template(aiIntegrationId, {
    name: 'correctness',
    template: 'Question: {input}\nReference: {expected_answer}\nAnswer: {output}\nIs the answer correct?',
    classification_choices: { correct: 1, incorrect: 0 },
  })
  const hallucination = template(aiIntegrationId, {
    name: 'hallucination',
    template: 'Question: {input}\nAnswer: {output}\nDoes the answer claim what nothing supports?',
    classification_choices: { hallucinated: 1, factual: 0 },
    direction: 'MINIMIZE',
    data_granularity: 'SPAN',
  })
  return {
    correctness: world.addEvaluator('correctness', { template_config: correctness }, spaceId),
    hallucination: world.addEvaluator('hallucination', { template_config: hallucination }, spaceId),
    conciseness: world.addEvaluator('conciseness', { code_config: CONCISENESS }, spaceId),
  }
}

const GROUNDED =
  'You are a helpful support agent. Answer only with what the handbook says, and say so if it does not.'

function seedPrompt(world: World, spaceId: string): void {
  const prompt = world.addPrompt('support-answer', spaceId)
  const user = { role: 'USER' as const, content: '{{question}}' }
  world.addPromptVersion(prompt.id, {
    messages: [{ role: 'SYSTEM', content: GROUNDED }, user],
    commit_message: 'Answer from the handbook only',
    invocation_params: { temperature: 0 },
    labels: ['production'],
  })
  world.addPromptVersion(prompt.id, {
    messages: [{ role: 'SYSTEM', content: `${GROUNDED} Keep it to two sentences.` }, user],
    commit_message: 'Shorter answers',
    model: 'gpt-4o-mini',
    invocation_params: { temperature: 0 },
    labels: ['staging'],
  })
}

function attachment(
  evaluator: { id: string; name: string },
  column_mappings: Record<string, string>,
): TaskRecord['evaluators'][number] {
  return {
    evaluator_id: evaluator.id,
    evaluator_name: evaluator.name,
    evaluator_version_id: null,
    query_filter: null,
    column_mappings,
  }
}

/** Lets a task run in the past, by the same rules as any run. */
function runEarlier(
  world: World,
  task: TaskRecord,
  run: Omit<Parameters<typeof startRun>[2], 'trigger'>,
): void {
  world.plans.planRun({ task: task.id, durationMs: EARLIER_RUN_MS })
  startRun(world, task, run)
  world.advance()
}

function seedExperimentTasks(
  world: World,
  datasetId: string,
  evaluators: ReturnType<typeof seedEvaluators>,
): void {
  const integration = world.aiIntegrations[0]?.id ?? ''
  const quality = world.addTask({
    name: 'answer-quality',
    dataset_id: datasetId,
    run_configuration: {
      experiment_type: 'LLM_GENERATION',
      ai_integration_id: integration,
      model_name: 'gpt-4o',
      messages: [
        { role: 'SYSTEM', content: GROUNDED },
        { role: 'USER', content: '{{question}}' },
      ],
      input_variable_format: 'MUSTACHE',
      invocation_parameters: { temperature: 0 },
      provider_parameters: {},
      prompt_version_id: null,
    },
  })
  const createdAt = world.now().getTime() - 5 * DAY_MS
  const version = world.latestVersion(datasetId)
  const experiment = world.provisionExperiment({
    name: 'baseline-2026-01',
    version,
    createdAt,
    visibleAt: createdAt,
  })
  const job = {
    kind: 'experiment' as const,
    body: { experiment_name: experiment.name },
    configuration: quality.run_configuration ?? never(),
    version_id: version.id,
  }
  runEarlier(world, quality, { job, createdAt, experimentId: experiment.id })
  const shared = { dataset_id: datasetId, experiment_ids: [experiment.id] }
  world.addTask({
    ...shared,
    name: 'conciseness-check',
    type: 'CODE_EVALUATION',
    evaluators: [attachment(evaluators.conciseness, { output: 'output' })],
  })
  const mappings = { input: 'question', output: 'output', expected_answer: 'expected_answer' }
  const correctness = world.addTask({
    ...shared,
    name: 'correctness-check',
    type: 'TEMPLATE_EVALUATION',
    evaluators: [attachment(evaluators.correctness, mappings)],
  })
  const evaluation = { kind: 'evaluation' as const, max_spans: 10_000, override: false }
  const evaluatedAt = createdAt + EARLIER_RUN_MS
  runEarlier(world, correctness, {
    job: evaluation,
    createdAt: evaluatedAt,
    readsExperiments: [experiment.id],
  })
}

function never(): never {
  throw new Error('The seeded task has no run configuration.')
}

function seedProjectTask(world: World, projectId: string, evaluator: { id: string; name: string }): void {
  const mappings = { input: 'attributes.input.value', output: 'attributes.output.value' }
  const task = world.addTask({
    name: 'hallucination-check',
    type: 'TEMPLATE_EVALUATION',
    project_id: projectId,
    query_filter: "attributes.openinference.span.kind = 'LLM'",
    evaluators: [attachment(evaluator, mappings)],
  })
  const createdAt = world.now().getTime() - DAY_MS
  runEarlier(world, task, {
    job: { kind: 'evaluation', max_spans: 10_000, override: false },
    createdAt,
    window: { start: createdAt - DAY_MS, end: createdAt },
  })
}

/** Evaluators of whole traces and sessions, one that the customer hosts, and a task of the first kind. */
function seedUnitEvaluators(world: World, projectId: string, spaceId: string, aiIntegrationId: string): void {
  const verdicts = { classification_choices: { helpful: 1, unhelpful: 0 } }
  const helpfulness = template(aiIntegrationId, {
    ...verdicts,
    name: 'helpfulness',
    template: 'Question: {input}\nAnswer: {output}\nWas the customer helped?',
    data_granularity: 'TRACE',
  })
  const evaluator = world.addEvaluator('helpfulness', { template_config: helpfulness }, spaceId)
  const resolution = template(aiIntegrationId, {
    ...verdicts,
    name: 'resolution',
    template: 'Conversation: {input}\n{output}\nWas the matter resolved?',
    data_granularity: 'SESSION',
  })
  world.addEvaluator('resolution', { template_config: resolution }, spaceId)
  const { id: integration_id } = world.addEvaluatorIntegration('toxicity-endpoint')
  world.addEvaluator('toxicity', { remote_config: { integration_id } }, spaceId)
  const query_mappings = [
    { variable_name: 'input', query_ids: ['A'], attribute_path: 'attributes.input.value' },
    { variable_name: 'output', query_ids: ['A'], attribute_path: 'attributes.output.value' },
  ]
  world.addTask({
    name: 'helpfulness-check',
    type: 'TEMPLATE_EVALUATION',
    project_id: projectId,
    query_filters: {
      filters: [{ id: 'A', filter: "attributes.openinference.span.kind = 'CHAIN'" }],
      expression: 'A',
    },
    evaluators: [{ ...attachment(evaluator, {}), column_mappings: null, query_mappings }],
  })
}

/** Another space with things of its own. */
function seedSandbox(world: World, spaceId: string): void {
  const project = world.addProject('experiments-of-support-bot', spaceId, 'EXPERIMENT')
  world.addSpan(project.id)
  const rows = [{ question: 'What is 1+1?', expected_answer: '2' }]
  const dataset = world.addDataset('arithmetic', rows, spaceId)
  world.addEvaluator('brevity', { code_config: { ...CONCISENESS, name: 'brevity' } }, spaceId)
  world.addTask({ name: 'sandbox-quality', dataset_id: dataset.id })
}

/** Everything but runs and their traces was there long before. */
function backdate(world: World): void {
  const long = world.instant(30 * DAY_MS)
  const lists = [
    [...world.organizations, ...world.spaces, ...world.projects, ...world.datasets, ...world.datasetVersions],
    [...world.evaluators, ...world.evaluatorVersions, ...world.aiIntegrations],
    [...world.agentIntegrations, ...world.evaluatorIntegrations],
    [...world.prompts, ...world.promptVersions, ...world.tasks],
  ]
  for (const record of lists.flat()) {
    record.created_at = long
    if ('updated_at' in record) record.updated_at = long
  }
}

/**
 * A small shop's support bot: three spaces (one name is part of another, and the longer one comes first, because the
 * service's `space_name` filter is a substring filter), a traced project, a dataset, evaluators, prompts and tasks.
 */
export function seedSupportBot(world: World): void {
  world.addOrganization('Acme')
  world.addSpace('support-staging')
  const space = world.addSpace('support')
  const sandbox = world.addSpace('sandbox')
  const project = world.addProject('support-bot', space.id)
  seedSpans(world, project.id)
  const rows = QUESTIONS.map((question) => ({ ...question }))
  const dataset = world.addDataset('golden-questions', rows.slice(0, 36), space.id)
  world.addDatasetVersion(dataset.id, 'v2', rows)
  const integration = world.addAiIntegration('openai-prod')
  world.addAgentIntegration('support-agent', {
    type: 'object',
    properties: { message: { type: 'string' }, locale: { type: 'string' } },
    required: ['message'],
    additionalProperties: false,
  })
  const evaluators = seedEvaluators(world, space.id, integration.id)
  seedPrompt(world, space.id)
  seedExperimentTasks(world, dataset.id, evaluators)
  seedProjectTask(world, project.id, evaluators.hallucination)
  seedUnitEvaluators(world, project.id, space.id, integration.id)
  seedSandbox(world, sandbox.id)
  backdate(world)
}
