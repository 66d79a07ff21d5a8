import type { InputProblem } from '../problems.ts'
import type { InputValues } from './schema.ts'

/** Where the API is and how to be let in. */
export interface Connection {
  apiKey: string
  /** API root without a trailing slash. */
  baseUrl: string
  /** Root of the Arize app for this API, where it is known. */
  appUrl: string | undefined
  /** A host that is neither Arize's nor this machine is named in log and summary: the key goes there. */
  foreignHost: string | undefined
}

/** The environment's fall-backs, already picked from it. */
export interface ConnectionEnvironment {
  ARIZE_API_KEY?: string | undefined
  ARIZE_REGION?: string | undefined
  ARIZE_BASE_URL?: string | undefined
}

const DEFAULT_ROOT = 'https://api.arize.com'
const ARIZE_HOST = /^api\.(?:[a-z0-9-]+\.)?arize\.com$/
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
const REGION = /^[a-z]+(?:-[a-z]+)+-\d+[a-z]$/

/**
 * Decides host and key. An input beats every environment variable; only two of the same level contradict each other.
 * Problems are pushed, not thrown, so that all wrong inputs are reported together.
 */
export function readConnection(
  values: Partial<Pick<InputValues, 'api-key' | 'region' | 'base-url'>>,
  environment: ConnectionEnvironment,
  problems: InputProblem[],
): Connection {
  const apiKey = readKey(values['api-key'] ?? environment.ARIZE_API_KEY?.trim() ?? '', problems)
  const baseUrl = readRoot(values, environment, problems) ?? DEFAULT_ROOT
  const { hostname, host } = new URL(baseUrl)
  return {
    apiKey,
    baseUrl,
    appUrl: ARIZE_HOST.test(host) ? `https://${host.replace(/^api\./, 'app.')}` : undefined,
    foreignHost: ARIZE_HOST.test(host) || LOOPBACK.test(hostname) ? undefined : host,
  }
}

function readKey(apiKey: string, problems: InputProblem[]): string {
  if (apiKey === '') {
    problems.push({
      input: 'api-key',
      message:
        'is missing. Store a key as a repository secret and pass it: `api-key: ${{ secrets.ARIZE_API_KEY }}`. Pull requests from forks and from Dependabot get no secrets.',
    })
  } else if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    problems.push({
      input: 'api-key',
      message:
        'has spaces, line breaks or characters that no key has. Copy the key again, without quotes or a line break in it.',
    })
  }
  return apiKey
}

function readRoot(
  values: Partial<Pick<InputValues, 'region' | 'base-url'>>,
  environment: ConnectionEnvironment,
  problems: InputProblem[],
): string | undefined {
  const { region, 'base-url': given } = values
  if (region !== undefined && given !== undefined) {
    problems.push({ input: 'region', message: 'and `base-url` exclude each other. Remove one of them.' })
    return undefined
  }
  if (given !== undefined) return readBaseUrl({ text: given, name: 'base-url', fromInput: true }, problems)
  if (region !== undefined) return regionRoot(region)
  const envRegion = environment.ARIZE_REGION?.trim() ?? ''
  const envUrl = environment.ARIZE_BASE_URL?.trim() ?? ''
  if (envRegion !== '' && envUrl !== '') {
    problems.push({
      input: 'region',
      message:
        'and `base-url` are both in the environment (ARIZE_REGION and ARIZE_BASE_URL). Unset one, or give one as an input.',
    })
    return undefined
  }
  if (envUrl !== '') return readBaseUrl({ text: envUrl, name: 'ARIZE_BASE_URL', fromInput: false }, problems)
  if (envRegion !== '' && !REGION.test(envRegion)) {
    problems.push({ input: 'region', message: 'from ARIZE_REGION is not a region such as `eu-west-1a`.' })
    return undefined
  }
  return envRegion === '' ? undefined : regionRoot(envRegion)
}

function regionRoot(region: string): string {
  return `https://api.${region}.arize.com`
}

interface GivenUrl {
  text: string
  name: string
  fromInput: boolean
}

/** An API root, or a pushed problem. What earlier steps can write (the environment) may only name Arize or this machine. */
function readBaseUrl(given: GivenUrl, problems: InputProblem[]): string | undefined {
  const source = given.fromInput ? '' : `from ${given.name} `
  const fault = baseUrlFault(given)
  if (fault === undefined) {
    const { origin, pathname } = new URL(given.text)
    return `${origin}${pathname.replace(/\/+$/, '')}`
  }
  problems.push({ input: 'base-url', message: `${source}${fault}` })
  return undefined
}

/** What is wrong with an API root, if anything. */
function baseUrlFault(given: GivenUrl): string | undefined {
  if (!URL.canParse(given.text))
    return 'is not a URL. Give the API root, such as `https://api.eu-west-1a.arize.com`.'
  const url = new URL(given.text)
  const loopback = LOOPBACK.test(url.hostname)
  if (url.username !== '' || url.password !== '')
    return 'has a user or password in it. Give the plain API root.'
  if (url.search !== '' || url.hash !== '') return 'has a query or fragment. Give the plain API root.'
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    return 'must begin with `https:` (`http:` is for this machine only), since it receives the key.'
  }
  if (!given.fromInput && !loopback && !ARIZE_HOST.test(url.host)) {
    return `names the host ${url.hostname}. From the environment only Arize's own hosts and this machine are accepted, because an earlier step could have set it to steal the key. Set the input \`base-url\` instead.`
  }
  if (url.pathname.replace(/\/+$/, '').endsWith('/v2'))
    return 'ends in `/v2`. Give the API root without it; the action adds it.'
  return undefined
}
