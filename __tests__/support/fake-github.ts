import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A real HTTP server on loopback that stands in for the comments of GitHub's REST API. */

export interface Account {
  id: number
  login: string
  type: 'User' | 'Bot'
}

export interface Comment {
  id: number
  issue: number
  user: Account
  body: string
}

export interface FakeGitHubOptions {
  /** Whose token it is. Tokens of bots may not ask `GET /user`, as `GITHUB_TOKEN` may not. */
  identity?: Account
  /** What the token may do with comments. */
  permission?: 'write' | 'read' | 'none'
  /** Where the API begins; GitHub Enterprise has it at `/api/v3`. */
  root?: string
  /** Whether pages of comments after the first never come. */
  hangs?: boolean
  /** A response to everything. */
  refusal?: { status: number; headers?: Record<string, string>; message: string }
}

export interface FakeGitHub {
  /** The root of the API. */
  url: string
  comments: Comment[]
  /** `METHOD path` of every request. */
  requests: string[]
  /** Adds a comment as somebody else would. */
  add: (comment: Partial<Comment>) => Comment
  close: () => Promise<void>
}

export const BOT: Account = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' }
export const PERSON: Account = { id: 7, login: 'octocat', type: 'User' }
export const TOKEN = 'ghs_fake'

interface FakeResponse {
  status: number
  body: unknown
  headers?: Record<string, string>
}

type World = Required<Omit<FakeGitHubOptions, 'refusal' | 'hangs'>> &
  Pick<FakeGitHub, 'comments' | 'add' | 'url'>

/** Starts the server on a free port. */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const comments: Comment[] = []
  const requests: string[] = []
  const { identity = BOT, permission = 'write', root = '', refusal, hangs = false } = options
  const add = (comment: Partial<Comment>): Comment => {
    const added = { id: 1_000 + comments.length, issue: 42, user: PERSON, body: 'hello', ...comment }
    comments.push(added)
    return added
  }
  const world: World = { identity, permission, root, comments, add, url: '' }
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
    if (hangs && /[?&]page=[2-9]/.test(request.url ?? '')) return
    void readBody(request).then((body) => {
      send(
        response,
        refusal === undefined
          ? respond(request, body, world)
          : { status: refusal.status, body: { message: refusal.message }, headers: refusal.headers ?? {} },
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${root}`
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => {
        resolve()
      })
    })
  return { url: world.url, comments, requests, add, close }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request.setEncoding('utf8')) text += String(piece)
  return text
}

function send(response: ServerResponse, { status, body, headers = {} }: FakeResponse): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

const refuse = (status: number, message: string, headers?: Record<string, string>): FakeResponse => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
  ...(headers === undefined ? {} : { headers }),
})

function respond(request: IncomingMessage, body: string, world: World): FakeResponse {
  if (request.headers.authorization !== `token ${TOKEN}`) return refuse(401, 'Bad credentials')
  const url = new URL(request.url ?? '', 'http://github.example')
  if (!url.pathname.startsWith(world.root)) return refuse(404, 'Not Found')
  const path = url.pathname.slice(world.root.length)
  const { method = '' } = request
  if (method === 'GET' && path === '/user') return whoAmI(world)
  const [, issue] = /^\/repos\/acme\/support-bot\/issues\/(\d+)\/comments$/.exec(path) ?? []
  if (issue !== undefined && method === 'GET') return listComments(Number(issue), url, world)
  if (world.permission !== 'write') return notAllowed()
  const text = bodyOf(body)
  if (text.length > 65_536) return refuse(422, 'Body is too long (maximum is 65536 characters)')
  if (issue !== undefined && method === 'POST') {
    return { status: 201, body: world.add({ issue: Number(issue), user: world.identity, body: text }) }
  }
  return method === 'PATCH' ? changeComment(path, text, world) : refuse(404, 'Not Found')
}

function changeComment(path: string, text: string, { comments }: World): FakeResponse {
  const [, id] = /^\/repos\/acme\/support-bot\/issues\/comments\/(\d+)$/.exec(path) ?? []
  const comment = comments.find((each) => each.id === Number(id))
  if (comment === undefined) return refuse(404, 'Not Found')
  comment.body = text
  return { status: 200, body: comment }
}

function bodyOf(json: string): string {
  const parsed = JSON.parse(json) as { body?: unknown }
  return typeof parsed.body === 'string' ? parsed.body : ''
}

function notAllowed(): FakeResponse {
  return refuse(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': 'issues=write; pull_requests=write',
  })
}

function whoAmI({ identity }: World): FakeResponse {
  return identity.type === 'Bot' ? notAllowed() : { status: 200, body: identity }
}

/** One page, and a `Link` header to the next, as GitHub has it. */
function listComments(issue: number, url: URL, { comments, permission, url: root }: World): FakeResponse {
  if (permission === 'none') return refuse(404, 'Not Found')
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100)
  const page = Number(url.searchParams.get('page') ?? 1)
  const all = comments.filter((comment) => comment.issue === issue)
  const shown = all.slice((page - 1) * size, page * size)
  const last = Math.max(1, Math.ceil(all.length / size))
  const to = (number: number, rel: string): string =>
    `<${root}/repos/acme/support-bot/issues/${issue}/comments?per_page=${size}&page=${number}>; rel="${rel}"`
  const links = page < last ? `${to(page + 1, 'next')}, ${to(last, 'last')}` : ''
  return { status: 200, body: shown, headers: links === '' ? {} : { link: links } }
}
