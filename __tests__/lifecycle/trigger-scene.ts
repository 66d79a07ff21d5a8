import { startDeadline } from '../../src/clock.ts'
import { createDutyBook, type Mark } from '../../src/lifecycle/duty.ts'
import type { LifeEvent } from '../../src/lifecycle/events.ts'
import { triggerOnce } from '../../src/lifecycle/trigger.ts'
import { aRun, createFakeApi, type Script } from '../support/fake-api.ts'
import { createFakeClock } from '../support/fake-clock.ts'

export const MINUTE = 60_000
/** The marks that a run can carry. */
export const EXPERIMENT = { by: 'experiment', name: 'ours', datasetId: 'dataset-1' } as const satisfies Mark
export const WINDOW = {
  by: 'window',
  start: '2026-05-31T12:00:00.123Z',
  end: '2026-06-01T12:00:00.123Z',
} as const satisfies Mark
export const NO_MARK = { by: 'nothing' } as const satisfies Mark

export interface Scene extends Script {
  mark?: Mark
  timeoutMs?: number
  /** Virtual milliseconds at which the workflow is cancelled. */
  cancelledAt?: number
}

/** Triggers once under a script, on a task that had one run before; nothing new is visible unless the scene says so. */
export async function trigger({ mark = EXPERIMENT, timeoutMs = 60 * MINUTE, cancelledAt, ...script }: Scene) {
  const clock = createFakeClock()
  const old = aRun({ id: 'old', status: 'COMPLETED', experiment_id: 'exp-old' })
  const api = createFakeApi(clock, { runs: [[old]], experiments: [[]], ...script })
  const events: LifeEvent[] = []
  const states: string[] = []
  const interruption = new AbortController()
  if (cancelledAt === 0) interruption.abort()
  else if (cancelledAt !== undefined)
    clock.at(cancelledAt, () => {
      interruption.abort()
    })
  const duty = createDutyBook((text) => states.push(`${api.calls.length}:${text}`))
  const pending = { taskId: 'task-1', mark, before: { ids: ['old'], oldest: null } }
  const outcome = await triggerOnce(
    { pending, body: { some: 'body' } },
    {
      ax: api.ax,
      clock,
      random: () => 0.5,
      deadline: startDeadline(clock, timeoutMs),
      interruption: interruption.signal,
      duty,
      onEvent: (event) => events.push(event),
    },
  )
  const kinds = events.map((event) => event.kind)
  return { outcome, kinds, clock, api, duty: duty.current(), states, pending, posts: api.times('trigger') }
}

/** The run that the trigger makes. */
export const ours = aRun({ id: 'ours', experiment_id: 'exp-1' })
