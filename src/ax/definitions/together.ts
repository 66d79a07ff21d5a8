import { InputError, type InputProblem } from '../../problems.ts'

/**
 * Waits for all look-ups and gives their results.
 * @throws {InputError} one with the problems of all look-ups, each once; any other error goes before, since without an
 * answer from the service nothing is known to be wrong
 */
export async function allTogether<T extends readonly unknown[]>(lookUps: {
  [Index in keyof T]: Promise<T[Index]>
}): Promise<T> {
  const outcomes = await Promise.allSettled(lookUps)
  const problems = new Map<string, InputProblem>()
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') continue
    if (!(outcome.reason instanceof InputError)) throw outcome.reason
    for (const problem of outcome.reason.problems) problems.set(JSON.stringify(problem), problem)
  }
  if (problems.size > 0) throw new InputError([...problems.values()])
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as unknown as T
}
