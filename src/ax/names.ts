import { InputError } from '../input-error.ts'
import { formatSuggestions, suggestSimilar } from '../similar.ts'
import type { AxClient, CallOptions } from './client.ts'
import { capture, NotFoundError, PermissionError } from './errors.ts'
import { collect, readPages, type Page } from './pagination.ts'
import { taskSchema } from './schemas.ts'
import type {
  Evaluator,
  EvaluatorWithVersion,
  Experiment,
  ListedTask,
  Named,
  PromptVersion,
  Task,
} from './schemas.ts'

/**
 * Arize IDs are Relay global IDs: base64 of `Type:number:salt`. The official clients take every text that decodes to
 * something with a colon for an ID; we ask for a type name in front, so that fewer names are mistaken.
 */
const DECODED_ID = /^([A-Za-z]\w*):[\x20-\x7e]+$/
const BASE64 = /^[A-Za-z0-9+/_-]{4,}={0,2}$/

/** The type inside an ID, such as `OnlineTask`; `undefined` when the text is a name. */
export function typeOfId(text: string): string | undefined {
  if (!BASE64.test(text)) return undefined
  return DECODED_ID.exec(Buffer.from(text, 'base64').toString('latin1'))?.[1]
}

/** Whether the text is an ID, not a name. */
export function isId(text: string): boolean {
  return typeOfId(text) !== undefined
}

/** Resolves names to IDs. Every look-up is made once, and the space is looked up only when a name needs it. */
export type NameResolver = ReturnType<typeof createNameResolver>

/** Of an evaluator that was given by its ID nothing else is known. */
type KnownEvaluator = Pick<Evaluator, 'id'> & Partial<Evaluator>

export interface NameResolverOptions {
  /** Name or ID of the space, when the user gave one. */
  space: string | undefined
  /** Options of every look-up. */
  call: CallOptions
  /** Told what a name was resolved to. */
  onDebug?: ((message: string) => void) | undefined
}

/**
 * Builds the resolver. Names are matched exactly, letter case included.
 * Its methods throw `InputError` for what is not there (with the nearest names) and for what is there more than once (with
 * the IDs), and `AxError` when the service does not say.
 */
export function createNameResolver(ax: AxClient, options: NameResolverOptions) {
  const { call } = options
  const { once, resolve, spaceId, inSpace } = createLookUps(ax, options)
  const idOf =
    (list: (name: string) => Promise<NamedList<Named>>) =>
    async (input: string, nameOrId: string): Promise<string> =>
      isId(nameOrId) ? nameOrId : (await resolve(input, nameOrId, await list(nameOrId))).id
  const tasks = inSpace('task', ax.tasks)
  const evaluators = inSpace('evaluator', ax.evaluators)
  const agents: typeof ax.integrations = (query, more) => ax.integrations({ type: 'AGENT', ...query }, more)
  const readTask = (id: string): Promise<Task> => once(`task ${id}`, () => ax.task(id, call))
  /** The list describes a task as the task itself would; where it does not, the task is read. */
  const complete = async (listed: ListedTask): Promise<Task> => {
    const parsed = taskSchema.safeParse(listed)
    return parsed.success ? parsed.data : readTask(listed.id)
  }
  return {
    spaceId,
    /** The task with this name or ID. */
    task: async (input: string, nameOrId: string): Promise<Task> =>
      isId(nameOrId) ? readTask(nameOrId) : complete(await resolve(input, nameOrId, await tasks(nameOrId))),
    /** The task with this name, if there is one now: asks every time, since the answer is about to change. */
    findTask: async (input: string, name: string): Promise<Task | undefined> => {
      const list = await tasks(name)
      const found = single(input, name, list, await findByName(name, list))
      return found && complete(found)
    },
    /** The ID of the project with this name or ID; likewise the following ones. */
    projectId: idOf(inSpace('project', ax.projects)),
    datasetId: idOf(inSpace('dataset', ax.datasets)),
    aiIntegrationId: idOf(inSpace('AI integration', ax.aiIntegrations)),
    agentIntegrationId: idOf(inSpace('agent integration', agents)),
    promptId: idOf(inSpace('prompt', ax.prompts)),
    /** The selected version of a prompt. */
    promptVersion: (input: string, promptId: string, selector: VersionSelector): Promise<PromptVersion> =>
      once(`prompt version ${promptId} ${JSON.stringify(selector)}`, () =>
        findPromptVersion(ax, { input, promptId, call, ...selector }),
      ),
    /** The evaluator with this name or ID. */
    evaluator: async (input: string, nameOrId: string): Promise<KnownEvaluator> =>
      isId(nameOrId) ? { id: nameOrId } : resolve(input, nameOrId, await evaluators(nameOrId)),
    /** The evaluator with that version, else the latest; `undefined` where the key may not look. */
    evaluatorVersion: (id: string, versionId?: string | null): Promise<EvaluatorWithVersion | undefined> =>
      once(`evaluator version ${id} ${versionId ?? ''}`, async () => {
        const query = versionId ? { version_id: versionId } : {}
        const { value, error } = await capture(ax.evaluator(id, query, call))
        // What only the evaluator's version says is never worth a failed step.
        if (!error || error instanceof NotFoundError || error instanceof PermissionError) return value
        throw error
      }),
    /** The experiment with this name on a dataset, or with this ID. */
    experiment: async (input: string, nameOrId: string, dataset_id: string): Promise<Experiment> => {
      if (isId(nameOrId)) return once(`experiment ${nameOrId}`, () => ax.experiment(nameOrId, call))
      const page: NamedList<Experiment>['page'] = (query) => ax.experiments({ dataset_id, ...query }, call)
      const where = 'on the dataset of the task'
      return resolve(input, nameOrId, { kind: 'experiment', where, unique: true, page })
    },
  }
}

/** The most names that are read to suggest the right one when a name is not found. */
const SUGGESTION_POOL = 1_000

/** A list in which names are looked up. */
interface NamedList<Item extends Named> {
  /** Singular noun for messages: `task`, `space`, `experiment`. */
  kind: string
  /** Where is searched, for messages, such as `in the space "support"`. */
  where: string
  /** Whether the service guarantees that a name occurs once. */
  unique: boolean
  /** Reads a page; the service's `name` filter is a case-insensitive substring. */
  page: (query: { name?: string; cursor: string | undefined }) => Promise<Page<Item>>
}

/** The look-up of names; what was asked is remembered, while it is asked and afterwards. */
function createLookUps(ax: AxClient, { space, call, onDebug }: NameResolverOptions) {
  const asked = new Map<string, Promise<unknown>>()
  const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const known = (asked.get(key) as Promise<T> | undefined) ?? ask()
    asked.set(key, known)
    return known
  }
  const resolve = async <Item extends Named>(
    input: string,
    name: string,
    list: NamedList<Item>,
  ): Promise<Item> => {
    const key = `${list.kind} ${list.where}`
    const item = single(input, name, list, await once(`${key} ${name}`, () => findByName(name, list)))
    if (item === undefined) {
      const readNames = () => collect<Named>(list.page, { limit: SUGGESTION_POOL })
      const known = await once(`names of every ${key}`, readNames)
      throw invalid(input, explainNotFound(name, list, known))
    }
    onDebug?.(`The ${list.kind} "${name}" is ${item.id}.`)
    return item
  }
  /** The ID of the space that `space` names; `neededFor` says in a message what needs one. */
  const spaceId = async (neededFor: string): Promise<string> => {
    if (space === undefined) {
      throw invalid(
        'space',
        `is needed for ${neededFor}. Give the name or ID of the space, here or in ARIZE_SPACE.`,
      )
    }
    if (isId(space)) return space
    const where = 'among the spaces that this key can see'
    const page: NamedList<Named>['page'] = (query) => ax.spaces(query, call)
    const find = () => resolve('space', space, { kind: 'space', where, unique: false, page })
    return (await once('the space', find)).id
  }
  /** What has a unique name within the space. */
  const inSpace =
    <Item extends Named>(
      kind: string,
      read: (query: Record<string, string | undefined>, call: CallOptions) => Promise<Page<Item>>,
    ) =>
    async (name: string): Promise<NamedList<Item>> => {
      const space_id = await spaceId(`the ${kind} "${name}"`)
      const page: NamedList<Item>['page'] = (query) => read({ space_id, ...query }, call)
      return { kind, where: `in the space "${space ?? ''}"`, unique: true, page }
    }
  return { once, resolve, spaceId, inSpace }
}

/** The items of exactly this name: all of the list, or, where names are unique, of the first page that has one. */
async function findByName<Item extends Named>(
  name: string,
  { page, unique }: NamedList<Item>,
): Promise<Item[]> {
  const found: Item[] = []
  for await (const { items } of readPages((query) => page({ ...query, name }))) {
    found.push(...items.filter((item) => item.name === name))
    if (unique && found.length > 0) break
  }
  return found
}

/** @throws {InputError} when there are several */
function single<Item extends Named>(
  input: string,
  name: string,
  { kind, where }: NamedList<Item>,
  found: Item[],
): Item | undefined {
  if (found.length <= 1) return found[0]
  const ids = found.map(({ id }) => id).join(', ')
  throw invalid(
    input,
    `${found.length} ${kind}s are called "${name}" ${where}. Give one of their IDs instead: ${ids}.`,
  )
}

function explainNotFound(
  name: string,
  { kind, where }: Pick<NamedList<Named>, 'kind' | 'where'>,
  known: Named[],
): string {
  const names = known.map((each) => each.name)
  const more = names.length > 10 ? ` and ${names.length - 10} more` : ''
  const hint =
    names.length === 0
      ? `There is no ${kind} at all that this key can see.`
      : (didYouMean(name, names) ??
        `There are: ${names
          .slice(0, 10)
          .map((each) => `"${each}"`)
          .join(', ')}${more}.`)
  const subject = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  return `${subject} "${name}" not found ${where}. ${hint} Names are matched exactly, letter case included.`
}

function didYouMean(name: string, known: readonly string[]): string | undefined {
  const similar = suggestSimilar(name, known)
  return similar.length > 0 ? `Did you mean ${formatSuggestions(name, similar)}?` : undefined
}

function invalid(input: string, message: string): InputError {
  return new InputError([{ input, message }])
}

/** Which version of a prompt: the one under a label, the one with an ID or commit hash, or, without both, the latest. */
export interface VersionSelector {
  label?: string | undefined
  version?: string | undefined
}

interface VersionLookUp extends VersionSelector {
  /** The input that asks, for messages. */
  input: string
  promptId: string
  call: CallOptions
}

/** A commit hash, whole or abbreviated to what git calls a short one. */
const COMMIT_HASH = /^[0-9a-f]{7,64}$/i

/** @throws {InputError} when there is no such version, or a hash is the beginning of several */
async function findPromptVersion(ax: AxClient, lookUp: VersionLookUp): Promise<PromptVersion> {
  const { input, promptId, label, version, call } = lookUp
  const readVersions = () => collect((query) => ax.promptVersions(promptId, query, call))
  if (version !== undefined && !isId(version)) {
    if (COMMIT_HASH.test(version)) return findByHash(input, version, await readVersions())
    const message = 'A version is an ID or a commit hash of at least seven digits; for a label use `label`.'
    throw invalid(input, message)
  }
  const query = label !== undefined ? { label } : version !== undefined ? { version_id: version } : undefined
  const { value, error } = await capture(ax.prompt(promptId, query, call))
  if (error === undefined) return value.version
  if (!(error instanceof NotFoundError) || query === undefined) throw error
  // A prompt that is not there either fails again here, with an error of its own.
  const versions = await readVersions()
  throw invalid(input, label === undefined ? noSuchVersion(versions) : noSuchLabel(label, versions))
}

function findByHash(input: string, hash: string, versions: PromptVersion[]): PromptVersion {
  const begins = hash.toLowerCase()
  const [match, ...others] = versions.filter((each) => each.commit_hash?.toLowerCase().startsWith(begins))
  if (match === undefined) throw invalid(input, noSuchVersion(versions))
  if (others.length > 0) throw invalid(input, `Several versions begin with ${hash}. Give more digits.`)
  return match
}

function noSuchVersion(versions: PromptVersion[]): string {
  const hashes = versions.flatMap((each) => (each.commit_hash ? [each.commit_hash.slice(0, 7)] : []))
  return `The prompt has no such version. ${available('The newest are', hashes)}`
}

function noSuchLabel(label: string, versions: PromptVersion[]): string {
  const labels = versions.flatMap((each) => each.labels ?? [])
  const hint = didYouMean(label, labels) ?? available('There are', labels)
  return `The prompt has no label "${label}". ${hint} Labels are case-sensitive.`
}

function available(words: string, names: string[]): string {
  return names.length === 0 ? 'There are none.' : `${words} ${names.slice(0, 10).join(', ')}.`
}
