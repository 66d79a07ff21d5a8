import type { TaskRun } from '../ax/schemas.ts'
import type { RunRecord } from '../facts.ts'
import { hasEnded } from '../lifecycle/status.ts'
import type { Context } from './context.ts'
import { noteTask } from './find-task.ts'
import { noteExperiment } from './note-experiment.ts'

/** `command: get-run`: reads a run as it is now. */
export async function getRun(context: Context): Promise<void> {
  const record = await readRun(context)
  context.journal.learn({ deed: 'The run was read.', result: record.run })
}

/** Reads the run that the input `run-id` names, with its task, and notes both. */
export async function readRun(context: Context): Promise<RunRecord & { run: TaskRun }> {
  const { patientAx, settings, journal } = context
  const run = await patientAx.taskRun(settings.subject.runId ?? '')
  const task = await patientAx.task(run.task_id)
  noteTask(task, context)
  await noteExperiment(run, context)
  const { id, name, type } = task
  const record = {
    role: 'main',
    task: { id, name, type },
    run,
    ending: hasEnded(run) ? 'ended' : 'left',
  } as const
  journal.record(record)
  return record
}
