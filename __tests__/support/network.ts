import { createServer as createProxyServer, type IncomingMessage } from 'node:http'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { generate } from 'selfsigned'

/** What lies between the action and the API: TLS with a certificate of our own making, and proxies that behave and misbehave. */
export interface Endpoint {
  port: number
  close(): Promise<void>
}

async function listen(server: Server): Promise<Endpoint> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
      })
    },
  }
}

function join(one: Socket, other: Socket): void {
  one.pipe(other).pipe(one)
  for (const [socket, peer] of [
    [one, other],
    [other, one],
  ] as const) {
    socket.on('error', () => peer.destroy())
    socket.on('close', () => peer.destroy())
  }
}

/** Terminates TLS and forwards everything to a port of this machine. `certificate` is its own authority. */
export async function startTls(
  targetPort: number,
  ips: readonly string[] = ['127.0.0.1'],
): Promise<Endpoint & { certificate: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 2, value: 'api.example' },
          ...ips.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  })
  const server = createTlsServer({ key, cert }, (socket) => {
    join(socket, connect(targetPort, '127.0.0.1'))
  })
  server.on('tlsClientError', () => undefined)
  return { ...(await listen(server)), certificate: cert }
}

/** A server that accepts connections and never responds. */
export function startSilentServer(): Promise<Endpoint & { connections(): number }> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.resume()
    socket.on('close', () => open.delete(socket))
  })
  return listen(server).then((endpoint) => ({ ...endpoint, connections: () => open.size }))
}

export interface ProxyOptions {
  /** The status of every response to CONNECT, in place of a tunnel. */
  refusal?: number
  /** Closes the connection in place of a response to CONNECT. */
  closes?: boolean
  /** The port of this machine to which every tunnel leads, whatever it was asked for. */
  leadsTo?: number
}

/** A proxy that opens tunnels; `asked` keeps the heads of the requests that it got. */
export async function startProxy({ refusal, closes = false, leadsTo }: ProxyOptions = {}): Promise<
  Endpoint & { asked: IncomingMessage[] }
> {
  const asked: IncomingMessage[] = []
  const server = createProxyServer()
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(request)
    if (closes) {
      socket.destroy()
      return
    }
    if (refusal !== undefined) {
      socket.end(`HTTP/1.1 ${refusal} No\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`)
      return
    }
    const { hostname, port } = new URL(`http://${request.url ?? ''}`)
    const [targetPort, targetHost] = leadsTo === undefined ? [Number(port), hostname] : [leadsTo, '127.0.0.1']
    const target = connect(targetPort, targetHost, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      join(socket, target)
    })
    target.on('error', () => socket.destroy())
  })
  // What does not come through a tunnel is an error of the caller, and would show the key.
  server.on('request', (request: IncomingMessage, response) => {
    asked.push(request)
    response.writeHead(500).end()
  })
  return { ...(await listen(server)), asked }
}
