import * as z from 'zod'

/**
 * The results file, version 1. Every field is always there; what is not known is `null`. Fields may be added in a
 * version; a field that goes, or changes its meaning, makes a new one.
 */

const text = z.string().nullable()
const number = z.number().nullable()
const count = z.number().int().min(0)

const task = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(['TEMPLATE_EVALUATION', 'CODE_EVALUATION', 'RUN_EXPERIMENT']),
})

const run = z.object({
  id: z.string(),
  status: z
    .string()
    .describe('As the API names it: `PENDING`, `RUNNING`, `COMPLETED`, `FAILED`, `CANCELLED`.'),
  experiment_id: text,
  num_successes: count,
  num_errors: count,
  num_skipped: count,
  created_at: z.string(),
  run_started_at: text,
  run_finished_at: text,
  duration_seconds: number.describe('By the clock of the service.'),
  data_start_time: text,
  data_end_time: text,
  failure_reason: text,
})

const record = z.object({
  role: z.enum(['main', 'evaluation']).describe('`evaluation` scores the experiment that `main` made.'),
  task,
  ending: z.enum(['waiting', 'ended', 'timed-out', 'interrupted', 'lost', 'left']),
  afterwards: z
    .enum(['cancelled', 'left', 'cancel-failed'])
    .nullable()
    .describe('What became of a run that outlived its wait.'),
  explanation: text.describe('Why, for `lost`.'),
  run: run.nullable().describe('What was last seen of it.'),
})

const summary = z.object({
  name: z.string(),
  count: count.describe('Rows with the score.'),
  missing: count.describe('Rows without error that lack it.'),
  mean: number,
  median: number,
  min: number,
  max: number,
  stddev: number.describe('Of a sample.'),
  labels: z.array(z.object({ label: z.string(), count })).describe('The most frequent first.'),
})

const comparedSummary = summary.extend({
  baseline_mean: number,
  delta: number.describe(
    'Current − baseline: the mean over pairs, or the difference of the means where rows cannot be paired.',
  ),
})

const pair = z.object({
  score: z.string(),
  pairs: count,
  mean_delta: number.describe('Current − baseline, in units of the score.'),
  worse: count,
  better: count,
  lost: count.describe('Examples that had the score in the baseline and have none now.'),
  better_when: z.enum(['higher', 'lower']),
  direction_assumed: z.boolean().describe('Whether nobody said which way is better.'),
})

const baseline = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), reason: z.string() }),
  z.object({
    kind: z.literal('paired'),
    experiment: z.object({ id: z.string(), name: z.string(), created_at: z.string() }),
    scores: z.array(summary),
    comparisons: z.array(pair),
  }),
  z.object({
    kind: z.literal('unpaired'),
    run: z.object({ id: z.string(), start: z.string(), end: z.string() }),
    scores: z.array(summary),
  }),
])

const failingRow = z.object({
  score: z.string(),
  example_id: z.string(),
  before: z.number(),
  now: z.number(),
  input: text,
  baseline_output: text,
  output: text,
  explanation: text.describe('What the judge said of the output now.'),
})

const scores = z.object({
  source: z.enum(['experiment', 'window']),
  rows: count,
  errors: count.describe('Rows in error, which leave every denominator.'),
  scores: z.array(comparedSummary),
  baseline,
  newly_failing: z.array(failingRow).describe('The worst first; not necessarily all.'),
  newly_failing_total: count,
})

const rule = z.object({
  rule: z.string().describe('As it was typed.'),
  line: z.number().int().min(1).describe('In the input `gates`.'),
  advisory: z.boolean(),
  outcome: z.enum(['holds', 'broken', 'unmeasured', 'undecided']),
  measured: number.describe('In the unit of the limit: percentages as fractions, times in seconds.'),
  explanation: z.string(),
})

const workflow = z.object({
  event_name: text,
  head_sha: text.describe('The head of a pull request, not its merge commit.'),
  base_sha: text,
  ref: text.describe('The branch or tag, or `pr-<number>`.'),
  pull_request: z.number().int().nullable(),
  repository: text,
  workflow: text,
  job: text,
  step: text,
  run_id: text,
  run_attempt: text,
  run_url: text,
  actor: text,
})

export const resultsSchema = z.object({
  version: z.literal(1),
  command: z.string(),
  verdict: z
    .enum(['passed', 'failed', 'unmeasured', 'inconclusive'])
    .nullable()
    .describe('`null` for commands that do not judge, and with `wait: false`.'),
  green: z.boolean().describe('Whether the step succeeded.'),
  reason: z.string(),
  deed: text.describe('What was done, for commands that do not judge.'),
  problem: z
    .object({ message: z.string(), items: z.array(z.string()), details: text })
    .nullable()
    .describe('What ended the step before a run could be judged.'),
  task: task.nullable(),
  runs: z.array(record).describe('The main run first.'),
  experiment: z.object({ id: text, name: z.string() }).nullable(),
  window: z.object({ start: z.string(), end: z.string() }).nullable(),
  url: text.describe('The page in the Arize app.'),
  scores: scores.nullable(),
  rules: z.array(rule),
  result: z
    .unknown()
    .describe('What the API returned, for the commands that read or change a task or a run.'),
  workflow,
})

export type Results = z.infer<typeof resultsSchema>

/** The JSON Schema (draft 2020-12) of the results file. */
export function resultsJsonSchema(): Record<string, unknown> {
  const titled = resultsSchema.meta({
    title: 'Results of an Arize AX task run',
    description: 'What one step of the action did and found, version 1.',
  })
  // Readers of version 1 must not stumble over fields that later releases add.
  return z.toJSONSchema(titled, { io: 'input', target: 'draft-2020-12', reused: 'inline' })
}
