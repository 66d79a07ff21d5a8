import type { Facts } from '../facts.ts'
import type { Judgement } from '../gates/verdict.ts'
import type { Workflow } from '../github/workflow.ts'

/** Everything that is told: what happened, and what was made of it. Commands that do not judge have no judgement. */
export interface Result {
  facts: Facts
  judgement: Judgement | undefined
  /** Whether the step succeeds. */
  green: boolean
}

/** Where a result is told, for links and for what to do next. */
export interface Surroundings {
  workflow?: Workflow | undefined
  /** The path that `results-file` was written to. */
  resultsFile?: string | undefined
}
