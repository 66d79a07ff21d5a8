import { startDeadline } from '../clock.ts'
import { appPage } from './app-page.ts'
import type { Context } from './context.ts'
import { allTasks, evaluateExperiment, findEvaluations } from './evaluations.ts'
import { followRun } from './follow.ts'
import { readRun } from './get-run.ts'
import { planScores } from './score-plan.ts'

/** `command: wait`: does everything for the run of an earlier step that `run` does after its trigger. */
export async function wait(context: Context): Promise<void> {
  const { settings, clock, duty, journal, patientAx } = context
  const { timeoutMs, onTimeout, onCancel } = settings.waiting
  const record = await readRun(context)
  const task = await patientAx.task(record.task.id)
  const evaluations = await findEvaluations(task, context)
  const scored = { shape: task, experimentIds: undefined, evaluations: allTasks(evaluations) }
  const scores = await planScores(scored, context)
  journal.learn({ timeoutMs })
  // The run belongs to another step; only a user who says `cancel` makes it ours.
  if (onTimeout === 'cancel' || onCancel === 'cancel') duty.owe(record.run.id)
  const deadline = startDeadline(clock, timeoutMs)
  const ended = await followRun({ ...record, ending: 'waiting' }, deadline, context)
  await evaluateExperiment(ended, evaluations, { deadline, context })
  const { scoreRun } = await import('./scoring.ts')
  await scoreRun(scores, ended, { deadline, context })
  journal.learn({ url: await appPage(task, context), result: ended.run })
}
