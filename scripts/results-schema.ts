import * as z from 'zod'

/**
 * The results file, version 2. Every field is always there; what is not known is `null`. Fields may be added in a version; a
 * field that goes, or changes its meaning, makes a new one.
 */

const text = z.string().nullable()
const number = z.number().nullable()
const count = z.number().int().min(0)
const status = z.enum(['passed', 'failed', 'inconclusive', 'unmeasured'])
const direction = z.enum(['higher', 'lower']).describe('Which way the score gets better.')
const directionSource = z
  .enum(['rule', 'evaluator', 'default'])
  .describe('Who says so; `default` is nobody: higher is assumed.')

const interval = z
  .object({
    level: z.literal(0.9),
    low: z.number(),
    high: z.number(),
    method: z.enum(['wilson', 't', 'clustered-t', 'bonett-price', 'adjusted']),
  })
  .nullable()
  .describe('A two-sided 90% confidence interval.')

const task = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(['TEMPLATE_EVALUATION', 'CODE_EVALUATION', 'RUN_EXPERIMENT']),
})

const experiment = z.object({ id: text, name: z.string() })

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

const runResult = z.object({
  role: z.enum(['primary', 'evaluation']).describe('`evaluation` scores the experiment that `primary` made.'),
  task,
  outcome: z.enum(['finished', 'timed-out', 'aborted', 'unknown', 'not-awaited', 'no-data', 'not-started']),
  cleanup: z
    .enum(['cancelled', 'left-running', 'cancel-failed'])
    .nullable()
    .describe('What became of a run that outlived its wait.'),
  error: text.describe('Why, where no run is known or it can no longer be read.'),
  run: run.nullable().describe('What was last seen of it.'),
})

const summary = z.object({
  name: z.string(),
  count: count.describe('Rows with the score.'),
  missing: count.describe('Rows without error that lack it.'),
  mean: number,
  interval,
  median: number,
  min: number,
  max: number,
  stddev: number.describe('Of a sample.'),
  labels: z.array(z.object({ label: z.string(), count })).describe('The most frequent first.'),
  invalid: z
    .object({ count, example: z.string() })
    .nullable()
    .describe('Values that are not numbers, and one of them.'),
  unparsable: count.describe('Rows whose evaluation could not be parsed.'),
})

const pairs = z.object({
  count: count.describe('Examples that have the score on both sides and the same input.'),
  current_mean: number.describe('Over the pairs.'),
  baseline_mean: number.describe('Over the pairs.'),
  worse: count,
  better: count,
  newly_missing: count.describe('Examples that had the score in the baseline and have none now.'),
  input_differs: count.describe('Examples whose input differs, which are not compared.'),
  minimum_detectable_effect: number.describe(
    'The smallest drop that this data would notice four times in five.',
  ),
})

const score = z.object({
  name: z.string(),
  current: summary.nullable(),
  baseline: summary.nullable(),
  direction,
  direction_source: directionSource,
  pairs: pairs.nullable(),
  delta: number.describe(
    'Current − baseline: the mean over pairs, or the difference of the means where rows cannot be paired.',
  ),
  delta_interval: interval,
  trend: z
    .array(z.object({ experiment_id: z.string(), created_at: z.string(), mean: z.number() }))
    .describe('Earlier results on the branch of the baseline, the oldest first.'),
})

const baseline = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), reason: z.string() }),
  z.object({
    kind: z.literal('paired'),
    experiment: z.object({
      id: z.string(),
      name: z.string(),
      created_at: z.string(),
      dataset_version_id: text,
    }),
    pooled: z.array(experiment).describe('Further experiments of the same commit, which count as repeats.'),
    rows: count,
    covers_all_rules: z.boolean(),
  }),
  z.object({
    kind: z.literal('unpaired'),
    run: z.object({ id: z.string(), start: z.string(), end: z.string() }),
    rows: count,
  }),
])

const regression = z.object({
  score: z.string(),
  example_id: z.string(),
  baseline_score: z.number(),
  current_score: z.number(),
  drop: z.number().describe('How much worse, in units of the score.'),
  input: text,
  baseline_output: text,
  current_output: text,
  explanation: text.describe('What the evaluator said of the current output.'),
})

const scores = z.object({
  source: z.enum(['experiment', 'time-window']),
  experiment: experiment.nullable(),
  pooled: z.array(experiment).describe('Experiments of earlier attempts, which count as repeats.'),
  rows: count,
  errors: count.describe('Rows in error, which leave every denominator.'),
  scores: z.array(score),
  baseline,
  regressions: z.array(regression).describe('The worst first; not necessarily all.'),
  regressions_total: count,
})

const test = z.object({
  kind: z.enum(['no-regression', 'not-worse']),
  score: z.string(),
  mean_drop: z.number().describe('Positive when it got worse, whichever way is better.'),
  margin: z.number(),
  p: z.number().describe('One-sided; Holm-adjusted where several scores are tested together.'),
  method: z.enum(['mcnemar-mid-p', 'paired-t']),
  significant: z.boolean(),
  drop_low: number,
  drop_high: number,
  pairs_to_settle: number,
  cannot_fail: z.boolean().describe('Whether too few pairs changed for the test to reject at all.'),
})

const rule = z.object({
  rule: z.string().describe('As it was typed.'),
  line: z.number().int().min(1).describe('In the input `gates`.'),
  advisory: z.boolean(),
  status,
  measured: number.describe('In the unit of the limit: percentages as fractions, times in seconds.'),
  explanation: z.string(),
  interval,
  pairs: z
    .object({ count, worse: count, better: count, newly_missing: count, input_differs: count })
    .nullable(),
  tests: z.array(test),
  slices: z.array(z.object({ slice: z.string(), rows: count, status: status.nullable(), measured: number })),
})

const check = z.object({
  name: z.string(),
  advisory: z.boolean(),
  verdict: status.nullable().describe('`null` with `wait: false`.'),
  success: z.boolean(),
  reason: z.string(),
  task: task.nullable(),
  experiment: experiment.nullable(),
  time_window: z.object({ start: z.string(), end: z.string() }).nullable(),
  url: text.describe('The page in the Arize app.'),
  runs: z.array(runResult).describe('The primary runs first.'),
  scores: scores.nullable(),
  scores_error: text,
  rules: z.array(rule),
})

const workflow = z.object({
  event_name: text,
  head_sha: text.describe('The head of a pull request, not its merge commit.'),
  base_sha: text,
  ref: text.describe('What the run is about: a branch, `tag-<name>` or `pr-<number>`.'),
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
  version: z.literal(2),
  command: z.string(),
  verdict: status
    .nullable()
    .describe('Of all checks together; `null` for commands that do not evaluate, and with `wait: false`.'),
  success: z.boolean().describe('Whether the step succeeded.'),
  message: z.string().describe('What the step did, or why the verdict is what it is.'),
  error: z
    .object({
      kind: z.enum(['input', 'aborted', 'request', 'internal']),
      message: z.string(),
      issues: z.array(
        z.object({
          input: z.string(),
          message: z.string(),
          excerpt: text,
          file: text,
          line: number,
          column: number,
        }),
      ),
    })
    .nullable()
    .describe('What ended the step before anything could be evaluated.'),
  checks: z.array(check).describe('One for a single task, in the order of the suite for several.'),
  task: task.nullable().describe('Of a command that evaluates nothing.'),
  run: runResult.nullable().describe('Of a command that evaluates nothing.'),
  result: z
    .unknown()
    .describe('What the API returned, for the commands that read or change a task or a run.'),
  workflow,
})

/** The JSON Schema (draft 2020-12) of the results file. */
export function resultsJsonSchema(): Record<string, unknown> {
  const titled = resultsSchema.meta({
    title: 'Results of an Arize AX task run',
    description: 'What one step of the action did and found, version 2.',
  })
  // Readers of version 2 must not stumble over fields that later releases add.
  return z.toJSONSchema(titled, { io: 'input', target: 'draft-2020-12', reused: 'inline' })
}
