import { openApi } from './ax/connect.ts'
import { startDeadline, systemClock as clock } from './clock.ts'
import { guardSecrets, readEnvironment, readProxyUrl, readRawInputs, readSavedDuty } from './inputs.ts'
import { isSettled, readDuty, type Duty } from './lifecycle/duty.ts'
import { cleanUpLeftovers } from './lifecycle/leftovers.ts'
import { describeEvent } from './report/progress.ts'
import { openLog } from './report/publish/log.ts'
import { parseSettings } from './settings/parse.ts'

/**
 * The second door: runs after the job's steps and cancels what the main step had no chance to cancel (container jobs,
 * a killed process). After a normal end it sends nothing. It never fails the job.
 */

/** Milliseconds for everything. */
const BUDGET_MS = 60_000
const random = (): number => Math.random()

const duty = readDuty(readSavedDuty())
if (!isSettled(duty)) await payDuty(duty)

async function payDuty(owed: Duty): Promise<void> {
  const secrets = guardSecrets()
  const log = openLog(secrets)
  try {
    const { connection } = await parseSettings(readRawInputs(), readEnvironment())
    const api = openApi(connection, readProxyUrl(connection.baseUrl), secrets)
    const deadline = startDeadline(clock, BUDGET_MS)
    await cleanUpLeftovers(owed, {
      ax: api.ax,
      patientAx: api.patient({ clock, random, deadline }),
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
