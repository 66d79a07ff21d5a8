import { createAxClient } from './ax/client.ts'
import { isEmpty, verifyState } from './cleanup-state.ts'
import { systemClock } from './clock.ts'
import type { Machine } from './main.ts'
import { createProgressLog } from './report/progress-log.ts'
import { openRunner, type Runner } from './runner.ts'
import { cleanUp } from './runs/cleanup.ts'

/**
 * Runs after the job's steps and cleans up what the main step had no chance to (container jobs, a killed process). It needs
 * the saved state and the API key, nothing else: in nested composite actions it gets other inputs, and files may be gone.
 * After a normal end it sends nothing. It never fails the job.
 */
export async function cleanUpStep(
  machine: Pick<Machine, 'clock' | 'random'> = { clock: systemClock, random: Math.random },
): Promise<void> {
  const runner = openRunner()
  if (runner.savedState === '') return
  try {
    await cleanUpSaved(runner, machine)
  } catch (error) {
    runner.warning(
      `Cleanup failed; check the task in Arize AX. ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

async function cleanUpSaved(
  runner: Runner,
  { clock, random }: Pick<Machine, 'clock' | 'random'>,
): Promise<void> {
  const verified = verifyState(runner.savedState, runner.apiKeys, runner.stateScope)
  if (verified === undefined) {
    runner.warning(
      'Cleanup skipped: the saved state was not written by the main step with an API key that this post step has. In nested composite actions, set ARIZE_API_KEY in the environment of the job.',
    )
    return
  }
  const { state, apiKey } = verified
  if (isEmpty(state)) return
  const { baseUrl } = state
  const proxyUrl = runner.proxyUrl(baseUrl)
  const ax = createAxClient({ baseUrl, apiKey, proxyUrl, redact: runner.redact, clock, random })
  const { onProgress } = createProgressLog(runner, [])
  await cleanUp(state, { hurried: false }, { ax, clock, random, onProgress })
  await ax.close()
}
