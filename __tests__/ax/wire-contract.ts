import type { createClient } from '@arizeai/ax-client'
import type { Client } from 'openapi-fetch'
import type * as z from 'zod/mini'
import type { CreateTaskBody, EvaluationTaskBody, ExperimentTaskBody } from '../../src/tasks/schema.ts'
import type * as schemas from '../../src/ax/schemas.ts'

/**
 * Nothing here runs: `tsc` fails when our wire schemas drift from the official client's generated types. What the service
 * may respond must be acceptable input of our schemas, and what we send must be acceptable to the service.
 */
type Paths = ReturnType<typeof createClient> extends Client<infer Given> ? Given : never
type Schemas = typeof schemas

/** The body of a response: `Got<'/v2/tasks'>` of a GET with status 200, else as said. */
type Got<
  Path extends keyof Paths,
  Method extends keyof Paths[Path] = 'get' & keyof Paths[Path],
> = Paths[Path][Method] extends { responses: infer Responses }
  ? Responses extends { 200: { content: { 'application/json': infer Body } } }
    ? Body
    : Responses extends { 201: { content: { 'application/json': infer Body } } }
      ? Body
      : never
  : never
/** The body of a request. */
type Sent<Path extends keyof Paths, Method extends keyof Paths[Path]> = Paths[Path][Method] extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : never
type Problem = Paths['/v2/tasks']['get']['responses'][400]['content']['application/problem+json']

/** Fails to compile unless the first type can be assigned to the second. */
type Fits<Given extends Taken, Taken> = Given

/** Responses: the official type on the left, what our schema reads on the right. */
export type Responses = [
  Fits<Got<'/v2/tasks/{task_id}'>, z.input<Schemas['taskSchema']>>,
  Fits<Got<'/v2/tasks', 'post'>, z.input<Schemas['taskSchema']>>,
  Fits<Got<'/v2/task-runs/{run_id}'>, z.input<Schemas['taskRunSchema']>>,
  Fits<Got<'/v2/tasks/{task_id}/trigger', 'post'>, z.input<Schemas['taskRunSchema']>>,
  Fits<Got<'/v2/task-runs/{run_id}/cancel', 'post'>, z.input<Schemas['taskRunSchema']>>,
  Fits<Got<'/v2/projects/{project_id}'>, z.input<Schemas['projectSchema']>>,
  Fits<Got<'/v2/datasets/{dataset_id}'>, z.input<Schemas['datasetSchema']>>,
  Fits<Got<'/v2/experiments/{experiment_id}'>, z.input<Schemas['experimentSchema']>>,
  Fits<Got<'/v2/evaluators/{evaluator_id}'>, z.input<Schemas['evaluatorWithVersionSchema']>>,
  Fits<Got<'/v2/prompts/{prompt_id}'>, z.input<Schemas['promptWithVersionSchema']>>,
  Fits<Problem, z.input<Schemas['problemSchema']>>,
]

/** Lists: the member that holds the items, and the pagination beside it. */
type Listed<Key extends string, Item extends z.ZodMiniType> = Record<Key, z.input<Item>[]> & {
  pagination: { next_cursor?: string | null | undefined; has_more: boolean }
}
export type Lists = [
  Fits<Got<'/v2/tasks'>, Listed<'tasks', Schemas['taskSchema']>>,
  Fits<Got<'/v2/tasks'>, Listed<'tasks', Schemas['listedTaskSchema']>>,
  Fits<Got<'/v2/tasks/{task_id}/runs'>, Listed<'task_runs', Schemas['taskRunSchema']>>,
  Fits<Got<'/v2/organizations'>, Listed<'organizations', Schemas['organizationSchema']>>,
  Fits<Got<'/v2/spaces'>, Listed<'spaces', Schemas['spaceSchema']>>,
  Fits<Got<'/v2/projects'>, Listed<'projects', Schemas['projectSchema']>>,
  Fits<Got<'/v2/datasets'>, Listed<'datasets', Schemas['datasetSchema']>>,
  Fits<Got<'/v2/experiments'>, Listed<'experiments', Schemas['experimentSchema']>>,
  Fits<Got<'/v2/evaluators'>, Listed<'evaluators', Schemas['evaluatorSchema']>>,
  Fits<Got<'/v2/ai-integrations'>, Listed<'ai_integrations', Schemas['aiIntegrationSchema']>>,
  Fits<Got<'/v2/integrations'>, Listed<'integrations', Schemas['integrationSchema']>>,
  Fits<Got<'/v2/prompts'>, Listed<'prompts', Schemas['promptSchema']>>,
  Fits<Got<'/v2/prompts/{prompt_id}/versions'>, Listed<'prompt_versions', Schemas['promptVersionSchema']>>,
]

/** Requests: what we send on the left, the official type on the right. */
export type Requests = [
  Fits<CreateTaskBody, Sent<'/v2/tasks', 'post'>>,
  Fits<Partial<Omit<EvaluationTaskBody, 'type' | Source>>, Sent<'/v2/tasks/{task_id}', 'patch'>>,
  Fits<Partial<Omit<ExperimentTaskBody, 'type' | 'dataset_id'>>, Sent<'/v2/tasks/{task_id}', 'patch'>>,
]
type Source = 'project_id' | 'dataset_id' | 'experiment_ids'

/** A path or method that the client does not know gives `never`, which would fit everything. */
type Unknown<Checks extends readonly unknown[]> = {
  [Index in keyof Checks]: [Checks[Index]] extends [never] ? Index : never
}[number]
type None<T extends never> = T
export type AllKnown = [None<Unknown<Responses>>, None<Unknown<Lists>>, None<Unknown<Requests>>]
