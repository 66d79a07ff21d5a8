import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Starts the committed bundle the way the runner does: inputs as `INPUT_*`, files for outputs, state and summary, and
 * nothing of the caller's own environment but what finds programs. The demo and the tests use it.
 */

export interface StepOptions {
  /** Inputs by their names in `action.yml`. */
  inputs: Record<string, string>
  /** Environment variables of the job, such as `ARIZE_SPACE` or `GITHUB_EVENT_NAME`. */
  env?: Record<string, string>
  /** The event payload. */
  event?: unknown
  /** Files of the workspace, by their path in it. */
  files?: Record<string, string>
  /** Which entry point; `main` when absent. */
  entry?: 'main' | 'post'
  /** What main saved, for the post step. */
  state?: Record<string, string>
  /** The Node program; the one that runs this when absent. */
  node?: string
  /** Shown every piece of standard output as it comes. */
  onOutput?: (text: string) => void
}

export interface StepResult {
  exitCode: number | null
  /** The signal that ended the process, if one did. */
  killedBy: NodeJS.Signals | null
  stdout: string
  stderr: string
  outputs: Record<string, string>
  state: Record<string, string>
  summary: string
}

export interface RunningStep {
  process: ChildProcess
  /** What has been written so far. */
  sofar(): StepResult
  done: Promise<StepResult>
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FILES = { outputs: 'GITHUB_OUTPUT', state: 'GITHUB_STATE', summary: 'GITHUB_STEP_SUMMARY' } as const

/** The environment of a step, and what it writes into the runner's files. */
export interface PreparedStep {
  env: Record<string, string>
  /** What has been written so far. */
  read(): Pick<StepResult, 'outputs' | 'state' | 'summary'>
  /** Removes the files. */
  remove(): void
}

/** Makes what the runner makes before it starts a step. */
export function prepareStep(options: Omit<StepOptions, 'onOutput' | 'node'>): PreparedStep {
  const folder = mkdtempSync(join(tmpdir(), 'arize-ax-step-'))
  const paths = Object.fromEntries(
    Object.entries(FILES).map(([name, variable]) => [variable, join(folder, name)]),
  )
  for (const path of Object.values(paths)) writeFileSync(path, '')
  for (const [path, text] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const read = (name: keyof typeof FILES): string => readFileIfAny(join(folder, name))
  return {
    env: { ...environment(options, folder), ...paths, ...options.env },
    read: () => ({
      outputs: parseFileCommands(read('outputs')),
      state: parseFileCommands(read('state')),
      summary: read('summary'),
    }),
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The text of a file; empty when a step has removed it. */
function readFileIfAny(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** Starts a step and returns at once. */
export function startStep(options: StepOptions): RunningStep {
  const step = prepareStep(options)
  const bundle = join(ROOT, 'dist', options.entry ?? 'main', 'index.js')
  const child = spawn(options.node ?? process.env.STEP_NODE ?? process.execPath, [bundle], {
    env: step.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text.stdout += piece
    options.onOutput?.(piece)
  })
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    text.stderr += piece
  })
  const sofar = (): StepResult => ({
    ...text,
    exitCode: child.exitCode,
    killedBy: child.signalCode,
    ...step.read(),
  })
  const done = new Promise<StepResult>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => {
      const result = sofar()
      step.remove()
      resolve(result)
    })
  })
  return { process: child, sofar, done }
}

/** Runs a step to its end. */
export function runStep(options: StepOptions): Promise<StepResult> {
  return startStep(options).done
}

function environment(options: StepOptions, folder: string): Record<string, string> {
  const { PATH = '' } = process.env
  const given: Record<string, string> = {
    PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'acme/support-bot',
    GITHUB_WORKFLOW: 'Quality',
    GITHUB_JOB: 'evaluate',
    GITHUB_ACTION: '__self',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_REF_NAME: 'main',
    GITHUB_SHA: '1111111111111111111111111111111111111111',
    ...options.env,
  }
  if (options.event !== undefined) {
    given.GITHUB_EVENT_PATH = join(folder, 'event.json')
    writeFileSync(given.GITHUB_EVENT_PATH, JSON.stringify(options.event))
  }
  for (const [name, value] of Object.entries(options.inputs)) given[`INPUT_${name.toUpperCase()}`] = value
  for (const [name, value] of Object.entries(options.state ?? {})) given[`STATE_${name}`] = value
  return given
}

/** Reads the runner's file commands, `name<<delimiter`, lines, `delimiter`; the last value of a name counts. */
function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
    values[name] = value
  return values
}
