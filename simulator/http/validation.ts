import * as z from 'zod'

import { badRequest } from './problem.ts'

type Issue = z.core.$ZodIssue

/** The dotted path of a field; an unknown field is named itself, not its parent. */
function fieldsOf(issue: Issue): string[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key].join('.'))
  return [path.join('.')]
}

function tell(issue: Issue): string {
  const fields = fieldsOf(issue).filter((field) => field !== '')
  const what = issue.code === 'unrecognized_keys' ? 'is not a field of this request' : issue.message
  return fields.length === 0 ? what : `${fields.map((field) => `'${field}'`).join(', ')}: ${what}`
}

/**
 * Parses what a client sent. Schemas are strict: the service has `additionalProperties: false` on every request.
 * @throws Problem 400 that names every field in error.
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  throw badRequest(result.error.issues.map(tell).join('; '))
}
