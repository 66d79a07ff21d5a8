import { everyPage } from '../ax/client.ts'
import { AxError } from '../ax/errors.ts'
import type { Task } from '../ax/schemas.ts'
import type { Context } from './context.ts'

/** Organizations that are asked for the space; the link is not worth more requests. */
const ORGANIZATIONS_ASKED = 3
/** Milliseconds for all of it. */
const BUDGET_MS = 10_000

/**
 * The page of the Arize app where the task's results are, in the forms that are known to exist: a dataset's experiments, or
 * a project. `undefined` where the app's address is not known, and whenever the service does not answer at once: a link
 * is never worth a failed step.
 */
export async function appPage(task: Task, context: Context): Promise<string | undefined> {
  const { appUrl } = context.settings.connection
  if (appUrl === undefined || context.interruption.aborted) return undefined
  const found = new AbortController()
  const enough = (): void => {
    found.abort()
  }
  context.interruption.addEventListener('abort', enough)
  try {
    const giveUp = context.clock.sleep(BUDGET_MS, found.signal).then(() => undefined)
    return await Promise.race([findPage(task, appUrl, context), giveUp])
  } catch (error) {
    if (error instanceof AxError) return undefined
    throw error
  } finally {
    context.interruption.removeEventListener('abort', enough)
    // A timer that is left behind would keep the process alive.
    found.abort()
  }
}

async function findPage(task: Task, appUrl: string, { ax }: Context): Promise<string | undefined> {
  const { dataset_id: dataset, project_id: project } = task
  const place = dataset ? await ax.dataset(dataset) : project ? await ax.project(project) : undefined
  if (!place?.space_id) return undefined
  const { items: organizations } = await ax.organizations()
  for (const organization of organizations.slice(0, ORGANIZATIONS_ASKED)) {
    for await (const space of everyPage((query) => ax.spaces({ org_id: organization.id, ...query }))) {
      if (space.id !== place.space_id) continue
      const root = `${appUrl}/organizations/${segment(organization.id)}/spaces/${segment(space.id)}`
      return dataset
        ? `${root}/datasets/${segment(dataset)}?selectedTab=experiments`
        : `${root}/projects/${segment(place.id)}?selectedTab=llmTracing`
    }
  }
  return undefined
}

/** An ID as a path segment the way the app writes it: base64 padding as it is. */
function segment(id: string): string {
  return encodeURIComponent(id).replaceAll('%3D', '=')
}
