import type { getOctokit } from '@actions/github'

type Octokit = ReturnType<typeof getOctokit>

/** Where the comments are, and in whose name. */
export interface CommentPlace {
  token: string
  /** The root of the REST API; GitHub Enterprise has its own. */
  apiUrl: string
  /** `owner/name`. */
  repository: string
  pullRequest: number
  /** Ends every request. */
  signal: AbortSignal
}

/** The comments of one pull request, as far as they are the token's own. */
export interface OwnComments {
  /** The ID of the oldest own comment that begins with the text. */
  find(beginning: string): Promise<number | undefined>
  create(body: string): Promise<void>
  update(id: number, body: string): Promise<void>
}

/** GitHub's largest page. */
const PAGE = 100

/**
 * Opens the comments of a pull request. The toolkit's Octokit is loaded here, since most steps write no comment.
 * @throws Octokit's `RequestError`, from every function; `describeRefusal` has the words for it
 */
export async function openComments(place: CommentPlace): Promise<OwnComments> {
  const { getOctokit: open } = await import('@actions/github')
  const octokit = open(place.token, { baseUrl: place.apiUrl, log: SILENT })
  const [owner = '', repo = ''] = place.repository.split('/')
  const request = { signal: place.signal }
  return {
    find: async (beginning) => {
      const isOwn = await createOwnership(octokit, place.signal)
      const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: place.pullRequest,
        per_page: PAGE,
        request,
      })
      for await (const { data } of pages) {
        const found = data.find((comment) => comment.body?.startsWith(beginning) === true && isOwn(comment))
        if (found !== undefined) return found.id
      }
      return undefined
    },
    create: async (body) => {
      await octokit.rest.issues.createComment({ owner, repo, issue_number: place.pullRequest, body, request })
    },
    update: async (id, body) => {
      await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request })
    },
  }
}

/** Octokit would print deprecations and server texts past our log. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }

function nothing(): void {
  // Silence.
}

interface Authored {
  user: { id: number; login: string; type: string } | null
}

/**
 * Decides which comments are the token's own: anyone can paste a marker, and a token that may write can change the
 * comments of others. A user's token tells who it is; `GITHUB_TOKEN` and other tokens of apps may not ask, and write as a
 * bot, which no person can be.
 */
async function createOwnership(
  octokit: Octokit,
  signal: AbortSignal,
): Promise<(comment: Authored) => boolean> {
  try {
    const { data: me } = await octokit.rest.users.getAuthenticated({ request: { signal } })
    return ({ user }) => user?.id === me.id
  } catch (error) {
    if (statusOf(error) !== 403 && statusOf(error) !== 404) throw error
    return ({ user }) => user?.type === 'Bot' && user.login.endsWith('[bot]')
  }
}

/** The HTTP status of Octokit's `RequestError`. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined
}
