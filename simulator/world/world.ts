import { PlanBook } from '../control.ts'
import { malformedId, notFound } from '../http/problem.ts'
import { digest, uuidOf } from '../hash.ts'
import { advance } from '../runs/advance.ts'
import { IdSequence, isRelayId } from './ids.ts'
import { agent, openAi, remoteEvaluator } from './integrations.ts'
import type * as r from './records.ts'

export interface WorldOptions {
  now: () => Date
  /** How long a run takes from trigger to end, in milliseconds, unless a plan says otherwise. */
  runDurationMs: number
  /** How long after the trigger an experiment stays invisible, in milliseconds. */
  provisionDelayMs: number
  plans: PlanBook
}

/** `remote_config` makes an evaluator that runs behind an endpoint of the customer's own. */
type EvaluatorConfig =
  | { template_config: r.TemplateConfig }
  | { code_config: r.CodeConfig }
  | { remote_config: { integration_id?: string } }

type NewTask = Partial<Omit<r.TaskRecord, 'id'>> & { name: string }

/**
 * Everything the service knows. Lists are in the order of creation and may be read and changed at will. What happens
 * by itself (runs starting, progressing, ending) happens in `advance`, which every request calls first: read the
 * world after a request, or call `advance()`.
 */
export class World {
  readonly now: () => Date
  readonly plans: PlanBook
  readonly ids = new IdSequence()
  runDurationMs: number
  provisionDelayMs: number

  readonly organizations: r.OrganizationRecord[] = []
  readonly spaces: r.SpaceRecord[] = []
  readonly projects: r.ProjectRecord[] = []
  readonly spans: r.SpanRecord[] = []
  readonly datasets: r.DatasetRecord[] = []
  /** Of all datasets; a dataset's latest version is its last. */
  readonly datasetVersions: r.DatasetVersionRecord[] = []
  readonly experiments: r.ExperimentRecord[] = []
  readonly evaluators: r.EvaluatorRecord[] = []
  readonly evaluatorVersions: r.EvaluatorVersionRecord[] = []
  readonly aiIntegrations: r.AiIntegrationRecord[] = []
  readonly agentIntegrations: r.AgentIntegrationRecord[] = []
  readonly evaluatorIntegrations: r.EvaluatorIntegrationRecord[] = []
  readonly prompts: r.PromptRecord[] = []
  readonly promptVersions: r.PromptVersionRecord[] = []
  readonly tasks: r.TaskRecord[] = []
  readonly runs: r.RunRecord[] = []
  /** Results that become visible later (`scoreDelayMs`). */
  readonly lateResults: { at: number; apply: () => void }[] = []

  constructor(options: WorldOptions) {
    this.now = options.now
    this.plans = options.plans
    this.runDurationMs = options.runDurationMs
    this.provisionDelayMs = options.provisionDelayMs
  }

  /** Brings every run to where it must be now. */
  advance(): void {
    advance(this)
  }

  /** Now as the wire writes it, or `msAgo` milliseconds earlier. */
  instant(msAgo = 0): string {
    return new Date(this.now().getTime() - msAgo).toISOString()
  }

  /** For the few records that must name their creator; everywhere else the service key leaves none. */
  get serviceUserId(): string {
    return this.#serviceUserId
  }
  readonly #serviceUserId = this.ids.next('User')

  addOrganization(name: string): r.OrganizationRecord {
    return added(this.organizations, {
      id: this.ids.next('Organization'),
      name,
      description: '',
      created_at: this.instant(),
    })
  }

  /** In the first organization, which is made if there is none. */
  addSpace(name: string): r.SpaceRecord {
    const organization = this.organizations[0] ?? this.addOrganization('Acme')
    return added(this.spaces, {
      id: this.ids.next('Space'),
      name,
      description: '',
      created_at: this.instant(),
      is_private: false,
      org_id: organization.id,
    })
  }

  addProject(
    name: string,
    spaceId = this.#anySpace().id,
    type: r.ProjectRecord['project_type'] = 'APPLICATION',
  ): r.ProjectRecord {
    return added(this.projects, {
      id: this.ids.next('Model'),
      name,
      space_id: spaceId,
      created_at: this.instant(),
      project_type: type,
    })
  }

  /** `startTime` defaults to a minute ago. Attributes have flat dotted keys, e.g. `input.value`. */
  addSpan(projectId: string, span: Partial<Omit<r.SpanRecord, 'project_id'>> = {}): r.SpanRecord {
    const n = this.spans.length + 1
    return added(this.spans, {
      project_id: projectId,
      name: 'llm.chat.completion',
      context: { trace_id: digest('trace', n).slice(0, 32), span_id: digest('span', n).slice(0, 16) },
      kind: 'LLM',
      start_time: this.instant(60_000),
      end_time: this.instant(59_000),
      status_code: 'OK',
      attributes: { 'input.value': 'What is the answer?', 'output.value': '42' },
      evaluations: [],
      trace_evaluations: [],
      session_evaluations: [],
      ...span,
    })
  }

  /** A dataset with one version. `rows` are the user's columns of each example. */
  addDataset(name: string, rows: r.Columns[] = [], spaceId = this.#anySpace().id): r.DatasetRecord {
    const created = { created_at: this.instant(), updated_at: this.instant() }
    const dataset = added(this.datasets, {
      id: this.ids.next('Dataset'),
      name,
      space_id: spaceId,
      ...created,
    })
    this.addDatasetVersion(dataset.id, 'v1', rows)
    return dataset
  }

  /** The new latest version. A row keeps its example ID across versions by its place. */
  addDatasetVersion(datasetId: string, name: string, rows: r.Columns[]): r.DatasetVersionRecord {
    const stamps = { created_at: this.instant(), updated_at: this.instant() }
    const examples = rows.map((row, i) => ({ ...row, id: uuidOf(datasetId, i), ...stamps }))
    const version = { id: this.ids.next('DatasetVersion'), name, dataset_id: datasetId, ...stamps, examples }
    return added(this.datasetVersions, version)
  }

  versionsOf(datasetId: string): r.DatasetVersionRecord[] {
    return this.datasetVersions.filter((version) => version.dataset_id === datasetId)
  }

  /** @throws Problem 404 if the dataset has no version. */
  latestVersion(datasetId: string): r.DatasetVersionRecord {
    return this.versionsOf(datasetId).at(-1) ?? this.#missing('Dataset', datasetId)
  }

  /**
   * An experiment that is there already. Rows may have any columns, also `eval.<column>.score`; `id`, `example_id`
   * (by place in the latest dataset version), `output` and `error` have defaults.
   */
  addExperiment(datasetId: string, name: string, rows: r.Columns[] = []): r.ExperimentRecord {
    const version = this.latestVersion(datasetId)
    const experiment = this.provisionExperiment({ name, version, visibleAt: this.now().getTime() })
    for (const [i, row] of rows.entries()) {
      experiment.rows.push({
        id: uuidOf(experiment.id, i),
        example_id: version.examples[i]?.id ?? null,
        output: row.error == null ? 'An answer.' : null,
        error: null,
        ...row,
      })
    }
    return experiment
  }

  /** An empty experiment, shown by the API from `visibleAt` (epoch ms) on. */
  provisionExperiment(options: {
    name: string
    version: r.DatasetVersionRecord
    visibleAt: number
    createdAt?: number
    integrationId?: string | null
  }): r.ExperimentRecord {
    const dataset = this.find(this.datasets, options.version.dataset_id, 'Dataset')
    const at = new Date(options.createdAt ?? this.now().getTime()).toISOString()
    return added(this.experiments, {
      id: this.ids.next('Experiment'),
      name: options.name,
      space_id: dataset.space_id,
      dataset_id: dataset.id,
      dataset_version_id: options.version.id,
      created_at: at,
      updated_at: at,
      integration_id: options.integrationId ?? null,
      visible_at: options.visibleAt,
      rows: [],
    })
  }

  /** An evaluator with its first version. Further versions: `addEvaluatorVersion`. */
  addEvaluator(name: string, config: EvaluatorConfig, spaceId = this.#anySpace().id): r.EvaluatorRecord {
    const evaluator = added(this.evaluators, {
      id: this.ids.next('Evaluator'),
      name,
      description: null,
      type: typeOf(config),
      space_id: spaceId,
      created_at: this.instant(),
      updated_at: this.instant(),
      created_by_user_id: null,
    } satisfies r.EvaluatorRecord)
    this.addEvaluatorVersion(evaluator.id, config)
    return evaluator
  }

  /** The new latest version of an evaluator. */
  addEvaluatorVersion(
    evaluatorId: string,
    config: EvaluatorConfig,
    message: string | null = null,
  ): r.EvaluatorVersionRecord {
    const id = this.ids.next('EvaluatorVersion')
    return added(this.evaluatorVersions, {
      id,
      evaluator_id: evaluatorId,
      commit_hash: digest('commit', id).slice(0, 40),
      commit_message: message,
      created_at: this.instant(),
      created_by_user_id: null,
      type: typeOf(config),
      ...config,
    } satisfies r.EvaluatorVersionRecord)
  }

  /** The pinned version of an evaluator, or its latest. @throws Problem 404 if there is none. */
  evaluatorVersion(evaluatorId: string, versionId: string | null | undefined): r.EvaluatorVersionRecord {
    const versions = this.evaluatorVersions.filter((version) => version.evaluator_id === evaluatorId)
    const found = versionId == null ? versions.at(-1) : versions.find((version) => version.id === versionId)
    return found ?? this.#missing('Evaluator version', versionId ?? evaluatorId)
  }

  /** An OpenAI integration for the whole account. The first model name is its default. */
  addAiIntegration(name: string, modelNames = ['gpt-4o', 'gpt-4o-mini']): r.AiIntegrationRecord {
    const stamps = { created_at: this.instant(), updated_at: this.instant() }
    const created = { id: this.ids.next('LlmIntegration'), name, ...stamps }
    return added(
      this.aiIntegrations,
      openAi({ ...created, created_by_user_id: this.serviceUserId }, modelNames),
    )
  }

  addAgentIntegration(name: string, inputSchema: r.Columns = { type: 'object' }): r.AgentIntegrationRecord {
    return added(this.agentIntegrations, agent(this.#endpoint(name), inputSchema))
  }

  /** What a REMOTE evaluator calls. */
  addEvaluatorIntegration(name: string, inputSchema: r.Columns = { type: 'object' }) {
    return added(this.evaluatorIntegrations, remoteEvaluator(this.#endpoint(name), inputSchema))
  }

  #endpoint(name: string) {
    const stamps = { created_at: this.instant(), updated_at: this.instant() }
    return { id: this.ids.next('RemoteEndpointIntegration'), name, ...stamps }
  }

  /** A prompt without a version: add at least one. */
  addPrompt(name: string, spaceId = this.#anySpace().id): r.PromptRecord {
    return added(this.prompts, {
      id: this.ids.next('Prompt'),
      name,
      description: null,
      space_id: spaceId,
      created_at: this.instant(),
      updated_at: this.instant(),
      created_by_user_id: this.serviceUserId,
    })
  }

  /** The new latest version of a prompt. */
  addPromptVersion(
    promptId: string,
    version: Pick<r.PromptVersionRecord, 'messages'> & Partial<r.PromptVersionRecord>,
  ): r.PromptVersionRecord {
    const id = this.ids.next('PromptVersion')
    return added(this.promptVersions, {
      id,
      prompt_id: promptId,
      commit_hash: digest('commit', id).slice(0, 40),
      commit_message: '',
      input_variable_format: 'MUSTACHE',
      provider: 'OPEN_AI',
      model: 'gpt-4o',
      created_at: this.instant(),
      created_by_user_id: this.serviceUserId,
      labels: [],
      ...version,
    })
  }

  /**
   * A task, as it is: no rule is checked. A RUN_EXPERIMENT task unless `type` says otherwise; without `dataset_id`
   * and `project_id` it gets the first dataset (one is made if there is none).
   */
  addTask(task: NewTask): r.TaskRecord {
    const project = this.projects.find(({ id }) => id === task.project_id)
    const dataset = this.datasets.find(({ id }) => id === task.dataset_id) ?? this.datasets[0]
    const source =
      project ?? dataset ?? this.addDataset('dataset', [{ question: 'What is 1+1?', expected_answer: '2' }])
    return added(this.tasks, {
      id: this.ids.next('OnlineTask'),
      type: 'RUN_EXPERIMENT',
      project_id: project?.id ?? null,
      dataset_id: project === undefined ? source.id : null,
      sampling_rate: project === undefined ? null : 1,
      is_continuous: false,
      query_filter: null,
      query_filters: null,
      evaluators: [],
      experiment_ids: [],
      run_configuration:
        task.type === undefined || task.type === 'RUN_EXPERIMENT' ? this.#defaultConfiguration() : null,
      last_run_at: null,
      created_at: this.instant(),
      updated_at: this.instant(),
      created_by_user_id: null,
      space_id: source.space_id,
      ...task,
    } satisfies r.TaskRecord)
  }

  /** The record of that ID. @throws Problem 404 that says `what` is missing; 400 if it cannot be an ID. */
  find<T extends { id: string }>(list: readonly T[], id: string, what: string): T {
    return list.find((record) => record.id === id) ?? this.#missing(what, id)
  }

  #missing(what: string, id: string): never {
    throw isRelayId(id) ? notFound(what, id) : malformedId(what, id)
  }

  /** Where the first dataset is, so that what is added without a space fits together. */
  #anySpace(): r.SpaceRecord {
    const used = this.spaces.find(({ id }) => id === this.datasets[0]?.space_id)
    return used ?? this.spaces[0] ?? this.addSpace('space')
  }

  #defaultConfiguration(): r.TaskRecord['run_configuration'] {
    const integration = this.aiIntegrations[0] ?? this.addAiIntegration('ai-integration')
    return {
      experiment_type: 'LLM_GENERATION',
      ai_integration_id: integration.id,
      messages: [{ role: 'USER', content: '{{question}}' }],
      input_variable_format: 'MUSTACHE',
      provider_parameters: {},
      prompt_version_id: null,
    }
  }
}

function typeOf(config: EvaluatorConfig): r.EvaluatorRecord['type'] {
  if ('remote_config' in config) return 'REMOTE'
  return 'template_config' in config ? 'TEMPLATE' : 'CODE'
}

function added<T>(list: T[], record: T): T {
  list.push(record)
  return record
}
