import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'

/** What a server may do to one request, beside responding as it should. */
export type Reaction =
  | { kind: 'pass-through' }
  /** The request is carried out, and the connection is cut before the response. */
  | { kind: 'reset-after' }
  | { kind: 'reset' }
  /** The request is carried out, and another response leaves it open. */
  | { kind: 'replace'; status: number; body: string }
  /** Another response, and the request is not carried out. */
  | { kind: 'respond'; status: number; headers: Record<string, string>; body: string }

export interface HostileServer {
  url: string
  /** What it does to the next requests, in turn; honest when they are used up. */
  play(reactions: readonly Reaction[]): void
  requests(): number
  close(): Promise<void>
}

/** Starts a server in front of `target`, if there is one to be honest with. */
export async function startHostileServer(target?: string): Promise<HostileServer> {
  let reactions: readonly Reaction[] = []
  let requests = 0
  const server = createServer((incoming, response) => {
    const reaction = reactions[requests] ?? { kind: 'pass-through' }
    requests += 1
    switch (reaction.kind) {
      case 'reset':
        response.destroy()
        return
      case 'respond':
        incoming.resume()
        response.writeHead(reaction.status, reaction.headers)
        response.end(reaction.body)
        return
      case 'pass-through':
      case 'reset-after':
      case 'replace':
        if (target === undefined) response.destroy()
        else pass(target, [incoming, response], reaction)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    play: (next) => {
      reactions = next
      requests = 0
    },
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function pass(
  target: string,
  [incoming, response]: [IncomingMessage, ServerResponse],
  reaction: Reaction,
): void {
  const { method, url, headers } = incoming
  const upstream = forward(`${target}${url ?? '/'}`, { method, headers }, (upstreamResponse) => {
    if (reaction.kind === 'pass-through') {
      response.writeHead(upstreamResponse.statusCode ?? 500, upstreamResponse.headers)
      upstreamResponse.pipe(response)
      return
    }
    upstreamResponse.resume()
    upstreamResponse.on('end', () => {
      if (reaction.kind === 'replace') response.writeHead(reaction.status).end(reaction.body)
      else response.destroy()
    })
  })
  upstream.on('error', () => response.destroy())
  incoming.pipe(upstream)
}

/** A request that was carried out, and whose response does not say so. */
export const replaced: fc.Arbitrary<Reaction> = fc.record({
  kind: fc.constant('replace'),
  status: fc.constantFrom(408, 500, 502, 503, 504, 200, 201),
  body: fc.constantFrom('', '{', '{}', '<html>502</html>'),
})

/** Bodies that are no JSON, the wrong JSON, or nearly the right one. `KEY` stands for the secret that a server echoes. */
export function bodies(key: string): fc.Arbitrary<string> {
  const text = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(key, `${key}\n::error::${key}`, '<b>&amp;'),
  )
  const member = fc.oneof(text, fc.integer(), fc.constant(null), fc.array(text, { maxLength: 2 }))
  const names = [
    'id',
    'name',
    'title',
    'detail',
    'status',
    'type',
    'tasks',
    'task_runs',
    'spaces',
    'experiments',
  ]
  const shaped = fc.dictionary(fc.constantFrom(...names, 'pagination', '__proto__', key), member, {
    maxKeys: 6,
  })
  const page = fc.record({
    key: fc.constantFrom('tasks', 'task_runs', 'spaces', 'experiments'),
    items: fc.array(shaped, { maxLength: 2 }),
    more: fc.boolean(),
    cursor: fc.constantFrom('a', 'b', key),
  })
  return fc.oneof(
    fc.json(),
    shaped.map((value) => JSON.stringify(value)),
    page.map(({ key: list, items, more, cursor }) =>
      JSON.stringify({ [list]: items, pagination: { has_more: more, next_cursor: cursor } }),
    ),
    text,
    fc.constantFrom(
      '',
      'null',
      '[]',
      '{',
      '<html>502</html>',
      '['.repeat(50_000),
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    ),
  )
}

/** Anything that a server, or what stands in front of it, can respond. */
export function responses(key: string): fc.Arbitrary<Reaction> {
  const status = fc.oneof(
    fc.constantFrom(200, 201, 202, 204, 301, 302, 400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504),
    fc.integer({ min: 200, max: 599 }),
  )
  const headers = fc.dictionary(
    fc.constantFrom('retry-after', 'content-type', 'x-request-id', 'location', 'date'),
    fc.constantFrom(
      '1',
      '0',
      '99999999999999999999',
      '-1',
      'soon',
      'Thu, 01 Jan 1970 00:00:00 GMT',
      'text/html',
      key,
    ),
    { maxKeys: 3 },
  )
  return fc.record({ kind: fc.constant('respond'), status, headers, body: bodies(key) })
}
