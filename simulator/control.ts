import * as z from 'zod'

import { changeSettings, DEFAULT_SETTINGS, type Settings, type SettingsChange } from './settings.ts'

/** What a test asks of the next run or runs of a task. */
export interface RunPlan {
  /** Name or ID; any task when absent. */
  task?: string | undefined
  /** How many runs the plan is for; default 1, `Infinity` (over HTTP: -1) for every run of the task. */
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
  /** The run's `experiment_id` is null for that many milliseconds after the trigger, even if it has ended by then. */
  experimentIdDelayMs?: number | undefined
  /** What the evaluators find is replaced, e.g. by an answer of the judge that could not be read. */
  replaceScores?: ScoreReplacement | undefined
  /** The rows of the experiment that the run makes have `id: null`. */
  nullRowIds?: boolean | undefined
  /** The rows of the experiment that the run makes have `example_id: null`. */
  nullExampleIds?: boolean | undefined
}

/** Scores that evaluators write instead of their own, e.g. `{ score: 0, label: 'NOT_PARSABLE' }`. */
export interface ScoreReplacement {
  /** Share of items that are replaced, 0..1, the same items each time; default 1. */
  share?: number | undefined
  /** Any JSON value: null, a text, a huge number. */
  score: unknown
  /** No label when absent. */
  label?: string | null | undefined
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
  /**
   * For `respond` without a body: members that the problem document has besides, e.g. of a 403 that means the plan:
   * `{ entitlement: 'TASK_RUNS', required_plan: 'PRO', limit: 100, current_count: 100 }`.
   */
  problem?: Record<string, unknown> | undefined
}

/** What a test can ask of the simulator; the same is offered over HTTP under `/_simulator/`. */
export interface Control {
  /** Applies to the next run of the task (name or ID; any task when absent), once unless `times` is given. */
  planRun(plan: RunPlan): void
  /** Injects a fault into matching requests. */
  planFault(fault: FaultPlan): void
  /** Forgets all plans that are still open. */
  clear(): void
  /** Changes how the whole service behaves from now on. */
  configure(change: SettingsChange): void
  readonly settings: Readonly<Settings>
}

/** JSON has no Infinity, so -1 stands for it. */
const times = z
  .int()
  .refine((count) => count >= 1 || count === -1, 'must be at least 1, or -1 for ever')
  .transform((count) => (count === -1 ? Infinity : count))
  .optional()

/** `RunPlan` as it comes over HTTP. */
export const runPlanSchema = z.strictObject({
  task: z.string().min(1).optional(),
  times,
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
  experimentIdDelayMs: z.number().min(0).optional(),
  replaceScores: z
    .strictObject({
      share: z.number().min(0).max(1).optional(),
      score: z.json(),
      label: z.string().nullable().optional(),
    })
    .optional(),
  nullRowIds: z.boolean().optional(),
  nullExampleIds: z.boolean().optional(),
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

/** `FaultPlan` as it comes over HTTP. */
export const faultPlanSchema = z.strictObject({
  method: z.string().min(1).optional(),
  path: z.string().refine(isRegExp, 'must be the source of a regular expression'),
  times,
  skip: z.int().min(0).optional(),
  kind: z.enum(FAULT_KINDS),
  delayMs: z.number().min(0).optional(),
  status: z.int().min(200).max(599).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string().optional(),
  problem: z.record(z.string(), z.json()).optional(),
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

/** Keeps the open plans and the settings. First come, first served; a plan that is used up is dropped. */
export class PlanBook implements Control {
  readonly settings: Settings
  #runs: OpenRun[] = []
  #faults: OpenFault[] = []

  constructor(settings: SettingsChange = {}) {
    this.settings = { ...DEFAULT_SETTINGS }
    this.configure(settings)
  }

  configure(change: SettingsChange): void {
    changeSettings(this.settings, change)
  }

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
