/** Which way a score gets better. */
export type BetterWhen = 'higher' | 'lower'

export interface KnownDirection {
  better: BetterWhen
  /** Nobody said so: neither the rule nor the evaluator. People are told. */
  assumed: boolean
}

/**
 * Which way a score gets better: as the rule says, else as the evaluator's configuration says, else higher.
 * @param configured `direction` of the evaluator's configuration: `MAXIMIZE`, `MINIMIZE` or `NONE`, in any case
 */
export function directionOf(ruled: BetterWhen | undefined, configured: string | undefined): KnownDirection {
  if (ruled !== undefined) return { better: ruled, assumed: false }
  switch (configured?.trim().toUpperCase()) {
    case 'MAXIMIZE':
      return { better: 'higher', assumed: false }
    case 'MINIMIZE':
      return { better: 'lower', assumed: false }
    default:
      return { better: 'higher', assumed: true }
  }
}
