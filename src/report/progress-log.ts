import type { TaskRun } from '../ax/schemas.ts'
import type { CheckObserver } from '../checks/schedule.ts'
import { formatDuration } from '../duration.ts'
import type { OnProgress, ProgressEvent, Warning, WatchedRun } from '../progress.ts'
import { byVariant, compact, formatNumber, listCodes, oneLine, pluralize } from './format.ts'
import { earlyOutputs } from './outputs.ts'
import { describeAction } from './wording.ts'

/** What progress is written to. */
export interface ProgressIo extends Record<'info' | 'notice' | 'warning' | 'debug', (line: string) => void> {
  setOutput: (name: string, value: string) => void
  /** Takes the secrets out of a text. */
  redact: (text: string) => string
}

/** Writes progress to the log, and outputs as soon as they are known. */
export interface ProgressLog extends CheckObserver {
  /** An event of the step, or of its only check. */
  onProgress: OnProgress
}

/** Milliseconds between two lines that say how far all checks are. */
const HEARTBEAT_MS = 60_000

/**
 * Starts the log of a step.
 * @param checks of the step; with several of them lines say which one they are about, outputs wait for the end, and one line
 * for all takes the place of their signs of life
 */
export function createProgressLog(io: ProgressIo, checks: readonly unknown[]): ProgressLog {
  const several = checks.length > 1
  const running = new Map<string, OverallProgress['running'][number]>()
  let finished = 0
  let lastLoggedAt = 0
  const print = (event: ProgressEvent, check?: string): void => {
    const { level, text } = describeProgress(event, check)
    io[level](text)
    if (several) return
    for (const [name, value] of Object.entries(earlyOutputs(event))) io.setOutput(name, value)
  }
  return {
    onProgress: (event) => {
      print(redactDeep(event, io.redact))
    },
    onCheckProgress: (given, check) => {
      // Lines are cut, and half of a secret would not be found any more.
      const [event, { name, elapsedMs }] = redactDeep([given, check] as const, io.redact)
      // Loaded while the run runs; who needs it hears what is wrong with it.
      if (event.kind === 'triggered') import('./summary.ts').catch(() => undefined)
      if ('size' in event || event.kind === 'status')
        running.set(name, { check: name, run: event.run, size: event.size })
      const isSignOfLife = event.kind === 'heartbeat' || event.kind === 'last-seen'
      if (!several || !isSignOfLife) {
        print(event, several ? name : undefined)
      } else if (elapsedMs - lastLoggedAt >= HEARTBEAT_MS) {
        lastLoggedAt = elapsedMs
        const now = { total: checks.length, finished, running: [...running.values()], elapsedMs }
        io.info(describeOverallProgress(now))
      }
    },
    onCheckEnd: (check) => {
      running.delete(io.redact(check))
      finished += 1
    },
  }
}

/** One line of the log, sanitized; blanks count. */
interface LogLine {
  level: 'debug' | 'info' | 'warning'
  text: string
}

/** UTF-16 units of a line of the log. */
export const MAX_LINE = 2_000

/**
 * What an event is called in the log.
 * @param check the name of the check, where several run
 */
export function describeProgress(event: ProgressEvent, check?: string): LogLine {
  const prefix = check === undefined ? '' : `[${oneLine(check, 60)}] `
  // Before the trigger only its name is known; the line with its ID follows.
  const isPlanned = event.kind === 'experiment' && event.id === undefined
  const level = isPlanned ? 'debug' : (LEVELS[event.kind] ?? 'info')
  return { level, text: oneLine(`${prefix}${describeEvent(event)}`, MAX_LINE) }
}

/** The kinds of events that are no plain information. */
const LEVELS: Partial<Record<ProgressEvent['kind'], LogLine['level']>> = {
  debug: 'debug',
  warning: 'warning',
  'look-up-outage': 'warning',
  'scores-unavailable': 'warning',
  'task-not-deleted': 'warning',
  'trigger-ambiguous': 'warning',
  'unknown-status': 'warning',
  outage: 'warning',
  'cancel-failed': 'warning',
  'unidentified-run': 'warning',
}

const describeEvent = byVariant<ProgressEvent, 'kind'>('kind', {
  task: ({ task }) => `Task "${task.name}" (${task.type.toLowerCase()}, ${task.id}).`,
  'task-applied': ({ action, fields }) => describeAction(action, fields),
  experiment: ({ id, name }) => `Experiment "${name}"${id === undefined ? '' : ` (${id})`}.`,
  warning: ({ warning }) => describeWarning(warning),
  debug: ({ message }) => message,
  'look-up-outage': ({ error }) => `The service does not respond to look-ups; retrying. ${error.message}`,
  'scores-unavailable': ({ what, error }) => `Could not read the ${what}. ${error.message}`,
  'task-deleted': ({ name }) => `Ephemeral task "${name}" deleted.`,
  'task-not-deleted': ({ name, error }) => `Could not delete the ephemeral task "${name}". ${error.message}`,
  'trigger-retry': ({ delayMs, error }) =>
    `Trigger request not delivered; retrying in ${formatDuration(delayMs)}. ${error.message}`,
  'trigger-ambiguous': ({ error }) =>
    `No response to the trigger request; checking whether the run was started. ${error.message}`,
  triggered: ({ adopted, role, run }) => {
    const which = role === 'primary' ? 'run' : 'evaluation run'
    return `${adopted ? 'Resuming' : 'Started'} ${which} ${run.id} (${run.status.toLowerCase()}).`
  },
  status: (event) => `${subject(event)}${describeRunProgress(event)}`,
  heartbeat: (event) => `${subject(event)}still ${describeRunProgress(event)}`,
  'last-seen': (event) => {
    const seen = describeRunProgress({ ...event, elapsedMs: event.seenMs })
    return `${subject(event)}waiting for ${formatDuration(event.elapsedMs)}; last seen ${seen}`
  },
  'unknown-status': ({ run }) => `Unknown run status "${run.status}"; treating it as still running.`,
  outage: ({ error }) => `Could not get the run status; retrying until the timeout. ${error.message}`,
  'outage-over': ({ failures, lastedMs }) => {
    const failed = pluralize(failures, 'failed request')
    return `Run status available again, after ${failed} in ${formatDuration(lastedMs)}.`
  },
  cancelling: ({ runId, why }) => `Cancelling run ${runId} (${why}).`,
  cancelled: ({ run }) => `Run ${run.id} cancelled.`,
  'ended-before-cancel': ({ run }) => `Run ${run.id} had already ended (${run.status.toLowerCase()}).`,
  'cancel-failed': ({ runId, error }) => `Could not cancel run ${runId}. ${error.message}`,
  'unidentified-run': ({ taskId, candidates }) => {
    const found = candidates.length === 0 ? '' : ` It may be one of: ${candidates.join(', ')}.`
    return `A run of the task ${taskId} may have been started and could not be identified; check the task in Arize AX.${found}`
  },
})

function subject({ role }: WatchedRun): string {
  return role === 'primary' ? '' : 'Evaluation: '
}

const describeWarning = byVariant<Warning, 'code'>('code', {
  'remote-evaluator': ({ task, evaluator }) =>
    `Task "${task}": the evaluator "${evaluator}" is remote; the service does not run it, so that the run may measure nothing.`,
  'several-experiments': ({ task, count }) =>
    `Task "${task}" evaluates ${count} experiments in one run, which can write scores to the wrong experiment. Name them in \`experiment-ids\` for one run each.`,
  'only-comments': ({ input }) => `\`${input}\` has only comments: no gates configured.`,
  'unresolved-expression': ({ input, line }) =>
    `\`${input}\`${line === undefined ? '' : ` line ${line}`} has an expression that was not replaced and is sent literally.`,
  'unused-inputs': ({ command, inputs }) => `\`command: ${command}\` does not use ${listCodes(inputs)}.`,
  'unused-suite-keys': ({ keys }) => `No check of the suite uses ${listCodes(keys)}.`,
  'short-proxy-password': ({ variable }) =>
    `The proxy password in ${variable} has fewer than 4 characters: it is masked in the log only.`,
  'plain-seconds': ({ input, seconds }) =>
    `\`${input}: ${seconds}\` is read as ${pluralize(seconds, 'second')}; write \`${seconds}s\` or \`${seconds}m\`.`,
  other: ({ message }) => message,
})

type RunProgress = Omit<WatchedRun, 'role'>

/** An estimate from less than this share of a run is a guess. */
const MIN_SHARE = 0.05
/** Milliseconds: nobody needs to know the second. */
const COARSE_MS = 5_000

/** How far a run is: `running after 2m 10s: 30 of 40 items (75%), about 45s left, 1 with errors`. */
export function describeRunProgress(progress: RunProgress): string {
  const { run, elapsedMs } = progress
  const { num_errors: errors, num_skipped: skipped } = run
  const facts = compact([
    completion(progress),
    timeLeft(progress),
    errors > 0 && `${formatNumber(errors)} with errors`,
    skipped > 0 && `${formatNumber(skipped)} skipped`,
  ])
  const known = facts.length === 0 ? '' : `: ${facts.join(', ')}`
  return `${run.status.toLowerCase()} after ${formatDuration(elapsedMs)}${known}`
}

function doneOf({ num_successes: successes, num_errors: errors, num_skipped: skipped }: TaskRun): number {
  return successes + errors + skipped
}

function completion({ run, size = 0 }: Pick<RunProgress, 'run' | 'size'>): string {
  const done = doneOf(run)
  // Counts beyond the size show that it was none.
  if (size === 0 || done > size) return done === 0 ? '' : `${formatNumber(done)} done`
  return `${formatNumber(done)} of ${formatNumber(size)} items (${Math.floor((100 * done) / size)}%)`
}

function timeLeft({ run, elapsedMs, size = 0 }: RunProgress): string {
  const done = doneOf(run)
  if (run.status !== 'RUNNING' || done >= size || done < size * MIN_SHARE || done === 0) return ''
  const leftMs = (elapsedMs * (size - done)) / done
  return `about ${formatDuration(Math.max(COARSE_MS, Math.round(leftMs / COARSE_MS) * COARSE_MS))} left`
}

/** How far several checks are. */
interface OverallProgress {
  total: number
  finished: number
  /** The checks that run now, with what was last seen of them. */
  running: readonly ({ check: string } & Pick<WatchedRun, 'run' | 'size'>)[]
  elapsedMs: number
}

/** `2 of 5 checks done after 3m 20s; running: answers 30 of 40 items (75%), tone (pending)`. */
export function describeOverallProgress({ total, finished, running, elapsedMs }: OverallProgress): string {
  const each = running.map(({ check, run, size }) => {
    const share = completion({ run, size }) || `(${run.status.toLowerCase()})`
    return `${oneLine(check, 60)} ${share}`
  })
  const now = each.length === 0 ? '' : `; running: ${each.join(', ')}`
  return oneLine(`${finished} of ${total} checks done after ${formatDuration(elapsedMs)}${now}`, MAX_LINE)
}

/** Levels of data; what the service nests deeper is left out. */
const MAX_DEPTH = 100

/** The value with the secrets taken out of every string in it: keys, and messages of errors. Same objects stay the same. */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  const copies = new Map<object, object>()
  const clean = (item: unknown, depth: number): unknown => {
    if (typeof item === 'string') return redact(item)
    if (typeof item !== 'object' || item === null) return item
    if (depth > MAX_DEPTH) return null
    const known = copies.get(item)
    if (known !== undefined) return known
    const copy = Array.isArray(item)
      ? []
      : (Object.create(Object.getPrototypeOf(item) as object | null) as object)
    copies.set(item, copy)
    // Errors keep message and stack as properties that are not enumerable.
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(item))) {
      if (!('value' in property)) continue
      Object.defineProperty(copy, redact(key), { ...property, value: clean(property.value, depth + 1) })
    }
    return copy
  }
  return clean(value, 0) as T
}
