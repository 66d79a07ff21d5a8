import type { NameResolver } from '../ax/names.ts'
import type { Experiment } from '../ax/schemas.ts'
import { isPairedRule, readsRows, requiredColumns, type Rule } from '../gates/rule.ts'
import { branchKey, type WorkflowContext } from '../github/context.ts'
import { baselineKey } from '../github/experiment-name.ts'
import { InputError, type InputIssue } from '../input-error.ts'
import { kindOf, type TaskShape } from '../tasks/shape.ts'
import { unlessFailed } from './row-reader.ts'
import type { NoBaseline } from './score-report.ts'
import type { RequiredColumns } from './table.ts'

/** How a run is scored: everything that can be known, and can be wrong, before anything is spent. Plain data. */
export interface ScorePlan extends EvaluatorSettings {
  source: ScoreSource
  /** The dataset of the experiment; `undefined` for an evaluation of a project. */
  datasetId: string | undefined
  /** How many evaluators the task has; with one, the run's successes are evaluated spans. */
  evaluators: number
  baseline: BaselinePlan
  rules: readonly Rule[]
  /** What has to be kept of the rows so that the rules can be evaluated. */
  columns: RequiredColumns
  /** Whether the run covers less than the dataset on purpose (`max-examples`, `example-ids`, `query-filter`). */
  limited: boolean
  /** The share of errors, 0…1, up to which a run counts as measured. */
  maxErrorRate: number
  trend: TrendPlan | undefined
}

/** What the configurations of the evaluators say. Nothing in it can be wrong, so that no trigger waits for it. */
export interface EvaluatorSettings {
  /** `direction` by the name of the score. */
  directions: ReadonlyMap<string, string>
  /** The allowed labels by the name of the score. */
  labels: ReadonlyMap<string, readonly string[]>
}

/** What the rows are read from. */
export type ScoreSource =
  /** The experiment that the run makes. */
  | { kind: 'new-experiment' }
  | { kind: 'experiment'; id: string }
  /** The spans of the run's data window. */
  | { kind: 'time-window'; projectId: string }
  /** Several experiments at once, or none that is known. */
  | { kind: 'nothing' }

/** Where the baseline is looked for. */
export type BaselinePlan =
  | { kind: 'none'; reason: NoBaseline }
  /** The one that the user named, as it was read when the name was resolved. */
  | { kind: 'experiment'; experiment: Experiment }
  /** The newest experiment whose name has this key; `branch` is what people call it. */
  | { kind: 'key'; key: string; branch: string }
  /** The completed run of the same task before this one. */
  | { kind: 'previous-run' }

/** Earlier results that are shown beside each score: of the experiments with this key, the newest `limit`. */
export interface TrendPlan {
  key: string
  limit: number
}

/** The input `baseline`, as the user wrote it. */
export type BaselineChoice =
  | { kind: 'none' }
  /** The newest experiment of the base branch; for an evaluation of a project, the task's previous run. */
  | { kind: 'auto' }
  | { kind: 'branch'; branch: string }
  | { kind: 'experiment'; nameOrId: string }

/** What is to be scored, and how the user wants it. */
export interface ScoreRequest {
  shape: TaskShape
  /** The experiments that an evaluation of a dataset is told to evaluate, when not the task's own. */
  experimentIds: string[] | undefined
  rules: readonly Rule[]
  baseline: BaselineChoice
  limited: boolean
  maxErrorRate: number
  /** How many earlier results are shown; 0 for none. */
  trend: number
  /** The branch that `baseline: auto` means. */
  context: Pick<WorkflowContext, 'baselineRef' | 'baselineBranch'>
  /** The check's name, where its task alone does not tell its experiments apart. */
  checkName?: string | undefined
}

/**
 * Plans how a run is scored; `readEvaluatorSettings` completes it.
 * @throws {InputError} for rules that the task cannot satisfy, and for a baseline that does not exist
 * @throws {AxError} when the service gives no response
 */
export async function planScores(
  request: ScoreRequest,
  names: NameResolver,
): Promise<Omit<ScorePlan, keyof EvaluatorSettings>> {
  const { shape, rules, limited, maxErrorRate } = request
  refuseUnfitRules(request)
  const baseline = await planBaseline(request, names)
  const source = sourceOf(request)
  return {
    source,
    datasetId: shape.dataset_id ?? undefined,
    evaluators: shape.evaluators?.length ?? 0,
    baseline: source.kind === 'nothing' ? { kind: 'none', reason: { code: 'not-applicable' } } : baseline,
    rules,
    columns: requiredColumns(rules),
    limited,
    maxErrorRate,
    trend: source.kind === 'nothing' ? undefined : planTrend(request),
  }
}

function sourceOf({ shape, experimentIds }: ScoreRequest): ScoreSource {
  switch (kindOf(shape)) {
    case 'experiment':
      return { kind: 'new-experiment' }
    case 'project-evaluation':
      return { kind: 'time-window', projectId: shape.project_id ?? '' }
    case 'dataset-evaluation': {
      const [id, ...others] = experimentIds ?? shape.experiment_ids ?? []
      return id === undefined || others.length > 0 ? { kind: 'nothing' } : { kind: 'experiment', id }
    }
  }
}

/** @throws {InputError} naming each rule that no run of this task can satisfy */
function refuseUnfitRules({ shape, experimentIds, rules }: ScoreRequest): void {
  const kind = kindOf(shape)
  const count = (experimentIds ?? shape.experiment_ids ?? []).length
  const problemOf = (rule: Rule): string | undefined => {
    if (kind === 'project-evaluation' && isPairedRule(rule)) {
      return 'the spans of two time windows cannot be paired. Compare their means with `.delta` instead.'
    }
    if (kind !== 'dataset-evaluation' || !readsRows(rule) || count === 1) return undefined
    return count === 0
      ? 'this rule needs an experiment, and neither the task nor `experiment-ids` names one.'
      : `this rule cannot be evaluated over ${count} experiments at once. Name one experiment in \`experiment-ids\`, and use one step or one check of a suite for each.`
  }
  const issues = rules.flatMap((rule): InputIssue[] => {
    const problem = problemOf(rule)
    if (problem === undefined) return []
    return [{ input: 'gates', message: `line ${rule.line}, "${rule.text}": ${problem}` }]
  })
  if (issues.length > 0) throw new InputError(issues)
}

async function planBaseline(request: ScoreRequest, names: NameResolver): Promise<BaselinePlan> {
  const { shape, baseline: choice } = request
  const onProject = kindOf(shape) === 'project-evaluation'
  if (onProject && (choice.kind === 'experiment' || choice.kind === 'branch')) {
    const message =
      'is an experiment or a branch, but an evaluation of a project has neither. Use `auto` (its previous run) or `none`.'
    throw new InputError([{ input: 'baseline', message }])
  }
  if (choice.kind === 'none') return { kind: 'none', reason: { code: 'not-requested' } }
  if (choice.kind === 'experiment') {
    const experiment = await resolveBaseline(choice.nameOrId, shape.dataset_id ?? '', names)
    return { kind: 'experiment', experiment }
  }
  if (onProject) return { kind: 'previous-run' }
  const branch = branchOf(request)
  return branch === undefined ? { kind: 'none', reason: { code: 'no-branch' } } : { kind: 'key', ...branch }
}

/** The experiment that the user named, read once: by ID, or from the list that its name was found in. */
async function resolveBaseline(
  nameOrId: string,
  datasetId: string,
  names: NameResolver,
): Promise<Experiment> {
  try {
    return await names.experiment('baseline', nameOrId, datasetId)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    // `baseline: main` is what people write first.
    const hint = `If "${nameOrId}" is a branch, write \`baseline: branch:${nameOrId}\`.`
    throw new InputError(error.issues.map((issue) => ({ ...issue, message: `${issue.message} ${hint}` })))
  }
}

/** The branch that the results are compared with, and the key of its experiments; `undefined` where there is none. */
function branchOf(request: ScoreRequest): { key: string; branch: string } | undefined {
  const { shape, baseline, context, checkName } = request
  const named = baseline.kind === 'branch' ? baseline.branch : undefined
  const ref = named === undefined ? context.baselineRef : branchKey(named)
  if (ref === undefined) return undefined
  return { key: baselineKey(shape.name, ref, checkName), branch: named ?? context.baselineBranch ?? ref }
}

function planTrend(request: ScoreRequest): TrendPlan | undefined {
  const { shape, trend: limit } = request
  const branch = branchOf(request)
  if (limit === 0 || branch === undefined || kindOf(shape) === 'project-evaluation') return undefined
  return { key: branch.key, limit }
}

/** Evaluators that are asked for their configuration; more are not worth the requests. */
const MAX_EVALUATORS = 20

/**
 * Which way each score gets better, and which labels it can have, from the configuration of the evaluators. A key that may
 * not read evaluators costs the arrows, not the step.
 */
export async function readEvaluatorSettings(
  tasks: readonly Pick<TaskShape, 'evaluators'>[],
  names: NameResolver,
): Promise<EvaluatorSettings> {
  const attached = tasks.flatMap((task) => task.evaluators ?? []).slice(0, MAX_EVALUATORS)
  const evaluators = await Promise.all(
    attached.map(({ evaluator_id: id, evaluator_version_id: version }) =>
      unlessFailed(names.evaluatorVersion(id, version)),
    ),
  )
  const directions = new Map<string, string>()
  const labels = new Map<string, readonly string[]>()
  for (const evaluator of evaluators) {
    const configuration = evaluator?.version.template_config ?? evaluator?.version.code_config
    const name = configuration?.name
    if (!name) continue
    directions.set(name, configuration.direction ?? 'NONE')
    const choices = Object.keys(configuration.classification_choices ?? {})
    if (choices.length > 0) labels.set(name, [...new Set([...(labels.get(name) ?? []), ...choices])])
  }
  return { directions, labels }
}
