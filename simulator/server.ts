import { setMaxListeners } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type Control, PlanBook } from './control.ts'
import { handleRequest } from './http/handle-request.ts'
import { RateLimiter } from './http/rate-limit.ts'
import type { RecordedRequest } from './http/recorded.ts'
import { seedSupportBot } from './seed/support-bot.ts'
import type { Settings } from './settings.ts'
import { World } from './world/world.ts'

export type { Control, FaultKind, FaultPlan, RunPlan } from './control.ts'
export type { RecordedRequest } from './http/recorded.ts'
export type { Settings } from './settings.ts'
export type { World } from './world/world.ts'

/** The settings can be given at the start, and changed at any time by `control.configure`. */
export interface SimulatorOptions extends Partial<Settings> {
  /** Default 0: any free port. */
  port?: number
  /** Default 127.0.0.1. */
  host?: string
  apiKey?: string
  /** How long a run takes from trigger to end, in milliseconds; default 20. */
  runDurationMs?: number
  /** `experiment_id` is null for that many milliseconds after the trigger; default 0: present at once. */
  provisionDelayMs?: number
  /** Default real time. */
  now?: () => Date
  /** Default `support-bot`. */
  seed?: 'support-bot' | 'empty'
}

export interface Simulator {
  /** `http://127.0.0.1:<port>` */
  url: string
  apiKey: string
  /** The live state, readable and writable. */
  world: World
  /** Every API request in order, also faulted ones; not those to the control. */
  requests: RecordedRequest[]
  control: Control
  /** Also destroys open sockets. */
  close(): Promise<void>
}

/** Looks like a key, opens nothing. */
export const DEFAULT_API_KEY = 'ak-simulator-0123456789abcdef'

/** @throws the socket's error, e.g. EADDRINUSE */
function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}

/** The options that are settings. */
function settingsOf(options: SimulatorOptions): Partial<Settings> {
  const { latencyMs, requestsPerSecond, maxActiveRuns, unitScores, rowScores, misattributeScores } = options
  const settings = { latencyMs, requestsPerSecond, maxActiveRuns, unitScores, rowScores, misattributeScores }
  return settings
}

function makeWorld(options: SimulatorOptions, plans: PlanBook): World {
  const world = new World({
    now: options.now ?? (() => new Date()),
    runDurationMs: options.runDurationMs ?? 20,
    provisionDelayMs: options.provisionDelayMs ?? 0,
    plans,
  })
  if (options.seed !== 'empty') seedSupportBot(world)
  return world
}

/** Starts a stand-in of the Arize AX v2 REST API on loopback. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const host = options.host ?? '127.0.0.1'
  const apiKey = options.apiKey ?? DEFAULT_API_KEY
  const plans = new PlanBook(settingsOf(options))
  const world = makeWorld(options, plans)
  const requests: RecordedRequest[] = []
  const closing = new AbortController()
  // Every response that waits follows it, which Node would take for a leak and print a warning.
  setMaxListeners(0, closing.signal)
  const limiter = new RateLimiter(plans.settings, world.now)
  const parts = { world, plans, apiKey, requests, received: 0, limiter, closing: closing.signal }
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void handleRequest(parts, request, response)
  })
  server.on('clientError', (_error, socket) => {
    socket.destroy()
  })
  const address = await listen(server, options.port ?? 0, host)
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    url: `http://${name}:${address.port}`,
    apiKey,
    world,
    requests,
    control: plans,
    close: () => {
      closing.abort()
      return closeServer(server)
    },
  }
}
