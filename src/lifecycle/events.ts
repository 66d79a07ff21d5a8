import type { AxError } from '../ax/errors.ts'
import type { Task, TaskRun } from '../ax/schemas.ts'
import type { CancelOutcome } from './cancel.ts'

/** What happens to a task and its runs while the step lives; the log tells it. Durations are milliseconds. */
export type LifeEvent =
  | { kind: 'task'; task: Task }
  /** A definition was applied; `deed` is a sentence that says what it took. */
  | { kind: 'deed'; deed: string }
  | { kind: 'trigger-retry'; error: AxError; delayMs: number }
  | { kind: 'trigger-doubt'; error: AxError }
  | { kind: 'triggered'; run: TaskRun; adopted: boolean }
  | { kind: 'status'; run: TaskRun; elapsedMs: number }
  | { kind: 'heartbeat'; run: TaskRun; elapsedMs: number }
  /** A sign of life between two looks; `run` is what was seen of it at `seenMs`. */
  | { kind: 'quiet'; run: TaskRun; elapsedMs: number; seenMs: number }
  | { kind: 'unknown-status'; run: TaskRun }
  | { kind: 'outage'; error: AxError }
  | { kind: 'outage-over'; failures: number; lastedMs: number }
  | { kind: 'cancelling'; runId: string; why: 'timeout' | 'interruption' | 'leftover' }
  | { kind: 'cancelled'; run: TaskRun }
  | { kind: 'ended-before-cancel'; run: TaskRun }
  | { kind: 'cancel-failed'; runId: string; error: AxError }
  /** A trigger without an answer may have started a run that cannot be told from others. */
  | { kind: 'leftover-unknown'; taskId: string; candidates: string[] }
  | { kind: 'scores-unread'; error: AxError }
  | { kind: 'task-removed'; name: string }
  | { kind: 'task-left'; name: string; error: AxError }

/** Receives what happens. */
export type Listener = (event: LifeEvent) => void

/** Tells how a cancellation went. One that was taken and not carried out yet has been told when it was sent. */
export function tellCancel(runId: string, outcome: CancelOutcome, onEvent: Listener): void {
  switch (outcome.kind) {
    case 'failed':
      onEvent({ kind: 'cancel-failed', runId, error: outcome.error })
      break
    case 'cancelled':
      onEvent({ kind: 'cancelled', run: outcome.run })
      break
    case 'ended-before':
      onEvent({ kind: 'ended-before-cancel', run: outcome.run })
      break
    case 'requested':
      break
  }
}
