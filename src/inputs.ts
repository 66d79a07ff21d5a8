import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { setSecret } from './github/toolkit.ts'
import { readWorkflow, type Workflow } from './github/workflow.ts'
import { InputError } from './problems.ts'
import { createSecrets, type Secrets } from './secrets.ts'
import { INPUT_NAMES, type RawInputs } from './settings/schema.ts'

/** The one reader of what the runner gives: inputs, state, environment, event payload. */

/** The texts of all inputs that are not blank. */
export function readRawInputs(): RawInputs {
  const given = INPUT_NAMES.map((name) => [name, getInput(name)] as const).filter(([, text]) => text !== '')
  return Object.fromEntries(given)
}

/** The text of an input without the blanks around it; the runner hands it over in a variable (actions/runner, `ActionRunner`). */
function getInput(name: string): string {
  return process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
}

/**
 * Masks the secrets in the log, before anything else is printed, and returns the redactor for everything that the mask
 * does not cover. The key may come as an input or from the environment, and with blanks around it.
 */
export function guardSecrets(): Secrets {
  const raw = [process.env['INPUT_API-KEY'], process.env.ARIZE_API_KEY]
  const keys = raw.flatMap((key) => [key?.trim() ?? '', key ?? ''])
  const secrets = new Set([...keys, ...proxyPasswords()].filter((secret) => secret.trim() !== ''))
  for (const secret of secrets) setSecret(secret)
  // The runner itself masks its own token; everything else that is told still has to be kept clean of it.
  return createSecrets([...secrets, getInput('github-token')])
}

const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']

function proxyPasswords(): string[] {
  return PROXY_VARIABLES.flatMap((name) => {
    const value = process.env[name] ?? ''
    if (!URL.canParse(value)) return []
    const { password } = new URL(value)
    return [password, decodeURIComponent(password)]
  })
}

/** The environment variables that stand in for absent inputs. */
export function readEnvironment() {
  const { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID, GITHUB_EVENT_NAME } =
    process.env
  return { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID, GITHUB_EVENT_NAME }
}

/** Bytes of a task definition. */
const MAX_FILE_BYTES = 1024 * 1024

/**
 * Reads a file of the workspace. A checkout of a pull request is hostile: a link in it could point at any file of the
 * runner, so that the path has to lie in `GITHUB_WORKSPACE` or `RUNNER_TEMP` and go through no link.
 * @throws {InputError} when there is none, or it is not such a file
 */
export function readWorkspaceFile(input: string, path: string): string {
  const { GITHUB_WORKSPACE = process.cwd(), RUNNER_TEMP = '' } = process.env
  const refuse = (message: string): InputError => new InputError([{ input, message: `"${path}" ${message}` }])
  const wanted = resolve(GITHUB_WORKSPACE, path)
  const stats = lstatSync(wanted, { throwIfNoEntry: false })
  if (stats === undefined)
    throw refuse('does not exist. Paths start in the workspace; is there a checkout step before?')
  const roots = [GITHUB_WORKSPACE, RUNNER_TEMP].filter((root) => root !== '' && existsSync(root))
  const root = roots.map((each) => resolve(each)).find((each) => isInside(wanted, each))
  if (root === undefined) throw refuse("lies outside of the workspace and the runner's temporary folder.")
  if (realpathSync(wanted) !== join(realpathSync(root), relative(root, wanted))) {
    throw refuse('goes through a symbolic link. Give the path of the file itself.')
  }
  if (!stats.isFile()) throw refuse('is not a regular file.')
  if (stats.size > MAX_FILE_BYTES) throw refuse('is larger than 1 MiB.')
  return readFileSync(wanted, 'utf8')
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

/** The proxy that the runner's environment asks for on the way to this URL (`HTTPS_PROXY`, `NO_PROXY`). */
export function readProxyUrl(baseUrl: string): string | undefined {
  return getProxyUrl(new URL(baseUrl))?.href
}

/** Where comments go: GitHub's API, or that of an Enterprise server. */
export function readGitHubApiUrl(): string {
  return process.env.GITHUB_API_URL ?? 'https://api.github.com'
}

/** The folders of the runner that files may be read from and written to. */
export function readFolders(): { workspace: string; temp: string | undefined } {
  const { GITHUB_WORKSPACE = process.cwd(), RUNNER_TEMP } = process.env
  return { workspace: GITHUB_WORKSPACE, temp: RUNNER_TEMP }
}

/** The workflow's context with the event payload. */
export function readContext(): Workflow {
  return readWorkflow(process.env, readEvent(process.env.GITHUB_EVENT_PATH))
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch {
    // Outside GitHub there is no payload, and without one the environment says enough.
    return undefined
  }
}

/** What the main step left for the post step. */
export function readSavedDuty(): string {
  return process.env.STATE_duty ?? ''
}
