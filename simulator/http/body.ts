import type { IncomingMessage } from 'node:http'

import { badRequest, Problem } from './problem.ts'

const MAX_BYTES = 8 * 1024 * 1024

/** Reads a request's body. @throws Problem 413 beyond 8 MiB; the connection's error if the client went away. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BYTES) throw new Problem(413, 'The request body is too large.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The body as JSON for the record, or as the text that it is. */
export function peek(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

/** The body as JSON; `undefined` when there is none. @throws Problem 400 for other content types and broken JSON. */
export function parseJson(text: string, contentType: string | undefined): unknown {
  if (text === '') return undefined
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType ?? '')) {
    throw badRequest("'Content-Type': must be application/json")
  }
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw badRequest('The request body is not valid JSON.')
  }
}
