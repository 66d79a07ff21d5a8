import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError } from '../../src/input-error.ts'
import { readWorkflowContext } from '../../src/github/context.ts'
import { parseInputs, type InputsDeps } from '../../src/inputs/inputs.ts'
import { INPUT_NAMES, type RawInputs } from '../../src/inputs/schema.ts'

const KEY = 'ak-0123456789abcdef-secret'

const DEPS: InputsDeps = {
  environment: {},
  readFile: () => '',
  context: () => readWorkflowContext({}, undefined),
  checkResultsFile: () => undefined,
  redact: (text) => text,
}

/** Texts as people, templates and attackers write them. */
const written = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'true',
    'FALSE',
    '10%',
    '-24h',
    'now',
    '2026-02-30T00:00:00Z',
    '1e9',
    '0',
    '-1',
    'a: b',
    '- a',
    '{}',
  ),
  fc.constantFrom(
    '&a [*a, *a]',
    '!!js/function x',
    'run.errors == 0',
    'warn x >= ',
    'cancel',
    'leave',
    'wait',
    '::error::x',
  ),
  fc.json({ maxDepth: 2 }),
)
const inputs = fc
  .uniqueArray(fc.constantFrom(...INPUT_NAMES), { maxLength: 8 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, written]))))

test('whatever is given: inputs, or an error that names an input and shows no key', async () => {
  let understood = 0
  const parse = async (raw: RawInputs): Promise<void> => {
    const readFile = (input: string): string => {
      throw new InputError([{ input, message: 'cannot be read.' }])
    }
    try {
      const given = { 'api-key': KEY, task: 'answer-quality', ...raw }
      const inputs = await parseInputs(given, { ...DEPS, readFile })
      expect(inputs.waiting.timeoutMs).toBeGreaterThan(0)
      for (const { fingerprint } of inputs.checks) expect(fingerprint).not.toContain(KEY)
      understood += 1
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      expect(error.issues.length).toBeGreaterThan(0)
      for (const { input, message } of error.issues) expect(`${input}${message}`.length).toBeGreaterThan(5)
      expect(error.message).not.toContain(KEY)
    }
  }
  await fc.assert(fc.asyncProperty(inputs, parse), { numRuns: 500 })
  // Otherwise every text was refused, and only half of this was tried.
  expect(understood).toBeGreaterThan(20)
})

test('a key that is wrong is refused without being shown', async () => {
  const broken = fc
    .tuple(fc.string({ minLength: 6 }), fc.constantFrom(' ', '\n', 'ü'))
    .map(([a, b]) => `x${a}${b}${a}x`)
  const refuse = async (key: string): Promise<void> => {
    const parsed = parseInputs({ 'api-key': key, task: 't' }, DEPS)
    const error = await parsed.then(() => undefined).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).not.toContain(key)
  }
  await fc.assert(fc.asyncProperty(broken, refuse), { numRuns: 100 })
})
