import { createAxClient, type RequestTrace } from './ax/client.ts'
import { AxError } from './ax/errors.ts'
import { createNameResolver } from './ax/names.ts'
import type { StepError, StepResult } from './checks/result.ts'
import { createCleanupTracker, isEmpty, signState, type CleanupState } from './cleanup-state.ts'
import { startDeadline, systemClock, type Clock } from './clock.ts'
import { lookUp, type Deps } from './deps.ts'
import { InputError } from './input-error.ts'
import { parseInputs, parseReporting, type Inputs } from './inputs/inputs.ts'
import { commandOf } from './inputs/schema.ts'
import type { OnProgress } from './progress.ts'
import { createProgressLog } from './report/progress-log.ts'
import { publish } from './report/publish.ts'
import { openRunner, type Runner } from './runner.ts'
import { cleanUp, untriedCleanup } from './runs/cleanup.ts'
import type { RunResult } from './runs/run-result.ts'

/** What a step takes from the machine; tests bring their own. */
export interface Machine {
  clock: Clock
  /** A number in [0, 1). */
  random: () => number
  /** Aborted when the workflow is cancelled; default: by the signals of the runner. */
  signal?: AbortSignal | undefined
}

/** Runs the step: parse → execute → publish → exit code. Reports on every path, and never throws. */
export async function run(
  machine: Machine = { clock: systemClock, random: Math.random },
): Promise<StepResult> {
  const runner = openRunner()
  const signal = machine.signal ?? runner.listenForSignals()
  const command = commandOf(runner.rawInputs)
  let inputs: Inputs | undefined
  let result: StepResult
  try {
    // Whatever an earlier step may have written under this name is no longer believed.
    runner.saveState('')
    const { onProgress } = createProgressLog(runner, [])
    for (const warning of runner.warnings) onProgress({ kind: 'warning', warning })
    inputs = await parseInputs(runner.rawInputs, runner)
    result = await execute(inputs, runner, { ...machine, signal })
  } catch (error) {
    result = { kind: 'error', command, error: describeFailure(error, signal.aborted), success: false }
  }
  runner.setExitCode(result.success ? 0 : 1)
  await publishResult(result, inputs, runner)
  return result
}

function describeFailure(error: unknown, aborted: boolean): StepError {
  if (error instanceof InputError) return { kind: 'input', issues: error.issues }
  if (aborted) return { kind: 'aborted' }
  if (error instanceof AxError) return { kind: 'request', error }
  return { kind: 'internal', error: error instanceof Error ? error : new Error(String(error)) }
}

/** Milliseconds for all look-ups before anything is spent, unless `timeout` is shorter. */
const LOOK_UP_MS = 120_000

async function execute(inputs: Inputs, runner: Runner, machine: Required<Machine>): Promise<StepResult> {
  const { connection, waiting } = inputs
  const { clock, signal } = machine
  const log = createProgressLog(runner, inputs.checks)
  for (const warning of inputs.warnings) log.onProgress({ kind: 'warning', warning })
  if (connection.customHost !== undefined)
    runner.info(`Sending the API key to ${connection.customHost} (from \`base-url\`).`)
  const ax = openApi(inputs, runner, machine, log.onProgress)
  const save = createStateWriter(inputs, runner)
  // A run that may live on when the step is killed is none for the post step.
  const mayOutlive = !waiting.wait || waiting.onCancel === 'leave'
  const cleanup = createCleanupTracker(connection.baseUrl, mayOutlive ? () => undefined : save)
  const deps: Deps = { ...machine, ax, cleanup, onProgress: log.onProgress }
  const call = lookUp(startDeadline(clock, Math.min(LOOK_UP_MS, waiting.timeoutMs)), deps)
  const onDebug = (message: string): void => {
    log.onProgress({ kind: 'debug', message })
  }
  const names = createNameResolver(ax, { space: inputs.space, call, onDebug })
  let runs: RunResult[] = []
  try {
    if (inputs.command !== 'run' && inputs.command !== 'wait') {
      const { operate } = await import('./commands.ts')
      return await operate(inputs.command, inputs, { names, call }, deps)
    }
    const { executeChecks } = await import('./checks/schedule.ts')
    const result = await executeChecks(inputs, { names, call }, log, deps)
    runs = result.checks.flatMap((check) => check.runs)
    return result
  } finally {
    const left = untriedCleanup(cleanup.current(), runs)
    await cleanUp(left, { hurried: signal.aborted }, deps)
    if (mayOutlive) save({ ...cleanup.current(), pending: [] })
    await ax.close()
  }
}

function openApi({ connection }: Inputs, runner: Runner, { clock, random }: Machine, onProgress: OnProgress) {
  return createAxClient({
    ...connection,
    proxyUrl: runner.proxyUrl(connection.baseUrl),
    redact: runner.redact,
    clock,
    random,
    onRequest: (trace) => {
      onProgress({ kind: 'debug', message: describeRequest(trace) })
    },
    onOutage: (error) => {
      onProgress({ kind: 'look-up-outage', error })
    },
  })
}

/** `GET /v2/tasks: 200 in 152ms, request ID 1234`; never a query or a body. */
function describeRequest({ method, path, status, error, requestId, durationMs }: RequestTrace): string {
  const outcome = status ?? error?.name ?? 'no response'
  const id = requestId === undefined ? '' : `, request ID ${requestId}`
  return `${method} ${path}: ${outcome} in ${Math.round(durationMs)}ms${id}`
}

/**
 * Writes the state for the post step. That it cannot be written is an error as long as nothing was spent; later it is one
 * warning, since a run that is paid for is worth waiting for.
 */
function createStateWriter({ connection }: Inputs, runner: Runner): (state: CleanupState) => void {
  let spends = false
  let warned = false
  return (state) => {
    try {
      runner.saveState(isEmpty(state) ? '' : signState(state, connection.apiKey, runner.stateScope))
      spends ||= !isEmpty(state)
    } catch (error) {
      if (!spends || !(error instanceof InputError)) throw error
      if (!warned) runner.warning(`${error.message} The step goes on.`)
      warned = true
    }
  }
}

async function publishResult(result: StepResult, inputs: Inputs | undefined, runner: Runner): Promise<void> {
  const reporting = inputs?.reporting ?? parseReporting(runner.rawInputs, runner)
  const context = {
    workflow: inputs?.context ?? runner.context(reporting.pullRequest),
    customHost: inputs?.connection.customHost,
    timeoutMs: inputs?.waiting.timeoutMs,
  }
  const target = targetOf(runner.rawInputs)
  await publish(result, { reporting, context, target, apiUrl: runner.gitHubApiUrl }, runner)
}

/**
 * The task as the user names it, also where the inputs are invalid: the comment of a step has to be found again then. The run
 * of `command: wait` is another one each time.
 */
function targetOf(raw: Runner['rawInputs']): string {
  if (raw.suite !== undefined || raw['suite-file'] !== undefined) return 'suite'
  const [, name] = /^[ {]*"?name"? *: *(.+?) *$/m.exec(raw['task-definition'] ?? '') ?? []
  return raw.task ?? raw['task-file'] ?? name ?? ''
}
