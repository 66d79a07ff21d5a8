import type { AxError } from './ax/errors.ts'
import type { Task, TaskRun } from './ax/schemas.ts'

/**
 * What happens while the step runs, for the log and for outputs that are set early. Data, no prose: `report/progress-log.ts`
 * has the words. Durations are milliseconds.
 */
export type ProgressEvent =
  | { kind: 'task'; task: Pick<Task, 'id' | 'name' | 'type'> }
  | { kind: 'task-applied'; action: TaskAction; fields: readonly string[] }
  | { kind: 'experiment'; id: string | undefined; name: string }
  | { kind: 'warning'; warning: Warning }
  | { kind: 'look-up-outage' | 'trigger-ambiguous' | 'outage'; error: AxError }
  | { kind: 'trigger-retry'; error: AxError; delayMs: number }
  | { kind: 'triggered'; run: TaskRun; adopted: boolean; role: 'primary' | 'evaluation' }
  | ({ kind: 'status' | 'heartbeat' } & WatchedRun)
  /** A sign of life between two polls; `run` is what was seen of it at `seenMs`. */
  | ({ kind: 'last-seen'; seenMs: number } & WatchedRun)
  | { kind: 'unknown-status' | 'cancelled' | 'ended-before-cancel'; run: TaskRun }
  | { kind: 'outage-over'; failures: number; lastedMs: number }
  | { kind: 'cancelling'; runId: string; why: 'timeout' | 'cancellation' | 'cleanup' }
  | { kind: 'cancel-failed'; runId: string; error: AxError }
  /** A trigger without a response may have started a run that cannot be told from others. */
  | { kind: 'unidentified-run'; taskId: string; candidates: readonly string[] }
  | { kind: 'scores-unavailable'; what: 'scores' | 'baseline' | 'regressions' | 'trend'; error: AxError }
  | { kind: 'task-deleted'; name: string }
  | { kind: 'task-not-deleted'; name: string; error: AxError }
  /** A decision that only matters when somebody debugs: a name resolved, a baseline chosen and why, an interval. */
  | { kind: 'debug'; message: string }

/** What was seen of a run at one time. */
export interface WatchedRun {
  run: TaskRun
  /** Since the wait began. */
  elapsedMs: number
  /** Items in all, where that is known. */
  size?: number | undefined
  role: 'primary' | 'evaluation'
}

/** What applying a task definition did. */
export type TaskAction = 'created' | 'updated' | 'unchanged' | 'reused' | 'created-ephemeral'

/** Something that may be wrong and that the step goes on with. */
export type Warning =
  | { code: 'remote-evaluator'; task: string; evaluator: string }
  | { code: 'several-experiments'; task: string; count: number }
  | { code: 'only-comments'; input: string }
  | { code: 'unresolved-expression'; input: string; line: number | undefined }
  | { code: 'unused-inputs'; command: string; inputs: readonly string[] }
  | { code: 'unused-suite-keys'; keys: readonly string[] }
  | { code: 'short-proxy-password'; variable: string }
  | { code: 'plain-seconds'; input: string; seconds: number }
  | { code: 'other'; message: string }

export type OnProgress = (event: ProgressEvent) => void
