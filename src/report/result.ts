import type { Facts } from '../facts.ts'
import type { Judgement } from '../gates/verdict.ts'

/** Everything that is told: what happened, and what was made of it. Commands that do not judge have no judgement. */
export interface Result {
  facts: Facts
  judgement: Judgement | undefined
  /** Whether the step succeeds. */
  green: boolean
}
