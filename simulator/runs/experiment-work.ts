import { uuidOf } from '../hash.ts'
import type { RunConfiguration } from '../schemas/run-configuration.ts'
import type { TriggerExperimentBody } from '../schemas/trigger-bodies.ts'
import type {
  Columns,
  EvaluatorVersionRecord,
  ExampleRecord,
  ExperimentRow,
  Job,
  RunRecord,
  Work,
} from '../world/records.ts'
import type { World } from '../world/world.ts'
import { dataColumns, readPath } from './columns.ts'
import { answer, modelContext, variablesIn } from './fake-model.ts'
import { allOf } from './filter.ts'
import { columnName, judge, type Values } from './judge.ts'
import { knowledgeOf } from './knowledge.ts'
import { plannedOutcome } from './outcomes.ts'

type ExperimentJob = Extract<Job, { kind: 'experiment' }>

/** The examples that a trigger selects, in the order of the dataset: filter first, then IDs or the first so many. */
export function selectExamples(
  examples: readonly ExampleRecord[],
  body: TriggerExperimentBody,
): ExampleRecord[] {
  const matches = allOf(body.query_filter)
  const wanted = body.example_ids === undefined ? null : new Set(body.example_ids)
  return examples
    .filter((example) => matches((column) => readPath(example, column)))
    .filter((example) => wanted?.has(example.id) ?? true)
    .slice(0, body.max_examples)
}

/** The model that answers, and what is wrong with it if the provider does not know it. */
function modelOf(world: World, configuration: RunConfiguration): { model: string; trouble: string | null } {
  if (configuration.experiment_type === 'AGENT_CALL') return { model: 'agent', trouble: null }
  const integration = world.find(world.aiIntegrations, configuration.ai_integration_id, 'AI integration')
  const offered = integration.model_names ?? []
  const model = configuration.model_name ?? offered[0] ?? 'default'
  const known = integration.enable_default_models || offered.length === 0 || offered.includes(model)
  const trouble = known ? null : `The model '${model}' does not exist or you do not have access to it.`
  return { model, trouble }
}

interface Made {
  output: string
  /** Columns besides the output. */
  columns: Columns
}

type TemplateJudge = (example: ExampleRecord) => Made

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A TEMPLATE_EVALUATION configuration judges the dataset itself: the label is the output of the row. */
function templateJudge(world: World, configuration: RunConfiguration): TemplateJudge | null {
  if (configuration.experiment_type !== 'TEMPLATE_EVALUATION') return null
  const { evaluator_version_id: versionId, column_mapping: mapping = {} } = configuration
  const linked = world.evaluatorVersions.find((version) => version.id === versionId)
  const name = linked === undefined ? 'template_evaluation' : columnName(linked)
  const template_config = {
    name,
    template: configuration.template,
    include_explanations: configuration.provide_explanation,
    use_function_calling: false,
    classification_choices: configuration.classification_choices ?? null,
  }
  const version = { template_config } as unknown as EvaluatorVersionRecord
  const variables = variablesIn(configuration.template, 'MUSTACHE')
  const knowledge = knowledgeOf(world)
  return (example) => {
    const read = (variable: string) => textOf(readPath(example, mapping[variable] ?? variable))
    const values: Values = Object.fromEntries(variables.map((variable) => [variable, read(variable)]))
    const judgement = judge(version, values, knowledge)
    const columns: Columns = {}
    for (const [field, value] of Object.entries(judgement) as [string, unknown][]) {
      columns[`eval.${name}.${field}`] = value
    }
    return { output: judgement.label ?? textOf(judgement.score), columns }
  }
}

/** Lays out an experiment run: one row for every selected example, written as the run progresses. */
export function experimentWork(world: World, run: RunRecord, job: ExperimentJob): Work {
  const experiment = world.find(world.experiments, run.experiment_id ?? '', 'Experiment')
  const version = world.find(world.datasetVersions, job.version_id, 'Dataset version')
  const { model, trouble } = modelOf(world, job.configuration)
  const context = modelContext(model, version.examples)
  const judged = templateJudge(world, job.configuration)
  const selected = selectExamples(version.examples, job.body)
  const planned = plannedOutcome(
    run.plan,
    selected.map(({ id }) => id),
  )
  const make = (example: ExampleRecord): Made =>
    judged?.(example) ?? { output: answer(job.configuration, context, example), columns: {} }
  const rowOf = (example: ExampleRecord, error: string | null): ExperimentRow => {
    const made = error === null ? make(example) : null
    const id = run.plan.nullRowIds === true ? null : uuidOf(experiment.id, example.id)
    const example_id = run.plan.nullExampleIds === true ? null : example.id
    const output = made?.output ?? null
    return { ...dataColumns(example), ...made?.columns, id, example_id, output, error }
  }
  const items = selected.map((example, n) => {
    const outcome = planned(n) ?? (trouble === null ? 'success' : 'error')
    const error = outcome === 'error' ? (trouble ?? 'The model provider answered 500: internal error.') : null
    return {
      outcome,
      apply: () => {
        if (outcome !== 'skipped') experiment.rows.push(rowOf(example, error))
      },
    }
  })
  const kept = items.flatMap(({ outcome, apply }) => (outcome === 'dropped' ? [] : [{ outcome, apply }]))
  return { items: kept, status: 'COMPLETED', reason: null }
}
