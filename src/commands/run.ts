import { startDeadline } from '../clock.ts'
import { experimentName } from '../github/experiment-name.ts'
import { provenanceOf } from '../github/workflow.ts'
import { kindOf, planDatasetEvaluation, planExperiment, planProjectEvaluation } from '../lifecycle/plan.ts'
import type { TaskShape, TriggerPlan } from '../lifecycle/plan.ts'
import { appPage } from './app-page.ts'
import type { Context } from './context.ts'
import { allTasks, evaluateExperiment, findEvaluations, type Evaluations } from './evaluations.ts'
import { followRun } from './follow.ts'
import { readIntent, type Intent } from './intent.ts'
import { planScores } from './score-plan.ts'
import { start } from './start.ts'

/** `command: run`: triggers a task, waits for its run and for the evaluations of its experiment. */
export async function run(context: Context): Promise<void> {
  const { settings, journal, clock } = context
  const { wait, timeoutMs } = settings.waiting
  const intent = await readIntent(context)
  const evaluations = await findEvaluations(intent.shape, context)
  const experimentIds = await resolveExperiments(intent, context)
  const plan = planTrigger(intent.shape, { evaluations, experimentIds }, context)
  const scored = { shape: intent.shape, experimentIds, evaluations: allTasks(evaluations) }
  const scores = wait ? await planScores(scored, context) : undefined
  journal.learn({ window: plan.window, timeoutMs })

  const task = await intent.realise()
  const deadline = startDeadline(clock, timeoutMs)
  const record = await start({ role: 'main', task, plan, deadline }, context)
  if (!wait) return
  const ended = await followRun(record, deadline, context)
  await evaluateExperiment(ended, evaluations, { deadline, context })
  if (scores !== undefined) {
    const { scoreRun } = await import('./scoring.ts')
    await scoreRun(scores, ended, { deadline, context })
  }
  journal.learn({ url: await appPage(task, context) })
}

interface Parts {
  evaluations: Evaluations
  /** What an evaluation of a dataset is told to evaluate. */
  experimentIds: string[] | undefined
}

/** Builds the trigger. Nothing is spent yet. */
function planTrigger(shape: TaskShape, { evaluations, experimentIds }: Parts, context: Context): TriggerPlan {
  const { settings, clock } = context
  const { request } = settings
  switch (kindOf(shape)) {
    case 'project-evaluation':
      return planProjectEvaluation(shape, request, clock.now())
    case 'dataset-evaluation':
      return planDatasetEvaluation(request, experimentIds)
    case 'experiment':
      return planNewExperiment(shape, evaluations, context)
  }
}

/** The experiments of the input, else those of the definition, else none: then the service takes the task's own. */
async function resolveExperiments(
  { shape, experimentIds }: Intent,
  { settings, names }: Context,
): Promise<string[] | undefined> {
  const given = settings.request.experimentIds
  if (given === undefined) return experimentIds
  const find = (each: string) => names.experimentId('experiment-ids', each, shape.dataset_id ?? '')
  return Promise.all(given.map(find))
}

function planNewExperiment(task: TaskShape, evaluations: Evaluations, context: Context): TriggerPlan {
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
