import { nearest } from '../nearest.ts'
import { InputError } from '../problems.ts'
import { everyPage, type AxClient } from './client.ts'
import { NotFoundError } from './errors.ts'
import { isId } from './ids.ts'
import type { PromptVersion } from './schemas.ts'

/** Which version of a prompt: the one under a label, the one with an ID or commit hash, or, without both, the latest. */
export interface VersionWish {
  label?: string | undefined
  version?: string | undefined
}

interface Search {
  /** The input that asks, for messages. */
  input: string
  promptId: string
  wish: VersionWish
}

/** A commit hash, whole or abbreviated to what git calls a short one. */
const COMMIT_HASH = /^[0-9a-f]{7,64}$/i

/**
 * Finds a version of a prompt.
 * @throws {InputError} when there is none, or a hash is the beginning of several
 */
export async function findPromptVersion(ax: AxClient, search: Search): Promise<PromptVersion> {
  const { promptId, wish } = search
  const { label, version } = wish
  if (version !== undefined && !isId(version)) return byHash(ax, search, version)
  const query = label !== undefined ? { label } : version !== undefined ? { version_id: version } : undefined
  try {
    return (await ax.prompt(promptId, query)).version
  } catch (error) {
    if (!(error instanceof NotFoundError) || query === undefined) throw error
    // A prompt that is not there either fails again here, with an error of its own.
    const versions = await versionsOf(ax, promptId)
    throw problem(search, label === undefined ? noSuchVersion(versions) : noSuchLabel(label, versions))
  }
}

async function byHash(ax: AxClient, search: Search, hash: string): Promise<PromptVersion> {
  if (!COMMIT_HASH.test(hash)) {
    throw problem(
      search,
      'A version is an ID or a commit hash of at least seven digits; for a label use `label`.',
    )
  }
  const versions = await versionsOf(ax, search.promptId)
  const begins = hash.toLowerCase()
  const [match, ...others] = versions.filter((each) => each.commit_hash?.toLowerCase().startsWith(begins))
  if (match === undefined) throw problem(search, noSuchVersion(versions))
  if (others.length > 0) throw problem(search, `Several versions begin with ${hash}. Give more digits.`)
  return match
}

async function versionsOf(ax: AxClient, promptId: string): Promise<PromptVersion[]> {
  const versions: PromptVersion[] = []
  for await (const version of everyPage((query) => ax.promptVersions(promptId, query))) versions.push(version)
  return versions
}

function noSuchVersion(versions: PromptVersion[]): string {
  const hashes = versions.flatMap((each) => (each.commit_hash ? [each.commit_hash.slice(0, 7)] : []))
  return `The prompt has no such version. ${available('The newest are', hashes)}`
}

function noSuchLabel(label: string, versions: PromptVersion[]): string {
  const labels = versions.flatMap((each) => each.labels ?? [])
  const close = nearest(label, labels)
  const hint = close.length > 0 ? available('Did you mean', close, '?') : available('There are', labels)
  return `The prompt has no label "${label}". ${hint} Labels are case-sensitive.`
}

function available(words: string, names: string[], end = '.'): string {
  return names.length === 0 ? 'There are none.' : `${words} ${names.slice(0, 10).join(', ')}${end}`
}

function problem({ input }: Search, message: string): InputError {
  return new InputError([{ input, message }])
}
