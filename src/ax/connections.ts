import * as plain from 'node:http'
import type { Agent, AgentOptions, ClientRequest, RequestOptions } from 'node:http'

/** The connections to one server: opened when they are needed, straight or through a proxy, and dropped together. */
export interface Connections {
  /** A request that is not ended yet, on a connection of the given kind. */
  open(kind: ConnectionKind, options: RequestOptions): Promise<ClientRequest>
  /** Drops all connections, also those on which a server or a proxy still hangs. */
  drop(): void
}

/**
 * A kept connection can be closed by the server in the moment it is used again, and then nobody knows whether the request
 * was read. What must not meet that doubt takes a fresh one.
 */
export type ConnectionKind = 'kept' | 'fresh'

/** Milliseconds after which an unused connection is closed, before servers and balancers on the way do it unseen. */
const IDLE_MS = 4_000

/** How Node asks this server: the function that sends, and what keeps the connections of each kind. */
interface Way {
  request: typeof plain.request
  agents: Record<ConnectionKind, Agent>
}

/**
 * Prepares connections to the server of `root`. Nothing is loaded but what the way there needs: TLS for `https:`, and a proxy's
 * protocol where there is a proxy.
 * @param proxyUrl with credentials, if the proxy wants some
 */
export function createConnections(root: URL, proxyUrl: string | undefined): Connections {
  // A tunnel that is being dug belongs to no agent yet; it ends with this.
  const dropped = new AbortController()
  let way: Promise<Way> | undefined
  let agents: Agent[] = []
  const find = async (): Promise<Way> => {
    const found = await findWay(root.protocol, proxyUrl, dropped.signal)
    agents = Object.values(found.agents)
    return found
  }
  return {
    open: async (kind, options) => {
      const { request, agents } = await (way ??= find())
      if (dropped.signal.aborted) throw new Error('the connections are closed')
      return request({ ...options, ...serverOf(root), agent: agents[kind] })
    },
    drop: () => {
      dropped.abort()
      for (const agent of agents) agent.destroy()
    },
  }
}

async function findWay(protocol: string, proxyUrl: string | undefined, dropped: AbortSignal): Promise<Way> {
  const { request, Agent: DirectAgent } = protocol === 'https:' ? await import('node:https') : plain
  const open =
    proxyUrl === undefined
      ? (options: AgentOptions): Agent => new DirectAgent(options)
      : await tunnelsThrough(proxyUrl, dropped)
  return { request, agents: { kept: open({ keepAlive: true, timeout: IDLE_MS }), fresh: open({}) } }
}

/** Not only `https:` goes through a tunnel: so the proxy sees no key, and its refusals are not taken for the server's. */
async function tunnelsThrough(
  proxyUrl: string,
  dropped: AbortSignal,
): Promise<(options: AgentOptions) => Agent> {
  const { HttpsProxyAgent } = await import('https-proxy-agent')
  return (options) => {
    const agent = new HttpsProxyAgent(proxyUrl, { ...options, signal: dropped })
    // Its constructor forgets them.
    return Object.assign(agent, { options: { ...agent.options, ...options } })
  }
}

function serverOf({ protocol, hostname, port }: URL): RequestOptions {
  return { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? undefined : port }
}
