import type { TaskRun } from '../ax/schemas.ts'

const TERMINAL = new Set(['COMPLETED', 'FAILED', 'CANCELLED'])
const KNOWN = new Set([...TERMINAL, 'PENDING', 'RUNNING'])

/** Whether the run has ended. A status that nobody knows is not an end: only these three are. */
export function hasEnded(run: TaskRun): boolean {
  return TERMINAL.has(run.status)
}

/** Whether the status is one that the API documents. */
export function isKnownStatus(run: TaskRun): boolean {
  return KNOWN.has(run.status)
}
