import type { AxClient, CallOptions } from './ax/client.ts'
import type { CleanupTracker } from './cleanup-state.ts'
import type { Clock, Deadline } from './clock.ts'
import type { OnProgress } from './progress.ts'

/** What a function needs that talks to the world. Made once in `main.ts`; tests make their own. */
export interface Deps {
  ax: AxClient
  clock: Clock
  /** A number in [0, 1). */
  random: () => number
  /** Aborted when the workflow is cancelled. */
  signal: AbortSignal
  /** What the step must not leave behind. */
  cleanup: CleanupTracker
  onProgress: OnProgress
}

/** Options of a read that is retried until the deadline and ends with the step. */
export function lookUp(deadline: Deadline, { signal }: Pick<Deps, 'signal'>): CallOptions {
  return { signal, retry: { deadline } }
}
