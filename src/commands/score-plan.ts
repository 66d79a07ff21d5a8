import { everyPage } from '../ax/client.ts'
import { AxError } from '../ax/errors.ts'
import type { Task } from '../ax/schemas.ts'
import { isPairedRule, readsScores } from '../gates/rule.ts'
import { baselineKey } from '../github/experiment-name.ts'
import { kindOf, type TaskShape } from '../lifecycle/plan.ts'
import { InputError, type InputProblem } from '../problems.ts'
import type { Context } from './context.ts'

/** How the run will be scored: everything that can be known, and can be wrong, before anything is spent. */
export interface ScorePlan {
  /** What the rows are read from. */
  from:
    | { kind: 'new-experiment' }
    | { kind: 'experiment'; id: string }
    | { kind: 'window'; projectId: string }
    | { kind: 'nothing' }
  datasetId: string
  /** How many evaluators judge each span; with one, the run's successes are judged spans. */
  evaluators: number
  baseline: BaselinePlan
  /** `direction` of the evaluators' configurations, by the name of their score. */
  directions: ReadonlyMap<string, string>
}

/** Where the baseline will be looked for. */
export type BaselinePlan =
  | { kind: 'none'; reason: string }
  | { kind: 'experiment'; id: string; input: string }
  /** The newest experiment whose name has this key; `branch` is what people call it. */
  | { kind: 'key'; key: string; branch: string }
  | { kind: 'previous-run' }

/** The task to be run, and what evaluates what it makes. */
export interface Scored {
  shape: TaskShape
  /** The experiments that an evaluation of a dataset is told to judge, when not the task's own. */
  experimentIds: string[] | undefined
  evaluations: Task[]
}

/**
 * Plans how the run is scored.
 * @throws {InputError} for rules that this task cannot satisfy, and for a baseline that does not exist
 */
export async function planScores(scored: Scored, context: Context): Promise<ScorePlan> {
  const { shape } = scored
  checkRules(scored, context)
  const [baseline, directions] = await Promise.all([
    planBaseline(shape, context),
    readDirections([shape, ...scored.evaluations], context),
  ])
  const evaluators = shape.evaluators?.length ?? 0
  return { from: sourceOf(scored), datasetId: shape.dataset_id ?? '', evaluators, baseline, directions }
}

function sourceOf({ shape, experimentIds }: Scored): ScorePlan['from'] {
  const judged = experimentIds ?? shape.experiment_ids ?? []
  switch (kindOf(shape)) {
    case 'experiment':
      return { kind: 'new-experiment' }
    case 'project-evaluation':
      return { kind: 'window', projectId: shape.project_id ?? '' }
    case 'dataset-evaluation': {
      const [id, ...others] = judged
      return id === undefined || others.length > 0 ? { kind: 'nothing' } : { kind: 'experiment', id }
    }
  }
}

function checkRules({ shape, experimentIds }: Scored, { settings }: Context): void {
  const judged = (experimentIds ?? shape.experiment_ids ?? []).length
  const { rules } = settings.judging
  const kind = kindOf(shape)
  const problems = rules.flatMap((rule): InputProblem[] => {
    const where = `line ${rule.line}, "${rule.text}":`
    if (kind === 'project-evaluation' && isPairedRule(rule)) {
      return [
        {
          input: 'gates',
          message: `${where} spans of two windows are no pairs. Compare means with \`.delta\` instead.`,
        },
      ]
    }
    if (kind === 'dataset-evaluation' && readsScores(rule) && judged !== 1) {
      const message = `${where} rules about scores need exactly one experiment, and this run evaluates ${judged === 0 ? 'none' : judged}. Name one in \`experiment-ids\`, one step each.`
      return [{ input: 'gates', message }]
    }
    return []
  })
  if (problems.length > 0) throw new InputError(problems)
}

async function planBaseline(shape: TaskShape, context: Context): Promise<BaselinePlan> {
  const { settings, names, workflow } = context
  const choice = settings.judging.baseline
  const onProject = kindOf(shape) === 'project-evaluation'
  switch (choice.kind) {
    case 'none':
      return { kind: 'none', reason: 'no baseline was asked for' }
    case 'experiment': {
      refuseOnProject(onProject)
      const id = await names.experimentId('baseline', choice.nameOrId, shape.dataset_id ?? '')
      await context.patientAx.experiment(id)
      return { kind: 'experiment', id, input: choice.nameOrId }
    }
    case 'branch':
      refuseOnProject(onProject)
      return { kind: 'key', key: baselineKey(shape.name, choice.branch), branch: choice.branch }
    case 'auto': {
      if (onProject) return { kind: 'previous-run' }
      const branch = workflow.baselineRef
      return branch === undefined
        ? { kind: 'none', reason: 'the workflow names no branch to compare with' }
        : { kind: 'key', key: baselineKey(shape.name, branch), branch }
    }
  }
}

function refuseOnProject(onProject: boolean): void {
  if (!onProject) return
  const message =
    'is an experiment or a branch, but an evaluation of a project has neither. Use `auto` (its run before) or `none`.'
  throw new InputError([{ input: 'baseline', message }])
}

/** Evaluators that are asked for their configuration; more than a few are not worth the requests. */
const EVALUATORS_ASKED = 20

/**
 * Which way each score gets better, from the configuration of the evaluators. A key that may not read evaluators costs the
 * arrows, not the step.
 */
async function readDirections(
  tasks: Scored['shape'][],
  { patientAx }: Context,
): Promise<Map<string, string>> {
  const attached = tasks.flatMap((task) => task.evaluators ?? []).slice(0, EVALUATORS_ASKED)
  const configured = await Promise.all(
    attached.map(async ({ evaluator_id: id, evaluator_version_id: version }) => {
      try {
        const { version: read } = await patientAx.evaluator(id, { version_id: version ?? undefined })
        return read.template_config ?? read.code_config
      } catch (error) {
        if (error instanceof AxError) return undefined
        throw error
      }
    }),
  )
  return new Map(configured.flatMap((each) => (each?.name ? [[each.name, each.direction ?? 'NONE']] : [])))
}

/** All items of a list. */
export async function allOf<T>(pages: Parameters<typeof everyPage<T>>[0]): Promise<T[]> {
  const items: T[] = []
  for await (const item of everyPage(pages)) items.push(item)
  return items
}
