import * as z from 'zod'

import { badRequest, unprocessable } from './problem.ts'

type Issue = z.core.$ZodIssue

/** The dotted path of a field; an unknown field is named itself, not its parent. */
function fieldsOf(issue: Issue): string[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key].join('.'))
  return [path.join('.')]
}

function describeIssue(issue: Issue): string {
  const fields = fieldsOf(issue).filter((field) => field !== '')
  const what = issue.code === 'unrecognized_keys' ? 'is not a field of this request' : issue.message
  return fields.length === 0 ? what : `${fields.map((field) => `'${field}'`).join(', ')}: ${what}`
}

/** The service responds 422 with these words where a date-time is none, or has no zone. */
const NOT_AN_INSTANT = 'Invalid ISO datetime'

/** A date-time with a zone. */
export const instant = z.iso.datetime({ offset: true, error: NOT_AN_INSTANT })

/** A filter in a body: absent, or not blank. */
export const filterText = z.string().refine((text) => text.trim() !== '', 'must not be blank')

/** Issues whose request is well-formed, but impossible. */
function isUnprocessable(issue: Issue): boolean {
  return issue.message === NOT_AN_INSTANT || (issue.code === 'custom' && issue.params?.status === 422)
}

/**
 * Parses what a client sent. Schemas are strict: the service has `additionalProperties: false` on every request.
 * @throws Problem 400 that names every field in error; 422 if nothing is wrong but date-times and rules that say so
 * (`params: { status: 422 }`).
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const { issues } = result.error
  const detail = issues.map(describeIssue).join('; ')
  throw issues.every(isUnprocessable) ? unprocessable(detail) : badRequest(detail)
}
