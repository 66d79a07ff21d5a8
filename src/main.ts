import { openApi, type OpenApi } from './ax/connect.ts'
import { createNameResolver } from './ax/names.ts'
import { systemClock as clock } from './clock.ts'
import { cleanUp } from './commands/clean-up.ts'
import type { Context } from './commands/context.ts'
import { loadCommand } from './commands/command.ts'
import { conclude } from './commands/conclude.ts'
import { createJournal, type Journal } from './facts.ts'
import {
  guardSecrets,
  readContext,
  readEnvironment,
  readFolders,
  readGitHubApiUrl,
  readProxyUrl,
  readRawInputs,
  readWorkspaceFile,
} from './inputs.ts'
import { createDutyBook, writeDuty } from './lifecycle/duty.ts'
import { createDurations } from './lifecycle/history.ts'
import { openOutputs } from './outputs.ts'
import { withinBudget } from './report/output-budget.ts'
import { outputValues } from './report/output-values.ts'
import { describeProblem } from './report/problem.ts'
import { describeEvent, describeUnused } from './report/progress.ts'
import { openLog } from './report/publish/log.ts'
import { tell } from './report/publish/tell.ts'
import { parseSettings } from './settings/parse.ts'
import { commandOf } from './settings/schema.ts'
import type { Settings } from './settings/settings.ts'
import { unusedInputs } from './settings/usage.ts'

/** The first door: runs the command, tells what happened whatever happened, and sets the exit code. */

const secrets = guardSecrets()
const outputs = openOutputs(secrets)
const log = openLog(secrets)
const interruption = listenForSignals()
const random = (): number => Math.random()
const raw = readRawInputs()
const command = commandOf(raw)
const journal = createJournal(command, (facts) => {
  outputs.publish(withinBudget(outputValues(facts, undefined)).values)
})

/** Milliseconds for one look-up with all its tries, unless `timeout` is shorter. */
const LOOK_UP_MS = 60_000

let settings: Settings | undefined
try {
  settings = await parseSettings(raw, { environment: readEnvironment(), readFile: readWorkspaceFile })
  await execute(settings, journal)
} catch (error) {
  journal.learn({ problem: describeProblem(error, interruption.aborted) })
}
const result = conclude(journal.facts(), command, settings?.judging)
process.exitCode = result.green ? 0 : 1
await tell(result, {
  outputs,
  log,
  secrets,
  telling: settings?.telling,
  subject: settings?.subject.definition?.fields.name ?? settings?.subject.task,
  ...surroundings(),
})

function surroundings() {
  return { workflow: readContext(), apiUrl: readGitHubApiUrl(), folders: readFolders() }
}

async function execute(understood: Settings, diary: Journal): Promise<void> {
  const { connection } = understood
  if (connection.foreignHost !== undefined) {
    log.print({ level: 'info', text: `The API key goes to ${connection.foreignHost}, as \`base-url\` says.` })
    diary.learn({ foreignHost: connection.foreignHost })
  }
  const unused = unusedInputs(command, understood.given)
  if (unused.length > 0) log.print({ level: 'warning', text: describeUnused(command, unused) })
  const api = openApi(connection, readProxyUrl(connection.baseUrl), secrets)
  const context = createContext(understood, api)
  try {
    const execution = await loadCommand(command)
    await execution(context)
  } finally {
    await cleanUp(context)
    // Where runs may outlive a killed step, the state is silent; but what is still owed now was to be cancelled and was not.
    if (runsMayOutlive(understood)) outputs.saveDuty(writeDuty({ ...context.duty.current(), pending: [] }))
    await api.close()
  }
}

function createContext(understood: Settings, api: OpenApi): Context {
  const { timeoutMs } = understood.waiting
  const patience = { clock, random, budgetMs: Math.min(LOOK_UP_MS, timeoutMs), signal: interruption }
  const patientAx = api.patient(patience)
  return {
    settings: understood,
    workflow: readContext(),
    ax: api.ax,
    patientAx,
    names: createNameResolver(patientAx, understood.space),
    clock,
    random,
    interruption,
    durations: createDurations(),
    duty: createDutyBook(
      runsMayOutlive(understood)
        ? () => undefined
        : (text) => {
            outputs.saveDuty(text)
          },
    ),
    journal,
    onEvent: (event) => {
      log.print(describeEvent(event, () => sizeOf(understood)))
    },
  }
}

/** How many items a run has, where the inputs say it. */
function sizeOf({ request }: Settings): number | undefined {
  return request.exampleIds?.length ?? request.maxExamples
}

/** Whether a run may live on when the step is killed, so that it is no duty of the post step. */
function runsMayOutlive({ waiting }: Settings): boolean {
  return !waiting.wait || waiting.onCancel === 'leave'
}

/**
 * The runner sends SIGINT when the workflow is cancelled, SIGTERM 7.5 s later, and kills 2.5 s after that; on Windows
 * Ctrl-C and Ctrl-Break. One abort for all: what remains is to cancel and to tell.
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
