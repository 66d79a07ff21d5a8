import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readWorkflow } from '../../src/github/workflow.ts'
import { resultsOf } from '../../src/report/results.ts'
import { resultsJsonSchema, resultsSchema } from '../../src/report/results-schema.ts'
import { aRecord, aResult, TASK } from './scenes.ts'
import { FAILED_RULES, scoreFacts, aScore, WORKFLOW } from './score-scenes.ts'

const FILE = new URL('../../schemas/results.schema.json', import.meta.url)

test('the committed schema is the one that the code makes (`npx tsx scripts/schemas.ts`)', async () => {
  expect(JSON.parse(await readFile(FILE, 'utf8'))).toEqual(resultsJsonSchema())
})

test('the schema is valid itself, and wants every field', () => {
  const schema = resultsJsonSchema()
  expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true)
  expect(schema.required).toEqual(Object.keys(resultsSchema.shape))
})

const validate = new Ajv2020({ strict: false }).compile(resultsJsonSchema())

const UNPAIRED = {
  kind: 'unpaired',
  run: { id: 'r', start: '2026-03-01T00:00:00Z', end: '2026-03-02T00:00:00Z' },
  scores: [aScore({ mean: null, stddev: null })],
} as const

test.each([
  [
    'a failed gate',
    aResult({ scores: scoreFacts() }, { verdict: 'failed', green: false, rules: FAILED_RULES }),
  ],
  [
    'an unpaired baseline',
    aResult({ scores: scoreFacts({ baseline: { ...UNPAIRED, scores: [...UNPAIRED.scores] } }) }),
  ],
  ['no baseline', aResult({ scores: scoreFacts({ baseline: { kind: 'none', reason: 'none' } }) })],
  [
    'an unknown run',
    aResult({ runs: [aRecord({}, { run: undefined, ending: 'lost', explanation: 'gone' })] }),
  ],
  ['a status of tomorrow', aResult({ runs: [aRecord({ status: 'PAUSED', run_finished_at: undefined })] })],
  ['wrong inputs', aResult({ problem: { message: 'm', items: ['a', 'b'], details: undefined }, runs: [] })],
  [
    'another command',
    { facts: { command: 'list', runs: [], deed: 'd', result: [TASK] }, judgement: undefined, green: true },
  ],
  [
    'a measured infinity',
    aResult({}, { rules: FAILED_RULES.map((each) => ({ ...each, measured: Infinity })) }),
  ],
])('%s validates against the schema, as it is read back', (_, result) => {
  const results: unknown = JSON.parse(JSON.stringify(resultsOf(result, WORKFLOW)))
  expect(validate(results) || validate.errors).toBe(true)
})

test('outside GitHub there is no workflow to tell of', () => {
  const results: unknown = JSON.parse(JSON.stringify(resultsOf(aResult(), readWorkflow({}, undefined))))
  expect(validate(results) || validate.errors).toBe(true)
})

test('it knows all that the summary knows', () => {
  const results = resultsOf(
    aResult(
      { scores: scoreFacts() },
      { verdict: 'failed', green: false, reason: 'because', rules: FAILED_RULES },
    ),
    WORKFLOW,
  )
  expect(results).toMatchObject({
    verdict: 'failed',
    green: false,
    reason: 'because',
    scores: {
      newly_failing_total: 2,
      scores: [{ delta: -0.1025641 }],
      baseline: { comparisons: [{ worse: 5, better_when: 'higher' }] },
    },
    rules: [{ outcome: 'broken', measured: 0.8205128 }, {}, {}, {}, { advisory: true }],
    workflow: { pull_request: 42, head_sha: WORKFLOW.headSha },
  })
})
