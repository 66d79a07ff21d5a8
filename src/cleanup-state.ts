import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'

/**
 * What the step must not leave behind: runs that it started, triggers whose run it has not seen, and ephemeral tasks. It is
 * written into the runner's state before and after every request that spends something, so that the post step can clean up
 * after a process that got no chance to. The post step needs nothing but this state and the API key.
 */

/** How a run is told from all others before its ID is known. */
const correlationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('experiment-name'), name: z.string(), datasetId: z.string() }),
  z.object({ kind: z.literal('time-window'), start: z.string(), end: z.string() }),
  /** The service itself starts the run when this run of ours completes. */
  z.object({ kind: z.literal('chained'), runId: z.string() }),
  z.object({ kind: z.literal('none') }),
])
export type Correlation = z.infer<typeof correlationSchema>

/**
 * What tells the runs that a task had before a trigger from later ones: the instant, by the server's clock, at which the
 * newest was created, and all runs of that very instant. `newest: null` means that the task had no run.
 */
export const runSnapshotSchema = z.object({ newest: z.nullable(z.string()), ties: z.array(z.string()) })
export type RunSnapshot = z.infer<typeof runSnapshotSchema>

const pendingTriggerSchema = z.object({
  taskId: z.string(),
  correlation: correlationSchema,
  before: runSnapshotSchema,
})
/** A run that may exist although its ID is not known. */
export type PendingTrigger = z.infer<typeof pendingTriggerSchema>

const ephemeralTaskSchema = z.object({
  /** Unique, so that the task is found even if its ID was never seen; compared before it is deleted. */
  name: z.string(),
  spaceId: z.string(),
  id: z.optional(z.string()),
})
/** A task that exists only as long as the step. */
export type EphemeralTask = z.infer<typeof ephemeralTaskSchema>

const stateSchema = z.object({
  /** API root that the requests go to. */
  baseUrl: z.string(),
  runs: z.array(z.string()),
  pending: z.array(pendingTriggerSchema),
  tasks: z.array(ephemeralTaskSchema),
})
export type CleanupState = z.infer<typeof stateSchema>

/** Keeps the state and saves every change of it at once. */
export type CleanupTracker = ReturnType<typeof createCleanupTracker>

/**
 * Starts with nothing to clean up, and saves that.
 * @param save must write synchronously: the process can be killed right after
 */
export function createCleanupTracker(baseUrl: string, save: (state: CleanupState) => void) {
  let state: CleanupState = { baseUrl, runs: [], pending: [], tasks: [] }
  const change = (changes: Partial<CleanupState>): void => {
    state = { ...state, ...changes }
    save(state)
  }
  const without = (pending: PendingTrigger | undefined): PendingTrigger[] =>
    state.pending.filter((each) => each !== pending)
  change({})
  return {
    /** Before something is sent that starts a run. */
    trackPendingTrigger: (pending: PendingTrigger): void => {
      change({ pending: [...state.pending, pending] })
    },
    /** It started none, for certain. */
    dropPendingTrigger: (pending: PendingTrigger): void => {
      if (state.pending.includes(pending)) change({ pending: without(pending) })
    },
    /** It started this run, which must not outlive the step. */
    trackRun: (runId: string, pending?: PendingTrigger): void => {
      change({ runs: [...state.runs.filter((id) => id !== runId), runId], pending: without(pending) })
    },
    /** The run has ended, or may live on. */
    untrackRun: (runId: string): void => {
      if (state.runs.includes(runId)) change({ runs: state.runs.filter((id) => id !== runId) })
    },
    /** Before the task is created, and again once its ID is known. */
    trackTask: (task: EphemeralTask): void => {
      change({ tasks: [...state.tasks.filter(({ name }) => name !== task.name), task] })
    },
    /** The task is gone, or never was. */
    untrackTask: (gone: string): void => {
      change({ tasks: state.tasks.filter(({ name }) => name !== gone) })
    },
    current: (): CleanupState => state,
  }
}

/** Whether there is nothing to clean up. */
export function isEmpty({ runs, pending, tasks }: CleanupState): boolean {
  return runs.length === 0 && pending.length === 0 && tasks.length === 0
}

/** The longest state that fits into an environment variable on Linux (128 KiB with its name), in bytes. */
export const MAX_STATE_BYTES = 126 * 1024

const signedSchema = z.object({ state: z.string(), signature: z.string() })

/**
 * The state as the runner keeps it, signed with the API key. An earlier step can write our state variable through
 * `GITHUB_ENV`; without the key it cannot sign.
 * @param scope what the state belongs to (the workflow run), so that a state of another run is not believed
 */
export function signState(state: CleanupState, apiKey: string, scope: string): string {
  const text = JSON.stringify(state)
  return JSON.stringify({ state: text, signature: signatureOf(text, apiKey, scope) })
}

/** The state and the key that signed it; `undefined` for a text that none of the keys has signed. */
export function verifyState(
  text: string,
  apiKeys: readonly string[],
  scope: string,
): { state: CleanupState; apiKey: string } | undefined {
  const signed = parseJson(signedSchema, text)
  if (signed === undefined) return undefined
  const apiKey = apiKeys.find((key) => isEqual(signed.signature, signatureOf(signed.state, key, scope)))
  if (apiKey === undefined) return undefined
  const state = parseJson(stateSchema, signed.state)
  return state && { state, apiKey }
}

function signatureOf(text: string, apiKey: string, scope: string): string {
  return createHmac('sha256', apiKey)
    .update(JSON.stringify([scope, text]))
    .digest('hex')
}

function isEqual(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}

function parseJson<T>(schema: z.ZodMiniType<T>, text: string): T | undefined {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
