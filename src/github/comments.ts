import type { getOctokit } from '@actions/github'
import { digest, type WorkflowContext } from './context.ts'

/** What makes the comment of one step the same from run to run, and unlike those of all other steps. */
export interface CommentIdentity {
  workflow: Pick<WorkflowContext, 'workflow' | 'job' | 'step'>
  /** The task or suite as the user names it, since an ephemeral task has a new name each time. */
  target: string
  /** The input `comment-key`, which distinguishes matrix jobs. */
  key: string
}

/** The first line of the comment, which nobody sees, and by which it is found again. */
export function commentMarker({ workflow, target, key }: CommentIdentity): string {
  const parts = [workflow.workflow ?? '', workflow.job ?? '', workflow.step ?? '', target, key]
  return `<!-- arize-ax-task-run:${digest(JSON.stringify(parts), 32)} -->`
}

/** Where the comments are, and in whose name. */
export interface CommentPlace {
  token: string
  /** The root of the REST API; GitHub Enterprise has its own. */
  apiUrl: string
  /** `owner/name`. */
  repository: string
  pullRequest: number
}

export interface CommentRequest {
  place: CommentPlace
  /** The first line of the body. */
  marker: string
  body: string
  /** Whether a comment that is not there yet is created. */
  create: boolean
  /** Milliseconds of all requests together: a comment is worth no longer wait. */
  budgetMs?: number | undefined
}

const BUDGET_MS = 30_000
/** GitHub's largest page. */
const PAGE = 100
/** Pages of comments that are looked through. */
const MAX_PAGES = 100

/**
 * Writes the comment of a step on the pull request, or updates the one that it wrote before.
 * @returns why GitHub took no comment and what to do about it; `undefined` when all went well
 */
export async function publishComment(request: CommentRequest): Promise<string | undefined> {
  const { budgetMs = BUDGET_MS } = request
  const signal = AbortSignal.timeout(budgetMs)
  try {
    await writeComment(request, signal)
    return undefined
  } catch (error) {
    // Octokit makes an error of its own of an abort.
    return signal.aborted ? `GitHub did not respond within ${budgetMs / 1_000}s.` : describeRefusal(error)
  }
}

async function writeComment({ place, marker, body, create }: CommentRequest, signal: AbortSignal) {
  // The toolkit's Octokit, which knows the runner's proxies, is loaded here, since most steps write no comment.
  const { getOctokit: open } = await import('@actions/github')
  const octokit = open(place.token, { baseUrl: place.apiUrl, log: SILENT })
  const [owner = '', repo = ''] = place.repository.split('/')
  const issue = { owner, repo, issue_number: place.pullRequest }
  const request = { signal }
  const readPage = async (page: number): Promise<Comment[]> => {
    signal.throwIfAborted()
    return (await octokit.rest.issues.listComments({ ...issue, per_page: PAGE, page, request })).data
  }
  const [isOwn, first] = await Promise.all([createOwnership(octokit, signal), readPage(1)])
  const known = await findComment(
    (comment) => comment.body?.startsWith(marker) === true && isOwn(comment),
    first,
    readPage,
  )
  if (known !== undefined) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: known.id, body, request })
  } else if (create) {
    await octokit.rest.issues.createComment({ ...issue, body, request })
  }
}

/** The oldest comment of that kind. Octokit's own pagination drops the signal after the first page. */
async function findComment(
  matches: (comment: Comment) => boolean,
  first: Comment[],
  readPage: (page: number) => Promise<Comment[]>,
): Promise<Comment | undefined> {
  let comments = first
  for (let page = 2; ; page += 1) {
    const found = comments.find(matches)
    if (found !== undefined || comments.length < PAGE || page > MAX_PAGES) return found
    comments = await readPage(page)
  }
}

const ignore = (): undefined => undefined
/** Octokit would print deprecations and server texts past our log. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore }

interface Comment {
  id: number
  body?: string | undefined
  user: { id: number; login: string; type: string } | null
}

/**
 * Decides which comments are the token's own: anyone can paste a marker, and a token that may write can change the
 * comments of others. A user's token tells who it is; `GITHUB_TOKEN` and other tokens of apps may not ask, and write as a
 * bot, which no person can be.
 */
async function createOwnership(
  octokit: ReturnType<typeof getOctokit>,
  signal: AbortSignal,
): Promise<(comment: Comment) => boolean> {
  try {
    const { data: me } = await octokit.rest.users.getAuthenticated({ request: { signal } })
    return ({ user }) => user?.id === me.id
  } catch (error) {
    if (statusOf(error) !== 403 && statusOf(error) !== 404) throw error
    return ({ user }) => user?.type === 'Bot' && user.login.endsWith('[bot]')
  }
}

/** The HTTP status of Octokit's `RequestError`. */
function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined
}

const PERMISSION = '`permissions: pull-requests: write`'

/** Why GitHub took no comment, and what to do about it. */
function describeRefusal(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  if (isRateLimit(error)) return `GitHub limits the rate of this token; the next run tries again. ${message}`
  switch (statusOf(error)) {
    case 401:
      return `GitHub does not accept the token in \`github-token\`. ${message}`
    case 403:
      return `The token may not write comments. Give the job ${PERMISSION}; pull requests from forks and from Dependabot have a read-only token in any case. ${message}`
    case 404:
      return `The token cannot see the pull request. Give the job ${PERMISSION}. ${message}`
    default:
      return message
  }
}

/** Whether the refusal is about how many requests there were: GitHub answers 403 or 429 with these headers. */
function isRateLimit(error: unknown): boolean {
  if (statusOf(error) === 429) return true
  if (statusOf(error) !== 403) return false
  const headers = headersOf(error)
  return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined
}

function headersOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error) || !('response' in error)) return {}
  const { response } = error
  if (typeof response !== 'object' || response === null || !('headers' in response)) return {}
  return { ...(response.headers as Record<string, unknown> | null) }
}
