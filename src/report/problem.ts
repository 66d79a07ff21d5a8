import { AxError } from '../ax/errors.ts'
import type { Problem } from '../facts.ts'
import { describeInputProblem, InputError } from '../problems.ts'

/** What ended the step early, for people. A fault that is neither the user's nor the network's is called ours. */
export function describeProblem(error: unknown, interrupted: boolean): Problem {
  if (error instanceof InputError) return describeInputError(error)
  if (interrupted)
    return { message: 'The workflow was cancelled before a run was started.', items: [], details: undefined }
  if (error instanceof AxError) return { message: error.message, items: [], details: undefined }
  const fault = error instanceof Error ? error : new Error(String(error))
  return {
    message: `The action has a fault of its own: ${fault.message}. Please report it with the details in the summary.`,
    items: [],
    details: fault.stack,
  }
}

function describeInputError({ message, problems }: InputError): Problem {
  const excerpts = problems.flatMap(({ excerpt }) => (excerpt === undefined ? [] : [excerpt]))
  return {
    message,
    items: problems.length > 1 ? problems.map(describeInputProblem) : [],
    details: excerpts.length > 0 ? excerpts.join('\n\n') : undefined,
  }
}
