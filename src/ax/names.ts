import { InputError } from '../problems.ts'
import { nearest } from '../nearest.ts'
import { everyPage, type AxClient } from './client.ts'
import { NotFoundError, PermissionError } from './errors.ts'
import { isId } from './ids.ts'
import { findPromptVersion, type VersionWish } from './prompt-versions.ts'
import type { Experiment, Named, Page, PromptVersion, Task } from './schemas.ts'

/** The most names that are read to suggest the right one when a name is not found. */
const SUGGESTION_POOL = 1_000

/** One search for a name: which list, which input asks, and how the thing is called in messages. */
interface Search<Item extends Named> {
  /** The input that gave the name, for messages. */
  input: string
  /** Singular noun: `task`, `space`, `experiment`. */
  kind: string
  name: string
  /** Where was searched, for messages, such as `in this space`. */
  where: string
  /** Reads a page; the service's `name` filter is a case-insensitive substring. */
  page: (query: { name?: string; cursor: string | undefined }) => Promise<Page<Item>>
}

/**
 * Finds the one thing with exactly this name (case-sensitive, all pages).
 * @throws {InputError} when there is none (with the nearest names) or when there are several (with their IDs)
 */
async function findByName<Item extends Named>(search: Search<Item>): Promise<Item> {
  const match = await maybeByName(search)
  if (match === undefined) throw new InputError(await notFound(search))
  return match
}

/** The same for a name that need not exist. */
async function maybeByName<Item extends Named>(search: Search<Item>): Promise<Item | undefined> {
  const { input, kind, name, where } = search
  const matches: Item[] = []
  for await (const item of everyPage((query) => search.page({ ...query, name }))) {
    if (item.name === name) matches.push(item)
  }
  const [match, ...others] = matches
  if (others.length > 0) {
    const ids = matches.map((item) => item.id).join(', ')
    throw new InputError([
      {
        input,
        message: `${matches.length} ${kind}s are called "${name}" ${where}. Give one of their IDs instead: ${ids}.`,
      },
    ])
  }
  return match
}

async function notFound<Item extends Named>(
  search: Search<Item>,
): Promise<{ input: string; message: string }[]> {
  const { input, kind, name, where } = search
  const names: string[] = []
  for await (const item of everyPage((query) => search.page(query))) {
    names.push(item.name)
    if (names.length >= SUGGESTION_POOL) break
  }
  const close = nearest(name, names)
  const shown = (list: string[]): string => list.map((each) => `"${each}"`).join(', ')
  const hint =
    names.length === 0
      ? `There is no ${kind} at all that this key can see.`
      : close.length > 0
        ? `Did you mean ${shown(close)}?`
        : `There are: ${shown(names.slice(0, 10))}${names.length > 10 ? ` and ${names.length - 10} more` : ''}.`
  return [
    {
      input,
      message: `No ${kind} is called "${name}" ${where}. ${hint} Names are matched exactly, case included.`,
    },
  ]
}

/** Resolves names to IDs, asking for the space once and only when a name needs it. */
export interface NameResolver {
  /** The ID of the space that `space` names; `neededFor` says in a message what needs one. */
  spaceId(neededFor: string): Promise<string>
  /** The task with this name or ID. */
  task(input: string, nameOrId: string): Promise<Task>
  /** The task with this name, if there is one. */
  maybeTask(input: string, name: string): Promise<Task | undefined>
  /** The ID of the experiment with this name or ID, within a dataset. */
  experimentId(input: string, nameOrId: string, datasetId: string): Promise<string>
  /** The ID of the project with this name or ID; likewise the following ones. */
  projectId(input: string, nameOrId: string): Promise<string>
  datasetId(input: string, nameOrId: string): Promise<string>
  evaluatorId(input: string, nameOrId: string): Promise<string>
  /** An integration with a model provider. */
  aiIntegrationId(input: string, nameOrId: string): Promise<string>
  /** An integration of type AGENT. */
  agentIntegrationId(input: string, nameOrId: string): Promise<string>
  promptId(input: string, nameOrId: string): Promise<string>
  /** The version of a prompt that is wished for. */
  promptVersion(input: string, promptId: string, wish: VersionWish): Promise<PromptVersion>
  /** Whether the evaluator, in the given version or its latest, is the user's own code; `false` where the key may not look. */
  isCustomCode(evaluatorId: string, versionId: string | undefined): Promise<boolean>
}

/**
 * Builds the resolver.
 * @param space name or ID of the space, when the user gave one
 */
export function createNameResolver(ax: AxClient, space: string | undefined): NameResolver {
  let known: Promise<string> | undefined
  const findSpace = async (neededFor: string): Promise<string> => {
    if (space === undefined) {
      const message = `is needed for ${neededFor}. Give the name or ID of the space, here or in ARIZE_SPACE.`
      throw new InputError([{ input: 'space', message }])
    }
    if (isId(space)) return space
    const where = 'among the spaces that this key can see'
    return (await findByName({ input: 'space', kind: 'space', name: space, where, page: ax.spaces })).id
  }
  const spaceId = (neededFor: string): Promise<string> => (known ??= findSpace(neededFor))
  const where = space === undefined ? '' : `in the space "${space}"`
  /** The ID of something that has a unique name within the space. */
  const idOf =
    (kind: string, list: (query: Record<string, string | undefined>) => Promise<Page<Named>>) =>
    async (input: string, nameOrId: string): Promise<string> => {
      if (isId(nameOrId)) return nameOrId
      const space_id = await spaceId(`the ${kind} "${nameOrId}"`)
      const page = (query: object) => list({ space_id, ...query })
      return (await findByName({ input, kind, name: nameOrId, where, page })).id
    }
  const searchTask = async (input: string, name: string): Promise<Search<Task>> => {
    const space_id = await spaceId(`the task "${name}"`)
    return { input, kind: 'task', name, where, page: (query) => ax.tasks({ space_id, ...query }) }
  }
  return {
    spaceId,
    projectId: idOf('project', ax.projects),
    datasetId: idOf('dataset', ax.datasets),
    evaluatorId: idOf('evaluator', ax.evaluators),
    aiIntegrationId: idOf('AI integration', ax.aiIntegrations),
    agentIntegrationId: idOf('agent integration', (query) => ax.integrations({ type: 'AGENT', ...query })),
    promptId: idOf('prompt', ax.prompts),
    promptVersion: (input, promptId, wish) => findPromptVersion(ax, { input, promptId, wish }),
    isCustomCode: (id, versionId) => isCustomCode(ax, id, versionId),
    task: async (input, nameOrId) =>
      isId(nameOrId) ? ax.task(nameOrId) : findByName(await searchTask(input, nameOrId)),
    maybeTask: async (input, name) => maybeByName(await searchTask(input, name)),
    experimentId: async (input, nameOrId, dataset_id) => {
      if (isId(nameOrId)) return nameOrId
      const page = (query: object): Promise<Page<Experiment>> => ax.experiments({ dataset_id, ...query })
      const found = await findByName({
        input,
        kind: 'experiment',
        name: nameOrId,
        where: 'on the dataset of the task',
        page,
      })
      return found.id
    },
  }
}

/** Reads what only the evaluator's version says. Where the key may not look, the service will be the judge. */
async function isCustomCode(ax: AxClient, id: string, version_id: string | undefined): Promise<boolean> {
  try {
    const { version } = await ax.evaluator(id, { version_id })
    return version.code_config?.type === 'CUSTOM'
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof PermissionError) return false
    throw error
  }
}
