/** One thing that is wrong with what the user gave. */
export interface InputIssue {
  /** The input's name as in `action.yml`, followed by file, line and field where they are known. */
  input: string
  /** What was given, what is allowed and what to do, as the rest of a sentence that begins with the input's name. */
  message: string
  /** The line of a multi-line input as typed and, on the next line, a caret under the spot. */
  excerpt?: string | undefined
  /** Where an annotation can point: a file below the workspace, with line and column from 1. */
  location?: { file: string; line?: number | undefined; column?: number | undefined } | undefined
}

/** The user gave something that cannot work. Thrown before anything was spent; carries every issue found so far. */
export class InputError extends Error {
  readonly issues: readonly InputIssue[]

  constructor(issues: readonly InputIssue[]) {
    super(issues.map(({ input, message }) => `\`${input}\`: ${message}`).join(' · '))
    this.name = 'InputError'
    this.issues = issues
  }
}

/** The issues of an `InputError`; everything else is thrown on. */
export function issuesOf(error: unknown): readonly InputIssue[] {
  if (error instanceof InputError) return error.issues
  throw error
}

/**
 * Waits for all look-ups and gives their results.
 * @throws {InputError} one with the issues of all look-ups, each once; any other error takes precedence and is thrown at once,
 * since without a response from the service nothing is known to be wrong
 */
export async function collectInputErrors<T extends readonly unknown[]>(lookUps: {
  [Index in keyof T]: Promise<T[Index]>
}): Promise<T> {
  const issues = new Map<string, InputIssue>()
  const collect = (error: unknown): void => {
    for (const issue of issuesOf(error)) issues.set(JSON.stringify(issue), issue)
  }
  const values = await Promise.all(lookUps.map((lookUp: Promise<unknown>) => lookUp.catch(collect)))
  if (issues.size > 0) throw new InputError([...issues.values()])
  return values as unknown as T
}
