import { createHttpClient } from '../../src/ax/http-client.ts'

/** Sends one request from a process of its own, whose environment a test can choose, and prints what became of it. */
const [baseUrl = '', proxyUrl] = process.argv.slice(2)
const client = createHttpClient({ baseUrl, apiKey: 'ak-test', proxyUrl, userAgent: 'test' })
try {
  const { status } = await client.send({
    method: 'GET',
    path: '/v2/tasks',
    connection: 'kept',
    timeoutMs: 5_000,
  })
  console.log(`status ${status}`)
} catch (error) {
  console.log(String(error))
}
await client.close()
