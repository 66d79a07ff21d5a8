import type { AxClient, CallOptions } from '../ax/client.ts'
import { capture } from '../ax/errors.ts'
import { collect } from '../ax/pagination.ts'
import { startDeadline } from '../clock.ts'
import { lookUp, type Deps } from '../deps.ts'
import { unusedByChecks } from '../inputs/checks.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { ProgressEvent } from '../progress.ts'
import { kindOf, type TaskShape } from '../tasks/shape.ts'
import { createColumnReader } from '../scores/row-reader.ts'
import { planChecks, type CheckPlan, type PlanOptions } from './plan.ts'
import type { CheckResult, StepResult } from './result.ts'
import { runCheck, skipCheck, type RunContext } from './run.ts'

/** Receives what happens to the checks. */
export interface CheckObserver {
  /** `elapsedMs` is counted from the moment at which the first check was started. */
  onCheckProgress: (event: ProgressEvent, check: { name: string; elapsedMs: number }) => void
  onCheckEnd: (name: string) => void
}

/**
 * Plans all checks of the step, runs them, and decides the verdict of all together.
 * @throws {InputError} before anything is spent, with every issue of every check
 * @throws {AxError} when the service gives no response while checks are planned
 */
export async function executeChecks(
  inputs: Inputs,
  options: Omit<PlanOptions, 'context'>,
  observer: CheckObserver,
  deps: Deps,
): Promise<Extract<StepResult, { kind: 'checks' }>> {
  const { command, suite, context } = inputs
  if (command !== 'run' && command !== 'wait') throw new Error(`\`command: ${command}\` has no checks.`)
  const plans = await planChecks(inputs, { ...options, context }, deps)
  warnOfUnusedKeys(inputs, plans, deps)
  const checks = await runChecks(plans, inputs, observer, deps)
  const { concludeStep } = await import('./result.ts')
  return { kind: 'checks', command, suite, checks, ...concludeStep(checks) }
}

function warnOfUnusedKeys(
  { suite, inheritable, checks }: Inputs,
  plans: readonly CheckPlan[],
  deps: Deps,
): void {
  if (!suite) return
  const kindByCheck = new Map(plans.map(({ inputs, shape }) => [inputs, kindOf(shape)]))
  const kinds = checks.map((check) => kindByCheck.get(check))
  const keys = unusedByChecks(inheritable, checks, kinds)
  if (keys.length > 0) deps.onProgress({ kind: 'warning', warning: { code: 'unused-suite-keys', keys } })
}

/**
 * Runs the checks, at most `maxParallel` at once, under one deadline. One that fails does not stop the others; one that was
 * not started before the deadline or a cancellation says so in its result.
 * @returns the results in the order of the plans
 * @throws what a check threw, after all of them have ended
 */
async function runChecks(
  plans: readonly CheckPlan[],
  { waiting: policy, maxParallel, connection }: Inputs,
  { onCheckProgress, onCheckEnd }: CheckObserver,
  deps: Deps,
): Promise<CheckResult[]> {
  const { clock } = deps
  const started = clock.monotonic()
  const deadline = startDeadline(clock, policy.timeoutMs)
  const findPage = createPageSearch(connection.appUrl, deps)
  const inputColumns = createColumnReader(deps)
  const context: RunContext = { policy, findPage, inputColumns, deadline, exclusive: createExclusive() }
  const ax = plans.length > 1 ? paceRunReads(deps) : deps.ax
  const settled: PromiseSettledResult<CheckResult>[] = []
  const queue = plans.entries()
  const work = async (): Promise<void> => {
    // All workers draw from the same iterator.
    for (const [index, plan] of queue) {
      const onProgress = (event: ProgressEvent): void => {
        onCheckProgress(event, { name: plan.name, elapsedMs: clock.monotonic() - started })
      }
      ;[settled[index]] = await Promise.allSettled([startOrSkip(plan, context, { ...deps, ax, onProgress })])
      onCheckEnd(plan.name)
    }
  }
  await Promise.all(Array.from({ length: Math.min(maxParallel, plans.length) }, work))
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}

function startOrSkip(plan: CheckPlan, context: RunContext, deps: Deps): Promise<CheckResult> {
  if (deps.signal.aborted) return skipCheck(plan, 'aborted')
  // What can no longer be waited for is not paid for. A run that exists already is read all the same.
  const isTooLate = plan.start.kind === 'trigger' && context.deadline.passed()
  return isTooLate ? skipCheck(plan, 'timed-out') : runCheck(plan, context, deps)
}

/** Milliseconds between two polls: the runs of a suite start, and are polled, at about the same moments. */
const POLL_DISTANCE_MS = 25

/** Keeps a distance between reads of runs, except when the workflow is cancelled and every moment counts. */
function paceRunReads({ ax, clock, signal }: Deps): Deps['ax'] {
  let free = 0
  return {
    ...ax,
    taskRun: async (id, call) => {
      const now = clock.monotonic()
      const pauseMs = signal.aborted ? 0 : Math.max(0, free - now)
      free = now + pauseMs + POLL_DISTANCE_MS
      if (pauseMs > 0) await clock.sleep(pauseMs, signal)
      return ax.taskRun(id, call)
    },
  }
}

/** Milliseconds for the link to the app, which is never worth more. */
const APP_PAGE_MS = 10_000

/** Looks for the page of each dataset and project once, however many checks are about it. */
function createPageSearch(appUrl: string | undefined, deps: Deps): RunContext['findPage'] {
  const pages = new Map<string, Promise<string | undefined>>()
  return ({ shape: task, spaceId }) => {
    const key = task.dataset_id ?? task.project_id ?? ''
    const call = lookUp(startDeadline(deps.clock, APP_PAGE_MS), deps)
    const page = pages.get(key) ?? findAppPage({ task, spaceId, appUrl }, deps.ax, call)
    pages.set(key, page)
    return page
  }
}

/** Lets one work after the other in for each key. */
function createExclusive(): RunContext['exclusive'] {
  const last = new Map<string, Promise<unknown>>()
  return async (key, work) => {
    const before = last.get(key)
    const mine = (before ?? Promise.resolve()).then(() => work(before === undefined))
    // The next one starts whatever became of this one.
    last.set(
      key,
      mine.catch(() => undefined),
    )
    return mine
  }
}

/** Whose page is looked for; `spaceId` spares a request, and no `appUrl` is known for a `base-url` of somebody's own. */
interface AppPageTarget {
  task: Partial<Pick<TaskShape, 'dataset_id' | 'project_id'>>
  spaceId?: string | undefined
  appUrl: string | undefined
}

/** Organizations that are asked for the space, and spaces that are read of each; the link is not worth more requests. */
const MAX_ORGANIZATIONS = 3
const MAX_SPACES = 1_000
/** Milliseconds for one request. */
const TIMEOUT_MS = 5_000

/**
 * The page of the Arize app where the task's results are, in the forms that are known to exist: a dataset's experiments, or
 * a project. `undefined` where the app's address is not known, and whenever the service does not respond at once: nothing is
 * repeated, since a link is never worth a failed step.
 * @param call bounds it: the signal, and the deadline if there is one
 */
export async function findAppPage(
  { task, spaceId, appUrl }: AppPageTarget,
  ax: AxClient,
  call: CallOptions,
): Promise<string | undefined> {
  const { dataset_id: dataset, project_id: project } = task
  const place = dataset
    ? { of: ax.dataset, id: dataset, page: `datasets/${segment(dataset)}?selectedTab=experiments` }
    : project
      ? { of: ax.project, id: project, page: `projects/${segment(project)}?selectedTab=llmTracing` }
      : undefined
  if (appUrl === undefined || place === undefined) return undefined
  const once = (): CallOptions => ({
    signal: call.signal,
    timeoutMs: Math.min(call.timeoutMs ?? TIMEOUT_MS, call.retry?.deadline.remaining() ?? TIMEOUT_MS),
  })
  const search = async (): Promise<string | undefined> => {
    const [space, organizations] = await Promise.all([
      spaceId ?? place.of(place.id, once()).then(({ space_id }) => space_id),
      ax.organizations({}, once()),
    ])
    if (!space) return undefined
    for (const { id: organization } of organizations.items.slice(0, MAX_ORGANIZATIONS)) {
      const page = (query: object) => ax.spaces({ org_id: organization, ...query }, once())
      const spaces = await collect(page, { limit: MAX_SPACES })
      if (!spaces.some(({ id }) => id === space)) continue
      return `${appUrl}/organizations/${segment(organization)}/spaces/${segment(space)}/${place.page}`
    }
    return undefined
  }
  return (await capture(search())).value
}

/** An ID as a path segment the way the app writes it: base64 padding as it is. */
function segment(id: string): string {
  return encodeURIComponent(id).replaceAll('%3D', '=')
}
