import { appendFileSync, readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { decodePercents } from './ax/http-client.ts'
import { readWorkflowContext } from './github/context.ts'
import { InputError } from './input-error.ts'
import { checkWritable, readTextFile, replaceFile, type Folders } from './inputs/files.ts'
import { INPUT_NAMES, type RawInputs } from './inputs/schema.ts'
import type { Warning } from './progress.ts'
import { oneLine, oneLineVerbatim } from './report/format.ts'

/**
 * The runner: the only module that knows the toolkit, the environment and the runner's files. Everything is written
 * synchronously, since the process can be killed at any time, and without secrets.
 */
export type Runner = ReturnType<typeof openRunner>

/** The one message that stands at the top of the workflow run and beside the pull request. */
export interface Annotation {
  level: 'error' | 'warning'
  title: string
  /** One line, under the runner's 4,096 characters. */
  message: string
  file?: string | undefined
  line?: number | undefined
  column?: number | undefined
}

/** Opens the runner. The secrets are masked before anything else is printed; nothing is ever thrown. */
export function openRunner() {
  const { env } = process
  // An earlier step can set it; certificates are verified towards Arize AX and GitHub alike.
  delete env.NODE_TLS_REJECT_UNAUTHORIZED
  const { redact, ...secrets } = maskSecrets(env)
  const folders: Folders = {
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    temp: env.RUNNER_TEMP,
    reserved: RUNNER_FILES.map((name) => env[name] ?? ''),
  }
  const { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID } = env
  return {
    ...secrets,
    redact,
    /** The texts of all inputs that are not blank, trimmed. */
    rawInputs: readRawInputs(),
    environment: { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID },
    /** What the main step saved for the post step. */
    savedState: core.getState(STATE),
    /** The workflow run and job that the state belongs to. */
    stateScope: JSON.stringify([env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB]),
    /** Where comments go: GitHub's API, or that of an Enterprise server. */
    gitHubApiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    /** The workflow's context, given the input `pull-request`. */
    context: (pullRequest: number | undefined) =>
      readWorkflowContext(env, readEvent(env.GITHUB_EVENT_PATH), { pullRequest }),
    /** @throws {InputError} */
    readFile: (input: string, path: string) => readTextFile(input, path, folders),
    /** @throws {InputError} */
    checkResultsFile: (path: string) => {
      checkWritable('results-file', path, folders)
    },
    /**
     * Writes a file whole or not at all.
     * @returns its absolute path
     * @throws {InputError}
     */
    writeResultsFile: (path: string, text: string) =>
      replaceFile('results-file', path, redact(text), folders),
    proxyUrl: findProxy,
    ...openLog(redact),
    ...openFiles(redact),
    listenForSignals,
    setExitCode: (code: 0 | 1) => {
      process.exitCode = code
    },
  }
}

/** Masks the secrets of the environment in the log, and finds them elsewhere. */
function maskSecrets(env: NodeJS.ProcessEnv) {
  const proxies = PROXY_VARIABLES.map((variable) => readProxy(variable, env[variable] ?? ''))
  const apiKeys = [env['INPUT_API-KEY'] ?? '', env.ARIZE_API_KEY ?? '']
  const short = proxies.filter(({ password }) => password !== '' && password.length < SHORTEST_SEARCHED)
  const passwords = proxies.flatMap(({ password, decoded }) => [password, decoded])
  const secrets = new Set([...apiKeys.flatMap((key) => [key.trim(), key]), ...passwords])
  for (const secret of secrets) if (secret.trim() !== '') core.setSecret(secret)
  // The runner itself masks its own token; everything else that is written still has to be kept clean of it.
  const searched = [...secrets, core.getInput('github-token')]
  return {
    redact: createRedactor(searched.filter((secret) => secret.trim().length >= SHORTEST_SEARCHED)),
    /** The API keys that the step was given, the input first. */
    apiKeys: apiKeys.map((key) => key.trim()).filter((key) => key !== ''),
    /** What is odd about the environment. */
    warnings: short.map(({ variable }): Warning => ({ code: 'short-proxy-password', variable })),
  }
}

/** The name of the state; the post step reads it as `STATE_cleanup`. */
const STATE = 'cleanup'
/** Files by which the runner takes commands, and the event's payload. */
const RUNNER_FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_EVENT_PATH',
]
/** Shorter secrets are in too many words to be taken out of texts; the runner's mask covers them in the log. */
const SHORTEST_SEARCHED = 4
/** The longest line of the log in UTF-16 units; the runner cuts annotations at 4,096. */
const LONGEST_LINE = 2_000
const LONGEST_ANNOTATION = 4_000

function readRawInputs(): RawInputs {
  const given = INPUT_NAMES.map((name) => [name, core.getInput(name)] as const)
  return Object.fromEntries(given.filter(([, text]) => text !== ''))
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown
  } catch {
    // Outside GitHub there is no payload, and without one the environment says enough.
    return undefined
  }
}

/** Redaction comes before lines are cut, or half of a secret would remain. */
function openLog(redact: (text: string) => string) {
  const cleaned = (print: (line: string) => void) => (line: string) => {
    print(oneLineVerbatim(redact(line), LONGEST_LINE))
  }
  const info = cleaned(core.info)
  return {
    info,
    notice: cleaned(core.notice),
    warning: cleaned(core.warning),
    /** Shown when the secret or variable `ACTIONS_STEP_DEBUG` is `true`. */
    debug: cleaned(core.debug),
    /** Lines that stay folded under their title. */
    group: (title: string, lines: readonly string[]) => {
      cleaned(core.startGroup)(title)
      lines.forEach(info)
      core.endGroup()
    },
    /** An annotation of the step, at a line of a file where one is known. */
    annotate: ({ level, title, message, file, line, column }: Annotation) => {
      // Named one by one, so that the bundler can leave out what the step does not use of the toolkit.
      const print = level === 'error' ? core.error : core.warning
      print(oneLine(redact(message), LONGEST_ANNOTATION), {
        title: oneLine(redact(title), 200),
        file: file && redact(file),
        startLine: line,
        startColumn: column,
      })
    },
  }
}

/** The runner's files. One that cannot be written costs a warning, not the run. */
function openFiles(redact: (text: string) => string) {
  const outputs = new Map<string, string>()
  const failed = new Set<string>()
  const attempt = (variable: string, write: () => void): void => {
    try {
      write()
    } catch (error) {
      if (failed.has(variable)) return
      failed.add(variable)
      core.warning(
        oneLine(redact(`${variable} cannot be written: ${describe(error)}. The step goes on.`), LONGEST_LINE),
      )
    }
  }
  return {
    /** Writes an output if it has another value than before. */
    setOutput: (name: string, value: string) => {
      if (outputs.get(name) === value) return
      outputs.set(name, value)
      attempt('GITHUB_OUTPUT', () => {
        core.setOutput(name, redact(value))
      })
    },
    appendSummary: (markdown: string) => {
      const path = process.env.GITHUB_STEP_SUMMARY ?? ''
      if (path === '') return
      attempt('GITHUB_STEP_SUMMARY', () => {
        appendFileSync(path, `${redact(markdown)}\n`)
      })
    },
    /**
     * Keeps a text for the post step, as it is.
     * @throws {InputError} when the runner's state file cannot be written
     */
    saveState: (text: string) => {
      try {
        core.saveState(STATE, text)
      } catch (error) {
        const message = `cannot be written, so that nothing could be cleaned up if this step were killed: ${describe(error)}.`
        throw new InputError([{ input: 'GITHUB_STATE', message }])
      }
    },
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * Aborts when the workflow is cancelled; the process then no longer ends by the signal itself. The runner sends SIGINT, SIGTERM
 * 7.5 s later, and kills 2.5 s after that; on Windows Ctrl-C and Ctrl-Break.
 */
function listenForSignals(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
    process.on(signal, () => {
      controller.abort()
    })
  }
  return controller.signal
}

const PROXY_VARIABLES = ['https_proxy', 'http_proxy', 'all_proxy'].flatMap((name) => [
  name,
  name.toUpperCase(),
])

/**
 * Takes a proxy variable apart as curl does: `[scheme://][user[:password]@]host[:port]`. `password` is as it was written, for
 * the mask. Never throws.
 */
function readProxy(variable: string, value: string) {
  const [, scheme = 'http', userInfo = '', host = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:(.*)@)?([^@]*)$/is.exec(value.trim()) ?? []
  const [user = '', ...rest] = userInfo.split(':')
  const password = rest.join(':')
  return {
    variable,
    scheme: scheme.toLowerCase(),
    user: decodePercents(user),
    password,
    decoded: decodePercents(password),
    host,
  }
}

/**
 * The proxy for requests to this URL, always with a scheme and with credentials that can be decoded.
 * @throws {InputError} naming the variable, for a proxy that cannot be used
 */
function findProxy(url: string): string | undefined {
  const target = new URL(url)
  if (bypassesProxy(target)) return undefined
  const names = target.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY']
  const variable = names.find((name) => (process.env[name]?.trim() ?? '') !== '')
  if (variable === undefined) return undefined
  const { scheme, user, decoded, host } = readProxy(variable, process.env[variable] ?? '')
  const refuse = (message: string): InputError => new InputError([{ input: variable, message }])
  if (scheme !== 'http' && scheme !== 'https')
    throw refuse(
      `names a proxy with the scheme \`${scheme}:\`. Only \`http:\` and \`https:\` proxies are supported.`,
    )
  const root = `${scheme}://${host}`
  if (!URL.canParse(root)) throw refuse('is not the URL of a proxy, such as `http://proxy.example.com:3128`.')
  const proxy = new URL(root)
  proxy.username = encodeURIComponent(user)
  proxy.password = encodeURIComponent(decoded)
  return proxy.href
}

/** Whether `NO_PROXY` excludes the host, by the rules of the toolkit: hosts, domains and `host:port`; this machine always. */
function bypassesProxy({ hostname, port, protocol }: URL): boolean {
  if (/^(?:localhost$|127\.|\[::1\])/i.test(hostname)) return true
  const list = (process.env.no_proxy || process.env.NO_PROXY || '').toLowerCase()
  const entries = list.split(/[\s,]+/).filter((entry) => entry !== '')
  const host = hostname.toLowerCase()
  const withPort = `${host}:${port || (protocol === 'https:' ? '443' : '80')}`
  return entries.some((entry) => {
    const domain = entry.replace(/^\*?\./, '')
    return entry === '*' || [host, withPort].some((name) => name === domain || name.endsWith(`.${domain}`))
  })
}

/**
 * Makes the function that takes these secrets (blank ones are ignored) out of a text. Masking by the runner covers the log
 * alone; summary, outputs, files, comments and error messages pass through here. Each secret is also found URL-encoded,
 * JSON-escaped, with Markdown punctuation escaped and in base64, the forms in which servers and renderers echo things.
 */
export function createRedactor(secrets: Iterable<string>): (text: string) => string {
  const forms = [...new Set([...secrets].flatMap(formsOf))].sort((a, b) => b.length - a.length)
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, '***'), text)
}

function formsOf(value: string): string[] {
  const lines = value.split(/[\r\n]+/)
  return [value, ...lines].flatMap((part) => {
    const secret = part.trim()
    if (secret === '') return []
    return [
      part,
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      secret.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
      secret.replace(/[_*]/g, '\\$&'),
      Buffer.from(secret).toString('base64'),
    ]
  })
}
