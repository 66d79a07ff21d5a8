import { written } from './values.ts'

/** What the scores are to be compared with, as the user said it. */
export type BaselineChoice =
  | { kind: 'none' }
  /** The newest experiment of the base branch; for an evaluation of a project, the task's run before. */
  | { kind: 'auto' }
  | { kind: 'branch'; branch: string }
  | { kind: 'experiment'; nameOrId: string }

/** `none`, `auto`, `branch:<name>`, or the name or ID of an experiment. */
export const baselineChoice = written((text, fail): BaselineChoice => {
  if (text === 'none' || text === 'auto') return { kind: text }
  if (!text.startsWith('branch:')) return { kind: 'experiment', nameOrId: text }
  const branch = text.slice('branch:'.length).trim()
  return branch === '' ? fail('names no branch; write it as `branch:main`') : { kind: 'branch', branch }
})
