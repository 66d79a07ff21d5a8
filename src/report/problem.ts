import type { Facts } from '../facts.ts'
import { AxError } from '../ax/errors.ts'
import { InputError } from '../problems.ts'

/** What ended the step early, for people. A fault that is neither the user's nor the network's is called ours. */
export function describeProblem(error: unknown, interrupted: boolean): NonNullable<Facts['problem']> {
  if (error instanceof InputError) {
    const excerpts = error.problems.flatMap(({ input, excerpt }) =>
      excerpt === undefined ? [] : [`${input}:\n${excerpt}`],
    )
    return { message: error.message, details: excerpts.length > 0 ? excerpts.join('\n\n') : undefined }
  }
  if (error instanceof AxError) {
    return { message: interrupted ? 'The workflow was cancelled before a run was started.' : error.message }
  }
  const fault = error instanceof Error ? error : new Error(String(error))
  return {
    message: `The action has a fault of its own: ${fault.message}. Please report it with the details in the summary.`,
    details: fault.stack,
  }
}
