import type { LifeEvent } from '../lifecycle/events.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { formatDuration } from './duration.ts'
import { describeProgress } from './run-progress.ts'
import type { Result } from './result.ts'

/** One line of the log. */
export interface LogLine {
  level: 'info' | 'notice' | 'warning'
  text: string
}

/** How many items a run has in all, where that is known. */
export type SizeOf = (run: TaskRun) => number | undefined

/** What an event is called in the log. */
export function describeEvent(event: LifeEvent, sizeOf: SizeOf = () => undefined): LogLine {
  const info = (text: string): LogLine => ({ level: 'info', text })
  const warning = (text: string): LogLine => ({ level: 'warning', text })
  switch (event.kind) {
    case 'task':
      return info(`Task "${event.task.name}" (${event.task.type.toLowerCase()}, ${event.task.id}).`)
    case 'deed':
      return info(event.deed)
    case 'scores-unread':
      return warning(`The scores could not be read. ${event.error.message}`)
    case 'task-removed':
      return info(`The ephemeral task "${event.name}" is deleted.`)
    case 'task-left':
      return warning(`The ephemeral task "${event.name}" could not be deleted. ${event.error.message}`)
    case 'trigger-retry':
      return info(
        `The trigger was not delivered; next try in ${formatDuration(event.delayMs)}. ${event.error.message}`,
      )
    case 'trigger-doubt':
      return warning(
        `The answer to the trigger was lost. Looking for the run instead of starting a second one. ${event.error.message}`,
      )
    case 'triggered':
      return info(
        `${event.adopted ? 'Found our run' : 'Started run'} ${event.run.id} (${event.run.status.toLowerCase()}).`,
      )
    case 'status':
      return info(describeProgress(event, sizeOf(event.run)))
    case 'heartbeat':
      return info(`still ${describeProgress(event, sizeOf(event.run))}`)
    case 'quiet': {
      const seen = describeProgress({ run: event.run, elapsedMs: event.seenMs }, sizeOf(event.run))
      return info(`waiting for ${formatDuration(event.elapsedMs)}; last seen ${seen}`)
    }
    case 'unknown-status':
      return warning(
        `The run has a status that this version does not know: ${event.run.status}. It is taken as not ended.`,
      )
    case 'outage':
      return warning(
        `The run cannot be read at the moment; trying again until the timeout. ${event.error.message}`,
      )
    case 'outage-over':
      return info(
        `The run can be read again, after ${event.failures} failed tries in ${formatDuration(event.lastedMs)}.`,
      )
    case 'cancelling':
      return info(`Cancelling run ${event.runId} (${event.why}).`)
    case 'cancelled':
      return info(`Run ${event.run.id} is cancelled.`)
    case 'ended-before-cancel':
      return info(`Run ${event.run.id} had already ended (${event.run.status.toLowerCase()}).`)
    case 'cancel-failed':
      return warning(`Run ${event.runId} could not be cancelled. ${event.error.message}`)
    case 'leftover-unknown':
      return warning(
        `A run of the task ${event.taskId} may have been started and cannot be told from others; look at the task in Arize AX. ${event.candidates.join(', ')}`,
      )
  }
}

/** What is said of inputs that the command does not use. */
export function describeUnused(command: string, inputs: string[]): string {
  const named = inputs.map((input) => `\`${input}\``).join(', ')
  return `\`command: ${command}\` does not use ${named}. Remove what is not needed.`
}

/** The last line of the log. */
export function describeEnd({ facts, judgement, green }: Result): string {
  if (judgement !== undefined) return `Verdict: ${judgement.verdict}. ${judgement.reason}`
  if (facts.problem !== undefined) return facts.problem.message
  return facts.deed ?? (green ? 'The run was triggered; this step does not wait for it.' : 'The step failed.')
}
