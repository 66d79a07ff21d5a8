import { openApi } from './ax/connect.ts'
import { systemClock as clock } from './clock.ts'
import {
  guardSecrets,
  readEnvironment,
  readProxyUrl,
  readRawInputs,
  readSavedDuty,
  readWorkspaceFile,
} from './inputs.ts'
import { isSettled, readDuty, type Duty } from './lifecycle/duty.ts'
import { cleanUpLeftovers } from './lifecycle/leftovers.ts'
import { describeEvent } from './report/progress.ts'
import { openLog } from './report/publish/log.ts'
import { parseSettings } from './settings/parse.ts'

/**
 * The second door: runs after the job's steps and cancels what the main step had no chance to cancel (container jobs,
 * a killed process). After a normal end it sends nothing. It never fails the job.
 */

const random = (): number => Math.random()

const duty = readDuty(readSavedDuty())
if (!isSettled(duty)) await payDuty(duty)

async function payDuty(owed: Duty): Promise<void> {
  const secrets = guardSecrets()
  const log = openLog(secrets)
  try {
    const { connection } = await parseSettings(readRawInputs(), {
      environment: readEnvironment(),
      readFile: readWorkspaceFile,
    })
    const api = openApi(connection, readProxyUrl(connection.baseUrl), secrets)
    await cleanUpLeftovers(owed, {
      ax: api.ax,
      clock,
      random,
      onEvent: (event) => {
        log.print(describeEvent(event))
      },
    })
    await api.close()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const runs = owed.runs.length > 0 ? ` Runs: ${owed.runs.join(', ')}.` : ''
    log.print({
      level: 'warning',
      text: `Cleaning up failed; look at the task in Arize AX.${runs} ${message}`,
    })
  }
}
