import * as z from 'zod/mini'
import type { InputIssue } from '../input-error.ts'
import { TASK_KINDS, type TaskKind } from '../tasks/shape.ts'
import {
  baselineChoice,
  duration,
  experimentName,
  flag,
  instant,
  integer,
  list,
  name,
  nonBlank,
  oneOf,
  pollInterval,
  pullRequestNumber,
  runId,
  share,
  text,
} from './values.ts'

/** Which inputs there are, and what goes together: with a command, with a kind of task, with the environment. */

/** The inputs of which a command needs one. */
const REQUIRED_ONE_OF = {
  run: ['task', 'task-definition', 'task-file', 'suite', 'suite-file'],
  create: ['task-definition', 'task-file'],
  update: ['task-definition', 'task-file'],
  delete: ['task'],
  get: ['task'],
  list: [],
  wait: ['run-id'],
  cancel: ['run-id'],
  'get-run': ['run-id'],
  'list-runs': ['task'],
} as const
export type Command = keyof typeof REQUIRED_ONE_OF
export const COMMANDS = Object.keys(REQUIRED_ONE_OF) as Command[]

/** The regions of Arize AX; the one list that inputs and environment are held against. */
export const REGIONS = ['us-central-1a', 'us-east-1b', 'eu-west-1a', 'ca-central-1a'] as const

/** One input: how it is written, and where it is of use. */
interface InputSpec {
  /** From the trimmed text to the value. */
  schema: z.ZodMiniType<unknown, string>
  /** The text that stands in when the input is absent; documents show the same text. */
  default?: string
  /** What documents show where the default depends on something else. */
  shownDefault?: string
  /** The commands that use it; every command when absent. */
  commands?: readonly Command[]
  /** The kinds of tasks that can use it, and would be refused by the service (HTTP 400) otherwise; every kind when absent. */
  kinds?: readonly TaskKind[]
  /** How a check of a suite may give it in YAML, beside the input's own grammar; absent where it belongs to the step. */
  inCheck?: CheckForm
  /** `secret`: never shown, and different from one attempt to the next. `unshown`: may hold headers of a provider. */
  privacy?: 'secret' | 'unshown'
}
export type CheckForm = 'text' | 'number' | 'flag' | 'list' | 'map' | 'rules' | readonly string[]

const RUN: readonly Command[] = ['run']
/** The commands that end with a verdict. */
const CHECKING: readonly Command[] = ['run', 'wait']

const onProject = { commands: RUN, kinds: ['project-evaluation'] } as const
const onEvaluation = { commands: RUN, kinds: ['project-evaluation', 'dataset-evaluation'] } as const
const onExperiment = { commands: RUN, kinds: ['experiment'] } as const

function choice<const Word extends string>(...words: Word[]) {
  return { schema: oneOf(...words), inCheck: words }
}

/**
 * Every input of the action, in the order of `action.yml`, which describes the same set for people; a test compares the two.
 */
const INPUTS = {
  'api-key': { schema: text, privacy: 'secret' },
  region: { schema: oneOf(...REGIONS) },
  'base-url': { schema: text },
  space: { schema: name },

  command: { schema: oneOf(...COMMANDS), default: 'run' },
  task: { schema: name, commands: ['run', 'update', 'delete', 'get', 'list-runs'] },
  'task-definition': { schema: text, commands: ['run', 'create', 'update'], privacy: 'unshown' },
  'task-file': { schema: text, commands: ['run', 'create', 'update'] },
  'if-exists': { ...choice('update', 'reuse', 'fail'), default: 'update', commands: ['run', 'create'] },
  ephemeral: { ...choice('auto', 'true', 'false'), default: 'auto', commands: RUN },
  suite: { schema: text, commands: RUN, privacy: 'unshown' },
  'suite-file': { schema: text, commands: RUN },
  checks: { schema: list, commands: RUN },
  'max-parallel': { schema: integer(1, 1_000), default: '4', commands: RUN },
  'run-id': { schema: runId, commands: ['wait', 'cancel', 'get-run'] },
  filter: { schema: text, commands: ['list', 'list-runs'] },

  'data-start-time': { schema: instant, ...onProject, inCheck: 'text' },
  'data-end-time': { schema: instant, ...onProject, inCheck: 'text' },
  'max-spans': { schema: integer(1), ...onEvaluation, inCheck: 'number' },
  'override-evaluations': { schema: flag, ...onEvaluation, inCheck: 'flag' },
  'experiment-ids': { schema: list, commands: RUN, kinds: ['dataset-evaluation'], inCheck: 'list' },
  'experiment-name': { schema: experimentName, ...onExperiment, inCheck: 'text' },
  'dataset-version-id': { schema: name, ...onExperiment, inCheck: 'text' },
  'max-examples': { schema: integer(1), ...onExperiment, inCheck: 'number' },
  'example-ids': { schema: list, ...onExperiment, inCheck: 'list' },
  'query-filter': { schema: text, ...onExperiment, inCheck: 'text' },
  'tracing-metadata': { schema: text, ...onExperiment, inCheck: 'map' },
  'evaluation-task-ids': { schema: list, commands: CHECKING, kinds: ['experiment'], inCheck: 'list' },

  wait: { schema: flag, default: 'true', commands: RUN },
  timeout: { schema: duration, default: '60m', commands: CHECKING },
  'poll-interval': { schema: pollInterval, default: 'auto', commands: CHECKING },
  // `wait` does not own the run, and leaves it.
  'on-timeout': { schema: oneOf('cancel', 'leave'), shownDefault: 'cancel', commands: CHECKING },
  'on-cancel': { schema: oneOf('cancel', 'leave'), shownDefault: 'cancel', commands: CHECKING },

  'on-no-data': { ...choice('fail', 'warn', 'pass'), default: 'fail', commands: CHECKING },
  'max-error-rate': { schema: share, default: '10%', commands: CHECKING, inCheck: 'text' },
  gates: { schema: text, commands: CHECKING, inCheck: 'rules' },
  // The default depends on the rules.
  baseline: { schema: baselineChoice, commands: CHECKING, inCheck: 'text' },
  'on-inconclusive': { ...choice('warn', 'fail'), default: 'warn', commands: CHECKING },

  summary: { schema: flag, default: 'true' },
  comment: { schema: oneOf('never', 'on-failure', 'always'), default: 'never', commands: CHECKING },
  'comment-key': { schema: text, commands: CHECKING },
  'pull-request': { schema: pullRequestNumber, commands: CHECKING },
  trend: { schema: integer(0, 100), default: '10', commands: CHECKING },
  'github-token': { schema: text, privacy: 'secret' },
  'results-file': { schema: text },
  provenance: { schema: flag, default: 'true', commands: RUN },
} as const satisfies Record<string, InputSpec>

export type InputName = keyof typeof INPUTS
type ValueOf<Spec extends InputSpec> =
  z.output<Spec['schema']> | (Spec extends { default: string } ? never : undefined)
export type InputValues = { [Name in InputName]: ValueOf<(typeof INPUTS)[Name]> }
/** The texts as the runner hands them over, absent where blank. */
export type RawInputs = Partial<Record<InputName, string>>

export const INPUT_SPECS: Readonly<Record<InputName, InputSpec>> = INPUTS
/** Every input's name, in the order of `action.yml`. */
export const INPUT_NAMES = Object.keys(INPUTS) as InputName[]
/** The inputs that a check of a suite may set. */
export const CHECK_INPUTS: readonly InputName[] = INPUT_NAMES.filter((name) => INPUT_SPECS[name].inCheck)
/** The keys of a check that say what it runs: exactly one of them. */
export const TARGET_KEYS = ['task', 'task-file', 'definition'] as const
/** The inputs that are secrets. */
export const SECRET_INPUTS: readonly InputName[] = INPUT_NAMES.filter(
  (name) => INPUT_SPECS[name].privacy === 'secret',
)

/** The value of an input, or of its default where the text is absent; or why the text has none, as the rest of a sentence. */
export function parseInput<Name extends InputName>(
  name: Name,
  given: string | undefined,
): { value: InputValues[Name] } | { message: string } {
  const { schema, default: standard } = INPUT_SPECS[name]
  const effective = given ?? standard
  if (effective === undefined) return { value: undefined as InputValues[Name] }
  const parsed = schema.safeParse(effective)
  return parsed.success
    ? { value: parsed.data as InputValues[Name] }
    : { message: parsed.error.issues[0]?.message ?? 'is not valid' }
}

/** The command that the inputs name; `run` when they name none, or none that exists. */
export function commandOf(raw: RawInputs): Command {
  const parsed = parseInput('command', raw.command)
  return 'value' in parsed ? parsed.value : 'run'
}

const SUITES = ['suite', 'suite-file'] as const
/** What says which task or tasks: one of them. With `command: update`, a task and its definition can be combined. */
const SOURCES = [...SUITES, 'task', 'task-definition', 'task-file'] as const

/** What the command cannot do without, and what cannot be together. */
export function checkTogether(command: Command | undefined, given: RawInputs): InputIssue[] {
  if (command === undefined) return []
  const has = (name: InputName): boolean => given[name] !== undefined
  const [source, ...rivals] = SOURCES.filter(
    (name) => has(name) && !(name === 'task' && command === 'update'),
  )
  const issues = rivals.map((rival): InputIssue => {
    return { input: source ?? rival, message: `cannot be combined with \`${rival}\`. Keep one.` }
  })
  const required: readonly InputName[] = REQUIRED_ONE_OF[command]
  if (required.length > 0 && !required.some(has)) issues.push(missing(command, required))
  const suite = SUITES.find(has)
  if (suite !== undefined && command !== 'run')
    issues.push({ input: suite, message: `is only for \`command: run\`, not for \`${command}\`.` })
  if (has('checks') && suite === undefined && command === 'run') {
    const message = 'selects checks of a suite. Give one in `suite` or `suite-file`, or remove it.'
    issues.push({ input: 'checks', message })
  }
  return issues
}

const MEANINGS: Partial<Record<InputName, string>> = {
  task: 'the name or ID of a task',
  'task-definition': 'the definition of a task',
  'run-id': 'the ID of a run, such as the output `run-id` of an earlier step',
}

function missing(command: Command, [first = 'task', ...others]: readonly InputName[]): InputIssue {
  const named = new Intl.ListFormat('en', { type: 'disjunction' }).format(others.map((each) => `\`${each}\``))
  const message = `is required. \`command: ${command}\` needs ${MEANINGS[first] ?? 'it'}.`
  return { input: first, message: named === '' ? message : `${message} Or give ${named}.` }
}

/** The given inputs that the command does not use; they deserve a warning, since somebody expects something of them. */
export function unusedInputs(command: Command, given: Iterable<InputName>): InputName[] {
  return [...given].filter((input) => !(INPUT_SPECS[input].commands?.includes(command) ?? true))
}

/** What a task of each kind is called in messages. */
export const KIND_WORDS: Readonly<Record<TaskKind, string>> = {
  'project-evaluation': 'an evaluation of a project',
  'dataset-evaluation': 'an evaluation of a dataset',
  experiment: 'an experiment',
}

/** The given inputs that a task of this kind cannot use, each with the kinds that can, in words. */
export function unfitInputs(
  kind: TaskKind,
  given: Iterable<InputName>,
): { input: InputName; allowed: string }[] {
  return [...given].flatMap((input) => {
    const kinds = INPUT_SPECS[input].kinds ?? TASK_KINDS
    if (kinds.includes(kind)) return []
    return [{ input, allowed: kinds.map((each) => KIND_WORDS[each]).join(' or ') }]
  })
}

/** The parts of the environment that stand in for absent inputs. */
export type InputsEnvironment = Partial<
  Record<`ARIZE_${'API_KEY' | 'REGION' | 'BASE_URL' | 'SPACE' | 'SPACE_ID'}`, string>
>

/** Where the API is and the key to it. */
export interface Connection {
  apiKey: string
  /** API root without a trailing slash. */
  baseUrl: string
  /** Root of the Arize app for this API, where it is known. */
  appUrl: string | undefined
  /** A host that is neither Arize's nor this machine is named in log and summary: the key is sent there. */
  customHost: string | undefined
}

const DEFAULT_ROOT = 'https://api.arize.com'
const ARIZE_HOSTS = ['api.arize.com', ...REGIONS.map((region) => `api.${region}.arize.com`)]
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

type ConnectionInputs = Pick<RawInputs, 'api-key' | 'region' | 'base-url'>

/**
 * Decides host and key. An input beats every environment variable; only two of the same level contradict each other.
 * Issues are pushed, not thrown, so that all wrong inputs are reported together.
 */
export function readConnection(
  inputs: ConnectionInputs,
  environment: InputsEnvironment,
  issues: InputIssue[],
): Connection {
  const apiKey = inputs['api-key'] ?? environment.ARIZE_API_KEY?.trim() ?? ''
  const keyIssue = issueOfKey(apiKey)
  if (keyIssue !== undefined) issues.push({ input: 'api-key', message: keyIssue })
  const root = readRoot(inputs, environment)
  if ('message' in root) issues.push(root)
  const baseUrl = 'message' in root ? DEFAULT_ROOT : root.url
  const { hostname, host } = new URL(baseUrl)
  const isArize = ARIZE_HOSTS.includes(host)
  return {
    apiKey,
    baseUrl,
    appUrl: isArize ? `https://${host.replace(/^api\./, 'app.')}` : undefined,
    customHost: isArize || LOOPBACK.test(hostname) ? undefined : host,
  }
}

const SHORTEST_KEY = 8

function issueOfKey(apiKey: string): string | undefined {
  if (apiKey === '')
    return 'is missing. Store a key as a secret and pass it: `api-key: ${{ secrets.ARIZE_API_KEY }}`. A reusable workflow gets secrets only with `secrets: inherit` (or by name), a secret of an environment only where the job names it (`environment:`), and pull requests from forks and from Dependabot get none: see the recipe for forks in the documentation.'
  if (!/^[\x21-\x7e]+$/.test(apiKey))
    return 'has spaces, line breaks or characters that no key has. Copy the key again, without quotes or a line break in it.'
  return apiKey.length < SHORTEST_KEY
    ? `has fewer than ${SHORTEST_KEY} characters, which no key has. Copy the whole key.`
    : undefined
}

function readRoot(inputs: ConnectionInputs, environment: InputsEnvironment): { url: string } | InputIssue {
  const isInput = inputs.region !== undefined || inputs['base-url'] !== undefined
  const region = isInput ? inputs.region : nonBlank(environment.ARIZE_REGION)
  const url = isInput ? inputs['base-url'] : nonBlank(environment.ARIZE_BASE_URL)
  if (region !== undefined && url !== undefined) {
    const message = isInput
      ? 'cannot be combined with `base-url`. Remove one of them.'
      : 'cannot be combined with `base-url`, but both are in the environment (ARIZE_REGION and ARIZE_BASE_URL). Unset one, or give one as an input.'
    return { input: 'region', message }
  }
  const from = (variable: string): string => (isInput ? '' : `from ${variable} `)
  if (region !== undefined) {
    const known = REGIONS.find((each) => each === region.toLowerCase())
    if (known !== undefined) return { url: `https://api.${known}.arize.com` }
    const message = `${from('ARIZE_REGION')}"${region}" is not a region of Arize AX: ${REGIONS.map((each) => `\`${each}\``).join(', ')}.`
    return { input: 'region', message }
  }
  if (url === undefined) return { url: DEFAULT_ROOT }
  const origin = isInput ? 'input' : inputs['api-key'] === undefined ? 'environment' : 'environment-only'
  const issue = issueOfUrl(url, origin)
  if (issue !== undefined) return { input: 'base-url', message: `${from('ARIZE_BASE_URL')}${issue}` }
  return { url: `${new URL(url).origin}${new URL(url).pathname.replace(/\/+$/, '')}` }
}

/**
 * What is wrong with an API root, if anything. What earlier steps can write (the environment) may only name Arize, or this
 * machine for a key that came the same way.
 * @param origin who named it; `environment-only`: the key came from elsewhere, an input
 */
function issueOfUrl(text: string, origin: 'input' | 'environment' | 'environment-only'): string | undefined {
  if (!URL.canParse(text))
    return 'is not a URL. Give the API root, such as `https://api.eu-west-1a.arize.com`.'
  const { username, password, search, hash, protocol, host, hostname, pathname } = new URL(text)
  const isLoopback = LOOPBACK.test(hostname)
  const isForeign = origin !== 'input' && !ARIZE_HOSTS.includes(host)
  const hint = 'Set the input `base-url` instead.'
  if (username !== '' || password !== '') return 'has a user or password in it. Give the plain API root.'
  if (search !== '' || hash !== '') return 'has a query or fragment. Give the plain API root.'
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback))
    return 'must begin with `https:` (`http:` is for this machine only), since it receives the key.'
  if (isForeign && !isLoopback)
    return `names the host ${host}. From the environment only Arize's own hosts and this machine are accepted (${ARIZE_HOSTS.join(', ')}), because an earlier step could have set it to steal the key. ${hint}`
  if (isForeign && origin === 'environment-only')
    return `names this machine, but the key is the input \`api-key\`. A key that is an input is sent to no server that the environment names, because an earlier step could have set it to steal the key. ${hint}`
  return pathname.replace(/\/+$/, '').endsWith('/v2')
    ? 'ends in `/v2`. Give the API root without it; the action adds it.'
    : undefined
}
