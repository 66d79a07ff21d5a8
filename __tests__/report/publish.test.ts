import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ServerError } from '../../src/ax/errors.ts'
import type { StepResult } from '../../src/checks/result.ts'
import { redactDeep } from '../../src/report/progress-log.ts'
import {
  annotationOf,
  finalLine,
  logGroups,
  publish,
  type PublishOptions,
  type ReportIo,
} from '../../src/report/publish.ts'
import { type FakeGitHub, startFakeGitHub, TOKEN } from '../support/fake-github.ts'
import {
  aCheck,
  aFailedCheck,
  anInputError,
  anOperation,
  aReport,
  aStep,
  FAILED,
  FAILED_RULES,
  PASSED,
  WORKFLOW,
} from './fixtures.ts'

const SECRET = 's3cret-s3cret'
let calls: [keyof ReportIo, ...unknown[]][]
let github: FakeGitHub | undefined

beforeEach(() => {
  calls = []
})

afterEach(async () => {
  await github?.close()
  github = undefined
})

const redact = (text: string): string => text.replaceAll(SECRET, '***')

/** Keeps what is written; what `broken` names throws. */
function recorder(broken: (keyof ReportIo)[] = []): ReportIo {
  const record =
    (name: keyof ReportIo) =>
    (...given: unknown[]): void => {
      calls.push([name, ...given])
      if (broken.includes(name)) throw new Error(`no ${name}`)
    }
  return {
    info: record('info'),
    notice: record('notice'),
    warning: record('warning'),
    group: record('group'),
    setOutput: record('setOutput'),
    appendSummary: record('appendSummary'),
    annotate: record('annotate'),
    writeResultsFile: (path, text) => {
      record('writeResultsFile')(path, text)
      return `/w/${path}`
    },
    redact,
  }
}

const of = (name: keyof ReportIo): unknown[][] =>
  calls.filter(([each]) => each === name).map(([, ...given]) => given)
const texts = (name: keyof ReportIo): string[] => of(name).map(([text]) => String(text))

function options(reporting: Partial<PublishOptions['reporting']> = {}): PublishOptions {
  return {
    reporting: {
      summary: true,
      comment: 'never',
      commentKey: '',
      githubToken: TOKEN,
      resultsFile: undefined,
      ...reporting,
    },
    context: { workflow: WORKFLOW, timeoutMs: 60_000 },
    target: 'answer-quality',
    apiUrl: github?.url ?? 'http://127.0.0.1:9',
  }
}

const FAILED_STEP = aStep([aFailedCheck()])

test('a failed step: gates in the open, final line, file, all outputs, one annotation, one summary', async () => {
  await publish(FAILED_STEP, options({ resultsFile: 'r.json' }), recorder())
  expect(texts('group')).toEqual(['Scores'])
  expect(texts('info')[0]).toBe('Gates:')
  expect(texts('info').at(-1)).toMatch(/^Verdict: failed\./)
  expect(JSON.parse(String(of('writeResultsFile')[0]?.[1]))).toMatchObject({ version: 2, verdict: 'failed' })
  expect(of('setOutput')).toContainEqual(['verdict', 'failed'])
  expect(of('setOutput')).toContainEqual(['results-file', '/w/r.json'])
  expect(of('setOutput')).toHaveLength(19)
  expect(of('annotate')).toHaveLength(1)
  expect(texts('appendSummary')[0]).toMatch(/^## ❌ Arize AX: failed/)
  expect(texts('appendSummary')[0]).toContain('Results file: `/w/r.json`')
  expect(of('warning')).toEqual([])
})

test('where all is well the gates are folded too, and there is no annotation', async () => {
  await publish(aStep([aFailedCheck({ verdict: aCheck().verdict })]), options({ summary: false }), recorder())
  expect(texts('group')).toEqual(['Scores', 'Gates'])
  expect(of('annotate')).toEqual([])
  expect(of('appendSummary')).toEqual([])
})

const WRITERS = ['info', 'writeResultsFile', 'setOutput', 'annotate', 'appendSummary'] as const

test.each(WRITERS)('%s that throws prevents nothing else', async (broken) => {
  await publish(FAILED_STEP, options({ resultsFile: 'r.json' }), recorder([broken]))
  for (const writer of WRITERS) expect(of(writer)).not.toEqual([])
  expect(texts('warning')).toEqual([
    expect.stringMatching(new RegExp(`^Could not write the .*no ${broken}$`)),
  ])
})

test('not even a log that cannot be written is an exception', async () => {
  await publish(FAILED_STEP, options({ resultsFile: 'r.json' }), recorder([...WRITERS, 'warning', 'group']))
  expect(of('appendSummary')).toHaveLength(1)
})

test('data that is nested without end spoils nothing', async () => {
  let data: unknown = 'bottom'
  for (let depth = 0; depth < 50_000; depth += 1) data = { data }
  await publish(anOperation({ data }), options({ resultsFile: 'r.json' }), recorder())
  expect(of('warning')).toEqual([])
  expect(of('appendSummary')).toHaveLength(1)
})

test('a secret is taken out before anything cuts it, wherever it is', async () => {
  const message = `${'x'.repeat(3_990)}${SECRET}`
  const input = anInputError({ input: 'timeout', message, excerpt: SECRET, location: { file: SECRET } })
  const request = { method: 'GET', path: `/v2/${SECRET}`, host: 'h' }
  const error = new ServerError({ request, status: 502, problem: { detail: SECRET } })
  const steps: StepResult[] = [
    input,
    { kind: 'error', command: 'run', success: false, error: { kind: 'request', error } },
    { kind: 'error', command: 'run', success: false, error: { kind: 'internal', error: new Error(SECRET) } },
    aStep([aFailedCheck({ name: SECRET, url: `https://app.arize.com/${SECRET}`, scoresError: error })]),
    anOperation({ data: { [SECRET]: [SECRET] } }),
  ]
  for (const step of steps) await publish(step, options({ resultsFile: 'r.json' }), recorder())
  const written = JSON.stringify(calls)
  expect(written).toContain('***')
  for (let length = 6; length <= SECRET.length; length += 1)
    expect(written).not.toContain(SECRET.slice(0, length))
})

test('a redacted error keeps what it is', () => {
  const request = { method: 'GET', path: '/v2/x', host: SECRET }
  const clean = redactDeep(new ServerError({ request, status: 502, problem: {} }), redact)
  expect(clean).toBeInstanceOf(ServerError)
  expect(clean.request.host).toBe('***')
  const shared = { name: SECRET }
  const both = redactDeep([shared, shared], redact)
  expect(both[0]).toBe(both[1])
})

test('the comment says what the summary says, without secrets', async () => {
  github = await startFakeGitHub()
  const step = aStep([aFailedCheck({ task: undefined, target: SECRET })])
  await publish(step, options({ comment: 'always' }), recorder())
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toMatch(/^<!-- arize-ax-task-run:[0-9a-f]{32} -->\n## ❌ Arize AX: failed/)
  expect(github.comments[0]?.body).toContain('***')
  expect(github.comments[0]?.body).not.toContain(SECRET)
})

test('on-failure: none for a success, one for a failure, and an error after a success is told too', async () => {
  github = await startFakeGitHub()
  const onFailure = options({ comment: 'on-failure' })
  await publish(aStep(), onFailure, recorder())
  expect(github.comments).toEqual([])
  await publish(FAILED_STEP, onFailure, recorder())
  await publish(aStep(), onFailure, recorder())
  expect(github.comments[0]?.body).toContain('✅ Arize AX: passed')
  await publish(anInputError({ input: 'gates', message: 'no.' }), onFailure, recorder())
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toContain('❌ Arize AX: unmeasured · invalid inputs')
})

test('never is never, and a step that evaluates nothing has nothing to say', async () => {
  github = await startFakeGitHub()
  const unjudged = aStep([aCheck({ verdict: undefined })])
  await publish(FAILED_STEP, options({ comment: 'never' }), recorder())
  await publish(unjudged, options({ comment: 'always' }), recorder())
  await publish(anOperation(), options({ comment: 'always' }), recorder())
  expect(github.requests).toEqual([])
})

test('an event without a pull request is a notice, and a merge queue is none', async () => {
  const { context, ...rest } = options({ comment: 'always' })
  const workflow = { ...WORKFLOW, eventName: 'push', pullRequest: undefined }
  await publish(FAILED_STEP, { ...rest, context: { ...context, workflow } }, recorder())
  expect(texts('notice')).toEqual([expect.stringMatching(/no pull request.*`pull-request`/)])
  calls = []
  const queue = { ...workflow, eventName: 'merge_group' }
  await publish(FAILED_STEP, { ...rest, context: { ...context, workflow: queue } }, recorder())
  expect(of('notice')).toEqual([])
})

test('no token, or a token that may not write, is a warning that changes nothing', async () => {
  await publish(FAILED_STEP, options({ comment: 'always', githubToken: '' }), recorder())
  expect(texts('warning')).toEqual([expect.stringMatching(/`github-token` is empty/)])
  github = await startFakeGitHub({ permission: 'read' })
  calls = []
  await publish(FAILED_STEP, options({ comment: 'always' }), recorder())
  expect(texts('warning')).toEqual([
    expect.stringMatching(/^Could not write the comment\..*pull-requests: write/),
  ])
})

test('a verdict that only an input lets pass is a warning', async () => {
  const verdict = { ...FAILED, success: true, warn: true, status: 'inconclusive' } as const
  await publish(aStep([aCheck({ verdict })]), options(), recorder())
  expect(of('annotate')).toEqual([[expect.objectContaining({ level: 'warning' })]])
})

test('scores and gates are groups; where something failed they are open', () => {
  const groups = logGroups(aStep([aFailedCheck()]))
  expect(groups.map(({ title, lines, open }) => [title, lines.length, open])).toEqual([
    ['Scores', 1, false],
    ['Gates', 5, true],
  ])
  expect(groups[0]?.lines[0]).toBe(
    'correctness: mean 0.821 (0.70…0.90), 39 rows, ▼ 0.103 (−0.199…+0.004) from the baseline',
  )
  expect(groups[1]?.lines[0]).toBe('failed: correctness >= 0.85: mean 0.821 (39 rows, 90% CI 0.70…0.90)')
  expect(groups[1]?.lines[4]).toBe('failed (advisory): run.duration <= 5m: measured 5m 21s')
  expect(logGroups(aStep())).toEqual([])
  expect(logGroups(anOperation())).toEqual([])
})

test('with several checks a group says whose it is', () => {
  const step = aStep([aCheck({ name: 'a', scores: aReport() }), aFailedCheck({ name: 'b' })])
  expect(logGroups(step).map(({ title }) => title)).toEqual(['a: Scores', 'b: Scores', 'b: Gates'])
})

test('a group of many lines is cut', () => {
  const rules = Array.from({ length: 200 }, () => FAILED_RULES).flat()
  const [group] = logGroups(aStep([aCheck({ rules })]))
  expect(group?.lines).toHaveLength(101)
  expect(group?.lines.at(-1)).toBe('and 900 more')
})

test('a rule that cannot be parsed has its caret in the log, under the spot', () => {
  const excerpt = 'warn  run.errors = 0\n                 ^'
  const [group] = logGroups(anInputError({ input: 'gates', message: 'line 1, column 18: no.', excerpt }))
  expect(group?.open).toBe(true)
  expect(group?.lines).toEqual([
    '`gates`: line 1, column 18: no.',
    '  | warn  run.errors = 0',
    '  |                  ^',
  ])
})

test('the last line is the verdict and why, or what was done', () => {
  expect(finalLine(aStep([aFailedCheck()]))).toBe(
    'Verdict: failed. `correctness >= 0.85`: mean 0.821 (39 rows, 90% CI 0.70…0.90).',
  )
  expect(
    finalLine(aStep([aCheck({ verdict: { ...PASSED, reason: { kind: 'passed', blocking: 5 } } })])),
  ).toBe('Verdict: passed. All 5 gates passed.')
  expect(finalLine(aStep([aCheck(), aFailedCheck({ name: 'b' })]))).toBe(
    'Verdict: failed. 1 of 2 checks did not pass: "b" (failed).',
  )
  expect(finalLine(anOperation())).toBe('Task created.')
  expect(finalLine(anInputError({ input: 'a', message: 'no.' }, { input: 'b', message: 'no.' }))).toBe(
    '2 invalid inputs. No run was triggered. `a`: no. · `b`: no.',
  )
})

test('there is one annotation on failure, on one line, with the reason and the run', () => {
  const annotation = annotationOf(aStep([aFailedCheck({ target: 'x\n::error::y' })]))
  expect(annotation).toEqual({
    level: 'error',
    title: 'Arize AX task "answer-quality": failed',
    message: '`correctness >= 0.85`: mean 0.821 (39 rows, 90% CI 0.70…0.90). (run VGFza1J1bjo5OTpxUndY)',
  })
})

test('whatever the service says, the annotation is one line within what the runner takes', () => {
  const failureReason = `x\n::error::${'y'.repeat(9_000)}`
  const detail = { code: 'run-failed', failureReason, seconds: 3, items: 0 } as const
  const verdict = { ...FAILED, reason: { kind: 'run', cause: { task: undefined, detail } } as const }
  const message = annotationOf(aStep([aCheck({ verdict })]))?.message ?? ''
  expect(message).toMatch(/^The run failed: x /)
  expect(message).not.toMatch(/\n|::/)
  expect(message.length).toBeLessThanOrEqual(4_000)
})

test('there is no annotation when all is well, and a warning when a success is doubtful', () => {
  expect(annotationOf(aStep())).toBeUndefined()
  expect(annotationOf(anOperation())).toBeUndefined()
  const verdict = { ...FAILED, status: 'inconclusive', success: true, warn: true } as const
  expect(annotationOf(aStep([aCheck({ verdict })]))?.level).toBe('warning')
})

test('the annotation of a suite names every check that did not pass, however many', () => {
  const checks = Array.from({ length: 50 }, (_, at) => aFailedCheck({ name: `check-number-${at}` }))
  const annotation = annotationOf(aStep([aCheck({ name: 'good' }), ...checks]))
  expect(annotation?.title).toBe('Arize AX: failed: 50 of 51 checks did not pass')
  for (const { name } of checks) expect(annotation?.message).toContain(`"${name}" failed`)
  expect(annotation?.message).not.toContain('good')
  expect(annotation?.message.length).toBeLessThanOrEqual(4_000)
})

test('an input error points at the line of the file', () => {
  const location = { file: 'evals/suite.yaml', line: 7, column: 3 }
  const annotation = annotationOf(anInputError({ input: 'suite-file', message: 'unknown key.', location }))
  expect(annotation).toMatchObject({ level: 'error', title: 'Arize AX: invalid inputs', ...location })
  expect(annotation?.message).toBe('`suite-file`: unknown key. No run was triggered.')
})
