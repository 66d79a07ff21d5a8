import { openApi, type OpenApi } from '../../src/ax/connect.ts'
import { createNameResolver } from '../../src/ax/names.ts'
import { cleanUp } from '../../src/commands/clean-up.ts'
import { conclude } from '../../src/commands/conclude.ts'
import type { Context } from '../../src/commands/context.ts'
import { run } from '../../src/commands/run.ts'
import { createJournal } from '../../src/facts.ts'
import { readWorkflow } from '../../src/github/workflow.ts'
import { createDurations } from '../../src/lifecycle/history.ts'
import { createDutyBook, readDuty } from '../../src/lifecycle/duty.ts'
import { cleanUpLeftovers } from '../../src/lifecycle/leftovers.ts'
import { annotationOf } from '../../src/report/annotation.ts'
import { outputValues } from '../../src/report/output-values.ts'
import { describeProblem } from '../../src/report/problem.ts'
import { describeEvent } from '../../src/report/progress.ts'
import type { Result } from '../../src/report/result.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { createSecrets } from '../../src/secrets.ts'
import { parseSettings } from '../../src/settings/parse.ts'
import type { RawInputs } from '../../src/settings/schema.ts'
import type { FakeClock } from '../support/fake-clock.ts'

/** A whole step in this process, on a clock that is injected: what the two doors do, without the runner. */
export interface CommandScene {
  /** The main door. */
  main(): Promise<Result>
  /** The post door, with what main saved. */
  post(): Promise<void>
  /** Everything that was or would be told. */
  told(result: Result): string
  close(): Promise<void>
}

export interface SceneOptions {
  clock: FakeClock
  inputs: RawInputs & { 'api-key': string }
  interruption: AbortSignal
}

export async function openCommandScene({ clock, inputs, interruption }: SceneOptions): Promise<CommandScene> {
  const settings = await parseSettings(inputs, { environment: {}, readFile: () => '' })
  const api = openApi(settings.connection, undefined, createSecrets([inputs['api-key']]))
  const log: string[] = []
  const state = { duty: '' }
  const onEvent: Context['onEvent'] = (event) => void log.push(describeEvent(event).text)
  const journal = createJournal('run', () => undefined)
  const random = (): number => 0.5
  const patientAx = patient(api, { clock, random, interruption })
  const context: Context = {
    settings,
    workflow: readWorkflow(
      { GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: '1234567890' },
      undefined,
    ),
    ax: api.ax,
    patientAx,
    names: createNameResolver(patientAx, settings.space),
    clock,
    random,
    interruption,
    durations: createDurations(),
    duty: createDutyBook((text) => (state.duty = text)),
    journal,
    onEvent,
  }
  return {
    main: async () => {
      try {
        await run(context)
      } catch (error) {
        journal.learn({ problem: describeProblem(error, interruption.aborted) })
      }
      await cleanUp(context)
      return conclude(journal.facts(), 'run', settings.judging)
    },
    post: () => cleanUpLeftovers(readDuty(state.duty), { ax: api.ax, clock, random, onEvent }),
    told: (result) =>
      [
        ...log,
        state.duty,
        renderSummary(result),
        JSON.stringify([annotationOf(result), outputValues(result.facts, result.judgement)]),
      ].join('\n'),
    close: () => api.close(),
  }
}

function patient(
  api: OpenApi,
  { clock, random, interruption }: Pick<Context, 'clock' | 'random' | 'interruption'>,
) {
  return api.patient({ clock, random, budgetMs: 60_000, signal: interruption })
}
