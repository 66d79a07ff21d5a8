import type { Secrets } from '../secrets.ts'
import type { Connection } from '../settings/connection.ts'
import { createAxClient, type AxClient, type Patience } from './client.ts'
import { createExchange } from './exchange.ts'
import { createTransport } from './transport.ts'

/** An open connection to the API. */
export interface OpenApi {
  /** One request per call. */
  ax: AxClient
  /** The same API with reads that are repeated. */
  patient(how: Patience): AxClient
  close(): Promise<void>
}

/** How the action names itself to the service. */
const USER_AGENT = 'arize-ax-task-run-action'

/** Opens the API; nothing is sent until the first call. */
export function openApi(connection: Connection, proxyUrl: string | undefined, secrets: Secrets): OpenApi {
  const { baseUrl, apiKey } = connection
  const transport = createTransport({ baseUrl, apiKey, proxyUrl, userAgent: USER_AGENT })
  const exchange = createExchange(transport, secrets)
  return {
    ax: createAxClient(exchange),
    patient: (how) => createAxClient(exchange, how),
    close: () => transport.close(),
  }
}
