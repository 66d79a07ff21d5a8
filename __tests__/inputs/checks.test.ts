import { expect, test } from '@jest/globals'
import {
  decideEphemeral,
  fittingOptions,
  resolveCommaNames,
  unusedByChecks,
  type EphemeralRequest,
} from '../../src/inputs/checks.ts'
import type { RawInputs } from '../../src/inputs/schema.ts'
import { KEY, parseRaw } from './support.ts'

const inline = (suite: string, raw: RawInputs = {}) => parseRaw({ 'api-key': KEY, suite, ...raw })

test('equal checks have equal fingerprints, whatever the other checks are', async () => {
  const fingerprint = async (suite: string, raw: RawInputs = {}) =>
    (await inline(suite, raw)).checks[0]?.fingerprint
  const one = await fingerprint('checks: [{task: a, max-examples: 5}]')
  expect(await fingerprint('checks: [{task: a, max-examples: 5}, {task: b}]', { checks: 'a' })).toBe(one)
  expect(await fingerprint('checks: [{task: a, max-examples: 6}]')).not.toBe(one)
  expect(await fingerprint('checks: [{task: a, max-examples: 5}]', { provenance: 'false' })).not.toBe(one)
  expect(one).not.toContain(KEY)
})

test('what defaults and step give and no check can use is known', async () => {
  const { checks, inheritable } = await inline(
    'defaults: {max-spans: 5, max-examples: 3, on-no-data: warn}\nchecks: [{task: a}, {task: b, max-examples: 4}]',
    { 'data-start-time': '-1d' },
  )
  const unused = (...kinds: Parameters<typeof unusedByChecks>[2]) =>
    unusedByChecks(inheritable, checks, kinds)
  expect(unused('experiment', 'experiment')).toEqual(['max-spans', 'data-start-time'])
  // The second check has a `max-examples` of its own, so that nobody uses the one of the defaults.
  expect(unused('dataset-evaluation', 'experiment')).toEqual(['max-examples', 'data-start-time'])
  expect(unused('project-evaluation', 'experiment')).toEqual(['max-examples'])
  expect(unused(undefined, 'experiment')).toEqual([])
})

test('what was inherited and does not fit the task is left out', async () => {
  const { checks } = await inline('defaults: {max-spans: 5, max-examples: 3}\nchecks: [{task: a}]', {
    'data-start-time': '-1d',
    'evaluation-task-ids': 'b',
  })
  const [check] = checks
  if (check === undefined) throw new Error('There is a check.')
  expect(fittingOptions('experiment', check)).toMatchObject({
    maxSpans: undefined,
    dataStartTime: undefined,
    maxExamples: 3,
    evaluationTaskIds: ['b'],
  })
  expect(fittingOptions('project-evaluation', check)).toMatchObject({
    maxSpans: 5,
    dataStartTime: { agoMs: 86_400_000 },
    maxExamples: undefined,
    evaluationTaskIds: undefined,
  })
})

test('a name that exists as a whole wins over its split', async () => {
  const asked: string[] = []
  const resolve = (text: string, parts: string[]) =>
    resolveCommaNames([{ text, parts }], (name) => {
      asked.push(name)
      return Promise.resolve(name === 'Tone, voice & style')
    })
  expect(await resolve('Tone, voice & style', ['Tone', 'voice & style'])).toEqual(['Tone, voice & style'])
  expect(await resolve('a, b', ['a', 'b'])).toEqual(['a', 'b'])
  expect(await resolve('a, b', ['a, b'])).toEqual(['a, b'])
  expect(asked).toEqual(['Tone, voice & style', 'a, b'])
})

test.each<[Partial<EphemeralRequest>, boolean | string]>([
  [{}, false],
  [{ isProposal: true }, true],
  [{ isProposal: true, defined: false }, false],
  [{ isProposal: true, mayOutlive: true }, false],
  [{ isProposal: true, value: 'false' }, false],
  [{ value: 'true' }, true],
  [{ value: 'true', mayOutlive: true }, 'deleted under its run'],
  [{ value: 'true', defined: false }, 'existing `task`'],
])('whether a task is ephemeral: %j', (request, expected) => {
  const decided = decideEphemeral({
    value: 'auto',
    defined: true,
    mayOutlive: false,
    isProposal: false,
    ...request,
  })
  if (typeof expected === 'boolean') expect(decided).toEqual({ ephemeral: expected })
  else expect(decided).toEqual({ message: expect.stringContaining(expected) })
})
