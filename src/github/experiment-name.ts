import { digest, slug, type WorkflowContext } from './context.ts'

/** The service takes names of at most 255 characters; `.<sha7>.<run id>-<attempt>-<digest8>-<random4>` needs up to 50 of them. */
const LONGEST_KEY = 196
const LONGEST_REF = 100

/**
 * What the experiments of one task on one branch or pull request have in common: `<task>@<ref>`, or `<task>+<check>@<ref>`
 * for a task that several checks of a suite run. What is too long is cut and gets a hash, always the same for the same names.
 * @param ref a key part such as `WorkflowContext.ref` or `branchKey(name)`
 */
export function baselineKey(taskName: string, ref: string, checkName?: string): string {
  const refPart = cut(slug(ref), LONGEST_REF)
  const task = checkName === undefined ? slug(taskName) : `${slug(taskName)}+${slug(checkName)}`
  return `${cut(task, LONGEST_KEY - refPart.length - 1)}@${refPart}`
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 9)}-${digest(text, 8)}`
}

/** What makes an experiment of one step unlike those of all others. */
export interface ExperimentNameParts {
  taskName: string
  /** The check's name, where several checks of the step run the same task. */
  checkName?: string | undefined
  context: WorkflowContext
  /** The check's inputs, so that matrix jobs, which share run and job, differ. */
  fingerprint: string
  /** A number in [0, 1), so that a second use in one step differs. */
  random: number
}

/** Four characters of a number in [0, 1). */
function random4(random: number): string {
  return Math.floor(random * 36 ** 4)
    .toString(36)
    .padStart(4, '0')
}

/** `<run id>-<attempt>` */
function attemptOf({ runId, runAttempt }: WorkflowContext): string {
  return `${cut(slug(runId ?? '0'), 20)}-${/^\d{1,5}$/.test(runAttempt ?? '') ? Number(runAttempt) : 1}`
}

/** `<key>.<sha7>.<run id>-<attempt>-<digest8>-<random4>`: unique, at most 255 characters, and readable in the Arize app. */
export function experimentName(parts: ExperimentNameParts): string {
  const { taskName, checkName, context, fingerprint, random } = parts
  const { headSha, ref, job, step } = context
  const key = baselineKey(taskName, ref ?? 'local', checkName)
  const digest8 = digest(JSON.stringify([job, step, fingerprint]), 8)
  const salt = `${digest8}-${random4(random)}`
  return `${key}.${headSha?.slice(0, 7) ?? 'nosha'}.${attemptOf(context)}-${salt}`
}

/** `<task> (<ref> <run id>-<attempt>-<random4>)`: unique, and tells people in the Arize app whose task it was. */
export function ephemeralTaskName(parts: Omit<ExperimentNameParts, 'fingerprint'>): string {
  const { taskName, context, random } = parts
  return `${taskName} (${context.refName ?? 'local'} ${attemptOf(context)}-${random4(random)})`
}

/** What a name that `experimentName` made says. */
export interface ParsedExperimentName {
  key: string
  /** The first seven digits of the commit; absent where it was not known. */
  sha: string | undefined
  runId: string
  attempt: number
  /** Of job, step and inputs: equal for the attempts of one check. */
  digest: string
}

const NAME =
  /^([A-Za-z0-9_+-]+@[A-Za-z0-9_-]+)\.([0-9a-f]{7}|nosha)\.([A-Za-z0-9_-]+)-(\d{1,5})-([0-9a-f]{8})-[0-9a-z]{4}$/

/** Reads a name that `experimentName` made; `undefined` for a name of the user's own. */
export function parseExperimentName(name: string): ParsedExperimentName | undefined {
  const [, key, sha, runId, attempt, digest8] = NAME.exec(name) ?? []
  if (key === undefined || runId === undefined || digest8 === undefined) return undefined
  return { key, sha: sha === 'nosha' ? undefined : sha, runId, attempt: Number(attempt), digest: digest8 }
}
