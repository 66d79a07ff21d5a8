import { readFileSync } from 'node:fs'
import { getInput, getState, setSecret } from '@actions/core'
import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { readWorkflow, type Workflow } from './github/workflow.ts'
import { createSecrets, type Secrets } from './secrets.ts'
import { INPUT_NAMES, type RawInputs } from './settings/schema.ts'

/** The one reader of what the runner gives: inputs, state, environment, event payload. */

/** The texts of all inputs that are not blank. */
export function readRawInputs(): RawInputs {
  const given = INPUT_NAMES.map((name) => [name, getInput(name)] as const).filter(([, text]) => text !== '')
  return Object.fromEntries(given)
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
  return createSecrets(secrets)
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
  const { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID } = process.env
  return { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID }
}

/** The proxy that the runner's environment asks for on the way to this URL (`HTTPS_PROXY`, `NO_PROXY`). */
export function readProxyUrl(baseUrl: string): string | undefined {
  return getProxyUrl(new URL(baseUrl))?.href
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
  return getState('duty')
}
