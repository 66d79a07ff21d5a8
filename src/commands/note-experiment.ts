import { AxError } from '../ax/errors.ts'
import type { TaskRun } from '../ax/schemas.ts'
import type { Context } from './context.ts'

/** Notes the experiment of a run that another step has triggered. Its name is worth a request, not a failed step. */
export async function noteExperiment(run: TaskRun, { ax, journal }: Context): Promise<void> {
  const id = run.experiment_id
  if (!id) return
  try {
    const { name } = await ax.experiment(id)
    journal.learn({ experiment: { id, name } })
  } catch (error) {
    if (!(error instanceof AxError)) throw error
    journal.learn({ experiment: { id, name: '' } })
  }
}
