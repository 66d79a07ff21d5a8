import { commentMarker } from '../../github/comment-marker.ts'
import { describeRefusal } from '../../github/comment-refusal.ts'
import { openComments, type CommentPlace } from '../../github/comments.ts'
import type { Workflow } from '../../github/workflow.ts'
import type { Secrets } from '../../secrets.ts'
import { renderComment } from '../comment.ts'
import type { Result } from '../result.ts'

export interface CommentOptions {
  mode: 'never' | 'on-failure' | 'always'
  /** The input `comment-key`. */
  key: string
  /** The task as the user names it, by name or ID. */
  subject: string
  token: string
  /** `GITHUB_API_URL`. */
  apiUrl: string
  workflow: Workflow
  secrets: Secrets
  warn: (message: string) => void
  notice: (message: string) => void
}

/** Milliseconds of all requests together: a comment is worth no longer wait. */
const BUDGET_MS = 30_000

/**
 * Writes the comment of this step on the pull request, or brings the one that it wrote before up to date. Whatever goes
 * wrong is a warning: it is told nowhere else, and changes no verdict.
 */
export async function publishComment(result: Result, options: CommentOptions): Promise<void> {
  const { mode, workflow, secrets, token, apiUrl, warn, notice } = options
  if (mode === 'never' || (result.judgement === undefined && result.green)) return
  // A merge queue tests many pull requests at once; none of them is the one to tell.
  if (workflow.eventName === 'merge_group') return
  const { repository, pullRequest } = workflow
  if (repository === undefined || pullRequest === undefined) {
    notice('No comment is written: the event that started this workflow has no pull request.')
    return
  }
  if (token === '') {
    warn('No comment is written: `github-token` is empty.')
    return
  }
  try {
    const signal = AbortSignal.timeout(BUDGET_MS)
    await write(result, options, { token, apiUrl, repository, pullRequest, signal })
  } catch (error) {
    warn(`The comment could not be written. ${secrets.redact(describeRefusal(error))}`)
  }
}

async function write(result: Result, options: CommentOptions, place: CommentPlace): Promise<void> {
  const { mode, workflow, secrets } = options
  const marker = commentMarker(options)
  const body = secrets.redact(renderComment(result, marker, { workflow }))
  const comments = await openComments(place)
  const known = await comments.find(marker)
  if (known !== undefined) await comments.update(known, body)
  else if (mode === 'always' || !result.green) await comments.create(body)
}
