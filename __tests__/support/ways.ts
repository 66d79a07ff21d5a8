import { createServer as createProxyServer, type IncomingMessage } from 'node:http'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { generate } from 'selfsigned'

/** What lies between the action and the API: TLS with a certificate of our own making, and proxies of all tempers. */
export interface Stop {
  port: number
  close(): Promise<void>
}

async function listen(server: Server): Promise<Stop> {
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

/** A server that takes TLS off and passes everything on to a port of this machine. `certificate` is its own authority. */
export async function startTls(targetPort: number): Promise<Stop & { certificate: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 2, value: 'api.example' },
          { type: 7, ip: '127.0.0.1' },
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

/** A server that takes connections and never says a word. */
export function startMute(): Promise<Stop & { connections(): number }> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.resume()
    socket.on('close', () => open.delete(socket))
  })
  return listen(server).then((stop) => ({ ...stop, connections: () => open.size }))
}

export interface ProxyOptions {
  /** The status of every answer to CONNECT, in place of a tunnel. */
  refusal?: number
  /** The port of this machine to which every tunnel leads, whatever it was asked for. */
  leadsTo?: number
}

/** A proxy that digs tunnels; it keeps the heads of what it was asked. */
export async function startProxy({ refusal, leadsTo }: ProxyOptions = {}): Promise<
  Stop & { asked: IncomingMessage[] }
> {
  const asked: IncomingMessage[] = []
  const server = createProxyServer()
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(request)
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
