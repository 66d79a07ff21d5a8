import { statusOf } from './comments.ts'

const PERMISSION = '`permissions: pull-requests: write`'

/** Why GitHub took no comment, and what to do about it. */
export function describeRefusal(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  if (isLimited(error)) return `GitHub limits the rate of this token; the next run tries again. ${said}`
  switch (statusOf(error)) {
    case 401:
      return `GitHub does not know the token in \`github-token\`. ${said}`
    case 403:
      return `The token may not write comments. Give the job ${PERMISSION}; pull requests from forks and from Dependabot have a read-only token in any case. ${said}`
    case 404:
      return `The token cannot see the pull request. Give the job ${PERMISSION}. ${said}`
    default:
      return said
  }
}

/** Whether the refusal is about how many requests there were: GitHub answers 403 or 429 with these headers. */
function isLimited(error: unknown): boolean {
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
