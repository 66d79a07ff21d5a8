import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { InputError } from '../input-error.ts'

/**
 * Files that the user names. A checkout of a pull request is hostile: a link in it could point at any file of the runner, so
 * that a path has to lie in the workspace or the runner's temporary folder, and goes through no link.
 */

export interface Folders {
  /** `GITHUB_WORKSPACE`; relative paths start here. */
  workspace: string
  /** `RUNNER_TEMP`. */
  temp: string | undefined
  /** Files of the runner itself, such as `GITHUB_OUTPUT`, that must not be written. */
  reserved: readonly string[]
}

/** Bytes of a definition or a suite. */
const MAX_FILE_BYTES = 1024 * 1024

/**
 * Reads a text file.
 * @throws {InputError} when there is none, it is not such a file, or it is not UTF-8
 */
export function readTextFile(input: string, path: string, folders: Folders): string {
  return asInputError(input, path, () => {
    const { resolved, real } = locate(path, folders)
    const stats = lstatSync(resolved, { throwIfNoEntry: false })
    if (stats === undefined)
      throw new Refusal('does not exist. Paths start in the workspace; is there a checkout step before?')
    if (realpathSync(resolved) !== real)
      throw new Refusal('goes through a symbolic link. Give the path of the file itself.')
    if (!stats.isFile()) throw new Refusal('is not a regular file.')
    if (stats.size > MAX_FILE_BYTES) throw new Refusal('is larger than 1 MiB.')
    return decode(readFileSync(resolved))
  })
}

/**
 * Checks that a file can be written, and changes nothing.
 * @throws {InputError} when the path leads elsewhere, to a file that is not ours to write, or to a folder without access
 */
export function checkWritable(input: string, path: string, folders: Folders): void {
  asInputError(input, path, () => {
    accessSync(approach(locateTarget(path, folders), false), constants.W_OK)
  })
}

/**
 * Writes a file whole or not at all: under a temporary name in the same folder, then renamed. Missing folders are made.
 * @returns the absolute path
 * @throws {InputError} like `checkWritable`
 */
export function replaceFile(input: string, path: string, text: string, folders: Folders): string {
  return asInputError(input, path, () => {
    const place = locateTarget(path, folders)
    approach(place, true)
    const draft = `${place.real}.${randomUUID().slice(0, 8)}.tmp`
    try {
      writeFileSync(draft, text, { flag: 'wx' })
      renameSync(draft, place.real)
    } catch (error) {
      rmSync(draft, { force: true })
      throw error
    }
    return place.real
  })
}

/**
 * Goes down to the folder of a target one by one, so that none is made behind a link.
 * @returns the folder, or the last one on the way that is there
 */
function approach({ root, real }: { root: string; real: string }, makesFolders: boolean): string {
  const parts = relative(root, real).split(sep)
  let folder = root
  for (const [index, part] of parts.entries()) {
    const isTarget = index === parts.length - 1
    const next = join(folder, part)
    const there = lstatSync(next, { throwIfNoEntry: false })
    if (there === undefined && (isTarget || !makesFolders)) break
    if (there === undefined) mkdirSync(next)
    else if (isTarget && !there.isFile()) throw new Refusal('is there already, and is not a regular file.')
    else if (!isTarget && !there.isDirectory())
      throw new Refusal('goes through something that is not a real folder, such as a symbolic link.')
    if (!isTarget) folder = next
  }
  return folder
}

/** Why a path is refused, as the rest of a sentence that begins with the path. */
class Refusal extends Error {}

const LONGEST_PATH = 200

/** What is wrong with a file is an error of its input, also what the operating system says of it. */
function asInputError<T>(input: string, path: string, work: () => T): T {
  if (path.length > LONGEST_PATH * 5 || /[\r\n\0]/.test(path)) {
    const message = `is not a path, but a text. A ${input === 'suite-file' ? 'suite belongs in `suite`' : 'definition belongs in `task-definition`'}; this input takes the path of a file.`
    throw new InputError([{ input, message }])
  }
  // A long path is not cut: half of a secret would not be found any more.
  const shown = path.length > LONGEST_PATH ? `a path of ${path.length} characters` : `"${path}"`
  try {
    return work()
  } catch (error) {
    const message =
      error instanceof Refusal ? error.message : `cannot be used: ${describeSystemError(error)}.`
    throw new InputError([{ input, message: `${shown} ${message}` }])
  }
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space is left on the device',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is not a folder',
  ENOENT: 'a part of the path does not exist',
  ELOOP: 'too many symbolic links',
}

function describeSystemError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
  if (code === undefined) throw error
  return `${SYSTEM_ERRORS[code] ?? 'the operating system refuses it'} (${code})`
}

/**
 * The absolute path as it was given, the folder that it lies in, without links, and where it really is if nothing below that
 * folder is a link.
 */
function locate(
  path: string,
  { workspace, temp }: Folders,
): { resolved: string; root: string; real: string } {
  const resolved = resolve(workspace, path)
  const roots = [workspace, temp ?? ''].filter((root) => root !== '')
  const found = roots.map((root) => resolve(root)).find((root) => isInside(resolved, root))
  if (found === undefined) {
    throw new Refusal(
      `lies outside of the workspace and the runner's temporary folder, which are ${roots.join(' and ')} here (in a container job other paths than \`github.workspace\` says).`,
    )
  }
  const root = realpathSync(found)
  return { resolved, root, real: join(root, relative(found, resolved)) }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The place of a file to write. */
function locateTarget(path: string, folders: Folders): { root: string; real: string } {
  const { root, real } = locate(path, folders)
  const names = relative(root, real).toLowerCase().split(sep)
  if (names.includes('.git')) throw new Refusal('lies in `.git`, which decides what later steps run.')
  const ofRunner = names.some((name) => name === '_runner_file_commands' || name === '_github_workflow')
  if (ofRunner || folders.reserved.some((each) => each !== '' && realOf(each) === real))
    throw new Refusal('is a file of the runner itself.')
  return { root, real }
}

function realOf(path: string): string {
  const absolute = resolve(path)
  try {
    return join(realpathSync(dirname(absolute)), basename(absolute))
  } catch {
    return absolute
  }
}

/** The text without its byte order mark. What is not UTF-8 would be mangled without a word. */
function decode(bytes: Buffer): string {
  if (isUtf8(bytes) && !bytes.includes(0)) return new TextDecoder().decode(bytes)
  const isUtf16 = bytes.includes(0) || ['fffe', 'feff'].includes(bytes.toString('hex', 0, 2))
  const encoding = isUtf16 ? 'UTF-16' : 'ISO 8859-1 (Latin-1) or Windows-1252'
  throw new Refusal(`is not UTF-8; it looks like ${encoding}. Save it as UTF-8.`)
}
