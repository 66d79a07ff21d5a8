import { randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Secrets } from '../../secrets.ts'
import type { Results } from '../results-schema.ts'

/** The folders of the runner that may be written to. */
export interface Folders {
  /** `GITHUB_WORKSPACE`; relative paths start here. */
  workspace: string
  /** `RUNNER_TEMP`. */
  temp: string | undefined
}

export interface ResultsFileOptions {
  path: string
  folders: Folders
  secrets: Secrets
  warn: (message: string) => void
}

/**
 * Writes the results as JSON, whole or not at all: to a temporary name in the same folder, then renamed. Missing folders
 * are made. A checkout of a pull request is hostile: no link in it may lead the file elsewhere.
 * @returns the absolute path, or `undefined` after a warning
 */
export function saveResults(
  results: Results,
  { path, folders, secrets, warn }: ResultsFileOptions,
): string | undefined {
  try {
    const target = prepare(path, folders)
    const json = JSON.stringify(secrets.redactDeep(results), null, 2)
    replaceFile(target, `${json}\n`)
    return target
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    warn(`The results file \`${path}\` could not be written: ${why}`)
    return undefined
  }
}

/** The real place of the file, with its folder made. */
function prepare(path: string, { workspace, temp }: Folders): string {
  const wanted = resolve(workspace, path)
  const roots = [workspace, temp ?? ''].filter((root) => root !== '').map((root) => resolve(root))
  const root = roots.find((each) => isInside(wanted, each))
  if (root === undefined)
    throw new Error("it lies outside of the workspace and the runner's temporary folder.")
  const folder = makeFolders(realpathSync(root), relative(root, dirname(wanted)))
  const target = join(folder, relative(dirname(wanted), wanted))
  const there = lstatSync(target, { throwIfNoEntry: false })
  if (there !== undefined && !there.isFile())
    throw new Error('something is there that is not a regular file.')
  return target
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Makes the folders below a real folder one by one, so that none is made behind a link. */
function makeFolders(root: string, way: string): string {
  let folder = root
  for (const name of way.split(sep).filter((part) => part !== '')) {
    folder = join(folder, name)
    const there = lstatSync(folder, { throwIfNoEntry: false })
    if (there === undefined) mkdirSync(folder)
    else if (!there.isDirectory())
      throw new Error('its path goes through something that is not a real folder.')
  }
  return folder
}

function replaceFile(target: string, text: string): void {
  const draft = `${target}.${randomUUID()}.tmp`
  try {
    writeFileSync(draft, text, { flag: 'wx' })
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
