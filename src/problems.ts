/** One thing that is wrong with what the user gave. */
export interface InputProblem {
  /** The input's name, or several joined, as in `action.yml`. */
  input: string
  /** What was given, what is allowed and what to do, as the rest of a sentence that begins with the input's name. */
  message: string
  /** The spot in a multi-line input, with a caret under it. */
  excerpt?: string
}

/** The user gave something that cannot work. Thrown before anything was spent; carries every problem found so far. */
export class InputError extends Error {
  readonly problems: readonly InputProblem[]

  constructor(problems: readonly InputProblem[]) {
    super(describeProblems(problems))
    this.name = 'InputError'
    this.problems = problems
  }
}

/** One problem as a sentence. */
export function describeInputProblem({ input, message }: InputProblem): string {
  return `\`${input}\`: ${message}`
}

function describeProblems(problems: readonly InputProblem[]): string {
  const [first = '', ...others] = problems.map(describeInputProblem)
  return others.length === 0
    ? first
    : `${problems.length} inputs are wrong. ${[first, ...others].join(' · ')}`
}
