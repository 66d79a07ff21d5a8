import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type * as z from 'zod'
import { ServerError } from '../../src/ax/errors.ts'
import { readWorkflowContext } from '../../src/github/context.ts'
import { resultsOf } from '../../src/report/outputs.ts'
import { resultsJsonSchema, resultsSchema } from '../../scripts/results-schema.ts'
import {
  aCheck,
  aFailedCheck,
  anInputError,
  anOperation,
  aReport,
  aReportAlone,
  aRuleResult,
  aRun,
  aRunResult,
  aScore,
  aStep,
  CONDITIONS,
  dropTest,
  finished,
  FAILED_RULES,
  pairedDetail,
  TASK,
  TREND,
  WORKFLOW,
} from '../report/fixtures.ts'

/** Whatever is written fits the schema, already by its type. */
const typed = (...given: Parameters<typeof resultsOf>): z.infer<typeof resultsSchema> => resultsOf(...given)

const FILE = new URL('../../schemas/results.schema.json', import.meta.url)

test('the committed schema is the one that the code makes (`npm run docs`)', async () => {
  expect(JSON.parse(await readFile(FILE, 'utf8'))).toEqual(resultsJsonSchema())
})

test('the schema is valid itself, and wants every field', () => {
  const schema = resultsJsonSchema()
  expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true)
  expect(schema.required).toEqual(Object.keys(resultsSchema.shape))
})

const validate = new Ajv2020({ strict: false }).compile(resultsJsonSchema())

const error = new ServerError({
  request: { method: 'GET', path: '/v2/x', host: 'h' },
  status: 502,
  problem: {},
})

const FAMILY = aRuleResult('no_regression(*, 0.02)', CONDITIONS.everyScore, {
  status: 'passed',
  value: 0,
  detail: {
    kind: 'family',
    missingScores: [],
    members: [
      { score: 'tone', status: 'passed', adjustedP: 0.5, test: dropTest(), comparison: pairedDetail() },
    ],
  },
})
const SLICES = aRuleResult('correctness by topic >= 0.85', CONDITIONS.mean, {
  status: 'failed',
  value: 0.5,
  detail: {
    kind: 'slices',
    column: 'topic',
    slices: [{ slice: 'a', rows: 12, status: undefined, value: null }],
  },
})
const unpaired = {
  kind: 'unpaired',
  run: { id: 'r', start: '2026-03-01T00:00:00Z', end: '2026-03-02T00:00:00Z' },
  rows: 4,
} as const

test.each([
  ['a failed gate', aStep([aFailedCheck()])],
  ['a suite', aStep([aFailedCheck(), aCheck({ name: 'b', advisory: true })])],
  [
    'a trend, a family of scores and slices',
    aStep([aCheck({ rules: [FAMILY, SLICES], scores: aReport({ scores: [aScore({ trend: TREND })] }) })]),
  ],
  [
    'an unpaired baseline',
    aStep([aCheck({ scores: aReport({ baseline: unpaired, scores: [aScore({ pairs: null })] }) })]),
  ],
  ['no baseline', aStep([aCheck({ scores: aReportAlone() })])],
  [
    'an unknown run',
    aStep([
      aCheck({
        runs: [aRunResult({ kind: 'unknown', error, run: undefined, candidates: [] })],
        scoresError: error,
      }),
    ]),
  ],
  [
    'a run that was not started',
    aStep([aCheck({ runs: [aRunResult({ kind: 'not-started', reason: 'aborted' })] })]),
  ],
  [
    'a status of tomorrow',
    aStep([aCheck({ runs: [finished({ status: 'PAUSED', run_finished_at: undefined })] })]),
  ],
  ['invalid inputs', anInputError({ input: 'a', message: 'm', location: { file: 'f', line: 3 } })],
  ['another command', anOperation({ run: aRunResult({ kind: 'not-awaited', run: aRun() }) })],
  [
    'a measured infinity',
    aStep([aCheck({ rules: FAILED_RULES.map((each) => ({ ...each, value: Infinity })) })]),
  ],
])('%s validates against the schema, as it is read back', (_, result) => {
  const results: unknown = JSON.parse(JSON.stringify(typed(result, WORKFLOW)))
  expect(validate(results) || validate.errors).toBe(true)
  // Strictly: no field is written that the schema does not name.
  expect(resultsSchema.safeParse(results).data).toEqual(results)
})

test('outside GitHub there is no workflow to speak of', () => {
  for (const workflow of [undefined, readWorkflowContext({}, undefined)]) {
    const results: unknown = JSON.parse(JSON.stringify(typed(aStep(), workflow)))
    expect(validate(results) || validate.errors).toBe(true)
  }
})

test('it knows all that the summary knows, in the public words', () => {
  expect(resultsOf(aStep([aFailedCheck()]), WORKFLOW)).toMatchObject({
    version: 2,
    command: 'run',
    verdict: 'failed',
    success: false,
    message: '`correctness >= 0.85`: mean 0.821 (39 rows, 90% CI 0.70…0.90).',
    error: null,
    checks: [
      {
        runs: [{ role: 'primary', outcome: 'finished', cleanup: null, error: null }],
        scores: {
          source: 'experiment',
          regressions_total: 2,
          regressions: [{ baseline_score: 1, current_score: 0 }, {}],
          scores: [
            {
              delta: -0.1025641,
              direction: 'higher',
              direction_source: 'evaluator',
              pairs: { worse: 5, newly_missing: 0 },
            },
          ],
          baseline: {
            kind: 'paired',
            experiment: { created_at: '2026-03-06T02:00:00Z', dataset_version_id: 'v7' },
          },
        },
        rules: [
          { status: 'failed', measured: 0.8205128, interval: { low: 0.7 } },
          { tests: [{ kind: 'no-regression', score: 'correctness', mean_drop: 0.1025641, p: 0.0625 }] },
          {},
          {},
          { advisory: true },
        ],
      },
    ],
    workflow: { pull_request: 42, head_sha: WORKFLOW.headSha },
  })
  expect(resultsOf(anOperation(), WORKFLOW)).toMatchObject({
    message: 'Task created.',
    task: TASK,
    result: TASK,
  })
})
