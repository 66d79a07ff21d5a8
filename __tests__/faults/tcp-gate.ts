import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/**
 * A TCP forwarder in front of a server that can stop to listen: connections are then refused by the operating system, which
 * no server can do to a single request.
 */
export interface Gate {
  url: string
  /** Refuses connections for `ms` milliseconds from now on; for ever when infinite. */
  refuse(ms: number): void
  /** The same, beginning when a request whose first line matches has been let through. */
  refuseAfter(request: RegExp, ms: number): void
  open(): Promise<void>
  close(): Promise<void>
  /** Whether it has refused connections at all. */
  hasRefused(): boolean
}

/** Opens a gate in front of `http://127.0.0.1:<port>`. */
export async function openGate(target: string): Promise<Gate> {
  const sockets = new Set<Socket>()
  let plan: { request: RegExp; ms: number } | undefined
  let timer: NodeJS.Timeout | undefined
  let hasRefused = false
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(target).port), '127.0.0.1')
    keep([client, upstream], sockets)
    pass(client, upstream, (line) => {
      if (plan?.request.test(line) !== true) return false
      refuse(plan.ms)
      plan = undefined
      return true
    })
  })
  await listen(server, 0)
  const { port } = server.address() as AddressInfo
  const open = async (): Promise<void> => {
    clearTimeout(timer)
    if (!server.listening) await listen(server, port)
  }
  function refuse(ms: number): void {
    hasRefused = true
    if (ms !== Infinity) timer = setTimeout(() => void open(), ms)
    server.close()
  }
  return {
    url: `http://127.0.0.1:${port}`,
    refuse,
    refuseAfter: (request, ms) => {
      plan = { request, ms }
    },
    open,
    close: async () => {
      clearTimeout(timer)
      for (const socket of sockets) socket.destroy()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
    hasRefused: () => hasRefused,
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Ties the two ends of a connection together: what happens to one happens to the other. */
function keep(pair: Socket[], sockets: Set<Socket>): void {
  for (const socket of pair) {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      sockets.delete(socket)
      for (const each of pair) each.destroy()
    })
  }
}

/** Passes everything on. Once `isLast` says so, the answer still goes out, and then the connection is of no use any more. */
function pass(client: Socket, upstream: Socket, isLast: (firstLine: string) => boolean): void {
  let last = false
  client.on('data', (data: Buffer) => {
    const [line = ''] = data.toString('latin1', 0, 300).split('\r\n')
    last ||= isLast(line)
    upstream.write(data)
  })
  upstream.on('data', (data: Buffer) => {
    if (last) client.end(data)
    else client.write(data)
  })
}
