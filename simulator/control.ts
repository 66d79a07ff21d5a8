import * as z from 'zod'

/** What a test asks of the next run or runs of a task. */
export interface RunPlan {
  /** Name or ID; any task when absent. */
  task?: string | undefined
  /** How many runs the plan is for; default 1. */
  times?: number | undefined
  /** From trigger to end, in milliseconds. */
  durationMs?: number | undefined
  outcome?: 'completed' | 'failed' | 'cancelled' | undefined
  failureReason?: string | null | undefined
  /** Forces the counts: that many items succeed, then that many err, then that many are skipped. */
  counts?: { successes: number; errors: number; skipped: number } | undefined
  /** Share of items that err, 0..1; the same items each time. */
  errorRate?: number | undefined
  /** The run never leaves that state by itself. */
  stall?: 'pending' | 'running' | undefined
  /** Shown instead of the true status while the run has not ended, e.g. `PAUSED`. */
  status?: string | undefined
  /** Evaluation scores appear that many milliseconds after the end of the run. */
  scoreDelayMs?: number | undefined
}

export type FaultKind =
  'delay' | 'hang' | 'reset-before' | 'reset-after' | 'hang-after' | 'respond' | 'truncate' | 'garbage'

/** What goes wrong with the next request or requests that match. */
export interface FaultPlan {
  /** Any method when absent. */
  method?: string | undefined
  /** Source of a RegExp that is tested against the path, e.g. `^/v2/tasks/[^/]+/trigger$`. */
  path: string
  /** Default 1; `Infinity` (over HTTP: -1) for ever. */
  times?: number | undefined
  /** Lets that many matching requests through first. */
  skip?: number | undefined
  kind: FaultKind
  /** Real time in milliseconds, for `delay`. */
  delayMs?: number | undefined
  /** For `respond`. */
  status?: number | undefined
  headers?: Record<string, string> | undefined
  body?: string | undefined
}

/** What a test can ask of the simulator; the same is offered over HTTP under `/_simulator/`. */
export interface Control {
  /** Applies to the next run of the task (name or ID; any task when absent), once unless `times` is given. */
  planRun(plan: RunPlan): void
  /** Injects a fault into matching requests. */
  planFault(fault: FaultPlan): void
  /** Forgets all plans that are still open. */
  clear(): void
}

/** `RunPlan` as it comes over HTTP. */
export const runPlanSchema = z.strictObject({
  task: z.string().min(1).optional(),
  times: z.int().min(1).optional(),
  durationMs: z.number().min(0).optional(),
  outcome: z.enum(['completed', 'failed', 'cancelled']).optional(),
  failureReason: z.string().nullable().optional(),
  counts: z
    .strictObject({ successes: z.int().min(0), errors: z.int().min(0), skipped: z.int().min(0) })
    .optional(),
  errorRate: z.number().min(0).max(1).optional(),
  stall: z.enum(['pending', 'running']).optional(),
  status: z.string().min(1).optional(),
  scoreDelayMs: z.number().min(0).optional(),
})

function isRegExp(source: string): boolean {
  try {
    new RegExp(source)
    return true
  } catch {
    return false
  }
}

const FAULT_KINDS = [
  'delay',
  'hang',
  'reset-before',
  'reset-after',
  'hang-after',
  'respond',
  'truncate',
  'garbage',
] as const

/** `FaultPlan` as it comes over HTTP; JSON has no Infinity, so -1 stands for it. */
export const faultPlanSchema = z.strictObject({
  method: z.string().min(1).optional(),
  path: z.string().refine(isRegExp, 'must be the source of a regular expression'),
  times: z
    .int()
    .refine((times) => times >= 1 || times === -1, 'must be at least 1, or -1 for ever')
    .transform((times) => (times === -1 ? Infinity : times))
    .optional(),
  skip: z.int().min(0).optional(),
  kind: z.enum(FAULT_KINDS),
  delayMs: z.number().min(0).optional(),
  status: z.int().min(200).max(599).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string().optional(),
})

interface OpenRun {
  plan: RunPlan
  left: number
}

interface OpenFault {
  plan: FaultPlan
  path: RegExp
  left: number
  toSkip: number
}

/** Keeps the open plans. First come, first served; a plan that is used up is dropped. */
export class PlanBook implements Control {
  #runs: OpenRun[] = []
  #faults: OpenFault[] = []

  planRun(plan: RunPlan): void {
    this.#runs.push({ plan, left: plan.times ?? 1 })
  }

  /** @throws SyntaxError if the path is not the source of a regular expression. */
  planFault(plan: FaultPlan): void {
    const path = new RegExp(plan.path)
    this.#faults.push({ plan, path, left: plan.times ?? 1, toSkip: plan.skip ?? 0 })
  }

  clear(): void {
    this.#runs = []
    this.#faults = []
  }

  /** The plan for a run of this task that starts now, if there is one: an empty plan otherwise. */
  takeRun(task: { id: string; name: string }): RunPlan {
    const open = this.#runs.find(
      ({ plan }) => plan.task === undefined || [task.id, task.name].includes(plan.task),
    )
    if (open === undefined) return {}
    open.left -= 1
    this.#runs = this.#runs.filter(({ left }) => left > 0)
    return open.plan
  }

  /** The fault for this request, if there is one. */
  takeFault(method: string, path: string): FaultPlan | null {
    for (const open of this.#faults) {
      if (open.plan.method !== undefined && open.plan.method.toUpperCase() !== method) continue
      if (!open.path.test(path)) continue
      if (open.toSkip > 0) {
        open.toSkip -= 1
        continue
      }
      open.left -= 1
      this.#faults = this.#faults.filter(({ left }) => left > 0)
      return open.plan
    }
    return null
  }
}
