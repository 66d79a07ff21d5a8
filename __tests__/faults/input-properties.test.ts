import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError } from '../../src/problems.ts'
import { parseSettings } from '../../src/settings/parse.ts'
import { INPUT_NAMES, type RawInputs } from '../../src/settings/schema.ts'

const KEY = 'ak-0123456789abcdef-secret'

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

test('whatever is given: settings, or an error that names an input and shows no key', async () => {
  let understood = 0
  const parse = async (raw: RawInputs): Promise<void> => {
    const readFile = (input: string): string => {
      throw new InputError([{ input, message: 'cannot be read.' }])
    }
    try {
      const given = { 'api-key': KEY, task: 'answer-quality', ...raw }
      const settings = await parseSettings(given, { environment: {}, readFile })
      expect(settings.waiting.timeoutMs).toBeGreaterThan(0)
      expect(settings.canonicalInputs).not.toContain(KEY)
      understood += 1
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      expect(error.problems.length).toBeGreaterThan(0)
      for (const { input, message } of error.problems) expect(`${input}${message}`.length).toBeGreaterThan(5)
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
    const parsed = parseSettings({ 'api-key': key, task: 't' }, { environment: {}, readFile: () => '' })
    const error = await parsed.then(() => undefined).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).not.toContain(key)
  }
  await fc.assert(fc.asyncProperty(broken, refuse), { numRuns: 100 })
})
