import { createHash } from 'node:crypto'
import type { Workflow } from './workflow.ts'

/** Hexadecimal digits of a text's SHA-256. */
function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}

/**
 * The text with everything outside `[A-Za-z0-9_-]` as `-`. When that changed anything, six digits of a hash keep two
 * different texts apart: a task called `a.b` is not the task `a-b`.
 */
export function slug(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9_-]/gu, '-')
  return plain === text ? plain : `${plain}-${digest(text, 6)}`
}

/** What the experiments of one task on one branch or pull request have in common: `slug(task)@slug(ref)`. */
export function baselineKey(taskName: string, ref: string): string {
  return `${slug(taskName)}@${slug(ref)}`
}

/** What makes an experiment of one step unlike those of all others. */
export interface ExperimentNameParts {
  taskName: string
  workflow: Workflow
  /** The step's inputs, so that the legs of a matrix, which share run and job, differ. */
  canonicalInputs: string
  /** A number in [0, 1), so that a second use in one step differs. */
  random: number
}

/** Four characters of a number in [0, 1). */
function random4(random: number): string {
  return Math.floor(random * 36 ** 4)
    .toString(36)
    .padStart(4, '0')
}

/** `<key>.<sha7>.<run id>-<attempt>-<digest8>-<random4>`: unique, and readable in the Arize app. */
export function experimentName({ taskName, workflow, canonicalInputs, random }: ExperimentNameParts): string {
  const { headSha, runId, runAttempt, ref, job, step } = workflow
  const step8 = digest(JSON.stringify([job, step, canonicalInputs]), 8)
  const run = `${runId ?? '0'}-${runAttempt ?? '1'}`
  return `${baselineKey(taskName, ref ?? 'local')}.${headSha?.slice(0, 7) ?? 'local'}.${run}-${step8}-${random4(random)}`
}

/** `<task> (<ref> <run id>-<attempt>-<random4>)`: unique, and tells people in the Arize app whose task it was. */
export function ephemeralName({
  taskName,
  workflow,
  random,
}: Omit<ExperimentNameParts, 'canonicalInputs'>): string {
  const { ref, runId, runAttempt } = workflow
  return `${taskName} (${ref ?? 'local'} ${runId ?? '0'}-${runAttempt ?? '1'}-${random4(random)})`
}
