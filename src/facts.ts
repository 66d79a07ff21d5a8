import type { Task, TaskRun } from './ax/schemas.ts'
import type { Measurement } from './gates/measurement.ts'
import type { RuleResult } from './gates/verdict.ts'
import type { BetterWhen } from './scores/direction.ts'
import type { ScoreSummary } from './scores/summary.ts'

/** Where the step and a run stand with each other. */
export type Ending =
  /** Still waited for. */
  | 'waiting'
  /** The run reached an end of its own, or was cancelled by others. */
  | 'ended'
  /** Not within `timeout`. */
  | 'timed-out'
  /** The workflow was cancelled. */
  | 'interrupted'
  /** It could not be read any more, or it is not known whether it was started. */
  | 'lost'
  /** Not waited for, as the user asked. */
  | 'left'

/** One run that the step triggered or adopted. */
export interface RunRecord {
  /** `main` is what the user asked for; `evaluation` scores the experiment that it made. */
  role: 'main' | 'evaluation'
  task: Pick<Task, 'id' | 'name' | 'type'>
  /** What was last seen of it; absent when it never became known. */
  run: TaskRun | undefined
  ending: Ending
  /** Whether a run that outlived its wait was cancelled by us or lives on; absent when that question did not arise. */
  afterwards?: 'cancelled' | 'left' | 'cancel-failed' | undefined
  /** Why, for `lost`. */
  explanation?: string | undefined
}

/** Everything that is known about what the step did. It grows while the step lives; outputs and summary derive from it. */
export interface Facts {
  command: string
  /** What was done, for commands that do not judge: `The task was created.` */
  deed?: string | undefined
  /** What `list` and `list-runs` found. */
  listing?: Listing | undefined
  /** What the API returned, for the output `result`. */
  result?: unknown
  /** The host that got the key, when it is neither Arize's nor this machine. */
  foreignHost?: string | undefined
  task?: Pick<Task, 'id' | 'name' | 'type'> | undefined
  /** The main run first. */
  runs: RunRecord[]
  experiment?: { id: string | undefined; name: string } | undefined
  /** The data window of an evaluation of a project, ISO 8601. */
  window?: { start: string; end: string } | undefined
  scores?: ScoreFacts | undefined
  /** What became of the rules about scores, and whether the rows measured anything; absent when no rows were read. */
  judgedRows?: { rules: RuleResult[]; measurement: Measurement } | undefined
  /** The page in the Arize app. */
  url?: string | undefined
  /** Milliseconds of `timeout`. */
  timeoutMs?: number | undefined
  problem?: Problem | undefined
}

/** What the rows of the experiment, or the spans of the window, say. */
export interface ScoreFacts {
  source: 'experiment' | 'window'
  /** Rows of any kind, and those in error. */
  rows: number
  errors: number
  scores: ScoreSummary[]
  baseline: BaselineFacts
  /** The rows that got worse, the worst first, as many as a report can show. */
  newlyFailing: FailingRow[]
  /** How many got worse in all. */
  newlyFailingTotal: number
}

/** What the scores are compared with. */
export type BaselineFacts =
  | { kind: 'none'; reason: string }
  | {
      kind: 'paired'
      experiment: { id: string; name: string; createdAt: string }
      scores: ScoreSummary[]
      comparisons: PairFacts[]
    }
  | { kind: 'unpaired'; run: { id: string; start: string; end: string }; scores: ScoreSummary[] }

/** One score beside the baseline's, example by example. */
export interface PairFacts {
  score: string
  pairs: number
  /** Current − baseline, in units of the score. */
  meanDelta: number | null
  worse: number
  better: number
  /** Examples that had the score in the baseline and have none now. */
  lost: number
  betterWhen: BetterWhen
  /** Whether nobody said which way is better. */
  directionAssumed: boolean
}

/** An example that got worse, with its texts. */
export interface FailingRow {
  score: string
  exampleId: string
  /** Scores in the baseline and now. */
  before: number
  now: number
  input: string | null
  baselineOutput: string | null
  output: string | null
  /** What the judge said of the output now. */
  explanation: string | null
}

/** Tasks, or runs of one task. */
export type Listing = { of: 'tasks'; items: Task[] } | { of: 'runs'; items: TaskRun[] }

/** What ended the step before a run could be judged. */
export interface Problem {
  /** All of it in one paragraph. */
  message: string
  /** The same as a list, when there are several things to mend. */
  items: string[]
  /** Lines to be shown as they are: a rule with a caret under the spot, a stack. */
  details: string | undefined
}

/** Collects facts and tells somebody at every change. */
export interface Journal {
  facts(): Facts
  learn(news: Partial<Facts>): void
  /** Adds a run, or replaces what was known of the run of the same role and task. */
  record(run: RunRecord): void
}

/** Starts an empty journal. `onChange` runs synchronously, so that nothing is lost when the process is killed. */
export function createJournal(command: string, onChange: (facts: Facts) => void): Journal {
  let facts: Facts = { command, runs: [] }
  const learn = (news: Partial<Facts>): void => {
    facts = { ...facts, ...news }
    onChange(facts)
  }
  return {
    facts: () => facts,
    learn,
    record: (run) => {
      const same = (each: RunRecord): boolean => each.role === run.role && each.task.id === run.task.id
      const known = facts.runs.some(same)
      learn({ runs: known ? facts.runs.map((each) => (same(each) ? run : each)) : [...facts.runs, run] })
    },
  }
}
