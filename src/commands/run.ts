import type { Task } from '../ax/schemas.ts'
import { startDeadline } from '../clock.ts'
import { experimentName } from '../github/experiment-name.ts'
import { provenanceOf } from '../github/workflow.ts'
import {
  checkInputsFit,
  kindOf,
  planDatasetEvaluation,
  planExperiment,
  planProjectEvaluation,
} from '../lifecycle/plan.ts'
import type { TriggerPlan } from '../lifecycle/plan.ts'
import { appPage } from './app-page.ts'
import type { Context } from './context.ts'
import { evaluateExperiment, findEvaluations, type Evaluations } from './evaluations.ts'
import { followRun } from './follow.ts'
import { start } from './start.ts'

/** `command: run`: triggers an existing task, waits for its run and for the evaluations of its experiment. */
export async function run(context: Context): Promise<void> {
  const { settings, journal, clock } = context
  const task = await findTask(context)
  const evaluations = await findEvaluations(task, context)
  const plan = await planTrigger(task, evaluations, context)
  const { wait, timeoutMs } = settings.waiting
  const deadline = startDeadline(clock, timeoutMs)
  journal.learn({ window: plan.window, timeoutMs })

  const record = await start({ role: 'main', task, plan, deadline }, context)
  if (!wait) return
  const ended = await followRun(record, deadline, context)
  await evaluateExperiment(ended, evaluations, { deadline, context })
  journal.learn({ url: await appPage(task, context) })
}

async function findTask(context: Context): Promise<Task> {
  const { settings, names, journal, onEvent } = context
  const task = await names.task('task', settings.task)
  onEvent({ kind: 'task', task })
  journal.learn({ task: { id: task.id, name: task.name, type: task.type } })
  checkInputsFit(task, settings.given)
  return task
}

/** Resolves what the trigger needs and builds it. Nothing is spent yet. */
async function planTrigger(task: Task, evaluations: Evaluations, context: Context): Promise<TriggerPlan> {
  const { settings, clock } = context
  const { request } = settings
  switch (kindOf(task)) {
    case 'project-evaluation':
      return planProjectEvaluation(task, request, clock.now())
    case 'dataset-evaluation':
      return planDatasetEvaluation(request, await resolveExperiments(task, context))
    case 'experiment':
      return planNewExperiment(task, evaluations, context)
  }
}

async function resolveExperiments(task: Task, { settings, names }: Context): Promise<string[] | undefined> {
  const given = settings.request.experimentIds
  if (given === undefined) return undefined
  return Promise.all(given.map((each) => names.experimentId('experiment-ids', each, task.dataset_id ?? '')))
}

function planNewExperiment(task: Task, evaluations: Evaluations, context: Context): TriggerPlan {
  const { settings, workflow, journal, random } = context
  const { request, telling, canonicalInputs } = settings
  const name =
    request.experimentName ??
    experimentName({ taskName: task.name, workflow, canonicalInputs, random: random() })
  const provenance = telling.provenance ? provenanceOf(workflow) : {}
  const metadata = { ...provenance, ...request.tracingMetadata }
  journal.learn({ experiment: { id: undefined, name } })
  return planExperiment(task, request, {
    name,
    tracingMetadata: Object.keys(metadata).length > 0 ? metadata : undefined,
    chainedTaskIds: evaluations.onProjects.map((each) => each.task.id),
  })
}
