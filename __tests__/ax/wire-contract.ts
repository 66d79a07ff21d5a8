import type * as z from 'zod/mini'
import type { components } from '../../node_modules/@arizeai/ax-client/dist/src/__generated__/api/v2.d.ts'
import type { CreateTaskBody, EvaluationTaskBody, ExperimentTaskBody } from '../../src/ax/definitions/body.ts'
import type * as schemas from '../../src/ax/schemas.ts'

/**
 * Nothing here runs: `tsc` fails when our wire schemas drift from the official client's generated types. What the service
 * may answer must be acceptable input of our schemas, and what we send must be acceptable to the service.
 */
type Wire = components['schemas']
type Schemas = typeof schemas

/** Fails to compile unless the first type can be assigned to the second. */
type Fits<Given extends Taken, Taken> = Given

/** Answers: the official type on the left, what our schema reads on the right. */
export type Answers = [
  Fits<Wire['Task'], z.input<Schemas['taskSchema']>>,
  Fits<Wire['TaskRun'], z.input<Schemas['taskRunSchema']>>,
  Fits<Wire['Space'], z.input<Schemas['spaceSchema']>>,
  Fits<Wire['Organization'], z.input<Schemas['organizationSchema']>>,
  Fits<Wire['Project'], z.input<Schemas['projectSchema']>>,
  Fits<Wire['Dataset'], z.input<Schemas['datasetSchema']>>,
  Fits<Wire['Experiment'], z.input<Schemas['experimentSchema']>>,
  Fits<Wire['Evaluator'], z.input<Schemas['evaluatorSchema']>>,
  Fits<Wire['EvaluatorWithVersion'], z.input<Schemas['evaluatorWithVersionSchema']>>,
  Fits<Wire['AiIntegration'], z.input<Schemas['aiIntegrationSchema']>>,
  Fits<Wire['Integration'], z.input<Schemas['integrationSchema']>>,
  Fits<Wire['Prompt'], z.input<Schemas['promptSchema']>>,
  Fits<Wire['PromptWithVersion'], z.input<Schemas['promptWithVersionSchema']>>,
  Fits<Wire['PromptVersion'], z.input<Schemas['promptVersionSchema']>>,
  Fits<Wire['Problem'], z.input<Schemas['problemSchema']>>,
]

/** Lists: the member that holds the items, and the pagination beside it. */
type Listed<Key extends string, Item extends z.ZodMiniType> = Record<Key, z.input<Item>[]> & {
  pagination: { next_cursor?: string | null | undefined; has_more: boolean }
}
export type Lists = [
  Fits<Wire['ListTasksResponse'], Listed<'tasks', Schemas['taskSchema']>>,
  Fits<Wire['ListTaskRunsResponse'], Listed<'task_runs', Schemas['taskRunSchema']>>,
  Fits<Wire['ListSpacesResponse'], Listed<'spaces', Schemas['spaceSchema']>>,
  Fits<Wire['ListProjectsResponse'], Listed<'projects', Schemas['projectSchema']>>,
  Fits<Wire['ListDatasetsResponse'], Listed<'datasets', Schemas['datasetSchema']>>,
  Fits<Wire['ListExperimentsResponse'], Listed<'experiments', Schemas['experimentSchema']>>,
  Fits<Wire['ListEvaluatorsResponse'], Listed<'evaluators', Schemas['evaluatorSchema']>>,
  Fits<Wire['ListAiIntegrationsResponse'], Listed<'ai_integrations', Schemas['aiIntegrationSchema']>>,
  Fits<Wire['ListIntegrationsResponse'], Listed<'integrations', Schemas['integrationSchema']>>,
  Fits<Wire['ListPromptsResponse'], Listed<'prompts', Schemas['promptSchema']>>,
  Fits<Wire['ListPromptVersionsResponse'], Listed<'prompt_versions', Schemas['promptVersionSchema']>>,
]

/** Requests: what we send on the left, the official type on the right. */
export type Requests = [
  Fits<CreateTaskBody, Wire['CreateTaskRequest']>,
  Fits<Partial<Omit<EvaluationTaskBody, 'type' | Source>>, Wire['UpdateEvaluationTaskRequest']>,
  Fits<Partial<Omit<ExperimentTaskBody, 'type' | 'dataset_id'>>, Wire['UpdateRunExperimentTaskRequest']>,
]
type Source = 'project_id' | 'dataset_id' | 'experiment_ids'
