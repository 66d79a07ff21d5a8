import { AxError } from '../ax/errors.ts'
import type { Task, TaskRun } from '../ax/schemas.ts'
import type { Deadline } from '../clock.ts'
import type { RunRecord } from '../facts.ts'
import { findChainedRun, type ChainedRun } from '../lifecycle/chained.ts'
import type { PendingRun } from '../lifecycle/duty.ts'
import { kindOf, planDatasetEvaluation, type TaskShape } from '../lifecycle/plan.ts'
import { hasEnded } from '../lifecycle/status.ts'
import { InputError, type InputProblem } from '../problems.ts'
import type { Context } from './context.ts'
import { followRun } from './follow.ts'
import { start } from './start.ts'

/** The evaluation tasks that score a new experiment. */
export interface Evaluations {
  /** Triggered by the action, with the ID of the new experiment. */
  onDatasets: Task[]
  /** Chained by the service. */
  onProjects: { task: Task }[]
}

/** All of them. */
export function allTasks({ onDatasets, onProjects }: Evaluations): Task[] {
  return [...onDatasets, ...onProjects.map(({ task }) => task)]
}

/** Milliseconds in which the service starts a chained evaluation. */
const CHAINED_WITHIN_MS = 120_000

/**
 * Finds the evaluation tasks and checks that they can score what `main` makes.
 * @throws {InputError} for tasks that are no evaluations, or are on another dataset
 */
export async function findEvaluations(main: TaskShape, context: Context): Promise<Evaluations> {
  const { names, settings } = context
  const input = 'evaluation-task-ids'
  const given = settings.request.evaluationTaskIds ?? []
  const tasks = await Promise.all(given.map((nameOrId) => names.task(input, nameOrId)))
  const problems = tasks.flatMap((task) => unfitEvaluation(task, main, settings.waiting.wait))
  if (problems.length > 0) throw new InputError(problems.map((message): InputProblem => ({ input, message })))
  return {
    onDatasets: tasks.filter((task) => kindOf(task) === 'dataset-evaluation'),
    onProjects: tasks.filter((task) => kindOf(task) === 'project-evaluation').map((task) => ({ task })),
  }
}

function unfitEvaluation(task: Task, main: TaskShape, wait: boolean): string[] {
  const name = `"${task.name}"`
  if (kindOf(task) === 'experiment') return [`${name} makes experiments; give tasks that evaluate them.`]
  if (kindOf(task) === 'project-evaluation') return []
  if (task.dataset_id !== main.dataset_id)
    return [`${name} is on another dataset than the task "${main.name}".`]
  return wait
    ? []
    : [`${name} is on a dataset and triggered once the experiment has ended, which needs \`wait: true\`.`]
}

interface Scene {
  deadline: Deadline
  context: Context
}

/** Lets the evaluation tasks score the experiment of an ended run, all at once, and waits for their runs. */
export async function evaluateExperiment(
  main: RunRecord,
  evaluations: Evaluations,
  scene: Scene,
): Promise<void> {
  const run = main.ending === 'ended' ? main.run : undefined
  if (run?.status !== 'COMPLETED') {
    forgetChained(main, scene.context)
    return
  }
  const { onDatasets, onProjects } = evaluations
  // All of them are followed to their end, even if one meets a fault: what is not awaited would go on polling.
  const results = await Promise.allSettled([
    ...onDatasets.map((task) => evaluateByTrigger(task, run, scene)),
    ...onProjects.map(({ task }) => followChained(task, run, scene)),
  ])
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

/**
 * An experiment that ended without completing sets no evaluation off, and one that may live on takes its evaluations along.
 * Of any other, the post step makes sure.
 */
function forgetChained({ run, afterwards }: RunRecord, { duty }: Context): void {
  if (run === undefined || !(hasEnded(run) || afterwards === 'left')) return
  for (const pending of duty.current().pending) {
    if (pending.mark.by === 'chained' && pending.mark.runId === run.id) duty.forget(pending)
  }
}

async function evaluateByTrigger(
  task: Task,
  experimentRun: TaskRun,
  { deadline, context }: Scene,
): Promise<void> {
  const experimentId = experimentRun.experiment_id
  if (!experimentId) {
    lose(task, 'The experiment of the run is not known, so that it cannot be evaluated.', context)
    return
  }
  // What can no longer be waited for is not paid for.
  if (deadline.passed()) {
    lose(task, 'The timeout passed before the evaluation could be started.', context)
    return
  }
  try {
    const plan = planDatasetEvaluation({}, [experimentId])
    const record = await start({ role: 'evaluation', task, plan, deadline }, context)
    await followRun(record, deadline, context)
  } catch (error) {
    if (!(error instanceof AxError)) throw error
    const { aborted } = context.interruption
    lose(
      task,
      aborted ? 'The workflow was cancelled before the evaluation was started.' : error.message,
      context,
    )
  }
}

async function followChained(
  task: Task,
  experimentRun: TaskRun,
  { deadline, context }: Scene,
): Promise<void> {
  const { ax, clock, random, interruption, duty, onEvent } = context
  const pending = duty.current().pending.find((each) => isChainedTo(each, task, experimentRun))
  const budgetMs = Math.min(CHAINED_WITHIN_MS, deadline.remaining())
  // Where another step triggered the experiment, what came before its trigger is all that is known not to belong to it.
  const before = pending?.before ?? { ids: [], oldest: experimentRun.created_at }
  const place = { taskId: task.id, before, experimentRun }
  const chained = await findChainedRun(place, { ax, clock, random, budgetMs, interruption })
  if (chained.kind !== 'found') {
    lose(task, explainSearch(chained), context)
    return
  }
  if (pending !== undefined) duty.owe(chained.run.id, pending)
  onEvent({ kind: 'triggered', run: chained.run, adopted: true })
  await followRun({ role: 'evaluation', task, run: chained.run, ending: 'waiting' }, deadline, context)
}

function isChainedTo({ taskId, mark }: PendingRun, task: Task, experimentRun: TaskRun): boolean {
  return taskId === task.id && mark.by === 'chained' && mark.runId === experimentRun.id
}

function explainSearch(chained: Exclude<ChainedRun, { kind: 'found' }>): string {
  switch (chained.kind) {
    case 'interrupted':
      return 'The workflow was cancelled before the evaluation of the experiment was seen.'
    case 'several':
      return `Several new runs are there and nothing tells which belongs to the experiment: ${chained.runs.map((run) => run.id).join(', ')}.`
    case 'none':
      return `The service started no run for the experiment in time. ${chained.error?.message ?? ''}`.trim()
  }
}

function lose({ id, name, type }: Task, explanation: string, { journal }: Context): void {
  journal.record({
    role: 'evaluation',
    task: { id, name, type },
    run: undefined,
    ending: 'lost',
    explanation,
  })
}
