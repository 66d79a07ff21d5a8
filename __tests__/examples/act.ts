import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { test } from '@jest/globals'
import { parseDocument } from 'yaml'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts'
import { readReport, type Report } from './report.ts'

/**
 * Runs the examples, as they are, with `act` (https://github.com/nektos/act): a repository like a reader's has them under
 * `.github/workflows`, the steps run on this machine (`-self-hosted`), the action is the committed bundle, and Arize AX is
 * the simulator. Nothing is fetched: `act` puts the local folders in the place of the actions, and treats a checkout of
 * the repository that it runs in as done.
 */

/** The `act` to use: the one that `ACT` names, else the one on the PATH. */
export const act = findAct()

function findAct(): string | undefined {
  const wanted = process.env.ACT
  const { status } = spawnSync(wanted ?? 'act', ['--version'])
  if (status === 0) return wanted ?? 'act'
  if (wanted !== undefined) throw new Error(`ACT names ${wanted}, which does not run.`)
  return undefined
}

/** A test that needs `act`: skipped where it is not installed. `.ci/run` sets `ACT`, and then a missing program is an error. */
export const actTest = act === undefined ? test.skip : test.concurrent
if (act === undefined)
  console.warn('act is not installed: the examples are not executed. CONTRIBUTING.md says how.')

export const HEAD = 'c0ffee0c0ffee0c0ffee0c0ffee0c0ffee0c0ffe'
export const BASE = 'ba5eba11ba5eba11ba5eba11ba5eba11ba5eba11'

export interface ActOptions {
  /** The file in `examples/`, or a path of its own. */
  workflow: string
  event: string
  payload?: Record<string, unknown>
  /** More arguments of `act`. */
  args?: string[]
  /** A folder with programs that stand in for those of the runner. */
  programs?: string
}

export interface RunningAct {
  process: ChildProcess
  /** What has been reported so far. */
  sofar(): Report
  done: Promise<Report & { exitCode: number | null }>
}

export interface Fixture {
  simulator: Simulator
  /** The folder of the repository. */
  repository: string
  start(options: ActOptions): RunningAct
  run(options: ActOptions): Promise<Report & { exitCode: number | null }>
}

const PULL_REQUEST = {
  number: 42,
  head: { ref: 'better-prompt', sha: HEAD },
  base: { ref: 'main', sha: BASE },
}
export const PULL_REQUEST_EVENT = { action: 'opened', number: 42, pull_request: PULL_REQUEST }

export const onPullRequest = (workflow: string): ActOptions => ({
  workflow,
  event: 'pull_request',
  payload: PULL_REQUEST_EVENT,
})
export const onPush = (workflow: string): ActOptions => ({ workflow, event: 'push' })

/** The status in which the newest run ended, on the server. */
export function newestRun({ simulator }: Fixture): string | undefined {
  simulator.world.advance()
  return simulator.world.runs.at(-1)?.ended?.status
}

/** Waits until `holds` does; the test's own time-out is the limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** How many requests of this method and path the server got. */
export const sent = ({ simulator }: Fixture, method: string, path: RegExp): number =>
  simulator.requests.filter((each) => each.method === method && path.test(each.path)).length

const REPOSITORY = { full_name: 'acme/support-bot', default_branch: 'main' }

export interface FixtureOptions extends SimulatorOptions {
  /** Whether the steps talk to Arize AX itself, which a test then keeps them from, instead of the simulator. */
  realHosts?: boolean
}

/** Makes a repository, the action and a simulator, passes them to `use`, and removes them afterwards. */
export async function withFixture(
  use: (fixture: Fixture) => Promise<void>,
  { realHosts = false, ...options }: FixtureOptions = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'arize-ax-act-'))
  const simulator = await startSimulator({ runDurationMs: 200, ...options })
  try {
    makeAction(join(folder, 'action'), realHosts ? undefined : simulator.url)
    makeRepository(join(folder, 'repository'))
    const start = (more: ActOptions): RunningAct => startAct(folder, simulator, more)
    await use({
      simulator,
      repository: join(folder, 'repository'),
      start,
      run: (more) => start(more).done,
    })
  } finally {
    await simulator.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * What the runner downloads of a release, as far as it reads it. The examples name no API root, and a key that is an input is
 * sent to no host that the environment names: the simulator is the default of the input `base-url`.
 */
function makeAction(folder: string, baseUrl: string | undefined): void {
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  const metadata = parseDocument(readFileSync('action.yml', 'utf8'))
  if (baseUrl !== undefined) metadata.setIn(['inputs', 'base-url', 'default'], baseUrl)
  writeFileSync(join(folder, 'action.yml'), metadata.toString())
}

/** A repository as a reader would have it after copying the examples. */
function makeRepository(folder: string): void {
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  for (const file of readdirSync('examples').filter((name) => name.endsWith('.yml')))
    cpSync(join('examples', file), join(folder, '.github/workflows', file))
  for (const part of ['tasks', 'evals']) cpSync(`examples/${part}`, join(folder, part), { recursive: true })
  cpSync('examples/actions', join(folder, '.github/actions'), { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'remote', 'add', 'origin', `https://github.com/${REPOSITORY.full_name}.git`)
  git(folder, 'add', '--all')
  git(folder, '-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '-m', 'All')
}

function git(folder: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
}

function startAct(folder: string, simulator: Simulator, options: ActOptions): RunningAct {
  const { workflow, event, payload = {}, args = [], programs } = options
  const eventPath = join(mkdtempSync(join(folder, 'event-')), 'event.json')
  writeFileSync(eventPath, JSON.stringify({ repository: REPOSITORY, ...payload }))
  const path = workflow.includes('/') ? workflow : join('.github/workflows', workflow)
  const given = [event, '--workflows', path, '--eventpath', eventPath, '--json', '--no-cache-server']
  given.push('-P', 'ubuntu-latest=-self-hosted', '-P', 'self-hosted=-self-hosted')
  given.push('--local-repository', `arize-ax-task-run/arize-ax-task-run@v1=${join(folder, 'action')}`)
  given.push('--action-offline-mode', '--action-cache-path', join(folder, 'cache'))
  given.push('--secret', 'ARIZE_API_KEY', ...args)
  const node = dirname(process.env.STEP_NODE ?? process.execPath)
  const child = spawn(act ?? 'act', given, {
    cwd: join(folder, 'repository'),
    env: {
      PATH: [...(programs === undefined ? [] : [programs]), node, process.env.PATH ?? ''].join(delimiter),
      HOME: folder,
      ARIZE_API_KEY: simulator.apiKey,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
    })
  const sofar = (): Report => readReport(text)
  const done = once(child, 'close').then(() => ({ ...sofar(), exitCode: child.exitCode }))
  return { process: child, sofar, done }
}
