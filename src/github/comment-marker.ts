import { createHash } from 'node:crypto'
import type { Workflow } from './workflow.ts'

/** What makes the comment of one step the same from run to run, and unlike those of all other steps. */
export interface CommentIdentity {
  workflow: Pick<Workflow, 'workflow' | 'job' | 'step'>
  /** The task as the user names it, since an ephemeral one has a new name each time. */
  subject: string
  /** The input `comment-key`, which tells the legs of a matrix apart. */
  key: string
}

/** The first line of the comment, which nobody sees, and by which it is found again. */
export function commentMarker({ workflow, subject, key }: CommentIdentity): string {
  const parts = [workflow.workflow ?? '', workflow.job ?? '', workflow.step ?? '', subject, key]
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
  return `<!-- arize-ax-task-run:${hash} -->`
}
