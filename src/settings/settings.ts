import type { Rule } from '../gates/rule.ts'
import type { TaskDefinition } from '../ax/definitions/parse.ts'
import type { BaselineChoice } from './baseline-choice.ts'
import type { Connection } from './connection.ts'
import type { Filter } from './filter.ts'
import type { Command, InputName, InputValues } from './schema.ts'

/** What the user asked of a run, by the names of the tasks API; absent where nothing was said. */
export interface RunRequest {
  dataStartTime: InputValues['data-start-time']
  dataEndTime: InputValues['data-end-time']
  maxSpans: number | undefined
  overrideEvaluations: boolean | undefined
  experimentIds: string[] | undefined
  experimentName: string | undefined
  datasetVersionId: string | undefined
  maxExamples: number | undefined
  exampleIds: string[] | undefined
  queryFilter: string | undefined
  tracingMetadata: Record<string, string> | undefined
  evaluationTaskIds: string[] | undefined
}

export interface Waiting {
  wait: boolean
  /** Milliseconds over all runs that are waited for. */
  timeoutMs: number
  /** Milliseconds between two looks at a run. */
  pollInterval: number | 'auto'
  onTimeout: 'cancel' | 'leave'
  onCancel: 'cancel' | 'leave'
}

export interface Judging {
  onNoData: 'fail' | 'warn' | 'pass'
  /** Share of errors among successes and errors, above which a run counts as not measured. */
  maxErrorRate: number
  rules: Rule[]
  baseline: BaselineChoice
  onInconclusive: 'warn' | 'fail'
}

/** Where the result is told. */
export interface Telling {
  summary: boolean
  provenance: boolean
  comment: 'never' | 'on-failure' | 'always'
  /** Tells the legs of a matrix apart. */
  commentKey: string
  githubToken: string
  resultsFile: string | undefined
}

/** What the command works on. Which parts are given, `parseSettings` has checked for the command. */
export interface Subject {
  /** Name or ID of an existing task. */
  task: string | undefined
  definition: TaskDefinition | undefined
  ifExists: 'update' | 'reuse' | 'fail'
  /** Whether the task of the definition lives only as long as the step. */
  ephemeral: boolean
  runId: string | undefined
  filter: Filter
}

/** Everything the user said, understood once. Nothing later reads the environment or an input. */
export interface Settings {
  connection: Connection
  /** Name or ID. */
  space: string | undefined
  command: Command
  subject: Subject
  request: RunRequest
  waiting: Waiting
  judging: Judging
  telling: Telling
  /** The inputs that were given, for messages about those that a task cannot use. */
  given: ReadonlySet<InputName>
  /** All inputs but the secret ones as one text that is the same for the same step: two legs of a matrix differ in it. */
  canonicalInputs: string
}
