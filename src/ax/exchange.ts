import { en } from 'zod/locales'
import type * as z from 'zod/mini'
import type { Secrets } from '../secrets.ts'
import { ContractError, errorForStatus, type Problem, type RequestRef } from './errors.ts'
import { problemSchema } from './schemas.ts'
import type { HttpAnswer, HttpRequest, Transport } from './transport.ts'

/** Sends a request and reads the answer by its schema; everything that is not a valid success is an `AxError`. */
export type Exchange = <T>(request: HttpRequest, schema: z.ZodMiniType<T>) => Promise<T>

/** How zod names what is wrong with a value; its small build has no words of its own. */
const WORDING = { error: en().localeError }

/**
 * Puts meaning on the transport: statuses become errors, bodies become values, and secrets that the server echoes are
 * taken out before anything else sees them.
 */
export function createExchange(transport: Transport, secrets: Secrets): Exchange {
  return async (request, schema) => {
    const answer = await transport.send(request)
    const ref: RequestRef = { method: request.method, path: request.path, host: transport.host }
    const body = parseJson(answer.text, secrets)
    if (answer.status < 200 || answer.status > 299) {
      const problem = readProblem(answer, body, secrets)
      throw errorForStatus({
        request: ref,
        status: answer.status,
        problem,
        retryAfterMs: retryAfterMs(answer),
      })
    }
    if (body === undefined && answer.text !== '') {
      throw new ContractError(
        ref,
        `HTTP ${answer.status} without JSON (${excerpt(secrets.redact(answer.text))})`,
      )
    }
    const parsed = schema.safeParse(body, WORDING)
    if (!parsed.success) throw new ContractError(ref, describeIssues(parsed.error.issues))
    return parsed.data
  }
}

/** The JSON without secrets; `undefined` when it is none, or has to be cleaned and is nested too deep to be walked. */
function parseJson(text: string, secrets: Secrets): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return secrets.mayBeIn(text) ? secrets.redactDeep(value) : value
  } catch {
    return undefined
  }
}

function readProblem(answer: HttpAnswer, body: unknown, secrets: Secrets): Problem {
  const parsed = problemSchema.safeParse(body)
  const fields = parsed.success ? parsed.data : {}
  const header = answer.header('x-request-id') ?? answer.header('x-trace-id')
  const fallback = parsed.success || answer.text === '' ? undefined : excerpt(secrets.redact(answer.text))
  return {
    title: fields.title ?? fallback,
    detail: fields.detail,
    requestId: fields.request_id ?? (header === undefined ? undefined : secrets.redact(header)),
  }
}

/** The first words of an answer that is not what was expected, with markup and line breaks flattened. */
function excerpt(text: string): string {
  const words = text
    .slice(0, 2_000)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length > 120 ? `${words.slice(0, 120)}…` : words
}

/** Milliseconds of a `Retry-After` header, which is in seconds or a date (RFC 9110, section 10.2.3). */
function retryAfterMs(answer: HttpAnswer): number | undefined {
  const value = answer.header('retry-after')?.trim()
  if (value === undefined || value === '') return undefined
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1_000
  const wanted = Date.parse(value)
  const sent = Date.parse(answer.header('date') ?? '')
  // Both instants are the server's, so that a wrong clock on the runner does not matter.
  return Number.isNaN(wanted) || Number.isNaN(sent) ? undefined : Math.max(0, wanted - sent)
}

function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  const shown = issues
    .slice(0, 3)
    .map((issue) => `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`)
  return shown.join('; ')
}
