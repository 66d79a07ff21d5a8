import type { CreateTaskBody } from '../ax/definitions/body.ts'
import { AxError } from '../ax/errors.ts'
import type { Task } from '../ax/schemas.ts'
import { ephemeralName } from '../github/experiment-name.ts'
import { create } from './ensure-task.ts'
import type { Context } from './context.ts'

/**
 * Creates a task that lives only as long as the step. Its unique name is in the step's state before the POST, so that the
 * post step finds the task even if the process is killed before it has seen the answer.
 * @throws {AxError} when the service refuses it, or nobody knows whether it was created
 */
export async function createEphemeral(body: CreateTaskBody, context: Context): Promise<Task> {
  const { names, duty, workflow, random } = context
  const name = ephemeralName({ taskName: body.name, workflow, random: random() })
  const owed = { name, spaceId: await names.spaceId('the ephemeral task'), id: undefined }
  duty.oweTask(owed)
  try {
    const { task } = await create({ ...body, name }, context)
    duty.oweTask({ ...owed, id: task.id })
    return task
  } catch (error) {
    if (error instanceof AxError && error.delivery === 'refused') duty.releaseTask(name)
    throw error
  }
}
