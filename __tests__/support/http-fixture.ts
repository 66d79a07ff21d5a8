import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import {
  createHttpClient,
  type HttpClient,
  type HttpRequest,
  type HttpResponse,
} from '../../src/ax/http-client.ts'

/** Servers and clients of a test, closed together. */
export function createHttpFixture() {
  const closers: (() => Promise<void>)[] = []
  /** Closes the thing when the test is over. */
  const keep = <T extends { close(): Promise<void> }>(thing: T): T => {
    closers.push(() => thing.close())
    return thing
  }
  return {
    keep,
    /** Starts a server; `connections` counts all that it got, `open` those that are there now. */
    serve: async (
      listener: RequestListener,
    ): Promise<{ port: number; connections: () => number; open: () => number }> => {
      let connections = 0
      const sockets = new Set<Socket>()
      const server = createServer({ keepAliveTimeout: 60_000 }, listener).on('connection', (socket) => {
        connections += 1
        sockets.add(socket)
        socket.on('close', () => sockets.delete(socket))
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      closers.push(
        () =>
          new Promise((resolve) => {
            server.closeAllConnections()
            server.close(() => {
              resolve()
            })
          }),
      )
      const { port } = server.address() as AddressInfo
      return { port, connections: () => connections, open: () => sockets.size }
    },
    open: (baseUrl: string, proxyUrl?: string): HttpClient =>
      keep(createHttpClient({ baseUrl, apiKey: 'ak-test', proxyUrl, userAgent: 'test' })),
    close: async (): Promise<void> => {
      for (const close of closers.splice(0).reverse()) await close()
    },
  }
}

export function textOf(response: HttpResponse): string {
  return Buffer.from(response.body).toString()
}

/** One turn of the event loop. */
export function turn(): Promise<unknown> {
  return new Promise((resolve) => setImmediate(resolve))
}

export const GET = { method: 'GET', path: '/v2/tasks', connection: 'kept', timeoutMs: 5_000 } as const
export const POST = {
  method: 'POST',
  path: '/v2/tasks',
  body: { name: 'é' },
  connection: 'fresh',
  timeoutMs: 5_000,
} as const

export async function failureOf(client: HttpClient, request: HttpRequest): Promise<Error> {
  try {
    await client.send(request)
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('The request succeeded.')
}

/** Responds with what it got. */
export const echo: RequestListener = (request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { method, url, headers } = request
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }))
  })
}
